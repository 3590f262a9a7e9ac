"""Three scans teach how a scanner types, whatever it was set to; what teaches nothing is said."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from hardware import learning
from hardware.layouts import NAMES, typed
from hardware.learning import BARS, SQUARE, Learnt, Trouble, learn
from hardware.wedge import GS, Habits, Scan, Wedge, code
from shop import codes

Keys = list[tuple[str, int]]


def keys(text: str, gap_ms: int = 8, *, jitter: int = 0) -> Keys:
    return [(c, at * gap_ms + (jitter if at % 3 else 0)) for at, c in enumerate(text)]


@pytest.mark.parametrize(
    ("layout", "prefix", "end", "aim"),
    list(itertools.product(NAMES, ("", "~", "@@"), ("\r", "\t", "\r\n", ""), (True, False))),
)
def test_what_a_scanner_does_is_learnt(layout: str, prefix: str, end: str, aim: bool) -> None:
    raw = typed(prefix + ("]Q1" if aim else "") + SQUARE, layout) + end
    learnt = learn([keys(raw)] * 3)
    assert isinstance(learnt, Learnt)
    habits = learnt.habits
    assert (habits.layout, habits.prefix, habits.end) == (layout, typed(prefix, layout), end)
    assert (learnt.aim, learnt.separator, learnt.key_ms) == (aim, "sent", 8)


def test_a_prefix_behind_the_identifier_and_a_suffix_are_learnt_and_removed() -> None:
    learnt = learn([keys(f"]Q1~{SQUARE}##\r")] * 3)
    assert isinstance(learnt, Learnt)
    assert (learnt.habits.prefix, learnt.habits.suffix, learnt.aim) == ("~", "##", True)
    assert code("]E0~4006381333931##", learnt.habits) == Scan("4006381333931", "]E0")


@pytest.mark.parametrize(("sign", "gs", "separator"), [(GS, GS, "sent"), ("|", "|", "sent"), ("", GS, "left_out")])
def test_the_separator_s_form_is_learnt(sign: str, gs: str, separator: str) -> None:
    learnt = learn([keys(SQUARE.replace(GS, sign) + "\r")] * 3)
    assert isinstance(learnt, Learnt)
    assert (learnt.habits.gs, learnt.separator) == (gs, separator)


def test_bars_alone_teach_the_rest() -> None:
    learnt = learn([keys(f"+E0{BARS}\r")] * 3)
    assert learnt == Learnt(Habits(end="\r"), aim=True, separator="", key_ms=8)
    french = learn([keys(typed(BARS, "fr") + "\r")] * 3)
    assert isinstance(french, Learnt)
    assert french.habits.layout == "fr"


def test_a_slow_scanner_is_waited_for_if_its_codes_begin_with_a_mark() -> None:
    slow = learn([keys(f"]Q1{SQUARE}\r", 80)] * 3)
    assert isinstance(slow, Learnt)
    assert slow.habits.gap_ms > 80
    wedge: Wedge[str] = Wedge(slow.habits)
    for place, character in enumerate("]E04006381333931"):
        assert wedge.press(character, character, place * 85).replay == ()
    assert learn([keys(SQUARE + "\r", 80)] * 3) == Trouble("slow_unmarked")
    assert learn([keys(f"]Q1{SQUARE}\r", 130)] * 3) == Trouble("too_slow")


@pytest.mark.parametrize(
    ("scans", "why"),
    [
        ([keys(SQUARE), keys("~" + SQUARE), keys(SQUARE)], "differ"),
        ([keys(SQUARE + "\r"), keys(SQUARE + "\t"), keys(SQUARE + "\r")], "differ"),
        ([keys(SQUARE), keys(SQUARE), keys(BARS)], "differ"),
        ([keys("storeside", 140)] * 3, "typed"),
        ([keys("4006381333931\r")] * 3, "other_code"),
        ([keys(SQUARE.replace("t", "") + "\r")] * 3, "lost"),
    ],
)
def test_what_teaches_nothing_is_said(scans: list[Keys], why: str) -> None:
    assert learn(scans) == Trouble(why)  # type: ignore[arg-type]


def test_the_known_codes_are_nobody_s() -> None:
    assert isinstance(codes.read(SQUARE), codes.Unreadable)
    assert codes.check_digit(BARS[:-1]) == BARS[-1]


# --- kept on the device

LEARNT = Learnt(Habits(70, prefix="~", suffix="#", end="\r\n", layout="de", gs="|"), True, "sent", 41)


def test_it_is_kept_whole(tmp_path: Path) -> None:
    assert learning.kept(tmp_path) is None
    learning.keep(tmp_path, LEARNT)
    assert learning.kept(tmp_path) == LEARNT
    assert [path.name for path in tmp_path.iterdir()] == ["scanner.json"]
    learning.forget(tmp_path)
    assert learning.kept(tmp_path) is None


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[]",
        "{}",
        '{"version": 9, "habits": {}}',
        '{"version": 1, "habits": {"gap_ms": 9999}}',
        '{"version": 1, "habits": {"prefix": 7}}',
        '{"version": 1, "habits": {"with_end": 0}}',
        '{"version": 1, "habits": {"surprise": 1}}',
    ],
)
def test_a_damaged_file_is_said(tmp_path: Path, damage: str) -> None:
    learning.file_in(tmp_path).write_text(damage)
    with pytest.raises(ValueError, match=r"."):
        learning.kept(tmp_path)


def test_nothing_personal_is_kept(tmp_path: Path) -> None:
    learning.keep(tmp_path, LEARNT)
    assert set(json.loads(learning.file_in(tmp_path).read_text())) == {
        "version", "habits", "aim", "separator", "key_ms",
    }  # fmt: skip
