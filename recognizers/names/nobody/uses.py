# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is done with systems, ships and storms, and what they do: nobody logs in to somebody, and nobody goes live.

Only turns that can't be said of people: a case is handed over to Anna, and Anna is replaced; neither is told here.
"""

from __future__ import annotations

import re

from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import LOWER

_BEFORE = re.compile(
    r"\b(?:(?:[Ii]nloggen|ingelogd|inlogt|inlog|uitloggen|uitgelogd) (?:in|op|bij)"
    r"|(?:koppelvlak|interface|synchroni\w+) (?:met|tussen|naar|van)"
    r"|(?:migratie|migreren|migreert|export(?:eren|s)?|geëxporteerd|import(?:eren)?|geïmporteerd|geüpload|uploaden)"
    r" (?:uit|vanuit|naar|in)"
    r"|(?:geregistreerd|vastgelegd|opgeslagen|ingevoerd|gearchiveerd|ingelezen|bijgewerkt|ingeboekt|aangemaakt"
    r"|afgesloten"
    r"|registreren|vastleggen|opslaan|invoeren|archiveren|verwerken|aanmaken|staan|staat|zit|zitten|zoeken|gezocht) in"
    r"|(?:release|upgrade|livegang|uitrol|implementatie|broncode|API"
    r"|functionaliteit(?:en)?|applicatiebeheer) (?:van|voor|in|uit)"
    r"|aan boord van(?: de)?|opvarenden van(?: de)?|bemanning van de"
    r"|koppeling naar|(?:eind|key)gebruikers van|DPIA op|pentest op"
    r"|(?:(?:export|zoek|rapportage)functie|inlogscherm) van"
    r"|(?:[Gg]egevens|[Dd]ata|dossiers|documenten|mutaties|registraties|autorisaties|statussen) in)"
    r" $"
)
"""in front of what is no person; the article behind a ship's crew is part of it"""
_BEHIND = re.compile(
    r" (?:(?:is|zijn|was|waren|wordt|worden|werd|werden|moet|moeten|kan|kunnen) (?:\w+ ){0,4}(?:uitgefaseerd|uitgerold"
    r"|geïmplementeerd|geüpdatet|geüpgraded|herstart"
    r"|drooggelegd|gebaggerd|doorontwikkeld|gepatcht|geconfigureerd|gehost)\b"
    r"|(?:draait|draaide|draaien) (?:\w+ ){0,2}(?:op (?:een |de )?(?:\w+ )?(?:servers?|windows|linux|database|cloud)"
    r"|lokaal|in de cloud|'s nachts)\b"
    r"|(?:bracht|geeft|gaf) (?:\w+ ){0,4}\d+ (?:mm|millimeter|centimeter|meter|foutmeldingen)\b"
    r"|(?:werkt|werken|werkte) (?:weer |nog |niet |ook )*(?:samen )?met (?:Windows|Office|Outlook|Edge|Chrome|Excel)\b"
    r"|(?:heeft|kent|krijgt) (?:\w+ ){0,2}(?:versie \d|een koppeling|een nieuwe versie|een API)"
    r"|(?:trok|trekt) (?:\w+ ){0,2}over(?:, windkracht| (?:het land|Nederland|de regio|de provincie))\b"
    r"|(?:ligt|lag|liggen|lagen) (?:\w+ )?(?:afgemeerd|aangemeerd|langszij|voor anker)\b"
    r"|(?:is|was|zijn|waren) (?:\w+ ){0,3}end of life\b"
    r"|(?:is|was) (?:tijdelijk |even |nu )?niet (?:beschikbaar|bereikbaar) (?:door|wegens|vanwege|i\.v\.m\.)"
    r" (?:\w+ )?(?:onderhoud|storing|update)\b(?! (?:aan|van|in|op|bij) (?:zijn|haar|hun|mijn)\b)"
    r"|ondersteunt (?:\w+ ){0,3}(?:handtekening(?:en)?|bestanden|bestandsformaat|browsers?|SSO|single sign)\b"
    r"|versie \d[\d.]* (?:is|wordt|was) (?:\w+ )?(?:geïnstalleerd|uitgerold|uitgebracht|live)\b)",
    re.IGNORECASE,
)
"""what follows what is no person"""
_FILED = re.compile(r"\b[Ii]n \Z")
_IS_FILED = re.compile(
    r"(?:,? (?:is|zijn|was|werd|wordt|staat|stond|te|nog|niet|weer|al|reeds|meteen|direct|handmatig)){0,3} "
    r"(?:gezet|geregistreerd|ingevoerd|vastgelegd|verwerkt|bijgewerkt|opgeslagen|aangemaakt|gearchiveerd|gelogd"
    r"|afgehandeld|opgevoerd|genoteerd|ingeboekt|opgezocht|teruggevonden|terugvinden|terug te vinden|te vinden"
    r"|registreren|invoeren|vastleggen|verwerken|opzoeken|opvoeren|noteren|archiveren)\b",
    re.IGNORECASE,
)
"""behind "in" and a system: what is put there"""
_LOOKS_UP = re.compile(
    r"\b(?:(?:zoekt?|zocht(?:en)?|zoeken) (?:ik )?(?:het|dit|dat|u|deze|alles|hem|haar)? ?(?:op|na|terug)"
    r"|(?:[Gg]espreks|[Tt]elefoon)?(?:[Vv]erslag|notitie|mutatie|registratie|aantekening|rapportage)(?: [A-Z]{1,4})?"
    r"(?: (?:van|d\.?d\.?) \d[\w -]{3,18})?) in \Z"
)
"""what is looked up or filed, before "in" and a system that closes the sentence"""
_CLOSES = re.compile(r"[.;)\n]|\Z")
_FROM = re.compile(
    r"\b(?:gegevens|bestand(?:en)?|dossiers?|documenten|rapportages?|lijst(?:en)?|data|overzicht(?:en)?|stukken"
    r"|records?|foto['’]s) uit \Z"
)
_IS_TAKEN = re.compile(
    r" (?:(?:heeft|hebt|hebben|is|zijn|was|waren|werd|werden|wordt|worden|te|zonder \w+|onbevoegd) ?){0,3}"
    r"(?:gedownload|geëxporteerd|downloaden|exporteren|geraadpleegd|raadplegen|uitgedraaid|uitdraaien)\b"
)
_LINKED = re.compile(r"\b(?:koppeling|interface|datakoppeling) (?:met|naar|tussen|vanuit) \Z")
_LINK_IS = re.compile(
    r" (?:werkt(?:e)? (?:weer|niet|nog niet|nu)|is (?:weer |nog niet |niet )?(?:hersteld|beschikbaar|gereed)"
    r"|ligt eruit|ligt plat|lag eruit|lag plat|geeft (?:een )?fout\w*|gaf (?:een )?fout\w*|faalt)\b"
)
_SOURCE = re.compile(r"(?:^|\n)[ \t]*(?:Bron|Bronsysteem|Uitdraai|Export)[ ]?: ?\Z")
_SOURCE_IS = re.compile(r" ?[;,(][ ]?(?:kostenplaats|export|peildatum|versie|query|run|draaidatum|uitdraai)\b")
_EXPORT = re.compile(r"\((?:(?:export|uitdraai|download|printscreen|schermafdruk) uit|export) \Z")
_SKILLS = re.compile(
    r"(?:^|\n)[ \t]*(?:Software|Systemen|Applicaties|Programma['’]s|Tools|Kennis van (?:software|systemen)"
    r"|Computervaardigheden|IT-vaardigheden|Softwarekennis|Systeemkennis)[ ]?:[ \t]*"
    r"(?:[A-Z][\w.+-]*(?: [A-Z0-9][\w.+-]*){0,3}, ){0,8}\Z"
)
_ALSO_SKILLS = re.compile(
    r"[^\n]*\b(?:\w*(?:wet|recht|verordening)|MS|Excel|Word|Office|Outlook|SAP|SQL|Python|GIS|Power ?BI|Topdesk)\b"
)
"""what else stands in such a row of what somebody can work with; "Kennis: Robin" may be an acquaintance"""
_OF_BOTH = re.compile(
    r" (?:(?:is|was|zijn|waren|wordt|worden|werd|werden) (?:\w+ ){0,3}(?:technisch klaar|uit de lucht|geïnstalleerd)"
    r"|(?:gaat|ging|gaan) (?:\w+ ){0,4}live)\b"
)
"""behind a system and behind somebody alike"""
_OUT_OF = re.compile(r"\b[Uu]it \Z")
_APPEARS = re.compile(r" (?:blijkt|bleek|volgt|volgde|komt naar voren|kwam naar voren|is af te leiden)\b")
_WITHIN = re.compile(r"\b[Bb]innen \Z")
_ARE = re.compile(
    r" (?:(?:zijn|worden|kunnen)"
    r" (?:er|nu|ook|alle|diverse|verschillende|meerdere|veel|geen|twee|drie|vier|vijf|zes|\d+)"
    r"|wordt (?:\w+ )?(?:gewerkt|samengewerkt|onderzocht|gekeken)"
    r"|werken (?:\w+ )?(?:gemeenten|partijen|organisaties|partners|scholen))\b"
)
_PARTAKING = re.compile(r"\b[Dd]eelnemers aan \Z")
_GET = re.compile(r" (?:krijgen|ontvangen|kunnen|moeten|betalen|worden|volgen)\b")
_IS_ONE = re.compile(
    r" is een (?:(?:gezamenlijke?|nieuwe?|landelijke?|regionale?|provinciaal) )?(?:project|samenwerking|programma|pilot"
    r"|samenwerkingsverband|applicatie|zaaksysteem|platform|softwarepakket|webapplicatie)"
    r" (?:van (?!mij|ons|hem|haar)|tussen|waarin|waarmee|dat|die)"
    r"(?![^.\n]{0,80}(?:\baan (?:het|'t)\b"
    r"|\b[a-z]{0,8}(?:ge|be|ver)[a-z]{2,}(?:d|t|(?<!gemeent)en)(?=[ ]*(?:[.,;\n]|$))"
    r"|(?:gestart|begonnen|gezocht|gevonden|opgezet|aangegaan|afgesproken|bedacht|geregeld|gemaakt|gestopt)\b))"
)
"""what a project is said to be; a verb at the end of the sentence has somebody for its subject, or a word before it"""
_OPENS = re.compile(r"(?:\A|\n|[.!?:][ \n])[ \t]*(?:[-•*] )?\Z")
_CONTRACT = re.compile(r"\b\w*(?:overeenkomst|contract|licenties?|applicatie|systeem|pakket|aanbesteding|DPIA) \Z")
_HOSTED = re.compile(r" \((?:SaaS|on[- ]premises?|cloud)\)")
_USERS = re.compile(r"\b[Gg]ebruikers van \Z")
_ARE_TOLD = re.compile(
    r" (?:zijn|worden|hebben|kunnen|moeten|krijgen) (?:\w+ ){0,3}"
    r"(?:geïnformeerd|ingelicht|opgeleid|getraind|inloggen|toegang|overgezet|wachtwoord)\b"
)
_MIGRATION = re.compile(r"\b[Mm]igratie van \Z")
_TO_CLOUD = re.compile(
    r" naar (?:de cloud|SaaS|versie|een (?:nieuwe?|andere?) (?:omgeving|server|platform|\w*systeem|applicatie))\b"
)
_MANUAL = re.compile(r"\b(?:(?:[Gg]ebruikersh|[Hh])andleiding|DPIA|[Ll]icentiekosten) \Z")
_IS_SET = re.compile(
    r" (?:is|wordt|staat|bedragen) (?:€|op het|te vinden|vastgesteld|uitgevoerd|bijgewerkt|beschikbaar)"
)
_MANAGED = re.compile(r"\b(?:[Ff]unctioneel|[Tt]echnisch|[Aa]pplicatie) ?beheer \Z")
_LIES = re.compile(
    r" (?:(?:is|wordt) (?:belegd|ondergebracht) (?:bij|in)|ligt bij (?:het|de) (?:team|afdeling|cluster))\b"
)
_LABELLED = re.compile(
    r"(?:^|\n|\|)[ \t]*(?:[Aa]pplicatienaam|[Ss]ysteemnaam|[Aa]pplicatie|[Zz]aaksysteem"
    r"|[Bb]ronsysteem|[Nn]aam (?:van )?(?:het |de )?(?:applicatie|systeem))[ ]?:[ \t]*\Z"
)
_IS_ALL = re.compile(r"[ \t]*(?:\n|\Z|\|)")
_BOTH_WAYS = re.compile(r" v\.v\.")
"""behind the town that a journey goes to"""
_BERTH = re.compile(
    r"\b(?:(?:ligt|lag|liggen|lagen|afgemeerd|aangemeerd) (?:langszij|naast|achter|voor)|zusterschip van|langs"
    r"|[Aa]an boord van|(?P<rank>schipper|kapitein|stuurman|reder) van|(?:bemanning|opvarenden) van"
    r"|(?:[Bb]erging|[Ll]ading|[Aa]verij) van) de $"
)
"""in front of a ship or a water, also where its name is a whole one; behind a rank may stand who has it"""
_AFLOAT = re.compile(
    r"\b\w*(?:schip|schepen|boot|boten|havens?|kades?|kotters?|trawlers?|pad|paden|vaart|water|boord|windkracht|steiger"
    r"|ligplaats|sluis|rivier|kanaal|oever|meerd|langszij|bemanning|opvarenden)\b"
)
_THE = ("De", "de")
_NUMERALS = ("II", "III", "IV")
"""behind an article and a given name: the next ship of that name"""
_SHIP_IS = re.compile(
    r"(?:^|\n)[ \t]*(?:Schip|Scheepsnaam|Vaartuig|Naam (?:van het )?(?:schip|vaartuig))[ ]?:[ \t]*\Z", re.IGNORECASE
)
"""a label that asks for the name of a ship"""
_SAILS = re.compile(
    r" (?:(?:ligt|lag) (?:\w+ ){0,3}(?:voor anker|afgemeerd|aangemeerd|langszij)|heeft (?:\w+ )?averij"
    r"|is (?:[\w.]+ ){0,5}(?:door de sluis|afgemeerd|aangemeerd|uitgevaren|vergaan|gestrand|gezonken|versleept))\b"
)
"""behind an article and a whole name: what ships do"""
_SHORE = 200
"""characters on either side in which ships and waters are spoken of"""
_REACH = 48
"""characters in front of a name and behind it that are looked at"""
_SYSTEMS = (
    (_FILED, _IS_FILED),
    (_LOOKS_UP, _CLOSES),
    (_FROM, _IS_TAKEN),
    (_LINKED, _LINK_IS),
    (_SOURCE, _SOURCE_IS),
    (_EXPORT, re.compile(r"[,)]")),
    (_SKILLS, _ALSO_SKILLS),
    (_OUT_OF, _APPEARS),
    (_WITHIN, _ARE),
    (_PARTAKING, _GET),
    (_MIGRATION, _TO_CLOUD),
    (_MANUAL, _IS_SET),
    (_MANAGED, _LIES),
    (_CONTRACT, _HOSTED),
    (_USERS, _ARE_TOLD),
)
"""what stands before a system, and what then must follow it"""
_ROW = 120
"""characters in front of a word in which a row of systems begins"""


