# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the fork server loads once, so that every worker has it at birth: all that reads and analyses documents.

Workers that write them as well have :mod:`redactor.run.preload`, which comes to some 14 MB more.
"""

import gc

from redactor.run.sockets import follow_parent

follow_parent()
gc.disable()  # what is loaded stays: looking at it time and again while it grows is a tenth of the time of loading it

import redactor.formats.pdf  # noqa: E402
import redactor.formats.text  # noqa: E402
import redactor.pipeline  # noqa: E402
import redactor.report.dumping  # noqa: E402
import redactor.run.child  # noqa: E402
import redactor.run.dossier  # noqa: E402
import redactor.run.files  # noqa: E402
import redactor.settings  # noqa: E402
from redactor.errors import RedactorError  # noqa: E402


def _warm_up() -> None:
    """Load what the usual settings need; when that fails :func:`redactor.run.job.prepare` says why."""
    try:
        redactor.pipeline.engine()
    except (RedactorError, OSError):
        return


def _keep_for_good() -> None:
    """What is loaded now stays: the collector need not look at it again, in any worker, nor touch the memory that all
    of them share. Work on a page makes thousands of tuples that live until its end and are in no cycle; the usual
    threshold of 700 would look at them time and again (a twelfth of the CPU time of a run).
    """
    gc.freeze()
    gc.set_threshold(100_000, 10, 10)
    gc.enable()


_warm_up()
_keep_for_good()
