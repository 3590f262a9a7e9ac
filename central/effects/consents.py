"""What somebody agreed to, or agrees to no longer: told at a device of a store where they had shown who they are."""

from __future__ import annotations

import json

import structlog
from sqlalchemy import insert, select, update

from central import customers, feed
from central.customers_consents import is_newer, with_consent
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about
from central.tables import consent_change, customer, customer_look
from central.times import stamp
from shop.customers import Consent
from sync.messages import Identifier

log = structlog.get_logger(__name__)


class ConsentAsked(Body):
    customer: Identifier
    consent: Consent
    given: bool


def change(context: Context) -> Outcome:
    """The latest word counts, by when it was said; where both were said at once, it is no."""
    asked = ConsentAsked.model_validate(context.command.body)
    about(context, f"customer:{asked.customer}")
    held = select(customer.c.body).where(customer.c.id == asked.customer).with_for_update()
    text = context.connection.execute(held).scalar()
    if text is None or not _was_here(context, asked.customer):
        return Rejected("not_identified", "Nobody has shown here that they are this customer.")
    _keep(context, asked)
    body = json.loads(text)
    if not is_newer(body, asked.consent, given=asked.given, at=context.done_at):
        return Applied(())
    after = feed.canonical(with_consent(body, asked.consent, given=asked.given, at=context.done_at))
    context.connection.execute(update(customer).where(customer.c.id == asked.customer).values(body=after))
    log.info("consent_changed", consent=asked.consent, given=asked.given, store=context.device.store)
    return Applied(tuple(customers.retold(context.connection, asked.customer)))


def _was_here(context: Context, found: str) -> bool:
    """Somebody proved it in this store: the device may have been replaced since, and its queue sent by another one."""
    mine = customer_look.c.store == context.device.store, customer_look.c.customer == found, customer_look.c.proven
    return context.connection.execute(select(customer_look.c.id).where(*mine).limit(1)).first() is not None


def _keep(context: Context, asked: ConsentAsked) -> None:
    row = {"customer": asked.customer, "consent": asked.consent, "given": asked.given, "device": context.device.install}
    row |= {"command": context.command.id, "at": stamp(context.done_at)}
    context.connection.execute(insert(consent_change).values(**row))
