"""What a scan is answered with on a shopper's screen. Pure: a typed code in, words or a look-up out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shop import codes

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LookUp:
    """The code names an article: find it."""

    gtin: str


@dataclass(frozen=True, slots=True)
class Say:
    """The code is understood or not, but opens nothing here. `understood` picks the sound."""

    title: str
    text: str
    understood: bool = False


@dataclass(frozen=True, slots=True)
class Choose:
    """More than one reading stands: (what it may be, reading)."""

    readings: tuple[tuple[str, codes.Code], ...]


Reply = LookUp | Say | Choose


def reply(code: codes.Code) -> Reply:
    """How the kiosk answers `code`."""
    if isinstance(code, codes.Gtin):
        return LookUp(code.gtin)
    if isinstance(code, codes.Ambiguous):
        return Choose(tuple((name_of(reading), reading) for reading in code.readings))
    if isinstance(code, codes.Unreadable):
        return unreadable(code.why)
    return _desk(code)


def _desk(code: codes.One) -> Say:
    if isinstance(code, codes.Loyalty):
        return Say(
            translate("Scan", "That’s a member card"),
            translate("Scan", "Thank you for being with us. Scan a product to see its price and where it is."),
            understood=True,
        )
    if isinstance(code, codes.PickupCode | codes.OrderNumber):
        return Say(
            translate("Scan", "That’s an order"),
            translate("Scan", "The pickup desk will gladly hand it to you."),
            understood=True,
        )
    if isinstance(code, codes.Signed):
        return _desk(_said(code))
    if not isinstance(code, codes.Bay):
        return Say(
            translate("Scan", "This code is for our team"),
            translate("Scan", "Scan a product to see its price and where it is."),
            understood=True,
        )
    return Say(
        translate("Scan", "That’s a shelf label"),
        translate("Scan", "Please scan the barcode on the product itself."),
        understood=True,
    )


def _said(code: codes.Signed) -> codes.One:
    """What a signed code claims to be; here it only chooses words."""
    if code.ticket.kind == "loyalty":
        return codes.Loyalty(code.ticket.name)
    if code.ticket.kind == "pickup":
        return codes.OrderNumber(code.ticket.name)
    return codes.StaffBadge(code.ticket.name)


def unreadable(why: codes.Why) -> Say:
    """Words for a code that means nothing here. The shopper did nothing wrong."""
    if why == "check_digit":
        return Say(
            translate("Scan", "That number isn’t complete"),
            translate("Scan", "Please scan once more, or type the number under the bars."),
        )
    if why == "restricted":
        return Say(
            translate("Scan", "That label is made in the store"),
            translate("Scan", "Our team can tell you everything about it."),
        )
    if why == "web_address":
        return Say(
            translate("Scan", "That code leads to a web page"),
            translate("Scan", "Please look for the barcode with the black bars."),
        )
    return Say(
        translate("Scan", "We can’t read this code"),
        translate("Scan", "Please look for the barcode with the black bars, or search by name."),
    )


def not_ours() -> Say:
    """A good article number that this store's catalogue does not hold."""
    return Say(
        translate("Scan", "We don’t know this product yet"),
        translate("Scan", "Try searching by name, or ask us. We are glad to look for it."),
    )


def no_answer() -> Say:
    """The look-up itself failed."""
    return Say(
        translate("Scan", "We couldn’t look that up"),
        translate("Scan", "Please scan once more, or ask our team."),
    )


def name_of(code: codes.Code) -> str:
    """What a shopper calls this kind of code, for the question "what did you scan?"."""
    if isinstance(code, codes.Gtin):
        return translate("Scan", "A product")
    if isinstance(code, codes.Loyalty):
        return translate("Scan", "A member card")
    if isinstance(code, codes.PickupCode | codes.OrderNumber):
        return translate("Scan", "An order to pick up")
    return translate("Scan", "Something else")
