"""Every address of the API: what answers there, for the description in OpenAPI. A file that isn't described here isn't published:
a test holds the built site against this table, both ways.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from ...mall.koder import KODSYSTEM
from ...mall.register import REGISTER
from ...mall.typer import ID_FORM, VERSION_FORM
from .vocabularies import NAMES, OWN_FORMS

JSON = "application/json"
GZIP = "application/gzip"
SQLITE = "application/vnd.sqlite3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resurs:
    """``path`` is relative to ``/api/v1/``; parts in braces are parameters, described in :data:`PARAMETERS`."""

    path: str
    name: str
    """Operation id."""
    tag: str
    summary: str
    form: str = ""
    """Name of the form in ``FORMS``; a file without one follows a standard of its own."""
    media: str = JSON
    may_be_gone: bool = False
    """Whether a tombstone may stand there instead (form ``gravsten``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    description: str
    example: str
    pattern: str = ""
    values: tuple[str, ...] = ()


PARAMETERS: MappingProxyType[str, Parameter] = MappingProxyType(
    {
        "id": Parameter(description="Id of a knowledge support, from the index.", pattern=ID_FORM, example="gikt"),
        "version": Parameter(description="Published version.", pattern=VERSION_FORM, example="1.0.0"),
        "kod": Parameter(
            description="Code of a section, from the vocabulary «sektion».", pattern="^[a-z0-9_-]+$", example="behandling"
        ),
        "rid": Parameter(
            description="Global id of a recommendation: the support's id, two hyphens, the recommendation's own id.",
            pattern="^[a-z0-9-]+--[a-z0-9-]+$",
            example="gikt--styr-mot-mal",
        ),
        "slug": Parameter(description="Slug of a region, from the list of regions.", pattern=ID_FORM, example="exempelregionen"),
        "namn": Parameter(
            description="Name of a vocabulary.", values=tuple(name for name in NAMES if name not in OWN_FORMS), example="status"
        ),
        "schema": Parameter(description="Name of a schema, from the index.", pattern=ID_FORM, example="dokument"),
        "system": Parameter(description="Code system.", values=tuple(s.slug for s in KODSYSTEM), example="icd-10-se"),
        "kodvarde": Parameter(description="Code with its dots, cut from the right by the client.", example="M10.9"),
        "del": Parameter(description="Name of a list, from the manifest.", pattern="^[a-z]+$", example="versioner"),
        "segment": Parameter(description="Number of a segment of the change feed.", pattern="^[0-9]+$", example="0001"),
    }
)
TAGS = MappingProxyType(
    {
        "entry": "Where a client begins, and what keeps a copy up to date.",
        "changes": "What has changed since a client last asked.",
        "supports": "Knowledge supports, whole and in parts.",
        "regions": "What applies in one region.",
        "registers": "Lists that supports refer to.",
        "codes": "From a code to the supports that name it.",
        "bulk": "Everything in one file.",
    }
)

ENTRY = (
    Resurs(
        path="index.json", name="getIndex", tag="entry", summary="List all supports, with links to everything else", form="index"
    ),
    Resurs(path="manifest.json", name="getManifest", tag="entry", summary="List every file with size and hash", form="manifest"),
    Resurs(path="status.json", name="getStatus", tag="entry", summary="Tell when the publication was made", form="status"),
    Resurs(path="openapi.json", name="getDescription", tag="entry", summary="Get this description"),
    Resurs(
        path="schema/{schema}.schema.json",
        name="getSchema",
        tag="entry",
        summary="Get the JSON Schema of one kind of file",
        media="application/schema+json",
    ),
    Resurs(
        path="manifest/{del}.json",
        name="getManifestPart",
        tag="entry",
        summary="List the many small files of one kind",
        form="manifestdel",
    ),
)
CHANGES = (
    Resurs(
        path="andringar/index.json",
        name="getChanges",
        tag="changes",
        summary="Tell how far the feed of changes has come",
        form="andringar",
    ),
    Resurs(
        path="andringar/{segment}.json",
        name="getChangesSegment",
        tag="changes",
        summary="Get 500 changes; a full segment never changes",
        form="andringssegment",
    ),
    Resurs(
        path="varningar.json",
        name="getWarnings",
        tag="changes",
        summary="List what concerns patients' safety; ask for this most often",
        form="varningar",
    ),
)
SUPPORTS = (
    Resurs(
        path="kunskapsstod/{id}.json",
        name="getSupport",
        tag="supports",
        summary="Get one support, whole",
        form="dokument",
        may_be_gone=True,
    ),
    Resurs(
        path="kunskapsstod/{id}/v/{version}.json",
        name="getSupportVersion",
        tag="supports",
        summary="Get a version as it was first published; it never changes",
        form="dokument",
    ),
    Resurs(
        path="kunskapsstod/{id}/sektion/{kod}.json",
        name="getSection",
        tag="supports",
        summary="Get one section",
        form="sektion",
        may_be_gone=True,
    ),
    Resurs(
        path="rekommendationer/{rid}.json",
        name="getRecommendation",
        tag="supports",
        summary="Get one recommendation",
        form="rekommendation",
        may_be_gone=True,
    ),
)
REGIONS = (
    Resurs(path="regioner.json", name="listRegions", tag="regions", summary="List the regions", form="regioner"),
    Resurs(path="regioner/{slug}.json", name="getRegion", tag="regions", summary="List what a region adds", form="region"),
    Resurs(
        path="regioner/{slug}/{id}.json",
        name="getSupportInRegion",
        tag="regions",
        summary="Get national and local text of a support, merged",
        form="region-dokument",
        may_be_gone=True,
    ),
)
REGISTERS = (
    Resurs(path="programomraden.json", name="listProgrammeAreas", tag="registers", summary="List the areas", form="programomraden"),
    *(
        Resurs(path=f"{name}.json", name=f"list_{name}", tag="registers", summary=f"List the register «{name}»", form=name)
        for name in REGISTER
    ),
    Resurs(
        path="vokabular/{namn}.json",
        name="getVocabulary",
        tag="registers",
        summary="Get one list of allowed values",
        form="vokabular",
    ),
    *(
        Resurs(
            path=f"vokabular/{name}.json",
            name=f"getVocabulary_{name}",
            tag="registers",
            summary=f"Get the vocabulary «{name}»",
            form=form,
        )
        for name, form in OWN_FORMS.items()
    ),
)
BULK = (
    Resurs(path="dump.ndjson.gz", name="getLines", tag="bulk", summary="Get every support, one on each line", media=GZIP),
    Resurs(path="dump.json.gz", name="getDump", tag="bulk", summary="Get every support as one object", form="dump", media=GZIP),
    Resurs(path="kunskapsstod.sqlite", name="getDatabase", tag="bulk", summary="Get tables and a full-text index", media=SQLITE),
)
CODES = (
    Resurs(path="koder/{system}/index.json", name="listCodes", tag="codes", summary="List the codes of a system", form="kodlista"),
    Resurs(
        path="koder/{system}/{kodvarde}.json",
        name="getCode",
        tag="codes",
        summary="Get what a code leads to; where there is no file, cut the code from the right and ask again",
        form="kod",
    ),
)
RESOURCES = (*ENTRY, *CHANGES, *SUPPORTS, *REGIONS, *CODES, *REGISTERS, *BULK)
