# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose mailbox an address is, by its local part and its domain: a person's, an office's or a task's, or unclear.

Dutch public bodies write ``a.jansen``, ``ab.devries``, ``anna.de.vries``, ``ab-de.vries``, ``vries.a``, ``kjanssen``;
shared boxes are words (``info``, ``postbus.x``, ``secretariaat-dg``).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from recognizers.base import listed
from recognizers.data import load
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists

_PREFIX = r"(?:van|von|de|der|den|ten|ter|te|het|t|in|op|aan|el|al|la|le|vd|vander|vanden|vande)"
FUNCTIONAL_WORD = re.compile(
    r"(?:info|informatie|cie|post|postbus\w*|postvak\w*|contact\w*|woo\w*|wob\w*|pers|persvoorlichting|perswoordvoer\w*"
    r"|voorlichting|communicatie|media"
    r"|\w*secretariaat\w*|secr|griffie|statengriffie|raadsgriffie|bezwaar\w*|beroep\w*|klacht\w*|servicedesk|service"
    r"|helpdesk|support|werkenbij\w*|recruitment|jobs|loket|\w+loket|balie"
    r"|receptie|reception|(?:vergader)?zaal\w*|caco\w*|administratie|facturen|factuur|crediteuren|debiteuren|financien"
    r"|fg|privacy|avg|security|cert|csirt|noreply|no|reply|donotreply"
    r"|algemeen|wijkteam\w*|buurtteam\w*|gebiedsteam\w*|zienswijzen?|inspraak|participatie|nieuwsbrief|agenda|antwoord"
    r"|gemeente\w*|provincie\w*|waterschap\w*|kcc|ondersteuning\w*|team\w*|dienstpostbus\w*"
    r"|bureau\w*|afdeling\w*|directie\w*|college"
    r"|bestuur\w*|vergunning\w*|omgeving\w*|handhaving|toezicht|gemeentehuis|stadhuis|stadskantoor|\w*archief"
    r"|inlichtingen|klant\w*|kabinet|belasting\w*"
    r"|office|mail|mailbox|redactie|webmaster|beheer|projecten?|projectbureau|programma\w*|planning|juridisch\w*|jz"
    r"|hr|hrm|p&o|po|personeelszaken|salaris\w*"
    r"|vacatures?|sollicitaties?|inkoop|aanbesteding\w*|verkiezingen|burgerzaken|melding\w*|meldpunt\w*|vragen"
    r"|registratie|aanmelden|aanmelding\w*|events?"
    r"|sociaalteam(?:noord|oost|zuid|west|midden|centrum)?|bag|bgt|woz|brp|ciso|knipselkrant|nieuws|webredactie|bibliotheek"
    r"|museum|griffier|voorzitter|rekenkamer\w*|ombudsman\w*|participatie\w*|energie\w*|duurzaam\w*|verkeer\w*"
    r"|ruimte\w*|subsidies?|subsidie\w*|ict|it|functioneelbeheer|applicatiebeheer|dpo|datalek\w*|integriteit"
    r"|vertrouwenspersoon|parlementairezaken|bestuurszaken"
    r"|internetconsultatie\w*|dg\w{0,4}|minister|staatssecretaris|burgemeester|wethouders?|raad|statenleden|kamer"
    r"|commissie\w*|overleg|werkgroep\w*|functionaris\w*"
    r"|meldpost\w*|klantcontact\w*|schade(?:claims?|meldingen)?"
    r"|help|hello|hallo|welkom|welcome|consular|enquiries|werkplein|verkoop|sales|marketing|boekhouding|finance|hrdesk|advies|onderzoek|innovatie"
    r"|wonen|zorg|jeugd|onderwijs|veiligheid|crisis\w*|piket|meldkamer|dienst\w*"
    r"|aangifte|afspraken|bestellingen|bezorging|bhv|bouwen|claims|concierge|examens|huismeester|incasso|kantoor"
    r"|kwaliteit"
    r"|leden\w+|leerlingen\w*|leerplicht\w*|logistiek|ouderraad|penningmeester|praktijk|recepten|retouren|rooster\w*"
    r"|intakes?|screening|afval(?:inzameling|scheiding|stoffen)?|milieustraat|rijbewij(?:s|zen)|paspoort(?:en)?"
    r"|toeslag(?:en)?|uitkering(?:en)?|bijstand|schuldhulp(?:verlening)?|taxaties?|leges|wachtlijst(?:en)?"
    r"|rondleiding(?:en)?|cli[eë]nt(?:ondersteuning|enraad|service)|hr-?services?|griffie"
    r"|spoed|stages?|storing(?:en)?|tenders?|transport|verzuim|verhuur|werkplaats)"
)
"""parts of a local part that name a task, an office or a team"""
_SHORT_OFFICE = re.compile(
    r"(?:aov|bag|bgt|bibob|bo|brk|brp|bwt|cao|cdo|cio|ciso|cjg|covid|cto|cvb|dso|ehs|fez|gba|geo|gis|gmr|gz|iam|ibd|inburgering|ioaw"
    r"|kcs|kvk|leerplicht|liaison|lvnl|mt|noc|oor|or|rmc|rsd|rvb|rvt|sez|soc|socialmedia|svhw|vth|wabo|wbh|webcare|wgs|wkb|wmo|woz|wpg|wro"
    r"|wsw|wvggz|zvg)"
)
"""abbreviations of a task, an office or a register, which no one is called"""
_QUARTER = r"(?:noord|oost|zuid|west|midden)(?:-?(?:noord|oost|zuid|west|midden))?"
_REGIONAL = re.compile(
    rf"(?:regio(?:kantoor|bureau|team)?|district|rayon|loket|kantoor|vestiging)[._-]?{_QUARTER}(?:[._-]?nederland)?"
    rf"|{_QUARTER}[._-]?(?:nederland|holland|brabant|limburg|gelderland|drenthe|groningen|overijssel|twente|veluwe)"
)
"""the office of a side of the country: ``regiokantoor.oost``, ``oost-nederland``"""
_LOCAL_OFFICE = re.compile(
    r"(?:wijk|buurt|gebieds|sociaal|basis)team|regio(?:kantoor)?|vestiging|locatie|werkplein|loket"
)
_TASK_ENDS = re.compile(r"(?:[ai]tie|heid|logie|ering|iteit|vesting|lichting)\Z")
"""ends of words for a task, from :data:`_LONG_WORD` letters on: nobody's name or nickname"""
_LONG_WORD = 8
_ROAD = re.compile(r"[ans]\d{1,3}")
_ROOM = re.compile(
    r"(?:vergader(?:zaal|ruimte|kamer)|raadszaal|zaal)[._-](?!(?:van|de|den|der|ter|ten|el)\b)[a-z0-9._-]{3,}"
)
"""what a calendar invites a room by, whoever it is called after"""
_JOINTS = re.compile(r"[._-]+")
_MISSION = re.compile(r"[a-z]{3}-(?:aa|az|ca|cdp|cz|ea|eu|ez|hma|ia|lnv|oci|os|pa|pcz|pd|pol|vis|vz)|[a-z]{3}")
_COMPOUND = re.compile(
    r"[a-z]{3,}?("
    r"team|krant|brief|loket|punt|desk|dienst|zaken|beheer|balie|centrum|lijn|hulp|advies|zorg|beleid|project"
    r"|plannen|wijzigingen|meldingen|aanvragen|verzoeken|stukken|notas?|registratie|coordinatie|financien"
    r"|opvang|ontwikkeling|techniek|vragen|klachten|kantoor|werken|wonen|vergunning(?:en)?|bestuur|communicatie"
    r"|cultuur|verkeer|verhuur|bezoek|verlening|voorziening(?:en)?|controle|monitor|panel|inschrijving(?:en)?"
    r"|zienswijzen?|inspraak|participatie|statistiek|projecten|processen|samenleving|overheid|centrale"
    r")"
)
"""words that name a task: ``knipselkrant``, ``bezoekersregistratie``"""
_PUBLIC_BODY = re.compile(
    r"(?:gemeente|gem-|provincie|waterschap|wetterskip|hoogheemraadschap|hhs-|omgevingsdienst|veiligheidsregio|ggd|"
    r"vrijwilligebrandweer|brandweer|werkvoorziening|belastingsamenwerking)(?!raadslid|belangen|nieuws|"
    r"lokaal)[a-z0-9-]{3,}"
)
_PUBLIC_TASKS = frozenset(
    listed("""zaken loket meldingen aanvragen verzoeken registratie vergunning vergunningen beleid klachten zienswijzen
    inspraak wijzigingen stukken dienst centrale kantoor""")
)
"""tasks that firms of one person are not called after"""
_PLAIN = 5
"""letters of a frequent word, which nobody takes for a nickname, at a domain of which nothing is known"""
_DUTCH = frozenset(("nl", "frl", "amsterdam", "eu"))
_OFFICE = re.compile(
    r"(?:loco)?burgemeester|wethouder|gedeputeerde|secretaris|griffier|raadslid|voorzitter|directeur|concierge|"
    r"huismeester|penningmeester|vertrouwenspersoon"
)
"""offices that a mailbox bears before the name of who holds it now"""
_WORDS_OF_MANY = frozenset(
    listed("""visser bakker mulder dekker kok koning prins keizer vos wit jong boer graaf haan leeuw zwart groot klein
    bruin witte ridder schilder vries""")
)
"""frequent words that are surnames of many and no task: ``visser.intake``, but not ``water.beheer``"""
PERSONAL = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:[a-z]{{1,3}}\.){{1,6}}(?:{_PREFIX}\.?){{0,3}}[a-z'à-ÿ-]{{2,}}[._]?\d{{0,3}}",
        rf"[a-zà-ÿ-]{{2,}}[._](?:{_PREFIX}[._]?){{0,3}}[a-z'à-ÿ-]{{2,}}\d{{0,3}}",
        r"[a-z]{1,4}-[a-z'à-ÿ.-]{3,}",
        r"[a-z'à-ÿ-]{3,}\.[a-z]{1,4}(?:\.[a-z]{1,4})*",
        r"\d{1,3}[a-z](?:\.[a-z])*\.[a-z'à-ÿ-]{2,}",
        r"[a-z]{1,4}_[a-z'à-ÿ_]{3,}",
    )
)
"""local parts of somebody: initials or a first name, and a surname"""
_SINGLE_WITH_PREFIX = re.compile(r"[a-z]{1,4}?(?:van(?:de[rn]?|het)?|vd|de[rn]?|te[rn])[a-z]{4,}")
_WITH_PREFIX = re.compile(r"[a-z]{0,2}?(?P<prefix>van(?:de[rn]?|het|t)?|vd|de[rn]?|te[rn])(?P<core>[a-z]{4,})")
"""a surname with its prefix, and initials before it: ``devries``, ``jvandenberg``"""


