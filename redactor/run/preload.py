# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the fork server loads once, so that every worker has it at birth."""

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


_warm_up()
