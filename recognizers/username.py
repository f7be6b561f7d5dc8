# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Account names: ``DOMAIN\\\\user``, names behind a label, and home folders in paths.

Legal basis: leads to a person: Woo art. 5.1 lid 2 sub e.

Fictitious examples: ``MINBZK\\\\devriesa``, ``gebruikersnaam: devriesa``, ``C:\\\\Users\\\\devriesa``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, under_header

_DOMAIN_USER = re.compile(r"(?<![\w\\:./])[A-Z][A-Z0-9-]{1,14}\\(?P<value>[A-Za-z][\w.-]{2,30})(?![\w\\])")
_HOME = re.compile(
    r"(?:[\\/](?:Users|home|gebruikers|Documents and Settings|homes?\$?|profiles\$?)[\\/])(?P<value>(?!Public\b|Default\b|All Users\b|Shared\b)[A-Za-z][\w.-]{1,30})",
    re.IGNORECASE,
)
_LABEL = (
    r"(?:gebruikers|account|inlog|login)[- ]?(?:naam|namen|code|id)|user[- ]?(?:name|id)|username|login|logon|inlognaam|samaccountname|accountname|upn|user|gebruiker|uid|digid[- ]gebruikersnaam"
    r"|skype(?:[- ]?(?:naam|id))?|aangemaakt door|gewijzigd door|created by|modified by|opgeslagen door|last saved by"
)
_BESIDE = re.compile(
    rf"(?<!\w)(?:{_LABEL})[ \t]*[:=][ \t]*[\"']?(?P<value>(?!https?:)[A-Za-z0-9][\w.-]{{2,30}})(?![\w@\\])",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?<!\w)(?:(?:gebruikers|account|inlog|login)[- ]?(?:naam|namen|id)|user[- ]?(?:name|id)|accounts?)(?!\w)",
    re.IGNORECASE,
)
_CELL = re.compile(r"(?<![\w.@-])(?P<value>[a-z][a-z0-9._-]{3,20}|[A-Z]{1,3}\d{4,8})(?![\w@-]|\.\w)")
_NO_ACCOUNT = frozenset(
    "admin administrator root system systeem guest gast test onbekend none null geen naam van en de het een is wordt via niet".split()
)


class UsernameRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("USERNAME",)
    EXAMPLES = (
        Example("account MINBZK\\devriesa is geblokkeerd", "devriesa", "", ("form:domain",)),
        Example("gebruikersnaam: devriesa", "devriesa", "", ("context:account",)),
        Example("C:\\Users\\devriesa\\Documents", "devriesa", "", ("form:path",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Only the account name itself, without the domain or the path before it."""
        if "\\" in text or "/" in text:
            for pattern, code in ((_DOMAIN_USER, "form:domain"), (_HOME, "form:path")):
                for match in pattern.finditer(text):
                    if match["value"].lower() not in _NO_ACCOUNT:
                        yield Hit(*match.span("value"), 0.9, (code,))
        for match in _BESIDE.finditer(text):
            value = match["value"]
            if value.lower() not in _NO_ACCOUNT and not value.isdigit() and _account_like(value):
                yield Hit(*match.span("value"), 0.8, ("context:account",))
        head = _HEAD.search(text)
        if head is not None:
            for match in _CELL.finditer(text, head.end()):
                line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
                if (
                    not line.strip()
                    and text[match.end() : match.end() + 1] in ("\n", "")
                    and under_header(text, *match.span(), _HEAD)
                ):
                    yield Hit(*match.span(), 0.6, ("context:account", "layout:column"))


def _account_like(value: str) -> bool:
    """An account is lower case, or has digits, or is capitals: a capitalised word is a name or a sentence."""
    return value.islower() or any(character.isdigit() for character in value) or value.isupper()
