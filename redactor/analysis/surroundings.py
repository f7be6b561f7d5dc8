# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands right beside a name and tells who this is: a party, an organisation, a code of a department, a death."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from recognizers.look import Cued, Within
from redactor.analysis.government.ballots import is_ballot
from redactor.analysis.members.announced import is_register, lists_others
from redactor.analysis.members.other_bodies import OF_NO_COUNCIL, OF_VOTERS, UNCHOSEN_COUNCIL, is_played
from redactor.analysis.members.party_labels import DEGREES, NO_PARTY, SPELLED, heads_others, works_for
from redactor.analysis.mention import Mention


class Cue(NamedTuple):
    """One piece of evidence at one mention."""

    role: str
    code: str
    strength: int
    """3: says it outright; 2: label, organisation or list; 1: only supports; 0: a remark"""


STRONG = 3
"""says outright who somebody is"""
SUPPORTING_LABEL = 2
"""a label, an organisation, a list"""

#: a party of the Houses of parliament
NATIONAL_PARTY = (
    r"(?:VVD|PVV|CDA|D ?66|GL|SP|CU|SGP|(?i:Groen ?Links(?:[-/ ]PvdA)?|GL[-/]PvdA|PvdA(?:[-/](?:GL|GroenLinks))?|"
    r"Christen ?Unie(?:[-/ ]SGP)?|CU[-/]SGP|SGP[-/](?:ChristenUnie|CU)|Partij van de Arbeid|"
    r"PvdD|Partij voor de Dieren|50PLUS|FVD|Forum voor Democratie)|DENK|Denk|JA21|Volt|VOLT|BBB|"
    r"BIJ1|NSC|OPNL|OSF|FNP|PvhN|LPF)"
)
#: a list of one municipality by the words that such lists have; a society of residents has others
_LOCAL = (
    r"(?![^\n(),;:]{0,60}\b(?:\w*[Aa]dvies(?:bureau)?|Energie|Zorg|Media|Makelaars?|Vastgoed|Beheer|B\.?V\b"
    r"|Stichting)\b)"
    r"(?:[A-ZÀ-Þ][\w'’.-]*\s+){0,3}(?:(?i:Gemeente[ -]?belangen?|Lokaal(?: belang(?:en)?|-(?=[A-ZÀ-Þ])[\w'’-]+)?|"
    r"Stadsbelang(?:en)?|Burger[ -]?belang(?:en)?|Algemeen Belang|Leefbaar|Hart voor|Dorpspartij|Stadspartij)|"
    rf"[A-ZÀ-Þ][\w-]*[Pp]artij{NO_PARTY}(?!\s+(?:bij|in|van))|"
    r"(?:Ouderen|Senioren|Burger|Dorps|Stads|Lokale)[ ][Pp]artij)(?:\s+[A-ZÀ-Þ'’][\w'’.-]*){0,3}"
)
_GROUPED = (
    r"(?:Groep|Lid|Fractie|fractie|Lijst|lijst)[\s-]+(?:[Vv]an\s+(?:de[nr]?\s+)?)?[A-ZÀ-Þ][a-zà-ÿ]{2,}[\w .'/-]{0,20}"
)
_CATEGORY = r"(?:[Bb]edrijfsgebouwd|(?:[Aa]grarisch |[Oo]verig )?[Oo]ngebouwd|[Nn]atuurterreinen)"
_WATER = (
    r"(?:Water ?Natuurlijk|AWP|Algemene Waterschapspartij|Werk aan Water|[Gg]eborgd[\w ]{0,24}|"
    rf"{_CATEGORY})"
)
_IN_CATEGORY = re.compile(rf"{_CATEGORY}|[Bb]edrijven|[Ii]ngezetenen")
_SITTING = re.compile(
    r"\b(?:notulen|verslag|besluitenlijst|presentielijst|samenstelling|leden)\b[^\n]{0,60}"
    r"\b(?:algemeen bestuur|verenigde vergadering)",
    re.IGNORECASE,
)
_TAXED = re.compile(r"aanslag|belasting|bezwaar|heffing", re.IGNORECASE)
"""who pays taxes to a water board is of such a category too"""
_CHAIR = r"(?:(?:plv\. |vice-|onder|fractie)?voorzitter)"
_AT = r"(?:\d{1,2}[.:]\d\d(?![.\d])|(?:agenda)?punt[ ]\d)[^()\n]{0,12}"
_IS_THERE = (
    r"(?:(?:af|aan)wezig(?:,?[ ](?:m\.k\.|met[ ](?:kennisgeving|bericht)[^()\n]{0,20})|"
    rf"[ ](?:bij|vanaf|tot)[ ]{_AT}|[ ]op[ ](?:\d{{1,2}}[ ][a-z]{{3,9}})?)?|"
    rf"(?:vanaf|tot)[ ]{_AT})"
)
#: a party, for the first cell of a row
PARTY_OF_ROW = rf"(?:{NATIONAL_PARTY}|{_LOCAL}|{_WATER}|{_GROUPED}|[Oo]verig)"
NO_LOCAL_PARTY_OF_ROW = rf"(?:{NATIONAL_PARTY}|{_WATER}|{_GROUPED}|[Oo]verig)"
"""the same but for the lists of one municipality, which cost most to look for"""
LOCAL_PARTY = Within(re.compile(_LOCAL), "belang", "lokaal", "leefbaar", "hart voor", "partij")
_PARTY = re.compile(
    rf"^(?:,?\s*|[ ](?:{'|'.join(DEGREES)})[ ])\((?:{_CHAIR},\s*|beiden?\s+)?"
    rf"(?P<party>{NATIONAL_PARTY}|{_GROUPED}|{_LOCAL}|{_WATER}|[Bb]edrijven|[Ii]ngezetenen)!?"
    rf"(?:,\s*(?:{_CHAIR}|plv\.?(?:\s+lid)?|lid|{_IS_THERE})?)?\)"
)
PARTY_BEHIND = re.compile(rf"\s*\((?:beiden?\s+)?{NATIONAL_PARTY}\)")
_PARTY_COMMA = re.compile(
    r"^\s*,\s*(?:fractie\s+(?:van\s+(?:de\s+|het\s+)?)?)?(?P<party>VVD|PVV|CDA|D66|GroenLinks|PvdA|ChristenUnie|"
    r"SGP|PvdD|SP|BBB)"
    r"\b(?!-)"
)
_PARTIES = re.compile(rf"(?:\(|(?:^|\n))({NATIONAL_PARTY})(?:\)|:[ ])")
_PARTY_COLUMN = re.compile(rf"^(?:[ ]{{2,}}|[ \t]*[\t|][ \t]*)(?P<party>{PARTY_OF_ROW})(?=[ ]{{2,}}|[ \t]*[\t|\n]|$)")
_FRACTION_HEAD = re.compile(r"(?:^|[\t|]|[ ]{2,})Fractie(?:[\t|\n]|[ ]{2,}|$)", re.MULTILINE)
_STAFF_TABLE = re.compile(
    r"medewerk|ondersteun|assistent|genodigd|inspreker|vrijwillig|stagiair|kandida", re.IGNORECASE
)
"""above or in the head of a table with a column of parties: it lists others than those who are elected"""
_CONTACTS = re.compile(r"\n?[^\n]{0,80}(?i:\bcontact(?:persoon)?\b|\baanspreekpunt)")
"""in the head of such a table: whom one asks there"""
_ABOVE, _BEHIND_HEAD = 200, 50  # characters that may tell of whom a table is
_FIRST_OF_ROW = re.compile(
    r"(?:.*\n)?[ \t]*(?:[-–•*]|\d{1,3}[.)]?)?[ \t|]*(?:(?:de heer|mevrouw|mw\.|dhr\.|drs\.|mr\.|dr\.|ir\.|prof\.)[ ])*",
    re.DOTALL | re.IGNORECASE,
)
"""what stands before a name that begins its row"""
#: belongs to a party, and is not elected
NOT_ELECTED = re.compile(
    r"\b(?:partijlid|bestuurslid|campagne\w+|kandidaat(?:-\w+)?|stemmer|kiezer|bezoeker|lijsttrekker|penningmeester|"
    r"\w*medewerk(?:er|ster)|stagiair\w*|vrijwilliger|adviseur|voorlichter|\w*assistente?|afdelingsvoorzitter|partijvoorzitter|"
    r"lid van (?:de )?partij|\w*secretaris|sollicitant|trainee|gast|genodigde|accountant|notulist|bode|onderzoeker|"
    r"(?:partij|afdelings)bestuur|(?:partij)?afdeling(?:\s+[A-ZÀ-Þ][\w-]+)?|"
    r"inspreker|bewoner|bewoonster|inwoner|burger|journalist)\s+(?:de heer\s+|mevrouw\s+)?$",
    re.IGNORECASE,
)
_MOTION_BEFORE = re.compile(
    r"\b(?i:moties?|(?:sub)?amendement(?:en)?|initiatiefwet|initiatiefnota|(?:Kamer)?vragen)[- ](?:het lid |de leden )?"
    r"(?:[A-ZÀ-Þ][\w'’ -]{1,30}(?:/| en ))?$"
)
#: "Tol c.s.", of who moves something; parties to a lawsuit are called so as well
_AND_OTHERS = re.compile(r"\s+c\.\s?s\.")
_MOVING = re.compile(r"\b(?:moties?|amendement(?:en)?|kamervragen|raadsvragen|het lid|de leden)\b", re.IGNORECASE)
_CROWNED = re.compile(r"^,?\s+bij\s+de\s+gratie\s+Gods,?\s+(?:Koning|Koningin)\b", re.IGNORECASE)
_MEDIA = (
    r"(?:NRC|de Volkskrant|Volkskrant|Trouw|De Telegraaf|Telegraaf|het AD|AD|NOS|RTL(?: Nieuws)?|"
    r"Follow the Money|FTM|ANP|Nieuwsuur|Het Parool|Parool|Het Financieele Dagblad|FD|BNR|"
    r"Omroep \w+|Pointer|Zembla|NU\.nl|Een ?Vandaag)"
)
GOVERNMENT = (
    r"(?:[Gg]emeente|[Pp]rovincie|[Mm]inisterie|[Mm]in\.|[Ww]aterschap|[Hh]oogheemraadschap|[Oo]mgevingsdienst|ODR?A?|"
    r"[Vv]eiligheidsregio|GGD|[Pp]olitie|Rijkswaterstaat|RWS|RIVM|RVO|NVWA|IND|DJI|UWV|DUO|SVB|CBS|KNMI|IGJ|ILT|"
    r"Belastingdienst|Rijksdienst|[Aa]fdeling|[Dd]irectie|[Tt]eam|BZK|VWS|JenV|J&V|BuZa|BZ|EZK?|LNV|LVVN|I&W|"
    r"IenW|SZW|OCW|AZ|Defensie|Financiën|KGG|VRO|DG[A-Z]\w*|RvS|OM|Openbaar Ministerie)"
)
_HOLDER = r"(?:minister|staatssecretaris|burgemeester|wethouder|gedeputeerde|college|dijkgraaf)"
"""for whom somebody speaks by function; for neighbours, a family or "us all" one speaks as a citizen"""
_SPOKESPERSON = Within(re.compile(
    r"\b(?:(?<![Oo]nze )(?<![Mm]ijn )(?<![Hh]un )[Ww]oordvoer(?:der|ster)\b(?:"
    rf"(?:[ ](?:van|namens|bij)[ ](?:(?:de|het)[ ])?(?:{_HOLDER}|{GOVERNMENT})\b[^.\n]{{0,30}})?[ ](?:is|was)|"
    r"[ ](?:(?:van[ ])?(?:(?:de|het)[ ])?(?:minister|burgemeester|wethouder|college|gemeente)|naar[ ]buiten):)|"
    r"(?:[Ww]oordvoering|[Pp]erscontact(?:en)?|[Pp]ersinformatie|[Vv]ragen van de pers)\b[^.\n]{0,30}"
    r"(?:\b(?:bij|door|via|is|was)|:))\s+(?:de heer |mevrouw |dhr\.? |mw\.? )?$"
), "woordvoer", "perscontact", "persinformatie", "vragen van de pers")  # fmt: skip
_SPEAKS = re.compile(
    r"[ ](?:doet|verzorgt)[ ](?:(?:de|vandaag|vanavond|vannacht|morgen|nu|weer)[ ])*(?:pers)?woordvoering\b"
    rf"(?P<whose>[ ](?:voor|namens|van)[ ](?:(?:de|het)[ ])?(?:{_HOLDER}|{GOVERNMENT}))?"
    r"(?=[ ]?(?:[.,;\n]|\Z)|[ ](?:tot|vanaf|vandaag|vanavond|vannacht|morgen)\b)"
)
"""``A doet de woordvoering``"""
_FOR_OTHERS = re.compile(
    r"namens|familie|gezin|bewoner|inwoner|buurt|buren|dorp|wijk|vereniging|stichting|comit|nabesta|slachtoffer|ouder|"
    r"bedrijf|B\.?V\b|school|club|kerk|moskee|actie|vakbond|boeren|huurder|advoca|student|patiënt|vader|moeder|broer|"
    r"zus|demonstr|buurm|buurv|event|festival|organisat|ondernemer|omwonend|initiatie|niet\b|\boud-",
    re.IGNORECASE,
)
"""near who speaks: for somebody else than a government"""
_BESIDE = r"^\s*(?:\(|,\s*|[-–|]\s*|\s+namens\s+|\t)\s*(?:namens\s+)?(?:de\s+|het\s+)?"
OF_MEDIA = re.compile(rf"(?:{_BESIDE}|^\s+(?:van|voor)\s+){_MEDIA}(?!\w)")
_OF_GOVERNMENT = re.compile(rf"{_BESIDE}{GOVERNMENT}(?![\w-])")
_DEPARTMENT = re.compile(
    r"^(?:[ \t]*[-–]\s*|\s*\(\s*)(?!Lokaal-|Leefbaar-)[A-Z][A-Za-z&]{1,9}(?:[/-][A-Z][A-Za-z&]{1,12})+\)?(?!\w)|"
    r"^[ \t]*[-–]\s*[A-Z&]{2,6}\s*(?:$|[<;\n])"
)
LEGAL_FORM = (
    r"\b(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|Holding|(?<=\w )Groep|Group|GmbH|"
    r"Ltd\.?|Inc\.?|LLP|Advocaten|Notarissen|Consultancy|(?:[A-Z]?[a-z]+)?[Aa]dvies(?:bureau)?|[Ii]ngenieurs"
    r"(?:bureau)?|[Aa]rchitecten(?:bureau)?|Aannemers?|(?<=\w )(?<!en )Bouw)(?!\w)"
)
_OF_COMPANY = Within(
    re.compile(rf"(?:{_BESIDE}|^\s+(?:van|namens|bij)\s+)[^\n,()<>;:]{{0,45}}?{LEGAL_FORM}"),
    "bv", "b.v", "nv", "n.v", "vof", "v.o.f", "holding", "groep", "group", "gmbh", "ltd", "inc", "llp", "advocaten",
    "notarissen", "consultancy", "advies", "ingenieurs", "architecten", "aannemer", "bouw",
)  # fmt: skip
_DEAD_BEFORE = re.compile(
    r"(?:\bwijlen|\b(?:overlijden|nalatenschap|nabestaanden?|erven|erfgenamen|begrafenis|uitvaart|crematie)\s+van|"
    r"\bherden(?:kt|ken|king\s+van))"
    r"(?:\s+(?:wijlen|de heer|mevrouw|dhr\.?|mw\.?|mevr\.?|oud-\w+|[a-zà-ÿ-]*(?:minister|burgemeester|wethouder|"
    r"president|"
    r"gedeputeerde|staatssecretaris|raadslid|Kamerlid|koningin|koning|prins|rechter)))*\s*$",
    re.IGNORECASE,
)
_DEAD_AFTER = re.compile(
    r"^\s*,\s*die\s+(?:op\s+[\w ]{4,20}?\s+|vorig\w*\s+\w+\s+|onlangs\s+|plotseling\s+)?(?:is\s+|was\s+)?"
    r"(?:overleden|overleed)\b"
    r"|^\s*(?:\(?\s*†|\(\s*overleden|,?\s*(?:is\s+|was\s+)?(?:op\s+[\w -]{4,20}\s+)?overleden\b)"
)
_YEARS = re.compile(r"^\s*\((?P<first>\d{4})\s?[-–]\s?(?P<last>\d{4})\)")
_LIFE = 20
"""years in brackets that are further apart are those of a life, nearer ones of an office"""
_SUBMITTED = re.compile(
    r"(?:\bindieners?|ingediend door|\bmotie van|\bamendement van|\bvragen van)\b[^\n]{0,25}$", re.IGNORECASE
)
_PARLIAMENT = Cued(re.compile(
    r"\b(?:Kamer(?! van Koophandel)(?:stuk|vragen|leden|lid|brief|fracties?|debat|motie)?|Handelingen|"
    r"Staten-Generaal|gemeenteraad|"
    r"raads(?!man\b|vrouw\b|lieden|heer\b|heren\b|onderzoek|kamer\b|werk)[a-z]+|[Gg]eloofsbrieven|Gemeentewet|"
    r"[Vv]aste (?:Kamer)?commissie|(?:tweede|eerste)kamer\.nl|[Cc]ommissiedebat|[Vv]erenigde [Vv]ergadering|"
    r"[Mm]oties?|[Aa]mendement|interpellatie|Provinciale Staten|schriftelijke vragen|plenair|"
    r"[Dd]ijkgraaf|(?:[Hh]oog)?[Hh]eemra(?:ad|den)|[Ss]taten(?:commissie|leden|lid|vragen))\b"
), "kamer", "handelingen", "staten", "raad", "geloofsbrieven", "gemeentewet", "vaste ", "commissiedebat", "verenigde ",
    "motie", "amendement", "interpellatie", "schriftelijke vragen", "plenair", "dijkgraaf", "heemra",
    "provinciale staten", opens=True,
)  # fmt: skip
_FRACTION = Cued(re.compile(r"fracties?\b"), "fractie", begins=True)
"""whatever stands before it in its word"""
_PARLIAMENT_CAPITALS = Cued(re.compile(
    r"\b(?:KAMER(?:STUK|VRAGEN|LEDEN|LID|BRIEF|FRACTIES?)|DE KAMER|TWEEDE KAMER|EERSTE KAMER|HANDELINGEN|"
    r"STATEN-GENERAAL|GEMEENTERAAD|RAADS(?:LID|"
    r"LEDEN|VRAGEN)|"
    r"FRACTIES?|MOTIES?|AMENDEMENT|INTERPELLATIE|PROVINCIALE STATEN|PLENAIR)\b"
), "kamer", "handelingen", "staten", "raad", "fractie", "motie", "amendement", "interpellatie", "plenair",
    "de kamer", "tweede kamer", "eerste kamer", "provinciale staten", opens=True,
)  # fmt: skip
_CIVIL_LABELS = frozenset(
    f"label:{one}" for one in ("contactpersoon", "behandeld_door", "inlichtingen_bij", "author", "paraaf", "action")
)


