"""Pickup orders for the tests of the way from the list to the bay: goods in three aisles, people, promises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from associate.at_work import Desk
from associate.coming import Coming
from associate.lack import Around
from associate.main import Program
from associate.missing import Missing
from associate.pick import Pick
from associate.replacing import Replacing
from associate.stage import Stage
from records.ids import uuid7
from records.orders import action
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shop import codes
from shop.orders import Line, Order, rolled_up
from tests.associate.shop import NOW, Shop, customers, gtin13
from tests.associate.test_pages import see, sign_in
from tests.associate.test_stock import Words
from tests.records.world import product

HOURS = [["06:00", "22:00"]] * 7
SPOTS = {"mug-r": ("7", "B"), "mug-b": ("7", "B"), "pan-r": ("10", "A"), "rug-r": ("2", "C")}
TITLES = {"mug-r": "Enamel Mug", "mug-b": "Enamel Mug", "pan-r": "Iron Pan", "rug-r": "Wool Rug"}
MUG, MUG_BLUE, PAN, RUG = gtin13(1), gtin13(21), gtin13(2), gtin13(3)


def iso(minutes: float) -> str:
    """From now on; below 0 it is over."""
    return (NOW + timedelta(minutes=minutes)).isoformat()


def body(*lines: tuple[str, dict[str, int]], due: float = 60, customer: str = "C1", **more: Any) -> dict[str, Any]:
    """`lines` are (article, units per state); promised in `due` minutes, two hours after it was placed."""
    made = [
        Line(n, key, TITLES[key], sum(v for s, v in states.items() if s != "to_shelve"), 1500, 1500, states)
        for n, (key, states) in enumerate(lines, 1)
    ]
    facts = [
        {
            "line": line.line,
            "variant": line.variant,
            "title": line.title,
            "quantity": line.quantity,
            "price": 1500,
            "states": dict(line.states),
        }
        for line in made
    ]
    shown = {"customer": customer, "channel": "web", "method": "pickup", "store": "S01", "currency": "EUR"}
    times = {"placed_at": iso(due - 120), "promised_at": iso(due)}
    status = rolled_up(tuple(made))
    return shown | times | {"total": 3000, "status": status, "lines": facts} | more


def claim(actor: str = "ingrid", device: str = "other") -> dict[str, Any]:
    return {"claim": {"actor": actor, "device": device, "since": iso(-4)}}


def step(kind: str, actor: str = "ingrid", name: str = "theirs") -> dict[str, Any]:
    return {"steps": [{"id": name, "kind": kind, "actor": actor, "at": iso(-1)}]}


BIG = body(("pan-r", {"open": 1}), ("mug-r", {"open": 3}), ("rug-r", {"open": 1}), due=75)
ORDERS: dict[str, dict[str, Any]] = {
    "TT-200001": BIG,
    "TT-200002": body(("mug-r", {"open": 2}), due=-10, customer="C2"),
    "TT-200003": body(("pan-r", {"open": 1}), ("mug-b", {"picked": 1}), due=20, customer="C2", **claim()),
    "TT-200004": body(("mug-r", {"picked": 2}), due=50),
    "TT-200005": body(("mug-b", {"short": 1, "picked": 0}), due=90, customer="C2"),
    "TT-200006": body(
        ("pan-r", {"staged": 1}), customer="C1", staged=[{"line": 1, "units": 1, "place": "7-B"}], hold_until=iso(9000)
    ),
    "TT-200007": body(("rug-r", {"expired": 1, "to_shelve": 1}), customer="C2"),
    "TT-200008": body(
        ("mug-r", {"staged": 1, "picked": 1}),
        ("pan-r", {"picked": 1}),
        due=100,
        staged=[{"line": 1, "units": 1, "place": "7-B"}],
    ),
    "TT-200009": body(("mug-r", {"handed_over": 2})),
    "TT-200010": body(("mug-r", {"open": 1}), store="S02"),
}


class PickupShop(Shop):
    """The small shop, open from 6 to 22, with these orders."""

    def __init__(self, folder: Path, orders: dict[str, dict[str, Any]] | None = None) -> None:
        super().__init__(folder)
        place = {"name": "Quay", "kind": "store", "city": "Kiel", "time_zone": "UTC", "hours": HOURS}
        self.world.put("config:S01", ("location", "S01", 2, place))
        rug = [{"id": "rug-r", "gtin": "0" + RUG, "color": "Grey", "size": "L"}]
        self.world.put("catalog:main", ("product", "rug", 1, product("rug", "Wool Rug", variants=rug)))
        rows = {key: {"on_hand": 4, "aisle": aisle, "bay": bay} for key, (aisle, bay) in SPOTS.items()}
        self.world.put("stock:S01", *(("stock", key, 2, row) for key, row in rows.items()))
        self.world.put("cust:S01", *customers())
        self.bring(ORDERS if orders is None else orders)

    def bring(self, orders: dict[str, dict[str, Any]], ver: int = 1) -> None:
        self.world.put("orders:S01", *(("order", number, ver, facts) for number, facts in orders.items()))


class Hands:
    """Somebody at work with a tablet."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.tablet = program.models.tablet
        self.pages = program.models.pages

    def order(self, number: str) -> Order:
        assert self.program.records is not None
        found = self.program.records.order(number)
        assert found is not None
        return found.shown

    def states(self, number: str) -> list[dict[str, int]]:
        return [dict(line.states) for line in self.order(number).lines]

    def sent(self) -> list[str]:
        """What waits to be sent, by kind."""
        assert self.program.records is not None
        return [row.type.removeprefix("order.") for row in self.program.records.pending(0, 50)]

    def pick(self, number: str) -> None:
        self.tablet.open_pick(number)
        see(self.program, lambda: self.pages.pick.state.phase != "empty")
        self.rest()

    def stage(self, number: str) -> None:
        self.tablet.open_stage(number)
        see(self.program, lambda: self.pages.stage.state.phase != "empty")
        self.rest()

    def scan(self, *codes: str) -> None:
        for code in codes:
            self.program.scanner.inject(code)
            self.rest()

    def rest(self) -> None:
        """Until nothing is being read or saved."""
        pictures.wait(lambda: False, 0.01)
        assert self.program.frame.background.idle(10)


