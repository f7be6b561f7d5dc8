# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Markings against mentions, earlier redactions, stamps, and the signal for special categories."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from recognizers.marking import MarkingRecognizer
from recognizers.redaction_mark import RedactionMarkRecognizer
from recognizers.special_category import SpecialCategoryRecognizer

MARKING = MarkingRecognizer()
MARK = RedactionMarkRecognizer()
SPECIAL = SpecialCategoryRecognizer()


@pytest.mark.parametrize(
    ("text", "level", "scheme"),
    [
        ("Dep. VERTROUWELIJK\nNota", "stop", "virbi"),
        ("DEPARTEMENTAAL VERTROUWELIJK", "stop", "virbi"),
        ("Departementaal Vertrouwelijk", "stop", "virbi"),
        ("DEP.V.", "stop", "virbi"),
        ("Stg. GEHEIM", "stop", "virbi"),
        ("STG. ZEER GEHEIM\nPagina 1 van 3", "stop", "virbi"),
        ("Stg. CONFIDENTIEEL - exemplaar 3", "stop", "virbi"),
        ("Pagina 2 van 4 Stg. GEHEIM", "stop", "virbi"),
        ("Rubricering: Stg. Confidentieel", "stop", "virbi"),
        ("BZ-VERTROUWELIJK", "stop", "bz"),
        ("Nota\nBZ-vertrouwelijk\nAan de minister"[5:], "stop", "bz"),
        ("BZ-Vertrouwelijk\nAan de minister", "stop", "bz"),
        ("NATO RESTRICTED", "stop", "nato"),
        ("COSMIC TOP SECRET", "stop", "nato"),
        ("RESTREINT UE/EU RESTRICTED", "stop", "eu"),
        ("CONFIDENTIEL UE", "stop", "eu"),
        ("EU SECRET", "stop", "eu"),
        ("OFFICIAL-SENSITIVE\nDear colleague", "stop", "uk"),
        ("OFFICIAL - SENSITIVE", "stop", "uk"),
        ("OFFICIAL: SENSITIVE", "stop", "uk"),
        ("UK OFFICIAL-SENSITIVE", "stop", "uk"),
        ("UK SECRET", "stop", "uk"),
        ("TOP SECRET - UK EYES ONLY", "stop", "uk"),
        ("VS – NUR FÜR DEN DIENSTGEBRAUCH", "stop", "foreign"),
        ("CONTROLLED UNCLASSIFIED INFORMATION", "warn", "foreign"),
        ("TLP:RED", "stop", "tlp"),
        ("TLP: AMBER", "stop", "tlp"),
        ("TLP:GREEN", "warn", "tlp"),
        ("TLP:CLEAR", "pass", "tlp"),
        ("Personeelsvertrouwelijk", "warn", "merking"),
        ("COMMERCIEEL VERTROUWELIJK", "warn", "merking"),
        ("VERTROUWELIJK", "warn", "merking"),
        ("Vertrouwelijk\nGeachte heer", "warn", "merking"),
        ("Onder embargo tot dinsdag 12.00 uur", "warn", "merking"),
        ("ALLEEN VOOR INTERN GEBRUIK", "warn", "merking"),
        ("Classificatie: Rijksintern", "warn", "merking"),
        ("Classificatie\nvertrouwelijk", "warn", "merking"),
        ("Rubricering: Ongerubriceerd", "pass", "merking"),
        ("ONGERUBRICEERD", "pass", "merking"),
    ],
)
def test_a_marking(found: Any, text: str, level: str, scheme: str) -> None:
    [(_, entity, codes)] = found(MARKING, text)
    assert (entity, codes) == ("MARKING", ("marking", f"level:{level}", f"scheme:{scheme}"))


