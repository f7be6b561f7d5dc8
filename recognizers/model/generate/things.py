# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# The dice are seeded so that a name can be made again.
"""Names of things that look like names of people: products, systems, firms, ships, buildings, teams, animals.

Half of them are first names or surnames of the lists, the others stand in no list: only what stands around tells the
model that they are nobody.
"""

from __future__ import annotations

import random
from functools import lru_cache

from recognizers.model.generate.pools import (
    invent,
    invented_foreign,
    invented_surname,
    title_case,
)
from recognizers.model.taught import taught

SUFFIXES = "Net,Soft,Doc,Online, Online, Cloud,Web,Pro, Pro,App, Suite,-IT, ICT,365,+".split(",")
FRONTS = """acti agri alli alpha amni aqua arti asse atri avi axi bene bio bri cali cap care centri cer civi clari comm
conne corpo covi credi cura data deca dela digi doc domi duo dyna eco edu effi ela elo emer ener ento epi equi euro eve
exa exe facto fair fin flexi flo foc for fundi geo gro heli hydro iden info inno insi inte invi kali kine labo lega lexi
lin logi lumi magni mari matri maxi medi mela meri metri micro mira mobi moni multi navi neo nexi nor nova oco omni opti
ora orbi ori oxi para peri perso pharma pla poly pri pro publi qua quin rapi rea regi reli resi salu sapi secu senti
signi sim soci sola soli solv son spe squa stra sui sym syn taxi tech tele tena terra tessi ther tra transi tri turbo
uni urba vali vari vecti veri verti vesti via vica vigi virtu vita vivi volta xena xtra zeni zilo zora""".split()
BACKS = """a ab ad air al ance ant ara aris ate ax base bis box care cept com con cor cord core cura dat dent desk
dev dex dia dis dix do doc don dor duct dyne el ence eo era ern ex fact fin fine fix flex flow fly force forma form ga
gen gon grid hub ia ica ience ify ign ine ing ink io ion is ist ita ity ium ix lab labs lan lane lex lia light line link
lix lo log logic lux ly lys mat matic max media mento met meter metric mid mind mis mo mon nect nes net neo nex nia nic
nity nix noc nor nova o ogy on ona one onic opia or ora orix os pact path phi phone plan plex plus point port pro pulse
que rail rex ria ric ris ro rox sat scan scope seal sense ser set side sign sis soft sol sor source span spire stat
stream struct sys tec tech tel ten tent ter text ther ti tia tix to ton tor track tree tria trix tron trust ty um
up us va vance vant ve vent ver via view vio vis vista vity vo volt wave way wise work works x xis y ys zen zo
zon""".split()
"""beginnings and ends of made-up names of brands"""
LATIN = """Aurora Castor Pollux Orion Vega Sirius Atlas Argus Minerva Juno Flora Concordia Excelsior Victoria Fortuna
Aquila Delphi Apollo Ceres Luna Stella Nova Electra Pegasus Phoenix Helios Titan Triton Neptunus Vesta Hermes Ajax
Achilles Pallas Daphne Calypso Ariadne Iris Hera Zeus Thor Odin Freya Loki Merlijn Merlin Salomon Mozes Noach""".split()


@lru_cache(maxsize=1)
def _capitals() -> list[str]:
    """Words that Dutch writes with a capital and that are no common name: places, peoples, brands."""
    lexicon = taught()
    return sorted(title_case(word) for word in lexicon.proper if word.isalpha() and 3 < len(word) < 12)


@lru_cache(maxsize=1)
def _words() -> list[str]:
    lexicon = taught()
    return sorted(title_case(word) for word in lexicon.words if 3 < len(word) < 9 and word.isalpha())


def brand(rng: random.Random) -> str:
    """A made-up name such as firms give their products."""
    name = rng.choice(FRONTS) + rng.choice(BACKS)
    return name.upper() if rng.random() < 0.06 else name.capitalize()


def bare(rng: random.Random) -> str:
    """A single word."""
    one = invent(rng)
    kind = rng.random()
    if kind < 0.2:
        return one.call
    if kind < 0.37:
        return one.last
    if kind < 0.63:
        return brand(rng)
    if kind < 0.7:
        return invented_foreign(rng)
    if kind < 0.74:
        return invented_surname(rng)
    if kind < 0.81:
        return rng.choice(LATIN)
    if kind < 0.88:
        return rng.choice(_capitals())
    if kind < 0.94:
        return rng.choice(_words())
    return "".join(rng.choices("ABCDEFGHIKLMNOPRSTUVZ", k=rng.randint(3, 5)))


def product(rng: random.Random) -> str:
    """A system, an application, a project, a brand."""
    kind = rng.random()
    if kind < 0.8:
        return bare(rng)
    if kind < 0.9:
        return bare(rng) + rng.choice(SUFFIXES)
    return f"{bare(rng)} {bare(rng)}"


def firm(rng: random.Random) -> str:
    """A firm or a body as it is called in running text, without its legal form."""
    one, two = invent(rng), invent(rng)
    kind = rng.random()
    if kind < 0.42:
        return bare(rng)
    if kind < 0.56:
        return one.Surname
    if kind < 0.62:
        return f"{one.call} {one.surname}"
    if kind < 0.7:
        return f"{one.last} & {two.last}"
    if kind < 0.75:
        return f"{one.last}-{two.last}"
    if kind < 0.85:
        return f"{bare(rng)} {rng.choice(_words())}"
    if kind < 0.93:
        return f"De {rng.choice([*_words(), one.last])}"
    return f"{bare(rng)} {bare(rng)}"


def ship(rng: random.Random) -> str:
    """A ship: first names, two of them, a whole name, a Latin word."""
    one, two = invent(rng), invent(rng)
    kind = rng.random()
    if kind < 0.3:
        return one.call
    if kind < 0.5:
        return f"{one.call} {two.call}"
    if kind < 0.65:
        return f"{one.call} {one.surname}"
    if kind < 0.8:
        return rng.choice(LATIN) + rng.choice(["", "", " II", " Star", " Maris"])
    return bare(rng)


def building(rng: random.Random) -> str:
    """A house, a hall, a school, a ward, a stop."""
    one = invent(rng)
    kind = rng.random()
    if kind < 0.35:
        return one.call
    if kind < 0.5:
        return one.last
    if kind < 0.65:
        return f"De {title_case(rng.choice(_words()))}"
    if kind < 0.75:
        return one.Surname
    if kind < 0.82:
        return f"{one.call} {one.surname}"
    return bare(rng)
