"""What a kiosk says that cannot serve: calm words for the shopper, one line for the team."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.app import Trouble

translate = QCoreApplication.translate


def not_enrolled() -> Trouble:
    return Trouble(
        "not_enrolled",
        translate("Trouble", "This screen is not set up yet"),
        translate("Trouble", "Please ask our team. They are glad to help you."),
        translate("Trouble", "For our team: this kiosk needs its enrolment code from central."),
    )


def revoked() -> Trouble:
    return Trouble(
        "revoked",
        translate("Trouble", "This screen is closed"),
        translate("Trouble", "Please use another screen, or ask our team."),
        translate("Trouble", "For our team: central has switched this kiosk off. Enrol it again to use it."),
    )


def unusable(reason: str) -> Trouble:
    """The device's memory cannot be used; `reason` as `records.unusable.Unusable` names it."""
    return Trouble(
        reason,
        translate("Trouble", "This screen is taking a break"),
        translate("Trouble", "Please use another screen, or ask our team. They are glad to help you."),
        translate("Trouble", "For our team: %1").replace("%1", _team(reason)),
    )


def _team(reason: str) -> str:
    return {
        "disk_full": translate("Trouble", "the disk is full. Free some space, then start the kiosk again."),
        "not_writable": translate("Trouble", "the data folder cannot be written to. Check its permissions."),
        "newer_version": translate("Trouble", "the data is from a newer version. Update this kiosk."),
        "in_use": translate(
            "Trouble", "the data folder is used by another program. Close it, then start the kiosk again."
        ),
        "no_key_store": translate(
            "Trouble",
            "this machine has no safe place for the key of its data. Nothing was changed; run storeside doctor.",
        ),
        "no_key": translate(
            "Trouble", "the key of the data is not on this machine. Nothing was changed; look where it is kept."
        ),
        "wrong_key": translate(
            "Trouble", "the key does not belong to this data. Nothing was changed; check folder and key."
        ),
        "exposed_key": translate(
            "Trouble",
            "others can read the key of the data, so it is not used. Nothing was changed; run storeside doctor.",
        ),
    }.get(
        reason,
        translate("Trouble", "the data on this device is damaged. Start the kiosk again; what was not sent is kept."),
    )
