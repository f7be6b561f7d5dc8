# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Titles that say who somebody is only together with what stands around them.

"Het lid X" is a representative in a text of parliament and a member of a committee elsewhere; "collega X" is a
minister only where ministers write; the president of a chamber is a judge, of a residents' committee is not; the board
of a public body acts in public, that of a hospital doesn't. Where the surroundings are silent the title says nothing.
"""

from __future__ import annotations

import re
from datetime import date

from recognizers.lexicon import load
from redactor.analysis.government.colleagues import NATION, colleague
from redactor.analysis.government.peers import MINISTER
from redactor.analysis.government.portfolios import PORTFOLIO_TITLES, holds_elsewhere
from redactor.analysis.members.boards import is_regional
from redactor.analysis.members.record_titles import is_record, of_water_board
from redactor.analysis.members.records import OF_CITIZENS
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name, squeeze
from redactor.analysis.officials import in_office
from redactor.analysis.surroundings import (
    PARTY_BEHIND,
    STRONG,
    SUPPORTING_LABEL,
    Cue,
    in_parliament,
    speaks_of,
)
from redactor.analysis.titles.belonging import Owner
from redactor.analysis.titles.employers import is_directorate
from redactor.analysis.titles.in_service import in_service
from redactor.analysis.titles.office_conditions import chairs_council, of_other_body
from redactor.analysis.titles.signing import signs_for_body
from redactor.analysis.titles.title_ahead import line_before
from redactor.analysis.titles.titles import COURT, COURT_CAPITALS, Title

#: words of a judgment, near "voorzitter"; a decision only mentions the court ("beroep bij de rechtbank")
_JUDGED = re.compile(
    r"uitspraak is (?:gedaan|gewezen)|in het openbaar uitgesproken|uitgesproken (?:op|in)|(?:meer|"
    r"enkel)voudige (?:\w+)?kamer|"
    r", rechters?\b|, raadshe(?:er|ren)\b|, staatsra(?:ad|den)\b|(?:tegenwoordigheid|aanwezigheid) van",
    re.IGNORECASE,
)
_OF_COMMITTEE = re.compile(
    r"^(?:\s*\([^)\n]{1,30}\))?,?\s+(?:van\s+|uit\s+|namens\s+)?(?:de|het|een|onze)\s+(?:[\w-]*commissie|"
    r"[\w-]*raad van|[\w-]*bestuur|[\w-]*team|[\w-]*groep|[\w-]*vereniging|[\w-]*raad\b(?<!gemeenteraad)|OR\b|MT\b|"
    r"VvE\b|RvC\b|RvT\b|directie|stichting|coöperatie|jury|kring|klankbord\w*|platform|genootschap)",
    re.IGNORECASE,
)
_ZBO = re.compile(
    r"\b(?:zelfstandige? bestuursorga(?:an|nen)|ZBO|UWV|SVB|Sociale Verzekeringsbank|Kadaster|RDW|CBR|NZa|ACM|"
    r"AFM|DNB|COA|"
    r"CAK|CIZ|Autoriteit \w+|Zorginstituut|Staatsbosbeheer|NWO|NVAO|Kiesraad|CBS|Huurcommissie|Kansspelautoriteit|"
    r"Raad voor [Rr]echtsbijstand|Raad voor de rechtspraak|TNO|SGR|Slachtofferfonds|Mediafonds|Commissariaat)\b"
)
_SOCIETY = re.compile(r"stichting|vereniging|co[oö]peratie|\b(?:branche|koepel)organisatie|\bVvE\b", re.IGNORECASE)
_WATER_BOARD = re.compile(r"waterschap|heemraad|wetterskip|dijkgraaf|hoogheemr", re.IGNORECASE)
_KINGS = re.compile(r"\b(?:[Cc]ommissaris van de Koning(?:in)?|[Cc]dK)\b")
_BESIDE_EUROPEAN = re.compile(r"\b[Ee]urocommissaris[ ][A-ZÀ-Þ][^\n.;:()]{1,40}[ ](?:en|met|aan|door)[ ]$")
"""``Eurocommissaris A sprak met commissaris B``: companies and the police have commissioners as well"""
_OF_SERVICE = re.compile(
    r"[ ](?:[A-ZÀ-Þ][\w.'’-]*[ ]|(?:van|de|der|den)[ ]){1,6}(?:van|bij|uit|namens)[ ](?:de|het|een)\b"
)
_OTHER_COMMISSIONERS = re.compile(r"\b(?:[Cc]ommissarissen|RvC|[Pp]olitie\w*|[Ee]uro\w*|[Rr]egerings\w*)\b")
_BELGIAN = re.compile(r"\b(?:[Ss]chepencollege|college van burgemeester en schepenen|Belgi\w*|Vlaamse?|Antwerpen)\b")
_FORMATION = re.compile(r"\b(?:formatie|kabinet\w*|informateurs?|coalitie|fractievoorzitters?|Kamervoorzitter)\b")
_OF_CITIZENS = re.compile(
    r"^\s+(?:van|voor|namens)\s+(?:de|het|een|onze)?\s*(?:bewoners?\w*|omwonenden|buurt\w*|wijk\w*|huurders\w*|"
    r"actie\w*|ouders?\w*|patiënt\w*|familie|slachtoffers?|demonstranten|studenten\w*|vereniging|belangen\w*|dorps\w*|"
    r"comité|inwoners|ondernemers\w*|boeren|protest\w*|groep|vakbond|stichting|ons\b|allen\b|buren\b|straat\b|gezin|"
    r"bezwaarm\w*|belangheb\w*|ondergetek\w*|indieners?|insprekers?|klagers?|eigena\w*|huishoud\w*|moskee|kerk\w*)",
    re.IGNORECASE,
)
_CHOSEN = re.compile(r"\b(?:[Aa]ls|[Oo]nze|[Mm]ijn|[Hh]un)[ ]\Z")
"""before who speaks for people that chose them: "onze woordvoerder is A", "A als woordvoerder gekozen\""""
_ABOUT = re.compile(r"\b(?:over|aan|tegen|met|voor|naar|namens|partners? van|kinderen van)[ ](?:de[ ]|alle[ ])?$")
_COLUMNS = re.compile(r"[ ]{3,}|\t|[|]")
_CHAIRS = ("", "de", "plv.", "de plv.", "plaatsvervangend", "1e plv.", "2e plv.", "waarnemend", "wnd.", "vice-")
_ADDRESSED = re.compile(
    r"\b(?i:heer|dhr\.?|hr\.?|mevrouw|mevr\.?|mw\.?|meneer|familie)[ ]$|(?<=[^.!?:\n] )(?!Zijne|Hare|Z\.M|H\.M)"
    r"[A-Z][\w.&'-]*[ ](?:[Dd]e[ ])?$|[A-Z]\.[ ]$"
)
"""before "Koning": a form of address, an initial, or the first word of a firm's name"""
#: a committee of parliament: its chair signs as member
_OF_PARLIAMENT = re.compile(
    r"vaste commissie|commissie voor de Rijksuitgaven|Kamerstuk|schriftelijk overleg|algemene commissie"
)
_OF_COMMITTEE_OF_HOUSE = re.compile(
    r"[ ]van[ ]de[ ](?:(?:vaste|algemene|tijdelijke|bijzondere)[ ])?(?:Kamer)?commissie(?:[ ]voor[ ][^\n.:;]{3,100})?,"
    r"(?P<name>[ ](?=[A-ZÀ-Þ]))?"
)
"""``De voorzitter van de vaste commissie voor Defensie,``"""
_OF_HOUSE = re.compile(
    r"[ ]van[ ](?:de[ ]|het[ ])?(?:gemeenteraad|raad\b(?![ ]van)|provinciale staten|staten\b|(?:tweede|eerste) kamer|"
    r"algemeen bestuur van het waterschap|college van burgemeester)",
    re.IGNORECASE,
)
_FEAST = re.compile(r"carnaval|schutter|feest|gilde|optocht|kermis|sinterklaas", re.IGNORECASE)
_OF_UNION = re.compile(r"\b(?:European (?:Commission|Union)|Europese Commissie|EU)\b")
_LAWSUIT = re.compile(
    r"\b(?:mrs?\.|(?:ter|de|deze) zitting|eiser(?:es)?s?|appellant\w*|verdachte|verweerder|hoger beroep|de Afdeling|"
    r"De Afdeling|zaaknummer|parketnummer|pleitnota)"
)
_COUNCIL = re.compile(
    r"\b(?:[Rr]aads?\w*|[Gg]riffie|[Ss]taten\w*|[Ee]ilandsraad|[Ww]ethouders?|[Bb]urgemeester|[Cc]ommissievergadering|"
    r"[Vv]aste commissie|[Aa]lgemeen [Bb]estuur|RAAD|GEMEENTE)\b(?! van [Ss]tate| voor [Rr]echts)"
)
"""of whom a clerk can be who acts in public"""
_ELSEWHERE = re.compile(
    r"\b(?:(?:klankbord|werk|stuur)groep|\w*(?:cliënten|ondernemings|advies)raad|medezeggenschapsraad|vereniging|VvE|"
    r"jury|(?:advies|bezwaarschriften|bezwaar|klachten)commissie)\b[^.\n]*$"
)
"""before a member: the committee that the sentence is about"""
_SENTENCE = 80
_WEAK = 1
"""gives way to whatever else says who somebody is"""
_OVERVIEW = 300
"""characters above the label of who moves something in which a list names the motion"""
_NEAR_MOTION = 40
"""characters behind who moves it in which a motion is named"""
_MOVED = re.compile(r"\b(?:motie|amendement|initiatiefvoorstel)\b", re.IGNORECASE)
_DEBATED = re.compile(r"\b(?:\w*debat|\w*reces|toegezegd|toezegging|moties?|Kamer\w*|schriftelijke vragen)\b")
_CUT = re.compile(r"(?<=[^\W\d_])-[ \t]*[\n ][ \t]*(?=[a-zà-ÿ])(?!(?:en|of)\b)")
_COLON = re.compile(r"[ ]?:[ ]")


