from tests.helpers import body, codes, findings, stod


def test_points_at_the_mark_and_names_the_nearest() -> None:
    assert findings(stod(body=body("Utredning", "Å 😀 text [@provkala]."))) == [
        "kunskapsstod/prov.md:29:12 fel KS601 Källan «provkala» finns inte i kallor. | Menade du provkalla? Lägg annars till "
        "provkala i kallor.",
    ]


def test_an_attribute_of_a_block() -> None:
    block = '::: rekommendation {#kost kallor="provkalla sos-gikt" riktning=for styrka=stark evidens=hog}\nText.\n:::'
    assert findings(stod(body=body("Utredning", block))) == [
        "kunskapsstod/prov.md:29:45 fel KS601 Källan «sos-gikt» finns inte i kallor. | Lägg till sos-gikt i kallor.",
    ]
    assert codes(stod(body=body("Utredning", block.replace("sos-gikt", "sos-å")))) == ["KS105"]


def test_cited_twice_is_one_mistake() -> None:
    assert findings(stod(body=body("Utredning", "Å [@fass]. Ä [@fass]."))) == [
        "kunskapsstod/prov.md:29:5 fel KS601 Källan «fass» finns inte i kallor (används 2 gånger). | Lägg till fass i kallor.",
    ]


def test_a_text_without_a_list_of_sources() -> None:
    page = "---\ntitel: Å\nbeskrivning: Å\n---\n\nText [@provkalla].\n"
    assert findings({"om/prov.md": page}) == [
        "om/prov.md:6:8 fel KS601 Källan «provkalla» kan inte anges här: bara kunskapsstöd har en källista. | Skriv källan som "
        "en länk: [text](https://…).",
    ]


def test_leaves_listed_sources_and_code_alone() -> None:
    assert codes(stod(body=body("Utredning", "Text [@provkalla] `[@annan]`."))) == []


def test_leaves_an_invalid_list_to_its_own_message() -> None:
    assert codes(stod(kallor="[{id: Åkälla}]")) == ["KS105"]
