# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where documents lie that several machines work on: a folder that all of them mount, or a bucket (fsspec).

A document is named by its path relative to the storage, with ``/``. A write is whole or not at all: a rename in a
folder, one object in a bucket. Credentials come from the environment, never from a URL. Errors are
:class:`InputError` when a document is gone, :class:`ConfigError` when the storage can't be used: the latter may pass.
"""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit
from urllib.request import url2pathname

from redactor.errors import ConfigError, InputError, LimitExceeded, MissingDependency, RedactorError
from redactor.run.files import digest_of, walk, wanted, write_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

#: Object stores write an object whole or not at all. S3 is what the tests run on.
_BUCKETS = frozenset({"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az"})
_PIECE = 1 << 20


class Storage(Protocol):
    """Documents by their relative names."""

    url: str
    """what other machines reach it by, without a slash at the end"""

    def inputs(
        self, include: tuple[str, ...], exclude: tuple[str, ...], left_out: Callable[[str], None]
    ) -> Iterator[str]:
        """Every document, as :func:`redactor.run.files.walk` does it for folders."""
        ...

    def digest(self, name: str) -> str:
        """SHA-256, hexadecimal."""
        ...

    def read(self, name: str, most: int) -> bytes:
        """The whole document. Raises :class:`LimitExceeded` when it has more than ``most`` bytes."""
        ...

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write files that belong together, in order; when one can't be written those before it are taken away."""
        ...

    def remove(self, names: Iterable[str]) -> None:
        """Remove documents; those that are gone already are no matter."""
        ...


def storage(place: str) -> Storage:
    """The storage that a path or a URL names. Raises :class:`ConfigError` when there is no such kind."""
    if "://" not in place:
        return Folder(Path(place))
    parts = urlsplit(place)
    if parts.scheme == "file" and parts.netloc in ("", "localhost"):
        return Folder(Path(url2pathname(parts.path)))
    if parts.scheme not in _BUCKETS or "::" in place:
        raise ConfigError(
            f"documents can't lie at a place of the kind {parts.scheme}:", "Use a folder, file:///… or s3://bucket/…"
        )
    if "@" in parts.netloc or parts.query:
        raise ConfigError("a URL of a storage may hold no credentials", "Give them by the environment.")
    return Bucket(place)


class Folder:
    """A folder that every machine sees under the same path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.url = self.folder.as_uri()

    def inputs(
        self, include: tuple[str, ...], exclude: tuple[str, ...], left_out: Callable[[str], None]
    ) -> Iterator[str]:
        """See :class:`Storage`."""
        if not self.folder.is_dir():
            raise InputError("the input folder is not there", "Check its path, and whether it is mounted.")
        for file in walk(self.folder, include=include, exclude=exclude, left_out=left_out):
            yield file.path.relative_to(self.folder).as_posix()

    def digest(self, name: str) -> str:
        """See :class:`Storage`."""
        return digest_of(self._path(name))

    def read(self, name: str, most: int) -> bytes:
        """See :class:`Storage`."""
        try:
            with self._path(name).open("rb") as file:
                data = file.read(most + 1)
        except FileNotFoundError:
            raise _gone() from None
        except OSError as problem:
            raise _trouble(problem) from None
        if len(data) > most:
            raise LimitExceeded(f"the file is larger than {most} bytes")
        return data

    def write(self, files: Mapping[str, bytes]) -> None:
        """See :class:`Storage`."""
        write_all({self._path(name): data for name, data in files.items()})

    def remove(self, names: Iterable[str]) -> None:
        """See :class:`Storage`."""
        for name in names:
            try:
                self._path(name).unlink(missing_ok=True)
            except NotADirectoryError:
                continue
            except OSError as problem:
                raise _trouble(problem) from None

    def _path(self, name: str) -> Path:
        return self.folder / _checked(name)


class Bucket:
    """Objects in a bucket, below a prefix."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        try:
            import fsspec

            self._fs, root = fsspec.core.url_to_fs(self.url, use_listings_cache=False, skip_instance_cache=True)
        except ImportError:
            raise MissingDependency(
                "buckets need a package of their own", "pip install woo-redactor[queue] (S3), gcsfs or adlfs."
            ) from None
        except Exception as problem:
            raise _trouble(problem) from None
        self._root = root.rstrip("/")

    def inputs(
        self, include: tuple[str, ...], exclude: tuple[str, ...], left_out: Callable[[str], None]
    ) -> Iterator[str]:
        """See :class:`Storage`. Keys with empty parts, ``.`` or ``..`` are left out: a path can't name them."""
        try:
            for parent, folders, files in self._fs.walk(self._root, detail=True, on_error="raise"):
                for hidden in [name for name in folders if name.startswith(".")]:
                    del folders[hidden]
                    left_out("hidden")
                for name, about in sorted(files.items()):
                    relative = f"{parent}/{name}"[len(self._root) + 1 :]
                    if not name and not about.get("size"):
                        continue  # the mark of a folder
                    odd = _odd(relative) or ("" if wanted(Path(relative), include, exclude) else "by_glob")
                    if odd:
                        left_out(odd)
                    else:
                        yield relative
        except FileNotFoundError:
            return
        except (RedactorError, GeneratorExit):
            raise
        except Exception as problem:
            raise _trouble(problem) from None

    def digest(self, name: str) -> str:
        """See :class:`Storage`."""
        digest = hashlib.sha256()

        def read(path: str) -> None:
            with self._fs.open(path, "rb") as file:
                while piece := file.read(_PIECE):
                    digest.update(piece)

        self._do(read, name)
        return digest.hexdigest()

    def read(self, name: str, most: int) -> bytes:
        """See :class:`Storage`."""

        def read(path: str) -> bytes:
            if self._fs.info(path)["size"] > most:
                raise LimitExceeded(f"the file is larger than {most} bytes")
            return bytes(self._fs.cat_file(path))

        return bytes(self._do(read, name))

    def write(self, files: Mapping[str, bytes]) -> None:
        """See :class:`Storage`."""
        written: list[str] = []
        try:
            for name, data in files.items():
                self._do(partial(self._put, data), name)
                written.append(name)
        except BaseException:
            self.remove(written)
            raise

    def _put(self, data: bytes, path: str) -> None:
        self._fs.pipe_file(path, data)

    def remove(self, names: Iterable[str]) -> None:
        """See :class:`Storage`."""
        for name in names:
            try:
                self._fs.rm_file(f"{self._root}/{_checked(name)}")
            except FileNotFoundError:
                continue
            except Exception as problem:
                raise _trouble(problem) from None

    def _do(self, work: Callable[[str], Any], name: str) -> Any:
        try:
            return work(f"{self._root}/{_checked(name)}")
        except RedactorError:
            raise
        except FileNotFoundError:
            raise _gone() from None
        except Exception as problem:
            raise _trouble(problem) from None


def _odd(name: str) -> str:
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts):
        return "special_file"
    return "hidden" if parts[-1].startswith(".") else ""


def _checked(name: str) -> str:
    if name.startswith("/") or _odd(name) == "special_file":
        raise ConfigError("a document has a name that leads out of its storage")
    return name


def _gone() -> InputError:
    return InputError("the input is gone", "Run again when nobody writes to it.")


def _trouble(problem: Exception) -> ConfigError:
    # its text may hold a name
    return ConfigError(
        f"the storage can't be used ({type(problem).__name__})", "Check address, credentials and rights; run again."
    )
