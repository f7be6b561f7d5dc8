# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Mails (.eml) and web archives (.mht) for the check: RFC 5322 and MIME, with their parts decoded."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from typing import Final

from redactor.check import binaries
from redactor.check.found import Found, Package
from redactor.check.webpage import decoded, read_webpage
from redactor.errors import DamagedDocument, LimitExceeded
from redactor.limits import Limits

#: lines with which a mail begins; a transcript of one has no technical lines
_HEADER: Final = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*+\r?\n(?:[ \t][^\r\n]*+\r?\n)*+)++")
_TECHNICAL: Final = re.compile(
    rb"^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Message-ID|Received):", re.IGNORECASE | re.MULTILINE
)
_HEAD: Final = 65_536
#: bytes of one line of a header
_LONGEST: Final = 2_048
#: characters of a line whose coded words are decoded: their number costs its square
_DECODED: Final = 8_192
#: lines that a program shows above a mail; the others are hidden
_SHOWN: Final = ("from", "to", "cc", "date", "subject")
#: lines that only programs write and read
_OF_PROGRAMS: Final = frozenset(
    (
        "mime-version", "message-id", "content-id", "content-type", "content-disposition", "content-transfer-encoding",
        "content-length", "content-language", "content-md5", "dkim-signature", "arc-seal", "arc-message-signature",
    )
)  # fmt: skip
#: settings of a part that only programs read
_SETTINGS: Final = frozenset(("boundary", "charset", "type", "start", "format", "delsp", "size"))
_MOST_PARTS: Final = 1_000


def is_mail(untrusted: bytes) -> bool:
    """Whether this is a mail as programs send it: technical lines, then an empty one."""
    head = _HEADER.match(untrusted[:_HEAD])
    if head is None or _TECHNICAL.search(head.group()) is None:
        return False
    return untrusted[head.end() : head.end() + 2].startswith((b"\n", b"\r\n")) or head.end() > _HEAD - _LONGEST


def read_mail(untrusted: bytes, limits: Limits = Limits(), *, name: str = "") -> Package:
    """The text of a mail as one page; its other lines and versions are hidden text, files in it attachments.

    Raises :class:`DamagedDocument` when it can't be read and :class:`LimitExceeded` when it has too many parts.
    """
    found = Found(limits)
    try:
        mail = message_from_bytes(untrusted)
        parts = list(mail.walk())
        if len(parts) > _MOST_PARTS:
            raise LimitExceeded("The mail has more parts than allowed.")
        rows = [_headers(mail, found)]
        for part in parts[1:]:
            found.say("header", _headers(part, found))
        bodies = [row for part in parts if (row := _part(part, found, limits))]
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError, IndexError):
        raise DamagedDocument("The mail is damaged.") from None
    # a mail is often there twice, as text and as a page: what the second says besides is text of its own
    seen: set[str] = set()
    for body in bodies:
        lines = [line for line in body.split("\n") if " ".join(line.split()) not in seen]
        seen.update(" ".join(line.split()) for line in lines)
        rows.append("\n".join(lines))
    found.show("\n".join(rows))
    return found.package("message/rfc822", untrusted, name)


def _headers(mail: Message[str, str], found: Found) -> str:
    rows = []
    for key, value in mail.items():
        if key.lower() in _SHOWN:
            rows.append(f"{key}: {_decoded(str(value), found)}")
        elif key.lower() not in _OF_PROGRAMS:
            found.say("header", f"{key}: {_decoded(str(value), found)}")
    for key in ("Content-Type", "Content-Disposition"):
        for name, said in (mail.get_params([], key) or [])[1:]:
            if name.lower().rstrip("*") not in _SETTINGS and said != mail.get_filename():
                found.say("header", f"{name}: {_decoded(str(said), found)}")
    return "\n".join((*rows, ""))


def _decoded(value: str, found: Found) -> str:
    """A line with its coded words (RFC 2047) as letters; as it is when they are broken, or too long to work out."""
    if len(value) > _DECODED:
        found.tell("not-assessed", "encoded_data", "=?" in value)
        return value
    try:
        return str(make_header(decode_header(value)))
    except (ValueError, LookupError, MessageError):
        return value


def _part(part: Message[str, str], found: Found, limits: Limits) -> str:
    """The text of one part, or nothing for what is told otherwise."""
    if part.is_multipart():
        if part.get_content_type() == "message/rfc822":
            found.tell("attachment", "mail")
        if str(part.get("Content-Transfer-Encoding", "")).strip().lower() in ("base64", "quoted-printable"):
            found.tell("not-assessed", "embedded")  # RFC 2046 forbids it: what it holds was not unpacked
        found.say("embedded", part.preamble or "")
        found.say("embedded", part.epilogue or "")
        return ""
    kind = part.get_content_type()
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    name = part.get_filename() or ""
    if name:
        found.say("attachment", _decoded(name, found))
    if part.get_content_disposition() == "attachment":
        found.tell("attachment", "file")
    if kind == "text/html" or (kind in ("image/svg+xml", "application/xhtml+xml")):
        inner = read_webpage(data, limits=limits)
        found.take_over(inner, shown=False)
        return inner.document.pages[0].text
    if kind.startswith(("text/", "multipart/")):  # of parts that have no bound, or not the one that is named
        charset = part.get_content_charset("utf-8")
        try:
            return data.decode(charset)
        except (LookupError, UnicodeError):
            return decoded(data)
    if not data.strip():
        return ""
    binaries.assess(data, name, found)
    return ""
