# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The OpenAPI document as one HTML page: made here, no script, nothing from elsewhere, so it works offline."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h2{border-bottom:2px solid #154273;color:#154273}code,pre{font-family:ui-monospace,monospace;font-size:.9em}
pre{background:#f3f3f3;padding:.75rem;overflow:auto}summary{cursor:pointer;padding:.4rem 0}
.method{display:inline-block;min-width:4.5rem;font-weight:700;color:#154273}table{border-collapse:collapse;width:100%}
th,td{text-align:left;border-bottom:1px solid #ccc;padding:.25rem .5rem;vertical-align:top}
"""


def page(document: Mapping[str, Any]) -> str:
    """The page of an OpenAPI document."""
    info = document["info"]
    server = document["servers"][0]["url"]
    body = [
        f"<h1>{escape(info['title'])} {escape(info['version'])}</h1>",
        f"<p>{escape(info['description'])}</p>",
        f'<p><a href="{escape(server)}/openapi.json">openapi.json</a></p>',
        "<h2>Operations</h2>",
        *(_operation(server, path, method, one) for path, method, one in _operations(document)),
        "<h2>Schemas</h2>",
        *(_schema(name, one) for name, one in sorted(document["components"]["schemas"].items())),
    ]
    head = f"<title>{escape(info['title'])}</title><style>{_STYLE}</style>"
    meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    return f'<!DOCTYPE html><html lang="en"><head>{meta}{head}</head><body><main>{"".join(body)}</main></body></html>'


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def _operation(server: str, path: str, method: str, one: Mapping[str, Any]) -> str:
    rows = "".join(
        _row(given["name"], given["in"], given.get("description", "")) for given in one.get("parameters", ())
    )
    for kind, content in one.get("requestBody", {}).get("content", {}).items():
        rows += _row("body", kind, "", _linked(content["schema"]))
        fields = content["schema"].get("properties", {})
        rows += "".join(_row(name, "field", _meaning(field)) for name, field in fields.items())
    answers = "".join(
        _row(status, ", ".join(answer.get("content", {})), answer["description"], _links(answer.get("content", {})))
        for status, answer in one["responses"].items()
    )
    where = escape(f"{server}{path}")
    head = f'<span class="method">{method.upper()}</span> <code>{where}</code> {escape(one["summary"])}'
    text = f"<p>{escape(one.get('description', ''))}</p>"
    given = f"<table><caption>Takes</caption>{rows}</table>" if rows else ""
    return f"<details><summary>{head}</summary>{text}{given}<table><caption>Gives</caption>{answers}</table></details>"


def _row(name: str, kind: str, meaning: str, link: str = "") -> str:
    """A row of a table; ``link`` is HTML already."""
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in (name, kind))
    return f"<tr>{cells}<td>{escape(meaning)} {link}</td></tr>"


def _meaning(field: Mapping[str, Any]) -> str:
    """What a field of a form is: its description, and what it may be."""
    inner = field.get("items", field)
    choice = f" ({', '.join(inner['enum'])})" if "enum" in inner else ""
    return str(inner.get("description", "")) + choice


def _links(contents: Mapping[str, Any]) -> str:
    """Links to the schemas of an answer, each once."""
    found = (_linked(content.get("schema", {})) for content in contents.values())
    return " ".join(dict.fromkeys(filter(None, found)))


def _linked(schema: Mapping[str, Any]) -> str:
    """A link to the schema that another names."""
    name = escape(str(schema.get("$ref") or schema.get("items", {}).get("$ref", "")).rsplit("/", 1)[-1])
    return f'<a href="#{name}"><code>{name}</code></a>' if name else ""


def _schema(name: str, schema: Mapping[str, Any]) -> str:
    text = escape(json.dumps(schema, ensure_ascii=False, indent=1))
    return f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary><pre>{text}</pre></details>'
