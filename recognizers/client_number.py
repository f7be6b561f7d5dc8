# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Client, policy, patient and relation numbers of a person, behind their label.

Legal basis: leads to a person at one organisation: Woo art. 5.1 lid 2 sub e, review by default.

Fictitious example: polisnummer 123.456.789.
"""

from __future__ import annotations

from recognizers.base import Example
from recognizers.labelled import LabelledRecognizer


class ClientNumberRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("CLIENT_NUMBER",)
    EXAMPLES = (
        Example("polisnummer 123.456.789", "123.456.789", "", ("context:client",)),
        Example("Patiëntnummer: 7654321", "7654321", "", ("context:client",)),
    )
    LABEL = r"(?:klant|cli[eë]nt(?:en)?|polis|pati[eë]nt(?:en)?|relatie|lidmaatschaps?|leden|verzekerden|verzekerings|deelnemers?|leerling|studenten?|student|zorg|huurders?|abonnee|gedetineerden|onderwijs|debiteuren|donateurs)[- ]?(?:nummers?|nrs?\.?|code|id)|pgn|ons klantnummer|uzovi[- ]?verzekerdennummer|a[- ]nummer|crv[- ]?nummer|skn|parketnummer|wapenverlof(?: ?nummer)?|wapenvergunning(?:s?nummer)?|verlofnummer|jachtakte(?:nummer)?|vergunninghoudernummer|detentienummer|coc[- ]?nummer"
    VALUE = r"[A-Z]{0,4}[-./ ]?[0-9](?:[-./ ]?[0-9A-Z]){3,15}"
    CODE = "client"
