# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One document of a run, from its file to its result files: the function that a worker process executes.

Only codes and counts go back to the parent: an :class:`Outcome` holds no document text and no name from outside.
"""

from __future__ import annotations

import json
import os
import pickle
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple, TypeVar

from redactor.errors import ConfigError, InputError, LimitExceeded, RedactorError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from redactor.analysis import Analysis
    from redactor.analysis.people.memory import Memory
    from redactor.model import Document, Plan, Redacted
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms

Result = TypeVar("Result")
#: Of a result, by media type.
SUFFIXES = {
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
}
#: What stands beside a result under the same stem.
BESIDE = (".report.json", ".onderbouwing.html")


class State(StrEnum):
    """How a document of a run ended."""

    REDACTED = "redacted"
    """proved and written"""
    NEEDS_REVIEW = "needs_review"
    """proved and written, but something on it could not be assessed: an officer must look"""
    REFUSED = "refused"
    """nothing written: an officer must look first, or the input is bad"""
    FAILED = "failed"
    """nothing written: it could not be processed or proved clean"""


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker needs to know of one document."""

    path: Path
    sha256: str
    own_stem: str
    """the name of the result when the input's name turns out to be free of personal data"""
    neutral_stem: str
    folder: Path
    """where the results go, absolute; ``below`` goes under it"""
    settings: Settings
    plan: Plan | None = None
    """replay this plan instead of making one"""
    place: str = ""
    """the key of its row in the ledger"""
    style: str | None = None
    """how plain text is redacted: ``bars``, ``pseudonyms`` or ``placeholders``; None: as the policy says"""
    justify: bool = False
    """write the officer's page (``onderbouwing``) beside the report"""
    below: tuple[tuple[str, str], ...] = ()
    """the folders under ``folder``, each by its own name and by the neutral one for when that holds a person's name"""
    again: bool = False
    """an earlier run may have left results: they go before anything else"""
    problem: RedactorError | None = None
    """why it can't be read, when that was found out before"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one document."""

    sha256: str
    label: str
    """a name for people that holds no personal data: the result's stem"""
    state: State
    exit_code: int
    pages: int = 0
    findings: int = 0
    redacted: int = 0
    kept: int = 0
    review: int = 0
    output: Path | None = None
    report: Path | None = None
    output_sha256: str = ""
    inventory: str = ""
    """the row of the inventory as JSON, for a document that was written"""
    error: str = ""
    message: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What all documents of a run share: the names it has learned, and the case's own word list."""

    memory: Memory | None = field(default=None, repr=False)
    terms: CaseTerms | None = field(default=None, repr=False)
    pseudonyms: Mapping[str, str] = field(default_factory=dict, repr=False)
    """key of a person → what all documents call them; empty: every document numbers its own"""


@dataclass(frozen=True, slots=True)
class Made:
    """A result that is not written yet: what is told of it, and the files in the order in which they are written."""

    outcome: Outcome
    files: Mapping[Path, bytes] = field(default_factory=dict, repr=False)
    stale: tuple[Path, ...] = ()
    """what an earlier run may have left, to be removed first"""


class _Shared:
    """One a process: what a worker was given at birth, so that it isn't sent along with every document."""

    dossier = Dossier()
    token = ""
    names: ClassVar[dict[str, bool]] = {}


def share(dossier: Dossier, token: str = "") -> None:
    """In a worker, at its birth: keep what all documents of the run share. ``token`` tells runs apart."""
    _Shared.dossier, _Shared.token = dossier, token
    _Shared.names.clear()


def shared_here() -> Dossier:
    """In a worker: what it was given at birth."""
    return _Shared.dossier


def sharing(token: str, dossier: bytes, task: Callable[[Job, bytes], Result], job: Job, untrusted: bytes) -> Result:
    """In a worker that works for several runs: do a task with what the run of this document shares.

    ``dossier`` is that of the run, pickled by the parent; it is read once a run.
    """
    if _Shared.token != token:
        share(pickle.loads(dossier), token)  # noqa: S301 - from our parent, through our own pipe
    return task(job, untrusted)


