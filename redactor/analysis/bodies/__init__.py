# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers, addresses and mailboxes that are a body's own and nobody's in person."""
