# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The check itself: look at what is hidden, then let the recognizers and the policy judge all text there is."""

from __future__ import annotations

import hashlib
import html
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from redactor.check.bars import is_rest_of_address, with_bars
from redactor.check.container import CONTAINER
from redactor.check.found import Package
from redactor.check.mail import is_mail, read_mail
from redactor.check.packages import read_package
from redactor.check.rules import RULES, Checked, CheckFinding, Severity
from redactor.check.webpage import is_webpage, read_webpage
from redactor.errors import InputError, LimitExceeded
from redactor.formats import format_for
from redactor.limits import Limits
from redactor.model import Action, Box, Document, Finding, HiddenPart, Page, Plan, Span

if TYPE_CHECKING:
    from redactor.formats.base import Format
    from redactor.formats.pdf.inspect import Inspected, Seen

#: Finds and weighs: ``redactor.pipeline.make_plan`` with a policy, given by the caller.
Planner = Callable[[Document], Plan]

PDF = "application/pdf"
#: kind of hidden part → the rule that its mere presence breaks
_PRESENCE = {
    "attachment": "attachment",
    "annotation": "comment",
    "comment": "comment",
    "hidden_layer": "hidden-layer",
    "javascript": "script",
    "form_field": "form-value",
    "private_data": "private-data",
    "signature": "signature",
    "unread_text": "not-assessed",
}
#: entity types that are no personal data by themselves
_MARKING = "MARKING"


def check_file(
    untrusted: bytes | str | Path,
    planner: Planner,
    *,
    name: str = "",
    limits: Limits = Limits(),
) -> tuple[CheckFinding, ...]:
    """Check one document that is about to be published, whoever redacted it.

    ``untrusted`` is the path or the bytes of the file, ``name`` its file name (of a path: its own). Gives the findings
    in order of page, empty when there is nothing to say. Raises :class:`redactor.errors.InputError` when the document
    can't be read.
    """
    data, name = _bytes_of(untrusted, name, limits)
    if data.startswith(CONTAINER):
        return _of_package(read_package(data, limits, name=name), name, planner)
    if is_mail(data):
        return _of_package(read_mail(data, limits, name=name), name, planner)
    if is_webpage(data, name):
        return _of_package(read_webpage(data, name=name, limits=limits), name, planner)
    kind = format_for(data, name)
    document = _read(kind, data, name, limits)
    looked, texts = _looked_at(data, document, limits)
    found = [*_hidden(document, looked.seen), *_personal(kind, document, looked.bars, planner)]
    found += _outside(texts, name, planner)
    return _ordered(found)


def _of_package(package: Package, name: str, planner: Planner) -> tuple[CheckFinding, ...]:
    """What a file that is no PDF and no plain text breaks, says and keeps."""
    told = (_finding(rule, count=count, detail=detail) for rule, detail, count in package.rules)
    return _ordered((*told, *_of_text(package.document, name, planner)))


def _ordered(found: Iterable[CheckFinding]) -> tuple[CheckFinding, ...]:
    return tuple(sorted(_once(found), key=lambda one: (one.page or 0, one.rule, one.box or Box(0, 0, 0, 0))))


def _of_text(document: Document, name: str, planner: Planner) -> Iterator[CheckFinding]:
    """What a document without places says and keeps, and what it is called."""
    plan = planner(document)
    decisions = plan.decision_of()
    told = Counter(
        (rule, finding.page, finding.entity_type)
        for finding in plan.findings
        if (rule := _rule_of(finding, decisions[finding.id].action))
    )
    yield from (_finding(rule, page=page, count=count, detail=entity) for (rule, page, entity), count in told.items())
    yield from _outside(document.hidden, name, planner)


def check(untrusted: bytes | str | Path, planner: Planner, *, name: str = "", limits: Limits = Limits()) -> Checked:
    """As :func:`check_file`, but an unreadable document is a result too. A name that tells of somebody is not shown."""
    given = not isinstance(untrusted, bytes)
    own = PurePath(name or (str(untrusted) if given else "")).name
    shown = name or (str(untrusted) if given else "document")
    digest = ""
    try:
        data, own = _bytes_of(untrusted, name, limits)
        digest = hashlib.sha256(data).hexdigest()
        findings = check_file(data, planner, name=own, limits=limits)
    except InputError as error:
        if any(one.rule == "file-name" for one in _in_the_name(own, planner)):
            shown = _neutral(digest or hashlib.sha256(own.encode("utf-8", "replace")).hexdigest(), own)
        return Checked(shown, error=error.code, error_message=f"{error.message} {error.advice}".strip())
    if any(one.rule == "file-name" for one in findings):
        shown = _neutral(digest, own)
    return Checked(shown, digest, findings)


