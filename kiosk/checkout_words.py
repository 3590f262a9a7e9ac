"""What the checkout asks for, and what is wrong with what was typed, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shop.deliveries import Field, Problem

translate = QCoreApplication.translate

WIDE: frozenset[Field] = frozenset({"name", "email", "phone"})
"""Fields that take a line of their own."""
DIGITS: frozenset[Field] = frozenset({"phone", "postcode"})
"""Fields that begin with the keys of digits."""


def label(name: Field) -> str:
    return {
        "name": translate("Checkout", "First and last name"),
        "email": translate("Checkout", "E-mail"),
        "phone": translate("Checkout", "Phone"),
        "street": translate("Checkout", "Street and number"),
        "extra": translate("Checkout", "Floor, company (optional)"),
        "postcode": translate("Checkout", "Postcode"),
        "city": translate("Checkout", "Town"),
        "state": translate("Checkout", "State"),
        "country": translate("Checkout", "Country"),
    }[name]


def problem(name: Field, found: Problem, country: str) -> str:
    """What to do about it; never a reproach."""
    if found == "card_number":
        return translate("Checkout", "Please never type a card number here. We have not kept it.")
    if found == "missing":
        return _missing(name)
    if found == "postcode":
        return translate("Checkout", "Please compare the postcode: it is not one of %1.").replace("%1", country)
    return {
        "email": translate("Checkout", "An e-mail address looks like name@example.com."),
        "phone": translate("Checkout", "A phone number has 6 to 15 digits."),
        "country": translate("Checkout", "We do not deliver to this country."),
        "too_long": translate("Checkout", "This is too long. Please shorten it."),
        "too_short": translate("Checkout", "This is too short. Please complete it."),
        "characters": translate("Checkout", "There are characters in it that we cannot print on a label."),
    }[found]


def _missing(name: Field) -> str:
    if name in ("email", "phone"):
        return translate("Checkout", "We need your e-mail or your phone number, to tell you about your order.")
    return {
        "name": translate("Checkout", "Under which name may we keep it for you?"),
        "street": translate("Checkout", "Where shall we send it?"),
        "postcode": translate("Checkout", "The postcode is missing."),
        "city": translate("Checkout", "The town is missing."),
        "state": translate("Checkout", "The state is missing."),
        "country": translate("Checkout", "Please choose a country."),
    }.get(name, translate("Checkout", "Please complete this."))


def headline(phase: str) -> str:
    return {
        "who": translate("Checkout", "How do we\nreach you?"),
        "how": translate("Checkout", "Almost done"),
        "empty": translate("Checkout", "Your basket is empty"),
    }[phase]


def text(phase: str, *, sent: bool, online: bool) -> str:
    if phase == "who":
        return translate("Checkout", "Where shall we send it, and where may we write to?") if sent else _reach()
    if not online:
        return translate(
            "Checkout",
            "We are working offline: this becomes an order request. We confirm it by message as soon as we can.",
        )
    return ""


def _reach() -> str:
    return translate("Checkout", "For this order only. This screen forgets it with your visit.")


def option_name(code: str) -> str:
    """The retailer's usual two have names; others are shown by their own code."""
    known = {
        "standard": translate("Checkout", "Standard delivery"),
        "express": translate("Checkout", "Express delivery"),
    }
    return known.get(code, code.replace("_", " ").replace("-", " ").capitalize())


def pay_names() -> Mapping[str, tuple[str, str]]:
    """{way: (name, what happens)}."""
    return {
        "counter": (
            translate("Checkout", "Pay at the counter"),
            translate("Checkout", "Show a code at the till, cash or card"),
        ),
        "phone": (
            translate("Checkout", "Pay on my phone"),
            translate("Checkout", "Scan a code once your order is confirmed"),
        ),
    }


def place_words(total: str, *, online: bool, agree: bool) -> str:
    if agree:
        return translate("Checkout", "Agree to %1").replace("%1", total)
    if not online:
        return translate("Checkout", "Send order request · %1").replace("%1", total)
    return translate("Checkout", "Place the order · %1").replace("%1", total)


def not_saved() -> str:
    return translate("Checkout", "Your order could not be saved on this screen. Nothing was ordered. Please call us.")


def go_on() -> str:
    return translate("Checkout", "Continue")


def get_list() -> str:
    """Where nothing has to be ordered."""
    return translate("Checkout", "Get my list for the till")


def free() -> str:
    return translate("Basket", "free")
