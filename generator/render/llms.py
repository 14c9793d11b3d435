"""``llms.txt`` (llmstxt.org): for language models and those who build on them, where the data is and on what terms.

The supports aren't listed here, however few they are: their list is one of the links, with status and version.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Kunskapsbas
from ..output import Output
from ..settings import Settings

NOTES = (
    "Hämta texterna som JSON, inte ur sidorna: varje kunskapsstöd har status, version och källor, och är uppdelat i avsnitt. ",
    "Visa alltid status, version och adress. En text med status exempel är inte granskad och får inte användas i vården. ",
    "Följ listan över återkallade texter. Ändra inte den medicinska innebörden. ",
    "Innehållet är information för vårdpersonal och patienter, inte en medicinteknisk produkt.",
)
DATA = (
    ("Alla kunskapsstöd", "api/v1/index.json", "lista med id, titel, version, status, adress och JSON-fil"),
    ("Allt i en fil", "api/v1/dump.ndjson.gz", "ett kunskapsstöd per rad"),
    ("Återkallade texter", "api/v1/varningar.json", "läs ofta"),
    ("Ändringar", "api/v1/andringar/index.json", "för den som håller en kopia"),
    ("Koder", "api/v1/koder/icd-10-se/index.json", "från diagnoskod till kunskapsstöd"),
    ("Begrepp", "api/v1/begrepp.json", "termer med synonymer och vardagsord"),
    ("OpenAPI", "api/v1/openapi.json", "alla adresser"),
)


def llms_txt(base: Kunskapsbas, settings: Settings) -> Output:
    return Output("llms.txt", ("\n".join(_lines(base, settings)) + "\n").encode())


def _lines(base: Kunskapsbas, settings: Settings) -> Iterator[str]:
    yield f"# {settings.site_name}\n"
    yield f"> {settings.site_description}\n"
    yield "".join(NOTES) + f" Licens: {settings.licens}, {settings.licens_url}\n"
    yield "## Data\n"
    yield from (f"- [{name}]({settings.url(path)}): {what}" for name, path, what in DATA)
    yield "\n## Om tjänsten\n"
    for sida in base.sidor.values():
        yield f"- [{sida.falt.titel}]({settings.url(sida.address)}): {sida.falt.beskrivning}"
    yield "\n## Optional\n"
    for title, address in (
        ("Kunskapsstöd A–Ö", "/kunskapsstod/"),
        ("Programområden", "/programomraden/"),
        ("Ändringar", "/andringar/"),
    ):
        yield f"- [{title}]({settings.url(address)})"
