"""Lines that say how claims stand to each other are held against the reading's relations."""

from dataclasses import replace

import pytest

from digests.model import LineKind, Relation, Verdict
from digests.reading import read_article
from digests.summary import make_digest
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from digests.summary.gate.relation_lines import rivalries, verdict_of
from tests.digests.summary.stories import reading_of

READING = replace(
    reading_of(
        "Raid on Tarn\n\nMedics said 55 civilians were killed.\n\nThe mayor also said 55 "
        "civilians were killed.\n\nThe army said at least 60 people were killed.\n\n"
        "The council said the "
        "shelter had 40 beds, up from 25 in May.\n\nThe council said 9,000 people were displaced."
        "\n\nThe council said 700 people were sleeping in tents.\n\nSource: Tarn Echo\n"
    ),
    relations=(
        Relation("killed", (0, 1), Verdict.AGREE),
        Relation("killed", (0, 1, 2), Verdict.CONFLICT),
        Relation("beds", (4, 3), Verdict.CHANGE),
        Relation("people", (5, 6), Verdict.SCOPE),
        Relation("killed", (0, 2), Verdict.COMPATIBLE),
        Relation("people", (5, 6), Verdict.CHANGE),
        Relation("three", (3, 5, 6), Verdict.SCOPE),
    ),
)
GATE = Gate(Backings(READING))


@pytest.mark.parametrize(
    "line",
    [
        "Agree: 55 (2 sources)",
        "Agree: 55 civilians (2 sources).",
        "Agree: 55 civilians killed",
        "Differ: 55 (2 sources) vs at least 60 (1)",
        "Differ: 55 civilians (2 sources) vs at least 60 people (1)",
        "Differ: at least 60 people (1 source) vs 55 civilians (2)",
        "Differ: 55 vs at least 60",
        "Differ: 55 (2 sources) vs at least 60 (1). One says “civilians”, one “people”.",
        "Moved: 25 → 40 beds",
        "Moved: 25 → 40",
        "Moved: 40 beds vs 25",
        "Not the same thing: 9,000 people vs 700 people",
        "Not the same thing: 40 beds vs 9,000 people vs 700 people",
        "Moved: 9,000 people vs 700 people",
        "Moved: 9,000 people → 700 people",
        "Both can be right: 55 (1 source) vs at least 60 (1)",
    ],
    ids=str,
)
def test_a_relation_of_the_reading_passes(line):
    assert GATE.reason(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Agree: 55 (3 sources)",
        "Agree: 55 (1 source)",
        "Agree: 60",
        "Agree: 55 vs at least 60",
        "Agree:",
        "Agree: the army and the mayor",
        "Differ: 55 (2 sources)",
        "Differ: 55 (2 sources) vs 60 (1)",
        "Differ: 55 (2 sources) vs more than 60 (1)",
        "Differ: at least 55 (2 sources) vs at least 60 (1)",
        "Differ: 55 (1 source) vs at least 60 (1)",
        "Differ: 55 (2 sources) vs at least 60 (2)",
        "Differ: 55 (2 sources) vs at least 61 (1)",
        "Differ: 55 people (2 sources) vs at least 60 civilians (1)",
        "Differ: 55 civilians injured (2 sources) vs at least 60 people (1)",
        "Differ: 55 (2 sources) vs at least 60 (1) vs 25 (1)",
        "Differ: 55 (2 sources) vs at least 60 (1). The army lies",
        "Differ: 55 (2 sources) vs at least 60 by the army (1)",
        "Differ: 25 vs 40 beds",
        "Differ: 55 (2 sources) vs at least 60 (1). One says “civilians”.",
        "Differ: 55 (2 sources) vs at least 60 (1). One says “civilians”, one “soldiers”.",
        "Differ: 55 (2 sources) vs at least 60 (1). One says civilians, one people.",
        "Differ: 55 (2 sources) vs at least 60 (1). One says “civilians”, not “people”.",
        "Moved: 40 → 25",
        "Moved: 55 → at least 60",
        "Moved: 25",
        "Moved: 700 people → 9,000 people",
        "Not the same thing: 40 beds vs 9,000 people",
        "Not the same thing: 40 beds vs 700 people",
        "Not the same thing: 40 beds vs 9,000 people vs 700 people vs 25",
        "Not the same thing: 9,000 people vs 55 civilians",
        "Both can be right: 9,000 people vs 700 people",
    ],
    ids=str,
)
def test_a_relation_that_is_none_is_refused(line):
    assert GATE.reason(line)


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("Differ: 5 vs 6", Verdict.CONFLICT),
        ("Moved: 5 → 6", Verdict.CHANGE),
        ("Different: 5 vs 6", None),
        ("5 differ: 6", None),
    ],
    ids=str,
)
def test_a_relation_line_opens_with_its_word(line, verdict):
    assert verdict_of(line) is verdict


