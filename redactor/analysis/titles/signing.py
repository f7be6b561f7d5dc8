# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who signs, and for whom.

Signing "namens deze" is a mandate: the signer is no office holder (Veere, 25 September 2019). Nor is somebody who
signs under "De burgemeester," and is called a team manager on the next line: the words "namens deze" are often left
out. A council's chair and secretary sign by these words alone, and are mayor and municipal secretary.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from recognizers.late import late
from recognizers.look import Cued, look, matches_at, spots_of, stems
from redactor.analysis.members.boards import of_club, speaks_of_clubs
from redactor.analysis.members.record_titles import of_water_board
from redactor.analysis.mention import Mention
from redactor.analysis.reading.grid import Grid
from redactor.analysis.surroundings import Cue
from redactor.analysis.titles.belonging import is_signed
from redactor.analysis.titles.titles import Title, find_titles

_MANDATE = late(
    r"\b(?:(?:namens|voor)\s+(?:deze[n]?|dit|hen)\b|(?:in|bij|krachtens|op grond van|"
    r"o\.?g\.?v\.?)\s+(?:\w+\s+)?mandaat\b|"
    r"(?:mede\s+)?namens\s+(?:de|het)\s+(?:minister|staatssecretaris|"
    r"college|burgemeester|wethouder|portefeuillehouder|gedeputeerde|dijkgraaf|dagelijks|"
    r"raad|directeur|hoofd|korpschef|bestuur|commissaris|voorzitter|"
    r"inspecteur|"
    r"hoofdofficier|[\w-]{0,24}secretaris|[\w-]{0,24}griffier|politiechef|commandant|deltacommissaris|nationaal\b|"
    r"plaatsvervangend|plv\b|loco-|gem\.?secr|rijksbouwmeester|rijksvertegenwoordiger|thesaurier|"
    r"programma-?directeur|president|(?:pers)?woordvoer|(?:pers)?voorlichter)"
    r"[^\n]{0,120}?(?:[a-zà-ÿ]\n[^\n]{2,60},)?,?[ \t]*(?=\n)"
    r"|namens\s+(?:burgemeester|gedeputeerde|dijkgraaf)[^\n]{0,80}?,?[ \t]*(?=\n)"
    r"|(?<![^\n])voor\s+de\s+(?:burgemeester|wethouder|minister|staatssecretaris|gedeputeerde|dijkgraaf|"
    r"gemeentesecretaris|provinciesecretaris),[ \t]*(?=\n)"
    r"|b/a\b|b\.a\.|[ip]\.o\.(?=\s*\n)|o\.b\.v\.\s+mandaat)",
    re.IGNORECASE,
)
#: what every such formula holds; in small letters, for without regard to case a pattern is tried at every character
_SIGNS_OF_MANDATE = stems("signs of a mandate", "namens", "mandaat", "b/a", "b.a.", "i.o.", "p.o.")
_OPENS_FORMULA = ("mede", "namens", "voor", "b/a", "b.a.", "i.o.", "p.o.")
"""with what such a formula begins that does not speak of a mandate"""
_FOR_THESE = re.compile(
    r"voor\s+d(?:eze|it|e\s+(?:burgem|wethou|minis|staatssec|gedep|dijkgr|gemeentesec|provinciesec)\w+,)"
)
_SIGN_LINE = re.compile(r"^[ \t]*(?:\(?w\.\s?g\.\)?|\(handtekening\)|[-_.…]{3,}|[^\n]{0,90}[,a-zà-ÿA-Z)])?[ \t]*$")
_GOES_ON = re.compile(r"\b(?:de heer|dhr\.?|mevrouw|mw\.?|mevr\.?|en)[ \t]*$", re.IGNORECASE)
"""a line that ends so is the middle of a sentence, and what stands on the next line signs nothing"""
_FORM_OF_ADDRESS = r"(?:(?:de heer|dhr|mevrouw|mw|mevr|drs|mr|dr|ir|ing|prof)\.?\s+)*"
_ADDRESSED = re.compile(r"[ \t]*(?:(?:de heer|dhr|mevrouw|mw|mevr|drs|mr|dr|ir|ing|prof)\.?\s+)*", re.IGNORECASE)
_FUNCTION = r"(?:(?:de|het)[ \t][^\n.;:]{3,60},[ \t]*)?"
_SAME_LINE = re.compile(rf"[ \t]*[,:]?[ \t]*{_FUNCTION}{_FORM_OF_ADDRESS}", re.IGNORECASE)
_BELOW = re.compile(
    r"[ \t]*,?[ \t]*\n[ \t]*(?:\n[ \t]*)?(?:(?:plv\.|plaatsvervangend|waarnemend|wnd\.|senior|strategisch)\s+)?"
)
#: a function that no list of titles holds: ``hoofd Bezwaar``, ``teamchef``, ``manager Bedrijfsvoering``
_STAFF = re.compile(
    r"(?:hoofd|chef|team\w+|afdelings\w+|manager\w*|[a-z]+manager|[a-z]*medewerker|[a-z]*adviseur|directeur|"
    r"[a-z]+directeur|"
    r"coördinator|secretaris|jurist|inspecteur|consulent|ambtenaar|unit\w+|cluster\w+|sector\w+|regio\w+|"
    r"concern\w+)\b(?!-generaal)",
    re.IGNORECASE,
)
_OF_BODY = Cued(re.compile(
    r"(?:^|\n)[ \t]*(?:hoogachtend,?\s+)?(?:de|het)?[ \t]*(?:gedeputeerde staten|provinciale staten|"
    r"college van gedeputeerde|"
    r"(?:college van )?burgemeester en wethouders|(?:college van )?dijkgraaf en (?:hoog)?heemraden|gemeenteraad|"
    r"raad van de gemeente|raad voornoemd|algemeen bestuur|dagelijks bestuur)[^\n]{0,60}\n"
    r"|(?:^|\n)[ \t]*aldus[ ](?:besloten|vastgesteld)[^\n]{0,40}(?:raadsvergadering|statenvergadering|"
    r"vergadering van (?:de (?:gemeente)?raad|provinciale staten|het (?:algemeen|dagelijks) bestuur)|"
    r"door het college van (?:burgemeester en wethouders|gedeputeerde staten))\b[^\n]{0,60}\n",
    re.IGNORECASE,
), "aldus", "gedeputeerde", "provinciale staten", "burgemeester en", "dijkgraaf en", "gemeenteraad", "raad van de",
    "raad voornoemd", "algemeen bestuur", "dagelijks bestuur",
)  # fmt: skip
_OF_OTHERS = re.compile(
    r"[ ]van[ ](?:de|het|een)[ ](?!(?:gemeente|raad|college|provinci|staten|waterschap|hoogheemraad|algemeen|dagelijks|"
    r"verenigde|vergadering|bestuur))[a-z]"
)
_ROW_OF_SIGNERS = re.compile(
    r"(?:de[ ])?(?:(?:gemeente|provincie)?secretaris|burgemeester|commissaris van de koning)"
    r"(?:[ ]?[:,]|(?=[ ]|\Z))(?!.*(?:advis|medewerk|jurist|manage|hoofd|beleid))[^\d()@:?/]{0,60}"
    r"|(?-i:(?:(?:mr|drs|ir|dr|ing|prof|mevrouw|mw|dhr|de heer)\.?[ ])*(?:[A-Z][a-z]?\.[ ]?)+[^\d()@:?/]{2,40})",
    re.IGNORECASE,
)
"""below what a college decided: a line of an office, with or without its holder, or of a name"""
_FOR_THEM = re.compile(r"\b(?:namens|voor)[ ]deze", re.IGNORECASE)
_OTHERS_SIT = re.compile(
    r"(?:\A|\n)[ \t]*(?:\w*commissie\b[^\n]*(?:bezwaar|klacht|welstand|monument|advies|naamgeving)|"
    r"(?:bezwaar|klachten|welstands|advies)\w*commissie|informatie(?:avond|bijeenkomst)|inloop|hoorzitting|bewoners|"
    r"klankbord|werkgroep)",
    re.IGNORECASE,
)
"""below the name of a council: a committee or an evening of others, who have a chair of their own"""
_OWN_OFFICE = ("office_holder", "senior_official")
"""who signs in one of these is named as its holder, also under somebody else's mandate"""
_START = attrgetter("start")
_FOOT = 400
_REACH = 300


