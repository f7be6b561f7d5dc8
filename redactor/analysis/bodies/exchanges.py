# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Fixed numbers on two noughts behind a desk or a body: the exchange of an organisation.

Numbers are given out to organisations by the block, and the exchange of a block ends on two noughts (Nummerplan
telefoon- en ISDN-diensten). That alone says nothing, for a home may have such a number; beside the word for a desk or
the name of a body, with nobody between the two, it does, whoever else the line names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.look import Within
from redactor.analysis.bodies.body_names import LONGEST, is_bank, is_body_name
from redactor.analysis.bodies.body_numbers import is_told_behind
from redactor.analysis.bodies.legal_forms import OWNERS
from redactor.analysis.mention import KINDS_OF_PEOPLE, Mention

_ON_NOUGHTS = re.compile(r"(?:0|(?:00)?31)?0?[1-57-9]\d{6}00")
"""a fixed number of the Dutch plan, its digits alone"""
_LABEL = (
    r"(?:[ ]?[:,;(|–-])?[ \t]{0,60}\(?(?:(?:(?:is|zijn)[ ])?(?:te )?bere(?:ikbaar|iken)[ ])?"
    r"(?:(?:op|via|onder|is)[ ])?(?:het[ ])?(?:nummer[ ]?:?[ ])?"
    r"(?:(?:t|tel|telefoon|telefonisch|telefoonnummer|telnr|bel|bellen|gebeld)\.?[ ]?:?[ ]{0,3})?\(?\Z"
)
_DESK = Within(re.compile(
    r"(?:^(?:[ \t]*\d{1,2}[.)][ ])?|(?:(?<=[a-zà-ÿ0-9)]{4})\.|[!?:;|(\n\t/•*]|(?<![^\W\d_])[–-])[ ]?|[ ]{2}"
    r"|(?<!\w)(?:via|bij|naar|met|op|of|kunt|kunnen|bel|belt|bellen|/)[ ])(?:(?:de|het|onze)[ ])?"
    r"(?P<desk>(?:receptie|(?:publieks)?balie|front-?office|front-?desk|beveiliging|bewaking|portiersloge"
    r"|(?:gemeen(?:schappelijke)? )?(?:meldkamer|alarmcentrale)|(?:telefoon)?centrale|switchboard|reception"
    r"|(?:bestuurs|directie|team|afdelings)?secretariaat|(?:raads|staten)?griffie|kabinet|bodekamer"
    r"|(?<=[vV]ia )(?-i:bode)|(?:debiteuren|crediteuren|financi[eë]le |leerlingen|salaris)administratie"
    r"|(?:pers|nieuws)(?:lijn|desk|dienst|voorlichting)|(?:concern|pers)?communicatie|woordvoering|voorlichting"
    r"|(?:service|help|ict-?)-?desk|klantenservice|klantcontact\w*|contactcent(?:er|rum)|kcc|callcenter|servicepunt"
    r"|(?:geluids|milieu|overlast)klachten|klachten(?:lijn|nummer|bureau)|storing(?:en|sdienst|snummer|slijn)?"
    r"|(?:informatie|info|noodhulp|hoofd|publieks|bezoekers)(?:lijn|nummer|punt)"
    r"|(?:algemeen|centraal)(?:[ ]?nummer)?"
    r"|(?:gemeente|stad|raad|provincie|waterschaps)(?:huis|kantoor)|bestuurskantoor|bestuursbureau|buurtbemiddeling"
    r"|huisartsenpost|dokterspost|spoedpost|meldpunt|loket|milieudienst|omgevingsdienst|brandweer|politie|ggd)"
    r"(?:,?[ ](?:gemeente|milieuklachten|algemeen|centraal|weekend|overdag|kantooruren))?)" + _LABEL,
    re.IGNORECASE,
), "recep", "balie", "front", "beveiliging", "bewaking", "portiersloge", "meldkamer", "centrale", "switchboard",
    "secretariaat", "griffie", "kabinet", "bode", "pers", "nieuws", "communicatie", "woordvoering", "voorlichting",
    "administratie", "desk",
    "klant", "contactcent", "kcc", "callcenter", "servicepunt", "klachten", "storing", "info", "noodhulp", "hoofd",
    "algemeen", "centraal", "publieks", "bezoekers", "huis", "kantoor", "bureau", "bemiddeling", "post", "meldpunt",
    "loket", "dienst", "brandweer", "politie", "ggd")  # fmt: skip
