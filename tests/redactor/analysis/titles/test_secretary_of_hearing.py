# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The secretary of a committee that hears the college is a civil servant, not the municipal secretary."""

from __future__ import annotations

import pytest

from redactor.analysis.titles.in_service import beside_aldermen
from redactor.analysis.titles.titles import Title


def _beside(text: str) -> bool:
    at = text.rindex("ecretaris") - 1
    return beside_aldermen(text, Title(at, at + 10, "senior_official", "gemeentesecretaris-griffier"))


@pytest.mark.parametrize(
    "between",
    [
        ", vertegenwoordigd door A. Bos\nCommissie: B. Tol (voorzitter), C. Kuik (lid)\nSecretaris: D. Zijl",
        "\nBezwaarcommissie: B. Tol\nSecretaris: D. Zijl",
        ", gemachtigde A. Bos\nSecretaris: D. Zijl",
        "\nB. Tol (voorzitter) en C. Kuik (lid)\nSecretaris: D. Zijl",
    ],
)
def test_hears_the_college(between: str) -> None:
    assert not _beside("Verweerder: college van burgemeester en wethouders" + between)


@pytest.mark.parametrize("chair", ["", " (voorzitter)"])
def test_sits_with_the_college(chair: str) -> None:
    assert _beside(f"Aanwezig: wethouders B. Tol en C. Kuik, burgemeester A. Bos{chair}, secretaris D. Zijl")
