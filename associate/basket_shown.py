"""The state of the Basket page from what is known. Pure."""

from __future__ import annotations

from dataclasses import replace

from associate.basket_flow import Flow, Sent, World
from associate.basket_state import BasketState
from associate.wording import Wording
from shop import checkout_forms
from shop.basket_totals import Totals
from shop.ordering import Placing, request_number


def shown(state: BasketState, flow: Flow, world: World, all_: Totals, words: Wording, *, online: bool) -> BasketState:
    """Reading and failing stay until something is known."""
    phase = state.phase if flow.phase == "empty" and state.phase in ("reading", "failed") else flow.phase
    made = replace(
        state,
        phase=phase,
        taken_over=bool(flow.seen),
        missing=flow.missing,
        unknown=len(flow.unknown),
        left_out=len(flow.left_out),
        units=flow.basket.units,
        total=words.money(all_.money(all_.total)) if flow.basket.lines else "",
        tax=words.money(all_.money(all_.tax)) if all_.tax and all_.tax_included else "",
        saved=words.money(all_.money(all_.saved)) if all_.saved > 0 else "",
        unpriced=bool(all_.unpriced),
        dearer=flow.dearer,
        changed=len(flow.repriced),
        orders=bool(flow.basket.ordered()),
        sends=checkout_forms.sends(flow.basket),
        asks=bool(flow.wrong(world.terms)),
        pay=flow.form.pay,
    )
    made = _person(made, flow)
    ready = made.orders and not (made.unpriced or made.dearer or made.asks)
    return _sent(replace(made, ready=ready), flow, words, online=online)


def _person(state: BasketState, flow: Flow) -> BasketState:
    customer, typed = flow.customer, flow.form.typed
    where = " ".join(part for part in (typed.get("postcode", ""), typed.get("city", "")) if part)
    return replace(
        state,
        customer=customer.name if customer is not None else "",
        member=customer.member[-4:] if customer is not None else "",
        named=typed.get("name", ""),
        reached=flow.form.reach,
        where=", ".join(part for part in (typed.get("street", ""), where) if part),
    )


def _sent(state: BasketState, flow: Flow, words: Wording, *, online: bool) -> BasketState:
    sent, placed = flow.sent, flow.placed
    if sent is None:
        return replace(state, number="", state="", why="", qr="", phone=False, until="", on_shelf="")
    number, how = request_number(sent.id), state_of(sent, placed, online=online)
    link = placed.link if placed is not None and how == "confirmed" else ""
    until = placed.pay_until if placed is not None and placed.state == "to_pay" else None
    total = placed.total if placed is not None else sent.totals.total
    return replace(
        state,
        total=words.money(sent.totals.money(total)),
        number=number,
        state=how,
        why=placed.why if placed is not None else "",
        qr=link or (number if how in ("confirmed", "request", "paid") else ""),
        phone=bool(link),
        until=words.time(until) if until is not None else "",
        on_shelf=words.money(sent.totals.money(sent.totals.on_shelf)) if sent.totals.on_shelf else "",
        ready=False,
    )


def state_of(sent: Sent, placed: Placing | None, *, online: bool) -> str:
    """`waiting` while central is asked at once, `request` while it cannot be; nothing is confirmed before its word."""
    if placed is not None and placed.state in ("expired", "cancelled"):
        return "expired"
    if placed is not None and placed.state == "refused":
        return "refused"
    if placed is not None and placed.is_confirmed:
        return "paid" if placed.state == "paid" else "confirmed"
    return "waiting" if online and (placed is not None or sent.told == "order") else "request"
