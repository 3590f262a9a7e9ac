"""The slip that a shopper takes along from the kiosk: what was ordered or is to be taken, how to get it.

It is called an order only once central has confirmed it; before that it is an order request, and says what happens
next. It is no receipt: nothing on it has been paid at the kiosk. Of the person nothing stands there. The code is the
request's number, which the till reads; a list for the till has the basket's own code.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from shop import slip_words
from shop.ordering import Placing
from shop.slips import About, Block, Code, Pair, Rule, Sheet, Text, isolated, own

Standing = Literal["order", "request", "paid", "list"]
_LANGUAGES: Final = ("en", "de", "fr", "es", "ar")
_WORDS: Final[dict[str, tuple[str, str, str, str, str]]] = {
    "order": ("Your order", "Ihre Bestellung", "Votre commande", "Su pedido", "طلبك"),
    "request": ("Order request", "Bestellanfrage", "Demande de commande", "Solicitud de pedido", "طلب قيد التأكيد"),
    "paid": ("Your order", "Ihre Bestellung", "Votre commande", "Su pedido", "طلبك"),
    "list": ("Your list", "Ihre Liste", "Votre liste", "Su lista", "قائمتك"),
    "told_order": (
        "Confirmed and reserved for you.",
        "Bestätigt und für Sie reserviert.",
        "Confirmée et réservée pour vous.",
        "Confirmado y reservado para usted.",
        "تم التأكيد والحجز لك.",
    ),
    "told_request": (
        "Not confirmed yet. We write to you as soon as we know.",
        "Noch nicht bestätigt. Wir schreiben Ihnen, sobald wir es wissen.",
        "Pas encore confirmée. Nous vous écrivons dès que nous savons.",
        "Aún sin confirmar. Le escribimos en cuanto lo sepamos.",
        "لم يتم التأكيد بعد. سنكتب لك فور معرفتنا.",
    ),
    "told_paid": (
        "Confirmed and paid.",
        "Bestätigt und bezahlt.",
        "Confirmée et payée.",
        "Confirmado y pagado.",
        "تم التأكيد والدفع.",
    ),
    "told_list": (
        "Nothing is reserved. Please take it to the till.",
        "Nichts ist reserviert. Bitte bringen Sie es zur Kasse.",
        "Rien n'est réservé. Merci de passer en caisse.",
        "Nada está reservado. Llévelo a la caja, por favor.",
        "لا شيء محجوز. يرجى التوجه إلى الصندوق.",
    ),
    "shelf": ("from the shelf", "aus dem Regal", "en rayon", "del estante", "من الرف"),
    "hold": ("held here", "liegt hier bereit", "gardé ici", "se guarda aquí", "محجوز هنا"),
    "pickup": ("pick up at {at}", "abholen in {at}", "à retirer à {at}", "recoger en {at}", "الاستلام من {at}"),
    "ship": ("sent home", "nach Hause", "livré à domicile", "a domicilio", "توصيل إلى المنزل"),
    "discount": ("Discount", "Rabatt", "Remise", "Descuento", "خصم"),
    "shipping": ("Delivery", "Versand", "Livraison", "Envío", "التوصيل"),
    "tax": ("Tax", "Steuer", "TVA", "Impuesto", "الضريبة"),
    "total": ("Total", "Summe", "Total", "Total", "المجموع"),
    "pay_until": ("To be paid until", "Zu bezahlen bis", "À payer avant", "A pagar antes de", "الدفع حتى"),
    "till": (
        "Please show this code at the till.",
        "Bitte zeigen Sie diesen Code an der Kasse.",
        "Merci de montrer ce code en caisse.",
        "Muestre este código en la caja, por favor.",
        "يرجى إبراز هذا الرمز عند الصندوق.",
    ),
    "no_receipt": (
        "This is no receipt.",
        "Kein Kassenbeleg.",
        "Ceci n'est pas un reçu.",
        "No es un recibo.",
        "هذا ليس إيصالا.",
    ),
}


@dataclass(frozen=True, slots=True)
class SlipLine:
    """`amount` of the whole line in minor units, None where nobody knows a price; `way` as in `shop.baskets.Way`, `at`
    the name of the place."""

    title: str
    about: str
    quantity: int
    amount: int | None
    way: str
    at: str


@dataclass(frozen=True, slots=True)
class SlipSums:
    """Minor units. `tax` is named only where it comes on top."""

    discount: int
    shipping: int
    tax_on_top: int
    total: int


def said(language: str, word: str) -> str:
    """In English where the language is none of ours."""
    return _WORDS[word][_LANGUAGES.index(language) if language in _LANGUAGES else 0]


def standing(placed: Placing | None) -> Standing:
    """What may be said of it: nothing is confirmed before central's own word. None is a list for the till. Raises
    ValueError for an order that is over: no slip says anything of it."""
    if placed is None:
        return "list"
    if placed.state in ("refused", "expired", "cancelled"):
        raise ValueError("an order that is over has no slip")
    return "paid" if placed.state == "paid" else "order" if placed.is_confirmed else "request"


def order_slip(
    placed: Placing | None,
    lines: Sequence[SlipLine],
    sums: SlipSums,
    codes: Sequence[str],
    about: About,
    *,
    money: Callable[[int], str],
) -> Sheet:
    """`codes` are the texts of its QR codes, as many as it needs; `money` words minor units of the order's
    currency."""
    how, language = standing(placed), about.language
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(said(language, how), "large", bold=True, middle=True),
    ]
    if placed is not None:
        blocks.append(Text(isolated(placed.number), "large", bold=True, middle=True))
    blocks += [Text(said(language, f"told_{how}"), middle=True), *_codes(codes)]
    if how != "paid":
        blocks.append(Text(said(language, "till"), "small", middle=True))
    if how == "order" and placed is not None and placed.pay_until is not None:
        blocks.append(Pair(said(language, "pay_until"), isolated(about.when(placed.pay_until)), bold=True))
    blocks += [Rule(), *(block for one in lines for block in _line(one, language, money)), Rule()]
    blocks += [*_sums(sums, language, money), Text(said(language, "no_receipt"), "small", middle=True)]
    blocks.append(Text(f"{slip_words.said(language, 'printed')} {about.when(about.at)}", "small", middle=True))
    return Sheet("slip", f"request {placed.number}" if placed is not None else "list", language, tuple(blocks))


def _codes(codes: Sequence[str]) -> list[Block]:
    """Where there are several, each says which it is, so that none is left out at the till."""
    found: list[Block] = []
    for nth, code in enumerate(codes, 1):
        found += [Text(isolated(f"{nth} / {len(codes)}"), bold=True, middle=True)] if len(codes) > 1 else []
        found.append(Code("qr", code))
    return found


def _line(one: SlipLine, language: str, money: Callable[[int], str]) -> list[Block]:
    amount = "" if one.amount is None else isolated(money(one.amount))
    way = said(language, one.way).format(at=own(one.at))
    small = " · ".join(part for part in (own(one.about), way) if part)
    return [Pair(f"{isolated(f'{one.quantity} ×')} {own(one.title)}", amount, bold=True), Text(small, "small")]


def _sums(sums: SlipSums, language: str, money: Callable[[int], str]) -> list[Block]:
    rows = (("discount", -sums.discount), ("shipping", sums.shipping), ("tax", sums.tax_on_top))
    blocks: list[Block] = [Pair(said(language, word), isolated(money(minor))) for word, minor in rows if minor]
    return [*blocks, Pair(said(language, "total"), isolated(money(sums.total)), bold=True)]