def is_task(word: str) -> bool:
    """Whether a part of an address is a task or an office by itself, that nobody is called: ``griffie``, ``wmo``."""
    return (FUNCTIONAL_WORD.fullmatch(word) or _SHORT_OFFICE.fullmatch(word)) is not None


def domain_kind(domain: str) -> str:
    """``government``, ``private_provider`` or ``other``: by the lists, of the domain itself or any parent of it.

    A domain that begins as a public body's name does (``gemeente-…``) is one: small bodies merge faster than lists.
    """
    labels = domain.lower().strip(".").split(".")
    for index in range(len(labels) - 1):
        parent = ".".join(labels[index:])
        if parent in load("private_mail_providers"):
            return "private_provider"
        if parent in load("government_domains"):
            return "government"
    public = len(labels) > 1 and (_PUBLIC_BODY.match(labels[-2]) or labels[-2].endswith("-gemeente"))
    return "government" if public and labels[-1] in _DUTCH else "other"


def mailbox_kind(
    local: str,
    domain: str,
    is_surname: Callable[[str], bool],
    is_word: Callable[[str], bool] = lambda _: False,
    *,
    public: bool = False,
) -> str:
    """``functional``, ``personal`` or ``unclear``: what the local part looks like at that domain.

    ``public``: a public body is known to have the domain, whatever the lists say.
    """
    name = local.lower().strip("._-'")
    parts = [part for part in _JOINTS.split(name) if part]
    initials_first = len(parts) >= 2 and len(parts[0]) == 1 and parts[0].isalpha()
    functional = [bool(FUNCTIONAL_WORD.fullmatch(part)) for part in parts]
    if (
        len(parts) == 2
        and _OFFICE.fullmatch(parts[0])
        and not functional[1]
        and is_surname(parts[1])
        and not is_word(parts[1])
    ):
        return "personal"
    kind = domain_kind(domain)
    kind = "government" if public and kind == "other" else kind
    private = kind == "private_provider"
    if private or _is_room(name, parts):  # "woo.jansen": who has a private mailbox named it
        return "functional" if not private or (functional and all(functional)) else "personal"
    named = len(parts) > 1 and any(functional) and _is_name_first(parts, functional, is_surname)
    if (
        any(functional)
        and not _is_of_initials(parts, functional, is_surname)
        and not (len(parts) > 1 and not functional[-1] and _is_common(parts[-1]))
        and not (initials_first and (not functional[-1] or is_surname(parts[-1])))
        and not named
    ):
        return "functional"
    labels = domain.lower().split(".")
    own = len(labels) >= 2 and len(name) > 2 and name.replace("-", "") == labels[-2].replace("-", "")
    if (
        own
        or _REGIONAL.fullmatch(name)
        or _is_project(parts, is_surname)
        or (kind == "government" and _is_local(parts))
    ):
        return "functional"
    if kind == "government" and (
        _of_a_mission(name, domain) or (not named and _is_of_body(parts, labels, is_surname, is_word))
    ):
        return "functional"
    if any(pattern.fullmatch(name) for pattern in PERSONAL):
        return "personal"
    letters = name.rstrip("0123456789")
    if len(parts) == 1 and letters.isalpha():
        if _is_task(letters, kind, is_surname) and not _names_somebody(letters, is_surname):
            return "functional"
        if is_word(letters):
            task = len(letters) >= _LONG_WORD and _TASK_ENDS.search(letters) and not is_surname(letters)
            frequent = len(letters) >= _PLAIN and fold(letters) in lists().words_frequent
            nobodys = kind == "government" or frequent or task
            return "functional" if nobodys and fold(letters) not in lists().first_names else "unclear"
        if _SINGLE_WITH_PREFIX.fullmatch(letters) or is_surname(letters):
            return "personal"
        if _names_somebody(letters, is_surname):
            return "personal"
    return "unclear"


