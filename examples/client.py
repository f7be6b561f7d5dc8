# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A client of the HTTP service in plain Python: sends a dossier, waits, and fetches what came of it.

    REDACTOR_URL=http://127.0.0.1:8000 REDACTOR_KEY=wr_… python examples/client.py letter.pdf note.txt result/

Needs nothing but Python. A busy service (429, 503) is asked again after the time that it names.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

URL = os.environ.get("REDACTOR_URL", "http://127.0.0.1:8000").rstrip("/")
KEY = os.environ.get("REDACTOR_KEY", "")
TRIES = 10


def ask(
    method: str, path: str, body: bytes | None = None, kind: str = "", accept: str = "*/*"
) -> tuple[bytes, dict[str, str]]:
    """One request; gives body and headers. Ends the program with the service's own words when it is refused."""
    for _ in range(TRIES):
        request = urllib.request.Request(URL + path, body, {"X-Api-Key": KEY, "Accept": accept}, method=method)
        if kind:
            request.add_header("Content-Type", kind)
        try:
            with urllib.request.urlopen(request, timeout=300) as answer:
                return answer.read(), {name.lower(): value for name, value in answer.headers.items()}
        except urllib.error.HTTPError as refused:
            if refused.code in (429, 503):
                time.sleep(float(refused.headers.get("Retry-After", "5")))
                continue
            problem = json.loads(refused.read())
            sys.exit(f"{problem['status']} {problem['title']}: {problem['detail']} {problem.get('advice', '')}")
    sys.exit("the service stayed busy")


def form(files: list[Path], **fields: str) -> tuple[bytes, str]:
    """A multipart/form-data body and its media type."""
    boundary = secrets.token_hex(16)
    parts = [(f'name="{name}"', value.encode()) for name, value in fields.items()]
    parts += [(f'name="document"; filename="{number}{path.suffix}"', path.read_bytes())
              for number, path in enumerate(files, 1)]  # fmt: skip
    body = b"".join(
        b"--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n" % (boundary.encode(), head.encode(), data)
        for head, data in parts
    )
    return body + b"--%s--\r\n" % boundary.encode(), f"multipart/form-data; boundary={boundary}"


def main() -> int:
    """Redact files as one dossier; 0 when every document has a result."""
    *files, folder = map(Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    _, headers = ask("POST", "/v1/jobs", *form(files, dossier="true"))
    here = headers["location"].removeprefix(URL)
    while True:
        job: dict[str, Any] = json.loads(ask("GET", here)[0])
        if job["state"] in ("finished", "lost"):
            break
        time.sleep(1)
    for document in job["documents"]:
        name = folder / f"document-{document['number']}"
        if document["problem"]:
            print(f"document {document['number']}: {document['problem']['detail']}", file=sys.stderr)
            continue
        data, headers = ask("GET", document["links"]["document"].removeprefix(URL))
        suffix = headers["content-disposition"].rsplit(".", 1)[-1].strip('"')
        name.with_suffix(f".{suffix}").write_bytes(data)
        name.with_suffix(".report.json").write_bytes(ask("GET", document["links"]["report"].removeprefix(URL))[0])
    (folder / "inventory.csv").write_bytes(ask("GET", job["links"]["inventory"].removeprefix(URL))[0])
    ask("DELETE", here)
    return 0 if not any(one["problem"] for one in job["documents"]) else 1


if __name__ == "__main__":
    sys.exit(main())
