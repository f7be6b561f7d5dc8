# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses of a person's profile on a network site, and handles.

Legal basis: Woo art. 5.1 lid 2 sub e. Company and group pages (``linkedin.com/company``) are no profiles. A handle is
``@name`` with a network near or in a chat; ``@`` inside an e-mail address is none.

Fictitious examples: https://www.linkedin.com/in/anna-de-vries-1a2b3c, @annadevries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, at_numbers, listed, look, nearest, stems, words
from recognizers.lexicon import fold, load
from recognizers.online import trimmed

_PROFILE = re.compile(
    r"(?<![\w@.])(?:https?://)?(?:[a-z]{2,3}\.)?(?:www\.|m\.|mobile\.)?(?:"
    r"linkedin\.com/(?:in|pub)/[\w%.~-]+|(?:twitter|x)\.com/@?(?!home\b|search\b|i/|hashtag/|intent/"
    r"|share\b)\w{1,30}(?:/status/\d+)?"
    r"|facebook\.com/(?:profile\.php\?id=\d+|people/[\w%.~/-]+|(?!groups/|pages/|events/|sharer|watch"
    r"|marketplace)[\w.%-]{3,80})|fb\.com/[\w.%-]{3,80}|fb\.me/[\w.%-]{3,80}"
    r"|instagram\.com/(?!p/|explore/|reel/|stories/)[\w.%-]{1,40}|tiktok\.com/@[\w.]{1,30}|youtube\.com/@[\w.-]{3,30}"
    r"|threads\.net/@[\w.]{1,30}|snapchat\.com/add/[\w.-]+|t\.me/\w{4,}|wa\.me/\d{8,15}"
    r"|github\.com/[A-Za-z0-9-]{1,39}(?=[\s,;)\]]|\.?\Z|\.\s)|bsky\.app/profile/[\w.-]+|mastodon\.[a-z]{2,}/@\w+"
    r"|orcid\.org/\d{4}-\d{4}-\d{4}-\d{3}[\dX]|researchgate\.net/profile/[\w-]+|medium\.com/@[\w.-]+"
    r"|strava\.com/athletes/\w+"
    r")/?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"@(?<![\w@./+-]@)(?!\d+(?!\w))[A-Za-z0-9_](?:[\w.]{1,28}\w)(?!\w|@|\.[a-z]{2,4}\b/)")
_NETWORK = words(
    r"""twitter, x, instagram, insta, tiktok, snapchat, snap, telegram, threads, mastodon, bluesky, github, facebook
    linkedin, youtube, tweet(?:s|te)?, account, handle, gebruiker, volg(?:t|en|er|ers)?, via, cc""",
)
_ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\w-])")
_SITES = stems(
    "networks",
    *listed("""linkedin.com twitter.com x.com facebook.com fb.com fb.me instagram.com tiktok.com youtube.com threads.net
    snapchat.com t.me wa.me github.com bsky.app mastodon. orcid researchgate.net medium.com strava.com"""),
)
_NO_PERSON = frozenset(
    listed("""everyone here all channel team media import override property param return author minpres rijksoverheid
    tweedekamer politie minbzk minbuza minez minezk minfin minienw minienm minjenv minvenj minjus minlnv minlvvn minocw
    minszw minvws mindef mindefensie minvro eerstekamer raadvanstate rekenkamer nvwa rivm knmi uwv svb coa rvo cjib
    belastingdienst douane rijkswaterstaat nationaleombudsman provdrenthe provflevoland provfriesland provfryslan
    provgelderland provgroningen provlimburg provnoordbrabant provnoordholland provoverijssel provutrecht provzeeland
    provzuidholland""")
)
"""what is said to a program, and the handles of bodies of government"""


_BODIES = ("gemeente", "provincie", "ministerie", "politie", "waterschap", "rijkswaterstaat", "veiligheidsregio")
"""what the handles of bodies begin with"""
_OF_BODY = frozenset(("", "nl", "info", "nieuws", "webcare", "officieel"))
"""what may stand behind it beside a place"""


