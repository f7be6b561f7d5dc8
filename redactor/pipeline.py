# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The story: a document goes in, facts are found, the law weighs them, what must go is burned out and proved gone."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import os
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from redactor.errors import InputError, LeakError, LimitExceeded, MarkingFound, NotAssessed
from redactor.formats import format_for, format_of
from redactor.limits import Limits
from redactor.model import Document, ManualBox, Plan, Redacted, Span
from redactor.weighing.case_terms import with_terms
from redactor.weighing.markings import Level, markings
from redactor.weighing.policy import Policy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.analysis import Analysis
    from redactor.analysis.engine import Engine
    from redactor.analysis.people.memory import Memory
    from redactor.model import Proof, Written
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms
#: A path, the bytes of a file, or a file that is open for reading bytes.
Source = str | os.PathLike[str] | bytes | BinaryIO

#: What makes a page impossible to weigh: its text can't be read at all. A picture beside text is reported instead.
UNREADABLE = frozenset({"scan_without_text", "drawn_text", "unreadable_text"})

#: Remark on a box that no officer drew: handwriting that the reader found where people sign.
AUTOMATIC_BOX = "handtekening, automatisch gevonden"
#: A signature is private life always, whoever signs (Woo art. 5.1.2.e; ABRvS 17 March 2021).
SIGNATURE_GROUND = "5.1.2.e"

#: Flag on the decisions of a document whose classification marking stops its publication.
MARKING_STOPS = "marking_stops"


def redact(
    source: Source,
    policy: str | Policy = "woo",
    *,
    limits: Limits = Limits(),
    manual: Sequence[ManualBox] = (),
    settings: Settings | None = None,
) -> Redacted:
    """Read, find, weigh, burn out and prove one document.

    ``policy`` is the name of a built-in policy, the path of a TOML file, or a loaded policy; ``manual`` are boxes in
    points that are burned as well. Gives the proved bytes with plan and proof; nothing is written to disk.

    Raises :class:`redactor.errors.InputError` for a bad document, :class:`redactor.errors.NeedsHuman` when an officer
    must look first, and :class:`redactor.errors.LeakError` when the result can't be proved clean.
    """
    document = read(source, limits=limits)
    plan = make_plan(document, policy, manual=manual, settings=settings)
    return apply(document, plan, limits=limits)


def read(source: Source, *, limits: Limits = Limits(), name: str = "") -> Document:
    """Parse a document of any known format. Raises :class:`redactor.errors.InputError`.

    ``name`` is the untrusted file name of a source that has none of its own: bytes, an open file.
    """
    untrusted, own = _untrusted_bytes(source, limits)
    name = own or os.fsencode(name).decode(errors="replace")
    return format_for(untrusted, name).read(io.BytesIO(untrusted), limits, name=name)


def analyse(document: Document, *, settings: Settings | None = None, memory: Memory | None = None) -> Analysis:
    """Find what stands where and who is who; no law yet. ``memory`` holds the names that a dossier has learned."""
    from redactor.analysis import analyse as find
    from redactor.analysis.names.cut import with_whole_lines
    from redactor.analysis.names.elsewhere import Once

    finder = Once(engine(settings))
    found = find(document, finder, memory=memory)
    return with_whole_lines(document, found, lambda whole: find(whole, finder, memory=memory))


def holds_a_name(untrusted_name: str, *, settings: Settings | None = None) -> bool:
    """Whether a file name holds a person's name, as far as the name alone tells."""
    from redactor.analysis.names.elsewhere import any_name
    from redactor.analysis.names.propagate import searcher_of

    return any_name(untrusted_name, engine(settings), searcher_of(frozenset()))


def make_plan(
    document: Document,
    policy: str | Policy = "woo",
    *,
    manual: Sequence[ManualBox] = (),
    settings: Settings | None = None,
    memory: Memory | None = None,
    terms: CaseTerms | None = None,
) -> Plan:
    """Find and weigh: everything that would be done to the document, for an officer to change or for :func:`apply`.

    ``terms`` is the case's own word list (:mod:`redactor.weighing.case_terms`).
    """
    analysis = analyse(document, settings=settings, memory=memory)
    signatures = settings is None or settings.signatures
    plan = weigh(document, analysis, policy, manual=manual, signatures=signatures)
    return add_terms(document, plan, terms)


def add_terms(document: Document, plan: Plan, terms: CaseTerms | None) -> Plan:
    """The plan with a case's own word list applied to it; without a list the plan as it is."""
    if terms is None:
        return plan
    from redactor.analysis.names.cut import find_terms_in

    always = [(entry, span) for entry in terms.always for span in find_terms_in(document, [entry.text])]
    never = [(entry, span) for entry in terms.never for span in find_terms_in(document, [entry.text], guess=False)]
    return with_terms(plan, always, never)