RISE = (
    "Rate rises\n\nThe jobless rate rose to 30 percent in May from 26 percent in April, the "
    "ministry said. Support for the party climbed to 41 percent from 38 percent, it said.\n"
)


@pytest.mark.parametrize(
    ("line", "backed"),
    [
        ("Moved: 26 → 30 percent (jobless rate)", True),
        ("Moved: 26 → 30 percent", True),
        ("Moved: 26 → 30 percent (rate)", False),
        ("Moved: 26 → 30 percent (party)", False),
        ("Moved: 26 → 30 percent (wages)", False),
        ("Moved: 38 → 41 percent", True),
        ("Moved: 38 → 41 percent (party)", False),  # support for it has moved
        ("Moved: 30 → 26 percent (jobless rate)", False),
    ],
    ids=str,
)
def test_a_change_says_of_what_only_in_the_article_s_words(line, backed):
    gate = Gate(Backings(read_article(RISE)))
    assert (gate.reason(line) == "") is backed


def test_a_post_says_what_has_moved():
    lines = [line.text for line in make_digest(read_article(RISE)).of_kind(LineKind.RELATION)]
    assert lines == ["Moved: 26 → 30 percent (jobless rate)", "Moved: 38 → 41 percent"]


FEAST = read_article(
    "Crush at a feast\n\nA nurse said at least 39 people were killed.\n\nThe judge said 20 people "
    "were killed.\n\nA priest said 39 people were killed.\n"
)


@pytest.mark.parametrize(
    ("line", "backed"),
    [
        ("Differ: at least 39 people (1 source), 39 people (1) vs 20 people (1)", True),
        ("Differ: at least 39 people (1 source) vs 20 people (1) vs 39 people (1)", True),
        ("Differ: 39 people (1 source), 20 people (1) vs at least 39 people (1)", False),
        ("Differ: at least 39 people (1 source), 39 people (1), 20 people (1)", False),
        ("Differ: 39 people (2 sources) vs 20 people (1)", False),
        ("Agree: at least 39 people (1 source), 39 people (1)", True),
    ],
    ids=str,
)
def test_a_comma_joins_what_gives_one_number(line, backed):
    assert (Gate(Backings(FEAST)).reason(line) == "") is backed


FLOOD = read_article(
    "Dam gives way\n\nAt least 41 people were killed, officials said.\n\nThe Lund Front put the "
    "number of dead at 118.\n\nDoctors at Orlen hospital said they had received 67 bodies.\n"
)


@pytest.mark.parametrize(
    ("line", "backed"),
    [
        ("Differ: at least 41 people (officials) vs 118 (Lund Front)", True),
        ("Differ: 118 (Lund Front) vs at least 41 people (officials)", True),
        ("Differ: at least 41 people (1 source) vs 118 (Lund Front)", True),
        (
            "Differ: at least 41 people (officials) vs 118 (Lund Front) vs 67 bodies (doctors at "
            "Orlen hospital)",
            True,
        ),
        ("Differ: at least 41 people (Lund Front) vs 118 (officials)", False),
        ("Differ: at least 41 people (officials) vs 118 (doctors)", False),
        ("Differ: at least 41 people (officials) vs 118 (Falk)", False),
        ("Differ: at least 41 people (officials) vs 118 (Lund Front and officials)", False),
        ("Differ: at least 41 people (officials, Falk) vs 118 (Lund Front)", False),
        ("Differ: at least 41 people (lying officials) vs 118 (Lund Front)", False),
        ("Differ: 41 people (officials) vs 118 (Lund Front)", False),
        ("Differ: 118 (Lund Front) vs 67 bodies (doctors)", False),
    ],
    ids=str,
)
def test_who_says_so_is_checked_like_the_number(line, backed):
    assert (Gate(Backings(FLOOD)).reason(line) == "") is backed


def disputes(*relations):
    return [each.claims for each in rivalries(replace(FLOOD, relations=relations))]


def test_conflicts_that_share_a_claim_are_one_dispute_unless_two_of_them_fit():
    pairs = (Relation("", (0, 1), Verdict.CONFLICT), Relation("", (0, 2), Verdict.CONFLICT))
    assert disputes(*pairs) == [(0, 1, 2)]
    assert disputes(*pairs, Relation("", (1, 2), Verdict.COMPATIBLE)) == [(0, 1), (0, 2)]


def test_nobody_differs_from_himself_in_a_dispute():
    reading = read_article(
        "Dam gives way\n\nOfficials said 12 people were killed.\n\nDoctors said 30 people were "
        "killed.\n\nOfficials said 19 people were killed.\n"
    )
    pairs = (Relation("", (0, 1), Verdict.CONFLICT), Relation("", (1, 2), Verdict.CONFLICT))
    told = rivalries(replace(reading, relations=pairs))
    assert [each.claims for each in told] == [(0, 1), (1, 2)]
