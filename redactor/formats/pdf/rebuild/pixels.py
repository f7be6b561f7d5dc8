# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The data of a picture: coded pixels without anything else, and without the pixels that nobody sees."""

from __future__ import annotations

import math
import zlib
from typing import TYPE_CHECKING, NamedTuple

import pikepdf
from pikepdf import Dictionary, Name

from redactor.errors import LimitExceeded
from redactor.formats.pdf.rebuild import veils
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.functions import components
from redactor.formats.pdf.rebuild.jpeg import clean_jpeg, size_of_jpeg
from redactor.formats.pdf.rebuild.jpx import clean_jbig2, clean_jpx, size_of_jbig2
from redactor.formats.pdf.rebuild.samples import bilevel, jpeg_again, jpx_samples, write_fax
from redactor.formats.pdf.rebuild.shapes import hide, seen_pixels, uncovered_pixels, without
from redactor.formats.pdf.rebuild.values import Value, elements, get, integer, is_empty, name_of, number_array, plain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from redactor.formats.pdf.rebuild.images import ImageUse

_CODECS = frozenset({"/DCTDecode", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode"})
_PARMS = ("/Predictor", "/Colors", "/BitsPerComponent", "/Columns")
_FULL = {"/DCT": "/DCTDecode", "/CCF": "/CCITTFaxDecode", "/Fl": "/FlateDecode"}


class Region(NamedTuple):
    """The pixels that are seen: a rectangle, and which of all pixels when a clip has another shape."""

    x0: int
    y0: int
    x1: int
    y1: int
    mask: NDArray[np.bool_] | None = None


def fill_pixels(copier: Copier, use: ImageUse, space: Value | None) -> None:
    """Write the pixels of a picture into its copy. A picture that can't be cleaned is left empty and reported."""
    old = use.old
    width, height = integer(get(old, "/Width"), 1, 1 << 24) or 1, integer(get(old, "/Height"), 1, 1 << 24) or 1
    if width * height > copier.limits.image_pixels:
        raise LimitExceeded("A picture has more pixels than allowed.")
    depth = 1 if use.is_mask else integer(get(old, "/BitsPerComponent"), 1, 16) or 8
    count = 1 if use.is_mask else components(space) if space is not None else 4
    region = _region(use, width, height)
    filters = [_FULL.get(name_of(one), name_of(one)) for one in elements(get(old, "/Filter"), 16)]
    if use.seen is None:
        _raw(use, b"")
        return
    if _stride(width, depth * count) * height > copier.limits.stream_bytes:
        raise LimitExceeded("A picture takes more memory than allowed.")
    region = _veiled(copier, use, region, filters, (width, height, depth, count))
    region = _uncovered(copier, use, region, filters, (width, height, depth, count))
    if not filters:
        _sampled(copier, use, filters, region, (width, height, depth, count))
    elif filters[-1] in _CODECS:
        _coded(copier, use, filters, region, (width, height, depth, count))
    else:
        _sampled(copier, use, filters, region, (width, height, depth, count))


def _region(use: ImageUse, width: int, height: int) -> Region | None:
    """The pixels that are seen, with one around them for smoothing; None when that is (nearly) all of them."""
    seen = use.seen
    if seen is None or is_empty(seen):
        return Region(0, 0, 0, 0)
    x0, x1 = math.floor(seen[0] * width - 1), math.ceil(seen[2] * width + 1)
    y0, y1 = math.floor((1 - seen[3]) * height - 1), math.ceil((1 - seen[1]) * height + 1)
    found = Region(max(0, x0), max(0, y0), min(width, x1), min(height, y1))
    mask = without(seen_pixels(use.parts, width, height), use.hidden, width, height)
    if mask is not None and not mask.all():
        return found._replace(mask=mask)
    return None if found == (0, 0, width, height, None) else found


def _veiled(
    copier: Copier, use: ImageUse, region: Region | None, filters: list[str], shape: tuple[int, int, int, int]
) -> Region | None:
    """The region without what the mask of the picture hides. Where that is blank the picture stays as it is: renderers
    that scale mix the hidden colour with what is seen at the edges."""
    width, height = shape[:2]
    for key, mask in use.masks.items():
        opaque = _opaque(copier, mask, soft=key == "/SMask")
        use.failed |= mask.failed
        if opaque is None:
            continue
        if height * max(width, opaque.shape[1]) > copier.limits.image_pixels:
            raise LimitExceeded("A picture has more pixels than allowed.")
        seen = veils.seen_behind(opaque, width, height)
        if seen.all() or not _hides_more(copier, use, filters[-1] if filters else "", seen, shape):
            continue
        region = region or Region(0, 0, width, height)
        region = region._replace(mask=seen if region.mask is None else region.mask & seen)
    return region


def _uncovered(
    copier: Copier, use: ImageUse, region: Region | None, filters: list[str], shape: tuple[int, int, int, int]
) -> Region | None:
    """The region without what is painted over. Where that is blank the picture stays as it is."""
    import numpy as np

    width, height = shape[:2]
    seen = uncovered_pixels(use.parts, width, height, None if region is None else region.mask)
    if use.glances and not use.unlooked:
        if len(use.glances) * width * height > copier.limits.image_pixels:
            raise LimitExceeded("A picture has more pixels than allowed.")
        looked = np.logical_or.reduce([one.seen(width, height) for one in use.glances])
        known = seen if seen is not None or region is None else region.mask
        seen = looked if known is None else looked & known
    if seen is None or seen.all() or not _hides_more(copier, use, filters[-1] if filters else "", seen, shape):
        return region
    return (region or Region(0, 0, width, height))._replace(mask=seen)


def _opaque(copier: Copier, mask: ImageUse, *, soft: bool) -> NDArray[np.bool_] | None:
    """Which samples of a mask let something through; None: all. One that can't be read lets nothing through."""
    import numpy as np

    old = mask.old
    width, height = integer(get(old, "/Width"), 1, 1 << 24) or 1, integer(get(old, "/Height"), 1, 1 << 24) or 1
    if width * height > copier.limits.image_pixels:
        raise LimitExceeded("A picture has more pixels than allowed.")
    filters = [_FULL.get(name_of(one), name_of(one)) for one in elements(get(old, "/Filter"), 16)]
    bits = 1 if mask.is_mask or not soft else integer(get(old, "/BitsPerComponent"), 1, 16) or 8
    data: bytes | None
    if not filters or filters[-1] not in _CODECS:
        data = copier.data(old)
    else:
        data, bits = _samples(copier, old, filters[-1], (width, height, 1))
    if data is None or bits not in (1, 2, 4, 8, 16):
        copier.remarks.add("picture_dropped")
        mask.failed = True
        return np.zeros((1, 1), np.bool_)
    turned = [float(one) for one in number_array(get(old, "/Decode"), most=2) or ()][:1] == [1.0]
    return veils.let_through(data, (width, height), bits, high=soft != turned)


def _samples(copier: Copier, old: Value, codec: str, shape: tuple[int, int, int]) -> tuple[bytes | None, int]:
    """The samples of a coded picture with as many channels as it should have, and how many bits one takes."""
    width, height, count = shape
    if codec in ("/CCITTFaxDecode", "/JBIG2Decode"):
        return bilevel(old, width, height), 1
    if codec == "/JPXDecode":
        found = jpx_samples(old, width, height)
        return (found[0] if found is not None and found[1] == count else None), 8
    try:
        data: bytes = old.read_bytes(pikepdf.StreamDecodeLevel.all)
    except (pikepdf.PdfError, RuntimeError, MemoryError):
        return None, 8
    copier.charge(len(data))
    size = width * height
    colours = len(data) in (3 * size, 4 * size) and count == 1  # a mask has none
    return (data if len(data) >= size * count and not colours else None), 8


def _hides_more(
    copier: Copier, use: ImageUse, codec: str, seen: NDArray[np.bool_], shape: tuple[int, int, int, int]
) -> bool:
    """Whether what a mask hides of a picture shows something; one that can't be decoded may."""
    width, height, depth, count = shape
    if codec in ("/CCITTFaxDecode", "/JBIG2Decode"):
        return True
    if codec not in _CODECS:
        data = copier.data(use.old)
        return data is None or not veils.is_flat(data, seen, depth * count, coded=False)
    if codec == "/JPXDecode":
        found = jpx_samples(use.old, width, height)
        return found is None or not veils.is_flat(found[0], seen, 8 * found[1], coded=True)
    data, _ = _samples(copier, use.old, codec, (width, height, count))
    return data is None or not veils.is_flat(data, seen, 8 * count, coded=True)


def _stride(width: int, bits: int) -> int:
    return (width * bits + 7) // 8


def _blank(data: bytes, width: int, height: int, bits: int, region: Region) -> bytes:
    """Samples that outside the region only repeat its edge: renderers that scale mix neighbours, and the edge of what
    is seen stays as it was. ``bits`` is the size of one pixel.
    """
    stride = _stride(width, bits)
    x0, y0, x1, y1, mask = region
    if mask is not None:
        data = hide(data, width, height, bits, mask)
    if x1 <= x0 or y1 <= y0:
        return bytes(stride * height)
    rows = [
        _blank_row(data[row * stride : (row + 1) * stride].ljust(stride, b"\0"), x0, x1, bits) for row in range(y0, y1)
    ]
    return rows[0] * y0 + b"".join(rows) + rows[-1] * (height - y1)


def _blank_row(row: bytes, x0: int, x1: int, bits: int) -> bytes:
    if bits % 8 == 0:
        size, width = bits // 8, len(row) * 8 // bits
        first, last = row[x0 * size : (x0 + 1) * size], row[(x1 - 1) * size : x1 * size]
        return first * x0 + row[x0 * size : x1 * size] + last * (width - x1)
    kept = ((1 << (x1 - x0) * bits) - 1) << (len(row) * 8 - x1 * bits)
    return (int.from_bytes(row, "big") & kept).to_bytes(len(row), "big")


def _raw(use: ImageUse, data: bytes) -> None:
    use.stream.write(data)


def _sampled(
    copier: Copier, use: ImageUse, filters: list[str], region: Region | None, shape: tuple[int, int, int, int]
) -> None:
    """Samples without a picture codec: exactly as many bytes as the picture takes."""
    width, height, depth, count = shape
    data = copier.data(use.old)
    if data is None:
        copier.removed["unreadable picture"] += 1
        _raw(use, b"")
        return
    size = _stride(width, depth * count) * height
    if region is not None:
        _raw(use, _blank(data, width, height, depth * count, region))
    elif filters == ["/FlateDecode"] and len(data) == size and (raw := _sound_zlib(use.old, size)) is not None:
        use.stream.write(raw, filter=Name.FlateDecode, decode_parms=_flate_parms(use.old))
    else:
        _raw(use, data[:size])


def _sound_zlib(old: Value, size: int) -> bytes | None:
    """The compressed bytes, when there is nothing behind their end: saves compressing a scan again."""
    raw: bytes = old.read_raw_bytes()
    inflater = zlib.decompressobj()
    try:
        inflater.decompress(raw, 4 * size + 65536)
    except zlib.error:
        return None
    return raw[: len(raw) - len(inflater.unused_data)] if inflater.eof else None


def _flate_parms(old: Value) -> Dictionary | None:
    parms = next(iter(elements(get(old, "/DecodeParms"), 1)), None)
    made = Dictionary()
    for key in _PARMS:
        number = integer(get(parms, key), 1, 1 << 24)
        if number is not None:
            made[key] = number
    return made if len(made) else None


def _coded(
    copier: Copier, use: ImageUse, filters: list[str], region: Region | None, shape: tuple[int, int, int, int]
) -> None:
    """JPEG, JPEG 2000, JBIG2, fax: cleaned when all of it is seen, else decoded and blanked."""
    coded = _unwrapped(copier, use.old, filters)
    codec = filters[-1]
    parms = _last_parms(use.old, len(filters))
    if coded is None:
        copier.removed["unreadable picture"] += 1
        _raw(use, b"")
        return
    if region is None and codec in ("/DCTDecode", "/JPXDecode", "/JBIG2Decode"):
        cleaned = {"/DCTDecode": clean_jpeg, "/JPXDecode": clean_jpx, "/JBIG2Decode": clean_jbig2}[codec](coded)
        if (
            cleaned is not None
            and not _has_more_rows(codec, cleaned, shape[:2])
            and _globals(copier, use, codec, parms, cleaned)
        ):
            return
    _decoded(copier, use, codec, region, shape)


def _has_more_rows(codec: str, cleaned: bytes, shape: tuple[int, int]) -> bool:
    """Whether a coded picture has rows below those that the document says it has: no program shows them."""
    read = {"/DCTDecode": size_of_jpeg, "/JBIG2Decode": size_of_jbig2}.get(codec)
    width, height = (0, 0) if read is None else read(cleaned)
    return width == shape[0] and height > shape[1]


def _unwrapped(copier: Copier, old: Value, filters: list[str]) -> bytes | None:
    """The coded picture after the filters in front of its codec."""
    raw: bytes = old.read_raw_bytes()
    if len(filters) == 1:
        return raw
    parms = elements(get(old, "/DecodeParms"), 16)
    step = pikepdf.Stream(copier.new, raw)
    step["/Filter"] = pikepdf.Array([Name(one) for one in filters[:-1] if one])
    if len(parms) == len(filters) and any(isinstance(one, Dictionary) for one in parms[:-1]):
        step["/DecodeParms"] = pikepdf.Array([plain(one) for one in parms[:-1]])
    return copier.data(step)


def _last_parms(old: Value, count: int) -> Value | None:
    parms = elements(get(old, "/DecodeParms"), 16)
    return parms[-1] if parms and len(parms) in (1, count) and isinstance(parms[-1], Dictionary) else None


def _globals(copier: Copier, use: ImageUse, codec: str, parms: Value | None, cleaned: bytes) -> bool:
    """Write a cleaned coded picture with its parameters: /ColorTransform, /JBIG2Globals (cleaned alike)."""
    kept = Dictionary()
    transform = integer(get(parms, "/ColorTransform"), 0, 1)
    if codec == "/DCTDecode" and transform is not None:
        kept["/ColorTransform"] = transform
    shared = get(parms, "/JBIG2Globals")
    if codec == "/JBIG2Decode" and isinstance(shared, pikepdf.Stream):
        tables = clean_jbig2(copier.data(shared) or b"")
        if tables is None:
            return False
        kept["/JBIG2Globals"] = copier.once("jbig2", shared, lambda _: copier.stream(tables))
    use.stream.write(cleaned, filter=Name(codec), decode_parms=kept if len(kept) else None)
    return True


def _decoded(
    copier: Copier, use: ImageUse, codec: str, region: Region | None, shape: tuple[int, int, int, int]
) -> None:
    """Decode, blank what is not seen, write samples (one bit a pixel: as fax, which is smaller)."""
    width, height, _, count = shape
    bounds = region or Region(0, 0, width, height)
    if codec in ("/CCITTFaxDecode", "/JBIG2Decode"):
        bits = bilevel(use.old, width, height)
        if bits is not None:
            write_fax(use, _blank(bits, width, height, 1, bounds), width, height)
            return
    elif codec == "/DCTDecode":
        try:
            data: bytes | None = use.old.read_bytes(pikepdf.StreamDecodeLevel.all)
        except (pikepdf.PdfError, RuntimeError, MemoryError):
            data = None
        if data is not None and len(data) >= _stride(width, 8 * count) * height:
            copier.charge(len(data))
            _write_jpeg(copier, use, _blank(data, width, height, 8 * count, bounds), (width, height))
            return
    elif (found := jpx_samples(use.old, width, height)) is not None:
        samples, channels = found
        use.stream["/BitsPerComponent"] = 8
        if "/ColorSpace" not in use.stream or components(use.stream["/ColorSpace"]) != channels:
            use.stream["/ColorSpace"] = Name.DeviceGray if channels == 1 else Name.DeviceRGB
        if "/SMaskInData" in use.stream:
            del use.stream["/SMaskInData"]
        _raw(use, _blank(samples, width, height, 8 * channels, bounds))
        return
    copier.removed["unreadable picture"] += 1
    copier.remarks.add("picture_dropped")
    use.failed = True
    _raw(use, b"")


def _write_jpeg(copier: Copier, use: ImageUse, samples: bytes, size: tuple[int, int]) -> None:
    """The samples of a JPEG, as a JPEG where its colours allow it: a photo takes ten times more without."""
    filters = [_FULL.get(name_of(one), name_of(one)) for one in elements(get(use.old, "/Filter"), 16)]
    coded = _unwrapped(copier, use.old, filters)
    plain_colours = integer(get(_last_parms(use.old, len(filters)), "/ColorTransform"), 0, 1) is None
    made = jpeg_again(coded, samples, size) if coded is not None and plain_colours else None
    if made is None:
        _raw(use, samples)
    else:
        use.stream.write(made, filter=Name.DCTDecode)
