# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Policies as a body writes them: inheritance, mistakes with their line, lines that can't be crossed."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.errors import PolicyError
from redactor.model import Action, Box, Decision, Document, Finding, ManualBox, Page, Person, Plan
from redactor.report.inventory import row_of
from redactor.weighing.describe import explained
from redactor.weighing.dossier import Inconsistency, inconsistencies
from redactor.weighing.markings import Level, markings
from redactor.weighing.motivation import dossier_motivation, record
from redactor.weighing.policy import Policy, builtin_names, check, consistent
from redactor.weighing.reference import write_pages
from redactor.weighing.rules import Context
from redactor.weighing.vocabulary import ENTITY_TYPES, NEVER_KEPT, ROLES

HEAD = 'name = "own"\nversion = "1.2.3"\nextends = "woo"\n'
TODAY = date(2026, 5, 1)
Write = Callable[..., Path]


@pytest.fixture
def own(tmp_path: Path) -> Write:
    def write(text: str, name: str = "own.toml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def finding(entity: str = "PERSON", *, score: float = 0.9, evidence: tuple[str, ...] = (), person: int | None = None,
            number: int = 1, span: tuple[int, int] = (0, 8)) -> Finding:  # fmt: skip
    return Finding(number, 1, *span, entity, score, "test", evidence, person)


def test_shipped_policies_load_and_differ() -> None:
    loaded = [Policy.load(name) for name in builtin_names()]
    assert [one.name for one in loaded] == ["woo", "woo-actief", "strict", "minimal", "pseudonymise"]
    assert len({one.fingerprint for one in loaded}) == 5
    assert all(one.version == f"{one.number}+{one.fingerprint}" for one in loaded)
    assert Policy.load("pseudonymise").style == "pseudonyms"


def test_own_rules_come_first_and_the_same_id_replaces(own: Write) -> None:
    policy = Policy.load(
        own(
            HEAD
            + '[[rules]]\nid = "our-desk"\nentity = ["PHONE_NUMBER"]\nlabel = ["balie"]\naction = "keep"\n'
            + '[[rules]]\nid = "director"\nentity = ["PERSON"]\nrole = ["director"]\n'
            + 'action = "review"\nground = "5.1.2e"\n'
        )
    )
    assert policy.rules[0].id == "our-desk"
    assert [one.id for one in policy.rules].count("director") == 1
    desk = policy.decide(finding("PHONE_NUMBER", evidence=("number:mobile", "label:balie")), Context())
    assert (desk.action, desk.rule) == (Action.KEEP, "our-desk")
    director = policy.decide(finding(person=1), Context(person=Person(1, (1,), "director", ("title_before:dir",))))
    assert (director.action, director.ground) == (Action.REVIEW, "5.1.2.e")
    assert policy.rules[0].origin == "own.toml:4"


def test_a_policy_may_stand_on_another_file(own: Write) -> None:
    own(HEAD + '[switches]\ndirector = "keep"\n', "ministry.toml")
    child = own('name = "board"\nversion = "1.0.0"\nextends = "ministry.toml"\n', "board.toml")
    assert Policy.load(child).switches["director"] is Action.KEEP


