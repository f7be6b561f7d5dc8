# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether words are the name of a body, or of a firm of more than one: then nobody lives or is called there.

A name is read from its words: a legal form or a trade of several, a noun that says what it is ("omgevingsdienst",
"basisschool") and no given name or initials, or it is one of ``lexicon.bodies`` in full. A firm that is called like
somebody may be that person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.late import late
from recognizers.lexicon import fold, load
from recognizers.names.nobody.nouns import NAMED, thing_noun
from redactor.analysis.bodies.legal_forms import OWNERS

LONGEST = 90
"""characters of the name of a body"""
_OF = re.compile(r"[ ](?:van|bij|voor|namens)[ ]")
"""before the noun of a body: "Cliënt van Gemeente Oudewoude" """
_PUBLIC = frozenset(
    "ambassade consulaat consulaat-generaal griffie parket gerechtshof kredietbank belastingsamenwerking autoriteit"
    " agentschap brandweer politie regiopolitie hoogheemraadschap kerkvoogdij huisartsenpost dierenambulance raad"
    " dienst inspectie ombudsman dorpshuis kerkenraad meldkamer gemeente bureau ministerie provincie waterschap"
    " rechtbank ggd ggz stichting stg vereniging coöperatie veiligheidsregio omgevingsdienst rijkswaterstaat"
    " belastingdienst uwv svb ind coa rvo nvwa rivm cjib".split()
)
"""bodies that the lists of nouns don't hold"""
_ACRONYMS = frozenset("rijkswaterstaat belastingdienst uwv svb ind coa rvo nvwa rivm cjib".split())
"""services that offices and people alike are named behind"""
_PUBLICS = (
    "stichting", "vereniging", "gemeente", "provincie", "waterschap", "ministerie", "dienst", "regio", "basisschool",
    "hogeschool", "universiteit", "college", "lyceum", "ziekenhuis", "corporatie", "coöperatie", "bibliotheek",
    "museum",
)  # fmt: skip
"""ends of nouns of bodies that no owner gives his name to"""
_SCHOOLS = ("school", "scholengemeenschap", "gymnasium", "kindcentrum", "mavo", "havo")
_DRIVING = ("rijschool", "dansschool", "zwemschool", "balletschool", "taalschool", "muziekschool", "kookschool")
"""schools of one teacher"""
OF_ONE = re.compile(
    r"(?<!\w)(?:rijschool|dansschool|zwemschool|balletschool|taalschool|muziekschool|kookschool|\w*(?:salon|studio"
    r"|atelier|coaching|(?<!huisartsen)(?<!tandarts)(?<!tandartsen)(?<!dierenartsen)(?<!fysiotherapie)praktijk"
    r"|(?<!uitzend)(?<!ingenieurs)bureau|administratiekantoor|bedrijf|boerderij|hoeve|kwekerij|manege|pension|webshop"
    r"|handel|service))(?!\w)",
    re.IGNORECASE,
)
"""what one person may carry on at home, whatever it is called"""
OF_SEVERAL = re.compile(
    r"(?<!\w)(?:B\.?V\.?|N\.?V\.?|U\.?A\.?|GmbH|(?i:\w*(?:advocaten|notarissen|accountants|deurwaarders|makelaars))"
    r"|(?:&|en)[ ](?:[Pp]artners|[Aa]ssociates|[Cc]ompagnons)\Z)(?!\w)"
)
_OFFICES = (
    "notariskantoor", "advocatenkantoor", "advokatenkantoor", "deurwaarderskantoor", "huisartsenpraktijk",
    "dierenartsenpraktijk", "tandartsenpraktijk",
)  # fmt: skip
"""offices that are called after those who practise there, and that have a counter and a number of their own"""
_PARTNERS = re.compile(r"[ ](?:&|en)[ ]")
_KIND = re.compile(r"\w*(?:bare|lijke|antse|landse|ieke|ale|ormde|eerde|ische)")
"""before the noun of a body: "Openbare Basisschool" """
_SMALL = frozenset("van de den der het 't ’t en voor te ter ten in aan op".split())
"""small words inside the name of a body"""
_WHO = re.compile(r"\w*(?:er|(?<!kanto)or|eur|ist|lid|ling|arts|naar)[ ]", re.IGNORECASE)
"""who belongs to the body that follows: ``Inwoner Gemeente Oudewoude``"""
_CREWS = frozenset(
    "infra wegenbouw gww installatietechnieken machinefabriek recycling energie energy logistics kinderopvang thuiszorg"
    " zorggroep verzekeringen bouwgroep ingenieurs waterbouw staalbouw milieutechniek elektrotechniek klimaattechniek"
    " netwerkbeheer transportgroep onderwijsgroep vastgoedgroep supermarkten uitzendbureau notariaat advocatuur"
    " nederland".split()
)
"""trades that nobody carries on alone"""
_SIDES = frozenset(("noord", "zuid", "oost", "west", "centrum"))
"""what a branch is called by, alone behind its noun"""
_BUILDING = late(
    r"(?<![\w-])(?:(?i:(?:(?:voetbal|sport|hockey|korfbal|tennis|volleybal)vereniging|kantine|clubhuis)[ ])?"
    r"(?:SV|VV|FC|CSV|RKSV|RKVV|MFC|MFA|MFG|OBS|CBS|RKBS|PCBS|KBS|IKC|BSO|KDV|SBO)"
    r"|(?i:gemeentehuis|gemeentekantoor|stadhuis|stadskantoor|provinciehuis|gemeentewerf|brandweerkazerne|brandweerpost"
    r"|politiebureau|raads?zaal|statenzaal|trouwzaal"
    r"|sporthal|sportzaal|gymzaal|gymlokaal|zwembad|bibliotheek|dorpshuis|buurthuis|wijkcentrum"
    r"|wijkgebouw"
    r"|gezondheidscentrum|basisschool|kindcentrum|kinderdagverblijf|peuterspeelzaal|milieustraat|gemeentearchief"
    r"|stadsarchief|schouwburg|sportpark|(?:multifunctioneel|cultureel) centrum|zalencentrum|congrescentrum|kulturhus"
    r"|gemeenschapshuis|ontmoetingscentrum|jongerencentrum|supermarkt"
    r"|tankstation|apotheek|fysiotherapiepraktijk|huisartsenpost|wijksteunpunt|werkplein|huis van de wijk))"
    r"(?P<called>(?:[ ](?:[A-ZÀ-Þ'’][\w'’.-]*|van|de|het|der|den|'t|’t)){0,5})\Z"
)
"""buildings in which nobody lives; homes for the old and for refugees are none"""
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
SHELTER = re.compile(
    r"(?<!\w)(?:woongroep|gezinshui[sz]|logeerhui[sz]|\S*lijfhuis|kamertraining|vrouwenopvang|zorgvilla)", re.IGNORECASE
)
"""where people live whose address may be a secret"""
_BANK = re.compile(
    r"(?<!\w)(?:(?!voedsel|kleding|speelgoed|weggeef|data|krediet)\w*bank(?:iers)?|ABN|AMRO|ING|SNS|ASN|Triodos|Knab"
    r"|bunq|NIBC|(?:van )?Lanschot(?: Kempen)?|Revolut|N26|ICS)(?!\w)",
    re.IGNORECASE,
)


