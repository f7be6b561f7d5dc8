# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of a council by the place that a paper of that council gives them.

A register of side jobs (Gemeentewet art. 12, 41b; Provinciewet art. 11, 40b) has a row for each of them: ``A | CDA |
fractievoorzitter | docent``. Written questions say at their head from whom they are: ``Van: B, fractie CDA``. An agenda
names who opens the sitting, who takes the oath for a party and who asks in the question hour. A list of speakers in a
debate and the talks after an election give the party of each. Each of these is a form of its own with a title of its
own; who works for a faction, asks as a citizen or was a member before stands elsewhere in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.lexicon import fold, load
from recognizers.look import look, stems
from redactor.analysis.members.local_parties import is_called
from redactor.analysis.members.masked import NAME, Cell, Line, Lines
from redactor.analysis.members.other_bodies import PLAYED, UNCHOSEN_COUNCIL, others_meet
from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.members.roster_heads import says_others
from redactor.analysis.members.roster_lines import STAFF
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import NATIONAL_PARTY, PARTY_OF_ROW

_TOP_LINES = 2
"""lines with words in which a paper says what it is"""
_NATIONAL = re.compile(NATIONAL_PARTY)
_KNOWN = re.compile(PARTY_OF_ROW)
_NOT_THESE = re.compile(
    r"medewerk|ambtena|ambtelijk|personeel|griffie|assisten|ondersteun|secretariaat|burgerleden|burgerlid|inwoner|"
    r"bewoner|burgers\b|kandida|\boud-|voormalig|vorige|ex-|directie|\braad van\b|jeugd|jongeren|kinder|leerling|"
    r"scholier|student|cliënt|dorpsra|wijkra|adviesra|seniorenra|ouderenra|participatie|partner|gezinsleden|familie|"
    r"concept|voorbeeld|oefen|schaduw|campagne|verkiezing",
    re.IGNORECASE,
)
"""in the title of a paper: it is of others, or of nobody yet"""

_REGISTER = re.compile(
    r"\(?neven\)?[ -]?(?:functies|werkzaamheden|betrekkingen)\b|\b(?:neven|andere )functies\b|"
    r"hoofd- en nevenfuncties|functies en nevenfuncties",
    re.IGNORECASE,
)
_REGISTERED = stems("registers of side jobs", "functies", "werkzaamheden", "betrekkingen")
_OF_HOUSE = re.compile(
    r"\b(?:raadsleden|statenleden|gemeenteraad|raadsfracties|provinciale staten|(?:leden|lid) van de raad|"
    r"leden (?:van het )?algemeen bestuur|burgemeester|wethouders|gedeputeerden|raad en college|college en raad|"
    r"politieke ambtsdragers|bestuurders (?:van )?(?:de )?(?:gemeente|provincie|het waterschap)|"
    r"artikel(?:en)? (?:12|41b)(?: en 41b)? (?:van de )?gemeentewet|"
    r"artikel(?:en)? (?:11|40b)[^\n]{0,20} provinciewet)\b",
    re.IGNORECASE,
)
_SEAT = re.compile(
    r"(?:(?:plv\.|plaatsvervangend|vice-|loco-?)[ ]?)?"
    r"(?:fractie(?:voorzitter|leider)|(?:raads|staten)?lid|(?:raads|staten)?voorzitter|wethouder|burgemeester|"
    r"gedeputeerde|lid (?:van )?(?:de )?(?:gemeenteraad|raad|staten|fractie))",
    re.IGNORECASE,
)
_TOLD_BY = re.compile(r"\b(?:door|contact\w*|opgave|beheer|afdeling(?:en)?|partijbestuur)\b", re.IGNORECASE)
_NO_LONGER = re.compile(
    r"afgetreden|vertrokken|ontslag|\b(?:oud|voormalig|gewezen|geen|niet|kandidaat|duo)[ -]?(?:raads|staten)lid|"
    r"burgerlid|commissielid|(?:steun|schaduw)fractie|plaatselijke afdeling|partner van|echtgeno|"
    r"\bkandidaat nr",
    re.IGNORECASE,
)
"""in another cell of a row: who stands there has no seat"""
_ROW_NAME = re.compile(rf"(?:\d{{1,3}}[.)]?[ ]+)?{NAME}")
_LEAST_CELLS = 4
"""of a row of the register: name, party, seat, and what else the member does"""


