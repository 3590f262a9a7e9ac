"""What a screen must be for everybody, read off its items: nothing cut or overlapping, nothing too small or too pale,
nothing without a name or out of the keyboard's reach. Each check answers with what is wrong, in words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from math import hypot

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from shell import pictures
from shell.catalogues import read
from shell.language import TRANSLATIONS
from shell.metrics import DISPLAY_CAPITAL, TEXT_CAPITAL, WindowSpec
from shell.palette import contrast

OPAQUE = 0.99
"""What is less is on its way in or out, or paler on purpose: out of use."""
SLACK = 1.5
"""Pixels that rounding may take away."""
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ListItem,
    QAccessible.Role.Link,
    QAccessible.Role.PageTab,
}
MOST = 90
"""Steps of the keyboard round a page: the longest page has fewer controls."""


@dataclass
class Screen:
    """What `window` shows now. Under a question that lies over the page only the question counts."""

    window: QQuickWindow
    spec: WindowSpec

    @cached_property
    def items(self) -> list[QQuickItem]:
        shown = list(pictures.items(self.window.contentItem()))
        over = [item for item in shown if role_of(item) == QAccessible.Role.Dialog]
        return [item for item in shown if over[-1].isAncestorOf(item)] if over else shown

    @cached_property
    def texts(self) -> list[QQuickItem]:
        return [item for item in self.items if item.inherits("QQuickText") and item.property("text") and self._on(item)]

    @cached_property
    def controls(self) -> list[QQuickItem]:
        """What can be pressed, also where one has to scroll to."""
        return [item for item in self.items if _clickable(item) and role_of(item) in ROLES and item.isEnabled()]

    def _on(self, item: QQuickItem) -> bool:
        return not self.shown(item, box_of(item)).isEmpty() and not _drawn(item)

    def shown(self, item: QQuickItem, box: QRectF) -> QRectF:
        """What is to be seen of this box of an item: the rest is scrolled away, outside or on its way in."""
        at: QQuickItem | None = item
        while at is not None:
            if at.opacity() < OPAQUE:
                return QRectF()
            if at.clip():
                box = box.intersected(box_of(at))
            at = at.parentItem()
        return box.intersected(QRectF(0, 0, self.window.width(), self.window.height()))

    @property
    def pixels_per_mm(self) -> float:
        """On the glass."""
        return hypot(self.spec.width, self.spec.height) / (self.spec.diagonal_in * 25.4) * self.spec.scale


def _drawn(item: QQuickItem) -> bool:
    """Whether it is a part of a drawing (the plan, somebody's initial), which has one name as a whole."""
    at = item.parentItem()
    while at is not None and role_of(at) != QAccessible.Role.Graphic:
        at = at.parentItem()
    return at is not None


def role_of(item: QQuickItem) -> QAccessible.Role | None:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface is not None else None


def box_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _clickable(item: QQuickItem) -> bool:
    return item.metaObject().indexOfSignal("clicked()") >= 0


def _text(item: QQuickItem) -> str:
    return str(item.property("text"))


@dataclass(frozen=True)
class Type:
    """How a text is set, in pixels; `align` is 1 left, 2 right, 4 in the middle."""

    wraps: int
    elides: int
    fits: int
    align: int
    pixels: float
    cut: bool
    width: float
    height: float


def type_of(item: QQuickItem) -> Type:
    """PySide cannot read an enumeration of a Text by itself."""
    asked = "wrapMode, elide, fontSizeMode, effectiveHorizontalAlignment, fontInfo.pixelSize, truncated"
    asked = f"[{asked}, contentWidth, contentHeight].join(' ')"
    said, _undefined = QQmlExpression(qmlContext(item), item, asked).evaluate()
    wraps, elides, fits, align, pixels, cut, width, height = str(said).split()
    return Type(
        int(wraps), int(elides), int(fits), int(align), float(pixels), cut == "true", float(width), float(height)
    )


# --- words


@cache
def _patterns(room: str, language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """English wordings that this language has others for."""
    found = []
    for name in ("shell", room):
        for one in read(TRANSLATIONS / f"{name}_{language}.ts"):
            if one.source not in one.forms and len(re.sub(r"%\w", "", one.source)) > 3:
                parts = [re.escape(part) for part in re.split(r"%\w", one.source)]
                found.append((re.compile(".+".join(parts)), one.source))
    return tuple(found)


def untranslated(screen: Screen, room: str, language: str) -> list[str]:
    """What is still said in English, to the eye or to a screen reader."""
    said = {_text(item) for item in screen.texts} | {name for item in screen.items if (name := pictures.name_of(item))}
    patterns = _patterns(room, language) if language != "en" else ()
    return sorted({text for text in said for pattern, _ in patterns if pattern.fullmatch(text)})


# --- room for them


def clipped(screen: Screen) -> list[str]:
    """Words that are cut, break inside, or run out of their place or of the screen. What is the shop's own (names of
    goods) may end in dots, where its item says so."""
    return [f"{_text(item)!r} {why}" for item in screen.texts if (why := _cut(screen, item))]


def _cut(screen: Screen, item: QQuickItem) -> str:
    width, box, type_ = item.width(), box_of(item), type_of(item)
    metrics = QFontMetricsF(item.property("font"))
    longest = max((metrics.horizontalAdvance(word) for word in re.split(r"[\s-]+", _text(item))), default=0.0)
    if type_.cut:
        return "is cut off"
    if type_.wraps and longest > width + SLACK and not type_.fits:
        return f"breaks a word: {longest:.0f} in {width:.0f}"
    if type_.width > width + SLACK and not type_.elides:
        return f"is wider than its place: {type_.width:.0f} in {width:.0f}"
    if type_.height > item.height() + SLACK + metrics.height() / 3:
        return f"is higher than its place: {type_.height:.0f} in {item.height():.0f}"
    if box.left() < -SLACK or box.right() > screen.window.width() + SLACK:
        return "runs out of the screen"
    return ""


def overlapping(screen: Screen) -> list[str]:
    """Words that lie on other words."""
    boxes = [(_text(item), screen.shown(item, _inked(item))) for item in screen.texts]
    found = []
    for nth, (text, box) in enumerate(boxes):
        for other, its in boxes[nth + 1 :]:
            common = box.intersected(its)
            if text != other and common.width() > SLACK and common.height() > min(box.height(), its.height()) / 4:
                found.append(f"{text!r} lies on {other!r}")
    return found


def _inked(item: QQuickItem) -> QRectF:
    """Where the letters are: a text may be given more room than it fills."""
    type_ = type_of(item)
    width = min(item.width(), type_.width)
    left = {2: item.width() - width, 4: (item.width() - width) / 2}.get(type_.align, 0.0)
    return item.mapRectToScene(QRectF(left, 0, width, item.height()))


# --- sizes


def small_targets(screen: Screen, least_mm: float) -> list[str]:
    least = least_mm * screen.pixels_per_mm - SLACK
    return [
        f"{pictures.name_of(item)!r}: {item.width() / screen.pixels_per_mm:.1f} x "
        f"{item.height() / screen.pixels_per_mm:.1f} mm"
        for item in screen.controls
        if min(item.width(), item.height()) < least
    ]


def small_texts(screen: Screen, least_mm: float) -> list[str]:
    """Texts whose capitals are lower than that on the glass."""
    return [
        f"{_text(item)!r}: {capital:.2f} mm"
        for item in screen.texts
        if (capital := _capital(item) / screen.pixels_per_mm) < least_mm - 0.02
    ]


def _capital(item: QQuickItem) -> float:
    return type_of(item).pixels * (DISPLAY_CAPITAL if "Serif" in item.property("font").family() else TEXT_CAPITAL)


# --- contrast


def pale(screen: Screen, least: float) -> list[str]:
    """Texts with less contrast than that to what is painted most in their place."""
    image = screen.window.grabWindow()
    found = []
    for item in screen.texts:
        box = screen.shown(item, _inked(item)).toRect()
        colours = Counter(
            image.pixel(x, y)
            for x in range(box.left(), box.right(), max(1, box.width() // 24))
            for y in range(box.top(), box.bottom(), max(1, box.height() // 12))
        )
        if colours and item.isEnabled():
            ground = QColor(colours.most_common(1)[0][0]).name()
            ratio = contrast(QColor(item.property("color")).name(), ground)
            if ratio < least - 0.05:
                found.append(f"{_text(item)!r}: {ratio:.2f} on {ground}")
    return found


# --- names and keys


def nameless(screen: Screen) -> list[str]:
    """Controls that a screen reader could not name, and what takes the keyboard without being one."""
    found = [f"a control of {item.width():.0f} x {item.height():.0f}" for item in screen.controls if not _named(item)]
    focusable = [item for item in screen.items if item.activeFocusOnTab() and item.isEnabled()]
    roles = {*ROLES, QAccessible.Role.EditableText}
    return found + [f"{item.metaObject().className()} has no role" for item in focusable if role_of(item) not in roles]


def _named(item: QQuickItem) -> bool:
    return bool(pictures.name_of(item).strip())


def out_of_reach(screen: Screen) -> list[str]:
    """Controls that the Tab key does not come to, or that it comes to where nobody sees them; and where it leaves a
    question for what lies under it. Qt's own steps, without the keys: so many at once would be a scanner's."""
    wanted = [item for item in screen.items if item.activeFocusOnTab() and item.isEnabled()]
    seen: list[QQuickItem] = []
    wrong = []
    while (at := _next(screen.window)) not in seen and len(seen) < MOST:
        seen.append(at)
        if at not in wanted and at not in Screen(screen.window, screen.spec).items:
            wrong.append(f"the keyboard goes to {_called(at)}")
        elif not _in_view(screen, at):
            wrong.append(f"{_called(at)} has the keyboard where nobody sees it")
    return wrong + [
        f"the keyboard does not come to {_called(item)}" for item in wanted if item not in seen and not _scrolls(item)
    ]


def _next(window: QQuickWindow) -> QQuickItem:
    at = window.activeFocusItem() or window.contentItem()
    at.nextItemInFocusChain(True).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    return window.activeFocusItem()


def _scrolls(item: QQuickItem) -> bool:
    """For fingers: whoever goes by keys takes the page along, and these come and go with it."""
    return str(item.property("icon") or "").startswith("chevron-")


def _called(item: QQuickItem) -> str:
    return repr(pictures.name_of(item) or item.metaObject().className())


def _in_view(screen: Screen, item: QQuickItem) -> bool:
    return pictures.wait(lambda: not screen.shown(item, box_of(item)).isEmpty(), 0.6)
