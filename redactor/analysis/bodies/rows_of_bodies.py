# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses, fixed numbers and accounts in a row of a table or export that lists bodies.

The first cell of such a row, but for its number, is a body by its name (:mod:`redactor.analysis.bodies.body_names`), or
stands below a head that says so ("Organisatie", "School", "Leverancier") and is nobody's name. Cells between it and the
value hold nothing but parts of an address and numbers. Whoever is named in the row has its numbers and accounts, and so
may whoever has a column of the table; the address of a society may be that of its secretary.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.lexicon import fold, load
from recognizers.names.likeness import likeness
from recognizers.payments import TO_SOMEBODY
from redactor.analysis.bodies.body_names import (
    OF_ONE,
    OF_SEVERAL,
    SHELTER,
    building_at_end,
    is_bank,
    is_body_name,
    is_known_name,
    is_of_several,
)
from redactor.analysis.bodies.legal_forms import OWNERS
from redactor.analysis.bodies.table_rows import LEAST, LONGEST_TABLE, cells_of, heads_of, read_cell, row_of
from redactor.analysis.mention import KINDS_OF_PEOPLE, Mention

_BAR = re.compile(r"[;\t]")
_ORDINAL = re.compile(r"[A-Z]{0,3}[-. ]?\d[\d./-]*[.)]?|[*•-]")
BODY_HEAD = re.compile(
    r"(?:naam )?(?:organisaties?|instelling(?:en)?|instanties?|school|schoolnaam|scholen|stembureau|accommodatie"
    r"|ketenpartners?|apotheek|kinderopvang(?:locatie|organisatie)|verzekeraar|corporatie|waterschap"
    r"|omgevingsdienst|tankstation|supermarkt|ziekenhuis|inschrijvers?|gegadigden?|leveranciers?|zorgaanbieders?"
    r"|opdrachtnemers?|aannemers?)",
    re.IGNORECASE,
)
"""the head of a column of bodies"""
_OF_TRADERS = re.compile(
    r"(?:naam )?(?:inschrijver|gegadigde|leverancier|zorgaanbieder|opdrachtnemer|aannemer)", re.IGNORECASE
)
"""such a head below which one person may stand who trades alone"""
_ADDRESS_HEAD = re.compile(
    r"(?:bezoek|vestigings|post)?adres(?:gegevens)?|straat(?: en (?:huis)?nummer)?|postcode|pc|vestigingsplaats",
    re.IGNORECASE,
)
_BUILDING_HEAD = re.compile(
    r"(?:naam )?(?:pand(?:en)?|gebouw(?:en)?|object(?:en)?|accommodaties?|stembureaus?|vastgoed|complex)(?:naam)?",
    re.IGNORECASE,
)
"""the head of a column of buildings"""
_PHONE_HEAD = re.compile(r"(?:algemeen )?(?:tel(?:efoon)?(?:nummer|nr)?\.?|nummer)", re.IGNORECASE)
_ACCOUNT_HEAD = re.compile(r"iban(?:-?(?:nummer|nr))?|(?:bank)?rekening(?:nummer|nr)?|bank", re.IGNORECASE)
_HEADS = {"PHONE_NUMBER": _PHONE_HEAD, "IBAN_CODE": _ACCOUNT_HEAD}
_APPLICANT_HEAD = re.compile(
    r"(?:naam )?(?:(?:subsidie)?(?:aanvrager|ontvanger)|organisatie|instelling|vereniging|stichting|rechtspersoon"
    r"|begunstigde)",
    re.IGNORECASE,
)
"""the head of the column of those who get money"""
_SPEAKS_HEAD = re.compile(
    r"(?:naam )?(?:contact(?:persoon)?|voorzitter|secretaris|vertegenwoordiger|bestuurder)", re.IGNORECASE
)
"""the head of the column of who speaks for them"""
_HOLDER_HEAD = re.compile(
    r"(?<!\w)(?:t\.?n\.?v\.?|ten name|op naam|tenaamstelling|rekeninghouder|houder|begunstigde rekening)(?!\w)",
    re.IGNORECASE,
)
_HOLDS_HIMSELF = re.compile(
    r"(?<!\w)(?:particulier|priv[ée]\w*|p/a|c/o|t\.?n\.?v|rekening|rek|op naam|voorgeschoten|via"
    r"|penningmeester|i\.?o|in oprichting|pgb)(?!\w)",
    re.IGNORECASE,
)
"""a row that says that somebody's own account is used"""
_PAID_ABOVE = 600
"""characters above a row in which a title says that people are paid"""
_PERSON_HEAD = re.compile(
    r"(?<!\w)(?:lid|leden|patiënt|debiteur|kind|klant|personeel\w*"
    r"|contact\w*|naam(?! (?:organisatie|instelling|school|bedrijf))|namen|behandel\w*|eigenaar|houder"
    r"|exploitant|directeur|directie|secretaris|voorzitter|penningmeester|bestuur\w*|beheerder|melder|indiener"
    r"|aanvrager|huurder"
    r"|bewoner|cli[eë]nt|medewerker|vertegenwoordiger|gemachtigde|door|persoon|wie|adviseur|werknemer|leerling|ouders?"
    r"|co[öo]rdinator|accountmanager|projectleider|uitvoerder|tekenbevoegde?)(?!\w)",
    re.IGNORECASE,
)
"""the head of a column of people"""
_DEALS_HEAD = re.compile(
    r"(?:naam )?(?:zaak)?(?:behandel(?:aar|end ambtenaar|d door)|toezichthouder|inspecteur|accountmanager"
    r"|contractbeheerder|contractmanager|inkoper|budgethouder)",
    re.IGNORECASE,
)
"""the head of a column of who deals with the bodies of a table: not of theirs, so that nothing of a row is his"""
_HEADS_IT = re.compile(
    r"(?:naam )?(?:directeur|directie|rector|schoolleider|locatieleider|locatiedirecteur)", re.IGNORECASE
)
"""the head of a column of who leads a school"""
_SOCIETY = re.compile(
    r"(?<!\w)(?:stichting|stg|v\.?v\.?e|werkgroep|belangen|belang|buurt\w*|wijk\w*|bewoners\w*|harmonie|fanfare|orkest"
    r"|kring|gilde|genootschap|vrienden|scouting|soos|actie\w*)(?!\w)"
    r"|(?:vereniging|club|comit[eé]|toneelgroep|zanggroep|koor|kring|bond|stichting|trainingsgroep|café|kelder)(?!\w)"
    r"|(?<!\w)(?:gymnastiek|hobby\w*|bed (?:en|&) \w+)(?!\w)",
    re.IGNORECASE,
)
"""a body of volunteers, who may have its address and its number at home"""
_COLUMN = re.compile(
    r"(?:nr|nummer|naam|locatie|(?:bezoek|vestigings|post)?adres(?:gegevens)?|straat(?: en (?:huis)?nummer)?|huisnummer"
    r"|huisnr|postcode(?: en plaats)?|pc|(?:vestigings)?plaats|gemeente|(?:algemeen )?(?:tel(?:efoon)?(?:nummer|nr)?\.?"
    r"|nummer)|e-?mail(?:adres)?|mail|web(?:site)?|kvk(?:-?nummer|-?nr)?|iban(?:-?(?:nummer|nr))?"
    r"|(?:bank)?rekening(?:nummer|nr)?|bank|brin(?:-?(?:nummer|code))?|agb(?:-?code)?|openingstijden|open"
    r"|toegankelijk\w*|kiesdistrict|contact\w*|directeur|voorzitter|exploitant|beheerder)?",
    re.IGNORECASE,
)
"""the head of a column of a list of bodies with where they are, and of nothing that they have to do with elsewhere"""
_MAILBOX = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"(?<!\w)(?:geen|onbekend|pleeg\w*|gastouder\w*|ouder\w*|bewoners|mevrouw|mevr|mw|heer|dhr|fam|familie|p/a|c/o"
    r"|t\.?a\.?v|woning|b&b|camping|zus|broer|moeder|vader|zoon|dochter|oma|opa|buur\w+|partner|naasten?|echtgeno\w+"
    r"|mantelzorg\w*|verzekerde|collega|privé|thuis|mobiel|secretaris"
    r"|penningmeester|voorzitter|particulier|cli[eë]nt|bewoner|eigenaar)(?!\w)",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]\.)+(?![BVNVUA]\.)")
