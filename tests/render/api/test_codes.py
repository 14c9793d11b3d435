"""The files of a look-up by code: form, order, room."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from generator.lookup import look_up
from generator.output import Output
from generator.publish.judge import InvalidOutput, judge
from generator.render.api.codes import code_files
from tests.helpers import BODY, base, site_settings, stod

SETTINGS = site_settings()
FILE = "api/v1/koder/icd-10-se/M10.9.json"


def _files(texts: dict[str, str]) -> dict[str, bytes]:
    """Path → bytes, judged against the schemas as in a build."""
    outputs = list(code_files(look_up(base({f"kunskapsstod/{id_}.md": text for id_, text in texts.items()}).base), SETTINGS))
    judge(outputs, SETTINGS)
    return {output.path: output.data for output in outputs}


def _file(texts: dict[str, str], path: str = FILE) -> Any:
    return orjson.loads(_files(texts)[path])


def test_every_system_has_a_list_also_an_empty_one() -> None:
    files = _files({"prov": stod()})
    assert sorted(files) == [
        "api/v1/koder/atc/index.json",
        "api/v1/koder/icd-10-se/M10.9.json",
        "api/v1/koder/icd-10-se/M10.json",
        "api/v1/koder/icd-10-se/index.json",
        "api/v1/koder/kva/index.json",
        "api/v1/koder/snomed-ct/index.json",
    ]
    listed = orjson.loads(files["api/v1/koder/icd-10-se/index.json"])
    assert listed["koder"] == [{"kod": "M10", "antal": 1}, {"kod": "M10.9", "antal": 1}]
    assert listed["url_mall"].replace("{kod}", "M10.9") == f"https://kunskapsstod.example/{FILE}"


def test_a_hit_with_its_places() -> None:
    found = _file({"prov": stod(body=BODY.replace("Behandla.\n", "Behandla.\n\n### Läkemedel\n\nGe läkemedel.\n"))})
    assert next(iter(found)) == "$schema"
    assert (found["system"], found["oid"], found["kod"]) == ("icd-10-se", "1.2.752.116.1.1.1.1.3", "M10.9")
    assert (found["foraldrar"], found["antal"], found["sida"]) == (["M10"], 1, "https://kunskapsstod.example/kod/icd-10-se/M10.9/")
    (hit,) = found["traffar"]
    url = "https://kunskapsstod.example/kunskapsstod/prov/"
    assert hit == {
        "id": "prov",
        "titel": "Provstöd",
        "status": "exempel",
        "relation": "huvud",
        "matchad": "M10.9",
        "url": url,
        "json": "https://kunskapsstod.example/api/v1/kunskapsstod/prov.json",
        "patient": f"{url}patient/",
        "avsnitt": [
            {"kod": "utredning", "url": f"{url}#utredning"},
            {"kod": "behandling", "url": f"{url}#behandling"},
            {"kod": "lakemedel", "url": f"{url}#lakemedel"},
            {"kod": "klinisk_uppfoljning", "url": f"{url}#klinisk-uppfoljning"},
            {"kod": "patientinformation", "url": f"{url}#patientinformation"},
        ],
    }


def test_the_feed_reads_as_the_one_of_medlineplus_connect() -> None:
    feed = _file({"prov": stod(sammanfattning='"Ge <b>A</b> & B."')})["feed"]
    (entry,) = feed["entry"]
    assert entry["title"] == {"type": "text", "_value": "Exempel – Provstöd"}
    assert [link["href"] for link in entry["link"]] == ["https://kunskapsstod.example/kunskapsstod/prov/"]
    assert entry["summary"] == {"type": "html", "_value": "<p>Ge &lt;b&gt;A&lt;/b&gt; &amp; B.</p>"}
    assert entry["updated"] == feed["updated"] == {"_value": "2026-11-21T00:00:00Z"}
    assert [part["term"] for part in feed["category"]] == ["M10.9", "1.2.752.116.1.1.1.1.3"]


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"status": "faststalld"}, "Provstöd"),
        ({"status": "remiss", "remiss": "{fran: 2026-11-01, till: 2026-12-31}"}, "På remiss – Provstöd"),
        ({"status": "arvd"}, "Ärvd, ej granskad – Provstöd"),
    ],
)
def test_only_a_text_that_a_body_has_decided_on_goes_without_its_status(changes: dict[str, str], title: str) -> None:
    assert _file({"prov": stod(**changes)})["feed"]["entry"][0]["title"]["_value"] == title


def test_however_many_and_long_a_file_stays_below_twenty_kilobytes_and_says_where_the_rest_is() -> None:
    long = {"titel": "å" * 80, "sammanfattning": "ö" * 300}
    texts = {f"{'a' * 50}-{number:04d}": stod(f"{'a' * 50}-{number:04d}", **long) for number in range(40)}
    texts["bast"] = stod("bast")
    texts["zz-skild"] = stod("zz-skild", koder="{icd10se: [E11, {kod: M10.9, relation: differential}]}")
    files = _files(texts)
    assert max(len(data) for path, data in files.items() if not path.endswith("index.json")) < 20_000
    found = orjson.loads(files[FILE])
    assert found["antal"] == 42
    assert 3 < len(found["traffar"]) == len(found["feed"]["entry"]) < 42
    assert "zz-skild" not in [hit["id"] for hit in found["traffar"]]
    told = found["feed"]["subtitle"]["_value"]
    assert told == f"ICD-10-SE M10.9. De {len(found['traffar'])} bästa av 42 träffar. Alla: {found['sida']}"


def test_a_file_of_another_form_is_refused() -> None:
    files = _files({"prov": stod()})
    data = files[FILE].replace(b'"relation": "huvud"', b'"relation": "kanske"')
    spoiled = Output(FILE, data, orjson.loads(data))
    with pytest.raises(InvalidOutput, match="relation"):
        judge([spoiled], SETTINGS)
