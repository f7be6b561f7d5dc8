# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The gold set: texts with the truth in them, a generator of more, and the scorer."""
