"""Nothing is called refunded before central has paid it back: no state of the desk, of an order or of a customer, no
word and no slip, in no language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from associate.main import Program
from shell import pictures
from shell.catalogues import read
from shell.language import TRANSLATIONS
from shop import order_bodies
from shop.orders import Order, TakenBack
from shop.return_slips import Decided, return_slip
from shop.slips import About, Code, Pair, Text
from tests.associate.conftest import Opener
from tests.associate.shop import ANNA, NOW, Shop, order
from tests.associate.test_handover import come
from tests.associate.test_pages import bring, see
from tests.associate.test_return_desk import NUMBER, body

PAID_BACK = {
    "en": re.compile(r"\brefunded\b|\b(has|have|was|were|is) (been )?(paid back|repaid)\b", re.IGNORECASE),
    "de": re.compile(r"\berstattet\b|zurück(gezahlt|erstattet|überwiesen)", re.IGNORECASE),
    "fr": re.compile(r"\bremboursée?s?\b", re.IGNORECASE),
    "es": re.compile(r"\breembolsad[oa]s?\b|ha sido devuelto", re.IGNORECASE),
    "ar": re.compile("تم رد|رُدّ|تمت إعادة"),
}
"""How money that is back is spoken of."""
SETTLED = "Refunded"
OF_LATER = {
    (
        "%1 does not get it and is told so. %2 will be refunded by the office; that has not happened yet. "
        "This cannot be undone here."
    ),
    "%1 pays less: the office pays back %2. A message says what comes instead.",
    "This has not been paid yet, so nothing can be paid back.",
}
"""They say that it has not happened yet."""
OF_PEOPLE = {
    "It was paid back",
    "Nothing was paid back",
    "Nothing is paid back by itself any more. Say in the note how it was done.",
    "Find out whether money was paid back although the goods are gone.",
    "The customer was paid back",
}
"""What a manager says of a conflict that is settled by hand, and what they are to find out."""
EXPECTED = {
    (
        "We expect this much. The desk confirms it once it has seen everything; it is paid back after that, "
        "the way you paid."
    ),
    (
        "We expect this much, %1 of it as store credit. The desk confirms it once it has seen everything; "
        "it is paid back after that."
    ),
}
"""The kiosk's words on what comes later."""
IN_THE_ACCOUNT = {"%1 paid back"}
"""Of what central has settled, by the order itself (kiosk/account_words.py)."""
QML = Path(__file__).parents[2] / "associate" / "qml"
SCREENS = ("ar", "de", "en")


# --- the words


@pytest.mark.parametrize("language", ["de", "fr", "es", "ar"])
def test_the_catalogue_has_one_word_for_money_that_is_back(language: str) -> None:
    found = read(TRANSLATIONS / f"associate_{language}.ts")
    said = [one for one in found if PAID_BACK["en"].search(one.source)]
    said += [one for one in found if any(PAID_BACK[language].search(form) for form in one.forms)]
    assert {one.source for one in said} - OF_PEOPLE - OF_LATER == {SETTLED}


@pytest.mark.parametrize("language", ["de", "fr", "es", "ar"])
@pytest.mark.parametrize("room", ["kiosk", "shell"])
def test_a_shopper_is_never_told_that_money_is_back(room: str, language: str) -> None:
    """A kiosk shows a settled refund in the account alone, and names its amount there."""
    found = [one for one in read(TRANSLATIONS / f"{room}_{language}.ts") if one.source not in IN_THE_ACCOUNT]
    said = {one.source for one in found if PAID_BACK["en"].search(one.source)}
    assert said <= EXPECTED
    assert not [form for one in found for form in one.forms if PAID_BACK[language].search(form)]


def test_the_word_stands_only_behind_what_central_has_settled() -> None:
    uses = [line.strip() for file in QML.glob("*.qml") for line in file.read_text("utf-8").splitlines()]
    said = [line for line in uses if "paidBack()" in line and not line.startswith("function ")]
    assert len(said) >= 2
    assert all(re.search(r"\bsettled \? [\w.]+\.paidBack\(\)", line) for line in said), said
    assert [line for line in uses if f'qsTr("{SETTLED}")' in line] == [f'return qsTr("{SETTLED}");']


# --- the slip


@pytest.mark.parametrize("language", PAID_BACK)
@pytest.mark.parametrize("promised", ["refund", "pending"])
def test_no_slip_says_it_before_central_does(language: str, promised: str) -> None:
    assert not PAID_BACK[language].search(slip(language, promised, {"wanted": 1500}))
    assert not PAID_BACK[language].search(slip(language, promised, {"sent": 1500}))
    assert not PAID_BACK[language].search(slip(language, promised, {"unknown": 700, "settled": 800}))
    assert PAID_BACK[language].search(slip(language, promised, {"settled": 1500}))


