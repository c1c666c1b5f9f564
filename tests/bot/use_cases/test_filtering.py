"""Stories are filtered by whole words and phrases, whatever their case and accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.chats import Instantly, Wishes
from bot.use_cases.filtering import folded, why_unwanted


def wishes(only: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> Wishes:
    return Wishes(Instantly(), only=only, without=without)


TEXT = "Gas from the North Sea\n\nThe minister’s visit to São Paulo. A state-owned café, in FULL."


@pytest.mark.parametrize(
    "phrase",
    [
        "gas",
        "GAS",
        "north sea",
        "North  Sea",
        "sao paulo",
        "São",
        "cafe",
        "CAFÉ",
        "minister",
        "minister's",
        "state-owned",
        "state owned",
        "owned",
        "sea the minister",
        "full",
    ],
)
def test_a_story_holds_a_phrase(phrase):
    assert why_unwanted(folded(TEXT), wishes(only=(phrase,))) == ""
    assert why_unwanted(folded(TEXT), wishes(without=(phrase,))) == f"filtered by /not {phrase}"


@pytest.mark.parametrize(
    "phrase", ["ga", "as", "north gas", "sea north", "mini", "g.s", ".*", "", "gas*s"]
)
def test_a_story_does_not_hold_a_phrase(phrase):
    assert why_unwanted(folded(TEXT), wishes(without=(phrase,))) == ""
    assert why_unwanted(folded(TEXT), wishes(only=(phrase,))).startswith("filtered by /only")


def test_one_of_several_is_enough():
    assert why_unwanted(folded(TEXT), wishes(only=("oil", "gas"))) == ""
    assert why_unwanted(folded(TEXT), wishes(without=("oil", "gas"))) == "filtered by /not gas"


def test_what_is_excluded_goes_before_what_is_asked_for():
    assert why_unwanted(folded(TEXT), wishes(("gas",), ("sea",))) == "filtered by /not sea"


def test_the_reason_names_what_was_asked_for():
    assert (
        why_unwanted(folded(TEXT), wishes(only=("oil", "coal"))) == "filtered by /only oil, coal"
    )


def test_without_filters_every_story_is_wanted():
    assert why_unwanted(folded(TEXT), wishes()) == ""


@given(st.text(), st.text(max_size=20))
def test_a_phrase_between_any_texts_is_found(text, phrase):
    words = folded(f"{text} {phrase} {text}")
    assert folded(words) == words
    assert folded(phrase) in words or not folded(phrase).strip()
