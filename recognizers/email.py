# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""E-mail addresses: whole, broken over a line end, written with ``[at]``, and whose mailbox they are.

Legal basis: the address of a civil servant is personal data, withheld under Woo art. 5.1 lid 2 sub e; its domain is
not (Rb Rotterdam 8 March 2024, ECLI:NL:RBROT:2024:2304), nor is a shared mailbox. The recognizer only tells which
is which; the policy decides.

Format: ``local@domain``. Dutch public bodies write ``a.jansen``, ``ab.devries``, ``anna.de.vries``, ``ab-de.vries``,
``vries.a``, ``kjanssen``; shared boxes are words (``info``, ``postbus.x``, ``secretariaat-dg``).

Fictitious examples: ``a.devries@minbzk.nl``, ``info@minbzk.nl``, ``w.jansen [at] gmail [punt] com``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from recognizers.base import DutchRecognizer, Example, Hit, listed, look
from recognizers.data import load
from recognizers.email_bodies import is_called, is_named
from recognizers.email_kinds import FUNCTIONAL_WORD, PERSONAL, domain_kind, is_compound, mailbox_kind
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists
from recognizers.look import Cued

_LOCAL_BACK = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]*")
"""a local part read from its end: from its start it would be tried at each character of the window"""
_DOMAIN = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*")
_CUT = re.compile(r"[\w-]*(?:\.[\w-]*)*(?=[ \t]*(?:\n|\Z))")
_TLD = re.compile(r"[a-z]{2,18}|xn--[a-z0-9-]+", re.IGNORECASE)
_BROKEN_DOT = re.compile(r"(?:[.]\s?\n\s*|\s?\n\s*[.])(?=[a-z])|-\n\s*(?=[a-z0-9])|\n(?=[a-z0-9-]+\.[a-z]{2,})")
_NEXT = re.compile(r"[a-z0-9][\w-]*(?:\.[a-z0-9][\w-]*)*")
_HEAD_OF_LOCAL = re.compile(
    r"(?:^|[\s<(\[;,:|])(?P<part>[A-Za-z0-9À-ÿ][\w.+'-]*[.\-_]|[A-Za-z0-9À-ÿ][\w.+'-]*)[ \t]*\n[ \t]*\Z"
)
_KEY = re.compile(r"\A[A-Za-z][\w-]{0,20}=(?=[A-Za-z0-9])")
"""the key of a log or a calendar that the address is the value of: ``CN=a.devries@…``"""
_FIRST_HALF = re.compile(r"(?:[a-z]{1,3}\.){1,3}[a-z][a-z'-]{2,}")
_LABEL = re.compile(r"(?:<|mailto:|\be-?mail(?:adres)?\s*:?|\bmail\s*:)\s*\Z", re.IGNORECASE)
_AT = re.compile(
    r"(?P<local>[A-Za-z0-9][\w.+'-]{0,63}(?:[ ]punt[ ][A-Za-z0-9][\w+'-]{0,30}){0,3})"
    r"\s?(?:\[\s?(?:at|apenstaart(?:je)?|@|a)\s?\]|\(\s?(?:at|apenstaart(?:je)?"
    r"|@|a)\s?\)"
    r"|\{\s?(?:at|@)\s?\}|<\s?at\s?>|_at_|\s(?:at|apenstaartje|aapje)\s)\s?"
    r"(?P<domain>(?:[A-Za-z0-9-]{2,40}\s?(?:\.|\[\s?(?:dot|punt|\.)\s?\]|\(\s?(?:dot|punt|\.)\s?\)|\s(?:dot"
    r"|punt)\s)\s?){1,4}"
    r"(?:nl|com|org|eu|net|be|de|info|int|gov|edu|uk|fr|frl|amsterdam))\b",
    re.IGNORECASE,
)
_MAY_HOLD_AT = Cued(
    re.compile(r"[\[({<_ ](?:@|at|a|apenstaart(?:je)?|aapje)[\])}>_ ]", re.IGNORECASE),
    "apenstaart", "aapje",
    *(f"{opens}{at}{ends}" for opens in "[({<_ " for at in ("@", "at", "a") for ends in "])}>_ "),
)  # fmt: skip
_DOT = re.compile(r"\s?(?:\[\s?(?:dot|punt|\.)\s?\]|\(\s?(?:dot|punt|\.)\s?\)|\s(?:dot|punt)\s)\s?", re.IGNORECASE)
KNOWN_TLDS = frozenset(
    listed("""nl com org eu net be de info int gov edu uk fr lu me nu biz frl amsterdam sr cw aw sx""")
)


