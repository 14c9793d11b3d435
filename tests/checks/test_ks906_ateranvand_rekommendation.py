from tests.helpers import body, codes, findings, stod

NEW = "[{version: 1.0.1, datum: 2026-11-21, typ: saklig, text: Å.}, {version: 1.0.0, datum: 2026-11-21, typ: ny, text: Å.}]"


def of(*ids: str, **fields: str) -> str:
    blocks = (f"::: rekommendation {{riktning=for #{id_} styrka=stark evidens=hog}}\nGör det.\n:::" for id_ in ids)
    return stod(body=body("Behandling", "\n\n".join(("Behandla.", *blocks))), **fields)


def changed(*ids: str) -> str:
    return of(*ids, version="1.0.1", andringslogg=NEW)


def test_points_at_the_id() -> None:
    assert findings(changed("kvar", "forst"), before=[of("forst", "kvar"), of("kvar")]) == [
        "kunskapsstod/prov.md:38:35 fel KS906 Id:t «forst» har hört till en rekommendation som togs bort. | Ge rekommendationen ett nytt "
        "id: andra kan ha sparat det gamla med en annan innebörd.",
    ]


def test_leaves_those_that_stayed_and_new_ones_alone() -> None:
    assert codes(changed("kvar", "ny-hit"), before=[of("forst", "kvar"), of("kvar")]) == []
    assert codes(changed("forst"), before=[of("forst")]) == []
    assert codes(changed(), before=[of("forst"), of()]) == []


def test_leaves_the_same_id_in_another_support_alone() -> None:
    other = {"kunskapsstod/annan.md": of("forst").replace("id: prov\n", "id: annan\n").replace("Behandla.", "Se [prov](prov.md).")}
    prov = of().replace("Behandla.", "Se [annan](annan.md).")
    assert (
        codes(
            {"kunskapsstod/prov.md": prov, **other}, before=[{"kunskapsstod/prov.md": of("forst")}, {"kunskapsstod/prov.md": prov}]
        )
        == []
    )
