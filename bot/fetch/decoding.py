"""Undo Content-Encoding in small steps, so that a bomb is noticed long before it has gone off.

aiohttp could do it, but takes a stream without end for a whole one (half an article may end in
half a number), and lets a zstd frame ask for a window of 128 MB.
"""

import sys
import zlib
from collections.abc import Iterator
from typing import Protocol

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

STEP = 65_536
# RFC 9659: no content coding may need a window of more than 8 MB.
ZSTD_OPTIONS: dict[int, int] = {zstd.DecompressionParameter.window_log_max: 23}
GZIP_START = b"\x1f\x8b"
# A text in many parts is packed by many hands at once; parts of nothing, without end, are packed
# to keep us busy.
MOST_PARTS = 1_000
BROKEN_CODE = (zlib.error, brotli.error, zstd.ZstdError)


class Decoder(Protocol):
    """Undoes one coding; what `feed` gives are pieces of about STEP bytes at most.

    Raises one of BROKEN_CODE.
    """

    def feed(self, coded: bytes) -> Iterator[bytes]:
        """Give what the next coded bytes stand for."""

    def ended(self) -> bool:
        """Tell whether the stream is whole."""


class Plain:
    """No coding at all."""

    def feed(self, coded: bytes) -> Iterator[bytes]:
        """Give the bytes as they are."""
        yield coded

    def ended(self) -> bool:
        """Only the connection knows."""
        return True


class Gzip:
    """RFC 1952; several members in a row are one text, what else stands behind is dropped."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(wbits=31)
        self._parts = 0
        self._begun = False

    def feed(self, coded: bytes) -> Iterator[bytes]:
        """Give what the next coded bytes stand for."""
        self._begun = self._begun or bool(coded)
        while coded:
            if self._member.eof:
                if not coded.startswith(GZIP_START):
                    return
                self._parts += 1
                if self._parts > MOST_PARTS:
                    raise zlib.error("too many members")
                self._member = zlib.decompressobj(wbits=31)
            yield self._member.decompress(coded, STEP)
            coded = self._member.unconsumed_tail or self._member.unused_data

    def ended(self) -> bool:
        """Tell whether the last member is whole."""
        return self._member.eof or not self._begun


class Deflate:
    """RFC 1950, or without its two bytes of head: servers never agreed."""

    def __init__(self) -> None:
        self._stream: zlib._Decompress | None = None

    def feed(self, coded: bytes) -> Iterator[bytes]:
        """Give what the next coded bytes stand for."""
        if self._stream is None and coded:
            headed = coded[0] & 0x0F == zlib.DEFLATED
            self._stream = zlib.decompressobj(wbits=15 if headed else -15)
        while coded and self._stream and not self._stream.eof:
            yield self._stream.decompress(coded, STEP)
            coded = self._stream.unconsumed_tail

    def ended(self) -> bool:
        """Tell whether the stream is whole."""
        return self._stream is None or self._stream.eof


class Brotli:
    """RFC 7932, whose window is 16 MB at most."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()
        self._begun = False

    def feed(self, coded: bytes) -> Iterator[bytes]:
        """Give what the next coded bytes stand for."""
        self._begun = self._begun or bool(coded)
        while not self._stream.is_finished():
            piece = self._stream.process(coded, output_buffer_limit=STEP)
            # It takes all of its input and still holds back output: asked until there is none.
            if not piece and self._stream.can_accept_more_data():
                return
            yield piece
            coded = b""

    def ended(self) -> bool:
        """Tell whether the stream is whole."""
        return self._stream.is_finished() or not self._begun


class Zstd:
    """RFC 8878; several frames in a row are one text."""

    def __init__(self) -> None:
        self._frame = zstd.ZstdDecompressor(options=ZSTD_OPTIONS)
        self._parts = 0
        self._begun = False

    def feed(self, coded: bytes) -> Iterator[bytes]:
        """Give what the next coded bytes stand for."""
        self._begun = self._begun or bool(coded)
        while coded or not (self._frame.needs_input or self._frame.eof):
            if self._frame.eof:
                self._parts += 1
                if self._parts > MOST_PARTS:
                    raise zstd.ZstdError("too many frames")
                self._frame = zstd.ZstdDecompressor(options=ZSTD_OPTIONS)
            yield self._frame.decompress(coded, STEP)
            coded = self._frame.unused_data if self._frame.eof else b""

    def ended(self) -> bool:
        """Tell whether the last frame is whole."""
        return self._frame.eof or not self._begun


# Exactly these are undone; codings in a row (gzip, gzip) are for bombs only.
DECODERS: dict[str, type[Decoder]] = {
    "": Plain,
    "identity": Plain,
    "gzip": Gzip,
    "x-gzip": Gzip,
    "deflate": Deflate,
    "br": Brotli,
    "zstd": Zstd,
}


def open_decoder(coding: str) -> Decoder | None:
    """Give the decoder for a Content-Encoding header; None for what cannot be undone."""
    kind = DECODERS.get(coding.strip().lower())
    return kind() if kind else None
