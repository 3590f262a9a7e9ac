"""The tablet's tour of the manager's side of returns: what waits, what came back, the rules, and what did not fit.

Goods come back by the same actions as at the desk, whose page has its own part of the tour.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from associate.journey_pickup import AGENT_S, each_look
from shop import return_requests
from shop.deeds import Deed
from shop.orders import Line, Order, Refused
from shop.return_case import decided
from shop.return_deeds import Back, Told, take_back
from shop.return_policy import FromPerson
from shop.return_requests import Wish
from shop.returns import Around, Asked, Room, Spent

WHYS: tuple[FromPerson, ...] = ("faulty", "transport", "faulty", "wrong_item")
"""Why the first orders of the tour come back; the last ones are taken back twice, and never bought."""
DEAR = 300_00
"""Dearer ones would need a second person."""


class Returns:
    """The floor's tablet, with the manager at it; the associate asks, and takes goods back."""

    def __init__(self, floor: Any) -> None:
        self.floor, self.tablet, self.guide = floor, floor.tablet, floor.guide
        self.board, self.attention = floor.pages.returns_board, floor.pages.attention
        people = {one.name: one.id for one in self.tablet.records.staff()}
        self.member, self.manager = people[self.guide.member["name"]], people[self.guide.manager["name"]]
        known = [one.shown for one in self.tablet.records.orders()]
        self.orders = [one for one in known if _comes_back(one)]
        seen = (one.number for one in known if any(back.how.photos for back in one.returns))
        self.photographed = next(seen, "")
        """The order of the desk's part of the tour that came back with a photo."""

    def do(self, deed: Deed | Refused | return_requests.Refused) -> None:
        """As a page does it: it counts once it is saved."""
        if isinstance(deed, Deed):
            self.tablet.doing.keep(deed, self.tablet.doing.mint()).result(timeout=10)
            return
        raise LookupError(deed.words)

    def back(self, order: Order, why: FromPerson, actor: str) -> Deed | Refused:
        """One damaged unit of the order; the customer was told that the money comes back."""
        now, line = datetime.now(UTC), _line(order)
        place = next(one for one in self.tablet.records.locations() if one.code == order.store)
        asked = {line.line: Asked(1, why, "damaged")}
        return take_back(
            order,
            self.tablet.doing.mint(),
            {line.line: Back(1, why, "damaged", "damaged")},
            actor=actor,
            decision=decided(order, asked, {}, Around(place, now), self.tablet.records.return_policy()),
            said=Told("refund", "fresh", Spent(), Room(DEAR)),
            now=now,
        )

    def ask(self, order: Order, codes: tuple[str, ...]) -> None:
        line, mint = _line(order), self.tablet.doing.mint
        self.do(
            return_requests.ask(
                None,
                mint(),
                order.number,
                str(order.store),
                [Wish(line.line, 1, "mind", "opened")],
                actor=self.member,
                codes=codes,
                amount=line.price,
                now=datetime.now(UTC),
            )
        )


def walk(floor: Any) -> None:
    """Leaves the board of returns on top, with everything sent."""
    tour = Returns(floor)
    for part in (_before, _waits, _answered, _figures, _did_not_fit, _seen, _looks, _without_a_line):
        part(tour)


def _comes_back(order: Order) -> bool:
    return order.method == "pickup" and any(line.returnable and line.price < DEAR for line in order.lines)


def _line(order: Order) -> Line:
    return next(one for one in order.lines if one.returnable and one.price < DEAR)


def _before(tour: Returns) -> None:
    with tour.floor.stage.step("tablet: the board of returns, before anything waits"):
        tour.floor.go.go("returns_board")
        tour.floor.see(lambda: not tour.board.state.loading)
        tour.floor.picture("returns-board-calm")


def _waits(tour: Returns) -> None:
    with tour.floor.stage.step("tablet: goods come back, and a manager is asked about others"):
        for order, why in zip(tour.orders, WHYS, strict=False):
            tour.do(tour.back(order, why, tour.member))
        tour.ask(tour.orders[len(WHYS)], ("late", "condition_opened"))
        tour.ask(tour.orders[len(WHYS) + 1], ("dear",))
        tour.floor.see(lambda: tour.board.state.to_answer == 2)
        tour.floor.picture("returns-board-saved")
        tour.floor.sent()
        tour.floor.see(lambda: tour.board.state.unsent == 0)
        tour.floor.picture("returns-board")


