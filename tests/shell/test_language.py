"""Languages change while the program runs; catalogues stay in step with their sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from shell import catalogues, pictures
from shell.catalogues import Message
from shell.frame import Frame
from shell.language import Language
from shell.metrics import KIOSK_PORTRAIT
from shell.plans import drawing
from tests.shell.gallery import floor


def test_a_page_that_is_open_changes_its_words_and_its_direction() -> None:
    frame = Frame(KIOSK_PORTRAIT, room="kiosk")
    frame.show(Path(__file__).parent / "Gallery.qml", part="forms", floor=drawing(floor()))
    assert pictures.find(frame.view, "Hide keyboard") is not None
    frame.language.choose("de")
    assert pictures.wait(lambda: pictures.find(frame.view, "Tastatur ausblenden") is not None, 2)
    frame.language.choose("ar")
    assert pictures.wait(lambda: pictures.find(frame.view, "إخفاء لوحة المفاتيح") is not None, 2)
    assert frame.language.property("rtl") is True
    frame.language.choose("en")
    assert pictures.wait(lambda: pictures.find(frame.view, "Hide keyboard") is not None, 2)
    frame.close()


def test_two_programs_in_one_process_keep_their_own_language() -> None:
    shop, staff = Language(), Language()
    shop.choose("de")
    staff.choose("ar")
    assert shop.translate("Words", "just now") == "gerade eben"
    assert staff.translate("Words", "just now") == "الآن"
    shop.close()
    staff.close()


def test_only_languages_with_words_are_offered() -> None:
    language = Language()
    language.offer(["de", "xx", "he", "en"])
    assert [choice["code"] for choice in language.property("choices")] == ["de", "en"]
    language.choose("en")
    language.reset()
    assert language.property("current") == "de"
    language.offer(["xx"])
    assert [choice["code"] for choice in language.property("choices")] == ["en"]
    language.close()


@pytest.mark.parametrize("language", list(catalogues.FORMS))
def test_the_shared_controls_are_translated_completely(language: str) -> None:
    file = catalogues.ROOT / "resources" / "translations" / f"shell_{language}.ts"
    sources = [*(catalogues.ROOT / "shell").rglob("*.qml"), catalogues.ROOT / "shell" / "words.py"]
    wanted = {m.key for m in catalogues.found_in(sources) if m.counts or language != "en"}
    known = {
        m.key
        for m in catalogues.read(file)
        if len([f for f in m.forms if f]) >= (catalogues.FORMS[language] if m.counts else 1)
    }
    assert wanted - known == set()


def test_an_update_keeps_translations_and_drops_what_nobody_says(tmp_path: Path) -> None:
    file = tmp_path / "x_ar.ts"
    many = Message("Page", "%n item(s)", "", ("0", "1", "2", "3", "11", "100"))
    catalogues.write(file, "ar", [many, Message("Page", "Old", "", ("قديم",))])
    left = catalogues.update(file, "ar", [Message("Page", "%n item(s)"), Message("Page", "New & <fresh>")])
    assert left == 1
    assert catalogues.read(file) == [many, Message("Page", "New & <fresh>")]