def located(document: Document, plan: Plan) -> Plan:
    """The plan with the place of every finding on its page: what an officer, and a later check, can see it by."""
    spans = [Span(one.page, one.start, one.end) for one in plan.findings]
    boxes = format_of(document.media_type).locate(document, spans)
    findings = tuple(
        dataclasses.replace(one, boxes=tuple(boxes.get(span, ())))
        for one, span in zip(plan.findings, spans, strict=True)
    )
    return dataclasses.replace(plan, findings=findings)


def weigh(
    document: Document,
    analysis: Analysis,
    policy: str | Policy = "woo",
    *,
    manual: Sequence[ManualBox] = (),
    style: str | None = None,
    signatures: bool = True,
) -> Plan:
    """Decide on every finding (Woo art. 5.1, AVG). Raises :class:`redactor.errors.PolicyError` for a bad policy.

    ``style`` says how plain text is redacted (``bars``, ``pseudonyms``, ``placeholders``); None: as the policy says.
    ``signatures``: whether handwriting that the reader found gets boxes too, beside those of ``manual``.
    """
    rules = load_policy(policy)
    texts = {page.number: page.text for page in document.pages}
    decisions = rules.weigh(
        analysis.findings,
        analysis.persons,
        lambda finding: texts[finding.page][finding.start : finding.end],
        dated=analysis.dated,
    )
    verdict = markings(analysis.findings, rules)
    if verdict.level is Level.STOP:
        stopping = {one.id for one in analysis.findings if one.entity_type == "MARKING"}
        decisions = tuple(
            dataclasses.replace(one, flags=(*one.flags, MARKING_STOPS)) if one.finding in stopping else one
            for one in decisions
        )
    return Plan(
        document_sha256=document.sha256,
        policy=rules.name,
        policy_version=rules.version,
        findings=analysis.findings,
        persons=analysis.persons,
        decisions=decisions,
        manual=(*manual, *(_signatures(document, manual) if signatures else ())),
        dated=analysis.dated,
        style=style or rules.style,
    )


def _signatures(document: Document, drawn: Sequence[ManualBox]) -> Iterator[ManualBox]:
    """Boxes over the handwriting that the reader found, but for what an officer covered already."""
    for page in document.pages:
        for box in page.signatures:
            mine = [one.box for one in drawn if one.page == page.number]
            if not any(one.x0 < box.x1 and box.x0 < one.x1 and one.y0 < box.y1 and box.y0 < one.y1 for one in mine):
                yield ManualBox(page.number, box, SIGNATURE_GROUND, AUTOMATIC_BOX)


def apply(source: Source | Document, plan: Plan, *, limits: Limits = Limits()) -> Redacted:
    """Burn a plan's redactions out of its document and prove them gone.

    A page that can't be proved clean by editing is written again without moving anything on it; when that can't be
    proved either, it is turned into a picture. Everything is proved again each time. Raises
    :class:`redactor.errors.InputError` when the plan belongs to another file, otherwise as :func:`redact`.
    """
    document = source if isinstance(source, Document) else read(source, limits=limits)
    if document.sha256 != plan.document_sha256:
        raise InputError(
            "the plan was made for another file (the SHA-256 differs)", "Make a new plan from the file as it is now."
        )
    if len(plan.findings) > limits.findings:
        raise LimitExceeded(f"the document has more than {limits.findings} findings")
    _stop_for_a_human(document, plan)
    written, proof = _proved(document, plan, limits)
    return _redacted(document, plan, written, proof)


def _proved(document: Document, plan: Plan, limits: Limits) -> tuple[Written, Proof]:
    """The plan's redaction of a document with its proof, page by page no harsher than it takes to prove it."""
    kind = format_of(document.media_type)
    pictures, rigid = frozenset[int](), frozenset[int]()
    while True:
        written = kind.write(document, plan, limits, rasterise=pictures, rigid=rigid)
        try:
            return written, kind.verify(written, plan, document, limits)
        except LeakError as leak:
            worse = frozenset(leak.pages) - pictures
            if not worse:
                raise
            # where lines were set anew, text may have come to lie in the way of a box; where nothing moves, text that
            # runs across a box goes with it
            loose = worse - rigid
            rigid, pictures = rigid | loose, pictures | (worse - loose)


def verify(output: bytes, plan: Plan, original: Source | Document | None = None, *, limits: Limits = Limits()) -> Proof:
    """Prove that ``output`` is the plan's redaction of ``original``. Raises :class:`redactor.errors.LeakError`.

    The boxes are derived again from plan and original, so bytes that came from elsewhere are judged by the same rule.
    Without the original only the build of the output is proved, and ``not_checked`` of the proof says so.
    """
    if original is None:
        return format_for(output).verify_alone(output, plan, limits)
    document = original if isinstance(original, Document) else read(original, limits=limits)
    kind = format_of(document.media_type)
    expected = kind.write(document, plan, limits)
    try:
        return kind.verify(dataclasses.replace(expected, untrusted=output), plan, document, limits)
    except LeakError:
        # a page of the output may stand still or be a picture: whether it may is told by plan and original alone
        expected, _ = _proved(document, plan, limits)
        return kind.verify(dataclasses.replace(expected, untrusted=output), plan, document, limits)


