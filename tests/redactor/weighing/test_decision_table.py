# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The decision table of the Woo practice, row by row, for each policy that ships. All people are invented.

A row stands for a kind of finding with its facts; each sentence marks the finding as ``[[…]]``. What an officer may
read afterwards is stated in full, so that a rule that takes too much fails as well as one that takes too little.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pytest

from redactor.errors import PolicyError
from redactor.model import Action, Finding, Person
from redactor.weighing.policy import Policy
from redactor.weighing.rules import Context

KEEP, REDACT, REVIEW = Action.KEEP, Action.REDACT, Action.REVIEW
E52E, E51E, E51D = "5.1.2.e", "5.1.1.e", "5.1.1.d"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    entity: str
    sentences: tuple[str, ...]
    woo: Action
    rule: str
    ground: str = E52E
    role: str | None = None
    """None: the finding belongs to nobody"""
    bearer: str = ""
    """a full spelling of the bearer's name elsewhere in the document"""
    role_evidence: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()
    """what of each finding stays readable when it is withheld"""
    others: dict[str, Action] = field(default_factory=dict)
    """policies that decide otherwise than ``woo``"""

    def action(self, policy: str) -> Action:
        return self.others.get(policy, self.woo)


OUT_OF_SCOPE = {"minimal": KEEP}
#: Every natural person goes; names are not weighed.
HOLDER = {"strict": REDACT, "minimal": KEEP}

