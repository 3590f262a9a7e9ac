"""Every page of a real tablet on real files: it loads, its main tap works, its other states show; no QML warning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from associate.connection import Connection
from associate.main import Program
from records import files
from records.feed import Page
from records.quarantine import Quarantine
from shell import pictures
from shell.metrics import TABLET, TABLET_SMALL, WindowSpec
from tests.associate.conftest import Opener
from tests.associate.shop import (
    BADGE_INGRID,
    BADGE_LENA,
    LOST,
    MUG,
    NOW,
    PAN,
    PIN_INGRID,
    PIN_LENA,
    Shop,
    call,
    gtin13,
)
from tests.keys import KEY

UPRIGHT = WindowSpec(1200, 1920, 10.0, "tablet")


def see(program: Program, what: str | Callable[[], object], seconds: float = 5) -> None:
    there = what if callable(what) else lambda: pictures.find(program.window, what) is not None
    assert pictures.wait(there, seconds), f"{what} is not among {pictures.names(program.window)}"


def tap(program: Program, name: str) -> None:
    see(program, name)
    pictures.wait(lambda: False, 0.08)  # a finger comes down after the page has come to rest
    pictures.tap(program.window, name)


def gone(program: Program, name: str) -> None:
    see(program, lambda: pictures.find(program.window, name) is None)


def sign_in(program: Program, badge: str = BADGE_LENA, pin: str = PIN_LENA) -> None:
    program.scanner.inject(badge)
    see(program, lambda: program.models.pages.sign_in.state.step == "pin")
    see(program, "Number pad")
    enter(program, pin)
    see(program, lambda: program.models.pages.sign_in.state.step == "who" and program.models.tablet.state.signed_in)


def enter(program: Program, pin: str) -> None:
    for digit in pin:
        tap(program, digit)


def bring(program: Program, scope: str, *rows: tuple[str, str, int, object]) -> None:
    """What sync does with a page of central's."""
    assert program.records is not None
    cursor = program.records.cursor(scope)
    numbered = [[kind, key, cursor.seq + n, ver, body] for n, (kind, key, ver, body) in enumerate(rows, 1)]
    to = cursor.seq + len(rows)
    program.records.apply(Page(scope, cursor.gen, cursor.seq, to, to, numbered, NOW)).result()


@pytest.mark.parametrize("spec", [TABLET, TABLET_SMALL, UPRIGHT], ids=["large", "small", "upright"])
def test_a_badge_and_a_pin_open_the_day(opened: Opener, spec: WindowSpec) -> None:
    tablet = opened(spec=spec)
    see(tablet, "Who is here?")
    sign_in(tablet)
    see(tablet, "Good morning, Lena")
    see(tablet, "Nobody is waiting")


def test_a_name_can_be_typed_and_a_wrong_pin_is_said(tablet: Program) -> None:
    tap(tablet, "Your name, or scan your badge")
    tap(tablet, "l")
    tap(tablet, "e")
    gone(tablet, "Ingrid Halvorsen")
    tap(tablet, "Lena Petersen")
    enter(tablet, "000000")
    see(tablet, "Not the right PIN. 4 tries left before a pause.")
    enter(tablet, PIN_LENA)
    see(tablet, "Good morning, Lena")


def test_five_wrong_pins_make_one_wait_also_after_a_restart(opened: Opener, tmp_path: Path) -> None:
    folder = Shop(tmp_path / "data").close()
    tablet = opened(folder)
    tablet.scanner.inject(BADGE_LENA)
    for _ in range(5):
        see(tablet, lambda: not tablet.models.pages.sign_in.state.checking)
        enter(tablet, "000000")
        see(tablet, lambda: not tablet.models.pages.sign_in.state.checking)
    see(tablet, "Too many wrong tries. Try again in 0:")
    tablet.close()
    again = opened(folder)
    again.scanner.inject(BADGE_LENA)
    see(again, "Too many wrong tries. Try again in 0:")
    tap(again, "Choose somebody else")
    sign_in(again, BADGE_INGRID, PIN_INGRID)


def test_an_unknown_badge_and_an_unknown_name_get_words(tablet: Program) -> None:
    tablet.scanner.inject("STAFF:nobody")
    see(tablet, "Nobody in this store has this badge. Choose your name instead.")
    tablet.models.pages.sign_in.find("zz")
    see(tablet, "Nobody is called “zz”")


