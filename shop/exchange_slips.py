"""The slip that a customer takes home of an exchange: what came back, what goes out for it and how, and what there is
to pay or what is asked back.

It says "exchanged", and of what goes back as money what `shop.return_slips.standing` allows: never that it was paid
before central says so. With something to pay its code is the number of the new order, for the till; else it is the
return's id, as on any return slip. Neither proves anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from shop import slip_words
from shop.orders import Order, Swap, TakenBack
from shop.return_slip_words import said
from shop.return_slips import Decided, came_back, signed, standing, trace
from shop.slips import About, Block, Code, Pair, Rule, Sheet, Text, isolated, own


def exchange_slip(
    order: Order,
    record: TakenBack,
    swap: Swap,
    decided: Decided,
    about: About,
    *,
    money: Callable[[int], str],
    people: Mapping[str, str],
    place: str = "",
) -> Sheet:
    """`place`: the name of the store that keeps the new goods, or that sends them. `money` and `people` as in
    `shop.return_slips.return_slip`."""
    language = about.language
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(said(language, "exchanged"), "large", bold=True, middle=True),
        Text(f"{slip_words.said(language, 'order')} {isolated(order.number)}", bold=True, middle=True),
        Pair(said(language, "when"), about.when(record.at)),
        Rule(),
        *came_back(order, record, decided, about, money),
        Rule(),
        *_goods(swap, language, money, place),
        Rule(),
        *_sums(order, record, swap, language, money),
        Rule(),
        *trace(decided.outcome, decided.codes, decided.policy, language),
        *signed(record, people, language),
        Code("qr", f"ORDER:{swap.order}" if swap.to_pay else f"RETURN:{record.id}".upper()),
        Text(said(language, "pay_hint" if swap.to_pay else "questions"), "small", middle=True),
        Text(f"{slip_words.said(language, 'printed')} {about.when(about.at)}", "small", middle=True),
    ]
    return Sheet("slip", f"exchange {order.number}", language, tuple(blocks))


def _goods(swap: Swap, language: str, money: Callable[[int], str], place: str) -> list[Block]:
    how = said(language, f"from_{swap.source}")
    blocks: list[Block] = [Text(said(language, "exchanged_with"), bold=True)]
    blocks += [
        Pair(f"{isolated(f'{one.quantity} ×')} {own(one.title or one.variant)}", isolated(money(one.amount)), bold=True)
        for one in swap.lines
    ]
    blocks.append(Text(f"{how} {own(place)}" if swap.source == "store" and place else how, "small"))
    waits = [said(language, "waits")] if swap.source != "shelf" else []
    return [*blocks, *(Text(words, "small") for words in (*waits, said(language, "same_window")))]


def _sums(order: Order, record: TakenBack, swap: Swap, language: str, money: Callable[[int], str]) -> list[Block]:
    cost, rest = sum(one.amount for one in swap.lines), record.money_back
    blocks: list[Block] = [
        Pair(said(language, "worth"), isolated(money(record.amount))),
        Pair(said(language, "costs"), isolated(money(cost))),
    ]
    if swap.to_pay:
        return [*blocks, Pair(said(language, "to_pay"), isolated(money(swap.to_pay)), bold=True)]
    if not rest:
        return [*blocks, Text(said(language, "even"), bold=True)]
    how = standing(order, record)
    blocks.append(Pair(said(language, "rest"), isolated(money(rest)), bold=True))
    return [*blocks, Text(said(language, how), bold=True), Text(said(language, f"told_{how}"))]
