# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the mask of a picture lets through: a photo cut out by its mask holds the rest of what was photographed."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import pikepdf

from redactor.formats.pdf.rebuild.covers import is_solid
from redactor.formats.pdf.rebuild.values import Value, elements, get, integer, name_of, number_array

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    Seen = NDArray[np.bool_]

#: opacity (of 255) below which nobody sees anything; JPEG noise in a mask gives as much
_NOTHING: Final = 2
#: how much the hidden samples of a coded picture may differ without showing anything (JPEG noise around edges)
_FLAT: Final = 48
#: filters of masks that are looked at for holes
_PLAIN: Final = frozenset(
    f"/{one}" for one in "FlateDecode Fl LZWDecode LZW RunLengthDecode RL ASCIIHexDecode AHx ASCII85Decode A85".split()
)
_DEVICE: Final = frozenset({"/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/G", "/RGB", "/CMYK"})
#: samples that are counted at a time
_BLOCK: Final = 1 << 20


def let_through(samples: bytes, size: tuple[int, int], bits: int, *, high: bool) -> Seen | None:
    """Which samples of a mask of this size (width, height) let something through; None: all of them. ``high``: high
    values do. Samples that are missing are zeros, as renderers read them."""
    import numpy as np

    width, height = size
    stride = (width * bits + 7) // 8
    rows = np.frombuffer(samples[: stride * height].ljust(stride * height, b"\0"), np.uint8).reshape(height, stride)
    if bits < 8:
        spread = np.unpackbits(rows, axis=1)[:, : width * bits].reshape(height, width, bits)
        opaque = (spread == int(high)).any(axis=2)
    else:
        values = rows[:, :: bits // 8]
        opaque = (values if high else 255 - values) > _NOTHING
    return None if opaque.all() else opaque


def seen_behind(opaque: Seen, width: int, height: int) -> Seen:
    """Which pixels of a picture are seen through its mask, with those around them for smoothing.

    Memory: about ``height`` × the larger of both widths, in bytes, and four times the mask.
    """
    import numpy as np

    high, wide = opaque.shape
    down = np.zeros((high + 1, wide), np.int32)
    np.cumsum(opaque, axis=0, dtype=np.int32, out=down[1:])
    top, bottom = _reach(height, high)
    left, right = _reach(width, wide)
    seen = np.empty((height, width), np.bool_)
    step = max(1, _BLOCK // max(width, wide))
    for start in range(0, height, step):
        rows = slice(start, start + step)
        across = down[bottom[rows]] > down[top[rows]]
        summed = np.zeros((len(across), wide + 1), np.int32)
        np.cumsum(across, axis=1, dtype=np.int32, out=summed[:, 1:])
        seen[rows] = summed[:, right] > summed[:, left]
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


def is_flat(samples: bytes, seen: Seen, bits: int, *, coded: bool) -> bool:
    """Whether what is hidden of a picture (rows of whole bytes, ``bits`` a pixel) is all of one colour; of a picture
    that was coded with loss: nearly so."""
    import numpy as np

    height, width = seen.shape
    stride = (width * bits + 7) // 8
    if len(samples) < stride * height:
        return False
    rows = np.frombuffer(samples[: stride * height], np.uint8).reshape(height, stride)
    if bits % 8:
        rows = np.unpackbits(rows, axis=1)[:, : width * bits]
    behind = rows.reshape(height, width, -1)[~seen]
    if not len(behind):
        return True
    return int((behind.max(axis=0).astype(int) - behind.min(axis=0)).max()) <= (_FLAT if coded else 0)


def is_whole(image: Value, read: Callable[[Value], bytes | None]) -> bool:
    """Whether a stencil, or a picture with its mask if it has one, can be read and has no holes."""
    if get(image, "/ImageMask") is True:
        return is_full(image, read)
    masks = [mask for key in ("/SMask", "/Mask") if (mask := get(image, key)) is not None]
    return _is_readable(image, read) and all(is_full(mask, read) for mask in masks)


def _is_readable(image: Value, read: Callable[[Value], bytes | None]) -> bool:
    """Whether a renderer surely paints all of a picture."""
    from PIL import Image

    from redactor.formats.pdf.rebuild.functions import components  # they are copied by what asks here

    width, height = integer(get(image, "/Width"), 1, 1 << 24), integer(get(image, "/Height"), 1, 1 << 24)
    filters = [name_of(one) for one in elements(get(image, "/Filter"), 16)]
    space = get(image, "/ColorSpace")
    codec = filters[-1] if filters else ""
    if width is None or height is None or not (_is_paint(space) or (space is None and codec == "/JPXDecode")):
        return False
    if codec in ("/DCTDecode", "/DCT", "/JPXDecode"):
        try:
            with Image.open(io.BytesIO(image.read_raw_bytes())) as picture:
                return len(filters) == 1 and picture.size == (width, height)
        except (pikepdf.PdfError, OSError, ValueError, SyntaxError, RuntimeError):
            return False
    if codec and codec not in _PLAIN:
        return codec in ("/CCITTFaxDecode", "/CCF", "/JBIG2Decode")
    bits = integer(get(image, "/BitsPerComponent"), 1, 16)
    data = None if bits is None else read(image)
    return data is not None and len(data) >= (width * components(space) * (bits or 0) + 7) // 8 * height


def _is_paint(space: Value) -> bool:
    """Whether all colours of the colour space of a picture hide what is below."""
    parts = elements(space, 2)
    if len(parts) > 1 and name_of(parts[0]) == "/Indexed":
        space = parts[1]
    return name_of(space) in _DEVICE if name_of(space) else is_solid(space)


def is_full(mask: Value, read: Callable[[Value], bytes | None]) -> bool:
    """Whether a stencil or soft mask lets all of its picture be seen; what is coded as a picture is not looked at."""
    filters = [name_of(one) for one in elements(get(mask, "/Filter"), 16)]
    width, height = integer(get(mask, "/Width"), 1, 1 << 24), integer(get(mask, "/Height"), 1, 1 << 24)
    stencil = get(mask, "/ImageMask") is True
    bits = 1 if stencil else integer(get(mask, "/BitsPerComponent"), 1, 16)
    if width is None or height is None or bits not in (1, 8) or not _PLAIN.issuperset(filters):
        return False
    decode = [float(one) for one in number_array(get(mask, "/Decode"), most=2) or ()]
    if get(mask, "/Decode") is not None and decode not in ([0, 1], [1, 0]):
        return False
    turned = decode == [1, 0]
    data, stride = read(mask), (width * bits + 7) // 8
    if data is None or len(data) < stride * height:
        return False
    # a stencil paints where it is 0, a soft mask where it is high
    value = 0 if stencil != turned else 255
    whole, rest = divmod(width * bits, 8)
    last = (0xFF00 >> rest) & 0xFF
    wanted = bytes([value]) * whole + (bytes([value & last]) if rest else b"")
    rows = (data[at : at + stride] for at in range(0, stride * height, stride))
    return all(row == wanted or (rest and row[:-1] + bytes([row[-1] & last]) == wanted) for row in rows)
