# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The *onderbouwing*: one HTML page a document that shows where boxes are and on which ground, and nothing they cover.

A court found an inventory with the ground per document plus passages marked by colour enough (cited in
ECLI:NL:RBMNE:2017:3925). The page stands by itself: no scripts, no files from elsewhere, prints well, and says by text
what it says by colour (WCAG 1.4.1). Thumbnails come in as PNG bytes of the *redacted* pages.
"""

from __future__ import annotations

import base64
import html
import re
from collections import Counter
from typing import TYPE_CHECKING

from redactor.errors import InputError
from redactor.model import Action
from redactor.weighing.grounds import grounds, parse_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from redactor.model import Box, Page, Redacted

#: by what each was recognised differs from place to place; it stands in the report
_CUES = re.compile(r"; herkend aan [^.()]*")
_PNG = b"\x89PNG\r\n\x1a\n"
_WIDTH = 360.0
"""of a thumbnail, in pixels"""
_A4 = (595.0, 842.0)
#: Fill colours that keep black text at 4.5:1 or more (WCAG 1.4.3), in the order of the grounds that occur.
_COLOURS = (
    "#ffd166", "#8ecae6", "#b7e4c7", "#f4acb7", "#cdb4db", "#ffb703", "#a8dadc", "#e9c46a", "#d0f4de", "#fcd5ce",
)  # fmt: skip
_KINDS = {
    "absolute": "absoluut (geen afweging)",
    "relative": "relatief (afgewogen tegen openbaarheid)",
    "residual": "relatief, alleen in uitzonderlijke gevallen",
    "special": "bijzondere regeling",
    "none": "geen weigeringsgrond",
}
_STYLE = """
body{font:16px/1.5 Verdana,Arial,sans-serif;color:#000;background:#fff;max-width:75rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:bold}
th,td{border:1px solid #595959;padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:#e6e6e6}
ul.pages{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:1.5rem}figure{margin:0}
svg{border:1px solid #595959;background:#fff}.key{display:inline-block;width:1em;height:1em;border:1px solid #000}
@media print{li{break-inside:avoid}}
"""


def onderbouwing(
    result: Redacted, *, title: str, motivation: str = "", thumbnails: Mapping[int, bytes] | None = None
) -> str:
    """The page as HTML. ``title`` is the caller's (a number, not the file name); ``thumbnails`` PNG bytes by page."""
    marks = [(one.page, one.box, one.label) for one in result.written.marks]
    labels = [label for _, _, label in marks] or _withheld(result)
    used = _used(labels)
    colours = {code: _COLOURS[number % len(_COLOURS)] for number, code in enumerate(used)}
    body = "\n".join(
        [
            f"<h1>Onderbouwing: {_e(title)}</h1>",
            *_facts(result),
            *_ground_table(used, colours),
            *(f"<p>{_e(paragraph)}</p>" for paragraph in motivation.split("\n\n") if paragraph.strip()),
            *_decision_table(result),
            *_pages(result.document.pages, marks, colours, thumbnails or {}),
        ]
    )
    head = f'<meta charset="utf-8"><title>Onderbouwing: {_e(title)}</title><style>{_STYLE}</style>'
    csp = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
    csp += 'img-src data:">'
    return f'<!DOCTYPE html>\n<html lang="nl"><head>{csp}{head}</head>\n<body>\n{body}\n</body></html>\n'


def _e(text: str) -> str:
    return html.escape(text, quote=True)


def _withheld(result: Redacted) -> list[str]:
    """The ground of everything that went, once a finding."""
    decided = [one.ground or "" for one in result.plan.decisions if one.action is not Action.KEEP]
    return [*decided, *(one.ground for one in result.plan.manual)]


def _used(labels: Sequence[str]) -> dict[str, int]:
    """Ground → number of boxes, in the order of the law; what is no known ground comes last."""
    counts: Counter[str] = Counter()
    for label in labels:
        known, unknown = parse_cell(label)
        counts.update([one.code for one in known] or list(unknown) or ["zonder grond"])
    order = [code for code in grounds() if code in counts]
    return {code: counts[code] for code in [*order, *sorted(set(counts) - set(order))]}


def _facts(result: Redacted) -> Iterator[str]:
    plan = result.plan
    dated = plan.dated.strftime("%d-%m-%Y") if plan.dated else "niet bekend"
    yield "<dl>"
    yield f"<dt>Datum van het document</dt><dd>{dated}</dd>"
    yield f"<dt>Aantal pagina's</dt><dd>{len(result.document.pages)}</dd>"
    yield f"<dt>Gelakte delen</dt><dd>{len(_withheld(result))}</dd>"
    yield f"<dt>Beleid</dt><dd>{_e(plan.policy)} {_e(plan.policy_version)}</dd>"
    yield f"<dt>SHA-256 van het gelakte document</dt><dd><code>{_e(result.sha256)}</code></dd>"
    yield "</dl>"
    for page, _reason in result.document.not_assessed:
        yield f"<p><strong>Let op:</strong> pagina {page} kon niet helemaal worden gelezen.</p>"


def _ground_table(used: Mapping[str, int], colours: Mapping[str, str]) -> Iterator[str]:
    if not used:
        yield "<p>In dit document is niets onleesbaar gemaakt.</p>"
        return
    yield "<table><caption>Gronden</caption><thead><tr>"
    yield "".join(f'<th scope="col">{head}</th>' for head in ("Kleur", "Grond", "Artikel", "Belang", "Soort", "Aantal"))
    yield "</tr></thead><tbody>"
    for code, count in used.items():
        ground = grounds().get(code)
        kind = _KINDS[ground.kind.value] if ground else ""
        key = f'<span class="key" style="background:{colours[code]}" aria-hidden="true"></span>'
        cells = [ground.citation if ground else "", ground.label if ground else "", kind, str(count)]
        row = "".join(f"<td>{_e(cell)}</td>" for cell in cells)
        yield f'<tr><td>{key}</td><th scope="row">{_e(code)}</th>{row}</tr>'
    yield "</tbody></table>"


def _decision_table(result: Redacted) -> Iterator[str]:
    """How often each reason was given: the motivation holds no document text."""
    reasons: Counter[tuple[str, str]] = Counter(
        (one.ground or "", _CUES.sub("", one.motivation))
        for one in result.plan.decisions
        if one.action is not Action.KEEP
    )
    if not reasons:
        return
    yield "<table><caption>Motivering</caption><thead><tr>"
    yield '<th scope="col">Grond</th><th scope="col">Motivering</th><th scope="col">Aantal</th></tr></thead><tbody>'
    for (ground, motivation), count in sorted(reasons.items()):
        yield f"<tr><td>{_e(ground)}</td><td>{_e(motivation)}</td><td>{count}</td></tr>"
    yield "</tbody></table>"


def _pages(
    pages: Sequence[Page],
    marks: Sequence[tuple[int, Box, str]],
    colours: Mapping[str, str],
    thumbnails: Mapping[int, bytes],
) -> Iterator[str]:
    if not marks and not thumbnails:
        return
    yield '<h2>Pagina\'s</h2><ul class="pages">'
    for page in pages:
        own = [(box, label) for number, box, label in marks if number == page.number]
        if own or page.number in thumbnails:
            yield f"<li>{_page(page, own, colours, thumbnails.get(page.number))}</li>"
    yield "</ul>"


def _page(page: Page, marks: Sequence[tuple[Box, str]], colours: Mapping[str, str], png: bytes | None) -> str:
    width, height = (page.width, page.height) if page.width > 0 and page.height > 0 else _A4
    counts = ", ".join(f"{code}: {count}" for code, count in _used([label for _, label in marks]).items())
    caption = f"Pagina {page.number}" + (f" ({counts})" if counts else "")
    parts = [
        (
            f'<svg role="img" aria-label="{_e(caption)}" width="{_WIDTH:g}" height="{_WIDTH * height / width:.0f}" '
            f'viewBox="0 0 {width:g} {height:g}" xmlns="http://www.w3.org/2000/svg">'
        )
    ]
    if png is not None:
        if not png.startswith(_PNG):
            raise InputError("a thumbnail is not a PNG")
        data = base64.b64encode(png).decode("ascii")
        parts.append(f'<image width="{width:g}" height="{height:g}" href="data:image/png;base64,{data}"/>')
    for box, label in marks:
        code = next(iter(_used([label])))
        size = max(4.0, min(9.0, (box.y1 - box.y0) * 0.8))
        parts.append(
            f'<rect x="{box.x0:.1f}" y="{box.y0:.1f}" width="{box.x1 - box.x0:.1f}" height="{box.y1 - box.y0:.1f}" '
            f'fill="{colours.get(code, _COLOURS[0])}" stroke="#000" stroke-width="0.5"/>'
            f'<text x="{box.x0 + 1:.1f}" y="{box.y1 - (box.y1 - box.y0) * 0.25:.1f}" font-size="{size:.1f}" '
            f'font-family="Arial,sans-serif">{_e(label)}</text>'
        )
    parts.append("</svg>")
    return f"<figure>{''.join(parts)}<figcaption>{_e(caption)}</figcaption></figure>"
