"""Orders of which something came back, for the tests of the manager's side of returns. Prices are 15.00 a unit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shop.return_requests import KIND
from tests.associate.pickups import PickupShop, body, iso
from tests.associate.shop import PIN_LENA, member

DAY = 24 * 60
POLICY: dict[str, Any] = {
    "version": "2026-11",
    "since": "2026-11-01",
    "classes": [
        {"name": "usual", "days": 45},
        {"name": "gift_card", "categories": ["Gift cards"], "returnable": False},
        {"name": "knives", "categories": ["Kitchen > Knives"], "days": 14, "serial": True,
         "conditions": {"opened": "manager", "used": "denied", "damaged": "denied"}},
    ],
    "holidays": [{"from": "2026-11-15", "to": "2026-12-24", "until": "2027-01-31"}],
    "velocity": [{"days": 30, "returns": 2, "value": 20000}],
    "budget": {"per_device": 6000},
}  # fmt: skip


def back(
    minutes: float, *lines: tuple[int, int, str], actor: str = "lena", told: str = "refund", **how: Any
) -> dict[str, Any]:
    """A return `minutes` from now of (line, units, reason). The command is named after its time."""
    name = f"back{-minutes:g}"
    said = [
        {"line": line, "quantity": units, "amount": 1500 * units} | ({"reason": reason} if reason else {})
        for line, units, reason in lines
    ]
    return {
        "id": name, "command": name, "actor": actor, "at": iso(minutes), "lines": said, "promised": told,
        "device": "tablet-0007", "age": "ageing",
    } | how  # fmt: skip


def returned(
    article: str,
    units: int,
    *backs: dict[str, Any],
    refunds: dict[str, int],
    customer: str = "C1",
    more: tuple[tuple[str, dict[str, int]], ...] = (),
) -> dict[str, Any]:
    """All handed over; the returns of its first line add up to what came back of it."""
    came = sum(one["quantity"] for each in backs for one in each["lines"] if one["line"] == 1)
    made = body((article, {"handed_over": units}), *more, due=-9 * DAY, customer=customer)
    made["lines"][0] |= {"refunds": refunds, "states": {"handed_over": units, "returned": came}}
    return made | {"returns": list(backs)}


ORDERS: dict[str, dict[str, Any]] = {
    "TT-500001": returned("mug-r", 3, back(-150, (1, 2, "faulty")), refunds={"unknown": 3000}),
    "TT-500002": returned(
        "pan-r",
        1,
        back(-40, (1, 1, "fit"), actor="ingrid", approver="omar", told="pending", photos=2),
        refunds={"wanted": 1500},
    ),
    "TT-500003": returned("mug-r", 2, back(-3 * DAY, (1, 1, "mind")), refunds={"settled": 1500}, customer="C2"),
    "TT-500004": returned("rug-r", 1, back(-2 * DAY, (1, 1, "transport")), refunds={"refused": 1500}, customer="C2"),
    "TT-500005": returned("mug-r", 4, back(-12 * DAY, (1, 1, "faulty")), refunds={"sent": 1500}),
    "TT-500006": body(("pan-r", {"handed_over": 2}), due=-9 * DAY, customer="C2"),
}


def request(
    number: str, minutes: float, *, by: str = "lena", codes: tuple[str, ...] = ("late",), **more: Any
) -> dict[str, Any]:
    asked = {"by": by, "at": iso(minutes), "codes": list(codes), "amount": 1500}
    lines = [{"line": 1, "quantity": 1, "reason": "mind", "condition": "opened"}]
    said = {"return": "", "order": number, "store": "S01", "lines": lines, "state": "asked", "by": by}
    return said | {"at": iso(minutes), "asked": asked} | more


REQUESTS = {
    "r-late": request("TT-500006", -12, codes=("late", "condition_opened")),
    "r-own": request("TT-500003", -2, by="ingrid", codes=("dear",)),
}
SIGNAL = {
    "kind": "serial_other", "subject": "order:TT-500002", "store": "S01", "at": iso(-30),
    "facts": {"variant": "pan-r", "serial": "SN-77", "return": "back40", "sold": ["SN-1"]},
}  # fmt: skip


class ReturnShop(PickupShop):
    """The shop with orders of which something came back, with questions for a manager and with rules of its own."""

    def __init__(self, folder: Path, orders: dict[str, dict[str, Any]] | None = None, *, asks: bool = True) -> None:
        super().__init__(folder, ORDERS if orders is None else orders)
        self.world.put("staff:S01", ("staff", "omar", 1, member("Omar Haddad", "manager", "STAFF:omar", PIN_LENA)))
        self.world.put("config:S01", ("limits", "returns", 1, POLICY))
        if asks:
            self.world.put("orders:S01", *((KIND, name, 1, facts) for name, facts in REQUESTS.items()))
            self.world.put("orders:S01", ("signal", "serial_other:1", 1, SIGNAL))
