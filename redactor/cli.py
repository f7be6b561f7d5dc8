# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The command ``redactor``. Heavy imports live inside the commands: ``--help`` starts in under 0.3 s of CPU time."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from redactor import __version__, terminal
from redactor.errors import InputError, RedactorError, worst
from redactor.run.stopping import Interrupted

if TYPE_CHECKING:
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms

app = typer.Typer(
    name="redactor",
    help="Finds, weighs (Woo, AVG), burns out and proves gone personal data in Dutch government documents. Offline.",
    no_args_is_help=True,
    rich_markup_mode=None,  # plain help reads as well and starts in half the time
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 all right · 1 our defect · 2 bad input · 3 configuration · 4 some documents failed · "
    "5 a leak was stopped · 6 a human must look · 7 check found something.",
)
policies = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Show, check and explain policies.")
app.add_typer(policies, name="policy")
keys = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Make, list and revoke keys of the HTTP service.")
app.add_typer(keys, name="keys")


class Style(StrEnum):
    """How plain text is redacted."""

    BARS = "bars"
    PSEUDONYMS = "pseudonyms"
    PLACEHOLDERS = "placeholders"


class Form(StrEnum):
    """How the check reports."""

    TABLE = "table"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"


Inputs = Annotated[list[Path], typer.Argument(metavar="IN...", help="Files or folders.", show_default=False)]
OneInput = Annotated[Path, typer.Argument(metavar="IN", help="The document.", show_default=False)]
Output = Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="Folder for the results.")]
PolicyName = Annotated[
    str | None, typer.Option("--policy", "-p", metavar="P", help="Built-in policy or TOML file. [default: woo]")
]
TextStyle = Annotated[
    Style | None, typer.Option("--format", help="How plain text is redacted; a PDF always gets boxes.")
]
TermsFile = Annotated[
    Path | None, typer.Option("--terms", metavar="FILE", help="The case's own word list (TOML): always and never.")
]
Workers = Annotated[int | None, typer.Option(min=0, help="Processes side by side. [default: one per core]")]
Timeout = Annotated[float | None, typer.Option(min=1, help="Seconds that one document may take.")]
Include = Annotated[list[str] | None, typer.Option(help="Take only files that fit this glob.")]
Exclude = Annotated[list[str] | None, typer.Option(help="Leave out files that fit this glob.")]
Justify = Annotated[bool, typer.Option("--onderbouwing", help="Write the officer's page (HTML) beside each report.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line instead of a table.")]