def test_all_mistakes_at_once_with_line_and_suggestion(own: Write) -> None:
    path = own(
        'name = "own"\n'
        'version = "1.0"\n'
        'extends = "woo"\n'
        "colour = 1\n"
        "[settings]\n"
        "five_years_rule = true\n"
        "[switches]\n"
        'directr = "keep"\n'
        'citizen = "kep"\n'
        "[motivations]\n"
        'person_redact = "De naam van {wie}."\n'
        "[[rules]]\n"
        'id = "a"\n'
        'entity = ["PERSON", "PERSN"]\n'
        'role = ["direktor"]\n'
        'action = "redact"\n'
        'ground = "5.1.2.x"\n'
        "[[rules]]\n"
        'id = "b"\n'
        'entity = ["NL_BSN"]\n'
        'action = "keep"\n'
        "[[rules]]\n"
        'id = "c"\n'
        "entities = [\n"
        '  "PERSON",\n'
        "]\n"
        'action = "redact"\n'
        "[[rules]]\n"
        'id = "d"\n'
        'entity = ["PERSON"]\n'
        'switch = "citizn"\n'
        'ground = "5.2"\n'
    )
    found = [str(one) for one in check(path)]
    expected = [
        (2, "version"),
        (4, "unknown key 'colour'"),
        (6, "unknown key 'five_years_rule' (did you mean 'five_year_rule'?)"),
        (8, "no rule uses the switch 'directr' (did you mean 'director'?)"),
        (9, "'kep' is not one of redact, keep, review (did you mean 'keep'?)"),
        (11, "unknown placeholder {wie}"),
        (14, "unknown entity 'PERSN' (did you mean 'PERSON'?)"),
        (15, "unknown role 'direktor' (did you mean 'director'?)"),
        (17, "unknown ground '5.1.2.x' (did you mean"),
        (21, "NL_BSN is always redacted; this can't be switched off"),
        (24, "unknown key 'entities' (did you mean 'entity'?)"),
        (31, "unknown switch 'citizn' (did you mean 'citizen'?)"),
        (32, "ground 5.2 is never applied by a rule, only by an officer"),
    ]
    for line, text in expected:
        assert any(one.startswith(f"own.toml:{line}: ") and text in one for one in found), (line, text, found)
    assert len(found) == len(expected)
    with pytest.raises(PolicyError) as error:
        Policy.load(path)
    assert all(one in error.value.message for one in found)


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ('entity = ["NL_BSN"]\naction = "review"\nground = "5.1.1.e"', "NL_BSN is always redacted"),
        ('entity = ["NL_BSN"]\naction = "redact"\nground = "5.1.2.e"', "the ground of NL_BSN is 5.1.1.e"),
        ('entity = ["NL_BSN"]\naction = "redact"\nground = "5.1.1.e"\nlast_digits = 4', "NL_BSN goes as a whole"),
        ('entity = ["SIGNATURE"]\naction = "keep"', "SIGNATURE is always redacted"),
        ('entity = ["V_NUMBER"]\naction = "keep"', "V_NUMBER can't be kept"),
        ('action = "keep"', "NL_BSN is always redacted"),
        ('entity = ["PERSON"]\naction = "keep"', "a name is kept for the role of its bearer"),
        ('entity = ["PERSON"]\nrole = ["unknown"]\naction = "keep"', "a name is kept for the role of its bearer"),
        ('entity = ["PERSON"]\naction = "redact"', "what is withheld needs a 'ground'"),
        ('entity = ["PERSON"]\nground = "5.1.2.e"', "give either 'action' or 'switch'"),
        ('entity = ["PERSON"]\naction = "redact"\nground = "dubbel"', "never applied by a rule"),
        ('entity = ["PERSON"]\naction = "redact"\nground = "10.2.e"', "never applied by a rule"),
        (
            'entity = ["IBAN_CODE"]\naction = "redact"\nground = "5.1.2.e"\nlast_digits = 4\nkeep_last_digits = 3',
            "give one of",
        ),
        (
            'entity = ["IBAN_CODE"]\naction = "redact"\nground = "5.1.2.e"\nmin_score = 0.8\nbelow_score = 0.5',
            "can't fire",
        ),
    ],
)
def test_lines_that_no_body_can_cross(own: Write, rule: str, message: str) -> None:
    with pytest.raises(PolicyError, match=r"own\.toml:\d+: ") as error:
        Policy.load(own(f'{HEAD}[[rules]]\nid = "x"\n{rule}\n'))
    assert message in error.value.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name = ", r"own\.toml:1: not valid TOML"),
        ('name = "own"\nversion = "1.0.0"\nextends = "own.toml"\n', "goes in a circle"),
        ('name = "own"\nversion = "1.0.0"\nextends = "wo"\n', r"no policy 'wo' \(did you mean 'woo'\?\)"),
        ('name = "own"\nversion = "1.0.0"\nrules = 1\n', r"own\.toml:3: .*\[\[rules\]\]"),
        (HEAD + '[entities]\nPERSON = "de naam"\n', r"own\.toml:5: entity 'PERSON' must be new"),
        (HEAD + '[motivations]\nredact = "{what"\n', r"own\.toml:5: .*braces"),
        (HEAD + '[[rules]]\nid = "a"\nid2 = "b"\naction = "redact"\n', "unknown key 'id2'"),
    ],
)
def test_files_that_can_not_be_a_policy(own: Write, text: str, message: str) -> None:
    with pytest.raises(PolicyError, match=message):
        Policy.load(own(text))