class Words(NamedTuple):
    """What a page speaks of, looked up once: most pages have neither deaths nor motions."""

    death: bool
    motion: bool
    spokesperson: bool
    politics: bool
    """a parliament or council, or people of two parties: only then a party tells who somebody is"""
    fractions: bool
    """a table with a column of parties"""
    others: bool = False
    """its title says that others are listed than members"""
    register: bool = False
    """its title says that it tells side jobs: within its lines stand others than members too"""
    categories: bool = False
    """those who sit for a category of payers are spoken of, and no taxes"""


_BEGINS = re.compile(r"(?:[.!?:\n][ ]?|[ ][-–][ ]|\A)\Z")
_PRESS = re.compile(r"\b(?:pers(?!o)\w+|crisis\w*|GRIP|piket\w*|beleidsteam|CoPI|ROT)\b", re.IGNORECASE)
"""what the spokespeople of a government are needed for"""
_GOVERNS = re.compile(rf"\b{_HOLDER}\b|\b(?:gemeente|provincie|ministerie|veiligheidsregio)\b", re.IGNORECASE)
_KIN = Within(re.compile(
    r"\b(?:(?:schoon|stief|pleeg|klein|over|achter)?(?:zoon|dochter|moeder|vader|zus(?:je)?|broer(?:tje)?|kind|ouders)|"
    r"(?:boven|onder|achter|over)?bu(?:urman|urvrouw|urmeisje|urjongen|ren)|echtgeno(?:te|ot)|ex-(?:man|vrouw|partner)|"
    r"oma|opa|tante|oom|neef(?:je)?|nicht(?:je)?|vriendin|huisgeno(?:te|ot)|weduwe(?:naar)?|echtpaar|familie|gezin)"
    r"(?:[ ]|[ ]?\n)"
    r"(?:(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?)\s+)?$"
    r"|\b(?:[Vv]ader|[Mm]oeder|[Oo]uders?|[Vv]erzorgers?|[Vv]oogd) van (?:leerling )?$"
), "zoon", "dochter", "moeder", "vader", "zus", "broer", "kind", "ouder", "buurman", "buurvrouw", "buurmeisje",
    "buurjongen", "buren", "echtgeno", "ex-", "oma", "opa", "tante", "oom", "neef", "nicht", "vriendin", "huisgeno",
    "weduwe", "echtpaar", "familie", "gezin", "verzorger", "voogd")  # fmt: skip
