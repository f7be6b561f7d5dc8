# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that tell whether a firm or body is more than the person who may be called like it.

What is of a sole trader or a partnership is of its people: it goes to an officer, and never stays as an organisation's.
"""

from __future__ import annotations

import re

OWNERS = re.compile(
    r"(?<!\w)(?:eenmanszaak|zzp\w*|v\.?o\.?f|maatschap|mts|c\.v\.|vennootschap onder firma|commanditaire"
    r"|natuurlijk persoon)(?!\w)",
    re.IGNORECASE,
)
"""businesses that their owners answer for themselves"""
OF_MORE = re.compile(
    r"(?<!\w)(?:B\.?V|N\.?V|U\.A|[Gg]ebr(?:\.|oeders)|[Ss]tichting|[Vv]ereniging|[Cc]o[oö]peratie|[Gg]emeente"
    r"|[Pp]rovincie"
    r"|[Ww]aterschap|\w*(?:ziekenhuis|(?:art|tand)[a-z]*praktijk|(?<!rij)(?<!dans)(?<!zwem)school|college|kliniek"
    r"|apotheek|bibliotheek|museum|makelaars|advocaten|notarissen|accountants|deurwaarders|verhuizers))(?![\w])"
)
"""a firm or body of more people than the one it may be called after"""
BODY = re.compile(
    r"(?<!\w)(?:B\.?V\.?|N\.?V\.?|U\.?A\.?|GmbH|(?i:stichting|stg\.|vereniging|co[öo]peratie|gemeente|provincie"
    r"|ministerie"
    r"|waterschap|hoogheemraadschap|omgevingsdienst|veiligheidsregio|inspectie|rechtbank|politie|ggd|advoca\w+"
    r"|notari\w+"
    r"|gerechtsdeurwaarders?|deurwaarders?|accountants?|universiteit|hogeschool|ziekenhuis|college|school|bibliotheek"
    r"|museum|instituut|dagblad|krant|keuringscentrum|kamer van koophandel))(?!\w)"
)
"""what tells that a letterhead is not one person's: a legal form, a body, an office of several"""
