"""`storeside demo`: central, a kiosk and a tablet side by side on this machine, with an invented retailer."""

from __future__ import annotations

import argparse
import contextlib
import os
import select
import subprocess
import sys
import time
from pathlib import Path

from resources.demo import signed
from resources.demo.ground import CentralProcess, Ground, PaymentsProcess, Trouble, command, enrol, prepare

PORT = 8765


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="storeside demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="no window: walk the journeys and write pictures")
    parser.add_argument("--out", type=Path, default=Path("demo-pictures"), help="folder for the pictures (%(default)s)")
    parser.add_argument(
        "--home", type=Path, default=default_home(), help="where the demo keeps its files (%(default)s)"
    )
    options = parser.parse_args(argv)
    ground = Ground(options.home.resolve())
    try:
        if options.headless or not has_screen():
            return headless(ground, options.out.resolve(), asked=options.headless)
        return show(ground)
    except Trouble as trouble:
        print(f"storeside demo: {trouble}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"storeside demo: {error.strerror or error}: {error.filename or ground.home}", file=sys.stderr)
        return 1


def default_home() -> Path:
    checkout = Path(__file__).resolve().parents[2]
    if (checkout / "pyproject.toml").exists():
        return checkout / ".storeside" / "demo"
    from platformdirs import user_data_path

    return user_data_path("storeside") / "demo"


def has_screen() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def say(words: str) -> None:
    print(words, flush=True)


def headless(ground: Ground, out: Path, *, asked: bool) -> int:
    from resources.demo.tour import walk

    if not asked:
        say("There is no screen here, so the tour runs without one and leaves pictures.")
    well = walk(ground, out, say)
    say(f"{'All steps went well' if well else 'Some steps FAILED'}. Pictures and summary.json: {out}")
    return 0 if well else 1


def show(ground: Ground) -> int:
    """Open both programs; ends when either window is closed."""
    payments = PaymentsProcess(ground)
    central = CentralProcess(ground, PORT, payments)
    central.claim()
    prepare(ground, say)
    programs: list[subprocess.Popen[bytes]] = []
    try:
        payments.start()
        central.start()
        to_try = signed.make(ground)
        for word, name in (("kiosk", "Kiosk at the entrance"), ("associate", "Tablet 1")):
            data = member(ground, central, word, name)
            words = [word, "--data", str(data), "--keys", ground.keys(name)]
            programs.append(subprocess.Popen(command(*words, "--demo", str(to_try / "card.json"))))
        say(card(to_try))
        pulled = False
        while all(program.poll() is None for program in programs):
            if enter_pressed(0.2):
                pulled = not pulled
                pull(central) if pulled else mend(central)
        if any(program.poll() for program in programs):
            raise Trouble("a window could not stay open; the reason is above")
    finally:
        for program in programs:
            program.terminate()
        for program in programs:
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(timeout=5)
        central.stop()
        payments.stop()
    return 0


def member(ground: Ground, central: CentralProcess, role: str, name: str) -> Path:
    """The device's folder, enrolled the first time."""
    data = ground.device(name)
    return data if (data / "core.db").exists() else enrol(ground, central, "S01", role, name)


def enter_pressed(seconds: float) -> bool:
    """Wait, and tell whether the person at the terminal pressed Enter meanwhile."""
    if os.name != "posix" or not sys.stdin.isatty():
        time.sleep(seconds)
        return False
    if not select.select([sys.stdin], [], [], seconds)[0]:
        return False
    return bool(sys.stdin.readline())


def pull(central: CentralProcess) -> None:
    central.stop()
    say("Central is gone. Scan, search, call for help: everything goes on. Press Enter to bring it back.")


def mend(central: CentralProcess) -> None:
    central.start()
    say("Central is back: what waited is being delivered. Press Enter to pull the network again.")


def card(folder: Path) -> str:
    """Things to try, read from what was generated."""
    from resources.demo.card import as_text

    keys = "Press Enter here to pull the network, and again to mend it. Close either window to end the demo."
    return f"{as_text(folder)}\n\nThe signed codes as pictures: {folder}\n{keys}"
