"""The retailer's rules for returns as the board shows them: values as text, and what differs from the built-in ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, Protocol, get_args

from shop.money import Money
from shop.return_policy import DEFAULT, ClassRule, FromPerson, Policy


class Wording(Protocol):
    def money(self, money: Money) -> str: ...
    def date(self, at: datetime) -> str: ...


def told(policy: Policy, currency: str, words: Wording) -> dict[str, Any]:
    """For QML. Days are numbers, -1 for no end; money is text, "" where nothing is set. `differs` names the parts that
    are not as in the built-in policy."""

    def money(minor: int | None) -> str:
        return words.money(Money(minor, currency)) if minor is not None and currency else ""

    budget = policy.budget
    return {
        "version": policy.version,
        "builtIn": policy.version == DEFAULT.version,
        "since": _day(policy.since, words) if policy.since is not None else "",
        "differs": [name for name in Policy.__slots__ if _differs(policy, name)],
        "classes": [_class(one) for one in policy.classes],
        "notTaken": [one for one in get_args(FromPerson) if one not in policy.reasons],
        "transitDays": policy.transit_days,
        "faultDays": _days(policy.fault_days),
        "holidays": [
            {name: _day(getattr(one, name), words) for name in ("begins", "ends", "until")} for one in policy.holidays
        ],
        "mostPerUnit": money(policy.most_per_unit),
        "velocity": [
            {"days": one.days, "returns": one.returns, "value": money(one.value)}
            for one in sorted(policy.velocity, key=lambda each: each.days)
        ],
        "lookBackDays": policy.look_back_days,
        "shipping": policy.shipping,
        "fee": money(policy.fee) if policy.fee else "",
        "perReturn": money(budget.per_return),
        "perCustomer": money(budget.per_customer),
        "returnsPerCustomer": budget.returns_per_customer,
        "perDevice": money(budget.per_device),
    }


def _differs(policy: Policy, name: str) -> bool:
    return name not in ("version", "since") and getattr(policy, name) != getattr(DEFAULT, name)


def _class(rule: ClassRule) -> Mapping[str, Any]:
    return {
        "name": rule.name,
        "categories": " · ".join(one.replace(" > ", " › ") for one in rule.categories),
        "all": not rule.categories,
        "returnable": rule.returnable,
        "days": _days(rule.days),
        "serial": rule.serial,
        "differs": rule not in DEFAULT.classes,
        "conditions": [{"condition": one, "outcome": rule.conditions[one]} for one in rule.conditions],
    }


def _days(days: int | None) -> int:
    return -1 if days is None else days


def _day(day: date, words: Wording) -> str:
    """The day itself in any zone of the earth."""
    return words.date(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
