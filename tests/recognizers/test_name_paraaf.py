# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials told by the shape of a line: a paraaf, a list of actions, a kiss; and letters that look like some."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("ontvangen: 11-02-2020  paraaf: rdb", ["rdb"]),
        ("[voorletters]   X.\n[achternaam]    Tol", ["X."]),
        ("Voorletters: W\nAchternaam: Tol", ["W"]),
        ("Paraaf ambtenaar\tvP\ttolk\tja", ["vP"]),
        ("Akkoord hoofd:\tPvV\t23-11", ["PvV"]),
        ("Gezien:\tBh.\tnog niet", ["Bh."]),
        ("coll.: TH  /  type: mk\tverzonden", ["TH", "mk"]),
        ("Paraaf dir.: AS     Paraaf FEZ: R. 30-10", ["AS", "R."]),
        ("Medeparaaf\nWJZ: N.A.\nFEZ: jp\n\n1. Aanleiding", ["N.A.", "jp"]),
        ("Medeparaaf     DB: kv    FEZ: RvO 25/10    WJZ: n.v.t.", ["kv", "RvO"]),
        ("beh.: v.d.W.     par: Kl\n", ["v.d.W.", "Kl"]),
        ("beh.: v.d.W. par: Kl\n", ["v.d.W.", "Kl"]),
        ("ontv. 15/5 mSl    zaak 12", ["mSl"]),
        ("doorgezet, beh.: SBk -----", ["SBk"]),
        ("coll.: TH  /  type: mk    verzonden", ["TH", "mk"]),
        ("J.P. Zijl\ni.a.a. AP\n", ["AP"]),
        ("Opgesteld: EK, 2 mei. Verder niets.\n", ["EK"]),
        ("Opgesteld MJ 3-3-2021\n", ["MJ"]),
        ("Gelezen: DR 3/5\n", ["DR"]),
        ("De brief is getekend MR 25/11\n", ["MR"]),
        ("Eens met de agenda, de stukken volgen.\n\nT.\n", ["T."]),
        ("De controle wacht op de stukken.\n\nCHvT\n", ["CHvT"]),
        ("De controle wacht op de stukken.\n\nCHvT\n\nPagina 1 van 2\n", ["CHvT"]),
        ("De controle wacht op de stukken.\n\nCHvT\n\nVan: het secretariaat\n", ["CHvT"]),
        ("Gezien: ŞA / ÜK\n", ["ŞA", "ÜK"]),
        ("23.31  Einde log. RD\n", ["RD"]),
        ("10:35 kapotte lantaarn, melder wil geen bericht\nPZ\n\nDe nota", ["PZ"]),
        ("10:59 opvang in de zaal; uitvoering KB\n", ["KB"]),
        ("interne memo van ED; niet verzonden", ["ED"]),
        ("Ze vindt het prima. WHS]\n\n2. Netwerken", ["WHS"]),
        ("RvB en ik zitten in kamer 4", ["RvB"]),
        ("Directeur CZ   HvdM  4/6\nDG       PV   4/6\n", ["HvdM", "PV"]),
        ("Handhaver(s): K. V. en S. de B.\n", ["K. V.", "S. de B."]),
        ("Afgehandeld: 03-09  WG", ["WG"]),
        ("uitgezet bij: team Afval   afh.: DS", ["DS"]),
        ("[ingekomen 4 okt. 2022 / reg. door LNC]", ["LNC"]),
        ("De leges zijn voldaan. H.W.\n\nBerg, 3 mei", ["H.W."]),
        ("Betaald (contant). M.K.D.  ", ["M.K.D."]),
        ("coll: GL\n", ["GL"]),
        ("Paraaf DG      M.\nParaaf stas    AB\n", ["M.", "AB"]),
        ("de commandant        par. Kn\n", ["Kn"]),
        ("Registratie: rk\n", ["rk"]),
        ("Paraaf: MR\n", ["MR"]),
        ("Paraaf: DR 12-11\n", ["DR"]),
        ("paraaf: dr; par. ir\n", ["dr", "ir"]),
        ("Verslag: MJ, 3-3", ["MJ"]),
        ("tot morgen\n\nx M\n", ["M"]),
        ("Gesproken met mw. O.S. op 12-2, haar partner (S.) was erbij.", ["O.S.", "S."]),
        ("De cliënt K.L. is verhuisd en getuige M.V. ook", ["K.L.", "M.V."]),
        ("Ik verklaar alles naar waarheid.   12-2-2024\n\nx  Y.T.\n", ["Y.T."]),
        ("Met opmerkingen [JdB1]: klopt dit?\nCommented [MV2]: nee", ["JdB", "MV"]),
        ("Brief verzonden. jk 12-3\n", ["jk"]),
        ("Brief verzonden. 12 mrt 2023 LvB\n", ["LvB"]),
        ("Brief verzonden (jk, 12-3-'23).\n", ["jk"]),
        ("12-3 JK: gebeld\n13-3 kvd: mail gestuurd\n", ["JK", "kvd"]),
        ("12-3-2023 14:10 jk teruggebeld\n", ["jk"]),
        ("| 12-3 | gebeld | JK |\n| 13-3 | gemaild | kvd |\n", ["JK", "kvd"]),
        ("verwerkt in de BAG door jvl.\n", ["jvl"]),
        ("Salarisadm. verwerkt 7/12 jvk   bet.kenm. 2023-12\n", ["jvk"]),
        ("gecontroleerd 12-3 lmk, uitbetaald 15-3 rvh / retour 10-8 ghs\n", ["lmk", "rvh", "ghs"]),
        ("ONTVANGEN   06-05-2024   DOOR KvH\n", ["KvH"]),
        ("- bellen met bewoner (JK)\n- kaart maken (mvd)\n", ["JK", "mvd"]),
        ("coll. mvj / SLO\n", ["mvj", "SLO"]),
        ("not.: pi\nsecr.: jk\n", ["pi", "jk"]),
        ("schouwmeester   par. A.S.      pers.nr. 40117\n", ["A.S."]),
        ("Akkoord d.d. ........  paraaf Bbm\n", ["Bbm"]),
        ("akkoord, graag kort\nMR 12/3\n", ["MR"]),
        ('"Eens. HvE 4-5-2020"', ["HvE"]),
        ("Stukken rondsturen (actie: JW/KB)", ["JW", "KB"]),
        ("Lijst maken → RH", ["RH"]),
        ("KH: ik vind van niet\nPW: wel\nKH: nee\n", ["KH", "PW", "KH"]),
        ("RH belt de provincie", ["RH"]),
        ("Voorletters        : M.C.      Roepnaam: Riet", ["M.C."]),
        ("T2  Zaal regelen – HB – volgende keer\nT3  Memo – AvM / LB – april", ["HB", "AvM", "LB"]),
        ("Niet doen! Groet, MÖ\n", ["MÖ"]),
        ("handtekening: NL\n", ["NL"]),
        ("medewerker PRD      leidinggevende JM      datum 3-12", ["PRD", "JM"]),
        ('Er staat alleen "CB, AW, HP en een gast"', ["CB", "AW", "HP"]),
        ("graag in groot lettertype.\nJL\n\n10-04", ["JL"]),
        ("--- INGEKOMEN 31 MRT 2022 --- beh. FG ---", ["FG"]),
        ("Nr   Actie      Wie    Wanneer\n1    Planning   TB     9/3\n2    Plan       mj     23/3\n", ["TB", "mj"]),
        ("Gezien: Bh.                   De toezichthouder,", ["Bh."]),
        ("Uit kast:  14/9 TB    terug: 19/9 MK", ["TB", "MK"]),
        ("antwoord graag\n   G.  3/4\n\n                  hb 5-4\n\n[stempel]", ["G.", "hb"]),
        ("lakker: mvk     4-ogen: LH     datum: 18-02-2025", ["mvk", "LH"]),
        ("Het systeem lag plat.\n                 D.G.", ["D.G."]),
        ("w.g. vEs / KO / HV\ngriffier", ["vEs", "KO", "HV"]),
        ("opm. AR: gedaan", ["AR"]),
        ("vastgesteld 18-10-2022   vz: HS   secr: NM\n", ["HS", "NM"]),
        ("de secretaris cw       de burgemeester GLR\n", ["cw", "GLR"]),
        ("paraaf      datum\n dir. OV  :  HT          7/12\n SG       :  vR          6-12\n", ["HT", "vR"]),
        ("Doe het voor 1 mei.\n\nNEW / KA\n", ["NEW", "KA"]),
        ("lijst gecontroleerd bt / 23.18u", ["bt"]),
        (
            "         gezien door   datum   opmerking\nBeheer   YH            15/5    x\nHoofd    tdb           18/5\n",
            ["YH", "tdb"],
        ),
        ("Opgesteld door JvdB 2021/03, versie 2\n", ["JvdB"]),
        ("Medewerker fractie JdV\n", ["JdV"]),
        (
            "Actiepunten vorige keer\n1. brief           JW     gereed\n2. lijst           YA/JW  1/11\n",
            ["JW", "YA", "JW"],
        ),
    ],
)
def test_finds_initials(found: Any, text: str, letters: list[str]) -> None:
    seen = [value for value, entity, codes in found(RECOGNIZER, text) if entity == "INITIALS"]
    assert seen == letters


