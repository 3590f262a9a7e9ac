"""The stage of a tour: both programs in one process without a screen, central as a process that can be killed.

A journey is written against `Stage` alone: scan, tap, type, see, picture. Everything a journey waits for is something a
person could see; what does not appear in time fails that step, with a picture of what was there instead.
"""

from __future__ import annotations

import contextlib
import json
import re
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from resources.demo.film import Hand
from resources.demo.ground import CentralProcess, Ground, enrol, run

STORE, TABLET_2 = "S01", "Tablet 2"
LONGEST_MOVE_S = 1.2
"""Every transition is over after this; what moves longer moves for ever."""


class OtherTablet:
    """A second tablet of the store, without a screen. It has a line to central only while it is asked to `exchange`."""

    def __init__(self, records: Any) -> None:
        self.records = records

    def exchange(self) -> None:
        """Send what was done here, and learn what the others did; raises Unseen where central did not answer."""
        from sync.agent import Agent

        agent = Agent(self.records)
        try:
            outcome = agent.run_once()
        finally:
            agent.stop()
        if not outcome.ok:
            raise Unseen(f"the other tablet: {outcome.words}")


class Unseen(AssertionError):
    """Something a person should see did not appear."""


@dataclass
class Step:
    """One line of summary.json."""

    name: str
    ok: bool = True
    seconds: float = 0.0
    pictures: list[str] = field(default_factory=list)
    error: str = ""


class Clock:
    """The tablet's, right until somebody moves it."""

    def __init__(self) -> None:
        self._by = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._by

    @contextlib.contextmanager
    def moved(self, by: timedelta) -> Iterator[None]:
        self._by = by
        try:
            yield
        finally:
            self._by = timedelta()


