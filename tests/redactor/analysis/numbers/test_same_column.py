# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a cell holds, told by the other cells of its column, beside columns that tell nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers import same_column
from redactor.analysis.numbers.same_column import with_same_columns

ALIKE = "column:alike"
Seen = dict[str, str]
"""value → what it was found to be: a type, and the code of its evidence behind a blank"""


def _mentions(text: str, seen: Seen) -> list[Mention]:
    found = []
    for value, kind in seen.items():
        name, *evidence = kind.split()
        at = text.find(value)
        while at >= 0:
            found.append(Mention(0, at, at + len(value), name, value, 0.9, "test", tuple(evidence)))
            at = text.find(value, at + 1)
    return sorted(found, key=lambda one: (one.start, one.end))


def _alike(text: str, seen: Seen) -> list[tuple[str, str]]:
    mentions = _mentions(text, seen)
    return [(one.text, one.entity_type) for one in with_same_columns(mentions, [text], [text]) if ALIKE in one.evidence]


def _all(kind: str, *values: str) -> Seen:
    return dict.fromkeys(values, kind)


HOMES = _all("ADDRESS address:home", "Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9")
SITES = _all("ADDRESS address:organisation", "Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9")
LOGINS = _all("USERNAME", "t.bakker", "mosa", "kuipb2")
LETTERS = _all("INITIALS", "JVB", "KS", "MvE", "TRK")
PHONES = _all("PHONE_NUMBER number:mobile", "06-12345678", "06-22345678", "06-32345678")
STAFF = _all("PERSONNEL_NUMBER", "60137930", "60137931", "60137932")
BORN = _all("DATE_OF_BIRTH", "12-03-1961", "13-04-1962", "14-05-1963")
CODES = {
    **_all("POSTCODE address:unclear", "7004 ZE", "5157 BA", "2948 WX"),
    **_all("POSTCODE address:organisation", "7065 TE"),
}
PEOPLE = _all("PERSON", "A. Bakker", "M. Mos", "B. Kuip", "T. Storm")


def _column(*values: str, sign: str = "\t", head: str = "") -> str:
    """A table of a number, the values and a word."""
    rows = [sign.join((str(number), value, "open")) for number, value in enumerate(values, 1)]
    heads = [sign.join(("nr", head, "stand"))] if head else []
    return "\n".join([*heads, *rows]) + "\n"


@pytest.mark.parametrize("sign", ["\t", ";", ",", " | ", "   "])
@pytest.mark.parametrize("head", ["", "adres"])
def test_a_street_of_no_list_between_homes(sign: str, head: str) -> None:
    text = _column("Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9", "Turfschip 163 B", sign=sign)
    if sign == "   ":  # columns are told by where they begin
        text = text.replace("Dorpsweg 4 a ", "Dorpsweg 4 a  ")
    elif head:
        text = _column("Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9", "Turfschip 163 B", sign=sign, head=head)
    assert _alike(text, HOMES) == [("Turfschip 163 B", "ADDRESS")]


@pytest.mark.parametrize(
    ("values", "seen", "found"),
    [
        (("Kerkstraat 12", "Dorpsweg 4 a", "Hoefblad 225-2", "Lindelaan 9", "Oude Turf 4 bis"), HOMES,
         [("Hoefblad 225-2", "ADDRESS"), ("Oude Turf 4 bis", "ADDRESS")]),
        (("'t Zand 4", "Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9"), HOMES, [("'t Zand 4", "ADDRESS")]),
        (('"Turfschip 4"', "Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9"), HOMES, [("Turfschip 4", "ADDRESS")]),
        (("t.bakker", "mosa", "kuipb2", "z.maduro", "velingr"), LOGINS,
         [("z.maduro", "USERNAME"), ("velingr", "USERNAME")]),
        (("JVB", "KS", "MvE", "DHR"), LETTERS, [("DHR", "INITIALS")]),
        (("JVB", "KS", "MvE", "H.R."), LETTERS, [("H.R.", "INITIALS")]),
        (("60137930", "60137931", "60137932", "74502362"), STAFF, [("74502362", "PERSONNEL_NUMBER")]),
        (("06-12345678", "06-22345678", "06-32345678", "0318 1234", "2217"), PHONES,
         [("0318 1234", "PHONE_NUMBER"), ("2217", "PHONE_NUMBER")]),
    ],
)  # fmt: skip
def test_what_has_the_form_of_its_column(values: Sequence[str], seen: Seen, found: list[tuple[str, str]]) -> None:
    assert _alike(_column(*values), seen) == found