"""in small letters: "Oom" and "Neef" are surnames as well"""
_BORN = re.compile(
    r"^(?:(?:,\s*|\s*\(\s*)(?:geb(?:\.|oren)|woonachtig|wonende?)\b"
    r"|[ ](?:van|aan|uit)[ ]de[ ][A-ZÀ-Þ]\w+(?:straat|laan|weg|plein|kade|gracht|singel|steeg|dreef)\b)"
)
#: how the records of a parliament begin what somebody says
_SPEECH = re.compile(r"\)\s*:\s+(?:[Dd]ank (?:u|je)[\w ]{0,10},\s+)?(?:[Mm]eneer de |[Mm]evrouw de )?[Vv]oorzitter\b")
_GOVERNED = Cued(
    re.compile(r"\b(?:[Ww]ethouders?|[Gg]edeputeerden?|[Rr]aadscommissie)\b"),
    "wethouder", "gedeputeerde", "raadscommissie",
)  # fmt: skip
_SIGNS = frozenset("(,-–|\t")
_OF = ("van ", "voor ", "namens ", "bij ", *(f"{one} (" for one in DEGREES))
_DEATH = Cued(
    re.compile(r"wijlen|overle|overlij|nalatenschap|nabestaand|erven|erfgen|begrafenis|uitvaart|crematie|herden|†"),
    "wijlen", "overle", "overlij", "nalatenschap", "nabestaand", "erven", "erfgen", "begrafenis", "uitvaart",
    "crematie", "herden", "†",
)  # fmt: skip
_LIVED = re.compile(r"\(\d{4}\s?[-–]")