_OFFICIAL = re.compile(
    r"\b(?:(?:officieel|officiële|gemeentelijke?|ons(?: eigen)?)[ ](?:account|kanaal)|"
    r"(?:account|kanaal)[ ]van[ ](?:de gemeente|de provincie|het waterschap|het ministerie))[ ]?:?[ ]\(?\Z",
    re.IGNORECASE,
)
"""right before the handle of a body"""
_NAMED_BODY = re.compile(
    r"\b(?i:gemeente|provincie|waterschap|hoogheemraadschap|ministerie van)[ ]"
    r"(?P<name>[A-ZÀ-Þ'’][\w'’-]*(?:[ -](?:aan|den|de|het|op|en|van|[A-ZÀ-Þ][\w'’-]*)){0,4})"
)
_GOVERNS = ("gemeente", "provincie", "waterschap", "hoogheemraadschap")
"""before its name in the handle of a body: ``@gemeenteDorp`` where the page names gemeente Dorp"""
_LEAST_NAME = 4
"""letters of the name of a body that its handle is told by"""


class ProfileUrlRecognizer(DutchRecognizer):
    """See the module: PROFILE_URL and HANDLE."""

    ENTITIES = ("PROFILE_URL", "HANDLE")
    EXAMPLES = (
        Example(
            "Zie https://www.linkedin.com/in/anna-de-vries-1a2b3c.",
            "https://www.linkedin.com/in/anna-de-vries-1a2b3c",
            "PROFILE_URL",
        ),
        Example("Zij twitterde als @annadevries over de zaak", "@annadevries", "HANDLE"),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Profiles where there is a slash, handles where there is an ``@``."""
        if look(text).sees(_SITES):
            for match in _PROFILE.finditer(text):
                yield Hit(match.start(), trimmed(text, *match.span()), 0.9, ("network:profile",), "PROFILE_URL")
            for match in at_numbers(text, _ORCID) if "orcid" in text.lower() else ():
                yield Hit(*match.span(), 0.85, ("network:orcid",), "PROFILE_URL")
        if "@" in text:
            for match in _HANDLE.finditer(text):
                low = match.group()[1:].lower()
                if low.replace("_", "") in _NO_PERSON or _is_of_body(low) or _is_official(text, match.start(), low):
                    continue
                near = nearest(text, match.start(), _NETWORK, width=40)
                evidence = "context:network" if near else "context:none"
                yield Hit(*match.span(), 0.75 if near else 0.55, (evidence,), "HANDLE")


def _is_of_body(low: str) -> bool:
    """``gemeente_zwolle``, ``politienl``: a body with nothing behind it, or its place; not ``politieman_kees``."""
    body = next((one for one in _BODIES if low.startswith(one)), None)
    if body is None:
        place = low.removeprefix("gem").lstrip("_")  # @GemMeerssen
        return low.startswith("gem") and len(place) > _LEAST_NAME and place in load().places
    rest = low[len(body) :].strip("_.0123456789")
    return rest in _OF_BODY or rest in load().places


def _is_official(text: str, start: int, low: str) -> bool:
    """Whether a handle is a body that the page names and nothing else, and called official or begins with its kind.

    ``Webcare gemeente Zuiderhage … officieel account @zuiderhage``; a person's handle is not called like the body.
    """
    told = low.startswith(_GOVERNS)
    if not told and _OFFICIAL.search(text, max(0, start - 60), start) is None:
        return False
    bare = re.sub(r"[^a-z]", "", fold(low))
    for body in _NAMED_BODY.finditer(text):
        words_of_name = re.split(r"[ -]", body["name"])
        names = {
            re.sub(r"[^a-z]", "", fold("".join(words_of_name[:count]))) for count in range(1, len(words_of_name) + 1)
        }
        if any(
            len(name) >= _LEAST_NAME
            and bare
            in (*(f"{governs}{name}" for governs in _GOVERNS), *(() if told else (name, f"gem{name}", f"{name}nl")))
            for name in names
        ):
            return True
    return False
