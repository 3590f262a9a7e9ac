"""Every code has an answer on the tablet."""

from __future__ import annotations

import pytest

from associate.scans import Meaning, OpenProduct, ShowBadge, Tell, meaning
from shop.codes import Ambiguous, Bay, Code, Gtin, Loyalty, OrderNumber, PickupCode, StaffBadge, Unreadable

GTIN = Gtin("09520000000004")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (GTIN, OpenProduct(GTIN.gtin)),
        (StaffBadge("E001"), ShowBadge("E001")),
        (Loyalty("9529000012345"), Tell("customer", understood=True, shown="9529000012345")),
        (OrderNumber("TT-100234"), Tell("order", understood=True, shown="TT-100234")),
        (PickupCode("7K3MX2QA"), Tell("pickup", understood=True, shown="7K3MX2QA")),
        (Bay("7", "B"), Tell("bay", understood=True, shown="7-B")),
        (Unreadable("check_digit", "4006381333932"), Tell("check_digit", understood=False, shown="4006381333932")),
        (Ambiguous((GTIN, Loyalty("9529000012345"))), OpenProduct(GTIN.gtin)),
        (Ambiguous((Gtin("1"), Gtin("2"))), Tell("choose", understood=False)),
        (Ambiguous((OrderNumber("1"), PickupCode("1"))), Tell("choose", understood=False)),
    ],
)
def test_a_code_leads_somewhere_or_gets_words(code: Code, expected: Meaning) -> None:
    assert meaning(code) == expected