def members_of_papers(text: str, names: Sequence[Mention]) -> frozenset[int]:
    """Positions of the names that a paper of a council gives to its members. Linear in the page."""
    if not names:
        return frozenset()
    top, page = top_of(text), look(text)
    registers = page.sees(_REGISTERED) and _REGISTER.search(top) is not None
    asks, agenda = _QUESTIONS.match(top) is not None, _AGENDA.match(top) is not None
    forms = page.sees(_FORMED) and _FORMING.search(top) is not None
    if not (registers or asks or agenda or forms):
        return frozenset()  # as nearly always, before all that is asked of the few
    if _NOT_THESE.search(top) or PLAYED.search(text) or UNCHOSEN_COUNCIL.search(top):
        return frozenset()
    found: set[int] = set()
    if registers and _OF_HOUSE.search(top) and says_only(top) and not others_meet(top):
        found.update(_registered(Lines(text, names)))
    if asks and _IN_HOUSE.search(top) and not _OTHER_QUESTIONS.search(top):
        found.update(_asking(text, names))
    if agenda and says_only(top) and not (others_meet(top) or _OTHER_AGENDA.search(top)):
        found.update(_on_agenda(text, names))
    if forms:
        found.update(_leading(Lines(text, names)))
    return frozenset(found)


def top_of(text: str) -> str:
    """The first lines with words."""
    lines = [line for line in text[:600].split("\n") if line.strip()]
    return "\n".join(lines[:_TOP_LINES]).strip()


_PLAIN = frozenset(
    """
    register registers overzicht opgave opgaven openbaar openbare lijst staat meldingen hoofd- hoofdfuncties neven-
    neven nevenfuncties functies nevenwerkzaamheden werkzaamheden nevenbetrekkingen betrekkingen andere naam namen
    fractie partij functie nevenfunctie vergoeding bezoldigd bezoldiging onbezoldigd werkgever organisatie sinds ja/nee
    bezoldigd/onbezoldigd opmerking opmerkingen
    van de het der en in op per te ter voor ex bij artikel artikelen art lid leden raadsleden statenleden gemeenteraad
    gemeenteraadsleden raadsfracties raad staten provinciale algemeen bestuur waterschap gemeente provincie burgemeester
    wethouders college gedeputeerden politieke ambtsdragers bestuurders gemeentewet provinciewet grond peildatum datum
    versie bijgewerkt actueel zittende raadsperiode bestuursperiode d.d
    agenda concept concept-agenda conceptagenda voorlopige definitieve raadsvergadering raadscommissie politieke avond
    raadsavond statenvergadering statencommissie vergadering besluitvormende extra locatie plaats raadzaal raadszaal
    gemeentehuis stadhuis raadhuis provinciehuis waterschapshuis vergaderzaal aanvang aanvangstijd tijd uur om tot vanaf
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december
    toezeggingen toezeggingenlijst moties openstaande lopende afgedane stand zaken t/m
    """.split()
)
_WHERE = frozenset(
    """
    van gemeente provincie waterschap raadsleden statenleden gemeenteraad raad staten raadsvergadering statenvergadering
    raadsavond
    """.split()
)
_ARTICLES = frozenset({"de", "den", "der", "het", "aan"})
_SAINTS = frozenset({"sint", "st"})
"""with which the name of a town begins"""
_STREET = re.compile(
    r"\b(?:(?:Burgemeester|Koningin|Koning|Prinses|Prins|Oude|Nieuwe|Grote|Kleine|Van|De|Het)[ ])?[A-ZÀ-Þ][\w'’.-]*"
    r"(?:plein|straat|weg|laan|kade|markt|singel|gracht|dijk|park|hof|brink|pad|plantsoen|dreef)[ ]\d{1,4}[a-z]?\b"
)
_POSTCODE = re.compile(r"\b[1-9]\d{3}[ ]?[A-Z]{2}[ ]+(?=[A-ZÀ-Þ])")
"""where a council sits: street and number, and a postcode before the town"""
_A_ROW = re.compile(
    r"[ \t]*\d{1,2}[a-z]?[.)]?[ \t]+[A-ZÀ-Þ][a-zà-ÿë]|[^\n]*(?:\t|\||[ ]{2,}|[ ][–-][ ][^\n]*[ ][–-][ ])"
)


