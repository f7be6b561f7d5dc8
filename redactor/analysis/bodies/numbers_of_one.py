# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A number that is one person's whatever body is named before it: behind a function, or in brackets with a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.late import late
from recognizers.look import Within
from redactor.analysis.bodies.body_names import LONGEST
from redactor.analysis.mention import Mention

_FUNCTION = Within(late(
    r"(?<!\w)(?:de|het|een|uw|onze|mijn|haar|zijn|als|ons)[ ](?:[a-z]{3,14}e[ ])?\w{0,20}(?:secretaris|griffier"
    r"|behandelaar|leider|leidster|manager|adviseur|consulent|agent|co[öo]rdinator|ambtenaar|voorzitter"
    r"|medewerk(?:er|ster)"
    r"|regisseur|inspecteur|toezichthouder|opzichter|jurist|notulist|begeleid(?:er|ster)|hoofd|directeur|beheerder"
    r"|controleur"
    r"|specialist|arts|steller|contactpersoon|penningmeester|werk(?:er|ster)|planoloog|rapporteur|bewindvoerder|mentor)"
    r"(?:[ ]van[ ](?:(?:de|het|deze|dit)[ ])?\w{1,25})?"
    r"[,:]?[ ]\(?(?:(?:op|via|onder|bereikbaar op)[ ])?(?:(?:tel(?:efoon)?(?:nummer|nr)?|nummer)\.?:?[ ])?\Z",
    re.IGNORECASE,
), "secretaris", "griffier", "behandelaar", "leider", "leidster", "manager", "adviseur", "consulent", "agent",
    "rdinator", "ambtenaar", "voorzitter", "medewerk", "regisseur", "inspecteur", "toezichthouder", "opzichter",
    "jurist", "notulist", "begeleid", "hoofd", "directeur", "beheerder", "controleur", "specialist", "arts", "steller",
    "contactpersoon", "penningmeester", "werk", "planoloog", "rapporteur", "bewindvoerder", "mentor")  # fmt: skip
"""who has a function, right before a number: ``bel de secretaris, ``"""
_IN_BRACKET = re.compile(r"\((?:(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?)[ ])?\Z", re.IGNORECASE)
_BEHIND_NAME = re.compile(r"[,:]?[ ](?:(?:tel(?:efoon)?(?:nummer|nr)?)\.?:?[ ])?")


def is_of_one(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a number stands right behind who has a function, or behind a name in one pair of brackets.

    ``mail naar info@dorp.nl of bel de secretaris, 0123 …``, ``de gemeente (de heer K. Tol, 0123 …)``: whatever body is
    named before, it is that one person's.
    """
    one, text = mentions[index], texts[mentions[index].page]
    if "number:service" in one.evidence:
        return False
    start = one.start + (text[one.start : one.start + 1] == "(")
    lead = max(0, start - LONGEST)
    if _FUNCTION.may_be_in(text[lead:start]) and _FUNCTION.pattern.search(text, lead, start):
        return True
    before = mentions[index - 1] if index else None
    return (
        before is not None
        and before.page == one.page
        and before.entity_type == "PERSON"
        and _BEHIND_NAME.fullmatch(text, before.end, one.start) is not None
        and _IN_BRACKET.search(text, max(0, before.start - 12), before.start) is not None
    )
