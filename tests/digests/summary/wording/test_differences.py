"""The lines that say how claims stand to each other."""

from dataclasses import replace

import pytest

from digests.model import LineKind, Relation, Style, Verdict
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from digests.summary.wording.differences import MOST_CLAIMS, relation_line, sides_of
from tests.digests.summary.stories import reading_of

READING = reading_of(
    "Raid on Tarn\n\nMedics said 55 civilians were killed.\n\nThe mayor also said 55 civilians "
    "were killed.\n\nThe army said at least 60 people were killed.\n\nDozens of people died, "
    "priests said.\n\nThe council said the shelter had 40 beds, up from 25 in May.\n\n"
    "The firm said it had 12 vans in May and 15 vans in June.\n\nA nurse said at least 39 men "
    "were hurt.\n\nThe judge said 20 men were hurt.\n\nA priest said 39 men were hurt.\n"
)


def line(verdict, *claims):
    relation = Relation("", claims, verdict)
    return relation_line(relation, Gate(Backings(replace(READING, relations=(relation,)))))


@pytest.mark.parametrize(
    ("verdict", "claims", "text"),
    [
        (Verdict.AGREE, (0, 1), "Agree: 55 civilians (2 sources)"),
        (
            Verdict.CONFLICT,
            (0, 1, 2),
            "Differ: 55 civilians (2 sources) vs at least 60 people (1). One says “civilians”, "
            "one “people”.",
        ),
        (
            Verdict.CONFLICT,
            (8, 9, 10),
            "Differ: at least 39 men (1 source), 39 men (1) vs 20 men (1)",
        ),
        (Verdict.AGREE, (8, 10), "Agree: at least 39 men (1 source), 39 men (1)"),
        (
            Verdict.CONFLICT,
            (2, 3),
            "Differ: at least 60 people (1 source) vs dozens of people (1)",
        ),
        (
            Verdict.COMPATIBLE,
            (0, 3),
            "Both can be right: 55 civilians (1 source) vs dozens of people (1)",
        ),
        (Verdict.CHANGE, (5, 4), "Moved: 25 → 40 beds"),
        (Verdict.CHANGE, (6, 7), "Moved: 12 → 15 vans"),
        (Verdict.SCOPE, (0, 4), "Not the same thing: 55 civilians vs 40 beds"),
    ],
    ids=str,
)  # fmt: skip
def test_a_relation_is_told_with_its_word(verdict, claims, text):
    told = line(verdict, *claims)
    assert told.text == text
    assert (told.kind, told.claims) == (LineKind.RELATION, claims)
    assert told.fragments[0].style is Style.LABEL


def test_a_currency_keeps_its_capital():
    money = reading_of(
        "Trips\n\nThe auditor said the county spent Sh38 million on trips.\n\n"
        "Sh12 million was spent on trips, the governor said.\n"
    )
    relation = Relation("", (0, 1), Verdict.CONFLICT)
    told = relation_line(relation, Gate(Backings(replace(money, relations=(relation,)))))
    assert told.text.startswith("Differ: Sh38 million")
    assert "vs Sh12 million" in told.text


def test_claims_with_the_same_number_stand_on_one_side():
    relation = Relation("", (0, 1, 2), Verdict.CONFLICT)
    assert sides_of(relation, Backings(READING)) == [[0, 1], [2]]


def test_a_relation_of_one_or_of_too_many_is_not_told():
    assert line(Verdict.AGREE, 0) is None
    assert line(Verdict.AGREE, *range(MOST_CLAIMS + 1)) is None
