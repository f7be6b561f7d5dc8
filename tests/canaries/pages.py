# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Web pages and mails for ``redactor check``, each with a place where a name can stay behind, and a clean twin.

As :mod:`canaries.office`: a maker takes what to leave behind, a name or something that may stay. People are invented.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from urllib.parse import quote

NAME = "Marloes Zwanenburg"
Maker = Callable[[str], bytes]
PAGES: dict[Maker, tuple[str, str]] = {}
PERSONAL, HIDDEN = "personal-data", "hidden-personal-data"


def leaves(rule: str, name: str = "pagina.html") -> Callable[[Maker], Maker]:
    """Register a maker with the rule that must be reported."""

    def put(make: Maker) -> Maker:
        PAGES[make] = (name, rule)
        return make

    return put


def page(body: str, head: str = "") -> bytes:
    top = f"<!DOCTYPE html><html><head><title>Besluit</title>{head}</head>"
    return f"{top}<body><p>Besluit.</p>{body}</body></html>".encode()


#: name → the rule, the body (``{}`` is what is left behind) and the head of a page
WRITTEN: dict[str, tuple[str, str, str]] = {
    "cdata": (HIDDEN, "<![CDATA[Mevrouw {}]]>", ""),
    "instruction": (HIDDEN, "<?behandelaar Mevrouw {} ?>", ""),
    "json_ld": (HIDDEN, "", '<script type="application/ld+json">{{"author": {{"name": "{}"}}}}</script>'),
    "json_with_signs": (HIDDEN, "", '<script type="application/json">["\\u004devrouw {}"]</script>'),
    "string_of_a_script": (HIDDEN, "<script>var wie = 'Mevrouw {}';</script>", ""),
    "note_in_a_script": (HIDDEN, "<script>/* door mevrouw {} */ start()</script>", ""),
    "note_in_a_style": (HIDDEN, "", "<style>/* door mevrouw {} */ p {{color: red}}</style>"),
    "template": (HIDDEN, "<template><p>Mevrouw {}</p></template>", ""),
    "noscript": (HIDDEN, "<noscript>Mevrouw {}</noscript>", ""),
    "data_attribute": (HIDDEN, '<p data-wie="Mevrouw {}">x</p>', ""),
    "replacement_text": (HIDDEN, '<img src="a.png" alt="Foto van mevrouw {}">', ""),
    "aria_label": (HIDDEN, '<button aria-label="Bel mevrouw {}">Bel</button>', ""),
    "placeholder": (HIDDEN, '<input placeholder="Mevrouw {}">', ""),
    "hidden_field": (HIDDEN, '<input type="hidden" value="Mevrouw {}">', ""),
    "meta": (HIDDEN, "", '<meta name="author" content="{}">'),
    "display_none": (HIDDEN, '<div style="display: none">Mevrouw {}</div>', ""),
    "display_none_by_a_class": (HIDDEN, '<div class="weg">Mevrouw {}</div>', "<style>.weg {{display:none}}</style>"),
    "attribute_hidden": (HIDDEN, "<div hidden><p>Mevrouw {}</p></div>", ""),
    "letters_of_size_nothing": (HIDDEN, '<span style="font-size:0">Mevrouw {}</span>', ""),
    "far_left": (HIDDEN, '<span style="position:absolute; left:-9999px">Mevrouw {}</span>', ""),
    "srcdoc": (HIDDEN, '<iframe srcdoc="&lt;p&gt;Mevrouw {}&lt;/p&gt;"></iframe>', ""),
    "handler": (HIDDEN, "<a onclick=\"toon('Mevrouw {}')\">x</a>", ""),
    "conditional_comment": (HIDDEN, "", "<!--[if gte mso 9]><xml><o:Author>{}</o:Author></xml><![endif]-->"),
    "drawing": (PERSONAL, "<svg><text>Mevrouw {}</text></svg>", ""),
    "entities": (PERSONAL, "<p>Mevrouw&nbsp;{}</p>", ""),
    "description_of_a_drawing": (HIDDEN, "<svg><desc>Mevrouw {}</desc></svg>", ""),
    "never_closed": (PERSONAL, "<p>Mevrouw {}", ""),
    "choice": (PERSONAL, "<select><option>Mevrouw {}</option></select>", ""),
}


