"""A device in one file, written from docs/sync.md alone, with none of our own code.

python client.py http://127.0.0.1:8080 device.db join CODE      and then: pull | call "Aisle 7" | send | check
"""

from __future__ import annotations

import base64
import json
import secrets
import sqlite3
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LANE, LIMIT, MOST = 0, 1000, 16 * 1024 * 1024
SCHEMA = """
CREATE TABLE IF NOT EXISTS me (install TEXT, token TEXT, key BLOB);
CREATE TABLE IF NOT EXISTS cursor (scope TEXT PRIMARY KEY, gen INTEGER, seq INTEGER);
CREATE TABLE IF NOT EXISTS entity
    (scope TEXT, kind TEXT, id TEXT, ver INTEGER, body TEXT, PRIMARY KEY (scope, kind, id));
CREATE TABLE IF NOT EXISTS outbox (seq INTEGER PRIMARY KEY, payload BLOB, verdict TEXT, words TEXT);
"""


class Device:
    def __init__(self, server: str, path: str) -> None:
        self.server, self.db = server, sqlite3.connect(path, isolation_level=None)
        self.db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + SCHEMA)

    def ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        """Section 2: bounded in time and size; a refusal carries `code` and `words`."""
        headers = {"Content-Type": "application/json", "Storeside-Protocol": "2"}
        if me := self.db.execute("SELECT token FROM me").fetchone():
            headers["Authorization"] = f"Bearer {me[0]}"
        request = urllib.request.Request(self.server + path, body, headers, method=method)  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:  # noqa: S310
                data: bytes = reply.read(MOST + 1)
        except urllib.error.HTTPError as refused:
            problem = json.loads(refused.read(MOST))
            raise SystemExit(f"{refused.code} {problem['code']}: {problem['words']}") from None
        if len(data) > MOST:
            raise SystemExit("more than was agreed")
        return data

    def join(self, code: str) -> None:
        """Section 3. The key pair never leaves the device; central keeps the public half."""
        key = Ed25519PrivateKey.generate()
        public = base64.urlsafe_b64encode(key.public_key().public_bytes_raw()).decode().rstrip("=")
        asked = json.dumps({"code": code, "public_key": public, "name": "example"}).encode()
        told = json.loads(self.ask("POST", "/v1/enrol", asked))
        self.db.execute("INSERT INTO me VALUES (?, ?, ?)", (told["install"], told["token"], key.private_bytes_raw()))
        print(f"joined {told['store']} as {told['install']}")

    def heads(self) -> dict[str, tuple[int, int]]:
        heads: dict[str, tuple[int, int]] = json.loads(self.ask("GET", "/v1/heads"))["heads"]
        return heads

    def pull(self) -> None:
        """Section 4: each page's rows and its cursor are one transaction."""
        for scope, (gen, head) in self.heads().items():
            known = self.db.execute("SELECT gen, seq FROM cursor WHERE scope = ?", (scope,)).fetchone() or (0, 0)
            if known[0] != gen:  # made anew, or never seen: from the start
                self.db.execute("DELETE FROM entity WHERE scope = ?", (scope,))
            since = known[1] if known[0] == gen else 0
            while since < head:
                since = self.page(scope, gen, since)
            print(f"{scope}: at {since}")

    def page(self, scope: str, gen: int, since: int) -> int:
        query = urllib.parse.urlencode({"gen": gen, "since": since, "limit": LIMIT})
        first, *lines = self.ask("GET", f"/v1/scopes/{scope}/changes?{query}").decode().splitlines()
        told = json.loads(first)
        if (told["gen"], told["from"], told["rows"]) != (gen, since, len(lines)):
            raise SystemExit(f"{scope}: this page does not follow the cursor")
        self.db.execute("BEGIN IMMEDIATE")
        for line in lines:
            self.keep(scope, line)
        self.db.execute("INSERT OR REPLACE INTO cursor VALUES (?, ?, ?)", (scope, gen, told["to"]))
        self.db.execute("COMMIT")
        reached: int = told["to"]
        return reached

    def keep(self, scope: str, line: str) -> None:
        kind, key, _, ver, body = json.loads(line)
        if body is None:
            self.db.execute("DELETE FROM entity WHERE scope = ? AND kind = ? AND id = ?", (scope, kind, key))
            return
        spelled = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        newer = "ON CONFLICT DO UPDATE SET ver = excluded.ver, body = excluded.body WHERE excluded.ver > entity.ver"
        self.db.execute(f"INSERT INTO entity VALUES (?, ?, ?, ?, ?) {newer}", (scope, kind, key, ver, spelled))  # noqa: S608

    def call(self, place: str) -> None:
        """Section 5: the bytes are made once, when the person acts, and are sent as they are for ever."""
        now = datetime.now(UTC)
        seq = self.db.execute("SELECT coalesce(max(seq), 0) + 1 FROM outbox").fetchone()[0]
        task = uuid7(time.time_ns() // 1_000_000)
        body = {"task": task, "place": place, "reason": "advice"}
        command = {"seq": seq, "id": task, "aggregate": f"task:{task}", "type": "help.call", "v": 1, "body": body}
        payload = json.dumps(command | {"made_at": now.isoformat()}).encode()
        self.db.execute("INSERT INTO outbox (seq, payload) VALUES (?, ?)", (seq, payload))
        print(f"kept as {seq}")

    def send(self) -> None:
        """Each ends in a verdict. Sending again what was answered is harmless: the same verdict comes back."""
        rows = self.db.execute("SELECT seq, payload FROM outbox WHERE verdict IS NULL ORDER BY seq LIMIT 50").fetchall()
        if not rows:
            return
        before = self.db.execute("SELECT payload FROM outbox WHERE seq = ?", (rows[0][0] - 1,)).fetchone()
        chain = blake2b(before[0], digest_size=8).hexdigest() if before else ""
        install = self.db.execute("SELECT install FROM me").fetchone()[0]
        head = json.dumps({"install": install, "lane": LANE, "epoch": 1, "prev_hash": chain})
        batch = head.encode()[:-1] + b', "commands": [' + b",".join(row[1] for row in rows) + b"]}"
        for answer in json.loads(self.ask("POST", "/v1/commands", batch))["answers"]:
            verdict = (answer["verdict"], answer["words"], answer["seq"])
            self.db.execute("UPDATE outbox SET verdict = ?, words = ? WHERE seq = ?", verdict)
            print(f"{answer['seq']}: {answer['verdict']} {answer['words']}")

    def check(self) -> None:
        """Section 6: the same rows on both sides, told by 64 sums and not by the rows."""
        for scope in self.heads():
            ours: dict[str, list[int]] = {}
            rows = self.db.execute("SELECT kind, id, ver, body FROM entity WHERE scope = ?", (scope,))
            for kind, key, ver, body in rows:
                bucket = int.from_bytes(blake2b(f"{kind}\0{key}".encode(), digest_size=2).digest(), "big") % 4096
                h = int.from_bytes(blake2b(f"{kind}\0{key}\0{ver}\0{body}".encode(), digest_size=8).digest(), "big")
                group = ours.setdefault(str(bucket // 64), [0, 0, 0])
                group[:] = [group[0] + 1, group[1] + (h & 0xFFFFFFFF), group[2] + (h >> 32)]
            theirs: dict[str, Any] = json.loads(self.ask("GET", f"/v1/scopes/{scope}/digest"))["digests"]
            print(f"{scope}: {'equal' if ours == theirs else 'DIFFERENT'}")


def uuid7(milliseconds: int) -> str:
    """RFC 9562, section 5.7."""
    value = milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


if __name__ == "__main__":
    server, path, word, *rest = sys.argv[1:]
    getattr(Device(server, path), word)(*rest)
