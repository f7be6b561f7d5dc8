# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Genres of the generator that are templates: decisions, reports and files about citizens.

``{slot}`` and ``{slot:who}`` are filled by :meth:`benchmarks.quality.writer.Writer.fill`. The sentences were written
for this benchmark and are shared with no rule, test or training generator (a test compares them).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.quality.office_papers import OFFICE_PAPERS
from benchmarks.quality.writer import Part

_HEAD = Part(
    (
        "{body}\n{postbox}",
        "{body} | {department}",
        "{department}\n{postbox}\nkenmerk {case}",
        "> Retouradres {postbox}\n{body}",
    )
)
_HANDLER = Part(
    (
        "Uw contactpersoon\n{any:clerk}\ntelefoon {phone:clerk}",
        "Zaak in handen van {last_initials:clerk}, bereikbaar op {phone:clerk}",
        "contact      {first_last:clerk} ({mail:clerk})",
        "Dossierhouder: {last_comma_nick:clerk}",
    )
)
_SIGNED = Part(
    (
        "namens het college,\n\n{any:signer}\nteamhoofd {department}",
        "De inspecteur-generaal,\nvoor deze:\n{initials_last:signer}",
        "Burgemeester en wethouders,\nkrachtens mandaat,\n{first_last:signer}, coördinator",
    )
)

