"""Articles per second, beside two libraries that find quantities in text; one run, one machine.

    uv run --group bench python benchmarks/speed.py [ROUNDS [FOLDER]]

Every round reads all articles of the folder with each reader in turn, so that a busy moment of the
machine falls on all of them. Without a folder these are our own articles, which hold three times
as many figures as most news. The peers find numbers and units and nothing else; whosaid also finds
who said them, compares them and composes the post. All run with the pause between sweeps for
cycles that the program sets (`bot/__main__.py`). Prints ms per 500 words, the least and the median
over the rounds, and how many times whosaid's time each took.
"""

import gc
import platform
import statistics
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import NamedTuple

from bot.__main__ import OBJECTS_BETWEEN_SWEEPS
from digests import make_digest, read_article

ROOT = Path(__file__).parents[1]
ROUNDS = 7
WORDS = 500


class Reader(NamedTuple):
    """A program that finds numbers in a text: its name and what it does, giving their count."""

    name: str
    read: Callable[[str], int]


def main() -> int:
    """Time all readers in turn and print one line for each."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    articles = load_articles(Path(sys.argv[2])) if len(sys.argv) > 2 else own_articles()
    readers = [Reader("whosaid", read_whole), *peers()]
    numbers = {reader.name: read_all(reader, articles)[1] for reader in readers}  # and warm up
    gc.set_threshold(OBJECTS_BETWEEN_SWEEPS)
    gc.collect()
    gc.freeze()  # what one reader has loaded is not to be walked again and again in another's time
    times: dict[str, list[float]] = {reader.name: [] for reader in readers}
    for _ in range(rounds):
        for reader in readers:
            times[reader.name].append(read_all(reader, articles)[0])
    words = sum(len(text.split()) for text in articles)
    version = platform.python_version()
    print(f"{len(articles)} articles, {words} words, {rounds} rounds, Python {version}")
    print(f"{'':24}{'least':>9}{'median':>9}{'':>10}{'':>9}{'numbers':>9}")
    for name, seconds in times.items():
        least, median = (1000 * WORDS * s / words for s in middle(seconds))
        ratio = min(seconds) / min(times["whosaid"])
        per_second = len(articles) / min(seconds)
        print(
            f"{name:24}{least:9.2f}{median:9.2f} ms / 500 words{per_second:8.1f} articles/s"
            f"{ratio:8.2f} x{numbers[name]:7}"
        )
    return 0


def own_articles() -> list[str]:
    """Read the annotated articles and the seed article."""
    seed = (ROOT / "bot" / "demo" / "seed.txt").read_text(encoding="utf-8")
    return [*load_articles(ROOT / "tests" / "gold" / "articles"), seed]


def load_articles(folder: Path) -> list[str]:
    """Read the articles of a folder, by name."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]


def peers() -> Iterator[Reader]:
    """Give the peers that are installed."""
    for name, load in (("quantulum3", load_quantulum), ("recognizers-text", load_recognizers)):
        try:
            yield Reader(name, load())
        except ImportError as error:
            print(f"{name} is left out ({error}); run with: uv run --group bench")


def load_quantulum() -> Callable[[str], int]:
    """Import quantulum3, which warns that it runs without its classifier."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

    return lambda text: len(parser.parse(text))


def load_recognizers() -> Callable[[str], int]:
    """Import Microsoft's recognizers for numbers."""
    from recognizers_number import recognize_number
    from recognizers_text import Culture

    return lambda text: len(recognize_number(text, Culture.English))


def read_whole(text: str) -> int:
    """Read an article to its finished post."""
    reading = read_article(text)
    make_digest(reading)
    return len(reading.claims)


def read_all(reader: Reader, articles: list[str]) -> tuple[float, int]:
    """Read all articles once: seconds of processor time, and how many numbers were found."""
    gc.collect()
    start = process_time()
    found = sum(reader.read(text) for text in articles)
    return process_time() - start, found


def middle(seconds: list[float]) -> tuple[float, float]:
    """Give the least and the median time."""
    return min(seconds), statistics.median(seconds)


if __name__ == "__main__":
    sys.exit(main())
