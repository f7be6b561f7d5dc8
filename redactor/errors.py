# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One tree of errors. Each knows its exit code, its HTTP status, and what to do about it.

::

    RedactorError                exit 1   HTTP 500   our defect
    ├─ InputError                exit 2   422        a bad document, not our defect
    │  ├─ UnsupportedFormat               415
    │  ├─ EncryptedDocument               422
    │  ├─ DamagedDocument                 422
    │  └─ LimitExceeded                   413
    ├─ ConfigError               exit 3   500        a setting, a policy or the installation is wrong
    │  ├─ PolicyError
    │  ├─ MissingDependency                          says what to install
    │  └─ DatabaseUnavailable             503        the database that machines share is away
    ├─ ProcessingError           exit 4   500        the document could not be processed
    │  ├─ WorkerCrashed                   422
    │  ├─ TimedOut                        504
    │  ├─ OcrFailed
    │  └─ ConversionFailed
    ├─ LeakError                 exit 5   422        something is still recoverable: nothing was written
    └─ NeedsHuman                exit 6   409        an officer must look first
       ├─ MarkingFound                               a classification marking: stop before publication
       ├─ NotAssessed                                a scan without text, a picture
       └─ ReviewPending

Messages hold no document text, no found values and no file names that came from outside: they reach logs. Errors
pickle, because they cross the border between worker and parent.
"""

from __future__ import annotations

from typing import ClassVar


class RedactorError(Exception):
    """Something went wrong that is our defect.

    ``message`` says what is wrong, ``advice`` what to do about it; neither may hold document text.
    """

    exit_code: ClassVar[int] = 1
    http_status: ClassVar[int] = 500
    default_advice: ClassVar[str] = "This is a defect in redactor: report it with the version (redactor --version)."

    def __init__(self, message: str, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.advice = self.default_advice if advice is None else advice

    def __reduce__(self) -> tuple[type[RedactorError], tuple[str, str]]:
        return type(self), (self.message, self.advice)

    @property
    def code(self) -> str:
        """A stable name for machines: the class name."""
        return type(self).__name__


class InputError(RedactorError):
    """The document is bad; nothing is wrong with the tool."""

    exit_code = 2
    http_status = 422
    default_advice = "Look at the file in another program; ask the sender for a sound copy."


class UnsupportedFormat(InputError):
    """Not a kind of file that can be redacted."""

    http_status = 415
    default_advice = "Convert the document to PDF or plain text first."


class EncryptedDocument(InputError):
    """The document can't be opened without a password."""

    default_advice = "Ask for a copy without a password, or open it with the password and save it without one."


class DamagedDocument(InputError):
    """The file is broken in a way that can't be repaired safely."""


class LimitExceeded(InputError):
    """The document is larger or deeper than redactor is allowed to process."""

    http_status = 413
    default_advice = "Split the document, or raise the limit in the settings when you trust where it came from."


class ConfigError(RedactorError):
    """A setting is wrong."""

    exit_code = 3
    default_advice = "Correct the setting that is named."


class PolicyError(ConfigError):
    """A policy file is wrong."""

    default_advice = "Correct the policy file; `redactor policy check FILE` shows every mistake in it."


class MissingDependency(ConfigError):
    """An optional part is asked for that isn't installed."""


class DatabaseUnavailable(ConfigError):
    """The database that several machines share is away, or refuses us."""

    http_status = 503
    default_advice = "Check that it runs, and address, certificate and rights; then run again: nothing is lost."


class ProcessingError(RedactorError):
    """A document could not be processed."""

    exit_code = 4
    default_advice = "Try the document alone; when it fails again, report it without attaching confidential documents."


class WorkerCrashed(ProcessingError):
    """The process that worked on the document died."""

    # a parser that a document brings down says something of the document: the service itself goes on
    http_status = 422


class TimedOut(ProcessingError):
    """The document took longer than allowed."""

    http_status = 504
    default_advice = "Raise the time limit (--timeout), or split the document."


class OcrFailed(ProcessingError):
    """Text recognition of a scan failed."""


class ConversionFailed(ProcessingError):
    """Another format could not be converted."""


class LeakError(RedactorError):
    """Something that had to go is still recoverable; nothing was written.

    The message names the channel (``page text``, ``image``, ``metadata`` …), never the value.
    """

    exit_code = 5
    # of this document nothing can be given; the service is well, and the next document may be given
    http_status = 422
    default_advice = (
        "Nothing was written. Redact the document by hand and report this as a defect, without the document."
    )

    def __init__(self, message: str, advice: str | None = None, pages: tuple[int, ...] = ()) -> None:
        super().__init__(message, advice)
        self.pages = pages
        """the pages (from 1) that leak, when it can be told: those can be turned into pictures and proved again"""

    def __reduce__(self) -> tuple[type[RedactorError], tuple[str, str, tuple[int, ...]]]:  # type: ignore[override]
        return type(self), (self.message, self.advice, self.pages)


class NeedsHuman(RedactorError):
    """An officer must look before anything is published."""

    exit_code = 6
    http_status = 409
    default_advice = "Let an officer look at the document."


class MarkingFound(NeedsHuman):
    """The document bears a classification marking: only the authority that set it may lift it (VIRBI 2025)."""

    default_advice = "Do not publish. Ask the authority that set the marking."


class NotAssessed(NeedsHuman):
    """Part of the document could not be read: a scan without a text layer, a picture."""

    default_advice = "Look at the pages that the report names and redact them by hand (a plan with manual boxes)."


class ReviewPending(NeedsHuman):
    """Decisions wait for an officer."""

    default_advice = "Answer the findings that the plan marks as review."


#: Worst first: the exit code of a run over many documents is the first of these that occurred.
WORST_FIRST: tuple[int, ...] = (1, 3, 5, 4, 2, 6)


def worst(exit_codes: set[int]) -> int:
    """The exit code of a run over many documents (0 when all went well).

    >>> worst({0, 6, 4})
    4
    """
    return next((code for code in WORST_FIRST if code in exit_codes), 0)