def is_body_name(name: str) -> bool:
    """Whether words are the name of a body or firm of more than one, and nothing else.

    >>> [is_body_name(name) for name in ("Basisschool De Kiezel", "Van Tol Bouw B.V.", "Gemeente Oudewoude")]
    [True, True, True]
    >>> [is_body_name(name) for name in ("Klussenbedrijf Piet Tol", "Maatschap Tol", "Van Tol", "J. Tol Bouw")]
    [False, False, False, False]
    """
    words = name.split()
    if not words or len(name) > LONGEST or not name[0].isupper() or ":" in name:
        return False
    if OWNERS.search(name) or SHELTER.search(name):
        return False
    lows = [fold(word.strip(".,()")) for word in words]
    at = next((at for at, low in enumerate(lows[:3]) if low in _PUBLIC or _is_noun(low)), None)
    kinds = at is not None and all(map(_KIND.fullmatch, lows[:at]))
    plain = at if kinds else 0  # "Openbare basisschool De Kiezel"
    if not all(
        word[0].isupper() or word[0] in "&'’(0123456789" or word in _SMALL or (number and number == plain)
        for number, word in enumerate(words)
    ):
        return False
    if _is_known(lows):
        return True
    told = OF_SEVERAL.search(name)
    alone = told is not None and len(words) == len(told.group().split()) + 1  # "Metafloor N.V."
    if _WHO.match(name) and lows[0] not in load().surnames_common and not alone:
        return False
    if told is not None:
        return _OF.search(name, 0, told.start()) is None
    if lows[-1] in _CREWS and len(lows) > 1 and not at:
        known = load()  # no "Nationaliteit Nederland" and "Kosten Energie"
        return not any(_may_be_somebody(low) or low in known.words or low in known.words_english for low in lows[:-1])
    return at is not None and kinds and _is_called(name, words, lows, at)


