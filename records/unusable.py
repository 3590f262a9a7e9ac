"""Why the memory of this device cannot be used, in words for the person in front of it."""

from __future__ import annotations

from typing import Literal

Reason = Literal[
    "disk_full",
    "not_writable",
    "damaged",
    "newer_version",
    "older_version",
    "missing",
    "in_use",
    "no_key_store",
    "no_key",
    "wrong_key",
    "exposed_key",
]

WORDS: dict[Reason, str] = {
    "disk_full": "The disk of this device is full. Free some space and try again; nothing was lost.",
    "not_writable": "This device cannot write to its data folder. Check the folder and its permissions.",
    "damaged": "The data file of this device is damaged. Start Storeside again: it makes a new one, and what was not "
    "sent yet is kept.",
    "newer_version": "The data of this device was written by a newer version of Storeside. Update this program.",
    "older_version": "The data of this device is from an older version. Start Storeside once to bring it up to date.",
    "missing": "There is no data in this folder yet. Enrol the device first.",
    "in_use": "Another Storeside program is already using this data folder. Close it first.",
    "no_key_store": "There is no safe place on this machine for the key of this data. Nothing was opened or changed. A "
    "desktop has a key ring, a kiosk gets a systemd credential from its installer, and for trying things out "
    "--keys file keeps the key in a file of yours.",
    "no_key": "The data of this device is locked, and its key is not where it was looked for. Nothing was opened or "
    "changed. If the key is kept elsewhere, say so with --keys; if it is lost, enrol the device again with an empty "
    "folder.",
    "wrong_key": "The key that was found is not the key of this data. Nothing was opened or changed. Is this the "
    "folder of another device, or is the right key kept elsewhere (--keys)?",
    "exposed_key": "The key of this data lies where others can get at it, so it is not used. Nothing was opened or "
    "changed.",
}


class Unusable(Exception):
    """`words` are for the person, `reason` for programs."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        self.reason: Reason = reason
        self.words = f"{WORDS[reason]} ({detail})" if detail else WORDS[reason]
        super().__init__(self.words)
