"""Pictures of codes as close to a shop as can be made without photographs: `scene(kind, seed)` is the same one always.

Each kind has its own trouble, which grows over twelve levels (the seed's rest by `LEVELS`) from none to more than can
be borne; everything else varies mildly. Made pictures are not the world: they tell decoders apart, and regressions.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import cv2
import numpy as np

from benchmarks.scenecamera import Lens, Lighting, Pose, Sensor, Shape, Shot, background, photograph
from benchmarks.sceneprint import BLACK, WHITE, Face, Pixels, Printing, Rng, artwork, code_box, fence, package, phone
from benchmarks.scenesymbols import ON_PHONES, Symbol, symbol

LEVELS: Final = 12
SIZES: Final = ((1280, 720), (1280, 720), (1280, 960), (960, 720), (800, 600), (640, 480))


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """`image` is blue, green, red. `truth`: format and text of every code in it, texts as a reader gives them."""

    image: Pixels
    truth: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A picture before it is taken."""

    symbols: tuple[Symbol, ...]
    printing: Printing
    shot: Shot


def level(seed: int) -> float:
    """How hard it is, from 0 to 1."""
    return seed % LEVELS / (LEVELS - 1)


def source(kind: str, seed: int) -> Rng:
    """The chance of this picture and of no other."""
    return np.random.default_rng([zlib.crc32(kind.encode()), seed])


def scene(kind: str, seed: int) -> Scene:
    """One of `KINDS`."""
    rng, hard = source(kind, seed), level(seed)
    if kind == "no code":
        return Scene(_nothing_to_read(rng, hard), ())
    draft = DRAFTS[kind](rng, _usual(rng), hard)
    make = _phone_face if kind == "phone screen" else _package_face
    face = make(rng, draft)
    shot = _fitting(face, draft)
    image = photograph(face, shot, rng, background(rng, shot.width, shot.height))
    return Scene(image, tuple((one.format, one.text) for one in draft.symbols))


def _package_face(rng: Rng, draft: Draft) -> Face:
    return package(rng, draft.symbols, module_pixels(draft.shot.pose.scale), draft.printing)


def _phone_face(rng: Rng, draft: Draft) -> Face:
    return phone(rng, draft.symbols[0], module_pixels(draft.shot.pose.scale))


def module_pixels(scale: float) -> int:
    """Pixels of print for a module, so that each pixel of the picture has two or three samples."""
    return int(np.clip(np.ceil(2 * scale), 3, 12))


def _fitting(face: Face, draft: Draft) -> Shot:
    """A code that would not fit into the picture is held further away."""
    shot = draft.shot
    roll = np.radians(shot.pose.roll)
    wide, high = (2 * one / face.module for one in face.extent)
    across = abs(wide * np.cos(roll)) + abs(high * np.sin(roll))
    down = abs(wide * np.sin(roll)) + abs(high * np.cos(roll))
    most = 0.92 * min(shot.width / across, shot.height / down)
    if shot.pose.scale <= most:
        return shot
    return replace(shot, pose=replace(shot.pose, scale=float(most), at=(0.5, 0.5)))


def _usual(rng: Rng) -> Draft:
    """Held up by somebody who is used to it, in a lit shop."""
    width, height = SIZES[int(rng.integers(len(SIZES)))]
    code = symbol(rng)
    scale = rng.uniform(2.2, 4.5) * (1.5 if code.matrix else 1.0)
    pose = Pose(
        roll=rng.normal(0, 6) + float(rng.choice([0, 0, 0, 90, 180, 270])),
        pitch=rng.normal(0, 8), yaw=rng.normal(0, 8), scale=scale,
        at=(float(rng.uniform(0.4, 0.6)), float(rng.uniform(0.4, 0.6))),
    )  # fmt: skip
    shot = Shot(
        width, height, pose, Shape(shear=rng.normal(0, 0.01)),
        Lighting(rng.uniform(0.55, 0.95), rng.uniform(0, 0.35)),
        Lens(abs(rng.normal(0, 0.12)), abs(rng.normal(0, 0.15)), rng.uniform(0, 180)),
        Sensor(rng.uniform(1, 4), rng.uniform(0, 0.8), 0.0, int(rng.integers(70, 95))),
    )  # fmt: skip
    return Draft((code,), Printing(), shot)


def _posed(draft: Draft, **changes: Any) -> Draft:
    return replace(draft, shot=replace(draft.shot, pose=replace(draft.shot.pose, **changes)))


def _typical(rng: Rng, draft: Draft, hard: float) -> Draft:
    return _posed(draft, roll=draft.shot.pose.roll + rng.normal(0, 8 * hard), pitch=rng.normal(0, 8 + 10 * hard))


def _any_angle(rng: Rng, draft: Draft, hard: float) -> Draft:
    tilt, toward = 20 + 45 * hard, rng.uniform(0, 2 * np.pi)
    scale = draft.shot.pose.scale * 1.25
    return _posed(draft, roll=rng.uniform(0, 360), pitch=tilt * np.sin(toward), yaw=tilt * np.cos(toward), scale=scale)


