"""The slip of store credit that central has made: its amount, its number to be said, and its signed code to be scanned.

It is worth what stands on it to whoever has it in hand, so it names nobody and is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Callable

from shop import slip_words
from shop.money import Money
from shop.return_slip_words import said
from shop.slips import About, Block, Code, Pair, Rule, Sheet, Text, isolated, own
from shop.vouchers import Voucher, grouped


def voucher_slip(voucher: Voucher, about: About, money: Callable[[Money], str], *, copy: bool = False) -> Sheet:
    """`copy`: it was printed before. Both slips have one number, and are worth what is left of it once."""
    language = about.language
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(said(language, "voucher"), "large", bold=True, middle=True),
        Text(isolated(money(Money(voucher.remaining, voucher.currency))), "large", bold=True, middle=True),
        *_copy(language, copy=copy),
        Rule(),
        Code("qr", voucher.code),
        Text(isolated(grouped(voucher.number)), bold=True, middle=True),
        Rule(),
        Text(said(language, "spend")),
    ]
    if voucher.expires is not None:
        blocks.append(Pair(said(language, "until"), about.when(voucher.expires)))
    blocks.append(Text(f"{slip_words.said(language, 'printed')} {about.when(about.at)}", "small", middle=True))
    return Sheet("slip", f"voucher {voucher.number[-4:]}", language, tuple(blocks))


def _copy(language: str, *, copy: bool) -> list[Block]:
    if not copy:
        return []
    return [
        Text(said(language, "copy"), bold=True, middle=True),
        Text(said(language, "copy_worth"), "small", middle=True),
    ]
