# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Marked documents as training text: spans, copies with another cast, and which documents train."""

from __future__ import annotations

import random
from pathlib import Path

from recognizers.model import marked, train

DOCUMENT = """# genre: mail
# p1: citizen Dutch
---
Van: [[p1 last_comma|Zwaluwenburg, T.]] <[[p1 EMAIL_ADDRESS|t.zwaluwenburg@ziggo.nl]]>
Met [[p1 first_last|Truusje Zwaluwenburg]] gesproken over [[PRODUCT|Melodika]]. In [[PRODUCT|Melodika]] staat
[[p1 last_only|ZWALUWENBURG]], in bestand [[p1 in_file_name|zwaluwenburg]]_1.docx niets.
Groet, [[p1 initials_only INITIALS|TZ]]
"""


def copy(seed: int) -> str:
    pieces = marked.read(DOCUMENT)
    cast = marked.Cast(pieces, random.Random(seed))
    return marked.as_text([cast.play(piece) for piece in pieces]).text


def test_the_names_of_a_document_are_its_spans() -> None:
    text = marked.as_text(marked.read(DOCUMENT))
    names = [text.text[start:end] for start, end in text.spans]
    assert names == ["Zwaluwenburg, T.", "Truusje Zwaluwenburg", "ZWALUWENBURG"]
    assert text.text.startswith("Van: Zwaluwenburg, T. <t.zwaluwenburg@ziggo.nl>\n")


def test_a_copy_has_another_cast_that_is_the_same_everywhere() -> None:
    for seed in range(5):
        text = copy(seed)
        assert "zwaluwenburg" not in text.lower()
        assert "truusje" not in text.lower()
        surname = text.removeprefix("Van: ").partition(",")[0]
        assert text.lower().count(surname.lower()) == 5
        assert text.endswith(" niets.\nGroet, TZ\n")


def test_things_that_are_called_like_people_change_too() -> None:
    assert len({copy(seed).partition("over ")[2].partition(".")[0] for seed in range(8)}) > 3


def test_only_numbers_up_to_the_last_train(tmp_path: Path) -> None:
    for number in (marked.LAST_NUMBER, marked.LAST_NUMBER + 1):
        (tmp_path / f"{number}_a.gold").write_text(DOCUMENT, encoding="utf-8")
    assert len(list(marked.texts(tmp_path, 3))) == marked.PLAIN + marked.COPIES


def test_documents_that_come_later_change_nothing_of_those_before(tmp_path: Path) -> None:
    for number in (7, 80, 800):
        (tmp_path / f"{number}_a.gold").write_text(DOCUMENT, encoding="utf-8")
    both = list(marked.texts(tmp_path, 3, last=80))
    (tmp_path / "800_a.gold").unlink()
    assert both == list(marked.texts(tmp_path, 3))
    assert len(both) == 2 * (marked.PLAIN + marked.COPIES)


def test_what_trains_is_the_hand_written_set_and_never_the_held_out_one() -> None:
    held_out = train.MARKED.parents[1] / "gold_heldout"
    assert len(list(train.MARKED.glob("*.gold"))) > 400
    assert not train.MARKED.is_relative_to(held_out)
    assert any(held_out.glob("*.gold"))
    assert all(path.name.startswith("h") for path in held_out.glob("*.gold"))
    assert not any(path.name.startswith("h") for path in train.MARKED.glob("*.gold"))
