"""Feedback, saving for later, the store's own page, and what the managers are told: without a word of who it was."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.attract import AttractModel
from kiosk.feedback import FeedbackModel, Said
from kiosk.later import NAMED, LaterModel
from kiosk.main import Program
from kiosk.store_info import StoreModel
from shop.content import content_from
from shop.later import Item
from shop.places import Service, SpecialDay
from tests.kiosk.facts import HERE, NOW, STORE, WORDS, done, hit, refused, shelf
from tests.kiosk.hands import Hands
from tests.kiosk.shop import MUG
from tests.kiosk.test_every_code import see
from tests.kiosk.test_returning import tap


@pytest.fixture
def hands() -> Hands:
    return Hands()


class Box:
    """Where answers go."""

    def __init__(self, save: Future[None] | None = None) -> None:
        self.said: list[Said] = []
        self.save = save or done()

    def give(self, said: Said) -> Future[None]:
        self.said.append(said)
        return self.save


def asked(box: Box, hands: Hands) -> FeedbackModel:
    model = FeedbackModel(box.give, hands)  # type: ignore[arg-type]
    model.ask("order")
    return model


# --- feedback


def test_a_tap_and_a_word_are_one_answer(hands: Hands) -> None:
    box = Box()
    model = asked(box, hands)
    model.send()
    assert (box.said, [one.word for one in model.state.words]) == ([], [])
    model.choose(4)
    model.pick("waiting")
    model.choose(10)
    assert [one.word for one in model.state.words if one.chosen] == []
    model.pick("quick")
    model.send()
    model.send()
    assert box.said == [Said(10, "order", "quick")]
    assert box.said[0].body() == {"score": 10, "after": "order", "word": "quick"}
    assert model.state.phase == "thanks"
    model.wipe()
    assert len(box.said) == 1


def test_who_walks_away_after_the_tap_has_answered(hands: Hands) -> None:
    box = Box()
    model = asked(box, hands)
    model.wipe()
    assert box.said == []
    model.ask("collect")
    model.choose(0)
    model.type("Anna Lind 0171")
    model.wipe()
    assert box.said == [Said(0, "collect")]
    assert (model.state.phase, model.asked) == ("ask", False)


def test_more_than_a_word_is_asked_for_again_and_nothing_is_lost(hands: Hands) -> None:
    box = Box()
    model = asked(box, hands)
    model.choose(7)
    model.type("call me 0171 555")
    model.send()
    assert (model.state.wrong, model.state.phase, box.said) == (True, "word", [])
    model.type(" Queue ")
    model.send()
    assert box.said == [Said(7, "order", "", "queue")]


def test_what_could_not_be_kept_is_not_thanked_for_as_kept(hands: Hands) -> None:
    model = asked(Box(refused()), hands)
    model.choose(9)
    model.send()
    hands.all()
    assert model.state.phase == "failed"


# --- for later


def later(url: str) -> LaterModel:
    store = replace(STORE, locations=(replace(HERE, shop_url=url), *STORE.locations[1:]))
    return LaterModel(lambda: store)


def test_a_basket_goes_to_the_phone_and_is_gone_with_its_shopper() -> None:
    model = later("https://shop.example/k")
    assert model.save([Item(f"mug-{n}", 1, f"Mug {n}") for n in range(NAMED + 2)])
    assert model.state.code.startswith("https://shop.example/k?items=mug-0,mug-1")
    assert model.state.code.endswith("&store=S01")
    assert (len(model.state.kept), model.state.more) == (NAMED, "and 2 more")
    model.wipe()
    assert (model.state.code, model.state.kept, model.state.offered) == ("", (), True)


def test_without_a_shop_nothing_is_offered() -> None:
    model = later("")
    assert not model.save([Item("mug")])
    assert not model.state.offered


# --- the store


def about(**changes: Any) -> StoreModel:
    store = replace(STORE, locations=(replace(HERE, **changes), *STORE.locations[1:]))
    model = StoreModel(lambda: store, lambda: WORDS, lambda: NOW)
    model.reword()
    return model


def test_the_store_says_when_it_is_open_and_what_else_there_is() -> None:
    model = about(services=(Service((("en", "Repairs"), ("de", "Reparatur")), "edit"),), street="Alte Werft 12")
    assert (model.state.name, model.state.opened, model.state.now) == ("Quay", "open", "Open until 19:00")
    assert [one.day for one in model.state.week if one.today] == ["Friday"]
    assert [one.hours for one in model.state.week if one.closed] == ["Closed"]
    assert [one.text for one in model.state.services] == ["Repairs"]
    assert [(one.name, one.opened) for one in model.state.near] == [("Mill", "open"), ("Station", "closed")]


def test_a_special_day_is_told_before_and_counts_on_the_day() -> None:
    eve, feast, far = (NOW.date() + timedelta(days=n) for n in (0, 1, 60))
    special = (
        SpecialDay(feast, None),
        SpecialDay(eve, ("08:00", "10:00"), (("en", "Early day"),)),
        SpecialDay(far, None),
    )
    model = about(special=special)
    assert [(one.hours, one.name, one.today) for one in model.state.special] == [
        ("08:00\N{EN DASH}10:00", "Early day", True),
        ("Closed", "", False),
    ]
    assert (model.state.opened, model.state.now) == ("closed", "Closed now, opens on Monday at 09:00")


def test_a_store_that_says_nothing_is_not_made_up() -> None:
    model = about(hours=(), special=())
    assert (model.state.opened, model.state.now, model.state.week) == ("", "", ())


# --- what screens show


def test_what_is_scheduled_comes_first_and_never_outlives_its_end(hands: Hands) -> None:
    clock = [NOW]
    ends = (NOW + timedelta(hours=1)).isoformat()
    contents = (
        content_from("C1", {"titles": {"en": "Tent week", "de": "Zeltwoche"}, "ends": ends, "picture": "aa"}),
        content_from("C2", {"titles": {"en": "Too early"}, "starts": ends}),
    )
    place = shelf()
    timed = replace(place, now=lambda: clock[0])
    model = AttractModel(lambda: (hit(),), lambda: contents, timed, hands)  # type: ignore[arg-type]
    model.refresh()
    hands.all()
    assert [(one.title, one.scheduled) for one in model.state.slides] == [("Tent week", True), ("Enamel Mug", False)]
    clock[0] = NOW + timedelta(hours=1)
    model.reword()
    assert [one.title for one in model.state.slides] == ["Too early", "Enamel Mug"]


# --- what managers are told


def counts(kiosk: Program) -> dict[str, int]:
    records = kiosk.records
    assert records is not None
    assert records.tell_signals().result()
    row = records.pending(2, 100)[-1]
    (hour,) = json.loads(row.payload)["body"]["hours"]
    told: dict[str, int] = hour["counts"]
    return told


def test_a_visit_is_counted_once_whatever_is_done_in_it(kiosk: Program) -> None:
    for code in (MUG, MUG):
        kiosk.scanner.inject(code)
        see(kiosk, lambda: kiosk.models.app.state.page == "product")
    tap(kiosk, "Add to basket")
    kiosk.models.app.open("search")
    search = kiosk.models.pages.search
    for text in ("m", "mu", "mug", "zzqqxxyy"):
        search.type(text)
    see(kiosk, lambda: search.state.phase == "empty")
    kiosk.models.app.open("home")
    kiosk.models.app.start_over()
    kiosk.models.app.begin()
    kiosk.models.app.open("search")
    search.type("zzqqxxyy")
    see(kiosk, lambda: search.state.phase == "empty")
    kiosk.models.app.open("home")
    kiosk.frame.background.idle(5)
    assert counts(kiosk) == {
        "visits": 2, "scans": 2, "visits_looked": 1, "visits_basket": 1, "searches": 2, "searches_empty": 2,
    }  # fmt: skip


def test_feedback_is_asked_once_after_a_journey_and_says_no_more_than_that(kiosk: Program) -> None:
    kiosk.models.app.begin()
    kiosk.models.pages.service.finish("return")
    tap(kiosk, "9")
    tap(kiosk, "It was quick")
    tap(kiosk, "Send")
    see(kiosk, "Thank you")
    assert kiosk.records is not None
    kiosk.frame.background.idle(5)
    (row,) = [one for one in kiosk.records.pending(2, 100) if one.type == "feedback.give"]
    assert json.loads(row.payload)["body"] == {"score": 9, "after": "return", "word": "quick"}
    assert row.aggregate == "feedback:S01"
    kiosk.models.pages.service.finish("return")
    see(kiosk, "Touch to begin")
