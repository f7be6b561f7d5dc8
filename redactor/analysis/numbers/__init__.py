# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers, addresses and dates of birth that only the document around them makes somebody's."""
