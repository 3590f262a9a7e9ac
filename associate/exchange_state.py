"""What the exchange page says of an exchange on its way. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from associate.exchange_plan import named
from associate.exchange_rows import Wording, balance, swaps
from associate.return_desk_flow import Facts, Flow
from shop.exchanges import Basket
from shop.money import Money
from shop.orders import Swap, TakenBack

Phase = Literal["", "reading", "empty", "product", "results", "unknown", "failed"]


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """The sheet: `phase` "" is closed; `empty`: what came back is no longer in the assortment. `line` comes back,
    `most` units of it. `no`: "" or price, where nobody knows what it costs. `held`: it was scanned. `difference` and
    `how` (even, pay, back) of all that would go out, with what is chosen on the sheet; `fee`: what the return keeps of
    it. `others`: goods go out for other lines as well, all of them in one way. `ready`: it can be taken over.

    The exchange in hand: `active`, with which `goods`; `balance` and `amount` of it, as `how`; `worth` of what comes
    back and `cost` of what goes out; `source` (shelf, here, store, ship) and `place` it comes from; `stays`: it may not
    be taken along yet. `told` of the money that goes back beside it."""

    phase: Phase = ""
    line: int = 0
    line_title: str = ""
    line_worth: str = ""
    units: int = 1
    most: int = 1
    query: str = ""
    total: int = 0
    shown: str = ""
    product: str = ""
    title: str = ""
    brand: str = ""
    picture: str = ""
    color: str = ""
    colors: tuple[str, ...] = ()
    variant: str = ""
    detail: str = ""
    price: str = ""
    same: bool = False
    held: bool = False
    no: str = ""
    difference: str = ""
    fee: str = ""
    how: str = ""
    ready: bool = False
    leaves: bool = True
    others: bool = False
    active: bool = False
    goods: str = ""
    pieces: int = 0
    balance: str = ""
    amount: str = ""
    worth: str = ""
    cost: str = ""
    source: str = ""
    place: str = ""
    stays: bool = False
    told: str = ""
    order: str = ""


def in_hand(state: ExchangeState, flow: Flow, words: Wording) -> ExchangeState:
    """With what is taken over already, or was saved."""
    state = replace(
        state,
        active=False,
        goods="",
        pieces=0,
        balance="",
        amount="",
        source="",
        place="",
        stays=False,
        told="",
        order="",
    )
    if flow.facts is None:
        return state
    record = next((one for one in flow.facts.order.shown.returns if one.command == flow.command), None)
    if record is not None:
        return _saved(state, flow.facts, record, record.swap, words) if record.swap is not None else state
    basket = flow.basket
    return _planned(state, flow, flow.facts, basket, words) if basket is not None else state


def _planned(state: ExchangeState, flow: Flow, facts: Facts, basket: Basket, words: Wording) -> ExchangeState:
    how, amount = balance(basket)
    return replace(
        state,
        active=True,
        goods=", ".join(dict.fromkeys(named(one) for one in flow.plan.picks.values())),
        pieces=sum(one.units for one in flow.plan.picks.values()),
        balance=how,
        amount=money(facts, words, amount),
        worth=money(facts, words, basket.value),
        cost=money(facts, words, basket.cost),
        source=_source(flow.plan.source, flow.plan.at, facts),
        place=flow.plan.place,
        stays=flow.stays,
        told=flow.judged.said.promised if flow.judged is not None and basket.back else "",
    )


def _saved(state: ExchangeState, facts: Facts, record: TakenBack, swap: Swap, words: Wording) -> ExchangeState:
    """As it was saved, not as it would be worked out now."""
    rest = record.money_back
    return replace(
        state,
        active=True,
        goods=", ".join(dict.fromkeys(one.title or one.variant for one in swap.lines)),
        pieces=swap.units,
        balance="pay" if swap.to_pay else "back" if rest else "even",
        amount=money(facts, words, swap.to_pay or rest),
        worth=money(facts, words, record.amount),
        cost=money(facts, words, sum(one.amount for one in swap.lines)),
        source=_source(swap.source, swap.at, facts),
        place=facts.places.get(swap.at, swap.at),
        told=record.promised if rest else "",
        order=swap.order,
    )


def _source(source: str, at: str, facts: Facts) -> str:
    """ "here" is this store, once central has confirmed."""
    return "here" if source == "store" and at == facts.place.code else source


def of_line(flow: Flow, line: int, words: Wording) -> dict[str, Any]:
    """What comes back, that something is to go out for."""
    row = next((one for one in swaps(flow) if one.id == line), None)
    if row is None or flow.facts is None or flow.judged is None:
        return {}
    part = next((one for one in flow.judged.money.lines if one.line == line), None)
    included = flow.facts.order.shown.tax_included
    worth = 0 if part is None else part.goods + (0 if included else part.tax)
    kept = money(flow.facts, words, flow.judged.money.fee) if flow.judged.money.fee else ""
    return {"line_title": row.title, "line_worth": money(flow.facts, words, worth), "most": row.units, "fee": kept}


def money(facts: Facts, words: Wording, minor: int) -> str:
    return words.money(Money(minor, facts.order.shown.currency))