def _lexicon_surname(word: str) -> bool:
    """Whether ``word`` is a surname by the list that ships."""
    return fold(word) in lists().surnames


def _lexicon_word(word: str) -> bool:
    """Whether ``word`` is a plain word and no common surname (``bouwen``, not ``bakker``)."""
    return fold(word) in lists().words and fold(word) not in lists().surnames


def _is_said(word: str) -> bool:
    """Whether ``word`` is one of the language, or made of two."""
    words = lists().words
    return word in words or is_compound(word, words.__contains__)


class EmailRecognizer(DutchRecognizer):
    """See the module.

    ``is_surname`` and ``is_word`` tell of a lower-case word whether it is a surname or a plain word; default: the lists
    that ship.
    """

    ENTITIES = ("EMAIL_ADDRESS",)
    EXAMPLES = (
        Example("Mail naar a.devries@minbzk.nl.", "a.devries@minbzk.nl", "", ("mailbox:personal", "domain:government")),
        Example("Stuur naar info@minbzk.nl, dank.", "info@minbzk.nl", "", ("mailbox:functional",)),
        Example("w.jansen [at] gmail [punt] com", "w.jansen [at] gmail [punt] com", "", ("domain:private_provider",)),
    )

    def __init__(
        self, is_surname: Callable[[str], bool] = _lexicon_surname, is_word: Callable[[str], bool] = _lexicon_word
    ) -> None:
        super().__init__()
        self._is_surname = is_surname
        self._is_word = is_word

    def hits(self, text: str) -> Iterator[Hit]:
        """Addresses with ``@`` first, then the disguised ones."""
        position = text.find("@")
        last = 0
        while position >= 0:
            hit = self._around(text, position, last)
            if hit is not None:
                yield hit
                last = hit.end
            position = text.find("@", max(position + 1, last))
        if _MAY_HOLD_AT.search(text):
            yield from self._disguised(text)

    def _hit(self, text: str, span: tuple[int, int], local: str, domain: str, score: float) -> Hit:
        public = is_named(domain, look(text).small)
        mailbox = mailbox_kind(local, domain, self._is_surname, self._is_word, public=public)
        kind = domain_kind(domain)
        if mailbox != "functional" and kind != "private_provider" and is_called(text, span[0], local, _is_said):
            mailbox = "functional"
        return Hit(*span, score, (f"mailbox:{mailbox}", f"domain:{kind}"))

    def _around(self, text: str, at: int, floor: int) -> Hit | None:
        found = _domain_after(text, at + 1) or _cut_off(text, at)
        if found is None:
            return None
        end, domain = found
        start, local = _local_before(text, at, floor)
        apart = text[at - 1 : at].isspace()
        if not local or (apart and not _spread(text, at, local, written=domain in text)):
            return None
        return self._hit(text, (start, end), local, domain, 0.95)

    def _disguised(self, text: str) -> Iterator[Hit]:
        for match in _AT.finditer(text):
            domain = re.sub(r"\s", "", _DOT.sub(".", match["domain"]))
            bare = (
                "[" not in match.group()
                and "(" not in match.group()
                and "{" not in match.group()
                and "_at_" not in match.group().lower()
            )
            if bare and domain_kind(domain) == "other":
                continue
            yield self._hit(text, match.span(), match["local"], domain, 0.75 if bare else 0.9)


def _spread(text: str, at: int, local: str, *, written: bool) -> bool:
    """Whether a word, white space and ``@`` are one address: ``a.jansen @ minbzk.nl``, or a line end before the ``@``.

    ``written``: the domain stands there in full. Otherwise "mail naar @minbzk.nl" would have the mailbox "naar".
    """
    if not written:
        return False
    if text[at - 1] == " ":
        return text[at + 1 : at + 2] == " "
    return any(character in "._-0123456789" for character in local)


