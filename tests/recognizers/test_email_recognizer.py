# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""E-mail addresses: every way of writing, whose mailbox, and what only looks like one."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.email import EmailRecognizer
from recognizers.email_bodies import public_names
from recognizers.email_kinds import domain_kind, mailbox_kind

WORDS = frozenset({"bezoekers", "administratie", "water"})
SURNAMES = frozenset(("jansen", "devries", "vries", "post", "yildiz", "bakkerink", "balie"))
RECOGNIZER = EmailRecognizer(is_surname=SURNAMES.__contains__, is_word=frozenset(("bouwen",)).__contains__)


@pytest.mark.parametrize(
    ("text", "value", "evidence"),
    [
        ("Mail: a.devries@minbzk.nl.", "a.devries@minbzk.nl", ("mailbox:personal", "domain:government")),
        ("(zie A.DeVries@MinBZK.nl)", "A.DeVries@MinBZK.nl", ("mailbox:personal", "domain:government")),
        ("A.B.JANSEN@MINVWS.NL", "A.B.JANSEN@MINVWS.NL", ("mailbox:personal", "domain:government")),
        ("mailto:w.jansen@gmail.com", "w.jansen@gmail.com", ("mailbox:personal", "domain:private_provider")),
        ('"Jansen, W." <w.jansen@rws.nl>;', "w.jansen@rws.nl", ("mailbox:personal", "domain:government")),
        ("[mailto:s.yildiz@dji.minjus.nl]", "s.yildiz@dji.minjus.nl", ("domain:government",)),
        ("contact: ab-de.vries@minbuza.nl,", "ab-de.vries@minbuza.nl", ("mailbox:personal",)),
        ("vries.a@minjenv.nl", "vries.a@minjenv.nl", ("mailbox:personal",)),
        ("anna.van.der.berg@gemeente-voorbeeld.nl", "anna.van.der.berg@gemeente-voorbeeld.nl", ("domain:government",)),
        ("kjansen@minezk.nl", "kjansen@minezk.nl", ("mailbox:personal",)),
        ("pvandenberg@minfin.nl", "pvandenberg@minfin.nl", ("mailbox:personal",)),
        ("j.post@minfin.nl", "j.post@minfin.nl", ("mailbox:personal",)),
        ("snoopy1987@hotmail.com", "snoopy1987@hotmail.com", ("mailbox:personal",)),
        ("xqzrtw@minocw.nl", "xqzrtw@minocw.nl", ("mailbox:unclear",)),
        ("o'brien.k@minocw.nl", "o'brien.k@minocw.nl", ("mailbox:personal",)),
        ("a.jansen+woo@minbzk.nl", "a.jansen+woo@minbzk.nl", ("domain:government",)),
        ("jansen.intake@zwolle.nl", "jansen.intake@zwolle.nl", ("mailbox:personal",)),
        ("visser.clientservice@zwolle.nl", "visser.clientservice@zwolle.nl", ("mailbox:personal",)),
        ("tol.griffie@zwolle.nl", "tol.griffie@zwolle.nl", ("mailbox:personal",)),
        ("water.beheer@zwolle.nl", "water.beheer@zwolle.nl", ("mailbox:functional",)),
        ("w.jansen.balie@zwolle.nl", "w.jansen.balie@zwolle.nl", ("mailbox:unclear",)),
        ("devries.kantoor@zwolle.nl", "devries.kantoor@zwolle.nl", ("mailbox:personal",)),
        ("denhaag.balie@zwolle.nl", "denhaag.balie@zwolle.nl", ("mailbox:functional",)),
        ("utrecht.info@zwolle.nl", "utrecht.info@zwolle.nl", ("mailbox:functional",)),
        ("info@minbzk.nl", "info@minbzk.nl", ("mailbox:functional",)),
        ("postbus.woo@minbzk.nl", "postbus.woo@minbzk.nl", ("mailbox:functional",)),
        ("secretariaat-dgrr@minbzk.nl", "secretariaat-dgrr@minbzk.nl", ("mailbox:functional",)),
        ("_dienstpostbus.dgoo@minbzk.nl", "_dienstpostbus.dgoo@minbzk.nl", ("mailbox:functional",)),
        ("no-reply@rijksoverheid.nl", "no-reply@rijksoverheid.nl", ("mailbox:functional",)),
        ("amersfoort@amersfoort.nl", "amersfoort@amersfoort.nl", ("mailbox:functional",)),
        ("bouwen@zwolle.nl", "bouwen@zwolle.nl", ("mailbox:functional",)),
        ("intake@zwolle.nl", "intake@zwolle.nl", ("mailbox:functional",)),
        ("schuldhulpverlening@zwolle.nl", "schuldhulpverlening@zwolle.nl", ("mailbox:functional",)),
        ("paspoorten@zwolle.nl", "paspoorten@zwolle.nl", ("mailbox:functional",)),
        ("team.wonen@zwolle.nl", "team.wonen@zwolle.nl", ("mailbox:functional",)),
        ("w.jansen [at] gmail [punt] com", "w.jansen [at] gmail [punt] com", ("domain:private_provider",)),
        ("w.jansen(at)minbzk.nl", "w.jansen(at)minbzk.nl", ("domain:government",)),
        ("w.jansen at minbzk.nl", "w.jansen at minbzk.nl", ("domain:government",)),
        ("w.jansen @ minbzk.nl", "w.jansen @ minbzk.nl", ("mailbox:personal",)),
        ("E-mail: a.devries@\nminbzk.nl", "a.devries@\nminbzk.nl", ("mailbox:personal",)),
        ("E-mail: a.devries\n@minbzk.nl", "a.devries\n@minbzk.nl", ("mailbox:personal",)),
        ("E-mail: a.devries@minbzk.\nnl", "a.devries@minbzk.\nnl", ("domain:government",)),
        ("E-mail: a.devries@minbzk\n.nl", "a.devries@minbzk\n.nl", ("domain:government",)),
        ("E-mail: a.devries@min-\nbzk.nl", "a.devries@min-\nbzk.nl", ("domain:government",)),
        ("tel. 1, e-mail a.devries@minbzk.n\nen verder", "a.devries@minbzk.n", ("domain:government",)),
        ("tel. 1, e-mail a.devries@minbz\nen verder", "a.devries@minbz", ("mailbox:personal", "domain:government")),
        ("e-mail a.devries@", "a.devries@", ("mailbox:personal",)),
        ("E-mail: a.\ndevries@minbzk.nl", "a.\ndevries@minbzk.nl", ("mailbox:personal",)),
        ("<anna.de-\nvries@minbzk.nl>", "anna.de-\nvries@minbzk.nl", ("mailbox:personal",)),
        ("Bel of mail a.devries@minbzk.nl.\nDe minister", "a.devries@minbzk.nl", ("mailbox:personal",)),
        ("a.devries@minbzk.nl.\nde volgende zin", "a.devries@minbzk.nl", ("mailbox:personal",)),
        ("ATTENDEE;CN=a.devries@minbzk.nl:x", "a.devries@minbzk.nl", ("mailbox:personal",)),
        ("van bj.hooge\nland@xs4all.nl]", "bj.hooge\nland@xs4all.nl", ("mailbox:personal",)),
        (
            "een brief of een e-mail naar\nbezwaarschriften@provincie-dal.nl.",
            "bezwaarschriften@provincie-dal.nl",
            ("mailbox:functional",),
        ),
        ("e-mail: jan\nsen@minvws.nl", "jan\nsen@minvws.nl", ("mailbox:personal",)),
        ("cc naar j.jansen\ninfo@minbzk.nl", "info@minbzk.nl", ("mailbox:functional",)),
        ("zaal417.utrecht@rws.nl", "zaal417.utrecht@rws.nl", ("mailbox:functional",)),
        ("Tot zover de bijlage.\na.devries@minbzk.nl", "a.devries@minbzk.nl", ("mailbox:personal",)),
    ],
)
def test_finds_the_whole_address(found: Any, text: str, value: str, evidence: tuple[str, ...]) -> None:
    [(seen, entity, codes)] = found(RECOGNIZER, text)
    assert (seen, entity) == (value, "EMAIL_ADDRESS")
    assert set(evidence) <= set(codes)


