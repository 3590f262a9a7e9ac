"""Messages to a program of the retailer's, over real HTTP."""

from __future__ import annotations

import hmac
import json
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from central.database import Database
from central.notices_hook import MOST_SENT, Hook, hook_at
from central.notices_post import Away
from central.notices_queue import Claimed, Outcome
from shop.notices import Part
from tests.central.conftest import START, Clock
from tests.central.letterbox import HANG, Hooked, certificates, hook_server
from tests.central.test_notices_mail import letter
from tests.central.told import Told

SECRET = b"a secret of the house"


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def told(template: Database, clock: Clock) -> Iterator[Told]:
    copy = Database.copy_of(template)
    yield Told(copy, clock, ("webhook",))
    copy.close()


@pytest.fixture
def hooked() -> Iterator[Hooked]:
    with hook_server() as running:
        yield running


def hook(hooked: Hooked, **more: Any) -> Hook:
    return Hook(hook_at(hooked.url, SECRET), **more)


def emptied(told: Told, sender: Hook) -> int:
    post, tried = told.post(sender), 0
    while post.once():
        tried += 1
    return tried


def test_a_message_is_posted_signed_and_without_an_address(told: Told, hooked: Hooked) -> None:
    told.ready()
    assert emptied(told, hook(hooked, clock=told.clock)) == 1
    ((headers, body),) = hooked.posts
    said = json.loads(body)
    assert {name: said[name] for name in ("topic", "order", "store", "customer", "language", "at")} == {
        "topic": "ready",
        "order": "TT-1",
        "store": "S1",
        "customer": "C1",
        "language": "en",
        "at": "2026-05-04T08:59:00Z",
    }
    assert (said["hold_until"], said["pickup_code"]) == ("2026-05-11T17:00:00Z", "AB12CD34")
    assert said["lines"] == [{"title": "Kettle", "units": 3, "instead_of": ""}]
    assert said["subject"] == "Your order TT-1 is ready to collect"
    assert said["text"].startswith("Hello Ann,\n")
    assert "ann@example.com" not in body.decode()
    at, signed = (part.partition("=")[2] for part in headers["storeside-signature"].split(","))
    assert int(at) == int(START.timestamp())
    assert hmac.compare_digest(signed, hmac.new(SECRET, f"{at}.".encode() + body, "sha256").hexdigest())
    assert headers["idempotency-key"] == said["id"] == f"{told.rows()[0].command}.ready.webhook"
    assert told.told() == [("ready", "sent")]


@pytest.mark.parametrize(
    ("answer", "state", "why"),
    [
        (404, "failed", "http 404"),
        (400, "failed", "http 400"),
        (408, "queued", "http 408"),
        (429, "queued", "http 429"),
        (503, "queued", "http 503"),
        (302, "queued", "http 302"),
        (HANG, "queued", "timeout"),
    ],
)
def test_what_the_other_side_answers(told: Told, hooked: Hooked, answer: int | str, state: str, why: str) -> None:
    told.ready()
    hooked.answers = [answer]
    emptied(told, hook(hooked, patience_s=0.3))
    assert told.states("webhook") == [("ready", why)]
    assert told.told() == [("ready", state)]
    told.clock.advance(hours=1)
    tried = emptied(told, hook(hooked))
    assert (tried, len(hooked.posts)) == ((0, 1) if state == "failed" else (1, 2))
    assert len({headers["idempotency-key"] for headers, _ in hooked.posts}) == 1
    assert len({body for _, body in hooked.posts}) == 1


def test_nobody_there(told: Told) -> None:
    with hook_server() as gone:
        url = gone.url
    told.ready()
    assert emptied(told, Hook(hook_at(url, SECRET))) == 1
    assert told.states("webhook") == [("ready", "ConnectionRefusedError")]


def test_an_answer_that_never_ends_is_cut(hooked: Hooked) -> None:
    hooked.answers = [HANG]
    sender = hook(hooked, patience_s=600)
    one = Claimed(1, "x", "k", "c", "ready", "webhook", "T", "S1", "C1", "en", {}, 1, START, START)

    def cut() -> None:
        while not hooked.posts:
            time.sleep(0.01)
        sender.cut()

    cutter = threading.Thread(target=cut)
    cutter.start()
    with pytest.raises(Away):
        sender.send(one, letter())
    cutter.join(10)


def test_what_is_too_large_is_not_sent(hooked: Hooked) -> None:
    one = Claimed(1, "x", "k", "c", "ready", "webhook", "T", "S1", "C1", "en", {}, 1, START, START)
    long = letter(parts=(Part("x" * MOST_SENT, 1),))
    assert hook(hooked).send(one, long) == Outcome("failed", "too_large")
    assert hooked.posts == []


def test_tls_is_spoken_only_with_whom_we_believe(tmp_path: Path) -> None:
    server, client = certificates(tmp_path)
    one = Claimed(1, "x", "k", "c", "ready", "webhook", "T", "S1", "C1", "en", {}, 1, START, START)
    with hook_server(tls=server) as hooked:
        assert Hook(hook_at(hooked.url, SECRET), trust=client).send(one, letter()) == Outcome("sent")
        with pytest.raises(Away, match="SSLCertVerificationError"):
            Hook(hook_at(hooked.url, SECRET), trust=ssl.create_default_context()).send(one, letter())
    assert len(hooked.posts) == 1


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [
        ("ftp://house.example/", SECRET, "A webhook is written"),
        ("https:///told", SECRET, "A webhook is written"),
        ("https://me:x@house.example/", SECRET, "A webhook is written"),
        ("https://house.example:0/", SECRET, "A webhook is written|has to be"),
        ("http://house.example/told", SECRET, "has to be https"),
        ("https://house.example/told", b"short", "16 characters"),
        ("https://house.example/a b", SECRET, "characters that no address has"),
        ("https://house.example/é", SECRET, "characters that no address has"),
    ],
)
def test_webhooks_that_are_none(url: str, secret: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        hook_at(url, secret)


def test_the_secret_is_not_shown() -> None:
    assert "secret of" not in repr(hook_at("https://house.example", SECRET))
