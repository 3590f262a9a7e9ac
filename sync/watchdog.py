"""Is somebody's action, or the server's news, waiting although nothing hinders it? Pure.

A public test suite found 30-40 % of partition runs of a leading sync engine stuck for ever without an error. Whatever
the cause is here, the cure is a new worker, and a count that shows it.
"""

from __future__ import annotations

from sync.pace import CAP_S

WAITS_S = 60.0
IDLE_S = 2 * CAP_S


def stuck(waiting_s: float, online_s: float, untried_s: float, pause_s: float = 0.0) -> bool:
    """`waiting_s`: since the oldest unsent action was seen, or news is known; `online_s`: since the network is back;
    `untried_s`: since the last attempt of its lane, or to pull; `pause_s`: what is left of a pause the server asked
    for."""
    return waiting_s > WAITS_S and min(online_s, untried_s) > IDLE_S and pause_s <= 0
