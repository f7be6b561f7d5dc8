# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose an address is, told from the words around it: where somebody lives, or where a body receives visitors."""

from __future__ import annotations

import re

from recognizers.address_words import HOME, ORGANISATION
from recognizers.base import after, before, last_end, line_of, under_header
from recognizers.data import load
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists

_BODIES = (
    "regio", "dienst", "schap", "administratie", "vereniging", "autoriteit", "commissie", "loket", "gilde",
    "advocaten", "advocatuur", "notarissen", "accountants", "makelaars", "architecten", "ingenieurs", "adviseurs",
    "deurwaarders", "bouw", "bewindvoering",
)  # fmt: skip
"""endings of what has an office and is no firm"""
_CARE_OF = re.compile(r"(?<!\w)(?:p/a|c/o|per adres)\s", re.IGNORECASE)
_AND_BOX = re.compile(r"[ ]*[\n,|][ ]*(?:postbus|p\.?o\.? ?box) ?\d", re.IGNORECASE)
_SITE = re.compile(r"https?://|www\.|(?<![\w.])(?:info|contact|post|receptie|service|office|mail)@", re.IGNORECASE)
_ATTENTION = re.compile(r"(?<!\w)(?:t\.?a\.?v\.?|ter attentie van)(?!\w)", re.IGNORECASE)
_EDGE = re.compile(
    r"(?<!\b[A-Z])(?<!\b[a-z]{2})(?<![Dd]hr)(?<![Mm]evr)(?<![Dd]rs)(?<![Mm]w)(?<![Ff]am)[.!?]\s+(?=[A-Z])|\n[ ]*\n"
)
_PRACTICE = re.compile(
    r"(?<!\w)(?:advoca(?:at|te)|raads(?:man|vrouw)|notaris|curator|gerechtsdeurwaarder)(?!\w)|gemachtigde:?[ ]+mr\.",
    re.IGNORECASE,
)
"""professions that are practised at an office, on the line of the address"""
_OBJECT = re.compile(
    r"(?<!\w)(?:\w*overlast|meldingen|melding (?:over|van)|klacht(?:en)?|inbraak|controle|ruzie|brand"
    r"|lekkage|buren?|buur\w+|bewon(?:er|ing)\w*|(?:ging(?:en)?|re(?:ed|den)|gereden|gegaan) naar|kwam(?:en)?"
    r"|ter plaatse"
    r"|hield(?:en)?|bracht(?:en)?|schre(?:ef|ven)|dwangsom|brief uit"
    r"|bezocht\w*|controleerde\w*|doorzo\w+|aangetroffen|trof(?:fen)?|binnengetreden|het adres)(?!\w)",
    re.IGNORECASE,
)
"""behind a body: what is the matter at an address that is not its own"""
_WORKS_AT = re.compile(
    r"(?<!\w)(?:werkzaam|werkt|werkend|in dienst|werknemer|medewerk(?:er|ster)|leerling|student|cli[eë]nt|pati[eë]nt"
    r"|klant|lid|huurder|ouder|vader|moeder|deelne(?:mer|emster))"
    r" (?:van|bij)(?!\w)(?:[^.;\n]|\.(?=[\w,])|(?-i:(?<=[ .][A-Z])\.)){0,50},[ ]\Z",
    re.IGNORECASE,
)
"""of whom a body is named that is not where the address is: ``werkzaam bij Gemeente Dorp, Kade 1``"""
_LIVES = re.compile(r"(?<!\w)(?:woon|wonen|thuis|huis-?adres|priv[ée])", re.IGNORECASE)
_CONTACT = re.compile(r"(?<!\w)(?:contactpersoon|aanvrager|penningmeester|secretaris)[ ]{0,12}:", re.IGNORECASE)
"""a field for a person: what stands above it in the form is about the body"""
_PLACE_FIELD = re.compile(
    r"(?m)^[ \t]*(?:(?:bouw|activiteit|vergader|project|werk)?locatie|zaal|gebouw|bezoek)"
    r"(?:[ ](?:van|bouwplan|project|activiteit|werk)\w*){0,2}[ \t]*:[^\n]*\n",
    re.IGNORECASE,
)
"""a field of a form for where something is built or held: it tells nothing of whose the address of another field is"""
_ADDRESS_FIELD = re.compile(
    r"(?<!\w)(?:correspondentie|contact|brief|toezend|verzend)?adres(?!\w)[^\n:]{0,24}:[ \t]*\Z", re.IGNORECASE
)
_CELLS = re.compile(r"[;|\t]")
_SENTENCE_END = re.compile(r"\.\s")
_OTHER_LINE = re.compile(r"\n(?=[ \t]*(?:[A-Z][\w/ ()-]{1,30}:|[A-Z]?[a-z]{0,2}\.?[ ]?\d+[.):]?[ \t]))")
"""a line of its own: of a form ("School: …") or of a list ("Nr. 3 …")"""


