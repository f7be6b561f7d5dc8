# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the fork server loads once, so that every worker has it at birth."""

from redactor.run.sockets import follow_parent

follow_parent()

import redactor.formats.pdf.rebuild  # noqa: E402
import redactor.formats.pdf.verify  # noqa: E402
import redactor.formats.text  # noqa: E402
import redactor.pipeline  # noqa: E402
import redactor.report.report  # noqa: E402
from redactor.errors import RedactorError  # noqa: E402


def _warm_up() -> None:
    """Load what the usual settings need; when that fails :func:`redactor.run.job.prepare` says why."""
    try:
        redactor.pipeline.engine()
    except (RedactorError, OSError):
        return


_warm_up()
