"""A shopper's choice as a QR code: read again as it was, short, and believed in nothing else."""

from __future__ import annotations

import random
import string
from typing import get_args
from uuid import UUID

import pytest

from shop import codes
from shop.return_drafts import LETTERS, LONGEST, PREFIX, DraftLine, ReturnDraft, read, text
from shop.return_policy import FromPerson

ID = "0190a000-0000-7000-8000-00000000abcd"
ALPHANUMERIC = set(string.digits + string.ascii_uppercase + " $%*+-./:")
DRAFT = ReturnDraft(ID, "TT-100234", (DraftLine(1, 2, "fit"), DraftLine(12, 9999, "faulty")))


def test_the_text_is_what_the_decision_says() -> None:
    assert text(DRAFT).startswith("SRD1:0190A000000070008000000 00000ABCD:TT-100234:1X2F.12X9999X:".replace(" ", ""))
    assert codes.read(text(DRAFT)) == DRAFT
    assert codes.read(f"  {text(DRAFT)}\r\n") == DRAFT


def test_every_reason_has_a_letter_of_its_own() -> None:
    assert set(LETTERS) == set(get_args(FromPerson))
    assert len(set(LETTERS.values())) == len(LETTERS)


@pytest.mark.parametrize("order", ["TT-1", "100234", "web.a_1@x", "tt-1", "A" * 64, "b" * 64, "-1"])
def test_any_number_of_an_order_fits(order: str) -> None:
    draft = ReturnDraft(ID, order, (DraftLine(1, 1, "gift"),))
    shown = text(draft)
    assert set(shown) <= ALPHANUMERIC
    assert len(shown) <= LONGEST
    assert read(shown) == draft


@pytest.mark.parametrize("order", ["", "A" * 65, "ä-1", "two words"])
def test_what_is_no_number_of_an_order_has_no_code(order: str) -> None:
    with pytest.raises(ValueError, match="order"):
        text(ReturnDraft(ID, order))


def test_too_many_lines_leave_the_order_alone() -> None:
    """The desk asks for them again, and nobody misses a part."""
    many = tuple(DraftLine(1000 + n, 10, "fit") for n in range(40))
    assert read(text(ReturnDraft(ID, "TT-1", many))) == ReturnDraft(ID, "TT-1")
    some = many[:10]
    assert read(text(ReturnDraft(ID, "TT-1", some))) == ReturnDraft(ID, "TT-1", some)


def test_a_character_that_changed_is_noticed() -> None:
    shown = text(DRAFT)
    for at in range(len(PREFIX), len(shown)):
        other = "1" if shown[at] != "1" else "2"
        changed = shown[:at] + other + shown[at + 1 :]
        assert codes.read(changed) == codes.Unreadable("damaged", codes.read(changed).shown)  # type: ignore[union-attr]
    assert isinstance(codes.read(shown[:-1]), codes.Unreadable)
    assert isinstance(codes.read(PREFIX), codes.Unreadable)


def test_whatever_is_read_is_written_alike() -> None:
    chance = random.Random(6)
    for _ in range(2000):
        lines = {chance.randint(1, 99_999): chance.randint(1, 9999) for _ in range(chance.randint(0, 12))}
        draft = ReturnDraft(
            str(UUID(int=chance.getrandbits(128))),
            "".join(chance.choices(string.ascii_letters + string.digits + "._:@-", k=chance.randint(1, 30))),
            tuple(DraftLine(line, units, chance.choice(get_args(FromPerson))) for line, units in lines.items()),
        )
        assert read(text(draft)) in (draft, ReturnDraft(draft.id, draft.order))
