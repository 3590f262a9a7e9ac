"""Where the raw key of a device's core.db is kept (security.md): in a key ring, a systemd credential or, for
development, a file of its owner; never in the data folder, in arguments, in the environment or in a log."""

from __future__ import annotations

import argparse
import os
import secrets
import stat
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from records import journal, sealing
from records.files import KEY_BYTES, told
from records.unusable import Unusable

T = TypeVar("T")

ENVIRONMENT = "STORESIDE_KEYS"
CREDENTIAL = "storeside-key"
SERVICE = "Storeside"
CHOICES = "auto, keyring, systemd, file, file:PATH"
LEAST_PRIORITY = 1.0
"""Of a key ring that its makers recommend; below are those that refuse, forget, or write plain files."""

OTHERS = stat.S_IRWXG | stat.S_IRWXO


class KeyStore(Protocol):
    """Keeps keys by name. `words` name it to a person. Each call raises `Unusable` when the store cannot be used."""

    @property
    def words(self) -> str: ...

    @property
    def for_development(self) -> bool: ...

    def load(self, name: str | None) -> bytes | None:
        """The key, or None when it is not here. A store of one key asks for no name."""

    def keep(self, name: str, key: bytes) -> None:
        """The key can be loaded again once this returns. One that is here already is never replaced."""

    def test(self) -> None:
        """Whether it works, without leaving anything behind."""


def option(parser: argparse.ArgumentParser) -> None:
    """`--keys`, for every command that opens a device's folder."""
    parser.add_argument(
        "--keys",
        type=_choice,
        metavar="WHERE",
        help="where the key of the data is kept: auto (a systemd credential, else the key ring), keyring, systemd, or "
        f"file[:PATH], a file only you can read, for development (default: {ENVIRONMENT}, else auto)",
    )


def _choice(text: str) -> str:
    if text in ("auto", "keyring", "systemd", "file") or (text.startswith("file:") and text != "file:"):
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is none of {CHOICES}")


def key_of(folder: Path, choice: str | None = None, *, make: bool = True) -> bytes:
    """The key of this data folder; for a folder without data a new one, kept before anything is written with it.

    `choice` as in `--keys`. Without `make`, a folder without data is Unusable("missing"). From here on this process
    leaves no memory behind in a core dump.
    """
    forbid_core_dumps()
    store = chosen(choice, folder)
    kept = journal.path_of(folder)
    for name in dict.fromkeys((sealing.name_of(folder), journal.key_name(kept))):
        key = store.load(name)
        if key is not None:
            return key
    if sealing.is_locked(folder) or kept.exists():
        raise Unusable("no_key", f"Looked in {store.words}")
    if not make:
        raise Unusable("older_version" if sealing.has_core(folder) else "missing")
    return _made(folder, store)


def _made(folder: Path, store: KeyStore) -> bytes:
    """First its name in the folder, then the key in the store, then the data: a folder that cannot be written leaves no
    key behind, and a name without a key and without data is nothing lost."""
    key = secrets.token_bytes(KEY_BYTES)
    name = sealing.fingerprint(key)
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sealing.write_name(folder, key)
    try:
        store.keep(name, key)
        kept = store.load(name)
    except Unusable:
        sealing.forget_name(folder)
        raise
    if kept is None:
        raise Unusable("no_key_store", f"{store.words} did not keep the key")
    return kept


def chosen(choice: str | None, folder: Path, environment: Mapping[str, str] = os.environ) -> KeyStore:
    """The store that `choice`, else the environment, else what this machine has, comes to. Raises
    Unusable("no_key_store") with what is missing."""
    text = choice or environment.get(ENVIRONMENT) or "auto"
    try:
        kind, _, path = _choice(text).partition(":")
    except argparse.ArgumentTypeError as error:
        raise Unusable("no_key_store", f"{ENVIRONMENT}: {error}") from None
    if kind == "file":
        return KeyFile(folder, Path(path).expanduser() if path else None)
    if kind == "systemd" or (kind == "auto" and (found := credential_path(environment)) and found.exists()):
        return Credential(credential_path(environment))
    return KeyRing(working_ring())


def forbid_core_dumps() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


# --- the key ring of Windows or of a desktop session


