# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Ministers, aldermen, deputies, judges and the King by what papers of theirs say, and their colleagues."""