def signature_over_page(text: str, folded: str) -> Cue | None:
    """The cue for a name that opens a page when the page before ends with the line above a signature.

    "De Minister van Financiën," at the foot and the name at the head of the next page; "namens deze," likewise.
    """
    start = max(0, len(text) - _FOOT)
    foot = text[start:].rstrip()
    if not foot.endswith(","):
        return None
    if _MANDATE.search(foot[-160:] + "\n"):
        return Cue("mandate_signer", "signature:mandate", 3)
    titles = [title for title in find_titles(foot, folded[start : start + len(foot)]) if is_signed(foot, title)]
    return Cue(titles[-1].role, titles[-1].code("signature"), 3) if titles else None


def mandate_signers(text: str, names: Sequence[Mention], titles: Sequence[Title], grid: Grid) -> Iterator[int]:
    """Positions of the names that sign for somebody else.

    Where two sign beside each other the formula is of the name in its own column.
    An alderman who signs for the college ("namens burgemeester en wethouders, / de portefeuillehouder,") is none.
    """
    small = look(text).small
    if not (look(text).sees(_SIGNS_OF_MANDATE) or _FOR_THESE.search(small)):
        return
    at = 0
    spots = None if "mandaat" in small else sorted(spots_of(small, _OPENS_FORMULA))
    for formula in _MANDATE.finditer(text) if spots is None else matches_at(text, spots, _MANDATE):
        while at < len(names) and names[at].start < formula.end():
            at += 1
        if at == len(names):
            return
        below = next(
            (p for p in range(at, min(at + 4, len(names))) if not grid.apart(formula.start(), names[p].start)), at
        )
        if below > at:
            if names[below].start - formula.end() < _REACH and not _office_below(text, names[below], titles):
                yield below
            continue
        gap = text[formula.end() : names[at].start]
        if _SAME_LINE.fullmatch(gap) and not formula.group().lower().startswith("namens de "):
            yield at
            continue
        line = text[text.rfind("\n", 0, names[at].start) + 1 : names[at].start]
        told = [one for one in gap.split("\n")[:-1] if one.strip(" ,.:")]
        near = "\n" in gap and len(gap) < _REACH and len(told) <= 3 and not _GOES_ON.search(formula.group())
        signed = near and _ADDRESSED.fullmatch(line) and all(_SIGN_LINE.match(one) for one in told)
        if signed and not (
            _signs_in_office(text, formula.end(), names[at].start, titles) or _office_below(text, names[at], titles)
        ):
            yield at