def prepare(settings: Settings) -> None:
    """In a worker, before its first document: see that the policy is right and the recognizers are ready.

    Raises :class:`redactor.errors.ConfigError`: it ends the run, because every document would meet it.
    """
    from redactor import pipeline

    pipeline.load_policy(settings.policy)
    pipeline.engine(settings)


class Learned(NamedTuple):
    """What the first pass of a dossier takes from one document."""

    memory: Memory
    sha256: str = ""
    """of the document"""
    signature: bytes = b""
    """what makes near duplicates known (:mod:`redactor.run.duplicates`); empty when there is too little text"""
    in_use: frozenset[str] = frozenset()
    """words that look like pseudonyms and stand in the text (:mod:`redactor.run.dossier`)"""


def learn(job: Job, untrusted: bytes | None = None) -> Learned:
    """The first pass of a dossier: what one document teaches about its people; nothing when it can't be read.

    ``untrusted`` is the document when it lies in no file here; then of ``job.path`` only the name counts.
    """
    from redactor import pipeline
    from redactor.analysis.people.memory import Memory
    from redactor.formats.pseudonyms import in_use
    from redactor.run.duplicates import signature_of

    known = _Shared.dossier.memory or Memory()
    try:
        document = _read(job, untrusted)
        analysis = pipeline.analyse(document, settings=job.settings, memory=known)
    except (RedactorError, MemoryError):
        return Learned(known)
    likeness = signature_of((page.text for page in document.pages), known.run_key)
    used = frozenset[str]().union(*(in_use(page.text) for page in document.pages))
    return Learned(analysis.memory, document.sha256, likeness, used)


def work(job: Job) -> Outcome:
    """Redact one document and write its result and report; every error becomes an outcome."""
    from redactor.run.files import write_all

    try:
        if job.again:
            remove_results(_folder(job), (job.own_stem, job.neutral_stem))
    except RedactorError as problem:
        return failed(job, problem)
    made = make(job)
    try:
        write_all(made.files)
    except RedactorError as problem:
        return failed(job, problem, made.outcome.label)
    return made.outcome


def make(job: Job, untrusted: bytes | None = None) -> Made:
    """Redact one document and write nothing; every error becomes an outcome. ``untrusted``: as in :func:`learn`."""
    from redactor import pipeline

    label, stale = "", tuple[Path, ...]()
    try:
        folder = _folder(job)
        if job.again:
            suffixes = (*SUFFIXES.values(), *BESIDE)
            stale = tuple(
                folder / f"{stem}{suffix}" for stem in (job.own_stem, job.neutral_stem) for suffix in suffixes
            )
        limits = job.settings.as_limits()
        document = _read(job, untrusted)
        dossier = _Shared.dossier
        analysis = pipeline.analyse(document, settings=job.settings, memory=dossier.memory)
        label = job.neutral_stem if analysis.names_in_filename else job.own_stem
        plan = job.plan or plan_of(document, analysis, job.settings, dossier, style=job.style)
        redacted = pipeline.apply(document, plan, limits=limits)
        outcome, files = _results(job, redacted, folder, label)
        return Made(outcome, files, stale)
    except RedactorError as problem:
        return Made(failed(job, problem, label or _label(job)), stale=stale)
    except MemoryError:
        crowded = LimitExceeded("the document needs more memory than is allowed")
        return Made(failed(job, crowded, label or job.neutral_stem), stale=stale)


def _label(job: Job) -> str:
    """The stem of a document that could not be read, by its name alone; the neutral one when in doubt."""
    try:
        return job.neutral_stem if _holds_a_name(job.path.name, job.settings) else job.own_stem
    except RedactorError:
        return job.neutral_stem


def _read(job: Job, untrusted: bytes | None = None) -> Document:
    """The document of a job. Raises :class:`InputError` when it can't be read, or is no longer what was hashed."""
    from redactor import pipeline

    if job.problem is not None:
        raise job.problem
    source = job.path if untrusted is None else untrusted
    try:
        document = pipeline.read(source, limits=job.settings.as_limits(), name=job.path.name)
    except OSError as problem:
        raise InputError(
            f"an input file can't be read ({type(problem).__name__})",
            "Give the account that runs redactor the right to read it.",
        ) from None
    if job.sha256 and document.sha256 != job.sha256:
        raise InputError("the input changed while the run was at work", "Run again when nobody writes to it.")
    return document


