# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An office at the end of a line and a name on the next one: when the lines are a list or a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.reading.tables import CELL_GAP
from redactor.analysis.titles.apposition import HONORIFIC
from redactor.analysis.titles.titles import Title

_NEXT_ROW = re.compile(rf"\n[ \t]*[^\s,;:(]+(?:[ ][^\s,;:(]+){{0,2}}(?:[ ]{{2,}}|[ ]?[\t|][ \t]*){HONORIFIC}\Z")
"""a line that begins with another cell than the name"""
_LINE_END = re.compile(rf"[ ]?\n[ \t]*{HONORIFIC}")
_NEXT_TURN = re.compile(r"\.|;(?=[^;.]*[A-ZÀ-Þ])")
"""what follows such a name: the end of the list, or an entry with a name: "B. Kuik; jurist." tells what B. Kuik is"""
_BEFORE_NAME = re.compile(rf"[ \n]{HONORIFIC}")


def row_ended(front: str, gap: str) -> bool:
    """``Bezoek   A. Tol   jurist   minister / Ambtelijk   B. Kuik``: a title that ends a row of cells, or a name behind
    the first cell of the next row.

    ``front``: what stands before the title on its line; ``gap``: between title and name.
    """
    return len(CELL_GAP.findall(front)) > 1 or _NEXT_ROW.search(gap) is not None


def in_turns(text: str, title: Title, previous: Title, names: Sequence[Mention]) -> bool:
    """``wethouder A. Tol; gedeputeerde / B. Kuik; …``: an office and a name in turn, between semicolons on one line.

    ``names``: the last one before the title and the first behind it.
    """
    above, name = names
    return (
        _LINE_END.fullmatch(text, title.end, name.start) is not None
        and text[above.end : title.start] in ("; ", ";\n")
        and _BEFORE_NAME.fullmatch(text, previous.end, above.start) is not None
        and text[max(0, previous.start - 2) : previous.start] in ("; ", ": ", ";\n")
        and _NEXT_TURN.match(text, name.end) is not None
    )
