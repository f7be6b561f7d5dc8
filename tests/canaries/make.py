# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Documents that were redacted badly (``redactor check`` must say how) and well (it must let them pass).

``python tests/canaries/make.py DIR`` writes them as files. All people are invented.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pymupdf

NAME = "Marloes Zwanenburg"
LINES = [
    "Ministerie van Voorbeelden en Proeven",
    "Betreft: advies over de dijkverzwaring",
    "Contactpersoon: {}, beleidsmedewerker",
    "De minister heeft kennisgenomen van het advies van de commissie.",
    "De kosten zijn geraamd op drie miljoen euro.",
]
BLACK, WHITE = (0, 0, 0), (1, 1, 1)


def _page(pdf: pymupdf.Document, who: str = NAME, *, background: tuple[float, ...] | None = None) -> pymupdf.Page:
    page = pdf.new_page(width=595, height=842)
    if background:
        page.draw_rect(page.rect, color=None, fill=background)
    for row, text in enumerate(LINES):
        page.insert_text((60, 80 + 18 * row), text.format(who), fontsize=11)
    return page


def _where(page: pymupdf.Page) -> pymupdf.Rect:
    return page.search_for(NAME)[0]


def _saved(pdf: pymupdf.Document) -> bytes:
    return bytes(pdf.tobytes(garbage=3, deflate=True))


def _with(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(true_black_box())) as pdf:
        change(pdf)
        made = io.BytesIO()
        pdf.save(made)
        return made.getvalue()


def _scan(*, box: bool, drawn: bool, layer: str = "") -> bytes:
    """A page that is one picture; a box in its pixels or drawn on top; with or without an OCR layer."""
    with pymupdf.open() as source, pymupdf.open() as pdf:
        page = _page(source)
        where = _where(page)
        if box:
            page.draw_rect(where, color=None, fill=BLACK)
        pixmap = page.get_pixmap(dpi=150, colorspace=pymupdf.csGRAY)
        made = pdf.new_page(width=595, height=842)
        made.insert_image(made.rect, pixmap=pixmap)
        if layer:
            for row, text in enumerate(LINES):
                made.insert_text((60, 80 + 18 * row), text.format(layer), fontsize=11, render_mode=3)
        if drawn:
            made.draw_rect(where, color=None, fill=BLACK)
        return _saved(pdf)


# -- bad ----------------------------------------------------------------------------------------------------


def bar_over_text() -> bytes:
    """The classic: a black rectangle drawn over live text."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        page.draw_rect(_where(page), color=None, fill=BLACK)
        return _saved(pdf)


def bar_under_the_rotation() -> bytes:
    """The same on a rotated page."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        page.draw_rect(_where(page), color=None, fill=BLACK)
        page.set_rotation(90)
        return _saved(pdf)


def grey_bar_over_text() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf)
        page.draw_rect(_where(page), color=None, fill=(0.25, 0.25, 0.25))
        return _saved(pdf)


def thick_line_over_text() -> bytes:
    """A line as thick as the text."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        where = _where(page)
        middle = (where.y0 + where.y1) / 2
        page.draw_line((where.x0, middle), (where.x1, middle), color=BLACK, width=where.height)
        return _saved(pdf)


def bar_in_a_form() -> bytes:
    """The bar is painted by a form XObject."""
    with pymupdf.open() as pdf, pymupdf.open() as stamp:
        page = _page(pdf)
        one = stamp.new_page(width=100, height=20)
        one.draw_rect(one.rect, color=None, fill=BLACK)
        page.show_pdf_page(_where(page), stamp, 0, keep_proportion=False)
        return _saved(pdf)


def white_out() -> bytes:
    """A white rectangle over live text."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        page.draw_rect(_where(page), color=None, fill=WHITE)
        return _saved(pdf)


def black_picture_over_text() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf)
        pixmap = pymupdf.Pixmap(pymupdf.csGRAY, 20, 4, b"\0" * 80, False)
        page.insert_image(_where(page), pixmap=pixmap, keep_proportion=False)
        return _saved(pdf)


