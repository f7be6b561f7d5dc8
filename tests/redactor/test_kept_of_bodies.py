# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers, accounts and mailboxes of firms, societies and teams that stay, each beside what looks alike and goes.

``{value|+}`` stays readable, ``{value|-}`` goes; all people and bodies are invented.
"""

from __future__ import annotations

import pytest
from test_kept_contact_data import check

OF_BODIES = {
    "the block of a society in a form": """\
1. De vereniging
   Naam              : Muziekvereniging Prins Bernhard (opgericht 1937)
   KvK               : 40120883
   Rekening          : {NL51TRIO0223787044|+}
   Telefoon          : {0317-31 88 04|-}

2. Bestuur
   penningmeester B. Tromp  {NL22RABO0700145659|-}
""",
    "the block of a company in a form": """\
2b Rechtsvorm ................. B.V.  (KvK 80114427, RSIN 861554019)
2d Bank ....................... {NL51KNAB0674268491|+}
2e Telefoon ................... {070 - 217 40 40|+}
""",
    "the block of a business of one": """\
Handelsnaam: Café Bos
Rechtsvorm: eenmanszaak (KvK 80114427)
Bank: {NL51KNAB0674268491|-}
Telefoon: {070 - 217 40 40|-}
""",
    "a block with somebody's number in it": """\
Stichting Hofzicht, KvK 80114427
BSN voorzitter: 675033342
Bank: {NL51KNAB0674268491|-}
""",
    "a company that another sentence speaks of": """\
Het teruggaafbedrag kan naar {NL51KNAB0674268491|-}. De bus staat nog op de Havenlaan.
Opdrachtnemer Hofzicht B.V. (KvK 80114427) levert in mei op.
""",
    "a company's block with a contact": """\
Hofzicht B.V. KvK 80114427
Contact: A. Tromp
Tel: {070 - 217 40 40|-}
""",
    "right behind a firm of brothers in a table": """\
aannemer kantoor          Gebr. Van Kessel         {0344-62 20 80|+}
directievoerder           Nelleke Tromp            {0344-62 20 81|-}
""",
    "right behind a company": "Graag bellen met Hofzicht Bouw B.V., {0515-54 12 30|+}, over de planning.",
    "right behind somebody's own firm": "Schildersbedrijf Jan Tromp, {0515-54 12 30|-}",
    "somebody at a company": "Jan Tromp, Hofzicht Bouw B.V., {0515-54 12 30|-}",
    "said to be direct": "Hofzicht Bouw B.V., {0515-54 12 30|-} (direct)",
    "behind a mailbox at a school": "j.tromp@hofzichtcollege.nl  {070-511 34 41|-} (direct)",
    "below the address, before the trade register": """\
Van Raam & Zonen Rekkenbouw B.V.
Nijverheidslaan 21, 7051 GK Varsseveld
T {0315 - 25 71 00|+}  |  KvK 09118427
""",
    "below who signs": """\
Met vriendelijke groet,
Jan Kramer
Kramer Advies B.V.
Nijverheidslaan 21, 7051 GK Varsseveld
T {0315 - 25 71 00|-}  |  KvK 09118427
""",
    "the telefax of an office": """\
Op ons kantoor Stationskade 3 te Delfzijl, fax {0596-61 22 09|+} of thuis {0596 63 07 41|-}.
""",
    "a team for questions": "Inlichtingen: team Heffing {070 - 353 80 01|+}",
    "a number or a mailbox for questions": """\
Vragen? Bel {(0186) 57 72 22|+} of bezwaar@svhw.nl. Bel dhr. Tromp: {0186 57 72 33|-}.
""",
    "somebody for questions": "Vragen? Bel Anna Tromp {(0186) 57 72 22|-} of bezwaar@svhw.nl.",
    "questions about somebody's own letter": "Vragen? Bel {0186 57 72 22|-}.\nJ. Tromp",
    "direct and general on one line": """\
A. Tromp {070-511 34 41|-} (direct)
algemeen {070-511 34 00|+}, doorkiesnummer {070-511 34 44|-}
""",
    "the number of a town behind a word": "Vragen van De Hofzichter Krant naar woordvoering, {14 0342|+}.",
    "of the shop and of who keeps it": "Telefoon zaak   {020-618 44 19|+}    privé {020-618 44 20|-}",
    "for what breaks": "Tel storingen {078 - 611 20 00|+}.",
    "the annual account of a year": "De jaarrekening {2016|+} is vastgesteld; op mijn rekening {4418201|-} staat ze.",
    "a holder beside a notary": "op rek. {NL83RABO0701021829|-} t.n.v. Nijkamp of via notaris (voorkeur)",
    "a notary who holds": "op rek. {NL83RABO0701021829|+} t.n.v. notaris Nijkamp",
    "tasks before the @": """\
mail {incasso@hofzichtzwart.nl|+}, {tenders@hofzicht.nl|+}, {concierge@dehof.nl|+}, {leerplicht@rblhof.nl|+}
""",
}


@pytest.mark.parametrize("title", OF_BODIES)
def test_of_bodies(title: str) -> None:
    check(OF_BODIES[title])
