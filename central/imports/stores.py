"""stores.jsonl: the retailer's brand, limits and rules for returns, every location with its plan; who works there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, select

from central import bulk, feed, returns_rules
from central.feed import Change
from central.imports.job import Job
from central.imports.jsonlines import checked, objects
from central.imports.models import LimitsLine, Line, RetailerLine, ReturnsLine, StaffLine, StoreLine
from central.imports.report import FileReport
from central.tables import house, location
from shop import return_policy

Facts = dict[str, tuple[int, Line]]
FACTS: dict[str, type[Line]] = {"retailer": RetailerLine, "limits": LimitsLine, "returns": ReturnsLine}
"""What is said once for all stores; a store may have its own rules for returns."""
Found = dict[str, tuple[int, StoreLine]]


def load(job: Job, path: Path, report: FileReport) -> None:
    """Import stores.jsonl. Raises Refused when nothing of it can be taken."""
    facts: Facts = {}
    found: Found = {}
    held: set[str] = set()
    for number, thing in objects(path, report):
        if thing.keys() & FACTS.keys() and not thing.keys() & {"id", "code"}:
            _fact(thing, number, facts, report)
        else:
            _store(thing, number, found, held, report)
    job.guard(report, known=_known(job))
    _keep_policies(job, facts, found, held, report)
    job.database.write(lambda connection: _save(connection, facts, found, held))
    _publish_config(job, report)


def _fact(thing: Mapping[str, Any], number: int, facts: Facts, report: FileReport) -> None:
    for name, model in FACTS.items():
        if isinstance(thing.get(name), dict):
            line = checked(model, number, thing[name], report)
            if line is not None and (name != "returns" or _is_policy(thing[name], number, report)):
                facts[name] = number, line
        elif name in thing:
            report.reject(number, name, "is not a JSON object", thing[name])


def _is_policy(said: Mapping[str, Any], number: int, report: FileReport) -> bool:
    try:
        return_policy.read(said)
    except return_policy.Wrong as wrong:
        report.reject(number, f"returns.{wrong.field}", wrong.words, said.get(wrong.field, ""))
        return False
    return True


def _keep_policies(job: Job, facts: Facts, found: Found, held: set[str], report: FileReport) -> None:
    """A version that was given to other rules before is not taken: the rules before it stay."""
    if "returns" in facts and not _is_kept(job, *facts["returns"], report):
        del facts["returns"]
    for code, (number, line) in list(found.items()):
        if line.returns is not None and not _is_kept(job, number, ReturnsLine(**line.returns), report):
            del found[code]
            held.add(code)


def _is_kept(job: Job, number: int, line: Line, report: FileReport) -> bool:
    body = line.body()
    try:
        job.database.write(lambda connection: returns_rules.keep(connection, body, job.clock()))
    except ValueError as error:
        report.reject(number, "returns.version", str(error), body["version"])
        return False
    return True


def _store(thing: dict[str, Any], number: int, found: Found, held: set[str], report: FileReport) -> None:
    line = checked(StoreLine, number, thing, report)
    if line is None:
        code = thing.get("id", thing.get("code"))
        held.add(str(code))
        report.nameless_rows += code is None
    elif line.id in found:
        report.reject(number, "id", f"already on line {found[line.id][0]}, which is used", line.id)
    else:
        found[line.id] = (number, line)


def _known(job: Job) -> int:
    with job.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(location)).scalar_one())


def _save(connection: Connection, facts: Facts, found: Found, held: set[str]) -> None:
    bulk.upsert(
        connection, house, [{"key": key, "value": feed.canonical(line.body())} for key, (_, line) in facts.items()]
    )
    own_zone = set(
        connection.execute(select(location.c.code).where(location.c.price_zone == location.c.code)).scalars()
    )
    bulk.upsert(
        connection,
        location,
        [
            {
                "code": line.id,
                "kind": line.kind,
                "region": line.region,
                "zone": line.zone,
                "price_zone": line.id if line.id in own_zone else line.zone,
                "assortment": line.assortment,
                "body": feed.canonical(line.body("assortment") | {"kind": line.kind}),
            }
            for _, line in found.values()
        ],
    )
    connection.execute(delete(location).where(location.c.code.not_in([*found, *held])))


def _publish_config(job: Job, report: FileReport) -> None:
    with job.database.read() as connection:
        facts = {row.key: row.value for row in connection.execute(select(house).where(house.c.key.in_(tuple(FACTS))))}
        places = connection.execute(select(location).order_by(location.c.code)).all()

    bodies = {place.code: json.loads(place.body) for place in places}
    plans = {code: body.pop("plan") for code, body in bodies.items() if "plan" in body}
    own = {code: feed.canonical(body.pop("returns")) for code, body in bodies.items() if "returns" in body}
    usual = facts.pop("returns", None)
    for place in places:
        if place.kind != "store":
            continue
        scope = f"config:{place.code}"
        changes = [Change(scope, key, key, value) for key, value in facts.items()]
        changes += [Change(scope, "location", code, feed.canonical(body)) for code, body in bodies.items()]
        if place.code in plans:
            changes.append(Change(scope, "plan", place.code, feed.canonical(plans[place.code])))
        if policy := own.get(place.code, usual):
            changes.append(Change(scope, returns_rules.KIND, returns_rules.ID, policy))
        job.publish(report, changes)
        for kind in ("location", "plan", returns_rules.KIND):
            there = {change.id for change in changes if change.kind == kind}
            job.remove_vanished(report, scope, kind, there.intersection)


def load_staff(job: Job, path: Path, report: FileReport) -> None:
    """Import staff.jsonl: {"id", "name", "role", "badge", "pin", "store" or "stores"}; without a store, everywhere."""
    stores = [site.code for site in job.sites().values() if site.kind == "store"]
    found: dict[str, tuple[int, StaffLine]] = {}
    held: set[str] = set()
    for number, thing in objects(path, report):
        line = checked(StaffLine, number, thing, report)
        if line is None:
            held.add(str(thing.get("id")))
            report.nameless_rows += "id" not in thing
        elif line.id in found:
            report.reject(number, "id", f"already on line {found[line.id][0]}, which is used", line.id)
        elif stranger := next((code for code in _works_in(line) if code not in stores), None):
            held.add(line.id)
            report.reject(number, "store", "is not a store we know", stranger)
        else:
            found[line.id] = (number, line)
    job.guard(report, known=len(stores))
    for store in stores:
        changes = list(_staff_of(store, found))
        job.publish(report, changes)
        there = {change.id for change in changes} | held
        job.remove_vanished(report, f"staff:{store}", "staff", there.intersection)


def _works_in(line: StaffLine) -> list[str]:
    return [*line.stores, *([line.store] if line.store else [])]


def _staff_of(store: str, found: Mapping[str, tuple[int, StaffLine]]) -> Iterator[Change]:
    for _, line in found.values():
        if store in _works_in(line) or not _works_in(line):
            body = line.body("store", "stores") | {"badge": line.badge}
            yield Change(f"staff:{store}", "staff", line.id, feed.canonical(body))