def test_an_old_staff_list_lets_a_manager_in_first(opened: Opener) -> None:
    tablet = opened(clock=lambda: NOW + timedelta(days=4))
    see(tablet, "A manager signs in first, then everyone can work this shift.")
    tablet.scanner.inject(BADGE_LENA)
    see(tablet, "A manager signs in first this shift.")
    tap(tablet, "Choose somebody else")
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    tap(tablet, "Switch person, Ingrid Halvorsen")
    sign_in(tablet)
    see(tablet, lambda: tablet.models.tablet.state.name == "Lena Petersen")


def test_before_the_first_contact_nobody_is_listed(opened: Opener, tmp_path: Path) -> None:
    tablet = opened(Shop(tmp_path / "new", staff=False).close())
    see(tablet, "The people of this store are not here yet")


def test_a_product_scanned_before_anybody_signed_in_opens_afterwards(tablet: Program) -> None:
    tablet.scanner.inject(MUG)
    see(tablet, "A product is scanned. It opens as soon as you are signed in.")
    sign_in(tablet)
    see(tablet, "Enamel Mug")


def test_a_call_is_taken_and_done_and_says_how_far_it_has_come(tablet: Program) -> None:
    sign_in(tablet)
    bring(tablet, "orders:S01", ("task", "t1", 1, call(6, product="mug", title="Enamel Mug")))
    see(tablet, "Would like advice")
    see(tablet, "waiting 6 min")
    see(tablet, "Kiosk at the door")
    tap(tablet, "Take it")
    see(tablet, "Saved on this tablet")
    assert tablet.records is not None
    assert [row.type for row in tablet.records.pending(0, 9)] == ["help.take"]
    tap(tablet, "Look up")
    see(tablet, "Aisle 7, bay B")
    tap(tablet, "Today")
    tap(tablet, "Done")
    see(tablet, "Nobody is waiting")
    assert [row.type for row in tablet.records.pending(0, 9)] == ["help.take", "help.done"]


def test_a_new_call_is_seen_on_every_page(tablet: Program) -> None:
    sign_in(tablet)
    tap(tablet, "Stock")
    bring(tablet, "orders:S01", ("task", "t1", 1, call(0)))
    see(tablet, "Kiosk at the door: Would like advice")
    see(tablet, lambda: tablet.models.tablet.state.waiting == 1)


def test_a_call_that_somebody_else_took_is_said(tablet: Program) -> None:
    sign_in(tablet)
    taken = {"state": "taken", "taken_by": "ingrid", "taken_name": "Ingrid Halvorsen", "taken_at": NOW.isoformat()}
    bring(tablet, "orders:S01", ("task", "t1", 1, call(2, **taken)))
    see(tablet, "Somebody is on it")
    see(tablet, "Ingrid Halvorsen")


def test_a_refusal_brings_its_words_until_it_is_read(tablet: Program) -> None:
    from records.outbox import Settled

    sign_in(tablet)
    bring(tablet, "orders:S01", ("task", "t1", 1, call(1)))
    tap(tablet, "Take it")
    see(tablet, "Saved on this tablet")
    assert tablet.records is not None
    (row,) = tablet.records.pending(0, 9)
    refused = Settled(row.seq, row.id, "rejected", "taken", "Ingrid has already taken this call.")
    tablet.records.settle(0, [refused]).result()
    see(tablet, "You do not have this call: Kiosk at the door")
    tap(tablet, "Understood")
    gone(tablet, "You do not have this call: Kiosk at the door")
    tap(tablet, "This device")
    see(tablet, "Ingrid has already taken this call.")


def test_a_scan_shows_price_place_and_all_variants_everywhere(tablet: Program) -> None:
    sign_in(tablet)
    tablet.scanner.inject(MUG)
    see(tablet, "Enamel Mug")
    see(tablet, "€15.00")
    see(tablet, "11 here")
    for words in ("Aisle 7", "Bay B", "14 on hand", "2 reserved", "1 safety", "Red, M", "Blue, M"):
        see(tablet, words)
    for place in ("Quay, ", "Mill, ", "Warehouse, "):
        see(tablet, place)
    tap(tablet, "Blue, M")
    see(tablet, "Stock here unknown")


