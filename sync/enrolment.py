"""Join a store: a one-use code and this device's public key for an identity (sync.md, section 4)."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import structlog

from records.store import Records
from shop import key_list
from shop.lookups import Device
from sync.address import read_address
from sync.client import Client, Limits
from sync.epochs import finish
from sync.failures import Broken, Failure, Fenced, Refused, Unauthorised, Unreachable
from sync.session import Dial
from sync.transport import Http

if TYPE_CHECKING:
    from sync.messages import Enrolled

log = structlog.get_logger(__name__)

LOOKALIKES = str.maketrans("OIL", "011", " -\t\r\n")
CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4,32}")
TOKEN = re.compile(r"[!-~]{1,512}")
"""What fits into a header."""
WRITTEN_WITHIN_S = 30.0
IDS = 500
"""That are asked after at once."""
SERVED = 2
"""A server speaks to programs this many versions older than itself; this one speaks to any older server."""


def enrol(
    server: str,
    code: str,
    records: Records,
    *,
    role: str | None = None,
    name: str = "",
    root: str = "",
    dial: Dial = Http,
) -> Device:
    """Make this device a member of the store the code was made for, and remember it before returning.

    `role`, if given, is the only one this program can play; `root` is the fingerprint of the retailer's root key as an
    enrolment's QR code has it. Raises Refused or another Failure with words; then this device is what it was before. A
    device whose actions still wait to be sent is never enrolled over.
    """
    address = str(read_address(server))
    tidy = read_code(code)
    _check_free(records, dial)
    key, public = _key_pair()
    enrolled = _asked(dial, address, tidy, public, name)
    _check_fits(enrolled, records, role)
    root_key = _root(enrolled, root)
    device = Device(
        install=enrolled.install,
        store=enrolled.store,
        role=enrolled.role,
        name=name,
        server=address,
        scopes=enrolled.scopes,
        enrolled_at=enrolled.server_time,
    )
    again = _forgotten(dial, address, enrolled, records.answered(device.store, root_key))
    records.enrolled(device, enrolled.token, key, root_key, again).result(timeout=WRITTEN_WITHIN_S)
    log.info("enrolled", install=device.install, store=device.store, role=device.role, again=len(again))
    return device


def read_code(code: str) -> str:
    """The code as the server knows it, from what a person typed or a scanner read: any case, with or without dashes,
    O for 0 and I or L for 1. Raises Refused."""
    tidy = code.upper().translate(LOOKALIKES)
    if CODE.fullmatch(tidy) is None:
        raise Refused("This is not an enrolment code. It looks like 7KX2M-9QF4R.", "code_format")
    return tidy


def _check_free(records: Records, dial: Dial) -> None:
    """A device may join again, but not over actions that it could still send as what it is: a new enrolment sends them
    under a new name, and the server could no longer see that it has them already."""
    device, waiting = records.device(), records.queue().pending
    if device is None or not waiting or _removed(device, records, dial):
        return
    actions = "1 action waits" if waiting == 1 else f"{waiting} actions wait"
    raise Refused(
        f"This device belongs to store {device.store}, and {actions} to be sent. Let it finish first.", "waiting"
    )


def _removed(device: Device, records: Records, dial: Dial) -> bool:
    """Whether the server no longer knows this device, or another copy has its place: it will never finish as what it
    is."""
    credentials = records.credentials()
    client = Client(dial(device.server), token=credentials.token if credentials else None, limits=Limits(total_s=20))
    try:
        client.heads("", 0)
        finish(client, records, device.install)
    except (Unauthorised, Fenced):
        return True
    except Failure:
        return False
    finally:
        client.close()
    return False


def _check_fits(enrolled: Enrolled, records: Records, role: str | None) -> None:
    if role is not None and enrolled.role != role:
        raise Refused(
            f"This code is for a device of the kind “{enrolled.role}”, but this is “{role}”. Ask for another code.",
            "role",
        )
    device = records.device()
    if device is not None and device.store != enrolled.store and records.queue().pending:
        raise Refused(
            f"This code is for store {enrolled.store}, but actions of store {device.store} still wait here. "
            f"Ask for a code of store {device.store}.",
            "other_store",
        )


def _root(enrolled: Enrolled, expected: str) -> bytes:
    """The root key, raw. Raises Refused where it is not the one that the QR code speaks of."""
    try:
        root = key_list.from_base64url(enrolled.root)
    except ValueError:
        root = b"?"
    if len(root) not in (0, 32):
        raise Broken("The server's answer cannot be used (enrolment).", "schema")
    if expected and key_list.fingerprint(root) != expected:
        raise Refused(
            "This server is not the one that made the code: its keys are others. Ask for a new code.", "other_root"
        )
    return root


def _forgotten(dial: Dial, address: str, enrolled: Enrolled, answered: Sequence[str]) -> list[str]:
    """Of the actions with a verdict, those that the server does not know: it was put back to a time before them, and
    before this device as well, which can bring them back only in its new name. Without an answer there is no
    enrolment: later, nobody would ask."""
    if not answered:
        return []
    client = Client(dial(address), token=enrolled.token, limits=Limits(total_s=20))
    try:
        parts = [answered[at : at + IDS] for at in range(0, len(answered), IDS)]
        return [one for ids in parts for one in client.unknown(ids) if one in ids]
    except Refused as failure:
        if failure.status != 404:
            raise
        log.warning("server_cannot_say_what_it_forgot", answered=len(answered))  # it is older than the question
        return []
    finally:
        client.close()


def _key_pair() -> tuple[bytes, str]:
    """A raw private Ed25519 key and its public half, base64url without padding."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.generate()
    public = base64.urlsafe_b64encode(private.public_key().public_bytes_raw()).rstrip(b"=").decode()
    return private.private_bytes_raw(), public


def _asked(dial: Dial, address: str, code: str, public: str, name: str) -> Enrolled:
    from sync.messages import PROTOCOL, Enrol

    client = Client(dial(address), limits=Limits(total_s=20))
    try:
        enrolled = client.enrol(Enrol(code=code, public_key=public, name=name[:80]))
    except Unreachable as failure:
        if failure.code != "stranger":
            raise
        raise Unreachable("There is no Storeside server at this address.", "stranger") from failure
    except Refused as failure:
        if failure.status == 404:
            raise Unreachable("There is no Storeside server at this address.", "stranger") from failure
        raise
    finally:
        client.close()
    if not 1 <= enrolled.protocol <= PROTOCOL + SERVED:
        raise Broken("The server speaks another version than this program. Update this program.", "protocol")
    if not TOKEN.fullmatch(enrolled.token) or enrolled.server_time.tzinfo is None:
        raise Broken("The server's answer cannot be used (enrolment).", "schema")
    return enrolled
