"""Topics: each claim with the words that stand round its figure."""

from tests.digests.reconcile.related import claims_of, topics_of

TEXT = "The blast killed {12} soldiers and {95} civilians. Doctors said {30} people died."


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
