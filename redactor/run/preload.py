# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the fork server loads once, so that every worker has it at birth."""

import atexit
import os
import shutil

import redactor.formats.pdf.rebuild
import redactor.formats.pdf.verify
import redactor.formats.text
import redactor.pipeline
import redactor.report.report
from redactor.errors import RedactorError


def _warm_up() -> None:
    """Load what the usual settings need; when that fails :func:`redactor.run.job.prepare` says why."""
    try:
        redactor.pipeline.engine()
    except (RedactorError, OSError):
        return


def _clear_up() -> None:
    """When the parent was killed nobody else removes the folder of this server's socket."""
    parent, _, folder = os.environ.get("REDACTOR_SOCKET_FOLDER", "").partition(":")
    if parent != str(os.getppid()) and os.path.basename(folder).startswith("pymp-"):  # noqa: PTH119
        shutil.rmtree(folder, ignore_errors=True)


_warm_up()
atexit.register(_clear_up)
