# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a cell holds, told by its column: where most cells are somebody's address, login, letters or number, so is this.

"Turfschip 163 B" has no ending of a street, "velingr" is no name and "DHR" a form of address; between homes, logins and
initials they are one as well. The evidence of what is found so is ``column:alike``. It only ever adds what goes: a
column whose values mostly stay (visiting addresses of bodies) tells nothing. In a column of homes the address of who is
named in its row is no body's because a body is named in another cell of that row ("doorgezet naar Bouw B.V.").

Legal basis: that of each type's own recognizer (Woo art. 5.1 lid 1 sub e and lid 2 sub e).

Fictitious example: below ``Kerkstraat 12``, ``Dorpsweg 4 a`` and ``Lindelaan 9``, ``Turfschip 163 B``.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from recognizers.lexicon import fold, load
from recognizers.names.initials.lettered import NOBODY, OFFICES, SHORTENED
from redactor.analysis.bodies.body_names import is_body_name
from redactor.analysis.bodies.legal_forms import BODY, OF_MORE, OWNERS
from redactor.analysis.mention import Mention
from redactor.analysis.reading.cell_columns import Row, Span, written_tables
from redactor.analysis.reading.tables import no_names

LEAST = 3
"""cells of one kind before their column tells what another is"""
SHARE = 0.6
"""of the cells of a column that are of one kind, before the rest may be"""
LEAST_SHARE = 0.3
"""of the cells of a column that are initials, before it counts as one of a table of initials: a roster"""
MOST_KEPT = 3
"""times as many cells that go as cells that stay, at least, and as cells of another kind"""
_FILLS = 0.7
"""of the characters of a cell that a finding takes, before the cell is of its kind"""
_EVIDENCE = "column:alike"
_SCORE = 0.7
_NAME = "same_column"
_ORGANISATION = "address:organisation"
_KEPT = frozenset((_ORGANISATION, "address:postbus", "number:general", "number:service", "label:general"))
_DIRECT = frozenset(("label:direct", "label:extension", "number:mobile"))

_KINDS = (
    "PERSON", "ADDRESS", "POSTCODE", "PHONE_NUMBER", "USERNAME", "INITIALS", "PERSONNEL_NUMBER", "DATE_OF_BIRTH",
    "NL_BSN", "CLIENT_NUMBER", "V_NUMBER", "EMAIL_ADDRESS", "IDENTITY_DOCUMENT", "DRIVING_LICENCE", "BIG_NUMBER",
)  # fmt: skip
_CODES = {kind: code for code, kind in enumerate(_KINDS, 1)}
_OTHER, _STAYS = 99, 100
"""the code of any other type, and what is added to that of a kind for what stays"""
_OF_STAFF = frozenset({"PERSON", "USERNAME", "INITIALS", "PERSONNEL_NUMBER", "PHONE_NUMBER", "EMAIL_ADDRESS"})
"""kinds that stand in one column: of whoever has no letters the number"""
_PLACES = frozenset({"ADDRESS", "POSTCODE"})
_TELLING = frozenset(_KINDS) - {"PERSON", "EMAIL_ADDRESS"}
_NUMBERS = _TELLING - {"ADDRESS", "POSTCODE", "PHONE_NUMBER", "USERNAME", "INITIALS", "DATE_OF_BIRTH"}

