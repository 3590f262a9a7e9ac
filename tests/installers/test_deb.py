"""The packages on a clean Debian 12: installed, enrolled at a central that was installed too, shown, upgraded with
a full queue, removed and purged."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

from installers import deb, package_main
from tests.installers.shop_machine import (
    DATA,
    HOME,
    Machine,
    machine,
    picture,
    scan,
    session,
    until,
    waiting,
)

ROOT = Path(__file__).resolve().parents[2]
DATABASE = "postgresql:///storeside?host=/run/postgresql"
CENTRAL = "/var/lib/storeside-central"
KEYS = f"{CENTRAL}/keys.json"
UNKNOWN = "9521234599999"
"""A GTIN-13 whose check digit is right and that no shop has."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(3600)]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of today, and those of "yesterday" in `before`."""
    out = tmp_path_factory.mktemp("packages")
    assert package_main.main(["deb", "--out", str(out), "--version", "0.2.0"]) == 0
    (out / "before").mkdir()
    for name in deb.PACKAGES:
        made = deb.build(name, out / "bundles", out / "papers", out / "before", version="0.1.9", epoch=0)
        assert made.exists()
    return out


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    assert os.geteuid() == 0, "a clean Debian in a folder is made by root"
    if not shutil.which("debootstrap"):
        subprocess.run(["apt-get", "install", "-y", "-q", "debootstrap"], check=True, capture_output=True)
    with machine(tmp_path_factory.mktemp("debian") / "root") as made:
        yield made


def central(shop: Machine, *words: str) -> str:
    return shop.run("storeside-central", *words, "--database", DATABASE, user="storeside-central", HOME=CENTRAL)


def device(shop: Machine, *words: str) -> str:
    return shop.run("storeside", *words, "--data", DATA, "--keys", "file", user="storeside", **HOME)


def serve(shop: Machine) -> object:
    words = ["storeside-central", "serve", "--database", DATABASE, "--port", "8700", "--keys", KEYS]
    return shop.running(*words, "--media", f"{CENTRAL}/media", user="storeside-central", HOME=CENTRAL)


def ready(shop: Machine) -> None:
    log = shop.root / "tmp/storeside-central.log"
    until(lambda: "Central is ready" in log.read_text("utf-8", "replace"), "central")


def begin_central(shop: Machine, feed: Path) -> None:
    """Its database and the retailer's files, as docs/operations.md tells."""
    shop.run("pg_ctlcluster", "15", "main", "start")
    shop.run("/usr/libexec/storeside-central-database", STORESIDE_DATABASE=DATABASE)
    shop.run("install", "-d", "-m", "0700", "-o", "storeside-central", CENTRAL)
    words = [sys.executable, "-m", "storeside", "resources", "demo", "--out", str(feed), "--scale", "200"]
    subprocess.run(words, check=True, capture_output=True, cwd=ROOT)
    inside = shop.bring(feed)
    shop.run("chmod", "-R", "a+rX", inside)
    lists = [f"--{name}={inside}/{name}.jsonl" for name in ("stores", "staff", "promotions", "customers", "orders")]
    lists += [f"--{name}={inside}/{name}.tsv" for name in ("products", "inventory")]
    central(shop, "import", *lists, "--media", f"{CENTRAL}/media")


def test_a_shop_installs_uses_upgrades_and_removes_it(packages: Path, shop: Machine, tmp_path: Path) -> None:
    shop.run("apt-get", "update", "-q")
    for name in sorted((packages / "before").glob("*.deb")):
        shop.bring(name)
    shop.install(*(f"/tmp/{name.name}" for name in sorted((packages / "before").glob("*.deb"))))
    shop.install("imagemagick", "procps", "xdotool", "xvfb")
    shop.run("systemd-analyze", "--man=no", "verify", "storeside-kiosk.service", "storeside-central.service")
    assert "simulate" not in shop.run("storeside", "--help")
    begin_central(shop, tmp_path / "feed")
    with serve(shop):  # type: ignore[attr-defined]
        ready(shop)
        code = central(shop, "code", "--keys", KEYS, "--store", "S01", "--role", "kiosk").split()[-1]
        device(shop, "enrol", "--server", "http://127.0.0.1:8700", "--code", code, "--name", "Entrance")
        device(shop, "sync", "--once")
        assert waiting(shop) == 0
    with session(shop):
        shown = cv2.imread(str(picture(shop, tmp_path / "attract.png")))
        assert shown.shape == (1920, 1080, 3)
        assert len({tuple(colour) for colour in shown[::8, ::8].reshape(-1, 3).tolist()}) > 100, "an empty screen"
        scan(shop, UNKNOWN)
        until(lambda: waiting(shop) > 0, "the scan, kept while central was away")
    left = waiting(shop)
    for name in sorted(packages.glob("*.deb")):
        shop.bring(name)
    shop.install(*(f"/tmp/{name.name}" for name in sorted(packages.glob("*.deb"))))
    assert shop.run("dpkg-query", "-W", "-f", "${Version}", "storeside") == "0.2.0"
    assert waiting(shop) == left, "an upgrade loses nothing"
    with serve(shop):  # type: ignore[attr-defined]
        ready(shop)
        device(shop, "sync", "--once")
        assert waiting(shop) == 0
    with session(shop):
        picture(shop, tmp_path / "after.png")

    shop.run("apt-get", "purge", "-y", "-q", "storeside", "storeside-session", "storeside-central")
    for gone in ("/usr/lib/storeside", "/usr/lib/storeside-central", "/usr/bin/storeside", "/etc/storeside"):
        assert not shop.has(gone), gone
    links = shop.run("find", "/etc/systemd", "/var/lib/systemd/deb-systemd-helper-enabled", "-name", "*storeside*")
    assert links == ""
    assert shop.has(f"{DATA}/core.db"), "what people did goes with nobody's purge"
    assert shop.has(KEYS)