def _neutral(digest: str, name: str) -> str:
    return f"document-{digest[:12]}{PurePath(name).suffix.lower()[:5]}"


def _bytes_of(untrusted: bytes | str | Path, name: str, limits: Limits) -> tuple[bytes, str]:
    if isinstance(untrusted, bytes):
        data = untrusted
    else:
        path = Path(untrusted)
        name = name or path.name
        try:
            with path.open("rb") as file:
                data = file.read(limits.input_bytes + 1)
        except OSError as error:
            raise InputError(f"The file can't be opened ({error.strerror or 'unknown'}).") from None
    if len(data) > limits.input_bytes:
        raise LimitExceeded(f"The file is larger than {limits.input_bytes} bytes.")
    return data, PurePath(name).name


def _read(kind: Format, data: bytes, name: str, limits: Limits) -> Document:
    if PDF in kind.media_types:
        from redactor.formats.pdf.precheck import precheck

        precheck(data, limits)
    return kind.read(io.BytesIO(data), limits, name=name)


def _looked_at(data: bytes, document: Document, limits: Limits) -> tuple[Inspected, tuple[HiddenPart, ...]]:
    """What a PDF hides, where its bars are, and texts that no page shows; nothing for other formats."""
    from redactor.formats.pdf.inspect import Inspected, Seen, inspect
    from redactor.formats.pdf.remnants import Remnants, remnants
    from redactor.formats.pdf.revisions import revisions

    if document.media_type != PDF:
        return Inspected(()), document.hidden
    known = "\n".join(part.text for part in document.hidden)
    try:
        left = remnants(data, known, limits)
    except InputError:
        left = Remnants((Seen("not-assessed", 0),))  # qpdf can't read what the reader could repair
    texts = (*document.hidden, *left.texts)
    try:
        found = inspect(data, limits)
        return Inspected((*found.seen, *revisions(data, limits), *left.seen), found.bars), texts
    except InputError:
        # pdfium may refuse what the reader could repair: look at the repaired file then
        repaired = inspect(document.normalised, limits)
        return Inspected((*repaired.seen, *left.seen), repaired.bars), texts


def _hidden(document: Document, seen: Sequence[Seen]) -> Iterator[CheckFinding]:
    """What the file holds that nobody sees."""
    for number, reason in document.not_assessed:
        yield _finding("not-assessed", page=number, detail=reason)
    for part in document.hidden:
        rule = _PRESENCE.get(part.kind)
        if rule is not None and part.count:
            yield _finding(rule, count=part.count, detail=part.kind)
    for one in seen:
        yield CheckFinding(one.kind, RULES[one.kind].severity, one.page or None, one.box, one.count)


def _finding(
    rule: str, *, page: int | None = None, box: Box | None = None, count: int = 1, detail: str = ""
) -> CheckFinding:
    return CheckFinding(rule, RULES[rule].severity, page, box, count, detail)


def _personal(
    kind: Format, document: Document, bars: Mapping[int, Sequence[Box]], planner: Planner
) -> Iterator[CheckFinding]:
    """Residual personal data and markings on the pages, as the policy weighs them."""
    shown = with_bars(document, bars)
    texts = {page.number: page.text for page in shown.document.pages}
    plan = planner(shown.document)
    decisions = plan.decision_of()
    wanted: list[tuple[Finding, str]] = []
    for finding in plan.findings:
        rule = _rule_of(finding, decisions[finding.id].action)
        if rule and not is_rest_of_address(texts[finding.page], finding.start):
            wanted.append((finding, rule))
    spans = [shown.back(Span(finding.page, finding.start, finding.end)) for finding, _ in wanted]
    boxes = kind.locate(document, spans) if spans and document.media_type == PDF else {}
    for (finding, rule), span in zip(wanted, spans, strict=True):
        first = next(iter(boxes.get(span, ())), None)
        yield _finding(rule, page=finding.page, box=first, detail=finding.entity_type)


