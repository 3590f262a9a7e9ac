"""A hand brings a package into view: a second of frames, as a camera of 30 frames a second delivers them.

It comes in from a side, slows down and is held, as still as a hand holds; the lens finds its focus meanwhile. Motion
blur and the slant of a rolling shutter follow from how fast it moves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.scenecamera import (
    TO_LIGHT,
    Lens,
    Light,
    Lighting,
    Pose,
    Sensor,
    Shape,
    Shot,
    background,
    blurred,
    fineness,
    homography,
    light_field,
    shown_levels,
)
from benchmarks.sceneprint import Face, Pixels, Printing, Rng, package, phone
from benchmarks.scenes import level, module_pixels, source
from benchmarks.scenesymbols import ON_PHONES, Symbol, symbol

FRAMES: Final = 30
RATE: Final = 30
EXPOSURE_S: Final = 1 / 90
HIDDEN: Final = (
    "ean13", "book", "ean8", "upca", "upce", "code128", "gs1-128", "itf14", "qr link", "qr signed", "qr number",
    "gs1 data matrix", "databar",
)  # fmt: skip
KINDS: Final = ("typical", "any angle", "small", "blurred", "phone screen")


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """`truth` is its only code; `frames` are made as they are asked for."""

    truth: tuple[str, str]
    frames: Iterator[Pixels]


@dataclass(frozen=True, slots=True)
class Hand:
    """How it moves: seconds until it holds, where it comes from in shares of the picture, how much it shakes in pixels
    of a picture 1280 wide, and the waves of that shaking."""

    arrives_s: float
    start: tuple[float, float]
    shake: float
    waves: tuple[tuple[float, float, float], ...]
    focused_s: float
    astray: float

    def offset(self, at_s: float) -> tuple[float, float]:
        """From where it will be held, in shares of the picture's width."""
        left = max(0.0, 1 - at_s / self.arrives_s) ** 2
        shaking = [sum(a * np.sin(2 * np.pi * f * at_s + p + turn) for a, f, p in self.waves) for turn in (0.0, 2.1)]
        return self.start[0] * left + shaking[0] * self.shake / 1280, self.start[1] * left + shaking[
            1
        ] * self.shake / 1280

    def defocus(self, at_s: float) -> float:
        """In modules, besides what stays: the lens passes the right place once and comes back."""
        share = at_s / self.focused_s
        return float(self.astray * abs(np.cos(1.5 * np.pi * share)) * np.exp(-2.2 * share))


def film(kind: str, seed: int, width: int, height: int) -> Film:
    """One of `KINDS`, the same for the same seed and size."""
    rng = source(f"film {kind} {width}", seed)
    code = symbol(rng, ON_PHONES if kind == "phone screen" else HIDDEN)
    shot = _SHOTS[kind](rng, code, level(seed), Shot(width, height))
    module = module_pixels(shot.pose.scale)
    face = phone(rng, code, module) if kind == "phone screen" else package(rng, [code], module, Printing())
    return Film((code.format, code.text), _frames(rng, face, _fitted(face, shot)))


def nothing(seed: int, width: int, height: int) -> Iterator[Pixels]:
    """A shop without a code in view: people pass, the light flickers a little."""
    rng = source("film nothing", seed)
    behind = background(rng, width, height)
    shot = Shot(width, height, sensor=Sensor(gain=3))
    noise = _noise(rng, shot)
    for at in range(FRAMES):
        moved = np.roll(behind, (at, 3 * at), axis=(0, 1))
        yield _developed(moved * np.float32(0.9), shot, noise, rng)


def _fitted(face: Face, shot: Shot) -> Shot:
    """No larger than the picture, however it is turned."""
    wide, high = (2 * one / face.module for one in face.extent)
    roll = np.radians(shot.pose.roll)
    across = abs(wide * np.cos(roll)) + abs(high * np.sin(roll))
    down = abs(wide * np.sin(roll)) + abs(high * np.cos(roll))
    most = 0.85 * min(shot.width / across, shot.height / down)
    return replace(shot, pose=replace(shot.pose, scale=float(min(shot.pose.scale, most))))