def says_only(top: str) -> bool:
    """Whether a title holds no other words than those of such a paper, its date and the name of a government.

    A title of others has a word more: ``Nevenfuncties aftredende raadsleden``.
    """
    title, _, below = top.partition("\n")
    return _is_plain(title) and (_A_ROW.match(below) is not None or _is_plain(below))


def _is_plain(line: str) -> bool:
    """Whether all words are those of a title, but for a town behind what it governs."""
    names_town = False
    lexicon = load()
    for word in re.findall(r"[^\s|,;:()]+", _STREET.sub(" ", _POSTCODE.sub(" gemeente ", line))):
        plain = word.lower().rstrip(".")
        if plain in _PLAIN or not any(sign.isalpha() for sign in plain):
            names_town = plain in _WHERE or (names_town and plain in _ARTICLES)
            continue
        folded = fold(plain)
        town = folded in lexicon.places or folded in _SAINTS or folded not in lexicon.words
        if not (names_town and word[0].isupper() and town):
            return False
    return True


def is_party(words: str) -> bool:
    """Whether words are the name of a party: one of the Houses, one known, or built as those of one town are."""
    bare = words.strip()
    return bool(_NATIONAL.fullmatch(bare) or _KNOWN.fullmatch(bare)) or is_called(bare)


def _works(words: str) -> bool:
    """Whether words tell of staff or citizens, other than as the name of a party of citizens."""
    return STAFF.search(re.sub(r"\b(?:Burger|Inwoners?)(?= ?(?:[Pp]artij|[Bb]elang))", "", words)) is not None


def _registered(lines: Lines) -> Iterator[int]:
    """Members in a register of side jobs: a row is name, party and seat, and more; other people's part ends it."""
    rows: list[tuple[int, str]] = []
    for number, line in enumerate(map(lines.__getitem__, range(len(lines)))):
        entry = _entry(line)
        if entry is not None:
            rows.append(entry)
        elif line.text.strip() and number and (_heads_others(line) or not _is_plain(line.text)):
            break  # who stands below other words than those of a title or of the columns is somebody else
    if any(_NATIONAL.fullmatch(party) for _, party in rows):
        yield from (at for at, _ in rows)


def _heads_others(line: Line) -> bool:
    return bool(line.text.strip()) and (
        STAFF.search(line.text) is not None
        or says_others(line.text)
        or (_NOT_THESE.search(line.text) or _TOLD_BY.search(line.text)) is not None
    )


def _entry(line: Line) -> tuple[int, str] | None:
    """(name, party) of a row of a register."""
    cells: Sequence[Cell] = line.cells
    if len(cells) < _LEAST_CELLS or not cells[0].names or not _ROW_NAME.fullmatch(cells[0].text):
        return None
    if any(_NO_LONGER.search(cell.text) for cell in cells[3:]):
        return None
    second, third = cells[1].text.strip(), cells[2].text.strip()
    for party, seat in ((second, third), (third, second)):
        if _SEAT.fullmatch(seat) and is_party(party):
            return cells[0].names[0], party
    return None


