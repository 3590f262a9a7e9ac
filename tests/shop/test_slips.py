"""Papers: what stands on them, for whom, in the store's language; and what never does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from shop import codes, slips
from shop.orders import Line, Order, Staged
from shop.slip_words import RIGHT_TO_LEFT, said
from shop.slips import About, Code, Pair, Sheet, Text

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def line(number: int, title: str, states: dict[str, int], instead_of: int | None = None) -> Line:
    units = sum(units for state, units in states.items() if state != "to_shelve")
    return Line(number, f"v{number}", title, units, 4990, 4990 * units, states, instead_of=instead_of)


def order(*lines: Line, lie: tuple[Staged, ...] = ()) -> Order:
    facts = {"customer": "C1", "pickup_code": "A7KX2M9Q", "hold_until": NOW + timedelta(days=7)}
    return Order("TT-200004", lines, "ready", NOW, "EUR", 9980, staged=lie, **facts)  # type: ignore[arg-type]


def about(language: str = "en", called: str = "Anna B.") -> About:
    return About("Quay", language, lambda at: f"{at:%d.%m. %H:%M}", NOW, called, {"v1": "Red"}, {"v1": "2-C"})


def written(sheet: Sheet) -> str:
    rows = [
        f"{block.word} | {block.value}" if isinstance(block, Pair) else block.text
        for block in sheet.blocks
        if isinstance(block, Pair | Text)
    ]
    return "\n".join(rows).replace("\u2066", "").replace("\u2069", "")


READY = order(
    line(1, "Enamel Mug", {"staged": 2}),
    line(2, "Wool Rug", {"short": 1}),
    line(3, "Jute Rug", {"staged": 1}, instead_of=2),
    line(4, "Iron Pan", {"cancelled": 1}),
    lie=(Staged(1, 2, "7-B"), Staged(3, 1, "TOTE:12")),
)


def test_a_slip_says_whose_where_until_when_what_and_what_is_missing() -> None:
    assert written(slips.pickup_slip(READY, about())).splitlines() == [
        "Quay",
        "Anna B.",
        "Order TT-200004",
        "Bay | 7-B",
        "Tote | 12",
        "Held until | 29.11. 10:15",
        "2 × Enamel Mug",
        "Red",
        "1 × Jute Rug",
        "instead of Wool Rug",
        "Still missing",
        "1 × Wool Rug",
        "No receipt. Ask for the customer's own code.",
        "Printed 22.11. 10:15",
    ]


def test_the_code_on_a_slip_opens_the_order_and_proves_nothing() -> None:
    (code,) = [block for block in slips.pickup_slip(READY, about()).blocks if isinstance(block, Code)]
    assert codes.read(code.text) == codes.OrderNumber("TT-200004")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar", "xx"])
def test_no_paper_says_a_price_or_the_pickup_code(language: str) -> None:
    sheets = [slips.pickup_slip(READY, about(language)), slips.shelf_slip(READY, about(language))]
    for sheet in [*sheets, *slips.parcel_labels(READY, about(language), 2)]:
        assert not any(secret in written(sheet) for secret in ("49", "99", "EUR", "€", "A7KX2M9Q"))


def test_a_label_has_its_own_place_where_there_are_as_many_parcels() -> None:
    first, second = slips.parcel_labels(READY, about("de"), 2)
    assert written(first).splitlines() == ["Anna B. | Paket 1 von 2", "7-B", "Fach | TT-200004"]
    assert written(second).splitlines() == ["Anna B. | Paket 2 von 2", "12", "Kiste | TT-200004"]
    whole = slips.parcel_labels(READY, about(), 3)
    assert [written(one).splitlines()[1] for one in whole] == ["7-B 12"] * 3
    assert len(slips.parcel_labels(READY, about(), 500)) == slips.MOST_PARCELS
    assert len(slips.parcel_labels(READY, about(), 0)) == 1


def test_an_order_without_a_customer_is_called_by_its_number() -> None:
    assert "TT-200004\nOrder TT-200004" in written(slips.pickup_slip(READY, about(called="")))


def test_what_goes_back_is_listed_with_its_shelf() -> None:
    back = order(line(1, "Wool Rug", {"expired": 2, "to_shelve": 1}), line(2, "Iron Pan", {"handed_over": 1}))
    text = written(slips.shelf_slip(back, about()))
    assert "1 × Wool Rug\nRed\nShelf | 2-C" in text
    assert "Iron Pan" not in text


@pytest.mark.parametrize(
    ("first", "name", "called"),
    [
        ("Anna", "Anna Berg", "Anna B."),
        ("", "Anna Berg", "Anna B."),
        ("Anna", "", "Anna"),
        ("Anna", "Anna", "Anna"),
        ("Anna Maria", "Anna Maria", "Anna Maria"),
        ("سلمى", "سلمى علي", "سلمى ع."),
        ("", "", ""),
    ],
)
def test_of_a_customer_only_the_first_name_and_an_initial_is_printed(first: str, name: str, called: str) -> None:
    assert slips.called(first, name) == called


def test_latin_names_keep_their_direction_on_an_arabic_slip() -> None:
    sheet = slips.pickup_slip(READY, about("ar"))
    assert sheet.rtl
    assert Text("\u2066Anna B.\u2069", "large", bold=True, middle=True) in sheet.blocks
    assert "سلمى ع." in written(slips.pickup_slip(READY, about("ar", "سلمى ع.")))
    assert said("he", "order") == "Order"
    assert "he" in RIGHT_TO_LEFT
