"""The wire contract, spoken by devices and by central alike.

Times are RFC 3339 in UTC. Money is integer minor units. Every message refuses unknown fields from a device and ignores
them from central, so that central may grow first.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

PROTOCOL = 2
"""What this side speaks: in `Enrolled.protocol`, and in the header `Storeside-Protocol` of every request and reply.
Central serves pulls to this and the two before it; a device without the header speaks 1."""

PROTOCOL_HEADER = "Storeside-Protocol"

CHUNK_BYTES = 4 * 1024 * 1024
"""Bytes of a snapshot's file in one chunk, before packing; the last one is shorter."""

FETCH_ROWS = 500
"""Most rows of one POST .../fetch."""

PAGE_ROWS = 1000
"""Most rows of one page of changes."""

BATCH_COMMANDS = 50
BATCH_BYTES = 256 * 1024
"""Most commands, and bytes of their JSON, in one POST /v1/commands."""

ASKED_IDS = 1000
"""Most ids of one POST /v1/commands/unknown."""

Role = Literal["kiosk", "associate", "manager"]
Verdict = Literal["applied", "duplicate", "rejected", "parked"]
Identifier = Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9._:@-]+$")]


UUID7 = r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"


class FromDevice(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FromCentral(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Enrol(FromDevice):
    """POST /v1/enrol. `code` is the one-use code as typed; `public_key` is raw Ed25519, base64url without padding."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    public_key: Annotated[str, StringConstraints(min_length=43, max_length=43)]
    name: Annotated[str, StringConstraints(max_length=80)] = ""


class VoucherMade(FromCentral):
    """A voucher of a return; minor units."""

    voucher: str
    amount: int
    remaining: int
    currency: str
    expires: datetime | None = None
    code: str


class Vouchers(FromCentral):
    """GET /v1/returns/{id}/vouchers. `wanted`: credits of the return that are still to become vouchers."""

    vouchers: tuple[VoucherMade, ...]
    wanted: int


class CustomerAsked(FromDevice):
    """POST /v1/customers: who stands before the device. `code`: the text of a changing code; `member`: the number of a
    card; neither: the one who was proven in this visit. `visit` is drawn when the person comes, and forgotten when they
    go."""

    visit: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
    code: Annotated[str, StringConstraints(max_length=512)] = ""
    member: Annotated[str, StringConstraints(max_length=64)] = ""


class VouchAsked(FromDevice):
    """POST /v1/customers/vouch, from a staff device: `actor` has seen that the card `member` is this person's."""

    member: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    actor: Identifier


class CodeMade(FromCentral):
    """The text of a signed code, for a QR code as it is, and when it ends."""

    text: str
    expires: datetime


class LookedAt(FromCentral):
    """A variant whose page was open online."""

    variant: str
    at: datetime | None = None


class InBasket(FromCentral):
    """A line of the basket that is open online."""

    variant: str
    quantity: Annotated[int, Field(ge=1, le=999)]


class CustomerProfile(FromCentral):
    """Everything a device may show of somebody who proved who they are. `orders`: (number, `OrderBody`), the last one
    first, without what opens a door."""

    id: Identifier
    first_name: str = ""
    name: str = ""
    member: str = ""
    tier: str = ""
    points: int = 0
    points_at: datetime | None = None
    consents: dict[str, bool] = {}
    preferences: tuple[str, ...] = ()
    sizes: dict[str, str] = {}
    wish_list: tuple[str, ...] = ()
    viewed: tuple[LookedAt, ...] = ()
    basket: tuple[InBasket, ...] = ()
    basket_at: datetime | None = None
    orders: tuple[tuple[str, dict[str, Any]], ...] = ()


class CustomerTold(FromCentral):
    """The answer to `CustomerAsked`. Without a `profile` only the first name is told, "" for a number of nobody."""

    first_name: str = ""
    profile: CustomerProfile | None = None
    as_of: datetime


class PhotoKept(FromCentral):
    """A photo of a return, by the SHA-256 of its bytes."""

    sha256: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]


class PhotosKept(FromCentral):
    """GET /v1/returns/{id}/photos. `coming`: photos that the device at the desk has not sent yet."""

    photos: Annotated[tuple[PhotoKept, ...], Field(max_length=20)]
    coming: int


class Enrolled(FromCentral):
    """`token` is shown once and sent as `Authorization: Bearer` ever after; central keeps only its hash. `root` is the
    public half of the key that signs the lists of keys (`shop.key_list`): raw Ed25519, base64url without padding; ""
    from a central that has none."""

    install: Identifier
    store: Identifier
    role: Role
    token: str
    scopes: tuple[str, ...]
    protocol: int
    retailer: str
    server_time: datetime
    root: str = ""


class Heads(FromCentral):
    """GET /v1/heads?wait=25[&known=<fingerprint>]. `heads` is {scope: [gen, head]}; `acks` is {lane: [epoch,
    last_seq]}. `fingerprint` names exactly these heads; sent back as `known`, an unchanged answer waits, then is 304.
    """

    heads: dict[str, tuple[int, int]]
    acks: dict[str, tuple[int, int]]
    fingerprint: str
    server_time: datetime
    retry_after: float | None = None


class PageHeader(FromCentral):
    """First line of GET /v1/scopes/{scope}/changes?gen&since&limit (NDJSON); each further line is one `Row`.

    A full page answers `to` = seq of its last row, otherwise `to` = `head`. Rows are ordered by seq.
    """

    gen: int
    from_: Annotated[int, Field(alias="from")]
    to: int
    head: int
    horizon: int
    rows: int


Row = tuple[str, str, int, int, dict[str, Any] | None]
"""[kind, id, seq, ver, body]; body None is a tombstone."""


class Chunk(FromCentral):
    """A piece of a snapshot: `packed` bytes at `offset` of what is served, one zstd frame; unpacked it has `size` bytes
    and this SHA-256 (hex), and stands at the chunk's number times `CHUNK_BYTES` of the file."""

    offset: Annotated[int, Field(ge=0)]
    packed: Annotated[int, Field(ge=1)]
    size: Annotated[int, Field(ge=1, le=CHUNK_BYTES)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Snapshot(FromCentral):
    """GET /v1/scopes/{scope}/snapshot: a ready SQLite file with the whole scope as it was at `head` of `gen`; 404
    `no_snapshot` where there is none. `schema_` is the layout of a device's file that it is for: `catalog/<number>`, or
    `core/<number>` for stock.

    The bytes are at GET /v1/scopes/{scope}/snapshot/{name}, only with Range (206); `name` is the SHA-256 of the file
    when it is unpacked.
    """

    gen: int
    head: int
    schema_: Annotated[str, Field(alias="schema", max_length=32)]
    name: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, Field(ge=1)]
    rows: Annotated[int, Field(ge=0)]
    chunks: Annotated[tuple[Chunk, ...], Field(min_length=1)]


class ScopeDigest(FromCentral):
    """GET /v1/scopes/{scope}/digest at `head` of `gen`: `{group: [n, lo, hi]}` of the groups (0-63) with rows; with
    `?group=G` the same of its buckets (0-4095, those with `bucket // 64 == G`). See `shop.digests`."""

    gen: int
    head: int
    digests: dict[int, tuple[int, int, int]]


class BucketRows(FromCentral):
    """GET /v1/scopes/{scope}/digest?bucket=B: every living row of one bucket as [kind, id, ver, h], `h` signed."""

    gen: int
    head: int
    rows: tuple[tuple[str, str, int, int], ...]


class Fetch(FromDevice):
    """POST /v1/scopes/{scope}/fetch: these rows as they are now. The answer is NDJSON as of a page: a `PageHeader` with
    `from` = `to` = `head`, then a `Row` for each key in any order; a key that does not live is a tombstone of ver 0."""

    gen: int
    keys: Annotated[tuple[tuple[str, str], ...], Field(min_length=1, max_length=FETCH_ROWS)]


class NewEpoch(FromDevice):
    """POST /v1/devices/{install}/epoch, compare-and-set: `epoch` is what the device has of this lane, `nonce` 32 hex
    digits stored before the first try. The same nonce again gets the same answer.

    409 `fenced`: another copy of this device was quicker. This one keeps its queue and must join anew.
    """

    lane: Annotated[int, Field(ge=0, le=2)]
    epoch: Annotated[int, Field(ge=1, lt=2**62)]
    nonce: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]


