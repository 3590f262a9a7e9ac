"""`storeside package deb`: build what a store's IT installs, with its papers, checksums and a signature."""

from __future__ import annotations

import argparse
import base64
import hashlib
import sys
import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from installers import deb, papers

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).parent.parent
SUMS = "SHA256SUMS"


def main(argv: Sequence[str]) -> int:
    """Exit status 0 with the packages in the folder, 1 with one line that says why not."""
    parser = argparse.ArgumentParser(prog="storeside package", description="Build the packages that stores install.")
    parser.add_argument("kind", choices=["deb"], help="Debian 12 and later, Ubuntu 24.04 and later")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR", help="(default: dist)")
    parser.add_argument("--version", default=_version(), help="of the packages (default: %(default)s)")
    parser.add_argument("--sign", type=Path, metavar="KEY.pem", help="sign the checksums with this Ed25519 key")
    options = parser.parse_args(argv)
    try:
        made = _build(options.out.absolute(), options.version)
        _sums(options.out, made, options.sign)
    except (deb.Failed, OSError, ValueError) as error:
        print(f"storeside package: {error}", file=sys.stderr)
        return 1
    for file in made:
        print(f"{file.stat().st_size / 1e6:7.1f} MB  {file}")
    return 0


def _version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def _build(out: Path, version: str) -> list[Path]:
    bundles, sheets = out / "bundles", out / "papers"
    sheets.mkdir(parents=True, exist_ok=True)
    _say("Putting the programs together (some minutes)")
    _freeze(bundles, out / "work")
    for name in sorted(deb.BUNDLED):
        found = papers.parts(bundles / name)
        (sheets / f"{name}.third-party-notices.txt").write_text(papers.notices(found), "utf-8")
        (sheets / f"{name}.sbom.cdx.json").write_text(
            papers.bill(name, version, datetime.fromtimestamp(_epoch(), UTC), found), "utf-8"
        )
    made = []
    for package in deb.PACKAGES:
        _say(f"Packing {package}")
        made.append(deb.build(package, bundles, sheets, out, version=version, epoch=_epoch()))
    return made


def _freeze(bundles: Path, work: Path) -> None:
    spec = ROOT / "installers" / "storeside.spec"
    words: list[str | Path] = [sys.executable, "-m", "PyInstaller", "--noconfirm"]
    deb.run([*words, "--distpath", bundles, "--workpath", work, spec], cwd=ROOT)


def _epoch() -> int:
    """When the commit was made, in seconds since 1970."""
    return int(deb.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT))


def _sums(out: Path, made: Sequence[Path], key: Path | None) -> None:
    """`SHA256SUMS` as sha256sum(1) checks it, and its signature in base64 (RFC 8032)."""
    text = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made)
    (out / SUMS).write_text(text)
    if key is not None:
        (out / f"{SUMS}.sig").write_bytes(base64.b64encode(_signing(key).sign(text.encode())) + b"\n")


def _signing(key: Path) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    found = load_pem_private_key(key.read_bytes(), password=None)
    if not isinstance(found, Ed25519PrivateKey):
        raise deb.Failed(f"{key} is no Ed25519 key")
    return found


def _say(words: str) -> None:
    print(f"▸ {words}", file=sys.stderr, flush=True)
