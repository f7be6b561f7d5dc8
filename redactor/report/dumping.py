# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""JSON with one value a line, as reports are written.

``json`` itself takes twice as long for it: its quick encoder knows no indentation.
"""

from __future__ import annotations

from json import dumps
from json.encoder import encode_basestring as quoted
from math import isfinite
from typing import Any

_NAMES = {None: "null", True: "true", False: "false"}


def dumped(value: Any) -> str:
    """The same as ``json.dumps(value, ensure_ascii=False, indent=1)`` for values whose keys are strings.

    >>> print(dumped({"a": [1, None], "b": {}}))
    {
     "a": [
      1,
      null
     ],
     "b": {}
    }
    """
    return _dumped(value, "\n")


def _dumped(value: Any, line: str) -> str:
    """``line`` is the end of a line with the blanks of the next."""
    kind = type(value)
    if kind is str:
        return quoted(value)
    if kind is int or (kind is float and isfinite(value)):
        return repr(value)
    if kind is dict:
        inner = line + " "
        rows = [
            f"{quoted(key)}: {quoted(one) if type(one) is str else _dumped(one, inner)}" for key, one in value.items()
        ]
        return f"{{{inner}{f',{inner}'.join(rows)}{line}}}" if rows else "{}"
    if kind is list or kind is tuple:
        inner = line + " "
        rows = [quoted(one) if type(one) is str else _dumped(one, inner) for one in value]
        return f"[{inner}{f',{inner}'.join(rows)}{line}]" if rows else "[]"
    if value is None or kind is bool:
        return _NAMES[value]
    return dumps(value, ensure_ascii=False)