"""a desk right before a number"""
_QUESTIONS = re.compile(
    r"(?:^|[.!?:;|(•*–-][ ]|\n[ \t]*|\d[.)][ ])(?:voor (?:meer )?(?:vragen|informatie|inlichtingen)"
    r"|(?:vragen|inlichtingen|nadere informatie|meer informatie)"
    r"(?:[ ]?[:?]|[ ](?:over|bij)[^.\n]{3,40}[?:]))"
    r"[ ]{1,4}(?:(?:kunt u|kan|belt u|bel|u belt|belt u met)[ ])?" + _LABEL,
    re.IGNORECASE,
)
"""questions, right before the number that they go to"""
_BEHIND = re.compile(
    r"[ ]{0,2}\((?:pers(?:lijn|desk)|algemeen(?: nummer)?|centraal|centrale|receptie|balie|kcc"
    r"|secretariaat|klantcontactcentrum|servicedesk|helpdesk|meldkamer|storingen|hoofdnummer)\)",
    re.IGNORECASE,
)
"""what it is, in brackets right behind it"""
_NAME = re.compile(
    r"(?:^|[ ]{2}|[|;\t,(:]|[-–•*])[ ]{0,3}(?:(?:de|het)[ ])?(?P<name>[A-ZÀ-Þ0-9][^|;\t\n,:()]{2,80}?)" + _LABEL
)
"""a cell or the begin of a line right before a number"""
_OWN = re.compile(
    r"(?<!\w)(?:ik|mij|me|mijn|wij|ons|hij|zij|hem|haar|zijn|hun|thuis|priv[ée]|melder|meldster|melding|klager"
    r"|klaagster|bewoner|bewoonster|bewoners|aanvra(?:ger|agster)|indiener|verzoek(?:er|ster)|bezwaarma(?:ker|akster)"
    r"|cli[ëe]nt\w*|pati[ëe]nt\w*|klant|leerling|huurder|eigenaar|ouders?|moeder|vader|zoon|dochter|zus|broer|oma|opa"
    r"|partner|buur\w*|familie|fam|mevrouw|mevr|mw|heer|dhr|directe?|doorkies\w*|mobiel|gsm|terugbel\w*|contactpersoon"
    r"|getuige|verdachte|slachtoffer|betrokkene|monteur|medewerk\w+|collega|hoofd|chef|co[öo]rdinator|teamleider"
    r"|adviseur|directeur|voorzitter|penningmeester|vereniging\w*|\w+club|stichting|dorpsbelang\w*|werkgroep|comit[eé]"
    r"|zzp\w*|werkt|werkzaam|werkgever|achterwacht|piket\w*|eiser(?:es)?|gedaagde|appellante?|reclamante?|beller"
    r"|belanghebbende|gemachtigde|mantelzorg\w*|verzorg(?:er|ster)|begeleid(?:er|ster)|tipgever|inspreker|bezoeker"
    r"|inwoner|inwoonster|burger|overledene|aangever|aangeefster|werknemer|kandidate?|sollicitante?|stagiaire?|wijkagent"
    r"|adv|jr|sr|woont|woonde|woonachtig|verblijft|verbleef|vraag(?=[ ]naar))(?!\w)",
    re.IGNORECASE,
)
"""whose the number may be, before it on its line"""
_AT_HOME_WORD = re.compile(
    r"(?<!\w)(?:ik|mij|me|mijn|wij|ons|thuis|priv[ée]|directe?|doorkies\w*|mobiel|gsm)(?!\w)", re.IGNORECASE
)
"""that a number is somebody's own, whatever the brackets behind it say"""
_AT_HOMES = re.compile(r"(?:priv[ée]|thuis)[- ]?(?:tele\w*|nummers?)(?!\w)", re.IGNORECASE)
"""a heading of numbers of homes, above such lines"""
_GOVERNS = re.compile(
    r"(?<!\w)(?:gemeente|provincie|ministerie|waterschap|hoogheemraadschap|omgevingsdienst|veiligheidsregio|ggd)(?!\w)",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"(?<!\w)(?:ik|mij|me|mijn|bezwaar|bezwaarschrift|zienswijze|hoogachtend|geachte[ ](?:raad|college|heer|mevrouw)"
    r"|te koop|\w*feest|\w*markt|buurt\w*|\w*vereniging|\w*club)(?!\w)",
    re.IGNORECASE,
)
"""a page of somebody who writes to a body, or of people among themselves: whose questions it asks for is not told"""
_BESIDE = re.compile(r"[ \t]*[|·•,–-][ \t]*(?:(?:tel|telefoon|t)[.:]?[ ]{0,2})?\(?", re.IGNORECASE)
"""between an address and what stands behind it on its line"""
_PLACES = frozenset({"address:organisation", "address:postbus"})
_CELLS = re.compile(r"[|;\t]|[ ]{2,}")
_VIA = re.compile(r"(?<!\w)(?:via|bij|naar)[ ](?:(?:de|het|onze)[ ])?\Z")
_REACH = 160
_SIGNS = " \t\n.,;:()|-–"
_LINES_OF_BLOCK = 2
_ABOVE = 300
"""characters above a line in which its heading stands"""
_NEAR = 12
_GAP_TO_NEXT = 8
"""characters between a number and whom it is of"""
_OF_SOMEBODY = frozenset({"number:mobile", "number:foreign", "label:direct", "label:extension"})
_AT_HOME = frozenset({"address:home", "mailbox:personal"})


