from tests.helpers import body, codes, findings, stod


def test_names_the_probable_block() -> None:
    assert findings(stod(body=body("Utredning", "::: rekomendation {#a-b-c}\nText.\n:::"))) == [
        "kunskapsstod/prov.md:29:5 fel KS306 Blocket «rekomendation» finns inte. | Menade du rekommendation? Block som finns: "
        "rekommendation, varningssymtom, remittera, lakemedel, alternativ, galler-till, undantag, notera, avvikelse.",
    ]


def test_a_block_without_a_name() -> None:
    assert findings(stod(body=body("Utredning", "::: {#råd}\nText.\n:::"))) == [
        "kunskapsstod/prov.md:29:5 fel KS306 Blocket har inget namn. | Block som finns: rekommendation, varningssymtom, "
        "remittera, lakemedel, alternativ, galler-till, undantag, notera, avvikelse.",
    ]


def test_leaves_known_blocks_alone() -> None:
    assert codes(stod(body=body("Utredning", "::: notera\nText.\n:::"))) == []
