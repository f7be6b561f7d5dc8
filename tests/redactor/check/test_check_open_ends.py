# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Places in mails, pages and containers where words stand that no program shows: each is read or told."""

from __future__ import annotations

import base64
import importlib
import io
import random
import struct
import zipfile

import pytest

from redactor.check.container import Parts
from redactor.check.found import Package
from redactor.check.mail import read_mail
from redactor.check.packages import read_package
from redactor.check.webpage import read_webpage
from redactor.limits import Limits

office = importlib.import_module("canaries.office")
sheets = importlib.import_module("canaries.office_sheets")

NAME = "Jan Jansen"


def told(package: Package) -> str:
    """Everything that is judged of a file."""
    pages = (page.text for page in package.document.pages)
    return "\n".join((*pages, *(part.text for part in package.document.hidden)))


MIXED = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n'
REPORT = 'MIME-Version: 1.0\r\nContent-Type: multipart/report; boundary="x"\r\n'
STATUS = "Content-Type: message/delivery-status"


@pytest.mark.parametrize(
    "mail",
    [
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\nDe heer Jan Jansen belde.\r\n",
        f"{MIXED}\r\nDe heer Jan Jansen belde.\r\n",
        f"{MIXED}\r\nJan Jansen\r\n--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x--\r\n",
        f"{MIXED}\r\n--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x--\r\nJan Jansen\r\n",
        f"{MIXED}\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nFrom: Jan Jansen <a@b.nl>\r\n\r\na\r\n--x--\r\n",
        f"{MIXED}\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nX-Sender: Jan Jansen\r\n\r\na\r\n--x--\r\n",
        f"{MIXED}\r\n--x\r\nContent-Type: text/plain\r\nContent-Description: Jan Jansen\r\n\r\na\r\n--x--\r\n",
        f'{MIXED}\r\n--x\r\nContent-Type: text/plain; x-author="Jan Jansen"\r\n\r\na\r\n--x--\r\n',
        f"{REPORT}\r\n--x\r\n{STATUS}\r\n\r\nA: b\r\n\r\nFinal-Recipient: rfc822; Jan Jansen\r\n\r\n--x--\r\n",
    ],
)
def test_every_corner_of_a_mail_is_read(mail: str) -> None:
    assert NAME in told(read_mail(mail.encode()))


def test_an_attached_mail_that_is_packed_is_told() -> None:
    inner = base64.b64encode(b"From: Jan Jansen <a@b.nl>\r\n\r\nHallo\r\n").decode()
    head = "--x\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    package = read_mail(f"{MIXED}\r\n{head}{inner}\r\n--x--\r\n".encode())
    assert ("not-assessed", "embedded", 1) in package.rules


def test_headers_that_only_programs_read_are_no_words() -> None:
    part = "Content-Type: text/plain; charset=utf-8\r\nContent-ID: <image@b.nl>\r\nContent-Transfer-Encoding: 7bit\r\n"
    mail = f"{MIXED}Message-ID: <a1@b.nl>\r\nFrom: Griffie\r\n\r\n--x\r\n{part}\r\nhallo\r\n--x--\r\n"
    assert told(read_mail(mail.encode())).split() == ["From:", "Griffie", "hallo"]


DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg"


@pytest.mark.parametrize("between", ["== ", " ", "\n", "%20", "==", "== \n\t"])
@pytest.mark.parametrize("page", ["<p>zie data:image/png;base64,{}</p>", "<p style='x' title='data:;base64,{}'>a</p>"])
def test_words_behind_an_address_with_data_are_read(between: str, page: str) -> None:
    package = read_webpage(page.format(f"{DOT}{between}De heer Jan Jansen woont in Utrecht").encode())
    assert f"De heer {NAME} woont in Utrecht" in " ".join(told(package).split())


@pytest.mark.parametrize("quoted", ["%22%3E%3Cscript%3E", "%22%3E%3Cstyle%3E", "%3C!--"])
def test_markup_that_is_quoted_in_an_address_hides_nothing_behind_it(quoted: str) -> None:
    page = f'<html><img src="data:image/png;base64,AAAAAAAA%20{quoted}"><p>De heer Jan Jansen woont in Utrecht</p>'
    assert NAME in told(read_webpage(page.encode()))