_SHARED = re.compile(
    r"(?<!\w)(?:b\.?v|n\.?v|u\.a|c\.v|gmbh|ltd|inc|s\.a|bvba|holding|groep|group|compagnons|associates|advoca\w+"
    r"|notaris\w*|\w*(?:school|kantoor|stichting|vereniging|ziekenhuis|artsenpraktijk|centrum)|gemeente\w*|college"
    r"|lyceum|museum|theater|kerk|apotheek|academie|instituut|fonds|stadhuis|huis|hal|gebouw|club|hotel|restaurant"
    r"|caf[eé]|bibliotheek|t\.?a\.?v|ter attentie|en (?:partners|zonen|zn))(?!\w)|&",
    re.IGNORECASE,
)
"""a body of more than the one it is called after, or one that has a building"""
_WITH_INITIALS = re.compile(
    r"(?<![\w.])(?!V\.?O\.?F)(?:[A-Z]\.[ ]?){1,4}(?:en[ ](?:[A-Z]\.[ ]?){1,4})?"
    r"(?:(?:van|de|der|den|ter|ten|het|'t)[ ]){0,3}[A-ZÀ-Þ][a-zà-ÿ]{2}"
)
_PARTNERS = re.compile(
    r"(?<!\w)(?:[Mm]aatschap|[Mm]ts\.?|[Vv]\.?[Oo]\.?[Ff]\.?|[Ff]irma|[Ff]a\.|[Ee]enmanszaak)[ ]"
    r"(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]er|[Tt]en|[Hh]et|'t)[ ]){0,3}(?P<surname>[A-ZÀ-Þ][\w'’-]+)"
    r"(?=[ ]*(?:\n|,|$|[ ](?:en|&)[ ]))"
)
"""people who farm or trade together under their surname: ``Maatschap Bos-Smit``"""
_TWO_NAMES = re.compile(
    r"(?=(?<![\w-])([A-ZÀ-Þ][\w-]+)[ ](?:(?:van|de|der|den|ter|ten|het|'t)[ ]){0,3}([A-ZÀ-Þ][\w'’-]+))"
)
_SMALL = re.compile(r"(?<![\w.])[a-zà-ÿ]{4,}")
"""words of a sentence; the line of a firm holds hardly any"""
_OFFICER = re.compile(
    r"(?:t\.?[an]\.?v\.?|ter attentie van|secretariaat:?|p/a|c/o)[ ](?:de[ ]|het[ ])?"
    r"(?:(?:secretaris|penningmeester|voorzitter|secretariaat)[,:]?[ ])?"
    r"(?:(?:de heer|dhr|mevr|mw|mevrouw)[ .]|(?<=[ ])(?-i:(?:[A-Z]\.[ ]?)+[A-Zdtv]|[A-Z][a-zà-ÿ]+[ ][A-Z]))"
    r"|[,–-][ ](?:de[ ])?(?:secretaris|penningmeester|voorzitter|bestuurslid)[,:]?[ ]"
    r"(?:(?:de heer|dhr|mevr|mw|mevrouw)[ .]|(?-i:(?:[A-Z]\.[ ]?)+[A-Zdtv]|[A-Z][a-zà-ÿ]+[ ][A-Z]))",
    re.IGNORECASE,
)
_COUPLE = re.compile(
    r"(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]er|[Tt]en|'t)[ ]){0,3}([A-ZÀ-Þ][\w'’-]+)[ ](?:en|&)[ ]"
    r"(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]er|[Tt]en|'t)[ ]){0,3}([A-ZÀ-Þ][\w'’-]+)"
)
"""two surnames: who live together, below the body that writes to them"""
_PERSONAL_FIELD = re.compile(
    r"(?m)^[ \t]*(?:bsn|burgerservice(?:nummer|nr)|sofi-?(?:nummer|nr)|geboorte(?:datum|plaats)|geb\.? ?dat\w*|geboren)"
    r"(?!\w)[^\n:]{0,20}(?::|\t)",
    re.IGNORECASE,
)
"""a field of the form below that only a person can fill in"""
_FIELDS_BELOW = 150
"""characters of a form behind an address"""
_SITE_FIELD = re.compile(
    r"[ \t]*(?:(?:bouw|project|werk)?locatie|(?:bouw)?perceel|object|betreft)(?:[ ][\w/ ]{1,20})?[ \t]*:[^:\n]*\Z",
    re.IGNORECASE,
)
_REPRESENTED = re.compile(
    r"(?<!\w)(?:gemachtigde|architect|adviseur|tekenaar|bouwkundige|melders?|meldster|klager|klaagster)"
    r"(?!\w)[^\n:]{0,20}:",
    re.IGNORECASE,
)
"""who acts for somebody, or complains: the place that the matter is about is not theirs, nor a body's"""
_STREET_CELL = re.compile(r"[^\d\n]{3,50}[ ]\d{1,5}[^\n]{0,8}")
_NEXT_CELL = re.compile(r"\t|[ ]{3}")
_OFFICERS_FIELD = re.compile(
    r"(?:woon|post|contact|correspondentie)?adres(?:[ ]van)?(?:[ ]de)?[ ](?:secretaris|penningmeester|voorzitter"
    r"|bestuurslid|bestuurder|contactpersoon|ouders?|verzorgers?|voogd|leerling|student|kind|werknemer|huurder"
    r"|bewoners?|cli[eë]nt|pati[eë]nt|verzekerde|klant)[ \t:]{1,30}\Z",
    re.IGNORECASE,
)
"""a field for where an officer of a society lives, or whoever has to do with the body that the form names"""
_HEARING = re.compile(r"(?<!\w)(?:hoor)?zitting(?!\w)(?:[^.;|\t]|\.(?=\d)){0,50}\Z", re.IGNORECASE)
"""where a court sits, on the line of its address"""
_COUNTER = re.compile(
    r"(?<!\w)(?:(?:bij|aan|naar) de (?:publieks)?balie|meld(?:en|t)?(?: (?:u|je|zich))? bij de (?:receptie|portier)"
    r"|(?:(?:het|ons) )?(?:gemeentehuis|stadhuis|stadskantoor|provinciehuis|gemeentekantoor|gemeentelijk archief"
    r"|politiebureau|datacenter|datacentrum|rekencentrum|gemeentewerf|milieustraat|brandweerkazerne|bibliotheek|dorpshuis"
    r"|buurthuis|wijkcentrum|(?:sociaal )?wijkteam|wijksteunpunt|werkplein|sporthal|zwembad|sportpark|stembureau"
    r"|parkeerterrein|evenemententerrein|bouwplaats|begraafplaats)"
    r"(?: (?:staat|ligt|is(?: gevestigd)?|bevindt zich))?) (?:aan|op|in) (?:(?:de|het) )?\Z",
    re.IGNORECASE,
)
"""a counter or building of a body, right before where it stands: ``meld u bij de balie aan het Stadsplein 1``"""
_BRANCH = re.compile(
    r"(?<!\w)(?:bij|naar|in|op|via) (?:(?:het|ons|de) )?(?:wijk|buurt)?(?:steunpunt|servicepunt|werkplein) \Z",
    re.IGNORECASE,
)
"""a counter that is called after where it stands: ``terecht bij Steunpunt Kerkstraat 12``"""
_FIRM_APPLIES = re.compile(
    r"(?:^|\n)[ \t]*(?P<who>aanvrager|vergunninghouder|verzoeker|opdrachtgever|exploitant)[ \t]*:[ \t]*"
    r"(?P<name>(?![^\n]*(?:holding|beheer|pensioen|management|consult|advies|coaching|interim|invest|trainingen))"
    r"[A-ZÀ-Þ0-9][^\n:;,]{2,60}[ ](?:B\.?V|N\.?V)\.?)[ \t]*\n"
    r"[ \t]*adres[ ](?:van )?(?:de )?(?P=who)[ \t]*:[ \t]*\Z",
    re.IGNORECASE,
)
"""the address of an applicant that the line above tells to be a company"""
_NEXT_TO = re.compile(
    r"(?<!\w)(?:(?:naast|tegenover|achter|voorbij|vlakbij|nabij|boven|onder) (?:(?:de|het|een|ons) )?\w+"
    r"|(?:oude|voormalige?|vroegere)"
    r" (?:gemeentehuis|stadhuis|stadskantoor|provinciehuis|gemeentekantoor|politiebureau|brandweerkazerne)(?!\w))",
    re.IGNORECASE,
)
"""what only stands near, or stood there: ``de woning naast het gemeentehuis``, ``het oude politiebureau``"""
_LIVES_THERE = re.compile(r"[^.;\n]{0,45}?(?<!\w)(?:woont|wonen|bewo|huurder)", re.IGNORECASE)
_BOX_ABOVE = re.compile(r"(?:postbus|antwoordnummer)[ ]\d", re.IGNORECASE)
_TITLES = re.compile(r"(?<!\w)(?:de heer|mevrouw|dhr\.?|mw\.?|mevr\.?)(?!\w)", re.IGNORECASE)
"""forms of address: they tell of a home, but for an address at which a public body receives visitors"""
_PLACE_BEHIND = re.compile(
    r"[ ]?[,|·][ ]?(?:[1-9]\d{3}[ ]?[A-Z]{2}[ ]{1,2})?(?P<place>['’]?[A-ZÀ-Þa-z][\w'’-]+(?:[ ][A-ZÀ-Þ][\w'’-]+)?)"
    r"|[ ]*\n[ ]*[1-9]\d{3}[ ]?[A-Z]{2}[ ]{1,2}(?P<below>['’]?[A-ZÀ-Þ][\w'’-]+(?:[ ][A-ZÀ-Þ][\w'’-]+)?)"
)
"""the place of an address, behind it on its line or with the postcode below it"""
_OF_MEMBERS = re.compile(r"(?<!\w)(?:stichting|vereniging|comité|club|werk|bewoners|belangen)", re.IGNORECASE)
_HOLDS_OFFICE = re.compile(r"(?<!\w)(?:secretaris|penningmeester|voorzitter|secretariaat)(?!\w)", re.IGNORECASE)
_RENTS = re.compile(
    r"(?<!\w)(?:huur(?:t|de|den)?|huren|rent(?:s|ed|ing)?)(?!\w)[^.\n]{0,30}?"
    r"(?<!\w)(?:kamer|woning|appartement|studio|flat|huis|room|house|apartment)(?!\w)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?<!\w)(?:eenm(?:ans|\.)[- ]?zaak|zzp(?:'er|er)?|h\.?o\.?d\.?n\b\.?|handelend onder de naam"
    r"|natuurlijk persoon)(?!\w)",
    re.IGNORECASE,
)
"""who trades in his own name: but for where the business is, his address is his home"""
_OF_BUSINESS = re.compile(
    r"(?<!\w)(?:vestig|bezoek|bedrijf|zaak|winkel|praktijk|kantoor|inrichting|locatie|filiaal|pand)[\w ]*:?[ \t]*\Z",
    re.IGNORECASE,
)