def photo_over_text() -> bytes:
    """A picture with detail over live text."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        pixels = bytes((17 * x + 31 * y) % 251 for y in range(20) for x in range(100))
        pixmap = pymupdf.Pixmap(pymupdf.csGRAY, 100, 20, pixels, False)
        page.insert_image(_where(page), pixmap=pixmap, keep_proportion=False)
        return _saved(pdf)


def black_on_black() -> bytes:
    """Black highlighting: the background of the words made black, as word processors do."""
    with pymupdf.open() as pdf:
        page = _page(pdf, "")
        page.draw_rect(pymupdf.Rect(300, 300, 420, 316), color=None, fill=BLACK)
        page.insert_text((304, 312), NAME, fontsize=11, color=BLACK)
        return _saved(pdf)


def white_on_white() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf, "")
        page.insert_text((300, 312), NAME, fontsize=11, color=WHITE)
        return _saved(pdf)


def almost_white_on_white() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf, "")
        page.insert_text((300, 312), NAME, fontsize=11, color=(0.98, 0.98, 0.98))
        return _saved(pdf)


def invisible() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf, "")
        page.insert_text((300, 312), NAME, fontsize=11, render_mode=3)
        return _saved(pdf)


def off_page() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf, "")
        page.insert_text((60, 900), NAME, fontsize=11)
        return _saved(pdf)


def cropped() -> bytes:
    """The page is cropped, the text beside it still there."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        page.set_cropbox(pymupdf.Rect(0, 0, 130, 842))
        return _saved(pdf)


def annotation_bar() -> bytes:
    """A filled square annotation over the text."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        square = page.add_rect_annot(_where(page))
        square.set_colors(stroke=BLACK, fill=BLACK)
        square.update()
        return _saved(pdf)


def unapplied() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf)
        page.add_redact_annot(_where(page), fill=BLACK)
        return _saved(pdf)


def bar_over_a_scan() -> bytes:
    return _scan(box=False, drawn=True)


def annotation_over_a_scan() -> bytes:
    with pymupdf.open(stream=_scan(box=False, drawn=False), filetype="pdf") as pdf:
        square = pdf[0].add_rect_annot(pymupdf.Rect(140, 104, 250, 120))
        square.set_colors(stroke=BLACK, fill=BLACK)
        square.update()
        return _saved(pdf)


def ocr_under_a_burned_box() -> bytes:
    """The pixels are black, the OCR layer still has the name."""
    return _scan(box=True, drawn=False, layer=NAME)


def bar_over_a_drawn_signature() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf, "")
        points = [pymupdf.Point(320 + 7 * step, 410 + (step * 37) % 29) for step in range(16)]
        page.draw_polyline(points, color=(0, 0, 0.4), width=1.4)
        page.draw_rect(pymupdf.Rect(310, 400, 440, 445), color=None, fill=BLACK)
        return _saved(pdf)


def saved_again() -> bytes:
    """Redacted properly, but saved as an update: the old page stands in front of the new one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.pdf"
        with pymupdf.open() as pdf:
            _page(pdf)
            pdf.save(path)
        with pymupdf.open(path) as pdf:
            page = pdf[0]
            page.add_redact_annot(_where(page), fill=BLACK)
            page.apply_redactions()
            pdf.save(path, incremental=True, encryption=pymupdf.PDF_ENCRYPT_KEEP)
        return path.read_bytes()


def data_after_the_end() -> bytes:
    return true_black_box() + b"\n" + NAME.encode() + b"\n"


def attached_file() -> bytes:
    with pymupdf.open(stream=true_black_box(), filetype="pdf") as pdf:
        pdf.embfile_add("bron.txt", b"niets bijzonders")
        return _saved(pdf)


def comment() -> bytes:
    with pymupdf.open(stream=true_black_box(), filetype="pdf") as pdf:
        pdf[0].add_text_annot((300, 300), "Kan dit weg?")
        return _saved(pdf)


def script() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.beep(0)"))

    return _with(change)


def author() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Author"] = pikepdf.String(NAME)

    return _with(change)


def outline() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as tree:
            tree.root.append(pikepdf.OutlineItem(f"Mail van {NAME}", 0))

    return _with(change)


def still_readable() -> bytes:
    """Nothing is hidden: the name was simply missed."""
    with pymupdf.open() as pdf:
        _page(pdf)
        return _saved(pdf)


