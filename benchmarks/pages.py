"""How well articles are read off web pages, beside the bare extractor: words, numbers, speed.

    uv run python benchmarks/pages.py [--benchmark DIR]

Without a folder these are our own pages; they were written together with the rules, so their
figures show that nothing broke, not how good it is elsewhere. DIR is laid out as the public
article-extraction benchmark: ground-truth.json, {"id": {"articleBody": "...", "url": "..."}}, and
html/id.html.gz. Prints, for each extractor, F1 over runs of four words (every page weighs the
same), the share of the articles' numbers that were kept, the share of all numbers given that
belong to the article, and pages per second of one core.
"""

import argparse
import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import NamedTuple

from benchmarks.shingles import Score, compare, even, numbers, score, shingles
from bot.errors import BotError
from bot.fetch.pages.extraction import extract

ROOT = Path(__file__).parents[1]
OWN = ROOT / "tests/bot/fetch/pages/articles"
Extractor = Callable[[bytes, str], str]


class Sample(NamedTuple):
    """A page, its address, and the true text of its article without the headline."""

    name: str
    body: bytes
    url: str
    true: str


class Result(NamedTuple):
    """What one extractor reached."""

    words: Score
    numbers: Score
    pages_per_second: float
    refused: int


def main() -> int:
    """Measure each extractor on all pages and print a line for it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--benchmark", type=Path, metavar="DIR")
    folder = parser.parse_args().benchmark
    samples = tuple(load_benchmark(folder) if folder else load_own())
    print(
        f"{len(samples)} pages      F1  precision  recall  numbers kept  right  pages/s  refused"
    )
    for name, extractor in EXTRACTORS.items():
        print(line_of(name, measure(samples, extractor)))
    return 0


def load_own() -> Iterator[Sample]:
    """Give our own pages."""
    for page in sorted(OWN.glob("*.html")):
        true = page.with_suffix(".txt").read_text(encoding="utf-8").partition("\n")[2]
        yield Sample(page.stem, page.read_bytes(), "https://example.org/story", true)


def load_benchmark(folder: Path) -> Iterator[Sample]:
    """Give the pages of a folder that is laid out as the public benchmark."""
    truths = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    for name, truth in sorted(truths.items()):
        body = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield Sample(name, body, truth.get("url", ""), truth["articleBody"])


def measure(samples: tuple[Sample, ...], extractor: Extractor) -> Result:
    """Run an extractor over all pages."""
    extractor(b"<p>Once, so that its libraries are loaded.</p>", "")
    began = process_time()
    texts = [extractor(sample.body, sample.url) for sample in samples]
    seconds = process_time() - began
    pairs = [(sample.true, text) for sample, text in zip(samples, texts, strict=True)]
    return Result(
        score([even(compare(shingles(true), shingles(text))) for true, text in pairs]),
        score([compare(numbers(true), numbers(text)) for true, text in pairs]),
        len(samples) / seconds,
        sum(not text for text in texts),
    )


def line_of(name: str, result: Result) -> str:
    """Write a result as one line of the table."""
    words, digits = result.words, result.numbers
    return (
        f"{name:<11}{words.f1:>7.3f}{words.precision:>11.3f}{words.recall:>8.3f}"
        f"{digits.recall:>14.3f}{digits.precision:>7.3f}{result.pages_per_second:>9.1f}"
        f"{result.refused:>9}"
    )


def ours(body: bytes, url: str) -> str:
    """Read a page as whosaid does, without the headline; "" where it finds no article."""
    try:
        page = extract(body, "text/html", url or "https://example.org/story")
    except BotError:
        return ""
    return page.text.removeprefix(page.title)


def bare(body: bytes, _: str) -> str:
    """Read a page with the extractor alone."""
    import trafilatura

    found = trafilatura.extract(body, favor_precision=True, include_comments=False)
    return found or ""


EXTRACTORS: dict[str, Extractor] = {"whosaid": ours, "bare": bare}

if __name__ == "__main__":
    raise SystemExit(main())
