"""Pictures are the same for everybody, easy ones can be read, figures are reckoned right; no speed is judged."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from benchmarks import scanningstills, scanningvideo, scenevideo
from benchmarks.scanningdecoders import OURS, Answers, checked, decoders, sameness
from benchmarks.scanningstills import Judged, Reading, judge, report, score, seeds
from benchmarks.scenes import KINDS, LEVELS, scene
from benchmarks.scenesymbols import MAKERS, check_digit, upc_a_of_upc_e


@pytest.mark.parametrize("kind", ["crumpled", "phone screen"])
def test_a_scene_is_the_same_for_the_same_seed_and_another_for_another(kind: str) -> None:
    one, again, other = scene(kind, 3), scene(kind, 3), scene(kind, 15)
    assert np.array_equal(one.image, again.image)
    assert one.truth == again.truth
    assert one.image.shape != other.image.shape or not np.array_equal(one.image, other.image)
    assert len(one.truth) == 1


def test_where_there_is_no_code_nothing_is_true() -> None:
    assert scene("no code", 1).truth == ()


@pytest.mark.parametrize("kind", ["typical", "small"])
def test_what_is_true_can_be_read_in_an_easy_scene(kind: str) -> None:
    seen = scene(kind, 0)
    read = decoders()["zxing-cpp"](seen.image)
    assert {sameness(*one) for one in read} == {sameness(*one) for one in seen.truth}


@pytest.mark.parametrize("name", MAKERS)
def test_every_kind_of_symbol_is_what_it_says(name: str) -> None:
    """As it is drawn, on nothing but white."""
    made = MAKERS[name][0](np.random.default_rng(5))
    grey = np.kron(np.where(np.pad(made.modules, 12), 0, 255), np.ones((3, 3))).astype(np.uint8)
    read = decoders()["zxing-cpp"](np.dstack([grey] * 3))
    assert [sameness(*one) for one in read] == [sameness(made.format, made.text)]


@pytest.mark.long
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "no code"])
def test_most_easy_scenes_of_every_kind_can_be_read(kind: str) -> None:
    judged = scanningstills.read_all(12, 1, lambda _: None, [kind])
    easy = [one for one in judged if one.seed % LEVELS < 4]
    codes = sum(one.codes for one in easy)
    assert sum(max(reading.right for reading in one.readings.values()) for one in easy) >= 0.5 * codes


def test_answers_that_mean_the_same_are_the_same() -> None:
    assert sameness("UPC-A", "036000291452") == sameness("EAN-13", "0036000291452")
    assert sameness("UPC-E", "04252614") == sameness("UPC-A", "042100005264")
    assert sameness("DataBar", "(01)04006381333931") == sameness("EAN-13", "4006381333931")
    assert sameness("QR Code", "(01)04006381333931(10)AB(21)9") == sameness("QR Code", "010400638133393110AB\x1d219")
    assert sameness("EAN-8", "96385074") != sameness("UPC-E", "96385074")
    assert sameness("Code 128", "12345678") != sameness("EAN-8", "12345678")
    assert upc_a_of_upc_e("06543217") == "065100004327"
    assert check_digit("400638133393") == "1"


def test_only_what_has_a_check_digit_is_grave() -> None:
    assert checked("EAN-13", "4006381333931")
    assert checked("ITF", "14006381333938")
    assert not checked("ITF", "123456")
    assert not checked("Code 39", "A1")


def test_an_answer_counts_once_right_or_wrong() -> None:
    truth = [("UPC-A", "036000291452"), ("QR Code", "A")]
    answers = [("EAN-13", "0036000291452"), ("UPC-A", "036000291452"), ("Code 39", "X"), ("Code 39", "X")]
    assert judge(answers, truth, 0.5) == Reading(("UPC-A",), (("Code 39", "X"),), 0.5)


def test_levels_are_spread_over_few_pictures_and_over_many() -> None:
    assert [seed % LEVELS for seed in seeds(4)] == [0, 3, 6, 9]
    assert [seed % LEVELS for seed in seeds(24)] == [*range(12), *range(12)]
    assert len(set(seeds(24))) == 24


def _judged(kind: str, seed: int, codes: int, rights: tuple[int, ...], wrong: Answers) -> Judged:
    formats = ("EAN-8",) * codes
    others = {name: Reading(formats[:n], (), 0.01) for name, n in zip(scanningstills.NAMES, rights, strict=True)}
    return Judged(kind, seed, formats, others | {OURS: Reading(formats[: rights[0]], tuple(wrong), 0.02 * (seed + 1))})


def test_scores_and_ratios_count_codes_and_compare_with_the_best_other() -> None:
    judged = [
        _judged("small", 0, 3, (3, 1, 2, 0), []),
        _judged("small", 1, 1, (0, 0, 0, 1), [("Code 39", "X"), ("EAN-8", "96385074")]),
        _judged("no code", 0, 0, (0, 0, 0, 0), []),
    ]
    ours = score(judged[:2], OURS)
    assert (ours.codes, ours.right, ours.wrong, ours.grave, ours.rate) == (4, 3, 2, 1, 0.75)
    assert (round(ours.ms), round(ours.ms_p95)) == (20, 40)
    assert scanningstills.best_other({name: score(judged, name) for name in scanningstills.NAMES})[0] == "pyzbar"
    lines = report(judged).splitlines()
    assert lines[2].startswith("| small (2) | 4 | 75.0 %, 2 wrong (1 with a check digit) | 25.0 % | 50.0 % | 25.0 % |")
    assert lines[2].endswith("| 1.50 x pyzbar |")
    assert lines[3] == "| no code (1) | none | 0 wrong | 0 wrong | 0 wrong | 0 wrong | - |"
    assert lines[5].startswith("| the easiest third of all | 4 | 75.0 %, 2 wrong")
    assert scanningstills.format_report(judged).splitlines()[2:] == [
        "| EAN-8 | 4 | 75.0 % | 25.0 % | 50.0 % | 25.0 % |"
    ]
    by_name = {figure.what: figure for figure in scanningstills.figures(judged)}
    assert by_name["read a still picture: all kinds"].ratio == 1.5
    assert by_name["read a still picture: no code"].ratio is None


def test_who_is_busy_misses_frames() -> None:
    """0.05 s a frame: of ten frames a thirtieth of a second apart every second or third is not seen."""
    asked: list[float] = []
    clock = itertools.count(0, 0.05)
    frames = [np.zeros((2, 2, 3), np.uint8)] * 10

    def look(_frame: object, at_s: float) -> Answers:
        asked.append(round(at_s * scenevideo.RATE))
        return [("EAN-8", "96385074")] if at_s > 0.1 else [("Code 39", "X")]

    watched = scanningvideo.watch(look, frames, ("EAN-8", "96385074"), lambda: next(clock))
    assert asked == [0, 1, 3, 4, 6, 7, 9]
    assert watched.first == 5
    assert watched.read_s == pytest.approx(0.2)
    assert watched.wrong == (("Code 39", "X"),)


def test_a_film_is_the_same_twice_and_ends_after_a_second() -> None:
    one, again = (scenevideo.film("typical", 0, 320, 180) for _ in range(2))
    frames = list(one.frames)
    assert one.truth == again.truth
    assert all(np.array_equal(a, b) for a, b in zip(frames, again.frames, strict=True))
    assert len(frames) == scenevideo.FRAMES
    assert not np.array_equal(frames[0], frames[-1])


def test_the_share_read_within_a_second_is_of_all_sequences() -> None:
    quick = scanningvideo.Watched((0.01, 0.03), 2, 0.4, ())
    late = scanningvideo.Watched((0.5, 0.7), 2, 1.2, (("Code 39", "X"),))
    never = scanningvideo.Watched((0.02,), None, None, ())
    seen = [
        scanningvideo.Held("small", 720, dict.fromkeys(scanningstills.NAMES, late) | {OURS: ours})
        for ours in (quick, quick, late, never)
    ]
    ours = scanningvideo.quickness(seen, OURS)
    assert (ours.n, ours.within, ours.first, ours.wrong, ours.grave) == (4, 0.5, 2, 1, 0)
    assert "| 720 lines, small (4) | 50 %, frame 2, 1 wrong" in scanningvideo.report(seen)
    figure = scanningvideo.figures(seen)[0]
    assert figure.ratio is None
    assert figure.note == "50 % read within a second"


@pytest.mark.usefixtures("qapp")
def test_the_timer_of_a_screen_is_watched_with_and_without_a_reader() -> None:
    calm, busy = scanningvideo.smoothness(0.3, 320, 180)
    assert calm.times.n > 1
    assert busy.times.n > 1
    assert (busy.goal_part, busy.goal) == ("p99", pytest.approx(1000 / 60))
    assert busy.ratio is None or busy.ratio > 0