def _small(rng: Rng, draft: Draft, hard: float) -> Draft:
    code = draft.symbols[0]
    scale = (2.3 - 1.2 * hard) * (1.45 if code.matrix else 1.0)
    return _posed(draft, scale=scale * rng.uniform(0.97, 1.03))


def _blurred(rng: Rng, draft: Draft, hard: float) -> Draft:
    return replace(draft, shot=replace(draft.shot, lens=Lens(0.3 + 1.0 * hard * rng.uniform(0.8, 1.1))))


def _moving(rng: Rng, draft: Draft, hard: float) -> Draft:
    lens = Lens(draft.shot.lens.defocus, 0.5 + 3.2 * hard * rng.uniform(0.7, 1.2), rng.uniform(0, 180))
    shape = Shape(shear=rng.normal(0, 0.12 * hard), wobble=rng.normal(0, 3 * hard))
    return replace(draft, shot=replace(draft.shot, lens=lens, shape=shape))


def _dark(rng: Rng, draft: Draft, hard: float) -> Draft:
    lighting = Lighting(0.5 * (0.06 ** (hard * rng.uniform(0.8, 1))), rng.uniform(0.1, 0.6))
    sensor = Sensor(4 * 2 ** (3.4 * hard), rng.uniform(0.3, 1), rng.uniform(0, 0.9) * hard, int(rng.integers(55, 90)))
    return replace(draft, shot=replace(draft.shot, lighting=lighting, sensor=sensor))


def _shaded(rng: Rng, draft: Draft, hard: float) -> Draft:
    lighting = Lighting(rng.uniform(0.5, 1.3), 0.3 + 0.6 * hard, 0.35 + 0.6 * hard)
    return replace(draft, shot=replace(draft.shot, lighting=lighting))


def _glossy(rng: Rng, draft: Draft, hard: float) -> Draft:
    lighting = replace(draft.shot.lighting, glare=0.2 + 0.9 * hard * rng.uniform(0.8, 1.0))
    return replace(draft, shot=replace(draft.shot, lighting=lighting))


def _in_film(rng: Rng, draft: Draft, hard: float) -> Draft:
    lighting = replace(draft.shot.lighting, film=0.15 + 0.85 * hard, glare=0.5 * hard * rng.random())
    shape = Shape(crumple=0.25 * hard * rng.random())
    return replace(draft, shot=replace(draft.shot, lighting=lighting, shape=shape))


def _curved(rng: Rng, draft: Draft, hard: float) -> Draft:
    shape = Shape(bend=0.3 + 0.95 * hard * rng.uniform(0.85, 1.05), upright=bool(rng.random() < 0.65))
    lighting = replace(draft.shot.lighting, glare=0.3 * hard * rng.random())
    shot = replace(draft.shot, shape=shape, lighting=lighting)
    return _posed(replace(draft, shot=shot), pitch=rng.normal(0, 10 + 10 * hard))


def _crumpled(rng: Rng, draft: Draft, hard: float) -> Draft:
    shape = Shape(crumple=0.2 + 1.5 * hard * rng.uniform(0.8, 1.1))
    return replace(draft, shot=replace(draft.shot, shape=shape))


def _several(rng: Rng, draft: Draft, hard: float) -> Draft:
    """Of like size in the end, as on a box; more with each level."""
    some = [symbol(rng) for _ in range(2 + int(hard * 3.99))]
    shot = replace(draft.shot, width=1280, height=960)
    draft = replace(draft, symbols=tuple(some), shot=shot)
    return _posed(draft, scale=rng.uniform(2.0, 3.5), at=(0.5, 0.5))


def _phone(rng: Rng, draft: Draft, hard: float) -> Draft:
    code = symbol(rng, ON_PHONES)
    lighting = Lighting(rng.uniform(0.3, 0.9), 0.2 + 1.2 * hard, glare=0.5 * hard * rng.random())
    sensor = replace(draft.shot.sensor, moire=0.1 + 0.6 * hard * rng.random())
    lens = Lens((0.2 + 0.5 * hard) * rng.random(), hard * rng.random(), rng.uniform(0, 180))
    shot = replace(draft.shot, lighting=lighting, sensor=sensor, lens=lens)
    scale = (4.5 - 2.4 * hard) * rng.uniform(0.9, 1.2) * (1.0 if code.matrix else 0.8)
    return _posed(
        Draft((code,), draft.printing, shot), scale=scale, roll=rng.normal(0, 8 + 15 * hard),
        pitch=rng.normal(0, 8 + 14 * hard), yaw=rng.normal(0, 8 + 14 * hard),
    )  # fmt: skip


def _worn(rng: Rng, draft: Draft, hard: float) -> Draft:
    covered = rng.uniform(0, 1.0) * hard if rng.random() < 0.5 else 0.0
    return replace(draft, printing=Printing(worn=0.1 + 0.9 * hard * rng.random(), covered=covered))


