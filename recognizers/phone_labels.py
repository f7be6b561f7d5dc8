# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the words around a phone number say of it: somebody's own, of a body or one of its desks, or a phone at all."""

from __future__ import annotations

import re

from recognizers.base import after, before, last_end, under_header, words
from recognizers.look import Within

_ANY_LABEL = words(
    r"""t(?:[eé]l(?:efoon|[eé]phone|efon)?(?:nummers?|nrs?)?)?, telefonische?, cell, mobil, handy, durchwahl
    telnr, phone, mobile, m(?:ob(?:iele?)?)?, gsm
    fax(?:nummer)?, f, bel(?:len|t|de)?, gebeld, bereikbaar, nummer, whatsapp, signal, sms, app(?:en|t)?
    contactnummer, noodnummer, direct, privé, thuis, werk, secretariaat, inlichtingen, contact(?:gegevens)?
    te bereiken""",
)
HEAD = words(
    r"""tel(?:efoon)?(?:nummers?|nrs?)?, tel\. (?:werk|priv[eé]|kantoor|thuis|mobiel)
    telnr, phone, mobiel(?: nummer)?, mobiele nummer, gsm, doorkiesnummer""",
)
"""heads of columns of phone numbers"""
_DIRECT = words(
    """doorkies(?:nummer|nr)?, directe?(?: nummer)?, rechtstreekse?(?: nummer)?, d, priv[ée], thuis""",
)
_GENERAL_LABEL = Within(words(
    r"""algemeen(?: (?:telefoon)?nummer)?, algemene?(?: (?:telefoon)?nummer)?, persdesk, perslijn, persinformatie
    bureau communicatie, afdeling communicatie, bestuurskantoor, stadskantoor, gemeentehuis, functioneel beheer
     telefooncentrale, centrale, receptie, balie, kcc, klant ?contact ?centrum
    calamiteitenlijn
    meldkamer, servicedesk, helpdesk, klantenservice, informatienummer, infolijn, meldpunt, loket
    publieksvoorlichting, publieksnummer, storingsnummer, taxicentrale, informatielijn, bezwaarlijn, klachtenlijn
    storingsdienst, tel(?:efoon)?\.? zaak""",
), "algeme", "pers", "communicatie", "kantoor", "gemeentehuis", "beheer", "centr", "receptie", "balie", "kcc",
    "calamit", "meldkamer", "desk", "klantenservice", "informatie", "infolijn", "meldpunt", "loket", "publieks",
    "storings", "bezwaarlijn", "klachtenlijn", "zaak")  # fmt: skip
DESK = Within(re.compile(
    r"(?<!\w)(?:\w*hulplijn|[\w-]+desk(?:nummer)?|(?:contactcenter|callcenter)(?:[ ](?-i:[A-Z][\w-]{2,20}))?"
    r"|woordvoering|persvoorlichting"
    r"|klachtenbureau|receptie|balie|meldkamer|telefooncentrale"
    r"|(?!(?:nacht|dag|avond|weekend|piket|zorg|thuiszorg|bereikbaarheids|ochtend|late|vroege)dienst)\w{4,}dienst"
    r"|poli(?:kliniek)?(?: algemeen)?|servicepunt|klantcontact\w*|storingen"
    r"|(?-i:(?:team|afdeling|afd\.|cluster|unit|sector) [A-Z]\w{3,20}))"
    r"(?: weekend)?[ ]?[:,(]?[ ]?(?:(?:tel(?:efoon)?|toestel|tst)\.?)?[ ]?:?[ ]?\(?\Z",
    re.IGNORECASE,
), "hulplijn", "desk", "center", "woordvoering", "voorlichting", "klachtenbureau", "receptie", "balie", "meldkamer",
    "centrale", "dienst", "poli", "servicepunt", "klantcontact", "storingen", "team",
    "afdeling", "afd.", "cluster", "unit", "sector")  # fmt: skip
