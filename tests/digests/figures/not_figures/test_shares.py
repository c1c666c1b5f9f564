"""A third may be a share, or the third of several."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "an ordinal"

NONE = [
    ("The first fled. A third survived.", ["first", "A third"]),
    ("A third was shot in the leg.", ["A third"]),
    ("{Two} died and a third will stand trial.", ["a third"]),
    ("{Four} men died of burns, and a fifth from smoke.", ["a fifth"]),
    ("{Two} men died of burns, and a third of smoke.", ["a third"]),
    ("{Half} the crew came from Vell, {two} from Orva and a third from Dorra.", ["a third"]),
    ("Output fell a third year in a row.", ["a third"]),
    ("He scored a third in the final.", ["a third"]),
]
FIGURES = [
    "{Two} boats sank, and {a third} of the fleet was lost.",
    "{Three} mills closed, and {a fourth} of the town's weavers lost their jobs.",
    "{A third} voted against.",
    "{A third} survived.",
    "{Four in ten} came from Vell, and {a fifth} from Dorra.",
    "{40 percent} came from Vell and {a fifth} from Dorra.",
    "Perhaps {a third} will not see the morning.",
    "Sales rose {a third} in May.",
    "It is {a third} the size of the dam.",
    "It is enough for {a third} or so of the town.",
    "{A third} lack water.",
    "Our pay is still {a fifth} down on 2008.",
    "{A third} lost their homes.",
    "It fell by between {a third and a half}.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_the_third_of_several(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_a_share(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
