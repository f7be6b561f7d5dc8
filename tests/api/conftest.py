# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the service share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from api_running import Server, Service, application, start


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """One application for all tests of a module."""
    with application(tmp_path_factory.mktemp("service")) as made:
        yield made


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real server for all tests that need one."""
    made = start(tmp_path_factory.mktemp("server") / "data")
    yield made
    made.end()
