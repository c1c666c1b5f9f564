"""What backs a post about an article, claim by claim."""

import pytest

from tests.digests.summary.stories import backing_of, gate_of


@pytest.mark.parametrize(
    ("body", "index", "counted", "is_behind"),
    [
        ("Medics said 9 people died.", 0, "people", True),
        ("Medics said 9 of the villagers died.", 0, "of the villagers", True),
        ("Police said 7 villagers were arrested and 20 injured.", 1, "", False),
        ("The work cost $5 million.", 0, "", False),
    ],
    ids=str,
)
def test_what_is_counted_stands_behind_the_number_or_elsewhere(body, index, counted, is_behind):
    found = backing_of(body, index)
    assert " ".join(found.counted) == counted
    assert found.is_counted_behind is is_behind


@pytest.mark.parametrize(
    ("body", "to_next"),
    [
        ("The blast killed 9 people and hurt 12.", ("people", "and", "hurt")),
        ("Tarn beat Elm 43–5 at home.", ()),
        ("The blast killed 9 people. It hurt 12.", None),
        ("The blast killed 9 people.", None),
    ],
    ids=str,
)
def test_the_words_up_to_the_next_figure_of_the_sentence_are_known(body, to_next):
    assert backing_of(body).to_next == to_next


def test_sentences_without_figures_may_be_told_whole():
    gate = gate_of("Police said 9 people died. The market burned down. He was seen there.")
    assert gate.reason("The market burned down.") == ""
    assert gate.reason("The market burned")
    assert gate.reason("He was seen there.")
