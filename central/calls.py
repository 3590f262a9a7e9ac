"""What each call of a device does, over the `Desk` that serves it (sync.md, section 4); and the calls of the
retailer's own programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from os import SEEK_END
from typing import TYPE_CHECKING, Annotated, TypeVar

import structlog
from pydantic import BaseModel, Field
from sqlalchemy import Connection, bindparam, select

from central import (
    batches,
    codes,
    commands,
    customers,
    devices,
    dispatching,
    feed,
    lanes,
    own_steps,
    packing,
    photo_looks,
    photos,
    redeeming,
    repair,
    services,
    till_orders,
    vouchers,
)
from central.asking import NDJSON, Answered, Asked, body, problem, query, said, with_headers
from central.devices import Device
from central.media import type_of
from central.ranges import Unsatisfiable, read_range
from central.refusals import Refusal
from central.tables import device_cursor
from shop import key_list
from shop.digests import BUCKETS, GROUPS
from sync.messages import (
    BATCH_BYTES,
    CHUNK_BYTES,
    PAGE_ROWS,
    Commands,
    CustomerAsked,
    Enrol,
    Enrolled,
    Fetch,
    Heads,
    IdsAsked,
    IdsUnknown,
    NewEpoch,
    Snapshot,
    VouchAsked,
)

if TYPE_CHECKING:
    from central.desk import Desk

log = structlog.get_logger(__name__)
T = TypeVar("T")

_BIG = 2**63 - 1
BUCKET_WEIGHT = 8
"""Requests that the rows of one bucket count as: they are looked for in the whole scope."""
USUAL_BYTES = 16 * 1024
OCTETS = "application/octet-stream"
MOST_OF_FILE = 2 * CHUNK_BYTES
"""Bytes of a ready file in one answer."""
_FOR_EVER = {"cache_control": "private, max-age=31536000, immutable"}


@dataclass(frozen=True, slots=True)
class Call:
    """One kind of call: where it is, what it does, and how many bytes a request may have. `asks` and `reads` are the
    models of its query and its body, `needs` is a header it must have. A device that is too old may not call what
    `pulls`."""

    method: str
    path: str
    work: Callable[[Desk, Asked], Answered]
    most: int = USUAL_BYTES
    asks: type[BaseModel] | None = None
    reads: type[BaseModel] | None = None
    needs: str = ""
    pulls: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", self.path))


class HeadsQuery(BaseModel):
    wait: Annotated[
        float, Field(ge=0, le=600, allow_inf_nan=False, description="Seconds to wait for news, at most 30.")
    ] = 0
    known: Annotated[str, Field(max_length=64)] = ""


class ChangesQuery(BaseModel):
    gen: Annotated[int, Field(ge=0, le=_BIG)]
    since: Annotated[int, Field(ge=0, le=_BIG)]
    limit: Annotated[int, Field(ge=1, le=PAGE_ROWS)] = PAGE_ROWS
    horizon: Annotated[
        int | None, Field(ge=0, le=_BIG, description="As the page before told it: a long read may go on below it.")
    ] = None


class DigestQuery(BaseModel):
    group: Annotated[int | None, Field(ge=0, lt=GROUPS, description="The buckets of this group.")] = None
    bucket: Annotated[int | None, Field(ge=0, lt=BUCKETS, description="The rows of this bucket.")] = None


def enrol(desk: Desk, asked: Asked) -> Answered:
    """Turn a one-use code into an install, its token and its scopes."""
    wanted, now = body(Enrol, asked), desk.clock()

    def work(connection: Connection) -> Enrolled | devices.WrongCode:
        devices.check_throttle(connection, asked.source, now)
        outcome = devices.enrol(connection, wanted, now)
        if isinstance(outcome, devices.WrongCode):
            devices.note_failure(connection, asked.source, now)
        return outcome

    outcome = desk.database.write(work)
    if isinstance(outcome, devices.WrongCode):
        desk.metrics.enrolment(outcome.reason)
        raise Refusal(403, outcome.reason, outcome.words)
    desk.metrics.enrolment("enrolled")
    return said(outcome.model_copy(update={"root": key_list.base64url(desk.keyring.root(now))}))


def heads(desk: Desk, asked: Asked) -> Answered:
    """Where the device's scopes stand; with `known` and `wait`, as soon as they stand elsewhere."""
    found = _reading(desk, asked, lambda connection, device: _heads(desk, connection, device))
    if found.fingerprint == query(HeadsQuery, asked).known:
        return Answered(304, unchanged=found.heads)
    return said(found)


