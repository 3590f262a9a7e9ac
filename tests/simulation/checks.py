"""The invariants of sync.md, section 9, looked at by code of its own: own SQL, own hashes, own bookkeeping.

Nothing here calls what it judges, except the views that people see. After each decision only what changed is looked at.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from hashlib import blake2b
from typing import Any

from central.times import stamp
from records.files import SCHEMA, FileName
from tests.simulation import placed
from tests.simulation.machine import Machine
from tests.simulation.recount import Recount
from tests.simulation.world import World

RANK = {"waiting": 0, "taken": 1, "done": 2, "cancelled": 2}
STEPS = {(None, "waiting"), ("waiting", "taken"), ("taken", "done"), ("waiting", "cancelled"), ("taken", "cancelled")}

Key = tuple[str, str]
"""(kind, id)"""
Rows = dict[Key, tuple[int, int, str | None]]
"""(seq, ver, body) of a scope at central."""
Cursors = dict[str, tuple[int, int, int, int, int]]
Replica = tuple[Cursors, dict[str, dict[Key, tuple[int, str, int]]]]
"""Cursors, and (ver, body, round) by scope."""

ABOUT_PEOPLE = ("customer", "pickup_code")
WAITING_UNITS = ("open", "picking", "picked", "staged")


class Violation(Exception):
    """`rule` is the invariant (I1 to I10, or a promise), `words` what was found."""

    def __init__(self, rule: str, words: str) -> None:
        super().__init__(f"{rule}: {words}")
        self.rule, self.words = rule, words


ROWS: dict[FileName, str] = {
    "core": """
SELECT 'orders' AS prefix, 'task' AS kind, id, seq, ver, round, body FROM main.task
UNION ALL SELECT 'stock', 'stock', variant, seq, ver, round, body FROM main.stock
UNION ALL SELECT scope, kind, id, seq, ver, round, body FROM main.entity
""",
    "catalog": """
