"""Topics: each claim with the words that stand round its figure."""

import pytest

from digests import read_article
from digests.reconcile.topics import read_topics
from tests.digests.reconcile.related import claims_of, relations_of, topics_of

CONFLICT = [("conflict", "17", "15")]
TEXT = "The blast killed {12} soldiers and {95} civilians. Doctors said {30} people died."


def quake_of(text):
    """Read an article whose first figure is a magnitude."""
    reading = read_article(f"Quake hits Arn\n\n{text.replace('{', '').replace('}', '')}\n")
    return read_topics(reading.document, reading.claims)[0]


def test_there_is_one_topic_for_each_claim_in_their_order():
    _, claims = claims_of(TEXT)
    topics = topics_of(TEXT)
    assert [topic.claim.figure.span for topic in topics] == [c.figure.span for c in claims]
    assert [topic.number for topic in topics] == [0, 1, 2]


def test_the_words_on_either_side_leave_the_figure_out():
    topic = topics_of(TEXT)[0]
    assert [token.text for token in topic.before] == ["The", "blast", "killed"]
    assert [token.text for token in topic.after][:2] == ["soldiers", "and"]


def test_figures_that_count_two_groups_are_divided():
    assert [topic.divided for topic in topics_of(TEXT)] == [True, True, False]


def test_only_as_many_words_are_kept_as_a_reader_looks_at():
    topic = topics_of(f"Police said {'very ' * 500}{{12}} people {'very ' * 500}died.")[0]
    assert len(topic.before) + len(topic.after) < 60


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The initial quake was magnitude-{6.6} and later tremors were weaker.", {"magnitude"}),
        ("The quake of magnitude {6.6} was felt in Arn.", {"magnitude"}),
        ("A {6.6} magnitude earthquake struck Arn.", {"magnitude"}),
        ("Subsequent tremors included a magnitude-{5.6}.", {"magnitude", "aftershock"}),
        ("A second quake of magnitude {5.6} struck Arn.", {"magnitude", "aftershock"}),
        ("An aftershock of magnitude {5.6} was felt.", {"magnitude", "aftershock"}),
    ],
    ids=str,
)
def test_the_shocks_after_a_quake_are_told_from_it(text, who):
    assert quake_of(text).who == who


@pytest.mark.parametrize(
    ("told", "relations"),
    [
        ("some of the dead had been counted {twice}.", []),
        ("several victims were counted {twice} among the dead.", []),
        ("some of the dead had been counted {thrice}.", []),
        ("{two} people had died.", [("conflict", "17", "two")]),
        ("{12} of the dead were counted {twice} and {15} people had died.", CONFLICT),
        ("after being struck {twice} the town had {15} dead.", CONFLICT),
    ],
    ids=str,
)
def test_how_often_is_no_rival_of_how_many(told, relations):
    text = f"The mayor said {{17}} people had died. The ministry said {told}"
    assert relations_of(text) == relations