_ACKS = select(device_cursor.c.lane, device_cursor.c.epoch, device_cursor.c.last_seq).where(
    device_cursor.c.install == bindparam("install")
)


def _heads(desk: Desk, connection: Connection, device: Device) -> Heads:
    found = feed.heads(connection, device.scopes)
    acks = {str(lane): (epoch, last) for lane, epoch, last in connection.execute(_ACKS, {"install": device.install})}
    named = json.dumps(sorted(found.items())).encode()
    fingerprint = blake2b(named, digest_size=8).hexdigest()
    return Heads(heads=found, acks=acks, fingerprint=fingerprint, server_time=desk.clock())


def changes(desk: Desk, asked: Asked) -> Answered:
    """One page of a scope, oldest change first."""
    scope = asked.path["scope"]

    def read(connection: Connection, device: Device) -> feed.Page:
        _may_pull(device, scope)
        wanted = query(ChangesQuery, asked)
        return feed.page(connection, scope, wanted.gen, wanted.since, wanted.limit, wanted.horizon)

    return _page(desk, asked, read)


def fetch(desk: Desk, asked: Asked) -> Answered:
    """Single rows of a scope as they are now: a repair."""
    scope = asked.path["scope"]

    def read(connection: Connection, device: Device) -> feed.Page:
        _may_pull(device, scope)
        wanted = body(Fetch, asked)
        return repair.fetch(connection, scope, wanted.gen, wanted.keys)

    return _page(desk, asked, read)


def _page(desk: Desk, asked: Asked, read: Callable[[Connection, Device], feed.Page]) -> Answered:
    try:
        page = _reading(desk, asked, read)
    except feed.Gone:
        raise Refusal(410, "gone", "This data was made anew. Start it over.") from None
    desk.metrics.rows(asked.path["scope"], len(page.lines))
    header = {"gen": page.gen, "from": page.since, "to": page.to, "head": page.head, "horizon": page.horizon}
    text = "\n".join([json.dumps({**header, "rows": len(page.lines)}), *page.lines, ""])
    return _packed(asked, NDJSON, text.encode())


def _packed(asked: Asked, media: str, text: bytes) -> Answered:
    packed, coding = packing.pack(text, asked.header("accept-encoding"))
    headers = with_headers(vary="Accept-Encoding")
    return Answered(200, media, packed, headers | ({"content-encoding": coding} if coding else {}))


def digest(desk: Desk, asked: Asked) -> Answered:
    """What a device compares with its own: a scope's digests by group, those of one group, or one bucket's rows."""
    scope = asked.path["scope"]

    def read(connection: Connection, device: Device) -> BaseModel:
        _may_pull(device, scope)
        wanted = query(DigestQuery, asked)
        if wanted.bucket is not None:
            desk.quotas.ask(device.install, BUCKET_WEIGHT, desk.clock())
        if wanted.group is not None and wanted.bucket is not None:
            raise Refusal(422, "invalid", "query: either group or bucket")
        if wanted.bucket is not None:
            return repair.rows(connection, scope, wanted.bucket)
        if wanted.group is not None:
            return repair.buckets(connection, scope, wanted.group)
        return repair.groups(connection, scope)

    answer = said(_reading(desk, asked, read))
    return _packed(asked, answer.media, answer.body)


def snapshot(desk: Desk, asked: Asked) -> Answered:
    """The manifest of a ready file with the whole scope, from whose head the feed goes on."""
    scope = asked.path["scope"]

    def read(connection: Connection, device: Device) -> Snapshot | None:
        _may_pull(device, scope)
        return desk.snapshots.usable(connection, scope)

    found = _reading(desk, asked, read)
    if found is None:
        raise Refusal(404, "no_snapshot", "There is no ready file of this data now. Read its changes from the start.")
    return said(found)


def snapshot_bytes(desk: Desk, asked: Asked) -> Answered:
    """A piece of the packed chunks of a ready file, as its Range asks; of a large piece its beginning."""
    scope, name = asked.path["scope"], asked.path["name"]
    _reading(desk, asked, lambda _, device: _may_pull(device, scope))
    path = desk.snapshots.file(scope, name)
    if path is None:
        raise Refusal(404, "no_snapshot", "This ready file is not kept any more. Ask for the present one.")
    with path.open("rb") as file:
        size = file.seek(0, SEEK_END)
        try:
            wanted = read_range(asked.header("range"), size)
        except Unsatisfiable:
            return problem(416, "range", "The file has nothing there.", content_range=f"bytes */{size}")
        if wanted is None:
            raise Refusal(400, "range", "Ask for this file piece by piece, with the header Range.")
        start, stop = wanted[0], min(wanted[1], wanted[0] + MOST_OF_FILE)
        file.seek(start)
        data = file.read(stop - start)
    headers = with_headers(
        accept_ranges="bytes", content_range=f"bytes {start}-{stop - 1}/{size}", etag=f'"{name}"', **_FOR_EVER
    )
    return Answered(206, OCTETS, data, headers)