def _speaks_for_citizens(text: str, title: Title) -> bool:
    """Whether somebody speaks for neighbours or a family, or was chosen by those who write."""
    chosen = _CHOSEN.search(text, max(0, title.start - 8), title.start)
    return chosen is not None or _OF_CITIZENS.match(text[title.end : title.end + 60]) is not None


def title_cue(
    text: str, owner: Owner, mention: Mention, name: Name, dated: date | None, *, record: bool = False
) -> Cue | None:
    """What a title says of the name it belongs to, with a look at the page; None when it says nothing.

    ``record``: the document is the record of a council or parliament.
    """
    title, kind = owner.title, owner.kind
    words = title.words(text)
    match title.group:
        case "collega":
            return colleague(text, title, mention, name, dated, record=record)
        case "lid":
            seat = _member(text, mention, name, kind, dated) or _members_of_board(
                text, title, mention, kind, record=record
            )
            return seat if words != "oud-lid" or _sat(text, mention) else None
        case "leden":
            return _members_of_chamber(text, title, kind) or _members_of_board(
                text, title, mention, kind, record=record
            )
        case "voorzitter":
            return _chair(text, title, kind, record=record or is_record(text))
        case "president":
            return _president(text, title, mention)
        case "burger" if words.startswith("indiener") and _moves(text, title, mention):
            return Cue("office_holder", "list_context:submitter", STRONG)
        case "zbo-bestuur" if not _ZBO.search(_around(text, title, 400)):
            return Cue("director", title.code(kind), STRONG)
        case "woordvoerder" if _speaks_for_citizens(text, title):
            return Cue("citizen", "title_before:spokesperson_of_citizens", STRONG)
    staff = _clerk(text, title, kind) if words in ("griffier", "griffiers") else in_service(text, title, words, kind)
    if staff:
        return staff
    if (
        _elsewhere(text, title, words)
        or of_other_body(text, title, words)
        or (words in PORTFOLIO_TITLES and holds_elsewhere(text, title, mention))
        or (words.startswith("leden van") and kind == "title_before" and not _leads(text, title, mention))
        or (title.group == "koninklijk" and _is_surname(text, title, mention, name))
    ):
        return None
    if words == "dg" and kind == "title_after" and is_directorate(text, title):
        return Cue("civil_servant", "department_code", SUPPORTING_LABEL)
    return Cue(title.role, title.code(kind), STRONG)


