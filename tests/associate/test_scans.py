"""Every code has an answer on the tablet."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import pytest

from associate.scans import (
    Choose,
    Meaning,
    OpenBay,
    OpenCustomer,
    OpenOrder,
    OpenProduct,
    OpenReturn,
    ShowBadge,
    Tell,
    kind_of,
    meaning,
)
from shop import codes
from shop.codes import Ambiguous, Bay, Code, Gtin, Loyalty, OrderNumber, PickupCode, Signed, StaffBadge, Unreadable
from shop.signed_codes import KINDS, Kind, Ticket, message

GTIN = Gtin("09520000000004")
CARD, ORDER, PICKUP = Loyalty("9529000012345"), OrderNumber("TT-100234"), PickupCode("7K3MX2QA")


def signed(kind: Kind) -> Signed:
    when = datetime(2026, 11, 20, tzinfo=UTC)
    ticket = Ticket(kind, 1, bytes(8), when, when, "S01", b"TT-100234")
    return Signed(ticket, message(ticket), bytes(64))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (GTIN, OpenProduct(GTIN.gtin)),
        (StaffBadge("E001"), ShowBadge("E001")),
        (CARD, OpenCustomer(CARD)),
        (ORDER, OpenOrder(ORDER)),
        (PICKUP, OpenOrder(PICKUP)),
        (Bay("7", "B"), OpenBay("7", "B")),
        (codes.Tote("12"), Tell("tote", "understood", "12")),
        (codes.Serial("8Q2"), Tell("serial", "understood", "8Q2")),
        (codes.ReturnCode("R-1"), OpenReturn(codes.ReturnCode("R-1"))),
        (codes.EnrolmentCode("https://central", "x"), Tell("enrolment", "refused")),
        (codes.Coupon("98"), Tell("coupon", "understood", "98")),
        (codes.LogisticUnit("3401"), Tell("pallet", "understood", "3401")),
        (Unreadable("check_digit", "4006381333932"), Tell("check_digit", "unknown", "4006381333932")),
        (Ambiguous((GTIN, codes.Tote("1"))), OpenProduct(GTIN.gtin)),
        (Ambiguous((GTIN, CARD)), Choose((GTIN, CARD))),
        (Ambiguous((ORDER, PICKUP)), Choose((ORDER, PICKUP))),
        (Ambiguous((codes.Tote("1"), codes.Serial("1"))), Tell("tote", "understood", "1")),
    ],
)
def test_a_code_leads_somewhere_asks_or_gets_words(code: Code, expected: Meaning) -> None:
    assert meaning(code) == expected


def test_a_signed_code_goes_to_who_can_check_it() -> None:
    kinds = {kind: meaning(signed(kind)) for kind in KINDS}
    assert isinstance(kinds["pickup"], OpenOrder)
    assert isinstance(kinds["loyalty"], OpenCustomer)
    assert isinstance(kinds["badge"], ShowBadge)
    assert isinstance(kinds["return"], OpenReturn)
    assert kinds["basket"] == Tell("basket", "understood")
    assert kinds["voucher"] == Tell("voucher", "understood")


def test_nothing_of_an_unchecked_code_is_shown() -> None:
    for kind in KINDS:
        assert kind_of(meaning(signed(kind)))[1] == ""


@pytest.mark.parametrize("why", get_args(codes.Why))
def test_every_reason_to_be_unreadable_has_its_topic(why: codes.Why) -> None:
    assert kind_of(meaning(Unreadable(why, "x"))) == (why, "x")
