# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The page as it is read: lines, columns, rows and cells, and the view of it that the recognizers see."""