def test_unknown_prices_and_stock_are_words(tablet: Program) -> None:
    sign_in(tablet)
    tablet.scanner.inject(gtin13(22))
    see(tablet, "Iron Pan")
    see(tablet, "Price unknown")
    see(tablet, "Stock here unknown")
    assert "0" not in pictures.names(tablet.window)


def test_a_changed_price_is_on_the_open_page(tablet: Program) -> None:
    sign_in(tablet)
    tablet.scanner.inject(PAN)
    see(tablet, "€49.00")
    bring(tablet, "price:main", ("price", "pan-r", 2, {"amount": 4400, "currency": "EUR"}))
    see(tablet, "€44.00")


def test_searching_with_the_keyboard_on_the_screen(tablet: Program) -> None:
    sign_in(tablet)
    tap(tablet, "Stock")
    tap(tablet, "Search by name")
    for key in "mug":
        tap(tablet, key)
    see(tablet, "1 product")
    tap(tablet, "Enamel Mug")
    see(tablet, "Aisle 7, bay B")
    gone(tablet, "Keyboard")
    tap(tablet, "Back")
    see(tablet, "1 product")
    tap(tablet, "Back")
    see(tablet, "Looked up before:")


def test_what_is_not_found_says_what_next(tablet: Program) -> None:
    sign_in(tablet)
    tablet.scanner.inject(LOST)
    see(tablet, "Not in this tablet’s catalogue")
    tap(tablet, "Search by name")
    see(tablet, "Keyboard")
    tablet.models.pages.stock.search("qqqqq")
    see(tablet, "Nothing found for “qqqqq”")


def test_this_device_tells_the_line_the_ages_and_the_queue(tablet: Program) -> None:
    sign_in(tablet)
    tap(tablet, "This device")
    see(tablet, "Stock here: as of 09:00")
    see(tablet, "Everything is sent")
    see(tablet, "Tablet 1 · Quay")
    see(tablet, lambda: tablet.models.pages.device.state.line == "offline", 20)
    see(tablet, "Scanning, search and help calls go on.")


def test_the_scanner_is_tested_without_opening_anything(tablet: Program) -> None:
    sign_in(tablet)
    tablet.models.tablet.go("device")
    tablet.models.pages.device.test(True)
    see(tablet, "Scan anything now")
    tablet.scanner.inject(MUG)
    see(tablet, "0" + MUG)
    assert tablet.models.tablet.page == "device"
    tap(tablet, "End the test")
    tablet.scanner.inject(MUG)
    see(tablet, "Enamel Mug")


def test_a_manager_unlocks_a_person(tablet: Program) -> None:
    assert tablet.records is not None
    for _ in range(10):
        tablet.records.note_attempt("lena", False).result()
    tablet.scanner.inject(BADGE_LENA)
    see(tablet, "Locked after ten wrong tries.")
    tap(tablet, "Choose somebody else")
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    tap(tablet, "This device")
    see(tablet, lambda: tablet.models.pages.device.state.manager and len(tablet.memory.facts().locked) == 1)
    tablet.models.pages.device.unlock("lena")
    see(tablet, lambda: tablet.memory.facts().locked == ())
    tap(tablet, "Switch person, Ingrid Halvorsen")
    sign_in(tablet)


def test_switching_keeps_the_first_person_until_the_second_is_in(tablet: Program) -> None:
    sign_in(tablet)
    tap(tablet, "Switch person, Lena Petersen")
    see(tablet, "Who takes over?")
    tap(tablet, "Stay as Lena Petersen")
    see(tablet, "Good morning, Lena")
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    see(tablet, "Good morning, Ingrid")
    tap(tablet, "Switch person, Ingrid Halvorsen")
    tap(tablet, "Sign out")
    see(tablet, "Who is here?")
    assert tablet.models.tablet.state.name == ""


def test_the_language_changes_while_one_works(tablet: Program) -> None:
    sign_in(tablet)
    tap(tablet, "Language")
    tap(tablet, "Deutsch")
    see(tablet, "Guten Morgen, Lena")
    tap(tablet, "Sprache")
    tap(tablet, "العربية")
    see(tablet, "صباح الخير، Lena")