def whose(text: str, start: int, end: int) -> str:
    """``address:organisation``, ``address:home`` or ``address:unclear`` for the address ``[start, end)``.

    A firm that is called like a person may be that person at home, and the post of a society goes to the home of the
    officer that is named: of both nothing is told (``address:unclear``).
    """
    if _is_below_box(text, start, end):
        return "address:postbus"
    if _OFFICERS_FIELD.search(before(text, start, 70)) and not is_known_body(text, start, end):
        return "address:home"
    if _FIRM_APPLIES.search(before(text, start, 140)):
        return "address:organisation"
    told = _whose(text, start, end)
    if told == "address:organisation" and not is_known_body(text, start, end):
        window = before(text, start, 140).rsplit("\n\n", 1)[-1]
        if _RENTS.search(before(text, start, 90)):
            return "address:home"
        if (street := _street_above(text, start)) is not None:
            return whose(text, *street)
        if (
            _trades_alone(before(text, start, 240))
            or _is_named_after_its_owner(window)
            or _is_of_an_officer(window)
            or _is_of_partners(window)
            or _is_of_a_couple(window)
            or _is_site(window)
            or _PERSONAL_FIELD.search(after(text, end, _FIELDS_BELOW).split("\n\n", 1)[0])
        ):
            return "address:unclear"
    return told