def main() -> None:
    """Entry point: errors become one message on stderr and the exit code of the error tree, never a traceback."""
    try:
        app(standalone_mode=True)
    except RedactorError as problem:
        terminal.complain(problem)
        sys.exit(problem.exit_code)
    except Interrupted as stop:
        typer.echo("Stopped; nothing half-written was left. Run again to go on.", err=True)
        sys.exit(stop.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as defect:
        terminal.complain(RedactorError(f"an unexpected {type(defect).__name__}"))
        sys.exit(1)


@app.callback()
def _root(
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.", is_eager=True)] = False,
) -> None:
    if version:
        typer.echo(f"redactor {__version__}")
        raise typer.Exit


@app.command()
def redact(
    inputs: Inputs,
    output: Output,
    *,
    policy: PolicyName = None,
    style: TextStyle = None,
    terms: TermsFile = None,
    workers: Workers = None,
    timeout: Timeout = None,
    include: Include = None,
    exclude: Exclude = None,
    justify: Justify = False,
    json: AsJson = False,
) -> None:
    """Redact documents: find, weigh, burn out, prove, and write the results with a report each.

    Folders are walked and mirrored under OUT, as `batch` does. A document that can't be proved clean gives no output.
    """
    settings = _settings(policy=policy, workers=workers, timeout=timeout)
    chosen = style.value if style else None
    folders, files = [one for one in inputs if one.is_dir()], [one for one in inputs if not one.is_dir()]
    code = 0
    if files:
        from redactor.pipeline import load_policy
        from redactor.run import direct

        load_policy(settings.policy)
        jobs = direct.jobs_for(files, output, settings, style=chosen, justify=justify)
        with terminal.stop() as stop:
            done = direct.run(jobs, settings, terms=_terms(terms), stopping=stop.requested)
            code = terminal.follow(done, len(jobs), as_json=json)
            stop.finish()
    if folders:
        from redactor.run.batch import Batch

        todo = Batch(
            tuple(folders), output, settings, tuple(include or ()), tuple(exclude or ()), chosen,
            terms=_terms(terms), justify=justify,
        )  # fmt: skip
        code = worst({code, terminal.follow_batch(todo, as_json=json, only_documents=True)})
    raise typer.Exit(code)


@app.command()
def batch(
    folder: Annotated[Path, typer.Argument(metavar="IN", help="A folder.", exists=True, file_okay=False)],
    output: Annotated[Path, typer.Argument(metavar="OUT", help="Folder for the results; the ledger lies in it.")],
    *,
    policy: PolicyName = None,
    style: TextStyle = None,
    dossier: Annotated[
        bool, typer.Option("--dossier", help="One dossier: a person is the same person in all documents (two passes).")
    ] = False,
    terms: TermsFile = None,
    workers: Workers = None,
    timeout: Timeout = None,
    include: Include = None,
    exclude: Exclude = None,
    justify: Justify = False,
    json_lines: Annotated[
        bool, typer.Option("--json-lines", help="Events as one JSON object a line, for machines.")
    ] = False,
) -> None:
    """Redact a folder of any size, unattended: killed at any moment and started again, every document is done once.

    What is finished and has not changed is not done again. Leaves summary.json, inventory.xlsx and inventory.csv.
    """
    from redactor.run.batch import Batch

    settings = _settings(policy=policy, workers=workers, timeout=timeout)
    todo = Batch(
        (folder,), output, settings, tuple(include or ()), tuple(exclude or ()), style.value if style else None,
        shared=dossier, terms=_terms(terms), justify=justify,
    )  # fmt: skip
    raise typer.Exit(terminal.follow_batch(todo, as_json=json_lines))


@app.command()
def publish(
    batch_folder: Annotated[
        Path, typer.Argument(metavar="OUT", help="Output folder of a batch.", exists=True, file_okay=False)
    ],
    folder: Annotated[Path, typer.Argument(metavar="PUBLICATION", help="Folder to make.")],
    *,
    matter: Annotated[str, typer.Option(help="Number of the case; the IDs begin with it.")],
    title: Annotated[str, typer.Option(help="Neutral title of the documents, before their number.")] = "Document",
    body: Annotated[str | None, typer.Option(help="Name of the public body, for DiWoo metadata.")] = None,
    body_resource: Annotated[str, typer.Option(help="Its TOOI identifier (https://identifier.overheid.nl/…).")] = "",
    category: Annotated[
        str, typer.Option(help="Information category of Woo art. 3.3.")
    ] = "Woo-verzoeken en -besluiten",
) -> None:
    """Make a folder to upload: results named by ID, productierapport.xlsx, inventarislijst, DiWoo metadata."""
    from redactor.report.diwoo import Organisation
    from redactor.run import publication
    from redactor.run.ledger import Ledger

    organisation = Organisation(body, body_resource) if body else None
    with Ledger(batch_folder, look=True) as ledger:
        made = publication.write(ledger, folder, publication.Matter(matter, title, organisation, category))
    typer.echo(f"{made.documents} documents in {folder}, {made.left_out} left out")


@app.command()
def analyse(
    inputs: Inputs,
    *,
    json: AsJson = False,
    with_text: Annotated[bool, typer.Option("--with-text", help="Include each page's text (JSON only).")] = False,
    policy: PolicyName = None,
    workers: Workers = None,
) -> None:
    """Show what would be done, and write nothing: one row a finding, or one JSON object a document and line."""
    from redactor.run import looking
    from redactor.run.analysis_lines import HEADS

    if with_text and not json:
        raise typer.BadParameter("--with-text needs --json")
    settings = _settings(policy=policy, workers=workers)
    codes = {0}
    with terminal.stop() as stop:
        for path, looked in looking.run(inputs, settings, with_text=with_text, stopping=stop.requested):
            codes.add(looked.exit_code)
            if json:
                terminal.print_json(
                    {"document": str(path), **terminal.as_fields(looked.problem)} if looked.problem else looked.fields
                )
            elif looked.problem:
                terminal.complain(looked.problem, str(path))
            else:
                terminal.table(str(path), HEADS, looked.rows)
                if looked.not_assessed:
                    listed = sorted({f"page {page}: {why}" for page, why in looked.not_assessed})
                    typer.echo(f"not assessed: {'; '.join(listed)}", err=True)
        stop.finish()
    raise typer.Exit(worst(codes))


@app.command()
def plan(
    source: OneInput,
    *,
    policy: PolicyName = None,
    terms: TermsFile = None,
    with_values: Annotated[
        bool, typer.Option("--with-values", help="Add the found text, for the officer's eyes: keep that plan inside.")
    ] = False,
    sheet: Annotated[
        Path | None, typer.Option(metavar="FILE.xlsx", help="Also write the plan as a spreadsheet to change.")
    ] = None,
) -> None:
    """Print the plan of one document as JSON: change it, or its spreadsheet, then replay it with `redactor apply`."""
    from redactor.run import single
    from redactor.run.files import write_atomically

    settings = _settings(policy=policy)
    made = single.plan(source, settings, _terms(terms), with_values=with_values, with_sheet=sheet is not None)
    if sheet is not None:
        write_atomically(sheet, made.sheet)
    typer.echo(made.text)


@app.command()
def apply(
    source: OneInput,
    plan_path: Annotated[Path, typer.Argument(metavar="PLAN", help="The plan of that document (.plan.json).")],
    output: Output,
    *,
    sheet: Annotated[
        Path | None, typer.Option(metavar="FILE.xlsx", help="The plan's spreadsheet with an officer's changes.")
    ] = None,
    reviewer: Annotated[
        str | None, typer.Option(help="Pseudonym of who changed the plan, for the history.", envvar="REDACTOR_REVIEWER")
    ] = None,
    history: Annotated[
        Path | None, typer.Option(metavar="FILE.jsonl", help="The history. [default: history.jsonl in OUT]")
    ] = None,
    require_approval: Annotated[
        bool, typer.Option("--require-approval", help="Four eyes: refuse a plan that no second officer has approved.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Replay a plan that an officer has looked at, with the changes in its spreadsheet; changes go into the history."""
    from redactor.run import direct, review

    settings = _settings()
    replay = review.Replay(
        plan=_read(plan_path, "plan"),
        sheet=_read(sheet, "spreadsheet") if sheet else None,
        history=history or output / "history.jsonl",
        reviewer=reviewer or "",
    )
    made = review.replayed(replay, require_approval=require_approval)
    jobs = direct.jobs_for([source], output, settings, plan=made)
    with terminal.stop() as stop:
        code = terminal.follow(direct.run(jobs, settings, stopping=stop.requested), 1, as_json=json)
        stop.finish()
    raise typer.Exit(code)


@app.command()
def approve(
    plan_path: Annotated[Path, typer.Argument(metavar="PLAN", help="A plan (.plan.json).")],
    history: Annotated[Path, typer.Option(metavar="FILE.jsonl", help="The history.")],
    reviewer: Annotated[str, typer.Option(help="Pseudonym of who approves.", envvar="REDACTOR_REVIEWER")],
    *,
    sheet: Annotated[Path | None, typer.Option(metavar="FILE.xlsx", help="The plan's spreadsheet.")] = None,
) -> None:
    """Approve exactly this plan, as the second officer of four eyes; any later change undoes it."""
    from redactor.run import review

    plan_bytes, sheet_bytes = _read(plan_path, "plan"), _read(sheet, "spreadsheet") if sheet else None
    review.approve(review.Replay(plan_bytes, sheet_bytes, history, reviewer))
    typer.echo("Approved.")


@app.command()
def verify(
    result: Annotated[Path, typer.Argument(metavar="OUT", help="A redacted document.")],
    plan_path: Annotated[Path, typer.Option("--plan", metavar="PLAN", help="The plan that it was made with.")],
    *,
    source: Annotated[
        Path | None,
        typer.Option(
            "--original", metavar="IN", help="The document that the plan was made from: then values are searched too."
        ),
    ] = None,
    json: AsJson = False,
) -> None:
    """Prove once more that nothing of what a plan removes is left in a redacted document.

    Without the original only the build of the file and hidden text are checked: a plan holds no values.
    """
    from redactor.run import single

    output, made = _read(result, "redacted document"), _read(plan_path, "plan")
    proof = single.verify(output, made, source, _settings())
    if json:
        checks = [list(check) for check in terminal.checks_of(proof)]
        not_checked = list(proof.not_checked)
        terminal.print_json({"document": str(result), "proved": True, "checks": checks, "not_checked": not_checked})
    else:
        terminal.table(str(result), ("check", "tool", "items"), terminal.checks_of(proof))
        for code in proof.not_checked:
            typer.echo(f"not checked: {code}", err=True)


@app.command()
def check(
    inputs: Inputs,
    *,
    policy: PolicyName = None,
    form: Annotated[Form, typer.Option("--format", help="Table, JSON, SARIF 2.1.0 or JUnit XML.")] = Form.TABLE,
    json: AsJson = False,
    workers: Workers = None,
    timeout: Timeout = None,
) -> None:
    """Check documents before publication, whoever redacted them: text under bars, hidden parts, personal data.

    Exit code 0: clean, 7: something was found, 2: a document could not be read (nothing is known of it).
    """
    from redactor import check as checks
    from redactor.run import checking

    settings = _settings(policy=policy, workers=workers, timeout=timeout)
    with terminal.stop() as stop:
        found = checking.run(inputs, settings, stopping=stop.requested)
        stop.finish()
    match Form.JSON if json else form:
        case Form.JSON:
            typer.echo(checks.to_json(found))
        case Form.SARIF:
            typer.echo(checks.to_sarif(found, __version__))
        case Form.JUNIT:
            typer.echo(checks.to_junit(found))
        case Form.TABLE:
            terminal.table("", checks.HEADS, checks.rows(found))
    raise typer.Exit(checks.exit_code(found))


@policies.command("show")
def policy_show(name: Annotated[str, typer.Argument(help="Name or path; without it: the list.")] = "") -> None:
    """List the built-in policies, or print one with everything it inherits."""
    from redactor.weighing.policy import Policy, builtin_names

    if not name:
        for one in builtin_names():
            typer.echo(one)
        return
    typer.echo(Policy.load(name).describe())


@policies.command("check")
def policy_check(files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Policy files.")]) -> None:
    """Check policy files and show every mistake with its line."""
    from redactor.weighing.policy import Policy

    for name in files:
        loaded = Policy.load(name)
        typer.echo(f"{name}: policy {loaded.name} {loaded.version} is right")


@policies.command("explain")
def policy_explain(
    source: OneInput,
    *,
    finding: Annotated[int, typer.Option(help="Number of the finding, as `analyse` shows it.")],
    policy: PolicyName = None,
) -> None:
    """Tell which rule decided on a finding, and why the rules before it didn't."""
    from redactor.run import single

    for row in single.explain(source, finding, _settings(policy=policy)):
        typer.echo(row)


@app.command("recognizers")
def recognizers_(*, json: AsJson = False) -> None:
    """List the recognizers with what they find, after their self-test."""
    from redactor import pipeline

    found = [(one.name, tuple(one.supported_entities)) for one in pipeline.engine(_settings()).recognizers]
    if json:
        for name, entities in found:
            terminal.print_json({"recognizer": name, "entity_types": list(entities)})
    else:
        terminal.table(
            "recognizers", ("recognizer", "entity types"), [(name, ", ".join(kinds)) for name, kinds in found]
        )


class KeyScope(StrEnum):
    """What a key of the service may do."""

    ANALYSE = "analyse"
    REDACT = "redact"
    VALUES = "values"
    ADMIN = "admin"


@app.command()
def serve(
    *,
    host: Annotated[str | None, typer.Option(help="Address to listen on. [default: 127.0.0.1]")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port. [default: 8000]")] = None,
    insecure_local: Annotated[
        bool, typer.Option("--insecure-local", help="No keys at all; only on a loopback address, to try it out.")
    ] = False,
    workers: Workers = None,
) -> None:
    """Run the HTTP service. Everything else is set with REDACTOR_SERVICE_… or redactor-service.toml."""
    _service().serve(_settings(workers=workers), host=host, port=port, insecure_local=insecure_local or None)


@keys.command("create")
def keys_create(
    label: Annotated[str, typer.Argument(help="Which system the key is for; not a person.")],
    *,
    scope: Annotated[list[KeyScope], typer.Option(help="What it may do; give it once for each.")],
    days: Annotated[float | None, typer.Option(min=0.01, help="How long it is valid. [default: until revoked]")] = None,
) -> None:
    """Make a key and print it; it is never shown again."""
    typer.echo(_service().create_key(label, [one.value for one in scope], days))


@keys.command("list")
def keys_list(*, json: AsJson = False) -> None:
    """List the keys: id, label, scopes and whether they are valid; never the keys themselves."""
    found = _service().list_keys()
    if json:
        for one in found:
            terminal.print_json({"id": one.id, "label": one.label, "scopes": list(one.scopes), "valid": one.valid})
    else:
        terminal.table(
            "keys", ("id", "label", "scopes", "valid"), ((*one[:2], " ".join(one.scopes), one.valid) for one in found)
        )


@keys.command("revoke")
def keys_revoke(key: Annotated[str, typer.Argument(help="The id, as `redactor keys list` shows it.")]) -> None:
    """End a key at once, also for a service that runs."""
    _service().revoke_key(key)
    typer.echo("Revoked.")


def _service() -> Any:
    """The commands of the service, loaded by name: the engine knows nothing of it. Raises MissingDependency."""
    from importlib import import_module

    from redactor.errors import MissingDependency

    try:
        for name in ("fastapi", "uvicorn", "joserfc", "cryptography"):
            import_module(name)
    except ModuleNotFoundError:
        advice = "Install it with: pip install 'woo-redactor[service]'"
        raise MissingDependency("the HTTP service is not installed", advice) from None
    return import_module("api.commands")


def _terms(path: Path | None) -> CaseTerms | None:
    from redactor.weighing.case_terms import load

    return load(path) if path else None


def _settings(*, timeout: float | None = None, **given: object) -> Settings:
    from redactor.settings import load

    settings = load(**given)
    if timeout is not None:
        settings.limits["seconds"] = timeout
    return settings


def _read(path: Path, what: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise InputError(f"the {what} can't be read ({type(problem).__name__})", "Check the path.") from None