class Bench:
    """The pages of picking and staging on a tablet's real files, without a window. Lena is at work."""

    def __init__(self, shop: PickupShop, by: str = "lena") -> None:
        self.shop, self.records = shop, shop.world.records
        self.bridge = Bridge()
        self.background = Background(self.bridge)
        self.heard: list[str] = []
        self.now = NOW
        self.desk = desk = Desk(
            order=self.records.order,
            orders=self.records.orders,
            buyer=self.records.buyer,
            articles=self.records.articles,
            find=self.records.find,
            people=self.records.staff,
            as_of=lambda: NOW,
            place=lambda: next(one for one in self.records.locations() if one.code == "S01"),
            install=lambda: "dev-1",
            mint=lambda: uuid7(NOW),
            save=lambda deed, command: self.records.act(action(deed, command)),
        )
        self.pick = Pick(desk, background=self.background, now=lambda: NOW, words=Words())
        self.stage = Stage(desk, background=self.background, now=lambda: NOW, words=Words())
        self._make_missing(desk)
        for shown in (self.pick, self.stage, self.missing, self.replacing, self.coming):
            shown.answered.connect(self.heard.append)
        for page in (self.pick, self.stage):
            page.sign(next(one for one in self.records.staff() if one.id == by))
        self._stop = self.records.listen(lambda _changes: self.bridge.post(self._refresh))

    def _make_missing(self, desk: Desk) -> None:
        records, shared = self.records, {"background": self.background, "now": lambda: self.now, "words": Words()}
        reads = (records.find, records.product, records.similar, records.orders, records.locations)
        around = Around(*reads, limits=records.limits, rule=records.substitution)
        self.replacing = Replacing(around.find, **shared)
        self.coming = Coming(self.pick, records.locations, **shared)
        self.missing = Missing(self.pick, self.replacing, around, place=desk.place, **shared)

    def _refresh(self) -> None:
        self.pick.refresh()
        self.stage.refresh()

    def close(self) -> None:
        self._stop()
        self.background.close()
        self.shop.close()

    def order(self, number: str) -> Order:
        found = self.records.order(number)
        assert found is not None
        return found.shown

    def states(self, number: str) -> list[dict[str, int]]:
        return [dict(line.states) for line in self.order(number).lines]

    def sent(self) -> list[str]:
        """What waits to be sent, by kind."""
        return [row.type.removeprefix("order.") for row in self.records.pending(0, 50)]

    def open(self, page: Pick | Stage, number: str) -> None:
        page.open(number)
        self.rest()

    def scan(self, page: Pick | Stage, *scanned: str) -> list[bool]:
        """Whether the page took each, as the tablet asks them."""
        took = [self._hear(page, codes.read(code, None, ())) for code in scanned]
        self.rest()
        return took

    def _hear(self, page: Pick | Stage, code: codes.Code) -> bool:
        asked = (self.coming, self.missing) if page is self.pick else ()
        return any(one.hear(code) for one in (*asked, page))

    def do(self, slot: Callable[..., object], *values: object) -> None:
        """A tap."""
        slot(*values)
        self.rest()

    def rest(self) -> None:
        assert pictures.wait(lambda: not self.background.busy)
        pictures.wait(lambda: False, 0.005)  # news of the records came in between
        assert pictures.wait(lambda: not self.background.busy)


def begin(program: Program) -> Hands:
    """Lena signs in and the list is read."""
    sign_in(program)
    see(program, lambda: not program.models.pages.pickups.state.loading)
    return Hands(program)


def at(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)