LINE = "Dit is een gewone regel van een brief die over het onderwerp gaat en doorloopt tot het einde van de regel.\n"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Ministerie van Financiën          Departementaal Vertrouwelijk\n", "stop"),
        ("Pagina 1 van 3          DEPARTEMENTAAL VERTROUWELIJK\n", "stop"),
        ("dep. vertrouwelijk\n", "stop"),
        ("Dep.Vertrouwelijk\n", "stop"),
        ("Departementaal\nVertrouwelijk\n", "stop"),
        ("S T G .  G E H E I M\n", "stop"),
        ("D E P .   V E R T R O U W E L I J K\n", "stop"),
        ("*** STG. GEHEIM ***\n", "stop"),
        ("[DEP. VERTROUWELIJK]\n", "stop"),
        ("> Dep. VERTROUWELIJK\n", "stop"),
        ("Dep. VERTROUWELIJK vervalt na 3 jaar\n", "stop"),
        ("DEPARTEMENTAAL VERTROUWELIJK / PERSOONSVERTROUWELIJK\n", "stop"),
        ("Onderwerp: verslag DEPARTEMENTAAL VERTROUWELIJK\n", "stop"),
        ("Onderwerp: [Dep. Vertrouwelijk] Verslag overleg\n", "stop"),
        ("Betreft: FW: (Dep. V.) stukken ministerraad\n", "stop"),
        ("Onderwerp: [TLP:AMBER] kwetsbaarheid\n", "stop"),
        ("TLP: RED | niet delen\n", "stop"),
        ("Rubricering\tDep. Vertrouwelijk\n", "stop"),
        ("Rubricering | Stg. Geheim\n", "stop"),
        ("Rubriceringsniveau: Stg. Confidentieel\n", "stop"),
        ("Rubricering: Departementaal Vertrouwelijk, tot 1-1-2030\n", "stop"),
        ("R-UE/EU-R\n", "stop"),
        ("NATO CONFIDENTIAL RELEASABLE TO UA\n", "stop"),
        ("TOP SECRET\n", "stop"),
        ("SECRET//NOFORN\n", "stop"),
        ("VS-NUR FÜR DEN DIENSTGEBRAUCH\n", "stop"),
        ("LIMITE\n", "warn"),
        ("NATO UNCLASSIFIED\n", "pass"),
        ("PERSOONSVERTROUWELIJK\n", "warn"),
    ],
)
def test_where_a_marking_may_stand(found: Any, text: str, level: str) -> None:
    codes = [codes for _, _, codes in found(MARKING, text + LINE * 6)]
    assert ("marking", f"level:{level}") in {one[:2] for one in codes}


@pytest.mark.parametrize(
    "text",
    [
        LINE * 6 + "Niveau | Betekenis\nStg. GEHEIM | ernstige schade\nDep. VERTROUWELIJK | nadeel\n" + LINE * 6,
        "Wij gebruiken vier niveaus: Stg. ZEER GEHEIM, Stg. GEHEIM, Stg. CONFIDENTIEEL en Dep. VERTROUWELIJK.\n",
        "De rubricering DEPARTEMENTAAL VERTROUWELIJK is op 3 mei vervallen verklaard.\n",
        "Artikel 5 Rubricering\nStaatsgeheim: informatie waarvan kennisname schade kan opleveren\n",
        "> De nota is dep. vertrouwelijk, dus niet doorsturen.\n",
        "Onderwerp: wat betekent departementaal vertrouwelijk eigenlijk\n",
        "Dit document is niet departementaal vertrouwelijk.\n",
    ],
)
def test_a_mention_does_not_stop(found: Any, text: str) -> None:
    codes = [codes for _, _, codes in found(MARKING, text)]
    assert codes
    assert all(one[:2] == ("mention", "level:warn") for one in codes)


@pytest.mark.parametrize("text", ["a top secret recipe\n", "La limite est atteinte.\n", "Secret\n", "secret\n"])
def test_foreign_words_are_no_marking(found: Any, text: str) -> None:
    assert found(MARKING, text + LINE) == []


@pytest.mark.parametrize(
    "text",
    [
        "stukken die als BZ-vertrouwelijk zijn bestempeld",
        "The annex was marked official-sensitive by the British embassy.",
        "Wanneer BZ-vertrouwelijke informatie wordt gelekt",
        "De nota was Stg. Geheim gerubriceerd en is dat niet meer.",
        "een document met de rubricering Departementaal Vertrouwelijk bevat soms",
        "informatie van het niveau NATO SECRET wordt apart bewaard",
        "de ontvanger deelt TLP:AMBER alleen binnen de organisatie",
        "Het lekken van staatsgeheimen is strafbaar in alle gevallen.",
    ],
)
def test_a_mention_warns(found: Any, text: str) -> None:
    seen = found(MARKING, text)
    assert seen
    assert all(codes[:2] == ("mention", "level:warn") for _, _, codes in seen)


