from tests.helpers import body, codes, findings, stod


def words(count: int) -> str:
    return " ".join(("ord", "text")[number % 2] for number in range(count)) + "."


def test_between_two_headings() -> None:
    assert findings(stod(body=body("Utredning", words(251)))) == [
        "kunskapsstod/prov.md:27:1 varning KS319 Texten under «Utredning» är 251 ord, men bör vara högst 250. | Korta texten, "
        "eller dela den med underrubriker.",
    ]


def test_goes_on_over_a_block_until_the_next_heading() -> None:
    text = f"{words(10)}\n\n### Å\n\n{words(200)}\n\n::: notera\n{words(300)}\n:::\n\n{words(51)}"
    assert findings(stod(body=body("Utredning", text))) == [
        "kunskapsstod/prov.md:31:1 varning KS319 Texten under «Å» är 251 ord, men bör vara högst 250. | Korta texten, eller dela "
        "den med underrubriker.",
    ]


def test_in_all() -> None:
    text = "\n\n".join(f"### Rubrik {number}\n\n{words(250)}" for number in range(6))
    assert findings(stod(body=body("Utredning", text))) == [
        "kunskapsstod/prov.md:19:1 varning KS319 Kunskapsstödet är 1 519 ord, men bör vara högst 1 500. | Korta texten, eller "
        "länka till det som står på annat håll.",
    ]


def test_leaves_250_words_alone() -> None:
    assert codes(stod(body=body("Utredning", words(250)))) == []
