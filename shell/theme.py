"""The look of one program: `Look`, the Python side of the QML singleton `Theme`.

QML uses `Theme` (shell/qml/Theme.qml), which copies the values of `Look` into native properties: a page binds hundreds
of them, and each read of a Python property would cost microseconds on the way from a scan to its picture.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from shell.metrics import KIOSK_PORTRAIT, Metrics, WindowSpec, metrics
from shell.palette import Brand, Palette, is_color, palette
from shop.lookups import Retailer

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Comfort:
    """What one person chose for themselves; a fresh `Comfort()` after every person."""

    larger: bool = False
    high_contrast: bool = False
    dark: bool = False
    low_controls: bool = False
    reduced_motion: bool = False
    slower: bool = False
    """Everything that goes by itself stays three times as long; so it does with each of the other choices."""
    aloud: bool = False
    """The screen is read aloud, where the machine can (`shell.speech`)."""


def brand_of(retailer: Retailer | None) -> Brand:
    """The retailer's colours; what is no colour becomes our own, so that a typing error cannot blind a kiosk."""
    ours = Brand()
    if retailer is None:
        return ours
    chosen = {
        name: value if is_color(value := getattr(retailer, name)) else getattr(ours, name)
        for name in ("accent", "accent_dark", "paper", "ink")
    }
    return Brand(radius_mm=min(8.0, max(0.0, retailer.radius_mm)), **chosen)


@QmlElement
@QmlSingleton
class Look(QObject):
    """Brand, panel and comfort of one engine, resolved to colours and pixels."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spec = KIOSK_PORTRAIT
        self.brand = Brand()
        self.comfort = Comfort()
        self.name = "Storeside"
        self.tagline = ""
        self.house = Comfort()
        self._resolve()

    def _resolve(self) -> None:
        self._metrics = metrics(self.spec, larger=self.comfort.larger, radius_mm=self.brand.radius_mm)
        self._palette = palette(self.brand, dark=self.comfort.dark, high_contrast=self.comfort.high_contrast)

    def _update(self) -> None:
        self._resolve()
        self.changed.emit()

    def fit(self, spec: WindowSpec) -> None:
        """Sizes for this panel."""
        self.spec = spec
        self._update()

    def wear(self, retailer: Retailer | None) -> None:
        """This retailer's brand."""
        self.brand = brand_of(retailer)
        self.name = retailer.name if retailer else "Storeside"
        self.tagline = retailer.tagline if retailer else ""
        self._update()

    def choose(self, **comfort: bool) -> None:
        """Change some of `Comfort`, for the person in front of the screen."""
        chosen = replace(self.comfort, **comfort)
        if chosen != self.comfort:
            self.comfort = chosen
            self._update()

    @Slot()
    def reset(self) -> None:
        """Back to how the shop set the machine up (`house`): the next person starts fresh."""
        self.choose(**asdict(self.house))

    @Slot(str, bool)
    def turn(self, choice: str, on: bool) -> None:
        """Switch one choice of `Comfort` by name; for `Theme`."""
        self.choose(**{choice: on})

    @property
    def metrics_now(self) -> Metrics:
        return self._metrics

    @property
    def palette_now(self) -> Palette:
        return self._palette

    def _colors(self) -> dict[str, Any]:
        return asdict(self._palette)

    def _sizes(self) -> dict[str, Any]:
        return asdict(self._metrics)

    def _choices(self) -> dict[str, Any]:
        return asdict(self.comfort)

    def _shop(self) -> dict[str, Any]:
        return {"name": self.name, "tagline": self.tagline, "kiosk": self.spec.kind == "kiosk"}

    colors = Property(dict, _colors, notify=changed)
    sizes = Property(dict, _sizes, notify=changed)
    choices = Property(dict, _choices, notify=changed)
    shop = Property(dict, _shop, notify=changed)
