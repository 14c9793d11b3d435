"""Atom feeds and the calendar, read by parsers of other makers."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import feedparser

from generator.feed import Feed
from generator.render.atom import NEWEST, atom_feeds
from generator.render.calendar import calendar
from tests.conftest import ROOT
from tests.helpers import AREA, addition, base, region, site_settings, stod

FILES = {
    **AREA,
    "programomraden/annat.md": "---\nnamn: Annat & område\n---\n",
    "kunskapsstod/alfa.md": stod("alfa", titel="Alfa < beta & gamma"),
    "kunskapsstod/beta.md": stod("beta", programomrade="annat"),
    "regioner/provregion/_region.md": region(),
    "regioner/provregion/alfa.md": addition(till="alfa"),
}


def event(sekvens: int, id_: str, typ: str = "saklig", **more: Any) -> dict[str, Any]:
    return {
        "sekvens": sekvens,
        "tid": f"2026-11-{min(sekvens, 28):02}",
        "id": id_,
        "typ": typ,
        "sammanfattning": "Ändrad dos <5 mg & å.",
        "patientsakerhet": False,
        "url": f"https://kunskapsstod.example/api/v1/kunskapsstod/{id_}.json",
    } | more


def feeds(*events: dict[str, Any]) -> dict[str, Any]:
    made = atom_feeds(base(FILES).base, Feed(epok="e" * 32, handelser=events), site_settings())
    return {output.path: feedparser.parse(output.data) for output in made}


def test_each_feed_holds_what_concerns_it_newest_first() -> None:
    carried = event(2, "alfa", "redaktionell", fran_version="1.0.0", till_version="1.0.0")
    found = feeds(event(1, "alfa", "ny"), carried, event(2, "beta"), event(3, "alfa", "aterkallad", patientsakerhet=True))
    assert {path: [entry.title for entry in feed.entries] for path, feed in found.items()} == {
        "atom.xml": [
            "Återkallat: Alfa < beta & gamma (exempel)",
            "Ändrat: Provstöd (exempel)",
            "Nytt: Alfa < beta & gamma (exempel)",
        ],
        "programomraden/annat/atom.xml": ["Ändrat: Provstöd (exempel)"],
        "programomraden/provomrade/atom.xml": [
            "Återkallat: Alfa < beta & gamma (exempel)",
            "Nytt: Alfa < beta & gamma (exempel)",
        ],
        "regioner/provregion/atom.xml": [
            "Återkallat: Alfa < beta & gamma (exempel)",
            "Nytt: Alfa < beta & gamma (exempel)",
        ],
    }
    assert not any(feed.bozo for feed in found.values())
    entry = found["atom.xml"].entries[0]
    assert entry.id == f"tag:kunskapsstod.example,2026:andring/{'e' * 32}/3"
    assert (entry.updated, entry.summary) == ("2026-11-03T00:00:00Z", "Ändrad dos <5 mg & å.")
    assert [tag.term for tag in entry.tags] == ["aterkallad", "patientsakerhet"]
    assert entry.link == "https://kunskapsstod.example/kunskapsstod/alfa/"
    assert found["atom.xml"].feed.updated == "2026-11-03T00:00:00Z"
    assert found["programomraden/annat/atom.xml"].feed.title == "Kunskapsstöd: Annat & område"


def test_a_long_feed_is_cut_and_an_empty_one_is_valid() -> None:
    found = feeds(*(event(number, "alfa") for number in range(1, NEWEST + 3)))
    assert [len(feed.entries) for feed in found.values()] == [NEWEST, 0, NEWEST, NEWEST]
    assert not any(feed.bozo for feed in found.values())
    assert len({feed.feed.id for feed in found.values()}) == len(found)
    assert {feed.feed.updated for feed in feeds().values()} == {"2026-01-01T00:00:00Z"}


def test_days_of_review_and_of_comments_in_a_calendar() -> None:
    files = {
        **AREA,
        "kunskapsstod/alfa.md": stod(
            "alfa", titel="Lång titel, med komma; och å", granskad="2026-02-01", nasta_granskning="2028-02-01"
        ),
        "kunskapsstod/beta.md": stod("beta", status="remiss", remiss="{fran: 2026-11-01, till: 2026-12-31}"),
        "kunskapsstod/gamma.md": stod("gamma", status="avpublicerad", nasta_granskning="2027-01-01"),
    }
    output = calendar(base(files).base, site_settings())
    assert output.path == "kalender.ics"
    assert output.data.count(b"\n") == output.data.count(b"\r\n")
    assert max(len(line) for line in output.data.split(b"\r\n")) <= 75
    done = subprocess.run(
        ["node", "read-calendar.mjs"], cwd=ROOT / "tests/node", input=output.data, capture_output=True, check=True
    )
    assert json.loads(done.stdout) == [
        {
            "uid": "alfa-granskning@kunskapsstod.example",
            "summary": "Granska senast: Lång titel, med komma; och å",
            "start": "2028-02-01",
            "end": "2028-02-02",
            "stamp": "2026-11-21T00:00:00Z",
            "url": "https://kunskapsstod.example/kunskapsstod/alfa/",
        },
        {
            "uid": "beta-remiss@kunskapsstod.example",
            "summary": "På remiss: Provstöd",
            "start": "2026-11-01",
            "end": "2027-01-01",
            "stamp": "2026-11-21T00:00:00Z",
            "url": "https://kunskapsstod.example/kunskapsstod/beta/",
        },
    ]
