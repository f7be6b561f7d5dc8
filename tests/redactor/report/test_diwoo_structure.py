# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The DiWoo element by the structure that is documented: which elements, how often, with which attribute and content.

The XML schema itself (standaarden.overheid.nl, 0.9.8) is not at hand offline, so this is no validation against it. The
table is made from what the standard names as required and from the elements that open.minvws.nl writes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from redactor.report import diwoo

BODY = diwoo.Organisation("Gemeente Vlietstede & Molenbeke", "https://identifier.overheid.nl/tooi/id/gemeente/gm0001")
PLAIN = diwoo.Metadata("Document 1", date(2026, 5, 1), BODY, "Woo-verzoeken en -besluiten", "application/pdf")
FULL = replace(
    PLAIN,
    act="ondertekening",
    act_time=datetime(2026, 5, 1, 9, 30, tzinfo=UTC),
    responsible=BODY,
    author=BODY,
    identifier="2026-031-0001",
    part_of="https://voorbeeld.nl/besluit",
    parts=("https://voorbeeld.nl/1", "https://voorbeeld.nl/2"),
)
TOOI = r"https://identifier\.overheid\.nl/tooi/"
DAY, MOMENT = r"\d{4}-\d\d-\d\d", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)?"


class Part(NamedTuple):
    """How an element may stand: how often, what ``resource`` and text must be, and what may stand in it."""

    least: int = 1
    most: int = 1
    resource: str = ""
    text: str = ""
    within: tuple[str, ...] = ()


BODY_PART = Part(resource=rf"{TOOI}id/[a-z]+/\w+", text=r".+")
STRUCTURE = {
    "Document": Part(within=("DiWoo",)),
    "DiWoo": Part(
        within=(
            "publisher", "verantwoordelijke", "opsteller", "titelcollectie", "classificatiecollectie", "creatiedatum",
            "language", "format", "geldigheid", "documenthandelingen", "identifiers", "isPartOf", "hasParts",
        )
    ),
    "publisher": BODY_PART,
    "verantwoordelijke": BODY_PART,
    "opsteller": BODY_PART,
    "titelcollectie": Part(within=("officieleTitel",)),
    "officieleTitel": Part(text=r".+"),
    "classificatiecollectie": Part(within=("informatiecategorieen",)),
    "informatiecategorieen": Part(within=("informatiecategorie",)),
    "informatiecategorie": Part(most=17, resource=rf"{TOOI}def/thes/kern/c_[0-9a-f]{{8}}", text=r".+"),
    "creatiedatum": Part(text=DAY),
    "language": Part(resource=r"http://publications\.europa\.eu/resource/authority/language/[A-Z]{3}", text="[A-Z]{3}"),
    "format": Part(resource=r"http://publications\.europa\.eu/resource/authority/file-type/[A-Z]+", text="[A-Z]+"),
    "geldigheid": Part(within=("begindatum",)),
    "begindatum": Part(text=DAY),
    "documenthandelingen": Part(within=("documenthandeling",)),
    "documenthandeling": Part(most=99, within=("soortHandeling", "atTime", "wasAssociatedWith")),
    "soortHandeling": Part(resource=rf"{TOOI}def/thes/kern/c_[0-9a-f]{{8}}", text=r".+"),
    "atTime": Part(text=MOMENT),
    "wasAssociatedWith": BODY_PART,
    "identifiers": Part(least=0, within=("identifier",)),
    "identifier": Part(most=99, text=r"\S+"),
    "isPartOf": Part(least=0, resource=r"https?://\S+"),
    "hasParts": Part(least=0, within=("hasPart",)),
    "hasPart": Part(most=9999, resource=r"https?://\S+"),
}  # fmt: skip


def wrong(element: ET.Element) -> list[str]:
    """Every way in which an element differs from the table."""
    space, _, name = element.tag.rpartition("}")
    if space != "{" + diwoo.NAMESPACE or name not in STRUCTURE:
        return [f"{element.tag} is unknown"]
    part, found = STRUCTURE[name], []
    if set(element.attrib) - {"resource"} or bool(part.resource) != ("resource" in element.attrib):
        found.append(f"{name}: attributes {sorted(element.attrib)}")
    for what, pattern, value in (
        ("resource", part.resource, element.get("resource", "")),
        ("text", part.text, (element.text or "").strip()),
    ):
        if not re.fullmatch(pattern, value):
            found.append(f"{name}: {what} {value!r}")
    children = [child.tag.rpartition("}")[2] for child in element]
    found += [f"{name} holds {child}" for child in children if child not in part.within]
    for child in part.within:
        if not STRUCTURE[child].least <= children.count(child) <= STRUCTURE[child].most:
            found.append(f"{name} holds {child} {children.count(child)} times")
    return found + [one for child in element for one in wrong(child)]


@pytest.mark.parametrize("metadata", [PLAIN, FULL])
def test_the_element_has_the_documented_structure(metadata: diwoo.Metadata) -> None:
    assert wrong(ET.fromstring(diwoo.to_xml(metadata))) == []


@pytest.mark.parametrize("category", diwoo.CATEGORIES)
def test_every_category_of_the_law(category: str) -> None:
    assert wrong(ET.fromstring(diwoo.to_xml(replace(PLAIN, category=category)))) == []


def test_a_sitemap_holds_such_elements() -> None:
    root = ET.fromstring(diwoo.sitemap([("https://voorbeeld.nl/1", date(2026, 5, 2), FULL)] * 3))
    documents = list(root.iter(f"{{{diwoo.NAMESPACE}}}Document"))
    assert len(documents) == 3
    assert [wrong(one) for one in documents] == [[], [], []]


@pytest.mark.parametrize("gone", ["publisher", "titelcollectie", "creatiedatum", "format", "geldigheid", "language"])
def test_the_table_sees_what_is_missing(gone: str) -> None:
    root = ET.fromstring(diwoo.to_xml(PLAIN))
    root[0].remove(next(child for child in root[0] if child.tag.endswith("}" + gone)))
    assert wrong(root) == [f"DiWoo holds {gone} 0 times"]


def test_nobody_is_named_who_wrote_it() -> None:
    root = ET.fromstring(diwoo.to_xml(PLAIN))
    ET.SubElement(root[0], f"{{{diwoo.NAMESPACE}}}naamOpsteller").text = "A. de Vries"
    assert wrong(root) == ["DiWoo holds naamOpsteller", f"{{{diwoo.NAMESPACE}}}naamOpsteller is unknown"]