def test_finds_each_of_several(found: Any) -> None:
    text = "Aan: a.devries@minbzk.nl; b.jansen@minvws.nl, info@rws.nl\nCC: c.yildiz@minfin.nl"
    values = [value for value, _, _ in found(RECOGNIZER, text)]
    assert values == ["a.devries@minbzk.nl", "b.jansen@minvws.nl", "info@rws.nl", "c.yildiz@minfin.nl"]


@pytest.mark.parametrize(
    "text",
    [
        "Volg ons op @rijksoverheid",
        "@316 12345678 heeft de groep verlaten",
        "prijs: 3 stuks @ € 10",
        "de kolom [at] bevat tijden",
        "we zien elkaar at the office",
        "hoofdstuk 3 (at) en verder",
        "import pakket@1.2.3 in de bouw",
        "user@localhost",
        "a @ b",
        "@",
        "mail naar @minbzk.nl",
        "De afdeling kijkt at random naar minbzk.nl",
    ],
)
def test_leaves_what_is_no_address(found: Any, text: str) -> None:
    assert found(RECOGNIZER, text) == []


@pytest.mark.parametrize(
    ("domain", "kind"),
    [
        ("minbzk.nl", "government"),
        ("dji.minjus.nl", "government"),
        ("RWS.NL", "government"),
        ("gmail.com", "private_provider"),
        ("ziggo.nl", "private_provider"),
        ("voorbeeldbedrijf.nl", "other"),
        ("notminbzk.nl", "other"),
        ("gemeente-kustland.nl", "government"),
        ("mail.ggdnoordkust.nl", "government"),
        ("gemeentebelangenkustland.nl", "other"),
        ("gemeentekustland.com", "other"),
        ("nl", "other"),
    ],
)
def test_kind_of_domain(domain: str, kind: str) -> None:
    assert domain_kind(domain) == kind