def _folder(job: Job) -> Path:
    """Where the results go: mirrored, with a neutral name for every folder whose own name holds a person's."""
    return job.folder.joinpath(
        *(neutral if own != neutral and _holds_a_name(own, job.settings) else own for own, neutral in job.below)
    )


def _holds_a_name(untrusted_name: str, settings: Settings) -> bool:
    """As in the pipeline; remembered, because the files of one folder ask the same again."""
    from redactor import pipeline

    known = _Shared.names
    untrusted_name = os.fsencode(untrusted_name).decode(errors="replace")  # a name may be any bytes
    if untrusted_name not in known:
        if len(known) > 1000:
            known.clear()
        known[untrusted_name] = pipeline.holds_a_name(untrusted_name, settings=settings)
    return known[untrusted_name]


def remove_results(folder: Path, stems: Iterable[str]) -> None:
    """Remove everything that a run writes under these stems. Raises :class:`ConfigError` when that is not allowed."""
    for stem in stems:
        for suffix in (*SUFFIXES.values(), *BESIDE):
            try:
                (folder / f"{stem}{suffix}").unlink(missing_ok=True)
            except OSError as problem:
                raise ConfigError(
                    f"an older result can't be removed ({type(problem).__name__})", "Look at the output folder."
                ) from None


def plan_of(
    document: Document, analysis: Analysis, settings: Settings, dossier: Dossier, *, style: str | None = None
) -> Plan:
    """The plan of a document under the policy of the settings, and the word list and the names of its run."""
    from redactor import pipeline
    from redactor.run.dossier import with_pseudonyms

    plan = pipeline.weigh(document, analysis, settings.policy, style=style, signatures=settings.signatures)
    plan = pipeline.add_terms(document, plan, dossier.terms)
    shared = dossier.pseudonyms and plan.style == "pseudonyms"
    return with_pseudonyms(plan, dossier.pseudonyms) if shared else plan


def report_of(redacted: Redacted, policy: str) -> bytes:
    """The report as it is written, with the paragraph for the decision letter."""
    from redactor import pipeline
    from redactor.report.dumping import dumped
    from redactor.report.report import build

    letter = pipeline.motivation(redacted, policy)
    return dumped(build(redacted, motivation=letter)).encode()


def failed(job: Job, problem: RedactorError, label: str = "") -> Outcome:
    """The outcome of a document that gave no result."""
    state = State.REFUSED if problem.exit_code in (2, 6) else State.FAILED
    return Outcome(
        sha256=job.sha256,
        label=label or job.neutral_stem,
        state=state,
        exit_code=problem.exit_code,
        error=problem.code,
        message=problem.message,
        advice=problem.advice,
    )


def _results(job: Job, redacted: Redacted, folder: Path, stem: str) -> tuple[Outcome, dict[Path, bytes]]:
    """The report first: a result without its report must not exist, not even after a power cut. When the result
    can't be written, the report goes too: it would tell of a document that isn't there.
    """
    from redactor import pipeline
    from redactor.report.inventory import row_of

    suffix = SUFFIXES[redacted.media_type]
    output = folder / f"{stem}{suffix}"
    report = folder / f"{stem}.report.json"
    files = {report: report_of(redacted, job.settings.policy)}
    if job.justify:
        page = pipeline.justification(redacted, stem, job.settings.policy)
        files[folder / f"{stem}.onderbouwing.html"] = page.encode()
    files[output] = redacted.data
    counts = dict.fromkeys(("redact", "keep", "review"), 0)
    for decision in redacted.plan.decisions:
        counts[decision.action.value] += 1
    blind = bool(redacted.document.not_assessed)
    outcome = Outcome(
        sha256=job.sha256,
        label=stem,
        state=State.NEEDS_REVIEW if blind else State.REDACTED,
        exit_code=6 if blind else 0,
        pages=len(redacted.document.pages),
        findings=len(redacted.plan.findings),
        redacted=counts["redact"] + len(redacted.plan.manual),
        kept=counts["keep"],
        review=counts["review"],
        output=output,
        report=report,
        output_sha256=redacted.sha256,
        inventory=json.dumps(asdict(row_of(redacted.plan, redacted.document, id=stem, title=stem)), default=str),
    )
    return outcome, files