def _is_room(name: str, parts: list[str]) -> bool:
    """``zaal.linde``; many are called Zaal: ``zaal.wilma`` is somebody."""
    return _ROOM.fullmatch(name) is not None and not (parts[0] == "zaal" and fold(parts[1]) in lists().first_names)


def _is_local(parts: list[str]) -> bool:
    """``wijkteam.zutphen``: an office of a body, and the place it is in; many are called like that place."""
    return len(parts) == 2 and _LOCAL_OFFICE.fullmatch(parts[0]) is not None and fold(parts[1]) in lists().places


def _is_project(parts: list[str], is_surname: Callable[[str], bool]) -> bool:
    """``project.spoorzone``, ``a12-project``: words, a place or a road, which is no surname and no first name."""
    rest = [part for part in parts if part not in ("project", "projecten")]
    if len(parts) != 2 or len(rest) != 1 or len(rest[0]) < 3 or _is_common(rest[0]) or is_surname(rest[0]):
        return False
    known = lists()
    if fold(rest[0]) in known.first_names or fold(rest[0]) in known.first_names_rare:
        return False
    is_word = known.words.__contains__
    told = is_word(rest[0]) or is_compound(rest[0], is_word) or fold(rest[0]) in known.places
    return (told or _ROAD.fullmatch(rest[0]) is not None) and not _names_somebody(rest[0], is_surname)


