"""What a scan is answered with on a shopper's screen. Pure: a typed code in, words or a place to go out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from shop import codes

translate = QCoreApplication.translate

Sound = Literal["understood", "unknown", "refused"]
"""Understood, not one of ours, and known but not accepted."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """The code names an article: find it. `code` says more of the very pack."""

    code: codes.Gtin

    @property
    def gtin(self) -> str:
        return self.code.gtin


@dataclass(frozen=True, slots=True)
class Identify:
    """The code is a person's: greet them where they are."""

    code: codes.Loyalty | codes.Signed


@dataclass(frozen=True, slots=True)
class Collect:
    """The code is an order's: the Collect page, from wherever it was scanned."""

    code: codes.PickupCode | codes.OrderNumber | codes.Signed


@dataclass(frozen=True, slots=True)
class Return:
    """The code begins a return, or goes on with one: the Return page."""

    code: codes.ReturnDraft | codes.ReturnCode | codes.Signed


@dataclass(frozen=True, slots=True)
class Say:
    """Words for a code that opens nothing here."""

    title: str
    text: str
    sound: Sound = "unknown"


@dataclass(frozen=True, slots=True)
class Choose:
    """More than one reading stands: (what it may be, reading)."""

    readings: tuple[tuple[str, codes.Code], ...]


Reply = LookUp | Identify | Collect | Return | Say | Choose


def reply(code: codes.Code) -> Reply:
    """How the kiosk answers `code`."""
    if isinstance(code, codes.Gtin):
        return LookUp(code)
    if isinstance(code, codes.Ambiguous):
        return Choose(tuple((name_of(reading), reading) for reading in code.readings))
    if isinstance(code, codes.Unreadable):
        return unreadable(code.why)
    if isinstance(code, codes.Loyalty):
        return Identify(code)
    if isinstance(code, codes.PickupCode | codes.OrderNumber):
        return Collect(code)
    if isinstance(code, codes.ReturnDraft | codes.ReturnCode):
        return Return(code)
    if isinstance(code, codes.Signed):
        return _signed(code)
    return _said(code)


def _signed(code: codes.Signed) -> Reply:
    """What a signed code claims to be only chooses who looks at it; nothing of it is believed here."""
    kind = code.ticket.kind
    if kind == "loyalty":
        return Identify(code)
    if kind == "pickup":
        return Collect(code)
    if kind == "return":
        return Return(code)
    if kind == "voucher":
        return _voucher()
    return _basket() if kind == "basket" else _team()


def _said(code: codes.One) -> Say:
    """Codes of our own that open nothing on a shopper's screen."""
    if isinstance(code, codes.Bay):
        return Say(
            translate("Scan", "That’s a shelf label"),
            translate("Scan", "Please scan the barcode on the product itself."),
            "understood",
        )
    if isinstance(code, codes.Serial):
        return Say(
            translate("Scan", "That’s a serial number"),
            translate("Scan", "It belongs to this one piece. Please scan the barcode with the black bars beside it."),
            "understood",
        )
    if isinstance(code, codes.Coupon):
        return _coupon(code)
    if isinstance(code, codes.EnrolmentCode):
        return Say(
            translate("Scan", "This code does nothing here"),
            translate("Scan", "It is meant for setting up a new device. Scan a product, and it appears here."),
            "refused",
        )
    return _team()


def _team() -> Say:
    return Say(
        translate("Scan", "This code is for our team"),
        translate("Scan", "Scan a product to see its price and where it is."),
        "understood",
    )


def _basket() -> Say:
    return Say(
        translate("Scan", "That’s a saved basket"),
        translate("Scan", "Please show it to our team. They have everything in it ready to go on."),
        "understood",
    )


def _voucher() -> Say:
    return Say(
        translate("Scan", "That’s a voucher of our shop"),
        translate("Scan", "Show it when you pay. The till knows what is left on it, and until when it is good."),
        "understood",
    )


def _coupon(code: codes.Coupon) -> Say:
    if code.receipt:
        return Say(
            translate("Scan", "That’s a deposit receipt"),
            translate("Scan", "Give it to the till, and it comes off what you pay."),
            "understood",
        )
    return Say(
        translate("Scan", "That’s a coupon"),
        translate("Scan", "Show it when you pay. The till knows what it is good for."),
        "understood",
    )


def unreadable(why: codes.Why) -> Say:
    """Words for a code that means nothing here. The shopper did nothing wrong."""
    if why == "check_digit":
        return Say(
            translate("Scan", "That number isn’t complete"),
            translate("Scan", "Please scan once more, or type the number under the bars."),
        )
    if why == "damaged":
        return Say(
            translate("Scan", "That code didn’t come through whole"),
            translate("Scan", "Make the screen a little brighter, and hold it still for a moment."),
        )
    if why == "empty":
        return Say(
            translate("Scan", "That code didn’t come through whole"),
            translate("Scan", "Please scan once more, one code at a time."),
        )
    if why == "restricted":
        return Say(
            translate("Scan", "That label is made in the store"),
            translate("Scan", "Our team can tell you everything about it."),
        )
    if why in ("web_address", "compressed_link"):
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


def not_signed_in(why: str) -> Say:
    """A changing member code that was not accepted, for the reason of `Records.genuine`."""
    if why in ("expired", "used"):
        return Say(
            translate("Scan", "Your member code has changed"),
            translate("Scan", "It is a new one every minute. Please show the one on your phone now."),
            "refused",
        )
    if why in ("no_keys", "old_keys", "too_early"):
        return Say(
            translate("Scan", "We can’t check your member code right now"),
            translate("Scan", "Your plastic card works as well, and our team is glad to help."),
            "refused",
        )
    return Say(
        translate("Scan", "This member code isn’t one of ours"),
        translate("Scan", "Please open it in our app once more, or ask our team."),
        "refused",
    )


def name_of(code: codes.Code) -> str:
    """What a shopper calls this kind of code, for the question "what did you scan?"."""
    if isinstance(code, codes.Gtin):
        return translate("Scan", "A product")
    if isinstance(code, codes.Loyalty):
        return translate("Scan", "A member card")
    if isinstance(code, codes.PickupCode | codes.OrderNumber):
        return translate("Scan", "An order to pick up")
    if isinstance(code, codes.ReturnDraft | codes.ReturnCode):
        return translate("Scan", "A return")
    if isinstance(code, codes.Coupon):
        return translate("Scan", "A coupon")
    return translate("Scan", "Something else")
