"""How much longer more text takes, told so that a machine under load cannot fail a test."""

from collections.abc import Callable
from time import process_time

TRIES = 10
"""Load disturbs one try or another; what grows with the square fails all of them."""
LEAST = 0.0005  # seconds; a shorter time says more about the clock than about the text


def grows_in_step(run: Callable[[str], object], few: str, many: str, slack: float) -> bool:
    """Tell whether, in one of the tries, the longer text took no more than its share."""
    share = slack * len(many) / len(few)
    return any(seconds(run, many) <= share * max(seconds(run, few), LEAST) for _ in range(TRIES))


def seconds(run: Callable[[str], object], text: str) -> float:
    """Give the processor time that one run takes."""
    start = process_time()
    run(text)
    return process_time() - start
