# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""E-mail addresses: whole, broken over a line end, written with ``[at]``, and whose mailbox they are.

Legal basis: the address of a civil servant is personal data, withheld under Woo art. 5.1 lid 2 sub e; its domain is
not (Rb Rotterdam 8 March 2024, ECLI:NL:RBROT:2024:2304), nor is a shared mailbox. The recognizer only tells which
is which; the policy decides.

Format: ``local@domain``. Dutch public bodies write ``a.jansen``, ``ab.devries``, ``anna.de.vries``, ``ab-de.vries``,
``vries.a``, ``kjanssen``; shared boxes are words (``info``, ``postbus.x``, ``secretariaat-dg``).

Fictitious examples: ``a.devries@minbzk.nl``, ``info@minbzk.nl``, ``w.jansen [at] gmail [punt] com``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from recognizers.base import DutchRecognizer, Example, Hit, listed, look
from recognizers.data import load
from recognizers.email_bodies import is_called, is_named
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists

_LOCAL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]*\Z")
_DOMAIN = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*")
_CUT = re.compile(r"[\w-]*(?:\.[\w-]*)*(?=[ \t]*(?:\n|\Z))")
_TLD = re.compile(r"[a-z]{2,18}|xn--[a-z0-9-]+", re.IGNORECASE)
_BROKEN_DOT = re.compile(r"(?:[.]\s?\n\s*|\s?\n\s*[.])(?=[a-z])|-\n\s*(?=[a-z0-9])|\n(?=[a-z0-9-]+\.[a-z]{2,})")
_NEXT = re.compile(r"[a-z0-9][\w-]*(?:\.[a-z0-9][\w-]*)*")
_HEAD_OF_LOCAL = re.compile(
    r"(?:^|[\s<(\[;,:|])(?P<part>[A-Za-z0-9À-ÿ][\w.+'-]*[.\-_]|[A-Za-z0-9À-ÿ][\w.+'-]*)[ \t]*\n[ \t]*\Z"
)
_KEY = re.compile(r"\A[A-Za-z][\w-]{0,20}=(?=[A-Za-z0-9])")
"""the key of a log or a calendar that the address is the value of: ``CN=a.devries@…``"""
_FIRST_HALF = re.compile(r"(?:[a-z]{1,3}\.){1,3}[a-z][a-z'-]{2,}")
_LABEL = re.compile(r"(?:<|mailto:|\be-?mail(?:adres)?\s*:?|\bmail\s*:)\s*\Z", re.IGNORECASE)
_AT = re.compile(
    r"(?P<local>[A-Za-z0-9][\w.+'-]{0,63})\s?(?:\[\s?(?:at|apenstaart(?:je)?|@|a)\s?\]|\(\s?(?:at|apenstaart(?:je)?"
    r"|@|a)\s?\)"
    r"|\{\s?(?:at|@)\s?\}|<\s?at\s?>|_at_|\s(?:at|apenstaartje|aapje)\s)\s?"
    r"(?P<domain>(?:[A-Za-z0-9-]{2,40}\s?(?:\.|\[\s?(?:dot|punt|\.)\s?\]|\(\s?(?:dot|punt|\.)\s?\)|\s(?:dot"
    r"|punt)\s)\s?){1,4}"
    r"(?:nl|com|org|eu|net|be|de|info|int|gov|edu|uk|fr|frl|amsterdam))\b",
    re.IGNORECASE,
)
_MAY_HOLD_AT = re.compile(r"[\[({<_ ](?:@|at|a|apenstaart(?:je)?|aapje)[\])}>_ ]", re.IGNORECASE)
_DOT = re.compile(r"\s?(?:\[\s?(?:dot|punt|\.)\s?\]|\(\s?(?:dot|punt|\.)\s?\)|\s(?:dot|punt)\s)\s?", re.IGNORECASE)
KNOWN_TLDS = frozenset(
    listed("""nl com org eu net be de info int gov edu uk fr lu me nu biz frl amsterdam sr cw aw sx""")
)

