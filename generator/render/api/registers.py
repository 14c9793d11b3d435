"""Registers: programområden, regions, and the lists under ``content/<register>/``."""

from __future__ import annotations

from collections.abc import Iterator

from ...mall.register import REGISTER
from ...model import Kunskapsbas, Programomrade, Region
from ...output import Output
from ...settings import Settings
from .files import json_output


def registers(base: Kunskapsbas, settings: Settings) -> Iterator[Output]:
    omraden = [_area(omrade, base, settings) for omrade in base.programomraden.values()]
    yield json_output(settings, "programomraden.json", "programomraden", {"antal": len(omraden), "programomraden": omraden})
    regioner = [_region(region, base, settings) for region in base.regioner.values()]
    real = sum(not region.falt.exempel for region in base.regioner.values())
    yield json_output(settings, "regioner.json", "regioner", {"antal": real, "regioner": regioner})
    for name in REGISTER:
        poster = [post.model_dump(mode="json", exclude_none=True) for post in base.register[name].values()]
        yield json_output(settings, f"{name}.json", name, {"antal": len(poster), name: poster})


def _area(omrade: Programomrade, base: Kunskapsbas, settings: Settings) -> dict[str, object]:
    return {
        "slug": omrade.slug,
        **omrade.falt.model_dump(mode="json", exclude_none=True),
        "url": settings.url(omrade.address),
        "dokument": [stod.id for stod in base.in_use() if stod.programomrade == omrade.slug],
    }


def _region(region: Region, base: Kunskapsbas, settings: Settings) -> dict[str, object]:
    return {
        "slug": region.slug,
        **region.falt.model_dump(mode="json", exclude_none=True),
        "url": settings.url(region.address),
        "tillagg": [stod.id for stod in base.in_use() if base.tillagg_i(region.slug, stod.id)],
    }
