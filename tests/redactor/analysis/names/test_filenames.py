# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of known people inside file names, paths and links."""

from __future__ import annotations

import pytest

from redactor.analysis.names.filenames import in_file_names
from redactor.analysis.names.spelling import parse

NAMES = frozenset(
    parse(one) for one in ("Tamara Huisbregts", "Sybren van Es", "Mimoun Bouhali", "G.H. van Dooren", "Anna Brief")
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("20210304_mail_Huisbregts_aan_vanEs.msg", ["Huisbregts", "vanEs"]),
        ("brief-m.bouhali-zienswijze.pdf", ["m.bouhali"]),
        ("Gespreksverslag_dhr_Bouhali_(def).pdf", ["Bouhali"]),
        ("https://intern.voorbeeld.nl/zaak/12/verhoor-van-dooren", ["van-dooren"]),
        ("P:\\Personeel\\Dooren_GH_van\\2019_vanDooren.docx", ["Dooren", "vanDooren"]),
        ("scan_huisbregts_paspoort.jpg", ["huisbregts"]),
        ("Concept_v3_TH_MB.docx", ["TH", "MB"]),
        ("bila TH-MB.one", ["TH", "MB"]),
        ("CV_Meulenbelt.pdf", ["Meulenbelt"]),
        ("CV_MeulenbeltConstructies.pdf", []),
        ("CV_MeulenbeltVrij.pdf", ["Meulenbelt"]),
        ("foto_tamara.jpg", ["tamara"]),
        ("Planning_v2_LHuisbregts.xlsx", ["LHuisbregts"]),
        ("Machtiging_HJvanGinkel_getekend.pdf", ["HJvanGinkel"]),
        ("Nota_GGDvanAmsterdam.pdf, Nota_RESvanBoven.pdf, KRWdeMaas.pdf en RWSvanZee.pdf", []),
        ("CV_AnnadeVries.docx en Plan_MaandevanZes.pdf", ["AnnadeVries"]),
        ("concept_FOuaziz.docx en reactie_vdHorst.docx", ["FOuaziz", "vdHorst"]),
        ("advies_def_jbakker.docx, notulen-2019-03-lvdberg.pdf", ["jbakker", "lvdberg"]),
        ("brief_v3_opmCvdV.docx; opm_mkl_v2.docx", ["CvdV", "mkl"]),
        ("CV_Meulenbelt_Tamara_Esra.pdf", ["Meulenbelt", "Tamara"]),
        ("\\\\dorp\\dms\\2023\\huisbregtst\\nvw_v12.docx", ["huisbregtst"]),
        ("\\\\fs01\\runs\\svanes\\BV_v7.gml en brief_v6_bouhalim.docx", ["svanes", "bouhalim"]),
        ("lijst_tbv_SvGaal_def2.xlsx, opm_JdBoer.docx", ["SvGaal", "JdBoer"]),
        ("Uw ref.: bouhali/uwv/23-0112, kenmerk B/van_dooren/3", ["bouhali", "van_dooren"]),
        ("verslag_karin_bakker.pdf, VerslagKarinBakker.docx", ["karin_bakker", "KarinBakker"]),
        ("Mirjam_de_Boer_2024.pdf, brief_de_boer_v2.pdf, cv-kramer.pdf", ["Mirjam_de_Boer", "de_boer", "kramer"]),
        ("gesprek_Yıldız_2024.docx, brief_JKovačević.pdf, CV_Łukowiak.pdf", ["Yıldız", "JKovačević", "Łukowiak"]),
        ("CV_Feitsinga.pdf, gesprek_Karadülger_12-03.docx", ["Feitsinga", "Karadülger"]),
        # what is none
        ("rapport_Optisport.pdf, presentatie_Woonveste.pptx, Kaart_Feitsinga.pdf", []),
        ("verslag_post.pdf, rapport_van_amsterdam.pdf, brief_groot_onderhoud.docx, advies_de_kamer.docx", []),
        ("Ons kenmerk: brief/uwv/23-0112 en ref. en/of brief", []),
        ("statuut_RvState.docx, notitie_HvBeroep.pdf", []),
        ("kaart_oudewoude.pdf en concept_nota_v2.docx", []),
        ("versie_II.docx, concept_def.docx, opm_raad.docx, reactie_OR.docx", []),
        ("Agenda_mt_overleg.docx en werkplan-inkoop.xlsx", []),
        ("Jaarplan_2021_definitief.pdf", []),
        ("brief_2021.pdf", []),
        ("Concept_OCW_BZK.docx", []),
        ("en/of hoe dan ook, m.b.t. Dooren", []),
        ("Bouhali woont hier", []),
        ("Rapport_Utrecht.pdf", []),
    ],
)
def test_finds(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in in_file_names(text, NAMES)] == found