@pytest.mark.parametrize(
    "text",
    [
        "Akkoord: ja\n",
        "   za 6-4\n   wk 5-4\n   pag 5-4\n",
        "Maat:  10/12 XL op voorraad; artikel 3/2 EU   en",
        "Dat is in orde.\nN.B.\n\nVergeet niets.\nS.V.P.",
        "Zie de bijlage.\n\nGS / PS\n",
        "de voorzitter van de raad, de burgemeester de heer",
        "opmerking GGD: het is gecontroleerd",
        "gecontroleerd is / gezien het besluit",
        "De reis gaat door. EU-breed",
        "DG en ik bellen",
        "De uitvoering KB-breed, memo van OCW.",
        "Overzicht van alle steden\nPZ\n\nDe nota",
        "Gezien: de heer",
        "akkoord: zie 3",
        "Verslag: OR 3",
        "Verslag: OR 12 mei. Ontvangen: TK 12/11. Akkoord: OR 3/5.\n",
        "Opgesteld: OCW, 2 mei. Gelezen: VWS 3/5\n",
        "Gelezen de stukken, 12 mei. Getekend door het college, 3/5\n",
        "Opgesteld EU 2020\n",
        "Wij wachten op de controle.\n\nFAQ\n\nWat is een vergunning?\n",
        "Wij wachten op de controle.\n\nCHvT\n\nWat is een vergunning?\n",
        "Wij wachten op de controle.\n\nN.B.\n",
        "ontvangen: OK",
        "Opgesteld: BZK, 2",
        "Paraaf: DG 3/4",
        "Directeur OM   ",
        "NB: let op\nPS: dag\nRE: x",
        "GS stelt voor dat",
        "EU pakt door",
        "VWS 12/3",
        "pagina 3, AB 1/2 van",
        "brief aan VVD, CDA, D66",
        "de directies DB, DV en DW",
        "1. Besluit – akkoord\n2. Nota – OCW",
        "BZK, OCW, EZK",
        "Nr   Actie      Wie     Wanneer\n3    BOA-inzet  allen   april\n",
        "Actiepunten\n1. lijst           OCW    1/11\n",
        "aangeboden door mw. en dr. en opgesteld door ir.\n",
        "Het besluit 12-3 AB, bericht 3/4 DB. Geplaatst 12-3 AVG, gemeld 13-3 ivm ziekte, verzonden 14-3 incl.\n",
        "opgesteld door NOS of KPN en verwerkt door VWS op 3-4\n",
        "12-3 VWS: akkoord\n13-3 KPN gebeld\n12-3 is gebeld\n",
        "BOS\tIDN\t21/06/1994\tC77\n",
        "tweeminutendebat (CD d.d. 10/05).\n",
        "Voor: Fractie CDA (3), fractie SvKB (4)\n",
        "NJ 2005, 465; RvdW 2003, 180; TvGR 2014/33\n",
        "09.00   11.20   loods       FM      15\n",
        "- kaart maken (PDF)\n- brief sturen (OCW)\n",
    ],
)
def test_leaves_other_letters(found: Any, text: str) -> None:
    assert not [value for value, entity, _ in found(RECOGNIZER, text) if entity == "INITIALS"]