class Stage:
    """Give journeys their programs, their central, and hands and eyes."""

    def __init__(self, ground: Ground, central: CentralProcess, out: Path, say: Callable[[str], None]) -> None:
        self.ground: Any = ground
        self.central: Any = central
        self.out = out
        self.say = say
        self.kiosk: Any
        self.associate: Any
        self.clock = Clock()
        self.hands = {"kiosk": Hand(), "associate": Hand()}
        self.steps: list[Step] = []
        self._current: Step | None = None
        self._till_token = ""

    def scan(self, program: Any, text: str) -> None:
        program.scanner.inject(text)

    def hold(self, program: Any, code: str) -> None:
        """A pack with this code in front of the program's camera; without a code, the camera is unplugged."""
        hand = self.hands["kiosk" if program is self.kiosk else "associate"]
        if not code:
            hand.pull()
            return
        hand.plug()
        hand.hold(code)

    def tap(self, program: Any, name: str, seconds: float = 5) -> None:
        from shell import pictures

        self.see(program, name, seconds)
        pictures.tap(program.window, name)

    def type(self, program: Any, text: str) -> None:
        from shell import pictures

        pictures.type_text(program.window, text)

    def reprice(self, article: str, amount: str) -> None:
        """Somebody at head office changes a price; `amount` as in "27.50"."""
        run(["central", "price", "--database", self.ground.url, "--id", article, "--amount", amount], "A new price")

    def ask_to_cancel(self, order: str) -> None:
        """The customer cancels in the web shop, which tells central."""
        words = ["central", "token", "--database", self.ground.url, "--name", "web", "--may", "orders"]
        token = run(words, "A token for the web shop").splitlines()[0]
        sent = {"Authorization": f"Bearer {token}", "Idempotency-Key": f"tour-{order}"}
        where = f"{self.central.url}/v1/orders/{order}/cancel"
        asked = urllib.request.Request(where, b"", sent, method="POST")  # noqa: S310 - the tour's own central
        with urllib.request.urlopen(asked, timeout=20):  # noqa: S310
            return

    def at_the_till(self, request: str) -> dict[str, Any]:
        """What a till is told of a request, by the number that the customer shows."""
        return self._till("GET", f"/v1/requests/{request}")

    def pay(self, request: str) -> dict[str, Any]:
        """All that is to be paid of a request, in cash; what central answers."""
        due = self.at_the_till(request)
        sent = {"tender": f"T-{request}", "kind": "cash", "amount": due["to_pay"], "currency": due["currency"]}
        return self._till("POST", f"/v1/requests/{request}/paid", sent)

    def _till(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        if not self._till_token:
            words = ["central", "token", "--database", self.ground.url, "--name", "till", "--may", "payments"]
            self._till_token = run(words, "A token for the till").splitlines()[0]
        sent = {"Authorization": f"Bearer {self._till_token}", "Idempotency-Key": path}
        data = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(f"{self.central.url}{path}", data, sent, method=method)  # noqa: S310
        with urllib.request.urlopen(asked, timeout=20) as told:  # noqa: S310 - the tour's own central
            answer: dict[str, Any] = json.load(told)
        return answer

    def new_return_rules(self, **changed: Any) -> None:
        """Head office sends other rules for returns, under a version of their own."""
        rows = [
            json.loads(row) for row in (Path(self.ground.retailer) / "stores.jsonl").read_text("utf-8").splitlines()
        ]
        rows = [{"returns": row["returns"] | changed} if "returns" in row else row for row in rows]
        file = self.out.parent / "stores.jsonl"
        file.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
        words = ["--database", self.ground.url, "--media", str(self.ground.media), "--stores", str(file)]
        run(["central", "import", *words], "Importing other rules for returns")

    @contextlib.contextmanager
    def other_tablet(self) -> Iterator[OtherTablet]:
        """One that has just joined the store and knows what central knows."""
        from records.keys import key_of
        from records.store import Records

        data = enrol(self.ground, self.central, STORE, "associate", TABLET_2)
        records = Records.open(data, key=key_of(data, self.ground.keys(TABLET_2)))
        try:
            other = OtherTablet(records)
            other.exchange()
            yield other
        finally:
            records.close()

    def code(self, kind: str, *words: str) -> str:
        """A signed code as the web shop would have it made by central: `kind` pickup, loyalty, badge, and its words."""
        folder = self.out.parent / "codes"
        folder.mkdir(exist_ok=True)
        made = ["code", kind, *words, "--database", self.ground.url, "--out", str(folder / f"{kind}.png")]
        return run(made, "A signed code").splitlines()[0]

    def see(self, program: Any, what: str | Callable[[], bool], seconds: float = 5) -> None:
        """Wait until something with this accessible name is visible, or until the predicate holds; raises Unseen."""
        from shell import pictures

        there = what if callable(what) else lambda: pictures.find(program.window, what) is not None
        if not pictures.wait(there, seconds):
            raise Unseen(
                f"not seen within {seconds:g} s: {what if isinstance(what, str) else getattr(what, '__name__', what)}"
            )

    def picture(self, program: Any, name: str) -> None:
        from shell import pictures

        pictures.settle(program.window, LONGEST_MOVE_S)
        file = self.out / f"{name}.png"
        pictures.grab(program.window, file)
        if self._current is not None:
            self._current.pictures.append(file.name)

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """One named part of a journey; a failure is noted and ends this step alone."""
        self._current = Step(name)
        self.steps.append(self._current)
        begin = time.monotonic()
        try:
            yield
        except Exception as error:  # noqa: BLE001 - any failure belongs in the summary
            self._current.ok, self._current.error = False, f"{type(error).__name__}: {error}"
            self._keep_failure(name)
        finally:
            self._current.seconds = round(time.monotonic() - begin, 3)
            mark = "ok" if self._current.ok else f"FAILED  {self._current.error}"
            self.say(f"  {name:<46} {self._current.seconds:6.2f} s  {mark}")
            self._current = None

    def _keep_failure(self, name: str) -> None:
        for who in ("kiosk", "associate"):
            program = getattr(self, who, None)
            if program is not None:
                with contextlib.suppress(Exception):
                    self.picture(program, f"failed-{re.sub('[^a-z0-9]+', '-', name.lower())}-{who}")

    def summary(self) -> dict[str, Any]:
        return {
            "ok": bool(self.steps) and all(step.ok for step in self.steps),
            "seconds": round(sum(step.seconds for step in self.steps), 3),
            "steps": [asdict(step) for step in self.steps],
        }
