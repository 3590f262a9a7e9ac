"""The board of returns: what a manager answers, money that is not back, why goods came back, and the rules in force."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest

from associate import returns_board_reading
from associate.returns_board import ReturnsBoard
from associate.returns_board_reading import Returns
from associate.returns_board_rows import AskRow
from records.ids import uuid7
from records.orders import action
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shop.deeds import Deed
from shop.return_policy import DEFAULT
from tests.associate.conftest import Opener
from tests.associate.returned import ORDERS, ReturnShop, back, request, returned
from tests.associate.shop import BADGE_INGRID, NOW, PIN_INGRID
from tests.associate.test_board import Words as BoardWords
from tests.associate.test_pages import gone, see, sign_in, tap


class Words(BoardWords):
    def date(self, at: Any) -> str:
        return f"{at:%d %b}"


class Bench:
    """The page on a tablet's real files, without a window."""

    def __init__(self, folder: Path, orders: dict[str, dict[str, Any]] | None = None, *, asks: bool = True) -> None:
        self.shop = ReturnShop(folder, orders, asks=asks)
        self.records = self.shop.world.records
        self.background = Background(Bridge())
        self.now, self.heard, self.broken = NOW, list[str](), False
        self.board = ReturnsBoard(
            self._source(), zone=lambda: UTC, background=self.background, now=lambda: self.now, words=Words()
        )
        self.board.answered.connect(self.heard.append)
        self.sign("ingrid")
        self.board.look(True)
        self.rest()

    def _source(self) -> Returns:
        records = self.records
        return Returns(
            orders=records.orders,
            requests=records.return_requests,
            signals=records.signals,
            conflicts=records.conflicts,
            policy=records.return_policy,
            promised=records.promised_today,
            buyer=records.buyer,
            people=records.staff,
            as_of=lambda: NOW,
            place=lambda: next(one for one in records.locations() if one.code == "S01"),
            install=lambda: "dev-1",
            mint=lambda: uuid7(NOW),
            save=self._save,
        )

    def _save(self, deed: Deed, command: str) -> Any:
        if self.broken:
            self.records.close()
        return self.records.act(action(deed, command))

    def sign(self, name: str) -> None:
        self.board.sign(next(one for one in self.records.staff() if one.id == name))

    def rest(self) -> None:
        self.board.refresh()
        assert pictures.wait(lambda: not self.background.busy)

    def asks(self) -> dict[str, AskRow]:
        return {one.id: one for one in self.board.asks.rows}

    def answer(self, name: str, agreed: bool, note: str = "") -> None:
        self.board.answer(name, agreed, note)
        self.rest()

    def sent(self) -> list[tuple[str, Any]]:
        return [(one.type, one.id) for one in self.records.pending(0, 9)]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.board.look(False)
    made.background.close()
    made.shop.close()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Bench]:
    """For tests that only look."""
    made = Bench(tmp_path_factory.mktemp("seen"))
    yield made
    made.board.look(False)
    made.background.close()
    made.shop.close()


# --- what waits for an answer


def test_who_asks_what_for_why_and_since_when_the_longest_first(seen: Bench) -> None:
    first, own = seen.board.asks.rows
    assert (first.id, first.by, first.waits, first.amount) == ("r-late", "Lena Petersen", 12, "15.00")
    assert (first.codes, first.may, first.known) == (("late", "condition_opened"), True, True)
    line = {"title": "Iron Pan", "units": 1, "reason": "mind", "condition": "opened", "instead": ""}
    assert (first.lines, first.swap) == ((line,), False)
    assert (own.id, own.mine, own.may) == ("r-own", True, False)
    assert (seen.board.state.to_answer, seen.board.state.waiting) == (1, 2)


def test_a_manager_agrees_and_the_answer_waits_to_be_sent(bench: Bench) -> None:
    bench.answer("r-late", True, "  knows\nher ")
    assert (bench.heard, bench.board.state.answered, bench.board.state.agreed) == (["understood"], "r-late", True)
    assert [kind for kind, _ in bench.sent()] == ["return.answer"]
    done = bench.asks()["r-late"]
    assert (done.stage, done.note, done.answered_by, done.pending, done.may) == (
        "approved",
        "knows her",
        "Ingrid Halvorsen",
        True,
        False,
    )
    assert bench.board.state.to_answer == 0


def test_a_second_tap_before_the_page_knows_is_no_second_answer(bench: Bench) -> None:
    bench.board.answer("r-late", True, "")
    bench.board.answer("r-late", False, "")
    assert pictures.wait(lambda: bench.board.state.answered == "r-late")
    bench.board.answer("r-late", False, "")
    bench.rest()
    assert [kind for kind, _ in bench.sent()] == ["return.answer"]
    assert bench.asks()["r-late"].stage == "approved"