def words_of(text: str) -> Words:
    """Which kinds of cue a page can have at all."""
    head = _FRACTION_HEAD.search(text) if "Fractie" in text else None
    fractions = (
        head is not None
        and not _STAFF_TABLE.search(text, max(0, head.start() - _ABOVE), head.end() + _BEHIND_HEAD)
        and not _CONTACTS.match(text, head.start())
    )
    return Words(
        _DEATH.search(text) is not None or _LIVED.search(text) is not None,
        "otie" in text
        or "mendement" in text
        or "MOTIE" in text
        or "AMENDEMENT" in text
        or "initiatief" in text
        or "vragen-" in text
        or "amervragen" in text
        or "KAMERVRAGEN" in text,
        "oordvoer" in text or "Pers" in text or "pers" in text,
        in_parliament(text)
        or _GOVERNED.search(text) is not None
        or (len(set(_PARTIES.findall(text))) > 1 and not _is_of_no_council(text))
        or _SPEECH.search(text) is not None
        or fractions,
        fractions,
        lists_others(text),
        is_register(text),
        ("gebouwd" in text or "atuurterreinen" in text)
        and _SITTING.search(text) is not None
        and _TAXED.search(text) is None,
    )


def _is_of_no_council(text: str) -> bool:
    """Whether a page speaks of a jury, an evening for residents or the like, and of no council."""
    return OF_NO_COUNCIL.search(text) is not None and OF_VOTERS.search(text) is None


