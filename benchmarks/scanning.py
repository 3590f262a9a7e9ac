"""All decoders in one run: on still pictures, on video, and beside a living screen. See `docs/benchmarks.md`."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks import scanningstills, scanningvideo
from benchmarks.figures import Figure


def measure(*, pictures: int, sequences: int, seconds: float, jobs: int, say: Callable[[str], None]) -> list[Figure]:
    """`pictures` of each kind, `sequences` of each kind of video, `seconds` of a screen; on `jobs` processes. Tells the
    tables that compare all decoders to `say`."""
    smooth = scanningvideo.smoothness(seconds)
    judged = scanningstills.read_all(pictures, jobs, say)
    say("\n" + scanningstills.report(judged) + "\n")
    say(scanningstills.format_report(judged) + "\n")
    seen = scanningvideo.see_all(sequences, jobs)
    say(scanningvideo.report(seen) + "\n")
    return [*scanningstills.figures(judged), *scanningvideo.figures(seen), *smooth]