_CODE = re.compile(r"[1-9]\d{3}[ ]?[A-Z]{2}")
_TOWN = re.compile(r"['’A-Z][^\W\d]*(?:[ '’-][^\W\d]+){0,3}")
"""what stands behind a postcode"""
_ARTICLE = re.compile(r"\A(?:['’]s-|(?:Den|De|Het) )")
"""before the noun of a town"""
_NUMBER = re.compile(r"[\d .()+/,€%-]*(?:[A-Z]{2})?")
_SCHOOL_NOUNS = ("school", "lyceum", "college", "obs", "cbs", "rkbs", "pcbs", "ikc", "kindcentrum", "gymnasium")
"""how the name of a school begins"""
_PARTS = frozenset({"ADDRESS", "POSTCODE", "PHONE_NUMBER", "IBAN_CODE"})
_THEIRS = frozenset({"address:home", "mailbox:personal", "number:mobile", "label:direct", "near:person"})
SPELLED = 1
"""likeness to names from which a word of no list may be one"""
_NEAR = 60
"""mentions on either side that can stand in the row"""
_LONGEST_ROW = 400


def is_in_row_of_body(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether an address, fixed number or account stands in a row that is a body's."""
    one, text = mentions[index], texts[mentions[index].page]
    start, end = row_of(text, one)
    if end - start > _LONGEST_ROW or (start == end):
        return False
    cells = cells_of(text, start, end)
    if len(cells) < LEAST:
        return False
    number = 1 if _ORDINAL.fullmatch(read_cell(text, cells[0])) else 0
    name = read_cell(text, cells[number])
    here = next((at for at, (a, b) in enumerate(cells) if a <= one.start < b), 0)
    if here <= number or OWNERS.search(text, start, end) or _SOMEBODY.search(text, start, end):
        return False
    row = [
        other
        for other in mentions[max(0, index - _NEAR) : index + _NEAR]
        if other.page == one.page and start <= other.start < end
    ]
    if any(not _THEIRS.isdisjoint(other.evidence) for other in row):
        return False
    if not _is_bare(text, cells[number + 1 : here], row):
        return False
    is_place = one.entity_type in ("ADDRESS", "POSTCODE")
    if _may_be_of_one(name) or (_may_be_of_client(name) if one.entity_type == "IBAN_CODE" else _SOCIETY.search(name)):
        return False
    people = [other for other in row if other.entity_type in KINDS_OF_PEOPLE and not _within(other, cells[number])]
    heads = heads_of(text, start)
    own = number if heads[number : number + 1] and heads[number].lower() == "naam" else -1
    column = next((at for at, head in enumerate(heads) if at != own and _PERSON_HEAD.search(head)), None)
    if column is not None and column <= here:
        return False
    listed = any(BODY_HEAD.fullmatch(head) for head in heads[: number + 1])
    if not is_place and (people or (column is not None and not _is_bare(text, cells[here:], row))):
        return _is_before_who_deals(text, one, number, cells, people)
    if people and not (listed and min(other.start for other in people) > one.end):
        return False
    above = [heads[at] if at < len(heads) else "" for at in (number, here)]
    where = not is_place or _is_listed_building(name, *above) or _tells_where(text, cells, number, row, heads)
    if not where or _is_of_many(text, name, start, end):
        return False
    if is_body_name(name) or (is_place and building_at_end(name) == name):
        return listed or not is_known_name(name) or OF_SEVERAL.search(name) is not None  # "Ziggo;Kade 1": a client's
    named = any(other.entity_type in KINDS_OF_PEOPLE and _within(other, cells[number]) for other in row)
    return listed and not named and _is_listed(name, one, heads, number)


def _is_before_who_deals(
    text: str, one: Mention, number: int, cells: Sequence[tuple[int, int]], people: Sequence[Mention]
) -> bool:
    """Whether everybody in the row of a firm of several or a school stands behind, below heads for who deals with it.

    ``Leverancier;Telefoon;Contractbeheerder``, ``School;Telefoon;Directeur``: the first number is the body's.
    """
    name, heads = read_cell(text, cells[number]), heads_of(text, row_of(text, one)[0])
    here = next((at for at, (a, b) in enumerate(cells) if a <= one.start < b), 0)
    asked = _HEADS.get(one.entity_type)
    if here >= len(heads) or len(heads) != len(cells) or asked is None or not asked.fullmatch(heads[here]):
        return False
    school = any(word.endswith(_SCHOOL_NOUNS) for word in name.lower().split())
    if is_bank(name) or is_known_name(name) or _may_be_of_one(name):
        return False
    if not ((is_body_name(name) and is_of_several(name)) or (school and building_at_end(name) == name)):
        return False
    leads = one.entity_type == "PHONE_NUMBER" and school
    allowed = [
        at for at, head in enumerate(heads)
        if at > here and (_DEALS_HEAD.fullmatch(head) or (leads and _HEADS_IT.fullmatch(head)))
    ]  # fmt: skip
    others = [head for at, head in enumerate(heads) if at not in allowed and _PERSON_HEAD.search(head)]
    return not others and all(any(_within(other, cells[at]) for at in allowed) for other in people)


def _is_listed_building(name: str, own: str, head: str) -> bool:
    """Whether a register of buildings has a public one in the row: what it tells further of it is of no home."""
    told = _BUILDING_HEAD.fullmatch(own) and _ADDRESS_HEAD.fullmatch(head)
    return told is not None and building_at_end(name) == name


def _is_listed(name: str, one: Mention, heads: Sequence[str], number: int) -> bool:
    """Whether a value stands below a head for it, and the name, below one for bodies, is nobody's."""
    asked = _HEADS.get(one.entity_type, _ADDRESS_HEAD)
    told = any(asked.fullmatch(head) for head in heads)
    traders = any(_OF_TRADERS.match(head) for head in heads[: number + 1])
    return told and (is_of_several(name) if traders else is_nobodys(name))


def is_account_of_applicant(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether an account stands in a register of those who applied, in the row of a legal person of more than one.

    ``aanvrager;contactpersoon;rekening``: who speaks for the applicant has no account there. A committee without legal
    personality may have that of its treasurer, and where a column tells the holder it is whoever stands in it.
    """
    one, text = mentions[index], texts[mentions[index].page]
    start, end = row_of(text, one)
    if end - start > _LONGEST_ROW:
        return False
    cells, heads = cells_of(text, start, end), heads_of(text, start)
    here = next((at for at, (a, b) in enumerate(cells) if a <= one.start < b), 0)
    if here >= len(heads) or not _ACCOUNT_HEAD.fullmatch(heads[here]):
        return False
    asked = [at for at, head in enumerate(heads[:here]) if _APPLICANT_HEAD.fullmatch(head)]
    if len(asked) != 1 or any(_HOLDER_HEAD.search(head) for head in heads):
        return False
    others = [head for at, head in enumerate(heads) if at not in (here, asked[0]) and _PERSON_HEAD.search(head)]
    if not all(_SPEAKS_HEAD.fullmatch(head) or _DEALS_HEAD.fullmatch(head) for head in others) or _HOLDS_HIMSELF.search(
        text, start, end
    ):
        return False
    if TO_SOMEBODY.search(text[start:end]) or TO_SOMEBODY.search(text[max(0, start - _PAID_ABOVE) : start]):
        return False
    name = read_cell(text, cells[asked[0]])
    if not (is_body_name(name) and is_of_several(name)) or is_bank(name) or OWNERS.search(name) or OF_ONE.search(name):
        return False
    people = [
        other
        for other in mentions[max(0, index - _NEAR) : index + _NEAR]
        if other.page == one.page and other.entity_type in KINDS_OF_PEOPLE and start <= other.start < end
    ]
    speaks = [
        cell for head, cell in zip(heads, cells, strict=False)
        if _SPEAKS_HEAD.fullmatch(head) or _DEALS_HEAD.fullmatch(head)
    ]  # fmt: skip
    return all(any(_within(other, cell) for cell in speaks) for other in people)


def is_in_row_of_somebody(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether somebody has another cell of the row before it: ``Anna Tol;Gemeente Dorp;Kade 1``."""
    one, text = mentions[index], texts[mentions[index].page]
    start = max(text.rfind("\n", max(0, one.start - _LONGEST_ROW), one.start) + 1, one.start - _LONGEST_ROW)
    return any(
        other.page == one.page and other.entity_type == "PERSON" and start <= other.start < other.end <= one.start
        and _BAR.search(text, other.end, one.start) is not None
        for other in mentions[max(0, index - _NEAR) : index]
    )  # fmt: skip


def is_in_row_of_matter(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a row tells more of an address or number than whose it is: ``Univé | Kade 1 | 612,00`` is a damaged home.

    Nor is it a known firm's by its name alone, without a head.
    """
    one, text = mentions[index], texts[mentions[index].page]
    start, end = row_of(text, one)
    if end - start > _LONGEST_ROW:
        return False
    cells = cells_of(text, start, end)
    if len(cells) < LEAST:
        return False
    number = 1 if _ORDINAL.fullmatch(read_cell(text, cells[0])) else 0
    name, heads = read_cell(text, cells[number]), heads_of(text, start)
    if cells[number][1] > one.start:
        return False
    if one.entity_type == "IBAN_CODE" and _may_be_of_client(name):
        return True
    if not heads and is_known_name(name) and not OF_SEVERAL.search(name):
        return "postbus" not in text[start:end].lower()
    if one.entity_type not in ("ADDRESS", "POSTCODE"):
        return False
    row = [other for other in mentions[max(0, index - _NEAR) : index + _NEAR] if other.page == one.page]
    return not _tells_where(text, cells, number, row, heads) or _is_of_many(text, name, start, end)


def is_in_table_of_people(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a value stands in a table with a column of people before it, or in one of theirs: ``Adres leerling``."""
    one, text = mentions[index], texts[mentions[index].page]
    start, end = row_of(text, one)
    if end - start > _LONGEST_ROW:
        return False
    cells = cells_of(text, start, end)
    if len(cells) < LEAST:
        return False
    here = next((at for at, (a, b) in enumerate(cells) if a <= one.start < b), 0)
    heads = heads_of(text, start)[: here + 1]
    return any(_PERSON_HEAD.search(head) for head in heads if head.lower() not in ("naam", "namen"))


def _may_be_of_client(name: str) -> bool:
    """Whether an account beside a body may be that of who banks or is insured there: ``Univé;NL…;443``."""
    return is_bank(name) or (is_known_name(name) and OF_SEVERAL.search(name) is None)


def _may_be_of_one(name: str) -> bool:
    """Whether a firm may be one person's, at home."""
    return OF_ONE.search(name) is not None and OF_SEVERAL.search(name) is None


def _is_of_many(text: str, name: str, start: int, end: int) -> bool:
    """Whether other rows of the table open with the same body: then they are of who has to do with it, as pupils."""
    floor = max(0, start - LONGEST_TABLE)
    above, below = text.rfind("\n\n", floor, start), text.find("\n\n", end, end + LONGEST_TABLE)
    table = text[max(above, floor) : start] + text[end : below if below >= 0 else end + LONGEST_TABLE]
    return any(
        read_cell(line, cell) == name
        for line in table.split("\n")
        if name in line
        for cell in cells_of(line, 0, len(line))[:2]
    )


def _tells_where(
    text: str, cells: Sequence[tuple[int, int]], number: int, row: Sequence[Mention], heads: Sequence[str]
) -> bool:
    """Whether a row tells nothing but where a body is and how to reach it: no meter, rent or hours of a home."""
    if heads:
        return all(_COLUMN.fullmatch(head) for at, head in enumerate(heads) if at > number)
    return all(
        _MAILBOX.fullmatch(read_cell(text, cells[at]))
        or not any(map(str.isalnum, read_cell(text, cells[at])))
        or fold(_ARTICLE.sub("", read_cell(text, cells[at]))) in load().places
        or (_CODE.fullmatch(read_cell(text, cells[at - 1])) and _TOWN.fullmatch(read_cell(text, cells[at])))
        or any(other.start < cells[at][1] and cells[at][0] < other.end for other in row)
        for at in range(number + 1, len(cells))
    )


def _is_bare(text: str, cells: Sequence[tuple[int, int]], row: Sequence[Mention]) -> bool:
    """Whether cells hold nothing but numbers and parts of addresses: nobody stands in them."""
    return all(
        _is_part(text, cell, row)
        or (at and _CODE.fullmatch(read_cell(text, cells[at - 1])) and _TOWN.fullmatch(read_cell(text, cell)))
        for at, cell in enumerate(cells)
    )


def _is_part(text: str, cell: tuple[int, int], row: Sequence[Mention]) -> bool:
    """Whether a cell holds nothing but a part of an address, a number or a place."""
    value = read_cell(text, cell)
    low, known = fold(_ARTICLE.sub("", value)), load()
    if not value or _NUMBER.fullmatch(value) or (low in known.places and low not in known.surnames):
        return True
    return any(other.entity_type in _PARTS and other.start <= cell[0] and cell[1] <= other.end for other in row)


def _within(one: Mention, cell: tuple[int, int]) -> bool:
    return cell[0] <= one.start and one.end <= cell[1]


def is_nobodys(name: str) -> bool:
    """Whether what a table calls a body bears nobody's name, unless it is a firm of several all the same."""
    if not name[:1].isupper() or _INITIALS.search(name) or OWNERS.search(name) or SHELTER.search(name):
        return False
    if is_of_several(name):
        return True
    known = load()
    if name.lower() in known.words or name.lower() in ("n.v.t.", "nvt", "idem"):
        return False  # "Geen", "Ouderraad"
    lows = [fold(re.sub(r"['’]s\Z", "", word.strip(".,()"))) for word in name.split()]
    own = [low for low in lows if low not in known.prefixes]
    if len(own) == 1 and likeness(own[0]) >= SPELLED and name.split(maxsplit=1)[0] not in ("De", "Het"):
        listed = (known.words, known.places, known.bodies, known.organisations, known.organisation_words)
        if not any(own[0] in words for words in listed):
            return False  # a surname of no list
    return not any(low in known.first_names or low in known.surnames_common for low in lows)