def test_nobody_answers_what_they_asked_themselves(bench: Bench) -> None:
    bench.answer("r-own", True)
    assert (bench.heard, bench.board.state.refused, bench.sent()) == (["refused"], "same_person", [])
    bench.sign("omar")
    bench.answer("r-own", False, "too dear")
    assert (bench.board.state.refused, bench.asks()["r-own"].stage) == ("", "refused")


def test_only_a_manager_answers(bench: Bench) -> None:
    bench.sign("lena")
    bench.answer("r-late", True)
    assert (bench.sent(), bench.asks()["r-late"].stage) == ([], "asked")


def test_an_answer_that_cannot_be_saved_is_none(bench: Bench) -> None:
    bench.broken = True
    bench.board.answer("r-late", True, "")
    assert pictures.wait(lambda: bench.board.state.unsaved)
    assert (bench.heard, bench.board.state.answered, bench.board.state.saving) == (["refused"], "", "")


def test_somebody_else_was_quicker(bench: Bench) -> None:
    theirs = {"by": "omar", "at": request("", -1)["at"], "note": ""}
    done = request("TT-500006", -12, state="refused", answered=theirs)
    bench.shop.world.put("orders:S01", ("return_request", "r-late", 2, done))
    bench.rest()
    bench.answer("r-late", True)
    assert (bench.board.state.refused, bench.sent()) == ("answered", [])


def test_an_order_that_is_not_here_is_still_answered(bench: Bench) -> None:
    bench.shop.world.put("orders:S01", ("return_request", "r-far", 1, request("TT-999999", -3)))
    bench.rest()
    far = bench.asks()["r-far"]
    assert (far.known, far.lines[0]["title"], far.amount, far.may) == (False, "", "15.00", True)


def test_what_goes_out_instead_and_what_that_leaves_of_the_money_is_told(bench: Bench) -> None:
    told = []
    for version, money in enumerate((-250, 250, 0), 2):
        swap = request("TT-500006", -12)
        swap["lines"][0]["instead"], swap["asked"]["money"] = "Pot · Blue", money
        bench.shop.world.put("orders:S01", ("return_request", "r-late", version, swap))
        bench.rest()
        one = bench.asks()["r-late"]
        told.append((one.lines[0]["instead"], one.swap, one.pays, one.back))
    assert told == [("Pot · Blue", True, "2.50", ""), ("Pot · Blue", True, "", "2.50"), ("Pot · Blue", True, "", "")]


def test_an_answer_is_listed_for_a_day(bench: Bench) -> None:
    bench.answer("r-late", True)
    bench.now = NOW + timedelta(hours=25)
    bench.rest()
    assert list(bench.asks()) == ["r-own"]


# --- money that is not back


def test_refunds_by_age_and_by_amount_with_what_the_customer_was_told(seen: Bench) -> None:
    rows = list(seen.board.refunds.rows)
    assert [(one.order, one.stage, one.amount, one.waits, one.promised) for one in rows] == [
        ("TT-500005", "sent", "15.00", 12 * 24 * 60, "refund"),
        ("TT-500004", "refused", "15.00", 2 * 24 * 60, "refund"),
        ("TT-500001", "unknown", "30.00", 150, "refund"),
        ("TT-500002", "wanted", "15.00", 40, "pending"),
    ]
    assert [(one.back, one.photos) for one in rows] == [("", 0), ("", 0), ("", 0), ("back40", 2)]
    state = seen.board.state
    assert (state.pending, state.unknown, state.failed, state.unsent) == (2, 1, 1, 0)
    assert (state.pending_sum, state.stuck_sum) == ("30.00", "45.00")
    seen.board.sort(True)
    assert seen.board.refunds.rows[0].order == "TT-500001"


# --- what came back


def test_the_figures_of_a_day_a_week_and_a_month(seen: Bench) -> None:
    board = seen.board
    assert (board.state.returns, board.state.units, board.state.value) == (4, 5, "75.00")
    reason, article = board.state.reasons[0], board.state.articles[0]
    assert (reason["reason"], reason["units"], reason["value"]) == ("faulty", 2, "30.00")
    assert (article["title"], article["units"], article["rate"]) == ("Enamel Mug", 3, "44 %")
    assert [(one["name"], one["returns"], one["agreed"]) for one in board.state.people] == [
        ("Lena Petersen", 3, 0),
        ("Ingrid Halvorsen", 1, 1),
    ]
    board.choose("today")
    assert (board.state.returns, board.state.value) == (2, "45.00")
    board.choose("month")
    assert board.state.returns == 5
    board.choose("year")
    assert board.state.period == "month"


def test_what_was_promised_without_the_office_by_tablet(seen: Bench) -> None:
    here, other = seen.board.state.promises
    assert (here["here"], here["amount"], here["part"]) == (True, "0.00", 0)
    assert (other["device"], other["amount"], other["left"], other["part"]) == ("0007", "30.00", "30.00", 50)


# --- what is worth a look


