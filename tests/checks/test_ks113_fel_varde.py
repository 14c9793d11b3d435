from dataclasses import replace

from generator.checks.ks113_fel_varde import check
from generator.diagnostics import Fault, Location
from generator.interpret import interpret
from generator.parse.document import parse
from tests.helpers import TODAY, codes, source, stod


def test_a_problem_that_no_other_rule_knows() -> None:
    place = Location("content/kunskapsstod/prov.md", 3, 8, 3, 12)
    fault = Fault("fel-varde", place, {"falt": "titel", "varde": "Åh 😀"})
    entity = interpret(parse(source("kunskapsstod/prov.md", stod())))
    found = list(check(replace(entity, source=replace(entity.source, faults=(fault,))), TODAY))
    assert [(d.location, d.message, d.hint) for d in found] == [
        (place, "Värdet «Åh 😀» kan inte stå i titel.", "Jämför med hur fältet är skrivet i ett annat dokument.")
    ]


def test_leaves_a_valid_text_alone() -> None:
    assert codes(stod()) == []
