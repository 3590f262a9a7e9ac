"""A retailer's keys for the tests of devices: lists and codes, right ones and wrong ones."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shop import key_list, signed_codes
from shop.key_list import Envelope, Key, KeyList
from shop.signed_codes import KINDS, Signed, Ticket
from tests.records.world import START

LIFE = timedelta(days=14)


def new_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


@dataclass
class Retailer:
    """`root` signs lists, `key` is the signing key number 1."""

    root: Ed25519PrivateKey = field(default_factory=new_key)
    key: Ed25519PrivateKey = field(default_factory=new_key)

    def listed(self, **changes: Any) -> Key:
        facts = Key(1, public(self.key), START - timedelta(days=1), START + timedelta(days=400), KINDS)
        return replace(facts, **changes)

    def keys(self, version: int = 1, keys: Sequence[Key] | None = None, issued: datetime = START) -> KeyList:
        return KeyList(version, issued, issued + LIFE, (self.listed(),) if keys is None else tuple(keys))

    def sealed(self, keys: KeyList) -> Envelope:
        text = key_list.written(keys)
        return Envelope(text, self.root.sign(key_list.DOMAIN + text), public(self.root))

    def body(self, version: int = 1, keys: Sequence[Key] | None = None, issued: datetime = START) -> dict[str, str]:
        return self.sealed(self.keys(version, keys, issued)).body

    def code(self, key: Ed25519PrivateKey | None = None, **changes: Any) -> Signed:
        """A pickup code of store S01 that is good for a week, read from its text as a scanner has it."""
        found = signed_codes.read(self.text(key, **changes))
        assert found is not None
        return found

    def text(self, key: Ed25519PrivateKey | None = None, **changes: Any) -> str:
        message = signed_codes.message(ticket(**changes))
        return signed_codes.text(message, (key or self.key).sign(message))


def ticket(**changes: Any) -> Ticket:
    facts = Ticket("pickup", 1, secrets.token_bytes(8), START, START + timedelta(days=7), "S01", b"TT-100234")
    return replace(facts, **changes)
