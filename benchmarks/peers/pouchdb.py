"""PouchDB replicating from its own server, on loopback, with the same rows as documents.

Needs Node.js and npm; what it installs lies in the benchmark's folder and in no other place.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
FILES: Final = ("package.json", "package-lock.json", ".npmrc", "pouchdb.mjs")
PATIENCE_S: Final = 3600


class Missing(Exception):
    """The peer cannot be run here; `str()` says why."""


def replicate(folder: Path, rows: Iterable[Sequence[Any]]) -> float:
    """Seconds in which the rows, [kind, id, seq, ver, body], come from PouchDB's server into an empty PouchDB. Raises
    Missing without Node.js."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise Missing("Node.js and npm are not installed")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in FILES:
        shutil.copy(HERE / name, folder)
    subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=folder, capture_output=True, check=True)
    program = subprocess.Popen(
        [node, "pouchdb.mjs", str(folder / "data")],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert program.stdin is not None
    for kind, key, _, _, body in rows:
        program.stdin.write(json.dumps({"_id": f"{kind}:{key}", **body}) + "\n")
    said, _ = program.communicate(timeout=PATIENCE_S)
    if program.returncode:
        raise RuntimeError("PouchDB did not finish")
    return float(json.loads(said)["replicate_s"])
