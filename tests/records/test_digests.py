"""Whatever comes, in whatever order: the digest of a scope is that of its rows (sync.md, section 7)."""

from __future__ import annotations

import json
import shutil
import tempfile
from hashlib import blake2b
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from central.feed import canonical
from records import digests
from records.files import home
from shop.digests import Digest, bucket_of, row_hash
from tests.records.world import SCOPES, START, World, device, product

KINDS = {
    "orders:S01": "task",
    "stock:S01": "stock",
    "price:main": "price",
    "avail:north": "avail",
    "catalog:main": "product",
    "config:S01": "location",
    "promo:main": "promotion",
}
TABLES = {"stock": "variant", "task": "id", "price": "variant", "avail": "variant", "product": "id"}


def body(kind: str, key: str, value: int) -> Any:
    if value % 5 == 0:
        return {"on_hand": "many", "amount": None, "at": 1, "title": 7, "made_at": "noon", "n": value}
    match kind:
        case "task":
            return {"state": "waiting", "place": f"Gäste {value}", "made_at": START.isoformat()}
        case "stock":
            return {"on_hand": value}
        case "price":
            return {"amount": value, "currency": "EUR"}
        case "avail":
            return {"at": {"S02": [value, 0, 0]}}
        case "product":
            return product(key, f"Mug n{value}")
    return {"name": f"№ {value}"}


def contract_hash(kind: str, key: str, ver: int, text: str) -> int:
    """As sync.md says it."""
    packed = blake2b(f"{kind}\0{key}\0{ver}\0{text}".encode(), digest_size=8).digest()
    return int.from_bytes(packed, "big", signed=True)


def counted(world: World, scope: str) -> dict[int, Digest]:
    with world.records._readers.read() as connection:
        return digests.read(connection, scope, "main" if home(scope) == "core" else "catalog")


def added_up(world: World, scope: str) -> dict[int, Digest]:
    """From the bodies in the file, the way central would."""
    schema = "main" if home(scope) == "core" else "catalog"
    kind, rows = KINDS.get(scope, ""), []
    with world.records._readers.read() as connection:
        found = connection.execute(f"SELECT round FROM {schema}.cursor WHERE scope = ?", (scope,)).fetchone()  # noqa: S608
        round_ = found[0] if found else 1
        if kind in TABLES:
            rows += connection.execute(
                f"SELECT '{kind}', {TABLES[kind]}, ver, body, h, bucket FROM {schema}.{kind} WHERE round = ?",  # noqa: S608
                (round_,),
            ).fetchall()
        rows += connection.execute(
            f"SELECT kind, id, ver, body, h, bucket FROM {schema}.entity WHERE scope = ? AND round = ?",  # noqa: S608
            (scope, round_),
        ).fetchall()
    for kind_, key, ver, text, h, bucket in rows:
        assert text == canonical(json.loads(text))
        assert h == contract_hash(kind_, key, ver, text)
        assert bucket == bucket_of(kind_, key)
    return digests.of([(row[5], row[4]) for row in rows])


ROWS = st.lists(
    st.tuples(st.sampled_from("ABC"), st.integers(1, 4), st.one_of(st.integers(1, 9), st.none())), max_size=4
)


class Counting(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="storeside-digests-"))
        self.world = World(self.folder)
        self.gens = dict.fromkeys(KINDS, 1)

    def teardown(self) -> None:
        self.world.records.close()
        shutil.rmtree(self.folder)

    @rule(
        scope=st.sampled_from(sorted(KINDS)),
        rows=ROWS,
        foreign=ROWS,
        ahead=st.sampled_from((0, 0, 5)),
        said=st.booleans(),
    )
    def page(self, scope: str, rows: Any, foreign: Any, ahead: int, said: bool) -> None:
        kind = KINDS[scope]
        page = [
            (of, key, ver, None if value is None else canonical(body(of, key, value)) if said else body(of, key, value))
            for of, some in ((kind, rows), ("location", foreign))
            for key, ver, value in some
        ]
        head = self.world.records.cursor(scope).seq + len(page) + ahead
        self.world.put(scope, *page, gen=self.gens[scope], head=head)

    @rule(scope=st.sampled_from(sorted(KINDS)))
    def restart(self, scope: str) -> None:
        self.gens[scope] += 1
        self.world.records.restart_scope(scope, self.gens[scope]).result()

    @rule()
    def start_again(self) -> None:
        self.world.reopen()

    @rule(gone=st.sampled_from(sorted(KINDS)))
    def lose_and_regain_a_scope(self, gone: str) -> None:
        left = tuple(scope for scope in SCOPES if scope != gone)
        self.world.records.enrolled(device(scopes=left), "t", b"k").result()
        assert counted(self.world, gone) == {}
        self.world.records.enrolled(device(), "t", b"k").result()

    @invariant()
    def every_digest_is_that_of_the_rows(self) -> None:
        for scope in KINDS:
            assert counted(self.world, scope) == added_up(self.world, scope)


TestCounting = Counting.TestCase
TestCounting.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)


def test_the_text_that_came_is_kept_and_hashed_as_it_is(world: World) -> None:
    """Another central may order keys in another way: its hash is over its own bytes."""
    text = '{"safety": 1,"on_hand":4}'
    world.put("stock:S01", ("stock", "A", 1, text))
    assert counted(world, "stock:S01") == digests.of([(bucket_of("stock", "A"), row_hash("stock", "A", 1, text))])


def test_the_same_kind_and_id_in_two_scopes_are_two_rows(world: World) -> None:
    for scope in ("catalog:main", "promo:main"):
        world.put(scope, ("note", "N", 1, {"of": scope}))
    world.put("promo:main", ("note", "N", 2, None))
    assert counted(world, "promo:main") == {}
    assert counted(world, "catalog:main") == added_up(world, "catalog:main") != {}
