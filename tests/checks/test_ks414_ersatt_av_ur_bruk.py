from tests.helpers import codes, findings, stod, two, withdrawn


def chain(*fields: str) -> dict[str, str]:
    """«prov» is replaced by «annan», which is out of use; more supports with their fields."""
    files = {"kunskapsstod/prov.md": withdrawn(ersatt_av="[annan]"), "kunskapsstod/annan.md": withdrawn("annan", ersatter="[prov]")}
    for number, falt in enumerate(fields):
        id_ = f"nummer-{number}" if number else "annan"
        text = files.get(f"kunskapsstod/{id_}.md") or stod(id_)
        files[f"kunskapsstod/{id_}.md"] = text.replace("\n---\n", f"\n{falt}\n---\n", 1)
    return files


def test_names_the_end_of_the_chain() -> None:
    assert findings(chain("ersatt_av: [nummer-1]", "ersatter: [annan]")) == [
        "kunskapsstod/prov.md:16:13 varning KS414 «annan» i ersatt_av har självt status avpublicerad. | Skriv nummer-1 i stället.",
    ]


def test_a_chain_without_an_end() -> None:
    assert findings(chain("amnesomrade: [ingen]")) == [
        "kunskapsstod/prov.md:16:13 varning KS414 «annan» i ersatt_av har självt status avpublicerad. | Skriv det stöd som gäller nu, "
        "eller ta bort det.",
    ]


def test_a_step_in_use_ends_the_chain() -> None:
    assert codes(two("ersatt_av: [annan]", "ersatter: [prov]")) == []


def test_leaves_a_circle_and_an_unread_support_to_their_own_messages() -> None:
    circle = chain("ersatt_av: [prov]")
    circle["kunskapsstod/prov.md"] = circle["kunskapsstod/prov.md"].replace("ersatt_av:", "ersatter: [annan]\nersatt_av:")
    assert codes(circle) == ["KS415"]
    assert codes({**chain("amnesomrade: [ingen]"), "kunskapsstod/annan.md": "---\nid: [\n---\n"}) == ["KS012"]
