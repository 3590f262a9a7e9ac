"""An order over the counter, on a real tablet without a line: who it is, what goes out, done; and undone again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from associate.at_counter import Counter
from associate.handover import HandOverSheet
from associate.main import Program
from associate.scans import meaning
from records.genuine import NotGenuine, UsedUp, Why
from records.ids import uuid7
from records.orders import action
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shell.tries import Tries
from shell.words import Words
from shop import codes
from shop.deeds import use_code
from shop.signed_codes import Ticket
from tests.associate.conftest import Opener
from tests.associate.shop import CODE_ANNA, CODE_GONE, LOST, MUG, NOW, PAN, Shop, gtin13, order
from tests.associate.test_every_code import believed, signed
from tests.associate.test_pages import enter, see, tap

NUMBER = "TT-100001"
MUG_BLUE = gtin13(21)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Bench:
    """The page on the real memory of a small shop, without a window."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self.records, self.clock = shop, shop.world.records, Clock()
        self.background = Background(Bridge())
        self.heard: list[str] = []
        self.genuine: Callable[[codes.Signed], Ticket | NotGenuine] = believed
        self.page = HandOverSheet(self._counter(), background=self.background, now=self.clock, words=Words())
        self.page.answered.connect(self.heard.append)
        self.come("lena")

    def _counter(self) -> Counter:
        records = self.records
        return Counter(
            genuine=self._judge,
            order=records.order,
            buyer=records.buyer,
            articles=records.articles,
            find=records.find,
            people=records.staff,
            places=records.locations,
            as_of=lambda: NOW,
            limits=records.limits,
            refused=lambda _: None,
            mint=lambda: uuid7(self.clock()),
            save=lambda deed, command: records.act(action(deed, command)),
            used_up=lambda error: isinstance(error, UsedUp),
        )

    def _judge(self, code: codes.Signed) -> Ticket | NotGenuine:
        return self.genuine(code)

    def come(self, person: str) -> None:
        """Signed in."""
        self.page.sign(next(one for one in self.records.staff() if one.id == person))

    def sees(self, **wanted: Any) -> None:
        assert self.background.idle()
        there = {name: getattr(self.page.state, name) for name in wanted}
        assert there == wanted

    def begin(self, number: str = NUMBER) -> None:
        self.page.begin(number, "", None)
        self.sees(phase="verify", number=number)

    def scan(self, *scanned: str) -> None:
        for text in scanned:
            assert self.page.hear(meaning(codes.read(text)))
            assert self.background.idle()

    def out(self) -> None:
        """From what was verified to what is signed, all scanned."""
        self.page.go_on()
        self.scan(MUG, MUG)
        self.page.go_on()
        self.sees(phase="sign", scanned=2)

    def bring(self, body: dict[str, Any]) -> None:
        """What sync does with a page of central's."""
        self.shop.world.put("orders:S01", ("order", NUMBER, 2, body))
        self.page.refresh()
        assert self.background.idle()

    def shown(self, number: str = NUMBER) -> Any:
        return self.records.order(number)

    def sent(self) -> list[Any]:
        return [json.loads(row.payload) for row in self.records.pending(0, 50)]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "busy")
    made.business()
    yield made
    made.close()


@pytest.fixture
def bench(qapp: object, shop: Shop) -> Iterator[Bench]:
    made = Bench(shop)
    yield made
    made.background.close()


def come(program: Program, person: str = "lena") -> None:
    """Signed in as if by badge and PIN."""
    assert pictures.wait(lambda: not program.models.pages.sign_in.state.loading)
    people = program.memory.people()
    program.models.pages.sign_in.signed_in.emit(next(one for one in people if one.id == person))


def test_from_the_order_to_done_and_after_a_restart_undone(shop: Shop, opened: Opener) -> None:
    folder = shop.close()
    tablet = opened(folder)
    come(tablet)
    tablet.models.tablet.open_order(NUMBER)
    tap(tablet, "Hand over")
    see(tablet, "A pickup code or a document is enough")
    tap(tablet, "Document")
    tap(tablet, "Passport")
    tap(tablet, "Last four characters")
    enter(tablet, "12345")
    tap(tablet, "Looked at")
    see(tablet, "Passport ending in 1234")
    tap(tablet, "Go on")
    see(tablet, "0 of 2 scanned")
    tablet.scanner.inject(MUG)
    tap(tablet, "All are here, without scanning")
    tap(tablet, "Packed in a sealed parcel")
    tap(tablet, "All are here")
    tap(tablet, "Hand over 2 pieces")
    see(tablet, "2 pieces go out")
    tap(tablet, "Handed over")
    see(tablet, "Handed over, saved on this tablet")
    assert tablet.records is not None
    (sent,) = (json.loads(row.payload)["body"] for row in tablet.records.pending(0, 9))
    assert (sent["how"], sent["evidence"]["last_four"], sent["evidence"]["scanned"]) == ("identity", "1234", 1)
    tablet.close()
    again = opened(folder)
    come(again)
    again.models.tablet.open_order(NUMBER)
    tap(again, "2 pieces")
    see(again, "Undo this hand-over?")
    tap(again, "The customer left without it")
    tap(again, "Undo")
    see(again, lambda: again.models.pages.order.state.status == "ready")
    assert again.records is not None
    undone = json.loads(again.records.pending(0, 9)[-1].payload)
    assert (undone["type"], undone["body"]["reason"]) == ("order.undo_hand_over", "left_without")