@pytest.mark.parametrize("spec", [TABLET, TABLET_SMALL, UPRIGHT], ids=["large", "small", "upright"])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_nothing_leaves_the_page_in_any_format(opened: Opener, spec: WindowSpec, language: str) -> None:
    tablet = opened(spec=spec)
    tablet.frame.language.choose(language)
    tablet.frame.look.choose(larger=language == "de", dark=language == "ar")
    tablet.models.tablet.reword()
    see(tablet, lambda: not tablet.models.pages.sign_in.state.loading)
    assert tablet.records is not None
    lena = next(m for m in tablet.records.staff() if m.id == "lena")
    tablet.models.pages.sign_in.signed_in.emit(lena)
    tablet.scanner.inject(MUG)
    see(tablet, "Enamel Mug")
    for page in ("today", "stock", "device"):
        tablet.models.tablet.go(page)
        pictures.wait(lambda: False, 0.05)
        for item in pictures.items(tablet.window.contentItem()):
            if pictures.name_of(item) and item.metaObject().className().startswith(("AppButton", "RailButton")):
                left = item.mapToScene(item.boundingRect().topLeft()).x()
                assert left >= -1
                assert left + item.width() <= tablet.window.width() + 1, pictures.name_of(item)


@pytest.mark.parametrize("manager", [True, False], ids=["manager", "associate"])
def test_large_letters_leave_the_language_in_reach_of_everybody(tablet: Program, manager: bool) -> None:
    sign_in(tablet, *((BADGE_INGRID, PIN_INGRID) if manager else (BADGE_LENA, PIN_LENA)))
    tablet.frame.look.choose(larger=True)
    words = {"en": ("This device", "Language"), "de": ("Dieses Gerät", "Sprache"), "ar": ("هذا الجهاز", "اللغة")}
    for language, (last, globe) in words.items():
        tablet.frame.language.choose(language)
        see(tablet, globe)
        pictures.settle(tablet.window, 1)
        above, below = (pictures.find(tablet.window, name) for name in (last, globe))
        assert above is not None
        assert below is not None
        foot, head = (item.mapToScene(item.boundingRect().topLeft()).y() for item in (above, below))
        assert foot + above.height() <= head + 1, language
        assert head + below.height() <= tablet.window.height() + 1, language
        tap(tablet, globe)
        see(tablet, "Deutsch")
        tap(tablet, "Deutsch")
        gone(tablet, "Deutsch")


def test_a_tablet_that_was_never_set_up_says_so(opened: Opener, tmp_path: Path) -> None:
    tablet = opened(tmp_path / "empty")
    see(tablet, "This tablet is not set up yet")


def test_records_that_cannot_be_used_are_explained(opened: Opener, tmp_path: Path) -> None:
    folder = Shop(tmp_path / "data").close()
    core = files.connect(files.Safe(folder, KEY), "core", writable=True)
    core.execute("PRAGMA user_version = 999")
    core.close()
    tablet = opened(folder)
    see(tablet, "This tablet needs the newer program")


def test_records_without_their_key_are_explained(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Shop(tmp_path / "data").close()
    monkeypatch.setenv("STORESIDE_KEYS", f"file:{tmp_path / 'none.key'}")
    tablet = opened(folder)
    see(tablet, "This tablet’s records are locked")
    monkeypatch.setenv("STORESIDE_KEYS", "systemd")
    tablet = opened(tmp_path / "new")
    see(tablet, "There is no safe place for this tablet’s key")


def test_this_device_tells_what_was_mended_and_what_is_on_its_way(opened: Opener, tmp_path: Path) -> None:
    folder = Shop(tmp_path / "data").close()
    Quarantine(folder, NOW).note("actions_restored", n=2)
    tablet = opened(folder)
    sign_in(tablet)
    tap(tablet, "This device")
    see(tablet, lambda: "2 unsent actions came back from the second copy." in pictures.names(tablet.window))
    tablet.models.tablet.connection(
        Connection(online=True, state="online", since=NOW, repairs=3, loading=(("catalog", 40_000_000, 160_000_000),))
    )
    see(tablet, lambda: "Compared with the office and put right: 3 rows" in pictures.names(tablet.window))
    see(tablet, "On its way: Products: 40 MB / 160 MB")


def test_a_copied_tablet_says_so_in_place_of_an_ended_enrolment(tablet: Program) -> None:
    sign_in(tablet)
    tap(tablet, "This device")
    tablet.models.tablet.connection(Connection(state="revoked", since=NOW, problem="fenced", code="fenced"))
    see(tablet, "Another copy of this tablet is at work")
    see(tablet, lambda: pictures.find(tablet.window, "This tablet is no longer allowed") is None)
