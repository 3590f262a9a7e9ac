"""What a camera makes of a printed face: where it is seen from, how the light falls, and all that lens, sensor and
compression take away. Light is reckoned in proportion to its energy, from 0 to 1; only the last steps are as a file
holds it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.sceneprint import Face, Pixels, Rng, artwork

Light = NDArray[Any]
"""Energy in float32: (height, width) or with blue, green, red."""
GAMMA: Final = 2.2
TO_LIGHT: Final = ((np.arange(256) / 255) ** GAMMA).astype(np.float32)
_SHOWN: Final = ((np.arange(65536) / 65535) ** (1 / GAMMA)).astype(np.float32)
_LEVELS: Final = (_SHOWN * 255 + 0.5).astype(np.uint8)
FIELD_OF_VIEW: Final = 1.15
"""Focal length as a share of the picture's width: about 47 degrees, a webcam or the main camera of a phone."""


@dataclass(frozen=True, slots=True)
class Pose:
    """How the face is held: angles in degrees, `scale` pixels of the picture a module, `at` the centre of the codes in
    shares of the picture."""

    roll: float = 0.0
    pitch: float = 0.0
    yaw: float = 0.0
    scale: float = 3.0
    at: tuple[float, float] = (0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Shape:
    """What the face is wrapped around: `bend` is the half-angle in radians over half the codes' width (0 is flat),
    `upright` along which axis; `crumple` how far wrinkles move the print, in modules; `shear` of a rolling shutter."""

    bend: float = 0.0
    upright: bool = True
    crumple: float = 0.0
    shear: float = 0.0
    wobble: float = 0.0


@dataclass(frozen=True, slots=True)
class Lighting:
    """`level` of 1 fills the sensor well; `slope` how uneven; `shadow` how dark a shadow with an edge is; `glare` how
    much light is thrown back by gloss; `film` of plastic over it."""

    level: float = 0.8
    slope: float = 0.2
    shadow: float = 0.0
    glare: float = 0.0
    film: float = 0.0


@dataclass(frozen=True, slots=True)
class Lens:
    """`defocus` and `motion` in modules: radius of the disc, length of the stroke; `angle` of the motion in degrees."""

    defocus: float = 0.0
    motion: float = 0.0
    angle: float = 0.0


@dataclass(frozen=True, slots=True)
class Sensor:
    """`gain` 1 is daylight, 16 a dark room; `sharpen` what the camera does to look crisp; `quality` of its JPEG."""

    gain: float = 1.0
    sharpen: float = 0.4
    smooth: float = 0.0
    quality: int = 88
    moire: float = 0.0


@dataclass(frozen=True, slots=True)
class Shot:
    width: int = 1280
    height: int = 720
    pose: Pose = field(default_factory=Pose)
    shape: Shape = field(default_factory=Shape)
    lighting: Lighting = field(default_factory=Lighting)
    lens: Lens = field(default_factory=Lens)
    sensor: Sensor = field(default_factory=Sensor)


def background(rng: Rng, width: int, height: int) -> Light:
    """Whatever is behind: a room or a floor, or a shelf of other packages; more or less out of focus."""
    shelf = rng.random() < 0.45
    there = _shelf(rng, width, height) if shelf else _room(rng, width, height)
    soft = (rng.uniform(0.4, 6.0) if shelf else rng.uniform(1.0, 12.0)) * width / 1280
    return np.asarray(np.clip(cv2.GaussianBlur(there, (0, 0), soft), 0, 1), np.float32)


def _room(rng: Rng, width: int, height: int) -> Light:
    coarse = rng.random((int(rng.integers(3, 9)), int(rng.integers(3, 12)), 3)).astype(np.float32)
    coarse = coarse.mean(axis=2, keepdims=True) * 0.85 + coarse * 0.15
    room = cv2.resize(coarse * np.float32(rng.uniform(0.2, 0.9)), (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(int(rng.integers(0, 14))):
        x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
        colour = tuple(float(one) for one in rng.uniform(0, 0.5) + rng.normal(0, 0.06, 3))
        size = rng.uniform(0.02, 0.3, 2) * (width, height)
        cv2.rectangle(room, (x, y), (x + int(size[0]), y + int(size[1])), colour, -1)
    return np.asarray(room, np.float32)


def _shelf(rng: Rng, width: int, height: int) -> Light:
    """Rows of packages, several of a kind beside each other, and the edges of the boards."""
    shelf = np.full((height, width, 3), 0.04, np.float32)
    kinds = [artwork(rng, 220, 240, 2) for _ in range(4)]
    row = int(height * rng.uniform(0.25, 0.6))
    for top in range(-int(rng.integers(row)), height, row):
        left = -int(rng.integers(0, 100))
        while left < width:
            wide = int(row * rng.uniform(0.4, 1.0))
            pack = cv2.LUT(cv2.resize(kinds[int(rng.integers(4))], (wide, row)), TO_LIGHT)
            for _ in range(int(rng.integers(1, 4))):
                _paste(shelf, pack * 0.6, left, top)
                left += wide + int(rng.integers(0, 8))
        cv2.rectangle(shelf, (0, top), (width, top + row // 10), (0.5, 0.5, 0.5), -1)
    return shelf


def _paste(on: Light, part: Light, left: int, top: int) -> None:
    """As much of it as lies on it."""
    high, wide = on.shape[:2]
    x, y = max(0, left), max(0, top)
    end_x, end_y = min(wide, left + part.shape[1]), min(high, top + part.shape[0])
    if end_x > x and end_y > y:
        on[y:end_y, x:end_x] = part[y - top : end_y - top, x - left : end_x - left]


def photograph(face: Face, shot: Shot, rng: Rng, behind: Light) -> Pixels:
    """The picture that the camera hands over: 8 bits, blue, green, red."""
    return develop(seen(face, shot, rng, behind), shot, rng)


def seen(face: Face, shot: Shot, rng: Rng, behind: Light) -> Light:
    """The light that falls through the lens, before it is in focus or not."""
    light, mask, shade, places = _projected(face, shot, rng)
    if face.lit:
        light = _on_a_screen(light, places, face, shot, rng)
    else:
        light = light * (shade * light_field(shot, rng))[..., None]
    scene = behind * np.float32(shot.lighting.level * 0.8) * (1 - mask) + light * mask
    return _gloss(scene, mask, shot, rng)


def _projected(face: Face, shot: Shot, rng: Rng) -> tuple[Light, Light, Light, NDArray[np.float32]]:
    """Light of the face, where the face is, how it is shaded, and the place on the face that each pixel sees."""
    fine, whole = fineness(face, shot), (shot.height, shot.width)
    places, shade = _places(face, shot, rng)
    high, wide = face.pixels.shape[:2]
    x, y = places[..., 0], places[..., 1]
    part = _around((x > -fine) & (y > -fine) & (x < wide + fine) & (y < high + fine))
    there = places[part]
    size = (there.shape[1], there.shape[0])
    fine_x, fine_y = (cv2.resize(there[..., at], (size[0] * fine, size[1] * fine)) for at in (0, 1))
    print_: Any = cv2.LUT(
        cv2.remap(face.pixels, fine_x, fine_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), TO_LIGHT
    )
    inside = ((fine_x >= 0) & (fine_y >= 0) & (fine_x < wide) & (fine_y < high)).astype(np.float32)
    light, mask = np.zeros((*whole, 3), np.float32), np.zeros((*whole, 1), np.float32)
    light[part] = cv2.resize(print_, size, interpolation=cv2.INTER_AREA)
    mask[part] = cv2.resize(inside, size, interpolation=cv2.INTER_AREA)[..., None]
    return light, mask, shade, places


def _around(where: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The rows and columns in which there is anything: what is elsewhere need not be reckoned."""
    rows, columns = np.flatnonzero(where.any(axis=1)), np.flatnonzero(where.any(axis=0))
    if not len(rows):
        return slice(0, 2), slice(0, 2)
    return slice(max(0, rows[0] - 1), rows[-1] + 2), slice(max(0, columns[0] - 1), columns[-1] + 2)


def fineness(face: Face, shot: Shot) -> int:
    """How many samples a pixel has in each direction: so many that no bar is skipped."""
    return int(np.clip(round(face.module / shot.pose.scale), 1, 4))


def _places(face: Face, shot: Shot, rng: Rng) -> tuple[NDArray[np.float32], Light]:
    """For every pixel of the picture the pixel of the face, and how much light that place throws back."""
    rows, columns = np.mgrid[0 : shot.height, 0 : shot.width].astype(np.float32)
    columns = columns + np.float32(shot.shape.shear) * (rows - shot.height / 2)
    columns = columns + np.float32(shot.shape.wobble) * np.sin(rows * np.float32(2 * np.pi * 2.5 / shot.height))
    inverse = np.linalg.inv(homography(face, shot)).astype(np.float32)
    down = inverse[2, 0] * columns + inverse[2, 1] * rows + inverse[2, 2]
    x = (inverse[0, 0] * columns + inverse[0, 1] * rows + inverse[0, 2]) / down
    y = (inverse[1, 0] * columns + inverse[1, 1] * rows + inverse[1, 2]) / down
    shade = np.ones_like(x)
    if shot.shape.bend:
        x, y, shade = _wrapped(x, y, face, shot)
    if shot.shape.crumple:
        x, y, creased = _crumpled(x, y, face, shot.shape.crumple, rng)
        shade = shade * creased
    return np.dstack([x + face.centre[0], y + face.centre[1]]).astype(np.float32), shade.astype(np.float32)


def homography(face: Face, shot: Shot) -> NDArray[np.float64]:
    """From the face, in its pixels from `centre`, to the picture: a pinhole camera."""
    pose = shot.pose
    roll, pitch, yaw = np.radians([pose.roll, pose.pitch, pose.yaw])
    about_z = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    about_x = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    turned = about_x @ about_y @ about_z
    focal = FIELD_OF_VIEW * shot.width
    far = focal * face.module / pose.scale
    middle = np.array([shot.width / 2, shot.height / 2])
    aside = (np.array(pose.at) * (shot.width, shot.height) - middle) * far / focal
    outer = np.column_stack([turned[:, 0], turned[:, 1], [*aside, far]])
    inner = np.array([[focal, 0, middle[0]], [0, focal, middle[1]], [0, 0, 1]])
    return np.asarray(inner @ outer)


def _wrapped(x: Light, y: Light, face: Face, shot: Shot) -> tuple[Light, Light, Light]:
    """Around a bottle: the print runs away at both sides, bows when it is seen from above, and is darker there."""
    along, across = (x, y) if shot.shape.upright else (y, x)
    half = face.extent[0 if shot.shape.upright else 1]
    radius = half / shot.shape.bend
    share = along / radius
    angle = np.arcsin(np.clip(share, -0.999, 0.999))
    deep = radius * (1 - np.cos(angle))
    bow = np.tan(np.radians(shot.pose.pitch if shot.shape.upright else -shot.pose.yaw))
    across = across - deep * np.float32(bow)
    along = np.where(np.abs(share) < 0.999, radius * angle, 1e6)
    shade = 0.25 + 0.75 * np.cos(np.clip(angle - 0.3, -np.pi / 2, np.pi / 2))
    return (along, across, shade) if shot.shape.upright else (across, along, shade)


def _crumpled(x: Light, y: Light, face: Face, crumple: float, rng: Rng) -> tuple[Light, Light, Light]:
    """Wrinkles: a rough height over the face, which moves the print and turns it to and from the light."""
    size = 96
    height: Light = np.zeros((size, size), np.float32)
    for cells, amount in ((4, 1.0), (8, 0.6), (16, 0.35), (32, 0.12)):
        coarse = rng.standard_normal((cells, cells)).astype(np.float32)
        part = cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)
        height += amount * (np.abs(part) if cells in {8, 16} else part)
    height = cv2.GaussianBlur(height, (0, 0), 1.0)
    slope_y, slope_x = np.gradient(height)
    reach = 2.2 * max(face.extent)
    to: list[Light] = [((one / reach) * 0.5 + 0.5) * (size - 1) for one in (x, y)]
    slopes = [
        cv2.remap(one.astype(np.float32), to[0], to[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        for one in (slope_x, slope_y)
    ]
    move = np.float32(crumple * face.module / 0.25)
    toward = rng.uniform(0, 2 * np.pi)
    lit = 1 + np.float32(0.45 * min(1.5, crumple)) * (slopes[0] * np.cos(toward) + slopes[1] * np.sin(toward)) / 0.25
    return x + move * slopes[0], y + move * slopes[1], np.clip(lit, 0.25, 1.6)


def light_field(shot: Shot, rng: Rng) -> Light:
    """A lamp at one side, the lens darker in its corners, and the shadow of a hand or a shelf."""
    lighting = shot.lighting
    x, y = np.meshgrid(
        np.linspace(-1, 1, shot.width, dtype=np.float32), np.linspace(-1, 1, shot.height, dtype=np.float32)
    )
    toward = rng.uniform(0, 2 * np.pi)
    light = 1 + np.float32(lighting.slope) * (x * np.cos(toward) + y * np.sin(toward))
    light *= 1 - 0.12 * (x * x + y * y)
    if lighting.shadow > 0:
        light *= 1 - np.float32(lighting.shadow) * _shadow(shot, rng)
    return np.asarray(np.clip(light, 0.02, None) * lighting.level, np.float32)


def _shadow(shot: Shot, rng: Rng) -> Light:
    """Where a shadow lies, from 0 to 1; its edge runs over the code more often than not."""
    flat: Light = np.zeros((shot.height // 4, shot.width // 4), np.float32)
    middle = np.array(shot.pose.at) * flat.shape[::-1]
    toward, far = rng.uniform(0, 2 * np.pi), 2 * flat.shape[1]
    normal = np.array([np.cos(toward), np.sin(toward)])
    start = middle + normal * rng.uniform(-0.1, 0.1) * flat.shape[1]
    side = np.array([-normal[1], normal[0]])
    corners = [
        start + side * far,
        start - side * far,
        start - side * far + normal * far,
        start + side * far + normal * far,
    ]
    cv2.fillPoly(flat, [np.array(corners, np.int32)], 1.0)
    for _ in range(int(rng.integers(0, 4))):
        centre = (middle + rng.normal(0, 0.15, 2) * flat.shape[1]).astype(int)
        axes = (int(flat.shape[1] * rng.uniform(0.03, 0.1)), int(flat.shape[1] * rng.uniform(0.1, 0.4)))
        cv2.ellipse(flat, (int(centre[0]), int(centre[1])), axes, rng.uniform(0, 180), 0, 360, 1.0, -1)
    flat = cv2.GaussianBlur(flat, (0, 0), rng.uniform(0.5, 12))
    return np.asarray(cv2.resize(flat, (shot.width, shot.height)), np.float32)


def _gloss(scene: Light, mask: Light, shot: Shot, rng: Rng) -> Light:
    """Lamps that mirror themselves: round spots, and streaks in plastic film."""
    lighting = shot.lighting
    if lighting.glare <= 0 and lighting.film <= 0:
        return scene
    thrown = np.zeros((shot.height // 2, shot.width // 2), np.float32)
    middle = np.array(shot.pose.at) * thrown.shape[::-1]
    for _ in range(int(rng.integers(1, 4)) if lighting.glare > 0 else 0):
        centre = middle + rng.normal(0, 0.12, 2) * thrown.shape[1]
        radius = thrown.shape[1] * rng.uniform(0.02, 0.05 + 0.1 * lighting.glare)
        _spot(thrown, centre, radius, rng.uniform(0.4, 1.8) * lighting.glare, rng)
    if lighting.film > 0:
        thrown += _film(thrown.shape, lighting.film, rng)
    whole = cv2.resize(thrown, (shot.width, shot.height))[..., None]
    return np.asarray(scene + whole * (0.15 + 0.85 * mask), np.float32)


def _spot(on: Light, centre: NDArray[np.float64], radius: float, strength: float, rng: Rng) -> None:
    spot = np.zeros_like(on)
    axes = (max(1, int(radius)), max(1, int(radius * rng.uniform(0.3, 1.0))))
    cv2.ellipse(spot, (int(centre[0]), int(centre[1])), axes, rng.uniform(0, 180), 0, 360, strength, -1)
    on += cv2.GaussianBlur(spot, (0, 0), max(1.0, radius * rng.uniform(0.15, 0.6)))


def _film(shape: tuple[int, ...], film: float, rng: Rng) -> Light:
    """Ridges of wrinkled foil, bright where they face the lamp, and a haze over all."""
    coarse = rng.standard_normal((int(rng.integers(5, 14)), int(rng.integers(5, 20)))).astype(np.float32)
    ridges = cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    bright = np.exp(-((ridges / np.float32(rng.uniform(0.04, 0.15))) ** 2))
    where = cv2.resize(rng.random((4, 6)).astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(film * (1.3 * bright * np.clip(where - 0.35, 0, 1) + 0.08), np.float32)


def _on_a_screen(light: Light, places: NDArray[np.float32], face: Face, shot: Shot, rng: Rng) -> Light:
    """A display shines; its grid of red, green and blue points beats against the sensor's; the room is mirrored."""
    black = np.float32(rng.uniform(0.005, 0.03))
    shone = (light * np.float32(rng.uniform(0.5, 1.1)) + black) * np.float32(min(1.2, 0.35 + shot.lighting.level))
    pitch = face.module / rng.uniform(2.0, 7.0)
    for channel in range(3):
        phase = 2 * np.pi * (places[..., 0] / pitch + channel / 3)
        grid = 1 + np.float32(shot.sensor.moire) * np.cos(phase) * (
            0.7 + 0.3 * np.cos(2 * np.pi * places[..., 1] / pitch)
        )
        shone[..., channel] *= grid
    room = background(rng, shot.width // 4, shot.height // 4)
    mirrored = cv2.resize(room, (shot.width, shot.height)) ** 2
    return np.asarray(shone + mirrored * np.float32(0.25 * shot.lighting.slope), np.float32)


def develop(light: Light, shot: Shot, rng: Rng) -> Pixels:
    """Through lens, sensor and compression."""
    light = _noisy(blurred(light, shot), shot.sensor, rng)
    balance = rng.uniform(0.92, 1.08, 3).astype(np.float32)
    shown: Light = _SHOWN[(np.clip(light * balance, 0, 1) * (len(_SHOWN) - 1)).astype(np.uint16)]
    if shot.sensor.smooth > 0:
        shown = cv2.GaussianBlur(shown, (0, 0), shot.sensor.smooth)
    if shot.sensor.sharpen > 0:
        shown = shown + np.float32(shot.sensor.sharpen) * (shown - cv2.GaussianBlur(shown, (0, 0), 1.2))
    pixels = np.clip(shown * 255 + 0.5, 0, 255).astype(np.uint8)
    _, packed = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, shot.sensor.quality])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def shown_levels(light: Light) -> Pixels:
    """As a screen wants it: 8 bits."""
    return np.asarray(_LEVELS[(np.clip(light, 0, 1) * (len(_LEVELS) - 1)).astype(np.uint16)])


def blurred(light: Light, shot: Shot) -> Light:
    """By a lens out of focus and a hand in motion."""
    scale = shot.pose.scale
    return _moved(_defocused(light, shot.lens.defocus * scale), shot.lens.motion * scale, shot.lens.angle)


def _defocused(light: Light, radius: float) -> Light:
    if radius < 0.3:
        return light
    size = 2 * int(np.ceil(radius)) + 1
    rows, columns = np.mgrid[:size, :size] - size // 2
    disc = np.clip(radius + 0.5 - np.hypot(rows, columns), 0, 1).astype(np.float32)
    return np.asarray(cv2.filter2D(light, -1, disc / disc.sum()), np.float32)


def _moved(light: Light, length: float, angle: float) -> Light:
    if length < 0.5:
        return light
    size = 2 * int(np.ceil(length / 2)) + 3
    stroke = np.zeros((size * 4, size * 4), np.float32)
    middle = size * 2
    by = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))]) * length * 2
    ends = [(round(middle + way * by[0]), round(middle + way * by[1])) for way in (-1, 1)]
    cv2.line(stroke, ends[0], ends[1], 1.0, 4, cv2.LINE_AA)
    kernel = cv2.resize(stroke, (size, size), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.filter2D(light, -1, kernel / kernel.sum()), np.float32)


def _noisy(light: Light, sensor: Sensor, rng: Rng) -> Light:
    """Photons come by chance, amplifiers hiss; colour is noisier than brightness once a sensor's pattern is undone."""
    high, wide = light.shape[:2]
    electrons = np.float32(5000 / sensor.gain)
    read = np.float32(0.0008 * sensor.gain)
    bright = rng.standard_normal((high, wide), np.float32)[..., None]
    coloured = cv2.resize(rng.standard_normal((high // 2, wide // 2, 3), np.float32), (wide, high))
    sigma = np.sqrt(np.clip(light, 0, 4) / electrons + read * read)
    return np.asarray(light + sigma * (bright + np.float32(0.7) * coloured), np.float32)
