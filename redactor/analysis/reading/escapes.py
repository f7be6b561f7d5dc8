# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Line ends and commas that an export wrote as signs, read as what they stand for: "Groet,\\nAnna" is two lines.

A calendar (RFC 5545, § 3.3.11) writes a line end of a text as a backslash and an n, and a backslash before a comma and
a semicolon; it breaks long lines before a blank (§ 3.1). JSON and logs write line ends so too. The n of a folder
("C:\\notities") is none.
"""

from __future__ import annotations

import re
from typing import Final

_CALENDAR: Final = re.compile(r"^(?:BEGIN:V(?:EVENT|CALENDAR|TODO|CARD)|(?:DESCRIPTION|SUMMARY)[:;])", re.MULTILINE)
_WORDS: Final = ("BEGIN:V", "DESCRIPTION", "SUMMARY")
_END: Final = re.compile(r"\\[nN](?=\\|[A-ZÀ-Þ\s\"'(<*•\d-]|\Z)|(?<=[.,:;!?)])\\n")
"""behind a sign, or before what begins a line; in a path a folder in small letters follows a letter or a colon"""
_ENDS: Final = re.compile(r"\\[nN]")
_SIGN: Final = re.compile(r"\\([,;])")
_FOLDED: Final = re.compile(r"\n[ ]")
_WIDTH: Final = 70
"""characters: a shorter line is broken by somebody, between two words"""
_PATH: Final = re.compile(r"[A-Za-z]:\\|\\\\")


def _unfolded(match: re.Match[str]) -> str:
    """What stands for the end of a line that goes on in the next.

    Of a word that was cut it is a soft hyphen, with which words are read over line ends.
    """
    text, start, end = match.string, match.start(), match.end()
    width = start - text.rfind("\n", max(0, start - _WIDTH - 1), start) - 1
    cut = width >= _WIDTH and text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()
    return "\xad\n" if cut else "  "


def unescaped(text: str) -> str:
    """The text of a page, as long as it was, with line ends and commas for what stands for them."""
    if any(one in text for one in _WORDS) and _CALENDAR.search(text):
        text = _ENDS.sub(" \n", _FOLDED.sub(_unfolded, text))
        return _SIGN.sub(r"\1 ", text)
    if "\\n" not in text or _PATH.search(text):  # as nearly always
        return text
    return _END.sub(" \n", text)
