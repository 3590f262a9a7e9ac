"""Central is killed between the intent, the provider's call and its booking, and started again: the provider, which
lives elsewhere and pays whatever it is asked to pay, has paid each refund once in the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central import feed
from central.database import Database
from central.tables import order_money, order_tender, refund
from tests.central.conftest import Clock
from tests.central.provider import LOST, Paying, paying
from tests.central.test_payments import FAULTY
from tests.central.test_risk import MIA
from tests.central.trade import Shop, decided_return, line, order_body
from tests.chaos import points
from tests.chaos.zygote import Zygote
from tests.postgres import Reused

KILLED = -9
TENDERS = [{"id": LOST, "kind": "voucher", "paid": 1000}, {"id": "visa", "kind": "card", "paid": 3497}]
OWED = {(1, LOST): 1000, (1, "visa"): 999, (0, "visa"): 499}
LIVES = 12
"""So many at most until everything is booked."""
PAID_BY_THEN = {
    "refund intended, provider not called": 1,
    "provider answered, not booked": 2,
    "refund booked, not committed": 2,
}


@pytest.fixture(scope="module")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    """Has imported central, so that each of its lives begins at once."""
    imports = ("central.app", "central.server", "central.payments_provider", "alembic.command", "psycopg")
    with Zygote(errors=tmp_path_factory.mktemp("zygote") / "errors", imports=imports) as started:
        yield started


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Paying]:
    with paying(tmp_path_factory.mktemp("provider")) as started:
        yield started


@pytest.fixture
def shop(migrated: Reused, clock: Clock) -> Iterator[Shop]:
    """On PostgreSQL: one of two kettles came back faulty, which owes two tenders three payments."""
    database = Database(migrated.as_first())
    made = Shop(database, clock)
    made.seed(TT_2=order_body(line(units=2, handed_over=2), total=4497, shipping=499, tenders=TENDERS))
    database.write(lambda connection: feed.publish(connection, [MIA], "now"))
    asked = decided_return(1, 1, 1999, order="TT-2", line=FAULTY, outcome="manager", approver="m1")
    said = {"goods": 1999, "tax": 0, "shipping": 499, "fee": 0, "total": 2498}
    asked["body"]["money"] = said | {"tenders": [[LOST, 1000], ["visa", 1498]]}
    assert made.tablet().verdicts(asked) == [("applied", "")]
    yield made
    database.close()


class House:
    """Central over the shop's database, from one life to the next."""

    def __init__(self, shop: Shop, folder: Path, provider: Paying, zygote: Zygote) -> None:
        self.shop, self._provider, self._zygote = shop, provider, zygote
        self._before = len(provider.payments)
        url = shop.database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._words = {"database": url, "media": str(folder), "provider": provider.url, "secret": str(provider.secret)}

    def live(self, hours: float, point: str = "", nth: int = 1) -> None:
        """Central runs, `hours` after the return, until it is killed."""
        at = self.shop.clock() + timedelta(hours=hours)
        order = self._words | {"now": at.isoformat(), "point": point, "nth": nth}
        assert self._zygote.run("tests.central.mortal:serve", order) == KILLED

    def states(self) -> list[str]:
        with self.shop.database.read() as connection:
            return sorted(connection.execute(select(refund.c.state)).scalars())

    def paid(self) -> Counter[tuple[int, str]]:
        """How often, by line and tender."""
        return Counter((one["line"], one["tender"]) for one in self._payments())

    def amounts(self) -> dict[tuple[int, str], int]:
        return {(one["line"], one["tender"]): one["amount"] for one in self._payments()}

    def _payments(self) -> list[dict[str, Any]]:
        return self._provider.payments[self._before :]

    def ends_well(self) -> None:
        """Hours go by, central dies whenever it has nothing to do; every refund is booked, and none was paid twice."""
        for hours in range(1, LIVES):
            self.live(2.0 * hours)
            assert max(self.paid().values(), default=0) <= 1, "nothing is sent twice before somebody asked"
            if set(self.states()) == {"settled"}:
                break
        assert self.states() == ["settled"] * 3
        assert self.amounts() == OWED
        assert set(self.paid().values()) == {1}
        with self.shop.database.read() as connection:
            assert connection.execute(select(order_tender.c.refunded)).scalars().all() == [1000, 1498]
            assert connection.execute(select(order_money.c.shipping_refunded)).scalar() == 499
        body = self.shop.rows("orders:S1", "order")["TT-2"]
        assert [one["refunds"] for one in body["tenders"]] == [{"settled": 1000}, {"settled": 1498}]
        assert self.shop.sound()


@pytest.fixture
def house(shop: Shop, tmp_path: Path, provider: Paying, zygote: Zygote) -> House:
    return House(shop, tmp_path, provider, zygote)


@pytest.mark.parametrize("point", PAID_BY_THEN)
def test_central_killed_on_the_way_to_a_payment_pays_it_once(house: House, point: str) -> None:
    """At the second of three payments: the answer to the first is lost."""
    house.live(0, point, nth=2)
    assert (house.paid().total(), house.states()) == (PAID_BY_THEN[point], ["sent", "unknown", "wanted"])
    house.ends_well()


def test_central_killed_again_while_it_finds_out_pays_it_once(house: House) -> None:
    """The second life asks the provider what became of the first one's refund, and dies as well."""
    house.live(0, "refund intended, provider not called")
    assert (house.paid().total(), house.states()) == (0, ["sent", "wanted", "wanted"])
    house.live(1, "provider asked, nothing sent")
    assert house.paid() == {(1, "visa"): 1, (0, "visa"): 1}, "those that nobody had begun with"
    house.live(2, "provider answered, not booked")
    house.ends_well()


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("nth", [1, 2, 3])
@pytest.mark.parametrize("point", points.PAYING)
def test_central_killed_anywhere_and_then_anywhere_again(house: House, point: str, nth: int) -> None:
    house.live(0, point, nth)
    for n, next_ in enumerate(points.PAYING, start=1):
        house.live(0.2 * n, next_)
    house.ends_well()