@pytest.mark.parametrize(
    ("local", "domain", "kind"),
    [
        ("woo.jansen", "gmail.com", "personal"),
        ("regiokantoor.oost", "rvo.nl", "functional"),
        ("west-nederland", "rvo.nl", "functional"),
        ("project.spoorzone", "voorbeelddam.nl", "functional"),
        ("a12-project", "voorbeelddam.nl", "functional"),
        ("project.terpstra", "rvo.nl", "personal"),
        ("project.devries", "rvo.nl", "personal"),
        ("project.xrroan", "rvo.nl", "personal"),
        ("zaal.wilma", "rvo.nl", "personal"),
        ("vergaderzaal.wilma", "rvo.nl", "functional"),
        ("project.kterpstra", "rvo.nl", "personal"),
        ("intake.devries", "rvo.nl", "personal"),
        ("intake.ozdemir", "rvo.nl", "personal"),
        ("intake.zutphen", "rvo.nl", "personal"),
        ("wijkteam.bakker", "rvo.nl", "personal"),
        ("wijkteam.zutphen", "rvo.nl", "functional"),
        ("oosterveen", "rvo.nl", "personal"),
        ("zaal-lely", "rvo.nl", "functional"),
        ("vergaderzaal.jansen", "voorbeeldbedrijf.nl", "functional"),
        ("zaal-de.vries", "rvo.nl", "personal"),
        ("zaal.jansen", "ziggo.nl", "personal"),
        ("info", "ziggo.nl", "functional"),
        ("wijkteam.noord", "voorbeelddam.nl", "functional"),
        ("bag", "minbzk.nl", "functional"),
        ("knipselkrant", "minbzk.nl", "functional"),
        ("acc-ca", "minbuza.nl", "functional"),
        ("acc-jansen", "minbuza.nl", "personal"),
        ("bezoekersadministratie", "minbzk.nl", "functional"),
        ("ncsc-nl", "ncsc.nl", "functional"),
        ("xiu.water", "minbzk.nl", "personal"),
        ("jan.water", "minbzk.nl", "personal"),
        ("jdv", "minbzk.nl", "unclear"),
        ("kjansenadvies", "voorbeeldbedrijf.nl", "unclear"),
        ("jansenadvies", "voorbeeldbedrijf.nl", "unclear"),
        ("milieuklachten", "voorbeeldbedrijf.nl", "functional"),
        ("zonnetje", "tiscali.nl", "personal"),
        ("water", "tiscali.nl", "personal"),
        ("devriesbeheer", "voorbeeldbedrijf.nl", "unclear"),
        ("water", "voorbeelddam.nl", "functional"),
    ],
)
def test_whose_mailbox_it_is(local: str, domain: str, kind: str) -> None:
    assert mailbox_kind(local, domain, SURNAMES.__contains__, WORDS.__contains__) == kind


