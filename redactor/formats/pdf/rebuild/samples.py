# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Coded pictures as samples, and samples coded again."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Dictionary, Name

from redactor.formats.pdf.rebuild.values import Value, get, plain

if TYPE_CHECKING:
    from redactor.formats.pdf.rebuild.images import ImageUse


def _alone(old: Value, space: Name, depth: int) -> Any:
    """The picture as MuPDF decodes it, alone in a document, without its own colour space and masks."""
    import pymupdf

    with pikepdf.new() as lone:
        copied = lone.copy_foreign(old) if old.is_indirect else pikepdf.Stream(lone, old.read_raw_bytes())
        for key in list(copied.keys()):
            if key not in ("/Width", "/Height", "/Filter", "/DecodeParms", "/Length"):
                del copied[key]
        if not old.is_indirect:
            for key in ("/Width", "/Height", "/Filter", "/DecodeParms"):
                value = get(old, key)
                if value is not None:
                    copied[key] = plain(value)
        copied["/Type"], copied["/Subtype"] = Name.XObject, Name.Image
        copied["/ColorSpace"], copied["/BitsPerComponent"] = space, depth
        lone.add_blank_page()
        lone.pages[0].obj["/Resources"] = Dictionary(XObject=Dictionary(X=lone.make_indirect(copied)))
        out = io.BytesIO()
        lone.save(out)
    document = pymupdf.open(stream=out.getvalue(), filetype="pdf")
    try:
        return pymupdf.Pixmap(document, document.get_page_images(0)[0][0])
    except Exception:
        return None
    finally:
        document.close()


def bilevel(old: Value, width: int, height: int) -> bytes | None:
    """One bit a pixel, packed, as the codec gives them (before /Decode)."""
    from PIL import Image

    pixmap = _alone(old, Name.DeviceGray, 1)
    if pixmap is None or (pixmap.width, pixmap.height, pixmap.n) != (width, height, 1):
        return None
    return Image.frombytes("L", (width, height), pixmap.samples).point(lambda v: 255 * (v > 127)).convert("1").tobytes()


def write_fax(use: ImageUse, bits: bytes, width: int, height: int) -> None:
    """One bit a pixel as CCITT group 4, the usual coding of scans."""
    from PIL import Image

    out = io.BytesIO()
    # 1 is white in PIL's TIFF (min-is-black) and, with /BlackIs1 false, 1 is white in PDF.
    Image.frombytes("1", (width, height), bits).save(out, "TIFF", compression="group4", strip_size=1 << 30)
    with Image.open(io.BytesIO(out.getvalue())) as made:
        offsets, sizes = made.tag_v2[273], made.tag_v2[279]  # type: ignore[attr-defined]
        photometric = made.tag_v2[262]  # type: ignore[attr-defined]
    if len(offsets) != 1:
        use.stream.write(bits)
        return
    data = out.getvalue()[offsets[0] : offsets[0] + sizes[0]]
    parms = Dictionary(K=-1, Columns=width, Rows=height, BlackIs1=photometric != 0)
    use.stream.write(data, filter=Name.CCITTFaxDecode, decode_parms=parms)


def jpx_samples(old: Value, width: int, height: int) -> tuple[bytes, int] | None:
    """Eight-bit samples of a JPEG 2000 picture, and how many channels."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(old.read_raw_bytes())) as picture:
            if picture.size != (width, height):
                return None
            grey = picture.mode in ("1", "L", "LA", "I;16", "I", "F")
            return picture.convert("L" if grey else "RGB").tobytes(), 1 if grey else 3
    except (OSError, ValueError, SyntaxError):
        return None


def jpeg_again(old: bytes, samples: bytes, size: tuple[int, int]) -> bytes | None:
    """Samples as a JPEG with the tables of the one that they were read from: what did not change looks as it did. None
    for one with other colours than a screen's."""
    from PIL import Image, JpegImagePlugin

    try:
        with Image.open(io.BytesIO(old)) as picture:
            if not isinstance(picture, JpegImagePlugin.JpegImageFile) or picture.size != size:
                return None
            if picture.mode not in ("L", "RGB") or (picture.mode == "RGB" and picture.info.get("adobe_transform") == 0):
                return None
            tables, halved = picture.quantization, JpegImagePlugin.get_sampling(picture)
            made, out = Image.frombytes(picture.mode, size, samples), io.BytesIO()
            options: dict[str, Any] = {"subsampling": halved} if picture.mode == "RGB" and halved >= 0 else {}
            made.save(out, "JPEG", qtables=tables, optimize=True, **options)
    except (OSError, ValueError, SyntaxError):
        return None
    return out.getvalue()