SELECT scope AS prefix, kind, id, seq, ver, round, body FROM catalog.entity
UNION ALL SELECT 'price', 'price', variant, seq, ver, round, body FROM catalog.price
UNION ALL SELECT 'avail', 'avail', variant, seq, ver, round, body FROM catalog.avail
UNION ALL SELECT 'catalog', 'product', id, seq, ver, round, body FROM catalog.product
""",
}
DEVICE_ROWS = f"{ROWS['core']} UNION ALL {ROWS['catalog']}"
CURSORS_OF: dict[FileName, str] = {
    "core": "SELECT scope, gen, seq, round, complete, swept FROM main.cursor",
    "catalog": "SELECT scope, gen, seq, round, complete, swept FROM catalog.cursor",
}
CURSORS = " UNION ALL ".join(CURSORS_OF.values())
OUTBOX = """
SELECT id, install, lane, epoch, seq, payload, prev_hash, verdict, reason, scrubbed FROM outbox
ORDER BY install, lane, epoch, seq
"""


class Checker:
    def __init__(self, world: World) -> None:
        self.world = world
        self.raw = world.office.raw
        self.recount = Recount(self.raw)
        self.changes = -1
        self.restores = 0
        self.feed: dict[str, Rows] = {}
        self.here: dict[tuple[Machine, FileName], tuple[int, Replica]] = {}
        """What a file of a device was found to have, and when: after how many of its moves."""
        self.followed: dict[tuple[Machine, str], tuple[object, object, int]] = {}
        """All that the look at a scope of a device depends on, as it was when it was last found to be in order."""
        self.gens: dict[str, tuple[int, int]] = {}
        self.horizons: dict[str, int] = {}
        self.stores: dict[str, str] = {}
        self.gen = 0
        self.swept_at = world.now()
        """When central last looked for what was not paid in time."""
        self.logged: dict[str, tuple[str, str]] = {}
        """{cmd_id: (verdict, install)}"""
        self.settled: tuple[list[Any], list[Any]] = ([], [])
        """What central undid, and what it has paid back."""
        self.orders_seen: dict[Machine, object] = {}
        """All that the look at a device's orders depends on, as it was when they were last found to be in order."""
        self.unsure: dict[tuple[Machine, str], int] = {}
        """Scopes on a device that followed a time of central which never was: only the digest can find out."""

    def after(self) -> None:
        """Look at what the last decision touched."""
        self._central()
        for machine in self.world.machines:
            self._polite(machine)
            if machine.seen != machine.hooks.commits:
                machine.seen = machine.hooks.commits
                self._device(machine)

    def doubts(self, machine: Machine) -> bool:
        return any(one is machine for one, _ in self.unsure)

    def forgotten(self, machine: Machine) -> bool:
        """Central was restored without anybody saying so, and no longer knows what this device has done: the device
        finds out when it next asks how far central remembers its actions."""
        return self.world.restored_silently and any(done.id not in self.logged for done in machine.done)

    def unlike(self, machine: Machine) -> bool:
        """Whether a replica is not yet what central is."""
        try:
            self._whole(machine)
        except Violation:
            return True
        return False

    def at_rest(self) -> None:
        """After quiet: nothing waits, and all replicas are what central is (I7, I9)."""
        self.unsure.clear()
        self._sums()
        for rule, words in placed.late(self.raw, stamp(self.swept_at)):
            raise Violation(rule, words)
        for machine in self.world.machines:
            machine.rotten.clear()
            self._drained(machine)
            self._whole(machine)
            self._told(machine)
            self._device(machine)

    def _drained(self, machine: Machine) -> None:
        """I9, and I1 to its end: everything that was done has been answered by central."""
        left = machine.waiting()
        if left:
            status = machine.agent.status
            raise Violation("I9", f"{machine.name} still has {len(left)} to send; {status.state}: {status.problem}")
        for done in machine.done:
            if done.id not in self.logged:
                raise Violation("I1", f"central has no answer to {done.kind} {done.id} of {machine.name}")

    def _whole(self, machine: Machine) -> None:
        """I7: each scope stands at its head, and its digests are those of its rows, on both sides."""
        device = machine.records.device()
        cursors = {row[0]: row[1:3] for row in machine.rows(CURSORS)}
        counted = machine.rows("SELECT scope, bucket, n, lo, hi FROM main.digest WHERE n <> 0")
        counted += machine.rows("SELECT scope, bucket, n, lo, hi FROM catalog.digest WHERE n <> 0")
        digests = {(scope, bucket): (n, lo, hi) for scope, bucket, n, lo, hi in counted}
        for scope in device.scopes if device is not None else ():
            if cursors.get(scope, (self.gen, 0)) != self._head(scope):
                raise Violation("I7", f"{machine.name}: {scope} is at {cursors.get(scope)}, not at {self._head(scope)}")
            here = {bucket: told for (name, bucket), told in digests.items() if name == scope}
            if here != self._recounted(scope):
                raise Violation("I7", f"{machine.name}: the digest of {scope} is not that of central's rows")

    def _recounted(self, scope: str) -> dict[int, tuple[int, int, int]]:
        sums: dict[int, tuple[int, int, int]] = {}
        for (kind, key), (_, ver, body) in self.feed.get(scope, {}).items():
            if body is not None:
                bucket = _number(f"{kind}\0{key}", 2) % 4096
                h = _number(f"{kind}\0{key}\0{ver}\0{body}", 8)
                n, lo, hi = sums.get(bucket, (0, 0, 0))
                sums[bucket] = (n + 1, lo + h % 2**32, hi + h // 2**32)
        return sums

    def _told(self, machine: Machine) -> None:
        """What central refused is on the list people see; nothing provisional is left of what it answered."""
        shown = {refused.id for refused in machine.records.rejected()}
        for done in machine.done:
            if self.logged[done.id][0] == "rejected" and done.id not in shown:
                raise Violation("promise 2", f"{machine.name} does not tell that {done.kind} {done.id} was refused")
        left = machine.rows(
            "SELECT overlay.kind, overlay.id, verdict FROM overlay LEFT JOIN outbox ON outbox.id = command"
            " WHERE verdict IS NOT 'parked'"
        )
        if left:
            raise Violation("promise 3", f"{machine.name} still lays its own {left[0][0]} {left[0][1]} over central's")

    def _polite(self, machine: Machine) -> None:
        """A server that asks for patience gets it, and only our own server can remove a device."""
        if machine.impatient:
            raise Violation("patience", f"{machine.name}: {machine.impatient}")
        status = machine.agent.status
        if status.state != "revoked" or status.code == "fenced" or machine in self.world.sent_away:
            return
        device = machine.records.device()
        known = "SELECT 1 FROM install WHERE id = ? AND revoked_at IS NULL"
        if device is not None and self.raw.execute(known, (device.install,)).fetchone():
            raise Violation("stranger", f"{machine.name} stops although central knows it: {status.problem}")

    # --- central

    def _central(self) -> None:
        world = self.world
        changes = self.raw.total_changes
        if changes == self.changes and self.restores == world.restores:
            return
        if self.restores != world.restores:
            self.restores = world.restores
            self._read_feed()
            self._doubt()
        self.changes = changes
        self._read_feed()
        self._read_settled()
        self._effects()
        self._stock()
        self._lanes()
        for rule, words in (*self.recount.odd(), *placed.odd(self.raw)):
            raise Violation(rule, words)

    def _read_feed(self) -> None:
        heads = self.raw.execute("SELECT scope, gen, head, horizon FROM scope_head").fetchall()
        self.gens = {row[0]: (row[1], row[2]) for row in heads}
        self.horizons = {row[0]: row[3] for row in heads}
        self.gen = int(self.raw.execute("SELECT value FROM house WHERE key = 'gen'").fetchone()[0])
        feed: dict[str, Rows] = defaultdict(dict)
        taken: set[tuple[str, int]] = set()
        for scope, kind, key, seq, ver, body in self.raw.execute("SELECT scope, kind, id, seq, ver, body FROM entity"):
            feed[scope][kind, key] = (seq, ver, body)
            if (scope, seq) in taken or seq > self.gens[scope][1]:
                raise Violation("feed", f"number {seq} of {scope} is used twice or is above the head")
            taken.add((scope, seq))
        for scope, rows in feed.items():
            if self.feed.get(scope) == rows:
                feed[scope] = self.feed[scope]  # who has looked at it need not look again
        self.feed = feed

    def _head(self, scope: str) -> tuple[int, int]:
        """(generation, head); of a scope without rows as well."""
        return self.gens.get(scope) or (self.gen, 0)

    def _doubt(self) -> None:
        """After a restore that nobody told of: who is ahead of central will not miss what it does not get."""
        for machine in self.world.machines:
            machine.seen = -1
            for scope, _gen, seq, round_, *_ in machine.rows(CURSORS) if self.world.restored_silently else ():
                if seq > self._head(scope)[1]:
                    self.unsure[machine, scope] = round_

    def _effects(self) -> None:
        """I2, recounted from what the tables really went through."""
        steps: Counter[str] = Counter()
        for key, was, now in self.raw.execute("SELECT key, was, now FROM watched WHERE what = 'task'"):
            if (was, now) not in STEPS:
                raise Violation("I2", f"call {key} went from {was} to {now}")
            steps[key] += 1
        log = list(self.raw.execute("SELECT cmd_id, install, aggregate, type, verdict FROM command_log"))
        self.logged = {row[0]: (row[4], row[1]) for row in log}
        if len(self.logged) != len(log):
            raise Violation("I2", "an id stands twice in central's log")
        applied = Counter(row[2][5:] for row in log if row[4] == "applied" and row[3].startswith("help."))
        if steps != applied:
            odd = sorted((steps - applied) + (applied - steps))
            raise Violation("I2", f"calls {odd} had other effects than were answered for")
        torn = self.raw.execute(
            "SELECT task.id FROM task LEFT JOIN entity ON kind = 'task' AND entity.id = task.id"
            " AND scope = 'orders:' || store WHERE entity.body IS NOT task.body"
        ).fetchall()
        if torn:
            raise Violation("feed", f"call {torn[0][0]} is not in the feed as it is in its table")

    def _stock(self) -> None:
        """I5: what lies there is the sum of what moved, and devices are told just that."""
        odd = self.raw.execute(
            "SELECT m.variant, m.location, m.total, l.on_hand FROM (SELECT variant, location, sum(delta) AS total"
            " FROM stock_movement GROUP BY variant, location) m LEFT JOIN stock_level l USING (variant, location)"
            " WHERE m.total <> coalesce(l.on_hand, 0)"
        ).fetchall()
        if odd:
            raise Violation("I5", f"{odd[0][0]} at {odd[0][1]}: moved {odd[0][2]}, there are {odd[0][3]}")
        kept = self.raw.execute(
            "SELECT l.variant, l.location, l.reserved, coalesce(r.total, 0), coalesce(r.orders, 0) FROM stock_level l"
            " LEFT JOIN (SELECT variant, location, sum(delta) AS total,"
            " sum(CASE WHEN purchase IS NULL THEN 0 ELSE delta END) AS orders FROM stock_reservation"
            " GROUP BY variant, location) r USING (variant, location)"
            " WHERE l.reserved <> coalesce(r.total, 0) OR l.reserved < coalesce(r.orders, 0)"
        ).fetchall()
        if kept:
            raise Violation("I5", f"{kept[0][0]} at {kept[0][1]}: {kept[0][2]} reserved, noted are {kept[0][3:]}")
        told = self.raw.execute(
            "SELECT l.variant, l.location FROM stock_level l LEFT JOIN entity e ON e.scope = 'stock:' || l.location"
            " AND e.kind = 'stock' AND e.id = l.variant"
            " WHERE coalesce(json_extract(e.body, '$.on_hand'), 'x') <> l.on_hand"
            " OR json_extract(e.body, '$.reserved') <> l.reserved"
        ).fetchall()
        if told:
            raise Violation("I5", f"devices are told another stock of {told[0][0]} at {told[0][1]}")
        self._waited_for()

    def _waited_for(self) -> None:
        """What orders wait for is kept for them, and nothing else is."""
        noted = Counter({row[:2]: row[2] for row in self.raw.execute(
            "SELECT purchase, variant, sum(delta) FROM stock_reservation WHERE purchase IS NOT NULL GROUP BY 1, 2"
        )})  # fmt: skip
        waited: Counter[tuple[str, str]] = Counter()
        for number, text in self.raw.execute("SELECT number, body FROM purchase"):
            for line in json.loads(text)["lines"]:
                waited[number, line["variant"]] += sum(line["states"].get(state, 0) for state in WAITING_UNITS)
        for key in {*noted, *waited}:
            if noted[key] != waited[key]:
                raise Violation("I5", f"{key[0]} waits for {waited[key]} of {key[1]}, {noted[key]} are kept for it")

    def _lanes(self) -> None:
        """I6 at central: every number up to the watermark was answered, and the chain ends with the last one."""
        self.stores = dict(self.raw.execute("SELECT id, store FROM install").fetchall())
        log: dict[tuple[str, int, int], dict[int, tuple[str, str]]] = defaultdict(dict)
        for who, lane, epoch, seq, key, text in self.raw.execute(
            "SELECT install, lane, epoch, seq, cmd_id, request FROM command_log"
        ):
            log[who, lane, epoch][seq] = (key, text)
        for who, lane, epoch, last, chain in self.raw.execute(
            "SELECT install, lane, epoch, last_seq, chain_hash FROM device_cursor"
        ):
            here, sent = log[who, lane, epoch], self.world.sent.get((who, lane, epoch), {})
            for seq in range(1, last + 1):
                known = seq in here or any(self._answered(key, who) for key, _ in sent.get(seq, ()))
                if not known:
                    raise Violation("I6", f"{who} lane {lane}: number {seq} of {last} was never answered")
            self._chained(who, lane, epoch, here)
            if here and max(here) > last:
                raise Violation("I6", f"{who} lane {lane}: an answer above the watermark {last}")
            texts = [text for _, text in sent.get(last, ())]
            links = self._after((who, lane, epoch), last, here[last]) if last in here else _links_of(texts)
            if last and chain not in links:
                raise Violation("I6", f"{who} lane {lane}: the chain does not end with number {last}")

    def _answered(self, key: str, who: str) -> bool:
        """Whether central has heard this id from this device, or from one of its store."""
        return key in self.logged and self.stores.get(self.logged[key][1]) == self.stores.get(who)

    def _after(self, place: tuple[str, int, int], seq: int, logged: tuple[str, str]) -> set[str]:
        """The chain after an answered command: of what central keeps of it, or of what was sent under this number and
        id, where central keeps less."""
        key, kept = logged
        sent = [text for one, text in self.world.sent.get(place, {}).get(seq, ()) if one == key]
        return _links_of([kept] if kept in sent or not sent else sent)

    def _chained(self, who: str, lane: int, epoch: int, here: dict[int, tuple[str, str]]) -> None:
        """Whoever sent what central answered remembered the same past."""
        for seq, claims in self.world.claimed.get((who, lane, epoch), {}).items():
            if seq in here and (seq == 1 or seq - 1 in here):
                mine = [prev_hash for key, prev_hash in claims if key == here[seq][0]]
                links = self._after((who, lane, epoch), seq - 1, here[seq - 1]) if seq > 1 else {""}
                if mine and links.isdisjoint(mine):
                    raise Violation("I6", f"{who} lane {lane}: number {seq} was taken on top of another past")

    def _sums(self) -> None:
        """Central's digests are those of its own rows."""
        kept: dict[str, dict[int, tuple[int, int, int]]] = defaultdict(dict)
        for scope, bucket, *sums in self.raw.execute("SELECT scope, bucket, n, lo, hi FROM scope_digest WHERE n <> 0"):
            kept[scope][bucket] = (sums[0], sums[1], sums[2])
        for scope in {*kept, *self.feed}:
            if kept[scope] != self._recounted(scope):
                raise Violation("I7", f"central's digest of {scope} is not that of its rows")

    # --- devices

    def _device(self, machine: Machine) -> None:
        outbox = machine.rows(OUTBOX)
        self._kept(machine, outbox)
        self._numbered(machine, outbox)
        self._complete(machine)
        if not self.doubts(machine):
            self._shown(machine, outbox)
            self._orders(machine, outbox)

    def private(self) -> None:
        """I8, a day later: an order that is done does not say whose it was, and who has no open order here is gone."""
        for machine in self.world.machines:
            expected: set[str] = set()
            for key, body in machine.rows("SELECT id, body FROM main.entity WHERE kind = 'order'"):
                order = json.loads(body)
                if any(line["states"].get(state) for line in order["lines"] for state in WAITING_UNITS):
                    expected.add(order.get("customer", ""))
                elif any(order.get(field) for field in ABOUT_PEOPLE):
                    raise Violation("I8", f"{machine.name} still knows whose order {key} was")
            for key, body in machine.rows("SELECT id, body FROM main.entity WHERE kind = 'customer'"):
                if json.loads(body).keys() - {"erased"} and key not in expected:
                    raise Violation("I8", f"{machine.name} still knows customer {key}, who has no order here")
            words = machine.rows("SELECT id FROM outbox WHERE verdict IS NOT NULL AND scrubbed = 0")
            if words:
                raise Violation("I8", f"{machine.name} still has the words of {words[0][0]}")

    def _kept(self, machine: Machine, outbox: list[Any]) -> None:
        """I1: what a person was told is done is in the outbox, or central has it."""
        here = {row[0] for row in outbox}
        for done in machine.done:
            if done.id not in here and done.id not in self.logged:
                raise Violation("I1", f"{machine.name} has lost {done.kind} {done.id}")

    def _numbered(self, machine: Machine, outbox: list[Any]) -> None:
        """I6 on the device: no gap, and each row chained to the one before."""
        if machine.rotten_outbox:
            return
        before: tuple[tuple[str, int, int], int, bytes] | None = None
        for key, who, lane, epoch, seq, payload, prev_hash, _verdict, _reason, scrubbed in outbox:
            place, text = (who, lane, epoch), b"" if scrubbed else bytes(payload)
            if before is not None and before[0] == place:
                if seq != before[1] + 1:
                    raise Violation("I6", f"{machine.name} lane {lane}: number {before[1]} is followed by {seq}")
                if before[2] and prev_hash not in self._links(place, before[1], before[2]):
                    raise Violation("I6", f"{machine.name} lane {lane}: the chain breaks at {seq}")
            elif seq == 1 and prev_hash:
                raise Violation("I6", f"{machine.name} lane {lane}: number 1 has something before it")
            said = json.loads(text) if text else {"seq": seq, "id": key}
            if (said["seq"], said["id"]) != (seq, key):
                raise Violation("I6", f"{machine.name} lane {lane}: row {seq} holds another action")
            before = (place, seq, text)

    def _links(self, place: tuple[str, int, int], seq: int, payload: bytes) -> set[str]:
        """Hashes the next row may be chained to: that of these bytes, or of what was sent in their stead."""
        stand_ins = [text.encode() for _, text in self.world.sent.get(place, {}).get(seq, ()) if "quarantined" in text]
        return {blake2b(text, digest_size=8).hexdigest() for text in (payload, *stand_ins)}

    def _complete(self, machine: Machine) -> None:
        """A cursor is a promise: every row up to it is here as central has it, nothing removed is, nothing else is."""
        for file in SCHEMA:
            cursors, rows = self._replica(machine, file)
            for scope, (gen, seq, round_, complete, swept) in cursors.items():
                if gen != self._head(scope)[0] or self.unsure.get((machine, scope)) == round_:
                    continue
                rotten, feed = len(machine.rotten), self.feed.get(scope)
                before = self.followed.get((machine, scope))
                if before is None or before[0] is not rows or before[1] is not feed or before[2] != rotten:
                    self._follows(machine, scope, seq, rows[scope], round_, bool(complete and swept >= round_))
                    self.followed[machine, scope] = (rows, feed, rotten)

    def _replica(self, machine: Machine, file: FileName) -> Replica:
        moves, replica = self.here.get((machine, file), (-1, ({}, {})))
        if moves != machine.hooks.moves[file]:
            replica = _read(machine, file)
            self.here[machine, file] = (machine.hooks.moves[file], replica)
        return replica

    def _follows(
        self, machine: Machine, scope: str, cursor: int, rows: dict[Key, tuple[int, str, int]], round_: int, whole: bool
    ) -> None:
        known = self.feed.get(scope, {})
        for key, (seq, ver, body) in known.items():
            here = rows.get(key)
            if seq > cursor or key in machine.rotten:
                continue
            if body is None:
                if here is not None and here[2] == round_:
                    raise Violation(
                        "cursor", f"{machine.name} still has {key} of {scope}, removed at {seq} <= {cursor}"
                    )
            elif here is None or (here[2] == round_ and here[0] < ver):
                raise Violation("cursor", f"{machine.name} is at {cursor} of {scope} without {key} of {seq}")
            elif here[2] != round_:
                raise Violation("cursor", f"{machine.name} is at {cursor} of {scope} with {key} of an older round")
            elif here[0] == ver and not _same(key[0], here[1], body):
                words = f"{machine.name} has another {key} of {scope} than central: {here[1]} instead of {body}"
                raise Violation("cursor", words)
        if whole and cursor >= self.horizons.get(scope, 0):
            for key in rows.keys() - known.keys():
                raise Violation("cursor", f"{machine.name} has {key} of {scope}, which central does not know")

    def _orders(self, machine: Machine, outbox: list[Any]) -> None:
        """Promise 3 for orders, and I10: nothing is called refunded before central says so."""
        facts = (
            machine.rows("SELECT id, seq, ver, body FROM main.entity WHERE kind = 'order'"),
            machine.rows("SELECT id, command, changes FROM main.overlay WHERE kind = 'order' ORDER BY place"),
            [(row[0], row[5], row[7]) for row in outbox],
            list(machine.done),
            self.settled,
        )
        if self.orders_seen.get(machine) == facts:
            return
        self._shown_orders(machine, outbox)
        for rule, words in placed.confirmed(machine, self.logged):
            raise Violation(rule, words)
        self.orders_seen[machine] = facts

    def _read_settled(self) -> None:
        undone = self.raw.execute("SELECT command FROM hand_over WHERE undone_by IS NOT NULL").fetchall()
        paid = self.raw.execute("SELECT purchase, line, amount FROM refund WHERE state = 'settled'").fetchall()
        self.settled = (undone, paid)

    def _shown_orders(self, machine: Machine, outbox: list[Any]) -> None:
        refused = {row[0] for row in outbox if row[7] == "rejected"}
        undoing = [bytes(row[5]) for row in outbox if b"undo_hand_over" in bytes(row[5])]
        undone = {_undone(text) for text in undoing}
        central_undid, settled = self.settled
        undone |= {row[0] for row in central_undid}
        views = {order.number: order for order in machine.records.orders()}
        for done in machine.done:
            view = views.get(done.target)
            if done.kind != "order.hand_over" or done.id in refused | undone or view is None or view.contested:
                continue
            if done.id not in {one.id for one in view.shown.hand_overs}:
                raise Violation("promise 3", f"{machine.name} no longer shows its hand-over {done.id} of {done.target}")
        paid: Counter[tuple[str, int]] = Counter()
        for order, line, amount in settled:
            paid[order, line] += amount
        for view in views.values():
            for line in view.shown.lines:
                if line.refunded > paid[view.number, line.line]:
                    raise Violation("I10", f"{machine.name} calls {line.refunded} of {view.number} refunded")

    def _shown(self, machine: Machine, outbox: list[Any]) -> None:
        """Promise 3: no view goes back behind what this device itself finished."""
        if not machine.rows("SELECT 1 FROM cursor WHERE scope LIKE 'orders:%'"):
            return  # central has removed this device, which forgets everything but what waits
        refused = {row[0] for row in outbox if row[7] == "rejected"}
        reached: dict[str, int] = {}
        for done in machine.done:
            if done.state and done.id not in refused and done.id not in machine.gone:
                reached[done.target] = max(reached.get(done.target, 0), RANK[done.state])
        for key, rank in reached.items():
            shown = machine.records.task(key)
            if shown is None or RANK[shown.state] < rank:
                state = shown.state if shown else "gone"
                raise Violation("promise 3", f"{machine.name} shows call {key} as {state} after it did more to it")


def _read(machine: Machine, file: FileName) -> Replica:
    cursors = {row[0]: row[1:] for row in machine.rows(CURSORS_OF[file])}
    if stray := sorted(scope for scope in cursors if not _own(machine, scope)):
        raise Violation("scopes", f"{machine.name} follows {stray[0]}, which is not its own")
    names = {name.partition(":")[0]: name for name in cursors}
    rows: dict[str, dict[Key, tuple[int, str, int]]] = defaultdict(dict)
    for prefix, kind, key, _seq, ver, round_, body in machine.rows(ROWS[file]):
        scope = prefix if ":" in prefix else names.get(prefix, "")
        if scope not in cursors:
            raise Violation("scopes", f"{machine.name} has {kind} {key} of {scope or prefix}, which is not its own")
        rows[scope][kind, key] = (ver, body, round_)
    return cursors, rows


def _own(machine: Machine, scope: str) -> bool:
    """Whether a device of this store and kind may know of this."""
    word, _, place = scope.partition(":")
    if word in ("staff", "cust") and machine.role == "kiosk":
        return False
    return place in (machine.store, "main", "north")


def _links_of(texts: list[str]) -> set[str]:
    return {blake2b(text.encode(), digest_size=8).hexdigest() for text in texts}


def _undone(text: bytes) -> str:
    try:
        return str(json.loads(text)["body"]["hand_over"])
    except (ValueError, KeyError):
        return ""


def _number(text: str, size: int) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=size).digest(), "big")


def _same(kind: str, here: str, there: str) -> bool:
    """The body as central has it, or without what had to leave this device (I8)."""
    if here == there:
        return True
    mine, theirs = json.loads(here), json.loads(there)
    erased = mine.pop("erased", False)
    if erased and kind == "customer":
        return not mine
    if erased and kind == "order":
        theirs = {name: value for name, value in theirs.items() if name in mine or name not in ABOUT_PEOPLE}
    return bool(mine == theirs)
