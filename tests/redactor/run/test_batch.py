# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A folder of texts through the real engine: done once, done again when something changed, one dossier as one."""

from __future__ import annotations

import io
import json
import os
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from redactor.errors import ConfigError, InputError, PolicyError
from redactor.run import summary
from redactor.run.batch import Batch, ending, run
from redactor.run.events import JsonLines
from redactor.run.ledger import Ledger
from redactor.settings import Settings
from redactor.weighing.case_terms import CaseTerms, Never

FULL = "Van: Josephine Wielinga <j.wielinga@minbzk.nl>\nAan: secretariaat\n\nDe nota is klaar.\n"
SHORT = "Gisteren heeft Wielinga gebeld over de vergunning.\n"


@pytest.fixture
def given(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    (folder / "mail.txt").write_text(FULL, encoding="utf-8")
    (folder / "sub" / "note.txt").write_text(SHORT, encoding="utf-8")
    return folder


def settings(**more: object) -> Settings:
    return Settings(workers=1, **more)  # type: ignore[arg-type]


def whys(batch: Batch) -> dict[str, str]:
    with Ledger(batch.output) as ledger:
        done = {outcome.label for outcome in run(batch, ledger)}
        summary.write(ledger)
        return {outcome.label: why for outcome, why in ledger.outcomes() if outcome.label in done}


def test_a_folder_is_done_once_and_again_when_something_changed(given: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch = Batch((given,), out, settings=settings())
    assert whys(batch) == {"mail": "new", "note": "new"}
    assert whys(batch) == {}
    (given / "mail.txt").write_text(FULL + "Nog een regel.\n", encoding="utf-8")
    assert whys(batch) == {"mail": "changed input"}
    assert whys(Batch((given,), out, settings=settings(policy="strict"))) == dict.fromkeys(
        ("mail", "note"), "changed settings"
    )
    (out / "mail.txt").unlink()
    assert whys(Batch((given,), out, settings=settings(policy="strict"))) == {"mail": "result gone"}
    told = json.loads((out / summary.SUMMARY).read_text(encoding="utf-8"))
    assert (told["states"], told["exit_code"]) == ({"redacted": 2}, 0)
    assert "Wielinga" not in (out / summary.SUMMARY).read_text(encoding="utf-8")
    sheet = load_workbook(out / summary.INVENTORY_XLSX).active
    assert sheet is not None
    assert sheet.max_row == 3


def test_in_a_dossier_a_name_is_known_in_all_documents(given: Path, tmp_path: Path) -> None:
    whys(Batch((given,), tmp_path / "one", settings=settings(), shared=True))
    assert "Wielinga" not in (tmp_path / "one" / "sub" / "note.txt").read_text(encoding="utf-8")


def test_a_dossier_gives_the_same_with_any_number_of_workers(given: Path, tmp_path: Path) -> None:
    for workers in (1, 2):
        batch = Batch((given,), tmp_path / str(workers), settings=Settings(workers=workers), shared=True)
        assert set(whys(batch)) == {"mail", "note"}
    for name in ("mail.txt", "sub/note.txt"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


def test_the_word_list_of_the_case_decides(given: Path, tmp_path: Path) -> None:
    terms = CaseTerms(never=(Never(text="Josephine Wielinga", reason="heeft ingestemd"),))
    whys(Batch((given,), tmp_path / "out", settings=settings(), terms=terms))
    assert "Josephine Wielinga" in (tmp_path / "out" / "mail.txt").read_text(encoding="utf-8")


def test_results_are_no_inputs(given: Path) -> None:
    out = given / "out"
    assert set(whys(Batch((given,), out, settings=settings()))) == {"mail", "note"}
    assert whys(Batch((given,), out, settings=settings())) == {}


def test_a_wrong_policy_ends_the_run_before_anything_is_touched(given: Path, tmp_path: Path) -> None:
    with pytest.raises(PolicyError):
        whys(Batch((given,), tmp_path / "out", settings=settings(policy="wooo")))
    assert not list((tmp_path / "out").glob("*.txt"))


STORY = {
    "1-mail.txt": "Van: Josephine Wielinga <j.wielinga@minbzk.nl>\nAan: Bram Oosterhuis <b.oosterhuis@minbzk.nl>\n\n"
    "Beste Bram,\n\nKun je de nota van vorige week vandaag nog nalopen en de bijlage over de subsidie toevoegen? Ik "
    "wil hem vrijdag aan de directie voorleggen, samen met het overzicht van de begroting. De planning van het najaar "
    "sturen we daarna rond, zodat iedereen op tijd weet welke stukken er nog ontbreken en van wie. Laat je even "
    "horen of dat lukt?\n\nGroet,\n"
    "Josephine Wielinga\n",
    "2-note.txt": "Gespreksverslag\n\nAanwezig: Bram Oosterhuis, Josephine Wielinga\n\nMedewerker 1 is een "
    "voorbeeld.\n",
    "sub/3-note.txt": "Bram Oosterhuis belde mevrouw Josephine Wielinga over de vergunning.\n",
}


def story(folder: Path) -> Path:
    for name, text in STORY.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    reply = STORY["1-mail.txt"].replace("Groet,", "Met groet,")
    (folder / "sub" / "4-reply.txt").write_text(reply, encoding="utf-8")
    (folder / "sub" / "5-copy.txt").write_text(STORY["1-mail.txt"], encoding="utf-8")
    return folder


def test_a_person_of_a_dossier_has_one_pseudonym_whatever_the_number_of_workers(tmp_path: Path) -> None:
    given = story(tmp_path / "in")
    for workers in (1, 2):
        batch = Batch(
            (given,), tmp_path / str(workers), settings=Settings(workers=workers), style="pseudonyms", shared=True
        )
        assert len(whys(batch)) == 5
    texts = {name: (tmp_path / "1" / name).read_text(encoding="utf-8") for name in STORY}
    assert texts == {name: (tmp_path / "2" / name).read_text(encoding="utf-8") for name in STORY}
    bram = re.search(r"Aanwezig: (\w+ \d+), (\w+ \d+)", texts["2-note.txt"])
    assert bram is not None, texts["2-note.txt"]
    first, second = bram.groups()
    assert first != second
    assert "Medewerker 1" not in (first, second)
    assert texts["sub/3-note.txt"] == f"{first} belde mevrouw {second} over de vergunning.\n"
    assert texts["1-mail.txt"].startswith(f"Van: {second} <")


def test_copies_and_near_copies_are_listed_and_decided_alike(tmp_path: Path) -> None:
    out = tmp_path / "out"
    whys(Batch((story(tmp_path / "in"),), out, settings=settings(), shared=True))
    told = json.loads((out / summary.SUMMARY).read_text(encoding="utf-8"))
    assert told["copies"] == [["1-mail.txt", "sub/5-copy.txt"]]
    assert told["near_copies"] == [["1-mail.txt", "sub/4-reply.txt"]]
    mail, copy, reply = (
        (out / name).read_text(encoding="utf-8") for name in ("1-mail.txt", "sub/5-copy.txt", "sub/4-reply.txt")
    )
    assert mail == copy
    assert reply == mail.replace("Groet,", "Met groet,")


def test_odd_names_are_done_and_give_safe_names(tmp_path: Path) -> None:
    given = tmp_path / "in"
    names = [
        *(os.fsencode(name) for name in ("a\nb.txt", "x" * 251 + ".txt", "字" * 80 + ".txt", "A.txt", "a.txt", "a.md")),
        b"caf\xe9.txt",
        b"map\xff/x.txt",
        b"Dossier Sanne de Vries/brief.txt",
        b"Brief aan Sanne de Vries.txt",
        b"inventory.csv",
        b"CON.txt",
        b"b.tsv",
    ]
    for name in names:
        path = given / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Gisteren heeft Josephine Wielinga gebeld.\n", encoding="utf-8")
    (given / "link.txt").symlink_to("/etc/hostname")
    (given / "foto.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    out = tmp_path / "out"
    batch = Batch((given,), out, settings=settings())
    with Ledger(out) as ledger:
        done = list(run(batch, ledger))
        summary.write(ledger, batch.left_out)
    assert {one.state.value for one in done} == {"redacted", "refused"}
    assert [one.error for one in done if one.error] == ["UnsupportedFormat"]
    results = [one.output.relative_to(out.resolve()).as_posix() for one in done if one.output]
    assert len({one.casefold() for one in results}) == len(names)
    assert all(re.fullmatch(r"[\w ./()+-]+", one) for one in results)
    assert not any("Vries" in str(path) or path.suffix == ".jpg" for path in out.rglob("*"))
    assert not any(b"vries" in path.read_bytes().lower() for path in out.rglob("*") if path.is_file())
    assert {"inventory-csv.csv", "b.tsv", "A.txt", "a-md.md", "a-txt.txt"} <= set(results)
    told = json.loads((out / summary.SUMMARY).read_text(encoding="utf-8"))
    assert told["left_out"] == {"symbolic_link": 1}
    assert whys(batch) == {}


def test_a_result_does_not_outlive_what_it_was_made_of(given: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch = Batch((given,), out, settings=settings())
    whys(batch)
    assert (out / "mail.report.json").exists()
    (given / "mail.txt").write_bytes(b"\xff\xd8\xff\xe0 a picture now")
    (given / "sub" / "note.txt").unlink()
    assert whys(batch) == {"mail": "changed input"}
    assert not (out / "mail.txt").exists()
    assert not (out / "mail.report.json").exists()
    assert json.loads((out / summary.SUMMARY).read_text(encoding="utf-8"))["input_gone"] == ["sub/note.txt"]


def test_nothing_is_decided_with_half_a_memory(given: Path, tmp_path: Path) -> None:
    with Ledger(tmp_path / "out") as ledger:
        asked = iter([False, False, *[True] * 100])
        batch = Batch((given,), tmp_path / "out", settings=settings(), shared=True)
        assert list(run(batch, ledger, stopping=lambda: next(asked))) == []
        assert ledger.counts() == {}


def test_input_and_output_must_differ_and_there_must_be_input(given: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="lies in the output"):
        Batch((given / "sub",), given, settings=settings())
    with pytest.raises(InputError, match="no document"):
        whys(Batch((given,), tmp_path / "out", settings=settings(), include=("*.docx",)))


def test_events_are_json_lines(given: Path, tmp_path: Path) -> None:
    out = io.StringIO()
    watcher = JsonLines(out)
    with Ledger(tmp_path / "out") as ledger:
        list(run(Batch((given,), tmp_path / "out", settings=settings()), ledger, watcher=watcher))
        watcher.finished(ending(ledger, stopped=False))
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [one["event"] for one in told] == ["run", "start", "start", "document", "document", "end"] or [
        one["event"] for one in told
    ] == ["run", "start", "document", "start", "document", "end"]
    assert told[0]["documents"] == 2
    assert {one["id"] for one in told if one["event"] == "start"} == {
        one["id"] for one in told if one["event"] == "document"
    }
    assert told[-1]["states"] == {"redacted": 2}
    assert "Wielinga" not in out.getvalue()
