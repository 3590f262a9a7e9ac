from __future__ import annotations

import pytest

from sync.watchdog import stuck


def test_an_action_that_nobody_tried_although_the_link_is_up_is_stuck() -> None:
    assert stuck(waiting_s=61, online_s=121, untried_s=121)


@pytest.mark.parametrize(
    ("waiting", "online", "untried", "pause"),
    [
        (60, 500, 500, 0),  # not old enough
        (500, 119, 500, 0),  # the network has only just returned
        (500, 500, 119, 0),  # was tried
        (500, 500, 500, 1),  # the server asked for patience
    ],
)
def test_everything_that_has_a_reason_is_not(waiting: float, online: float, untried: float, pause: float) -> None:
    assert not stuck(waiting, online, untried, pause)