def _answered(tour: Returns) -> None:
    first = tour.board.asks.rows[0]
    with tour.floor.stage.step("tablet: the manager agrees to one and declines the other"):
        tour.guide.tap(f"Agree: {first.order}")
        tour.floor.see("Agree to this return?")
        tour.floor.picture("returns-board-answer")
        tour.guide.tap("Yes, agree")
        tour.floor.see(lambda: tour.board.state.answered == first.id)
        second = next(one for one in tour.board.asks.rows if one.id != first.id and one.may)
        tour.board.answer(second.id, False, "Worn for weeks")
        tour.floor.see(lambda: tour.board.state.to_answer == 0)
        tour.floor.picture("returns-board-answered")
        tour.floor.sent()


def _figures(tour: Returns) -> None:
    with tour.floor.stage.step("tablet: why it came back, which articles, and the rules"):
        tour.guide.reveal("Which articles")
        tour.floor.picture("returns-board-why")
        tour.guide.to_top()
        tour.guide.tap("Rules for returns")
        tour.floor.see("Close")
        tour.floor.picture("returns-board-rules")
        tour.guide.tap("Close")


def _did_not_fit(tour: Returns) -> None:
    twice, never = tour.orders[-1], replace(tour.orders[-2], number="TT-000001")
    with tour.floor.stage.step("tablet: taken back twice, and never bought: central lists both"):
        mine, theirs = (tour.back(twice, "faulty", who) for who in (tour.member, tour.manager))
        for deed in (mine, theirs, tour.back(never, "faulty", tour.member)):
            tour.do(deed)
        tour.floor.go.open_attention()
        tour.floor.see(lambda: {"returned_twice", "never_bought"} <= {one.kind for one in tour.attention.rows.rows})
        tour.floor.sent()
        tour.guide.reveal("Returned twice")
        tour.floor.picture("attention-returned-twice")
        tour.guide.reveal("Never bought")
        tour.floor.picture("attention-never-bought")
        tour.floor.go.go("returns_board")


def _looks(tour: Returns) -> None:
    """In other languages and larger text, and when it cannot be read."""
    with tour.floor.stage.step("tablet: the board of returns in other languages, and in larger text"):
        for look in each_look(tour.tablet):
            tour.floor.picture(f"returns-board-{look}")
    with tour.floor.stage.step("tablet: the board of returns, unreadable"):
        tour.board.show(replace(tour.board.state, unreadable=True))
        tour.floor.picture("returns-board-unreadable")
        tour.board.refresh()
        tour.floor.see(lambda: not tour.board.state.unreadable)


def _seen(tour: Returns) -> None:
    """The goods themselves, on the order whose return has a photo."""
    looks = tour.floor.pages.return_looks
    with tour.floor.stage.step("tablet: the manager looks at photos of what came back"):
        tour.floor.go.open_order(tour.photographed)
        tour.guide.tap("1 photo")
        tour.floor.see(lambda: looks.state.phase == "found")
        tour.floor.picture("returns-photos")
        looks.close()
        tour.floor.go.go("returns_board")


def _without_a_line(tour: Returns) -> None:
    """Central is gone: the board is worked out here, photos are not."""
    floor, looks = tour.floor, tour.floor.pages.return_looks
    with floor.stage.step("tablet: the board of returns without a line"):
        floor.stage.central.stop()
        try:
            tour.guide.see(lambda: floor.go.state.line == "offline", AGENT_S)
            floor.picture("returns-board-offline")
            floor.go.open_order(tour.photographed)
            tour.guide.tap("1 photo")
            tour.guide.see("No line to the office")
            floor.picture("returns-photos-offline")
            looks.close()
        finally:
            floor.stage.central.start()
        tour.guide.see(lambda: floor.go.state.online, AGENT_S)