#: canary → the rules that must be reported
BAD: dict[Callable[[], bytes], frozenset[str]] = {
    bar_over_text: frozenset({"text-under-bar"}),
    bar_under_the_rotation: frozenset({"text-under-bar"}),
    grey_bar_over_text: frozenset({"text-under-bar"}),
    thick_line_over_text: frozenset({"text-under-bar"}),
    bar_in_a_form: frozenset({"text-under-bar"}),
    white_out: frozenset({"covered-text"}),
    black_picture_over_text: frozenset({"text-under-bar"}),
    photo_over_text: frozenset({"covered-text"}),
    black_on_black: frozenset({"text-under-bar"}),
    white_on_white: frozenset({"same-colour-text"}),
    almost_white_on_white: frozenset({"same-colour-text"}),
    invisible: frozenset({"invisible-text"}),
    off_page: frozenset({"text-off-page"}),
    cropped: frozenset({"text-off-page"}),
    annotation_bar: frozenset({"text-under-bar", "annotation-over-content"}),
    unapplied: frozenset({"unapplied-redaction"}),
    bar_over_a_scan: frozenset({"picture-under-bar"}),
    annotation_over_a_scan: frozenset({"annotation-over-content"}),
    ocr_under_a_burned_box: frozenset({"text-under-bar"}),
    bar_over_a_drawn_signature: frozenset({"picture-under-bar"}),
    saved_again: frozenset({"older-revision"}),
    data_after_the_end: frozenset({"trailing-data"}),
    attached_file: frozenset({"attachment"}),
    comment: frozenset({"comment"}),
    script: frozenset({"script"}),
    author: frozenset({"hidden-personal-data"}),
    outline: frozenset({"hidden-personal-data"}),
    still_readable: frozenset({"personal-data"}),
}


# -- good ----------------------------------------------------------------------------------------------------


def true_black_box() -> bytes:
    """Text removed, a box with its ground in white."""
    with pymupdf.open() as pdf:
        page = _page(pdf)
        where = _where(page)
        page.add_redact_annot(where, fill=False, cross_out=False)
        page.apply_redactions()
        page.draw_rect(where, color=None, fill=BLACK)
        page.insert_text((where.x0 + 4, where.y1 - 4), "5.1.2.e", fontsize=8, color=WHITE)
        return _saved(pdf)


def true_box_without_a_label() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf)
        page.add_redact_annot(_where(page), fill=BLACK)
        page.apply_redactions()
        return _saved(pdf)


def true_white_box_with_a_frame() -> bytes:
    with pymupdf.open() as pdf:
        page = _page(pdf)
        where = _where(page)
        page.add_redact_annot(where, fill=False, cross_out=False)
        page.apply_redactions()
        page.draw_rect(where, color=BLACK, fill=WHITE, width=0.5)
        page.insert_text((where.x0 + 4, where.y1 - 4), "5.1.2.e", fontsize=8)
        return _saved(pdf)


def dark_table_header() -> bytes:
    """White text on dark blue and on black, in adjoining cells with rules."""
    with pymupdf.open() as pdf:
        page = _page(pdf, "[weggelakt]")
        for column, (text, colour) in enumerate([("Onderdeel", BLACK), ("Bedrag", (0, 0.1, 0.3)), ("Jaar", BLACK)]):
            cell = pymupdf.Rect(60 + 120 * column, 300, 180 + 120 * column, 320)
            page.draw_rect(cell, color=WHITE, fill=colour, width=0.5)
            page.insert_text((cell.x0 + 6, cell.y1 - 6), text, fontsize=10, color=WHITE)
            page.insert_text((cell.x0 + 6, cell.y1 + 14), "gegevens", fontsize=10)
        return _saved(pdf)


def highlighted_text() -> bytes:
    """Yellow drawn under the text, and a highlight annotation over it."""
    with pymupdf.open() as pdf:
        page = _page(pdf, "[weggelakt]")
        page.draw_rect(pymupdf.Rect(58, 300, 300, 318), color=None, fill=(1, 1, 0))
        page.insert_text((60, 313), "Dit is een belangrijke zin.", fontsize=11)
        page.draw_rect(pymupdf.Rect(58, 330, 300, 348), color=None, fill=(1, 1, 0.6))
        page.insert_text((60, 343), "En dit ook.", fontsize=11, color=(0.5, 0, 0))
        return _saved(pdf)


