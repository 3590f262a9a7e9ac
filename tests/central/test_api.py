"""What every answer has in common: problems in words, limits, the operator's pages, the document in the repository."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
import requests
from sqlalchemy.exc import OperationalError

from central.app import openapi
from tests.central.conftest import HeadOffice

DOCUMENT = Path(__file__).parents[2] / "central" / "openapi.json"


def test_the_document_in_the_repository_is_the_one_of_the_code() -> None:
    assert json.loads(DOCUMENT.read_text(encoding="utf-8")) == openapi(), (
        "run: storeside central openapi --out central/openapi.json"
    )


def test_nothing_is_refused_without_words(office: HeadOffice) -> None:
    tablet = office.tablet()
    for answer, status in (
        (tablet.get("/"), 404),
        (tablet.get("/docs"), 404),
        (tablet.get("/v1/enrol"), 405),
        (tablet.get("/v1/heads", wait="long"), 422),
        (tablet.get("/v1/heads", wait="nan"), 422),
        (tablet.get("/v1/scopes/price:main/changes"), 422),
        (tablet.get("/v1/scopes/price:main/changes", gen=1, since=-1), 422),
        (tablet.get("/v1/scopes/price:main/changes", gen=2**63, since=0), 422),
        (tablet.get("/v1/scopes/price:main/changes", gen=1, since=0, limit=1001), 422),
        (tablet.get("/v1/scopes/price%00/changes", gen=1, since=0), 404),
        (tablet.post("/v1/enrol", data=b"\xff"), 400),
        (tablet.post("/v1/enrol", data=b"{}"), 422),
    ):
        assert answer.status_code == status, answer.url
        assert answer.headers["content-type"] == "application/json"
        assert answer.json()["code"]
        assert answer.json()["words"].strip()


def test_bodies_have_limits_also_without_a_length(office: HeadOffice) -> None:
    tablet = office.tablet()
    for path, size in (
        ("/v1/enrol", 17 * 1024),
        ("/v1/commands", 321 * 1024),
        ("/v1/commands/quarantine", 1025 * 1024),
    ):
        for data in (b" " * size, iter([b" " * 1024] * (size // 1024 + 1))):
            answer = tablet.post(path, data=data)
            assert (answer.status_code, answer.json()["code"]) == (413, "too_large"), path
    assert tablet.post("/v1/commands/quarantine", data=b" " * 1024 * 1024).status_code == 202


def test_a_request_that_stops_in_the_middle_harms_nobody(office: HeadOffice) -> None:
    with socket.create_connection(("127.0.0.1", office.central.port)) as line:
        line.sendall(b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    assert requests.get(office.url + "/health", timeout=30).json() == {"status": "ok"}


def test_operators_see_health_readiness_and_numbers(office: HeadOffice) -> None:
    office.tablet().get("/v1/heads")
    office.enrol("wrong")
    assert requests.get(office.url + "/ready", timeout=30).json() == {"status": "ready"}
    numbers = requests.get(office.url + "/metrics", timeout=30).text
    assert 'storeside_enrolments_total{outcome="enrolled"} 1.0' in numbers
    assert 'storeside_enrolments_total{outcome="code_wrong"} 1.0' in numbers
    assert 'storeside_requests_total{method="GET",path="/v1/heads",status="200"} 1.0' in numbers
    assert "d-" not in numbers.replace("storeside", "")  # no device is named


def test_a_database_that_went_away_is_503_and_says_so(office: HeadOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_arguments: object, **_more: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("gone"))

    tablet = office.tablet()
    monkeypatch.setattr("central.devices.authenticate", gone)
    answer = tablet.get("/v1/heads")
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "database", "2")
    monkeypatch.undo()
    assert tablet.get("/v1/heads").status_code == 200
