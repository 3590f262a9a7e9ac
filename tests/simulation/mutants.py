"""Rules of the product, each broken on purpose: a simulation that does not notice one of them proves nothing about it.

A mutant is the real code with a few words of it changed. Words that are not there (any more), or twice, are an error at
once, so this list cannot rot. Where a rule is kept in two places, both are changed.

Left out, as nothing that can be seen depends on them alone: the order of versions (a page that does not follow the
cursor is refused before; here both are broken), and how a repair treats what was removed (three repairs in vain, and
the scope is read again).

Missing, though it is a rule: a repair leaves the device's own changes alone. No day was found on which a repair comes
while a change of the device waits; tests of `records.repair` look at it.
"""

from __future__ import annotations
import __future__

import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from textwrap import dedent
from types import CodeType
from typing import Any

from central import calls, commands, devices, feed, lanes, ledger, orders, placing, reserving
from central.effects import help as central_help
from central.effects import orders as central_orders
from central.effects import placing_fit, undoing
from central.effects import returns as central_returns
from central.effects import stock as central_stock
from records import kinds, outbox, overlays, privacy, scopes, secondcopy, writer
from records import placing as records_placing
from shop import orders as shop_orders
from shop import refunds, return_total
from sync import agent, client, epochs, fetch, pace, pages, poll, send


@dataclass(frozen=True, slots=True)
class Edit:
    """`was` becomes `is_` in the source of `function`, wherever it is called from."""

    function: Callable[..., Any]
    was: str
    is_: str


def rewritten(function: Callable[..., Any], edits: Iterable[Edit]) -> CodeType:
    """The code of `function` after `edits`. LookupError when the words are not there exactly once."""
    source = dedent(inspect.getsource(function))
    for edit in edits:
        if source.count(edit.was) != 1:
            raise LookupError(f"{function.__qualname__} has {source.count(edit.was)} times: {edit.was}")
        source = source.replace(edit.was, edit.is_)
    module = compile(source, "<mutant>", "exec", __future__.annotations.compiler_flag, dont_inherit=True)
    return next(one for one in module.co_consts if isinstance(one, CodeType))


@dataclass(frozen=True, slots=True)
class Mutant:
    """`breaks` says what no longer holds. `needs` are kinds of decisions without which it cannot show; `hint` is a seed
    in whose history it does, `full` if that is a full day although the usual one of this seed is brief."""

    name: str
    breaks: str
    edits: tuple[Edit, ...]
    hint: int = 0
    needs: tuple[str, ...] = ()
    full: bool = False

    @contextmanager
    def active(self) -> Iterator[None]:
        """The rule is broken until the end of the block."""
        functions: dict[Any, CodeType] = {}
        for one in (edit.function for edit in self.edits):
            functions[one] = rewritten(one, [edit for edit in self.edits if edit.function is one])
        with ExitStack() as undo:
            for function, code in functions.items():
                undo.callback(setattr, function, "__code__", function.__code__)
                function.__code__ = code
            yield


TWO_COMMITS = 'connection.execute("COMMIT"); connection.execute("BEGIN IMMEDIATE")'

