"""What a scanner set to a US keyboard types on another one, and the way back.

A scanner sends key positions, not characters: `]E0` arrives as `+E0` on a German keyboard, digits as `&é"'(` on a
French one. The swaps are tried only when the text as it stands means nothing, or where they were learnt.
"""

from __future__ import annotations

_US = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?"
"""The keys of a US keyboard row by row, then the same ones with Shift; every other layout in the same order."""

_KEYBOARDS = {
    "de": "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_",
    "fr": "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§",
    "es": "º1234567890'¡qwertyuiop`+çasdfghjklñ´zxcvbnm,.-ª!\"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_",
    "it": "\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.-|!\"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_",
    "ch-de": "§1234567890'^qwertzuiopü¨$asdfghjklöäyxcvbnm,.-°+\"*ç%&/()=?`QWERTZUIOPè!£ASDFGHJKLéàYXCVBNM;:_",
    "ch-fr": "§1234567890'^qwertzuiopè¨$asdfghjkléàyxcvbnm,.-°+\"*ç%&/()=?`QWERTZUIOPü!£ASDFGHJKLöäYXCVBNM;:_",
    "uk": "`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./¬!\"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?",
}

NAMES = ("us", *_KEYBOARDS)
"""The layouts that can be learnt. "us" turns nothing."""

_BACK = {name: str.maketrans(keys, _US) for name, keys in _KEYBOARDS.items()}
_FORTH = {name: str.maketrans(_US, keys) for name, keys in _KEYBOARDS.items()}


def meant(text: str, layout: str) -> str:
    """What the scanner meant by `text`, typed on `layout`; the text itself for a layout that is none of ours."""
    return text.translate(_BACK[layout]) if layout in _BACK else text


def typed(text: str, layout: str) -> str:
    """How `text` arrives from a US scanner on `layout`."""
    return text.translate(_FORTH[layout]) if layout in _FORTH else text


def readings(text: str) -> tuple[str, ...]:
    """`text` itself first, then what it would be on each of the other keyboards; none twice."""
    return tuple(dict.fromkeys((text, *(text.translate(back) for back in _BACK.values()))))