"""a desk or service of a body, right before its number"""
_ALGEMEEN = Within(re.compile(r"(?<!\w)algemeen[ ]{0,3}:?[ ]{1,3}(?:tel\.?:? )?\Z", re.IGNORECASE), "algemeen")
"""right before a number, whatever the label of the one before it says"""
_BEHIND = re.compile(
    r"\s?\((?:algemeen|centrale|receptie|reception|switchboard|balie)\)|[ ,;|\u2013-]{1,5}telex\b|,? \(?keuze \d|,,\d",
    re.IGNORECASE,
)
_CONFERENCE = re.compile(
    r"[ \t]*(?:\([^()\n]{2,30}\)|(?:Nederland|Netherlands)(?:,[ ][A-Z][\w' -]{2,16})?)?[ ,;:|(./\u2013-]{0,4}\s?"
    r"(?:(?:en|met|gevolgd door|voer in|gebruik)[ ])?"
    r"(?:(?:phone[ ])?(?:conference|meeting)[- ]?(?:id|code|pin|number|passcode)"
    r"|(?:telefonische[ ])?(?:conferentie|vergader(?:ings?)?|inbel)[- ]?(?:id|code|pin|pincode|sleutel))"
    r"[ ]?[:.#]?[ ]?(?:is[ ])?\d{3}",
    re.IGNORECASE,
)
"""right behind a number: the code of the conference to which everybody dials in"""
_DIALLED = re.compile(
    r"(?:^|\n)[ \t|•*–-]*(?:(?:deelnemen|inbell?en|inbel\w*|bel in|dial[- ]?in|join|call[- ]?in|audio|telefonisch\w*"
    r"|of bel|or call)(?!\w)[^\n\d]{0,34})?[(+]{0,2}\Z",
    re.IGNORECASE,
)
"""before such a number on its line: nothing, or that it is dialled to take part"""
_PUBLIC = Within(re.compile(
    r"(?:^|[.!?:;\n•*–-][ ]{0,3})(?:(?:burgers|inwoners|omwonenden)[ ](?:kunnen[ ])?(?:bellen|belt u)"
    r"(?:[ ](?:met|naar|op|via))?"
    r"|telefonische vragen[ ](?:lopen|gaan|kunnen|komen)[ ](?:via|naar|op|binnen op)"
    r"|(?P<emergency>(?:(?:voor|bij|een|de)[ ]){0,2}(?:spoedgevallen|calamiteiten|(?:stroom)?storing(?:en)?"
    r"|(?:water|gas)lekkages?)(?!\w)[^.:;?!,(\n\d]{0,45}[ ](?:belt u(?: met| naar)?|kunt u bellen(?: met| naar)?"
    r"|meldt u (?:via|op|bij)|kunt u melden (?:via|op|bij))))(?:[ ](?:het )?nummer)?[ ]?:?[ ]\(?\Z",
    re.IGNORECASE,
), "bel", "meldt u", "melden", "telefonische vragen")  # fmt: skip
"""right before the number that everybody may call"""
_HOUSEHOLD = re.compile(
    r"(?<!\w)(?:cli[eë]nt\w*|pati[eë]nt\w*|bewoon?(?:er|ster)|melder|mevrouw|mevr|mw|heer|dhr|moeder|vader|ouders?|dochter"
    r"|zoon|zus|broer|buur\w*|mantelzorg\w*|nood(?:contact|nummer)|contactpersoon|beheerder|huismeester|monteur"
    r"|(?:ver)?huurder|eigenaar|eigenaresse|organisator|oppas|thuis|kind|leerling|groet\w*|groeten|mvg|naam|ik|mij|mijn)"
    r"(?!\w)",
    re.IGNORECASE,
)
"""near the number for an emergency: it may be that of a relative, of who keeps a house or of who signs"""
_NOBODY = re.compile(
    r"[ ]?\)?(?:[.!]?[ \t]*(?:\n|\Z)|[.!][ ]+(?:De|Het|Deze|Dit|Voor|Bij|Buiten|Op|In|U)[ ]"
    r"|,?[ ](?:voor|tijdens|om|op werkdagen|of via)[ ]|[ ]\((?:lokaal|gratis|bereikbaar|op werkdagen|24 uur))"
)
"""right behind such a number: the end, or for what and when; no name"""
_OWN = re.compile(r"(?<!\w)(?:ik|mij|me|mijn)(?!\w)", re.IGNORECASE)
_OWN_NUMBER = re.compile(r"(?<!\w)(?:mijn|haar|zijn|hun)(?: \w+)? ?(?:telefoon)?nummer(?!\w)", re.IGNORECASE)
"""whose number it is, at whatever desk"""
_SOMEBODY = re.compile(
    r"(?<!\w)(?:belde|belt|gebeld|terug\w*|sprak|gesproken|noteer\w*|melder|klager|klaagster|klant|mevrouw|mw|mevr"
    r"|heer|dhr|hem|haar|zijn|mijn|bewoner|bewoonster|cli[eë]nt|pati[eë]nt|monteur|medewerk\w*)(?!\w)",
    re.IGNORECASE,
)
"""between a desk and a number: of whom that is, or whom the desk called"""
_STAFF = re.compile(
    r"(?<!\w)(?:(?:monteur|medewerk\w*|collega|hoofd|co[öo]rdinator|teamleider|adviseur|chef|klant|bewoner|bewoonster"
    r"|cli[eë]nt|melder|vader|moeder)[ ](?:van|bij)[ ]|(?:werkt?|werkzaam|zit|staat|doet)[ ](?:(?:van|bij|aan|op)[ ])?)"
    r"(?:(?:de|het|onze)[ ])?[\w-]+[ ,:(]{0,3}(?:(?:tel|op|is)\.?[ :]{0,2})?\Z",
    re.IGNORECASE,
)
"""who works at a desk, right before a number"""
_AT_ONCE = re.compile(
    r"(?<!\w)(?:belde|belden|belt|bellen|bel|waarschuwde|informeerde|alarmeerde|mailde)[ ](?:[a-z]+[ ])?"
    r"(?P<word>direct)[ ](?:met[ ]|naar[ ])?(?:de|het|onze)[ ]"
    r"(?:service-?desk|helpdesk|ict-?desk|receptie|balie|meldkamer|telefooncentrale|centrale|klantcontactcentrum"
    r"|storingsdienst)[ ]?[(:]?[ ]?\Z",
    re.IGNORECASE,
)
"""``belde direct de servicedesk (070 …)``: says when, not whose number it is"""
_OTHER_COLUMN = re.compile(r"[;|\t][^\n]*\n|\n[^\n]*[;|\t]")
"""between the head of a column and a number of a row below it, in which other cells stand"""
_LONG_RUN = re.compile(r"\d{4,}")
"""the end of another number: what stands before it is of that one"""
_APART = re.compile(r"[)\n|;]|\s{2}")


