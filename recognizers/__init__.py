# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch recognizers for Presidio: persons, identifiers and markings in Dutch government text, offline.

>>> from recognizers import dutch_recognizers
>>> sorted({entity for one in dutch_recognizers() for entity in one.supported_entities})[:3]
['ADDRESS', 'BIG_NUMBER', 'CLIENT_NUMBER']
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_IDENTIFIERS = (
    ("email", "EmailRecognizer"),
    ("phone", "PhoneRecognizer"),
    ("bsn", "BsnRecognizer"),
    ("iban", "IbanRecognizer"),
    ("address", "AddressRecognizer"),
    ("licence_plate", "LicencePlateRecognizer"),
    ("identity_document", "IdentityDocumentRecognizer"),
    ("driving_licence", "DrivingLicenceRecognizer"),
    ("v_number", "VNumberRecognizer"),
    ("big_number", "BigNumberRecognizer"),
    ("birth_date", "BirthDateRecognizer"),
    ("personnel_number", "PersonnelNumberRecognizer"),
    ("client_number", "ClientNumberRecognizer"),
    ("username", "UsernameRecognizer"),
    ("person_numbers", "PersonNumberRecognizer"),
    ("columns", "ColumnRecognizer"),
    ("profile_url", "ProfileUrlRecognizer"),
    ("ip_address", "IpAddressRecognizer"),
    ("mac_address", "MacAddressRecognizer"),
    ("coordinates", "CoordinatesRecognizer"),
    ("marking", "MarkingRecognizer"),
    ("redaction_mark", "RedactionMarkRecognizer"),
    ("special_category", "SpecialCategoryRecognizer"),
)


def identifier_recognizers() -> list[Any]:
    """One of each recognizer but the one for persons: numbers, addresses, accounts, markings."""
    return [getattr(import_module(f"recognizers.{module}"), name)() for module, name in _IDENTIFIERS]


def dutch_recognizers() -> list[Any]:
    """One of each recognizer, ready for a Presidio ``RecognizerRegistry`` with ``supported_languages=["nl"]``.

    Imported on the call, because Presidio takes a second to import.
    """
    return [*identifier_recognizers(), import_module("recognizers.person").PersonRecognizer()]
