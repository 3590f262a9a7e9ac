"""`storeside verify` against central: a line per scope, nothing changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from records.store import Records
from shop.lookups import Device
from sync.agent import Agent
from sync.main import main_verify
from sync.verify import with_server
from tests.sync.conftest import HeadOffice
from tests.sync.test_compare import _recounted, damaged
from tests.sync.wire import Proxy, changed, problem


@pytest.fixture
def synced(records: Records, device: Device) -> Records:
    """As central is."""
    agent = Agent(records)
    assert agent.run_once().ok
    agent.stop()
    return records


def states(records: Records) -> dict[str, str]:
    return {one.what: one.state for one in with_server(records)}


def test_what_is_the_same_is_ok_while_the_folder_is_in_use(
    tmp_path: Path, synced: Records, capsys: pytest.CaptureFixture[str]
) -> None:
    device = synced.device()
    assert device is not None
    assert states(synced) == dict.fromkeys(("Server", *device.scopes), "ok")
    assert main_verify(["--data", str(tmp_path / "device"), "--json"]) == 0
    told = {one["what"]: one["words"] for one in json.loads(capsys.readouterr().out)}
    assert told["stock:S01"] == "The same as at the server: 1 row."


def test_a_difference_is_named_and_left(tmp_path: Path, synced: Records, capsys: pytest.CaptureFixture[str]) -> None:
    with damaged(tmp_path / "device", "core") as file:
        file.execute("DELETE FROM stock")
        _recounted(file)
    before = synced.digests("stock:S01")
    assert states(synced)["stock:S01"] == "bad"
    assert synced.digests("stock:S01") == before == {}
    assert main_verify(["--data", str(tmp_path / "device"), "--local"]) == 0
    assert main_verify(["--data", str(tmp_path / "device")]) == 1
    assert "Differs from the server in 1 of 0 rows. Sync puts that right." in capsys.readouterr().out


def test_what_cannot_be_compared_is_no_fault(synced: Records, office: HeadOffice, proxy: Proxy) -> None:
    office.say("price:main", "price", "p1-a", {"amount": 1, "currency": "EUR"})
    assert states(synced)["price:main"] == "note"
    proxy.before = lambda asked: problem(500) if "stock:S01" in asked.path else b""
    assert states(synced)["stock:S01"] == "note"
    proxy.before = lambda _: b""
    proxy.fault = lambda asked, reply: (
        changed(reply, reply.body.replace(b'"head":', b'"head":7')) if "/digest" in asked.path else reply
    )
    found = {one.what: one for one in with_server(synced)}
    assert (found["stock:S01"].state, "so often" in found["stock:S01"].words) == ("note", True)
    office.central.stop()
    assert states(synced) == {"Server": "note"}


def test_a_server_that_no_longer_knows_the_device_or_its_past_is_a_fault(synced: Records, proxy: Proxy) -> None:
    proxy.before = lambda _: problem(401, "unknown", "This device was removed.")
    assert states(synced) == {"Server": "bad"}
    proxy.before = lambda _: b""
    proxy.fault = lambda asked, reply: (
        changed(reply, _behind(reply.body)) if asked.path.startswith("/v1/heads") else reply
    )
    assert states(synced)["stock:S01"] == "bad"


def test_a_device_without_a_store_has_nothing_to_compare(records: Records) -> None:
    assert states(records) == {"Server": "note"}


def _behind(body: bytes) -> bytes:
    told = json.loads(body)
    told["heads"]["stock:S01"][1] = 0
    return json.dumps(told).encode()
