"""What happened to how many, in few words."""

import pytest

from digests.summary.wording.tolls import toll_pieces
from tests.digests.summary.stories import gate_of


def toll(body, *indices):
    pieces = toll_pieces(indices or (0,), gate_of(body).backings)
    return "".join(piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("body", "indices", "expected"),
    [
        ("Medics said 55 civilians were killed.", (0,), "55 civilians killed"),
        ("A blast killed at least 9 people in Elm.", (0,), "at least 9 people killed"),
        ("Police said 7 men were arrested.", (0,), "7 men arrested"),
        ("The bodies of eight militants were found, medics said.", (0,), ""),
        (
            "Medics said 55 civilians were killed, including 12 women and 19 children.",
            (0, 1, 2),
            "55 civilians killed, incl. 12 women and 19 children",
        ),
        (
            "Medics said 15 soldiers were killed and 9 villagers were killed.",
            (0, 1),
            "15 soldiers, 9 villagers killed",
        ),
        (
            "Police said 7 villagers were arrested and 20 people injured.",
            (0, 1),
            "7 villagers arrested, 20 people injured",
        ),
    ],
    ids=str,
)
def test_a_plain_toll_is_told_in_few_words(body, indices, expected):
    assert toll(body, *indices) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Medics said 55 civilians may have been killed.",
        "Medics said one in four of those infected was a child.",
        "Police said the 12 “missing” people had been found.",
        "Medics could not confirm that 55 civilians were killed.",
        "A flood killed 55 civilians there last year.",
        "A quake in 1999 killed 55 civilians in the valley.",
        "The floods killed 55 civilians in March, medics said.",
        "Since 2014 the war has killed 55 civilians every month.",
        "The work would cost $5 million.",
        "The mayor said 300 tents had burned down.",
        "The mayor of Elm fears 55 people were killed.",
    ],
    ids=str,
)
def test_few_words_will_not_do_where_they_would_say_more_than_the_article(body):
    assert toll(body) == ""
