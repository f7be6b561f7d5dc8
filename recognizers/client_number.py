# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Client, policy, patient, relation and permit numbers of a person, behind their label.

Legal basis: leads to a person at one organisation: Woo art. 5.1 lid 2 sub e, review by default. Numbers of permits that
one person holds (a weapon permit, a hunting deed) count too (table of the city of Utrecht for Woo requests).

Fictitious examples: polisnummer 123.456.789; wapenverlof nr. 2024-00123.
"""

from __future__ import annotations

from recognizers.base import Example
from recognizers.labelled import LabelledRecognizer, joined


class ClientNumberRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("CLIENT_NUMBER",)
    NEEDS = (
        *joined("klant", "onderwijs", "pensioen", "zorg", ends=("n", "c", "i")),
        "cliënt",
        "client",
        "polis",
        "patiënt",
        "patient",
        "relatie",
        "lidmaatschap",
        "leden",
        "verzeker",
        "deelnemer",
        "leerling",
        "student",
        "huurder",
        "abonnee",
        "gedetineerde",
        "detentie",
        "donateur",
        "debiteur",
        *joined("lid", "pat", ends=("n", "c", "i")),
        "pgn",
        "cl.nr",
        "clnr",
        "cl nr",
        "cl. nr",
        "a-nummer",
        "anummer",
        "a nummer",
        "crv",
        "coc",
        "skn",
        "strafrechtsketen",
        "wapen",
        "verlof",
        "jachtakte",
        "vergunninghouder",
        "digid",
        "eherkenning",
        "customer",
        "policy",
    )
    EXAMPLES = (
        Example("polisnummer 123.456.789", "123.456.789", "", ("context:client",)),
        Example("Patiëntnummer: 7654321", "7654321", "", ("context:client",)),
        Example("wapenverlof nr. 2024-00123", "2024-00123", "", ("context:client",)),
    )
    LABEL = (
        r"(?:klant|cli[eë]nt(?:en)?|polis|pati[eë]nt(?:en)?|relatie|lidmaatschaps?|leden|verzekerden|verzekerings"
        r"|deelnemers?|leerling(?:en)?|studenten?|student|huurders?|abonnee|gedetineerden?|detentie|onderwijs"
        r"|donateurs|pensioen|zorg|debiteur(?:en)?|lid|pat)[- ]?(?:nummers?|nrs?\.?|code|id)"
        r"|cl\.?[ ]?nr\.?|pgn|a[- ]?nummer|crvnummer|crv[- ]nummer|coc[- ]?nummer|skn[- ]?nummer|strafrechtsketennummer"
        r"|wapen(?:verlof|vergunning)(?:s?[- ]?(?:nummer|nr\.?))?|verlof(?:nummer|nr\.?)|jachtakte(?:nummer)?"
        r"|vergunninghouder(?:s?nummer)?"
        r"|digid[- ]?(?:nummer|id)|eherkenning[- ]?id|customer (?:number|id|no\.?)|patient (?:number|id|no\.?)"
        r"|policy (?:number|no\.?)|student (?:number|id)"
    )
    VALUE = r"[A-Z]{0,4}[-./ ]?[0-9](?:[-./ ]?[0-9A-Z](?![a-z])){3,15}"
    CODE = "client"