def _local_before(text: str, at: int, floor: int) -> tuple[int, str]:
    """Start and value of the local part that ends at ``at``; ("", at) when there is none."""
    stop = at
    if stop - 1 > floor and text[stop - 1] in " \n" and text[stop - 2 : stop - 1].strip():
        stop -= 1
    window = text[max(floor, stop - 80) : stop]
    match = _LOCAL_BACK.match(window[::-1])
    local = match.group()[::-1] if match else ""
    start = stop - len(local)
    local_clean = local.lstrip(".!#$%&'*/=?^`{|}~-")
    for marker in ("mailto:",):
        if local_clean.lower().startswith(marker):
            local_clean = local_clean[len(marker) :]
    local_clean = _KEY.sub("", local_clean)
    start = stop - len(local_clean)
    if not local_clean and stop == at:
        return at, ""
    head = (
        _HEAD_OF_LOCAL.search(text, max(floor, start - 80), start)
        if start > floor and text[start - 1] in "\n\t "
        else None
    )
    if head and _continues(text, head, local_clean):
        part = head["part"]
        joined = part[:-1] if part.endswith("-") and "." in part else part
        return head.start("part"), joined + local_clean
    return start, local_clean


def _continues(text: str, head: re.Match[str], local: str) -> bool:
    """Whether the last word of the line above is the first half of this local part."""
    part = head["part"]
    line_start = text.rfind("\n", 0, head.start("part")) + 1
    lead = text[line_start : head.start("part")]
    if _LABEL.search(lead):
        return lead.rstrip()[-1:] in ":<" or part.lower() not in lists().words_frequent  # "of een e-mail naar"
    alone = not lead.strip()
    if part[-1] in "-_":
        return part[:-1].islower() and ("." in part or alone)
    if part[-1] == ".":
        return bool(re.fullmatch(r"(?:[a-z]{1,2}\.)+", part)) or (alone and part.islower())
    if "." not in local and local.isalpha() and _FIRST_HALF.fullmatch(part) and not FUNCTIONAL_WORD.fullmatch(local):
        return True  # "bj.hooge" and "land@…": a local part with initials that a line end cuts
    return alone and part.islower() and "." in part and not PERSONAL[0].fullmatch(local)


def _cut_off(text: str, at: int) -> tuple[int, str] | None:
    """The rest of an address of a person that the end of its line cuts off: ``a.devries@minbz``."""
    match = _CUT.match(text, at + 1)
    if match is None:
        return None
    _, local = _local_before(text, at, max(0, at - 80))
    if not any(pattern.fullmatch(local.lower()) for pattern in PERSONAL):
        return None
    part = match.group().rstrip(".").lower()
    known = [name for name in load("government_domains") if part and len(part) > 3 and name.startswith(part)]
    return match.end(), min(known, default=part)


def _domain_after(text: str, start: int) -> tuple[int, str] | None:
    """End and value of the domain that starts at ``start`` (a space or a line end may stand in between)."""
    begin = start
    if text[begin : begin + 1] in (" ", "\n"):
        begin += 1
    match = _DOMAIN.match(text, begin, min(len(text), begin + 255))
    if match is None:
        return None
    domain, end = match.group(), match.end()
    for _ in range(2):
        labels = domain.split(".")
        if len(labels) >= 2 and labels[-1].lower() in KNOWN_TLDS:
            break
        broken = _BROKEN_DOT.match(text, end)
        rest = _NEXT.match(text, broken.end()) if broken else None
        if broken is None or rest is None:
            break
        gap = broken.group()
        glue = "." if "." in gap else ""
        candidate = domain + glue + rest.group()
        if (
            gap.startswith("-")
            and domain_kind(candidate) == "other"
            and domain_kind(domain + "-" + rest.group()) != "other"
        ):
            candidate = domain + "-" + rest.group()
        domain, end = candidate, rest.end()
    labels = domain.split(".")
    while len(labels) > 2 and (
        (labels[-1][:1].isupper() and labels[-2][-1:].islower()) or not _TLD.fullmatch(labels[-1])
    ):
        end -= len(labels.pop()) + 1
    if len(labels) < 2:
        if domain_kind(domain + ".nl") == "government":
            return end, domain + ".nl"
        return None
    if not _TLD.fullmatch(labels[-1]) or (begin > start and labels[-1].lower() not in KNOWN_TLDS):
        return None
    return end, ".".join(labels)
