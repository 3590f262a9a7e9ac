"""Whatever happens to pages on their way: a bad one changes nothing, has words, and the rest goes on."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import text

from central import feed
from records.feed import Cursor
from records.store import Records
from shop.lookups import Device
from sync import fetch
from sync.pages import read_page
from tests.sync.conftest import HeadOffice, product, soon
from tests.sync.drive import Drive
from tests.sync.wire import Answered, Asked, Cut, Fault, Proxy, Raw, changed, http_answer, problem

STOCK = "/v1/scopes/stock:S01/changes"


def test_a_scope_of_many_pages_is_read_past_tombstones_that_were_forgotten(
    office: HeadOffice, records: Records, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "PAGE_ROWS", 2)
    level = {"on_hand": 1, "reserved": 0, "safety": 0}
    office.say_all("stock:S01", "stock", {f"v{n}": level for n in range(5)})
    office.say("stock:S01", "stock", "v4", None)
    office.database.write(lambda connection: feed.forget_tombstones(connection, "9999"))
    driven = Drive(records)
    driven.until(lambda: records.ages()["stock:S01"].behind == 0 and records.cursor("stock:S01").seq > 0, steps=60)
    with office.database.read() as connection:
        gen, head = feed.heads(connection, ["stock:S01"])["stock:S01"]
    assert records.cursor("stock:S01") == Cursor("stock:S01", gen, head)
    driven.agent.stop()


@pytest.fixture
def drive(device: Device, records: Records) -> Iterator[Drive]:
    driven = Drive(records)
    yield driven
    driven.agent.stop()


def on_stock(fault: Callable[[Answered], Raw | Answered]) -> Fault:
    return lambda asked, answered: fault(answered) if asked.path.startswith(STOCK) else answered


def header(answered: Answered, **told: int) -> Answered:
    """The same page, its first line telling something else."""
    first, _, rest = plain(answered).partition(b"\n")
    body = json.dumps(json.loads(first) | told).encode() + b"\n" + rest
    return Answered(200, {"content-type": "application/x-ndjson"}, body)


def plain(answered: Answered) -> bytes:
    return gzip.decompress(answered.body) if answered.headers.get("content-encoding") == "gzip" else answered.body


def reversed_rows(answered: Answered) -> Answered:
    first, *rows = plain(answered).strip().split(b"\n")
    return Answered(200, {"content-type": "application/x-ndjson"}, b"\n".join([first, *reversed(rows)]) + b"\n")


BOMB = gzip.compress(bytes(17 * 1024 * 1024))
BAD: dict[str, Callable[[Answered], Raw | Answered]] = {
    "truncated": lambda page: Cut(page.raw()[:-7]),
    "row-missing": lambda page: changed(page, plain(page)[: plain(page).rindex(b"\n", 0, -1) + 1]),
    "reordered": reversed_rows,
    "wrong-from": lambda page: header(page, **{"from": 1}),
    "beyond": lambda page: header(page, to=99, head=100),
    "short": lambda page: header(page, to=1, head=1),
    "wrong-json": lambda page: changed(page, plain(page).replace(b'"on_hand":12', b'"on_hand":1e999x')),
    "not-a-number": lambda page: changed(page, plain(page).replace(b'"on_hand":12', b'"on_hand":NaN')),
    "html": lambda _: http_answer(200, b"<html>Sign in</html>", content_type="text/html"),
    "redirect": lambda _: http_answer(302, b"", location="https://portal.example/"),
    "other-type": lambda page: http_answer(200, page.body, content_type="application/json"),
    "bomb": lambda _: http_answer(200, BOMB, content_type="application/x-ndjson", content_encoding="gzip"),
    "500": lambda _: problem(500),
    "500-html": lambda _: http_answer(500, b"<html>", content_type="text/html"),
    "503": lambda _: problem(503, retry_after="2"),
    "429": lambda _: problem(429, retry_after="2"),
    "403": lambda _: problem(403),
    "404": lambda _: problem(404),
    "426": lambda _: problem(426, "too_old", "Please update this program."),
    "hung-up": lambda _: None,
}


@pytest.mark.parametrize("fault", BAD.values(), ids=BAD.keys())
def test_a_bad_page_changes_nothing_and_the_good_one_comes_later(
    fault: Callable[[Answered], Raw | Answered],
    device: Device,
    records: Records,
    office: HeadOffice,
    proxy: Proxy,
    drive: Drive,
) -> None:
    office.say("stock:S01", "stock", "p1-b", {"on_hand": 3, "reserved": 0, "safety": 0, "aisle": "", "bay": ""})
    proxy.fault = on_stock(fault)
    drive.until(lambda: any(asked.path.startswith(STOCK) for asked in proxy.asked))
    drive.steps(8)
    assert records.cursor("stock:S01") == Cursor("stock:S01", 0, 0)
    assert drive.agent.status.problem
    assert drive.agent.status.state != "revoked"
    proxy.fault = lambda _, answered: answered
    drive.until(lambda: records.cursor("stock:S01").seq == 2)
    drive.until(lambda: drive.agent.status.online and drive.agent.status.problem == "")
    assert records.queue().pending == 0


def test_other_scopes_go_on_while_one_is_spoilt(records: Records, proxy: Proxy, drive: Drive) -> None:
    proxy.fault = on_stock(lambda page: header(page, **{"from": 1}))
    drive.until(lambda: records.cursor("catalog:main").seq == 1)
    drive.until(lambda: records.cursor("price:main").seq == 1)
    assert drive.agent.status.online
    assert "cannot be used" in drive.agent.status.problem


def test_a_page_that_comes_twice_is_applied_once(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    pages: list[Answered] = []

    def again(page: Answered) -> Answered:
        pages.append(page)
        return pages[0]

    proxy.fault = on_stock(again)
    drive.until(lambda: records.cursor("stock:S01").seq == 1)
    office.say("stock:S01", "stock", "p1-a", {"on_hand": 5, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"})
    drive.until(lambda: len(pages) >= 2)
    drive.steps(4)
    assert records.cursor("stock:S01").seq == 1
    proxy.fault = lambda _, answered: answered
    drive.until(lambda: records.cursor("stock:S01").seq == 2)


def test_a_cursor_the_server_no_longer_keeps_starts_the_scope_over(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    drive.until(lambda: records.cursor("stock:S01").seq == 1)
    office.say("stock:S01", "stock", "p1-b", {"on_hand": 3, "reserved": 0, "safety": 0, "aisle": "", "bay": ""})
    gone = iter([problem(410, "gone", "This data was made anew. Start it over.")])
    proxy.fault = on_stock(lambda page: next(gone, page))
    drive.until(lambda: records.cursor("stock:S01").seq == 2)
    asked = [asked.path for asked in proxy.asked if asked.path.startswith(STOCK)]
    assert [path.split("since=")[1].split("&")[0] for path in asked] == ["0", "1", "0"]
    assert drive.agent.status.problem == ""


def test_410_for_ever_is_no_tight_loop(records: Records, proxy: Proxy, drive: Drive) -> None:
    proxy.fault = on_stock(lambda _: problem(410, "gone", "Start it over."))
    drive.steps(60)
    asked = [asked for asked in proxy.asked if asked.path.startswith(STOCK)]
    assert 1 < len(asked) < 25
    assert drive.agent.status.problem == "Start it over."


def test_a_new_generation_replaces_what_was_here(records: Records, office: HeadOffice, drive: Drive) -> None:
    drive.until(lambda: records.find("09520000000011") is not None)
    office.database.write(lambda connection: connection.execute(text("UPDATE scope_head SET gen = gen + 1, head = 0")))
    office.database.write(lambda connection: connection.execute(text("DELETE FROM entity")))
    body = product("p2")
    body["variants"][0]["gtin"] = "09520000000028"
    office.say("catalog:main", "product", "p2", body)
    office.say("price:main", "price", "p2-a", {"amount": 100, "currency": "EUR"})
    drive.until(lambda: records.find("09520000000028") is not None)
    soon(lambda: records.find("09520000000011") is None)
    assert drive.agent.status.problem == ""


def test_a_large_scope_comes_page_by_page(records: Records, office: HeadOffice, proxy: Proxy, drive: Drive) -> None:
    stock = {"on_hand": 1, "reserved": 0, "safety": 0, "aisle": "", "bay": ""}
    office.say_all("stock:S01", "stock", {f"v{n}": stock for n in range(2500)})
    drive.until(lambda: records.cursor("stock:S01").seq == 2501)
    pages = [asked.path for asked in proxy.asked if asked.path.startswith(STOCK)]
    assert [path.split("since=")[1].split("&")[0] for path in pages] == ["0", "1000", "2000"]
    assert records.ages()["stock:S01"].behind == 0


def test_a_full_page_never_moves_the_cursor_past_its_last_row(records: Records) -> None:
    rows = "".join(f'["stock","v{n}",{n},1,null]\n' for n in range(1, 1001))
    raw = json.dumps({"gen": 1, "from": 0, "to": 1000, "head": 2500, "horizon": 0, "rows": 1000}) + "\n" + rows
    page = read_page(raw.encode(), Cursor("stock:S01", 1, 0), 1, 1000, records._now())
    records.apply(page).result()
    assert records.cursor("stock:S01") == Cursor("stock:S01", 1, 1000)


def test_an_unchanged_world_is_confirmed_again_and_again(records: Records, drive: Drive) -> None:
    drive.until(lambda: all(age.as_of for age in records.ages().values()))
    before = records.ages()["price:main"].as_of
    assert before is not None
    drive.until(lambda: (records.ages()["price:main"].as_of or before) > before)


def test_a_portal_in_front_of_everything_is_offline(records: Records, proxy: Proxy, drive: Drive) -> None:
    drive.until(lambda: drive.agent.status.online)

    def portal(asked: Asked) -> Raw:
        return http_answer(200, b"<html>Welcome to our guest network", content_type="text/html")

    proxy.before = portal
    drive.until(lambda: drive.agent.status.state == "offline")
    assert drive.agent.status.problem == "This network asks for a sign-in page first."
    proxy.before = lambda _: b""
    drive.until(lambda: drive.agent.status.online)


HEADS = {
    "no-json": http_answer(200, b"{", content_type="application/json"),
    "no-heads": http_answer(200, b"{}", content_type="application/json"),
    "negative": http_answer(
        200,
        b'{"heads":{"stock:S01":[1,-5]},"acks":{},"fingerprint":"x","server_time":"2026-11-02T09:00:00Z"}',
        content_type="application/json",
    ),
    "no-generation": http_answer(
        200,
        b'{"heads":{"stock:S01":[0,0]},"acks":{},"fingerprint":"x","server_time":"2026-11-02T09:00:00Z"}',
        content_type="application/json",
    ),
    "text": http_answer(
        200,
        b'{"heads":{"stock:S01":["1","5"]},"acks":{},"fingerprint":"x","server_time":"2026-11-02T09:00:00Z"}',
        content_type="application/json",
    ),
    "500": problem(500),
}


@pytest.mark.parametrize("answer", HEADS.values(), ids=HEADS.keys())
def test_heads_that_make_no_sense_are_not_believed(answer: bytes, records: Records, proxy: Proxy, drive: Drive) -> None:
    proxy.before = lambda asked: answer if asked.path.startswith("/v1/heads") else b""
    drive.steps(10)
    assert not drive.agent.status.online
    assert drive.agent.status.problem
    assert not [asked for asked in proxy.asked if "/changes" in asked.path]
    assert len(proxy.asked) < 15
