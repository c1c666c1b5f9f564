from time import process_time

import pytest

from digests.text import looks_english, parse, read_plain

HOSTILE = [
    "(",
    ")",
    ".",
    ". ",
    "?!",
    '"',
    ' "a',
    '" ',
    " '",
    " 'a",
    "‘a ",
    "s’ ",
    "“",
    "”",
    "“a",
    "“a\n",
    '"a\n',
    "1,",
    "1.",
    "1 ",
    "1\u2009",
    "1\u2009234",
    "a",
    "a.",
    "A.",
    "A. ",
    "a-",
    "a--",
    "a'",
    "a.b",
    "a.com",
    "www.",
    "www.,",
    "http://",
    "Mr. ",
    "U.S. ",
    "U.S.-",
    "[1]",
    ".[1]",
    " ",
    "a\n",
    "a,\n",
    "A —\n",
    "\n",
    "\r\n",
    "\x00",
    "a\x00",
    "\ufeff",
    "one ",
    "said ",
    "½",
    "1½",
    "A$",
    "`",
    "'",
    "e\u0301",
    "…",
    '5" ',
]
CLASSICS = ["(", "1,", " ", "said ", '"a\n', "a--"]
SLACK = 4
"""A machine under load may take so much longer; what grows with the square takes eight times."""


def seconds(piece: str, size: int) -> float:
    text = "Headline\nx" + piece * (size // len(piece)) + "x"

    def once() -> float:
        start = process_time()
        looks_english(parse(read_plain(text)))
        return process_time() - start

    return min(once(), once())


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_eight_times_the_text_takes_no_more_than_its_share(piece):
    assert seconds(piece, 16_000) <= max(seconds(piece, 2_000), 0.0005) * 8 * SLACK


@pytest.mark.parametrize("piece", CLASSICS, ids=repr)
def test_a_hundred_thousand_characters_take_no_more_than_their_share(piece):
    assert seconds(piece, 100_000) <= max(seconds(piece, 12_500), 0.0005) * 8 * SLACK