_PREFIX = r"(?:van|von|de|der|den|ten|ter|te|het|t|in|op|aan|el|al|la|le|vd|vander|vanden|vande)"
_FUNCTIONAL_WORD = re.compile(
    r"(?:info|informatie|cie|post|postbus\w*|postvak\w*|contact\w*|woo\w*|wob\w*|pers|persvoorlichting|perswoordvoer\w*"
    r"|voorlichting|communicatie|media"
    r"|\w*secretariaat\w*|secr|griffie|statengriffie|raadsgriffie|bezwaar\w*|beroep\w*|klacht\w*|servicedesk|service"
    r"|helpdesk|support|werkenbij\w*|recruitment|jobs|loket|\w+loket|balie"
    r"|receptie|reception|(?:vergader)?zaal\w*|caco\w*|administratie|facturen|factuur|crediteuren|debiteuren|financien|fg|privacy|avg|security"
    r"|cert|csirt|noreply|no|reply|donotreply"
    r"|algemeen|wijkteam\w*|buurtteam\w*|gebiedsteam\w*|zienswijzen?|inspraak|participatie|nieuwsbrief|agenda|antwoord|gemeente\w*|provincie\w*|waterschap\w*|kcc|ondersteuning\w*|team\w*|dienstpostbus\w*"
    r"|bureau\w*|afdeling\w*|directie\w*|college"
    r"|bestuur\w*|vergunning\w*|omgeving\w*|handhaving|toezicht|gemeentehuis|stadhuis|stadskantoor|\w*archief"
    r"|inlichtingen|klant\w*|kabinet|belasting\w*"
    r"|office|mail|mailbox|redactie|webmaster|beheer|projecten?|projectbureau|programma\w*|planning|juridisch\w*|jz"
    r"|hr|hrm|p&o|po|personeelszaken|salaris\w*"
    r"|vacatures?|sollicitaties?|inkoop|aanbesteding\w*|verkiezingen|burgerzaken|melding\w*|meldpunt\w*|vragen"
    r"|registratie|aanmelden|aanmelding\w*|events?"
    r"|sociaalteam|bag|bgt|woz|brp|ciso|knipselkrant|nieuws|webredactie|bibliotheek"
    r"|museum|griffier|voorzitter|rekenkamer\w*|ombudsman\w*|participatie\w*|energie\w*|duurzaam\w*|verkeer\w*|ruimte\w*"
    r"|subsidies?|subsidie\w*|ict|it|functioneelbeheer|applicatiebeheer|dpo|datalek\w*|integriteit"
    r"|vertrouwenspersoon|parlementairezaken|bestuurszaken"
    r"|internetconsultatie\w*|dg\w{0,4}|minister|staatssecretaris|burgemeester|wethouders?|raad|statenleden|kamer"
    r"|commissie\w*|overleg|werkgroep\w*|functionaris\w*"
    r"|meldpost\w*|klantcontact\w*|schade(?:claims?|meldingen)?"
    r"|help|hello|hallo|welkom|welcome|verkoop|sales|marketing|boekhouding|finance|hrdesk|advies|onderzoek|innovatie"
    r"|wonen|zorg|jeugd|onderwijs|veiligheid|crisis\w*|piket|meldkamer|dienst\w*"
    r"|aangifte|afspraken|bestellingen|bezorging|bhv|bouwen|claims|concierge|examens|huismeester|incasso|kantoor|kwaliteit"
    r"|leden\w+|leerlingen\w*|leerplicht\w*|logistiek|ouderraad|penningmeester|praktijk|recepten|retouren|rooster\w*"
    r"|spoed|stages?|storing(?:en)?|tenders?|transport|verzuim|verhuur|werkplaats)"
)
_SHORT_OFFICE = re.compile(
    r"(?:aov|bag|bgt|bibob|bo|brk|brp|bwt|cao|cdo|cio|ciso|cjg|cto|dso|ehs|fez|gba|geo|gis|gz|iam|ibd|inburgering|ioaw"
    r"|kcs|kvk|leerplicht|liaison|lvnl|mt|noc|oor|or|rmc|rsd|rvb|rvt|sez|soc|svhw|vth|wabo|wbh|wgs|wkb|wmo|woz|wpg|wro"
    r"|wsw|wvggz|zvg)"
)
"""abbreviations of a task, an office or a register, which no one is called"""
_MISSION = re.compile(r"[a-z]{3}-(?:aa|az|ca|cdp|cz|ea|ez|hma|ia|lnv|oci|os|pa|pcz|pd|pol|vis|vz)|[a-z]{3}")
_COMPOUND = re.compile(
    r"[a-z]{3,}?("
    r"team|krant|brief|loket|punt|desk|dienst|zaken|beheer|balie|centrum|lijn|hulp|advies|zorg|beleid|project"
    r"|plannen|wijzigingen|meldingen|aanvragen|verzoeken|stukken|notas?|registratie|coordinatie|financien"
    r"|opvang|ontwikkeling|techniek|vragen|klachten|kantoor|werken|wonen|vergunning(?:en)?|bestuur|communicatie"
    r"|cultuur|verkeer|verhuur|bezoek|verlening|voorziening(?:en)?|controle|monitor|panel|inschrijving(?:en)?"
    r"|zienswijzen?|inspraak|participatie|statistiek|projecten|processen|samenleving|overheid"
    r")"
)
"""words that name a task: ``knipselkrant``, ``bezoekersregistratie``"""
_PUBLIC_BODY = re.compile(
    r"(?:gemeente|gem-|provincie|waterschap|wetterskip|hoogheemraadschap|hhs-|omgevingsdienst|veiligheidsregio|ggd|"
    r"vrijwilligebrandweer|brandweer|werkvoorziening|belastingsamenwerking)(?!raadslid|belangen|nieuws|lokaal)[a-z0-9-]{3,}"
)
_PUBLIC_TASKS = frozenset(
    listed("""zaken loket meldingen aanvragen verzoeken registratie vergunning vergunningen beleid klachten zienswijzen
    inspraak wijzigingen stukken dienst""")
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
_PERSONAL = tuple(
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
_SINGLE_WITH_PREFIX = re.compile(r"[a-z]{1,4}?(?:van(?:de[rn]?|het)?|vd|de[rn]?|te[rn])[a-z]{4,}")


def _lexicon_surname(word: str) -> bool:
    """Whether ``word`` is a surname by the list that ships."""
    return fold(word) in lists().surnames


def _lexicon_word(word: str) -> bool:
    """Whether ``word`` is a plain word and no common surname (``bouwen``, not ``bakker``)."""
    return fold(word) in lists().words and fold(word) not in lists().surnames


def _is_said(word: str) -> bool:
    """Whether ``word`` is one of the language, or made of two."""
    words = lists().words
    return word in words or _is_compound(word, words.__contains__)


def is_task(word: str) -> bool:
    """Whether a part of an address is a task or an office by itself, that nobody is called: ``griffie``, ``wmo``."""
    return (_FUNCTIONAL_WORD.fullmatch(word) or _SHORT_OFFICE.fullmatch(word)) is not None


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
    parts = [part for part in re.split(r"[._-]+", name) if part]
    initials_first = len(parts) >= 2 and len(parts[0]) == 1 and parts[0].isalpha()
    functional = [bool(_FUNCTIONAL_WORD.fullmatch(part)) for part in parts]
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
    if kind == "private_provider":  # "woo.jansen": who has a private mailbox named it
        return "functional" if functional and all(functional) else "personal"
    if (
        any(functional)
        and not _is_of_initials(parts, functional, is_surname)
        and not (len(parts) > 1 and not functional[-1] and _is_common(parts[-1]))
        and not (initials_first and (not functional[-1] or is_surname(parts[-1])))
    ):
        return "functional"
    labels = domain.lower().split(".")
    if (
        len(labels) >= 2
        and len(name) > 2
        and (name == labels[-2] or name.replace("-", "") == labels[-2].replace("-", ""))
    ):
        return "functional"
    if kind == "government" and (_of_a_mission(name, domain) or _is_of_body(parts, labels, is_surname, is_word)):
        return "functional"
    if any(pattern.fullmatch(name) for pattern in _PERSONAL):
        return "personal"
    letters = name.rstrip("0123456789")
    if len(parts) == 1 and letters.isalpha():
        if _is_task(letters, kind, is_surname) and not _names_somebody(letters, is_surname):
            return "functional"
        if is_word(letters):
            nobodys = kind == "government" or (len(letters) >= _PLAIN and fold(letters) in lists().words_frequent)
            return "functional" if nobodys and fold(letters) not in lists().first_names else "unclear"
        if _SINGLE_WITH_PREFIX.fullmatch(letters) or is_surname(letters):
            return "personal"
        if _names_somebody(letters, is_surname):
            return "personal"
    return "unclear"


def _is_common(part: str) -> bool:
    """Whether the last part is what many are called: ``penningmeester.jansen``, ``huismeester.devries``."""
    low, known = fold(part), lists()
    if low in known.first_names and low not in known.words and len(low) > 2:
        return True
    return low in known.surnames_common or _SINGLE_WITH_PREFIX.fullmatch(low) is not None


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
    said = (len(last) > 3 and is_word(last)) or _is_compound(last, is_word)
    heads = all(part in known.abbreviations or part in known.places or is_word(part) for part in parts[:-1])
    return own or (said and heads and len(first) > 2)


def _is_compound(word: str, is_word: Callable[[str], bool]) -> bool:
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
    fronts = known.first_names | known.prefixes
    if any(stem[:cut] in fronts and is_surname(stem[cut:]) for cut in range(2, len(stem) - 2)):
        return True
    if fold(stem) in known.words:
        return is_surname(stem) or fold(stem) in known.first_names
    return _names_somebody(stem, is_surname) or any(
        is_surname(one) or fold(one) in known.first_names or (one in known.first_names_rare and one not in known.words)
        for one in (stem, stem.removesuffix("s"))
    )


class EmailRecognizer(DutchRecognizer):
    """See the module.

    ``is_surname`` and ``is_word`` tell of a lower-case word whether it is a surname or a plain word; default: the lists
    that ship.
    """

    ENTITIES = ("EMAIL_ADDRESS",)
    EXAMPLES = (
        Example("Mail naar a.devries@minbzk.nl.", "a.devries@minbzk.nl", "", ("mailbox:personal", "domain:government")),
        Example("Stuur naar info@minbzk.nl, dank.", "info@minbzk.nl", "", ("mailbox:functional",)),
        Example("w.jansen [at] gmail [punt] com", "w.jansen [at] gmail [punt] com", "", ("domain:private_provider",)),
    )

    def __init__(
        self, is_surname: Callable[[str], bool] = _lexicon_surname, is_word: Callable[[str], bool] = _lexicon_word
    ) -> None:
        super().__init__()
        self._is_surname = is_surname
        self._is_word = is_word

    def hits(self, text: str) -> Iterator[Hit]:
        """Addresses with ``@`` first, then the disguised ones."""
        position = text.find("@")
        last = 0
        while position >= 0:
            hit = self._around(text, position, last)
            if hit is not None:
                yield hit
                last = hit.end
            position = text.find("@", max(position + 1, last))
        if _MAY_HOLD_AT.search(text):
            yield from self._disguised(text)

    def _hit(self, text: str, span: tuple[int, int], local: str, domain: str, score: float) -> Hit:
        public = is_named(domain, look(text).small)
        mailbox = mailbox_kind(local, domain, self._is_surname, self._is_word, public=public)
        kind = domain_kind(domain)
        if mailbox != "functional" and kind != "private_provider" and is_called(text, span[0], local, _is_said):
            mailbox = "functional"
        return Hit(*span, score, (f"mailbox:{mailbox}", f"domain:{kind}"))

    def _around(self, text: str, at: int, floor: int) -> Hit | None:
        found = _domain_after(text, at + 1) or _cut_off(text, at)
        if found is None:
            return None
        end, domain = found
        start, local = _local_before(text, at, floor)
        apart = text[at - 1 : at].isspace()
        if not local or (apart and not _spread(text, at, local, written=domain in text)):
            return None
        return self._hit(text, (start, end), local, domain, 0.95)

    def _disguised(self, text: str) -> Iterator[Hit]:
        for match in _AT.finditer(text):
            domain = re.sub(r"\s", "", _DOT.sub(".", match["domain"]))
            bare = (
                "[" not in match.group()
                and "(" not in match.group()
                and "{" not in match.group()
                and "_at_" not in match.group().lower()
            )
            if bare and domain_kind(domain) == "other":
                continue
            yield self._hit(text, match.span(), match["local"], domain, 0.75 if bare else 0.9)


def _spread(text: str, at: int, local: str, *, written: bool) -> bool:
    """Whether a word, white space and ``@`` are one address: ``a.jansen @ minbzk.nl``, or a line end before the ``@``.

    ``written``: the domain stands there in full. Otherwise "mail naar @minbzk.nl" would have the mailbox "naar".
    """
    if not written:
        return False
    if text[at - 1] == " ":
        return text[at + 1 : at + 2] == " "
    return any(character in "._-0123456789" for character in local)


def _local_before(text: str, at: int, floor: int) -> tuple[int, str]:
    """Start and value of the local part that ends at ``at``; ("", at) when there is none."""
    stop = at
    if stop - 1 > floor and text[stop - 1] in " \n" and text[stop - 2 : stop - 1].strip():
        stop -= 1
    window = text[max(floor, stop - 80) : stop]
    match = _LOCAL.search(window)
    local = match.group() if match else ""
    start = stop - len(local)
    local_clean = local.lstrip(".!#$%&'*/=?^`{|}~-")
    for marker in ("mailto:",):
        if local_clean.lower().startswith(marker):
            local_clean = local_clean[len(marker) :]
    local_clean = _KEY.sub("", local_clean)
    start = stop - len(local_clean)
    if not local_clean and stop == at:
        return at, ""
    head = (
        _HEAD_OF_LOCAL.search(text, max(floor, start - 80), start)
        if start > floor and text[start - 1] in "\n\t "
        else None
    )
    if head and _continues(text, head, local_clean):
        part = head["part"]
        joined = part[:-1] if part.endswith("-") and "." in part else part
        return head.start("part"), joined + local_clean
    return start, local_clean


def _continues(text: str, head: re.Match[str], local: str) -> bool:
    """Whether the last word of the line above is the first half of this local part."""
    part = head["part"]
    line_start = text.rfind("\n", 0, head.start("part")) + 1
    lead = text[line_start : head.start("part")]
    if _LABEL.search(lead):
        return True
    alone = not lead.strip()
    if part[-1] in "-_":
        return part[:-1].islower() and ("." in part or alone)
    if part[-1] == ".":
        return bool(re.fullmatch(r"(?:[a-z]{1,2}\.)+", part)) or (alone and part.islower())
    if "." not in local and local.isalpha() and _FIRST_HALF.fullmatch(part) and not _FUNCTIONAL_WORD.fullmatch(local):
        return True  # "bj.hooge" and "land@…": a local part with initials that a line end cuts
    return alone and part.islower() and "." in part and not _PERSONAL[0].fullmatch(local)


def _cut_off(text: str, at: int) -> tuple[int, str] | None:
    """The rest of an address of a person that the end of its line cuts off: ``a.devries@minbz``."""
    match = _CUT.match(text, at + 1)
    if match is None:
        return None
    _, local = _local_before(text, at, max(0, at - 80))
    if not any(pattern.fullmatch(local.lower()) for pattern in _PERSONAL):
        return None
    part = match.group().rstrip(".").lower()
    known = [name for name in load("government_domains") if part and len(part) > 3 and name.startswith(part)]
    return match.end(), min(known, default=part)


def _domain_after(text: str, start: int) -> tuple[int, str] | None:
    """End and value of the domain that starts at ``start`` (a space or a line end may stand in between)."""
    begin = start
    if text[begin : begin + 1] in (" ", "\n"):
        begin += 1
    match = _DOMAIN.match(text, begin, min(len(text), begin + 255))
    if match is None:
        return None
    domain, end = match.group(), match.end()
    for _ in range(2):
        labels = domain.split(".")
        if len(labels) >= 2 and labels[-1].lower() in KNOWN_TLDS:
            break
        broken = _BROKEN_DOT.match(text, end)
        rest = _NEXT.match(text, broken.end()) if broken else None
        if broken is None or rest is None:
            break
        gap = broken.group()
        glue = "." if "." in gap else ""
        candidate = domain + glue + rest.group()
        if (
            gap.startswith("-")
            and domain_kind(candidate) == "other"
            and domain_kind(domain + "-" + rest.group()) != "other"
        ):
            candidate = domain + "-" + rest.group()
        domain, end = candidate, rest.end()
    labels = domain.split(".")
    while len(labels) > 2 and (
        (labels[-1][:1].isupper() and labels[-2][-1:].islower()) or not _TLD.fullmatch(labels[-1])
    ):
        end -= len(labels.pop()) + 1
    if len(labels) < 2:
        if domain_kind(domain + ".nl") == "government":
            return end, domain + ".nl"
        return None
    if not _TLD.fullmatch(labels[-1]) or (begin > start and labels[-1].lower() not in KNOWN_TLDS):
        return None
    return end, ".".join(labels)