def beside(text: str, mention: Mention, words: Words) -> Iterator[Cue]:
    """Cues in the characters right before and after a name, and in its label."""
    after = text[mention.end : mention.end + 90]
    follows = after.lstrip()
    if NOT_ELECTED.match(mention.text.partition(" ")[0] + " "):  # "Fractiemedewerker A" taken for one name
        words = words._replace(politics=False)
    if follows[:1] in _SIGNS or follows.startswith(_OF) or words.fractions:
        for cue in _behind(after, text[max(0, mention.start - 60) : mention.start], words):
            if cue.code != "title_after:party" or not (SPELLED.match(after) and heads_others(text, mention.start)):
                yield cue
    before = text[max(0, mention.start - 60) : mention.start]
    if follows[:1] in ",b" and _CROWNED.match(after):
        yield Cue("office_holder", "title_after:koninklijk", 3)
    if words.motion and (
        _MOTION_BEFORE.search(before) or (words.politics and _AND_OTHERS.match(after) and _MOVING.search(before))
    ):
        yield Cue("office_holder", "list_context:motion", 3)
    if words.spokesperson and _SPOKESPERSON.search(before):
        yield Cue("public_function", "title_before:woordvoering", STRONG)
    if words.spokesperson and _SPEAKS.match(after) and _speaks_to_press(before, after):
        yield Cue("public_function", "title_after:woordvoering", STRONG)
    if words.death and (_DEAD_BEFORE.search(before) or _DEAD_AFTER.match(after) or _lived(after)):
        yield Cue("deceased", "context:deceased", 3)
    if _private(before, after):
        yield Cue("citizen", "context:private", SUPPORTING_LABEL)
    yield from _labelled(text, mention, before)


