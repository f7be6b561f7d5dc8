# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""``python -m redactor``."""

from redactor.cli import main

if __name__ == "__main__":
    main()