def test_a_shared_word_behind_initials_is_a_person_only_when_it_is_a_surname() -> None:
    assert mailbox_kind("j.post", "minfin.nl", SURNAMES.__contains__) == "personal"
    assert mailbox_kind("j.helpdesk", "minfin.nl", lambda _: False) == "functional"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("De gemeente Oude Woude. Mail wmo@oudewoude.nl", "functional"),
        ("Gemeente Molenbeke: studiezaal@molenbeke.nl", "functional"),
        ("Gemeente Molenbeke: j.bakker@molenbeke.nl", "personal"),
        ("Gemeente Molenbeke: bakker@molenbeke.nl", "personal"),
        ("Gemeente Molenbeke: wmo@oudewoude.nl", "unclear"),
        ("Firma Oudewoude: wmo@oudewoude.nl", "unclear"),
        ("Klacht aan gemeente Pieter Bakkerink, mail: zonnig@pieterbakkerink.nl", "unclear"),
        ("Brief van de gemeente\nBakkerink bv mailt wmo@bakkerink.nl", "unclear"),
        ("Mail grondzaken@oudewoude.nl", "functional"),
        ("Mail jansenzaken@oudewoude.nl", "unclear"),
        ("Mail bakkeradvies@oudewoude.nl", "unclear"),
    ],
)
def test_a_body_that_the_page_names_has_the_domain(found: Any, text: str, kind: str) -> None:
    [(_, _, codes)] = found(EmailRecognizer(), text)
    assert f"mailbox:{kind}" in codes


def test_the_bodies_of_a_page_are_read_once() -> None:
    text = "gemeente Molenbeke " * 200 + "wmo@oudewoude.nl " * 200
    before = public_names.cache_info().misses
    assert len(EmailRecognizer().analyze(text, ["EMAIL_ADDRESS"])) == 200
    assert public_names.cache_info().misses == before + 1


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Van: _Dienstpostbus Kamervragen CZ <kamervragen.cz@minvws.nl>", "functional"),
        ("CC: Jansen, W.; _Postbus Directie Kunst <kunst@minocw.nl>", "functional"),
        ("Aan: Team Handhaving West <handhaving.west@utrecht.nl>", "functional"),
        ("Aan: Team Handhaving Oost, K. Oost <k.oost@utrecht.nl>", "personal"),
        ("Aan: Team Jan <jan@utrecht.nl>", "personal"),
        ("Aan: Team Bakker <bakker@utrecht.nl>", "personal"),
        ("Aan: Team De Vries <devries@utrecht.nl>", "personal"),
        ("Aan: Afdeling A. Kunst <a.kunst@utrecht.nl>", "personal"),
        ("Aan: Directie Kwispelaar <kwispelaar@utrecht.nl>", "unclear"),
        ("Aan: Loket JT <jt@oudewoude.nl>", "unclear"),
        ("Aan: Balie PVT <pvt@oudewoude.nl>", "unclear"),
        ("Aan: Mailbox Timmerman <timmerman@oudewoude.nl>", "personal"),
        ("Aan: Afdeling Bakker <bakker@oudewoude.nl>", "personal"),
        ("Aan: Directie J Tol <tol@oudewoude.nl>", "personal"),
        ("Aan: Directie Kunst <f.kunst@utrecht.nl>", "personal"),
        ("Aan: Team Oost <oost@gmail.com>", "personal"),
    ],
)
def test_a_mailbox_is_named_before_its_address(found: Any, line: str, kind: str) -> None:
    assert [codes[0] for _, _, codes in found(EmailRecognizer(), line)] == [f"mailbox:{kind}"]