def _all_at_once(rng: Rng, draft: Draft, hard: float) -> Draft:
    """Three or four troubles of those above, each at half its strength."""
    troubles = (_any_angle, _small, _blurred, _moving, _dark, _shaded, _glossy, _curved, _crumpled, _worn)
    for one in rng.permutation(len(troubles))[: int(rng.integers(3, 5))]:
        changed = troubles[int(one)](rng, draft, 0.55 * hard)
        draft = _joined(draft, changed)
    return draft


def _joined(old: Draft, new: Draft) -> Draft:
    """A trouble takes none of the others away."""
    lighting = Lighting(
        min(old.shot.lighting.level, new.shot.lighting.level), max(old.shot.lighting.slope, new.shot.lighting.slope),
        max(old.shot.lighting.shadow, new.shot.lighting.shadow), max(old.shot.lighting.glare, new.shot.lighting.glare),
    )  # fmt: skip
    shape = Shape(
        max(old.shot.shape.bend, new.shot.shape.bend), new.shot.shape.upright,
        max(old.shot.shape.crumple, new.shot.shape.crumple), new.shot.shape.shear, new.shot.shape.wobble,
    )  # fmt: skip
    lens = Lens(
        max(old.shot.lens.defocus, new.shot.lens.defocus), max(old.shot.lens.motion, new.shot.lens.motion),
        new.shot.lens.angle,
    )  # fmt: skip
    return replace(new, shot=replace(new.shot, lighting=lighting, shape=shape, lens=lens))


DRAFTS: Final[dict[str, Callable[[Rng, Draft, float], Draft]]] = {
    "typical": _typical, "any angle": _any_angle, "small": _small, "out of focus": _blurred, "in motion": _moving,
    "low light": _dark, "shadows": _shaded, "glare": _glossy, "plastic film": _in_film, "curved": _curved,
    "crumpled": _crumpled, "several codes": _several, "phone screen": _phone, "damaged print": _worn,
    "all at once": _all_at_once,
}  # fmt: skip
KINDS: Final = (*DRAFTS, "no code")


def _nothing_to_read(rng: Rng, hard: float) -> Pixels:
    """Text, stripes, fences, halves of codes, codes with a wrong check digit: whatever is read here is wrong."""
    draft = _usual(rng)
    module = module_pixels(draft.shot.pose.scale)
    face = artwork(rng, int(rng.uniform(120, 260)) * module, int(rng.uniform(80, 160)) * module, module)
    high, wide = face.shape[:2]
    made = (_bare, _bars_of_nothing, _half_a_code, _wrong_check_digit)[int(rng.integers(4))]
    made(rng, face, module)
    whole = Face(face, module, (wide / 2, high / 2), (wide / 2, high / 2))
    hardened = _all_at_once(rng, draft, hard)
    shot = replace(hardened.shot, pose=replace(hardened.shot.pose, scale=draft.shot.pose.scale))
    return photograph(whole, shot, rng, background(rng, shot.width, shot.height))


def _bare(rng: Rng, face: Pixels, module: int) -> None:
    """The artwork alone."""


def _bars_of_nothing(rng: Rng, face: Pixels, module: int) -> None:
    """A white box with black bars of one to four modules, and digits below: a code at first sight."""
    wide, high = int(rng.uniform(50, 110)) * module, int(rng.uniform(20, 60)) * module
    _put(face, np.pad(fence(rng, wide, high, module, BLACK, WHITE), ((8, 8), (40, 40), (0, 0)), constant_values=255))


def _half_a_code(rng: Rng, face: Pixels, module: int) -> None:
    """Torn through: less than two thirds are left."""
    box = code_box(
        rng, symbol(rng, ("ean13", "upca", "code128", "itf14", "qr link", "databar expanded")), module, Printing()
    )
    keep = int(box.shape[1] * rng.uniform(0.3, 0.62))
    _put(face, box[:, :keep] if rng.random() < 0.5 else box[:, -keep:])


def _wrong_check_digit(rng: Rng, face: Pixels, module: int) -> None:
    """An EAN-13 whose last digit's bars are those of another digit."""
    good = symbol(rng, ("ean13",))
    modules = good.modules.copy()
    right_half = [modules[:, at : at + 7] for at in range(50, 85, 7)]
    others = [one for one in right_half if not np.array_equal(one, modules[:, 85:92])]
    modules[:, 85:92] = others[0] if others else 0
    _put(face, code_box(rng, replace(good, modules=modules), module, Printing()))


def _put(face: Pixels, box: Pixels) -> None:
    """In the middle, as much as there is room for."""
    high, wide = (min(one, other) for one, other in zip(face.shape[:2], box.shape[:2], strict=True))
    top, left = (face.shape[0] - high) // 2, (face.shape[1] - wide) // 2
    face[top : top + high, left : left + wide] = box[:high, :wide]


def sheet(kind: str, seeds: range, across: int = 4, width: int = 400) -> Pixels:
    """Many of one kind side by side, for people to look at."""
    cells = [cv2.resize(scene(kind, seed).image, (width, width * 3 // 4)) for seed in seeds]
    cells += [np.zeros_like(cells[0])] * (-len(cells) % across)
    return np.vstack([np.hstack(cells[at : at + across]) for at in range(0, len(cells), across)])