MUTANTS = (
    # --- each action once
    Mutant(
        "repeat_does_it_again",
        "Central does the effect of a command again when its number comes again.",
        (
            Edit(
                commands._told_before,
                "        return _worded(_as_logged(command, sent, row, row.verdict))",
                "        if row.verdict == 'applied':\n"
                "            HANDLERS[command.type, command.v](Context(connection, device, command, command.made_at))\n"
                "        return _worded(_as_logged(command, sent, row, row.verdict))",
            ),
        ),
        hint=9,
        needs=("line",),
    ),
    Mutant(
        "id_not_known_again",
        "Central does not look whether the id of a command was answered in another epoch or to another install.",
        (Edit(commands._repeated, "if row is None:", "if True:"),),
        hint=498,
        needs=("enrol_again", "line"),
    ),
    Mutant(
        "other_bytes_under_a_number",
        "Central answers whatever is sent under an old number with the old verdict.",
        (
            Edit(
                commands._told_before,
                "elif row.cmd_id == command.id and bytes(row.sha256) == _fingerprint(sent):",
                "else:",
            ),
        ),
        hint=32,
        needs=("clone",),
    ),
    Mutant(
        "other_bytes_under_an_id",
        "Central takes a known id for a duplicate without looking at what it stands for, and for whom.",
        (
            Edit(
                commands._repeated,
                "if bytes(row.sha256) != _fingerprint(sent) or not _of_store(connection, row.install, device):",
                "if False:",
            ),
        ),
        hint=160,
        needs=("hostile",),
    ),
    Mutant(
        "gap_not_noticed",
        "Central goes on after a number that never came.",
        (Edit(commands.receive, "command.seq == last + len(fresh) + 1 and", "command.seq > last + len(fresh) and"),),
        hint=45,
        needs=("hostile",),
    ),
    Mutant(
        "answers_not_logged",
        "Central forgets what it has answered.",
        (Edit(commands._conclude, "if rows:", "if False:"),),
    ),
    Mutant(
        "watermark_not_moved",
        "Central does not note how far a lane was answered.",
        (Edit(commands.receive, "    if fresh:\n", "    if False:\n"),),
    ),
    Mutant(
        "chain_not_checked",
        "Central does not look whether the device remembers the same past.",
        (Edit(lanes.check, "if before is not None and batch.prev_hash != before:", "if False:"),),
        hint=37,
        needs=("hostile",),
    ),
    Mutant(
        "epoch_not_checked",
        "Central takes commands of an epoch that is not the lane's.",
        (Edit(lanes.check, "if lane.epoch != batch.epoch:", "if False:"),),
        hint=3,
        needs=("hostile",),
    ),
    Mutant(
        "clone_not_fenced",
        "Two copies of a device both get a new epoch.",
        (Edit(lanes.new_epoch, "if lane.epoch > asked.epoch:", "if False:"),),
        hint=630,
        needs=("clone",),
    ),
    # --- nothing lost
    Mutant(
        "failure_told_as_done",
        "A person is told that it is done before it is on the disk.",
        (
            Edit(
                writer.Writer._do,
                "job.future.set_exception(self._in_words(error))",
                "job.future.set_result(None)",
            ),
        ),
        hint=21,
        needs=("disk_full",),
    ),
    Mutant(
        "overlay_without_action",
        "What is shown and what will be sent are kept in two transactions.",
        (
            Edit(
                outbox.add,
                "    epoch, last_seq, last_hash = _lane(connection, action.lane)\n",
                "    overlays.add(connection, action.id, ((one.kind, one.id, one.changes) for one in action.overlay))\n"
                f"    {TWO_COMMITS}\n"
                "    epoch, last_seq, last_hash = _lane(connection, action.lane)\n",
            ),
        ),
        hint=28,
        needs=("disk_full", "kill"),
    ),
    Mutant(
        "refusal_taken_for_success",
        "A 4xx counts as an answer: what central cannot read is called applied.",
        (
            Edit(
                send._send,
                "return _quarantine(client, records, install, rows[0])",
                "settled = [Settled(rows[0].seq, rows[0].id, 'applied')]",
            ),
        ),
        needs=("poison",),
    ),
    Mutant(
        "poison_takes_others_along",
        "An action that central cannot read is put aside together with all that travel with it.",
        (
            Edit(
                send._send,
                "        if len(rows) > 1:\n"
                "            return _send(client, records, install, rows[: len(rows) // 2])\n"
                "        return _quarantine(client, records, install, rows[0])",
                "        settled = [Settled(row.seq, row.id, 'parked', SET_ASIDE) for row in rows]",
            ),
        ),
        needs=("poison",),
    ),
    Mutant(
        "verdict_by_place",
        "A device takes a verdict for its action without looking whose verdict it is.",
        (
            Edit(
                send.verdicts,
                "any((a.seq, a.id) != (r.seq, r.id) for a, r in zip(given, rows, strict=False))",
                "False",
            ),
            Edit(
                send.verdicts,
                "if answers.last_seq < given[-1].seq:",
                "given = [a.model_copy(update={'seq': r.seq, 'id': r.id}) for a, r in zip(given, rows)]\n    if False:",
            ),
        ),
        hint=242,
        needs=("line",),
    ),
    Mutant(
        "refused_called_applied",
        "A device takes every verdict for applied.",
        (Edit(send.verdicts, "Settled(a.seq, a.id, a.verdict,", "Settled(a.seq, a.id, 'applied',"),),
        hint=32,
    ),
    Mutant(
        "parked_blocks_the_lane",
        "A device tries again what central has parked, for ever.",
        (
            Edit(
                send.verdicts,
                "    gens = answers.gens\n",
                "    gens = answers.gens\n"
                "    if any(a.verdict == 'parked' for a in given):\n"
                "        raise Broken('The server cannot do it.', 'answers')\n",
            ),
        ),
        needs=("poison",),
    ),
    Mutant(
        "joining_drops_the_queue",
        "A device that joins again forgets what waits.",
        (
            Edit(
                outbox.renumber,
                '    connection.execute("DELETE FROM lane")\n',
                '    connection.execute("DELETE FROM lane")\n'
                '    connection.execute("DELETE FROM outbox WHERE verdict IS NULL")\n',
            ),
        ),
        hint=14,
        needs=("enrol_again",),
    ),
    Mutant(
        "no_replay_after_a_restore",
        "A device does not send again what a restored central has forgotten.",
        (Edit(epochs.forgotten, "return bool(state.acknowledged) and known", "return False and known"),),
        hint=19,
        needs=("restore_central", "act"),
    ),
    Mutant(
        "joining_brings_nothing_back",
        "A device that joins a restored central anew does not send again what that central has forgotten.",
        (Edit(outbox.answered, "store = ? ORDER", "store = ? AND 0 ORDER"),),
        hint=10772,
        needs=("enrol_again", "restore_central"),
    ),
    Mutant(
        "restored_rows_before_own_actions",
        "A device takes the rows of a restored central although it could not note that its own actions wait again.",
        (
            Edit(
                poll.Poll.ask,
                "            self._recall(_sensible(heads), settled)\n            self._believe(heads)\n",
                "            self._believe(_sensible(heads))\n            self._recall(heads, settled)\n",
            ),
            Edit(
                poll.Poll._recall,
                "    for lane, state in settled.items():\n",
                "    self._acks_at = self._clocks.ticks() + ACKS_EVERY_S\n    for lane, state in settled.items():\n",
            ),
        ),
        hint=1155,
        needs=("restore_central", "disk_full"),
    ),
    Mutant(
        "journal_not_written",
        "What waits to be sent is kept in one file only.",
        (
            Edit(
                secondcopy.JournalCopy.keep,
                "    if not self._unkept:\n        return\n",
                "    self._unkept = []\n    return\n",
            ),
            Edit(secondcopy.JournalCopy.begin, "if not self._ahead or self._doubtful:", "if True:"),
        ),
        hint=477,
        needs=("rot",),
    ),
    # --- cursors
    Mutant(
        "cursor_before_rows",
        "A device notes that it has a page before it has it.",
        (
            Edit(
                scopes.apply,
                "    changed = kinds.store(place, prepared, breathe)\n",
                "    write(connection, replace(before, gen=page.gen, seq=page.to, head=page.head))\n"
                f"    {TWO_COMMITS}\n"
                "    changed = kinds.store(place, prepared, breathe)\n",
            ),
        ),
        hint=28,
        needs=("kill", "disk_full"),
    ),
    Mutant(
        "full_page_ends_at_the_head",
        "Central says of a full page that it is the last one.",
        (Edit(feed.page, "last if full else head", "head"),),
    ),
    Mutant(
        "page_from_anywhere",
        "A device applies a page that does not begin where it stands.",
        (
            Edit(pages._fits, "if header.from_ != since:", "since = header.from_\n    if False:"),
            Edit(scopes._must_follow, "or page.from_ != before.seq", ""),
        ),
        hint=114,
        needs=("line",),
        full=True,
    ),
    Mutant(
        "older_version_overwrites",
        "Of an old page that comes late a device keeps away from the cursor, but not from the rows.",
        (
            Edit(pages._fits, "if header.from_ != since:", "since = header.from_\n    if False:"),
            Edit(scopes._must_follow, "or page.from_ != before.seq", "or page.from_ > before.seq"),
            Edit(scopes.apply, "seq=page.to,", "seq=max(before.seq, page.to),"),
            Edit(kinds._fresh, "elif seen is None and (", "elif seen is None and False and ("),
        ),
        hint=1595,
        needs=("line",),
        full=True,
    ),
    Mutant(
        "number_used_twice",
        "Central gives a change the number of the change before.",
        (Edit(feed._publish_scope, "head - len(fresh) + 1):", "head - len(fresh)):"),),
    ),
    Mutant(
        "head_not_moved",
        "Central publishes rows above the head of their scope.",
        (Edit(feed._publish_scope, '"n": len(fresh)}', '"n": 0}'),),
    ),
    Mutant(
        "horizon_not_raised",
        "Central forgets what was removed without telling who has missed it.",
        (Edit(feed.forget_tombstones, "values(horizon=last)", "values(horizon=0)"),),
        hint=48,
        needs=("horizon", "office"),
    ),
    Mutant(
        "generation_not_looked_at",
        "A device goes on with its old cursor in a new generation.",
        (
            Edit(fetch.pull, "if cursor.gen not in (0, gen):", "if False:"),
            Edit(scopes._must_follow, "page.gen != before.gen or ", ""),
        ),
        hint=734,
        needs=("restore_central", "office"),
    ),
    Mutant(
        "gone_not_heard",
        "A device whose past central no longer has does not begin anew.",
        (Edit(fetch.pull, 'if cursor.seq == 0 or gone.code == "generation":', "if True:"),),
        hint=48,
        needs=("horizon", "office"),
    ),
    Mutant(
        "sweep_takes_new_rows",
        "When a round is complete, its own rows are swept as well.",
        (Edit(scopes._sweep_table, "AND round < ?", "AND round <= ?"),),
        hint=1,
        needs=("restore_central",),
    ),
    Mutant(
        "old_rows_never_swept",
        "What an older round left stays.",
        (
            Edit(scopes._sweep_table, "AND round < ?", "AND round < ? - 1000"),
            Edit(scopes.sweep, "AND round < ?", "AND round < ? - 1000"),
        ),
        hint=491,
        needs=("restore_central", "office"),
    ),
    Mutant(
        "task_not_in_the_feed",
        "Central takes a step with a call and does not tell.",
        (
            Edit(
                central_help._step,
                'return Applied((Change(f"orders:{context.device.store}", "task", task_id, text),))',
                "return Applied(())",
            ),
        ),
    ),
    # --- overlays
    Mutant(
        "overlay_gone_with_the_verdict",
        "A device drops its own change when central has applied it, not when central's row is here.",
        (Edit(overlays.settle, "if not brings or (", "if True or ("),),
    ),
    Mutant(
        "overlay_never_dropped",
        "A device lays its own change over central's row for ever.",
        (Edit(overlays.drop_reached, "    if gone:", "    if False:"),),
    ),
    # --- digests
    Mutant(
        "digest_not_changed",
        "A device's digest stays when a row changes.",
        (Edit(kinds._fresh, "ledger.replace(one.bucket, old[1], one.h)", "pass"),),
    ),
    Mutant(
        "digest_of_central_not_changed",
        "Central's digest keeps what was replaced.",
        (Edit(feed._publish_scope, 'replaced.append((row["bucket"], h))', "pass"),),
    ),
    Mutant(
        "digest_counts_old_rounds",
        "A scope that is read again is counted twice.",
        (Edit(scopes.restart, "    digests.forget(connection, name)\n", ""),),
        hint=1,
        needs=("restore_central",),
    ),
    # --- patience
    Mutant(
        "retry_after_not_heard",
        "A device asks again before the time that central has named.",
        (Edit(pace.Pace.failed, "if retry_after is not None and retry_after >= 0:", "if False:"),),
        needs=("line",),
    ),
    Mutant(
        "pauses_without_end",
        "The pause between two tries grows without a limit.",
        (Edit(pace.Pace.failed, "min(self.cap, FIRST_S * 2.0", "max(0.0, 64 * FIRST_S * 2.0"),),
        hint=304,
        needs=("partition", "wait"),
    ),
    Mutant(
        "watchdog_asleep",
        "Nobody looks whether the worker still works.",
        (Edit(agent.Agent._watch, "if not self.status.online:", "if True:"),),
        hint=5,
        needs=("stuck", "act"),
    ),
    Mutant(
        "portal_can_revoke",
        "A stranger's 401 counts as central's.",
        (
            Edit(
                client._problem,
                'raise Unreachable("Something else answers in the server\'s place.", "stranger") from None',
                'return "", "stranger"',
            ),
        ),
        needs=("line",),
    ),
    # --- trade
    Mutant(
        "hand_over_without_compare",
        "Whoever hands over last wins, whatever was handed over since.",
        (
            Edit(
                shop_orders._no_hand_over,
                "if units <= line.at_hand and (seen is None or line.handed_over <= seen):",
                "if True:",
            ),
        ),
        hint=127,
    ),
    Mutant(
        "help_without_compare",
        "Whoever takes a step with a call last wins.",
        (
            Edit(
                central_help._step,
                "        return Rejected(outcome.reason, outcome.words)",
                "        outcome = {'take': 'taken', 'done': 'done', 'cancel': 'cancelled'}[step]",
            ),
        ),
        hint=32,
    ),
    Mutant(
        "refund_above_captured",
        "Each unit that comes back gives back all that was paid, and the ledger's limit is not asked.",
        (
            Edit(refunds.due, "return left if returning and", "return captured if returning or"),
            Edit(orders._save_line, '"refunded": line.promised', '"refunded": 0'),
        ),
        hint=3,
    ),
    Mutant(
        "fee_not_kept",
        "Central pays a return without keeping the fee that the customer was told of.",
        (Edit(central_returns._with_the_whole, "fee=here.fee", "fee=0"),),
        hint=3,
    ),
    Mutant(
        "shipping_rounded_up",
        "The part of the shipping that a return gives back is rounded up, on devices and at central alike.",
        (Edit(return_total._shipping, "order.shipping * gone // whole", "-(-order.shipping * gone // whole)"),),
        hint=159,
    ),
    Mutant(
        "money_in_fractions",
        "A refund is counted in parts of a cent and rounded.",
        (
            Edit(
                refunds.due,
                "    part = slice_amount(captured + given, quantity, returned_before, returning, tax)\n",
                "    return int(captured / quantity + 0.5) * returning\n",
            ),
            Edit(orders._save_line, '"refunded": line.promised', '"refunded": 0'),
        ),
        hint=3,
    ),
    Mutant(
        "hand_over_leaves_the_stock",
        "What was handed over still lies on the shelf.",
        (
            Edit(
                central_orders.hand_over,
                "told += settled(context, held.order, event, done, asked.actor)",
                "pass",
            ),
        ),
    ),
    Mutant(
        "undo_leaves_the_stock",
        "What was not handed over after all does not come back to the shelf.",
        (
            Edit(
                central_orders.undo_hand_over,
                "told += settled(context, held.order, event, done, asked.actor)",
                "pass",
            ),
        ),
        hint=7,
    ),
    Mutant(
        "stock_is_not_its_movements",
        "A movement is written down and the level is not.",
        (Edit(ledger.move, "    _put(connection, moved)\n", ""),),
    ),
    Mutant(
        "order_keeps_what_it_gave",
        "Goods that were handed over are still kept for the order.",
        (Edit(reserving.settle, "keeping = changes_of(connection, [order])", "keeping = []"),),
    ),
    Mutant(
        "reserved_is_not_its_ledger",
        "What an order keeps is written down and the level is not.",
        (Edit(ledger.move, "reserved=before.reserved + kept.delta", "reserved=before.reserved"),),
    ),
    Mutant(
        "stock_not_told",
        "Devices do not learn what was moved.",
        (
            Edit(central_stock.moved, "    return told +", "    return"),
            Edit(central_stock.settled, "    return told +", "    return"),
        ),
    ),
    Mutant(
        "conflict_not_listed",
        "Two people handed over the same goods, and nobody hears of it.",
        (Edit(central_orders.hand_over, 'if done.reason == "already_handed_over"', "if False"),),
        hint=127,
    ),
    Mutant(
        "refunded_before_the_bank",
        "A screen says that money is paid back when it was only asked for.",
        (Edit(shop_orders._balanced, '{"wanted": _due', '{"settled": _due'),),
        hint=3,
    ),
    Mutant(
        "parked_order_goes_on",
        "Later steps of an order are done although an earlier one is parked.",
        (Edit(commands._waits, "    if not aggregate", "    return False\n    if not aggregate"),),
        hint=386,
        needs=("poison",),
    ),
    # --- returns that did not happen, and what shoppers order in a store
    Mutant(
        "undo_leaves_the_goods",
        "The goods of a return that was undone still lie on the shelf.",
        (Edit(undoing._off_the_shelf, "return moved(context, goods, asked.actor) if goods else []", "return []"),),
        hint=176,
    ),
    Mutant(
        "undo_not_in_the_ledger",
        "A return that was undone still stands in the ledger of what came back.",
        (
            Edit(
                undoing._put_back,
                "    context.connection.execute(update(return_line).where(*mine).values(**undone))\n",
                "",
            ),
        ),
        hint=64,
    ),
    Mutant(
        "kept_goods_are_sold",
        "A shopper is promised goods that are kept for somebody else.",
        (Edit(placing_fit._left, "level.on_hand - level.reserved - level.safety", "level.on_hand - level.safety"),),
        hint=64,
    ),
    Mutant(
        "unpaid_goods_stay_kept",
        "Goods that nobody paid in time are never free again.",
        (Edit(placing._expire, "        told += _free(connection, one.number, now)\n", "        pass\n"),),
        hint=83,
    ),
    Mutant(
        "unpaid_is_never_over",
        "Nobody looks whether a shopper has paid in time.",
        (Edit(placing._expire, "if request is None or", "if True or"),),
        hint=83,
    ),
    Mutant(
        "confirmed_before_central",
        "A screen calls an order confirmed that central has not heard of.",
        (Edit(records_placing._sent, '"saved" if waits else "on_its_way"', '"to_pay"'),),
        hint=2,
    ),
    Mutant(
        "paid_without_the_order",
        "A till hears that it is paid, and the order never does.",
        (Edit(placing.pay, "        told += _paid(", "        _ = lambda *_: ("),),
        hint=2,
    ),
    # --- people's data
    Mutant(
        "orders_keep_their_names",
        "A device keeps whose order it was after all is handed over.",
        (Edit(privacy.erase, "_scrub_orders(connection, CLOSED) | ", ""),),
        hint=45,
    ),
    Mutant(
        "actions_keep_their_words",
        "A device keeps what people wrote in an action that was answered long ago.",
        (Edit(privacy.erase, "more = _scrub_actions(connection, _within(now, SETTLED))", "more = False"),),
        hint=7,
    ),
    Mutant(
        "kiosk_gets_the_staff",
        "A kiosk is sent who works here and who shops here.",
        (Edit(devices.scopes, 'staffed = role in ("associate", "manager")', "staffed = True"),),
    ),
    Mutant(
        "other_stores_data",
        "A device may read the data of another store.",
        (Edit(calls._may_pull, "if scope not in device.scopes:", "if False:"),),
        hint=3,
        needs=("hostile",),
    ),
)
