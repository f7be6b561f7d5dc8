# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What goes of an address when not all of it does. All people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.weighing.parts import local_part
from redactor.weighing.rules import domain_of, own_domain


@pytest.mark.parametrize(
    ("address", "name", "stays"),
    [
        ("l.vreugd@minbzk.nl", "", "@minbzk.nl"),
        ("mailto:l.vreugd@minbzk.nl", "", "mailto:@minbzk.nl"),
        ("<mailto:l.vreugd@minbzk.nl>", "", "<mailto:@minbzk.nl>"),
        ("l.vreugd [at] minbzk.nl", "", " [at] minbzk.nl"),
        ("l.vreugd (apenstaartje) minbzk.nl", "", " (apenstaartje) minbzk.nl"),
        ("l.vreugd at minbzk.nl", "", " at minbzk.nl"),
        ("l.vreug-\ndenhil@minbzk.nl", "", "@minbzk.nl"),
        ("l.vreugd＠minbzk.nl", "", "＠minbzk.nl"),
        ("l.vreugd@minbzk.nl<mailto:l.vreugd@minbzk.nl>", "", ""),
        ("lotte@vreugdenhil-advies.nl", "Lotte Vreugdenhil", ""),
        ("vreugdenhil@vreugdenhil.nl", "", ""),
        ("lotte@devries.nl", "Lotte de Vries", ""),
        ("lotte@minbzk.nl", "Lotte de Vries", "@minbzk.nl"),
        ("@minbzk.nl", "", ""),
        ("l.vreugd@", "", ""),
        ("geen adres", "", ""),
    ],
)
def test_local_part(address: str, name: str, stays: str) -> None:
    span = local_part(address, name)
    left = "" if span is None else address[: span[0]] + address[span[1] :]
    assert left == stays


@given(
    st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,8})?", fullmatch=True), st.from_regex(r"[a-z]{2,9}\.(nl|com)", fullmatch=True)
)
def test_the_whole_local_part_goes_or_all_of_it(local: str, domain: str) -> None:
    span = local_part(f"{local}@{domain}")
    assert span in (None, (0, len(local)))


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("a@MinBZK.nl", "minbzk.nl"),
        ("<a@minbzk.nl>", "minbzk.nl"),
        ("a@min-\nbzk.nl", "min-bzk.nl"),
        ("https://user@www.example.nl:8080/x?y", "www.example.nl"),
        ("//example.nl/a", "example.nl"),
        ("geen", ""),
    ],
)
def test_domain_of(text: str, host: str) -> None:
    assert domain_of(text) == host


def test_own_domain() -> None:
    assert own_domain("mailto:Jan_Bos@jan-bos.nl")
    assert not own_domain("info@janbos.nl")
    assert not own_domain("geen adres")
