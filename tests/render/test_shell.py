import pytest

from generator.render.shell import Shell


def test_places_are_filled_and_others_empty() -> None:
    shell = Shell.parse("<html lang=⟦lang⟧>⟦content⟧⟦scripts⟧</html>")
    assert shell.fill({"lang": "sv", "content": "⟦lang⟧"}) == "<html lang=sv>⟦lang⟧</html>"


def test_a_value_without_a_place_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError, match="head"):
        Shell.parse("⟦lang⟧").fill({"head": ""})
