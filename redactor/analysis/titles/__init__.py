# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Titles of offices and functions, in text, lists, tables and signatures, and whose they are."""