@pytest.mark.parametrize(
    ("values", "seen"),
    [
        # two of a kind are none yet, nor is a half, nor one and the same value
        (("Kerkstraat 12", "Lindelaan 9", "Turfschip 3"), HOMES),
        (("Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9", "stoel", "tafel", "Turfschip 3"), HOMES),
        (("mosa", "mosa", "mosa", "velingr"), LOGINS),
        (("JVB", "JVB", "KS", "KS", "DHR"), LETTERS),
        # what the bodies' column holds stays
        (("Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9", "Turfschip 3"), SITES),
        # no house
        *((("Kerkstraat 12", "Dorpsweg 4 a", "Lindelaan 9", thing), HOMES) for thing in (
            "Perceel 12", "Kavel 3", "Bouwbedrijf Storm B.V. 3", "Gemeente Ede 12", "Postbus 12", "Station 1", "Blok 4",
            "Week 12", "januari 2023", "Lijn 3", "onbekend", "n.v.t.", "geen", "-", "Ede", "zie boven 3", "A12", "12",
            "Sectie B 12", "niet bekend 2", "Turfschip", "turfschip 3", "Gemaal 3", "Rijksweg A12 3", "Besluit 3",
        )),
        # no login
        *((("t.bakker", "mosa", "kuipb2", thing), LOGINS) for thing in (
            "onbekend", "geen", "systeem", "beheer", "afgehandeld", "nvt", "-", "Vergunningen", "VTH", "ede", "in werk",
            "2023", "allen", "open",
        )),
        # nobody's letters
        *((("JVB", "KS", "MvE", "TRK", thing), LETTERS) for thing in (
            "n.v.t.", "-", "NVT", "ntb", "HR", "JZ", "IT", "VVD", "MT", "open", "geen", "Ede", "12", "A4", "OK", "week",
            "AVG",
        )),
        # no number of that series
        *((("60137930", "60137931", "60137932", thing), STAFF) for thing in (
            "2023", "Z-2023-1", "n.v.t.", "6013793", "2023-12-1", "onbekend",
        )),
        *((("06-12345678", "06-22345678", "06-32345678", thing), PHONES) for thing in (
            "12-03-2023", "2023", "2023-03-12", "n.v.t.", "geen", "12,50", "Z2023", "-",
        )),
        *((("12-03-1961", "13-04-1962", "14-05-1963", thing), BORN) for thing in ("2023", "onbekend", "12-03", "3")),
    ],
)  # fmt: skip
def test_what_is_no_such_value(values: Sequence[str], seen: Seen) -> None:
    for sign in ("\t", ";"):
        assert _alike(_column(*values, sign=sign), seen) == []


@pytest.mark.parametrize("born", ["1 mei 1970", "3/4/55", "1970-05-01"])
def test_a_day_is_that_of_a_birth_beside_a_name(born: str) -> None:
    rows = [f"{at}\t{name}\t{day}\n" for at, (name, day) in enumerate(zip(PEOPLE, [*BORN, born], strict=True))]
    assert _alike("".join(rows), {**BORN, **PEOPLE}) == [(born, "DATE_OF_BIRTH")]
    logged = "".join(
        f"{day}\tgebeld met {name}, komt later terug\n" for name, day in zip(PEOPLE, [*BORN, born], strict=True)
    )
    assert _alike(logged, {**BORN, **PEOPLE}) == []


