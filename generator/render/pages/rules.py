"""A page for each rule, and the list of them: what an author finds when a code in a finding isn't enough."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from ...checks import rules
from ...checks.help import FAMILIES, read_help
from ...parse.markdown import MARKDOWN
from .page import Page


def rule_pages() -> Iterator[Page]:
    helps = [(module.rule, read_help(module.help)) for module in rules()]
    families = [(FAMILIES[family], list(group)) for family, group in groupby(helps, key=lambda pair: pair[0].code[:3])]
    yield Page(
        address="/regler/",
        title="Regler för kunskapsstöd",
        description="Allt som kontrolleras innan ett kunskapsstöd publiceras, med exempel.",
        template="regler",
        context={"familjer": families},
        section="om",
    )
    for rule, help_ in helps:
        yield Page(
            address=rule_address(rule.code),
            title=f"{rule.code} {help_.rubrik.rstrip('.')}",
            description=help_.rubrik,
            template="regel",
            context={"regel": rule, "hjalp": help_, "text": Markup(MARKDOWN.render(help_.text))},  # noqa: S704 - raw HTML is off
            section="om",
        )


def rule_address(code: str) -> str:
    return f"/regler/{code}/"
