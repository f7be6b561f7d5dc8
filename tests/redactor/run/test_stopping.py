# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import os
import signal

import pytest

from redactor.run.stopping import Interrupted, Stop


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_the_first_signal_asks_and_the_second_stops(number: int, code: int) -> None:
    told: list[bool] = []
    before = signal.getsignal(number)
    with Stop(lambda: told.append(True)) as stop:
        assert not stop.requested()
        stop.finish()
        os.kill(os.getpid(), number)
        assert stop.requested()
        assert told == [True]
        with pytest.raises(Interrupted) as caught:
            os.kill(os.getpid(), number)
        assert caught.value.exit_code == code
        with pytest.raises(Interrupted):
            stop.finish()
    assert signal.getsignal(number) is before
