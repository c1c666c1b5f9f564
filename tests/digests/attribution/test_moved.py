"""Who was brought to say something."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The storm may turn, leading the Tarn Weather Bureau to say it has a {10%} chance.",
            "Tarn Weather Bureau",
        ),
        row("The find prompted the police to say that {40} guns had been hidden.", "police"),
        row("The delay led Lund to warn that {40} jobs were at risk.", "Lund"),
        row("Pressure forced the school to admit that {40} children had been ill.", "school"),
        row("The rise has led some economists to predict that {40} will go.", "economists"),
    ],
)
def test_whoever_is_brought_to_say_so_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The ruling forced the firm to pay {$40 million}.", OWN),
        row("The storm led Lund to close {40} schools.", OWN),
        row("The leak could have led Lund to say that {40} had died.", OWN),
        row("The leak never led Lund to say that {40} had died.", OWN),
        row("The poll led {40} members to say that they would quit.", OWN),
    ],
)
def test_a_deed_and_what_never_came_to_pass_are_nobodys_words(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("We’ve said it before: {40} people are too many.", OWN),
        row("I've said that {40} is too many.", OWN),
        row("“We’ve lost {40} homes,” Lund said.", "Lund"),
    ],
)
def test_a_pronoun_with_its_verb_is_no_name(passage, expected):
    assert agree(speakers(passage), expected)