def dark_page() -> bytes:
    """A cover: white and light blue text on a dark page."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        page.draw_rect(page.rect, color=None, fill=(0.02, 0.08, 0.2))
        page.insert_text((60, 200), "Jaarverslag", fontsize=40, color=WHITE)
        page.insert_text((60, 250), "Ministerie van Voorbeelden en Proeven", fontsize=14, color=(0.6, 0.8, 1))
        page.draw_rect(pymupdf.Rect(60, 400, 535, 500), color=None, fill=BLACK)
        page.insert_text((80, 450), "Samenvatting", fontsize=18, color=(1, 1, 0))
        return _saved(pdf)


def text_on_a_picture() -> bytes:
    """Text over a photo, and a black caption bar with white text on it."""
    with pymupdf.open() as pdf:
        page = _page(pdf, "[weggelakt]")
        pixels = bytes((7 * x + 13 * y) % 97 for y in range(60) for x in range(160))
        pixmap = pymupdf.Pixmap(pymupdf.csGRAY, 160, 60, pixels, False)
        page.insert_image(pymupdf.Rect(60, 300, 380, 420), pixmap=pixmap)
        page.insert_text((80, 350), "Dijk bij Voorbeeldstad", fontsize=20, color=WHITE)
        return _saved(pdf)


def chart() -> bytes:
    """Dark bars of a chart over grid lines."""
    with pymupdf.open() as pdf:
        page = _page(pdf, "[weggelakt]")
        for row in range(8):
            page.draw_line((60, 300 + 20 * row), (400, 300 + 20 * row), color=(0.7, 0.7, 0.7), width=0.5)
        for column, high in enumerate([60, 110, 85, 130]):
            where = pymupdf.Rect(90 + 80 * column, 440 - high, 130 + 80 * column, 440)
            page.draw_rect(where, color=None, fill=(0.1, 0.1, 0.1))
            page.insert_text((where.x0, 455), str(2020 + column), fontsize=9)
        return _saved(pdf)


def scan_with_ocr() -> bytes:
    """A scan with its OCR layer, redacted in the pixels and in the layer."""
    return _scan(box=True, drawn=False, layer="")


def ocr_layer_of_visible_text() -> bytes:
    """An OCR layer over the letters that it reads."""
    with pymupdf.open() as source, pymupdf.open() as pdf:
        page = _page(source, "[weggelakt]")
        made = pdf.new_page(width=595, height=842)
        made.insert_image(made.rect, pixmap=page.get_pixmap(dpi=150, colorspace=pymupdf.csGRAY))
        for row, text in enumerate(LINES):
            made.insert_text((60, 80 + 18 * row), text.format("[weggelakt]"), fontsize=11, render_mode=3)
        return _saved(pdf)


def shadowed_heading() -> bytes:
    """A heading with a shadow: the same letters twice, partly on top of each other."""
    with pymupdf.open() as pdf:
        page = _page(pdf, "[weggelakt]")
        page.insert_text((62, 302), "Samenvatting", fontsize=20, color=(0.7, 0.7, 0.7))
        page.insert_text((60, 300), "Samenvatting", fontsize=20)
        return _saved(pdf)


def rotated_page_with_true_boxes() -> bytes:
    with pymupdf.open(stream=true_black_box(), filetype="pdf") as pdf:
        pdf[0].set_rotation(270)
        return _saved(pdf)


def pale_footer() -> bytes:
    """Light grey small print: hard to read, but there to be read."""
    with pymupdf.open() as pdf:
        page = _page(pdf, "[weggelakt]")
        page.insert_text(
            (60, 800), "Pagina 1 van 1, afgedrukt op kringlooppapier", fontsize=7, color=(0.75, 0.75, 0.75)
        )
        return _saved(pdf)


GOOD: tuple[Callable[[], bytes], ...] = (
    true_black_box,
    true_box_without_a_label,
    true_white_box_with_a_frame,
    dark_table_header,
    highlighted_text,
    dark_page,
    text_on_a_picture,
    chart,
    scan_with_ocr,
    ocr_layer_of_visible_text,
    shadowed_heading,
    rotated_page_with_true_boxes,
    pale_footer,
)


def main() -> None:
    folder = Path(sys.argv[1])
    for kind, makers in (("bad", tuple(BAD)), ("good", GOOD)):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for make in makers:
            (folder / kind / f"{make.__name__}.pdf").write_bytes(make())


if __name__ == "__main__":
    main()
