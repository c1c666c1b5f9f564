"""The cost of reading grows with the length of the text and no faster, on hostile text too."""

import subprocess
import sys

import pytest

from bot.demo import seed_text
from digests import make_digest, read_article
from tests.growing import grows_in_step

LENGTH = 100_000
DEADLINE = 60  # seconds for one text; a linear reader takes about one, a backtracking one hours

# In front of each hostile text, so that it is taken for English news and read to the end.
OPENING = (
    "Flood kills nine in the north\n\nThe police said on Monday that nine people had died in the "
    "flood, and the mayor told reporters that three of them were children.\n\n"
)

HOSTILE = (
    "(",
    "((1) ",
    "[",
    "1,1,1,",
    "1.",
    "1 ",
    "9",
    "-",
    "10-20-",
    "one ",
    "one one one ",
    "hundred ",
    "twenty-",
    "one and ",
    "half a ",
    "said ",
    "said said ",
    "he said, she said. ",
    "said that he said that ",
    "according to ",
    "according to the ",
    "who said who ",
    "the mayor, ",
    "Mayor ",
    "Ann Lee, ",
    "Ann Lee, 41, and ",
    "told the ",
    "and and and",
    "and, ",
    "of the ",
    "more than ",
    "at least at least ",
    "55 people, including ",
    ", another said 36",
    ", Veld 4 points",
    "; a nurse counted 36",
    ", where 18 seats are up",
    "from 5 to ",
    " ",
    "\t",
    "\n",
    "\n\n",
    " \n",
    "\u00a0",
    "\u200b",
    "“",
    "”",
    '"',
    "“said ",
    '"Yes," he said, ',
    "“1\n\n",
    "'",
    "’",
    "’’’’",
    "‘5 ’",
    "$",
    "$$$$",
    "$5 ",
    "5% 5% 5% ",
    "5 km (",
    "A. B. C. ",
    "Mr. ",
    "U.S. ",
    "...",
    "e",
    "E ",
    "word: ",
    "Source: ",
    "http://a.b/",
    "&lt;",
    "ﬁ½²①",
    "é\u0301",
)

READ = """
import sys
from digests import DigestsError, make_digest, read_article
try:
    make_digest(read_article(sys.stdin.buffer.read().decode("utf-8")))
except DigestsError as refused:
    print(refused)
"""


@pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
def test_a_hostile_text_of_100_000_characters_is_read_before_the_deadline(piece):
    text = OPENING + (piece * (LENGTH // len(piece) + 1))[:LENGTH]
    ran = subprocess.run(
        [sys.executable, "-c", READ],
        input=text.encode(),
        capture_output=True,
        timeout=DEADLINE,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr.decode()


def read(text: str) -> None:
    make_digest(read_article(text))


def repeated(times: int) -> str:
    return f"{seed_text()}\n\n" * times


def count_calls(text: str) -> int:
    """Count the calls of Python and C functions that reading a text takes."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return calls


def test_eight_times_the_text_costs_about_eight_times_the_calls():
    read(repeated(1))  # fills the caches of compiled patterns
    assert count_calls(repeated(16)) < 8 * 1.3 * count_calls(repeated(2))


def test_eight_times_the_text_takes_about_eight_times_as_long():
    assert grows_in_step(read, repeated(2), repeated(16), 2.5)
