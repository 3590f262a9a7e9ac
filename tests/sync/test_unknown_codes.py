"""Unknown codes from a scan on a device to the list on another one, over the real central; replicas agree."""

from __future__ import annotations

from pathlib import Path

from records.ids import uuid7
from records.outbox import Action, Overlay
from records.store import Records, utc_now
from records.unknown_codes import TAKEN_CARE_OF
from shop.lookups import Device
from shop.unknown_codes import not_in_range
from sync.enrolment import enrol
from tests.keys import KEY
from tests.sync.conftest import HeadOffice, soon
from tests.sync.test_agent import running
from tests.sync.wire import Asked, Proxy

STOVE = "09520000000004"
COMMANDS = "/v1/commands"


def counts(records: Records) -> dict[str, int]:
    return {one.what: one.n for one in records.unknown_codes()}


def test_a_lost_reply_does_not_double_a_count_and_a_code_taken_care_of_leaves_every_device(
    device: Device, records: Records, office: HeadOffice, proxy: Proxy, tmp_path: Path
) -> None:
    lost: list[Asked] = []

    def lose_first(asked: Asked, answered: object) -> object:
        if asked.path == COMMANDS and not lost:
            lost.append(asked)
            return None
        return answered

    proxy.fault = lose_first  # type: ignore[assignment]
    for _ in range(3):
        records.note_unknown(not_in_range(STOVE)).result()
    assert records.tell_unknown().result()
    tablet = Records.open(tmp_path / "tablet", key=KEY)
    try:
        enrol(proxy.url, office.code(role="manager"), tablet)
        with running(records) as agent, running(tablet):
            soon(lambda: lost)
            agent.wake()
            soon(lambda: records.queue().pending == 0)
            soon(lambda: counts(tablet) == {STOVE: 3} == counts(records))
            (known,) = tablet.unknown_codes()
            overlay = (Overlay("unknown_code", known.id, {"state": TAKEN_CARE_OF}),)
            body = {"id": known.id, "staff": "e1"}
            tablet.act(Action(uuid7(utc_now()), 2, "codes:S01", "codes.forget", body, overlay=overlay)).result()
            assert tablet.unknown_codes() == ()
            soon(lambda: records.unknown_codes() == () and tablet.queue().pending == 0)
            assert tablet.unknown_codes() == ()
    finally:
        tablet.close()
    assert [(kind, verdict) for _, _, kind, verdict in office.commands()] == [
        ("codes.unknown", "applied"),
        ("codes.forget", "applied"),
    ]
