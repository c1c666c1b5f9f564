"""Time and memory as an article grows: twice the text must cost about twice the time.

    uv run python benchmarks/growth.py

Reads the seed article at 1, 2, 4 … 64 times its length, and a text made to be hard (marks that
never close, numbers without end, chains of cues). Prints processor time (least of some runs) and
peak memory (traced in a pass of its own), each with its growth per doubling. Ends with exit code
1 when the median growth of time is over 2.6: linear is 2, quadratic is 4.
"""

import statistics
import sys
import tracemalloc
from itertools import pairwise
from pathlib import Path
from time import process_time

from digests import make_digest, read_article

SEED = Path(__file__).parents[1] / "bot" / "demo" / "seed.txt"
SIZES = (1, 2, 4, 8, 16, 32, 64)
LIMIT = 2.6
# Short texts are read more often: one reading of theirs is too short to be timed well.
MOST_RUNS = 12

# An article's beginning, so that it is read as English news, and then what is hard to read.
OPENING = (
    "Flood kills 9 in the north, police say\n\nThe police said that 9 people had died and that 40 "
    "were hurt in the town, and the mayor told reporters that 3 of them were children.\n\n"
)
HOSTILE = (
    "“((“said said said 1,1,1,1 and one one hundred and and five said he, who said that they, "
    "who said, according to according to $$ 5% 5% to 6% of of the 7 of 8 “of 9 - the mayor, the "
    "governor, the mayor, said: “10 people who ‘who 11 (12 (13 said. A. B. C. 14.15.16 "
)


def main() -> int:
    """Measure both texts and tell whether they grow as they should."""
    seed = SEED.read_text(encoding="utf-8")
    grown = {
        "the seed article": [f"{seed}\n\n" * size for size in SIZES],
        "a hostile text": [OPENING + HOSTILE * (16 * size) for size in SIZES],
    }
    too_fast = [name for name, texts in grown.items() if growth(name, texts) > LIMIT]
    for name in too_fast:
        print(f"{name}: time grows faster than {LIMIT} for each doubling")
    return 1 if too_fast else 0


def growth(name: str, texts: list[str]) -> float:
    """Print one line for each size, and give the median growth of the time for each doubling."""
    read(texts[0])  # warm up
    runs = [max(2, MOST_RUNS // size) for size in SIZES]
    times = [least_time(text, number) for text, number in zip(texts, runs, strict=True)]
    peaks = [peak_memory(text) for text in texts]
    print(f"\n{name:20}{'characters':>11}{'ms':>10}{'growth':>8}{'MiB':>9}{'growth':>8}")
    for size, text, time, peak, faster, larger in zip(
        SIZES, texts, times, peaks, growths(times), growths(peaks), strict=True
    ):
        row = f"{len(text):11,}{1000 * time:10.1f}{faster:>8}{peak / 2**20:9.2f}{larger:>8}"
        print(f"{f'{size} x':>20}{row}")
    ratios = [later / earlier for earlier, later in pairwise(times)]
    median = statistics.median(ratios)
    print(f"median growth of time for each doubling: {median:.2f}")
    return median


def growths(values: list[float]) -> list[str]:
    """Give each value's ratio to the one before, as text; the first has none."""
    return ["", *(f"{later / earlier:.2f}" for earlier, later in pairwise(values))]


def least_time(text: str, runs: int) -> float:
    """Give the least processor time of some runs, in seconds."""
    return min(timed(text) for _ in range(runs))


def timed(text: str) -> float:
    """Read a text once and give the processor time in seconds."""
    start = process_time()
    read(text)
    return process_time() - start


def peak_memory(text: str) -> float:
    """Read a text once and give the peak of what Python allocated, in bytes."""
    tracemalloc.start()
    try:
        read(text)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def read(text: str) -> None:
    """Read an article to its finished post."""
    make_digest(read_article(text))


if __name__ == "__main__":
    sys.exit(main())
