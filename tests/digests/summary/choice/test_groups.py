"""Which claims share a line."""

import pytest

from digests import make_digest, plain_text, read_article
from digests.summary.backing.backings import Backings
from digests.summary.choice.groups import (
    MOST_GROUPS,
    MOST_IN_LINE,
    drafts_of,
    groups_of,
    groups_to_tell,
)
from digests.summary.gate.check import Gate
from tests.digests.summary.stories import gate_of, nameless


def lines(body, headline="News of the day in Elm"):
    gate = gate_of(body, headline)
    weights = [0.0] * len(gate.backings.reading.claims)
    groups = groups_to_tell(gate, weights)
    return [draft.line for group in groups for draft in drafts_of(group, gate)]


@pytest.mark.parametrize(
    ("body", "groups"),
    [
        ("Police said 9 men and 3 women fled.", [[0, 1]]),
        ("Police said 9 men fled. Police said 3 women fled.", [[0], [1]]),
        ("Police said 9 men fled, but medics said 3 women fled.", [[0], [1]]),
        ("The mayor said it rained.", []),
    ],
    ids=str,
)
def test_claims_of_one_sentence_and_speaker_stand_together(body, groups):
    assert list(groups_of(gate_of(body).backings.reading)) == groups


def test_a_line_holds_only_so_many():
    towns = ("Elm", "Tarn", "Orm", "Ull", "Ask", "Vik", "Dal", "Nes")
    men = ", ".join(f"{at} men of {town}" for at, town in enumerate(towns, start=11))
    groups = groups_of(gate_of(f"Police said {men} had fled.").backings.reading)
    assert [len(group) for group in groups] == [MOST_IN_LINE, 3]


def test_a_change_is_not_cut_in_two():
    body = (
        "The council of the old market town in the north of Meridel said that it had, after a "
        "long night of talks in the hall, reduced the number of its libraries from 18 to 5."
    )
    assert [line.claims for line in lines(body)] == [(0, 1)]


def test_a_figure_and_the_same_in_brackets_are_not_cut_in_two():
    body = 'The owners have said they are "sure" the £4m ($5m) sale of the docks will go ahead.'
    assert [line.claims for line in lines(body)] == [(0, 1)]


def test_the_headlines_own_figures_need_no_line():
    told = lines("The mayor of the town said that 12 roads were closed.", "Storm kills 9 in Elm")
    assert [line.claims for line in told] == [(1,)]


def test_the_headlines_hearsay_needs_no_line():
    told = lines("The mayor said 12 roads were closed.", "Storm has reportedly killed 9 in Elm")
    assert [line.claims for line in told] == [(1,)]


def test_only_the_weightiest_groups_are_written():
    body = "\n\n".join(f"The mayor said {at} roads were closed." for at in range(100, 160))
    assert len(lines(body)) == MOST_GROUPS


def test_a_claim_that_no_backed_line_tells_is_left_out():
    gate = Gate(
        Backings(nameless(gate_of("The mayor said that she had 9 vans.").backings.reading))
    )
    assert drafts_of([0], gate) == []


def test_the_headline_of_another_story_between_paragraphs_is_told_by_no_line():
    body = "The council has 9 vans.\n\nELM BAKER FEEDS 40 FAMILIES IN THE FLOOD\n\nIt rains."
    assert [line.claims for line in lines(body)] == [(0,)]


def test_in_a_text_all_in_capitals_they_are_told():
    reading = read_article("STORM OVER ELM\n\nPOLICE SAID 9 MEN OF THE TOWN HAD FLED IN VANS.")
    assert "9 MEN" in plain_text(make_digest(reading).lines)
