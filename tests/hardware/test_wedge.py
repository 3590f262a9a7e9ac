"""Scanner or person, by the events' own times: nothing typed slowly is lost, nothing scanned leaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner import strokes
from hardware.wedge import GS, HOLD_MS, MOST_CHARACTERS, Habits, Scan, Wedge, code

EAN = "4006381333931"


class Desk:
    """Feeds strokes as Qt would: a pause comes when no key came for HOLD_MS."""

    def __init__(self, habits: Habits | None = None) -> None:
        self.wedge: Wedge[str] = Wedge(habits or Habits())
        self.typed: list[str] = []
        self.scans: list[Scan] = []
        self.last = 0

    def _take(self, outcome: object) -> None:
        self.typed += outcome.replay  # type: ignore[attr-defined]
        if outcome.scan is not None:  # type: ignore[attr-defined]
            self.scans.append(outcome.scan)  # type: ignore[attr-defined]

    def press(self, character: str, at_ms: int) -> None:
        if self.wedge.holding and at_ms - self.last > HOLD_MS:
            self._take(self.wedge.pause())
        self.last = at_ms
        self._take(
            self.wedge.press(character, "" if character in "\r\t" else character, at_ms, ends=character in "\r\t")
        )

    def type(self, text: str, gap_ms: int, start_ms: int = 0, end: str = "") -> None:
        for stroke in strokes(text, start_ms=start_ms, gap_ms=gap_ms, end=end):
            self.press(stroke.character, stroke.at_ms)

    def rest(self) -> None:
        self._take(self.wedge.pause())


@pytest.mark.parametrize("gap_ms", [0, 1, 8, 15, 30, 50])
@pytest.mark.parametrize("end", ["\r", "\t", ""])
def test_a_burst_is_a_scan_and_no_key_of_it_is_typed(gap_ms: int, end: str) -> None:
    desk = Desk()
    desk.type(EAN, gap_ms, end=end)
    desk.rest()
    assert desk.scans == [Scan(EAN)]
    assert desk.typed == []


@pytest.mark.parametrize("gap_ms", [61, 90, 150, 400])
def test_a_person_types_everything_through(gap_ms: int) -> None:
    desk = Desk()
    desk.type("4006381333931 boots", gap_ms, end="\r")
    desk.rest()
    assert "".join(desk.typed) == "4006381333931 boots\r"
    assert desk.scans == []


def test_two_keys_rolled_over_each_other_stay_typing() -> None:
    desk = Desk()
    for character, at_ms in (("t", 0), ("h", 20), ("e", 45), ("r", 160), ("e", 300)):
        desk.press(character, at_ms)
    desk.rest()
    assert "".join(desk.typed) == "there"


def test_typing_right_before_a_scan_is_kept_apart() -> None:
    desk = Desk()
    desk.type("ab", 120)
    desk.type(EAN, 5, start_ms=400, end="\r")
    assert ("".join(desk.typed), desk.scans) == ("ab", [Scan(EAN)])


def test_two_scans_after_each_other_are_two() -> None:
    desk = Desk()
    desk.type(EAN, 5, end="\r")
    desk.type("BAY:7-B", 5, start_ms=90, end="\r")
    assert desk.scans == [Scan(EAN), Scan("BAY:7-B")]


def test_enter_alone_is_a_key() -> None:
    desk = Desk()
    desk.press("\r", 10)
    assert desk.typed == ["\r"]


def test_an_event_time_that_jumps_back_ends_the_burst() -> None:
    desk = Desk()
    desk.type("abc", 5, start_ms=10_000)
    desk.type("de", 200, start_ms=5)
    desk.rest()
    assert "".join(desk.typed) == "abcde"


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), min_size=4, max_size=300), st.integers(0, 55))
def test_any_text_comes_out_as_it_went_in(text: str, gap_ms: int) -> None:
    desk = Desk()
    desk.type(text, gap_ms, end="\r")
    assert desk.typed == []
    assert len(desk.scans) == 1
    assert desk.scans[0].symbology + desk.scans[0].text.lstrip(GS) in (text, text.replace(GS, ""))


@given(st.lists(st.tuples(st.sampled_from("abc1 \r"), st.integers(0, 200)), max_size=60))
def test_every_key_is_either_replayed_in_order_or_part_of_a_scan(keys: list[tuple[str, int]]) -> None:
    desk, at_ms = Desk(), 0
    for character, gap in keys:
        at_ms += gap
        desk.press(character, at_ms)
    desk.rest()
    left = iter("".join(c for c, _ in keys))
    pieces = "".join(desk.typed)
    assert all(character in left for character in pieces), "replayed keys keep their order"
    scanned = sum(len(scan.text) for scan in desk.scans)
    ends = sum(1 for c, _ in keys if c == "\r")
    assert len(keys) - ends <= len(pieces) + scanned <= len(keys)


def test_a_burst_without_end_is_cut_off() -> None:
    desk = Desk()
    desk.type("9" * (MOST_CHARACTERS + 500), 1)
    desk.rest()
    assert [len(scan.text) for scan in desk.scans] == [MOST_CHARACTERS]


@pytest.mark.parametrize(
    ("typed", "text", "symbology"),
    [
        ("]E04006381333931", "4006381333931", "]E0"),
        (f"]C1{GS}0104006381333931", "0104006381333931", "]C1"),
        ("]d20109521234500018", "0109521234500018", "]d2"),
        ("]Q3https://example.com/01/09521234500018", "https://example.com/01/09521234500018", "]Q3"),
        ("]E0", "]E0", ""),
        ("]]x1234", "]]x1234", ""),
    ],
)
def test_the_aim_identifier_is_split_off(typed: str, text: str, symbology: str) -> None:
    assert code(typed) == Scan(text, symbology)


def test_prefix_and_suffix_of_a_learnt_scanner_are_removed() -> None:
    desk = Desk(Habits(prefix="~", suffix="##"))
    desk.type("~]E04006381333931##", 10, end="\r")
    assert desk.scans == [Scan("4006381333931", "]E0")]
