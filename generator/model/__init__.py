"""The middle: frozen values between the text and the outputs, each with the place it came from.

What authors wrote has Swedish names and stands in ``falt`` exactly as validated; what we compute has English names.
"""

from .base import Katalogkod, Katalogpost, Kunskapsbas, Loggpost, Other
from .entities import Entity, Kunskapsstod, Programomrade, Region, Registerfil, Sida, Tillagg
from .published import Publicerat, Publicering
from .source import Lines, Path, Place, Source
from .text import Block, Body, Del, Flode, Kallmark, Kant, Lank, Nod, Prosa, Rubrik, Sektion

__all__ = [
    "Block",
    "Body",
    "Del",
    "Entity",
    "Flode",
    "Kallmark",
    "Kant",
    "Katalogkod",
    "Katalogpost",
    "Kunskapsbas",
    "Kunskapsstod",
    "Lank",
    "Lines",
    "Loggpost",
    "Nod",
    "Other",
    "Path",
    "Place",
    "Programomrade",
    "Prosa",
    "Publicerat",
    "Publicering",
    "Region",
    "Registerfil",
    "Rubrik",
    "Sektion",
    "Sida",
    "Source",
    "Tillagg",
]
