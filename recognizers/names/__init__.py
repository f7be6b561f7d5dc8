# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How names are written in Dutch documents: tokens, the forms of a name, and the places where names stand."""
