import pytest

from tests.helpers import body, codes, findings, stod

TERMS = """\
- {id: gfr, term: beräknad njurfiltration, forkortningar: [eGFR, GFR]}
- {id: far, term: fysisk aktivitet på recept, forkortningar: [FaR]}
- {id: bnp, term: N-terminal pro-BNP, forkortningar: [NT-proBNP, mmHg, IgE]}
"""


def judged(text: str, **changes: str) -> list[str]:
    files = {"begrepp/prov.yml": TERMS, "kunskapsstod/prov.md": stod(body=body("Utredning", text), **changes)}
    return findings(files)


def test_once_with_what_the_register_says() -> None:
    assert judged("Å 😀 eGFR tas.\n\nTa eGFR igen.") == [
        "kunskapsstod/prov.md:29:5 upplysning KS506 Förkortningen «eGFR» förklaras inte första gången den används. | Skriv beräknad "
        "njurfiltration (eGFR).",
    ]


def test_one_that_the_register_does_not_know() -> None:
    assert judged("Följ upp på KBT-mottagning, och ÖNH.") == [
        "kunskapsstod/prov.md:29:13 upplysning KS506 Förkortningen «KBT» förklaras inte första gången den används. | Skriv hela "
        "uttrycket (KBT).",
        "kunskapsstod/prov.md:29:33 upplysning KS506 Förkortningen «ÖNH» förklaras inte första gången den används. | Skriv hela "
        "uttrycket (ÖNH).",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ta **FaR**.",
        "- NT-proBNP-värde",
        "::: notera\nSe TSH.\n:::",
        "Ge KBT. KBT (kognitiv terapi)",
        "Ge «KBT».",
        "Vid å–”KBT”",
        "[@provkalla]KBT",
    ],
)
def test_other_forms_and_explained_too_late(text: str) -> None:
    assert [line.split()[2] for line in judged(text)] == ["KS506"]


@pytest.mark.parametrize(
    "text",
    [
        "Beräknad njurfiltration (eGFR) tas. Ta eGFR igen.",
        "eGFR (beräknad njurfiltration) tas. **KBT** (kognitiv beteendeterapi). KOL-team (vid lungsjukdom).",
        "NYHA-klass I–IV (New York Heart Association). DOAK är blodförtunnande. LABA betyder långverkande.",
        "Blodförtunnande (DOAK, även kallade NOAK). Mättnad under 90 % (vid kroniskt obstruktiv lungsjukdom, KOL).",
        '::: remittera {till="njurmottagning" nar="beräknad njurfiltration (eGFR) under 30"}\nTa eGFR.\n:::',
        "Se stödet om [KOL och TSH](prov.md#behandling).",
    ],
)
def test_leaves_what_is_explained_alone(text: str) -> None:
    assert judged(text) == []


def test_leaves_what_the_title_explains_alone() -> None:
    assert judged("Vid KOL.", titel="Kroniskt obstruktiv lungsjukdom (KOL)") == []


@pytest.mark.parametrize(
    "text",
    [
        "EKG, HIV-test, WHO, QT-tid, ACE-hämmare, HLA-B*58:01, LDL-kolesterol.",
        "Koderna E11.9, M04AA01, DT023 och steg II–IV, 500 IE, 5 mmHg, 3 kPa, IgE.",
        "Ordet Å och mRNA, McIsaac, `TSH`, [text](https://exempel.se/TSH) [@provkalla].",
    ],
)
def test_leaves_codes_numbers_units_names_and_addresses_alone(text: str) -> None:
    assert judged(text) == []


def test_leaves_pages_and_additions_alone() -> None:
    page = "---\ntitel: Å\nbeskrivning: Å\n---\n\n## Ord\n\nTa TSH.\n"
    assert codes({"om/ord.md": page}) == []
