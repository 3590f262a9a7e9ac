"""The benchmarks run to their end at a tiny size and tell what they should; no speed is judged here."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from benchmarks.catalogue import PAGE_ROWS, SCOPES, Catalogue
from benchmarks.figures import Figure, rank, spread, table
from benchmarks.fill import filled
from benchmarks.main import TINY, growth, main, run
from benchmarks.queries import questions


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """A benchmark hurries Qt; the tests after it do not want that."""
    monkeypatch.setenv("QT_QPA_UPDATE_IDLE_TIME", os.environ.get("QT_QPA_UPDATE_IDLE_TIME", "5"))


def test_all_parts_run_and_every_figure_is_sane(tmp_path: Path) -> None:
    said: list[str] = []
    figures = run(TINY, tmp_path, ("fill", "find", "search", "facets"), said.append)
    names = {figure.what for figure in figures}
    assert {
        "apply a page: catalog",
        "a person's write while pages are applied",
        "find, warm",
        "find, first after opening",
        "search, all questions",
        "facets, all questions",
        "facets after one to four choices",
        "key press to painted results",
    } <= names
    for figure in figures:
        times = figure.times
        assert 0 < times.p50 <= times.p95 <= times.p99 <= times.most, figure
        assert figure.ratio is None or (figure.ratio > 0 and figure.baseline), figure
    assert len(table(figures).splitlines()) == len(figures) + 2
    assert said


def test_a_new_device_a_price_wave_and_a_single_action_are_measured(tmp_path: Path) -> None:
    figures = {
        figure.what: figure for figure in run(TINY, tmp_path, ("commit", "server", "wave", "sync"), lambda _: None)
    }
    paged = figures["first sync by pages"]
    assert paged.ratio is not None
    assert "rows/s" in paged.note
    assert figures["a person's action, durable"].ratio is not None
    assert figures["60 price changes, from central to device"].goal is not None
    assert figures["a person's write meanwhile"].times.n > 0
    assert figures["judge 10 commands in one batch"].times.n == TINY.actions


def test_a_scan_is_followed_to_its_frame(tmp_path: Path) -> None:
    from benchmarks import scans

    place, _ = filled(tmp_path, TINY.sizes[0])
    figures = {figure.what: figure for figure in scans.measure(place, scans=3, visits=1)}
    whole = figures["scan to painted page"]
    assert whole.times.n == 3
    assert whole.cpu is not None
    assert whole.times.most >= figures["  of it: look-up"].times.p50
    assert figures["first scan of a visit"].times.n == 1


def test_the_command_writes_its_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "figures.json"
    words = ["--quick", "--sizes", "60", "--only", "find", "--work", str(tmp_path / "work"), "--out", str(out)]
    assert main(words) == 0
    told = json.loads(out.read_text())
    assert "shared cores" in told["machine"]
    assert {"what", "size", "times", "ratio", "met"} <= told["figures"][-1].keys()
    assert "find, warm" in capsys.readouterr().out


def test_a_filled_folder_is_kept(tmp_path: Path) -> None:
    first, _ = filled(tmp_path, 60)
    written = (first.data / "catalog.db").stat().st_mtime_ns
    second, figures = filled(tmp_path, 60)
    assert second == first
    assert (second.data / "catalog.db").stat().st_mtime_ns == written
    assert figures


def test_pages_are_those_of_a_feed() -> None:
    catalogue = Catalogue(1200)
    reached = dict.fromkeys(SCOPES, 0)
    heads: dict[str, int] = {}
    for page in catalogue.pages():
        assert page.from_ == reached[page.scope]
        assert len(page.rows) == page.to - page.from_ <= PAGE_ROWS
        assert page.to <= page.head
        reached[page.scope], heads[page.scope] = page.to, page.head
    assert reached == heads
    assert reached["price:main"] == reached["avail:north"] == 1200
    assert len(catalogue.samples) == 1200
    assert len({sample.gtin for sample in catalogue.samples}) == 1200


def test_the_questions_are_many_and_always_the_same() -> None:
    catalogue = Catalogue(600)
    for _ in catalogue.pages():
        pass
    asked = questions(catalogue.samples)
    assert asked == questions(catalogue.samples)
    assert sum(map(len, asked.values())) >= 300
    assert all(texts and all(texts) for texts in asked.values())


def test_percentiles_are_times_that_were_measured() -> None:
    times = spread([at / 1000 for at in range(1, 101)])
    assert (times.n, times.p50, times.p95, times.p99, times.most) == pytest.approx((100, 50, 95, 99, 100))
    assert rank([7.0], 0.99) == 7.0
    with pytest.raises(ValueError, match="nothing was measured"):
        spread([])


def test_growth_compares_the_largest_catalogue_with_the_smallest() -> None:
    small, large = (
        Figure("find, warm", size, spread([seconds])) for size, seconds in ((9_000, 0.001), (100_000, 0.002))
    )
    (grown,) = growth([small, large])
    assert grown.ratio == pytest.approx(2)
    assert growth([small]) == []


def test_a_goal_is_met_or_missed() -> None:
    times = spread([0.010, 0.030])
    assert Figure("x", 1, times, goal=31, goal_part="most").met is True
    assert Figure("x", 1, times, goal=29, goal_part="p99").met is False
    assert Figure("x", 1, times).met is None


ALONE = "pick of one order, scan to its confirmation painted"


def test_a_list_of_pickups_and_a_pick_are_followed_to_their_frames(tmp_path: Path) -> None:
    from benchmarks import pickups
    from benchmarks.scans import FRAME_MS

    figures = {figure.what: figure for figure in pickups.measure(tmp_path, orders=8, picks=2, looks=1)}
    assert {name.removeprefix("pickups: ") for name in figures} == {
        "list opened",
        "list filtered",
        "list searched",
        "pick of ten orders together, scan to its confirmation painted",
        "  of it: until the disk has it, ten orders together",
        "  scan to the next article, at rest, ten orders together",
        ALONE,
        "  of it: until the disk has it, one order",
        "  scan to the next article, at rest, one order",
        "the batch page painted again, nothing changed",
    }
    alone, saved = (figures[f] for f in (f"pickups: {ALONE}", "  of it: until the disk has it, one order"))
    assert alone.times.n == saved.times.n == 2
    assert 0 < saved.times.most < alone.times.most
    assert (alone.goal, alone.goal_part) == (FRAME_MS, "p95")
    turned = figures["  scan to the next article, at rest, one order"]
    assert alone.times.p50 < turned.times.p50
    assert figures["pickups: list opened"].goal == pickups.LIST_GOAL_MS
