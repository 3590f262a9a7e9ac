"""A clean Debian 12 in a folder, as a shop's computer would be: packages are installed, used and removed in it."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MIRROR = "http://deb.debian.org/debian"
NOT_STARTED = "#!/bin/sh\nexit 101\n"
"""policy-rc.d(8): no service is started by an installation, there is no init in a folder."""
DATA = "/var/lib/storeside/kiosk"
SCREEN = ":77"


class Machine:
    """Commands run inside as root, or as the `user` named. What fails raises with all that was said."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *words: str, user: str = "", **environment: str) -> str:
        before = ["runuser", "-u", user, "--"] if user else []
        told = [f"{name}={value}" for name, value in {"DEBIAN_FRONTEND": "noninteractive", **environment}.items()]
        done = subprocess.run(
            ["chroot", str(self.root), *before, "env", *told, *words],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == 0, f"{words}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
        return done.stdout

    @contextmanager
    def running(self, *words: str, user: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
        """A program in the background, ended with the block; its words are in `/tmp/<name>.log`."""
        told = [f"{name}={value}" for name, value in environment.items()]
        with (self.root / "tmp" / f"{Path(words[0]).name}.log").open("wb") as log:
            begun = subprocess.Popen(
                ["chroot", str(self.root), "runuser", "-u", user, "--", "env", *told, *words], stdout=log, stderr=log
            )
            try:
                yield begun
            finally:
                begun.terminate()
                begun.wait(20)

    def install(self, *names: str) -> None:
        self.run("apt-get", "install", "-y", "-q", "--no-install-recommends", *names)

    def bring(self, file: Path) -> str:
        """Where a copy of a file or folder of this machine is in that one."""
        target = self.root / "tmp" / file.name
        if file.is_dir():
            shutil.copytree(file, target, dirs_exist_ok=True)
        else:
            shutil.copy(file, target)
        return f"/tmp/{file.name}"

    def has(self, path: str) -> bool:
        inner = self.root / path.lstrip("/")
        return inner.exists() or inner.is_symlink()


@contextmanager
def machine(root: Path) -> Iterator[Machine]:
    """A new one in an empty folder; its mounts end with the block."""
    _do("debootstrap", "--variant=minbase", "--include=ca-certificates", "bookworm", str(root), MIRROR)
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text(NOT_STARTED)
    policy.chmod(0o755)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    mounts = [("proc", "proc", "proc"), ("devtmpfs", "dev", "dev"), ("tmpfs", "shm", "dev/shm")]
    try:
        for kind, name, place in mounts:
            _do("mount", "-t", kind, *(["-o", "mode=1777"] if name == "shm" else []), name, str(root / place))
        yield Machine(root)
    finally:
        for _, _, place in reversed(mounts):
            subprocess.run(["umount", "-l", str(root / place)], check=False, capture_output=True)


def _do(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"


def until(true: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """Wait for it, or fail with `what` did not happen."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"{what}: not within {seconds} s"
        time.sleep(0.3)


def waiting(shop: Machine) -> int:
    """How many actions of the kiosk wait to be sent."""
    said: dict[str, Any] = json.loads(
        shop.run("storeside", "status", "--data", DATA, "--keys", "file", "--json", user="storeside", **HOME)
    )
    return int(said["pending"])


HOME = {"HOME": "/var/lib/storeside"}


@contextmanager
def session(shop: Machine) -> Iterator[None]:
    """The locked session as its service starts it, but in a window of an invisible screen instead of on the console."""
    shop.run("install", "-d", "-m", "0700", "-o", "storeside", "/run/storeside-kiosk")
    shop.run("install", "-d", "-m", "1777", "/tmp/.X11-unix")
    with shop.running("Xvfb", SCREEN, "-screen", "0", "1080x1920x24", user="root"):
        until(lambda: shop.has(f"/tmp/.X11-unix/X{SCREEN[1:]}"), "a screen")
        service = {"STATE_DIRECTORY": "/var/lib/storeside", "STORESIDE_OPTIONS": "--keys file", "DISPLAY": SCREEN}
        words = ["/usr/libexec/storeside-session", "--backend=x11-backend.so", "--width=1080", "--height=1920"]
        shown = shop.root / "tmp/storeside-session.log"
        screen = {"XDG_RUNTIME_DIR": "/run/storeside-kiosk", "QT_QPA_PLATFORM": "wayland"}
        with shop.running(*words, user="storeside", **HOME, **service, **screen):
            until(lambda: "memory_open" in shown.read_text("utf-8", "replace"), "the kiosk")
            yield


def picture(shop: Machine, out: Path) -> Path:
    """What is on the screen now."""
    shop.run("import", "-display", SCREEN, "-window", "root", "/tmp/shown.png")
    return Path(shutil.copy(shop.root / "tmp/shown.png", out))


def scan(shop: Machine, code: str) -> None:
    """As a scanner does that is a keyboard. The window of a window has the keys once it was touched."""
    shop.run("xdotool", "mousemove", "540", "1713", "click", "1", "sleep", "3", DISPLAY=SCREEN)
    shop.run("xdotool", "type", "--delay", "4", code, DISPLAY=SCREEN)
    shop.run("xdotool", "key", "Return", DISPLAY=SCREEN)
