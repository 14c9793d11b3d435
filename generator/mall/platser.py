"""Where each kind of file lies under the content folder, and the address its page gets on the site."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .register import ALONE, REGISTER


class Kind(StrEnum):
    """What a file is, by where it lies."""

    KUNSKAPSSTOD = "kunskapsstod"
    PROGRAMOMRADE = "programomrade"
    REGION = "region"
    TILLAGG = "tillagg"
    SIDA = "sida"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Plats:
    """One place in the content folder."""

    kind: Kind
    name: str
    """What the file is named for: the id of a support, the slug of an area or region, the register's folder."""
    region: str = ""
    """The folder of the region that an addition belongs to."""
    folder: str = "om"
    """The folder of a free page: ``en`` for those in English."""

    @property
    def address(self) -> str:
        """The page's address from the site root; registers have none of their own."""
        match self.kind:
            case Kind.KUNSKAPSSTOD:
                return f"/kunskapsstod/{self.name}/"
            case Kind.PROGRAMOMRADE:
                return f"/programomraden/{self.name}/"
            case Kind.REGION:
                return f"/regioner/{self.name}/"
            case Kind.TILLAGG:
                return f"/regioner/{self.region}/{self.name}/"
            case Kind.SIDA:
                return f"/{self.folder}/{self.name}/"
            case Kind.REGISTER:
                return ""


def plats_of(inner: str) -> Plats | None:
    """The place of a file, given by its path relative to the content folder; None for files that are no content."""
    match inner.split("/"):
        case ["kunskapsstod", name] if name.endswith(".md"):
            return Plats(Kind.KUNSKAPSSTOD, name.removesuffix(".md"))
        case ["programomraden", name] if name.endswith(".md"):
            return Plats(Kind.PROGRAMOMRADE, name.removesuffix(".md"))
        case ["regioner", region, "_region.md"]:
            return Plats(Kind.REGION, region)
        case ["regioner", region, name] if name.endswith(".md"):
            return Plats(Kind.TILLAGG, name.removesuffix(".md"), region)
        case ["om" | "en" as folder, name] if name.endswith(".md"):
            return Plats(Kind.SIDA, name.removesuffix(".md"), folder=folder)
        case [name] if name.removesuffix(".yml") in ALONE and name.endswith(".yml"):
            return Plats(Kind.REGISTER, name.removesuffix(".yml"))
        case [folder, name] if folder in REGISTER.keys() - ALONE and name.endswith((".yml", ".yaml")):
            return Plats(Kind.REGISTER, folder)
        case _:
            return None