SOMEBODY = "Aanwezig: Farida Aziz, Tom Klaver\n\n"


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Moet lukken als FA de stukken meeneemt.", ["FA"]),
        ("Uber: schriftelijke vraag; het stuk ligt nog (TK).", ["TK"]),  # also: Tweede Kamer
        ("De regeling loopt nog. (FA1) Zie bijlage 2.", ["FA"]),
        ("Score FA 7, score TK 8.", ["FA", "TK"]),
        ("Vraag door F.A. gesteld aan de raad.", ["F.A."]),
        ("De directie FA en het bureau. Als FA meedoet.", []),
        ("Het TK heeft gestemd. Als TK meedoet.", []),
        ("Ons kenmerk 2023.FA.114, kamer 12 FA12.", []),
        ("Dorpsweg 1, 1234 FA Dorp.", []),
        ("Het FA-overleg is vrijdag, FA-breed. FA doet mee.", []),
        ("De brief van TK Bakker is er.", []),
        ("Moet lukken als FO de stukken meeneemt.", []),
        (
            "Als TK dat vindt. TK stelt voor dat het overleg met TK, EZ en OCW doorgaat.",
            [],
        ),
        ("Ministeries: TK, EZ.", []),
    ],
)
def test_letters_of_somebody_who_is_named_on_the_page(found: Any, text: str, letters: list[str]) -> None:
    seen = [value for value, entity, _ in found(RECOGNIZER, SOMEBODY + text) if entity == "INITIALS"]
    assert seen == letters


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Arie Ingels", "Gebruik van AI is toegestaan. AI en data, en AI wordt door de gemeente gebruikt."),
        ("Gerda Smeenk", "GS stellen voor. Het besluit van GS, de brief aan GS en PS."),
        ("Els Zomer", "Wethouder Jansen (RO, EZ). Overleg met EZ over subsidie."),
        ("Wim Wolters", "Uitkering WW is stopgezet. WW en ZW lopen tot mei."),
        ("Mark Brinkman", "Het bestand is 20 MB. MB is groot, omvang in MB."),
    ],
)
def test_an_abbreviation_in_a_sentence_is_nobody(found: Any, name: str, text: str) -> None:
    assert not [value for value, entity, _ in found(RECOGNIZER, f"Steller: {name}\n\n{text}") if entity == "INITIALS"]


def test_blanks_of_an_empty_field_take_no_time() -> None:
    assert RECOGNIZER.analyze("Voorletters" + " " * 20_000 + "x", ["INITIALS"]) == []


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Opsteller: D.A.   Gecontroleerd: I.G.S.\n", ["D.A.", "I.G.S."]),
        ("Gezien: R.St.\n", ["R.St."]),
        ("Bellen met de leverancier. Voorbereiding: STN\n", ["STN"]),
        ("Het verslag door tkw.\n", ["tkw"]),
        ("Notulen door WvdB op 3 maart.\n", ["WvdB"]),
        ("Verslag door de griffie. Opgesteld door het. Notitie door mw. Bos. Gezien: Z.O.Z.\n", []),
    ],
)
def test_letters_with_dots_and_behind_door_are_read(found: Any, text: str, letters: list[str]) -> None:
    assert [value for value, entity, _ in found(RECOGNIZER, text) if entity == "INITIALS"] == letters


def test_the_letters_of_given_names_stand_for_who_signs(found: Any) -> None:
    text = "Nadia weet ervan.\n\nGJ\n\nG.J. Pruim, accountmanager\n"
    assert [value for value, entity, _ in found(RECOGNIZER, text) if entity == "INITIALS"] == ["GJ"]