def _signs_in_office(text: str, start: int, end: int, titles: Sequence[Title]) -> bool:
    """Whether between the formula and the name a line begins with an office of the signer's own."""
    among = titles[bisect_left(titles, start, key=_START) : bisect_left(titles, end, key=_START)]
    inside = [title for title in among if title.end <= end]
    if not inside or inside[-1].role not in _OWN_OFFICE or inside[-1].former:
        return False
    head = text[text.rfind("\n", 0, inside[-1].start) + 1 : inside[-1].start].strip().lower()
    return head in ("", "de", "het") and "\n" in text[start : inside[-1].start]


def _office_below(text: str, name: Mention, titles: Sequence[Title]) -> bool:
    """Whether the line below a signature is an office of the signer's own: ``namens het college, X / gedeputeerde``."""
    found = _BELOW.match(text, name.end)
    title = _title_at(titles, found.end()) if found else None
    return title is not None and title.role in _OWN_OFFICE and not (title.plural or title.former)


def _title_at(titles: Sequence[Title], start: int) -> Title | None:
    """The title that begins at a place of the text, the first of them; titles in order of start."""
    at = bisect_left(titles, start, key=_START)
    return titles[at] if at < len(titles) and titles[at].start == start else None


def staff_below(text: str, name: Mention, titles: Sequence[Title]) -> Title | None:
    """The function on the line below a signature, when it is none that the title above it can be of.

    The next signature's own title ("De secretaris,") is no function of the name above it.
    """
    found = _BELOW.match(text, name.end)
    if not found:
        return None
    end = text.find("\n", found.end())
    line = text[found.end() : end if end >= 0 else len(text)]
    if line.rstrip().endswith(",") or line.startswith(("De ", "Het ", "de ", "het ")):
        return None
    title = _title_at(titles, found.end())
    if title:
        return title if title.role != "office_holder" else None
    return Title(found.end(), found.end(), "civil_servant", "staff") if _STAFF.match(line) else None