_QUESTIONS = re.compile(
    r"(?:(?:Technische|Mondelinge|Schriftelijke|Aanvullende) )?(?:raads|staten)?vragen\b[^\n]{0,60}|"
    r"(?:Art(?:ikel|\.) ?\d{2}[ -]?(?:RvO[ -]?)?vragen)\b",
    re.IGNORECASE,
)
_IN_HOUSE = re.compile(
    r"raads|staten|art(?:ikel|\.)|reglement van orde|\bRvO\b|gemeenteraad|schriftelijke vragen", re.IGNORECASE
)
_OTHER_QUESTIONS = re.compile(r"antwoord|\bmemo|klacht|spreekuur|vragenlijst|jaarrekening|enquête", re.IGNORECASE)
"""in the title: who answers sends it, or others ask"""
_TO_COLLEGE = re.compile(
    r"(?:\A|\n)[ \t]*(?:Aan[ ]?:?[ \t]*(?:het )?(?:college\b(?![ ]van[ ](?:bestuur|decanen|toezicht|beroep))|"
    r"(?:college van )?gedeputeerde staten|dagelijks bestuur)|"
    r"Geacht college)",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:\A|\n)[ \t]*(?:Van|Vra(?:ag|gen)steller|Gesteld door|Ingediend door|Indiener|Afzender|Raadslid|Statenlid)"
    rf"[ ]?:[ \t]*(?:(?:raads|staten)lid[ ])?{HONORIFICS.pattern}\Z"
)
_OF_FACTION = re.compile(
    r"[ ]?(?:,[ ](?P<said>(?:raads|staten)?fractie[ ](?:van[ ](?:de[ ]|het[ ])?)?)?(?P<of>[^\n,;()]{2,40})"
    r"|\((?P<bracket>[^\n,;()]{2,40})\))[ \t]*(?:\n|\Z)"
)
_NO_FACTION = re.compile(r"\b(?:weder|tegen|contract|derde|opdracht)\w*partij", re.IGNORECASE)
_SIGNS = re.compile(r"\n[ \t]*\Z")
_SIGNED = re.compile(r"[ \t]*(?:\n|\Z)")


