# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What each command does with its options: one module a kind of work, joined in :mod:`redactor.cli`."""