def _written(name: str) -> Maker:
    def make(what: str) -> bytes:
        _, body, head = WRITTEN[name]
        return page(body.format(what), head.format(what))

    make.__name__ = name
    return make


PAGES.update({_written(name): ("pagina.html", rule) for name, (rule, _, _) in WRITTEN.items()})


@leaves("text-under-bar")
def black_marker_of_word(what: str) -> bytes:
    colour = "black" if what == NAME else "yellow"
    return page(f"<span style='color:black;background:{colour};mso-highlight:{colour}'>{what}</span>")


@leaves("text-under-bar")
def black_cell(what: str) -> bytes:
    ground = "#000000" if what == NAME else "#FFFFFF"
    return page(f'<table><tr><td bgcolor="{ground}"><font color="#000">{what}</font></td></tr></table>')


@leaves("same-colour-text")
def white_letters(what: str) -> bytes:
    return page(f'<p style="color: {"#fff" if what == NAME else "#333"}">{what}</p>')


@leaves(HIDDEN)
def page_in_an_address(what: str) -> bytes:
    inner = base64.b64encode(f"<html><p>Mevrouw {what}</p></html>".encode()).decode()
    return page(f'<a href="data:text/html;base64,{inner}">x</a>')


@leaves(HIDDEN)
def drawing_in_an_address(what: str) -> bytes:
    inner = quote(f"<svg><text>Mevrouw {what}</text></svg>")
    return page(f'<img src="data:image/svg+xml,{inner}">')


@leaves("not-assessed")
def picture_in_an_address(what: str) -> bytes:
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (b"\0\0\x04\0\0\0\x04\0" if what == NAME else b"\0\0\0\x10\0\0\0\x10")
    return page(f'<img src="data:image/png;base64,{base64.b64encode(head).decode()}">')


@leaves("not-assessed")
def bytes_in_an_address(what: str) -> bytes:
    held = base64.b64encode(bytes(range(200)) * 20).decode()
    return page(f'<a href="data:application/octet-stream;base64,{held}">x</a>' if what == NAME else "")


@leaves(PERSONAL)
def page_of_16_bits(what: str) -> bytes:
    return page(f"<p><b>{what.split(maxsplit=1)[0]}</b> {what.split()[1]}</p>").decode().encode("utf-16")


@leaves(PERSONAL)
def fragment(what: str) -> bytes:
    first, _, last = what.partition(" ")
    return f"<div><b>{first}</b> <i>{last}</i></div>".encode()


@leaves(PERSONAL, "stuk.xml")
def other_markup(what: str) -> bytes:
    first, _, last = what.partition(" ")
    return f'<?xml version="1.0"?><stuk><b>{first}</b> <i>{last}</i></stuk>'.encode()


# -- mail -------------------------------------------------------------------------------------------------------------


def mail(kind: str, body: str, *, coding: str = "8bit", more: str = "") -> bytes:
    lines = ("From: afdeling@gemeente.example", "Subject: Besluit", "MIME-Version: 1.0", f"Content-Type: {kind}")
    return "\r\n".join((*lines, *filter(None, [more]), f"Content-Transfer-Encoding: {coding}", "", body, "")).encode()


@leaves(PERSONAL, "bericht.eml")
def packed_body(what: str) -> bytes:
    return mail(
        "text/plain; charset=utf-8", base64.b64encode(f"Beste mevrouw {what},".encode()).decode(), coding="base64"
    )


@leaves(PERSONAL, "bericht.eml")
def body_as_a_page(what: str) -> bytes:
    first, _, last = what.partition(" ")
    return mail("text/html; charset=utf-8", f"<p>{first}=20<b>{last}</b></p>", coding="quoted-printable")


@leaves(HIDDEN, "bericht.eml")
def line_that_no_program_shows(what: str) -> bytes:
    return mail("text/plain", "Besluit.", more=f"X-Behandelaar: mevrouw {what}")


@leaves("not-assessed", "bericht.eml")
def attached_bytes(what: str) -> bytes:
    part = (
        "--x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\nAAECAwQFBgcICQ==\r\n"
    )
    text = "--x\r\nContent-Type: text/plain\r\n\r\nBesluit.\r\n"
    return mail('multipart/mixed; boundary="x"', text + (part if what == NAME else "") + "--x--")
