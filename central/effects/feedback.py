"""What shoppers say of their visit: added up per store and day. Neither the device nor the minute is kept with it:
together with an order they would say who it was."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import Field, StringConstraints
from sqlalchemy import delete, select

from central import bulk, feed
from central.effects.handling import Applied, Body, Context, Outcome, about, hold_store, zone_of_store
from central.feed import Change
from central.tables import feedback_day
from shop.feedback import HIGHEST, KEPT_DAYS, MOST_LETTERS, MOST_SAID, After, Word, one_word

KIND = "feedback"


class Feedback(Body):
    score: Annotated[int, Field(ge=0, le=HIGHEST)]
    after: After
    word: Word | None = None
    said: Annotated[str, StringConstraints(max_length=MOST_LETTERS)] = ""


def give(context: Context) -> Outcome:
    """Count it into its day by the store's clock."""
    asked = Feedback.model_validate(context.command.body)
    store, scope = context.device.store, f"orders:{context.device.store}"
    about(context, f"feedback:{store}")
    hold_store(context.connection, store)
    day, connection = _day(context).isoformat(), context.connection
    mine = feedback_day.c.store == store, feedback_day.c.day == day
    known = connection.execute(select(feedback_day.c.body).where(*mine)).scalar()
    text = feed.canonical(_with(json.loads(known) if known else {"day": day}, asked))
    bulk.upsert(connection, feedback_day, [{"store": store, "day": day, "body": text}])
    return Applied((Change(scope, KIND, day, text), *(() if known else _outlived(context, scope))))


def _with(body: dict[str, Any], asked: Feedback) -> dict[str, Any]:
    scores = list(body.get("scores") or [0] * (HIGHEST + 1))
    scores[asked.score] += 1
    said = _counted(body.get("said"), one_word(asked.said))
    most = sorted(said.items(), key=lambda one: (-one[1], one[0]))[:MOST_SAID]
    words = _counted(body.get("words"), asked.word or "")
    after = _counted(body.get("after"), asked.after)
    return body | {"scores": scores, "words": words, "said": dict(most), "after": after}


def _counted(known: dict[str, int] | None, word: str) -> dict[str, int]:
    counts = dict(known or {})
    return counts | {word: counts.get(word, 0) + 1} if word else counts


def _day(context: Context) -> date:
    """When it was given: a device that was offline tells of it later."""
    at = max(context.done_at, context.now - timedelta(days=KEPT_DAYS))
    return at.astimezone(zone_of_store(context)).date()


def _outlived(context: Context, scope: str) -> list[Change]:
    """Days that are older than what is kept. Looked for when a new one begins."""
    oldest = (context.now - timedelta(days=KEPT_DAYS + 1)).date().isoformat()
    old = feedback_day.c.store == context.device.store, feedback_day.c.day < oldest
    gone = list(
        context.connection.execute(select(feedback_day.c.day).where(*old).order_by(feedback_day.c.day)).scalars()
    )
    if gone:
        context.connection.execute(delete(feedback_day).where(*old))
    return [Change(scope, KIND, one, None) for one in gone]