def post_commands(desk: Desk, asked: Asked) -> Answered:
    """A verdict for each command, however often it is sent."""
    device = _authenticated(desk, asked)
    batch, texts = body(Commands, asked), batches.texts(asked.body)
    answers = desk.database.write(lambda connection: commands.receive(connection, device, batch, texts, desk.clock()))
    desk.watch.nudge()
    for one in answers.answers:
        desk.metrics.verdict(one.verdict)
    return said(answers)


def quarantine(desk: Desk, asked: Asked) -> Answered:
    """Bytes that central refused to parse: kept for a person, always."""
    device = _authenticated(desk, asked)
    desk.database.write(lambda connection: commands.keep_unreadable(connection, device, asked.body, desk.clock()))
    return Answered(202)


def unknown_commands(desk: Desk, asked: Asked) -> Answered:
    """Which of these commands central does not know: a device that joined anew sends those again, in its new name."""

    def unknown(connection: Connection, _: Device) -> IdsUnknown:
        return IdsUnknown(unknown=commands.unknown(connection, body(IdsAsked, asked).ids))

    return said(_reading(desk, asked, unknown))


def epoch(desk: Desk, asked: Asked) -> Answered:
    """A new epoch for one lane, by compare-and-set: the other holder of the old one is fenced."""
    device = _authenticated(desk, asked)
    if asked.path["install"] != device.install:
        raise Refusal(403, "other_install", "The request names another device.")
    wanted = body(NewEpoch, asked)
    return said(desk.database.write(lambda connection: lanes.new_epoch(connection, device.install, wanted)))


def picture(desk: Desk, asked: Asked) -> Answered:
    """A picture by the SHA-256 of its bytes; it never changes, so it may be kept for ever."""
    _authenticated(desk, asked)
    path = desk.media.find(asked.path["sha"])
    if path is None:
        raise Refusal(404, "unknown_media", "There is no such picture.")
    headers = with_headers(
        cache_control="private, max-age=31536000, immutable",
        x_content_type_options="nosniff",
        content_security_policy="default-src 'none'; style-src 'unsafe-inline'; sandbox",
        etag=f'"{asked.path["sha"]}"',
    )
    return Answered(200, type_of(path), path.read_bytes(), headers)


def take_photo(desk: Desk, asked: Asked) -> Answered:
    """A photo of goods that came back, as a JPEG, for a return that has named it. Once is enough."""
    device, now = _authenticated(desk, asked), desk.clock()
    of = asked.path["id"], asked.path["sha"]
    with desk.database.read() as connection:
        wanted = photos.take(connection, device, *of, asked.body, now)
    if wanted:
        try:
            desk.photos.keep(*of, asked.body)
        except OSError as error:
            log.warning("photo_not_kept", error=type(error).__name__)
            raise Refusal(503, "storage", "Central cannot keep photos at the moment.", retry_after=60) from None
        desk.database.write(lambda connection: photos.taken(connection, device, *of, now))
    return Answered(202)


def photos_of_return(desk: Desk, asked: Asked) -> Answered:
    """Which photos of goods that came back are kept: for a manager of the store that took them in, and for support with
    a token for photos."""
    now = desk.clock()
    with desk.database.read() as connection:
        who = _looker(desk, connection, asked)
        return said(photo_looks.kept(connection, who, asked.path["id"], now))


def show_photo(desk: Desk, asked: Asked) -> Answered:
    """A photo of goods that came back, for a manager of the store that took them in, and for support with a token for
    photos. Each look is noted."""
    now, of = desk.clock(), (asked.path["id"], asked.path["sha"])
    with desk.database.read() as connection:
        who = _looker(desk, connection, asked)
    desk.database.write(lambda connection: photo_looks.look(connection, who, *of, now))
    data = desk.photos.read(*of)
    if data is None:
        raise Refusal(404, "unknown_photo", photos.GONE)
    headers = with_headers(cache_control="no-store", x_content_type_options="nosniff")
    return Answered(200, "image/jpeg", data, headers)


