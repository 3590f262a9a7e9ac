from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sync.board import Board, Status
from sync.failures import Broken, Refused, Unauthorised, Unreachable

T0 = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
CONNECT = Unreachable("The server cannot be reached.", "refused", connect=True)
CUT = Unreachable("The connection broke off.", "cut_off")


class Watched:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
        self.told: list[Status] = []
        self.board = Board(self._now, self.told.append)

    def _now(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def watched() -> Watched:
    return Watched()


def test_each_change_is_told_once(watched: Watched) -> None:
    for _ in range(3):
        watched.board.answered()
    for _ in range(3):
        watched.board.unanswered(CONNECT)
    assert [status.state for status in watched.told] == ["online", "offline"]


def test_the_last_contact_is_known_without_being_told(watched: Watched) -> None:
    watched.board.answered()
    first = watched.board.status.last_contact
    watched.board.answered()
    assert first is not None
    assert watched.board.status.last_contact == first + timedelta(seconds=1)
    assert len(watched.told) == 1


def test_a_problem_of_one_scope_stays_until_that_scope_is_well(watched: Watched) -> None:
    board = watched.board
    board.answered()
    board.trouble("stock:S01", Broken("The server's answer cannot be used (row)."))
    board.answered()
    board.trouble("price:main", None)
    assert board.status.problem == "The server's answer cannot be used (row)."
    assert board.status.online
    board.trouble("stock:S01", None)
    assert board.status.problem == ""


def test_the_line_speaks_first(watched: Watched) -> None:
    board = watched.board
    board.trouble("stock:S01", Broken("Row."))
    board.unanswered(CONNECT)
    assert (board.status.problem, board.status.code) == ("The server cannot be reached.", "refused")


def test_coming_back_is_counted_for_those_who_put_something_off(watched: Watched) -> None:
    board = watched.board
    board.answered()
    before = board.returns
    board.unanswered(CUT)
    board.answered()
    assert board.returns == before
    board.unanswered(CONNECT)
    board.answered()
    board.answered()
    assert board.returns == before + 1


def test_revoked_and_enrolled_anew(watched: Watched) -> None:
    board = watched.board
    board.asked({"stock:S01": (1, 5)}, "f")
    board.trouble("lane:0", Refused("No."))
    board.unanswered(Unauthorised("This device was removed.", "revoked", status=401))
    assert board.status.state == "revoked"
    board.anew()
    assert (board.status.state, board.status.problem, board.heads, board.fingerprint) == ("starting", "", {}, "")


def test_a_page_may_know_a_newer_head(watched: Watched) -> None:
    watched.board.asked({"stock:S01": (1, 5), "price:main": (1, 2)}, "f")
    watched.board.reached("stock:S01", 1, 7)
    assert watched.board.heads == {"stock:S01": (1, 7), "price:main": (1, 2)}


def test_a_page_that_was_read_before_the_answer_lowers_nothing(watched: Watched) -> None:
    """The answer came on another thread while the page was on its way; it is not told again while nothing moves."""
    watched.board.asked({"stock:S01": (1, 5), "price:main": (2, 2)}, "f")
    watched.board.reached("stock:S01", 1, 4)
    watched.board.reached("price:main", 1, 9)
    watched.board.reached("orders:S01", 1, 3)
    assert watched.board.heads == {"stock:S01": (1, 5), "price:main": (2, 2)}


def test_repairs_are_counted_and_worded() -> None:
    told: list[Status] = []
    board = Board(lambda: T0, told.append)
    board.repaired(0)
    assert (told, board.status.mended) == ([], "")
    board.repaired(1)
    assert (board.status.repairs, board.status.mended) == (
        1,
        "This device differed from the server in one place and was put right.",
    )
    board.repaired(3)
    assert (len(told), told[-1].repairs, "4 places" in told[-1].mended) == (2, 4, True)


def test_the_trouble_of_a_scope_that_is_complete_is_over() -> None:
    board = Board(lambda: T0, lambda _: None)
    board.trouble("stock:S01", Refused("Wrong."))
    board.trouble("lane:0", Refused("Also wrong."))
    board.complete(["stock:S01", "price:main"])
    assert board.status.problem == "Also wrong."
