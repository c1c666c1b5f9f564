"""Numbers in the titles of works are no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("He wrote “12 Years in Dorra” and sold {40} copies.", ["12"]),
        ('The sitcom "Harbour Nine-Nine" ran for {eight} seasons.', ["Nine", "Nine"]),
        ('Readers bought "Fifty Ways of Rain" in {40} countries.', ["Fifty"]),
        ("The comedy “Harbour Nine-Nine,” which ran long, has {40} parts.", ["Nine", "Nine"]),
        ("The song ‘99 Red Kites’ sold {40,000} copies.", ["99"]),
    ],
    ids=str,
)
def test_a_number_in_a_title_is_none(sentence, names):
    assert found(sentence) == expected(sentence)
    assert [name.split()[0] for name, _ in left_out(sentence)] == names


@pytest.mark.parametrize(
    "sentence",
    [
        '"{Two} dead," he said.',
        "“{Forty} People Died Here,” a sign said.",
        "The “{40} lost dogs” were found.",
        "The Greens' {12} MPs and Labour's {40} MPs left.",
        "A banner with “{40} Jobs Lost” hung there.",
        "Miller's {40} cows and Lund's {12} sheep were sold.",
    ],
    ids=str,
)
def test_what_is_said_or_owned_is_counted(sentence):
    assert found(sentence) == expected(sentence)
