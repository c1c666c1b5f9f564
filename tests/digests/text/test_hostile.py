import pytest

from digests.text import looks_english, parse, read_plain
from tests.growing import grows_in_step

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


def text_of(piece: str, size: int) -> str:
    return "Headline\nx" + piece * (size // len(piece)) + "x"


def read(text: str) -> None:
    looks_english(parse(read_plain(text)))


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_eight_times_the_text_takes_no_more_than_its_share(piece):
    assert grows_in_step(read, text_of(piece, 5_000), text_of(piece, 40_000), SLACK)


@pytest.mark.parametrize("piece", CLASSICS, ids=repr)
def test_a_hundred_thousand_characters_take_no_more_than_their_share(piece):
    assert grows_in_step(read, text_of(piece, 12_500), text_of(piece, 100_000), SLACK)
