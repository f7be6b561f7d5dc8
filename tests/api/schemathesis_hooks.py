# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What Schemathesis can't send: a field of a form whose value is nothing makes no part, so the request is right after
all and may not be called wrong.
"""

from __future__ import annotations

from typing import Any

import schemathesis


@schemathesis.hook
def filter_case(context: Any, case: Any) -> bool:
    """Leave out forms with a field that would not be sent."""
    form = case.media_type == "multipart/form-data" and isinstance(case.body, dict)
    return not form or all(_is_sent(value) for value in case.body.values())


def _is_sent(value: Any) -> bool:
    return all(map(_is_sent, value)) and bool(value) if isinstance(value, list) else value is not None
