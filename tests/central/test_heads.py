"""Heads, long-polls and pages over HTTP."""

from __future__ import annotations

import gzip
import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import requests

from tests.central.conftest import HeadOffice, Tablet, help_call

WITHIN_S = 20


def waiting(office: HeadOffice, tablet: Tablet, wait: float = WITHIN_S) -> Future[requests.Response]:
    """A long-poll under way: central counts it before this returns."""
    known = tablet.heads()["fingerprint"]
    pool = ThreadPoolExecutor(1)
    future = pool.submit(tablet.get, "/v1/heads", wait=wait, known=known)
    pool.shutdown(wait=False)
    until(
        lambda: "storeside_waiting_polls 1.0" in requests.get(office.url + "/metrics", timeout=30).text or future.done()
    )
    return future


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + WITHIN_S
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_an_unchanged_answer_is_304_and_a_changed_one_has_another_fingerprint(office: HeadOffice) -> None:
    tablet = office.tablet()
    before = tablet.heads()
    assert tablet.get("/v1/heads", known=before["fingerprint"]).status_code == 304
    office.say("price:main", "price", a={"amount": 1})
    after = tablet.heads()
    assert after["heads"]["price:main"] == [before["heads"]["price:main"][0], 1]
    assert after["fingerprint"] != before["fingerprint"]


def test_a_poll_waits_and_ends_with_304(office: HeadOffice) -> None:
    tablet = office.tablet()
    begun = time.monotonic()
    answer = tablet.get("/v1/heads", wait=0.6, known=tablet.heads()["fingerprint"])
    assert answer.status_code == 304
    assert time.monotonic() - begun >= 0.6


def test_a_waiting_poll_wakes_for_a_change_made_by_another_process(office: HeadOffice) -> None:
    tablet = office.tablet()
    future = waiting(office, tablet)
    office.say("price:main", "price", a={"amount": 1})  # another connection: nothing but the database tells central
    answer = future.result(WITHIN_S)
    assert answer.json()["heads"]["price:main"][1] == 1


def test_a_waiting_poll_wakes_for_a_command_of_another_device(office: HeadOffice) -> None:
    tablet, kiosk = office.tablet("S1"), office.tablet("S1", "kiosk")
    future = waiting(office, tablet)
    assert kiosk.verdicts(help_call(1)) == [("applied", "")]
    assert future.result(WITHIN_S).json()["heads"]["orders:S1"][1] == 1


def test_a_waiting_poll_sleeps_through_changes_of_others(office: HeadOffice) -> None:
    tablet = office.tablet("S1")
    future = waiting(office, tablet, wait=1.2)
    office.say("orders:S2", "order", o={"status": "open"})
    assert future.result(WITHIN_S).status_code == 304


def test_a_poll_with_old_knowledge_does_not_wait(office: HeadOffice) -> None:
    tablet = office.tablet()
    assert tablet.get("/v1/heads", wait=25, known="0123456789abcdef").status_code == 200


def test_stopping_lets_waiting_polls_go_and_starting_is_on_the_same_port(office: HeadOffice) -> None:
    tablet = office.tablet()
    future = waiting(office, tablet)
    office.central.stop()
    assert future.result(WITHIN_S).status_code == 304
    try:
        tablet.get("/v1/heads")
        reached = True
    except requests.ConnectionError:
        reached = False
    assert not reached
    office.central.start()
    assert tablet.get("/v1/heads").status_code == 200


def test_acknowledged_sequences_are_told_with_the_heads(office: HeadOffice) -> None:
    tablet = office.tablet()
    tablet.send(help_call(1, "a"), help_call(2, "b"))
    tablet.send(help_call(1, "c"), lane=2)
    assert tablet.heads()["acks"] == {"0": [1, 2], "2": [1, 1]}


def test_a_page_is_a_header_and_a_row_a_line(office: HeadOffice) -> None:
    office.say("price:main", "price", a={"amount": 1}, b={"title": "Zeltplane – grün  \u2028"}, c=None)
    tablet = office.tablet()
    gen = tablet.heads()["heads"]["price:main"][0]
    answer = tablet.get("/v1/scopes/price:main/changes", gen=gen, since=1, limit=1000)
    assert answer.headers["content-type"] == "application/x-ndjson"
    lines = answer.content.decode().split("\n")
    assert json.loads(lines[0]) == {"gen": gen, "from": 1, "to": 2, "head": 2, "horizon": 0, "rows": 1}
    assert json.loads(lines[1]) == ["price", "b", 2, 1, {"title": "Zeltplane – grün  \u2028"}]
    assert lines[2:] == [""]


def test_a_large_page_is_packed_for_whom_unpacks(office: HeadOffice) -> None:
    office.say("price:main", "price", **{f"v{n}": {"amount": n} for n in range(200)})
    tablet = office.tablet()
    url = f"{office.url}/v1/scopes/price:main/changes?gen={tablet.heads()['heads']['price:main'][0]}&since=0"
    plain = tablet.http.get(url, headers={"Accept-Encoding": "identity"}, timeout=30)
    assert "content-encoding" not in plain.headers
    with tablet.http.get(url, headers={"Accept-Encoding": "gzip"}, stream=True, timeout=30) as packed:
        assert packed.headers["content-encoding"] == "gzip"
        assert gzip.decompress(packed.raw.read()) == plain.content


def test_a_cursor_of_another_generation_is_gone(office: HeadOffice) -> None:
    tablet = office.tablet()
    answer = tablet.get("/v1/scopes/price:main/changes", gen=tablet.heads()["heads"]["price:main"][0] + 1, since=0)
    assert (answer.status_code, answer.json()["code"]) == (410, "gone")


def test_many_polls_wait_at_once(office: HeadOffice) -> None:
    """More than central has threads: a waiting poll holds none."""
    tablet = office.tablet()
    known = tablet.heads()["fingerprint"]
    headers = {"Authorization": f"Bearer {tablet.token}"}
    found: list[int] = []

    def poll() -> None:
        url = f"{office.url}/v1/heads?wait={WITHIN_S}&known={known}"
        found.append(requests.get(url, headers=headers, timeout=WITHIN_S + 10).status_code)

    threads = [threading.Thread(target=poll) for _ in range(60)]
    for thread in threads:
        thread.start()
    until(lambda: "storeside_waiting_polls 60.0" in requests.get(office.url + "/metrics", timeout=30).text)
    office.say("price:main", "price", a={"amount": 1})
    for thread in threads:
        thread.join(WITHIN_S)
    assert found == [200] * 60
