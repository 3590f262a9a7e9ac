"""Pictures that a till, a shelf and a phone camera give: what is read, and above all what is not."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from hardware import belief, boxes, crossing, likeliest, patterns
from hardware.codes_out import ean13
from hardware.decoder import decode
from hardware.engines import Reading

Grey = NDArray[np.uint8]

EVERY_FORMAT = [
    ("EAN-13", "EAN13", "4006381333931", "4006381333931", "]E0"),
    ("EAN-8", "EAN8", "96385074", "96385074", "]E4"),
    ("UPC-A", "UPCA", "036000291452", "036000291452", "]E0"),
    ("UPC-E", "UPCE", "01234565", "01234565", "]E0"),
    ("Code 128", "Code128", "TOTE-0042", "TOTE-0042", "]C0"),
    ("Code 39", "Code39", "BAY-17", "BAY-17", "]A0"),
    ("ITF", "ITF", "10012345678902", "10012345678902", "]I1"),
    ("QR Code", "QRCode", "https://example.com/01/09521234500018", None, "]Q1"),
    ("Data Matrix", "DataMatrix", "SN 4711", None, "]d1"),
    ("DataBar", "DataBarOmni", "(01)09521234500018", "0109521234500018", "]e0"),
    ("DataBar Limited", "DataBarLtd", "(01)09521234500018", "0109521234500018", "]e0"),
    ("DataBar Expanded", "DataBarExp", "(01)09521234500018(10)A7(21)9", "010952123450001810A7\x1d219", "]e0"),
    ("Aztec", "Aztec", "boarding", None, "]z0"),
    ("PDF417", "PDF417", "a licence, a parcel", None, "]L2"),
]


def drawn(text: str, form: str, module: int = 3) -> Grey:
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form))
    return np.pad(np.array(code.to_image(scale=module)), 30, constant_values=255)


def on_a_table(symbol: Grey, *, angle: float = 0.0, size: float = 1.0, blur: float = 0.4, noise: float = 3.0) -> Grey:
    """A label on a grey table, 960 by 720, as a camera sees it."""
    generator = np.random.default_rng(7)
    table = np.full((720, 960), 110.0)
    height, width = symbol.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, size)
    turn[:, 2] += (480 - width / 2, 360 - height / 2)
    seen = cv2.warpAffine(symbol.astype(np.float32) + 1, turn, (960, 720), flags=cv2.INTER_AREA)
    table[seen > 0] = 25 + seen[seen > 0] * 0.75
    table = cv2.GaussianBlur(table, (0, 0), blur) + generator.normal(0, noise, table.shape)
    return np.clip(table, 0, 255).astype(np.uint8)


def texts(image: Any) -> list[str]:
    return [code.text for code in decode(image)]


@pytest.mark.parametrize(("name", "form", "text", "plain", "symbology"), EVERY_FORMAT)
def test_every_format_is_read(name: str, form: str, text: str, plain: str | None, symbology: str) -> None:
    found = [(code.format, code.text, code.symbology) for code in decode(on_a_table(drawn(text, form)))]
    assert found == [(name, plain or text, symbology)]


@pytest.mark.parametrize("angle", [17.0, 62.0, 118.0, 203.0, 340.0])
def test_a_code_is_read_at_any_angle(angle: float) -> None:
    assert texts(on_a_table(drawn("4006381333931", "EAN13"), angle=angle, size=0.7)) == ["4006381333931"]


@pytest.mark.parametrize("how", [{"size": 0.45}, {"noise": 30.0}, {"blur": 2.4}, {"size": 0.5, "angle": 25.0}], ids=str)
def test_a_small_noisy_or_blurred_code_is_read(how: dict[str, float]) -> None:
    image = on_a_table(drawn("4006381333931", "EAN13"), **how)
    assert texts(image) == ["4006381333931"]


def test_the_corners_are_where_the_bars_are() -> None:
    (code,) = decode(on_a_table(drawn("4006381333931", "EAN13"), angle=20, size=0.8))
    x = sum(x for x, _ in code.corners) / 4
    y = sum(y for _, y in code.corners) / 4
    assert abs(x - 480) < 12
    assert abs(y - 360) < 30


def test_two_codes_in_one_picture_are_both_read() -> None:
    above, below = drawn("4006381333931", "EAN13"), drawn("https://example.com/a", "QRCode", 5)
    page = np.full((600, 500), 255, np.uint8)
    page[: above.shape[0], : above.shape[1]] = above
    page[300 : 300 + below.shape[0], 100 : 100 + below.shape[1]] = below
    assert sorted(texts(page)) == ["4006381333931", "https://example.com/a"]


def test_an_add_on_does_not_change_the_code() -> None:
    page = drawn("9771234567003", "EAN13")
    add_on = np.repeat(np.array([c == "1" for c in "1011001101001101"]) * 255, 3)
    page = np.hstack([page, np.full((page.shape[0], 60), 255, np.uint8)])
    page[50:140, -70:-22] = 255 - add_on
    assert texts(page) == ["9771234567003"]


def test_colours_transparency_and_slices_are_pictures_too() -> None:
    grey = drawn("4006381333931", "EAN13")
    assert texts(np.repeat(grey[:, :, None], 3, axis=2)) == ["4006381333931"]
    assert texts(np.dstack([grey, grey, grey, np.full_like(grey, 255)])) == ["4006381333931"]
    assert texts(np.repeat(grey, 2, axis=1)[:, ::2]) == ["4006381333931"]
    assert texts(grey[80:81]) == ["4006381333931"]  # one row, as a line scanner gives it


class _Paper:
    """The methods of a QImage that are needed, on rows longer than the picture is wide."""

    class Format:
        Format_Grayscale8 = 24

    def __init__(self, grey: Grey, wanted: int | None = None) -> None:
        self._grey, self._wanted = grey, wanted

    def isNull(self) -> bool:  # noqa: N802
        return self._grey.size == 0

    def convertToFormat(self, wanted: int) -> _Paper:  # noqa: N802
        return _Paper(self._grey, wanted)

    def width(self) -> int:
        return self._grey.shape[1]

    def height(self) -> int:
        return self._grey.shape[0]

    def bytesPerLine(self) -> int:  # noqa: N802
        return self._grey.shape[1] + 5

    def constBits(self) -> memoryview:  # noqa: N802
        assert self._wanted == 24
        return memoryview(np.pad(self._grey, ((0, 0), (0, 5))).tobytes())


def test_a_qt_image_is_a_picture_without_qt() -> None:
    assert texts(_Paper(drawn("4006381333931", "EAN13"))) == ["4006381333931"]
    with pytest.raises(ValueError, match="no pixels"):
        decode(_Paper(np.zeros((0, 0), np.uint8)))


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ("a path.png", TypeError),
        (None, TypeError),
        (np.zeros((5, 5), np.float32), TypeError),
        (np.zeros((5, 5), np.uint16), TypeError),
        (np.zeros((0, 5), np.uint8), ValueError),
        (np.zeros((5, 5, 2), np.uint8), ValueError),
        (np.zeros(5, np.uint8), ValueError),
    ],
    ids=str,
)
def test_what_is_no_picture_is_refused_in_words(wrong: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="picture"):
        decode(wrong)


@pytest.mark.parametrize("shape", [(1, 1), (1, 700), (700, 1), (7, 7), (9, 900), (33, 20, 3)])
def test_noise_of_any_shape_is_no_code(shape: tuple[int, ...]) -> None:
    assert decode(np.random.default_rng(3).integers(0, 255, shape).astype(np.uint8)) == []


def corners_of(symbol: Grey) -> tuple[tuple[float, float], ...]:
    (found,) = zxingcpp.read_barcodes(symbol, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.EAN13]))
    at = found.position
    return tuple((float(p.x), float(p.y)) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left))


def test_bars_agree_with_what_they_say_and_doubt_every_other_number() -> None:
    symbol = drawn("4006381333931", "EAN13")
    right = patterns.agreement(symbol, corners_of(symbol), "4006381333931", "EAN-13")
    assert right.strength > belief.STRONG
    assert right.doubt < -0.15
    for near in ("4006381333948", "4007381333938", "4006371333934"):
        wrong = patterns.agreement(symbol, corners_of(symbol), near, "EAN-13")
        assert wrong.strength < right.strength
        assert wrong.doubt > 0.15


def read_as(symbol: Grey, *texts_read: str, look: str = "once", engine: str = "zxing") -> belief.Evidence:
    evidence = belief.Evidence(symbol)
    corners = corners_of(symbol)
    for text in texts_read:
        evidence.add(Reading(text, "EAN-13", "]E0", corners, engine), corners, look)
    return evidence


def test_a_misread_is_not_believed_whoever_repeats_it() -> None:
    evidence = read_as(drawn("4006381333931", "EAN13"), "4007381333938")
    corners = corners_of(drawn("4006381333931", "EAN13"))
    for look in ("again", "a third time"):
        for engine in ("zxing", "zbar"):
            evidence.add(Reading("4007381333938", "EAN-13", "]E0", corners, engine), corners, look)
    assert evidence.believed() == []


def test_of_two_rivals_the_verified_one_is_believed() -> None:
    evidence = read_as(drawn("4006381333931", "EAN13"), "4007381333938", "4006381333931")
    assert [each.text for each in evidence.believed()] == ["4006381333931"]


@pytest.mark.parametrize("text", ["4712", "471147", "00471147"])
def test_a_short_itf_is_not_believed_from_one_look(text: str) -> None:
    symbol = drawn(text, "ITF")
    assert [each.text for each in decode(symbol, thorough=False)] == []


def test_a_part_of_an_itf_is_not_taken_for_one() -> None:
    """A line that leaves the bars through their upper edge sees a shorter code: the trap of ITF."""
    whole = drawn("10012345678902", "ITF")
    whole[:, : whole.shape[1] // 2 - 20] = 255
    assert decode(whole) == []


def test_half_an_ean_is_no_upc_e() -> None:
    symbol = drawn("2012345678903", "EAN13")
    symbol[:, : symbol.shape[1] // 2] = 255
    assert decode(symbol) == []


def test_a_box_has_the_place_and_the_angle_of_the_bars() -> None:
    box = boxes.find(on_a_table(drawn("4006381333931", "EAN13"), angle=-30))[0]
    assert abs(box.x - 480) < 15
    assert abs(box.y - 360) < 25
    assert abs(box.angle - 30) < 1.6
    assert boxes.find(np.full((480, 640), 90, np.uint8)) == []


def test_digits_are_fitted_where_edges_are_gone() -> None:
    image = on_a_table(drawn("4006381333931", "EAN13"), blur=2.3)
    assert zxingcpp.read_barcodes(image) == []
    found = likeliest.read(boxes.level(image, boxes.find(image)[0])[0])
    assert found is not None
    assert (found.text, found.format) == ("4006381333931", "EAN-13")


def test_nothing_is_fitted_to_other_bars() -> None:
    for text, form in (("TOTE-0042-AB", "Code128"), ("10012345678902", "ITF"), ("BAY-17-BAY", "Code39")):
        image = on_a_table(drawn(text, form), blur=2.0)
        assert likeliest.read(boxes.level(image, boxes.find(image)[0])[0]) is None


@pytest.mark.long
@pytest.mark.parametrize("seed", range(60))
def test_no_number_is_misread_however_bad_the_picture(seed: int) -> None:
    generator = np.random.default_rng(seed)
    text = ean13_of(generator)
    image = on_a_table(
        drawn(text, "EAN13"),
        angle=float(generator.uniform(0, 360)),
        size=float(generator.uniform(0.3, 1.0)),
        blur=float(generator.uniform(0.3, 3.5)),
        noise=float(generator.uniform(2, 45)),
    )
    assert texts(image) in ([], [text])


def ean13_of(generator: np.random.Generator) -> str:
    digits = "".join(str(d) for d in generator.integers(0, 10, 11))
    digits = f"{generator.integers(1, 10)}{digits}"
    odd, even = sum(map(int, digits[::2])), sum(map(int, digits[1::2]))
    return f"{digits}{-(odd + 3 * even) % 10}"


def test_what_we_draw_ourselves_is_read_as_printed() -> None:
    picture = ean13("0036000291452")
    pixels = np.frombuffer(picture.grey, np.uint8).reshape(picture.height, picture.width)
    assert [(code.text, code.format) for code in decode(pixels)] == [("036000291452", "UPC-A")]


def test_an_oblique_line_through_half_an_ean_reads_no_upc_e() -> None:
    """It leaves the bars through their lower edge: light at both ends, and what it saw is a UPC-E to the letter."""
    bars = drawn("5066761314003", "EAN13", 2)[40:80]
    reading = Reading("10667615", "UPC-E", "]E0", ((0.0, 0.0),) * 4, "zxing")
    page = np.full((300, 400), 255, np.uint8)
    page[100:140, 50 : 50 + bars.shape[1]] = bars
    start = 50.0 + float(np.nonzero(bars[20] < 128)[0][0])
    ends = ((start, 116.0), (start + 102.0, 138.0))
    corners = (ends[0], ends[1], (ends[1][0], ends[1][1] + 1), (ends[0][0], ends[0][1] + 1))
    evidence = belief.Evidence(page)
    for look in ("once", "again", "a third time"):
        evidence.add(reading, corners, look)
    (seen,) = evidence.seen
    assert crossing.beside(page, corners)
    assert seen.quiet < 0.6
    assert evidence.believed() == []


@pytest.mark.parametrize(("text", "form"), [("4006381333931", "EAN13"), ("BAY-17-B4", "Code39")])
def test_a_code_is_followed_in_a_steep_view(text: str, form: str) -> None:
    symbol = drawn(text, form, 4)
    height, width = symbol.shape
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    steep = np.array([(150, 150), (760, 215), (760, 435), (150, 500)], np.float32)
    page = cv2.warpPerspective(symbol, cv2.getPerspectiveTransform(flat, steep), (960, 720), borderValue=150)
    assert texts(np.asarray(page, np.uint8)) == [text]


def test_every_code_of_a_crowded_page_is_read() -> None:
    every = [(text, form) for _, form, text, _, _ in EVERY_FORMAT if form in ("EAN13", "Code39", "ITF", "Code128")]
    symbols = [drawn(text, form, 2) for text, form in every]
    page = np.full((sum(each.shape[0] for each in symbols), max(each.shape[1] for each in symbols)), 255, np.uint8)
    top = 0
    for symbol in symbols:
        page[top : top + symbol.shape[0], : symbol.shape[1]] = symbol
        top += symbol.shape[0]
    assert sorted(texts(page)) == sorted(text for text, _ in every)
