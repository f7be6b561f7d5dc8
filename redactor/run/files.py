# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Files in and files out: which inputs a run takes, under which name a result may stand, and writing it whole."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.errors import ConfigError, InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import IO

#: What a temporary file of ours is called; a run removes those that a killed run left behind.
TEMPORARY_PREFIX = ".redactor-"
TEMPORARY_SUFFIX = ".part"
_LONGEST_NAME = 120
#: Names that Windows keeps for devices, with any suffix.
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))})


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file of a run: where it is, and where under the output folder its results go (a folder, relative)."""

    path: Path
    folder: Path = Path()
    root: Path = Path()
    """the folder that was given, in which it was found"""


def input_files(paths: Iterable[Path]) -> tuple[InputFile, ...]:
    """Files that were named one by one, each once, sorted. Raises :class:`InputError` for what isn't a file."""
    found: dict[Path, InputFile] = {}
    for path in paths:
        if not path.is_file():
            raise InputError("an input that was named is not there", "Check the paths on the command line.")
        found.setdefault(path.resolve(), InputFile(path))
    return tuple(sorted(found.values(), key=lambda one: one.path.name))


def walk(
    folder: Path,
    *,
    include: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    left_out: Callable[[str], None] = lambda _: None,
) -> Iterator[InputFile]:
    """All files below a folder, one at a time, sorted within each subfolder.

    ``include`` and ``exclude`` are globs on the path relative to the folder (``*.pdf``, ``sub/*``). Symbolic links are
    not followed: they may lead out of the folder. Hidden files and folders, and what is no file, are left out as well;
    ``left_out`` is called with the kind of each (``hidden``, ``symbolic_link``, ``special_file``, ``by_glob``). Raises
    :class:`InputError` when a folder can't be read.
    """

    def refuse(problem: OSError) -> None:
        advice = "Give the account that runs redactor the right to read it."
        raise InputError("a folder can't be read", advice) from problem

    for parent, folders, files in os.walk(folder, onerror=refuse, followlinks=False):
        seen = []
        for name in sorted(folders):
            odd = _odd(Path(parent, name))
            left_out(odd) if odd else seen.append(name)
        folders[:] = seen
        for name in sorted(files):
            file = Path(parent, name)
            relative = file.relative_to(folder)
            odd = _odd(file) or ("" if wanted(relative, include, exclude) else "by_glob")
            if odd:
                left_out(odd)
            else:
                yield InputFile(file, relative.parent, folder)


def _odd(path: Path) -> str:
    """Why a path is left out; empty when it is a plain file or folder."""
    if path.name.startswith("."):
        return "hidden"
    try:
        mode = path.lstat().st_mode
    except OSError:
        return ""  # reading it says what is wrong
    if stat.S_ISLNK(mode):
        return "symbolic_link"
    return "" if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else "special_file"


def all_files(paths: Iterable[Path]) -> Iterator[InputFile]:
    """Named files and everything below named folders. Raises :class:`InputError` as the two above."""
    for path in paths:
        if path.is_dir():
            yield from walk(path)
        else:
            yield from input_files([path])


def digest_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal. Raises :class:`InputError` when it can't be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as problem:
        advice = "Give the account that runs redactor the right to read it."
        raise InputError(f"an input file can't be read ({type(problem).__name__})", advice) from None


def wanted(relative: Path, include: tuple[str, ...], exclude: tuple[str, ...]) -> bool:
    """Whether a path fits the globs: one of ``include`` when there are any, and none of ``exclude``."""

    def fits(globs: tuple[str, ...]) -> bool:
        return any(relative.match(glob.removeprefix("**/")) for glob in globs)

    return (not include or fits(include)) and not fits(exclude)


def output_stem(untrusted_name: str, sha256: str, *, clean: bool) -> str:
    """The name of a result without suffix: the input's own when it is ``clean`` of personal data, else neutral.

    A name is kept only when it can be no path, no command and no device: letters, digits, space and ``. _ - + ( )``.
    The neutral name holds the first 12 digits of the input's SHA-256, so that the same file gets the same name again.

    >>> output_stem("nota 12.pdf", "ab" * 32, clean=True)
    'nota 12'
    >>> output_stem("Brief Anna de Vries.pdf", "ab" * 32, clean=False)
    'document-abababababab'
    """
    stem = Path(untrusted_name).stem
    return stem if clean and is_plain(stem) else f"document-{sha256[:12]}"


def is_plain(untrusted_name: str) -> bool:
    """Whether a name without suffix can be written on any file system and pasted into any shell.

    >>> is_plain("nota 12"), is_plain("a\\nb"), is_plain("-rf"), is_plain("NUL")
    (True, False, False, False)
    """
    if not untrusted_name or untrusted_name[0] in ".-" or untrusted_name != untrusted_name.strip(" ."):
        return False
    if not all(char.isalnum() or char in " ._-+()" for char in untrusted_name):
        return False
    device = untrusted_name.partition(".")[0].strip().upper()
    # a name may have 255 bytes on most file systems, and a suffix, a number and a temporary name are still to come
    return len(untrusted_name.encode()) <= _LONGEST_NAME and device not in _DEVICES


class Names:
    """Gives every result of a run a name of its own: a second ``a`` becomes ``a-2``.

    ``taken`` holds (folder, stem in lower case), because some file systems don't tell ``A.pdf`` from ``a.pdf``.
    """

    def __init__(self) -> None:
        self.taken: set[tuple[Path, str]] = set()

    def give(self, folder: Path, stem: str) -> str:
        """A stem that no earlier result in ``folder`` has."""
        candidate, number = stem, 2
        while (folder, candidate.casefold()) in self.taken:
            candidate, number = f"{stem}-{number}", number + 1
        self.taken.add((folder, candidate.casefold()))
        return candidate


def write_atomically(path: Path, data: bytes) -> None:
    """Write all of ``data`` under ``path`` or nothing at all: a neighbour file, synced, then renamed over it.

    Raises :class:`ConfigError` when the folder can't be written to or the disk is full.
    """
    with open_atomically(path) as file:
        file.write(data)


@contextmanager
def open_atomically(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that stands under ``path`` when the block ends well, and nowhere when it doesn't.

    Raises as :func:`write_atomically`.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=TEMPORARY_PREFIX, suffix=TEMPORARY_SUFFIX, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o666 & ~_umask())  # noqa: PTH101 - mkstemp made it private; results follow the umask
        os.replace(temporary, path)  # noqa: PTH105 - the one rename that is atomic
    except BaseException as problem:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        if isinstance(problem, OSError):
            raise _explained(problem) from None
        raise


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write files that belong together, in order; when one can't be written those before it are taken away again.

    Raises as :func:`write_atomically`.
    """
    written: list[Path] = []
    try:
        for path, data in files.items():
            write_atomically(path, data)
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _explained(problem: OSError) -> ConfigError:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return ConfigError("the disk of the output folder is full; nothing was written", "Make room and run again.")
    if problem.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ConfigError("the output folder can't be written to", "Give the account that runs redactor the right.")
    return ConfigError(f"the result can't be written ({type(problem).__name__})", "Look at the output folder.")


def remove_leftovers(folder: Path) -> int:
    """Remove temporary files that a killed run left under ``folder``; gives how many."""
    leftovers = [path for path in folder.rglob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}") if path.is_file()]
    for path in leftovers:
        path.unlink(missing_ok=True)
    return len(leftovers)