def test_a_policy_that_stands_alone(own: Write) -> None:
    """It needs its own texts, and what it forgets is still never published."""
    text = 'name = "own"\nversion = "1.0.0"\n'
    with pytest.raises(PolicyError, match=r"own\.toml:1: \[motivations\] lacks redact, keep, review"):
        Policy.load(own(text))
    texts = "".join(f'{name} = "Zo."\n' for name in ("redact", "keep", "review"))
    paragraphs = ("opening", "opening_dossier", "other", "kept", "five_year", "review")
    letters = "".join(f'{name} = "Zo."\n' for name in paragraphs)
    policy = Policy.load(own(f"{text}[motivations]\n{texts}[letter]\n{letters}"))
    bsn = policy.decide(finding("NL_BSN"), Context())
    assert (bsn.action, bsn.ground) == (Action.REDACT, "5.1.1.e")
    assert policy.decide(finding("SIGNATURE"), Context()).action is Action.REDACT
    assert policy.decide(finding(), Context()).action is Action.REVIEW
    assert policy.explain(finding("NL_BSN"), Context()).decision == bsn


def test_not_utf8_and_missing(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(PolicyError, match="not UTF-8"):
        Policy.load(tmp_path / "x.toml")
    with pytest.raises(PolicyError, match=r"no policy 'minimaal' .*did you mean 'minimal'"):
        Policy.load("minimaal")


def test_nothing_is_kept_on_a_surname_alone() -> None:
    policy = Policy.load("woo")
    for evidence in ((), ("officials_list:name",), ("domain:government",), ("model:crf",), ("title_before:de_heer",)):
        holder = Person(1, (1,), "office_holder", evidence)
        assert policy.decide(finding(person=1), Context(person=holder)).action is Action.REDACT
    for evidence in (("title_before:minister",), ("officials_list:mandate",), ("signature:minister",), ("user_list",)):
        holder = Person(1, (1,), "office_holder", ("officials_list:name", *evidence))
        assert policy.decide(finding(person=1), Context(person=holder)).action is Action.KEEP


def test_explanation_names_the_rule_and_why_not_the_others() -> None:
    policy = Policy.load("woo")
    context = Context(text="Geheim", person=Person(1, (1,), "office_holder", ("officials_list:name",)))
    told = policy.explain(finding(person=1), context)
    assert told.decision == policy.decide(finding(person=1), context)
    reasons = dict(told.passed_over)
    assert told.rule.id == "unknown-person"
    assert reasons["bsn"] == "entity is PERSON"
    assert reasons["office-holder"] == "no evidence of the role beyond a name: nothing is kept on a name alone"
    assert reasons["citizen"] == "role is office_holder"
    text = "\n".join(explained(told))
    assert "unknown-person (woo.toml:" in text
    assert "Geheim" not in text


def test_conditions(own: Write) -> None:
    policy = Policy.load(
        own(
            HEAD + '[entities]\nPROJECT = "de projectnaam"\n'
            '[[rules]]\nid = "own-staff"\nentity = ["EMAIL_ADDRESS"]\ndomain = ["minbzk.nl", "*.rws.nl"]\n'
            'without_evidence = ["mailbox:functional"]\naction = "redact"\nground = "5.1.2.e; 5.1.2.h"\n'
            '[[rules]]\nid = "sure"\nentity = ["PROJECT"]\nmin_score = 0.8\naction = "redact"\nground = "5.1.2.h"\n'
            '[[rules]]\nid = "unsure"\nentity = ["PROJECT"]\nbelow_score = 0.8\naction = "review"\nground = "5.1.2.h"\n'
            '[[rules]]\nid = "account-end"\nentity = ["IBAN_CODE"]\nlabel = ["balie"]\nlast_digits = 4\n'
            'action = "redact"\nground = "5.1.2.e"\n'
            '[[rules]]\nid = "memory"\nentity = ["CLIENT_NUMBER"]\nevidence = ["memory:*"]\nkeep_last_digits = 3\n'
            'action = "redact"\nground = "5.1.2.e"\n'
        )
    )

    def rule(one: Finding, text: str = "") -> str:
        return policy.decide(one, Context(text=text)).rule

    assert rule(finding("EMAIL_ADDRESS"), "x.y@MinBZK.nl") == "own-staff"
    assert rule(finding("EMAIL_ADDRESS"), "x.y (at) zee.rws.nl") == "own-staff"
    assert rule(finding("EMAIL_ADDRESS"), "x.y@notminbzk.nl") == "mailbox"
    assert rule(finding("EMAIL_ADDRESS", evidence=("mailbox:functional",)), "x@minbzk.nl") == "functional-mailbox"
    assert policy.decide(finding("EMAIL_ADDRESS"), Context(text="x.y@minbzk.nl")).ground == "5.1.2.e; 5.1.2.h"
    assert rule(finding("PROJECT", score=0.8)) == "sure"
    assert rule(finding("PROJECT", score=0.79)) == "unsure"
    client = finding("CLIENT_NUMBER", evidence=("memory:alias",), span=(10, 19))
    assert policy.decide(client, Context(text="12-34 567")).parts == ((10, 16),)
    account = finding("IBAN_CODE", evidence=("label:balie",), span=(0, 18))
    assert policy.decide(account, Context(text="NL91ABNA0417164300")).parts == ((14, 18),)
    assert "de projectnaam" in policy.decide(finding("PROJECT"), Context()).motivation.lower()


def test_a_part_is_only_cut_from_the_text_of_the_finding() -> None:
    """Offsets of a text that is not the finding's would redact the wrong characters: then all of it goes."""
    mail = finding("EMAIL_ADDRESS", evidence=("mailbox:personal",), span=(5, 24))
    assert Policy.load("woo").decide(mail, Context(text="a@b.nl")).parts == ()
    assert Policy.load("woo").decide(mail, Context(text="l.vreugd@minbzk.nlx")).parts == ((5, 13),)


@given(
    st.sampled_from([*ENTITY_TYPES, "SOMETHING_NEW"]),
    st.sampled_from([*ROLES, "emperor"]),
    st.lists(st.sampled_from(["mailbox:functional", "number:general", "homonym", "officials_list:name", "x"])),
    st.floats(0, 1),
    st.text(max_size=40),
    st.sampled_from(builtin_names()),
)
def test_any_finding_gets_a_lawful_decision(
    entity: str, role: str, evidence: list[str], score: float, text: str, policy: str
) -> None:
    one = Finding(7, 1, 100, 100 + len(text), entity, score, "test", tuple(evidence), 1)
    context = Context(text=text, person=Person(1, (7,), role, tuple(evidence)), today=TODAY)
    decision = Policy.load(policy).decide(one, context)
    assert decision.finding == 7
    assert decision.motivation.endswith(".")
    assert (decision.ground is None) == (decision.action is Action.KEEP)
    assert all(100 <= start < end <= 100 + len(text) for start, end in decision.parts)
    if entity in NEVER_KEPT or entity == "SOMETHING_NEW":
        assert decision.action is not Action.KEEP
    if entity == "PERSON" and policy != "minimal":
        assert decision.action is not Action.KEEP  # none of this evidence carries a role
    assert Policy.load(policy).explain(one, context).decision == decision


def test_five_year_flag() -> None:
    old, young = date(2021, 4, 30), date(2021, 5, 1)
    policy = Policy.load("woo")
    assert "five_year" in policy.decide(finding(), Context(dated=old, today=TODAY)).flags
    assert "five_year" not in policy.decide(finding(), Context(dated=young, today=TODAY)).flags
    assert "five_year" not in policy.decide(finding("NL_BSN"), Context(dated=old, today=TODAY)).flags
    assert "five_year" not in Policy.load("woo-actief").decide(finding(), Context(dated=old, today=TODAY)).flags
    keep = finding("EMAIL_ADDRESS", evidence=("mailbox:functional",))
    assert policy.decide(keep, Context(dated=old, today=TODAY)).flags == ()


def test_flags_for_the_officer() -> None:
    policy = Policy.load("woo")
    assert "low_score" in policy.decide(finding(score=0.3), Context()).flags
    decision = policy.decide(finding(evidence=("homonym",)), Context())
    assert (decision.rule, decision.action, decision.flags) == ("homonym", Action.REVIEW, ("homonym",))


def test_one_person_one_outcome() -> None:
    holder = Person(1, (1, 2), "office_holder", ("title_before:minister",))
    findings = [finding(person=1), finding(person=1, number=2, evidence=("homonym",), span=(20, 28))]
    decided = Policy.load("woo").weigh(findings, [holder], lambda one: "Xxxxxxxx", today=TODAY)
    assert [one.action for one in decided] == [Action.REVIEW, Action.REVIEW]
    assert "consistency" in decided[0].flags
    assert [one.finding for one in decided] == [1, 2]
    assert consistent(findings, decided) == decided


def test_motivation_holds_no_document_text() -> None:
    policy = Policy.load("woo")
    secret = "Qwertelinda Zuidwolde"
    for entity in ENTITY_TYPES:
        for role in ROLES:
            one = Finding(1, 1, 0, len(secret), entity, 0.9, "test", (f"label:{secret}", secret, "title:x"), 1)
            context = Context(
                text=secret, name=secret, window=secret, label=secret, person=Person(1, (1,), role, (secret,))
            )
            decision = policy.decide(one, context)
            assert "Qwertelinda" not in repr(decision)
            assert "Qwertelinda" not in repr(context).replace(f"label='{secret}'", "").replace(f"('{secret}',)", "")
            kept = record(decision, one, context.person, policy=policy.version, dated=None)
            assert "Qwertelinda" not in repr(kept)


def test_weighing_record() -> None:
    policy = Policy.load("woo")
    person = Person(1, (1,), "civil_servant", ("label:contactpersoon",))
    one = finding(person=1)
    decision = policy.decide(one, Context(person=person, dated=date(2010, 1, 1), today=TODAY))
    made = record(decision, one, person, policy=f"woo {policy.version}", dated=date(2010, 1, 1))
    assert made.category == "de naam van een ambtenaar die niet in de openbaarheid treedt"
    assert (made.kind, made.ground, made.five_year) == ("relative", "5.1.2.e", True)
    assert made.interest == "eerbiediging van de persoonlijke levenssfeer"
    assert "niet is gebleken" in made.openness
    assert made.cues == ("het opschrift 'contactpersoon'",)
    bsn = policy.decide(finding("NL_BSN"), Context())
    assert record(bsn, finding("NL_BSN"), None, policy="woo", dated=None).openness.startswith("geen afweging")


def test_decision_letter(own: Write) -> None:
    policy = Policy.load("woo")
    holder = Person(1, (1,), "office_holder", ("title_before:minister",))
    findings = (finding(person=1), finding("NL_BSN", number=2), finding(number=3))
    decisions = policy.weigh(findings, [holder], lambda _: "x" * 8, dated=date(2015, 1, 1), today=TODAY)
    plan = Plan("0" * 64, "woo", policy.version, findings, (holder,), decisions)
    plan = dataclasses.replace(plan, manual=(ManualBox(1, Box(0, 0, 5, 5), "5.1.2.h"),))
    text = dossier_motivation([plan], policy.letter)
    assert "op 3 plaatsen" in text
    assert "burgerservicenummer" in text
    assert "artikel 5.1, tweede lid, onder h, van de Woo" in text
    assert "artikel 5.3 van de Woo" in text
    assert "ministers" in text
    assert text.index("onder e, van de Woo") < text.index("onder h, van de Woo")
    assert "Op één plaats gaat het om een nummer" in text
    assert "2 documenten" in dossier_motivation([plan, plan], policy.letter)
    assert dossier_motivation([dataclasses.replace(plan, decisions=(), manual=())], policy.letter) == ""
    theirs = Policy.load(own(HEAD + '[letter]\nopening = "Wij lakten op {places}."\n'))
    assert dossier_motivation([plan], theirs.letter).startswith("Wij lakten op 3 plaatsen.")


def test_one_document_with_one_box() -> None:
    plan = Plan("0" * 64, "woo", "1", manual=(ManualBox(1, Box(0, 0, 5, 5), "5.1.2.h"),))
    letter = Policy.load("woo").letter
    assert dossier_motivation([plan], letter).startswith("In dit document is op één plaats informatie")
    empty = Plan("1" * 64, "woo", "1")
    assert dossier_motivation([plan, empty], letter).startswith("In één document is samen op één plaats")


RULE = '[[rules]]\nid = "x"\nentity = ["PERSON"]\naction = "redact"\nground = "5.1.2.e"\n'
CHILD = 'name = "own"\nversion = "1.2.3"\n'


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (HEAD + '[switches]\ndirektor = "keep"\n', 5, "(did you mean 'director'?)"),
        (HEAD + '[switches]\ndirector = "behouden"\n', 5, "(did you mean 'keep'?)"),
        (HEAD + '[switches]\ndirector = "lakken"\n', 5, "(did you mean 'redact'?)"),
        (HEAD + '[switch]\ndirector = "keep"\n', 4, "(did you mean 'switches'?)"),
        (HEAD + "[settings]\nfive_year = true\n", 5, "(did you mean 'five_year_rule'?)"),
        (HEAD + RULE.replace('["PERSON"]', '"PERSON"'), 6, 'entity: must be a list: ["PERSON"]'),
        (HEAD + RULE.replace("PERSON", "PERSN"), 6, "(did you mean 'PERSON'?)"),
        (HEAD + RULE.replace("entity", "entiteit"), 6, "(did you mean 'entity'?)"),
        (HEAD + RULE.replace("5.1.2.e", "5.1.2.z"), 8, "unknown ground"),
        (HEAD + RULE + 'role = ["ministr"]\n', 9, "known: office_holder"),
        (HEAD + '[letter]\nkept = "x {plaatsen}"\n', 5, "unknown placeholder {plaatsen}"),
        (HEAD + 'rules = "geen"\n', 4, "[[rules]] tables"),
        (CHILD + 'extends = "wo"\n', 3, "(did you mean 'woo'?)"),
        (CHILD + 'extends = "own.toml"\n', 3, "goes in a circle"),
        ('name = "own\n', 1, "not valid TOML"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_was_meant(own: Write, text: str, line: int, told: str) -> None:
    with pytest.raises(PolicyError) as caught:
        Policy.load(own(text))
    assert f"own.toml:{line}: " in str(caught.value)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + HEAD,
        HEAD.replace("\n", "\r\n") + '[switches]\r\ndirector = "keep"\r\n',
        HEAD + 'switches = { director = "keep", spokesperson = "review" }\n',
        HEAD + 'switches.director = "keep"\n',
        HEAD + 'rules = [{ id = "x", entity = ["EMAIL_ADDRESS"], action = "redact", ground = "5.1 lid 2 sub e" }]\n',
        HEAD + '[letter]\nopening = """\nWij lakten\nop {places}."""\n',
        HEAD
        + '[entities]\nPROJECT = "het project"\n'
        + RULE.replace("PERSON", "PROJECT").replace("2.e", "2.b; 5.1.2.i"),
        HEAD + RULE.replace('"x"', '"director"') + 'role = ["director"]\n',
        HEAD + RULE.replace("PERSON", "PHONE_NUMBER") + "last_digits = 4\n",
        HEAD + '"title" = "met # en [haken]"\n[switches] # zo\n"director" = "keep" # ja\n',
        HEAD + '[[rules]]\nid = "low"\nbelow_score = 0.4\naction = "review"\nground = "5.1.2.e"\n',
    ],
)
def test_what_is_odd_and_right(own: Write, text: str) -> None:
    assert Policy.load(own(text)).name == "own"


