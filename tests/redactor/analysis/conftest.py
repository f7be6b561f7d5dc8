# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""That it is here puts this folder on the path: the tests in the folders below share :mod:`marked`."""