TABLE = (
    Row(
        "minister, state secretary, MP",
        "PERSON",
        (
            "Ik heb minister [[Joris Waterlander]] geïnformeerd.",
            "De staatssecretaris, mevrouw [[A.C. Brugmans-Tol]], antwoordde.",
            "De motie van het lid [[Sijbrandij]] is aangenomen.",
        ),
        KEEP,
        "office-holder",
        role="office_holder",
        role_evidence=("title_before:minister",),
        others=HOLDER,
    ),
    Row(
        "CdK, gedeputeerde, mayor, alderman, council member, dijkgraaf",
        "PERSON",
        (
            "Wethouder [[Fenna Kwakkelstein]] opende het gesprek.",
            "Aanwezig: raadsleden Postma, [[De Groot-Vink]] en El Amrani.",
            "w.g. [[H. Buitendijk]], dijkgraaf",
        ),
        KEEP,
        "office-holder",
        role="office_holder",
        role_evidence=("list_context:raadsleden",),
        others=HOLDER,
    ),
    Row(
        "judge",
        "PERSON",
        (
            "De voorzieningenrechter, mr. [[T. van Ommeren]], schorst het besluit.",
            "Aldus gedaan door mr. [[P.Q. Zandstra]], rechter.",
            "raadsheer [[Ilse Marugg]] stelde vragen",
        ),
        KEEP,
        "office-holder",
        role="office_holder",
        role_evidence=("title_after:rechter",),
        others=HOLDER,
    ),
    Row(
        "SG, DG, IG, griffier, gemeentesecretaris",
        "PERSON",
        (
            "De secretaris-generaal, [[Maarten Oldenkamp]], tekende.",
            "griffier [[S. Ybema]] hield de lijst bij",
            "Namens het college, de gemeentesecretaris, [[J.W. Terpstra]]",
        ),
        KEEP,
        "senior-official",
        role="senior_official",
        role_evidence=("title_before:sg",),
        others=HOLDER,
    ),
    Row(
        "spokesperson towards the press",
        "PERSON",
        (
            "Woordvoerder [[Nina Achterberg]] stond de pers te woord.",
            "Voor meer informatie: [[Koen Riemersma]], persvoorlichter.",
            "persofficier [[mr. L. Idema]] gaf een toelichting",
        ),
        KEEP,
        "spokesperson",
        role="public_function",
        role_evidence=("title_before:woordvoerder",),
        others=HOLDER,
    ),
    Row(
        "signer under mandate",
        "PERSON",
        (
            "De minister van Binnenlandse Zaken, namens deze, [[drs. R. Hoekzema]]",
            "voor deze, [[M. Pronk-Said]]",
            "In mandaat: [[G. ten Napel]], teammanager",
        ),
        REVIEW,
        "mandate-signer",
        role="mandate_signer",
        role_evidence=("signature:mandate",),
        others={"woo-actief": REDACT, **HOLDER},
    ),
    Row(
        "director",
        "PERSON",
        (
            "directeur [[Wouter Smilde]] stemt in",
            "De programmadirecteur, [[E. Çelik]], was afwezig.",
            "t.a.v. [[I. Roodbol]], directeur Bedrijfsvoering",
        ),
        REDACT,
        "director",
        role="director",
        role_evidence=("title_before:directeur",),
        others=OUT_OF_SCOPE,
    ),
    Row(
        "head of department, policy officer, lawyer, secretary, inspector, contact person",
        "PERSON",
        (
            "Contactpersoon: [[Lotte Vreugdenhil]]",
            "Behandeld door [[A. Benali]] (jurist)",
            "inspecteur [[Geert Sikkema]] bezocht de locatie",
            "Afdelingshoofd [[Noor Tuinstra]] en MT",
        ),
        REDACT,
        "civil-servant",
        role="civil_servant",
        role_evidence=("label:contactpersoon",),
        others=OUT_OF_SCOPE,
    ),
    Row(
        "role unknown: no, unless",
        "PERSON",
        ("[[Bas Hertgers]] belde.", "zie de opmerking van [[K. Yılmaz]]", "[[De Wolff]] vraagt uitstel"),
        REDACT,
        "unknown-person",
        role="unknown",
        others=OUT_OF_SCOPE,
    ),
    Row(
        "function title that leads to nobody",
        "FUNCTION_TITLE",
        ("de [[senior beleidsmedewerker]]", "een [[jurist]] van de directie", "het [[afdelingshoofd]]"),
        KEEP,
        "function-title",
    ),
    Row(
        "function title of one person only",
        "FUNCTION_TITLE",
        ("de [[adviseur waterveiligheid Schiermonnikoog]]", "de [[bode]] van het huis", "[[de havenmeester]]"),
        REVIEW,
        "unique-function",
        evidence=("unique_function",),
        others={"strict": REDACT, "minimal": KEEP},
    ),
    Row(
        "department, organisation, company",
        "ORGANISATION",
        ("[[Directie Koninkrijksrelaties]]", "[[Bakkerij De Korenaar B.V.]]", "de [[Omgevingsdienst Waddenkust]]"),
        KEEP,
        "organisation",
    ),
    Row(
        "signature, also of a minister",
        "SIGNATURE",
        ("[[handtekening 1]]", "w.g. [[krabbel]]", "De minister, [[handtekening]]"),
        REDACT,
        "handwriting",
        role="office_holder",
        role_evidence=("title_before:minister",),
    ),
    Row(
        "paraaf and initials, also of a minister",
        "INITIALS",
        ("Paraaf: [[JvdB]]", "Akkoord, [[MR]] 12/3", "Actie: [[LV]] zoekt dit uit"),
        REDACT,
        "handwriting",
        role="office_holder",
        role_evidence=("title_before:minister",),
    ),
    Row(
        "mail address of an official: the domain stays",
        "EMAIL_ADDRESS",
        (
            "Mail naar [[l.vreugdenhil@minbzk.nl]].",
            "[[mailto:benali.a@rws.nl]]",
            "van: [[noor.tuinstra [at] gemeente-zeewolde.nl]]",
        ),
        REDACT,
        "personal-mailbox",
        evidence=("mailbox:personal", "domain:government"),
        role="civil_servant",
        stays=("@minbzk.nl", "mailto:@rws.nl", " [at] gemeente-zeewolde.nl"),
    ),
    Row(
        "private mail address",
        "EMAIL_ADDRESS",
        ("[[fam.hertgers@gmail.com]]", "bereikbaar via [[b.hertgers88@hotmail.nl]]", "[[kyilmaz@ziggo.nl]]"),
        REDACT,
        "private-mailbox",
        evidence=("mailbox:personal", "domain:private_provider"),
        role="citizen",
        stays=("", "", ""),
    ),
    Row(
        "mail address at a domain that names its owner",
        "EMAIL_ADDRESS",
        ("[[bas@hertgers-advies.nl]]", "[[hertgers@hertgers.com]]", "[[b.hertgers@bashertgers.eu]]"),
        REDACT,
        "personal-mailbox",
        evidence=("mailbox:personal", "domain:other"),
        role="external",
        bearer="Bas Hertgers",
        stays=("", "", ""),
    ),
    Row(
        "mailbox called after its own domain: a firm or a person",
        "EMAIL_ADDRESS",
        ("[[hertgers@hertgers.com]]", "[[bas.hertgers@bashertgers.nl]]", "[[wijnalda@wijnalda-2.nl]]"),
        REVIEW,
        "own-domain-mailbox",
        evidence=("mailbox:functional", "domain:other"),
        others={"strict": REDACT},
    ),
    Row(
        "functional mailbox",
        "EMAIL_ADDRESS",
        ("Stuur naar [[woo@minbzk.nl]].", "[[info@zeewolde.nl]]", "[[postbus.dgrr@minbzk.nl]] is ook goed"),
        KEEP,
        "functional-mailbox",
        evidence=("mailbox:functional", "domain:government"),
    ),
    Row(
        "mailbox of a public body that may be anyone's",
        "EMAIL_ADDRESS",
        ("[[kjanssen@minbzk.nl]]", "[[zeeland@rws.nl]]", "[[vogel@acm.nl]]"),
        REVIEW,
        "unclear-government-mailbox",
        evidence=("mailbox:unclear", "domain:government"),
        stays=("@minbzk.nl", "@rws.nl", "@acm.nl"),
        others={"strict": REDACT},
    ),
    Row(
        "direct and mobile number",
        "PHONE_NUMBER",
        ("bel [[06-12345678]]", "T [[070 123 45 67]]", "[[+32 2 555 12 34]]"),
        REDACT,
        "direct-number",
        evidence=("number:mobile",),
    ),
    Row(
        "general number",
        "PHONE_NUMBER",
        ("Het algemene nummer is [[070 426 64 26]].", "Bel [[14 020]].", "gratis: [[0800 1234]]"),
        KEEP,
        "general-number",
        evidence=("number:general", "number:fixed"),
    ),
    Row(
        "direct line on a general number",
        "PHONE_NUMBER",
        ("doorkiesnummer [[070 426 64 31]]", "T (direct) [[020 123 45 00]]", "[[010 123 45 67]] tst. 4"),
        REDACT,
        "direct-number",
        evidence=("number:general", "label:direct"),
    ),
    Row(
        "home address",
        "ADDRESS",
        ("wonende te [[Lisdodde 14, 1234 AB Zeewolde]]", "Adres: [[Kerkpad 3]]", "[[Singel 9-II]] Amsterdam"),
        REDACT,
        "home-address",
        evidence=("address:home",),
    ),
    Row(
        "citizen, requester",
        "PERSON",
        (
            "Geachte heer [[Hertgers]],",
            "Op 3 mei diende verzoeker, [[mevrouw S. Al-Karimi]], een verzoek in.",
            "Bewoner [[W. Kooistra]] klaagt over geluid.",
        ),
        REDACT,
        "citizen",
        role="citizen",
        role_evidence=("title_before:verzoeker",),
        others=OUT_OF_SCOPE,
    ),
    Row(
        "building in running text",
        "ADDRESS",
        ("de loods aan de [[Havenstraat 2]]", "sloop van [[Dorpsweg 11 en 13]]", "perceel [[Noorderdijk 40]]"),
        REVIEW,
        "object-address",
        evidence=("address:unclear",),
        others={"strict": REDACT, "minimal": KEEP},
    ),
    Row(
        "occupation of a citizen near an address",
        "OCCUPATION",
        ("de [[huisarts]] op nummer 4", "[[loodgieter]] van beroep", "buurvrouw is [[notaris]]"),
        REDACT,
        "occupation",
        others={"minimal": KEEP},
    ),
    Row(
        "KvK, RSIN, OIN",
        "ORGANISATION_NUMBER",
        ("KvK [[12345678]]", "RSIN [[123456782]]", "OIN [[00000001123456782000]]"),
        KEEP,
        "organisation-number",
    ),
    Row(
        "number of a sole trader",
        "ORGANISATION_NUMBER",
        ("KvK [[87654321]] (eenmanszaak)", "eenmanszaak, KvK [[11223344]]", "zzp, KvK [[44332211]]"),
        REVIEW,
        "sole-trader-number",
        evidence=("sole_trader",),
    ),
    Row(
        "company address",
        "ADDRESS",
        ("[[Turfmarkt 147, 2511 DP Den Haag]]", "bezoekadres [[Kade 1]]", "gevestigd aan de [[Industrieweg 5]]"),
        KEEP,
        "organisation-address",
        evidence=("address:organisation",),
    ),
    Row(
        "postbus",
        "ADDRESS",
        ("[[Postbus 20011, 2500 EA]]", "[[Postbus 16]]", "postadres: [[Postbus 9000, 6800 AA Arnhem]]"),
        KEEP,
        "postbus",
        evidence=("address:postbus",),
    ),
    Row(
        "company employee: the name goes",
        "PERSON",
        (
            "[[Daan Wijnalda]] van Bakkerij De Korenaar B.V.",
            "accountmanager [[Y. Fofana]]",
            "namens de aannemer: [[P. Nijdam]]",
        ),
        REDACT,
        "private-employee",
        role="private_employee",
        role_evidence=("title_before:accountmanager",),
        others=OUT_OF_SCOPE,
    ),
    Row(
        "lobbyist, external adviser, journalist",
        "PERSON",
        ("lobbyist [[Hugo Paardekooper]]", "adviseur [[T. Oost]] van Bureau Zicht", "journalist [[Amber Riedstra]]"),
        REVIEW,
        "external",
        role="external",
        role_evidence=("title_before:lobbyist",),
        others={"woo-actief": REDACT, **HOLDER},
    ),
    Row(
        "BSN",
        "NL_BSN",
        ("BSN [[999993653]]", "burgerservicenummer: [[9999.90.019]]", "sofinr. [[123456782]]"),
        REDACT,
        "bsn",
        ground=E51E,
        evidence=("checksum", "context:bsn"),
    ),
    Row(
        "V-number",
        "V_NUMBER",
        ("V-nummer [[2801234567]]", "vreemdelingennummer: [[1234567890]]", "V-nr [[9876543210]]"),
        REDACT,
        "v-number",
        ground=E51E,
    ),
    Row(
        "health, criminal … tied to a person",
        "SPECIAL_CATEGORY",
        ("zij heeft [[diabetes]]", "hij is [[veroordeeld]]", "is lid van de [[vakbond]]"),
        REVIEW,
        "special-category",
        ground=E51D,
        role="citizen",
    ),
    Row(
        "the same word about an office holder",
        "SPECIAL_CATEGORY",
        (
            "de minister heeft dit [[veroordeeld]]",
            "het [[partijlidmaatschap van]] de wethouder",
            "[[katholiek]] raadslid",
        ),
        KEEP,
        "special-category-public",
        role="office_holder",
        evidence=("category:criminal",),
    ),
    Row(
        "health of an office holder",
        "SPECIAL_CATEGORY",
        ("de wethouder heeft [[kanker]]", "[[ziekteverlof]] van de minister", "[[burn-out]] van de griffier"),
        REVIEW,
        "special-category",
        ground=E51D,
        role="office_holder",
        evidence=("category:health",),
    ),
    Row(
        "the same word about nobody",
        "SPECIAL_CATEGORY",
        ("beleid tegen [[diabetes]]", "cijfers over [[ziekteverzuim]]", "wet over [[vakbonden]]"),
        KEEP,
        "special-category-loose",
    ),
    Row(
        "IBAN of a person",
        "IBAN_CODE",
        ("op rekening [[NL91 ABNA 0417 1643 00]]", "[[NL13TEST0123456789]]", "IBAN: [[NL91ABNA0417164300]]"),
        REDACT,
        "account",
        evidence=("checksum", "account:unclear"),
    ),
    Row(
        "IBAN of a body",
        "IBAN_CODE",
        ("Gemeente: [[NL91 ABNA 0417 1643 00]]", "t.n.v. de Staat [[NL13TEST0123456789]]", "[[NL91ABNA0417164300]]"),
        KEEP,
        "organisation-account",
        evidence=("checksum", "account:organisation"),
    ),
    Row(
        "copy of an identity document",
        "ID_COPY",
        ("[[kopie paspoort]]", "[[kopie rijbewijs]]", "[[diploma]]"),
        REDACT,
        "id-copy",
    ),
    Row(
        "photo of a person",
        "PHOTO",
        ("[[foto 1]]", "[[pasfoto]]", "[[portret]]"),
        REDACT,
        "photo",
        others={"minimal": KEEP},
    ),
    Row(
        "identity document and driving licence",
        "IDENTITY_DOCUMENT",
        ("paspoort [[SPECI2014]]", "ID-kaart [[XR1001R58]]", "documentnummer [[EM0000000]]"),
        REDACT,
        "identity-document",
    ),
    Row(
        "number of a weapon or another registration of a person",
        "REGISTRATION_NUMBER",
        ("wapennummer [[A-4411]]", "jachtakte [[99-XK]]", "BIG-achtig [[00012345678]]"),
        REDACT,
        "person-number",
    ),
    Row(
        "licence plate",
        "LICENCE_PLATE",
        ("kenteken [[GX-999-K]]", "auto met [[99-XX-99]]", "[[X-999-XX]]"),
        REDACT,
        "vehicle",
    ),
    Row(
        "date of birth",
        "DATE_OF_BIRTH",
        ("geboren [[3 mei 1971]]", "geb. [[03-05-1971]]", "geboortedatum: [[1971-05-03]]"),
        REDACT,
        "date-of-birth",
    ),
    Row(
        "zaaknummer, kenmerk",
        "CASE_NUMBER",
        ("zaaknummer [[2026-0031]]", "ons kenmerk [[BZK-2026-114]]", "zaak [[Z/26/004412]]"),
        KEEP,
        "case-number",
    ),
    Row(
        "client, relation, policy, patient number",
        "CLIENT_NUMBER",
        ("klantnummer [[445566]]", "polis [[P-100200]]", "patiëntnummer [[7788990]]"),
        REVIEW,
        "client-number",
        others={"woo-actief": REDACT, "strict": REDACT, "minimal": REDACT},
    ),
    Row(
        "deceased person",
        "PERSON",
        ("wijlen [[Sietse Haanstra]]", "de overleden heer [[P. Blom]]", "erven van [[M. Dijkgraaf]]"),
        REVIEW,
        "deceased",
        role="deceased",
        role_evidence=("title_before:wijlen",),
        others=HOLDER,
    ),
    Row(
        "the same name of two people",
        "PERSON",
        ("[[De Vries]] mailde", "met [[J. de Vries]] besproken", "aldus [[Vries]]"),
        REVIEW,
        "homonym-person",
        role="office_holder",
        role_evidence=("title_before:minister", "homonym"),
        others=HOLDER,
    ),
    Row(
        "account names, IP addresses",
        "USERNAME",
        ("ingelogd als [[vreugdl01]]", "domein\\[[benalia]]", "account: [[tuinstran]]"),
        REDACT,
        "username",
    ),
    Row(
        "handle and profile",
        "PROFILE_URL",
        ("[[linkedin.com/in/lottev]]", "[[https://www.facebook.com/x]]", "[[https://x.com/iemand]]"),
        REVIEW,
        "online-account",
        others={"strict": REDACT, "minimal": KEEP},
    ),
    Row(
        "network address",
        "IP_ADDRESS",
        ("vanaf [[192.0.2.1]]", "[[2001:db8::1]]", "host [[198.51.100.7]]"),
        REVIEW,
        "network-address",
        others={"strict": REDACT},
    ),
    Row(
        "classification marking",
        "MARKING",
        ("[[Dep. VERTROUWELIJK]]", "[[TLP:AMBER]]", "[[BZ-vertrouwelijk]]"),
        KEEP,
        "marking",
        evidence=("marking", "level:stop"),
    ),
    Row(
        "number stamp and earlier box",
        "REDACTION_MARK",
        ("[[5.1.2.e]]", "[[10.2.e]]", "[[█████]]"),
        KEEP,
        "document-stamp",
    ),
)
CASES = [
    pytest.param(row, policy, number, id=f"{policy}-{row.rule}-{number}")
    for row in TABLE
    for policy in ("woo", "woo-actief", "strict", "minimal", "pseudonymise")
    for number in range(len(row.sentences))
]