def _leads(text: str, title: Title, mention: Mention) -> bool:
    """Whether "leden van de raad" says who the name behind it is: on its line, and not of whom somebody speaks."""
    about = _ABOUT.search(text, max(0, title.start - 24), title.start)
    return about is None and "\n" not in text[title.end : mention.start]


def _elsewhere(text: str, title: Title, words: str) -> bool:
    """Whether a word that is an office in one place only stands somewhere else."""
    if words == "schepen":
        return text[title.start : title.end] != words or not speaks_of(_BELGIAN, text)  # ships are called so too
    if title.group == "commissioner":
        return not speaks_of(_OF_UNION, text)
    if words in ("secretaris/directeur", "secr.-directeur", "secretaris-algemeen directeur"):
        return not of_water_board(text)
    if words == "secretaris-directeur":  # of a water board; societies and foundations have one as well
        return _SOCIETY.search(_around(text, title, 60)) is not None and not speaks_of(_WATER_BOARD, text)
    if words == "commissielid":
        return in_parliament(text)  # of a committee of the council, or of one that advises it
    if title.group == "voorganger":
        return not in_parliament(text)
    if title.group == "koninklijk":
        return _FEAST.search(_around(text, title, 80)) is not None
    if title.group == "bestuurslid":
        return not is_regional(text, record=False)
    if words == "commissaris" and _BESIDE_EUROPEAN.search(text, max(0, title.start - 80), title.start):
        return _OF_SERVICE.match(text, title.end) is not None
    if words == "commissaris":
        alone = text[max(0, title.start - 3) : title.start].lower() == "de "
        return not alone or not speaks_of(_KINGS, text) or speaks_of(_OTHER_COMMISSIONERS, text)
    return words == "verkenner" and not speaks_of(_FORMATION, text)


