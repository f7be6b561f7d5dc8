# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Draw the demo dossier: ten invented documents around one Woo request, as they would lie on an officer's desk.

usage: python examples/make_dossier.py [FOLDER]      (default: examples/dossier)

All people, numbers and events are invented; the identifiers are published test values. The same run gives the same
bytes. Beside the documents stands ``signatures.json``: the boxes that an officer would draw around handwriting.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from official import decision, letter, minutes, nota
from received import chat, contacts, mail, objection

HERE = Path(__file__).resolve().parent


NOTE_TXT = """\
TELEFOONNOTITIE
Datum:      20 februari 2024, 10.40 uur
Van:        Youssef el Khatabi
Gebeld met: dhr. J.P. Roodzant (verzoeker), 030-2319004
Zaak:       2024-0000188231

Dhr. Roodzant wil vooral weten wat er met zijn buurvrouw is gebeurd (mw. Meulenbelt, geb. 14-03-1962). Uitgelegd dat
wij over personen niets zeggen. Hij beperkt zijn verzoek tot Oudewoude. Hij mailt dat nog vanaf jproodzant@proton.me.

Afspraak: ik bel hem 5 maart terug. Anna leest mee. Bij vragen kan hij terecht op 1400 of via woo@minbzk.nl.

YeK
"""

ACTIONS_CSV = """\
nr;actie;eigenaar;e-mail;deadline;opmerking
12;Hoorzitting voorbereiden;Youssef el Khatabi;youssef.elkhatabi@minbzk.nl;21-03-2024;zaaknummer Z-2024-00317
13;Cijfers per wijk opvragen;Anna de Vries;anna.devries@minbzk.nl;15-03-2024;via Jelle van Wijngaarden
14;Opdrachtbevestiging tekenen;Ter Braak, R.J.;;z.s.m.;Bos & Van Dam Advies B.V., KvK 30112233
15;Nieuwsbericht;Yıldırım, E. (Elif);pers@minbzk.nl;02-04-2024;akkoord minister Van Wijngaarden nodig
16;Account opschonen;devriesa;servicedesk@ssc-ict.nl;01-05-2024;
"""


def make(folder: Path) -> list[Path]:
    """Write the dossier and ``signatures.json`` into ``folder``; gives the documents."""
    folder.mkdir(parents=True, exist_ok=True)
    boxes: dict[str, list[dict[str, object]]] = {}
    for draw in (mail, letter, minutes, nota, chat, contacts, objection, decision):
        sheet = draw(folder)
        if sheet.signatures:
            boxes[sheet.name] = [
                {"page": page, "box": [round(value, 1) for value in box], "ground": "5.1.2.e"}
                for page, *box in sheet.signatures
            ]
    (folder / "09-telefoonnotitie.txt").write_text(NOTE_TXT, encoding="utf-8")
    (folder / "10-actielijst.csv").write_text(ACTIONS_CSV, encoding="utf-8")
    (folder / "signatures.json").write_text(json.dumps(boxes, indent=1) + "\n", encoding="utf-8")
    return sorted(path for path in folder.iterdir() if path.suffix != ".json")


if __name__ == "__main__":
    for made in make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "dossier"):
        print(made)
