"""Numbers that are spelled out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.numerals.magnitudes import LARGEST
from digests.figures.numerals.number_words import CARDINALS, SMALL, TENS, read_number_words
from tests.digests.figures.braced import braced, line_of, opened


def spelled(phrase: str) -> tuple[str, int] | None:
    """Give the words of a spelled-out number, and its value."""
    line, at = opened(phrase)
    number = read_number_words(line, at)
    return (line.span(at, number.stop).of(line.text), int(number.value)) if number else None


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("{zero} people", 0),
        ("{one} person", 1),
        ("{Twelve} people", 12),
        ("{twenty-two} people", 22),
        ("{Twenty two} people", 22),
        ("{ninety-nine}-page", 99),
        ("{a hundred} people", 100),
        ("{hundred} people", 100),
        ("{one hundred and five} people", 105),
        ("{one hundred five} people", 105),
        ("{a hundred and fifty} people", 150),
        ("{one hundred and twenty-five} people", 125),
        ("{one-hundred-and-five} people", 105),
        ("{twelve hundred} people", 1200),
        ("{a thousand} people", 1000),
        ("{ten thousand} people", 10_000),
        ("{two hundred thousand} people", 200_000),
        ("{a hundred thousand} people", 100_000),
        ("{two thousand and sixteen} people", 2016),
        ("{two thousand sixteen} people", 2016),
        ("{two thousand five hundred} people", 2500),
        ("{one million five hundred thousand} people", 1_500_000),
        ("{three million two hundred and ten thousand and six} people", 3_210_006),
        ("{a dozen} people", 12),
        ("{two dozen} people", 24),
        ("{three-dozen} people", 36),
        ("{million}-strong crowd", 1_000_000),
        ("{one lakh} people", 100_000),
        ("{ten lakhs} people", 1_000_000),
        ("{three crore} people", 30_000_000),
        ("{five lakh twenty thousand} people", 520_000),
        ("{two billion} people", 2_000_000_000),
        ("{a trillion} dollars", 1_000_000_000_000),
    ],
    ids=str,
)
def test_a_number_is_read_to_its_last_word(phrase, value):
    assert spelled(phrase) == (braced(phrase), value)


@pytest.mark.parametrize(
    "phrase",
    [
        "{two} and two",
        "{one} two three",
        "{twelve} and a dog",
        "{twenty}-eleven",
        "{twenty} and two",
        "{one hundred} and a dog",
        "{ten thousand} two of whom fled",
        "{a thousand} and a few more",
        "{two thousand} million-dollar homes",
        "{two million} and counting",
        "{five} hundreds",
        "{one million}, two of them children",
        "{two} - three",
    ],
    ids=str,
)
def test_a_number_ends_where_another_begins(phrase):
    assert spelled(phrase)[0] == braced(phrase)


@pytest.mark.parametrize(
    "text", ["a man", "an hour", "and five", "first", "tenth", "ones", "no one", "-five", "5", ""]
)
def test_other_words_begin_no_number(text):
    assert read_number_words(line_of(text), 0) is None


@pytest.mark.parametrize(
    ("text", "magnitude"),
    [
        ("five", 1),
        ("five hundred", 100),
        ("five million", 10**6),
        ("two hundred thousand", 10**5),
        ("one million five hundred thousand", 1),
    ],
    ids=str,
)
def test_the_magnitude_is_told(text, magnitude):
    assert read_number_words(line_of(text), 0).magnitude == magnitude


def in_words(number: int) -> str:
    """Spell a number below a million."""
    if number >= 1000:
        rest = f" {in_words(number % 1000)}" if number % 1000 >= 100 else ""
        joined = f" and {in_words(number % 1000)}" if 0 < number % 1000 < 100 else rest
        return f"{in_words(number // 1000)} thousand{joined}"
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{in_words(number // 100)} hundred{rest}"
    names = {int(value): word for word, value in CARDINALS.items()}
    if number in names:
        return names[number]
    return f"{names[number // 10 * 10]}-{names[number % 10]}"


@given(st.integers(min_value=0, max_value=999_999))
def test_any_number_below_a_million_is_read_back_from_its_words(number):
    assert spelled(f"{{{in_words(number)}}} people") == (in_words(number), number)


@given(
    st.lists(
        st.sampled_from(
            ["and", "a", "-", "hundred", "thousand", "million", "dozen", "lakh", *SMALL, *TENS]
        ),
        max_size=30,
    )
)
def test_any_row_of_number_words_is_read_within_the_line(words):
    line = line_of(" ".join(words))
    for at in range(len(line.words)):
        number = read_number_words(line, at)
        assert number is None or (at < number.stop <= len(line.words) and number.value < LARGEST)
