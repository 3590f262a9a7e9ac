"""What has to be shown at the counter at which age of the list, and what is kept of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from shop import deeds, verification
from shop.deeds import Deed
from shop.orders import Line, Order
from shop.promises import Freshness
from shop.verification import Proofs

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
SIGNED, TOLD = Proofs(code="signed"), Proofs(code="fallback")
PASSPORT = Proofs(document="passport", last_four="0T47")
BOTH = Proofs("signed", "passport", "0T47")


def order(*, worth: int = 3000, currency: str = "EUR", **states: int) -> Order:
    units = sum(states.values())
    line = Line(1, "mug-r", "Mug", units, worth // units, worth, states)
    return Order("TT-1", (line,), "ready", NOW, currency, worth)


@pytest.mark.parametrize(
    ("level", "proofs", "missing"),
    [
        ("fresh", Proofs(), ("code_or_document",)),
        ("fresh", SIGNED, ()),
        ("fresh", TOLD, ()),
        ("fresh", PASSPORT, ()),
        ("fresh", Proofs(document="passport", last_four="47"), ("code_or_document",)),
        ("ageing", SIGNED, ("document",)),
        ("ageing", PASSPORT, ("code",)),
        ("ageing", Proofs("fallback", "passport", "0T47"), ()),
        ("old", Proofs("fallback", "passport", "0T47"), ("signed_code",)),
        ("old", SIGNED, ("document",)),
        ("old", BOTH, ()),
    ],
)
def test_the_older_the_list_the_more_is_asked_for(level: Freshness, proofs: Proofs, missing: tuple[str, ...]) -> None:
    assert verification.lacking(verification.asked(level, order(staged=2)), proofs) == missing


def test_with_an_old_list_only_what_lies_ready_here_is_given_out() -> None:
    half = order(staged=1, picked=1)
    assert verification.asked("old", half) == "signed_and_document"
    assert [verification.at_most(half.lines[0], level) for level in ("fresh", "ageing", "old")] == [2, 2, 1]
    assert verification.asked("old", order(picked=2)) == "not_here"


def test_without_any_list_nothing_is_given_out_whatever_is_shown() -> None:
    ask = verification.asked("unknown", order(staged=2))
    assert (ask, verification.at_most(order(picked=2).lines[0], "unknown")) == ("not_here", 0)


@pytest.mark.parametrize(
    ("worth", "currency", "ask"),
    [(29_998, "EUR", "either"), (30_000, "EUR", "both"), (300, "JPY", "both"), (299_998, "KWD", "either")],
)
def test_what_is_worth_much_takes_two_proofs(worth: int, currency: str, ask: str) -> None:
    assert verification.asked("fresh", order(worth=worth, currency=currency, staged=2)) == ask


def test_whoever_the_buyer_named_shows_a_document_too() -> None:
    assert verification.asked("fresh", order(staged=1), named=True) == "both"
    assert verification.how(Proofs("signed", "passport", "0T47", named=True)) == "named"


def test_what_was_looked_at_travels_with_the_deed_and_nothing_empty_does() -> None:
    kept = verification.evidence(BOTH, scanned={1: 1}, unscanned="", signature="")
    assert kept == {"document": "passport", "last_four": "0T47", "scanned": 1, "code": "signed"}
    deed = deeds.hand_over(order(staged=2), {1: 2}, actor="lena", how="identity", now=NOW, evidence=kept)
    assert isinstance(deed, Deed)
    assert deed.body["evidence"] == kept


def test_only_what_was_brought_to_the_counter_begins_a_hand_over() -> None:
    assert verification.can_begin(order(picked=1, open=1))
    assert not verification.can_begin(order(open=2))
    assert not verification.can_begin(order(handed_over=2))
