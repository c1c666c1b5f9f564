"""Workers collect the same tests in the same order, whatever words a set has in a test's name.

Each run has an order of its own; the seed in the head of its report brings it back.
"""

import os
import secrets

SEED = os.environ.setdefault("PYTHONHASHSEED", str(secrets.randbelow(2**32)))


def pytest_report_header() -> str:
    """Tell the seed of this run's sets."""
    return f"PYTHONHASHSEED={SEED}"
