from tests.helpers import codes, findings, stod, two


def circle(*ids: str) -> dict[str, str]:
    """Each is replaced by the next, and the last by the first."""
    files = {}
    for number, id_ in enumerate(ids):
        before, after = ids[number - 1], ids[(number + 1) % len(ids)]
        files[f"kunskapsstod/{id_}.md"] = stod(id_, ersatter=f"[{before}]", ersatt_av=f"[{after}]")
    return files


def test_is_one_mistake() -> None:
    assert findings(circle("bbb", "ccc", "aaa")) == [
        "kunskapsstod/aaa.md:18:12 fel KS415 Kunskapsstöden ersätts av varandra i en cirkel: aaa → bbb → ccc → aaa. | Ta bort "
        "ersatt_av i det som gäller nu. Skriv ersatter där, om det har ersatt de andra.",
    ]


def test_two_that_replace_each_other() -> None:
    assert codes(two("ersatt_av: [annan]", "ersatt_av: [prov]")) == ["KS415"]


def test_leaves_itself_chains_and_forks_alone() -> None:
    assert codes(stod(ersatt_av="[prov]")) == ["KS409"]
    files = {
        "kunskapsstod/aaa.md": stod("aaa", ersatt_av="[bbb, ccc]"),
        "kunskapsstod/bbb.md": stod("bbb", ersatt_av="[ccc]", ersatter="[aaa]"),
        "kunskapsstod/ccc.md": stod("ccc", ersatter="[aaa, bbb]"),
    }
    assert codes(files) == []
