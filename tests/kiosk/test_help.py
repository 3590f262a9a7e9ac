"""A call for help: never ahead of what is true, never twice."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk import calls
from kiosk.help import Desk, HelpCall, HelpModel
from shell.idle import Idle
from shop.lookups import Task
from shop.places import Fixture, Plan
from tests.kiosk.facts import HERE, NOW, STORE, done, refused, task
from tests.kiosk.hands import Hands


class Counter:
    """The way out of the kiosk, with what it was given."""

    def __init__(self, save: Future[None] | None = None) -> None:
        self.calls: list[HelpCall] = []
        self.cancelled: list[str] = []
        self.task: Task | None = None
        self.tasks: tuple[Task, ...] = ()
        self.online = True
        self.store = STORE
        self.time = NOW
        self.save = save or done()

    def desk(self) -> Desk:
        return Desk(
            call=self._call,
            cancel=self._cancel,
            task=lambda _: self.task,
            tasks=lambda: self.tasks,
            new_id=lambda: f"id-{len(self.calls)}",
            online=lambda: self.online,
            store=lambda: self.store,
            now=lambda: self.time,
        )

    def _call(self, call: HelpCall) -> Future[None]:
        self.calls.append(call)
        return self.save

    def _cancel(self, task: str) -> Future[None]:
        self.cancelled.append(task)
        return done()


@pytest.fixture
def hands() -> Hands:
    return Hands()


def model(counter: Counter, hands: Hands, idle: Idle | None = None) -> HelpModel:
    return HelpModel(counter.desk(), hands, idle or Idle())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("remembered", "online", "known", "phase"),
    [
        (None, True, False, "saving"),
        (task(pending=True), False, True, "saved"),
        (task(pending=True), True, True, "sending"),
        (task(), True, True, "waiting"),
        (task("taken", taken_name="Lena"), False, True, "taken"),
        (task("done"), True, True, "done"),
        (task("cancelled", pending=True), False, True, "cancelled"),
        (None, True, True, "refused"),
    ],
)
def test_the_phase_is_what_this_device_knows(remembered: Task | None, online: bool, known: bool, phase: str) -> None:
    assert calls.phase_of(remembered, online=online, known=known) == phase


@pytest.mark.parametrize(
    ("phase", "marks"),
    [
        ("saving", ["now", "next", "next", "next"]),
        ("saved", ["done", "now", "next", "next"]),
        ("waiting", ["done", "done", "done", "now"]),
        ("done", ["done", "done", "done", "done"]),
        ("cancelled", []),
    ],
)
def test_no_step_is_marked_before_it_is_true(phase: calls.Phase, marks: list[str]) -> None:
    assert [step.mark for step in calls.picture(phase).steps] == marks


def test_who_comes_is_named_by_first_name() -> None:
    assert calls.picture("taken", name="Lena Petersen").headline == "Lena is on the way"
    assert calls.picture("taken").headline == "Someone is on the way"


def test_a_product_at_hand_changes_what_is_offered() -> None:
    assert [one.topic for one in calls.topics("Mug")] == ["shelf", "getting", "advice", "other"]
    assert [one.topic for one in calls.topics("")] == ["find", "advice", "other"]


def test_two_taps_are_one_call(hands: Hands) -> None:
    counter = Counter()
    helping = model(counter, hands)
    helping.ask("mug", "Enamel Mug")
    helping.choose("shelf")
    helping.choose("shelf")
    counter.task = task(pending=True)
    hands.all()
    helping.choose("other")
    assert [(call.topic, call.product) for call in counter.calls] == [("shelf", "mug")]
    assert helping.state.phase == "sending"


def test_a_call_made_offline_says_so_and_goes_on_when_the_line_is_back(hands: Hands) -> None:
    counter = Counter()
    counter.online, counter.task = False, task(pending=True)
    helping = model(counter, hands)
    helping.choose("find")
    hands.all()
    assert helping.state.phase == "saved"
    assert "offline" in helping.state.text
    counter.online, counter.task = True, task()
    helping.refresh()
    hands.all()
    assert helping.state.phase == "waiting"


def test_what_could_not_be_saved_is_not_called_saved(hands: Hands) -> None:
    helping = model(Counter(refused()), hands)
    helping.choose("find")
    hands.all()
    assert helping.state.phase == "failed"
    assert not helping.state.open
    helping.again()
    assert helping.state.phase == "choose"


def test_nobody_is_sent_away_while_the_call_is_saved(hands: Hands) -> None:
    idle = Idle(clock=lambda: 0.0)
    helping = model(Counter(), hands, idle)
    helping.choose("find")
    assert idle.rule.busy == 1
    hands.all()
    assert idle.rule.busy == 0


def test_cancelling_goes_out_once_and_shows_when_it_is_kept(hands: Hands) -> None:
    counter = Counter()
    counter.task = task()
    helping = model(counter, hands)
    helping.choose("find")
    hands.all()
    helping.cancel()
    counter.task = task("cancelled", pending=True)
    hands.all()
    assert counter.cancelled == ["id-0"]
    assert helping.state.phase == "cancelled"
    helping.cancel()
    assert counter.cancelled == ["id-0"]


def test_the_next_shopper_has_no_call_and_late_news_of_it_is_dropped(hands: Hands) -> None:
    counter = Counter()
    counter.task = task()
    helping = model(counter, hands)
    helping.ask("mug", "Enamel Mug")
    helping.choose("shelf")
    hands.all()
    helping.refresh()
    helping.wipe()
    hands.all()
    assert helping.state.phase == "choose"
    assert helping.state.about == ""


def waiting(counter: Counter, hands: Hands, **minutes: float) -> HelpModel:
    """A call that central knows, after so long."""
    counter.task = task()
    helping = model(counter, hands)
    helping.choose("find")
    hands.all()
    counter.time = NOW + timedelta(**minutes)
    helping.reword()
    return helping


def test_a_shopper_hears_how_long_it_usually_takes_once_enough_calls_were_taken(hands: Hands) -> None:
    counter = Counter()
    taken = [task("done", id=f"t{n}", taken_at=NOW + timedelta(seconds=50 * n)) for n in (1, 2, 5)]
    counter.tasks = tuple(taken[:2])
    assert "minute" not in waiting(counter, hands).state.text
    counter.tasks = (*taken, task("taken", kind="chat", taken_at=NOW + timedelta(hours=3)))
    assert "within 2 minute" in waiting(counter, hands).state.text


def test_nobody_answering_is_said_and_leads_on(hands: Hands) -> None:
    plan = Plan(10, 10, (Fixture("wall", "", 0, 0, 1, 1), Fixture("counter", "Service", 0, 0, 1, 1)))
    counter = Counter()
    counter.store = replace(STORE, plan=plan, locations=(replace(HERE, phone="040 66969"),))
    soon = waiting(counter, hands, minutes=1.9)
    assert (soon.state.headline, soon.state.hint) == ("The team knows\nyou are here", "")
    counter.time = NOW
    assert waiting(counter, hands, minutes=2).state.headline == "We are still calling"
    counter.time = NOW
    late = waiting(counter, hands, minutes=5)
    assert late.state.headline == "Sorry, everybody is busy"
    assert late.state.hint == "Our team is also at “Service”, or call 040 66969."
    assert late.state.open
    counter.task = task("taken", taken_name="Lena")
    late.refresh()
    hands.all()
    assert (late.state.headline, late.state.hint) == ("Lena is on the way", "")


def test_a_call_that_was_passed_on_says_so(hands: Hands) -> None:
    counter = Counter()
    counter.task = task(passed=("e1",))
    helping = model(counter, hands)
    helping.choose("find")
    hands.all()
    assert "cannot come after all" in helping.state.text


def test_without_a_line_no_tablet_rings_and_the_next_step_is_named(hands: Hands) -> None:
    counter = Counter()
    counter.online, counter.task = False, task(pending=True)
    counter.store = replace(STORE, locations=(replace(HERE, phone="040 66969"),))
    helping = model(counter, hands)
    helping.choose("find")
    hands.all()
    assert "no tablet can ring" in helping.state.text
    assert helping.state.hint == "Or call us: 040 66969."
