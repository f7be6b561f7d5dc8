# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of a parliament, council or board by lists, papers and records, and who stands there and is none."""
