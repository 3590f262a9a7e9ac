"""The slip that a customer takes home when a return was undone: the slip of the return is void, the goods are theirs.

Whoever has the first slip at home must know it from this one alone: it names the return, its time and its amount, and
says that nothing is paid for it. Where only a part was undone it takes the place of the first one: what the customer
has again, what stays returned, and what they were told of that. The code opens the order for staff and proves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from shop import slip_words
from shop.orders import Order, TakenBack, Undone
from shop.return_slip_words import said
from shop.return_slips import standing
from shop.slips import About, Block, Code, Pair, Rule, Sheet, Text, isolated, own

LANGUAGES: Final = ("en", "de", "fr", "es", "ar")
_WORDS: Final[dict[str, tuple[str, str, str, str, str]]] = {
    "title": ("Return undone", "Rückgabe aufgehoben", "Retour annulé", "Devolución anulada", "تم إلغاء الإرجاع"),
    "void": (
        "The slip of this return is void, and so is every voucher slip that came with it. Nothing is paid for it.",
        "Der Beleg dieser Rückgabe ist ungültig, ebenso jeder Gutscheinbeleg dazu. Dafür wird nichts gezahlt.",
        "Le reçu de ce retour n'est plus valable, ni aucun bon remis avec lui. Rien n'est payé pour ce retour.",
        "El recibo de esta devolución ya no vale, ni ningún vale que la acompañara. No se paga nada por ella.",
        "إيصال هذا الإرجاع لاغ، وكذلك كل قسيمة رصيد صدرت معه. لا يدفع عنه شيء.",
    ),
    "again": (
        "You have the goods again. They can be brought back as before.",
        "Sie haben die Ware wieder. Sie können sie zurückgeben wie zuvor.",
        "Vous avez de nouveau les articles. Vous pouvez les rapporter comme avant.",
        "Usted tiene de nuevo los artículos. Puede devolverlos como antes.",
        "البضاعة لديك من جديد. ويمكنك إرجاعها كما كان.",
    ),
    "part_title": (
        "Return undone in part",
        "Rückgabe teilweise aufgehoben",
        "Retour annulé en partie",
        "Devolución anulada en parte",
        "تم إلغاء جزء من الإرجاع",
    ),
    "part_void": (
        "The slip of this return is void, and so is every voucher slip that came with it. This one takes its place.",
        "Der Beleg dieser Rückgabe ist ungültig, ebenso jeder Gutscheinbeleg dazu. An seine Stelle tritt dieser hier.",
        "Le reçu de ce retour n'est plus valable, ni aucun bon remis avec lui. Celui-ci le remplace.",
        "El recibo de esta devolución ya no vale, ni ningún vale que la acompañara. Este lo sustituye.",
        "إيصال هذا الإرجاع لاغ، وكذلك كل قسيمة رصيد صدرت معه. ويحل هذا الإيصال محله.",
    ),
    "part_again": (
        "You have this again:",
        "Das haben Sie wieder:",
        "Vous avez de nouveau :",
        "Usted tiene de nuevo:",
        "لديك من جديد:",
    ),
    "stays": ("This stays returned:", "Zurückgegeben bleibt:", "Reste retourné :", "Sigue devuelto:", "يبقى مرتجعا:"),
    "when": ("Undone", "Aufgehoben", "Annulé le", "Anulada", "تاريخ الإلغاء"),
    "by": ("Undone by", "Aufgehoben von", "Annulé par", "Anulada por", "ألغاه"),
    "not_paid": ("No longer paid", "Wird nicht gezahlt", "N'est plus payé", "Ya no se paga", "لن يدفع"),
}


def undone_slip(
    order: Order, note: Undone, about: About, *, money: Callable[[int], str], people: Mapping[str, str]
) -> Sheet:
    """`money` words an amount in minor units of the order's currency; `people` are names as they may be printed, by
    staff id."""
    language, record = about.language, note.record
    rest = next((one for one in order.returns if note.rest and one.id == note.rest), None)
    told = _whole(order, note, about, money) if rest is None else _part(order, note, rest, about, money)
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(_in(language, "title" if rest is None else "part_title"), "large", bold=True, middle=True),
        Text(f"{slip_words.said(language, 'order')} {isolated(order.number)}", bold=True, middle=True),
        Rule(),
        *told,
        Rule(),
        Pair(_in(language, "when"), about.when(note.at)),
        Pair(_in(language, "by"), own(people.get(note.actor, note.actor))),
        Code("qr", f"RETURN:{record.id if rest is None else rest.id}".upper()),
        Text(said(language, "questions"), "small", middle=True),
        Text(f"{slip_words.said(language, 'printed')} {about.when(about.at)}", "small", middle=True),
    ]
    return Sheet("slip", f"return undone {order.number}", language, tuple(blocks))


def _whole(order: Order, note: Undone, about: About, money: Callable[[int], str]) -> list[Block]:
    language, record = about.language, note.record
    return [
        Text(_in(language, "void"), bold=True),
        Text(_in(language, "again")),
        Rule(),
        Pair(said(language, "when"), about.when(record.at)),
        *_goods(order, {line: part.quantity for line, part in record.lines.items()}, lambda _line: ""),
        Pair(_in(language, "not_paid"), isolated(money(record.amount)), bold=True),
    ]


def _part(order: Order, note: Undone, rest: TakenBack, about: About, money: Callable[[int], str]) -> list[Block]:
    language, record = about.language, note.record
    kept = {line: part.quantity for line, part in rest.lines.items()}
    gone = {line: part.quantity - kept.get(line, 0) for line, part in record.lines.items()}
    return [
        Text(_in(language, "part_void"), bold=True),
        Rule(),
        Pair(said(language, "when"), about.when(record.at)),
        Text(_in(language, "part_again")),
        *_goods(order, gone, lambda _line: ""),
        Rule(),
        Text(_in(language, "stays"), bold=True),
        *_goods(order, kept, lambda line: isolated(money(rest.lines[line].amount))),
        *([Pair(said(language, "shipping"), isolated(money(rest.shipping)))] if rest.shipping else []),
        *([Pair(said(language, "fee"), isolated(money(-rest.fee)))] if rest.fee else []),
        Pair(said(language, "total"), isolated(money(rest.amount)), bold=True),
        Text(said(language, f"told_{standing(order, rest)}")),
    ]


def _goods(order: Order, units: Mapping[int, int], worth: Callable[[int], str]) -> list[Block]:
    return [
        Pair(f"{isolated(f'{units[line.line]} ×')} {own(line.title or line.variant)}", worth(line.line), bold=True)
        for line in order.lines
        if units.get(line.line)
    ]


def _in(language: str, word: str) -> str:
    return _WORDS[word][LANGUAGES.index(language) if language in LANGUAGES else 0]
