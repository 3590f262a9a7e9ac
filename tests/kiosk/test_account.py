"""My account at the kiosk: a name for a card, all of it for a changing code, closed doors, and nothing left after."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest

from kiosk.account import AccountModel
from kiosk.account_facts import Sources
from kiosk.main import Program
from records.feed import Page
from shell import pictures
from shop.customers import CodeRefused, Consent
from shop.lookups import Hit
from shop.recommendations import Bought, Suggestion
from tests.kiosk.accounts import Central, anna
from tests.kiosk.conftest import Opener
from tests.kiosk.facts import done, hit, refused, shelf
from tests.kiosk.hands import Hands
from tests.kiosk.shop import ANNA, BEN, PAN, now
from tests.kiosk.test_every_code import believed, signed

CODE, LATER = "S1:ONE", "S1:TWO"
MAT = (Suggestion("mat", "completes", Bought("mug", "Enamel Mug"), 5), hit("mat", title="Felt Mat"))


class Desk:
    """The model alone, with what it asked for."""

    def __init__(self, central: Central) -> None:
        self.central, self.hands, self.online = central, Hands(), True
        self.said: list[tuple[str, Consent, bool]] = []
        self.histories: list[Any] = []
        self.brought: list[Any] = []
        self.refusals: list[str] = []
        self.saved: Callable[[], Future[None]] = done
        self.visits = 0
        variants = ("mug-rm", "mug-bm", "pan-rm", "lid-rm")
        self.hits: dict[str, Hit] = {one: hit(one[:3], title=one[:3]) for one in variants}
        sources = Sources(
            central.meet, lambda variants: {one: self.hits[one] for one in variants if one in self.hits},
            self._recommended, lambda: (hit(),), self._change, self._visit, shelf(), lambda: self.online,
        )  # fmt: skip
        self.model = AccountModel(sources, lambda *asked: self.brought.append(asked), self.hands)  # type: ignore[arg-type]
        self.model.refused = self.refusals.append

    def _visit(self) -> str:
        self.visits += 1
        return f"{self.visits:032x}"

    def _recommended(self, history: Any) -> tuple[tuple[Suggestion, Hit], ...]:
        self.histories.append(history)
        return (MAT,)

    def _change(self, customer: str, consent: Consent, given: bool) -> Future[None]:
        self.said.append((customer, consent, given))
        return self.saved()

    def line_is_back(self) -> None:
        for online in (False, True):
            self.online = online
            self.model.line_changed()
        self.hands.all()

    def come(self, code: str = CODE) -> AccountModel:
        self.model.begin(ANNA, code)
        self.hands.all()
        return self.model


@pytest.fixture
def desk() -> Desk:
    return Desk(Central(anna()))


def counts(model: AccountModel) -> dict[str, str]:
    return {door.id: door.count for door in model.state.doors}


def titles(model: AccountModel) -> list[str]:
    return [tile.title for tile in model.state.tiles]


# --- doors


def test_doors_say_how_many_and_name_nothing(desk: Desk) -> None:
    model = desk.come()
    assert counts(model) == {
        "orders": "3", "basket": "3", "wishes": "1", "viewed": "2", "suggestions": "1", "offers": "1", "consents": "",
    }  # fmt: skip
    said = " ".join(f"{door.title} {door.text}" for door in model.state.doors)
    assert not any(title in said for title in ("mug", "pan", "lid", "Mat"))
    assert (model.state.orders, model.state.tiles, model.state.consents) == ((), (), ())


def test_one_door_at_a_time_and_going_elsewhere_closes_it(desk: Desk) -> None:
    model = desk.come()
    model.open("viewed")
    assert titles(model) == ["lid", "mug"]
    model.open("wishes")
    assert titles(model) == ["pan"]
    assert model.up()
    assert not model.up()
    model.open("orders")
    model.unfold("TT-100001")
    model.close()
    assert (model.state.part, model.state.orders, model.state.open_order) == ("", (), "")


def test_what_may_not_be_named_is_counted_and_not_named(desk: Desk) -> None:
    del desk.hits["mug-rm"]
    model = desk.come()
    model.open("orders")
    assert [row.title for row in model.state.orders] == ["pan and 1 more"] * 3
    assert model.state.orders[0].lines.startswith("2 × An article that is not named here\n1 × pan")


def test_orders_say_where_they_are_and_what_can_be_done(desk: Desk) -> None:
    model = desk.come()
    model.open("orders")
    here, parcel, old = model.state.orders
    assert (here.status, here.collects, here.returns) == ("Ready to collect at Quay", True, False)
    assert (parcel.status, parcel.detail.split(",")[0], parcel.collects) == ("Out for delivery", "DHL", False)
    assert (old.status, old.returns, old.again) == ("Collected", True, True)


# --- who it is


def test_a_code_of_an_earlier_visit_opens_nothing_without_central_being_asked(desk: Desk) -> None:
    desk.come()
    desk.model.wipe()
    desk.come()
    assert (desk.model.state.phase, desk.refusals, len(desk.central.asked)) == ("", ["used"], 1)
    assert desk.come(LATER).state.phase == "ready"


def test_a_code_that_central_does_not_believe_opens_nothing(desk: Desk) -> None:
    desk.central.error = CodeRefused("used")
    assert desk.come().state.phase == ""
    assert desk.refusals == ["used"]


def test_the_same_visit_asks_under_one_name_and_the_next_under_another(desk: Desk) -> None:
    desk.come()
    desk.line_is_back()
    desk.model.wipe()
    desk.come(LATER)
    first, again, other = desk.central.asked
    assert (first[0], first[1], again) == (again[0], CODE, (first[0], "", ""))
    assert other[0] != first[0]


def test_an_answer_that_comes_after_the_visit_is_for_nobody(desk: Desk) -> None:
    desk.model.begin(ANNA, CODE)
    desk.model.wipe()
    desk.hands.all()
    assert desk.model.state.phase == ""
    assert desk.model.state.doors == ()


def test_a_card_after_the_code_takes_nothing_away(desk: Desk) -> None:
    model = desk.come()
    model.begin(ANNA, "")
    desk.hands.all()
    assert (model.state.phase, len(desk.central.asked)) == ("ready", 1)


# --- without a line


def test_without_a_line_it_says_what_it_cannot_know(desk: Desk) -> None:
    desk.central.error = OSError("no line")
    model = desk.come()
    assert "we cannot reach it" in model.state.note
    assert model.state.doors == ()
    desk.central.error = None
    desk.line_is_back()
    assert model.state.phase == "ready"


def test_what_is_shown_keeps_its_age_when_the_line_goes(desk: Desk) -> None:
    model = desk.come()
    assert model.state.note == ""
    desk.online = False
    model.line_changed()
    assert "this is how things stood at" in model.state.note
    assert counts(model)["orders"] == "3"


def test_a_refresh_that_fails_takes_nothing_away(desk: Desk) -> None:
    model = desk.come()
    desk.central.error = OSError("no line")
    desk.line_is_back()
    assert (model.state.phase, counts(model)["orders"]) == ("ready", "3")


# --- consents and suggestions


def test_suggestions_come_with_their_reason_and_only_with_consent(desk: Desk) -> None:
    model = desk.come()
    model.open("suggestions")
    assert (model.state.why, titles(model)) == ("Goes with “Enamel Mug” from your last order", ["Felt Mat"])
    other = Desk(Central(anna(consents={})))
    other.come()
    assert (other.histories, "suggestions" in counts(other.model)) == ([], False)


def test_an_opt_out_counts_at_once_also_without_a_line(desk: Desk) -> None:
    model = desk.come()
    desk.online = False
    model.agree("recommendations", False)
    model.agree("viewed", False)
    assert "suggestions" not in counts(model)
    assert counts(model)["viewed"] == ""
    model.open("viewed")
    assert (titles(model), "asked us not to remember" in model.state.empty) == ([], True)
    assert desk.said == [("C1", "recommendations", False), ("C1", "viewed", False)]
    model.open("consents")
    assert [(row.id, row.given, row.waits) for row in model.state.consents] == [
        ("recommendations", False, True), ("viewed", False, True), ("news", False, False),
    ]  # fmt: skip


def test_central_confirms_a_consent_and_an_older_answer_does_not_undo_it(desk: Desk) -> None:
    model = desk.come()
    model.agree("recommendations", False)
    model.settle()
    desk.hands.all()
    assert "suggestions" not in counts(model)
    desk.central.account = anna(consents={"recommendations": False, "viewed": True})
    model.settle()
    desk.hands.all()
    model.open("consents")
    assert [row.waits for row in model.state.consents] == [False, False, False]
    asked = len(desk.central.asked)
    model.settle()
    assert len(desk.central.asked) == asked


def test_a_consent_that_cannot_be_saved_says_so_and_stays_as_it_was(desk: Desk) -> None:
    model = desk.come()
    desk.saved = refused
    model.agree("news", True)
    desk.hands.all()
    model.open("consents")
    assert [row.given for row in model.state.consents] == [True, True, False]
    model.agree("news", True)
    desk.hands.all()
    assert (model.state.told.startswith("This could not be saved"), model.state.good) == (True, False)


def test_a_consent_that_could_not_be_saved_says_nothing_to_the_next_shopper(desk: Desk) -> None:
    desk.saved = refused
    desk.come().agree("recommendations", False)
    desk.model.wipe()
    desk.central.account = anna(id="C2", member=BEN)
    desk.model.begin(BEN, LATER)
    desk.hands.finish(1)
    desk.hands.all()
    assert (desk.model.state.phase, desk.model.state.told) == ("ready", "")


def test_no_other_word_is_a_consent(desk: Desk) -> None:
    desk.come().agree("everything", True)
    assert desk.said == []


# --- the whole kiosk


@pytest.fixture
def central() -> Central:
    return Central(anna())


@pytest.fixture
def kiosk(opened: Opener, central: Central) -> Program:
    program = opened()
    program.memory.verify = believed
    program.memory.asks_central = central.meet
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    return program


def see(program: Program, what: str | Callable[[], object]) -> None:
    until = what if callable(what) else lambda: pictures.find(program.window, what) is not None
    assert pictures.wait(until), (what, pictures.names(program.window))


def identified(program: Program, nonce: int = 11) -> None:
    program.scanner.inject(signed("loyalty", ANNA, nonce))
    see(program, lambda: program.models.pages.account.state.phase == "ready")
    program.models.app.open("member")
    program.models.app.dismiss()


@pytest.fixture
def known(kiosk: Program) -> Program:
    identified(kiosk)
    return kiosk


def test_a_card_is_greeted_by_name_and_shows_no_more(kiosk: Program) -> None:
    kiosk.scanner.inject(f"LOY:{ANNA}")
    see(kiosk, lambda: kiosk.models.pages.member.state.greeting == "Hello Anna")
    kiosk.models.app.open("member")
    see(kiosk, "Points are hidden")
    assert pictures.find(kiosk.window, "1,204 points") is None
    assert kiosk.models.pages.member.proven_customer() == ""


def test_a_changing_code_opens_the_account(known: Program) -> None:
    see(known, "1,204 points")
    see(known, "My orders")
    assert pictures.find(known.window, "Enamel Mug") is None
    assert known.models.pages.member.proven_customer() == "C1"
    pictures.tap(known.window, "My orders")
    see(known, "Enamel Mug and 1 more, Ready to collect at Quay")


def test_an_order_of_ones_own_is_collected_without_another_code(known: Program) -> None:
    known.models.pages.account.open("orders")
    known.models.pages.account.unfold("TT-100001")
    see(known, "Collect it now")
    pictures.settle(known.window, 1)
    pictures.tap(known.window, "Collect it now")
    see(known, lambda: known.models.app.state.page == "collect")
    assert known.models.pages.collect.facts.proven
    known.models.app.back()
    known.models.app.type_return("ORDER:TT-100003")
    see(known, "What would you\nlike to return?")


def test_the_basket_goes_on_here_once(known: Program) -> None:
    known.models.pages.account.open("basket")
    see(known, "Go on with it here")
    pictures.tap(known.window, "Go on with it here")
    see(known, lambda: known.models.pages.account.state.taken)
    assert [(one.variant, one.quantity) for one in known.models.pages.buying.basket.basket.lines] == [("pan-rm", 2)]
    assert "1 of them" in known.models.pages.account.state.told
    known.models.pages.account.continue_basket()
    assert known.models.pages.buying.basket.basket.units == 2


def test_an_order_once_more(known: Program) -> None:
    known.models.pages.account.order_again("TT-100003")
    see(known, lambda: known.models.pages.buying.basket.basket.units == 3)


def test_another_persons_order_is_gone_once_central_says_who_this_is(kiosk: Program, central: Central) -> None:
    kiosk.scanner.inject(signed("pickup", "TT-100002"))
    see(kiosk, lambda: kiosk.models.pages.collect.facts.customer == "C2")
    kiosk.scanner.inject(signed("loyalty", ANNA, 12))
    see(kiosk, lambda: kiosk.models.pages.account.state.phase == "ready")
    assert kiosk.models.pages.collect.facts.customer == ""
    assert kiosk.models.pages.member.state.greeting == "Hello Anna"
    central.account = replace(anna(), points=7)
    kiosk.models.pages.account.line_changed()


def test_a_code_that_was_photographed_opens_a_card_and_no_account(kiosk: Program, central: Central) -> None:
    central.error = CodeRefused("used")
    kiosk.scanner.inject(signed("loyalty", ANNA, 13))
    see(kiosk, "Your member code has changed")
    assert not kiosk.models.pages.member.state.verified


def test_a_member_sees_and_pays_their_own_price(kiosk: Program) -> None:
    offer(kiosk, kind="member", tier="gold", value=400)
    kiosk.scanner.inject(PAN)
    product, basket = kiosk.models.pages.product, kiosk.models.pages.buying.basket
    see(kiosk, lambda: product.state.price.now == "€49.00")
    kiosk.models.app.add_to_basket()
    identified(kiosk)
    assert product.state.price.now == "€45.00"
    see(kiosk, lambda: basket.state.total == "€45.00")
    kiosk.models.app.sign_out()
    kiosk.scanner.inject(PAN)
    see(kiosk, lambda: product.state.price.now == "€49.00")


def offer(program: Program, **more: Any) -> None:
    """What sync does when central's page with a promotion arrives."""
    assert program.records is not None
    cursor = program.records.cursor("promo:main")
    times = {"starts": "2026-01-01T00:00:00Z", "ends": "2027-01-01T00:00:00Z"}
    body = {"title": "For gold members", "products": ["pan"], **times, **more}
    row = ["promotion", "X", cursor.seq + 1, 1, body]
    program.records.apply(Page("promo:main", 1, cursor.seq, cursor.seq + 1, cursor.seq + 1, [row], now())).result()


def test_signing_out_forgets_everything(known: Program) -> None:
    account = known.models.pages.account
    account.open("orders")
    see(known, "Enamel Mug and 1 more, Ready to collect at Quay")
    known.models.app.sign_out()
    assert account.state.phase == ""
    assert (account.state.doors, account.state.orders, account.state.tiles) == ((), (), ())
    see(known, lambda: not any("Anna" in name or "1,204" in name for name in pictures.names(known.window)))
    known.scanner.inject(f"LOY:{BEN}")
    see(known, lambda: known.models.pages.member.state.known)
    assert account.state.phase == ""


def test_a_consent_waits_in_the_queue_without_a_name_in_it(known: Program) -> None:
    assert known.records is not None
    known.models.pages.account.agree("news", True)
    see(known, lambda: known.records is not None and known.records.pending(2, 1))
    (action,) = [one for one in known.records.pending(2, 5) if one.type == "consent.change"]
    assert action.aggregate == "customer:C1"
    assert b"Anna" not in action.payload
    assert ANNA.encode() not in action.payload