@pytest.mark.parametrize(
    ("head", "seen", "value"),
    [
        ("Locatie", HOMES, "Turfschip 3"), ("Werklocatie", HOMES, "Turfschip 3"), ("Object", HOMES, "Turfschip 3"),
        ("Pand", HOMES, "Turfschip 3"), ("Bezoekadres", HOMES, "Turfschip 3"), ("Locatie werk", HOMES, "Turfschip 3"),
        ("Zaaknummer", STAFF, "74502362"), ("Kenmerk", STAFF, "74502362"), ("Artikelnummer", STAFF, "74502362"),
        ("Ordernummer", STAFF, "74502362"), ("Afdeling", LETTERS, "DHR"), ("Team", LETTERS, "DHR"),
        ("Code", LETTERS, "DHR"), ("Fractie", LETTERS, "DHR"), ("Status", LOGINS, "velingr"),
        ("Productcode", LOGINS, "velingr"), ("Server", LOGINS, "velingr"),
    ],
)  # fmt: skip
def test_a_column_whose_head_tells_that_it_is_nobodys(head: str, seen: Seen, value: str) -> None:
    assert _alike(_column(*seen, value, head="Wie"), seen)
    assert _alike(_column(*seen, value, head=head), seen) == []


def test_the_head_of_a_column_is_none_of_its_cells() -> None:
    text = _column(*LOGINS, "velingr", "account", head="account")
    assert _alike(text, LOGINS) == [("velingr", "USERNAME")]


def test_another_column_and_another_table_tell_nothing() -> None:
    text = _column(*HOMES)
    assert _alike(text.replace("open", "Turfschip 3"), HOMES) == []
    assert _alike(text + "\n" + _column("Turfschip 3", "Hoefblad 4"), HOMES) == []


def test_a_column_with_other_kinds_tells_nothing() -> None:
    seen = {**HOMES, "Z-2023-1": "CASE_NUMBER", "Z-2023-2": "CASE_NUMBER"}
    assert _alike(_column(*seen, "Turfschip 3"), seen) == []
    seen = {**HOMES, "Plein 1": "ADDRESS address:organisation", "Plein 2": "ADDRESS address:organisation"}
    assert _alike(_column(*seen, "Turfschip 3"), seen) == []


def test_the_row_of_a_body_has_its_own_address_and_number() -> None:
    rows = [f"{name}\t{home}\n" for name, home in zip(PEOPLE, HOMES, strict=False)]
    for body in ("Van Tol Bouw B.V.", "Gemeente Oudewoude", "Basisschool De Kiezel"):
        assert _alike("".join([*rows, f"{body}\tTurfschip 3\n"]), {**HOMES, **PEOPLE}) == []
    assert _alike("".join([*rows, "T. Storm\tTurfschip 3\n"]), {**HOMES, **PEOPLE}) == [("Turfschip 3", "ADDRESS")]


ROSTER = """week\tDienst 1\tDienst 2\tAchterwacht\tBijzonder
3\tDHR\tTRK\tDHR\tpieper
4\tJVB\tTRK\tKS\t
5\tJVB\tTRK\tJVB\tIT
6\tKS\tMvE\tKS\truil
7\tDHR\tMvE\tMvE\tlos
8\tDHR\tTRK\tKS\t
"""


def test_the_columns_of_a_roster_tell_together() -> None:
    assert _alike(ROSTER, LETTERS) == [("DHR", "INITIALS")] * 4
    alone = "".join(f"{row.split(chr(9))[0]}\t{row.split(chr(9))[1]}\n" for row in ROSTER.splitlines())
    assert _alike(alone, LETTERS) == []  # half of one column, and two people


@pytest.mark.parametrize("number", ["P60137930", "74502362"])
@pytest.mark.parametrize("seen", [LETTERS, PHONES])
def test_a_number_where_others_of_the_staff_have_letters_or_telephones(number: str, seen: Seen) -> None:
    values = [*seen][:3]
    names = [*PEOPLE][:3]
    rows = [f"{name}\tteam {at}\t{value}\n" for at, (name, value) in enumerate(zip(names, values, strict=True))]
    found = _alike("".join([*rows, f"T. Storm\tteam 4\t{number}\n"]), {**seen, **PEOPLE})
    assert found == [(number, "PERSONNEL_NUMBER")]
    assert ("20230001", "PERSONNEL_NUMBER") not in _alike(
        "".join([*rows, "T. Storm\tteam 4\t20230001\n"]), {**LETTERS, **PEOPLE}
    )


