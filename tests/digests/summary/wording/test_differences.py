"""The lines that say how claims stand to each other."""

from dataclasses import replace

import pytest

from digests.model import LineKind, Relation, Style, Verdict
from digests.reading import read_article
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from digests.summary.wording.differences import (
    MOST_CLAIMS,
    relation_line,
    sides_of,
    without_remark,
)
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
            "Differ: at least 39 men (nurse), 39 men (priest) vs 20 men (judge)",
        ),
        (Verdict.AGREE, (8, 10), "Agree: at least 39 men (nurse), 39 men (priest)"),
        (
            Verdict.CONFLICT,
            (2, 3),
            "Differ: at least 60 people (army) vs dozens of people (priests)",
        ),
        (
            Verdict.COMPATIBLE,
            (0, 3),
            "Both can be right: 55 civilians (medics) vs dozens of people (priests)",
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


def told_in(text):
    gate = Gate(Backings(read_article(text)))
    lines = (relation_line(relation, gate) for relation in gate.backings.reading.relations)
    return [line.text for line in lines if line]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Dam gives way\n\nAt least 41 people were killed, officials said. The Lund Front put "
            "the number of dead at 118.\n",
            ["Differ: at least 41 people (officials) vs 118 (Lund Front)"],
        ),
        (
            "Fraud trial\n\nThe judge said 37 patients had needless surgery. Victims' groups say "
            "the number is closer to 80.\n",
            ["Differ: 37 patients (judge) vs closer to 80 (Victims' groups)"],
        ),
        (
            "Fever spreads\n\nThe number of new cases fell to 12 last week from 40 the week "
            "before, the ministry said.\n",
            ["Moved: 40 → 12 (new cases)"],
        ),
        (
            "Blast in Arnel\n\nOn Monday the union had put the toll at 25. It said on Tuesday "
            "that 34 miners had died. Officials said 30 miners had died.\n",
            ["Moved: 25 → 34 miners", "Differ: 34 miners (union) vs 30 miners (officials)"],
        ),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)  # fmt: skip
def test_a_line_tells_who_says_so_and_what_has_moved(text, lines):
    assert told_in(text) == lines


def test_numbers_alone_are_not_told_to_have_moved():
    bare = reading_of(
        "Scores\n\nThe mayor said it stood at 40 in May.\n\nThe mayor said it was 12 in June.\n"
    )
    relation = Relation("", (0, 1), Verdict.CHANGE)
    assert relation_line(relation, Gate(Backings(replace(bare, relations=(relation,))))) is None


def test_no_noun_is_told_to_be_of_one_side_only_where_both_say_it():
    text = (
        "Dam gives way\n\nAt least 41 people were killed, officials said.\n\nThe Tarn Disaster "
        "Office said 41 bodies had been recovered.\n\nDoctors said they had received 67 bodies.\n"
    )
    assert "One says" not in " ".join(told_in(text))


def test_a_long_or_shared_name_gives_way_to_how_many_say_so():
    text = (
        "Raid\n\nThe Provincial Office of Disaster Relief and Resettlement in Upper Tarn said 55 "
        "people were killed.\n\nThe army said 60 people were killed.\n"
    )
    assert told_in(text) == ["Differ: 55 people (1 source) vs 60 people (1)"]


def test_where_room_is_short_a_name_stays_and_a_remark_goes():
    assert without_remark(line(Verdict.CONFLICT, 2, 3)).text == (
        "Differ: at least 60 people (army) vs dozens of people (priests)"
    )
    assert "One says" not in without_remark(line(Verdict.CONFLICT, 0, 1, 2)).text
