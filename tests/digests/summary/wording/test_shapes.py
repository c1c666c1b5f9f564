"""Where the verb of a clause stands."""

import pytest

from digests.summary.wording.shapes import letter, verb_behind
from tests.digests.summary.stories import gate_of


def verb_of(body):
    backings = gate_of(body).backings
    begin, end = backings.sentence(0)
    at = verb_behind(begin, end, backings)
    return None if at is None else backings.written(at)


@pytest.mark.parametrize(
    ("body", "verb"),
    [
        ("The council has 9 vans.", "has"),
        ("The council, which sold 9 vans, is poor.", "is"),
        ("The fire, which began in May and was large, spread to 9 inns.", "spread"),
        ("The fire, which began in May and was large and had reached 9 inns.", None),
        ("The council which sold vans has 9 inns.", "has"),
        ("The country spends 9 percent of it.", "spends"),
        ("The price of 9 vans rose.", "rose"),
        ("The cost of 9 vans rose.", "rose"),
        ("A heap of 9 tents.", None),
        ("Snow to the valley, closing 9 roads.", None),
        ("That fire burned 9 inns.", "burned"),
        ("A heap of 9 tents to carry.", None),
        ("A storm that killed 9 people.", None),
        ("A self-described poet of 9 books won.", "won"),
    ],
    ids=str,
)
def test_the_verb_is_found_behind_relative_clauses(body, verb):
    assert verb_of(body) == verb


def test_behind_the_last_word_stands_a_mark():
    backings = gate_of("The council has 9 vans.").backings
    assert letter(backings.count, backings) == "."