def _is_common(part: str) -> bool:
    """Whether the last part is what many are called: ``penningmeester.jansen``, ``huismeester.devries``."""
    low, known = fold(part), lists()
    if low in known.first_names and low not in known.words and len(low) > 2:
        return True
    if low in known.surnames_common or _SINGLE_WITH_PREFIX.fullmatch(low):
        return True
    if (
        low in known.surnames
        and len(low) > 3
        and not (low in known.words or low in known.places or low in known.proper)
    ):
        return True  # "intake.ozdemir"
    grown = _WITH_PREFIX.fullmatch(low)  # "devries"
    return grown is not None and low not in known.words and grown["core"] in known.surnames_common


def _is_name_first(parts: list[str], functional: list[bool], is_surname: Callable[[str], bool]) -> bool:
    """Whether a name, and no word, stands before the word for a task: ``jansen.intake``, ``w.tol.balie``."""
    if len(parts) > 2 and len(parts[0]) == 1 and not functional[1] and is_surname(parts[1]):
        return True
    low, known = fold(parts[0]), lists()
    if functional[0] or low in known.places:
        return False
    if low in known.surnames_common and (low not in known.words_frequent or low in _WORDS_OF_MANY):
        return True
    if low in known.words:
        return False
    with_prefix = _WITH_PREFIX.fullmatch(parts[0])
    if with_prefix is None or f"{with_prefix['prefix']} {with_prefix['core']}" in known.places:
        return False
    return with_prefix["core"] in known.surnames_common and is_surname(with_prefix["core"])