def is_exchange(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a fixed number on two noughts stands right behind a desk or a body, and nobody between the two."""
    one, text = mentions[index], texts[mentions[index].page]
    if not _OF_SOMEBODY.isdisjoint(one.evidence):
        return False
    if _ON_NOUGHTS.fullmatch("".join(filter(str.isdigit, one.text))) is None:
        return False
    line = max(text.rfind("\n", 0, one.start) + 1, one.start - _REACH)
    lead = text[line : one.start]
    if _AT_HOMES.search(text, max(0, line - _ABOVE), line):
        return False
    if _BEHIND.match(text, one.end):
        return _AT_HOME_WORD.search(lead) is None
    lead = _up_to_address(mentions, index, line, text)
    begin = line + _begin_of_holder(lead, text)
    if begin == line + len(lead):
        begin = one.start
    if begin == one.start or _OWN.search(text, line, one.start) or is_told_behind(texts, one):
        return False
    before = [other for other in mentions[max(0, index - _NEAR) : index] if other.page == one.page]
    people = [other for other in before if other.entity_type in KINDS_OF_PEOPLE]
    if any(other.end > begin for other in (*people, *(at for at in before if not _AT_HOME.isdisjoint(at.evidence)))):
        return False
    via = _VIA.search(lead, 0, begin - line) is not None
    if (_is_in_row(text[line:begin]) and not via) or _is_signed(text, people, line):
        return False
    on_line = any(other.end > line for other in people)
    return (not on_line or via) and not _is_of_next(text, mentions, index)


def _up_to_address(mentions: Sequence[Mention], index: int, line: int, text: str) -> str:
    """A line up to a number, without the address of a body right before it: ``Stichting School | Kade 1 | 0593 …``."""
    stop = mentions[index].start
    for before in reversed(mentions[max(0, index - 3) : index]):
        if before.page != mentions[index].page or before.start < line or _PLACES.isdisjoint(before.evidence):
            break
        if not _BESIDE.fullmatch(text, before.end, stop):
            break
        stop = before.start
    return text[line:stop]


def _is_in_row(lead: str) -> bool:
    """Whether a cell before that of a desk or body may name somebody: ``De Vries | Beveiliging | 0297 …``."""
    cells = [cell.strip() for cell in _CELLS.split(lead)[:-1]]
    return any(cell[:1].isupper() and not is_body_name(cell) for cell in cells)


def _is_signed(text: str, people: Sequence[Mention], line: int) -> bool:
    """Whether one of the two lines above, with no empty one between, is somebody's name: the number is below it."""
    for _ in range(_LINES_OF_BLOCK):
        start = text.rfind("\n", 0, max(0, line - 1)) + 1
        if not text[start:line].strip():
            return False
        for one in people:
            rest = (text[start : one.start] + text[one.end : line]).strip(_SIGNS) if start <= one.start < line else None
            if rest is not None and " " not in rest:
                return True
        line = start
    return False


def _begin_of_holder(lead: str, page: str) -> int:
    """Where the desk or body right before a number begins on its line; its end when there is none."""
    if _DESK.may_be_in(lead) and (desk := _DESK.pattern.search(lead)):
        return desk.start("desk")
    questions = _QUESTIONS.search(lead)
    if questions:
        return questions.start() if _GOVERNS.search(page) and not _SPEAKS.search(page) else len(lead)
    found = _NAME.search(lead, max(0, len(lead) - LONGEST - 60))
    if found is None or OWNERS.search(lead) or not is_body_name(found["name"].strip()) or is_bank(found["name"]):
        return len(lead)
    return found.start("name")


def _is_of_next(text: str, mentions: Sequence[Mention], index: int) -> bool:
    """Whether somebody follows right behind a number, in its cell or brackets: ``receptie 0123 … (Tol)``."""
    one = mentions[index]
    behind = mentions[index + 1] if index + 1 < len(mentions) else one
    if behind.page != one.page or behind.entity_type not in KINDS_OF_PEOPLE:
        return False
    gap = text[one.end : behind.start]
    return "\n" not in gap and len(gap) < _GAP_TO_NEXT and not any(map(str.isalnum, gap))
