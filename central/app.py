"""The application: endpoints, error words, limits and metrics around one database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from central import (
    back_in_stock,
    customers,
    feed,
    insight,
    notices,
    notices_queue,
    own_steps,
    photos,
    placing,
    price_history,
    problems,
    return_requests,
    risk,
    upkeep,
)
from central.api import components, devices, operators
from central.bodycap import BodyCap
from central.codes import publish_keys
from central.database import Database, Unusable
from central.desk import Desk
from central.gate import Gate
from central.keyring import Keyring, beside
from central.media import Media, default_media
from central.metrics import Measured, Metrics
from central.notices_post import Post, Sender
from central.payments_till import Cashier, Till
from central.snapshots import Snapshots, folder_beside
from central.times import Clock, utc_now
from central.vouchers import Issuer, erase_contacts
from central.watch import Heads, Watch
from sync.messages import PROTOCOL

KEYS = "central.keys"


_DUE: tuple[upkeep.Due, ...] = (
    own_steps.expire_due,
    placing.expire_due,
    placing.forget_due,
    placing.drop_due,
    return_requests.drop_due,
    risk.forget_due,
    risk.notice_due,
    customers.drop_due,
    insight.recount_due,
    back_in_stock.tell_due,
)
"""What comes to its end by itself, and what devices are told of then."""


def create(
    database_url: str,
    *,
    clock: Clock = utc_now,
    media_dir: Path | None = None,
    keys: Path | None = None,
    senders: Sequence[Sender] = (),
    cashier: Cashier | None = None,
) -> FastAPI:
    """Central over the database at `database_url`; its schema is brought up to date first. `keys` is the file of its
    private keys (by default beside a SQLite database, else beside the pictures); `senders` are the ways to customers;
    `cashier` pays refunds, without one they stay wanted. Raises database.Unusable."""
    database = Database(database_url)
    pictures = media_dir or default_media(database_url)
    keyring = Keyring(None if database.memory else keys or beside(database_url) or pictures.parent / KEYS)
    try:
        database.migrate()
        publish_keys(database, keyring, clock())
        database.write(lambda connection: notices.use(connection, [one.channel for one in senders]))
    except Unusable:
        database.close()
        raise

    def read_heads() -> Heads:
        with database.read() as connection:
            return feed.heads(connection)

    metrics, watch = Metrics(), Watch(read_heads)
    snapshots, kept_photos = Snapshots(folder_beside(pictures)), photos.Files(pictures.parent / "return-photos")
    at_work: list[Post | Till | Issuer] = [Issuer(database, keyring, clock)]
    at_work += [Post(database, keyring, one, metrics, clock) for one in senders]
    if cashier is not None:
        at_work.append(Till(database, cashier, clock))

    def also() -> None:
        if upkeep.ended(database, clock(), _DUE):
            watch.nudge()
        publish_keys(database, keyring, clock())
        notices_queue.tidy(database, clock())
        photos.erase_due(database, kept_photos, clock())
        price_history.forget(database, clock())
        erase_contacts(database, clock())

    keeper = upkeep.Upkeep(database, snapshots, also=also)

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        watch.start()
        keeper.start()
        for one in at_work:
            one.start()
        yield
        await watch.stop()
        for one in at_work:
            await asyncio.to_thread(one.stop)
        await asyncio.to_thread(keeper.stop)
        database.close()

    app = _bare(life)
    app.state.desk = Desk(
        database, watch, Media(pictures), metrics, clock, snapshots, keyring=keyring, photos=kept_photos
    )
    app.state.gate = Gate()
    app.add_middleware(BodyCap)
    app.add_middleware(Measured, metrics=metrics)
    return app


def openapi() -> dict[str, Any]:
    """The OpenAPI document of the endpoints, without a database."""

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        yield

    document = _bare(life).openapi()
    told = components()
    document["components"]["schemas"] = dict(sorted((document["components"]["schemas"] | told["schemas"]).items()))
    document["components"]["securitySchemes"] = told["securitySchemes"]
    return document


def _bare(life: Callable[[FastAPI], AbstractAsyncContextManager[None]]) -> FastAPI:
    # No documentation pages: they would load scripts from a content network.
    app = FastAPI(
        title="Storeside central",
        version=str(PROTOCOL),
        lifespan=life,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.include_router(devices())
    app.include_router(operators)
    problems.install_handlers(app)
    return app