class EpochGiven(FromCentral):
    """The lane counts from 1 again in `epoch`."""

    lane: int
    epoch: int


class Command(FromDevice):
    """One thing a person did. `seq` is dense per (install, lane, epoch) from 1; `id` is a UUIDv7 made when the action
    was opened; `expects` is the state the person saw, for compare-and-set."""

    seq: Annotated[int, Field(ge=1)]
    id: Annotated[str, StringConstraints(pattern=UUID7)]
    aggregate: Identifier
    type: Identifier
    v: Annotated[int, Field(ge=1)] = 1
    expects: dict[str, Any] = Field(default_factory=dict)
    body: dict[str, Any]
    made_at: datetime


class Commands(FromDevice):
    """POST /v1/commands. `prev_hash` chains the lane: hex blake2b-64 of the bytes of the command before the first one
    here, "" before the first of an epoch. 409 `chain` when it is not what central has: the device was restored or
    cloned, and asks for a new epoch. 409 `epoch` when another epoch has begun; 409 `other_bytes` when a number or an id
    was used for something else."""

    install: Identifier
    lane: Annotated[int, Field(ge=0, le=2)]
    epoch: Annotated[int, Field(ge=1)]
    prev_hash: Annotated[str, StringConstraints(max_length=16, pattern=r"^[0-9a-f]*$")] = ""
    commands: Annotated[tuple[Command, ...], Field(min_length=1, max_length=BATCH_COMMANDS)]


class Answer(FromCentral):
    """The verdict on one command. `reason` is a code for programs, `words` is for the person. `at` names where the
    effect stands in the feed: {scope: seq}."""

    seq: int
    id: str
    verdict: Verdict
    reason: str = ""
    words: str = ""
    at: dict[str, int] = Field(default_factory=dict)


class Answers(FromCentral):
    """`answers` covers the commands from the first on, without gaps; it is shorter than the request where central
    stopped at a gap in `seq`. `last_seq` is central's watermark of the lane. `gens` has the generation of each scope
    that an `at` names: its number means nothing to a cursor of another generation."""

    answers: tuple[Answer, ...]
    last_seq: int
    gens: dict[str, int] = Field(default_factory=dict)


class IdsAsked(FromDevice):
    """POST /v1/commands/unknown: ids of commands that this device sent under an earlier enrolment."""

    ids: Annotated[tuple[Annotated[str, StringConstraints(max_length=64)], ...], Field(max_length=ASKED_IDS)]


class IdsUnknown(FromCentral):
    """Which of them central never answered, as far as it remembers."""

    unknown: Annotated[tuple[str, ...], Field(max_length=ASKED_IDS)]


class Problem(FromCentral):
    """Body of every 4xx and 5xx: a code for programs, words for people (RFC 9457 in spirit, without the URIs)."""

    code: str
    words: str