def test_the_signed_code_goes_into_the_deed(bench: Bench) -> None:
    bench.begin()
    bench.scan(signed("pickup", NUMBER))
    bench.sees(code="signed", lacking=())
    bench.out()
    bench.page.finish()
    bench.sees(phase="done", progress="saved")
    (sent,) = bench.sent()
    assert (sent["body"]["how"], sent["body"]["evidence"]) == ("signed_code", {"code": "signed", "scanned": 2})
    assert sent["body"]["nonce"] == (1).to_bytes(8, "big").hex()
    assert bench.shown().shown.status == "completed"


def test_a_code_that_was_used_before_gives_nothing_out(bench: Bench) -> None:
    bench.begin()
    ticket = Ticket("pickup", 1, bytes(8), NOW, NOW + timedelta(hours=1), "S01", NUMBER.encode())
    bench.records.act(action(use_code(ticket.once), "a-use")).result()
    bench.page.begin(NUMBER, "signed", ticket)
    bench.sees(code="signed")
    bench.out()
    bench.page.finish()
    bench.sees(phase="verify", trouble="used_up", code="")
    assert bench.shown().shown.status == "ready"
    bench.page.note_document("passport", "0t47")
    assert bench.page.state.lacking == ()


@pytest.mark.parametrize(
    ("minutes", "ask", "lacking"),
    [
        (1, "either", ("code_or_document",)),
        (20, "both", ("code", "document")),
        (50, "signed_and_document", ("signed_code", "document")),
    ],
)
def test_an_older_list_asks_for_more(bench: Bench, minutes: int, ask: str, lacking: tuple[str, ...]) -> None:
    bench.clock.now = NOW + timedelta(minutes=minutes)
    bench.begin()
    bench.sees(ask=ask, lacking=lacking)
    bench.page.go_on()
    assert bench.page.state.phase == "verify"
    bench.page.type_code(CODE_ANNA)
    bench.page.note_document("passport", "0T47")
    assert bench.page.state.lacking == (("signed_code",) if ask == "signed_and_document" else ())


def test_what_was_not_staged_here_is_not_given_out_by_an_old_list(bench: Bench) -> None:
    bench.clock.now = NOW + timedelta(minutes=50)
    bench.begin("TT-100002")
    bench.sees(ask="not_here")
    bench.page.go_on()
    assert bench.page.state.phase == "verify"


def test_five_wrong_codes_lock_and_a_document_helps(bench: Bench) -> None:
    bench.page._proving.tries = Tries(lambda: 0.0)
    bench.begin()
    for _ in range(4):
        bench.page.type_code(CODE_GONE)
        assert bench.page.state.trouble == "wrong_code"
    bench.page.type_code("nonsense")
    assert bench.page.state.trouble == "locked"
    bench.page.type_code(CODE_ANNA)
    assert (bench.page.state.trouble, bench.page.state.code) == ("locked", "")
    bench.page.note_document("identity_card", "L01X")
    assert bench.page.state.lacking == ()


def test_never_more_than_four_characters_of_a_document(bench: Bench) -> None:
    bench.begin()
    for said in ("L01X00T47", "T4", "", "★★★★"):
        bench.page.note_document("passport", said)
        assert bench.page.state.document == ""


def test_codes_of_others_and_things_out_of_turn_are_refused_in_words(bench: Bench) -> None:
    bench.begin()
    cases = {
        signed("pickup", "TT-100005"): "other_order",
        signed("pickup", NUMBER, 2): "forged",
        signed("pickup", NUMBER, 3): "code_expired",
        "ORDER:TT-100005": "other_order",
        MUG: "check_first",
    }
    for code, trouble in cases.items():
        bench.scan(code)
        bench.sees(trouble=trouble)
    assert bench.heard[-5:] == ["refused"] * 5
    assert bench.page.state.code == ""


