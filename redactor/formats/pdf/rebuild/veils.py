# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the mask of a picture lets through: a photo cut out by its mask holds the rest of what was photographed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Seen = NDArray[np.bool_]

#: opacity (of 255) below which nobody sees anything; JPEG noise in a mask gives as much
_NOTHING: Final = 2
#: how much the hidden samples of a coded picture may differ without showing anything (JPEG noise around edges)
_FLAT: Final = 48


def let_through(samples: bytes, size: tuple[int, int], bits: int, *, high: bool) -> Seen | None:
    """Which samples of a mask of this size (width, height) let something through; None: all of them, or that can't be
    told. ``high``: high values do."""
    import numpy as np

    width, height = size
    stride = (width * bits + 7) // 8
    if bits not in (1, 8, 16) or len(samples) < stride * height:
        return None
    rows = np.frombuffer(samples[: stride * height], np.uint8).reshape(height, stride)
    if bits == 1:
        opaque = np.unpackbits(rows, axis=1)[:, :width] == int(high)
    else:
        values = rows[:, :: bits // 8]
        opaque = (values if high else 255 - values) > _NOTHING
    return None if opaque.all() else opaque


def seen_behind(opaque: Seen, width: int, height: int) -> Seen:
    """Which pixels of a picture are seen through its mask, with those around them for smoothing."""
    import numpy as np

    high, wide = opaque.shape
    down = np.vstack([np.zeros((1, wide), np.int32), np.cumsum(opaque, axis=0, dtype=np.int32)])
    first, last = _reach(height, high)
    across = (down[last] - down[first] > 0).astype(np.int32)
    summed = np.hstack([np.zeros((height, 1), np.int32), np.cumsum(across, axis=1, dtype=np.int32)])
    first, last = _reach(width, wide)
    seen: Seen = summed[:, last] - summed[:, first] > 0
    return seen


def _reach(count: int, samples: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each of so many pixels the first and last sample of a mask that may touch it, one more on each side, or as
    many as a pixel is wide where the mask is coarser."""
    import numpy as np

    at = np.arange(count)
    slack = max(1, -(-samples // count))
    first = np.clip(at * samples // count - slack, 0, samples)
    last = np.clip(-(-(at + 1) * samples // count) + slack, 0, samples)
    return first, last


def is_flat(samples: bytes, seen: Seen, channels: int) -> bool:
    """Whether what is hidden of a picture (bytes, so many a pixel) is all of one colour."""
    import numpy as np

    height, width = seen.shape
    pixels = np.frombuffer(samples[: height * width * channels], np.uint8).reshape(height, width, channels)
    behind = pixels[~seen]
    return not len(behind) or int((behind.max(axis=0).astype(int) - behind.min(axis=0)).max()) <= _FLAT
