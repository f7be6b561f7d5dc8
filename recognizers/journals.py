# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch legal journals by the letters under which judgments and articles are cited from them: ``JAR 2012/33``."""

from __future__ import annotations

JOURNALS = frozenset(
    """RvdW JBPr JBN JIN JIn JHG JAR JOR JOM JPF JV JM JB JG JE JA NJ NJB NJF AB BR BB FED FJR RSV USZ RAR RAV RFR TBR
    BNB TRA TAP TvI TvC TvP TvAR TvGR TvOB TvHB TvS MvV MvO NtEr NtER NbBW NbSr WPNR EHRC NTFR NTHR NTBR NTB
    Gst""".split()
)
"""as they are printed, without a point; initials of somebody look the same"""
