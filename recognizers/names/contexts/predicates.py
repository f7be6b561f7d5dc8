# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What government text says of people alone: the verbs of which somebody is the subject, and what leads to a name.

"Visser belt morgen terug", "Kok zoekt dit uit", "namens Bakker", "tel. Mol: alles goed". Half of the usual surnames are
words as well, and the first word of a sentence has its capital from its place; what is said of it tells that it is
somebody.
"""

from __future__ import annotations

import re
from functools import lru_cache

from recognizers.late import late
from recognizers.lexicon import read

SAYS = frozenset(
    """belt belde mailt mailde appt appte zegt zei vraagt vroeg vindt vond denkt dacht antwoordt antwoordde schrijft
    schreef stuurt stuurde wil wilde weet wist hoort hoorde begrijpt begreep komt kwam spreekt sprak reageert reageerde
    meldt meldde vertelt vertelde verklaart verklaarde ontkent ontkende bevestigt bevestigde regelt regelde benadrukt
    benadrukte adviseert adviseerde verzoekt verzocht bedankt bedankte twijfelt twijfelde vermoedt vermoedde informeert
    informeerde concludeert concludeerde constateert constateerde overlegt overlegde belooft beloofde weigert weigerde
    klaagt klaagde pleit pleitte betoogt betoogde hoopt hoopte checkt checkte bespreekt besprak noteert noteerde
    signaleert signaleerde oppert opperde memoreert memoreerde controleert controleerde coördineert presenteert
    presenteerde ondertekent ondertekende vreest vreesde vervangt bereidt verzorgt begeleidt leest las kijkt keek
    bekijkt bekeek wacht wachtte deelt deelde""".split()
)
"""verbs of which people are the subject, present and past"""
BODIES_DO = frozenset(
    """vraagt vroeg stuurt stuurde wil wilde reageert reageerde meldt meldde bevestigt bevestigde regelt regelde
    benadrukt benadrukte adviseert adviseerde verzoekt verzocht informeert informeerde concludeert concludeerde
    constateert constateerde overlegt overlegde belooft beloofde weigert weigerde pleit pleitte bespreekt besprak
    signaleert signaleerde controleert controleerde coördineert presenteert presenteerde vervangt bereidt verzorgt
    begeleidt komt kwam deelt deelde""".split()
)
"""those of which bodies are the subject as often: a word of no list is hardly somebody before them"""
_SOME = r"(?:[ ](?!(?:dat|die|want)\b)[\w'’-]{1,20}){0,6}[ ]"
_IS = r"(?:[ ](?:nog|nu|ook|al|vandaag|morgen|deze week|even|steeds|weer|tot \w+)){0,2}[ ]"
_TALKED = (
    "(?:aan|op|uit|toe|na|terug)?"
    "(?:bellen|mailen|tekenen|passen|zoeken|reageren|vragen|regelen|lichten|sluiten|pakken|gaan)"
)
_ROWS = (
    ("geeft gaf", " (?:aan|door|toelichting|uitleg|antwoord|akkoord|toe)"),
    ("neemt nam", rf"{_SOME}(?:contact|op|mee|waar|deel|afscheid|notulen|actie)"),
    ("neemt nam", r" (?:het|de|dit|deze|dat)[ ](?:\w+[ ]){0,3}over"),
    ("pakt pakte", " (?:dit|het|deze|de)"),
    ("licht lichtte", f"{_SOME}toe"),
    ("merkt merkte", r" (?:\w+ )?op"),
    ("wijst wees", " (?:erop|op|hem|haar|ons)"),
    ("zoekt zocht", f"{_SOME}(?:uit|op|contact)"),
    ("stelt stelde", " (?:voor|dat|vragen|zich|vast|een vraag|de vraag)"),
    ("legt legde", f"{_SOME}(?:uit|voor|contact)"),
    ("zegde", f"{_SOME}toe"),
    ("gaat ging", " (?:hier|er|dit|dat|het|na|akkoord|met|nog|ook|vragen|bellen|kijken|mee)"),
    ("sluit sloot", f"{_SOME}(?:aan|af)"),
    ("doet deed", " (?:het|dit|dat|navraag|de|een|verslag|mee|niet)"),
    ("maakt maakte", " (?:een|het|de|zich|bezwaar|verslag|aantekeningen|nog|hier|hiervan)"),
    ("opent opende leidt leidde", " (?:de|het) (?:vergadering|overleg|bijeenkomst|zitting)"),
    ("zorgt zorgde", " (?:voor|ervoor|dat)"),
    (
        "woont woonde werkt werkte",
        " (?:er|in|aan|bij|als|nog|sinds|op|al|hier|daar|samen|thuis|met|deze|dit)",
    ),
    (
        "is was blijft bleef wordt werd",
        (
            rf"{_IS}(?:ziek|vrij|verhinderd|afwezig|aanwezig|akkoord|absent|jarig|geopereerd|zwanger|boos|bezorgd"
            rf"|gebeld"
            r"|gesproken|gehoord|aangehouden|verhoord|gemaild|gevraagd|uitgenodigd|benoemd|er (?:\w+ )?(?:niet|wel|bij)"
            r"|met (?:verlof|vakantie|pensioen|zwangerschap\w*)|niet (?:aanwezig|akkoord|verschenen|bereikbaar)"
            r"|het (?:er )?(?:mee )?(?:niet )?eens|bereikbaar|in gesprek|onderweg|van mening|voorzitter|notulist)"
        ),
    ),
    (
        "heeft had",
        (
            f"{_SOME}(?:gebeld|gesproken|gemaild|geappt|gevraagd|gemeld|aangegeven|opgemerkt|gezegd|verteld|verklaard"
            "|getekend|ondertekend|gereageerd|geantwoord|overlegd|besproken|gestuurd|toegezegd|toegelicht|opmerkingen"
            "|bezwaar|vragen|twijfels|tijd|verlof|vakantie|contact)"
        ),
    ),
    (
        "kan kon zal zou moet moest mag mocht gaat wil",
        (
            rf"{_SOME}(?:{_TALKED}|overleggen|aanleveren|schrijven|sturen|checken"
            r"|contact|niet op (?:maan|dins|woens|donder|vrij)dag)"
        ),
    ),
)
"""verbs that things are the subject of too, and what must follow for it to be somebody"""
_DOES = {
    verb: late("|".join(rf"{tail}\b" for verbs, tail in _ROWS if verb in verbs.split()))
    for verbs, _ in _ROWS
    for verb in verbs.split()
}
_MET = ("gebeld", "gesproken", "gemaild", "geappt", "geïnformeerd", "teruggebeld")
_IS_MET = re.compile(rf" (?:is|was|wordt) (?:\w+ ){{0,2}}(?:{'|'.join(_MET[:1] + _MET[2:4] + _MET[5:])})\b")
_MARKED = re.compile(
    r",? (?:[Aa]kkoord|geen bezwaar|geen opmerkingen|mee eens)(?=[.,;:)\n]|$)"
    r"|:[ ](?:akkoord|geen bezwaar|geen opmerking)"
    r"|[ ](?:c\.s\.|cs\.?|e\.a\.)(?!\w)|,[ ](?:nogmaals|(?:kun|kan|wil|heb|zou) jij|kunnen jullie|graag jouw)\b"
    r"|[ ]en[ ]ik[ ](?:hebben|gaan|willen|vinden|zijn|kunnen)\b"
    rf"|[ ](?:{'|'.join(_MET)})(?=[ ]*(?:[.,;:)\n]|over\b|i\.v\.m|om\b|en\b|$))"
    r"|[ ]\(\d{1,2}(?:[ ]jaar)?\)|[ ,:(]{1,3}(?:(?:tst|toestel|tel)\.?[ :]{1,2}\d|06[- ]?\d|\+31)"
    r"|,[ ](?:bewon|eigena|buur|moeder|vader|huurder|voorzitter|secretaris|projectleider|inspecteur|jurist)\w*"
)
_LEADING = re.compile(
    r"(?:(?<![\w.])(?:t\.a\.v|i\.o\.m|i\.s\.m|m\.m\.v|o\.v\.v|t\.n\.v|d\.t\.v)\."
    r"|\b(?:met|door|namens|gebeld|wie)[:?])[ ]$",
    re.IGNORECASE,
)
_LONGEST_LEAD = 10
_ENDS_LEAD = frozenset(".:?")
# Three lists of nouns of people, by how much each lets follow. PERSONS are whole words, behind which any word with a
# capital is somebody's; those of person_nouns.txt (see is_function) let only a usual surname follow, or a word spelled
# like one, for a field of work stands there as well; TRADES are ends of words behind which a listed first name is, and
# so hold kin too. A noun may be in two of them.
PERSONS = frozenset(
    """collega collegae collega's bewoner bewoonster bewoners buurman buurvrouw melder meldster aanvrager aanvraagster
    huurder huurster cliënt cliënte leerling leerlinge patiënt patiënte getuige verdachte slachtoffer betrokkene klager
    klaagster verzoeker verzoekster gemachtigde appellant appellante eiser eiseres gedaagde chauffeur wijkagent
    ambtenaar docent docente stagiair stagiaire trainee secretaresse inspecteur verbalisant projectleider contactpersoon
    waarnemer waarneemster erven weduwe weduwnaar echtpaar gezin familie fam kinderen broers zussen zusters gebroeders
    jurist juriste verpleegkundige wijkverpleegkundige huisarts arts toezichthouder toezichthouders boa handhaver
    medewerker medewerkster behandelaar achtervang achterwacht afzender ondergetekende raadslid commissielid""".split()
)
"""nouns of people right before a name: any word with a capital behind them is somebody's"""
TRADES = (
    "chauffeur", "chauffeuse", "bode", "boa", "agent", "arts", "kundige", "werker", "werkster", "leider", "leidster",
    "houder", "houdster", "beheerder", "monteur", "inspecteur", "adviseur", "adviseuse", "directeur", "assistent",
    "assistente", "meester", "coach", "trainer", "tolk", "loods", "verzorger", "verzorgster", "verpleger", "stagiair",
    "stagiaire", "secretaresse", "receptioniste", "juriste", "jurist", "voogd", "ouder", "moeder", "vader", "zus",
    "broer", "collega", "buurman", "buurvrouw", "dochter", "zoon", "oma", "opa", "tante", "oom", "neef", "nicht",
)  # fmt: skip
"""what nouns of people at work and in families end in: a first name right behind them is somebody's"""
FIELDS = frozenset("groen nederlands duits frans engels spaans wiskunde land oever havens haven park".split())
"""common surnames that are a field of work or a subject behind such a noun: "medewerker Groen" """
FAMILIES = frozenset("familie fam gezin echtpaar collega erven weduwe kinderen".split())
"""those before whom a prefix may be small: "collega van Dijk", but "bewoner van de Laan" """
LEADS = frozenset(
    """namens aldus volgens tel cc bcc iom inbreng bijdrage paraaf akkoord actie reactie opmerking vraag antwoord
    gesprek dossier zaak bezwaar klacht verzoek beroep verklaring zienswijze afwezig verhinderd interview
    telefoongesprek toelichting terugkoppeling mededeling uitnodiging afscheid dank sorry hoi actiepunt
    cv brief verslag memo notitie intake gespreksverslag functioneringsgesprek bezwaarschrift klaagschrift""".split()
)
"""words right before somebody's name, and before other names too"""
OF_THINGS = frozenset("dossier zaak klacht actie actiepunt".split())
"""those before which a word of no list is a thing or a body as often: "Klacht Ringland" """
SHORT = frozenset(("fam", "tel", "iom", "cc"))
"""those with a full stop behind them"""
BEFORE = frozenset(
    """met door bij aan van dat of omdat als toen terwijl want maar heb heeft hebben had hadden wil wilde zal zou kan
    kon moet moest gaat ging ik wij we zij hij ze je jij jullie ook nog even zag sprak bel belt belde mail mailt mailde
    vraagt vroeg graag laat spreek zie hoorde ontmoette kent ken bedankt dank volgens namens zonder
    zowel""".split()
)
"""small words before a name in a sentence: a common surname with a capital behind them is hardly another word"""
LEADING = PERSONS | LEADS | BEFORE | {".", ":", "?", ",", "en"}
"""what may stand right before a surname for anything here to hold"""
FOLLOWING = SAYS | _DOES.keys() | set(", : ( en EN c cs e akkoord tst toestel tel".split()) | set(_MET)
"""what may stand right behind it"""
_ELEMENTS = frozenset(
    """storm wind water brand rook zon winter zomer post vis bus boot bouw winkel zee loon baan engels maas koers
    kunst hout staal bron top wijk oost hof slot hoop rijk dorp dam dijk kamp klok kelder molen straten velden
    steen""".split()
)
"""common surnames that are things without an article as well: "Storm komt", "Brand vraagt" """
_CALLS = frozenset("belt belde mailt mailde appt appte zegt zei antwoordt antwoordde schrijft schreef".split())
"""what none of those does"""
_NOBODY = frozenset(
    """boven haar laat meer wel snel sterk kort hoog los maat man jongen heer burger dokter meester baas arts schrijver
    schilder bisschop pastoor dame schipper""".split()
)
"""common surnames that open a sentence as another kind of word, or for somebody unnamed: "Man belt 112" """


