# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The words that :mod:`recognizers.address` goes by: endings of streets, labels, words for homes and for bodies."""

from __future__ import annotations

import re

from recognizers.base import listed, words
from recognizers.look import Within

STREET_TAILS = tuple(
    listed("""straat straatje str. str laan laantje sln ln. weg wegje wg. plein pleintje pln pln. sngl
    gracht kade singel dijk dreef hof hofje
    pad paadje steeg markt burg burgwal wal haven plantsoen park berg veld akker akkers kamp kwartier oord ring baan
    brink brug bocht boulevard horst erf dam donk vaart sloot wetering zoom heuvel hoek weide meent esch gaarde
    tuin rak passage allee promenade poort vest wijk polder kanaal oever diep stede stee state landen werf
    eiland hout bos duin kolk rede spoor dwarsweg kerkhof binnenhof buitenhof spui zijde plaats donken hoeve
    velden voort dal hoven tuinen bongerd bogaard dreven burcht schans bolwerk straatweg avenue straße strasse
    dyk dykje wei strjitte strjitwei leane reed feart mar hiem""")
)
"""how the names of Dutch streets end; lower case"""
STREET_HEADS = frozenset(
    listed(
        """laan weg plein straat kaya caya plasa plaza calle seru hof park burg wal kade dijk boulevard avenue
    rue singel via haven pad"""
    )
)
"""first words of streets of more words (Laan van …, Weg naar …)"""
WORDS_ALONE = frozenset(
    listed("""plaats ring spoor park hoek brug wijk veld kamp kwartier baan haven poort rede state pad wal berg dal dam
    hof bos bocht eiland markt weg passage passages kanaal polder oever werf tuin zijde erf vest zoom""")
)
"""endings that are a word of their own: "Spoor 4" is a street only behind a word for an address"""
PLACE_PARTS = frozenset(
    listed("zuidoost noordoost zuidwest noordwest noord zuid oost west centrum nieuw-west stad binnen buiten haven")
)
"""last words of places: Amsterdam Zuidoost"""
PLACE_GOES_ON = frozenset(
    listed("""den de het ons sint st st. nieuw nieuwe oud oude groot klein hoog laag wijk bad noord zuid west oost hoge
    lage ter ten bergen berkel new 's-gravenhage alphen capelle krimpen etten-leur hoek 's""")
)
"""first words of places of more words without a small word in between"""
ADDRESS_LABEL = Within(words(
    r"""adres(?:gegevens)?, woonadres, huisadres, thuisadres, privé-?adres, bezoekadres, postadres, vestigingsadres
    correspondentieadres, verblijf(?:s?adres|plaats), (?:inschrijf|bezorg|aflever|brief|contact)adres, home address
    straat(?:naam)? (?:en|\+|/) ?(?:huis)?(?:nummer|nr\.?), straat(?:naam)?, woon(?:t|de)(?: (?:aan|op|in|te))?
    wonende?(?: (?:aan|op|te))?, woonachtig
    gevestigd(?: (?:aan|op|te))?, verblijft, domicilie, postcode(?: en (?:woon)?plaats)?, perceel
    pand(?:en)?(?: aan)?, ingeschreven(?: op)?, pc (?:\+|en|/) ?(?:woon)?plaats""",
), "pc ", "adres", "address", "straat", "woon", "wonen", "gevestigd", "verblijf", "domicilie", "postcode", "perceel",
    "pand", "ingeschreven",
)  # fmt: skip
HOME = words(
    r"""huisbezoek(?:en)?
    woon(?:t|de|adres|achtige?|plaats|huis|den)?, wonende?, thuisadres, huisadres, privé-?adres, bewoners?
    domicilie, inwoners?, verblijf(?:t|adres|plaats)?, huurders?, briefadres, de heer, mevrouw, dhr\.?, mw\.?
    mevr\.?, fam(?:ilie|\.), geboren, verhuisd, thuis, slachtoffer, verdachte, ingeschreven op, brp, eigenaar
    eigenaren, belanghebbende, betrokkene, verzoek(?:er|ster), aanvra(?:ger|agster), belastingplichtige, cliënt
    patiënt, achternaam, voornaam, privé
    (?:mijn|haar|zijn|hun|diens) (?:nieuwe |huidige |eigen )?(?:adres|deur|voordeur)""",
)
ORGANISATION = words(
    r"""bezoekadres, vestigingsadres, kantooradres, postadres, ministerie, gemeente(?:huis)?, provincie(?:huis)?
    waterschap, stadhuis, stadskantoor, b\.?v\.?, n\.?v\.?, v\.?o\.?f\.?, stichting, vereniging, rijksoverheid, directie
    directoraat-generaal, rechtbank, gerechtshof, politie, belastingdienst, kantoor, hoofdkantoor, locatie
    vergaderlocatie, universiteit, hogeschool, ziekenhuis, school, rijkswaterstaat, dienst, agentschap
    inspectie, autoriteit, college, raad van state, tweede kamer, eerste kamer, advocaten, notaris(?:sen)?
    gerechtsdeurwaarders(?! aan), statutair(?:e zetel| adres)?
    hotel, restaurant, kvk, k\.v\.k, vestiging, balie, gebouw, bureau, instituut, bank, holding, groep
    coöperatie, vof, maatschap, advocatuur, accountants?, adviesbureau, uitzendbureau, makelaar(?:dij|s)?
    bedrijf, onderneming, t\.a\.v\.?, museum, ggd, uwv, svb, rvo, ind, afdeling, www\.\S+, kantoorhoudende?, gevestigd
    ambassade, embassy, consulaat(?:-generaal)?, consulate(?:-general)?, bestuurskantoor, werkbezoek, gerechtsgebouw
    paleis van justitie, politierechter, kantonrechter, kamers [A-Z][ .]?\d[^\n]{0,40}, tankstation, winkel, filiaal
    vergadering, zaal, bezoek(?:en)?, hoofdvestiging, station, caf[eé]
    spreekkamer(?: \d[\d.]*)?, (?-i:unit [A-Z][a-z]{4}\w*), cafetaria, horecagelegenheid, supermarkt, bedrijfspand
    bedrijfsadres""",
)
NO_STREET = words(
    """artikel, bijlage, pagina, blz, hoofdstuk, paragraaf, kamerstuk, nummer, nr, week, fase, deel, versie, tabel
    figuur, bus, lijn, tram, zaal, kamer, groep, klasse, categorie, adres, woonadres, bezoekadres, postadres
    huisadres, straat, contactadres, locatie, kantoor, thuisadres, het, de, een, dit, die, op, aan, in, bij, van
    naar, vanaf, mijn, uw, ons, zijn, haar, onderwerp, betreft, pand, perceel, voor, ter, gevestigd
    antwoord, vragen, antwoorden, perceelnummer, betreffende, verzoek, aanvraag, vestigingsadres
    correspondentieadres, plaats delict, snelweg, rijksweg, provinciale weg, bedrag, project
    besluit, agendapunt, punt, stuk, vraag, dossier, zaak, steunpunt, wijksteunpunt, servicepunt""",
)

NOT_MEASURED = re.compile(
    r"(?<!\w)(?!(?:(?:straat|wijk|buurt|kern)(?:naam|en)?|lengte|breedte|oppervlakte|jaar|aantal(?:len)?|aanleg|kosten"
    r"|budget|raming|bedrag|fase|week|planning|periode|verharding|materiaal|asfalt|klinkers|riool|snelheid|van|tot"
    r"|intensiteit|bomen|woningen|lichtmasten|maatregel|in|per|km|start|gereed|euro|mvt|etmaal)(?!\w))[^\W\d_]{2,}"
    r"|(?<![^\n])[ ]*straat(?:naam)?[ ]*\Z",
    re.IGNORECASE,
)
"""a head beside "Straat" that is more than what is measured, built or planned there, so that it may be somebody's"""