def _is_called(name: str, words: Sequence[str], lows: Sequence[str], at: int) -> bool:
    """Whether what stands behind the noun of a body, the word ``at``, is its name and nobody's."""
    lexicon = load()
    if any(_INITIALS.fullmatch(word) for word in words):
        return False
    public = lows[at].endswith(_PUBLICS) or (lows[at] in _PUBLIC and (lows[at] != "bureau" or len(lows) == 1))
    called = [
        low for low in (lows[at + 1 : -1] if public else lows[at + 1 :]) if low not in _SIDES or len(lows) > at + 2
    ]
    if not called and not public:
        return len(lows) > at + 1 and OF_ONE.search(lows[at]) is None  # "Tandartsenpraktijk Zuid"
    if any(low in lexicon.first_names and low not in lexicon.words_frequent for low in called):
        return False
    if lows[at] in _ACRONYMS and not all(_is_part_of_body(low) for low in lows[at + 1 :]):
        return False
    if public:
        return len(lows) > at + 1 or lows[at] in _PUBLIC
    if lows[at] in _OFFICES and _PARTNERS.search(name):
        return len(called) > 2
    if not any(low in lexicon.surnames for low in called if low not in lexicon.prefixes):
        return bool(called)
    return len(called) == 2 and OF_ONE.search(lows[at]) is None and _is_house_name(words[at + 1], called[1])


def building_at_end(text: str) -> str:
    """The building that the public comes to at the end of a text, with its name; empty when none stands there.

    >>> building_at_end("wordt geleverd bij de brandweerkazerne"), building_at_end("Opening MFA De Brink")
    ('brandweerkazerne', 'MFA De Brink')
    >>> building_at_end("de beheerder van sporthal Piet Tol"), building_at_end("de woning")
    ('', '')
    """
    found = _BUILDING.search(text)
    if found is None:
        return ""
    words = re.findall(r"[\w'’.-]+", found["called"] or "")
    known = load()
    lows = [fold(word) for word in words]
    house = len(lows) == 2 and words[0] in ("De", "Het", "'t", "’t") and lows[1] in known.words
    named = (low for low in lows if low not in known.prefixes and low not in known.places)
    return "" if not house and any(map(_may_be_somebody, named)) else found.group()


def is_of_several(name: str) -> bool:
    """Whether a name bears a legal form, a trade of several, or a noun that no owner gives his name to.

    >>> [is_of_several(name) for name in ("Office Deals BV", "Prins Mauritsschool", "Jansen Klussen")]
    [True, True, False]
    """
    lows = [fold(word.strip(".,()")) for word in name.split()]
    return OF_SEVERAL.search(name) is not None or any(
        low.endswith((*_PUBLICS, *_SCHOOLS)) and not low.endswith(_DRIVING) for low in lows
    )


_OF_BODIES = re.compile(
    r"(?<!\w)(?:bank nederlandse gemeenten|BNG|nederlandse waterschapsbank|NWB)(?!\w)", re.IGNORECASE
)
"""banks of bodies of government alone"""


def is_bank(name: str) -> bool:
    """Whether a body is a bank: whoever has an account there, the account beside its name is seldom its own.

    >>> [is_bank(name) for name in ("Rabobank Salland", "ABN AMRO", "Voedselbank Dorp", "Gemeente Dorp")]
    [True, True, False, False]
    """
    return _BANK.search(name) is not None and _OF_BODIES.search(name) is None


def is_known_name(name: str) -> bool:
    """Whether words are a firm or body by the list of those that are known, and not by what their words say."""
    return _is_known([fold(word.strip(".,()")) for word in name.split()])


def _is_known(lows: Sequence[str]) -> bool:
    """Whether folded words are a known body or firm, or begin with one and go on with a place; nobody is called so."""
    known = load()
    whole = " ".join(lows)
    if whole in known.bodies:
        return len(lows) > 1 or not (_may_be_somebody(whole) or whole in known.words)
    if not lows:
        return False
    first, *rest = lows
    if first not in known.bodies or _may_be_somebody(first) or first in known.words:
        return False
    return bool(rest) and not any(
        _may_be_somebody(low) and (low not in known.places or low in known.surnames_common) for low in rest
    )  # "Primera Mol"


def _may_be_somebody(low: str) -> bool:
    known = load()
    return low in known.surnames or low in known.first_names


def _is_house_name(article: str, low: str) -> bool:
    """Whether a firm is called like a thing, and not like somebody: ``Het Ros``, ``De Esch``, not ``De Wit``."""
    known = load()
    named = low in known.first_names or low in known.surnames_common
    return low in known.words and (article in ("Het", "'t", "’t") or (article == "De" and not named))


def _is_part_of_body(low: str) -> bool:
    """Whether a word behind an acronym goes on with its name, and is nobody's: ``IND Ter Apel``, not ``IND Jansen``."""
    known = load()
    name = low in known.first_names or low in known.surnames
    return low in known.prefixes or low in known.places or not name


def _is_noun(low: str) -> bool:
    lexicon = load()
    return len(low) > 2 and (
        low in lexicon.organisation_words
        or (len(low) > 6 and low.endswith(lexicon.organisation_endings) and low not in lexicon.surnames)
        or (len(low) > 3 and thing_noun(low) == NAMED)
    )