def is_said_of_somebody(text: str, end: int, behind: str, *, calls: bool) -> bool:
    """Whether what follows a word that ends at ``end`` is said of people; ``behind`` is the next word.

    ``calls``: no more than what a thing or a town never does counts.
    """
    if calls:
        return behind in _CALLS
    does = _DOES.get(behind)
    return behind in SAYS or (does is not None and does.match(text, end + 1 + len(behind)) is not None)


_OF_WORKS = ("land", "haven", "bruggen", "brug", "pijler", "strand", "rivier", "sluis", "brief", "dijk", "krib")
_NO_PERSONS = ("verhuurder", "verwerker", "bewerker", "synagoge", "synagoog", *(f"{of}hoofd" for of in _OF_WORKS))
"""compounds of nouns of people that are a firm as often (who handles data or waste for others), or a building"""


@lru_cache(maxsize=1)
def _function_nouns() -> tuple[frozenset[str], frozenset[str]]:
    """Whole nouns of ``person_nouns.txt``, and what compounds end in."""
    entries = read("person_nouns.txt")
    endings = frozenset(entry[1:] for entry in entries if entry.startswith("-"))
    return endings | {entry for entry in entries if not entry.startswith("-")}, endings


@lru_cache(maxsize=1 << 14)
def is_function(low: str) -> bool:
    """Whether a folded noun says what somebody is for others; who lets a house is a firm.

    A usual surname, or a word of no list that is spelled like one, is somebody's behind it; a word of the language is a
    field of work ("adviseur Wonen"), and so is most of what two words make one.

    >>> is_function("teamleider"), is_function("schoonmoeder"), is_function("leverancier"), is_function("landhoofd")
    (True, True, False, False)
    """
    whole, endings = _function_nouns()
    if low in whole:
        return True
    return not low.endswith(_NO_PERSONS) and any(low[at:] in endings for at in range(1, len(low) - 2))


def is_reached(text: str, end: int) -> bool:
    """Whether somebody was called or mailed, behind "met" and a word: "Met Rutten is gebeld"; with towns one talks."""
    return _IS_MET.match(text, end) is not None


def is_marked(text: str, end: int) -> bool:
    """Whether something stands behind a word that makes it somebody without a verb: "Visser akkoord", "Bos c.s."."""
    return _MARKED.match(text, end) is not None


def is_led(text: str, start: int) -> bool:
    """Whether an abbreviation or a colon before a word leads to a name: "t.a.v. Mol", "Gebeld met: Kok"."""
    front = text[max(0, start - _LONGEST_LEAD) : start]
    return front.rstrip()[-1:] in _ENDS_LEAD and _LEADING.search(text, start - len(front), start) is not None


def may_open(low: str) -> bool:
    """Whether a common surname that opens a sentence is hardly another word there."""
    return low not in _NOBODY


def is_element(low: str) -> bool:
    """Whether a common surname is a thing that opens sentences without an article."""
    return low in _ELEMENTS
