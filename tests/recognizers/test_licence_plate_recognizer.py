# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Licence plates of all sidecodes, and codes with hyphens that are none."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.licence_plate import LicencePlateRecognizer

RECOGNIZER = LicencePlateRecognizer()
PLATES = (
    "AB-12-34", "12-34-AB", "12-AB-34", "GB-12-LK", "GB-LK-12", "12-GB-LK", "12-GBL-3",
    "1-GBL-23", "GB-123-L", "G-123-LK", "GBL-12-K", "G-12-LKR", "1-GB-234", "123-GB-4",
)  # fmt: skip


@pytest.mark.parametrize("plate", PLATES)
def test_every_sidecode_with_hyphens(found: Any, plate: str) -> None:
    [(value, _, codes)] = found(RECOGNIZER, f"De auto met kenteken {plate} stond er.")
    assert (value, codes) == (plate, ("context:vehicle",))
    [(value, _, codes)] = found(RECOGNIZER, f"Ook {plate} stond er.")
    assert (value, codes) == (plate, ("context:none",))


@pytest.mark.parametrize("plate", PLATES)
@pytest.mark.parametrize("glue", ["", " "])
def test_other_spellings_need_a_vehicle(found: Any, plate: str, glue: str) -> None:
    spelled = plate.replace("-", glue)
    assert [value for value, _, _ in found(RECOGNIZER, f"kenteken: {spelled}.")] == [spelled]
    assert found(RECOGNIZER, f"code: {spelled}.") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("kenteken 12grb3", "12grb3"),
        ("zwarte Golf, 12 GRB 3. Hij", "12 GRB 3"),
        ("a truck with plate PO 1234K.", "PO 1234K"),
        ("Kennzeichen: KLE-AB 123", "KLE-AB 123"),
        ("Kenteken\nGB-123-L\nG-123-LK"[:17], "GB-123-L"),
        ("de Volkswagen Golf (GB-123-L)", "GB-123-L"),
        ("Voertuig: Opel Corsa AE-123-O", "AE-123-O"),  # no such letters are given out; somebody wrote it down
        ("Kenteken              | KLE-KS 58", "KLE-KS 58"),
        ("kenteken gb-123-c", "gb-123-c"),
        ("VW PASSAT, wit, B 712 KDI (RO)", "B 712 KDI"),
    ],
)
def test_around_a_vehicle(found: Any, text: str, value: str) -> None:
    assert [one[0] for one in found(RECOGNIZER, text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "01-02-2023",
        "01-02-23",
        "2023-GB-123-L",
        "GB-123-L-4",
        "AE-123-O",
        "ISO-27-001",
        "DGRR-12-AB-34-X",
        "versie 1-AB-2",
        "COM-12-345",
        "A-12-3",
        "36-410-VII",
        "NL-12-AB",
        "12-ab-34",
        "auto's 12 en 34 stuks",
        "parkeren op 12 maart 2024",
        "kenteken is op 12-3-2024 verlopen",
        "de auto kostte EUR 712 (D)",
        "zaal B 712 (PL)",
        "1-2-3",
    ],
)
def test_leaves_other_codes(found: Any, text: str) -> None:
    assert found(RECOGNIZER, text) == []
