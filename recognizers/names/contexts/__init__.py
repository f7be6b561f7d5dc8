# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where names stand: labels, mail headers, lists, columns, brackets, and sentences in which people act."""
