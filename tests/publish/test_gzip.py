"""Pieces joined to one gzip member: any reader gives back what was put in."""

from __future__ import annotations

import gzip
import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.gzip import HEADER, STORED_MAX, compressed, member, stored

PARTS = st.lists(st.tuples(st.binary(max_size=2000), st.booleans()))


@given(PARTS)
def test_a_member_holds_its_parts_in_order(parts: list[tuple[bytes, bool]]) -> None:
    data = b"".join(member(compressed(text) if piece else text for text, piece in parts))
    whole = b"".join(text for text, _ in parts)
    assert gzip.decompress(data) == whole
    reader = zlib.decompressobj(zlib.MAX_WBITS | 16)
    assert reader.decompress(data) == whole
    assert (reader.eof, reader.unused_data) == (True, b"")  # one member, and its sums are right


def test_large_pieces() -> None:
    text = bytes(range(256)) * 5000
    data = b"".join(member([compressed(text), b"\n", compressed(text[:-1]), b""]))
    assert gzip.GzipFile(fileobj=io.BytesIO(data)).read() == text + b"\n" + text[:-1]
    assert len(data) < len(text) / 10


def test_no_time_and_no_name() -> None:
    assert HEADER[3:8] == b"\0\0\0\0\0"


def test_a_stored_block_has_a_limit() -> None:
    assert gzip.decompress(b"".join(member([b"x" * STORED_MAX]))) == b"x" * STORED_MAX
    with pytest.raises(ValueError, match="65 535"):
        stored(b"x" * (STORED_MAX + 1))
