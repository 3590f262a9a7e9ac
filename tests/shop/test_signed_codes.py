"""The layout of signed codes: what is written is read again, and nothing else is read at all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import codes, deeds, signed_codes
from shop.gtins import check_digit
from shop.signed_codes import KINDS, Ticket

TIMES = st.integers(0, 2**32 - 1).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
TICKETS = st.builds(
    Ticket,
    kind=st.sampled_from(KINDS),
    key_id=st.integers(0, 2**16 - 1),
    nonce=st.binary(min_size=8, max_size=8),
    not_before=TIMES,
    expires=TIMES,
    store=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-", max_size=signed_codes.MOST_STORE_BYTES),
    subject=st.binary(max_size=signed_codes.MOST_SUBJECT_BYTES),
)


@given(TICKETS, st.binary(min_size=64, max_size=64))
def test_what_is_written_is_read_again(ticket: Ticket, signature: bytes) -> None:
    message = signed_codes.message(ticket)
    text = signed_codes.text(message, signature)
    assert signed_codes.read(text) == signed_codes.Signed(ticket, message, signature)


@given(st.binary(max_size=300))
def test_base45_goes_there_and_back(data: bytes) -> None:
    assert signed_codes.from_base45(signed_codes.base45(data)) == data


@pytest.mark.parametrize(("data", "shown"), [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581")])
def test_base45_is_that_of_the_standard(data: bytes, shown: str) -> None:
    assert signed_codes.base45(data) == shown


@pytest.mark.parametrize("shown", ["A", "GGW", ":::", "ab", "AAAA"])
def test_what_base45_cannot_have_written_is_nothing(shown: str) -> None:
    assert signed_codes.from_base45(shown) is None


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", max_size=400))
def test_any_text_behind_the_prefix_is_answered(text: str) -> None:
    found = codes.read("S1:" + text)
    assert isinstance(found, signed_codes.Signed | codes.Unreadable)


def test_a_pickup_code_is_read_as_a_signed_code() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    ticket = Ticket("pickup", 1, b"12345678", now, now, "S01", b"TT-100234")
    text = signed_codes.text(signed_codes.message(ticket), bytes(64))
    assert len(text) <= 152
    assert codes.read(text) == signed_codes.read(text)
    assert codes.read(text[:-3]) == codes.Unreadable("damaged", codes.read(text[:-3]).shown)  # type: ignore[union-attr]


def gtins(number: int) -> str:
    digits = f"{number:013}"
    return digits + check_digit(digits)


LINES = st.tuples(st.integers(0, 10**13 - 1).map(gtins), st.integers(1, signed_codes.MOST_UNITS))


@given(st.lists(LINES, min_size=1, max_size=signed_codes.MOST_LINES))
def test_a_basket_is_packed_and_unpacked(lines: list[tuple[str, int]]) -> None:
    subject = signed_codes.basket_subject(lines)
    assert len(subject) == 7 * len(lines) <= signed_codes.MOST_SUBJECT_BYTES
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert Ticket("basket", 1, bytes(8), now, now, "", subject).basket == tuple(lines)
    assert Ticket("pickup", 1, bytes(8), now, now, "", subject).basket is None


@given(st.binary(max_size=200))
def test_any_bytes_are_a_basket_or_none(data: bytes) -> None:
    lines = signed_codes.basket_lines(data)
    assert lines is None or signed_codes.basket_subject(lines) == data


@pytest.mark.parametrize(
    "lines",
    [[], [(gtins(1), 0)], [(gtins(1), 100)], [("09521234500019", 1)], [("9521234500018", 1)], [(gtins(1), 1)] * 21],
)
def test_what_is_no_basket_is_not_packed(lines: list[tuple[str, int]]) -> None:
    with pytest.raises(ValueError, match="basket"):
        signed_codes.basket_subject(lines)


def test_a_deed_carries_the_nonce_that_allowed_it() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    nonce = Ticket("loyalty", 1, bytes(range(8)), now, now, "", b"9529").once
    deed = deeds.use_code(nonce, actor="lena")
    assert (deed.lane, deed.aggregate, deed.nonce) == (2, "code:0001020304050607", nonce)
    assert deed.body == {"nonce": "0001020304050607", "kind": "loyalty", "actor": "lena"}


def test_an_enrolment_code_says_where_what_and_whose() -> None:
    code = codes.read("ENROL:https://sync.example.com:8443 7KX2M-9QF4R 0W33SSS6B6CAPX06E0TM2BYADJ")
    assert code == codes.EnrolmentCode("https://sync.example.com:8443", "7KX2M-9QF4R", "0W33SSS6B6CAPX06E0TM2BYADJ")
    assert codes.read("ENROL:https://sync.example.com 7KX2M-9QF4R") == codes.EnrolmentCode(
        "https://sync.example.com", "7KX2M-9QF4R"
    )
    for text in ("ENROL:https://sync.example.com", "ENROL:a b c d", "ENROL:https://x 7KX2M-9QF4R SHORT"):
        assert isinstance(codes.read(text), codes.Unreadable)
