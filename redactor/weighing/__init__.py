# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the law says of what was found: grounds, policies, motivation. No PDF and no language model in here."""
