"""The scan walks a sentence once, from left to right."""

import pytest

from digests.figures.numerals.pieces import cut
from digests.figures.scan import Found, scan
from digests.model import Span


def numbers(text: str) -> list[str]:
    """Give the words of all numbers of one sentence, those that are no figures in brackets."""
    line = cut(text, Span(0, len(text)))
    return [
        number.candidate.span(line).of(text)
        if isinstance(number, Found)
        else f"[{number.span.of(text)}]"
        for number in scan(line)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mary Lund, 41, sold 12 boats in 2014.", ["[41]", "12", "[2014]"]),
        ("one of the 20 largest", ["[one]", "20"]),
        ("Of the $3m, half went to 5 to 7 towns.", ["$3m", "half", "5 to 7"]),
        ("Prices rose .5 percent in May.", [".5 percent"]),
        ("nothing", []),
        ("", []),
    ],
    ids=str,
)
def test_numbers_come_in_text_order(text: str, told: list[str]) -> None:
    assert numbers(text) == told


@pytest.mark.parametrize(
    "unit", ["1 ", "1-", "1, ", "one ", "5 to ", "at least ", "$", "1. ", "half a ", "1/"], ids=str
)
def test_an_endless_sentence_is_read_to_its_end(unit: str) -> None:
    assert numbers(unit * 2000 + "and 77 men")[-1].endswith("77")
