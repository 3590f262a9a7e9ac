"""Every word of the tablet in every language it offers: complete, with real plural forms, in one tone."""

from __future__ import annotations

import re

import pytest

from shell.catalogues import FORMS, Message, read
from shell.language import TRANSLATIONS

FAMILIAR = re.compile(
    r"\b(du|dir|dich|dein\w*|euch|euer"
    r"|Beginne|Geh|Gib|Hole|Leg|Lege|Nimm|Scanne|Schau|Schreib|Sieh|Stell|Stelle|Such|Suche|Tippe|Wähle|Zähle)\b"
)
"""Staff are addressed as "Sie": words, and imperatives, that do not."""
OTHER_WORDS = {
    "de": re.compile(r"\b(Auftr[aä]g\w*|Retour\w*|\w*[Pp]ick\w*|Box|Kiste\w*|gesichert|[Jj]emand anders)\b"),
    "fr": re.compile(r"\b([Ss]iège|[Bb]ureau|[Dd]épôt|[Cc]ustomer|[Tt]u|[Tt]oi)\b"),
    "es": re.compile(r"\b([Oo]ficina|[Tt]ablet|[Bb]andeja|[Tt]ú|[Vv]osotros)\b"),
    "ar": re.compile(r"المكتب|\bفرع|الفرع|شارة"),
}
"""What is called otherwise everywhere else: Bestellung, Rückgabe, holen, Behälter, gespeichert; centrale, vous;
central, tableta, caja, usted; المركز, متجر, بطاقة."""


def messages(language: str) -> list[Message]:
    return read(TRANSLATIONS / f"associate_{language}.ts")


@pytest.mark.parametrize("language", ["de", "fr", "es", "ar"])
def test_nothing_is_left_untranslated(language: str) -> None:
    found = messages(language)
    assert len(found) > 1000
    for message in found:
        forms = [form for form in message.forms if form]
        assert len(forms) == (FORMS[language] if message.counts else 1), message.source
        said = set(re.findall(r"%\d", message.source))
        assert all(set(re.findall(r"%\d", form)) <= said for form in forms), message.source
        assert set(re.findall(r"%\d", forms[-1])) == said, message.source


def test_english_counts_one_and_many() -> None:
    found = messages("en")
    assert all(len(message.forms) == FORMS["en"] for message in found)
    assert not [form for message in found for form in message.forms if "(s)" in form]


def test_german_addresses_staff_politely() -> None:
    assert [form for message in messages("de") for form in message.forms if FAMILIAR.search(form)] == []


@pytest.mark.parametrize("language", ["de", "fr", "es", "ar"])
def test_one_thing_has_one_name(language: str) -> None:
    other = OTHER_WORDS[language]
    assert [form for message in messages(language) for form in message.forms if other.search(form)] == []


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_nobody_is_shouted_at(language: str) -> None:
    found = messages("de" if language == "en" else language)
    said = [message.source if language == "en" else form for message in found for form in message.forms]
    assert [text for text in said if "!" in text] == []
