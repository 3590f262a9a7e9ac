"""An order on its way, confirmed or refused, in words. Pure. Nothing is called confirmed before central's own row."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QCoreApplication

from kiosk.basket_ways import Sight, ready
from kiosk.checkout import Sent
from shop.money import Money
from shop.ordering import Part, Placing, Trouble

translate = QCoreApplication.translate

Phase = Literal["list", "waiting", "request", "confirmed", "paid", "refused", "expired"]


def phase_of(sent: Sent, placed: Placing | None, *, online: bool) -> Phase:
    """`waiting` while central is asked at once; `request` while it cannot be."""
    if not sent.id:
        return "list"
    if placed is None:
        return "waiting" if online and sent.told == "order" else "request"
    if placed.state in ("expired", "cancelled"):
        return "expired"
    if placed.state == "refused":
        return "refused"
    if placed.is_confirmed:
        return "paid" if placed.state == "paid" else "confirmed"
    return "waiting" if online else "request"


def headline(phase: Phase, placed: Placing | None) -> str:
    if phase == "refused":
        return _refused(placed)
    return {
        "list": translate("Confirm", "Your list\nfor the till"),
        "waiting": translate("Confirm", "One moment,\nwe confirm it"),
        "request": translate("Confirm", "Your order request\nis saved"),
        "confirmed": translate("Confirm", "Thank you.\nYour order is confirmed."),
        "paid": translate("Confirm", "Thank you.\nYour order is paid."),
        "expired": translate("Confirm", "This order is over"),
    }[phase]


def _refused(placed: Placing | None) -> str:
    why = placed.why if placed is not None else ""
    if why == "sold_out":
        return translate("Confirm", "Somebody was\nfaster, sorry")
    if why == "price_changed":
        return translate("Confirm", "The price\nhas changed")
    return translate("Confirm", "This order could\nnot be accepted")


def text(phase: Phase, placed: Placing | None, sent: Sent, sight: Sight) -> str:
    if phase == "refused":
        return _why_not(placed)
    if phase == "request":
        return _request(sent)
    return {
        "list": translate(
            "Confirm", "Take these from their shelves and show this code at the till. Nothing is reserved."
        ),
        "waiting": translate("Confirm", "It is saved on this screen. It is not confirmed yet."),
        "confirmed": _to_pay(sent, sight),
        "paid": _paid(sent, sight),
        "expired": translate("Confirm", "It was not paid in time, and the goods are free again. Nothing is owed."),
    }[phase]


def _list() -> str:
    return translate("Confirm", "Take these from their shelves and show this code at the till. Nothing is reserved.")


def _request(sent: Sent) -> str:
    if sent.reach:
        return translate(
            "Confirm",
            "Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to "
            "%1 whether it can be had.",
        ).replace("%1", sent.reach)
    return translate(
        "Confirm",
        "Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to you "
        "whether it can be had.",
    )


def _paid(sent: Sent, sight: Sight) -> str:
    """What is taken from the shelf is no part of the order: a till rings it up."""
    if sent.totals.on_shelf:
        news = translate("Confirm", "We write to you when there is news.")
        return f"{_at_the_till(sent, sight)} {news}"
    return translate("Confirm", "Everything is paid. We write to you when there is news.")


def _at_the_till(sent: Sent, sight: Sight) -> str:
    rest = sight.words.money(sent.totals.money(sent.totals.on_shelf))
    said = translate("Confirm", "What you take from the shelf is paid at the till: %1.")
    return said.replace("%1", rest)


def _to_pay(sent: Sent, sight: Sight) -> str:
    if sent.pay == "phone":
        said = translate("Confirm", "Scan this code with your phone to pay. Until then it is reserved for you.")
        return f"{said} {_at_the_till(sent, sight)}" if sent.totals.on_shelf else said
    return translate("Confirm", "Show this code at the till to pay. Until then it is reserved for you.")


def _why_not(placed: Placing | None) -> str:
    why = placed.why if placed is not None else "other"
    if why == "sold_out" and placed is not None and placed.trouble:
        return translate("Confirm", "Nothing was ordered and nothing is owed. This is what is left:")
    if why == "sold_out":
        return translate("Confirm", "Nothing was ordered and nothing is owed.")
    if why == "price_changed":
        return translate("Confirm", "Nothing was ordered. Please look at the new price and decide again.")
    if why == "contact":
        return translate("Confirm", "Nothing was ordered: the contact could not be used. Please check what you typed.")
    if why in ("terms", "unknown_place"):
        return translate("Confirm", "Nothing was ordered: this way is not offered any more. Please choose another one.")
    if why == "unknown_article":
        return translate("Confirm", "Nothing was ordered: one of the articles is not sold any more.")
    return translate("Confirm", "Nothing was ordered. Please try again, or call us.")


def until(placed: Placing | None, sight: Sight) -> str:
    if placed is None or placed.state != "to_pay" or placed.pay_until is None:
        return ""
    at = placed.pay_until.astimezone(sight.words.zone)
    clock = sight.words.time(placed.pay_until)
    if at.date() == sight.now.astimezone(sight.words.zone).date():
        return translate("Confirm", "Please pay until %1").replace("%1", clock)
    day = sight.words.weekday(at.date())
    return translate("Confirm", "Please pay until %1 %2").replace("%1", day).replace("%2", clock)


def steps(phase: Phase) -> tuple[tuple[str, str], ...]:
    """(words, "done" | "now" | "next") of saved here -> on its way -> confirmed."""
    if phase not in ("waiting", "request", "confirmed", "paid"):
        return ()
    sure = phase in ("confirmed", "paid")
    second = "done" if sure else "now" if phase == "waiting" else "next"
    names = (
        translate("Confirm", "Saved here"),
        translate("Confirm", "On its way to our centre"),
        translate("Confirm", "Confirmed"),
    )
    return tuple(zip(names, ("done", second, "done" if sure else "next"), strict=True))


def part_name(one: Part, sight: Sight) -> str:
    place = sight.store.at(one.place)
    if one.method == "ship":
        return translate("Confirm", "Sent to your home")
    if one.place == sight.store.code:
        return translate("Confirm", "Held for you at our counter")
    return translate("Confirm", "To collect at %1").replace("%1", place.name if place is not None else one.place)


def part_words(one: Part, placed: Placing, sight: Sight) -> str:
    """Its number, and from when on it can be collected."""
    if one.method == "ship":
        return one.number
    return f"{one.number} · {ready(sight.store.at(one.place), replace(sight, now=placed.at))}"


def trouble_words(one: Trouble, sight: Sight, currency: str) -> str:
    if one.price is not None:
        return translate("Confirm", "costs %1 now").replace("%1", sight.words.money(Money(one.price, currency)))
    if one.left is None:
        return translate("Confirm", "not to be had any more")
    left = one.left
    if left:
        return translate("Confirm", "%n left", "", left)
    return translate("Confirm", "sold out")


def which_code(at: int, count: int) -> str:
    """Where a list needs several codes, which one is shown; the till wants them all."""
    said = translate("Confirm", "Code %1 of %2: please show all of them.")
    return said.replace("%1", str(at + 1)).replace("%2", str(count)) if count > 1 else ""


def printed(why: str) -> str:
    """What became of the slip, "" "printing" "printed" "silent" or why not."""
    return {
        "": "",
        "printing": translate("Confirm", "Your slip is being printed…"),
        "printed": translate("Confirm", "Please take your slip."),
        "silent": translate("Confirm", "Please take your slip. If none came out, write down the number."),
        "no_paper": translate("Confirm", "The printer is out of paper. Please write down or photograph the number."),
        "cover_open": translate("Confirm", "The printer is open. Please write down or photograph the number."),
    }.get(why, translate("Confirm", "The printer does not answer. Please write down or photograph the number."))
