"""The slip that a customer takes home when a return was undone: the slip of the return is void, the goods are theirs.

Whoever has the first slip at home must know it from this one alone: it names the return, its time and its amount, and
says that nothing is paid for it. The code opens the order for staff and proves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from shop import slip_words
from shop.orders import Order, Undone
from shop.return_slip_words import said
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
    facts = {line.line: line for line in order.lines}
    goods: list[Block] = [
        Pair(f"{isolated(f'{part.quantity} ×')} {own(facts[line].title or facts[line].variant)}", "", bold=True)
        for line, part in record.lines.items()
        if line in facts
    ]
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(_in(language, "title"), "large", bold=True, middle=True),
        Text(f"{slip_words.said(language, 'order')} {isolated(order.number)}", bold=True, middle=True),
        Rule(),
        Text(_in(language, "void"), bold=True),
        Text(_in(language, "again")),
        Rule(),
        Pair(said(language, "when"), about.when(record.at)),
        *goods,
        Pair(_in(language, "not_paid"), isolated(money(record.amount)), bold=True),
        Rule(),
        Pair(_in(language, "when"), about.when(note.at)),
        Pair(_in(language, "by"), own(people.get(note.actor, note.actor))),
        Code("qr", f"RETURN:{record.id}".upper()),
        Text(said(language, "questions"), "small", middle=True),
        Text(f"{slip_words.said(language, 'printed')} {about.when(about.at)}", "small", middle=True),
    ]
    return Sheet("slip", f"return undone {order.number}", language, tuple(blocks))


def _in(language: str, word: str) -> str:
    return _WORDS[word][LANGUAGES.index(language) if language in LANGUAGES else 0]
