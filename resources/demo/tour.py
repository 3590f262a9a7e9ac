"""`storeside demo --headless`: both programs through their journeys, without a screen, a picture per state."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from resources.demo.ground import CentralProcess, Ground, PaymentsProcess, enrol, prepare
from resources.demo.stage import Stage

STORE, KIOSK, TABLET_1 = "S01", "Kiosk at the entrance", "Tablet 1"


def walk(ground: Ground, out: Path, say: Callable[[str], None]) -> bool:
    """Run every journey, write the pictures and summary.json into `out`, and tell whether all steps were well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    prepare(ground, say)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    # A copy, so that a tour neither sees nor leaves traces of an earlier one.
    own = Ground(ground.home / "tour")
    shutil.rmtree(own.home, ignore_errors=True)
    shutil.copytree(ground.database.parent, own.database.parent)
    shutil.copytree(ground.retailer, own.retailer, ignore=shutil.ignore_patterns("pictures"))
    payments = PaymentsProcess(own)
    central = CentralProcess(own, payments=payments)
    stage = Stage(own, central, out, say)
    try:
        payments.start()
        central.start()
        _perform(stage)
    finally:
        for program in (getattr(stage, "kiosk", None), getattr(stage, "associate", None)):
            if program is not None:
                program.close()
        central.stop()
        payments.stop()
    (out / "summary.json").write_text(json.dumps(stage.summary(), indent=2) + "\n")
    return bool(stage.summary()["ok"])


def _perform(stage: Stage) -> None:
    import associate.journey
    import associate.main
    import kiosk.journey
    import kiosk.main
    from hardware.printer import option
    from shell.camera import Lens
    from shell.metrics import KIOSK_PORTRAIT, TABLET

    begin = time.monotonic()
    kiosk_data = enrol(stage.ground, stage.central, STORE, "kiosk", KIOSK)
    tablet_data = enrol(stage.ground, stage.central, STORE, "associate", TABLET_1)
    kiosk_lens, tablet_lens = Lens(stage.hands["kiosk"], mirrored=True), Lens(stage.hands["associate"])
    papers = stage.out / "papers"
    papers.mkdir()
    stage.kiosk = kiosk.main.build(
        kiosk_data,
        window=KIOSK_PORTRAIT,
        keys=stage.ground.keys(KIOSK),
        lens=kiosk_lens,
        printers=[option(f"slip={papers}")],
    )
    stage.associate = associate.main.build(
        tablet_data,
        window=TABLET,
        keys=stage.ground.keys(TABLET_1),
        lens=tablet_lens,
        printers=[option(f"slip={papers}"), option(f"label={papers}")],
        now=stage.clock,
    )
    with stage.step("first synchronisation of both devices"):
        stage.see(stage.kiosk, lambda: complete(stage.kiosk), seconds=120)
        stage.see(stage.associate, lambda: complete(stage.associate), seconds=120)
    stage.say(f"  devices ready after {time.monotonic() - begin:.1f} s")
    kiosk.journey.walk(stage)
    associate.journey.walk(stage)


def complete(program: Any) -> bool:
    """Every scope of the device has been confirmed by central at least once."""
    ages = program.records.ages()
    return bool(ages) and all(age.as_of is not None for age in ages.values())
