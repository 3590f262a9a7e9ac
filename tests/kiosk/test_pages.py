"""Every page of a real kiosk on real files: it loads, its main tap works, its other states show; no QML warning."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.main import Program
from shell import pictures
from shell.metrics import KIOSK_LANDSCAPE, KIOSK_PORTRAIT, WindowSpec
from tests.kiosk.conftest import Opener
from tests.kiosk.shop import MUG, PAN, change_price, fill


def see(program: Program, what: str | Callable[[], object]) -> None:
    there = what if callable(what) else lambda: pictures.find(program.window, what) is not None
    assert pictures.wait(there, 5), f"{what} is not among {pictures.names(program.window)}"


def tap(program: Program, name: str) -> None:
    see(program, name)
    pictures.wait(lambda: False, 0.12)  # a finger comes down after the page has come to rest
    pictures.tap(program.window, name)


def gone(program: Program, name: str) -> None:
    see(program, lambda: pictures.find(program.window, name) is None)


def test_a_touch_begins_and_home_leads_to_scan_search_and_browse(kiosk: Program) -> None:
    see(kiosk, "Scan it. Find it.\nTake it home.")
    tap(kiosk, "Touch to begin")
    see(kiosk, "What are you\nlooking for?")
    tap(kiosk, "Scan a product")
    see(kiosk, "Hold the barcode under the scanner")
    tap(kiosk, "Back")
    tap(kiosk, "Kitchen")
    see(kiosk, "3 products")
    tap(kiosk, "Back")
    tap(kiosk, "Search by name or number")
    see(kiosk, "Find a product")


@pytest.mark.parametrize("spec", [KIOSK_PORTRAIT, KIOSK_LANDSCAPE], ids=["portrait", "landscape"])
def test_a_scan_on_attract_shows_the_product(opened: Opener, spec: WindowSpec) -> None:
    kiosk = opened(spec=spec)
    kiosk.scanner.inject(MUG)
    see(kiosk, "Enamel Mug")
    see(kiosk, "€12.00, before €15.00")
    see(kiosk, "Aisle 7, bay B")
    see(kiosk, "12 in this store")
    tap(kiosk, "Show me the way")
    see(kiosk, "You are here: follow the dots")
    tap(kiosk, "Got it")


def test_a_product_that_is_sold_out_here_says_who_has_it(kiosk: Program) -> None:
    kiosk.scanner.inject(PAN)
    see(kiosk, "Sold out in this store")
    see(kiosk, lambda: any("Mill" in name and "5 in stock" in name for name in pictures.names(kiosk.window)))
    see(kiosk, lambda: any("With you in 2 to 4 days" in name for name in pictures.names(kiosk.window)))
    see(kiosk, "How to get it: Have it sent home")
    see(kiosk, "Add to basket")
    tap(kiosk, "Ask about it")
    see(kiosk, "Your call is saved")


def test_stock_that_nobody_knows_is_a_word(kiosk: Program) -> None:
    kiosk.models.app.show_product("lid", "lid-rm")
    see(kiosk, "We’re not sure it is here")
    see(kiosk, "Ask us to look for it")
    assert not any(name.startswith("0 ") for name in pictures.names(kiosk.window))


def test_another_variant_is_one_tap(kiosk: Program) -> None:
    kiosk.scanner.inject(MUG)
    tap(kiosk, "Blue")
    see(kiosk, "Blue, M")
    see(kiosk, "€15.00")


def test_a_price_changed_at_central_is_on_the_open_page(kiosk: Program) -> None:
    kiosk.scanner.inject(MUG)
    see(kiosk, "€12.00, before €15.00")
    item = pictures.find(kiosk.window, "Enamel Mug")
    change_price(kiosk, "mug-rm", 3, 990)
    see(kiosk, "€9.90")
    assert pictures.find(kiosk.window, "Enamel Mug") == item


def test_search_as_you_type_forgives_a_slip_and_says_when_there_is_nothing(kiosk: Program) -> None:
    kiosk.models.app.open("search")
    see(kiosk, "Keyboard")
    pictures.type_text(kiosk.window, "enamle")
    see(kiosk, "Showing results for “enamel”")
    tap(kiosk, "Clear")
    pictures.type_text(kiosk.window, "xqzw")
    see(kiosk, "Nothing found for “xqzw”")
    tap(kiosk, "Ask us")
    see(kiosk, "How can we help?")


def test_the_keyboard_on_screen_types(kiosk: Program) -> None:
    kiosk.models.app.open("search")
    for key in "pan":
        tap(kiosk, key)
    see(kiosk, "2 products")
    tap(kiosk, "Iron Pan")
    see(kiosk, "Sold out in this store")


def test_a_help_call_without_a_line_is_saved_and_can_be_cancelled(kiosk: Program) -> None:
    kiosk.models.app.begin()
    tap(kiosk, "Help")
    tap(kiosk, "I’d like some advice")
    see(kiosk, "Your call is saved")
    assert kiosk.records is not None
    assert [row.type for row in kiosk.records.pending(0, 10)] == ["help.call"]
    tap(kiosk, "Cancel the call")
    see(kiosk, "Your call is cancelled")
    assert [row.type for row in kiosk.records.pending(0, 10)] == ["help.call", "help.cancel"]


def test_a_number_can_be_typed(kiosk: Program) -> None:
    kiosk.models.app.open("scan")
    tap(kiosk, "Type the number")
    for digit in MUG:
        tap(kiosk, digit)
    tap(kiosk, "OK")
    see(kiosk, "Enamel Mug")


def test_the_warning_asks_and_the_end_of_a_visit_forgets_everything(kiosk: Program) -> None:
    kiosk.models.app.open("search")
    pictures.type_text(kiosk.window, "canary")
    kiosk.frame.language.choose("de")
    kiosk.frame.look.choose(larger=True)
    kiosk.models.idle.rule.since -= 10_000
    see(kiosk, lambda: kiosk.models.app.state.page == "attract")
    see(kiosk, "Touch to begin")
    assert not any("canary" in name for name in pictures.names(kiosk.window))
    assert kiosk.models.pages.search.state.text == ""
    assert kiosk.frame.language.code == "en"
    assert not kiosk.frame.look.comfort.larger


def test_im_still_here_keeps_the_visit(kiosk: Program) -> None:
    kiosk.scanner.inject(MUG)
    see(kiosk, "Aisle 7, bay B")
    kiosk.models.idle.rule.since -= 65
    tap(kiosk, "I’m still here")
    gone(kiosk, "I’m still here")
    assert kiosk.models.app.state.page == "product"


def test_display_settings_change_the_screen_and_leave_with_the_shopper(kiosk: Program) -> None:
    kiosk.scanner.inject(MUG)
    tap(kiosk, "Display")
    for choice in ("Larger text", "High contrast", "Lower controls", "Less motion"):
        tap(kiosk, choice)
    comfort = kiosk.frame.look.comfort
    assert comfort.larger
    assert comfort.high_contrast
    assert comfort.low_controls
    assert comfort.reduced_motion
    assert kiosk.models.idle.rule.accessible
    tap(kiosk, "Done")
    see(kiosk, "Good things")
    tap(kiosk, "Start over")
    see(kiosk, "Touch to begin")
    assert kiosk.frame.look.comfort == kiosk.frame.look.house


@pytest.mark.parametrize(("language", "help_word"), [("de", "Hilfe"), ("ar", "مساعدة")])
def test_the_language_changes_while_a_page_is_open(kiosk: Program, language: str, help_word: str) -> None:
    kiosk.scanner.inject(MUG)
    see(kiosk, "Enamel Mug")
    kiosk.frame.language.choose(language)
    see(kiosk, help_word)
    see(kiosk, lambda: "in this store" not in kiosk.models.pages.product.state.here.headline)


def test_a_kiosk_without_products_still_greets_and_helps(opened: Opener, tmp_path: Path) -> None:
    from tests.records.world import World

    World(tmp_path / "data").records.close()
    kiosk = opened(filled=False)
    tap(kiosk, "Touch to begin")
    see(kiosk, "Our products are on their way")
    kiosk.scanner.inject(MUG)
    see(kiosk, lambda: kiosk.models.app.state.notice.title == "We don’t know this product yet")
    tap(kiosk, "Help")
    tap(kiosk, "Something else")
    see(kiosk, "Your call is saved")


def test_a_kiosk_that_is_not_enrolled_says_so_calmly(opened: Opener) -> None:
    kiosk = opened(filled=False)
    see(kiosk, "This screen is not set up yet")
    kiosk.scanner.inject(MUG)
    assert kiosk.models.app.state.page == "attract"


def test_a_folder_in_use_is_a_calm_page(kiosk: Program, opened: Opener, tmp_path: Path) -> None:
    second = opened(filled=False, data=tmp_path / "data")
    see(second, "This screen is taking a break")
    assert "another program" in second.models.app.state.trouble.team


def test_damaged_files_are_made_again_and_the_kiosk_opens(opened: Opener, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    fill(folder)
    for file in ("core.db", "catalog.db"):
        (folder / file).write_bytes(b"this is no database" * 500)
    kiosk = opened(filled=False)
    see(kiosk, lambda: kiosk.records is not None)
    assert kiosk.records is not None
    assert kiosk.records.device() is not None
    assert kiosk.models.app.state.trouble.reason == ""


@pytest.mark.parametrize("bytes_", [b"", bytes(32)])
def test_data_without_its_key_is_a_calm_page(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bytes_: bytes
) -> None:
    fill(tmp_path / "data")
    key = tmp_path / "other.key"
    if bytes_:
        key.touch(mode=0o600)
        key.write_bytes(bytes_)
    monkeypatch.setenv("STORESIDE_KEYS", f"file:{key}")
    kiosk = opened(filled=False)
    see(kiosk, "This screen is taking a break")
    expected = "does not belong to this data" if bytes_ else "is not on this machine"
    assert expected in kiosk.models.app.state.trouble.team
    assert "Nothing was changed" in kiosk.models.app.state.trouble.team


def test_a_machine_without_a_place_for_the_key_is_a_calm_page(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORESIDE_KEYS", "systemd")
    kiosk = opened(filled=False)
    see(kiosk, "This screen is taking a break")
    assert "no safe place for the key" in kiosk.models.app.state.trouble.team
    assert not (tmp_path / "data").exists()


def test_the_offline_line_is_one_sentence(kiosk: Program) -> None:
    kiosk.models.app.begin()
    see(kiosk, lambda: "Working offline" in kiosk.models.app.state.line)
    see(kiosk, kiosk.models.app.state.line)
