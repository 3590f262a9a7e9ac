"""People find themselves by badge or by any part of the name."""

from __future__ import annotations

import pytest

from associate.people import by_badge, initials, matching
from shop.lookups import StaffMember

STAFF = (
    StaffMember("e3", "Zoë Brandt", "associate", "STAFF:e3", ""),
    StaffMember("e1", "Mara Lindt", "manager", "STAFF:e1", ""),
    StaffMember("e2", "Jonas Weil-Marten", "senior", "", ""),
)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Jonas Weil-Marten", "Mara Lindt", "Zoë Brandt"]),
        ("li", ["Mara Lindt"]),
        ("ZOE", ["Zoë Brandt"]),
        ("we jo", ["Jonas Weil-Marten"]),
        ("x", []),
    ],
)
def test_typing_narrows_the_list(typed: str, names: list[str]) -> None:
    assert [p.name for p in matching(STAFF, typed)] == names


@pytest.mark.parametrize("badge", ["STAFF:e1", "staff:E1", "e1"])
def test_a_badge_names_one_person(badge: str) -> None:
    member = by_badge(STAFF, badge)
    assert member is not None
    assert member.id == "e1"


def test_a_person_without_a_badge_is_never_found_by_an_empty_one() -> None:
    assert by_badge(STAFF, "") is None
    assert by_badge(STAFF, "e2") is None


def test_initials() -> None:
    assert [initials(n) for n in ("Mara Lindt", "Jonas van Weil", "Cher", "")] == ["ML", "JW", "C", ""]