_EMPTY = re.compile(
    r"[-–—.?xX*/ \"']*|n\.?v\.?t\.?|n\.?t\.?b\.?|vac(?:ant|ature|\.)?|idem|geen|open|anoniem|onbekend|leeg|allen?|vrij"
    r"|ziek|zie .*|niet .*",
    re.IGNORECASE,
)
_MATTERS = (
    r"zaak\w*|kenmerk\w*|dossier\w*|status\w*|onderwerp|product\w*|artikel\w*|code|codes|type|soort|categorie|afdeling\w*"
    r"|team|teams|systeem|applicatie|bedrijf\w*|organisatie\w*|instelling\w*|leverancier\w*|school|partij|fractie|land"
    r"|referentie|ordernummer|factuur\w*|vergunning\w*|versie|bestand\w*|server|host\w*|rol|functie"
)
_NOBODYS = re.compile(rf"(?:{_MATTERS})(?:[ ]?(?:nummers?|nrs?|codes?|naam)\.?)?", re.IGNORECASE)
"""the head of a column that holds nothing of anybody"""
_SITES = re.compile(
    r"(?:\w*locaties?|object\w*|\w*werk(?:en|vak|plek|zaamheden)?|project\w*|perce(?:el|len)|vestiging\w*|pand\w*|kantoor\w*"
    r"|gebouw\w*|bezoekadres\w*|filia\w+|halte\w*|meetpunt\w*|route|trac[eé]|weg(?:vak)?|bouwplan)(?:[ ].*)?",
    re.IGNORECASE,
)
"""the head of a column of where something is done"""
_HOUSE = re.compile(
    r"(?:['’]?[A-ZÀ-Þ][\w'’.-]*|\d{1,2}e|['’][st])(?:[ ][\w'’.-]+){0,4}?[ ]\d{1,5}"
    r"(?:[ ]?[-/]?[ ]?(?:[A-Za-z]{1,2}|\d{1,4}|bis|hs|huis|hoog|rood|zwart|[IVX]{1,4})){0,2}"
)
_THINGS = re.compile(
    r"(?:\w*(?:percee?l|kavel|sectie|fase|artikel|week|route|gemaal|mast|postbus|blok|unit|lokaal|kamer|zaal|vak|put|sluis"
    r"|brug|viaduct|paal|bijlage|categorie|klasse|type|nummer|ronde|groep|team|dossier|zaak|container|object|meter|station"
    r"|halte|lijn|bus|tram|afrit|knooppunt|deel|versie|nota|besluit|lid|hoofdstuk|paragraaf|maand|kwartaal|dag|periode"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
    r"|nr|no|hm|hmp|km|nrs|max|min|ca|circa|rijksweg|[anAN]\d+)\.?",
    re.IGNORECASE,
)
"""the first or the last word before a number that is of a thing, a time or a road"""
_LOGIN = re.compile(r"(?:[a-z]{2,20}(?:[._-][a-z]{1,20}){0,2}|[a-z](?:[._-][a-z]{2,20}){1,2})\d{0,4}")
_LETTERS = re.compile(r"[A-ZÀ-Þ]{2,4}|[A-ZÀ-Þ]{1,2}[a-z]{1,3}[A-ZÀ-Þ]{1,2}|(?:[A-ZÀ-Þ]\.){2,4}")
_SMALL = re.compile(r"[a-z]{2,4}")
_STAFF_NUMBER = re.compile(r"[A-Z]{1,3}-?\d{4,9}|(?!(?:19|20)\d\d(?:\D|\Z)|20\d{6}\Z)[1-9]\d{4,8}")
_PHONE = re.compile(r"(?:\+|00)?[\d(](?:[ ()./-]{0,2}\d){3,13}")
_DATE_OR_YEAR = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d\d)?\d\d|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d")
_BORN = re.compile(
    r"\d{1,2}[ ]?[-/. ][ ]?(?:\d{1,2}|(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?)[ ]?"
    r"[-/. ][ ]?(?:18|19|20)?\d\d|(?:18|19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}",
    re.IGNORECASE,
)
_BARE = re.compile(r"[ \"]*\d[\d./:-]*[ \"]*")
"""a number or a day, which no head is"""
_SIGNS = '\t|;,\n"'
_TRIM = ' "*'


class _Cell(NamedTuple):
    """A cell that holds something: where, in which row of its table, and the code of what was found to fill it (0)."""

    start: int
    end: int
    row: int
    code: int


class _Table(NamedTuple):
    """A table of a page with what was found in it."""

    text: str
    rows: Sequence[Row]
    covered: bytearray
    """the code of what was found at each character of the text"""
    initials: frozenset[str]
    """to which the names on the page shorten"""


def with_same_columns(mentions: Sequence[Mention], texts: Sequence[str], rows: Sequence[str]) -> list[Mention]:
    """The mentions in the order of the document, with what the columns tell of their other cells.

    ``texts``: the texts of the pages; ``rows``: the same with the cells of a row on one line.
    """
    pages: dict[int, list[Mention]] = defaultdict(list)
    for one in mentions:
        pages[one.page].append(one)
    fresh: list[Mention] = []
    moved: dict[tuple[int, int, int, str], Mention] = {}
    for page, own in pages.items():
        if not _may_tell(rows[page], own):
            continue
        for one in _told(rows[page], own):
            if one.recognizer == _NAME:
                fresh.append(one._replace(page=page, text=texts[page][one.start : one.end]))
            else:
                moved[page, one.start, one.end, one.entity_type] = one
    if not fresh and not moved:
        return list(mentions)
    kept = (moved.get((one.page, one.start, one.end, one.entity_type), one) for one in mentions)
    return sorted([*kept, *dict.fromkeys(fresh)], key=lambda one: (one.page, one.start, one.end))


