"""Words that are a number elsewhere."""

import pytest

from tests.digests.figures.sentences import expected, found


@pytest.mark.parametrize(
    "sentence",
    [
        "Wages grew in the last quarter.",
        "They lost the quarter-final.",
        "Test scores fell.",
        "She scores often.",
        "Math scores were flat, and credit scores of buyers fell.",
        "Proficiency scores are a measure; English scores have risen.",
        "Her scores of {9.5} and {9.7} won.",
        "{Scores} of people were hurt.",
        "{Scores} were hurt.",
        "The blast hit a fair, killing {scores}.",
        "It wounded {scores} in the port.",
        "She has scores to settle.",
        "Deaths per 100,000 people fell.",
        "The other half left.".replace("other", "second"),
        "One eighth-grade class and one ninth-grader won.",
        "{One eighth} of them left.",
        "{Half} of them left.",
        "{A quarter} of them left.",
    ],
    ids=str,
)
def test_only_numbers_are_figures(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
