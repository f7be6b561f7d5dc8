# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The command line as a user meets it: in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pymupdf
import pytest

NAME = "Anna de Vries"
LETTER = f"Contactpersoon: {NAME}\nE-mail: a.devries@minbzk.nl\nTelefoon: 06-12345678\n\nDe vergunning is verleend.\n"


def redactor(*words: object, cwd: Path | None = None, **named: str) -> subprocess.CompletedProcess[str]:
    """Run the command; ``named`` are extra environment variables."""
    return subprocess.run(
        [sys.executable, "-m", "redactor", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, **named},
        timeout=120,
    )


def pdf(path: Path, text: str = LETTER, **saving: object) -> Path:
    """A PDF with ``text``."""
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), text.splitlines())
    document.save(path, **saving)
    document.close()
    return path


def text_of(path: Path) -> str:
    with pymupdf.open(path) as document:
        return "".join(page.get_text() for page in document)


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with good and bad files, and what came of it under ``out``."""
    folder = tmp_path_factory.mktemp("dossier")
    given = folder / "in"
    (given / "sub").mkdir(parents=True)
    pdf(given / "letter.pdf")
    (given / "sub" / "note.txt").write_text(LETTER, encoding="utf-8")
    pdf(given / "Brief Anna de Vries.pdf")
    pdf(given / "locked.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="geheim", owner_pw="geheim")
    (given / "empty.pdf").touch()
    (given / "broken.pdf").write_bytes(b"%PDF-1.7\nno objects at all")
    (given / "wrong.pdf").write_text("this is no PDF", encoding="utf-8")
    (given / "picture.xyz").write_bytes(bytes(range(256)))
    done = redactor("redact", given, "-o", folder / "out", "--json", "--workers", "2")
    (folder / "lines.jsonl").write_text(done.stdout)
    (folder / "code").write_text(str(done.returncode))
    (folder / "err").write_text(done.stderr)
    return folder


def outcomes(dossier: Path) -> dict[str, dict[str, object]]:
    lines = map(json.loads, (dossier / "lines.jsonl").read_text().splitlines())
    return {str(one["document"]): one for one in lines}


def test_every_file_of_a_folder_gets_its_own_outcome(dossier: Path) -> None:
    found = outcomes(dossier)
    assert (dossier / "code").read_text() == "2"
    assert (found["letter"]["state"], found["note"]["state"]) == ("redacted", "redacted")
    errors = sorted(str(one["error"]) for one in found.values() if one["state"] == "refused")
    assert errors == sorted(
        ["EncryptedDocument", "DamagedDocument", "DamagedDocument", "UnsupportedFormat", "UnsupportedFormat"]
    )


def test_the_results_hold_nothing_of_the_person(dossier: Path) -> None:
    out = dossier / "out"
    assert NAME not in text_of(out / "letter.pdf")
    assert "De vergunning is verleend." in text_of(out / "letter.pdf")
    assert "@minbzk.nl" in text_of(out / "letter.pdf")
    written = (out / "sub" / "note.txt").read_text(encoding="utf-8")
    assert NAME not in written
    assert "De vergunning is verleend." in written
    for file in out.rglob("*"):
        assert "Vries" not in file.name
        if file.suffix == ".json":
            assert "Vries" not in file.read_text(encoding="utf-8")
    assert "Vries" not in (dossier / "lines.jsonl").read_text()
    assert "Vries" not in (dossier / "err").read_text()


def test_nothing_half_written_is_left(dossier: Path) -> None:
    assert [file.name for file in (dossier / "out").rglob("*") if file.name.startswith(".redactor-")] == []


def test_analyse_gives_spans_of_the_text_it_prints(tmp_path: Path) -> None:
    path = pdf(tmp_path / "letter.pdf")
    done = redactor("analyse", path, "--json", "--with-text")
    assert done.returncode == 0, done.stderr
    (page,) = json.loads(done.stdout)["pages"]
    found = {page["text"][one["start"] : one["end"]]: one for one in page["findings"]}
    assert found[NAME]["entity_type"] == "PERSON"
    assert found[NAME]["decision"] == "redact"
    assert found["a.devries@minbzk.nl"]["ground"] == "5.1.2.e"
    assert found["a.devries@minbzk.nl"]["person"] == found[NAME]["person"]
    with pymupdf.open(path) as document:
        assert page["text"] == document[0].get_text()


def test_analyse_of_a_dossier_knows_in_each_document_who_stands_in_another(tmp_path: Path) -> None:
    letter, note = tmp_path / "a_letter.txt", tmp_path / "b_note.txt"
    letter.write_text("Contactpersoon: Roelof Jagroepsing, beleidsmedewerker\n", encoding="utf-8")
    note.write_text("De tas ligt klaar.\nVraag het anders aan Jagroepsing.\n", encoding="utf-8")

    def found(*options: str) -> list[str]:
        done = redactor("analyse", letter, note, "--json", "--with-text", *options)
        assert done.returncode == 0, done.stderr
        page = json.loads(done.stdout.splitlines()[1])["pages"][0]
        return [page["text"][one["start"] : one["end"]] for one in page["findings"]]

    assert found("--dossier") == ["Jagroepsing"]
    assert found() == []


def test_a_plan_is_changed_and_replayed(tmp_path: Path) -> None:
    path = pdf(tmp_path / "letter.pdf")
    made = redactor("plan", path)
    assert made.returncode == 0, made.stderr
    assert "Vries" not in made.stdout
    plan = tmp_path / "letter.plan.json"
    plan.write_text(made.stdout.replace('"redact"', '"keep"'), encoding="utf-8")
    nobody = redactor("apply", path, plan, "-o", tmp_path / "out")
    assert (nobody.returncode, "--reviewer" in nobody.stderr) == (3, True)
    done = redactor("apply", path, plan, "-o", tmp_path / "out", "--reviewer", "lezer-1")
    assert done.returncode == 0, done.stderr
    assert NAME in text_of(tmp_path / "out" / "letter.pdf")


def test_a_plan_of_another_file_is_refused(tmp_path: Path) -> None:
    made = redactor("plan", pdf(tmp_path / "a.pdf"))
    (tmp_path / "a.plan.json").write_text(made.stdout, encoding="utf-8")
    other = pdf(tmp_path / "b.pdf", LETTER + "Nog een regel.")
    done = redactor("apply", other, tmp_path / "a.plan.json", "-o", tmp_path / "out")
    assert done.returncode == 2
    assert "another file" in done.stderr


def test_verify_proves_a_result_and_catches_a_leak(tmp_path: Path) -> None:
    path = pdf(tmp_path / "letter.pdf")
    (tmp_path / "plan.json").write_text(redactor("plan", path).stdout, encoding="utf-8")
    assert redactor("redact", path, "-o", tmp_path / "out").returncode == 0
    good = redactor("verify", tmp_path / "out" / "letter.pdf", "--plan", tmp_path / "plan.json", "--original", path)
    assert good.returncode == 0, good.stderr
    bad = redactor("verify", path, "--plan", tmp_path / "plan.json", "--original", path)
    assert bad.returncode == 5
    assert "Vries" not in bad.stderr + bad.stdout


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["redact", "nothing.pdf", "-o", "out"], 2, "InputError"),
        (["redact", ".", "-o", "out", "--policy", "wooo"], 3, "PolicyError"),
        (["analyse", "nothing.pdf"], 2, "InputError"),
        (["policy", "check", "nothing.toml"], 3, "PolicyError"),
        (["verify", "x.pdf", "--plan", "y.json", "--original", "z.pdf"], 2, "InputError"),
    ],
)
def test_bad_input_gets_an_error_and_never_a_traceback(words: list[str], code: int, said: str, tmp_path: Path) -> None:
    done = redactor(*words, cwd=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False), done.stderr
    assert said in done.stderr


@pytest.mark.skipif(os.geteuid() == 0 and not Path("/usr/bin/setpriv").exists(), reason="root ignores file rights")
def test_a_folder_without_rights_is_said(tmp_path: Path) -> None:
    given = tmp_path / "in"
    given.mkdir()
    pdf(given / "a.pdf")
    sealed = tmp_path / "sealed"
    sealed.mkdir(mode=0o500)
    prefix = ["setpriv", "--reuid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.geteuid() and str(folder) not in ("/", "/tmp"):
            folder.chmod(0o755)
    sealed.chmod(0o555)
    done = subprocess.run(
        [*prefix, sys.executable, "-m", "redactor", "redact", str(given), "-o", str(sealed / "out")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 3, done.stderr
    assert "can't be written" in done.stdout + done.stderr
    assert list(sealed.iterdir()) == []


def test_ctrl_c_in_the_middle_leaves_nothing_half_written(tmp_path: Path) -> None:
    given = tmp_path / "in"
    given.mkdir()
    for number in range(40):
        pdf(given / f"{number:02}.pdf", "\n".join(LETTER.splitlines() * 8))
    out = tmp_path / "out"
    run = subprocess.Popen(
        [sys.executable, "-m", "redactor", "redact", str(given), "-o", str(out), "--workers", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (out.is_dir() and any(out.glob("*.pdf"))):
        time.sleep(0.05)
    os.killpg(run.pid, signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert run.returncode == 130, said
    assert [file.name for file in out.iterdir() if file.name.startswith(".redactor-")] == []
    for file in out.glob("*.pdf"):
        assert NAME not in text_of(file)


def test_help_starts_fast() -> None:
    """No timing: what makes it slow is what it imports."""
    code = (
        "import sys; sys.argv = ['redactor', '--help']\n"
        "from redactor.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'presidio_analyzer', 'spacy', 'numpy', 'pymupdf', 'rich', 'pydantic', 'pebble'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_the_version() -> None:
    from redactor import __version__

    shown = redactor("--version")
    assert (shown.returncode, shown.stdout.strip()) == (0, f"redactor {__version__}")
