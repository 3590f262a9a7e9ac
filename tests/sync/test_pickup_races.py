"""One order at several tablets at once: exactly one hand-over counts, and the others are conflicts that name both."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from shop import pickup
from shop.orders import Order, Refused
from shop.pickup import By
from tests.central.ledger_queries import broken
from tests.sync.conftest import HeadOffice
from tests.sync.pickup_tablets import SHELF, Store, Tablet, line, order_body

ONLINE, OFFLINE, LOST, TWICE = MODES = ("online", "offline", "lost reply", "tapped twice")
"""When a tablet taps and sends: in its turn; before anybody has sent; in its turn, and hears nothing back; in its turn,
twice."""

Scenario = tuple[tuple[int, str], ...]
"""(tablet, mode) in the order of their arrival at central."""


def scenarios(tablets: int) -> list[Scenario]:
    """Every order of arrival with every mode of each tablet."""
    orders = itertools.permutations(range(tablets))
    return [
        tuple(zip(order, modes, strict=True)) for order in orders for modes in itertools.product(MODES, repeat=tablets)
    ]


@pytest.fixture
def store(office: HeadOffice) -> Store:
    made = Store(office)
    made.stock("p1-a", "p1-b")
    return made


Crew = Callable[[int], list[Tablet]]


@pytest.fixture
def crew(office: HeadOffice, new_device: Path, tmp_path: Path) -> Iterator[Crew]:
    made: list[Tablet] = []

    def of(count: int) -> list[Tablet]:
        made.extend(Tablet(office, new_device, tmp_path / f"t{n}", f"e{n}") for n in range(count))
        return made

    yield of
    for one in made:
        one.close()


Deed = Callable[[Tablet, str, int], str | Refused]
"""What is tapped: with which order, and how often at once."""


def hand_over(tablet: Tablet, number: str, taps: int) -> str | Refused:
    return tablet.hand_over(number, taps=taps)


def raced(tablets: Sequence[Tablet], number: str, scenario: Scenario, deed: Deed = hand_over) -> dict[int, str]:
    """The commands by tablet; what lost its reply is sent again at the end."""
    commands: dict[int, str] = {}

    def tap(at: int, taps: int = 1) -> None:
        done = deed(tablets[at], number, taps)
        assert isinstance(done, str)
        commands[at] = done

    for at, mode in scenario:
        if mode == OFFLINE:
            tap(at)
    for at, mode in scenario:
        if mode != OFFLINE:
            tap(at, 2 if mode == TWICE else 1)
        if mode == LOST:
            tablets[at].send_and_lose_the_reply()
        else:
            tablets[at].send()
    for at, mode in scenario:
        if mode == LOST:
            tablets[at].send()
    return commands


def one_counts(store: Store, tablets: Sequence[Tablet], number: str, scenario: Scenario, said: dict[int, str]) -> None:
    first = scenario[0][0]
    words = f"{number}: {scenario}"
    assert store.standing(number) == [(said[first], tablets[first].actor, 2)], words
    raised = {row.second_command: row for row in store.conflicts(number)}
    assert set(raised) == {said[at] for at, _ in scenario[1:]}, words
    for at, _ in scenario[1:]:
        row = raised[said[at]]
        assert (row.kind, row.first_command, row.first_actor) == ("handed_over_twice", said[first], f"e{first}"), words
        assert (row.second_actor, row.second_device) == (f"e{at}", tablets[at].device.install), words
        refused = {one.id: one.reason for one in tablets[at].records.rejected()}
        assert refused[said[at]] == "already_handed_over", words


def run(store: Store, tablets: list[Tablet], chosen: Sequence[Scenario]) -> None:
    """All of them in one store, an order each."""
    numbers = [f"TT-{n}" for n in range(len(chosen))]
    store.place({number: order_body() for number in numbers})
    for tablet in tablets:
        tablet.hear(store)
    said = [raced(tablets, number, scenario) for number, scenario in zip(numbers, chosen, strict=True)]
    for number, scenario, commands in zip(numbers, chosen, said, strict=True):
        one_counts(store, tablets, number, scenario, commands)
    winners = {commands[scenario[0][0]] for scenario, commands in zip(chosen, said, strict=True)}
    assert store.moved() == {(command, "p1-a"): -2 for command in winners}
    assert store.levels()["p1-a", "S01"][0] == SHELF - 2 * len(chosen)
    with store.office.database.read() as connection:
        assert broken(connection) == {}
    equal(store, tablets, numbers)


def equal(store: Store, tablets: Sequence[Tablet], numbers: Sequence[str]) -> None:
    """Every tablet shows the same, nothing of its own is in it any more, and all name the same conflicts."""
    for tablet in tablets:
        tablet.hear(store)
    for number in numbers:
        seen = {repr(tablet.sees(number)) for tablet in tablets}
        assert len(seen) == 1, number
        status, _, given, pending, contested = tablets[0].sees(number)
        assert (status, len(given), pending, contested) == ("completed", 1, False, False)
    assert all(tablet.digest() == tablets[0].digest() for tablet in tablets)
    listed = {row.id for row in store.conflicts()}
    assert all({one.id for one in tablet.records.conflicts()} == listed for tablet in tablets)


def test_two_tablets_in_every_order_and_mode(store: Store, crew: Crew) -> None:
    run(store, crew(2), scenarios(2))


def test_three_tablets(store: Store, crew: Crew, pytestconfig: pytest.Config) -> None:
    every = scenarios(3)
    run(store, crew(3), every if pytestconfig.getoption("--long") else random.Random(5).sample(every, 10))


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(16))
def test_four_tablets(store: Store, crew: Crew, part: int) -> None:
    run(store, crew(4), scenarios(4)[part::16])


def test_whoever_has_heard_of_it_cannot_hand_it_over_again(store: Store, crew: Crew) -> None:
    lena, omar = crew(2)
    store.place({"TT-1": order_body()})
    for tablet in (lena, omar):
        tablet.hear(store)
    lena.hand_over("TT-1")
    lena.send()
    omar.hear(store)
    refused = omar.hand_over("TT-1", {1: 2})
    assert isinstance(refused, Refused)
    assert refused.reason == "already_handed_over"
    assert store.conflicts() == []


# --- a cancel and a hand-over


def agree(_order: Order, by: By) -> pickup.Event:
    return pickup.AnswerCancel(by, agreed=True)


def test_a_hand_over_that_races_a_cancel_wins_in_every_order_and_mode(store: Store, crew: Crew) -> None:
    lena, omar = crew(2)
    cases = list(itertools.product(("cancel", "hand-over"), MODES))
    for n, _ in enumerate(cases):
        store.place({f"TT-{n}": order_body()})
        store.ask_cancel(f"TT-{n}")
    for tablet in (lena, omar):
        tablet.hear(store)
    given = {f"TT-{n}": against_a_cancel(store, lena, omar, f"TT-{n}", *case) for n, case in enumerate(cases)}
    assert store.moved() == {(command, "p1-a"): -2 for command in given.values()}
    with store.office.database.read() as connection:
        assert broken(connection) == {}
    equal(store, [lena, omar], list(given))


def against_a_cancel(store: Store, lena: Tablet, omar: Tablet, number: str, first: str, mode: str) -> str:
    """Lena gives it out while Omar agrees to the cancel; her command."""
    given = lena.hand_over(number, taps=2 if mode == TWICE else 1)
    answered = omar.step(number, agree)
    assert isinstance(given, str)
    assert isinstance(answered, str)
    for tablet in (omar, lena) if first == "cancel" else (lena, omar):
        if mode == LOST and tablet is lena:
            tablet.send_and_lose_the_reply()
        tablet.send()
    assert store.standing(number) == [(given, "e0", 2)], (first, mode)
    (raised,) = store.conflicts(number)
    assert (raised.kind, raised.fix, raised.second_actor) == ("handed_over_cancelled", "check_refund", "e0")
    if first == "cancel":
        assert (raised.first_command, raised.first_actor) == (answered, "e1")
        assert answered not in {one.id for one in omar.records.rejected()}
    return given


def test_a_cancel_that_came_first_everywhere_gives_nothing_out(store: Store, crew: Crew) -> None:
    """Nobody had tapped yet: the goods lie in their bay, and are to be put back."""
    lena, omar = crew(2)
    store.place({"TT-1": order_body()})
    store.ask_cancel("TT-1")
    omar.hear(store)
    omar.step("TT-1", agree)
    omar.send()
    lena.hear(store)
    assert lena.shown("TT-1").status == "cancelled"
    assert lena.shown("TT-1").lines[0].units("to_shelve") == 2
    assert store.conflicts() == []


# --- picks


def pick(_order: Order, by: By) -> pickup.Event:
    return pickup.Pick(by, {1: 2})


def test_the_same_units_picked_twice_in_every_order_and_mode(store: Store, crew: Crew) -> None:
    tablets, every = crew(2), scenarios(2)
    numbers = [f"TT-{n}" for n in range(len(every))]
    store.place({number: order_body(line(units=3, open=3), status="open") for number in numbers})
    for tablet in tablets:
        tablet.hear(store)
    said = [
        raced(tablets, number, scenario, lambda tablet, number, taps: tablet.step(number, pick, taps=taps))
        for number, scenario in zip(numbers, every, strict=True)
    ]
    for tablet in tablets:
        tablet.hear(store)
    for number, scenario, commands in zip(numbers, every, said, strict=True):
        (first, _), (second, _) = scenario
        (raised,) = store.conflicts(number)
        assert (raised.kind, raised.fix) == ("picked_twice", "put_back")
        assert (raised.first_command, raised.first_actor) == (commands[first], f"e{first}")
        assert (raised.second_command, raised.second_actor) == (commands[second], f"e{second}")
        states = store.order(number).lines[0].states
        assert {state: units for state, units in states.items() if units} == {"open": 1, "picked": 2}
        assert tablets[0].sees(number) == tablets[1].sees(number)
    assert store.moved() == {}
