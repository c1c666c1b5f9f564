"""The article's own words around figures, the best stretch first."""

import pytest

from digests.summary.wording.excerpts import LONGEST, TOO_LONG, excerpts_of
from tests.digests.summary.stories import gate_of


def excerpts(body, *indices):
    backings = gate_of(body).backings
    told = indices or range(len(backings.places))
    return [excerpt.span.of(backings.text) for excerpt in excerpts_of(told, backings)]


@pytest.mark.parametrize(
    ("body", "first"),
    [
        ("The mayor said 300 tents had burned down.", "300 tents had burned down"),
        ("The mayor told Harbour Wire that 300 tents burned.", "300 tents burned"),
        ("The mayor told reporters late on Monday that 300 tents burned.", "300 tents burned"),
        ("The mayor told local radio the town owes 300 tents.", "the town owes 300 tents"),
        ("The bank’s board told Tarn’s council it owes 300 tents.", "it owes 300 tents"),
        ("The mayor told guards and police chiefs they owe 300 tents.", "they owe 300 tents"),
        ("The mayor told the old council of Elm it owes 300 tents.", "it owes 300 tents"),
        ("The mayor has told the council it owes 300 tents.", "it owes 300 tents"),
        ("In Elm 300 tents had burned down, the mayor said.", "In Elm 300 tents had burned down"),
        ("According to the mayor, 300 tents had burned.", "300 tents had burned"),
        (
            "It rained. The work would cost $5 million to do.",
            "The work would cost $5 million to do",
        ),
        ("“We have lost 300 tents here,” the mayor said.", "We have lost 300 tents here"),
        ("The mayor fears that 300 tents burned.", "fears that 300 tents burned"),
        ("The report put the cost at $6 million.", "put the cost at $6 million"),
        (
            "Aides accused the mayor of hiding $6 million.",
            "accused the mayor of hiding $6 million",
        ),
        ("It lies about 280 km (175 miles)", "It lies about 280 km (175 miles)"),
        ("The firm sold 40 boats in the U.S.", "The firm sold 40 boats in the U.S."),
        ("The firm earned $2.35.", "The firm earned $2.35"),
        ("Ana Brill valued its yard at $6 million.", "valued its yard at $6 million"),
        (
            'The mayor said 9 got help under the "slow and cruel" rules.',
            '9 got help under the "slow and cruel" rules',
        ),
        (
            "The mayor said 9 got help under the “slow and cruel” rules.",
            "9 got help under the “slow and cruel” rules",
        ),
        ('The mayor said 9 got "slow" help.', '9 got "slow" help'),
    ],
    ids=str,
)
def test_an_excerpt_leaves_out_who_said_it(body, first):
    assert excerpts(body)[0] == first


def test_an_excerpt_ends_where_the_next_figure_is_said():
    told = excerpts(
        "A spokeswoman has rejected claims that 300 tents at Elm are to be moved to Tarn next "
        "month saying there is room for another 9 tents.",
        0,
    )
    assert told[0] == "rejected claims that 300 tents at Elm are to be moved to Tarn next month"


def test_the_last_of_a_list_are_no_clause():
    told = excerpts(
        "The storm brought 40 tons of snow, ice and hail to Elm, closing roads and cutting off "
        "the power of some 300 homes.",
        1,
    )
    assert not told[0].startswith("ice")


def test_half_a_phrase_of_the_outlets_own_is_no_excerpt():
    told = excerpts("The yard, whose owner has 9 vans, burned all night.")
    assert told[0] == "The yard, whose owner has 9 vans, burned all night"
    assert not any(each.startswith(("whose", "owner")) for each in told)


@pytest.mark.parametrize(
    ("body", "first"),
    [
        (
            "The old vans are expected to cost 9 crowns.",
            "The old vans are expected to cost 9 crowns",
        ),
        ("The mayor is expected to buy 9 vans.", "The mayor is expected to buy 9 vans"),
    ],
    ids=str,
)
def test_what_nobody_says_keeps_its_subject(body, first):
    assert excerpts(body)[0] == first


@pytest.mark.parametrize(
    "body",
    [
        "The union’s demand for 9 vans was absurd.",
        "The mayor said the union’s demand for 9 vans was absurd.",
    ],
    ids=str,
)
def test_what_a_noun_says_ends_before_its_verb(body):
    assert excerpts(body)[0] == "demand for 9 vans"
    assert not any("absurd" in each for each in excerpts(body))


def test_a_mere_phrase_does_not_run_on_into_another_clause():
    body = "After a gunman killed 9 men on Monday in Elm, the organisers of the march went on."
    told = excerpts(body)
    assert told
    assert not any(each.startswith("9") and "organisers" in each for each in told)


def test_with_more_room_a_long_sentence_is_told_whole():
    body = (
        "The mayor said the old bridge was closed for 3 weeks in May after a barge had struck its "
        "northern pier, where divers had found cracks in the stone and rust on the iron beneath "
        "it, and where the town had wanted a wall of logs since the flood of the year before."
    )
    gate = gate_of(body)
    longest = [
        max((each.span.end - each.span.start) for each in excerpts_of([0], gate.backings, room))
        for room in (0, 80)
    ]
    assert longest[0] <= LONGEST + TOO_LONG < longest[1]


def test_a_long_sentence_is_cut_at_its_clauses():
    body = (
        "The old bridge, which the council had long wanted to replace, was closed for 3 weeks in "
        "May after a barge had struck its northern pier, and traffic was sent through the town."
    )
    first, *_ = excerpts(body)
    assert len(first) <= LONGEST
    assert first.endswith("was closed for 3 weeks in May")


def test_an_excerpt_never_ends_within_what_is_counted_or_on_a_small_word():
    body = (
        "The mayor said 9 of the " + "very " * 6 + "old wooden houses that stood by the river " * 3
    )
    for excerpt in excerpts(body):
        assert "houses" in excerpt or "very" in excerpt
        assert excerpt.split()[-1] not in {"the", "that", "by", "of"}


def test_no_excerpt_is_too_long():
    body = "The mayor said that " + "the town and " * 20 + "its 9 villages " + "were wet " * 20
    assert all(len(excerpt) <= LONGEST + TOO_LONG for excerpt in excerpts(body))


def test_what_turns_the_clause_is_in_every_excerpt():
    body = "The mayor said the town, which had no money, could not afford 9 vans in the end."
    assert all("could not" in excerpt for excerpt in excerpts(body))


def test_the_likes_of_a_state_behind_a_comma_open_no_excerpt():
    body = (
        "The very long train from the old harbour at Elm to the market town of Tarn, Meridel, "
        "with a delay of 9 hours, arrived in the night."
    )
    assert not any(excerpt.startswith("Meridel") for excerpt in excerpts(body))
