# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The form of a whole name, whatever stands around it: initials, prefix, surname first, two surnames, a rank."""
