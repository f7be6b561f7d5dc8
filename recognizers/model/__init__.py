# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The trained name model (``person.crf.gz``), the script that trains it and the generator of its training text."""