def slip(language: str, promised: str, refunds: dict[str, int]) -> str:
    """All that is printed."""
    back = returned(refunds, promised)
    about = About("Quay", language, str, NOW)
    decided = Decided("authorised", ("age_old", "condition_opened"), "2026-11")
    sheet = return_slip(back, back.returns[0], decided, about, money=str, people={"lena": "Lena P."})
    return " ".join(" ".join(_texts(block)) for block in sheet.blocks)


def _texts(block: object) -> Iterator[str]:
    if isinstance(block, Text):
        yield block.text
    elif isinstance(block, Pair):
        yield from (block.word, block.value)
    elif isinstance(block, Code):
        yield ""


def returned(refunds: dict[str, int], promised: str) -> Order:
    """One of two mugs is back."""
    found = order_bodies.read(NUMBER, came_back(refunds, promised))
    assert found is not None
    assert isinstance(found.returns[0], TakenBack)
    return found


def came_back(refunds: dict[str, int], promised: str = "refund") -> dict[str, object]:
    made = body("C1")
    made["lines"][0] |= {"refunds": refunds, "states": {"handed_over": 2, "returned": 1}}
    record = {"id": "r0", "command": "c0", "actor": "ingrid", "at": (NOW - timedelta(hours=3)).isoformat()}
    lines = [{"line": 1, "quantity": 1, "amount": 1500}]
    return made | {"returns": [record | {"lines": lines, "promised": promised}]}


# --- the screens


class Moment:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_no_state_of_any_page_says_it_before_central_does(tmp_path: Path, opened: Opener) -> None:
    shop, clock = Shop(tmp_path / "busy"), Moment()
    shop.business()
    rows = (("order", NUMBER, 1, came_back({"wanted": 1500})), ("order", "TT-100011", 1, body()))
    shop.world.put("orders:S01", *rows, ("order", "TT-100012", 1, order("C1", open=1, handed_over=1)))
    tablet = opened(shop.close(), clock=clock)
    come(tablet)
    for step in (_found_and_not, _decided, _above_the_budget, _denied_and_agreed, _taken, _elsewhere):
        step(tablet, clock)
        for language in SCREENS:
            tablet.frame.language.choose(language)
            tablet.models.tablet.reword()
            assert tablet.frame.background.idle(5)
            assert not PAID_BACK[language].search(seen(tablet)), (step.__name__, language)
    bring(tablet, "orders:S01", ("order", NUMBER, 2, came_back({"settled": 1500})))
    tablet.models.tablet.open_order(NUMBER)
    for language in SCREENS:
        tablet.frame.language.choose(language)
        see(tablet, lambda language=language: PAID_BACK[language].search(seen(tablet)))


def seen(tablet: Program) -> str:
    return "\n".join(pictures.names(tablet.window))


def _found_and_not(tablet: Program, _clock: Moment) -> None:
    tablet.models.tablet.take_goods_back("")
    tablet.models.pages.returns.seek("TT-999999")
    see(tablet, lambda: tablet.models.pages.returns.state.trouble == "nothing")


def _decided(tablet: Program, _clock: Moment) -> None:
    desk = tablet.models.pages.returns
    desk.open(NUMBER)
    see(tablet, lambda: desk.state.phase == "lines")
    choose(tablet, "fit", "new")
    see(tablet, lambda: desk.state.promised == "refund")


def _above_the_budget(tablet: Program, clock: Moment) -> None:
    clock.now = NOW + timedelta(days=2)
    choose(tablet, "mind", "opened")
    see(tablet, lambda: tablet.models.pages.returns.state.promised == "pending")


def _denied_and_agreed(tablet: Program, _clock: Moment) -> None:
    choose(tablet, "mind", "used")
    tablet.models.pages.returns.approve("ingrid", "pin")
    see(tablet, lambda: tablet.models.pages.returns.state.approver)


def _taken(tablet: Program, _clock: Moment) -> None:
    tablet.models.pages.returns.finish()
    see(tablet, lambda: tablet.models.pages.returns.state.phase == "done")


def _elsewhere(tablet: Program, _clock: Moment) -> None:
    """Where the return is shown later: the order, and the customer."""
    tablet.models.tablet.open_order(NUMBER)
    see(tablet, lambda: tablet.models.pages.order.cameBack.count == 2)
    tablet.scanner.inject(f"LOY:{ANNA}")
    see(tablet, lambda: tablet.models.tablet.page == "customer")


def choose(tablet: Program, reason: str, condition: str) -> None:
    desk = tablet.models.pages.returns
    desk.set_reason(1, reason)
    desk.set_condition(1, condition)
    assert tablet.frame.background.idle(5)
