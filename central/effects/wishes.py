"""A shopper wants to be told once something is in the store again."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import structlog
from pydantic import StringConstraints
from sqlalchemy import insert, select

from central import notices
from central.effects.handling import Applied, Body, Context, Outcome, Rejected, about
from central.effects.stock import Variant
from central.tables import back_wish, variant
from central.times import stamp
from shop.back_in_stock import KEPT_DAYS, address_problem
from sync.messages import Identifier

log = structlog.get_logger(__name__)


class WishAsked(Body):
    wish: Identifier
    variant: Variant
    language: Annotated[str, StringConstraints(max_length=8)]
    email: Annotated[str, StringConstraints(max_length=254)] = ""
    forgotten: bool = False


def ask(context: Context) -> Outcome:
    """Once for each article, store and address, however often it is asked."""
    asked, connection = WishAsked.model_validate(context.command.body), context.connection
    about(context, f"wish:{asked.wish}")
    if asked.forgotten:
        return Rejected("forgotten", "Whom to tell is not known any more.")
    if address_problem(asked.email) is not None or not notices.is_address(asked.email):
        return Rejected("address", "This e-mail address cannot be written to.")
    if connection.execute(select(variant.c.id).where(variant.c.id == asked.variant)).first() is None:
        return Rejected("unknown_article", "This article is not sold any more.")
    store = context.device.store
    same = back_wish.c.variant == asked.variant, back_wish.c.store == store, back_wish.c.email == asked.email
    if connection.execute(select(back_wish.c.id).where(*same)).first() is None:
        row = {"id": asked.wish, "variant": asked.variant, "store": store, "email": asked.email}
        row |= {"language": asked.language, "at": stamp(context.done_at)}
        until = stamp(context.now + timedelta(days=KEPT_DAYS))
        connection.execute(insert(back_wish).values(**row, until=until))
    log.info("back_wished", article=asked.variant, store=store)
    return Applied(())