def _looker(desk: Desk, connection: Connection, asked: Asked) -> photo_looks.Looker:
    """Strangers are told that they are, before anything of what they ask is read."""
    authorization = asked.headers.get("authorization")
    photo_looks.authenticate(connection, authorization)
    who = photo_looks.looker(connection, authorization, query(photo_looks.LooksQuery, asked).actor)
    desk.quotas.ask(who.via, 1, desk.clock())
    return who


def make_code(desk: Desk, asked: Asked) -> Answered:
    """A signed code for an order, a member, a member of staff, a return or a basket. For the retailer's own programs:
    with a token of `storeside central token`, never with a device's."""
    service, now = _service(desk, asked, "codes"), desk.clock()
    wanted = body(codes.CodeAsked, asked).root
    return said(desk.database.write(lambda connection: codes.issue(connection, desk.keyring, service, wanted, now)))


def cancel_order(desk: Desk, asked: Asked) -> Answered:
    """A customer cancels an order that is to be collected. For the retailer's own programs, with a token for orders:
    the same Idempotency-Key has one effect and one answer, however often it is sent."""
    service, now = _service(desk, asked, "orders"), desk.clock()
    key, number = asked.header("idempotency-key"), asked.path["number"]
    answer = desk.database.write(lambda connection: own_steps.cancel(connection, service, key, number, now))
    desk.watch.nudge()
    return said(answer)


def voucher(desk: Desk, asked: Asked) -> Answered:
    """What a voucher is worth. For the retailer's own programs, with a token for vouchers."""
    _service(desk, asked, "vouchers")
    with desk.database.read() as connection:
        return said(redeeming.shown(connection, asked.path["voucher"], desk.clock()))


def redeem_voucher(desk: Desk, asked: Asked) -> Answered:
    """Pay with a voucher. For the retailer's tills and web shop, with a token for vouchers: the same Idempotency-Key
    has one effect and one answer, however often it is sent."""
    service, now = _service(desk, asked, "vouchers"), desk.clock()
    wanted, key, number = body(redeeming.RedeemAsked, asked), asked.header("idempotency-key"), asked.path["voucher"]
    return said(desk.database.write(lambda c: redeeming.redeem(c, service, key, number, wanted, now)))


def parcel(desk: Desk, asked: Asked) -> Answered:
    """Where an order goes that was placed in a store and is sent. For the warehouse's program, with a token for
    orders."""
    service = _service(desk, asked, "orders")
    with desk.database.read() as connection:
        return said(dispatching.parcel(connection, service, asked.path["number"]))


def sent(desk: Desk, asked: Asked) -> Answered:
    """Goods of an order have left. For the warehouse's program, with a token for orders: the same Idempotency-Key has
    one effect and one answer, however often it is sent."""
    service, now = _service(desk, asked, "orders"), desk.clock()
    wanted, key, number = body(dispatching.SentAsked, asked), asked.header("idempotency-key"), asked.path["number"]
    return said(desk.database.write(lambda c: dispatching.sent(c, service, key, number, wanted, now)))


def request(desk: Desk, asked: Asked) -> Answered:
    """What is to be paid of what a shopper ordered in a store, by its number or the end of its payment link. For the
    retailer's tills and payment page, with a token for payments."""
    _service(desk, asked, "payments")
    return said(desk.database.write(lambda connection: till_orders.shown(connection, asked.path["request"])))


def request_paid(desk: Desk, asked: Asked) -> Answered:
    """A shopper has paid what they ordered in a store. For the retailer's tills and payment page, with a token for
    payments: the same Idempotency-Key has one effect and one answer, however often it is sent."""
    service, now = _service(desk, asked, "payments"), desk.clock()
    wanted, key, named = body(till_orders.PaidAsked, asked), asked.header("idempotency-key"), asked.path["request"]
    return said(desk.database.write(lambda c: till_orders.pay(c, service, key, named, wanted, now)))


def show_customer(desk: Desk, asked: Asked) -> Answered:
    """Who stands before a device: a first name for a card, the account for a changing code. Each look is noted; staff
    of the store know who was proven for a day."""
    device, now = _authenticated(desk, asked), desk.clock()
    wanted = body(CustomerAsked, asked)
    told = desk.database.write(lambda c: customers.answer(c, desk.keyring, device, wanted, now))
    desk.watch.nudge()
    return said(told)


