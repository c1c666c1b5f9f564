"""How somebody comes to speak: "was quick to point out", "went on to claim"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Mr Lund was quick to point out that {40} jobs had been saved.", "Lund"),
        row("The company was at pains to stress that {40} jobs had been saved.", "company"),
        row("Mr Lund goes on to claim the plant lost {$3m}.", "Lund"),
        row("The mayor was forced to admit that {40} files were lost.", "mayor"),
        row("Mr Lund took to the radio to claim she paid {$3m}.", "Lund"),
        row("The mayor had to admit {40} files were lost.", "mayor"),
    ],
)
def test_whoever_is_quick_or_forced_to_say_says_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund was too shy to say {40} jobs would go.", OWN),
        row("Lund had to close {40} shops.", OWN),
        row("The mayor was quick to open {40} tents.", OWN),
    ],
)
def test_whoever_does_something_else_does_not(passage, expected):
    assert agree(speakers(passage), expected)