def speaks_for_body(text: str) -> bool:
    """Whether a line of a page is the name of a council, college or provincial government."""
    return _OF_BODY.search(text) is not None


def signs_for_body(text: str, title: Title) -> bool:
    """Whether a chair or secretary signs below the name of a council, college or provincial government."""
    line = text.rfind("\n", 0, title.start) + 1
    if "contact" in text[line : title.start].lower() or _OF_OTHERS.match(text, title.end):
        return False
    window = text[max(0, line - 250) : line]
    heads = list(_OF_BODY.pattern.finditer(window))
    if not heads or of_club(text, heads[-1].group()):
        return False
    below = window[heads[-1].end() :]
    if _FOR_THEM.search(below) or _OTHERS_SIT.search(below):
        return False
    rows = [row.strip() for row in below.split("\n") if row.strip()]
    if "door het college" in heads[-1].group().lower():
        end = text.find("\n", title.end)
        mine = text[line : end if end >= 0 else len(text)].strip()
        return all(_ROW_OF_SIGNERS.fullmatch(row) for row in (*rows, mine))
    return len(rows) <= 5 and all(len(row) <= 70 for row in rows)


_CELL_OF_SIGNER = (
    r"(?:[Dd]e[ ])?{title},?[ ](?:{titles}[ ])*(?=[A-ZÀ-Þ])"
    r"(?:(?:[A-ZÀ-Þ][a-zà-ÿ]?\.[ ]?)+|[A-ZÀ-Þ][^\W\d_.'’-]+(?:[-'’][^\W\d_]+)*[ ]?"
    r"|(?:van|de|der|den|ten|ter|te|in|het|'t|von|el|al)[ ]){{1,6}}?"
)
_OF_A_CLUB = re.compile(
    r"\b(?:stichting|\w*vereniging|penningmeester|dorpsbelang\w*|buurtcomit|\w*comit[eé]|wijkraad|dorpsraad|\w*club|"
    r"bezwaarschriften|\w*commissie|"
    r"v\.?v\.|bestuursleden)\b",
    re.IGNORECASE,
)
_TITLES = r"(?:mr|drs|dr|ir|ing|prof|mevrouw|mw|dhr|de heer)\.?"
_HEADS = r"(?:[Bb]urgemeester|[Dd]ijkgraaf|[Cc]ommissaris van de Koning)"
_BESIDE_HEAD = tuple(
    late(rf"[ \t]*{one}(?:[ ]{{3,}}|[ ]?\t[ \t]*){other}[ \t]*")
    for one, other in (
        (
            _CELL_OF_SIGNER.format(title="[Ss]ecretaris", titles=_TITLES),
            _CELL_OF_SIGNER.format(title=_HEADS, titles=_TITLES),
        ),
        (
            _CELL_OF_SIGNER.format(title=_HEADS, titles=_TITLES),
            _CELL_OF_SIGNER.format(title="[Ss]ecretaris", titles=_TITLES),
        ),
    )
)
"""a line of a secretary and a mayor, each with a name: ``De secretaris, A.B. Tol     De burgemeester, C. Bos``"""