def working_ring() -> Any:
    """This session's key ring; raises Unusable("no_key_store") where there is none."""
    try:
        import keyring

        ring: Any = keyring.get_keyring()
        priority = float(ring.priority)
    except Exception as error:  # noqa: BLE001 - each system's key ring fails in its own way
        raise Unusable("no_key_store", f"The key ring cannot be asked: {type(error).__name__}") from None
    if priority < LEAST_PRIORITY:
        raise Unusable("no_key_store", "Found: no systemd credential, no key ring in this session")
    return ring


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Windows Credential Manager, or the desktop's Secret Service."""

    ring: Any
    for_development: bool = field(default=False, init=False)

    @property
    def words(self) -> str:
        return f"the key ring ({self.ring.name})"

    def load(self, name: str | None) -> bytes | None:
        if name is None:
            return None
        text = self._asked(lambda: self.ring.get_password(SERVICE, name))
        return None if text is None else _read(str(text).encode(), self.words)

    def keep(self, name: str, key: bytes) -> None:
        self._asked(lambda: self.ring.set_password(SERVICE, name, key.hex()))
        if self.load(name) != key:
            raise Unusable("no_key_store", f"What was put into {self.words} is not there")

    def test(self) -> None:
        name = f"trial {secrets.token_hex(4)}"
        self.keep(name, bytes(KEY_BYTES))
        self._asked(lambda: self.ring.delete_password(SERVICE, name))

    def _asked(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except Exception as error:  # noqa: BLE001 - each system's key ring fails in its own way
            raise Unusable("no_key_store", f"{self.words} did not answer: {type(error).__name__}") from None


# --- systemd


def credential_path(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Where systemd has put the credential for this service; None outside a service with credentials."""
    folder = environment.get("CREDENTIALS_DIRECTORY")
    return Path(folder) / CREDENTIAL if folder else None


@dataclass(frozen=True, slots=True)
class Credential:
    """`LoadCredentialEncrypted=storeside-key` of the service, made by the installer with systemd-creds. Read-only."""

    path: Path | None
    for_development: bool = field(default=False, init=False)

    @property
    def words(self) -> str:
        return f"the systemd credential {CREDENTIAL}"

    def load(self, _name: str | None) -> bytes | None:
        if self.path is None:
            raise Unusable("no_key_store", "This program was not started by a systemd service with credentials")
        try:
            return _read(self.path.read_bytes(), self.words)
        except OSError as error:
            raise Unusable("no_key_store", f"{self.words}: {error.strerror}") from error

    def keep(self, _name: str, _key: bytes) -> None:
        raise Unusable("no_key_store", f"{self.words} is made by the installer")

    def test(self) -> None:
        self.load(None)


# --- a file


@dataclass(frozen=True, slots=True)
class KeyFile:
    """For development: a file that only its owner can read, outside the data folder. Without `path` one per key in the
    person's configuration."""

    folder: Path
    path: Path | None = None
    for_development: bool = field(default=True, init=False)

    @property
    def words(self) -> str:
        return f"the key file {self.path}" if self.path else f"the key files in {_own_folder()}"

    def load(self, name: str | None) -> bytes | None:
        if self.path is None and name is None:
            return None
        path = self._of(name or "")
        try:
            with path.open("rb") as file:
                _refuse_exposed(path, os.fstat(file.fileno()))
                return _read(file.read(4 * KEY_BYTES), f"the key file {path}")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Unusable("no_key_store", f"{path}: {error.strerror}") from error

    def keep(self, name: str, key: bytes) -> None:
        path = self._of(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_once(path, key)
        except FileExistsError:
            return  # another program was quicker; its key counts
        except OSError as error:
            raise Unusable("no_key_store", f"{path}: {error.strerror}") from error

    def test(self) -> None:
        """A file that is there can be used; otherwise one can be made where it would be."""
        if self.load("trial") is None:
            place = next(one for one in self._of("trial").absolute().parents if one.exists())
            if not os.access(place, os.W_OK):
                raise Unusable("no_key_store", f"{place} cannot be written to")

    def _of(self, name: str) -> Path:
        path = self.path or _own_folder() / f"{name}.key"
        if path.resolve().is_relative_to(self.folder.resolve()):
            raise Unusable("exposed_key", f"{path} is inside the data folder: who takes one has the other")
        return path


def _own_folder() -> Path:
    from platformdirs import user_config_path

    return user_config_path("storeside") / "keys"


def _refuse_exposed(path: Path, found: os.stat_result) -> None:
    if sys.platform == "win32":
        return
    if found.st_mode & OTHERS:
        raise Unusable("exposed_key", f"Others can read {path}: chmod 600")
    if found.st_uid != os.geteuid():
        raise Unusable("exposed_key", f"{path} belongs to another user")


def _write_once(path: Path, key: bytes) -> None:
    """Whole and on the disk, or not there; never over a file that is there."""
    new = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        os.link(new, path)
        sealing.sync_folder(path.parent)
    finally:
        new.unlink(missing_ok=True)


def _read(kept: bytes, where: str) -> bytes:
    """Raw, or as hex digits, as a key ring and people keep it."""
    if len(kept) == KEY_BYTES:
        return kept
    try:
        key = bytes.fromhex(kept.decode("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise Unusable("wrong_key", f"In {where} there is no key of {KEY_BYTES} bytes")
    return key