def _is_surname(text: str, title: Title, mention: Mention, name: Name) -> bool:
    """``de heer Koning``, ``Bakkerij Koning, de heer X``, ``Prins, A.``: a surname or a firm that is called after one.

    Who bears the title is called so by a given name right behind it, or after the house.
    """
    if _ADDRESSED.search(text[max(0, title.start - 24) : title.start]):
        return True
    if mention.start > title.start and text[title.end : mention.start].strip():
        return True
    if name.family:
        return not name.family.startswith(("oranje", "nassau"))
    return bool(name.single) and not load().first_names.issuperset(name.single.split("-"))


def _around(text: str, title: Title, before: int, after: int | None = None) -> str:
    """What stands around a title, with words that a line end cuts made whole."""
    return _CUT.sub("", text[max(0, title.start - before) : title.end + (before if after is None else after)])


def _member(text: str, mention: Mention, name: Name, kind: str, dated: date | None) -> Cue | None:
    surname = name.surname or squeeze(name.single)
    party = PARTY_BEHIND.match(text, mention.end) is not None
    asked = speaks_of(_DEBATED, text) and (speaks_of(MINISTER, text) or in_office(surname, dated, "ks"))
    if kind == "title_after" or not (party or asked or in_parliament(text)):
        return None
    if _OF_COMMITTEE.match(text[mention.end : mention.end + 60]) or _ELSEWHERE.search(
        text, max(0, mention.start - _SENTENCE), mention.start
    ):
        return None
    code = "list_context:lid" if kind == "list_context" else "title_before:lid"
    return Cue("office_holder", code, STRONG if party else _WEAK)  # committees have members as well


def _sat(text: str, mention: Mention) -> bool:
    """Whether a former member was one of a council or parliament: clubs have members as well."""
    return PARTY_BEHIND.match(text, mention.end) is not None or _OF_HOUSE.match(text, mention.end) is not None


def _moves(text: str, title: Title, mention: Mention) -> bool:
    """Whether who hands something in is a member who moves it, and no citizen: motion or party stand beside the name.

    "De indiener A heeft bij de gemeenteraad een verzoek ingediend" is a citizen, whatever else the page speaks of.
    """
    if not in_parliament(text) or not speaks_of(_MOVED, text):
        return False
    above = text[max(0, title.start - _OVERVIEW) : title.start]
    if text.startswith(":", title.end) and _MOVED.search(above) and not OF_CITIZENS.pattern.search(above):
        return True  # "Motie 3 … / Indiener: A"
    if OF_CITIZENS.search(text):
        return False
    near = text[title.start : mention.start], text[mention.end : mention.end + _NEAR_MOTION]
    return any(_MOVED.search(one) for one in near) or PARTY_BEHIND.match(near[1]) is not None


