"""The entries of ``omdirigeringar.yml``: supports that were given another id."""

from __future__ import annotations

from collections.abc import Iterator

from ..mall.register import Omdirigering
from ..model import Kunskapsbas, Registerfil, Source

REGISTER_FILE = "omdirigeringar.yml"


def redirects(base: Kunskapsbas) -> Iterator[tuple[Source, int, Omdirigering]]:
    """Each entry, with its file and its position there."""
    for file in base.others:
        for index, post in file.poster if isinstance(file, Registerfil) else ():
            if isinstance(post, Omdirigering):
                yield file.source, index, post
