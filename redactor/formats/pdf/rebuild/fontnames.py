# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of fonts. A name that a program made up can hold anything, so only names of known families live."""

from __future__ import annotations

import re

#: Families that renderers know how to replace when they are not in the file. Facts: names of fonts that come with
#: operating systems, office programs and printers, and the Adobe CJK fonts of ISO 32000-1, 9.7.5.2.
_FAMILIES = frozenset(
    """
        agency aharoni aldhabi algerian andalemono andale aptos arial arialunicode arialblack arialrounded
        arialnarrow avenir avantgarde bahnschrift baskerville batang bellmt bitstreamvera bodoni bookantiqua
        bookman bookmanoldstyle brushscript calibri calisto cambria cambriamath candara carlito caladea
        centuryschoolbook centurygothic century charter chalkboard cochin comicsans consolas constantia
        corbel courier couriernew dejavusans dejavusansmono dejavuserif dengxian didot dingbats dotum
        droidsans droidserif ebrima fangsong franklingothic frutiger futura gabriola gadugi garamond geneva
        georgia gillsans gisha goudy gulim gungsuh heiti helvetica helveticaneue heiseikakugo heiseimin
        hiragino hyg hygothic hysmyeongjo impact inter javanesetext kaiti kozgo kozgopro kozmin kozminpro
        kozminpr6n lato leelawadee liberationmono liberationsans liberationserif lucidabright lucidaconsole
        lucidasans lucidasanstypewriter lucidasansunicode lucida mariegold malgungothic meiryo menlo mhei
        microsoftsans microsoftsansserif microsoftyahei mingliu minionpro minion mona monaco monotypecorsiva
        montserrat mshei msgothic msmincho mspgothic mspmincho msong msungstd msung myriadpro myriad
        newcenturyschlbk newcenturyschoolbook newyork nimbussans nimbusroman nimbusmono notosans notoserif
        nsimsun nyala opensans optima palatino palatinolinotype perpetua poppins raleway rijksoverheidsans
        rijksoverheidserif roboto rockwell ryumin segoeprint segoescript segoe segoeui segoeuiemoji
        segoeuisymbol simhei simsun sourcecodepro sourcesanspro stheiti stsong stsongstd stkaiti sylfaen
        symbol tahoma tahomabold times timesnewroman trebuchet trebuchetms ubuntu univers utopia verdana
        webdings wingdings wingdings2 wingdings3 yugothic yumincho zapfchancery zapfdingbats adobeheitistd
        adobesongstd adobefangsongstd adobekaitistd adobemingstd adobemyungjostd adobegothicstd gothicbbb
        humanist521 swiss721
    """.split()
)
_STYLES = """
    psmt ps mt bolditalic boldoblique bold italic oblique regular roman normal plain light semilight
    extralight medium semibold demibold demi black heavy ultra thin condensed cond narrow book std pro
    unicodems bd it w3 w5 w6 w7 ui display text compressed extended h v
""".split()
_STYLE = re.compile("(?:" + "|".join(sorted(_STYLES, key=len, reverse=True)) + ")+")
_TAG = re.compile(r"[A-Z]{6}\+")


def is_known(name: str) -> bool:
    """Whether a font name (without slash) is a known family with style words.

    >>> is_known("TimesNewRomanPS-BoldItalicMT"), is_known("Arial,Bold"), is_known("JansenSans-Bold")
    (True, True, False)
    """
    bare = re.sub(r"[^a-z0-9]", "", _TAG.sub("", name, count=1).lower())
    if bare in _FAMILIES:
        return True
    sizes = range(3, len(bare))
    return any(bare[:size] in _FAMILIES and _STYLE.fullmatch(bare[size:]) is not None for size in sizes)


def neutral_name(old: str, number: int, *, embedded: bool, flags: int) -> str:
    """The name under which a font lives on (without slash).

    An embedded font gets a number: its name decides nothing. Another one keeps the name of a known family; an unknown
    one gets a number and its style: renderers replace it by its flags (fixed width, serif), as they did before.
    """
    if embedded:
        letters, rest = "", number
        for _ in range(6):
            letters = chr(65 + rest % 26) + letters
            rest //= 26
        return f"{letters}+F{number}"
    bare = _TAG.sub("", old, count=1)
    if is_known(bare) and re.fullmatch(r"[A-Za-z0-9,\- ]{1,60}", bare):
        return bare
    low = bare.lower()
    bold = "bold" in low or "black" in low or "heavy" in low or bool(flags & 0x40000)
    italic = "italic" in low or "oblique" in low or bool(flags & 0x40)
    return f"F{number}" + ("", "-Italic", "-Bold", "-BoldItalic")[2 * bold + italic]