def test_persons_whose_outcome_differs_between_documents_are_told() -> None:
    def one(action: Action, key: str, kind: str = "PERSON", name: str = "") -> Plan:
        decision = Decision(1, action, "rule", None if action is Action.KEEP else "5.1.2.e")
        person = Person(4, (1,), "unknown", key=key, name_key=name)
        return Plan("0" * 64, "w", "1", (finding(kind, person=4),), (person,), (decision,))

    def told(**plans: Plan) -> tuple[Inconsistency, ...]:
        empty = Document("text/plain", "0" * 64, (Page(1, ""),))
        return inconsistencies((label, row_of(plan, empty, id="1", title="").people) for label, plan in plans.items())

    found = told(a=one(Action.KEEP, "k1"), b=one(Action.REDACT, "k1"), c=one(Action.KEEP, "k2"), d=one(Action.KEEP, ""))
    assert found == (Inconsistency("k1", {"a": (Action.KEEP,), "b": (Action.REDACT,)}),)
    assert told(a=one(Action.KEEP, "k1"), b=one(Action.REDACT, "k1", "EMAIL_ADDRESS")) == ()
    assert told(a=one(Action.REVIEW, "k1"), b=one(Action.REDACT, "k1")) == ()
    (namesakes,) = told(a=one(Action.KEEP, "k1", name="n"), b=one(Action.REDACT, "k2", name="n"))
    assert (namesakes.key, namesakes.namesakes) == ("n", True)


