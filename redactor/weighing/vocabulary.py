# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The words that policies may use: entity types, roles and flags, each with what an officer reads for it.

Facts without law: reports read them too. A policy adds its own with ``[entities]`` (a list of project names, say).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Entity type → its Dutch name with article, as it stands in a sentence. The first block is what the shipped
#: recognizers find; the second is for detectors and lists that a body adds.
ENTITY_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "PERSON": "de naam",
        "INITIALS": "de paraaf of initialen",
        "SIGNATURE": "de handtekening",
        "EMAIL_ADDRESS": "het e-mailadres",
        "PHONE_NUMBER": "het telefoonnummer",
        "NL_BSN": "het burgerservicenummer",
        "IBAN_CODE": "het rekeningnummer",
        "ADDRESS": "het adres",
        "POSTCODE": "de postcode",
        "LICENCE_PLATE": "het kenteken",
        "IDENTITY_DOCUMENT": "het nummer van een paspoort of identiteitskaart",
        "DRIVING_LICENCE": "het rijbewijsnummer",
        "V_NUMBER": "het vreemdelingennummer",
        "BIG_NUMBER": "het BIG-nummer",
        "PERSONNEL_NUMBER": "het personeelsnummer",
        "CLIENT_NUMBER": "het klant-, relatie-, polis- of patiëntnummer",
        "DATE_OF_BIRTH": "de geboortedatum",
        "USERNAME": "de gebruikersnaam",
        "HANDLE": "de accountnaam",
        "PROFILE_URL": "de link naar een profiel",
        "IP_ADDRESS": "het IP-adres",
        "MAC_ADDRESS": "het MAC-adres",
        "COORDINATES": "de coördinaten",
        "MARKING": "de rubricering of merking",
        "SPECIAL_CATEGORY": "het mogelijk bijzondere persoonsgegeven",
        "FUNCTION_TITLE": "de functie",
        "ORGANISATION": "de naam van een organisatie of afdeling",
        "ORGANISATION_NUMBER": "het nummer van een organisatie (KvK, RSIN, OIN)",
        "CASE_NUMBER": "het zaaknummer of kenmerk",
        "OCCUPATION": "het beroep",
        "REGISTRATION_NUMBER": "het registratienummer dat bij een persoon hoort",
        "ID_COPY": "de kopie van een identiteitsbewijs of diploma",
        "PHOTO": "de foto van een persoon",
        "DOCUMENT_NUMBER": "het stempel met het documentnummer",
        "REDACTION_MARK": "een eerder gelakt deel",
        "CASE_TERM": "een woord van de woordenlijst van deze zaak",
    }
)

#: Role → who that is, as it stands after "van".
ROLES: Mapping[str, str] = MappingProxyType(
    {
        "office_holder": "een ambtsdrager (zoals een minister, wethouder of raadslid)",
        "public_function": "een woordvoerder of iemand met een andere publieke functie",
        "senior_official": "een hoge ambtenaar (zoals een secretaris-generaal of griffier)",
        "director": "een directeur",
        "mandate_signer": "iemand die namens een bestuurder tekent",
        "civil_servant": "een ambtenaar die niet in de openbaarheid treedt",
        "private_employee": "een medewerker van een bedrijf of organisatie",
        "external": "iemand van buiten (zoals een adviseur of journalist)",
        "citizen": "een burger",
        "deceased": "iemand die is overleden",
        "unknown": "iemand zonder bekende publieke functie",
    }
)

#: Role → the word for it in a column of a spreadsheet.
ROLE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "office_holder": "ambtsdrager",
        "public_function": "woordvoerder",
        "senior_official": "hoge ambtenaar",
        "director": "directeur",
        "mandate_signer": "tekent namens",
        "civil_servant": "ambtenaar",
        "private_employee": "medewerker bedrijf",
        "external": "van buiten",
        "citizen": "burger",
        "deceased": "overleden",
        "unknown": "niet bekend",
    }
)

#: What an officer should see beside a decision.
FLAGS: Mapping[str, str] = MappingProxyType(
    {
        "five_year": "ouder dan vijf jaar: extra motivering nodig (artikel 5.3 van de Woo)",
        "homonym": "dezelfde naam hoort mogelijk bij twee personen",
        "low_score": "onzeker herkend",
        "unique_function": "de functie kan tot één persoon leiden",
        "check_role": "controleer de rol van deze persoon",
        "check_ground": "controleer de grond",
        "check_number": "controleer of dit werkelijk zo'n nummer is",
        "special_category": "mogelijk een bijzonder persoonsgegeven (artikel 5.1, eerste lid, onder d, van de Woo)",
        "marking": "rubricering of merking",
        "not_in_scope": "valt buiten dit beleid en is niet gewogen",
        "consistency": "gelijkgetrokken met de andere vermeldingen van deze persoon",
        "case_term": "volgens de woordenlijst van deze zaak",
        "edited": "gewijzigd door een medewerker",
    }
)

#: Always burned, whoever it is of: a BSN is absolute (Woo 5.1.1.e, UAVG art. 46); a signature or paraaf is not the
#: name and no administrative matter (ABRvS 17 March 2021), also of a minister.
ALWAYS_REDACTED = frozenset({"NL_BSN", "INITIALS", "SIGNATURE"})
#: May never be kept by a rule; ``review`` is allowed, because that is redacted until an officer answers.
NEVER_KEPT = ALWAYS_REDACTED | {"V_NUMBER"}
#: Statutory numbers: their ground can't be exchanged for a relative one.
ABSOLUTE_GROUND: Mapping[str, str] = MappingProxyType({"NL_BSN": "5.1.1.e"})
#: Types that are the name of a human being.
NAMES = frozenset({"PERSON"})

#: Evidence of a role that may carry a "keep": something in the document that stands beside this very person, a dated
#: mandate with matching initials, or the body's own list. A surname on a list, the domain of an address, or the say-so
#: of a model is none.
STRONG_ROLE_EVIDENCE = (
    "title_before",
    "title_after",
    "title",
    "signature",
    "list_context",
    "officials_list:mandate",
    "user_list",
    "label",
)

#: Forms of address: everybody has one, so they say nothing of an office.
HONORIFICS = frozenset({"mevrouw", "de_heer", "meneer", "mr_english", "academic", "noble"})


def is_strong(code: str) -> bool:
    """Whether a role evidence code may carry a "keep".

    >>> is_strong("title_before:minister"), is_strong("officials_list:name"), is_strong("domain:government")
    (True, False, False)
    """
    head, _, tail = code.partition(":")
    if head.startswith("title") and tail in HONORIFICS:
        return False
    return any(code == strong or code.startswith(strong + ":") for strong in STRONG_ROLE_EVIDENCE)