def _rule_of(finding: Finding, action: Action) -> str:
    if finding.entity_type == _MARKING:
        if "level:pass" in finding.evidence:
            return ""
        mention = "mention" in finding.evidence and "marking" not in finding.evidence
        return "marking-mentioned" if mention or "level:warn" in finding.evidence else "marking"
    return {Action.REDACT: "personal-data", Action.REVIEW: "personal-data-review", Action.KEEP: ""}[action]


#: parts whose loose words ("Rijkslint zwart", "Distiller Server") a model takes for names: a name needs more there
_CAPTIONS = frozenset(
    (
        "structure", "replacement_text", "program", "string", "private_data", "destination", "attribute", "binary",
        "part_name", "script_text", "field_code", "defined_name",
    )
)  # fmt: skip
#: parts that are written like file names: "brief-mevrouw-Jansen"
_LIKE_FILES = frozenset(("destination", "string", "attachment", "attribute", "part_name", "link", "defined_name"))

_GLUE = re.compile(r"[_\-\\/?=&:]+|(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})")
#: entity types that a word and a number are enough for
_LOOSE = frozenset(("ADDRESS", "POSTCODE", "INITIALS", "LICENCE_PLATE", "USERNAME", "SPECIAL_CATEGORY"))
_FIXED_BLANK = "\u00a0"
_NAMES = frozenset(("PERSON", "INITIALS"))
_GUESSED = ("model", "memory", "lexicon", "form:listed")


def _outside(hidden: Sequence[HiddenPart], name: str, planner: Planner) -> Iterator[CheckFinding]:
    """Personal data in the hidden parts and in the file name: judged as a text of its own."""
    for part in hidden:
        if part.text.strip():
            caption = part.kind in _CAPTIONS
            judged = _judged(part.text, planner, caption=caption)
            if part.kind in _LIKE_FILES:
                judged |= _judged(_readable(part.text), planner, caption=True)
            for entity, count in judged.items():
                rule = "marking-mentioned" if entity == _MARKING else "hidden-personal-data"
                yield _finding(rule, count=count, detail=f"{part.kind}:{entity}")
            if not caption:
                for entity, count in _judged(part.text, planner, action=Action.REVIEW).items():
                    if entity not in ("PERSON", "INITIALS", _MARKING):
                        yield _finding("hidden-data-review", count=count, detail=f"{part.kind}:{entity}")
    yield from _in_the_name(name, planner)


def _in_the_name(name: str, planner: Planner) -> Iterator[CheckFinding]:
    """Personal data in a file name."""
    stem = PurePath(name).stem
    if stem:
        # a name is judged between blanks: with a "_" behind it "Jansen_BV" would be no firm
        whole = _judged(stem, planner)
        entities = _judged(_readable(stem), planner) | Counter({key: whole[key] for key in whole.keys() - _NAMES})
        for entity, count in entities.items():
            if entity != _MARKING:
                yield _finding("file-name", count=count, detail=entity)


def _readable(names: str) -> str:
    """File names, paths and destinations as words, one a line."""
    return "\n".join(" ".join(_GLUE.sub(" ", unquote(line)).split()) for line in names.split("\n"))


def _judged(text: str, planner: Planner, *, caption: bool = False, action: Action = Action.REDACT) -> Counter[str]:
    """Entity types for which the policy decides so in a loose text, and markings, with how often."""
    text = html.unescape(text).replace(_FIXED_BLANK, " ")
    page = Page(1, text)
    document = Document("text/plain", hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), (page,))
    plan = planner(document)
    decisions = plan.decision_of()
    return Counter(
        one.entity_type
        for one in plan.findings
        if (decisions[one.id].action is action or one.entity_type == _MARKING)
        and not (caption and (one.entity_type in _LOOSE or (one.entity_type == "PERSON" and _is_guessed(one.evidence))))
    )


def _is_guessed(evidence: Sequence[str]) -> bool:
    """No list, form, title or label speaks for it."""
    return bool(evidence) and all(code.startswith(_GUESSED) for code in evidence)


def _once(findings: Iterable[CheckFinding]) -> Iterator[CheckFinding]:
    """The same finding counted once."""
    seen: set[CheckFinding] = set()
    for one in findings:
        if one not in seen:
            seen.add(one)
            yield one


def worst(findings: Sequence[CheckFinding]) -> Severity | None:
    """The worst severity, None when there are no findings."""
    return next((level for level in Severity if any(one.severity is level for one in findings)), None)