_NOT_FOR = r"(?![^\n;:,]*\b(?:namens|deze[n]?|voor|i\.o|b/a|mandaat)\b)"
_TOGETHER = re.compile(
    r"overleg|stuurgroep|regio|driehoek|commissie|comit|platform|\bkring|tafel|netwerk|convenant|bewoners|belang\b|"
    r"stichting|vereniging|samen|raad van toezicht|overeenkomst|oorkonde|\bakte|huwelijk|intentie|verklaring|"
    r"collectief|co[oö]p|schutter|feest",
    re.IGNORECASE,
)
"""where a mayor signs with others: the secretary is theirs"""
_DECIDED = re.compile(
    r"\b(?:besluit\w*|verordening|(?:dagelijks|algemeen) bestuur|college van|gedeputeerde staten|gemeenteraad)\b",
    re.IGNORECASE,
)
_OF_REGION = re.compile(r"(?:algemeen|dagelijks) bestuur|regeling|schap\b|bedrijf", re.IGNORECASE)
"""where a mayor chairs a body of several municipalities"""
_ABOVE = 600
_SIGNED_INLINE = re.compile(
    rf"[ \t]*(?:[Gg]etekend|[Oo]ndertekend|[Ww]\.g\.)[ ]?:?[ ][Dd]e[ ]{_HEADS},[ ]{_NOT_FOR}[^\n;:,]{{3,40}}"
    rf"[;,][ ](?:en[ ])?de[ ]secretaris,[ ]{_NOT_FOR}[^\n;:,(]{{3,40}}[ \t]*"
)
"""``Getekend: de dijkgraaf, A. Tol; de secretaris, B. Kuik``"""


_CLUB_IN_TITLE = re.compile(r"stichting|vereniging|vrienden|club", re.IGNORECASE)
_TITLE = 160
"""characters in which a record says whose it is"""


def signs_inline(text: str, title: Title) -> bool:
    """Whether a secretary signs on one line with the mayor or dijkgraaf below what their body decided."""
    start = text.rfind("\n", 0, title.start) + 1
    end = text.find("\n", title.end)
    line = text[start : end if end >= 0 else len(text)]
    if _SIGNED_INLINE.fullmatch(line) is None:
        return False
    if _CLUB_IN_TITLE.search(text, 0, _TITLE):
        return False
    if "ijkgraaf" in line and of_water_board(text):
        return True  # below the record of the board itself, whatever it spoke of
    above = text[max(0, start - _ABOVE) : start]
    if "urgemeester" in line and _OF_REGION.search(above):
        return False
    return bool(_DECIDED.search(above)) and not (speaks_of_clubs(text) or _TOGETHER.search(above))


def clerk_signs(text: str, title: Title) -> bool:
    """Whether a secretary signs below the name of a body, or beside its mayor, dijkgraaf or King's commissioner.

    Then it is the body's own secretary, and none of a committee.
    """
    if signs_for_body(text, title):
        return True
    if _OF_A_CLUB.search(text, max(0, title.start - 600), title.end + 300):
        return False
    start = text.rfind("\n", 0, title.start) + 1
    end = text.find("\n", title.end)
    line = text[start : end if end >= 0 else len(text)]
    if _SIGNED_INLINE.fullmatch(line):
        return signs_inline(text, title)
    return any(one.fullmatch(line) for one in _BESIDE_HEAD) and not speaks_of_clubs(text)
