"""Messages to customers as an outbox: what a step makes due is written in the transaction of the step, and sent later
(docs/notices.md). What was queued and is no longer true is withdrawn the same way."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection, Row, bindparam, select, update

from central import bulk, feed
from central.tables import customer, house, notice
from central.texts import clean
from central.times import stamp
from shop import notices, orders, pickup
from shop.notices import ONCE, Part, Topic
from shop.orders import Order, Told, UndoHandOver

log = structlog.get_logger(__name__)

LANGUAGES = ("en", "de", "ar", "fr", "es")
CHANNELS = ("email", "webhook")
NO_WAY = "log"
WITHDRAWN = "withdrawn"
"""Why a message was dropped that was no longer true."""
TRIED_FOR = timedelta(days=2)
"""So long a message is tried; then it has failed."""
KEPT = timedelta(days=7)
"""So long after its end a message knows its recipient."""
TOO_LATE = "too_late"
"""Why nobody is told of what a device sent days later: it was off, or central was put back from a backup."""
_IN_USE = "notices"
_LONGEST = 254
_ADDRESS = re.compile(r"[^\s@<>(),:;\"\[\]\\]{1,64}@[^\s@<>(),:;\"\[\]\\.]+(?:\.[^\s@<>(),:;\"\[\]\\.]+)+")


@dataclass(frozen=True, slots=True)
class Way:
    """How a customer is reached. `recipient` is an e-mail address, or for a webhook the customer's id. `reason` says
    why nobody can."""

    channel: str
    recipient: str | None = None
    reason: str = ""


# --- which channels there are


def use(connection: Connection, channels: Collection[str]) -> None:
    """Say which channels central has from now on. What waits for another one fails in the end."""
    wanted = [one for one in CHANNELS if one in channels]
    if in_use(connection) != wanted:
        bulk.upsert(connection, house, [{"key": _IN_USE, "value": json.dumps(wanted)}])


def in_use(connection: Connection) -> list[str]:
    body = connection.execute(_HOUSE, {"key": _IN_USE}).scalar()
    return list(json.loads(body)) if body else []


# Made once: every step of an order asks these.
_HOUSE = select(house.c.value).where(house.c.key == bindparam("key"))
_OF_ORDER = select(notice).where(notice.c.purchase == bindparam("number")).order_by(notice.c.id)
_CUSTOMER = select(customer.c.body).where(customer.c.id == bindparam("id"))


# --- what a step makes due


def after_step(
    connection: Connection,
    before: Order,
    event: pickup.Event | orders.Event,
    after: Order,
    command: str,
    now: datetime,
) -> Order:
    """`after` with what its customer is told: the messages of the step `command` are queued, and those withdrawn that
    it makes untrue. In the transaction of the step, with the order held."""
    due = notices.due(before, event, after)
    if not due and all(one.state != "queued" for one in after.told):
        return after
    box = _Box(connection, after, now)
    withdrawn = box.withdraw()
    for topic in due:
        if topic in ONCE and not isinstance(event, pickup.Notify) and box.was_said(topic):
            continue
        about = notices.parts(topic, before, event, after)
        # Who never heard of the hand-over needs not hear that there was none.
        unheard = withdrawn if isinstance(event, UndoHandOver) else ()
        box.want(topic, command, about, _done_at(event, now), unheard=unheard)
        if topic in ONCE and (remind := notices.remind_at(after, now)) is not None and box.reachable:
            box.want("reminder", command, about, due=remind)
    return replace(after, told=_told(box.rows))


def _done_at(event: pickup.Event | orders.Event, now: datetime) -> datetime:
    if isinstance(event, pickup.Event):
        return event.by.at
    return now if isinstance(event, UndoHandOver) else event.at


def want(
    connection: Connection,
    order: Order,
    topic: Topic,
    now: datetime,
    *,
    command: str,
    about: Sequence[Part] = (),
    at: datetime | None = None,
    rest: Sequence[Part] = (),
) -> None:
    """Queue a message about `order`, once per command, topic and channel, or bring forward the one that waits. `about`:
    the goods, `rest` those for which it does not hold; `at`: when it happened. The order is held."""
    _Box(connection, order, now).want(topic, command, about, at, rest=rest)


class _Box:
    """The outbox of one order, held, for one step."""

    def __init__(self, connection: Connection, order: Order, now: datetime) -> None:
        self._connection, self._order, self._now = connection, order, now
        self.rows = _rows(connection, order.number)
        self._ways: tuple[str, list[Way]] | None = None

    @property
    def ways(self) -> tuple[str, list[Way]]:
        if self._ways is None:
            self._ways = ways_to(self._connection, self._order)
        return self._ways

    @property
    def reachable(self) -> bool:
        return self.ways[1][0].channel != NO_WAY

    def was_said(self, topic: Topic) -> bool:
        return any(row.topic == topic and row.error != WITHDRAWN for row in self.rows)

    def want(
        self,
        topic: Topic,
        command: str,
        about: Sequence[Part],
        at: datetime | None = None,
        *,
        due: datetime | None = None,
        unheard: Collection[str] = (),
        rest: Sequence[Part] = (),
    ) -> None:
        """`at`: when it happened; `due`: not before then. Channels in `unheard` are left out."""
        data: dict[str, Any] = {"at": stamp(at or self._now), "parts": [asdict(one) for one in about]}
        missing = notices.missing(self._order) if topic == "partly_ready" else rest
        if missing or topic == "partly_ready":
            data["missing"] = [asdict(one) for one in missing]
        if due is not None:
            data["planned"] = True
        for way in self.ways[1]:
            mine = [row for row in self.rows if row.topic == topic and row.channel == way.channel]
            if way.channel in unheard or any(row.command == command for row in mine):
                continue
            waiting = next((row.id for row in mine if row.state == "queued"), None)
            if waiting is None:
                self._queue(way, topic, command, data, due or self._now)
            elif due is None:
                self._bring_forward(waiting, data)
        self.rows = _rows(self._connection, self._order.number)

    def _queue(self, way: Way, topic: Topic, command: str, data: Mapping[str, Any], due: datetime) -> None:
        late = topic not in notices.TO_COLLECT and datetime.fromisoformat(data["at"]) < self._now - TRIED_FOR
        order = self._order
        message = Message(command, topic, order.store or "", self.ways[0], data, order.number)
        queue(self._connection, way, message, self._now, due=due, dropped=TOO_LATE if late else "")

    def _bring_forward(self, waiting: int, data: Mapping[str, Any]) -> None:
        """Somebody asks for what waits already: it goes out now, with what is true now."""
        changed = {"data": feed.canonical(data), "next_at": stamp(self._now), "wanted_at": stamp(self._now)}
        self._connection.execute(
            update(notice).where(notice.c.id == waiting, notice.c.state == "queued").values(**changed)
        )

    def withdraw(self) -> set[str]:
        """Take back what waits and is no longer true. Answers the channels of hand-overs that nobody was told of."""
        unheard = set()
        values = {"state": "dropped", "error": WITHDRAWN, "erase_at": stamp(self._now + KEPT)}
        for row in self.rows:
            if row.state == "queued" and not notices.holds(row.topic, row.command, self._order, self._now):
                waits = update(notice).where(notice.c.id == row.id, notice.c.state == "queued")
                if self._connection.execute(waits.values(**values)).rowcount and row.topic == "handed_over":
                    unheard.add(row.channel)
        self.rows = _rows(self._connection, self._order.number)
        return unheard


# --- who is told, and how


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be said because of `command`. `data` is what it is put into words from, `purchase` the order it is
    about, "" for none."""

    command: str
    topic: Topic
    store: str
    language: str
    data: Mapping[str, Any]
    purchase: str = ""