def _speaks_to_press(before: str, after: str) -> bool:
    """Whether who does the press begins the sentence, near a government and its press, and nobody else to speak for."""
    if _BEGINS.search(before) is None or _FOR_OTHERS.search(before + after):
        return False
    spoken = _SPEAKS.match(after)
    told = spoken is not None and spoken["whose"] is not None
    return told or (_GOVERNS.search(before) is not None and _PRESS.search(before) is not None)


def _private(before: str, after: str) -> bool:
    """Whether somebody is named as kin, as a neighbour, or with where or when they were born or live."""
    return _KIN.search(before) is not None or _BORN.match(after) is not None


def _lived(after: str) -> bool:
    """Whether the years in brackets behind a name are those of a life."""
    years = _YEARS.match(after)
    return years is not None and int(years["last"]) - int(years["first"]) > _LIFE


def _behind(after: str, before: str, words: Words) -> Iterator[Cue]:
    """The first of: party, medium, company, body, department; it stands right behind the name.

    Of which party somebody is, is the most private of things unless that person was elected for it (Woo 5.1.1.d).
    """
    party = _PARTY.match(after) or _PARTY_COMMA.match(after) or (words.fractions and _PARTY_COLUMN.match(after))
    sits = words.politics and not words.others and not (words.register and not _FIRST_OF_ROW.fullmatch(before))
    if party and not words.categories and _IN_CATEGORY.fullmatch(party["party"]):
        return
    if sits and party and not NOT_ELECTED.search(before) and not works_for(before, after[party.end() :]):
        yield Cue("office_holder", "title_after:party", SUPPORTING_LABEL)
    elif OF_MEDIA.match(after):
        yield Cue("external", "organisation:media", 2)
    elif _OF_COMPANY.may_be_in(after) and _OF_COMPANY.pattern.match(after):
        yield Cue("private_employee", "organisation:company", 2)
    elif _OF_GOVERNMENT.match(after):
        yield Cue("civil_servant", "organisation:government", 2)
    elif _DEPARTMENT.match(after):
        yield Cue("civil_servant", "department_code", 2)


def _labelled(text: str, mention: Mention, before: str) -> Iterator[Cue]:
    for code in mention.evidence:
        if code == "label:author" and _SUBMITTED.search(before) and in_parliament(text):
            yield Cue("office_holder", "list_context:submitter", 2)
        elif code in _CIVIL_LABELS and not (code == "label:paraaf" and is_ballot(text)):
            yield Cue("civil_servant", code, 2)
        elif code == "label:applicant":
            yield Cue("citizen", code, 2)


@lru_cache(maxsize=2)
def in_parliament(text: str) -> bool:
    """Whether a page speaks of a parliament or council: then "het lid X" is a representative.

    Councils of students and of staff have factions and motions as well: there only a council of voters tells."""
    if UNCHOSEN_COUNCIL.search(text) is not None:
        return OF_VOTERS.search(text) is not None
    spoken = any(one.search(text) for one in (_PARLIAMENT, _FRACTION, _PARLIAMENT_CAPITALS))
    return spoken and not is_played(text)


@lru_cache(maxsize=32)
def speaks_of(words: re.Pattern[str], text: str) -> bool:
    """Whether a page holds some words: asked for every title of it, found out once."""
    return words.search(text) is not None
