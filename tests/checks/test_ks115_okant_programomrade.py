from tests.helpers import codes, findings, stod


def test_names_the_probable_area() -> None:
    assert findings(stod(programomrade="provomraden")) == [
        "kunskapsstod/prov.md:8:16 fel KS115 Programområdet «provomraden» finns inte. | Menade du provomrade? Namnet är filens "
        "namn i programomraden/.",
    ]


def test_lists_the_areas() -> None:
    assert findings(stod(programomrade="reumatiska")) == [
        "kunskapsstod/prov.md:8:16 fel KS115 Programområdet «reumatiska» finns inte. | Programområden: provomrade. Namnet är "
        "filens namn i programomraden/.",
    ]


def test_the_successor_of_an_area() -> None:
    area = "---\nnamn: Äldre\nersatt_av: [nytt]\n---\n"
    assert findings({"programomraden/aldre.md": area}) == [
        "programomraden/aldre.md:3:13 fel KS115 Programområdet «nytt» finns inte. | Programområden: aldre, provomrade. Namnet är "
        "filens namn i programomraden/.",
    ]


def test_leaves_an_invalid_value_to_its_own_message() -> None:
    assert codes(stod(programomrade="Provområde")) == ["KS105"]