def is_berthed(name: Name, forms: Forms) -> bool:
    """Whether a name is where ships lie and paths run: "ligt naast de Arie van der Zee", "langs de Linge"."""
    words, at = forms.tokens.words, name.start
    small = forms.tokens.kinds[at] == LOWER
    while at < name.end - 1 and (words[at] in _THE or (small and forms.is_prefix(at))):
        at += 1
    text, end = forms.tokens.text, forms.tokens.starts[at]
    if at and words[at - 1] == ":" and _SHIP_IS.search(text, max(0, end - _REACH), end):
        return forms.tokens.lows[name.end - 1] not in forms.lexicon.surnames_common
    led = at and words[at - 1] in _THE and forms.same_line(at) and forms.is_first(at)
    if led and (words[name.end - 1] in _NUMERALS or _SAILS.match(text, forms.tokens.ends[name.end - 1])):
        return True
    if led and forms.same_line(name.end) and words[name.end] in _NUMERALS:
        return True
    if not text.endswith((" de ", " de \n"), 0, end):  # as all that is said before ships is
        return False
    berth = _BERTH.search(text, max(0, end - _REACH), end)
    if berth is None or (berth["rank"] and not forms.is_first(at)):
        return False  # "de kapitein van de Velde"
    if at + 1 == name.end and forms.is_surname(at) and (berth["rank"] or not forms.is_first(at)):
        return False  # "ligt naast de Boer"
    return berth["rank"] is not None or _AFLOAT.search(text, max(0, end - _SHORE), end + _SHORE) is not None


