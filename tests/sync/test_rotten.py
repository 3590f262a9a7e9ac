"""An unsent action whose bytes are damaged in every copy: it is handed over as it is, and the others go on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from central.tables import install, quarantine
from records import files, journal
from records.store import Records
from shop.lookups import Device
from sync.enrolment import enrol
from tests.keys import KEY
from tests.sync.conftest import HeadOffice, help_call
from tests.sync.test_epochs import act, drained, driving, effects, opened  # noqa: F401 - fixtures
from tests.sync.wire import Proxy

BROKEN = b'{"seq": 2, "id": \xff'


def rots(folder: Path, action: str) -> None:
    """In the only copy there is."""
    (folder / journal.NAME).unlink()
    with closing(files.connect(files.Safe(folder, KEY), "core", writable=True)) as connection:
        connection.execute("UPDATE outbox SET payload = ? WHERE id = ?", (BROKEN, action))


def kept_at(office: HeadOffice) -> list[bytes]:
    with office.database.read() as connection:
        return [bytes(row) for row in connection.execute(select(quarantine.c.bytes)).scalars()]


def test_what_is_behind_it_is_sent(
    tmp_path: Path,
    records: Records,
    device: Device,
    office: HeadOffice,
    opened: Any,  # noqa: F811
) -> None:
    first, second, third = act(records, help_call("one"), help_call("two"), help_call("three"))
    records.close()
    rots(tmp_path / "device", second)
    again, drive = opened(tmp_path / "device")
    assert "damaged in every copy" in again.mended()[-1].words
    drained(again, drive)
    assert set(effects(office)) == {first, third}
    assert kept_at(office) == [BROKEN]
    assert again.queue().parked == 1
    fourth = act(again, help_call("four"))
    drained(again, drive)
    assert set(effects(office)) == {first, third, *fourth}


def test_a_device_joins_anew_with_one(
    tmp_path: Path,
    records: Records,
    device: Device,
    office: HeadOffice,
    proxy: Proxy,
    opened: Any,  # noqa: F811
) -> None:
    first, second, third = act(records, help_call("one"), help_call("two"), help_call("three"))
    records.close()
    rots(tmp_path / "device", second)
    again, drive = opened(tmp_path / "device")
    gone = update(install).where(install.c.id == device.install).values(revoked_at="2026-11-02T09:00:00Z")
    office.database.write(lambda connection: connection.execute(gone))
    enrol(proxy.url, office.code(), again)
    drained(again, drive)
    assert set(effects(office)) == {first, third}
    assert (again.queue().pending, again.queue().parked) == (0, 1)
