"""Every word of the kiosk in every language it offers, with real plural forms."""

from __future__ import annotations

import re

import pytest

from shell.catalogues import FORMS, read
from shell.language import TRANSLATIONS


@pytest.mark.parametrize("language", ["de", "fr", "es", "ar"])
def test_nothing_is_left_untranslated(language: str) -> None:
    messages = read(TRANSLATIONS / f"kiosk_{language}.ts")
    assert len(messages) > 150
    for message in messages:
        forms = [form for form in message.forms if form]
        assert len(forms) == (FORMS[language] if message.counts else 1), message.source
        for form in forms:
            assert set(re.findall(r"%\d", form)) == set(re.findall(r"%\d", message.source)), message.source


def test_english_counts_one_and_many() -> None:
    messages = {message.source: message.forms for message in read(TRANSLATIONS / "kiosk_en.ts")}
    assert messages["%n products"] == ("%n product", "%n products")
    assert all(len(forms) == FORMS["en"] for forms in messages.values())