def _is_of_initials(parts: list[str], functional: list[bool], is_surname: Callable[[str], bool]) -> bool:
    """Whether a short word for an office is initials here, before a surname: ``it.rozemeijer``, ``bhv.jansen``."""
    last = fold(parts[-1])
    if len(parts) < 2 or len(parts[0]) > 3 or any(functional[1:]):
        return False
    known = lists()
    plain = (last in known.words_frequent or last in known.places) and last not in known.surnames_common
    return not plain and (is_surname(last) or _SINGLE_WITH_PREFIX.fullmatch(last) is not None)


def _is_task(letters: str, kind: str, is_surname: Callable[[str], bool]) -> bool:
    """Whether a word names a task, and no firm that is called after somebody: ``grondzaken``, not ``jansenadvies``."""
    task = _COMPOUND.fullmatch(letters)
    if task is None or kind == "government":
        return task is not None
    stem = letters[: task.start(1)]
    if task[1] in _PUBLIC_TASKS and fold(stem) in lists().words and fold(stem) not in lists().surnames_common:
        return True
    return not _is_name(stem, is_surname)


def _is_of_body(
    parts: list[str], labels: list[str], is_surname: Callable[[str], bool], is_word: Callable[[str], bool]
) -> bool:
    """Whether the last part is a word of the language, and what stands before it words, places and abbreviations."""
    if len(parts) == 1 and _SHORT_OFFICE.fullmatch(parts[0]):
        return True
    first, last = parts[0], parts[-1]
    known = lists()
    if any(fold(part) in known.first_names for part in parts) or (is_surname(last) and not is_word(last)):
        return False
    own = labels[-2] in parts and all(len(part) <= 4 or part == labels[-2] for part in parts)
    said = (len(last) > 3 and is_word(last)) or is_compound(last, is_word)
    heads = all(part in known.abbreviations or part in known.places or is_word(part) for part in parts[:-1])
    return own or (said and heads and len(first) > 2)


def is_compound(word: str, is_word: Callable[[str], bool]) -> bool:
    """Whether a word is made of two of the language: ``bezoekersadministratie``. None of them is a first name."""
    names = lists().first_names
    return any(
        is_word(word[cut:])
        and (is_word(word[:cut]) or (word[cut - 1] == "s" and is_word(word[: cut - 1])))
        and word[:cut] not in names
        and word[cut:] not in names
        for cut in range(4, len(word) - 3)
    )


def _of_a_mission(name: str, domain: str) -> bool:
    """A mission abroad is named by three letters and its section: ``acc-ca@minbuza.nl`` (consular affairs, Accra)."""
    return domain.lower() == "minbuza.nl" and _MISSION.fullmatch(name) is not None


def _names_somebody(letters: str, is_surname: Callable[[str], bool]) -> bool:
    """Whether one or two letters and a surname are written as one word: ``kjanssen``."""
    return any(len(letters) - cut >= 4 and is_surname(letters[cut:]) for cut in (1, 2))


def _is_name(stem: str, is_surname: Callable[[str], bool]) -> bool:
    """Whether the word before a task is a name, as in firms of one person: ``jansenadvies``, not ``milieuklachten``."""
    known = lists()
    for cut in range(2, len(stem) - 2):
        front = stem[:cut]
        if (front in known.first_names or front in known.prefixes) and is_surname(stem[cut:]):
            return True
    if fold(stem) in known.words:
        return is_surname(stem) or fold(stem) in known.first_names
    return _names_somebody(stem, is_surname) or any(
        is_surname(one) or fold(one) in known.first_names or (one in known.first_names_rare and one not in known.words)
        for one in (stem, stem.removesuffix("s"))
    )