def labels_of(text: str, start: int, end: int) -> tuple[str, ...]:
    """``label:direct|general|phone``, as the words before and behind a number, or the head of its column, tell."""
    window = before(text, start, 40)
    window = window[max((run.end() for run in _LONG_RUN.finditer(window)), default=0) :]
    found = []
    desk = (
        DESK.search(window)
        or _ALGEMEEN.search(window)
        or (_public(text, start, end) if _NOBODY.match(text, end) else None)
    )
    direct, general = last_end(_DIRECT, window), last_end(_GENERAL_LABEL, window)
    staff = _STAFF.search(window)
    if general >= 0 and _OTHER_COLUMN.search(window, general):
        general = -1
    if general >= 0 and (staff or _OWN_NUMBER.search(window, 0, general) or _SOMEBODY.search(window, general)):
        general = -1
    desk = None if staff else desk
    if _is_direct(window, direct, general):
        found.append("label:direct")
    behind = after(text, end, 80)
    if (desk and not _OWN.search(window)) or general >= 0 or _BEHIND.match(behind) or _is_bridge(window, behind):
        found.append("label:general")
    if not found and (_ANY_LABEL.search(window) or under_header(text, start, end, HEAD)):
        found.append("label:phone")
    return tuple(found)


def _public(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words by which everybody may call a number; one for emergencies only where nobody stands near it."""
    told = _PUBLIC.search(before(text, start, 90))
    if told and told["emergency"] and _HOUSEHOLD.search(text, max(0, start - 200), end + 120):
        return None
    return told


def _is_bridge(window: str, behind: str) -> bool:
    """Whether a number is that of a conference: its code behind it, and nobody before it on its line."""
    called = _DIALLED.search(window) if _CONFERENCE.match(behind) else None
    return called is not None and not (_SOMEBODY.search(called[0]) or _OWN.search(called[0]))


def _is_direct(window: str, direct: int, general: int) -> bool:
    """Whether a label for somebody's own number is of this one, and not of the one before."""
    at_once = _AT_ONCE.search(window)
    if direct < 0 or _ALGEMEEN.search(window) or (at_once and direct <= at_once.end("word")):
        return False
    other = any(map(str.isdigit, window[:direct])) or _APART.search(window, direct, max(direct, general))
    return direct > general or not other
