"""Workers collect the same tests in the same order, whatever words a set has in a test's name.

Each run has an order of its own; the seed in the head of its report brings it back.
"""

import logging
import os
import secrets
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# How long one example takes tells how busy the machine is, and nothing about the code.
settings.register_profile("whosaid", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("whosaid")

SEED = os.environ.setdefault("PYTHONHASHSEED", str(secrets.randbelow(2**32)))


def pytest_report_header() -> str:
    """Tell the seed of this run's sets."""
    return f"PYTHONHASHSEED={SEED}"


@pytest.fixture(autouse=True)
def level_of_the_log() -> Iterator[None]:
    """Leave the log as it was: a test that starts it would silence what the next one looks for."""
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)
