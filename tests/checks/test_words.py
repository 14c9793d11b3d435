"""What was probably meant, in a time that doesn't depend on what a stranger wrote."""

from generator.checks.words import LONGEST, Meant, nearest


def test_the_nearest_of_many_that_are_alike() -> None:
    names = [f"kunskapsstod-{number:05}-om-njurar" for number in range(5_000)]
    assert nearest("kunskapsstod-01234-om-njurrar", names) == "kunskapsstod-01234-om-njurar"


def test_nothing_is_near_what_is_too_long_for_a_name() -> None:
    assert nearest("a" * LONGEST, ["a" * LONGEST]) is None


def test_only_the_first_findings_say_what_was_meant() -> None:
    meant = Meant()
    said = [meant("gigt", ["gikt"]) for _ in range(15)]
    assert said == ["Menade du gikt? "] * 10 + [""] * 5
