# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A real PostgreSQL and a real S3 API on this machine, for as long as a test or a benchmark needs them.

PostgreSQL is Debian's, or another that is installed (``initdb`` on the path or in /usr/lib/postgresql). It listens on a
socket in a folder of its own and runs as an unprivileged user, because it refuses to run as root. S3 is moto's server,
on loopback.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Self

#: Nothing here is kept, so nothing waits for the disk.
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
_SECONDS = 120.0
_PR_SET_PDEATHSIG = 1


class NotHere(Exception):
    """There is no such server on this machine."""


def programs() -> Path:
    """The folder with ``initdb`` and ``postgres``. Raises :class:`NotHere`."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: float(one.parts[-3]))
    on_path = shutil.which("initdb")
    if not found and not on_path:
        raise NotHere("no PostgreSQL is installed: apt-get install postgresql")
    return found[-1].parent if found else Path(str(on_path)).resolve().parent


class Postgres:
    """A server of its own; a context manager. ``durable``: it keeps what it has over a crash, as in production."""

    def __init__(self, *, durable: bool = False) -> None:
        self._bin = programs()
        self._user = _unprivileged()
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
        self._options = () if durable else _QUICK
        self._server: subprocess.Popen[bytes] | None = None
        if self._user:
            shutil.chown(self.folder, self._user)

    def __enter__(self) -> Self:
        self._call("initdb", "-D", str(self.folder / "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8",
                   "--locale=C.UTF-8", "--no-sync", "--no-instructions")  # fmt: skip
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop(signal.SIGQUIT)  # nothing of it is kept
        shutil.rmtree(self.folder, ignore_errors=True)

    def dsn(self, database: str = "postgres") -> str:
        """How to reach a database on it."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        given = ("listen_addresses=", f"unix_socket_directories={self.folder}", "log_min_messages=fatal")
        options = [part for one in (*given, *self._options) for part in ("-c", one)]
        with (self.folder / "log").open("ab") as log:
            self._server = subprocess.Popen(
                [self._bin / "postgres", "-D", self.folder / "data", *options],
                user=self._user, group=self._group, extra_groups=[] if self._user else None, cwd=self.folder,
                stdout=subprocess.DEVNULL, stderr=log, start_new_session=True, preexec_fn=_die_with_parent,  # noqa: PLW1509
            )  # fmt: skip
        import psycopg

        deadline = time.monotonic() + _SECONDS
        while True:
            try:
                psycopg.connect(self.dsn()).close()
            except psycopg.OperationalError:
                if time.monotonic() > deadline or self._server.poll() is not None:
                    raise NotHere((self.folder / "log").read_text(encoding="utf-8", errors="replace")[-500:]) from None
                time.sleep(0.05)
            else:
                return

    def stop(self, number: int = signal.SIGINT) -> None:
        """Stop it at once: clients lose their connections (the "fast" shutdown of pg_ctl)."""
        if self._server is not None:
            self._server.send_signal(number)
            self._server.wait()
            self._server = None

    @property
    def _group(self) -> int | None:
        return pwd.getpwnam(self._user).pw_gid if self._user else None

    def _call(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [self._bin / program, *arguments], user=self._user, group=self._group,
            extra_groups=[] if self._user else None, cwd=self.folder, capture_output=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise NotHere(f"{program}: {done.stderr.decode(errors='replace')[-500:]}")


def _die_with_parent() -> None:
    """In the server, before it begins: a test run that is killed leaves no server behind."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT)


def _unprivileged() -> str | None:
    """Whom to run the server as: None when we are not root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise NotHere("there is no unprivileged user to run PostgreSQL as")


class S3:
    """An S3 service in a thread of this process; a context manager. ``environment`` leads clients to it."""

    def __init__(self) -> None:
        from moto.server import ThreadedMotoServer

        self._server: Any = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)

    def __enter__(self) -> Self:
        self._server.start()
        host, port = self._server.get_host_and_port()
        self.environment = {
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
        }
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()


def main() -> None:
    """Run an S3 service until standard input closes; prints its address. For clients in other processes."""
    with S3() as server:
        print(server.environment["AWS_ENDPOINT_URL"], flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
