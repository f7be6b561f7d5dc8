# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from pathlib import Path

import pytest

from redactor.errors import ConfigError
from redactor.run.sealing import Sealer

KEY, OTHER = b"1" * 32, b"2" * 32


def test_what_is_sealed_opens_with_the_key_and_for_its_own_row_only() -> None:
    sealed = Sealer(KEY).seal_json({"name": "Brief Anna de Vries.pdf"}, "row 1")
    assert b"Vries" not in sealed
    assert Sealer(KEY).open_json(sealed, "row 1") == {"name": "Brief Anna de Vries.pdf"}
    for sealer, about, bytes_ in (
        (Sealer(OTHER), "row 1", sealed),
        (Sealer(KEY), "row 2", sealed),
        (Sealer(KEY), "row 1", sealed[:-1]),
        (Sealer(KEY), "row 1", sealed[:20] + bytes([sealed[20] ^ 1]) + sealed[21:]),
        (Sealer(KEY), "row 1", b""),
    ):
        with pytest.raises(ConfigError, match="another key"):
            sealer.open(bytes_, about)


def test_the_same_is_sealed_otherwise_each_time_and_named_the_same() -> None:
    one, two = Sealer(KEY), Sealer(KEY)
    assert one.seal(b"a", "x") != one.seal(b"a", "x")
    assert one.name("s3://zaak/uit") == two.name("s3://zaak/uit") != Sealer(OTHER).name("s3://zaak/uit")


@pytest.mark.parametrize("content", [None, b"", b"short", b"x" * 33])
def test_a_key_that_is_missing_or_odd_is_refused_with_advice(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "key").write_bytes(content)
    with pytest.raises(ConfigError) as raised:
        Sealer.of(tmp_path / "key")
    assert "openssl rand" in raised.value.advice
    with pytest.raises(ConfigError, match="needs a key"):
        Sealer.of(None)
