from tests.helpers import BODY, body, codes, findings, stod


def test_names_the_first() -> None:
    assert findings(stod(body=BODY + "\n## Patientinformation\n\nIgen.\n")) == [
        "kunskapsstod/prov.md:43:1 fel KS304 Rubriken «Patientinformation» finns redan på rad 39. | För samman avsnitten till ett.",
    ]


def test_leaves_subheadings_alone() -> None:
    assert codes(stod(body=body("Behandling", "### Råd\n\nText.\n\n### Råd\n\nText."))) == []
