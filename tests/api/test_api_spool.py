# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What lies in the spool can be read by its owner only, and not at all when a byte of it was changed."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.spool import FRAME, Spool, Writer
from redactor.errors import ConfigError, ProcessingError

KEY = bytes(32)


@pytest.mark.parametrize("size", [0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME, 3 * FRAME + 7])
def test_what_goes_in_comes_out(tmp_path: Path, size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    handle = Spool(tmp_path).new()
    handle.write(data[:size])
    assert handle.read() == data[:size]
    assert pickle.loads(pickle.dumps(handle)).read() == data[:size]


@given(pieces=st.lists(st.binary(max_size=200_000), max_size=6))
def test_pieces_make_no_difference(tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes]) -> None:
    handle = Spool(tmp_path_factory.mktemp("spool")).new()
    with Writer(handle) as writer:
        for piece in pieces:
            writer.write(piece)
    assert handle.read() == b"".join(pieces)
    assert writer.size == sum(map(len, pieces))


def test_nothing_readable_lies_on_disk(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    handle = spool.new()
    handle.write(b"Anna de Vries " * 10_000)
    assert b"Vries" not in handle.path.read_bytes()
    assert handle.path.stat().st_mode & 0o077 == 0
    assert handle.key.hex() not in repr(handle)


def test_another_process_reads_nothing_without_the_key(tmp_path: Path) -> None:
    handle = Spool(tmp_path).new()
    handle.write(b"secret")
    with pytest.raises(ProcessingError):
        Spool(tmp_path).handle(handle.id).read()
    kept = Spool(tmp_path, KEY).new()
    kept.write(b"secret")
    assert Spool(tmp_path, KEY).handle(kept.id).read() == b"secret"


def test_a_changed_cut_or_swapped_blob_is_refused(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    one, other = spool.new(), spool.new()
    one.write(b"a" * (3 * FRAME))
    other.write(b"b" * (3 * FRAME))
    sealed = one.path.read_bytes()
    start, frame = 7, FRAME + 16
    first, rest = sealed[start : start + frame], sealed[start + frame :]
    swapped = sealed[:start] + rest[:frame] + first + rest[frame:]
    flipped = sealed[:100] + bytes([sealed[100] ^ 1]) + sealed[101:]
    for bad in (flipped, swapped, sealed[:-frame], sealed[:-1], sealed + first, other.path.read_bytes(), b""):
        one.path.write_bytes(bad)
        with pytest.raises(ProcessingError):
            one.read()


def test_writing_again_uses_no_nonce_twice(tmp_path: Path) -> None:
    handle = Spool(tmp_path).new()
    written = []
    for _ in range(2):
        handle.write(b"the same")
        written.append(handle.path.read_bytes())
    assert written[0][:7] != written[1][:7]
    assert written[0][7:] != written[1][7:]
    assert handle.read() == b"the same"


def test_a_writer_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fails() -> None:
        with Writer(Spool(tmp_path).new()) as writer:
            writer.write(b"x" * FRAME * 2)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert list(tmp_path.iterdir()) == []


def test_clean_keeps_what_is_wanted(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    kept, dropped = spool.new(), spool.new()
    for handle in (kept, dropped):
        handle.write(b"x")
    assert spool.clean(frozenset({kept.id})) == 1
    assert [path.stem for path in tmp_path.iterdir()] == [kept.id]


def test_a_wrong_key_or_folder_is_a_setting_that_is_wrong(tmp_path: Path) -> None:
    short = tmp_path / "key"
    short.write_bytes(b"short")
    for folder, key in ((tmp_path / "spool", short), (tmp_path / "spool", tmp_path / "none"), (short, None)):
        with pytest.raises(ConfigError):
            Spool.open(folder, key)
