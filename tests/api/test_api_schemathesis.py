# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Schemathesis over the whole OpenAPI document: what the document says is what the service does, also for nonsense.

All checks, all phases. The shape of a body can't say what makes a document, a plan or a word list sound, so a
well-formed one may still be refused with the statuses that are named here; all else is checked as it comes.

What is sent follows from a seed, so that the same tree gives the same answer: nothing is drawn by chance, nothing is
remembered between runs, and no time limit decides. To look further, by hand:
``SCHEMATHESIS_EXAMPLES=500 SCHEMATHESIS_SEED=23 pytest tests/api/test_api_schemathesis.py``.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import uvicorn
from api_running import application

from api.serve import Timed

EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "5")
SEED = os.environ.get("SCHEMATHESIS_SEED", "7")
PHASES = os.environ.get("SCHEMATHESIS_PHASES", "examples,coverage,fuzzing,stateful")
HOOKS = Path(__file__).with_name("schemathesis_hooks.py")
CONFIG = """
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "404", "406", "409", "413", "415", "422"]

# a body that is both too large and wrong is told that it is too large: it isn't read further
[checks.negative_data_rejection]
expected-statuses = ["400", "401", "403", "404", "405", "406", "409", "413", "415", "422", "429"]

[[operations]]
include-name = "PUT /jobs/{jobId}/documents/{number}/plan"
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", "400", "404", "409", "410"]

[[operations]]
include-name = "POST /redactions"
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", "400", "406", "409", "413", "415", "422"]

[[operations]]
include-name = "POST /jobs"
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", "400", "406", "413", "415"]
"""


def test_the_document_is_true(tmp_path: Path) -> None:
    config = tmp_path / "schemathesis.toml"
    config.write_text(f'hooks = "{HOOKS}"\n{CONFIG}')
    with application(tmp_path / "data", jobs=100_000, queue=1000) as running, closing(socket.socket()) as listening:
        listening.bind(("127.0.0.1", 0))
        # the application is started already: this only puts it on a socket
        server = uvicorn.Server(
            uvicorn.Config(running.client.app, http=Timed, lifespan="off", log_config=None, access_log=False)
        )
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started:
            time.sleep(0.05)
        # from a file: for the document alone there is a time limit that can't be set
        document = tmp_path / "openapi.json"
        document.write_bytes(running.client.get("/v1/openapi.json").content)
        program = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run", str(document)]
        arguments = ["--url", f"http://127.0.0.1:{listening.getsockname()[1]}/v1"]
        arguments += ["--header", f"X-Api-Key: {running.keys['full']}", "--max-examples", EXAMPLES, "--no-color"]
        arguments += ["--phases", PHASES, "--seed", SEED, "--workers", "1", "--generation-database", "none"]
        # one thread works here, and on a busy machine it may take its time
        arguments += ["--request-timeout", "3600", "--suppress-health-check", "all"]
        try:
            done = subprocess.run([*program, *arguments], capture_output=True, cwd=tmp_path, check=False)
        finally:
            server.should_exit = True
            thread.join()
    shown = done.stdout.decode(errors="replace")
    assert done.returncode == 0, shown[-6000:]
    operations = sum(map(len, json.loads(document.read_bytes())["paths"].values()))
    assert f"Tested: {operations}" in shown
