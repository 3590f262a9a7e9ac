"""Bodies unpacked piece by piece, with what comes out counted before there is more of it.

662 bytes of gzip can become 300 MiB, 4 bytes of zstd 128 KiB: no coding is trusted to end.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from sync.failures import Broken

if TYPE_CHECKING:
    from zstandard import ZstdDecompressionObj

ACCEPTED = "zstd, gzip"

PIECE = 128
"""Bytes given to zstd at once, which become 4 MiB at most."""
WINDOW = 8 * 1024 * 1024
UNAGREED = "The server's answer is packed in a way that was not agreed."
NO_PACK = "The server's answer cannot be unpacked."


class Plain:
    """Takes the chunks of one body; never holds more than `most` bytes of it. Raises Broken."""

    def __init__(self, most: int) -> None:
        self._left = most
        self._parts: list[bytes] = []

    @property
    def ended(self) -> bool:
        """Whether what came so far is whole."""
        return True

    @property
    def body(self) -> bytes:
        return b"".join(self._parts)

    def take(self, chunk: bytes) -> None:
        self._keep(chunk)

    def _keep(self, part: bytes) -> None:
        self._left -= len(part)
        if self._left < 0:
            raise Broken("The server's answer is larger than agreed.", "too_large")
        if part:
            self._parts.append(part)


class Gzip(Plain):
    """One member and nothing after it."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._unpack = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._begun = False

    @property
    def ended(self) -> bool:
        return self._unpack.eof or not self._begun

    def take(self, chunk: bytes) -> None:
        self._begun = True
        try:
            self._keep(self._unpack.decompress(chunk, self._left + 1))
        except zlib.error:
            raise Broken(NO_PACK, "encoding") from None
        if self._unpack.unused_data:
            raise Broken(UNAGREED, "encoding")


class Zstd(Plain):
    """One frame and nothing after it."""

    def __init__(self, most: int) -> None:
        from zstandard import ZstdDecompressor

        super().__init__(most)
        self._unpack: ZstdDecompressionObj = ZstdDecompressor(max_window_size=WINDOW).decompressobj()
        self._begun = False

    @property
    def ended(self) -> bool:
        return self._unpack.eof or not self._begun

    def take(self, chunk: bytes) -> None:
        from zstandard import ZstdError

        self._begun = True
        for start in range(0, len(chunk), PIECE):
            if self._unpack.eof:
                raise Broken(UNAGREED, "encoding")
            try:
                self._keep(self._unpack.decompress(chunk[start : start + PIECE]))
            except ZstdError:
                raise Broken(NO_PACK, "encoding") from None
            if self._unpack.unused_data:
                raise Broken(UNAGREED, "encoding")


def of(coding: str, most: int) -> Plain:
    """For what the header Content-Encoding says."""
    kinds: dict[str, type[Plain]] = {"identity": Plain, "gzip": Gzip, "zstd": Zstd}
    kind = kinds.get(coding.strip().lower())
    if kind is None:
        raise Broken(UNAGREED, "encoding")
    return kind(most)