def read(row: Row, number: int) -> tuple[str, Finding, Context]:
    """The sentence without its mark, and the finding and context that it stands for."""
    match = re.search(r"\[\[(.*)\]\]", row.sentences[number])
    assert match
    start, end = match.start(), match.start() + len(match[1])
    text = row.sentences[number].replace("[[", "", 1).replace("]]", "", 1)
    tied = row.role is not None
    person = Person(1, (1,), row.role, row.role_evidence) if row.role is not None else None
    finding = Finding(1, 1, start, end, row.entity, 0.85, "test", row.evidence, 1 if tied else None)
    return text, finding, Context(text=text[start:end], person=person, name=row.bearer)


@pytest.mark.parametrize(("row", "policy", "number"), CASES)
def test_row(row: Row, policy: str, number: int) -> None:
    text, finding, context = read(row, number)
    decision = Policy.load(policy).decide(finding, context)
    assert decision.action is row.action(policy)
    if policy in ("woo", "pseudonymise"):
        assert decision.rule == row.rule
    if decision.action is KEEP:
        assert decision.ground is None
        assert decision.parts == ()
        return
    assert decision.ground == row.ground
    left = text[finding.start : finding.end]
    for start, end in reversed(decision.parts or ((finding.start, finding.end),)):
        left = left[: start - finding.start] + left[end - finding.start :]
    assert left == (row.stays[number] if row.stays else "")


