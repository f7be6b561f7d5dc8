# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The folder of the fork server's socket: ours by name, so that whoever is left clears up after a kill.

Imported by the fork server before anything heavy.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from multiprocessing import process, util
from pathlib import Path
from typing import Any

#: Tells the fork server whose it is: the pid of the process that started it, and the folder.
VARIABLE = "REDACTOR_FORKSERVER"
_PREFIX = "redactor-"
_PR_SET_PDEATHSIG = 1


def announce() -> None:
    """In the parent, before it starts the fork server: give the socket a folder that bears this process's number."""
    config = process.current_process()._config  # type: ignore[attr-defined]
    if config.get("tempdir") is None:
        _sweep()
        folder = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-")
        config["tempdir"] = folder
        util.Finalize(None, _remove, args=(folder, os.getpid()), exitpriority=-100)
    main = threading.current_thread() is threading.main_thread()
    os.environ[VARIABLE] = f"{os.getpid() if main else 0}:{config['tempdir']}"


def _remove(folder: str, owner: int) -> None:
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep() -> None:
    """Remove the folders of processes that are no more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}[0-9]*-*"):
        pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isdigit() and folder.is_dir() and not folder.is_symlink() and not _alive(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def follow_parent() -> None:
    """In the fork server: end with the process that started it, also while the engine is still being loaded.

    The signal comes when the thread that started it ends, so only for one that was started by a main thread.
    """
    owner, _, folder = os.environ.get(VARIABLE, "").partition(":")
    if not sys.platform.startswith("linux") or owner in ("", "0"):
        return

    def leave(*_: object) -> None:
        if Path(folder).name.startswith(_PREFIX):
            shutil.rmtree(folder, ignore_errors=True)
        os._exit(1)

    def fail(*what: Any) -> None:
        """A parent that is killed in the middle of starting a worker breaks its line to us a moment before the signal
        comes: an error then, and nobody would clear up."""
        for _ in range(200):
            if str(os.getppid()) != owner:
                leave()
            time.sleep(0.01)
        sys.__excepthook__(*what)

    sys.excepthook = fail
    signal.signal(signal.SIGTERM, leave)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if str(os.getppid()) != owner:
        leave()
