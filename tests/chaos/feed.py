"""An invented central's rows as a rule, known to the device that reads them and to the one who looks afterwards: row
`seq` of generation `gen` of a scope is always the same.
"""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from records import ready
from records.feed import Cursor
from records.incoming import Ready

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SCOPES = ("orders:S01", "stock:S01", "avail:north", "price:main", "catalog:main")
KINDS = {"orders": "task", "stock": "stock", "avail": "avail", "price": "price", "catalog": "product"}
CHUNK = 64 * 1024
CYCLE = 700
"""Ids of a scope: after so many rows the first one comes again, in its next version."""


def row(scope: str, gen: int, seq: int) -> tuple[str, str, int, int, dict[str, Any] | None]:
    kind = KINDS[scope.partition(":")[0]]
    number, turn = seq % CYCLE, seq // CYCLE
    ver = gen * 1000 + turn + 1
    body = None if (seq + gen) % 11 == 0 else body_of(kind, number, ver)
    return kind, f"{kind}-{number}", seq, ver, body


def body_of(kind: str, number: int, ver: int) -> dict[str, Any]:
    match kind:
        case "task":
            state = "waiting" if number % 3 else "done"
            return {"kind": "help", "made_at": START.isoformat(), "place": f"Aisle {ver}", "state": state}
        case "stock":
            return {"aisle": "7", "bay": "B", "on_hand": ver % 50, "reserved": 0, "safety": 1}
        case "price":
            return {"amount": 100 + ver, "currency": "EUR"}
        case "avail":
            return {"at": {"S02": [ver % 9, 0, 0]}}
    variant = {"code": f"C{number}", "color": "Rød", "gtin": f"{95200000000000 + number:014}", "id": f"v-{number}"}
    return {"brand": "Tarn", "category": ["Outdoor"], "title": f"Mug {ver}", "variants": [variant]}


def spelt(body: dict[str, Any] | None) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def living(scope: str, gen: int, seq: int) -> dict[str, tuple[int, str]]:
    """{id: (ver, body)} after the rows 1 to `seq`."""
    rows: dict[str, tuple[int, str]] = {}
    for at in range(max(1, seq - CYCLE + 1), seq + 1):
        _, key, _, ver, body = row(scope, gen, at)
        if body is not None:
            rows[key] = (ver, spelt(body))
    return rows


def offered(scope: str, gen: int, head: int, folder: Path) -> tuple[Ready, bytes]:
    """The scope as central would offer it ready-made, in small chunks; made once per folder."""
    path = folder / f"{scope.replace(':', '-')}-{gen}-{head}"
    if not path.exists():
        rows = [row(scope, gen, seq) for seq in range(max(1, head - CYCLE + 1), head + 1)]
        fresh = path.with_suffix(f".{os.getpid()}")
        ready.build(fresh, scope, gen, head, [[*one[:4], spelt(one[4])] for one in rows if one[4] is not None])
        fresh.replace(path)
    data = path.read_bytes()
    pieces = [data[start : start + CHUNK] for start in range(0, len(data), CHUNK)]
    chunks = tuple((len(piece), sha256(piece).hexdigest()) for piece in pieces)
    count = len(living(scope, gen, head))
    return Ready(scope, gen, head, sha256(data).hexdigest(), len(data), count, chunks), data


def page(cursor: Cursor, gen: int, rows: int, head: int) -> bytes:
    """The next page as central would send it."""
    told = [row(cursor.scope, gen, seq) for seq in range(cursor.seq + 1, cursor.seq + rows + 1)]
    first = {"gen": gen, "from": cursor.seq, "to": cursor.seq + rows, "head": head, "horizon": 0, "rows": rows}
    lines = [json.dumps(first)]
    lines += [f'["{kind}","{key}",{seq},{ver},{spelt(body)}]' for kind, key, seq, ver, body in told]
    return ("\n".join(lines) + "\n").encode()