def _members_of_chamber(text: str, title: Title, kind: str) -> Cue | None:
    """``mr. A, voorzitter, en mr. B en mr. C, leden``: judges, below a judgment only."""
    behind = kind in ("title_after", "list_context")
    if not behind or not _court(text) or not _JUDGED.search(_around(text, title, 350)):
        return None
    return Cue("office_holder", Title(0, 0, "", "rechter").code(kind), STRONG)


def _members_of_board(text: str, title: Title, mention: Mention, kind: str, *, record: bool) -> Cue | None:
    """``Aanwezig: dijkgraaf A; leden B en C`` in the record of a council or of a board."""
    behind = (mention.end, title.end)
    if not record or kind == "signature" or any(_OF_COMMITTEE.match(text[at : at + 60]) for at in behind):
        return None
    return Cue("office_holder", "list_context:leden", STRONG)


def _court(text: str) -> bool:
    return COURT.search(text) is not None or COURT_CAPITALS.search(text) is not None


def _chair(text: str, title: Title, kind: str, *, record: bool) -> Cue | None:
    """The chair of a court's chamber is a judge; who signs for a council or provincial government is its head."""
    if signs_for_body(text, title):
        return Cue("office_holder", Title(0, 0, "", "decentraal-bestuurder").code(kind), STRONG)
    if chairs_council(text, title):
        return Cue("office_holder", Title(0, 0, "", "decentraal-bestuurder").code(kind), STRONG)
    line = _COLUMNS.split(line_before(text, title.start))[-1].strip(" \t-•*").lower()
    if _signs_for_committee(text, title, kind):
        return Cue("office_holder", Title(0, 0, "", "kamerlid").code(kind), STRONG)
    if (
        (line in _CHAIRS or line.endswith((" plv.", " plaatsvervangend")) or _labels_chair(text, title, line))
        and record
        and not _OF_COMMITTEE.match(text[title.end : title.end + 60])
    ):
        return Cue("office_holder", Title(0, 0, "", "decentraal-bestuurder").code(kind), STRONG)
    if not _court(text):
        return None
    court = _JUDGED.search(_around(text, title, 350)) is not None
    return Cue("office_holder", Title(0, 0, "", "rechter").code(kind), STRONG) if court else None


def _labels_chair(text: str, title: Title, line: str) -> bool:
    """``… Aanwezig: Voorzitter: A``: a label where the lines of a list were lost."""
    return line.endswith((":", ";")) and text[title.start].isupper() and _COLON.match(text, title.end) is not None


def _signs_for_committee(text: str, title: Title, kind: str) -> bool:
    """Whether a chair or clerk signs for a committee of parliament, or begins a line."""
    of_house = _OF_COMMITTEE_OF_HOUSE.match(text, title.end)
    if of_house is None or not speaks_of(_OF_PARLIAMENT, text):
        return False
    line = text[text.rfind("\n", 0, title.start) + 1 : title.start].strip().lower()
    return kind == "signature" or (of_house["name"] is not None and line in ("", "de"))


def _president(text: str, title: Title, mention: Mention) -> Cue | None:
    """``president X`` and ``de Franse president, X`` are heads of state; a firm has a president-directeur."""
    nation = NATION.search(text[max(0, title.start - 30) : title.start]) is not None
    beside = text[title.end : mention.start].isspace() and text[title.start].islower()
    return Cue("office_holder", "title_before:president", STRONG) if nation or beside else None


def _clerk(text: str, title: Title, kind: str) -> Cue:
    """The clerk of a court is staff, the clerk of a council is not; in a lawsuit without a council nobody can tell."""
    if _signs_for_committee(text, title, kind):
        return Cue(title.role, title.code(kind), STRONG)  # a committee on justice speaks of courts as well
    court = COURT.search(_around(text, title, 1500, 300)) is not None
    if court or _JUDGED.search(_around(text, title, 350)):
        return Cue("civil_servant", "title_after:court_clerk", STRONG)
    if speaks_of(_LAWSUIT, text) and not (speaks_of(_COUNCIL, text) or in_parliament(text)):
        return Cue("unknown", title.code(kind), 0)
    return Cue(title.role, title.code(kind), STRONG)
