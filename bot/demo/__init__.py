"""The seed article that ships with whosaid, so that the first minute needs no file of your own."""

from importlib import resources

NAME = "seed.txt"


def seed_text() -> str:
    """Give the seed article as it lies in the package: no newline is translated."""
    return resources.files(__name__).joinpath(NAME).read_bytes().decode("utf-8")