def test_signals_of_central_and_of_this_store_with_their_orders(seen: Bench) -> None:
    found = {one.kind: one for one in seen.board.signals.rows}
    assert set(found) == {"velocity", "same_item_twice", "serial_other"}
    assert (found["serial_other"].title, found["serial_other"].serial) == ("Iron Pan", "SN-77")
    assert found["serial_other"].orders == ("TT-500002",)
    assert (found["velocity"].returns, found["velocity"].allowed, found["velocity"].days) == (3, 2, 30)
    assert found["same_item_twice"].orders == ("TT-500001", "TT-500005")
    assert seen.board.state.noticed == 3


# --- the rules


def test_the_rules_in_force_and_what_is_not_built_in(seen: Bench) -> None:
    rules = seen.board.state.rules
    assert (rules["version"], rules["builtIn"], rules["since"]) == ("2026-11", False, "01 Nov")
    assert rules["differs"] == ["classes", "holidays", "velocity", "budget"]
    usual, gifts, knives = rules["classes"]
    assert (usual["days"], usual["all"], gifts["returnable"], knives["serial"]) == (45, True, False, True)
    assert gifts["differs"] is False
    assert {"condition": "used", "outcome": "denied"} in knives["conditions"]
    assert (rules["perDevice"], rules["mostPerUnit"], rules["fee"]) == ("60.00", "500.00", "")
    assert rules["holidays"] == [{"begins": "15 Nov", "ends": "24 Dec", "until": "31 Jan"}]


def test_without_rules_of_its_own_a_store_has_the_built_in_ones(bench: Bench) -> None:
    bench.shop.world.put("config:S01", ("limits", "returns", 2, None))
    bench.rest()
    rules = bench.board.state.rules
    assert (rules["version"], rules["builtIn"], rules["differs"]) == (DEFAULT.version, True, [])


# --- the whole page


def test_nothing_has_come_back_yet(tmp_path: Path) -> None:
    bench = Bench(tmp_path, {"TT-500006": ORDERS["TT-500006"]}, asks=False)
    state = bench.board.state
    assert (state.loading, state.waiting, state.returns, state.pending, state.noticed) == (False, 0, 0, 0, 0)
    assert (len(bench.board.refunds.rows), state.value) == (0, "0.00")
    bench.background.close()
    bench.shop.close()


def test_five_hundred_orders_are_worked_out_off_the_gui_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    orders = {
        f"TT-6{n:05d}": returned("mug-r", 2, back(-n * 30 - 1, (1, 1, "fit")), refunds={"wanted": 1500})
        if n % 5 < 2
        else ORDERS["TT-500006"]
        for n in range(500)
    }
    threads = list[threading.Thread]()
    read = returns_board_reading.return_figures.came_back

    def watched(known: Any) -> Any:
        threads.append(threading.current_thread())
        return read(known)

    monkeypatch.setattr(returns_board_reading.return_figures, "came_back", watched)
    bench = Bench(tmp_path, orders)
    bench.board.choose("month")
    assert bench.board.state.returns == 200
    assert len(bench.board.refunds.rows) + bench.board.state.more == 200
    assert len(threads) > 0
    assert threading.main_thread() not in threads
    bench.background.close()
    bench.shop.close()


def test_a_manager_answers_on_the_page_without_a_line(opened: Opener, tmp_path: Path) -> None:
    program = opened(ReturnShop(tmp_path / "data").close())
    sign_in(program, BADGE_INGRID, PIN_INGRID)
    tap(program, "Board")
    tap(program, "Returns")
    see(program, "Needs an answer")
    tap(program, "Agree: TT-500006")
    see(program, "Agree to this return?")
    tap(program, "Yes, agree")
    see(program, "Agreed and saved on this tablet")
    gone(program, "Agree: TT-500006")
    assert program.records is not None
    assert [one.type for one in program.records.pending(0, 5)] == ["return.answer"]
    tap(program, "Rules for returns")
    see(program, "Version 2026-11")
    tap(program, "Close")
    tap(program, "Pickups")
    see(program, "Pickup board")


def test_a_manager_sees_the_goods_from_the_board_and_a_colleague_does_not(opened: Opener, tmp_path: Path) -> None:
    program = opened(ReturnShop(tmp_path / "data").close())
    sign_in(program, BADGE_INGRID, PIN_INGRID)
    tap(program, "Board")
    tap(program, "Returns")
    see(program, "Needs an answer")
    looks = program.models.pages.return_looks
    looks.look("back40", "TT-500002")
    see(program, "No line to the office")
    tap(program, "Look again")
    see(program, "No line to the office")
    program.models.tablet.open_order("TT-500002")
    gone(program, "No line to the office")
    see(program, "2 photos")
    tap(program, "2 photos")
    see(program, "Photos of goods of TT-500002")
    program.models.tablet.switch_person()
    gone(program, "Photos of goods of TT-500002")
