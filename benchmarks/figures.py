"""What a benchmark answers: a spread of times, beside what the same work costs at least, and the goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

Part = Literal["p50", "p95", "p99", "most"]


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds. `most` is the largest; percentiles are by nearest rank, so each is a time that was measured."""

    n: int
    p50: float
    p95: float
    p99: float
    most: float


def spread(seconds: Sequence[float]) -> Spread:
    """Raises ValueError when nothing was measured."""
    if not seconds:
        raise ValueError("nothing was measured")
    ordered = sorted(seconds)
    return Spread(len(ordered), *(1000 * rank(ordered, share) for share in (0.50, 0.95, 0.99, 1.0)))


def rank(ordered: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` of all are not above."""
    at = max(0, -int(-share * len(ordered) // 1) - 1)
    return ordered[min(at, len(ordered) - 1)]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `ratio` is to `baseline`, both of this run. `goal` is the most that `goal_part` may be, in
    milliseconds."""

    what: str
    size: int
    times: Spread
    ratio: float | None = None
    baseline: str = ""
    goal: float | None = None
    goal_part: Part = "p99"
    note: str = ""
    cpu: Spread | None = None
    """The same without the time in which this machine did something else: the processor time of the one thread that a
    person waits for."""

    @property
    def met(self) -> bool | None:
        return None if self.goal is None else getattr(self.times, self.goal_part) <= self.goal

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"met": self.met}


COLUMNS = ("what", "variants", "n", "p50", "p95", "p99", "max", "cpu p50", "cpu p99", "ratio", "baseline", "goal")


def table(figures: Sequence[Figure]) -> str:
    """Aligned text, in Markdown's form, so that it can be put into a document as it is."""
    rows = [COLUMNS, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(COLUMNS))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def _cells(figure: Figure) -> tuple[str, ...]:
    times = figure.times
    goal = "" if figure.goal is None else f"{figure.goal_part.replace('most', 'max')} <= {_ms(figure.goal)}"
    if goal:
        goal += " met" if figure.met else " MISSED"
    return (
        figure.what + (f" ({figure.note})" if figure.note else ""),
        f"{figure.size:,}" if figure.size else "",
        str(times.n),
        *(_ms(one) for one in (times.p50, times.p95, times.p99, times.most)),
        *((_ms(figure.cpu.p50), _ms(figure.cpu.p99)) if figure.cpu else ("", "")),
        "" if figure.ratio is None else f"{figure.ratio:.2f} x",
        figure.baseline,
        goal,
    )


def _ms(value: float) -> str:
    """Two significant digits are all that a shared machine can say."""
    if value >= 10_000:
        return f"{value / 1000:.0f} s"
    if value >= 1000:
        return f"{value / 1000:.1f} s"
    if value >= 10:
        return f"{value:.0f} ms"
    if value >= 1:
        return f"{value:.1f} ms"
    return f"{value * 1000:.0f} us"
