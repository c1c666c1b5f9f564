"""Rows of tables are told from sentences."""

import pytest

from digests import parse, read_plain
from digests.text.tables import is_row


def rows(line: str) -> list[bool]:
    document = parse(read_plain(f"Pumps sell well\n\n{line}\n"))
    return [is_row(sentence, document.text) for sentence in document.sentences[1:]]


@pytest.mark.parametrize(
    "line",
    [
        "Asia             612       695     -12%",
        "North America 801 785 +2%",
        "EPS (euros)\t0.71\t0.90\t-21.1%",
        "Asia | 612 | -12%",
        "| Asia | $612 | 0% |",
        "Region | Orders in 2024 | Change",
    ],
)
def test_a_row_of_a_table_is_no_sentence(line):
    assert rows(line) == [True]


@pytest.mark.parametrize(
    "line",
    [
        "Asia took 612 pumps, 12 percent fewer.",
        "Police said 40 had died.",
        "Dead: 41",
        "Vell beat Dorra 3-0.",
        "In 2019 40 men died.",
        "Lund 400, Falk 300",
    ],
)
def test_a_sentence_is_no_row_of_a_table(line):
    assert rows(line) == [False]
