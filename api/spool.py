# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Documents at rest: files that only this process can read, with AES-256-GCM.

A *blob* is a file in frames of 64 KiB, each sealed on its own so that it streams, in the STREAM construction: the
nonce is seven random bytes of this very writing (they stand in front), the number of the frame, and whether it is the
last. So frames can't be cut off, moved or mixed between files, and writing a blob again never uses a nonce twice. Every
blob has a key of its own, derived from the key of the spool and the blob's random name (HKDF-SHA256). The key of the
spool lives in memory only: when the process is gone, so is what it stored. An installation that wants jobs to survive
a restart gives a key from its own secret store.
"""

from __future__ import annotations

import os
import secrets
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from redactor.errors import ConfigError, ProcessingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FRAME = 64 * 1024
KEY_BYTES = 32
_TAG = 16
_START = 7
_SUFFIX = ".blob"


@dataclass(frozen=True, slots=True)
class Handle:
    """One blob: where it is, and its own key. Pickles, so that a worker can read it and nothing else."""

    id: str
    path: Path
    key: bytes = field(repr=False)

    def write(self, data: bytes) -> None:
        """Write the whole blob."""
        with Writer(self) as writer:
            writer.write(data)

    def frames(self) -> Iterator[bytes]:
        """The content, a frame at a time. Raises :class:`ProcessingError` when it is gone or was changed."""
        box = AESGCM(self.key)
        try:
            with self.path.open("rb") as file:
                start, number, sealed = file.read(_START), 0, file.read(FRAME + _TAG)
                while True:
                    ahead = file.read(FRAME + _TAG)
                    yield box.decrypt(_nonce(start, number, last=not ahead), sealed, None)
                    if not ahead:
                        return
                    number, sealed = number + 1, ahead
        except (OSError, InvalidTag):
            raise ProcessingError("a stored document is gone or damaged", "Send the document again.") from None

    def read(self) -> bytes:
        """The whole content."""
        return b"".join(self.frames())


class Writer:
    """Writes a blob piece by piece; a context manager that leaves no file behind when something goes wrong.

    The blob is there when it is whole, and then at once: who writes it a second time harms nobody who reads it.
    """

    def __init__(self, handle: Handle) -> None:
        self._handle, self._box = handle, AESGCM(handle.key)
        self._waiting, self._number = bytearray(), 0
        self._path = handle.path.with_name(f"{handle.id}.{secrets.token_hex(4)}{_SUFFIX}")
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        self._file: BinaryIO = os.fdopen(descriptor, "wb")
        self._start = secrets.token_bytes(_START)
        self._file.write(self._start)
        self.size = 0
        """bytes of content so far"""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()

    def write(self, data: bytes) -> None:
        """Add content."""
        self.size += len(data)
        self._waiting += data
        while len(self._waiting) > FRAME:
            self._seal(bytes(self._waiting[:FRAME]), last=False)
            del self._waiting[:FRAME]

    def close(self) -> None:
        """Seal the last frame."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()
        self._file.close()
        self._path.replace(self._handle.path)

    def discard(self) -> None:
        """Remove what was written."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def _seal(self, frame: bytes, *, last: bool) -> None:
        self._file.write(self._box.encrypt(_nonce(self._start, self._number, last=last), frame, None))
        self._number += 1


def _nonce(start: bytes, number: int, *, last: bool) -> bytes:
    if len(start) != _START:
        raise InvalidTag
    return start + struct.pack(">IB", number, last)


class Spool:
    """A folder of blobs. Raises :class:`ConfigError` when the folder or the key can't be used."""

    def __init__(self, folder: Path, key: bytes | None = None) -> None:
        self.durable = key is not None
        """whether a later process can read the blobs of this one"""
        self._key = secrets.token_bytes(KEY_BYTES) if key is None else key
        if len(self._key) != KEY_BYTES:
            raise ConfigError(f"the key of the spool must be {KEY_BYTES} bytes")
        self.folder = folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
        except OSError as problem:
            raise ConfigError(f"the spool folder can't be used ({type(problem).__name__})") from None

    @classmethod
    def open(cls, folder: Path, key_file: Path | None) -> Self:
        """With the key of a file, or with a random one."""
        if key_file is None:
            return cls(folder)
        try:
            return cls(folder, key_file.read_bytes())
        except OSError as problem:
            raise ConfigError(f"the key of the spool can't be read ({type(problem).__name__})") from None

    def new(self) -> Handle:
        """A handle of a blob that isn't there yet."""
        return self.handle(secrets.token_hex(16))

    def handle(self, blob: str) -> Handle:
        """The handle of a blob by its id."""
        key = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"woo-redactor blob " + blob.encode()).derive(self._key)
        return Handle(blob, self.folder / f"{blob}{_SUFFIX}", key)

    def remove(self, blobs: Iterable[str]) -> None:
        """Remove blobs; those that are gone already are no matter."""
        for blob in blobs:
            (self.folder / f"{blob}{_SUFFIX}").unlink(missing_ok=True)

    def clean(self, keep: frozenset[str], *, before: float = float("inf")) -> int:
        """Remove every blob that nothing refers to and that was last written ``before`` then; gives how many."""
        removed = 0
        for path in self.folder.glob(f"*{_SUFFIX}"):
            if path.stem in keep:
                continue
            try:
                if path.stat().st_mtime < before:
                    path.unlink()
                    removed += 1
            except FileNotFoundError:
                continue
        return removed

    def bytes(self) -> int:
        """How much lies there now."""
        total = 0
        with os.scandir(self.folder) as entries:
            for entry in entries:
                try:
                    total += entry.stat(follow_symlinks=False).st_size
                except FileNotFoundError:
                    continue
        return total