def queue(
    connection: Connection,
    way: Way,
    message: Message,
    now: datetime,
    *,
    due: datetime | None = None,
    dropped: str = "",
) -> None:
    """Into the outbox, to go out at `due`, else at once; kept as not sent where there is no way, or `dropped` says
    why."""
    at, reason = due or now, way.reason or dropped
    row = {
        "command": message.command,
        "topic": message.topic,
        "channel": way.channel,
        "purchase": message.purchase,
        "store": message.store,
        "language": message.language,
        "data": feed.canonical(message.data),
        "recipient": way.recipient,
        "erase_at": stamp(at + TRIED_FOR + KEPT) if way.recipient else None,
        "next_at": stamp(at),
        "wanted_at": stamp(now),
        "give_up_at": stamp(at + TRIED_FOR),
        "state": "dropped" if reason else "queued",
        "error": reason,
        "attempts": 0,
        "lease": "",
    }
    bulk.add(connection, notice, [row])
    log.info("notice_wanted", topic=message.topic, order=message.purchase, channel=way.channel, reason=reason)


def ways_to(connection: Connection, order: Order) -> tuple[str, list[Way]]:
    """The customer's language, and every way to reach them; of none, why."""
    body = None
    if order.customer is not None:
        body = connection.execute(_CUSTOMER, {"id": order.customer}).scalar()
    return ways_for(connection, json.loads(body) if body else {}, order.customer)


