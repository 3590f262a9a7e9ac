"""The list of keys: what is written is read again, and what is no list is none."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import key_list
from shop.key_list import Envelope, Key, KeyList

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
KEY = Key(7, bytes(range(32)), NOW, NOW + timedelta(days=300), ("pickup", "badge"))
LIST = KeyList(3, NOW, NOW + timedelta(days=14), (KEY,))


def test_what_is_written_is_read_again() -> None:
    assert key_list.read(key_list.written(LIST)) == LIST
    assert LIST.key(7) == KEY
    assert LIST.key(8) is None


def test_an_envelope_travels_as_a_body() -> None:
    sent = Envelope(key_list.written(LIST), bytes(64), bytes(32))
    assert key_list.envelope(json.loads(json.dumps(sent.body))) == sent


@pytest.mark.parametrize(
    "change",
    [
        {"list": "not base64!"},
        {"list": None},
        {"signature": "AAAA"},
        {"root": "AAAA"},
        {"list": key_list.base64url(b"x" * (key_list.MOST_BYTES + 1))},
        {"list": "AB"},  # spare bits that are not zero: the same bytes, spelled another way
    ],
)
def test_a_body_of_another_shape_is_none(change: dict[str, Any]) -> None:
    assert key_list.envelope(Envelope(b"{}", bytes(64)).body | change) is None


@pytest.mark.parametrize(
    "change",
    [
        {"version": 0},
        {"version": True},
        {"version": "3"},
        {"version": 2**70},
        {"issued": "2026-11-22T12:00:00"},
        {"expires": "never"},
        {"keys": None},
        {"keys": [{}]},
        {"keys": [json.loads(key_list.written(LIST))["keys"][0]] * 2},
        {"keys": [json.loads(key_list.written(LIST))["keys"][0] | {"id": 65536}]},
        {"keys": [json.loads(key_list.written(LIST))["keys"][0] | {"public": "AAAA"}]},
    ],
)
def test_what_is_no_list_is_none(change: dict[str, Any]) -> None:
    assert key_list.read(json.dumps(json.loads(key_list.written(LIST)) | change).encode()) is None


@given(st.binary(max_size=80))
def test_any_bytes_are_answered(data: bytes) -> None:
    assert key_list.read(data) is None


def test_a_kind_of_a_later_version_is_left_out() -> None:
    said = json.loads(key_list.written(LIST))
    said["keys"][0]["kinds"].append("parking")
    assert key_list.read(json.dumps(said).encode()) == LIST


def test_a_fingerprint_names_a_key_and_no_other() -> None:
    assert key_list.fingerprint(bytes(32)) != key_list.fingerprint(bytes(31) + b"\x01")
    assert len(key_list.fingerprint(bytes(32))) == 26
