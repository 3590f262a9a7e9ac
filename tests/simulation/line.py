"""The line between one device and central: the real client above, the real desk below, and everything that may go wrong
between them."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sync.failures import Broken, Unreachable
from sync.transport import Call, Reply

if TYPE_CHECKING:
    from tests.simulation.machine import Machine
    from tests.simulation.world import World

PORTAL = b"<!doctype html><title>Welcome</title><form>Accept our terms</form>"
KEPT = 12
"""Old replies a confused proxy still has."""

LATENCY_S = 0.002


@dataclass(frozen=True, slots=True)
class Late:
    """A request that is still on its way while its sender has long given up."""

    machine: Machine
    call: Call


class CentralDied(BaseException):
    """Central's process ends here; nothing in the product may catch it."""


class Line:
    """`sync.transport.Transport`. `trouble` is what happens to the next exchange, once; `unchanged`: the last answer
    was that there is no news."""

    def __init__(self, world: World, machine: Machine) -> None:
        self.unchanged = False
        self._world, self._machine = world, machine
        self._kept: deque[tuple[str, Reply]] = deque(maxlen=KEPT)

    def exchange(self, call: Call) -> Reply:
        world, machine = self._world, self._machine
        world.ticks += LATENCY_S
        self.unchanged = False
        self._was_patient(call)
        if world.parted(machine):
            raise Unreachable("The server cannot be reached.", "refused", connect=True)
        if machine.trouble and machine.strikes in call.path:
            name, machine.trouble = machine.trouble, ""
            world.fired(name)
            world.note(f"    line: {TOLD[name]} ({call.method} {_short(call.path)})")
            return FAULTS[name](self, call)
        if machine.slow > 0:
            return self._slow(call)
        reply = self._kept_too(call, self.deliver(call))
        self.unchanged = reply.status == 304
        return reply

    def cut(self) -> None:
        return

    def forget(self) -> None:
        """No proxy keeps an answer from before the device joined anew."""
        self._kept.clear()
        self._machine.patience.clear()

    def close(self) -> None:
        return

    def deliver(self, call: Call) -> Reply:
        """The request reaches central. `Unreachable` when central dies over it."""
        try:
            return self._world.central_answers(self._machine, call)
        except CentralDied as died:
            raise Unreachable("The connection broke off.", "cut_off") from died

    def _was_patient(self, call: Call) -> None:
        until = self._machine.patience.get(_topic(call), 0.0)
        if self._world.ticks < until:
            self._machine.impatient = f"{_topic(call)} {until - self._world.ticks:.1f} s too early"

    def _kept_too(self, call: Call, reply: Reply) -> Reply:
        self._kept.append((_kind(call), reply))
        return reply

    def _slow(self, call: Call) -> Reply:
        """Every byte takes its time: what is larger does not arrive within its limit."""
        reply = self.deliver(call)
        took = (len(reply.body) + len(call.body or b"")) / self._machine.slow
        self._world.ticks += min(took, call.total_s)
        if took > call.total_s:
            self._world.fired("slow_link_timeout")
            raise Unreachable("The server answers too slowly.", "too_slow")
        return reply

    def lost_request(self, _call: Call) -> Reply:
        raise Unreachable("The connection to the server broke off.", "closed")

    def lost_reply(self, call: Call) -> Reply:
        self.deliver(call)
        raise Unreachable("The connection broke off in the middle of an answer.", "cut_off")

    def late_request(self, call: Call) -> Reply:
        self._world.late.append(Late(self._machine, call))
        self._world.ticks += 10
        raise Unreachable("The server answers too slowly.", "too_slow")

    def twice(self, call: Call) -> Reply:
        self.deliver(call)
        return self._kept_too(call, self.deliver(call))

    def first_of_two(self, call: Call) -> Reply:
        reply = self.deliver(call)
        self.deliver(call)
        return self._kept_too(call, reply)

    def stale_reply(self, call: Call) -> Reply:
        old = [reply for kind, reply in self._kept if kind == _kind(call)]
        fresh = self.deliver(call)
        return old[0] if old else fresh

    def crossed_reply(self, call: Call) -> Reply:
        """The answer to another question altogether."""
        fresh = self.deliver(call)
        return self._kept[0][1] if self._kept else fresh

    def cut_body(self, call: Call) -> Reply:
        """A line that ends without saying so: half of the bytes look like all of them."""
        reply = self.deliver(call)
        return replace(reply, body=reply.body[: len(reply.body) * 2 // 3])

    def cut_page(self, call: Call) -> Reply:
        """Only whole lines of a page arrive."""
        reply = self.deliver(call)
        lines = reply.body.splitlines(keepends=True)
        return replace(reply, body=b"".join(lines[:-1])) if len(lines) > 1 else reply

    def portal(self, call: Call) -> Reply:
        return Reply(200, "text/html", PORTAL)

    def portal_refuses(self, call: Call) -> Reply:
        return Reply(401, "text/html", PORTAL)

    def portal_blames(self, call: Call) -> Reply:
        """A stranger's 4xx: nothing of it may be believed."""
        return Reply(410 if call.method == "GET" else 400, "application/json", b'{"error": "no"}')

    def server_error(self, call: Call) -> Reply:
        return Reply(500, "application/json", json.dumps({"code": "internal", "words": "Central erred."}).encode())

    def error_after_commit(self, call: Call) -> Reply:
        self.deliver(call)
        return Reply(502, "text/html", b"<h1>Bad gateway</h1>")

    def unavailable(self, call: Call) -> Reply:
        self._machine.patience[_topic(call)] = self._world.ticks + 3
        return _asks_for_patience(503, "3")

    def throttled(self, call: Call) -> Reply:
        self._machine.patience[_topic(call)] = self._world.ticks + 7
        return _asks_for_patience(429, "7")

    def garbage(self, call: Call) -> Reply:
        self.deliver(call)
        return Reply(200, "application/json", b'{"heads": {"config:S01": [NaN, 1e400]}, "answers": 7}')

    def endless(self, call: Call) -> Reply:
        raise Broken("The server's answer is larger than agreed.", "too_large")


def _asks_for_patience(status: int, seconds: str) -> Reply:
    body = json.dumps({"code": "throttled", "words": "Please wait."}).encode()
    return Reply(status, "application/json", body, retry_after=seconds)


def _topic(call: Call) -> str:
    """What the server's wish for patience is about."""
    if call.path == "/v1/commands" and call.body:
        return f"lane {json.loads(call.body)['lane']}"
    return "heads" if call.path.startswith("/v1/heads") else call.path.partition("?")[0]


def _kind(call: Call) -> str:
    return f"{call.method} {call.path.partition('?')[0]}"


def _short(path: str) -> str:
    return path if len(path) < 70 else path[:67] + "..."


FAULTS: dict[str, Callable[[Line, Call], Reply]] = {
    "request_lost": Line.lost_request,
    "reply_lost": Line.lost_reply,
    "request_late": Line.late_request,
    "request_twice": Line.twice,
    "first_answer_of_two": Line.first_of_two,
    "reply_stale": Line.stale_reply,
    "reply_crossed": Line.crossed_reply,
    "body_cut": Line.cut_body,
    "page_cut": Line.cut_page,
    "portal_200": Line.portal,
    "portal_401": Line.portal_refuses,
    "portal_4xx": Line.portal_blames,
    "error_500": Line.server_error,
    "error_502_after_commit": Line.error_after_commit,
    "unavailable_503": Line.unavailable,
    "throttled_429": Line.throttled,
    "garbage": Line.garbage,
    "endless_body": Line.endless,
}

TOLD: dict[str, str] = {
    "request_lost": "the request is lost",
    "reply_lost": "central did it, the reply is lost",
    "request_late": "the request will arrive later, its sender gives up",
    "request_twice": "the request arrives twice, the second answer comes back",
    "first_answer_of_two": "the request arrives twice, the first answer comes back",
    "reply_stale": "an old answer to the same question comes back",
    "reply_crossed": "the answer to another question comes back",
    "body_cut": "only a part of the answer's bytes arrives",
    "page_cut": "the last line of the answer is missing",
    "portal_200": "a sign-in page answers",
    "portal_401": "a sign-in page answers 401",
    "portal_4xx": "a stranger refuses",
    "error_500": "central answers 500",
    "error_502_after_commit": "central did it, a proxy answers 502",
    "unavailable_503": "central asks for patience (503)",
    "throttled_429": "central asks for patience (429)",
    "garbage": "central did it, nonsense comes back",
    "endless_body": "the answer does not end",
}
NAMES = tuple(FAULTS)