def test_letters_that_abbreviate_something_are_who_is_named_with_them() -> None:
    text = "Hendrik Roos\n\n" + _column("JVB", "KS", "MvE", "TRK", "HR")
    assert _alike(text, LETTERS) == []
    assert _alike(text, {**LETTERS, "Hendrik Roos": "PERSON"}) == [("HR", "INITIALS")]


@pytest.mark.parametrize("where", ["doorgezet naar Wessels Rail B.V.", "klacht over Ziggo", "nieuw"])
def test_the_postcode_of_a_citizen_is_no_bodys(where: str) -> None:
    people = zip(PEOPLE, CODES, strict=True)
    text = "".join(f"boom;{code};{where if code == '7065 TE' else 'nieuw'};{name};x\n" for name, code in people)
    found = with_same_columns(_mentions(text, {**CODES, **PEOPLE}), [text], [text])
    assert [one.evidence for one in found if one.text == "7065 TE"] == [("address:unclear", ALIKE)]


@pytest.mark.parametrize(
    "row",
    [
        "boom;7065 TE;nieuw;Van Tol Bouw B.V.;x",  # nobody is named
        "Van Tol Bouw B.V.;7065 TE;nieuw;T. Storm;x",
        "boom;7065 TE;Gemeente Oudewoude;T. Storm;x",
    ],
)
def test_the_postcode_of_a_body_stays(row: str) -> None:
    people = zip(PEOPLE, [*CODES][:3], strict=False)
    text = "".join(f"boom;{code};nieuw;{name};x\n" for name, code in people) + row + "\n"
    found = with_same_columns(_mentions(text, {**CODES, **PEOPLE}), [text], [text])
    assert [one.evidence for one in found if one.text == "7065 TE"] == [("address:organisation",)]


def test_a_column_of_the_postcodes_of_bodies_stays() -> None:
    seen = dict.fromkeys(CODES, "POSTCODE address:organisation") | {"7004 ZE": "POSTCODE address:unclear"}
    text = "".join(f"boom;{code};nieuw;{name};x\n" for name, code in zip(PEOPLE, seen, strict=True))
    mentions = _mentions(text, {**seen, **PEOPLE})
    assert with_same_columns(mentions, [text], [text]) == mentions


def test_the_added_one_is_a_home_where_most_are() -> None:
    text = _column(*HOMES, "Turfschip 3")
    for code in ("address:home", "address:unclear"):
        seen = dict.fromkeys(HOMES, f"ADDRESS {code}")
        found = with_same_columns(_mentions(text, seen), [text], [text])
        assert [one.evidence for one in found if one.text == "Turfschip 3"] == [(code, ALIKE)]


def test_a_page_without_rows_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(same_column, "written_tables", None)
    text = "Zij wonen op Kerkstraat 12 en Dorpsweg 4 a en Lindelaan 9 in het dorp."
    assert len(with_same_columns(_mentions(text, HOMES), [text], [text])) == len(HOMES)


def test_a_long_table_costs_as_much_a_row_as_a_short_one() -> None:
    def calls(rows: int) -> int:
        text = "".join(f"{at}\tKerkstraat {at}\topen\n{at}\tTurfschip\topen\n" for at in range(1, rows))
        mentions, counted = _mentions(text, {f"Kerkstraat {at}\t": "ADDRESS" for at in range(1, rows)}), 0
        mentions = [one._replace(end=one.end - 1, text=one.text[:-1]) for one in mentions]

        def count(frame: object, event: str, argument: object) -> None:
            nonlocal counted
            counted += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            with_same_columns(mentions, [text], [text])
        finally:
            sys.setprofile(None)
        return counted

    calls(10)
    assert calls(800) <= 11 * calls(80)
