"""What a hostile server may answer, by name: each a function of the request; b"" lets the honest answer through."""

from __future__ import annotations

import gzip
import itertools
import json
import time
from collections.abc import Callable, Iterator
from functools import cache, partial
from hashlib import sha256
from typing import Any

from zstandard import ZstdCompressor

from tests.sync.wire import Asked, Cut, Raw, http_answer, json_answer, problem

MIB = 1 << 20
NDJSON = "application/x-ndjson"
STOCK = "stock:S01"


@cache
def zeros(size: int, coding: str) -> bytes:
    """`size` zeros, packed."""
    if coding == "zstd":
        packer = ZstdCompressor(level=1).compressobj()
        parts = [packer.compress(bytes(MIB)) for _ in range(size // MIB)]
        return b"".join([*parts, packer.flush()])
    return gzip.compress(bytes(size), 9)


@cache
def nested() -> bytes:
    """Packed twice."""
    return gzip.compress(zeros(300 * MIB, "gzip"))


def pack() -> None:
    """What takes longer to pack than a device waits for an answer."""
    nested()
    zeros(1024 * MIB, "zstd")


def endless(head: bytes, part: bytes) -> Iterator[bytes]:
    yield head
    yield from itertools.repeat(part)


def drip(whole: bytes, pause: float) -> Iterator[bytes]:
    for at in range(len(whole)):
        yield whole[at : at + 1]
        time.sleep(pause)


def body(media: str, text: bytes, **headers: str) -> bytes:
    return http_answer(200, text, content_type=media, **headers)


def on_the_line(media: str) -> dict[str, Callable[[Asked], Raw]]:
    """Attacks below the meaning of an answer: the same for every call."""
    chunked = f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    many = "\r\n".join(f"X-{n}: {'y' * 60_000}" for n in range(90))
    values: dict[str, Raw | Callable[[], Raw]] = {
        "gzip bomb": lambda: body(media, zeros(300 * MIB, "gzip"), content_encoding="gzip"),
        "zstd bomb": lambda: body(media, zeros(1024 * MIB, "zstd"), content_encoding="zstd"),
        "nested gzip bomb": lambda: body(media, nested(), content_encoding="gzip, gzip"),
        "gzip in gzip": lambda: body(media, nested(), content_encoding="gzip"),
        "endless body": lambda: endless(chunked, b"10000\r\n" + b" " * 65536 + b"\r\n"),
        "endless headers": lambda: endless(b"HTTP/1.1 200 OK\r\n", b"X-More: and more\r\n"),
        "an endless header": lambda: endless(b"HTTP/1.1 200 OK\r\nX-Long: ", b"x" * 4096),
        "large headers": f"HTTP/1.1 200 OK\r\n{many}\r\n\r\n".encode(),
        "endless patience": lambda: endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        "one byte at a time": lambda: drip(body(media, b" " * 2000), 0.05),
        "one byte of a header at a time": lambda: drip(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 2000, 0.05),
        "silence": lambda: drip(b"HT", 5),
        "reset in the body": Cut(body(media, b" " * 9000)[:-500]),
        "hung up": None,
        "a sign-in page": body("text/html", b"<html>Please sign in</html>"),
        "a page that says it is ours": body(media, b"<html>Please sign in</html>"),
        "another address": http_answer(302, b"", location="http://127.0.0.1:9/elsewhere"),
        "longer than it says": body(media, b"{}" * 5000).replace(b"content-length: 10000", b"content-length: 9"),
        "shorter than it says": Cut(body(media, b"{}").replace(b"content-length: 2", b"content-length: 9000")),
        "nothing": body(media, b""),
        "null": body(media, b"null"),
        "NaN": body(media, b'{"gen":NaN}'),
        "10,000 deep": body(media, b'{"a":' * 10_000 + b"1" + b"}" * 10_000),
        "10,000 deep, a list": body(media, b"[" * 10_000 + b"]" * 10_000),
        "lists without end": lambda: body(media, b"[" + b"[]," * 2_000_000 + b"[]]"),
        "no text": body(media, bytes(range(256)) * 40),
    }
    return {name: partial(_given, value) for name, value in values.items()}


def _given(value: Raw | Callable[[], Raw], _: Asked) -> Raw:
    return value() if callable(value) else value


def page(given: list[Any], seq: int, gen: int | str, **header: Any) -> bytes:
    told = {"gen": gen, "from": seq, "to": seq + 1, "head": seq + 1, "horizon": 0, "rows": len(given)} | header
    lines = [row if isinstance(row, str) else json.dumps(row, separators=(",", ":")) for row in (told, *given)]
    return body(NDJSON, "\n".join([*lines, ""]).encode())


def pages(gen: int, seq: int) -> dict[str, Callable[[Asked], Raw]]:
    """Lies in a page that is asked for at `seq` of `gen`."""
    good: dict[str, Any] = {"on_hand": 666, "reserved": 0, "safety": 0, "aisle": "", "bay": ""}
    row = ["stock", "p1-a", seq + 1, 99, good]
    text = json.dumps(row, separators=(",", ":"))
    other = ["stock", "p1-a", seq + 1]
    lies = {
        "NaN in a row": page([text.replace("666", "NaN")], seq, gen),
        "infinity in a row": page([text.replace("666", "1e999")], seq, gen),
        "a key twice": page([text.replace('"bay":""', '"bay":"","on_hand":1')], seq, gen),
        "a key twice in the header": page([row], seq, gen).replace(b'"gen":', b'"gen":1,"gen":'),
        "a deep row": page([f'["stock","p1-a",{seq + 1},9,{{"a":{"[" * 9999}{"]" * 9999}}}]'], seq, gen),
        "an endless row": page([f'["stock","p1-a",{seq + 1},9,{{"a":{_long_list()}}}]'], seq, gen),
        "another generation": page([row], seq, gen + 1),
        "a cursor from the future": page([row], seq, gen, **{"from": seq + 5, "to": seq + 6, "head": seq + 6}),
        "a cursor that goes back": page([], seq, gen, to=seq - 1, head=seq - 1),
        "from before": page([row], seq, gen, **{"from": seq - 1}),
        "a head that shrinks": page([row], seq, gen, head=seq),
        "rows skipped": page([row], seq, gen, to=seq + 5, head=seq + 9),
        "a row from the past": page([["stock", "p1-a", seq, 99, good]], seq, gen),
        "a row beyond the end": page([["stock", "p1-a", seq + 7, 99, good]], seq, gen),
        "rows out of order": page([row, ["stock", "x", seq + 1, 1, good]], seq, gen),
        "fewer rows than told": page([row], seq, gen, rows=2),
        "more rows than asked": page(
            [["stock", f"x{n}", seq + n, 1, good] for n in range(1, 1500)], seq, gen, to=seq + 1499, head=seq + 1499
        ),
        "an empty id": page([["stock", "", seq + 1, 99, good]], seq, gen),
        "an endless id": page([["stock", "x" * 5000, seq + 1, 99, good]], seq, gen),
        "an id that is no text": page([["stock", 7, seq + 1, 99, good]], seq, gen),
        "a version that is none": page([[*other, True, good]], seq, gen),
        "a version below none": page([[*other, -1, good]], seq, gen),
        "a version beyond all": page([[*other, 2**63, good]], seq, gen),
        "a body that is a list": page([[*other, 99, [good]]], seq, gen),
        "a row too short": page([other], seq, gen),
        "a row too long": page([[*row, 1]], seq, gen),
        "a header of another kind": page([row], seq, "1"),
        "gone for ever": problem(410, "gone", "Start over."),
        "too old": problem(426, "too_old", "Too old."),
    }
    return {name: partial(_given, value) for name, value in lies.items()}


@cache
def _long_list() -> str:
    return "[" + ",".join(f'"{n:06}"' for n in range(700_000)) + "]"


def heads(told: dict[str, Any]) -> dict[str, Callable[[Asked], Raw]]:
    """Lies about where the server stands; `told` is its true answer."""

    def saying(**lie: Any) -> bytes:
        return json_answer(200, told | {"fingerprint": "x"} | lie)

    mine = told["heads"]
    lies = {
        "generations below none": saying(heads={scope: [-1, 5] for scope in mine}),
        "numbers beyond all": saying(heads={scope: [1, 2**63] for scope in mine}),
        "another generation": saying(heads={scope: [gen + 7, head] for scope, (gen, head) in mine.items()}),
        "heads that shrink": saying(heads={scope: [gen, 0] for scope, (gen, _) in mine.items()}),
        "heads far ahead": saying(heads={scope: [gen, 10**15] for scope, (gen, _) in mine.items()}),
        "foreign scopes": saying(heads={f"secret:{n}": [1, 9] for n in range(5000)}),
        "heads of another kind": saying(heads=[1, 2]),
        "acks of another kind": saying(acks={"0": ["1", "2"]}),
        "a day of patience": saying(retry_after=86400.0),
        "a scope twice": json_answer(200, told).replace(b'"heads": {', b'"heads": {"stock:S01": [1, 1], '),
    }
    return {name: partial(_given, value) for name, value in lies.items()}


def digests(gen: int, seq: int) -> dict[str, Callable[[Asked], Raw]]:
    """Lies in a comparison of the stock, which is at `seq` of `gen`."""

    def saying(**lie: Any) -> bytes:
        return json_answer(200, {"gen": gen, "head": seq} | lie)

    def rows(told: Any) -> Callable[[Asked], Raw]:
        def answer(asked: Asked) -> Raw:
            if "bucket=" in asked.path:
                return saying(rows=told)
            return saying(digests={"2" if "group=" not in asked.path else "128": [1, 1, 1]})

        return answer

    def fetched(raw: bytes) -> Callable[[Asked], Raw]:
        def answer(asked: Asked) -> Raw:
            if asked.path.endswith("/fetch"):
                return raw
            if "bucket=" in asked.path:
                return saying(rows=[["stock", BUCKET_128, 3, 5]])
            return saying(digests={"2" if "group=" not in asked.path else "128": [1, 1, 1]})

        return answer

    row = ["stock", BUCKET_128, 9, 99, {"on_hand": 666}]
    return {
        "digests of absurd size": lambda _: saying(digests={str(n): [1, 1, 1] for n in range(60_000)}),
        "digests of groups there are not": partial(_given, saying(digests={"64": [1, 1, 1]})),
        "fewer than no rows": partial(_given, saying(digests={"2": [-1, 0, 0]})),
        "sums beyond all": partial(_given, saying(digests={"2": [1, 2**32, 0]})),
        "a digest twice": partial(_given, saying(digests={"2": [1, 1, 1]}).replace(b'"2": ', b'"2": [1,1,1], "2": ')),
        "everything differs": partial(_all_differ, gen, seq),
        "rows of absurd number": rows([["stock", f"x{n}", 1, 5] for n in range(30_000)]),
        "rows of another bucket": rows([["stock", "p1-a", 3, 5]]),
        "a row twice": rows([["stock", BUCKET_128, 3, 5], ["stock", BUCKET_128, 4, 5]]),
        "hashes beyond all": rows([["stock", BUCKET_128, 3, 2**63]]),
        "rows of another kind": rows([["stock", BUCKET_128, "3", 5]]),
        "a fetched row that was not asked for": fetched(
            page([["stock", "p1-a", 1, 99, {"on_hand": 666}]], seq, gen, to=seq, head=seq)
        ),
        "a fetched row twice": fetched(page([row, row], seq, gen, to=seq, head=seq)),
        "nothing fetched": fetched(page([], seq, gen, to=seq, head=seq)),
        "a fetched row of another generation": fetched(page([row], seq, gen + 1, to=seq, head=seq)),
    }


BUCKET_128 = "k3619"
"""The id of a stock row in bucket 128; a test says so."""


def _all_differ(gen: int, seq: int, asked: Asked) -> Raw:
    here = range(64) if "group=" not in asked.path else range(0)
    return json_answer(200, {"gen": gen, "head": seq, "digests": {str(n): [9, 9, 9] for n in here}})


def verdicts() -> dict[str, Callable[[Asked], Raw]]:
    """Lies about what became of the actions that were sent."""

    def saying(change: Callable[[dict[str, Any]], Any], **whole: Any) -> Callable[[Asked], Raw]:
        def answer(asked: Asked) -> Raw:
            sent = json.loads(asked.body)["commands"] if asked.path == "/v1/commands" else []
            told = [{"seq": one["seq"], "id": one["id"], "verdict": "applied", "at": {}} for one in sent]
            for one in told:
                change(one)
            last = max((one["seq"] for one in sent), default=0)
            return json_answer(200, {"answers": told, "last_seq": last} | whole)

        return answer

    unknown = "01a202fc-f9b2-7c7a-91f6-e3eb79086d8f"
    return {
        "a verdict on what was never sent": saying(lambda one: one.update(id=unknown)),
        "a verdict under another number": saying(lambda one: one.update(seq=one["seq"] + 1)),
        "a verdict there is not": saying(lambda one: one.update(verdict="lost")),
        "no verdict": saying(lambda _: None, answers=[]),
        "one verdict too many": saying(
            lambda _: None, answers=[{"seq": 1, "id": unknown, "verdict": "applied", "at": {}}] * 50
        ),
        "a watermark behind its verdicts": saying(lambda _: None, last_seq=0),
        "a place that is none": saying(lambda one: one.update(at={"stock:S01": "now"})),
        "a dispute": lambda _: problem(409, "chain", "Another past."),
        "an epoch that was not asked for": _another_epoch,
        "another copy": lambda _: problem(403, "code"),
    }


def _another_epoch(asked: Asked) -> Raw:
    if asked.path.endswith("/epoch"):
        return json_answer(200, {"lane": 0, "epoch": 77})
    return problem(409, "epoch", "Another epoch.")


def snapshots(gen: int, acks: dict[str, Any]) -> dict[str, Callable[[Asked], Raw]]:
    """Manifests and files that lie. The heads say that very much is missing, so that a file is asked for."""
    chunk = {"offset": 0, "packed": 100, "size": 4096, "sha256": "0" * 64}
    whole = {
        "gen": gen,
        "head": 10**9,
        "schema": "core/3",
        "name": "0" * 64,
        "size": 4096,
        "rows": 9,
        "chunks": [chunk],
    }

    def saying(part: Raw = None, **lie: Any) -> Callable[[Asked], Raw]:
        def answer(asked: Asked) -> Raw:
            from records.ready import schema

            if asked.path.startswith("/v1/heads"):
                return json_answer(
                    200,
                    {
                        "heads": {STOCK: [gen, 10**9]},
                        "acks": acks,
                        "fingerprint": "x",
                        "server_time": "2026-11-22T09:00:00Z",
                    },
                )
            if asked.path.endswith("/snapshot"):
                return json_answer(200, whole | {"schema": schema(STOCK)} | lie)
            if "/snapshot/" in asked.path:
                return part
            return problem(500, "broken") if "/changes" in asked.path else b""

        return answer

    wrong = sha256(b"x").hexdigest()
    return {
        "a manifest of absurd size": saying(chunks=[chunk] * 9000),
        "a manifest without chunks": saying(chunks=[]),
        "a manifest whose sizes lie": saying(size=10**15),
        "chunks with a gap": saying(chunks=[chunk, chunk | {"offset": 500}], size=8192),
        "a chunk larger than a chunk": saying(chunks=[chunk | {"size": 10**12}], size=10**12),
        "a chunk that is a bomb": partial(_bomb, saying, chunk),
        "a chunk of other bytes": saying(
            http_answer(206, ZstdCompressor().compress(bytes(4096)), content_type="application/octet-stream"),
            chunks=[chunk | {"packed": len(ZstdCompressor().compress(bytes(4096))), "sha256": wrong}],
        ),
        "a file that is no database": _no_database(saying),
    }


def _bomb(saying: Callable[..., Callable[[Asked], Raw]], chunk: dict[str, Any], asked: Asked) -> Raw:
    packed = zeros(1024 * MIB, "zstd")
    part = http_answer(206, packed, content_type="application/octet-stream")
    return saying(part, chunks=[chunk | {"packed": len(packed), "size": 4 * MIB}], size=4 * MIB)(asked)


def _no_database(saying: Callable[..., Callable[[Asked], Raw]]) -> Callable[[Asked], Raw]:
    content = b"SQLite format 3\0" + bytes(8176)
    packed = ZstdCompressor().compress(content)
    name = sha256(content).hexdigest()
    chunk = {"offset": 0, "packed": len(packed), "size": len(content), "sha256": name}
    return saying(
        http_answer(206, packed, content_type="application/octet-stream"), name=name, size=len(content), chunks=[chunk]
    )
