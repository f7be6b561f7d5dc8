# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the styles of a web page hide or paint, as far as simple selectors say it (an element, a class, an identity).

The cascade of CSS is not worked out: a page is not rendered. What is hidden here is judged as hidden text; what is not
understood is judged as text that a reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from redactor.check.looks import Colour, colour_of

_NOTES: Final = re.compile(r"/\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/|\Z)")
_SELECTOR: Final = re.compile(r"(?:[a-z][\w-]*)?(?:[.#][\w-]+)?", re.IGNORECASE)
_COLOUR: Final = re.compile(r"#[0-9a-f]{3,8}\b|rgba?\([^)]{0,60}\)|[a-z]{3,20}", re.IGNORECASE)
_NOTHING: Final = re.compile(r"0*\.?0*(?:px|pt|em|rem|%)?")
_FAR: Final = re.compile(r"-\d{3,}(?:px|pt|em|rem)")
#: looked for in the page itself: in small letters some signs are two, and all places behind them others
_BEGIN: Final = re.compile("<style", re.IGNORECASE | re.ASCII)
_END: Final = re.compile("</style", re.IGNORECASE | re.ASCII)
#: declarations of one sheet that are kept
_MOST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Declared:
    """What a style says of an element."""

    hidden: bool = False
    letters: Colour | None = None
    ground: Colour | None = None
    painted: bool = False
    """it has a ground of its own, of whatever kind"""

    def under(self, own: Declared) -> Declared:
        """With a stronger style over it."""
        ground = own.ground if own.painted else self.ground
        return Declared(self.hidden or own.hidden, own.letters or self.letters, ground, self.painted or own.painted)


def declared(untrusted: str) -> Declared:
    """The declarations of one rule or of a style attribute."""
    said: dict[str, str] = {}
    for one in untrusted.split(";"):
        name, _, value = one.partition(":")
        said[name.strip().lower()] = value.strip().lower().removesuffix("!important").strip()
    ground, painted = None, False
    for name in ("background", "background-color", "mso-highlight"):
        if name in said and said[name] not in ("none", "transparent", "inherit", "initial", "unset"):
            painted = True
            named = _COLOUR.search(said[name]) if "url(" not in said[name] and "gradient" not in said[name] else None
            ground = colour_of(named.group()) if named else None
    hidden = (
        said.get("display") == "none"
        or said.get("visibility") in ("hidden", "collapse")
        or said.get("mso-hide") == "all"
        or any(name in said and _NOTHING.fullmatch(said[name]) and said[name] for name in ("font-size", "opacity"))
        or any(_FAR.match(said.get(name, "")) for name in ("text-indent", "left", "top", "margin-left"))
    )
    return Declared(bool(hidden), colour_of(said.get("color", "")), ground, painted)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The style sheets of a page."""

    rules: Mapping[str, Declared] = field(default_factory=dict)
    paints: bool = False
    """something outside the page, or a selector that is not understood, gives elements a ground"""

    def of(self, tag: str, attributes: Mapping[str, str]) -> Declared:
        """What the sheets and the element itself say of its looks."""
        looks = self.rules.get(tag, Declared())
        if self.rules:
            for name in attributes.get("class", "").split()[:50]:
                looks = looks.under(self.rules.get(f".{name}", Declared()))
                looks = looks.under(self.rules.get(f"{tag}.{name}", Declared()))
            looks = looks.under(self.rules.get(f"#{attributes.get('id', '')}", Declared()))
        if shade := attributes.get("bgcolor", ""):
            looks = looks.under(Declared(ground=colour_of(shade), painted=True))
        if tag == "font" and (letters := colour_of(attributes.get("color", ""))):
            looks = looks.under(Declared(letters=letters))
        return looks.under(declared(attributes["style"])) if attributes.get("style") else looks


def styles_in(page: str) -> Sheet:
    """The style sheets that stand in a page."""
    rules: dict[str, Declared] = {}
    lower = page.lower()
    paints = 'rel="stylesheet"' in lower or "rel=stylesheet" in lower or "rel='stylesheet'" in lower
    for sheet in _sheets(page):
        for block in _NOTES.sub(" ", sheet.replace("<!--", "").replace("-->", "")).split("}"):
            selectors, _, body = block.rpartition("{")
            looks = declared(body)
            for selector in selectors.split("{")[-1].split(","):
                name = selector.strip()
                if not _SELECTOR.fullmatch(name):
                    paints |= looks.painted
                elif name and len(rules) < _MOST:
                    rules[name] = rules.get(name, Declared()).under(looks)
    return Sheet(rules, paints)


def _sheets(page: str) -> Iterator[str]:
    at = 0
    while (start := _BEGIN.search(page, at)) is not None:
        begins = page.find(">", start.end())
        ends = _END.search(page, begins) if begins >= 0 else None
        if ends is None:
            return
        yield page[begins + 1 : ends.start()]
        at = ends.end()
