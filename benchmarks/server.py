"""Central on PostgreSQL, durable as in production: rows published and served, commands judged."""

from __future__ import annotations

import json
import tempfile
import time
from functools import partial
from hashlib import blake2b
from itertools import count
from pathlib import Path
from typing import Any, Final

from benchmarks import shop
from benchmarks.catalogue import STORE
from benchmarks.figures import Figure, spread
from records.ids import uuid7
from records.store import utc_now
from resources.demo import retailer

BATCH: Final = 10
SCOPE: Final = f"catalog:{retailer.ASSORTMENT}"


def measure(*, variants: int, batches: int) -> list[Figure]:
    """One connection at a time: what one device, or one import, sees."""
    from central.database import Database
    from tests.postgres import Postgres

    with tempfile.TemporaryDirectory(prefix="storeside-pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = Postgres(Path(folder) / "server", durable=True)
        try:
            url = server.database()
            begin = time.perf_counter()
            rows = shop.stocked(url, variants)
            published = time.perf_counter() - begin
            database = Database(url)
            try:
                return [
                    Figure(
                        "publish to the feed", variants, spread([published]), note=f"{rows / published:,.0f} rows/s"
                    ),
                    _served(database, variants),
                    _judged(database, variants, 1, batches),
                    _judged(database, variants, BATCH, batches),
                ]
            finally:
                database.close()
        finally:
            server.stop()


def _served(database: Any, variants: int) -> Figure:
    from central import feed

    took, rows, since = [], 0, 0
    with database.read() as connection:
        gen, head = feed.heads(connection, [SCOPE])[SCOPE]
    while since < head:
        begin = time.perf_counter()
        with database.read() as connection:
            page = feed.page(connection, SCOPE, gen, since, 1000)
        took.append(time.perf_counter() - begin)
        rows, since = rows + len(page.lines), page.to
    return Figure("serve a page of 1,000 products", variants, spread(took), note=f"{rows / sum(took):,.0f} rows/s")


def _judged(database: Any, variants: int, size: int, batches: int) -> Figure:
    """Help calls of one new device, `size` in a transaction."""
    from central import commands, devices
    from sync.messages import Commands, Enrol

    now = utc_now()
    code = database.write(lambda connection: devices.new_code(connection, STORE, "kiosk", now))
    asked = Enrol(code=code, public_key="A" * 43, name="bench")
    joined = database.write(lambda connection: devices.enrol(connection, asked, now))
    with database.read() as connection:
        device = devices.authenticate(connection, f"Bearer {joined.token}")
    took, chain, numbers = [], "", count(1)
    for _ in range(batches):
        texts = [json.dumps(_help_call(next(numbers))) for _ in range(size)]
        batch = Commands.model_validate(
            {"install": device.install, "lane": 0, "epoch": 1, "prev_hash": chain, "commands": map(json.loads, texts)}
        )
        begin = time.perf_counter()
        answers = database.write(partial(commands.receive, device=device, batch=batch, texts=texts, now=now))
        took.append(time.perf_counter() - begin)
        if [answer.verdict for answer in answers.answers] != ["applied"] * size:
            raise RuntimeError("a command was not applied")
        chain = blake2b(texts[-1].encode(), digest_size=8).hexdigest()
    what = "judge one command" if size == 1 else f"judge {size} commands in one batch"
    return Figure(what, variants, spread(took), note=f"{size * batches / sum(took):,.0f} commands/s")


def _help_call(seq: int) -> dict[str, Any]:
    task = uuid7(utc_now())
    body = {"task": task, "place": "Aisle 7", "reason": "advice"}
    made_at = utc_now().isoformat()
    return {"seq": seq, "id": task, "aggregate": f"task:{task}", "type": "help.call", "body": body, "made_at": made_at}
