# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Folders and buckets keep one contract. The bucket is a real S3 API, on loopback."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from redactor.errors import ConfigError, InputError, LimitExceeded
from redactor.run.storage import Bucket, Folder, Storage, storage

Make = Callable[[], Storage]


@pytest.fixture(params=["folder", "bucket"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    if request.param == "folder":
        (tmp_path / "in").mkdir()
        return lambda: storage((tmp_path / "in").as_uri())
    url = f"{request.getfixturevalue('bucket')}/in"
    return lambda: storage(url)


def names(store: Storage, *include: str, reasons: Counter[str] | None = None) -> list[str]:
    def left_out(why: str) -> None:
        if reasons is not None:
            reasons[why] += 1

    return list(store.inputs(include, (), left_out))


def test_what_is_written_is_found_read_and_removed(make: Make) -> None:
    store, reasons = make(), Counter[str]()
    store.write({"a.txt": b"een", "sub/b ü+%.pdf": b"twee", "leeg.txt": b"", ".verborgen/c.txt": b"", "sub/.d": b""})
    store = make()  # another machine
    assert names(store, reasons=reasons) == ["a.txt", "leeg.txt", "sub/b ü+%.pdf"]
    assert reasons == {"hidden": 2}
    assert store.read("sub/b ü+%.pdf", 4) == b"twee"
    assert store.read("leeg.txt", 0) == b""
    assert store.digest("a.txt") == hashlib.sha256(b"een").hexdigest()
    assert names(store, "*.pdf") == ["sub/b ü+%.pdf"]
    store.write({"a.txt": b"anders"})
    assert make().read("a.txt", 100) == b"anders"
    store.remove(["a.txt", "nooit.txt", "geen/map.txt"])
    assert names(make()) == ["leeg.txt", "sub/b ü+%.pdf"]


def test_bad_inputs_are_told_apart(make: Make) -> None:
    store = make()
    store.write({"a.txt": b"een"})
    for read in (lambda: store.read("weg.txt", 9), lambda: store.digest("weg.txt")):
        with pytest.raises(InputError):
            read()
    with pytest.raises(LimitExceeded):
        store.read("a.txt", 2)
    for name in ("../a.txt", "/etc/hostname", "sub/../../a", ""):
        with pytest.raises(ConfigError, match="leads out"):
            store.read(name, 9)
        with pytest.raises(ConfigError, match="leads out"):
            store.write({"goed.txt": b"", name: b""})
        assert "goed.txt" not in names(store)


def test_a_bucket_that_cannot_be_reached_is_told_without_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    store = storage("s3://dossier-anna-de-vries")
    for attempt in (
        lambda: store.read("brief.pdf", 9),
        lambda: store.write({"brief.pdf": b""}),
        lambda: list(store.inputs((), (), print)),
    ):
        with pytest.raises(ConfigError) as raised:
            attempt()
        assert "vries" not in str(raised.value)
        assert "brief" not in str(raised.value)


@pytest.mark.parametrize(
    "place",
    ["http://example.org/x", "ftp://x/y", "memory://x", "s3://key:secret@bucket/x", "s3://bucket/x?y=1",
     "simplecache::s3://bucket/x", "file://elsewhere/x"],
)  # fmt: skip
def test_other_places_are_refused(place: str) -> None:
    with pytest.raises(ConfigError):
        storage(place)


def test_a_path_is_a_folder_and_its_address_is_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store = storage("een map")
    assert isinstance(store, Folder)
    assert store.url == (tmp_path / "een map").as_uri()
    again = storage(store.url)
    assert isinstance(again, Folder)
    assert again.folder == tmp_path / "een map"
    assert not isinstance(store, Bucket)
