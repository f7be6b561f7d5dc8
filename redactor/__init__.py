# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Finds, weighs, burns out and proves gone the personal data in Dutch government documents."""
