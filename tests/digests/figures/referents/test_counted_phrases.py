"""The counted words, read by the figure's kind."""

import pytest

from tests.digests.figures.marked import nouns


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        # counts
        ("{12} women left", "women"),
        ("{12} of the women left", "women"),
        ("At least {12} were women", "women"),
        ("{Dozens} of women left", "women"),
        ("{Hundreds} more women left", "women"),
        # shares
        ("{40%} of nurses smoke", "nurses"),
        ("It took a {40%} share", "share"),
        ("A {25%} tariff on steel", "tariff"),
        ("{Half} of the homes are empty", "homes"),
        ("{Half} the homes are empty", "homes"),
        ("A {two-thirds} majority", "majority"),
        # sums
        ("They gave {$5 million} in aid", "aid"),
        ("It did {$5 million} worth of damage", "damage"),
        ("They sent {$5 million} of aid", "aid"),
        # lengths and times
        ("They won the {40 km} race", "race"),
        ("The {24-hour} strike ended", "strike"),
        ("It has {40 km} of track", "track"),
        ("It has {40 km} (25 miles) of track", "track"),
        ("They had {three days} of rain", "rain"),
    ],
    ids=str,
)
def test_each_kind_has_its_way_of_naming_what_it_counts(sentence, noun):
    assert nouns(sentence)[0] == noun


@pytest.mark.parametrize(
    "sentence",
    [
        "{Dozens} attacked shops",
        "{12} left the town",
        "{40%} said no",
        "{40%} left",
        "It paid {$5} a share",
        "It paid {$5 million} in total",
        "He got {$5 million} in court",
        "It lies {40 miles} north of towns",
        "They met {two days} before votes",
        "It {doubled} in May",
    ],
    ids=str,
)
def test_no_counted_words_are_made_up(sentence):
    assert nouns(sentence)[0] == ""
