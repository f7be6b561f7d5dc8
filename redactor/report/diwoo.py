# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""DiWoo metadata of a published document: a JSON file beside it and the element for the sitemap of the Woo-index.

Element names: standaarden.overheid.nl/diwoo/metadata (0.9.x), as open.minvws.nl writes them; identifiers of the value
lists: TOOI. The standard knows ``naamOpsteller``, the name of whoever drew the document up. That is a civil servant,
whose name the document has just lost: there is no field for it here. ``opsteller`` is the organisation.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from redactor.errors import InputError
from redactor.report.cells import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

NAMESPACE = "https://standaarden.overheid.nl/diwoo/metadata/"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_TOOI = "https://identifier.overheid.nl/tooi/def/thes/kern/"
_EU = "http://publications.europa.eu/resource/authority/"

#: Information category (Woo art. 3.3 and 3.1) → its TOOI code.
CATEGORIES: Mapping[str, str] = MappingProxyType(
    {
        "Woo-verzoeken en -besluiten": "c_3baef532",
        "adviezen": "c_99a836c7",
        "agenda’s en besluitenlijsten bestuurscolleges": "c_3a248e3a",
        "bereikbaarheidsgegevens": "c_89ee6784",
        "beschikkingen": "c_46a81018",
        "bij vertegenwoordigende organen ingekomen stukken": "c_8c840238",
        "convenanten": "c_8fc2335c",
        "inspanningsverplichting art 3.1 Woo": "c_816e508d",
        "jaarplannen en jaarverslagen": "c_c6cd1213",
        "klachtoordelen": "c_a870c43d",
        "onderzoeksrapporten": "c_fdaee95e",
        "ontwerpen van wet- en regelgeving met adviesaanvraag": "c_759721e2",
        "organisatie en werkwijze": "c_40a05794",
        "overige besluiten van algemene strekking": "c_aab6bfc7",
        "subsidieverplichtingen anders dan met beschikking": "c_cf268088",
        "vergaderstukken Staten-Generaal": "c_c76862ab",
        "vergaderstukken decentrale overheden": "c_db4862c3",
        "wetten en algemeen verbindende voorschriften": "c_139c6280",
    }
)
#: What was done with the document → its TOOI code.
ACTS: Mapping[str, str] = MappingProxyType(
    {"vaststelling": "c_641ecd76", "ondertekening": "c_e1ec050e", "ontvangst": "c_dfcee535"}
)
#: Media type → code in the EU's list of file types.
FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "application/pdf": "PDF",
        "text/plain": "TXT",
        "text/markdown": "TXT",
        "text/csv": "CSV",
        "text/tab-separated-values": "TSV",
    }
)


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body by its name and its TOOI identifier (``https://identifier.overheid.nl/tooi/id/ministerie/mnre1034``)."""

    name: str
    resource: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """The DiWoo metadata of one document."""

    title: str
    """the official title, without personal data: the caller answers for it"""
    created: date
    publisher: Organisation
    category: str
    """a key of :data:`CATEGORIES`"""
    media_type: str
    act: str = "vaststelling"
    act_time: datetime | None = None
    """when, with a time zone; None: the day of ``created``"""
    responsible: Organisation | None = None
    """``verantwoordelijke``; None: the publisher"""
    author: Organisation | None = None
    """``opsteller``, always an organisation; None: the publisher"""
    identifier: str = ""
    part_of: str = ""
    """address of the decision that it belongs to"""
    parts: tuple[str, ...] = ()
    language: str = "NLD"
    """code in the EU's list of languages"""


def problems(metadata: Metadata) -> Iterator[str]:
    """What is missing or unknown."""
    if not metadata.title.strip():
        yield "the title is empty"
    if metadata.category not in CATEGORIES:
        yield f"the category is not one of {', '.join(CATEGORIES)}"
    if metadata.act not in ACTS:
        yield f"the act is not one of {', '.join(ACTS)}"
    if metadata.media_type not in FORMATS:
        yield "the media type has no DiWoo format"
    if metadata.act_time is not None and metadata.act_time.tzinfo is None:
        yield "the time of the act needs a time zone"
    for body in (metadata.publisher, metadata.responsible, metadata.author):
        if body and not (body.name.strip() and body.resource.startswith("https://identifier.overheid.nl/tooi/id/")):
            yield "an organisation needs a name and a TOOI identifier"


def fields(metadata: Metadata) -> dict[str, Any]:
    """The metadata by the names of the standard, for JSON. Raises InputError naming everything that is wrong."""
    wrong = list(problems(metadata))
    if wrong:
        raise InputError("the metadata is not right: " + "; ".join(wrong), "Correct what is named.")
    publisher = metadata.publisher
    result: dict[str, Any] = {
        "publisher": _body(publisher),
        "verantwoordelijke": _body(metadata.responsible or publisher),
        "opsteller": _body(metadata.author or publisher),
        "titelcollectie": {"officieleTitel": metadata.title},
        "classificatiecollectie": {
            "informatiecategorieen": [_term(_TOOI + CATEGORIES[metadata.category], metadata.category)]
        },
        "creatiedatum": metadata.created.isoformat(),
        "language": _term(f"{_EU}language/{metadata.language}", metadata.language),
        "format": _term(f"{_EU}file-type/{FORMATS[metadata.media_type]}", FORMATS[metadata.media_type]),
        "geldigheid": {"begindatum": metadata.created.isoformat()},
        "documenthandelingen": [
            {
                "soortHandeling": _term(_TOOI + ACTS[metadata.act], metadata.act),
                "atTime": _moment(metadata),
                "wasAssociatedWith": _body(metadata.responsible or publisher),
            }
        ],
    }
    if metadata.identifier:
        result["identifiers"] = [metadata.identifier]
    if metadata.part_of:
        result["isPartOf"] = {"resource": metadata.part_of}
    if metadata.parts:
        result["hasParts"] = [{"resource": one} for one in metadata.parts]
    return result


def _moment(metadata: Metadata) -> str:
    if metadata.act_time:
        return metadata.act_time.isoformat(timespec="seconds")
    return f"{metadata.created.isoformat()}T00:00:00"


def _body(body: Organisation) -> dict[str, str]:
    return _term(body.resource, body.name)


def _term(resource: str, label: str) -> dict[str, str]:
    return {"resource": resource, "label": label}


def to_json(metadata: Metadata) -> str:
    """The file beside the document."""
    return json.dumps(fields(metadata), ensure_ascii=False, indent=1)


#: List in the JSON → name of one item in the XML.
_ITEMS = {
    "informatiecategorieen": "informatiecategorie",
    "documenthandelingen": "documenthandeling",
    "identifiers": "identifier",
    "hasParts": "hasPart",
}


def element(metadata: Metadata) -> ET.Element:
    """``diwoo:Document`` as it stands in a ``url`` of the sitemap."""
    document = ET.Element(f"{{{NAMESPACE}}}Document")
    _fill(ET.SubElement(document, f"{{{NAMESPACE}}}DiWoo"), fields(metadata))
    return document


def _fill(parent: ET.Element, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        child = ET.SubElement(parent, f"{{{NAMESPACE}}}{name}")
        for one in value if isinstance(value, list) else [value]:
            target = ET.SubElement(child, f"{{{NAMESPACE}}}{_ITEMS[name]}") if isinstance(value, list) else child
            if isinstance(one, dict) and "resource" in one:
                target.set("resource", one["resource"])
                target.text = clean(one["label"]) if "label" in one else None
            elif isinstance(one, dict):
                _fill(target, one)
            else:
                target.text = clean(one)


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data


def sitemap(entries: Sequence[tuple[str, date, Metadata]]) -> bytes:
    """A sitemap of (address, last change, metadata) as UTF-8 XML."""
    ET.register_namespace("", SITEMAP)
    ET.register_namespace("diwoo", NAMESPACE)
    root = ET.Element(f"{{{SITEMAP}}}urlset")
    for address, changed, metadata in entries:
        url = ET.SubElement(root, f"{{{SITEMAP}}}url")
        ET.SubElement(url, f"{{{SITEMAP}}}loc").text = address
        ET.SubElement(url, f"{{{SITEMAP}}}lastmod").text = changed.isoformat()
        url.append(element(metadata))
    return _written(root)


def to_xml(metadata: Metadata) -> bytes:
    """The element by itself as UTF-8 XML, for a file beside the document."""
    ET.register_namespace("diwoo", NAMESPACE)
    root = element(metadata)
    return _written(root)