def _asking(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who asks a college in writing: the sender with a party, and the same one where the letter is signed."""
    if _TO_COLLEGE.search(text) is None:
        return
    for at, one in enumerate(names):
        faction = _OF_FACTION.match(text, one.end)
        if faction is None or not _FROM.search(text, max(0, one.start - 60), one.start):
            continue
        of = (faction["of"] or faction["bracket"]).strip()
        if _works(of) or _NO_FACTION.search(of) or not (is_party(of) if faction["said"] else _NATIONAL.fullmatch(of)):
            continue  # societies of villagers ask a college as well: Van: A (Dorpsbelang)
        yield at
        for further in range(at + 1, len(names)):
            other = names[further]
            alone = _SIGNS.search(text, 0, other.start) and _SIGNED.match(text, other.end)
            if alone and other.text == one.text:
                yield further
        return


_AGENDA = re.compile(
    r"(?:concept-?|voorlopige |definitieve )?agenda\b(?=[^\n]{0,80}\b(?:raadsvergadering|gemeenteraad|raadscommissie|"
    r"politieke avond|raadsavond|provinciale staten|statenvergadering|statencommissie|(?:de )?raad(?=[ ,\n]))|"
    r"[^\n]{0,10}\n[^\n]{0,20}\b(?:gemeenteraad|raadsvergadering)\b)",
    re.IGNORECASE,
)
_OTHER_AGENDA = re.compile(
    r"overleg|platform|groep\b|rekenkamer|\bVvE\b|voorbereiding|ambtelijk|over de raad|gebouw|training|"
    r"excursie|werkbezoek",
    re.IGNORECASE,
)
"""in its title: others meet, about a council or where it sits"""
_NUMBERED = r"(?:\A|\n)[ \t]*\d{1,2}[a-z]?[.)]?[ \t]+"
_OPENS = re.compile(
    rf"{_NUMBERED}Opening(?:[ ]en[ ][a-z ]{{3,40}})?[ ]door[ ](?:de[ ])?"
    r"(?:(?:plv\.|plaatsvervangend|waarnemend)[ ])?(?:raads|commissie|staten)?voorzitter,?[ ]"
    rf"\(?{HONORIFICS.pattern}\Z",
    re.IGNORECASE,
)
_SWEARS = re.compile(
    rf"{_NUMBERED}(?:Beëdiging|Installatie|Beëdiging en installatie|Toelating(?: en beëdiging)?)[ ]van[ ]"
    rf"(?:(?:het[ ])?(?:nieuwe[ ]|tijdelijk[ ]|nieuw[ ])?(?:raads|staten)lid[ ])?{HONORIFICS.pattern}\Z"
)
_ASKS = re.compile(rf"{_NUMBERED}Vragen(?:half)?(?:uur|uurtje|kwartier)[ ]?:[ ](?:(?:raads|staten)lid[ ])?\Z")
_PUBLIC_ASKS = re.compile(
    r"vragen(?:half)?(?:uur\w*|kwartier)[^\n:]{1,30}(?:inwoner|burger|publiek|bewoner|insprek)|"
    r"(?:inwoner|burger|publieks|bewoners?)-?vragen(?:half)?(?:uur|kwartier)",
    re.IGNORECASE,
)
"""a question hour of others than the members"""
_PUBLIC_SPEAKS = re.compile(r"inspre|spreekrecht|inwoner|publiek|bewoner", re.IGNORECASE)
_OTHERS_SWEAR = re.compile(
    r"burgerl|commissielid|commissieleden|duo-?|steunfractie|fractievolger|opvolger", re.IGNORECASE
)
"""who take an oath in a council without a seat in it"""
_CLOSED = re.compile(r"\)?[ .]*(?:\n|\Z)")
_BRACKETED = re.compile(r"[ ]\((?P<of>[^\n()]{2,40})\)")
_AS_MEMBER = re.compile(r"[ ](?:als|tot)[ ](?:nieuw[ ]|tijdelijk[ ])?(?:raads|staten)lid[ .]*(?:\n|\Z)")
_ABOUT = re.compile(r"[ ]over[ ]")


def _on_agenda(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who opens a sitting of a council, takes the oath in it for a party, or asks in its question hour."""
    members_ask = _PUBLIC_ASKS.search(text) is None
    members_swear = _OTHERS_SWEAR.search(text) is None
    public_speaks = _PUBLIC_SPEAKS.search(text) is not None
    for at, one in enumerate(names):
        before = text[max(0, one.start - 120) : one.start]
        sign = _BRACKETED.match(text, one.end)
        party = sign is not None and is_party(sign["of"])
        of_houses = sign is not None and _NATIONAL.fullmatch(sign["of"].strip()) is not None
        behind = sign.end() if sign is not None and party else one.end
        if _OPENS.search(before):
            if _CLOSED.match(text, behind):
                yield at
        elif _SWEARS.search(before):
            if (party and members_swear and _CLOSED.match(text, behind)) or _AS_MEMBER.match(text, behind):
                yield at
        elif members_ask and _ASKS.search(before) and _ABOUT.match(text, behind):
            yield from (at,) if (of_houses and not public_speaks) or before.endswith("lid ") else ()


_FORMING = re.compile(
    r"\b(?:coalitie(?:onderhandeling\w*|vorming|besprekingen|gesprek\w*)|(?:in)?formateurs?|verkenners?|"
    r"collegeonderhandeling\w*|collegevorming|fractievoorzitters(?:overleg)?|seniorenconvent|presidium)\b",
    re.IGNORECASE,
)
_FORMED = stems(
    "who form a coalition",
    "coalitie", "formateur", "verkenner", "collegeonderhandeling", "collegevorming", "fractievoorzitters",
    "seniorenconvent", "presidium",
)  # fmt: skip
_LEADERS = re.compile(r"(?:Aanwezig[ ]?:?[ ]?)?(?:de[ ])?fractie(?:voorzitters|leiders)[ ]?:?", re.IGNORECASE)
_LED = re.compile(
    rf"(?:[-–•*][ ]*)?(?P<party>[A-ZÀ-Þ0-9][^:\n|]{{1,40}}?)[ ]?(?::[ ]*|[ ]{{2,}}|[ ][-–|][ ]){NAME}[.,;]?"
)
_LEAST_NATIONAL = 2


def _leading(lines: Lines) -> Iterator[int]:
    """Who lead the factions: below the heading that says so, lines of a party and one name."""
    for number in range(len(lines)):
        if lines[number].named or not _LEADERS.fullmatch(lines[number].text.strip()):
            continue
        above = lines[number - 1] if number else None
        if above is not None and not above.named and _heads_others(above):
            continue  # Medewerkers van de / fractievoorzitters
        rows: list[tuple[int, str]] = []
        for line in map(lines.__getitem__, range(number + 1, len(lines))):
            led = _LED.fullmatch(line.text.strip()) if line.named else None
            party = led["party"].strip().replace(NAME, "Plaats") if led else ""  # a town may be called as people are
            if not is_party(party) or _works(party):
                break
            rows.append((line.cells[-1].names[-1], party))
        if sum(_NATIONAL.fullmatch(party) is not None for _, party in rows) >= _LEAST_NATIONAL:
            yield from (at for at, _ in rows)