@pytest.mark.parametrize(
    "text",
    [
        "het lekken van vertrouwelijke informatie is strafbaar",
        "Wij behandelen uw gegevens vertrouwelijk.",
        "geheimhouding en het ambtsgeheim van ambtenaren",
        "Het was een geheim dat iedereen kende.",
        "de Vertrouwelijke Commissie kwam bijeen",
        "hij nam haar in vertrouwen",
        "het departement van Vervoer",
        "interne controle en internet",
        "de secretaris van de NATO-missie",
        "een niet gerubriceerd netwerk wordt door velen in de organisatie gebruikt",
        "confidence interval",
        "de vertrouwenspersoon is bereikbaar",
    ],
)
def test_everyday_words_are_no_marking(found: Any, text: str) -> None:
    assert found(MARKING, text) == []


@pytest.mark.shared
def test_the_seeds_only_mention(found: Any, shared: Path) -> None:
    for path in sorted((shared / "seeds").glob("*.txt")):
        codes = [codes for _, _, codes in found(MARKING, path.read_text(encoding="utf-8"))]
        assert all(one[:2] == ("mention", "level:warn") for one in codes)
        assert bool(codes) == path.name.startswith(("000", "001"))


@pytest.mark.parametrize(
    ("text", "values", "entity"),
    [
        ("Van: 5.1.2.e\nAan: 5.1.2e", ["5.1.2.e", "5.1.2e"], "REDACTION_MARK"),
        ("10.2.e 10.2.g", ["10.2.e", "10.2.g"], "REDACTION_MARK"),
        ("5.1.1.e\n5.1.5", ["5.1.1.e", "5.1.5"], "REDACTION_MARK"),
        ("belde met ████ over", ["████"], "REDACTION_MARK"),
        ("belde met [gelakt] over", ["[gelakt]"], "REDACTION_MARK"),
        ("Doc 23\nGeachte heer", ["Doc 23"], "DOCUMENT_NUMBER"),
        ("tekst\n000123", ["000123"], "DOCUMENT_NUMBER"),
        ("1234567\nNota", ["1234567"], "DOCUMENT_NUMBER"),
    ],
)
def test_earlier_redactions_and_stamps(found: Any, text: str, values: list[str], entity: str) -> None:
    assert [(value, kind) for value, kind, _ in found(MARK, text)] == [(value, entity) for value in values]


@pytest.mark.parametrize(
    "text",
    [
        "op grond van artikel 5.1.2.e van de wet",
        "zie paragraaf 5.2.1",
        "hoofdstuk 10.2.a",
        "Kenmerk 10.2.2024",
        "versie 5.1",
        "€ 10.2",
        "om 10.10 uur",
        "regel\n" * 5 + "000123\n" + "regel\n" * 5,
        "in het jaar\n2024",
        "1\n2\n3",
    ],
)
def test_articles_and_numbers_are_no_redaction(found: Any, text: str) -> None:
    assert found(MARK, text) == []


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Mevrouw De Vries is gediagnosticeerd met diabetes.", "health"),
        ("Hij is sinds maart arbeidsongeschikt.", "health"),
        ("De heer Yildiz is eerder veroordeeld.", "criminal"),
        ("Betrokkene is lid van de FNV.", "union"),
        ("Volgens A. Jansen is zij moslima en draagt zij een hoofddoek.", "religion"),
        ("Verzoeker is van Syrische afkomst.", "ethnic"),
        ("De heer Post is homoseksueel.", "sexual"),
    ],
)
def test_a_special_category_near_a_person(found: Any, text: str, category: str) -> None:
    assert any(f"category:{category}" in codes for _, _, codes in found(SPECIAL, text))


@pytest.mark.parametrize(
    "text",
    [
        "Het aantal mensen met diabetes stijgt.",
        "De diagnose van het probleem is helder.",
        "De subsidie is veroordeeld tot mislukken.",
        "Er zijn joodse en islamitische scholen in de regio.",
        "Kanker is een belangrijke doodsoorzaak.\n\nMevrouw De Vries opende de dag.",
        "de politieke voorkeur van kiezers",
        "handicapparkeerplaatsen",
        "De vakbonden FNV en CNV",
    ],
)
def test_general_text_is_no_signal(found: Any, text: str) -> None:
    assert found(SPECIAL, text) == []
