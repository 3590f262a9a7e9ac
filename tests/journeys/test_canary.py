"""Nothing of a shopper reaches the next one: neither after Start over, nor when nobody is there any more, nor by a
second person's code, nor when the kiosk is killed (security.md, first row)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from records import journal
from records.copies import rows_of, unpacked
from records.feed import Page
from records.files import opened
from records.store import Records
from tests.chaos.zygote import Zygote
from tests.keys import KEY
from tests.kiosk.shop import fill, now

KILLED = -9
WORDS = {
    "name": "Ada Canarylind",
    "email": "ada.canarymail@example.com",
    "phone": "0431 7788 9911",
    "street": "12 Canary Street",
    "first": "Canaryada",
    "member": "9529000077775",
}
NEXT = "9529000088887"
TYPED = ("name", "email", "phone", "street")
CUSTOMERS = {"entity": ["name"]}
"""Central's own row of a customer with open business here, which it takes away again (`records.privacy`)."""
LONG = pytest.mark.long


@pytest.fixture(scope="module")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    """Its children write into folders of their own, whatever they write."""
    folder = tmp_path_factory.mktemp("canary")
    imports = ("kiosk.main", "records.store", "sync.messages", "sync.agent", "tests.journeys.shopper_life")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
            (folder / name).mkdir(mode=0o700)
            patch.setenv(name, str(folder / name))
        with Zygote(errors=folder / "said", imports=imports) as started:
            yield started


@dataclass(frozen=True)
class Kiosk:
    """A kiosk that is switched off, in a store that knows its members, and all places it may write to."""

    home: Path
    elsewhere: Path
    zygote: Zygote

    @property
    def data(self) -> Path:
        return self.home / "data"

    def live(self, deed: str, how: str) -> dict[str, list[str]]:
        """One shopper; what was found of them afterwards, and where."""
        ended = self._run("live", deed=deed, how=how)
        assert ended == (KILLED if how == "killed" else 0), self.said()
        return {} if how == "killed" else self._told()

    def start_again(self) -> dict[str, list[str]]:
        assert self._run("next_start") == 0, self.said()
        return self._told()

    def _run(self, what: str, **args: Any) -> int:
        told = {name: word[::-1] for name, word in WORDS.items()} | {"next": NEXT[::-1]}
        folder = {"folder": str(self.data), "ledger": str(self.home / "ledger"), "told": told}
        return self.zygote.run(f"tests.journeys.shopper_life:{what}", folder | args)

    def _told(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = json.loads((self.home / "ledger").read_text("utf-8"))
        return {where: what for where, what in found.items() if what}

    def said(self) -> str:
        return (self.elsewhere / "said").read_text("utf-8")[-4000:]

    def in_the_clear(self) -> list[str]:
        """Words of the shopper in the bytes of any file: databases, their logs, the journal, what was logged, what is
        temporary."""
        files = [one for folder in (self.home, self.elsewhere) for one in folder.rglob("*") if one.is_file()]
        assert {"core.db", "core.db-wal", journal.NAME, "said"} <= {one.name for one in files}
        return [f"{one.name}: {word}" for one in files for word in _words_in(one.read_bytes())]

    def tables(self) -> dict[str, list[str]]:
        """{table: words}, of what was typed, with the key."""
        connection = opened(self.data / "core.db", KEY, writable=False)
        try:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            rows = {name: repr(rows_of(connection, f'SELECT * FROM "{name}"')) for name in names}  # noqa: S608 - its own
        finally:
            connection.close()
        return {name: found for name, said in rows.items() if (found := _words_in(said.encode(), *TYPED))}

    def in_the_journal(self) -> list[str]:
        """Kinds of the actions in it that hold what was typed."""
        content = journal.read(self.data / journal.NAME, KEY)
        assert content is not None
        said = [row for text in content.records for row in unpacked(text).get("outbox", ())]
        return [row["type"] for row in said if _words_in(repr(row).encode(), *TYPED)]


def _words_in(data: bytes, *fields: str) -> list[str]:
    """By their names; as UTF-8, as JSON and as Qt keeps text."""
    return [name for name in fields or WORDS if any(spelt in data for spelt in _spellings(WORDS[name]))]


def _spellings(word: str) -> tuple[bytes, ...]:
    return word.encode(), json.dumps(word)[1:-1].encode(), word.encode("utf-16-le")


@pytest.fixture
def kiosk(zygote: Zygote, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Kiosk:
    fill(tmp_path / "data", known=True)
    records = Records.open(tmp_path / "data", key=KEY, now=now)
    cursor = records.cursor("cust:S01")
    ada = {"name": WORDS["name"], "first_name": WORDS["first"], "member": WORDS["member"], "tier": "gold", "points": 7}
    eve = {"name": "Eve Next", "first_name": "Eve", "member": NEXT, "tier": "silver", "points": 9}
    rows = [["customer", f"N{n}", cursor.seq + n, 1, body] for n, body in enumerate((ada, eve), 1)]
    records.apply(Page("cust:S01", cursor.gen, cursor.seq, cursor.seq + 2, cursor.seq + 2, rows, now())).result()
    records.close()
    elsewhere = next(tmp_path_factory.getbasetemp().glob("canary*"))
    return Kiosk(tmp_path, elsewhere, zygote)


@pytest.mark.parametrize("how", ["someone_else", *(pytest.param(one, marks=LONG) for one in ("start_over", "idle"))])
def test_a_basket_an_account_and_a_typed_address_are_gone(kiosk: Kiosk, how: str) -> None:
    assert kiosk.live("typed", how) == {}
    assert kiosk.in_the_clear() == []
    assert kiosk.tables() == CUSTOMERS
    assert kiosk.in_the_journal() == []


@pytest.mark.long
def test_kill_9_leaves_nothing_of_who_stood_there(kiosk: Kiosk) -> None:
    kiosk.live("typed", "killed")
    assert kiosk.in_the_clear() == []
    assert kiosk.tables() == CUSTOMERS
    assert kiosk.start_again() == {}
    assert kiosk.in_the_clear() == []


@pytest.mark.parametrize(
    "how", ["killed", *(pytest.param(one, marks=LONG) for one in ("start_over", "idle", "someone_else"))]
)
def test_an_order_request_stays_encrypted_until_central_has_it_and_is_shown_to_nobody(kiosk: Kiosk, how: str) -> None:
    assert kiosk.live("ordered", how) == {}
    assert kiosk.in_the_clear() == []
    assert kiosk.tables() == CUSTOMERS | {"outbox": list(TYPED)}
    assert kiosk.in_the_journal() == ["order.place"]
    assert kiosk.start_again() == {}
