"""A store at central whose customer is told things, and what became of the messages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select, update

from central import feed, notices
from central.database import Database
from central.keyring import Keyring
from central.metrics import Metrics
from central.notices_post import Post, Sender
from central.tables import customer, house, location, notice
from tests.central.conftest import Clock, command
from tests.central.trade import Shop, line, order_body

HELD = "2026-05-11T17:00:00Z"
ANN = {"name": "Ann Lee", "first_name": "Ann", "member": "9529", "email": "ann@example.com", "language": "en"}
PLACE = {
    "name": "Tall Trees Mitte",
    "street": "Elm Street 5",
    "city": "Berlin",
    "phone": "+49 30 123456",
    "time_zone": "Europe/Berlin",
    "hours": [["09:00", "19:00"]] * 5 + [["10:00", "16:00"], None],
}
BOTH = ("email", "webhook")


class Told:
    """An open order of three kettles, a tablet, and the outbox."""

    def __init__(self, database: Database, clock: Clock, channels: Sequence[str] = BOTH, **who: Any) -> None:
        self.shop = Shop(database, clock)
        self.database, self.clock, self.keyring = database, clock, Keyring()
        self.metrics = Metrics()
        pickup = order_body(line(units=3, open=3), status="open", pickup_code="AB12CD34")
        self.shop.seed(variants=("K1", "K2"), TT_1=pickup)
        self.is_customer(**who)
        self.is_place()
        database.write(lambda connection: notices.use(connection, channels))
        self.tablet = self.shop.tablet()
        self.seq = 0

    def is_customer(self, **who: Any) -> None:
        body = feed.canonical(ANN | who)
        self.database.write(lambda connection: connection.execute(update(customer).values(body=body)))

    def is_place(self, **place: Any) -> None:
        body = feed.canonical(PLACE | place)
        mine = update(location).where(location.c.code == "S1").values(body=body)
        self.database.write(lambda connection: connection.execute(mine))

    def has_retailer(self, **retailer: Any) -> None:
        row = house.insert().values(key="retailer", value=feed.canonical(retailer))
        self.database.write(lambda connection: connection.execute(row))

    def take(self, kind: str, **says: Any) -> dict[str, Any]:
        """One step at the tablet, taken."""
        return self.send(f"order.{kind}", {"order": "TT-1", "actor": "e1", "says": says})

    def send(self, kind: str, body: dict[str, Any]) -> dict[str, Any]:
        self.seq += 1
        made = command(self.seq, kind, body, "order:TT-1")
        answer = self.tablet.last(made)
        assert (answer.verdict, answer.reason) == ("applied", ""), answer
        return made

    def stage(self, units: int = 3) -> dict[str, Any]:
        return self.take("stage", units={"1": units}, place="B-1", hold_until=HELD)

    def ready(self) -> dict[str, Any]:
        self.take("pick", units={"1": 3})
        return self.stage()

    def hand_over(self, units: int = 3) -> dict[str, Any]:
        lines = [{"line": 1, "quantity": units}]
        body = {"order": "TT-1", "lines": lines, "actor": "e1", "how": "signed_code"}
        return self.send("order.hand_over", body)

    def undo(self, given: dict[str, Any]) -> dict[str, Any]:
        body = {"order": "TT-1", "hand_over": given["id"], "reason": "Wrong person", "actor": "e1"}
        return self.send("order.undo_hand_over", body)

    def rows(self) -> Sequence[Row[Any]]:
        with self.database.read() as connection:
            return connection.execute(select(notice).order_by(notice.c.id)).all()

    def states(self, channel: str = "email") -> list[tuple[str, str]]:
        """(topic, state) of each message, the reminder that waits for its day aside."""
        mine = [row for row in self.rows() if row.channel == channel]
        return [(row.topic, row.error or row.state) for row in mine if not json.loads(row.data).get("planned")]

    def parts(self, topic: str, channel: str = "email") -> list[tuple[str, int, str]]:
        """The goods of the last message about `topic`."""
        row = [row for row in self.rows() if (row.topic, row.channel) == (topic, channel)][-1]
        return [(one["title"], one["units"], one["instead_of"]) for one in json.loads(row.data)["parts"]]

    def told(self) -> list[tuple[str, str]]:
        """What the devices of the store know of it."""
        body = self.shop.rows("orders:S1", "order")["TT-1"]
        return [(one["topic"], one["state"]) for one in body.get("told", ())]

    def post(self, sender: Sender, **more: Any) -> Post:
        return Post(self.database, self.keyring, sender, self.metrics, self.clock, **more)
