# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Documents that tell the worker of a benchmark to die, to hang or to take all memory, by their first bytes."""

from __future__ import annotations

import os
import signal
import time

CRASH, HANG, MEMORY = b"%PDF-1.7 crash", b"%PDF-1.7 hang", b"%PDF-1.7 memory"


def obey(head: bytes) -> None:
    """Do what a mark says; returns when there is none."""
    if head.startswith(CRASH):
        os.kill(os.getpid(), signal.SIGSEGV)
    elif head.startswith(HANG):
        while True:
            time.sleep(60)
    elif head.startswith(MEMORY):
        hoard = []
        while True:
            hoard.append(bytearray(64 << 20))
