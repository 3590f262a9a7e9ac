"""Random touches and keys on both programs: nothing breaks, nobody is stuck, one window, no other process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from associate.main import Program as Tablet
from kiosk.main import Program as Kiosk
from shell import pictures
from shell.metrics import KIOSK_PORTRAIT, TABLET
from tests.associate.shop import Shop
from tests.associate.shop import now as tablet_now
from tests.associate.test_pages import sign_in
from tests.journeys.random_hands import Hands
from tests.kiosk.shop import ANNA, BEN, CODE_ANNA, CODE_BEN, CODE_GONE, LOST, MUG, PAN
from tests.kiosk.shop import fill as kiosk_shop
from tests.kiosk.shop import now as kiosk_now
from tests.kiosk.test_every_code import believed, signed

pytestmark = [pytest.mark.usefixtures("screens"), pytest.mark.timeout(900)]

STEPS = 60
LONG_S = 300
"""On each of the two programs."""
EVERY = 15
"""Steps between two looks for a way out."""
CODES = (
    MUG,
    PAN,
    LOST,
    f"LOY:{ANNA}",
    f"LOY:{BEN}",
    CODE_ANNA,
    CODE_BEN,
    CODE_GONE,
    "BAY:7-B",
    "STAFF:lena",
    "x" * 900,
)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    from kiosk.main import build

    kiosk_shop(tmp_path / "data", known=True)
    program = build(tmp_path / "data", window=KIOSK_PORTRAIT, now=kiosk_now)
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    program.memory.verify = believed
    yield program
    program.close()


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[Tablet]:
    from associate.main import build

    program = build(Shop(tmp_path / "data").close(), window=TABLET, now=tablet_now)
    assert pictures.wait(lambda: not program.models.pages.sign_in.state.loading)
    sign_in(program)
    yield program
    program.close()


def tablet_hands(tablet: Tablet, seed: int) -> Hands:
    return Hands(tablet.window, TABLET, tablet.scanner.inject, (*CODES, "TOTE:12", "ORDER:TT-100001"), seed)


WAYS_BACK = (("AskView", "Back"), ("SheetHead", "Back"), ("BoardSheet", "Close"), ("BatchBar", "Cancel"))
"""What whoever looks for a way out of a sheet of the tablet would press; in others it is the last of the buttons."""


def leave(tablet: Tablet, hands: Hands) -> None:
    """To where one may go anywhere, or to the list of people, in two touches at most."""
    for touch in range(3):
        pictures.wait(lambda: False, 0.3)
        controls = hands.controls()
        assert controls, hands.done[-6:]
        today = tablet.frame.language.translate("NavigationRail", "Today")
        if tablet.models.tablet.page == "signin" or today in map(pictures.name_of, controls):
            return
        back = {tablet.frame.language.translate(*words) for words in WAYS_BACK}
        if touch < 2:
            hands.press(next((one for one in controls if pictures.name_of(one) in back), controls[-1]))
    raise AssertionError(f"{hands.done[-6:]} {pictures.names(tablet.window)}")


def kiosk_hands(kiosk: Kiosk, seed: int) -> Hands:
    def time_passes() -> None:
        kiosk.models.idle.rule.since -= 70

    codes = (*CODES, signed("loyalty", ANNA), signed("pickup", "TT-100001"), signed("return", "TT-100003"))
    return Hands(kiosk.window, KIOSK_PORTRAIT, kiosk.scanner.inject, codes, seed, (time_passes,))


def begin_again(kiosk: Kiosk, hands: Hands) -> None:
    """From wherever one is, in two touches at most. Raises AssertionError where there is no way."""
    for _ in range(2):
        if kiosk.models.app.state.page == "attract":
            return
        pictures.wait(lambda: False, 0.3)  # what comes and goes has come or gone
        controls = hands.controls()
        words = {kiosk.frame.language.translate(where, "Start over") for where in ("BottomBar", "StillThere")}
        there = [one for one in controls if pictures.name_of(one) in words]
        assert controls, hands.done
        hands.press(there[-1] if there else controls[-1])
        pictures.wait(lambda: kiosk.models.app.state.page == "attract", 0.3)
    assert kiosk.models.app.state.page == "attract", f"{hands.done[-6:]} {pictures.names(kiosk.window)}"


def play(hands: Hands, way_out: Callable[[], None], going_on: Callable[[int], bool]) -> list[str]:
    """Errors in the log; each as it came, after what the hands did."""
    step = 0
    with structlog.testing.capture_logs() as logs:
        while going_on(step):
            hands.act()
            step += 1
            if step % EVERY == 0:
                assert hands.alone() == [], hands.done
                way_out()
            errors = [one for one in logs if one["log_level"] in ("error", "critical") or one["event"] == "qml_warning"]
            assert errors == [], hands.done
    return hands.done


@pytest.mark.parametrize("seed", [1])
def test_a_kiosk_in_hands_that_know_nothing(kiosk: Kiosk, seed: int) -> None:
    hands = kiosk_hands(kiosk, seed)
    play(hands, lambda: begin_again(kiosk, hands), lambda step: step < STEPS)
    assert kiosk.window.isVisible()


@pytest.mark.long
@pytest.mark.parametrize("seed", [2, 3])
def test_a_kiosk_for_minutes(kiosk: Kiosk, seed: int) -> None:
    hands, end = kiosk_hands(kiosk, seed), time.monotonic() + LONG_S / 2
    play(hands, lambda: begin_again(kiosk, hands), lambda _: time.monotonic() < end)
    assert kiosk.window.isVisible()


@pytest.mark.parametrize("seed", [1])
def test_a_tablet_in_hands_that_know_nothing(tablet: Tablet, seed: int) -> None:
    hands = tablet_hands(tablet, seed)
    play(hands, lambda: leave(tablet, hands), lambda step: step < STEPS)
    assert tablet.window.isVisible()


@pytest.mark.long
@pytest.mark.parametrize("seed", [2, 3])
def test_a_tablet_for_minutes(tablet: Tablet, seed: int) -> None:
    hands, end = tablet_hands(tablet, seed), time.monotonic() + LONG_S / 2
    play(hands, lambda: leave(tablet, hands), lambda _: time.monotonic() < end)
    assert tablet.window.isVisible()