def ways_for(connection: Connection, known: Mapping[str, Any], customer_id: str | None) -> tuple[str, list[Way]]:
    """The same for somebody of whom `email` and `language` are known, customer or not."""
    channels, address = in_use(connection), str(known.get("email") or "")
    ways = []
    if "email" in channels and is_address(address):
        ways.append(Way("email", address))
    if "webhook" in channels:
        ways.append(Way("webhook", customer_id))
    reason = "no_channel" if not channels else "bad_address" if address else "no_address"
    return _language(connection, known), ways or [Way(NO_WAY, reason=reason)]


def is_address(text: str) -> bool:
    """Whether one message can be sent there: one address, without words around it. Its name is ASCII, as most mail
    servers want it; its domain need not be."""
    shaped = len(text) <= _LONGEST and text == clean(text) and bool(_ADDRESS.fullmatch(text))
    return shaped and text.rpartition("@")[0].isascii()


def _language(connection: Connection, known: Mapping[str, Any]) -> str:
    wanted = [str(known.get("language") or "")]
    if _spoken(wanted[0]) is None:
        body = connection.execute(select(house.c.value).where(house.c.key == "retailer")).scalar()
        wanted = [str(one) for one in json.loads(body).get("languages") or ()] if body else []
    return next((spoken for one in wanted if (spoken := _spoken(one))), LANGUAGES[0])


def _spoken(tag: str) -> str | None:
    short = re.split("[-_]", tag.lower(), maxsplit=1)[0]
    return short if short in LANGUAGES else None


# --- what the order says of it


def told(connection: Connection, number: str) -> tuple[Told, ...]:
    """What the customer of this order was told, the last of each topic, oldest first."""
    return _told(_rows(connection, number))


def _told(rows: Sequence[Row[Any]]) -> tuple[Told, ...]:
    last: dict[str, Row[Any]] = {}
    for row in rows:
        if row.error == WITHDRAWN or _is_planned(row):
            continue
        before = last.get(row.topic)
        # Of one message on two ways the e-mail speaks: it reaches a person, a webhook a program.
        if before is None or before.command != row.command or row.channel == CHANNELS[0]:
            last[row.topic] = row
    said = sorted(last.values(), key=lambda row: (_at(row), row.id))
    return tuple(Told(row.topic, _at(row), "queued" if row.state == "sending" else row.state) for row in said)


def _is_planned(row: Row[Any]) -> bool:
    return row.state == "queued" and bool(json.loads(row.data).get("planned"))


def _at(row: Row[Any]) -> datetime:
    return datetime.fromisoformat(row.sent_at or row.wanted_at).replace(microsecond=0)


def _rows(connection: Connection, number: str) -> Sequence[Row[Any]]:
    return connection.execute(_OF_ORDER, {"number": number}).all()