PIECES = st.sampled_from(
    [
        'name = "own"\n',
        'version = "1.0.0"\n',
        'extends = "woo"\n',
        "[settings]\n",
        "[switches]\n",
        "[motivations]\n",
        "[[rules]]\n",
        'id = "a"\n',
        'entity = ["PERSON"]\n',
        'entity = [\n "NL_BSN", # x\n]\n',
        'action = "keep"\n',
        'action = "redact"\n',
        'ground = "5.1.2.e"\n',
        'director = "review"\n',
        'marking = "warn"\n',
        'keep = """\n[x]\n{who}"""\n',
        "rules = 3\n",
        "settings.low_score = 0.1\n",
        '"name" = 1\n',
        "[letter]\n",
        "[a.b]\n",
        "entity = 1979-05-27\n",
    ]
)


@given(st.lists(PIECES, max_size=14), st.integers(0, 200), st.text('"[]{}=\\n#x', max_size=3))
def test_any_file_is_a_policy_or_a_named_mistake(pieces: list[str], place: int, noise: str) -> None:
    text = "".join(pieces)
    text = text[:place] + noise + text[place:]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "own.toml"
        path.write_text(text, encoding="utf-8")
        try:
            mistakes = check(path)
        except PolicyError as error:
            told = error.message
            mistakes = ()
        else:
            told = ""
        lines = text.count("\n") + 1
        assert told == "" or "own.toml" in told or "there is no policy" in told
        assert all(one.file != "own.toml" or 1 <= one.line <= lines for one in mistakes)
        if not mistakes and not told:
            assert Policy.load(path).decide(finding("NL_BSN"), Context()).action is Action.REDACT


