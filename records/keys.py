"""Where the raw key of a device's core.db comes from (security.md): never from beside the file."""

from __future__ import annotations

import os
import secrets
from hashlib import sha256
from pathlib import Path

from platformdirs import user_config_path

from records.files import KEY_BYTES


def key_of(folder: Path) -> bytes:
    """The key of this data folder, made at the first call. A file that only its owner may read: the one that
    STORESIDE_KEYS names ("file:PATH"), else one of the person's configuration."""
    name = sha256(str(folder.absolute()).encode()).hexdigest()[:32]
    told = os.environ.get("STORESIDE_KEYS", "").removeprefix("file:")
    path = Path(told) if told else user_config_path("storeside") / "keys" / f"{name}.key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
    return path.read_bytes()
