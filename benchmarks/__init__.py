# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Speed and quality, run by hand and in the report of CI; never a timed test."""
