"""Hand-overs, returns and stock: one effect each, in ledgers that add up."""

from __future__ import annotations

from tests.central.conftest import HeadOffice
from tests.central.trade import adjust, hand_over, order_body, rows, seed, sound, take_back, undo


def test_goods_are_handed_over_once(office: HeadOffice) -> None:
    seed(office, TT_1=order_body())
    tablet, other = office.tablet(), office.tablet()
    office.say("staff:S1", "staff", e1={"name": "Anna Berg"})
    given = hand_over(1, expects={"1": 0})
    (answer,) = tablet.send(given).json()["answers"]
    assert (answer["verdict"], set(answer["at"])) == (
        "applied",
        {"orders:S1", "stock:S1", "avail:north"},
    )
    order = rows(other, "orders:S1", "order")["TT-1"]
    assert order["status"] == "completed"
    assert order["lines"][0]["states"] == {"handed_over": 3}
    assert order["hand_overs"] == [
        {"id": given["id"], "actor": "e1", "at": "2026-05-04T08:59:00Z", "lines": [{"line": 1, "from": {"staged": 3}}]}
    ]
    assert rows(other, "stock:S1", "stock")["K1"]["on_hand"] == 7
    assert rows(other, "avail:north", "avail")["K1"] == {"at": {"S1": [7, 0, 0]}}
    (second,) = other.send(hand_over(1, 1, expects={"1": 0}, actor="e2")).json()["answers"]
    assert (second["verdict"], second["reason"]) == ("rejected", "already_handed_over")
    assert second["words"] == "Anna Berg already handed this over on 4 May at 08:59."
    assert sound(office)
    assert tablet.verdicts(undo(2, given["id"]), take_back(3, 1, 1999), adjust(4, -2)) == [
        ("applied", ""), ("rejected", "not_handed_over"), ("applied", ""),
    ]  # fmt: skip
    assert rows(other, "orders:S1", "order")["TT-1"]["status"] == "ready"
    assert sound(office)
