# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the fork server loads once for workers that redact: what analyses, and what writes, proves and reports."""

import gc

from redactor.run.sockets import follow_parent

follow_parent()
gc.disable()  # as in preload_reading, which keeps for good all that is loaded by then, and so comes last

import redactor.formats.pdf.apply  # noqa: E402
import redactor.formats.pdf.looks  # noqa: E402
import redactor.formats.pdf.rebuild.document  # noqa: E402
import redactor.formats.pdf.verify  # noqa: E402
import redactor.report.inventory  # noqa: E402
import redactor.report.report  # noqa: E402
import redactor.run.preload_reading  # noqa: E402, F401