def test_every_row_has_three_sentences() -> None:
    assert all(len(row.sentences) >= 3 for row in TABLE)


def test_every_rule_of_the_standard_has_a_row() -> None:
    """A rule without an example is a rule that nobody has looked at."""
    untested = {rule.id for rule in Policy.load("woo").rules} - {row.rule for row in TABLE}
    assert untested == {
        "homonym",  # as homonym-person, by the evidence of the finding itself: test_policy.py
        "tied-mailbox",
        "mailbox",
        "tied-address",
        "coordinates",
        "personnel-number",
    }


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.rule)
def test_switch_turns_the_row(row: Row, tmp_path: object) -> None:
    """Every choice is a switch: the three answers can be had for each rule that has one, and for no other."""
    rule = next(one for one in Policy.load("woo").rules if one.id == row.rule)
    if rule.switch is None:
        assert row.rule in {
            "bsn",
            "v-number",
            "handwriting",
            "marking",
            "document-stamp",
            "sole-trader-number",
        }
        return
    for action in Action:
        file = tmp_path / "own.toml"  # type: ignore[operator]
        file.write_text(
            f'name = "own"\nversion = "1.0.0"\nextends = "woo"\n[switches]\n{rule.switch} = "{action.value}"\n',
            encoding="utf-8",
        )
        if action is KEEP and row.rule in {"unknown-person", "homonym-person"}:
            with pytest.raises(PolicyError, match=r"own\.toml:5: .*a name is kept for the role of its bearer"):
                Policy.load(file)
            continue
        _, finding, context = read(row, 0)
        decision = Policy.load(file).decide(finding, context)
        assert (decision.rule, decision.action) == (row.rule, action)
        assert ("blijft openbaar" in decision.motivation) == (action is KEEP)
        assert ("nog beslissen" in decision.motivation) == (action is REVIEW)
