# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials that stand for somebody on their own: in an action list, under a note, behind a name."""
