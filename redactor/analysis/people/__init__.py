# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One human being of a document: what its mentions say together, who bears the same surname, what the dossier knows."""
