"""A program with a device's credentials that asks for what is not its own. Central has to say no to everything."""

from __future__ import annotations

from central.desk import answer
from tests.simulation.checks import Violation
from tests.simulation.office import STORES
from tests.simulation.world import World

HOME = "S01"
WORDS = ("config", "staff", "orders", "stock", "cust")


def pries(world: World, number: int) -> str:
    """Ask for one part of another store's data, chosen by `number`; what it was."""
    _, token = world.theatre.hostile
    others = [store for store in STORES if store != HOME]
    scope = f"{WORDS[number % len(WORDS)]}:{others[number // len(WORDS) % len(others)]}"
    gen = world.office.raw.execute("SELECT gen FROM scope_head WHERE scope = ?", (scope,)).fetchone()
    path = f"/v1/scopes/{scope}/changes?gen={gen[0] if gen else 1}&since=0"
    told = answer(world.office.desk, "GET", path, {"authorization": f"Bearer {token}", "storeside-protocol": "2"})
    if told.status != 404:
        raise Violation("scopes", f"a device of {HOME} asks for {scope}, and central answers {told.status}")
    return f"a curious client asks for {scope}"
