from tests.helpers import body, codes, findings, stod


def test_points_at_each_tag_once() -> None:
    assert findings(stod(body=body("Utredning", "Å 😀 <b>aldrig</b> och\n<br> och\n<br>"))) == [
        "kunskapsstod/prov.md:29:5 fel KS406 HTML får inte skrivas i texten: «<b>». | Skriv **fet text** i stället.",
        "kunskapsstod/prov.md:30:1 fel KS406 HTML får inte skrivas i texten: «<br>». | Skriv en tomrad mellan styckena i stället.",
        "kunskapsstod/prov.md:31:1 fel KS406 HTML får inte skrivas i texten: «<br>». | Skriv en tomrad mellan styckena i stället.",
    ]


def test_after_the_same_in_code() -> None:
    assert findings(stod(body=body("Utredning", "`<div>` Å <div>"))) == [
        "kunskapsstod/prov.md:29:11 fel KS406 HTML får inte skrivas i texten: «<div>». | Ta bort det. Ska tecknet < synas, skriv "
        "ett mellanslag efter det.",
    ]


def test_leaves_signs_code_and_addresses_alone() -> None:
    assert codes(stod(body=body("Utredning", "p < 0,05 och a<5 `<b>` <redaktion@exempel.se>"))) == []