def test_markings(own: Write) -> None:
    policy = Policy.load("woo")

    def level(*evidence: str) -> Level:
        return markings([finding("MARKING", evidence=evidence)], policy).level

    assert level("marking", "level:stop", "scheme:virbi") is Level.STOP
    assert level("marking") is Level.STOP
    assert level("mention", "level:warn") is Level.WARN
    assert level("mention", "level:stop") is Level.WARN
    assert level("marking", "level:warn") is Level.WARN
    assert level("marking", "level:pass") is Level.NONE
    assert markings([finding()], policy).level is Level.NONE
    inside = Policy.load(own(HEAD + '[settings]\nmarking = "warn"\n'))
    assert markings([finding("MARKING", evidence=("marking",))], inside).level is Level.WARN
    two = [finding("MARKING", evidence=("marking",)), finding("MARKING", evidence=("mention",))]
    assert markings(two, policy)[1:] == ((1,), (1,))


def test_description_shows_every_rule() -> None:
    policy = Policy.load("strict")
    text = policy.describe()
    assert all(f" {rule.id}: " in text for rule in policy.rules)
    assert text.startswith(f"strict {policy.version}")


def test_reference_pages_are_current(tmp_path: Path) -> None:
    write_pages(tmp_path)
    published = Path(__file__).resolve().parents[3] / "docs/reference"
    for path in tmp_path.iterdir():
        current = path.read_text(encoding="utf-8")
        assert (published / path.name).read_text(encoding="utf-8") == current, (
            "run python -m redactor.weighing.reference"
        )
