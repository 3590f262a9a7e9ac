"""Pictures as decoders want them: grey, one byte a pixel, rows next to each other. Qt images are taken by their own
methods, so that this room needs no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy import float64, uint8
    from numpy.typing import NDArray

    Grey = NDArray[uint8]
    Floats = NDArray[float64]


def grey(image: Any) -> Grey:
    """`image` as contiguous grey pixels: a numpy picture (grey, BGR or BGRA, uint8) or a QImage.

    Raises TypeError for anything else and for other kinds of numbers, ValueError for a shape that is no picture.
    """
    import numpy as np

    if isinstance(image, np.ndarray):
        return _from_array(image)
    if all(hasattr(image, name) for name in ("constBits", "convertToFormat", "bytesPerLine")):
        return _from_qimage(image)
    raise TypeError(f"a picture is a numpy array of uint8 or a QImage, not {type(image).__name__}")


def _from_array(image: NDArray[Any]) -> Grey:
    import cv2
    import numpy as np

    if image.dtype != np.uint8:
        raise TypeError(f"a picture has one byte a colour (uint8), not {image.dtype}")
    if image.ndim == 3 and image.shape[2] == 1:
        image = image[:, :, 0]
    if 0 in image.shape:
        raise ValueError("the picture has no pixels")
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    if image.ndim != 3 or image.shape[2] not in (3, 4):
        raise ValueError(f"a picture is (height, width), or that with 3 or 4 colours, not {image.shape}")
    code = cv2.COLOR_BGR2GRAY if image.shape[2] == 3 else cv2.COLOR_BGRA2GRAY
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(image), code))


def _from_qimage(image: Any) -> Grey:
    import numpy as np

    if image.isNull():
        raise ValueError("the picture has no pixels")
    plain = image.convertToFormat(type(image).Format.Format_Grayscale8)
    height, width, stride = plain.height(), plain.width(), plain.bytesPerLine()
    rows = np.frombuffer(plain.constBits(), np.uint8, count=height * stride).reshape(height, stride)
    return np.array(rows[:, :width])  # a copy: the bits die with the QImage


def resized(image: Grey, scale: float) -> Grey:
    """Reduced without aliases, or enlarged smoothly."""
    import cv2
    import numpy as np

    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    width, height = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
    return np.asarray(cv2.resize(image, (width, height), interpolation=how), np.uint8)


def averaged(image: Grey, rows: int) -> Grey:
    """Each pixel the mean of `rows` above and below it: noise goes, upright bars stay."""
    import cv2
    import numpy as np

    return np.asarray(cv2.blur(image, (1, min(rows, image.shape[0]))), np.uint8)


def blurred(image: Grey, sigma: float) -> Grey:
    import cv2
    import numpy as np

    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.uint8)


def sharpened(image: Grey, sigma: float = 2.0, amount: float = 1.5) -> Grey:
    """Unsharp mask."""
    import cv2
    import numpy as np

    return np.asarray(cv2.addWeighted(image, 1 + amount, blurred(image, sigma), -amount, 0), np.uint8)


def evened(image: Grey) -> Grey:
    """Contrast made equal from place to place: shadows and glare."""
    import cv2
    import numpy as np

    return np.asarray(cv2.createCLAHE(3.0, (8, 8)).apply(image), np.uint8)
