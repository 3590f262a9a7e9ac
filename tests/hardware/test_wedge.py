"""Scanner or person, by the events' own times: nothing typed slowly is lost, nothing scanned leaks."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner import strokes
from hardware.wedge import GS, HOLD_MS, MOST_CHARACTERS, Habits, Outcome, Scan, Wedge, code

EAN = "4006381333931"


class Desk:
    """Feeds strokes as Qt would: a pause comes when no key came for as long as the rule waits."""

    def __init__(self, habits: Habits | None = None) -> None:
        self.wedge: Wedge[str] = Wedge(habits or Habits())
        self.typed: list[str] = []
        self.scans: list[Scan] = []
        self.held_ms: list[int] = []
        self.last = 0

    def _take(self, outcome: Outcome[str], at_ms: int) -> None:
        self.typed += outcome.replay
        self.held_ms += [at_ms - self.last] if outcome.replay else []
        if outcome.scan is not None:
            self.scans.append(outcome.scan)

    def press(self, character: str, at_ms: int) -> None:
        if self.wedge.holding and at_ms - self.last > self.wedge.wait_ms:
            self._take(self.wedge.pause(), self.last + self.wedge.wait_ms)
        ends = character in "\r\n\t"
        self._take(self.wedge.press(character, character, at_ms, ends=ends), at_ms)
        self.last = at_ms

    def type(self, text: str, gap_ms: int, start_ms: int = 0, end: str = "") -> None:
        for stroke in strokes(text, start_ms=start_ms, gap_ms=gap_ms, end=end):
            self.press(stroke.character, stroke.at_ms)

    def rest(self) -> None:
        if self.wedge.holding:
            self._take(self.wedge.pause(), self.last + self.wedge.wait_ms)


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
    desk.rest()
    assert ("".join(desk.typed), desk.scans) == ("ab", [Scan(EAN)])


def test_two_scans_after_each_other_are_two() -> None:
    desk = Desk()
    desk.type(EAN, 5, end="\r")
    desk.type("BAY:7-B", 5, start_ms=65 + 90, end="\r")
    desk.rest()
    assert desk.scans == [Scan(EAN), Scan("BAY:7-B")]


def test_enter_alone_is_a_key() -> None:
    desk = Desk()
    desk.press("\r", 10)
    desk.rest()
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
    desk.rest()
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
    if not desk.scans:
        assert pieces == "".join(c for c, _ in keys)


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
    desk.rest()
    assert desk.scans == [Scan("4006381333931", "]E0")]


# --- scanners that are slow or uneven


@pytest.mark.parametrize("seed", range(30))
def test_a_slow_uneven_scanner_is_one(seed: int) -> None:
    """Bluetooth: 30-50 ms apart, and now and then a packet is late."""
    chance, at_ms, desk = random.Random(seed), 0, Desk()
    for place, character in enumerate(f"]E0{EAN}\r"):
        desk.press(character, at_ms)
        at_ms += 120 if place in (9, 12) else chance.randint(30, 50)
    desk.rest()
    assert (desk.scans, desk.typed) == ([Scan(EAN, "]E0")], [])


def test_a_code_that_stops_in_the_middle_is_doubted() -> None:
    desk = Desk()
    desk.type(EAN[:9], 8)
    desk.type(EAN[9:], 8, start_ms=64 + 130)
    desk.rest()
    assert desk.scans == [Scan("", doubt="cut")]
    learnt = Desk(Habits(end="\r"))
    learnt.type(EAN, 8)
    learnt.rest()
    assert learnt.scans == [Scan("", doubt="cut")], "this scanner always ends with Enter"


def test_a_very_slow_scanner_is_waited_for_once_its_mark_came() -> None:
    desk = Desk(Habits(gap_ms=110, prefix="~"))
    desk.type("~" + EAN, 90, end="\r")
    desk.rest()
    assert (desk.scans, desk.typed) == ([Scan(EAN)], [])
    desk.type("4006", 90, start_ms=9_000)
    desk.rest()
    assert "".join(desk.typed) == "4006"
    assert max(desk.held_ms) <= HOLD_MS, "nobody's typing waits for it"


def test_a_code_whose_head_was_taken_for_typing_is_doubted() -> None:
    desk = Desk()
    desk.press("4", 0)
    desk.type(EAN[1:], 20, start_ms=75, end="\r")
    desk.rest()
    assert (desk.typed, desk.scans) == (["4"], [Scan("", doubt="head")])
    desk.press("4", 9_000)
    desk.type(f"]E0{EAN}", 20, start_ms=9_075, end="\r")
    desk.rest()
    assert desk.scans[1:] == [Scan(EAN, "]E0")], "its head is there to be seen"


@pytest.mark.parametrize("end", ["\r\n", "\t\r", "\r\t"])
def test_two_ends_are_one(end: str) -> None:
    desk = Desk()
    desk.type(EAN, 4, end=end)
    desk.rest()
    assert (desk.scans, desk.typed) == ([Scan(EAN)], [])


def test_enter_twice_may_be_two_scanners_unless_it_was_learnt() -> None:
    for habits, scan in ((Habits(), Scan("", doubt="mixed")), (Habits(end="\r\r"), Scan(EAN))):
        desk = Desk(habits)
        desk.type(EAN, 4, end="\r\r")
        desk.rest()
        assert desk.scans == [scan]


# --- people


@pytest.mark.parametrize("seed", range(60))
def test_a_fast_typist_is_never_swallowed(seed: int) -> None:
    """60-80 ms apart, with two to four keys rolled over each other, and Enter at the end of some lines."""
    chance, at_ms, desk = random.Random(seed), 0, Desk()
    text = "".join(chance.choice("the quick boots 42 size\r") for _ in range(300))
    rolled = 0
    for character in text:
        desk.press(character, at_ms)
        if not rolled and chance.random() < 0.15:
            rolled = chance.randint(2, 4)
        rolled = max(0, rolled - 1)
        at_ms += chance.choice((18, 34, 52)) if rolled else chance.randint(60, 80)
    desk.rest()
    assert (desk.scans, "".join(desk.typed)) == ([], text)
    assert max(desk.held_ms) <= HOLD_MS


def test_keys_that_type_nothing_are_given_back_too() -> None:
    desk = Desk()
    for place, key in enumerate(("Left", "Left", "Delete", "\r")):
        desk.wedge.press(key, "", place * 200)
        desk._take(desk.wedge.pause(), place * 200 + HOLD_MS)
    assert desk.typed == ["Left", "Left", "Delete", "\r"]


@pytest.mark.parametrize("first", ["\r", "\t", "\t\t\t", "ab\r"])
def test_an_end_in_front_or_in_the_middle_of_a_burst_is_not_typed(first: str) -> None:
    desk = Desk()
    desk.type(first + "12345678", 5, end="\r")
    desk.rest()
    assert desk.typed == []
    assert desk.scans == [Scan(first + "12345678")]


@pytest.mark.parametrize("text", ["\t\r", "\x1b\r", "\x01\r", "1\r", "\r\r", "\t\t"])
def test_a_label_with_one_character_presses_nothing(text: str) -> None:
    desk = Desk()
    desk.type(text, 8)
    desk.rest()
    assert (desk.typed, len(desk.scans)) == ([], 1)


def test_arrows_at_machine_speed_are_nobody_s() -> None:
    wedge: Wedge[str] = Wedge()
    for place in range(20):
        assert wedge.press("Right", "", place * 4) == Outcome()
    assert wedge.pause() == Outcome(scan=Scan(""))


# --- two scanners that type into each other


def interleaved(one: str, other: str, gaps: tuple[int, int], start_ms: float) -> list[tuple[str, int]]:
    """Both codes with Enter as one stream of keys."""
    first = [(c, at * gaps[0]) for at, c in enumerate(one + "\r")]
    second = [(c, round(start_ms + at * gaps[1])) for at, c in enumerate(other + "\r")]
    return sorted(first + second, key=lambda key: key[1])


@pytest.mark.parametrize("gaps", list(itertools.product((1, 2, 4, 8, 15, 30, 50), repeat=2)))
def test_two_scanners_at_once_never_make_a_wrong_code(gaps: tuple[int, int]) -> None:
    chance = random.Random(repr(gaps))
    for _ in range(60):
        one, other = ("".join(chance.choice("0123456789") for _ in range(chance.choice((6, 8, 12, 13)))) for _ in "12")
        span = max((len(one) + 2) * gaps[0], (len(other) + 2) * gaps[1])
        start = chance.uniform(-span, span) if chance.random() < 0.8 else gaps[0] / 2
        desk = Desk()
        for character, at_ms in interleaved(one, other, gaps, start):
            desk.press(character, at_ms)
        desk.rest()
        # An Enter inside is in no code's grammar: that is refused too.
        assert {scan.text for scan in desk.scans if "\r" not in scan.text} <= {one, other, ""}
