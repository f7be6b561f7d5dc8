# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that the recognizers found: put straight, dropped, tied to each other, and found everywhere else."""