def _street_above(text: str, start: int) -> tuple[int, int] | None:
    """The street and number that stand above a postcode which begins its line, with other columns beside them."""
    line, _ = line_of(text, start)
    if not line or not text[start : start + 4].isdigit() or text[line:start].strip():
        return None
    above, stop = line_of(text, line - 1)
    begin = above + len(text[above:stop]) - len(text[above:stop].lstrip())
    gap = _NEXT_CELL.search(text, begin, stop)
    if gap is None or abs((begin - above) - (start - line)) > 1:
        return None
    return (begin, gap.start()) if _STREET_CELL.fullmatch(text, begin, gap.start()) else None


def _is_of_a_couple(window: str) -> bool:
    """Whether nothing but two surnames stands on the line above."""
    lines = window.rstrip().rsplit("\n", 1)
    match = _COUPLE.fullmatch(lines[-1].strip()) if len(lines) > 1 else None
    return match is not None and all(
        fold(one) in lists().surnames_common and not _is_trade(one) for one in match.groups()
    )


def _is_site(window: str) -> bool:
    """Whether the address fills a field for what the matter is about, below who acts for somebody."""
    above, _, row = window.rpartition("\n")
    return _SITE_FIELD.match(row) is not None and _REPRESENTED.search(above) is not None


def _is_below_box(text: str, start: int, end: int) -> bool:
    """Whether a postcode and its place begin right below a post box, in the same column."""
    line, _ = line_of(text, start)
    if not line or not text[start : start + 4].isdigit() or "\n" in text[start:end]:
        return False
    above, _ = line_of(text, line - 1)
    return _BOX_ABOVE.match(text, above + start - line, line) is not None


