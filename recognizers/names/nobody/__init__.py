# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What looks like a name and is nobody: firms, bodies, streets, ships, works and plain words."""
