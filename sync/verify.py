"""Whether this device holds what the server holds, told in plain words; nothing is changed. The part of
`storeside verify` that needs the server. A program that works with the same folder may go on."""

from __future__ import annotations

from collections.abc import Iterator

from records.store import Records
from records.verify import Finding
from sync.client import Client, Limits
from sync.compare import MOST_BUCKETS, Comparison, Moved, Outcome
from sync.failures import Failure, Refused
from sync.session import Dial
from sync.transport import Http

TRIES = 5
"""Of a scope that moves on while it is compared."""
MOVES = "It changes so often just now that it could not be compared."


def with_server(records: Records, dial: Dial = Http) -> list[Finding]:
    """A line per scope. `bad`: something differs; `note`: it could not be compared."""
    device, credentials = records.device(), records.credentials()
    if device is None or credentials is None:
        return [Finding("Server", "note", "This device has not joined a store yet: there is nothing to compare with.")]
    client = Client(dial(device.server), token=credentials.token, limits=Limits(total_s=20))
    try:
        heads = client.heads("", 0)
        told = dict(heads.heads) if heads is not None else {}
        return [
            Finding("Server", "ok", f"{device.server} knows this device."),
            *(_compared(client, records, scope, told.get(scope)) for scope in device.scopes),
        ]
    except Failure as failure:
        refused = isinstance(failure, Refused)
        return [Finding("Server", "bad" if refused else "note", f"{failure.words} Nothing was compared.")]
    finally:
        client.close()


def _compared(client: Client, records: Records, scope: str, head: tuple[int, int] | None) -> Finding:
    cursor = records.cursor(scope)
    if head is None:
        return Finding(scope, "note", "The server does not offer it to this device.")
    if cursor.gen == head[0] and cursor.seq > head[1]:
        return Finding(scope, "bad", "The server has lost what this device has. Sync reads it again.")
    if (cursor.gen, cursor.seq) != head:
        return Finding(scope, "note", "This device is still catching up: not compared.")
    try:
        for outcome in _outcomes(client, records, scope):
            return _worded(scope, outcome, sum(one.n for one in records.digests(scope).values()))
    except Failure as failure:
        return Finding(scope, "note", f"{failure.words} It was not compared.")
    return Finding(scope, "note", MOVES)


def _outcomes(client: Client, records: Records, scope: str) -> Iterator[Outcome]:
    """At most one: the first that nothing moved under."""
    for _ in range(TRIES):
        comparison = Comparison(records, scope, mends=False)
        try:
            while (outcome := comparison.step(client)) is None:
                pass
        except Moved:
            continue
        yield outcome
        return


def _worded(scope: str, outcome: Outcome, rows: int) -> Finding:
    if outcome.equal:
        return Finding(scope, "ok", f"The same as at the server: {rows} {'row' if rows == 1 else 'rows'}.")
    if outcome.beyond:
        return Finding(scope, "bad", f"More than {MOST_BUCKETS} parts differ from the server. It will be read again.")
    return Finding(scope, "bad", f"Differs from the server in {outcome.differ} of {rows} rows. Sync puts that right.")
