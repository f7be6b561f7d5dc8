# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from redactor.errors import ConfigError, InputError
from redactor.run.files import Names, input_files, output_stem, remove_leftovers, walk, write_all, write_atomically


def test_a_folder_is_walked_sorted_and_mirrored(tmp_path: Path) -> None:
    for name in ("b.pdf", "sub/a.txt", "sub/deep/c.md", "a.pdf"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = list(walk(tmp_path))
    assert [(one.path.name, str(one.folder)) for one in found] == [
        ("a.pdf", "."),
        ("b.pdf", "."),
        ("a.txt", "sub"),
        ("c.md", "sub/deep"),
    ]


def test_globs_choose(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.txt", "sub/c.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [one.path.name for one in walk(tmp_path, include=("*.pdf",))] == ["a.pdf", "c.pdf"]
    assert [one.path.name for one in walk(tmp_path, exclude=("sub/*",))] == ["a.pdf", "b.txt"]


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "elsewhere"
    secret.mkdir()
    (secret / "secret.pdf").touch()
    given = tmp_path / "given"
    given.mkdir()
    (given / "link.pdf").symlink_to(secret / "secret.pdf")
    (given / "folder").symlink_to(secret)
    assert list(walk(given)) == []


def test_what_is_not_there_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        input_files([tmp_path / "nothing.pdf"])


@pytest.mark.parametrize(
    ("name", "clean", "stem"),
    [
        ("nota.pdf", True, "nota"),
        ("nota.v2 (concept).pdf", True, "nota.v2 (concept)"),
        ("nota.pdf", False, "document-0123456789ab"),
        ("..pdf", True, "document-0123456789ab"),
        ("-rf.pdf", True, "document-0123456789ab"),
        (".hidden.pdf", True, "document-0123456789ab"),
        ("a\nb.pdf", True, "document-0123456789ab"),
        ("x" * 200 + ".pdf", True, "document-0123456789ab"),
    ],
)
def test_a_result_has_a_safe_name(name: str, *, clean: bool, stem: str) -> None:
    assert output_stem(name, "0123456789abcdef" * 4, clean=clean) == stem


def test_no_two_results_share_a_name() -> None:
    names = Names()
    assert [names.give(Path(), stem) for stem in ("a", "A", "a", "b")] == ["a", "A-2", "a-3", "b"]
    assert names.give(Path("sub"), "a") == "a"


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "new" / "a.pdf"
    write_atomically(target, b"one")
    assert target.read_bytes() == b"one"

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigError, match="full"):
        write_atomically(target, b"two")
    assert target.read_bytes() == b"one"
    assert os.listdir(target.parent) == ["a.pdf"]


def test_ctrl_c_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "a.pdf", b"one")
    assert os.listdir(tmp_path) == []


def test_leftovers_of_a_killed_run_go(tmp_path: Path) -> None:
    (tmp_path / ".redactor-abc.part").touch()
    (tmp_path / "keep.pdf").touch()
    assert remove_leftovers(tmp_path) == 1
    assert os.listdir(tmp_path) == ["keep.pdf"]


def test_of_files_that_belong_together_all_are_written_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = iter([None, None, OSError(errno.ENOSPC, "No space left on device")])

    def filling(_: int) -> None:
        if problem := next(synced, None):
            raise problem

    monkeypatch.setattr(os, "fsync", filling)
    with pytest.raises(ConfigError, match="full"):
        write_all({tmp_path / name: b"x" for name in ("a.report.json", "a.html", "a.pdf")})
    assert os.listdir(tmp_path) == []