def _frames(rng: Rng, face: Face, shot: Shot) -> Iterator[Pixels]:
    behind = background(rng, shot.width, shot.height)
    lit = light_field(shot, rng)[..., None]
    noise, hand = _noise(rng, shot), _hand(rng)
    for at in range(FRAMES):
        moment = _moment(shot, hand, at / RATE)
        yield _developed(_composed(face, moment, behind, lit), moment, noise, rng)


def _hand(rng: Rng) -> Hand:
    toward = rng.uniform(0, 2 * np.pi)
    waves = tuple((float(rng.uniform(0.3, 1)), float(f), float(rng.uniform(0, 6))) for f in rng.uniform(1, 9, 4))
    return Hand(
        float(rng.uniform(0.25, 0.6)), (0.7 * np.cos(toward), 0.5 * np.sin(toward)), float(rng.uniform(1, 6)), waves,
        float(rng.uniform(0.4, 0.9)), float(rng.uniform(0.3, 1.6)),
    )  # fmt: skip


def _moment(shot: Shot, hand: Hand, at_s: float) -> Shot:
    """The shot at one time, with the blur of its motion."""
    here, soon = np.array(hand.offset(at_s)), np.array(hand.offset(at_s + EXPOSURE_S))
    moved = (soon - here) * shot.width
    scale = shot.pose.scale
    place = (shot.pose.at[0] + here[0], shot.pose.at[1] + here[1] * shot.width / shot.height)
    lens = Lens(
        float(np.hypot(shot.lens.defocus, hand.defocus(at_s))), float(np.hypot(*moved)) / scale,
        float(np.degrees(np.arctan2(moved[1], moved[0]))),
    )  # fmt: skip
    shear = float(moved[0] / EXPOSURE_S * 0.016 / shot.height)
    return replace(shot, pose=replace(shot.pose, at=place), lens=lens, shape=Shape(shear=shear))


def _composed(face: Face, shot: Shot, behind: Light, lit: Light) -> Light:
    """Flat packages only, which are quick to make."""
    fine = fineness(face, shot)
    slant = np.array([[1, -shot.shape.shear, shot.shape.shear * shot.height / 2], [0, 1, 0], [0, 0, 1]])
    from_corner = np.array([[1, 0, -face.centre[0]], [0, 1, -face.centre[1]], [0, 0, 1]])
    to: NDArray[Any] = slant @ homography(face, shot) @ from_corner
    part = _around(to, face, shot)
    wide, high = part[1].stop - part[1].start, part[0].stop - part[0].start
    if wide < 2 or high < 2:
        return behind * np.float32(0.8)
    up = np.array([[fine, 0, -fine * part[1].start], [0, fine, -fine * part[0].start], [0, 0, 1]])
    size = (wide * fine, high * fine)
    seen = cv2.LUT(cv2.warpPerspective(face.pixels, up @ to, size, flags=cv2.INTER_LINEAR), TO_LIGHT)
    inside = cv2.warpPerspective(np.full(face.pixels.shape[:2], 1, np.uint8), up @ to, size).astype(np.float32)
    mask = cv2.resize(inside, (wide, high), interpolation=cv2.INTER_AREA)[..., None]
    light = cv2.resize(seen, (wide, high), interpolation=cv2.INTER_AREA)
    scene = behind * np.float32(0.8)
    scene[part] = scene[part] * (1 - mask) + (light if face.lit else light * lit[part]) * mask
    return scene


