# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts whose holder stands in brackets behind them, with its registration, and their neighbours."""

from __future__ import annotations

import pytest

from redactor.analysis import analyse
from redactor.model import Document, Page

_ACCOUNT = "NL77SNSB0123461051"


def _kept(line: str) -> bool:
    document = Document("text/plain", "0", (Page(1, "Mutatieoverzicht\n\n" + line.format(_ACCOUNT)),), name="x")
    found = [one for one in analyse(document).findings if one.entity_type == "IBAN_CODE"]
    assert len(found) == 1
    return "account:organisation" in found[0].evidence


@pytest.mark.parametrize(
    "line",
    [
        "Betaling loopt via {} (gemeente Molenbeke, RSIN 809876543). Controleur: A. Tol",
        "Betaling loopt via {} (ministerie van Financiën, RSIN 809876543).",
        "De overboeking is gedaan van {} (provincie Noordwaard, KvK 12345678).",
        "Tegenrekening {} (Waterschap De Vlietlanden, OIN 00000001809876543000)",
        "Incasso door {} (Tol Bouw B.V., KvK-nummer 12345678).",
    ],
)
def test_the_account_of_a_registered_body_stays(line: str) -> None:
    assert _kept(line)


@pytest.mark.parametrize(
    "line",
    [
        "Bijstand op {} (gemeente Molenbeke, RSIN 809876543).",
        "Salaris naar {} (gemeente Molenbeke, RSIN 809876543).",
        "Uitkering op {} (gemeente Molenbeke, KvK 12345678)",
        "Teruggave op {} (ministerie van Financiën, RSIN 809876543)",
        "A. Tol, {} (gemeente Molenbeke, RSIN 809876543)",
        "Betaling aan A. Tol loopt via {} (gemeente Molenbeke, RSIN 809876543).",
        "Betaling loopt via {} (gemeente Molenbeke, mevrouw Tol).",
        "Betaling loopt via {} (gemeente Molenbeke, debiteur 809876543).",
        "Betaling loopt via {} (gemeente Molenbeke, BSN 123456782).",
        "Betaling loopt via {} (Rabobank Salland, KvK 12345678).",
        "Betaling loopt via {} (A. Tol, KvK 12345678).",
        "Betaling loopt via {} (Tol Klussen, KvK 12345678).",
        "Betaling loopt via {} (eenmanszaak Tol, KvK 12345678).",
        "Betaling loopt via {} (VOF Tol, KvK 12345678).",
        "Betaling loopt via {} (inwoner gemeente Molenbeke, RSIN 809876543).",
        "Betaling loopt via {} (klant van gemeente Molenbeke, RSIN 809876543).",
        "Pgb naar {} (gemeente Molenbeke, RSIN 809876543)",
        "Schadevergoeding op {} (provincie Noordwaard, KvK 12345678)",
        "Reiskostenvergoeding {} (provincie Noordwaard, KvK 12345678)",
    ],
)
def test_the_account_of_somebody_beside_a_body_goes(line: str) -> None:
    assert not _kept(line)


@pytest.mark.parametrize("bank", ["ING Bank N.V., KvK 33031431", "de Volksbank N.V., KvK 16062338"])
def test_the_account_of_who_banks_with_a_registered_bank_goes(bank: str) -> None:
    text = f"Betrokkene betaalt van NL91 ABNA 0417 1643 00 ({bank})."
    (found,) = (
        one
        for one in analyse(Document("text/plain", "0", (Page(1, text),), name="x")).findings
        if one.entity_type == "IBAN_CODE"
    )
    assert "account:unclear" in found.evidence