def test_both_names_of_an_attachment_are_told() -> None:
    kind = 'Content-Type: application/pdf; name="Brief aan Jan Jansen.pdf"'
    part = kind + '\r\nContent-Disposition: attachment; filename="x.pdf"'
    said = told(read_mail(f"{MIXED}\r\n--x\r\n{part}\r\n\r\na\r\n--x--\r\n".encode()))
    assert NAME in said
    assert said.count("x.pdf") == 1


def test_data_in_lines_of_any_length_is_read_as_one() -> None:
    packed = base64.b64encode(b"<p>De heer Jan Jansen woont in Utrecht</p>").decode()
    for width in (8, 30, 76):
        lines = "\n".join(packed[at : at + width] for at in range(0, len(packed), width))
        assert NAME in told(read_webpage(f'<html><a href="data:text/html;base64,{lines}">x</a>'.encode()))


def container(*, comment: bytes = b"", extra: bytes = b"", folder: bytes = b"") -> bytes:
    """A container with something in a corner of it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        one = zipfile.ZipInfo("a.xml")
        one.comment, one.extra = comment, extra
        file.writestr(one, b"<a/>")
        if folder:
            file.writestr("word/", folder)
    return made.getvalue()


def test_an_entry_that_is_called_a_folder_and_holds_data_is_a_part() -> None:
    parts = Parts(container(folder=b"De heer Jan Jansen"), Limits())
    assert parts.names == ["a.xml", "word/"]
    assert parts.read("word/") == b"De heer Jan Jansen"
    assert Parts(container(), Limits()).names == ["a.xml"]


@pytest.mark.parametrize(
    "where", [{"comment": b"Jan Jansen " * 20}, {"extra": b"\x99\x99\xdc\0" + b"Jan Jansen " * 20}]
)
def test_what_an_entry_keeps_beside_its_data_belongs_to_no_part(where: dict[str, bytes]) -> None:
    assert Parts(container(**where), Limits()).outside > 100
    assert Parts(container(extra=b"\x20\xa2\x04\x01" + bytes(260)), Limits()).outside == 0  # as Word leaves room


def test_what_only_the_directory_keeps_of_an_entry_belongs_to_no_part() -> None:
    data = bytearray(container())
    at = data.index(b"PK\1\2")
    extra = b"\x99\x99\xdc\0" + b"Jan Jansen " * 20
    struct.pack_into("<H", data, at + 30, len(extra))
    data[at + 46 + 5 : at + 46 + 5] = extra
    end = data.index(b"PK\5\6")
    struct.pack_into("<I", data, end + 12, end - at)
    assert Parts(bytes(data), Limits()).outside > 100


def test_attributes_that_are_data_are_read_whatever_they_look_like() -> None:
    settings = '<settings><docVar name="nummer" val="111222333"/></settings>'
    people = '<comments><comment id="1" author="j.devries" paraId="00A1B2C3"/></comments>'
    numbers = '<pivotCacheRecords><r><n v="123456782"/><s v="jansen"/><x v="4"/></r></pivotCacheRecords>'
    parts = {"word/settings.xml": settings, "word/comments.xml": people, "word/p.xml": numbers}
    package = read_package(office.word('<w:ins w:author="p.bakker"/>', **parts), Limits())
    kept = {part.kind: part.text for part in package.document.hidden}
    assert kept["variable"].split() == ["nummer", "111222333"]
    assert "j.devries" in kept["comment"]
    assert "00A1B2C3" not in kept["comment"]
    assert kept["pivot_cache"].split() == ["123456782", "jansen"]
    assert "p.bakker" in kept["attribute"]


@pytest.mark.parametrize(
    "data",
    [
        office.word("<!-- Jan Jansen -->"),
        office.word("", **{"word/x.xml": "<a/><!-- Jan Jansen -->"}),
        office.word("<?Jan Jansen?>"),
        office.word("<!-- <?xml --><?note Jan Jansen?>"),
        office.word("", **{"[Content_Types].xml": '<Types><Override ContentType="Jan Jansen"/></Types>'}),
        office.word("", **{"[Content_Types].xml": "<Types>Jan Jansen</Types>"}),
        office.word("", **{"[Content_Types].xml": '<Types><Override PartName="/Jan Jansen.xml"/></Types>'}),
        office.word("", **{"word/_rels/document.xml.rels": "<R><S Id='1'>Jan Jansen</S></R>"}),
        office.word("", **{"word/_rels/document.xml.rels": "<R><S Id='Jan Jansen' Target='x.xml'/></R>"}),
        office.word("", **{"word/_rels/document.xml.rels": "<R><S Id='1' Type='Jan Jansen' Target='x.xml'/></R>"}),
        office.word("", **{"word/_rels/document.xml.rels": "<R><S Id='1' Target='../Jan Jansen.xml'/></R>"}),
        office.word("", **{"docProps/app.xml": "<Properties><Template>Jan Jansen</Template></Properties>"}),
        office.word("", **{"docProps/app.xml": "<Properties><TitlesOfParts>Jan Jansen</TitlesOfParts></Properties>"}),
        office.book("<sheetData><row><c><v>1</v><x>Jan Jansen</x></c></row></sheetData>"),
        office.book("<sheetData><row><c><v>1</v></c><x>Jan Jansen</x></row></sheetData>"),
        office.book("<sheetData><row><c><v>1</v>Jan Jansen</c></row></sheetData>"),
        office.book("<sheetData><row><c><v>Jan Jansen</v><is><t>a</t></is></c></row></sheetData>"),
        office.book('<sheetData><row><c t="s"><v>Jan Jansen</v></c></row></sheetData>'),
        office.book("<sheetData><row><c><is><t>a</t><rPh><t>Jan Jansen</t></rPh></is></c></row></sheetData>"),
        office.book("<sheetData/><y><x/>Jan Jansen</y>"),
        sheets.deck("<p:sp><p:txBody/>Jan Jansen</p:sp>"),
    ],
)
def test_words_between_and_behind_elements_are_read(data: bytes) -> None:
    assert NAME in told(read_package(data, Limits()))


@pytest.mark.parametrize(
    "page",
    [
        "<html><!Jan Jansen woont hier><p>a</p>",
        "<html><!DOCTYPE html [<!ENTITY n 'Jan Jansen'>]><p>a</p>",
        '<html><script type="application/ld+json">{"Jan Jansen": 1}</script>',
        '<html><script type="application/ld+json">{"a": "Jan Jansen", "a": "b"}</script>',
        "<html><p style='mso-prop-change:\"Jan Jansen\" 20260101T1000'>a</p>",
        "<html><p style=\"background:url('Jan Jansen.png')\">a</p>",
        "<html><p style='/* Jan Jansen */ color:red'>a</p>",
        '<html><!-- <b title="Jan Jansen">a</b> --><p>a</p>',
    ],
)
def test_what_a_page_says_to_programs_is_read(page: str) -> None:
    assert NAME in told(read_webpage(page.encode()))


def test_a_usual_page_says_nothing_besides() -> None:
    page = "<!DOCTYPE html><html><p style='font-family:\"Arial\";color:red'>a</p></html>"
    assert told(read_webpage(page.encode())).split() in (["a"], ["a", "Arial"])


def test_a_letter_that_grows_when_it_is_made_small_moves_no_style_sheet() -> None:
    page = "<html><p>İİİİİİİİİİİİİİİİİİİİ</p><STYLE>p {color:#fff}</STYLE><p>Jan</p>"
    assert ("same-colour-text", "white", 2) in read_webpage(page.encode()).rules


TEXT = b"De heer Jan Jansen woont in Utrecht"
PNG = base64.b64decode(DOT + "==")
GIF = b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("font.ttf", b"true" + TEXT),
        ("font.woff", b"wOFF" + TEXT),
        ("font.odttf", bytes(200) + TEXT),
        ("font.ttf", b"\0\1\0\0\0\1" + bytes(6) + b"name" + struct.pack(">III", 0, 28, len(TEXT)) + TEXT),
        ("a.png", PNG + TEXT),
        ("a.gif", GIF + TEXT),
        ("a.gif", GIF + random.Random(1).randbytes(20_000) + TEXT),
        ("a.bmp", b"BM" + bytes(200) + TEXT),
    ],
)
def test_first_bytes_do_not_silence_what_follows(name: str, data: bytes) -> None:
    assert NAME in told(read_package(office.word("", **{f"word/{name}": data}), Limits()))


def test_a_sound_font_is_no_secret() -> None:
    names = (b"OS/2", b"cmap", b"glyf", b"head")
    tables = b"".join(name + struct.pack(">III", 0, 76 + 20 * at, 20) for at, name in enumerate(names))
    data = b"\0\1\0\0\0\4" + bytes(6) + tables + bytes(80)
    for name, known in (("x.ttf", data), ("x.odttf", random.Random(1).randbytes(32) + data[32:])):
        assert not read_package(office.word("", **{f"word/{name}": known}), Limits()).rules
        told_of = read_package(office.word("", **{f"word/{name}": known + TEXT}), Limits())
        assert told_of.rules == (("not-assessed", "binary_part", 1),)


def font(*places: tuple[int, int], data: bytes) -> bytes:
    """A font of tables at places of the file."""
    head = b"\0\1\0\0\0" + bytes([len(places)]) + bytes(6)
    return head + b"".join(b"glyf" + struct.pack(">III", 0, *place) for place in places) + data


@pytest.mark.parametrize(
    "data",
    [
        font((44, 20), (144, 20), data=bytes(20) + TEXT.ljust(80, b"\0") + bytes(20)),
        font((44, 76), (44, 76), data=bytes(76)),
    ],
    ids=["between tables", "tables over one another"],
)
def test_a_font_whose_tables_do_not_fill_it_is_told(data: bytes) -> None:
    package = read_package(office.word("", **{"word/font.ttf": data}), Limits())
    assert ("not-assessed", "binary_part", 1) in package.rules


@pytest.mark.parametrize(("wide", "high", "kept"), [(3000, 99, 1), (299, 99, 0), (300, 100, 1), (40, 4000, 1)])
def test_a_picture_counts_by_its_area(wide: int, high: int, kept: int) -> None:
    head = PNG[:16] + struct.pack(">II", wide, high) + PNG[24:]
    package = read_package(office.word("", **{"word/a.png": head}), Limits())
    assert package.rules == ((("not-assessed", "picture", 1),) if kept else ())


def test_a_small_picture_of_many_bytes_is_told() -> None:
    data = PNG + random.Random(1).randbytes(70_000)
    assert ("not-assessed", "picture", 1) in read_package(office.word("", **{"word/a.png": data}), Limits()).rules


@pytest.mark.parametrize(
    ("rtf", "unread"),
    [
        (rb"{\rtf1{\bin0 Jan Jansen}}", 0),
        (b"{\\rtf1{\\pict\\bin3 {{{}Jan Jansen}", 2),
        (b"{\\rtf1{\\pict\\bin3 {}\\}}Jan Jansen}", 2),
        (b"{\\rtf1{\\fonttbl\\bin9 Kees Bos }Jan Jansen}", 1),
        (rb"{\rtf1{\pict 0102}{\*\objdata 0102}Jan Jansen}", 2),
    ],
)
def test_bytes_in_rich_text_end_where_they_say(rtf: bytes, unread: int) -> None:
    package = read_package(office.word("", **{"word/a.rtf": rtf}), Limits())
    assert NAME in told(package)
    assert dict.fromkeys(("not-assessed", "rich_text", count) for count in [unread] if count) == dict.fromkeys(
        one for one in package.rules if one[1] == "rich_text"
    )