def is_used_thing(name: Name, forms: Forms) -> bool:
    """Whether what is done with a word, or what it does, shows it to be no person: "inloggen in Verseon"."""
    tokens = forms.tokens
    start, end = tokens.starts[name.start], tokens.ends[name.end - 1]
    if _BEFORE.search(tokens.text, max(0, start - _REACH), start):
        return True
    behind = tokens.text[end : end + _REACH]
    if _BEHIND.match(behind) or _is_system(tokens.text, start, end):
        return True
    low, lexicon = tokens.lows[name.end - 1], forms.lexicon
    if _IS_ONE.match(tokens.text, end) and _OPENS.search(tokens.text, max(0, start - _REACH), start):
        return True
    if _LABELLED.search(tokens.text, max(0, start - _REACH), start) and _IS_ALL.match(tokens.text, end):
        return low not in lexicon.surnames or low in lexicon.first_names
    if _BOTH_WAYS.match(behind):
        return low in lexicon.places and low not in lexicon.surnames_common
    listed = low in lexicon.surnames or forms.is_first(name.start)
    return not listed and _OF_BOTH.match(behind) is not None


def _is_system(text: str, start: int, end: int) -> bool:
    """Whether both sides of a word say that things are kept in it: "in Elvis gezet", "dossiers uit Joep gedownload".

    One side alone is said of people too: "gegevens uit Joep", "in Robin", "de koppeling met Robin".
    """
    return any(
        behind.match(text, end, end + _REACH) is not None
        and ahead.search(text, max(0, start - _ROW), start) is not None
        for ahead, behind in _SYSTEMS
    )