def vouch_customer(desk: Desk, asked: Asked) -> Answered:
    """A member of staff has seen whose card it is: a changing code that a kiosk of the store reads from their device.
    It is noted who said so."""
    device, now = _authenticated(desk, asked), desk.clock()
    wanted = body(VouchAsked, asked)
    return said(desk.database.write(lambda c: customers.vouch(c, desk.keyring, device, wanted, now)))


def return_vouchers(desk: Desk, asked: Asked) -> Answered:
    """The vouchers that were made of a return, to be printed where the goods came back: for staff of that store, for
    two days. Each has a new signed code."""
    device, now = _authenticated(desk, asked), desk.clock()
    if device.role not in vouchers.STAFF:
        raise Refusal(403, "role", "Only a staff device can do this.")
    back = asked.path["id"]
    return said(desk.database.write(lambda c: vouchers.of_return(c, desk.keyring, device, back, now)))


def _service(desk: Desk, asked: Asked, may: str) -> str:
    """The name of the program that asks, which may do this."""
    with desk.database.read() as connection:
        service = services.authenticate(connection, asked.headers.get("authorization"), may)
    desk.quotas.ask(services.PREFIX + service, 1, desk.clock())
    return service


CALLS = (
    Call("POST", "/v1/enrol", enrol, reads=Enrol),
    Call("GET", "/v1/heads", heads, asks=HeadsQuery, pulls=True),
    Call("GET", "/v1/scopes/{scope}/changes", changes, asks=ChangesQuery, pulls=True),
    Call("GET", "/v1/scopes/{scope}/snapshot", snapshot, pulls=True),
    Call("GET", "/v1/scopes/{scope}/snapshot/{name}", snapshot_bytes, pulls=True),
    Call("GET", "/v1/scopes/{scope}/digest", digest, asks=DigestQuery, pulls=True),
    Call("POST", "/v1/scopes/{scope}/fetch", fetch, 256 * 1024, reads=Fetch, pulls=True),
    # A batch's own limit is of its commands; some room for the envelope and the spaces of another JSON writer.
    Call("POST", "/v1/commands", post_commands, BATCH_BYTES + 64 * 1024, reads=Commands),
    Call("POST", "/v1/commands/quarantine", quarantine, 1024 * 1024),
    Call("POST", "/v1/commands/unknown", unknown_commands, 128 * 1024, reads=IdsAsked),
    Call("POST", "/v1/devices/{install}/epoch", epoch, reads=NewEpoch),
    Call("GET", "/v1/media/{sha}", picture),
    Call("PUT", "/v1/returns/{id}/photos/{sha}", take_photo, photos.MOST_BYTES),
    Call("GET", "/v1/returns/{id}/photos", photos_of_return, asks=photo_looks.LooksQuery),
    Call("GET", "/v1/returns/{id}/photos/{sha}", show_photo, asks=photo_looks.LooksQuery),
    Call("POST", "/v1/codes", make_code, reads=codes.CodeAsked),
    Call("POST", "/v1/orders/{number}/cancel", cancel_order, needs="Idempotency-Key"),
    Call("GET", "/v1/vouchers/{voucher}", voucher),
    Call("POST", "/v1/vouchers/{voucher}/redeem", redeem_voucher, reads=redeeming.RedeemAsked, needs="Idempotency-Key"),
    Call("GET", "/v1/returns/{id}/vouchers", return_vouchers),
    Call("GET", "/v1/orders/{number}/parcel", parcel),
    Call("POST", "/v1/orders/{number}/sent", sent, reads=dispatching.SentAsked, needs="Idempotency-Key"),
    Call("POST", "/v1/customers", show_customer, reads=CustomerAsked),
    Call("POST", "/v1/customers/vouch", vouch_customer, reads=VouchAsked),
    Call("GET", "/v1/requests/{request}", request),
    Call("POST", "/v1/requests/{request}/paid", request_paid, reads=till_orders.PaidAsked, needs="Idempotency-Key"),
)


def _reading(desk: Desk, asked: Asked, work: Callable[[Connection, Device], T]) -> T:
    """`work` for the device that asks, on one snapshot that also says who it is."""
    with desk.database.read() as connection:
        device = devices.authenticate(connection, asked.headers.get("authorization"))
        desk.quotas.ask(device.install, 1, desk.clock())
        return work(connection, device)


def _authenticated(desk: Desk, asked: Asked) -> Device:
    return _reading(desk, asked, lambda _connection, device: device)


def _may_pull(device: Device, scope: str) -> None:
    if scope not in device.scopes:
        raise Refusal(404, "unknown_scope", "This device has no such data.")
