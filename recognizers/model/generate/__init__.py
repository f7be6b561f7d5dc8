# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Generates Dutch government text with invented people: training text for the name model. Not used by the product."""
