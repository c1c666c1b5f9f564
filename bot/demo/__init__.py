"""The seed article that ships with whosaid, so that the first minute needs no file of your own."""

from pathlib import Path

SEED = Path(__file__).with_name("seed.txt")


def seed_text() -> str:
    """Give the seed article as it lies in the package: no newline is translated."""
    return SEED.read_bytes().decode("utf-8")