def _around(to: NDArray[Any], face: Face, shot: Shot) -> tuple[slice, slice]:
    """Rows and columns of the picture in which the face is."""
    high, wide = face.pixels.shape[:2]
    corners = to @ np.array([[0, wide, wide, 0], [0, 0, high, high], [1, 1, 1, 1]])
    x, y = corners[0] / corners[2], corners[1] / corners[2]
    left, right = (int(np.clip(one, 0, shot.width)) for one in (x.min() - 2, x.max() + 2))
    top, bottom = (int(np.clip(one, 0, shot.height)) for one in (y.min() - 2, y.max() + 2))
    return slice(top, bottom), slice(left, right)


def _noise(rng: Rng, shot: Shot) -> Light:
    """Larger than a frame, so that every frame has another part of it."""
    grain: Light = rng.standard_normal((shot.height + 64, shot.width + 64, 1), np.float32)
    half = rng.standard_normal((shot.height // 2 + 32, shot.width // 2 + 32, 3), np.float32)
    whole: Light = grain + np.float32(0.6) * cv2.resize(half, (shot.width + 64, shot.height + 64))
    return whole


def _developed(light: Light, shot: Shot, noise: Light, rng: Rng) -> Pixels:
    light = blurred(light, shot)
    top, left = (int(one) for one in rng.integers(0, 64, 2))
    part = noise[top : top + shot.height, left : left + shot.width]
    light = light + np.sqrt(np.clip(light, 0, 4) * np.float32(shot.sensor.gain / 5000)) * part
    _, packed = cv2.imencode(".jpg", shown_levels(light), [cv2.IMWRITE_JPEG_QUALITY, shot.sensor.quality])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _held(rng: Rng, shot: Shot, scale: float, lean: float, roll: float) -> Shot:
    pose = Pose(roll, rng.normal(0, lean), rng.normal(0, lean), scale * shot.width / 1280,
                (float(rng.uniform(0.4, 0.6)), float(rng.uniform(0.42, 0.58))))  # fmt: skip
    lighting = Lighting(rng.uniform(0.45, 0.95), rng.uniform(0, 0.4))
    sensor = Sensor(rng.uniform(1, 8), 0.0, 0.0, int(rng.integers(65, 90)))
    return replace(shot, pose=pose, lighting=lighting, sensor=sensor, lens=Lens(0.15 * rng.random()))


def _matrixed(code: Symbol, scale: float) -> float:
    return scale * (1.4 if code.matrix else 1.0)


def _typical(rng: Rng, code: Symbol, hard: float, shot: Shot) -> Shot:
    return _held(rng, shot, _matrixed(code, 3.4 - 1.4 * hard), 6 + 8 * hard, rng.normal(0, 8))


def _any_angle(rng: Rng, code: Symbol, hard: float, shot: Shot) -> Shot:
    return _held(rng, shot, _matrixed(code, 3.4 - 1.2 * hard), 12 + 16 * hard, rng.uniform(0, 360))


def _small(rng: Rng, code: Symbol, hard: float, shot: Shot) -> Shot:
    """In pixels a module, whatever the size of the picture: from afar."""
    return _held(rng, shot, _matrixed(code, 1.9 - 0.7 * hard) * 1280 / shot.width, 6, rng.normal(0, 8))


def _blurred(rng: Rng, code: Symbol, hard: float, shot: Shot) -> Shot:
    held = _held(rng, shot, _matrixed(code, 3.0 - 0.8 * hard), 6, rng.normal(0, 8))
    return replace(held, lens=Lens(0.45 + 0.75 * hard))


def _phone(rng: Rng, code: Symbol, hard: float, shot: Shot) -> Shot:
    held = _held(rng, shot, (4.2 - 2.0 * hard) * (1.0 if code.matrix else 0.8), 8 + 8 * hard, rng.normal(0, 12))
    return replace(held, lens=Lens(0.1 + 0.3 * hard))


_SHOTS: Final[dict[str, Callable[[Rng, Symbol, float, Shot], Shot]]] = {
    "typical": _typical, "any angle": _any_angle, "small": _small, "blurred": _blurred, "phone screen": _phone,
}  # fmt: skip
