# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which characters of a finding go when not all of it does. When in doubt, all of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.weighing.rules import AT_SIGN

if TYPE_CHECKING:
    from redactor.model import Finding
    from redactor.weighing.rules import Context, Rule

Parts = tuple[tuple[int, int], ...]
_MAILTO = re.compile(r"\s*<?\s*mailto:\s*", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]{4,}")


def parts_of(rule: Rule, finding: Finding, context: Context) -> Parts:
    """Spans in the page's text; empty when the whole finding goes.

    A context whose text is not as long as the finding can't be trusted with offsets: then all of it goes.
    """
    text = context.text
    if len(text) != finding.end - finding.start:
        return ()
    if rule.part == "local_part":
        return _shifted(local_part(text, context.name, _public_domain(finding)), finding.start)
    if rule.last_digits:
        return _shifted(_digits(text, last=rule.last_digits), finding.start)
    if rule.keep_last_digits:
        return _shifted(_digits(text, all_but=rule.keep_last_digits), finding.start)
    return ()


def _shifted(span: tuple[int, int] | None, start: int) -> Parts:
    return () if span is None else ((span[0] + start, span[1] + start),)


def _public_domain(finding: Finding) -> bool:
    return "domain:government" in finding.evidence or "domain:private_provider" in finding.evidence


def local_part(address: str, name: str = "", public_domain: bool = False) -> tuple[int, int] | None:
    """What stands before the @ of an e-mail address; None when all of it must go.

    The domain stays (Rb Rotterdam 8 March 2024, ECLI:NL:RBROT:2024:2304), unless it is the person's own: a domain
    that repeats a word of the local part or of the name (``piet@bakkerij-jansen.nl`` of Piet Jansen) goes too.

    >>> local_part("mailto:j.jansen@minbzk.nl")
    (7, 15)
    >>> local_part("anna@devriesadvies.nl", "Anna de Vries") is None
    True
    """
    prefix = _MAILTO.match(address)
    start = prefix.end() if prefix else 0
    at = AT_SIGN.search(address, start)
    if at is None or at.start() <= start or at.end() >= len(address):
        return None
    if AT_SIGN.search(address, at.end()):  # a second address in one finding would keep its local part
        return None
    domain = "".join(address[at.end() :].split()).casefold()
    own = {word.casefold() for word in _TOKEN.findall(f"{address[start : at.start()]} {name}".replace("_", " "))}
    if not public_domain and any(word in domain.rpartition(".")[0] for word in own):
        return None
    return start, at.start()


def _digits(text: str, *, last: int = 0, all_but: int = 0) -> tuple[int, int] | None:
    places = [index for index, character in enumerate(text) if character.isdigit()]
    if len(places) <= max(last, all_but):
        return None
    if last:
        return places[-last], places[-1] + 1
    return 0, places[-all_but]