def _may_tell(text: str, mentions: Sequence[Mention]) -> bool:
    """Whether several findings of a kind stand at the edge of a cell: nearly no page has them, and costs no more."""
    seen: Counter[str] = Counter()
    for one in mentions:
        if one.entity_type in _TELLING and _is_at_edge(text, one.start, one.end):
            seen[one.entity_type] += 1
            if seen[one.entity_type] >= LEAST:
                return True
    return False


def _is_at_edge(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    ends = not behind.strip(" ") or behind[:1] in _SIGNS or behind[1:] == "|"
    begins = not before.strip(" ") or before[-1:] in _SIGNS or before[:1] == "|"
    return ends and begins


def _told(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """What the tables of one page tell: findings of this module, and others with other evidence."""
    covered = bytearray(len(text))
    for one in mentions:
        code = _CODES.get(one.entity_type, _OTHER) + (_STAYS if _stays(one) else 0)
        covered[one.start : one.end] = bytes((code,)) * (one.end - one.start)
    at = {one.start: one for one in mentions if one.entity_type in _PLACES}
    names = frozenset(letters for one in mentions if one.entity_type == "PERSON" for letters in _letters_of(one.text))
    for rows in written_tables(text):
        table = _Table(text, rows, covered, names)
        heads, columns = _columns(table)
        lettered: list[tuple[str, list[_Cell]]] = []
        for place, cells in columns.items():
            head = heads.get(place, "")
            kind = "" if _NOBODYS.fullmatch(head) else _kind(table, cells)
            if kind and kind != "INITIALS":
                yield from _rest(table, kind, cells, head, at)
            elif not _NOBODYS.fullmatch(head):
                letters = sum(cell.code == _CODES["INITIALS"] for cell in cells)
                lettered += [(kind, cells)] if letters and letters >= LEAST_SHARE * len(cells) else []
        pooled = _kind(table, [cell for _, cells in lettered for cell in cells])
        for kind, cells in lettered:
            if "INITIALS" in (kind, pooled):
                yield from _rest(table, "INITIALS", cells, "", at)


def _stays(one: Mention) -> bool:
    return not _KEPT.isdisjoint(one.evidence) and _DIRECT.isdisjoint(one.evidence)


def _columns(table: _Table) -> tuple[Mapping[Span, str], Mapping[Span, list[_Cell]]]:
    """The heads of a table, a first row without findings and numbers, and its columns: by place, its cells."""
    text, covered = table.text, table.covered
    first = table.rows[0]
    bare = any(_BARE.fullmatch(text, start, end) for start, end in first.cells)
    headed = not bare and not any(covered[first.cells[0][0] : first.cells[-1][1]])
    heads = {
        place: text[start:end].strip(" \"'*:").lower()
        for (start, end), place in zip(first.cells, first.columns, strict=True)
        if headed
    }
    columns: dict[Span, list[_Cell]] = defaultdict(list)
    for number, row in enumerate(table.rows[1 if headed else 0 :], 1 if headed else 0):
        for (start, end), place in zip(row.cells, row.columns, strict=True):
            value = text[start:end].strip(_TRIM)
            if value and not _EMPTY.fullmatch(value) and value.lower() != heads.get(place):
                begin = text.index(value, start)
                stop = begin + len(value)
                columns[place].append(_Cell(begin, stop, number, _code(covered, begin, stop)))
    return heads, columns


def _code(covered: bytearray, start: int, end: int) -> int:
    """The code of what takes most of ``[start, end)``; 0 when nothing does."""
    codes = set(covered[start:end]) - {0}
    places = {code for code in codes if code % _STAYS in (_CODES["ADDRESS"], _CODES["POSTCODE"])}
    if len(places) > 1 and codes == places:  # a street with its postcode
        return max(places) if max(places) > _STAYS else _CODES["ADDRESS"]
    return next((code for code in codes if covered.count(code, start, end) >= _FILLS * (end - start)), 0)


def _kind(table: _Table, cells: Sequence[_Cell]) -> str:
    """What most of some cells are, when hardly anything else stands there; "" when they are nothing, or what stays."""
    if len(cells) < LEAST:
        return ""
    seen = Counter(cell.code for cell in cells if cell.code)
    code, most = max(seen.items(), key=lambda item: item[1], default=(0, 0))
    kind = _KINDS[code - 1] if 0 < code < _OTHER else ""
    if kind not in _TELLING or most < LEAST:
        return ""
    allied = _OF_STAFF if kind in _OF_STAFF else _PLACES if kind in _PLACES else frozenset()
    strange = [cell for cell in cells if cell.code not in (0, code) and _kind_of(cell) not in allied]
    doubtful = sum(_is_place_of_body(cell) and _is_of_somebody(table, cell) for cell in strange)
    if most < SHARE * (len(cells) - doubtful) or doubtful > most or MOST_KEPT * (len(strange) - doubtful) > most:
        return ""
    values = {table.text[cell.start : cell.end] for cell in cells if cell.code == code}
    return kind if len(values) >= (LEAST if kind == "INITIALS" else 2) else ""


def _kind_of(cell: _Cell) -> str:
    """The kind of a cell that goes; "" for what stays and for other types."""
    return _KINDS[cell.code - 1] if 0 < cell.code < _OTHER else ""


def _is_place_of_body(cell: _Cell) -> bool:
    return cell.code > _STAYS and _KINDS[cell.code - _STAYS - 1] in _PLACES


def _rest(table: _Table, kind: str, cells: Sequence[_Cell], head: str, at: Mapping[int, Mention]) -> Iterator[Mention]:
    """What else stands in a column of a kind: values of its form, and addresses that a body near seemed to have."""
    if kind in _PLACES and _SITES.fullmatch(head):
        return
    owner = _owner(cells, at)
    told = _Forms(table, [cell for cell in cells if cell.code == _CODES[kind]])
    for cell in cells:
        if _is_place_of_body(cell):
            one = at.get(cell.start)
            if one is not None and _ORGANISATION in one.evidence and _is_of_somebody(table, cell):
                kept = tuple(code for code in one.evidence if code != _ORGANISATION)
                yield one._replace(evidence=(*kept, owner, _EVIDENCE))
        elif not cell.code and not any(table.covered[cell.start : cell.end]):
            found = told.kind_of(kind, cell)
            if found is not None:
                own = {"ADDRESS": (owner,), **_CONTEXTS}.get(found, ())
                value = table.text[cell.start : cell.end]
                yield Mention(0, cell.start, cell.end, found, value, _SCORE, _NAME, (*own, _EVIDENCE))


_CONTEXTS = {
    "USERNAME": ("context:account",), "INITIALS": ("form:initials",), "PHONE_NUMBER": ("number:fixed",),
    "PERSONNEL_NUMBER": ("context:personnel",), "DATE_OF_BIRTH": ("context:birth",), "V_NUMBER": ("context:v_number",),
    "CLIENT_NUMBER": ("context:client",),
}  # fmt: skip


def _owner(cells: Sequence[_Cell], at: Mapping[int, Mention]) -> str:
    """Whose the addresses of a column are that go: somebody's when most are known to be."""
    own = [at[cell.start].evidence for cell in cells if 0 < cell.code < _STAYS and cell.start in at]
    homes = sum("address:home" in evidence for evidence in own)
    return "address:home" if 2 * homes > len(own) else "address:unclear"


class _Forms:
    """Whether a value has the form of the values of its column."""

    def __init__(self, table: _Table, found: Sequence[_Cell]) -> None:
        self._table = table
        self._found = [table.text[cell.start : cell.end] for cell in found]
        self._shapes = frozenset(map(_shape, self._found))
        self._small = all(map(str.islower, self._found))

    def kind_of(self, kind: str, cell: _Cell) -> str | None:
        """The type of a value that was not found, in a column of a kind; None when it is none."""
        value = self._table.text[cell.start : cell.end]
        if len(value) > _LONGEST or BODY.search(value) or OF_MORE.search(value) or fold(value) in no_names():
            return None
        if kind in _NUMBERS:
            return kind if any(map(str.isdigit, value)) and _shape(value) in self._shapes else None
        if kind == "DATE_OF_BIRTH" and not _has_person(self._table, cell.row):
            return None  # the days of a log
        accepts = self._ACCEPTS.get(kind)
        if accepts and accepts(self, value) and not (kind in _WITH_BODIES and _row_of_body(self._table, cell.row)):
            numbered = kind == "PHONE_NUMBER" and _STAFF_NUMBER.fullmatch(value) and _is_named(self._table, cell)
            return "PERSONNEL_NUMBER" if numbered else kind
        if kind in _OF_STAFF and _STAFF_NUMBER.fullmatch(value) and _is_named(self._table, cell):
            return "PERSONNEL_NUMBER"
        return None

    def _is_house(self, value: str) -> bool:
        if not _HOUSE.fullmatch(value):
            return False
        words = re.split(r"[ ](?=\d)", value, maxsplit=1)[0].split()
        return not any(map(_THINGS.fullmatch, (words[0], words[-1]))) and not OWNERS.search(value)

    def _is_login(self, value: str) -> bool:
        low, known = fold(value), load()
        if not _LOGIN.fullmatch(value) or low in NOBODY or low in SHORTENED or low in known.never_names:
            return False
        return not (value.isalpha() and (low in known.words or low in known.abbreviations or low in known.places))

    def _is_letters(self, value: str) -> bool:
        low, known = fold(value).replace(".", ""), load()
        if low in NOBODY or low in OFFICES:
            return False
        if self._small:
            return _SMALL.fullmatch(value) is not None and low not in SHORTENED and low not in known.words
        if not _LETTERS.fullmatch(value):
            return False
        if "." in value:
            return True
        named = value.upper() in self._table.initials
        none = low in known.abbreviations or low in known.parties or low in SHORTENED or low in known.organisations
        return named or not (none or (len(low) > _SHORT and low in known.words))

    def _is_phone(self, value: str) -> bool:
        return _PHONE.fullmatch(value) is not None and not _DATE_OR_YEAR.fullmatch(value)

    def _is_birth(self, value: str) -> bool:
        return _BORN.fullmatch(value) is not None

    _ACCEPTS: Mapping[str, Callable[[_Forms, str], bool]] = {
        "ADDRESS": _is_house, "USERNAME": _is_login, "INITIALS": _is_letters, "PHONE_NUMBER": _is_phone,
        "DATE_OF_BIRTH": _is_birth,
    }  # fmt: skip


_LONGEST = 60
"""characters of a value"""
_SHORT = 2
_WITH_BODIES = frozenset({"ADDRESS", "PHONE_NUMBER"})
"""kinds that a row of a body has for itself"""


def _shape(value: str) -> str:
    """Digits as 9, letters as A: what numbers of one series have in common."""
    return re.sub(r"[^\W\d_]", "A", re.sub(r"\d", "9", value))


def _is_named(table: _Table, cell: _Cell) -> bool:
    """Whether a person stands in another cell of its row."""
    row, name, find = table.rows[cell.row], _CODES["PERSON"], table.covered.find
    return find(name, row.cells[0][0], cell.start) >= 0 or find(name, cell.end, row.cells[-1][1]) >= 0


def _has_person(table: _Table, number: int) -> bool:
    """Whether a cell of a row is a person's name, and nothing else."""
    return any(_code(table.covered, *cell) == _CODES["PERSON"] for cell in table.rows[number].cells)


def _row_of_body(table: _Table, number: int) -> bool:
    """Whether a cell of a row is the name of a body or firm, and nothing else."""
    return any(is_body_name(table.text[start:end].strip(_TRIM)) for start, end in table.rows[number].cells)


def _is_of_somebody(table: _Table, cell: _Cell) -> bool:
    """Whether a row names a person and is no body's, wherever else in it a body is named."""
    from recognizers.address_owner import is_known_body  # after Presidio, which it imports

    return (
        not is_known_body(table.text, cell.start, cell.end)
        and _is_named(table, cell)
        and not _row_of_body(table, cell.row)
    )


def _letters_of(name: str) -> Iterable[str]:
    """The letters to which a name shortens, in capitals: with the words in between and without."""
    words = re.findall(r"[^\W\d_]+", name)
    yield "".join(word[0] for word in words).upper()
    yield "".join(word[0] for word in words if word[0].isupper()).upper()
