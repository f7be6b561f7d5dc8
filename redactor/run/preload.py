# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the fork server imports once, so that every worker has it at birth."""

import redactor.pipeline
import redactor.report.report

redactor.pipeline.engine()