def _trades_alone(window: str) -> bool:
    """Whether the form above tells of somebody who trades in his own name, and of no body since; not of his shop."""
    block = window.rsplit("\n\n", 1)[-1]
    told = last_end(_ALONE, block)
    if told < 0 or _OF_BUSINESS.search(block.rsplit("\n", 1)[-1]):
        return False
    return _SHARED.search("\n".join(block[told:].split("\n")[1:])) is None


def _is_named_after_its_owner(window: str) -> bool:
    """Whether the nearest line or clause that names a firm holds a whole name of somebody and no form of a body."""
    lines = [line for line in window.split("\n") if line.strip()][-2:]
    clauses = [re.split(r"[;|\t]|(?<=[a-z]{3})\. ", line)[-1] for line in lines]
    named = [one for one in clauses if ORGANISATION.search(one) or trades(one)] or clauses  # "KvK" may stand below
    if not named or _SHARED.search(named[-1]) or _PRACTICE.search(named[-1]) or len(_SMALL.findall(named[-1])) > 2:
        return False
    return _WITH_INITIALS.search(named[-1]) is not None or any(
        _is_given(one[1]) and not _is_trade(one[2]) for one in _TWO_NAMES.finditer(named[-1])
    )


def _is_of_partners(window: str) -> bool:
    """Whether the address is below a partnership that bears nothing but the surnames of its people."""
    match = _PARTNERS.search(window)
    if match is None or _PRACTICE.search(window) or window.count("\n", match.end()) > 2:
        return False
    parts, kinds = {fold(part) for part in match["surname"].split("-")}, lists()
    return not parts.isdisjoint(kinds.surnames) and not any(
        one in kinds.organisation_words or one in kinds.organisation_tails for one in parts
    )


def _is_given(word: str) -> bool:
    low, kinds = fold(word), lists()
    return low in kinds.first_names and low not in kinds.words_frequent and low not in kinds.places


def _is_trade(word: str) -> bool:
    low, kinds = fold(word), lists()
    return low in kinds.organisation_words or low in kinds.organisation_tails or low in kinds.places


def _is_of_an_officer(window: str) -> bool:
    """Whether a society's post goes to an officer of it who is named on the line above the address."""
    line = window.rstrip().rsplit("\n", 1)[-1]
    return (
        _OFFICER.search(line) is not None
        and _HOLDS_OFFICE.search(line) is not None
        and _OF_MEMBERS.search(window) is not None
    )


