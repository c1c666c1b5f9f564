"""Which reading of the clause round a figure decides."""

import pytest

from tests.digests.figures.marked import events


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # the governing verb before the participle beside
        ("The group executed {12} men accused of spying", ["execute"]),
        ("The court jailed {12} men arrested in May", ["jail"]),
        # the noun before the verb that only brings it
        ("The clinic received {30} wounded", ["injure"]),
        # the counted words' own event
        ("There were {170} deaths", ["kill"]),
        ("The town saw {12} arrests", ["arrest"]),
        ("They met {20} wounded soldiers", ["injure"]),
        # remains are found, the dead are dead
        ("{20} bodies were recovered", ["recover"]),
        ("{20} bodies were seen", ["kill"]),
        # of a whole, the participle is the whole's
        ("{12} of the {40} people arrested were released", ["release", "arrest"]),
        ("{12} of the {40} people aboard died", ["kill", "aboard"]),
        # the verb "say" lets the clause speak for itself
        ("He left, saying {12} people were killed", ["kill"]),
        ("Police said {12} people were killed", ["kill"]),
        # a total is seen through
        ("A total of {12} people were killed", ["kill"]),
        ("A group of {12} people were killed", ["kill"]),
        ("A family of {five} was killed", ["kill"]),
    ],
    ids=str,
)
def test_one_reading_decides(sentence, expected):
    assert events(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Guards were killed in {12} villages",
        "The mayor of {12} towns was killed",
        "Unions representing {12} workers were fined",
        "In {12} towns guards were killed",
        "The head of the city's {12} schools was killed",
    ],
    ids=str,
)
def test_a_figure_behind_a_preposition_is_not_the_subject(sentence):
    assert events(sentence) == [""]
