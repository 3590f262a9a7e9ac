"""What each type of command does. A handler changes central's tables and says what changed in the feed.

The registry maps (type, version) to its handler; a pair that is not in it is parked by `central.commands`.
"""

from __future__ import annotations

from central.effects import (
    approvals,
    codes,
    consents,
    counting,
    feedback,
    orders,
    pickup,
    placing,
    receiptless,
    return_requests,
    returns,
    settling,
    signals,
    stock,
    transfers,
    undoing,
    undoing_loose,
    used_codes,
    wishes,
)
from central.effects import help as calls
from central.effects.handling import Applied, Context, Handler, Malformed, Outcome, Rejected

__all__ = ["HANDLERS", "Applied", "Context", "Handler", "Malformed", "Outcome", "Rejected"]

HANDLERS: dict[tuple[str, int], Handler] = {
    ("code.use", 1): used_codes.use,
    ("codes.unknown", 1): codes.unknown,
    ("codes.forget", 1): codes.forget,
    ("consent.change", 1): consents.change,
    ("conflict.resolve", 1): settling.resolve,
    ("feedback.give", 1): feedback.give,
    ("help.call", 1): calls.help_call,
    ("help.take", 1): calls.help_take,
    ("help.pass", 1): calls.help_pass,
    ("help.done", 1): calls.help_done,
    ("help.cancel", 1): calls.help_cancel,
    ("order.place", 1): placing.place,
    ("order.hand_over", 1): orders.hand_over,
    ("order.undo_hand_over", 1): orders.undo_hand_over,
    ("return.agree", 1): approvals.agree,
    ("return.answer", 1): return_requests.answer,
    ("return.ask", 1): return_requests.ask,
    ("return.begin", 1): return_requests.begin,
    ("return.receive", 1): returns.receive,
    ("return.receive", 2): returns.receive_decided,
    ("return.receive_unknown", 1): receiptless.receive,
    ("return.undo", 1): undoing.undo_return,
    ("return.undo", 2): undoing.undo_part,
    ("return.undo_unknown", 1): undoing_loose.undo,
    ("return.withdraw", 1): return_requests.withdraw,
    ("signals.count", 1): signals.count,
    ("stock.adjust", 1): stock.adjust,
    ("stock.ask_count", 1): counting.ask,
    ("stock.ask_transfer", 1): transfers.ask,
    ("stock.cancel_transfer", 1): transfers.cancel,
    ("stock.count", 1): counting.count,
    ("stock.notify", 1): wishes.ask,
    ("stock.dispatch", 1): transfers.dispatch,
    ("stock.place", 1): counting.place,
    ("stock.receive", 1): transfers.receive,
    **pickup.handlers(),
}