def _whose(text: str, start: int, end: int) -> str:
    if _has_known_code(text[start:end]):
        return "address:organisation"
    window = before(text, start, 90)
    window = window[max(0, last_end(_EDGE, window)) :]
    window = window[max(0, last_end(_CONTACT, window)) :]
    window = _NEXT_TO.sub(" ", window)
    row = window.rsplit("\n", 1)[-1]
    if len(_CELLS.findall(row)) > 1:
        window = row  # other rows of a table are about others
    if _ADDRESS_FIELD.search(row):
        window = _PLACE_FIELD.sub("", window)
    if _is_public(text, start, end) and (not HOME.search(_TITLES.sub(" ", window)) or _HEARING.search(row)):
        return "address:organisation"
    if (_is_counter(row) and not _LIVES_THERE.match(after(text, end, 70))) or (
        _PRACTICE.search(row) and not _LIVES.search(row)
    ):
        return "address:organisation"
    care = _CARE_OF.search(window)
    if care and not (ORGANISATION.search(window, care.end()) or trades(window[care.end() :])):
        return "address:home"
    attention = _ATTENTION.search(window)
    if attention and (ORGANISATION.search(window, 0, attention.start()) or trades(window[: attention.start()])):
        return "address:organisation"
    home, body = last_end(HOME, window), last_end(ORGANISATION, window)
    if home < 0 and body < 0:
        behind = _OTHER_LINE.split(after(text, end, 70).split("\n\n")[0], maxsplit=1)[0]
        if ORGANISATION.search(_SENTENCE_END.split(behind[:40])[0]) or _SITE.search(behind) or _AND_BOX.match(behind):
            return "address:organisation"
        if trades(window) and not (_OBJECT.search(window) or _WORKS_AT.search(window)):
            return "address:organisation"
        return "address:home" if under_header(text, start, end, HOME) else "address:unclear"
    if home < body and (_OBJECT.search(window, body) or _WORKS_AT.search(window)):
        return "address:unclear"
    return "address:home" if home > body else "address:organisation"


def _is_counter(row: str) -> bool:
    """Whether a counter or building of a body stands right before an address: ``het stadhuis aan de``."""
    return (_BRANCH.search(row) or _COUNTER.search(_NEXT_TO.sub(" ", row))) is not None


def is_known_body(text: str, start: int, end: int) -> bool:
    """Whether the address ``[start, end)`` is where a body that is known receives visitors or post.

    Whoever is named before it; its place may stand behind it, in the next cell or on the next line.
    """
    return _has_known_code(text[start:end]) or _is_public(text, start, end)


def _has_known_code(address: str) -> bool:
    codes = re.findall(r"[1-9]\d{3}[A-Z]{2}", re.sub(r"\s", "", address))
    return any(code in load("public_postcodes") for code in codes)


def _is_public(text: str, start: int, end: int) -> bool:
    """Whether it is where a public body receives visitors, as the list of those addresses tells."""
    address, known = _plain(text[start:end]), load("public_addresses")
    parts = re.match(r"(?P<street>\D+\d+[a-z]?|plein 1813 \d+)(?: [1-9]\d{3} ?[a-z]{2})?(?P<place> .+)?\Z", address)
    if parts is None:
        return False
    if parts["street"] in known or parts["street"] + (parts["place"] or "") in known:
        return True
    behind = _PLACE_BEHIND.match(text, end) if parts["place"] is None else None
    if behind is None:
        return False
    words = _plain(behind["place"] or behind["below"]).split(" ")
    return any(f"{parts['street']} {' '.join(words[:size])}" in known for size in (1, 2))


def _plain(address: str) -> str:
    """An address as the list has it: in small letters, with single blanks and without commas."""
    return re.sub(r"[^\w'-]+", " ", address.lower().replace("’", "'").replace("'s-gravenhage", "den haag")).strip()


def trades(window: str) -> bool:
    """Whether the line or the clause right before an address names who trades: ``Jansen Hosting, ``."""
    clause = re.split(r"[;|\t(]|\n[ ]*\n", window.rstrip(" ,:\n-–"))[-1].rsplit("\n", 1)[-1]
    named = [word for word in re.findall(r"\w[\w'’&-]*", clause.rsplit(", ", 1)[-1]) if word[0].isupper()]
    kinds = lists()
    return any(
        fold(word) in kinds.organisation_tails
        or fold(word) in kinds.organisation_words
        or (
            len(word) > 6
            and fold(word).endswith((*kinds.organisation_endings, *_BODIES))
            and fold(word) not in kinds.surnames
        )
        for word in named
    )