def motivation(redacted: Redacted, policy: str | Policy = "woo") -> str:
    """The paragraph for the decision letter on one document, in plain Dutch."""
    from redactor.weighing.motivation import document_motivation

    return document_motivation(redacted.plan, load_policy(policy).letter)


def justification(redacted: Redacted, title: str, policy: str | Policy = "woo") -> str:
    """The officer's page on one document (``onderbouwing``): pages with boxes by ground, and why; HTML, no values."""
    from redactor.report.onderbouwing import onderbouwing

    pictures = format_of(redacted.media_type).thumbnails(redacted.data)
    return onderbouwing(redacted, title=title, motivation=motivation(redacted, policy), thumbnails=pictures)


def explain(document: Document, analysis: Analysis, finding_id: int, policy: str | Policy = "woo") -> tuple[str, ...]:
    """Which rule decided on a finding and why the rules before it didn't, in lines without document text.

    Raises :class:`redactor.errors.InputError` when there is no such finding.
    """
    from redactor.weighing.describe import explained
    from redactor.weighing.rules import Context

    found = next((one for one in analysis.findings if one.id == finding_id), None)
    if found is None:
        raise InputError(
            f"there is no finding {finding_id}", "`redactor analyse` lists the findings with their numbers."
        )
    text = next(page.text for page in document.pages if page.number == found.page)
    person = next((one for one in analysis.persons if one.id == found.person), None)
    context = Context(text=text[found.start : found.end], person=person, dated=analysis.dated, today=date.today())  # noqa: DTZ011 - the officer's day
    return tuple(explained(load_policy(policy).explain(found, context)))


def load_policy(policy: str | Policy) -> Policy:
    """A policy by name or path; a loaded one comes back as it is. Raises :class:`redactor.errors.PolicyError`."""
    return policy if isinstance(policy, Policy) else Policy.load(policy)


def engine(settings: Settings | None = None) -> Engine:
    """The recognizers, set up once per process and settings (two CPU seconds) and self-tested."""
    if settings is None:
        return _engine(None, high_recall=False)
    return _engine(settings.spacy_model, high_recall=settings.high_recall)


@cache
def _engine(spacy_model: str | None, *, high_recall: bool) -> Engine:
    from redactor.analysis.engine import Engine, EngineSettings

    return Engine(EngineSettings(spacy_model=spacy_model, high_recall=high_recall))


def _untrusted_bytes(source: Source, limits: Limits) -> tuple[bytes, str]:
    """The bytes and the bare file name; never more than the limit is read."""
    if isinstance(source, bytes):
        untrusted, name = source, ""
    elif isinstance(source, str | os.PathLike):
        path = Path(source)
        with path.open("rb") as file:
            untrusted = file.read(limits.input_bytes + 1)
        name = os.fsencode(path.name).decode(errors="replace")  # a name may be any bytes; recognizers take text
    else:
        untrusted, name = source.read(limits.input_bytes + 1), ""
    if len(untrusted) > limits.input_bytes:
        raise LimitExceeded(f"the file is larger than {limits.input_bytes} bytes")
    return untrusted, name


def _stop_for_a_human(document: Document, plan: Plan) -> None:
    """Refuse what a machine must not publish: a classified document, a page whose text nobody has read.

    A page on which an officer drew a box counts as looked at; anything else takes an override with a reason.
    """
    passed = {code for code, _ in plan.overrides}
    stops = any(MARKING_STOPS in decision.flags for decision in plan.decisions)
    if stops and "marking" not in passed:
        raise MarkingFound("the document bears a classification marking")
    seen = {box.page for box in plan.manual if box.remark != AUTOMATIC_BOX}
    blind = sorted({page for page, why in document.not_assessed if why in UNREADABLE and page not in seen})
    if blind and "not_assessed" not in passed:
        listed = ", ".join(map(str, blind[:10])) + (" …" if len(blind) > 10 else "")
        raise NotAssessed(f"the text of {len(blind)} page(s) can't be read (page {listed})")


def _redacted(document: Document, plan: Plan, written: Written, proof: Proof) -> Redacted:
    return Redacted(
        data=written.untrusted,
        media_type=document.media_type,
        plan=plan,
        written=written,
        proof=proof,
        document=document,
        sha256=hashlib.sha256(written.untrusted).hexdigest(),
    )