DECISION = (
    _HEAD,
    Part(("{any:citizen}\n{street_home:citizen}\n{postcode:citizen} ",)),
    _HANDLER,
    Part(("Onderwerp: beslissing op uw verzoek van {day}", "Betreft {case}, {law}", "Over: uw brief van {date}")),
    Part(("Beste {first_last:citizen},", "Geachte mevrouw {last_cue:citizen},", "Geachte heer {last_cue:citizen},")),
    Part(
        (
            "Wij kennen de voorziening toe tot en met {day}; {amount} staat binnen tien dagen op {iban:citizen}.",
            "Uw verzoek wijzen wij af, omdat {street} buiten het gebied van de regeling ligt.",
            "Onze medewerker {any:colleague} is op {date} bij u thuis geweest en trof daar {first_last:child} aan.",
            "Volgens {law} is ook wat uw partner {any:neighbour} verdient van belang, met ingang van {day}.",
            "Het advies van {any:adviser}, verbonden aan {org}, leggen wij naast ons neer.",
            "U staat bij ons bekend onder klantnummer {client:citizen} en burgerservicenummer {bsn:citizen}.",
            "De kosten van {org} ({amount}) blijven voor uw eigen rekening.",
            "Wethouder {last_cue:minister} heeft u hierover op het spreekuur al iets gezegd.",
        ),
        3,
        6,
        " ",
    ),
    Part(("Tegen dit besluit kunt u opkomen via {mailbox} of {postbox}.", "Bezwaar? Schrijf naar {postbox}."), 0, 1),
    _SIGNED,
)
COMPLAINT = (
    Part(("KLACHTFORMULIER", "Klacht over bejegening, {case}", "Aan de klachtenfunctionaris van {body}")),
    Part(
        (
            "Naam: {first_last:citizen}",
            "Woonadres: {street_home:citizen}",
            "Telefonisch bereikbaar: {phone:citizen}",
            "Mailadres: {mail:citizen}",
            "Geboren: {born:citizen}",
        ),
        3,
        5,
        ordered=True,
    ),
    Part(
        (
            "Op {date} zat ik aan de balie tegenover {first_last:clerk}, die mij geen enkele keer aankeek.",
            "Haar leidinggevende, een zekere {last_only:colleague}, lachte en liep door.",
            "Ik kreeg te horen dat {first_only:clerk} nu eenmaal zo is en dat ik het me niet aan moest trekken.",
            "Getuige hiervan is mijn buurvrouw {first_last:neighbour}, {phone:neighbour}.",
            "De jongen van {org} heeft dit ook gehoord maar wil er buiten blijven.",
            "In de brief noemt u mij steeds {last_only:citizen} zonder voorletters, alsof ik er niet toe doe.",
            "Ik wil dat {last_only:colleague} persoonlijk excuses maakt, en niet via {mailbox}.",
            "De afspraak aan de {street} was om {time}; om {time} stond ik er nog.",
        ),
        4,
        7,
        " ",
    ),
    Part(("Was getekend, {initials_last:citizen}", "{first_last:citizen}", "Met groet van {any:citizen}")),
)
INSPECTION = (
    Part(("{body}\nINSPECTIERAPPORT {case}", "Verslag van controle, nummer {case}\n{department}")),
    Part(
        (
            "Gecontroleerd bedrijf: {org}, {place}",
            "Aangetroffen: {first_last:firm}, bedrijfsleider",
            "Inspecteurs: {initials_last:clerk} en {initials_last:colleague}",
            "Tijdstip: {date}, {time}",
        ),
        3,
        4,
        ordered=True,
    ),
    Part(
        (
            "Bij aankomst stond een bestelauto met kenteken {plate:firm} voor de losdeur.",
            "De heer {last_cue:firm} gaf toegang tot de opslag en wees de verdeelkast aan.",
            "Wij zagen een medewerker die zich {first_last:neighbour} noemde, zonder helm, vier meter hoog.",
            "Gevraagd naar een legitimatie toonde hij een kaart met nummer {passport:neighbour}.",
            "Volgens {last_only:firm} doet {org} het onderhoud aan de {car}.",
            "Foto's zijn gemaakt door {first_only:colleague} en staan in het systeem {product} onder {case}.",
            "{last_only:clerk} heeft de stilgelegde machine verzegeld met zegel {number}.",
            "Overtreden is de {law}; het rapport gaat naar het {body}.",
        ),
        4,
        7,
    ),
    Part(
        ("Op ambtsbelofte opgemaakt door {any:clerk}, {function}.", "{initials:clerk} / {initials:colleague}, {date}")
    ),
)
POLICE = (
    Part(("PROCES-VERBAAL van verhoor\nnummer {case}", "Mutatierapport {case}, {place}", "Verklaring getuige, {case}")),
    Part(
        (
            "Verbalisant: {full_first_names:clerk}, hoofdagent, personeelsnummer {staff:clerk}",
            "Gehoord: {last_comma_first:citizen}",
            "Geboortedatum en -plaats: {born:citizen}, {place}",
            "Adres: {street_home:citizen}, {postcode:citizen}",
            "Rijbewijs {licence:citizen}",
            "Reisdocument {passport:citizen}",
        ),
        4,
        6,
        ordered=True,
    ),
    Part(
        (
            "Ik liep over de {street} toen ik {first_last:neighbour} zag rennen met een tas van {org}.",
            "Achter het stuur van de {car} zat volgens mij {first_only:child}, de zoon van {last_only:neighbour}.",
            "Het kenteken {plate:neighbour} heb ik op mijn hand geschreven.",
            "U vraagt mij hoe ik {first_only:neighbour} ken; wij zaten samen op {org} in {place}.",
            "Een agente die {last_only:colleague} heette zei dat ik door moest lopen.",
            "Hij belde mij daarna vanaf {phone:neighbour} en zei dat ik mijn mond moest houden.",
            "Mijn raadsvrouw is mr. {last_cue:adviser}; zonder haar zeg ik verder niets.",
            "Het was {time}, dat weet ik omdat de kroeg dichtging.",
        ),
        4,
        6,
        " ",
    ),
    Part(("Gesloten te {place} op {day},\n{initials_last:clerk}", "Voorgelezen en volhard. {initials_last:citizen}")),
)
YOUTH = (
    Part(("GEZINSVERSLAG {case}", "Evaluatie hulpverlening, vertrouwelijk\n{body}", "Logboek kind en gezin")),
    Part(
        (
            "Jeugdige: {first_last:child}, geboren {born:child}",
            "Ouder: {first_last:citizen}, telefoon {phone:citizen}",
            "Gezinsvoogd: {any:clerk}",
            "BSN kind: {bsn:child}",
            "School: {org}, mentor {first_last:doctor}",
        ),
        3,
        5,
        ordered=True,
    ),
    Part(
        (
            "{first_only:child} slaapt sinds de zomer om de week bij opa in {place}.",
            "De huisarts, dokter {last_cue:doctor}, spreekt van {health:citizen} bij moeder.",
            "Juf vertelt dat {first_only:child} onder tafel kruipt zodra de deur dichtvalt.",
            "Afgesproken is dat {first_only:clerk} elke dinsdag belt en dat {first_only:citizen} dan thuis is.",
            "Buurman {last_cue:neighbour} mag bellen als er weer geschreeuwd wordt.",
            "Vader ontkent; hij wil eerst dat {last_only:clerk} van de zaak wordt gehaald.",
            "Aanmelding bij {org} loopt, wachttijd zeven weken.",
            "Moeder tekende het plan als {initials_last:citizen}.",
        ),
        4,
        7,
        " ",
    ),
    Part(("Volgend gesprek {day}, {first_only:clerk} regelt een ruimte.", "Verslag: {initials:clerk}, {date}")),
)
ASYLUM = (
    Part(("Rapport van gehoor\nV-nummer {vnumber:citizen}", "BESCHIKKING {case}\nbetreft {vnumber:citizen}")),
    Part(
        (
            "Familienaam: {last_only:citizen}",
            "Roepnaam: {first_only:citizen}",
            "Geboren: {born:citizen}",
            "Document: {passport:citizen}",
            "Gehoord door: {initials_last:clerk}",
            "Tolk: {first_last:firm}",
            "Gemachtigde: mr. {initials_last:adviser}",
        ),
        4,
        7,
        ordered=True,
    ),
    Part(
        (
            "Vraag: Wie betaalde de reis? Antwoord: mijn oom {first_last:neighbour}, hij verkocht zijn winkel.",
            "Vraag: Waar is uw broer? Antwoord: {first_only:child} is bij de grens uit de auto gehaald.",
            "Mijn vader, {first_last:late}, is vorig jaar overleden; daarna zijn ze bij ons binnengevallen.",
            "Betrokkene laat een foto zien waarop volgens hem {first_only:child} staat, in {place}.",
            "De verklaring over {health:citizen} is niet met stukken onderbouwd.",
            "Mr. {last_cue:adviser} verzoekt om zes weken uitstel en verwijst naar de {law}.",
            "Opvang is geregeld in {place}; kamer via {body}.",
            "{last_only:clerk} acht de herkomst geloofwaardig, het relaas niet.",
        ),
        4,
        6,
        "\n",
    ),
)
CALLS = (
    Part(("Terugbelnotities {date}", "Balie en telefoon, dagrapport {day}", "Gespreksnotities {department}")),
    Part(
        (
            "{clock} {first_last:citizen} belt over {case}, terugbellen op {phone:citizen}",
            "{clock} man zonder naam, wil {last_only:clerk} spreken en niemand anders",
            "{clock} {first_only:colleague} van {body} vraagt of de stukken al binnen zijn",
            "{clock} {last_cue:neighbour} weer, boos, zegt dat {first_only:clerk} liegt",
            "{clock} redactie krant, doorgezet naar woordvoerder {first_last:press}",
            "{clock} {org} meldt schade {street}, dossier {case}",
            "{clock} mw. {last_cue:citizen}: paspoort {passport:citizen} gevonden in de bus",
            "{clock} wethouder {last_cue:minister} wil voor vijf uur een antwoord",
            "{clock} geen gehoor bij {any:doctor}",
            "{clock} kapotte lantaarn {street}, melder wil geen bericht",
        ),
        5,
        9,
        ordered=True,
    ),
    Part(("Bijgehouden door {first_only:third}", "{initials:third}", "afgesloten {time}, {first_last:third}")),
)
RULING = (
    Part(
        ("RECHTBANK OOST-VLIETLAND\nzaaknummer {case}", "UITSPRAAK op het beroep van", "AFDELING RECHTSPRAAK\n{case}")
    ),
    Part(("{first_last:citizen}, wonende te {place}, eiser,", "de vennootschap {org} te {place}, eiseres,")),
    Part(("gemachtigde: mr. {initials_last:adviser},\nen {body}, verweerder, vertegenwoordigd door {any:clerk}.",)),
    Part(
        (
            "Ter zitting verschenen eiser in persoon en, voor verweerder, {any:clerk} en {any:colleague}.",
            "De rechtbank gaat uit van wat {last_cue:citizen} op {day} bij {last_only:clerk} heeft verklaard.",
            "Getuige {any:neighbour} heeft de aanhangwagen met kenteken {plate:neighbour} zien staan.",
            "Het beroep op de {law} slaagt niet, nu {street} geen woongebied is.",
            "Dat {first_only:child} nog schoolgaand is, maakt dit niet anders.",
            "Het deskundigenbericht van {any:adviser} is navolgbaar.",
        ),
        3,
        5,
    ),
    Part(("Gewezen door mr. {initials_last:holder}, rechter, op {day}.", "mr. {initials_last:minister}, voorzitter")),
)
PAPERS: Mapping[str, Sequence[Part]] = {
    **OFFICE_PAPERS,
    "decision": DECISION,
    "complaint": COMPLAINT,
    "inspection report": INSPECTION,
    "police report": POLICE,
    "youth care file": YOUTH,
    "asylum file": ASYLUM,
    "call notes": CALLS,
    "court ruling": RULING,
}
"""genre → its parts, in the order in which they stand on paper"""