def test_a_wrong_article_one_too_many_and_one_less(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.scan(PAN)
    bench.sees(trouble="wrong_article", scanned=0)
    bench.scan(LOST)
    bench.sees(trouble="wrong_article", shown=f"0{LOST}")
    bench.scan(MUG, MUG, MUG)
    bench.sees(trouble="enough", scanned=2)
    assert bench.heard[-3:] == ["understood", "understood", "refused"]
    bench.page.take_back(1)
    bench.sees(scanned=1, wanted=2)
    bench.page.go_on()
    bench.page.finish()
    bench.sees(phase="done", stays=1)
    assert bench.shown().shown.lines[0].states == {"staged": 1, "handed_over": 1}


def test_the_right_article_in_another_colour_is_named(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.scan(MUG, MUG_BLUE)
    bench.sees(trouble="other_variant", shown="Enamel Mug, Blue, M", scanned=1)
    bench.scan(MUG)
    bench.sees(trouble="", scanned=2)


@pytest.mark.parametrize(
    ("why", "trouble", "shown"),
    [
        ("elsewhere", "other_store", "Quay"),
        ("expired", "code_expired", ""),
        ("forged", "forged", ""),
        ("unknown_key", "forged", ""),
        ("used", "used_up", ""),
        ("old_keys", "not_accepted", ""),
    ],
)
def test_a_code_that_is_not_believed_says_why_and_proves_nothing(
    bench: Bench, why: Why, trouble: str, shown: str
) -> None:
    bench.genuine = lambda _: NotGenuine(why)
    bench.begin()
    bench.page.note_document("passport", "0T47")
    bench.scan(signed("pickup", NUMBER))
    bench.sees(trouble=trouble, shown=shown, code="", document="passport", phase="verify")
    bench.page.type_code(CODE_ANNA)
    bench.sees(trouble="", code="fallback")


def test_a_claim_of_somebody_else_is_said_and_nothing_is_lost(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.scan(MUG)
    claim = {"actor": "ingrid", "device": "other", "since": "2026-11-20T08:59:00Z"}
    bench.bring(order("C1", code=CODE_ANNA, staged=2) | {"claim": claim})
    bench.sees(taken_by="Ingrid Halvorsen", phase="scan", scanned=1)
    bench.scan(MUG)
    bench.page.go_on()
    bench.page.finish()
    bench.sees(phase="done")


def test_an_order_that_was_cancelled_meanwhile_is_not_given_out(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.scan(MUG)
    bench.bring(order("C1", code=CODE_ANNA, cancelled=2))
    bench.sees(phase="gone", other="")
    bench.page.finish()
    assert bench.sent() == []


def test_fewer_than_were_scanned_are_left_to_give(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.out()
    bench.bring(order("C1", code=CODE_ANNA, staged=1, cancelled=1))
    bench.sees(phase="sign", scanned=1)
    bench.page.finish()
    bench.sees(phase="done")
    assert bench.sent()[0]["body"]["lines"] == [{"line": 1, "quantity": 1}]


def test_a_line_can_stay_here(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.page.leave(1)
    bench.sees(wanted=0, scanned=0, stays=1)
    bench.page.go_on()
    assert bench.page.state.phase == "scan"
    bench.page.leave(1)
    bench.sees(wanted=2, stays=0)


def test_without_scanning_only_for_a_reason_or_a_manager(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.page.all_here("")
    assert bench.page.state.scanned == 0
    bench.page.all_here("packed")
    bench.sees(scanned=2)
    bench.page.go_on()
    bench.page.draw("M1 2L3 4")
    bench.page.finish()
    bench.sees(phase="done")
    evidence = bench.sent()[0]["body"]["evidence"]
    assert evidence == {"code": "fallback", "scanned": 0, "unscanned": "packed", "signature": "M1 2L3 4"}


def test_a_manager_needs_no_reason(bench: Bench) -> None:
    bench.come("ingrid")
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.page.all_here("")
    bench.sees(scanned=2, unscanned="manager")


def test_somebody_elses_hand_over_ends_this_one_with_their_name(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.page.go_on()
    bench.bring(_given_by_ingrid())
    bench.sees(phase="gone", other="Ingrid Halvorsen")


def test_who_was_quicker_is_said_as_soon_as_it_is_known(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.out()
    bench.page.finish()
    bench.sees(phase="done", progress="saved")
    bench.bring(_given_by_ingrid())
    bench.sees(progress="contested", other="Ingrid Halvorsen")


def _given_by_ingrid() -> dict[str, Any]:
    record = {
        "id": "x1",
        "actor": "ingrid",
        "at": "2026-11-20T08:40:00Z",
        "lines": [{"line": 1, "from": {"staged": 2}}],
    }
    return order("C1", code=CODE_ANNA, handed_over=2) | {"hand_overs": [record]}


def test_another_person_begins_anew(bench: Bench) -> None:
    bench.begin()
    bench.page.type_code(CODE_ANNA)
    bench.come("ingrid")
    assert bench.page.state.phase == "empty"


def test_what_is_not_paid_goes_to_the_till_first(bench: Bench) -> None:
    body = order("C1", code=CODE_ANNA, staged=2) | {"request": "R-7KQ2-9FXM"}
    body["to_pay"] = {"amount": 7900, "until": "2026-11-20T11:00:00Z", "how": "counter"}
    bench.bring(body)
    bench.begin()
    bench.sees(to_pay="€79.00", request="R-7KQ2-9FXM", receipt=False)
    bench.page.note_document("passport", "0T47")
    bench.page.go_on()
    bench.sees(phase="verify", trouble="to_pay")
    assert bench.heard[-1] == "refused"
    bench.page.see_receipt()
    bench.page.go_on()
    bench.sees(phase="scan", trouble="", receipt=True)
