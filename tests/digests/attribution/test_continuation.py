"""What the next sentence owes to the speaker of the last one."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'Ruiz said the count was wrong. "It is {80}, not {60}."',
            "Ruiz",
            "Ruiz",
        ),
        row(
            'Ana Ruiz said the count was wrong. "It is {80}," she said. "It was {60} last week."',
            "Ana Ruiz",
            "Ana Ruiz",
        ),
        row(
            "The ministry said {20} people had died. It said {10} of them were children.",
            "ministry",
            "ministry",
        ),
        row(
            "The ministry said {20} people had died. Of the {20}, {10} were children.",
            "ministry",
            "ministry",
            "ministry",
        ),
        row(
            "The ministry said {20} people had died. {Ten} of them were children.",
            "ministry",
            "ministry",
        ),
        row(
            '"We have {20} dead," Dr Femi Ade said. "{Ten} are children."',
            "Femi Ade",
            "Femi Ade",
        ),
        row(
            'Dr Femi Ade said {20} people had died. "We had {three} beds left. We put {two} '
            'children in each."',
            "Femi Ade",
            "Femi Ade",
            "Femi Ade",
        ),
        row(
            '"We have {20} dead," Femi Ade said. // "{Ten} are children," he added.',
            "Femi Ade",
            "Femi Ade",
        ),
        row(
            "The police said {14} people had been arrested. They also said {three} officers were "
            "hurt.",
            "police",
            "police",
        ),
        row(
            "The company said it would cut {500} jobs. It added that {200} of them were in "
            "Meridel.",
            "company",
            "company",
        ),
        row(
            "Lund said the town would rebuild. The work, she added, would take {two years}.",
            "Lund",
        ),
        row(
            "Lund announced three steps. First, {40} teachers would be hired, she said.",
            "Lund",
        ),
        row(
            "The survey found {44 percent} had no savings. It also found {12 percent} were in "
            "debt.",
            "survey",
            "survey",
        ),
        row(
            '"I lost {nine} sheep," Falk said. She paused. "And {two} dogs."',
            "Falk",
            "Falk",
        ),
        row(
            "The Greens won {41%} of the vote, the Vell Election Commission said. The "
            "Homeland List came second with {27%} and {79} seats.",
            "Vell Election Commission",
            "Vell Election Commission",
            "Vell Election Commission",
        ),
        row(
            "A poll found that {25 percent} want a new flag. This is a decrease from the year "
            "before, when it was {40 percent}.",
            "poll",
            "poll",
        ),
        row(
            "The minister said {44} homes had burned. For example, {12} stood in Dorra.",
            "minister",
            "minister",
        ),
        row(
            "The survey found {44 percent} had no savings. For instance, {12 percent} lived from "
            "day to day.",
            "survey",
            "survey",
        ),
        row(
            "The agency said {40} bears were born. It was an increase of {nine} on last year.",
            "agency",
            "agency",
        ),
    ],
)
def test_the_speaker_plainly_goes_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The ministry said {20} people had died. The valley has {60,000} inhabitants.",
            "ministry",
            OWN,
        ),
        row(
            "Ruiz said the count was wrong. The state has {80} counties.",
            OWN,
        ),
        row(
            '"We have {20} dead," Femi Ade said. The hospital was built {30 years} ago.',
            "Femi Ade",
            OWN,
        ),
        row(
            "The company said it would cut {500} jobs. Its shares fell {3 percent}.",
            "company",
            OWN,
        ),
        row(
            "Lund said the town would rebuild. A flood in 1994 killed {16} people.",
            OWN,
        ),
        row(
            "The ministry said {20} people had died. Rebels killed {nine} soldiers in the same "
            "valley in May.",
            "ministry",
            OWN,
        ),
        row(
            "The mayor said {40} homes had burned. {Three} fires have hit the town this year.",
            "mayor",
            OWN,
        ),
        row(
            "The mayor said {40} homes had burned. Police arrested {two} men.",
            "mayor",
            OWN,
        ),
        row(
            '"We are ready," said coach Ivo Brandt. His side has lost {six} games in a row.',
            OWN,
        ),
        row(
            "The police said {14} people had been arrested. Protesters put it at {40}.",
            "police",
            "protesters",
        ),
        row(
            "Lund said she would rebuild. She won the election by {400} votes.",
            OWN,
        ),
        row(
            "The judge said Lind was a liar. He was jailed for {six years}.",
            OWN,
        ),
        row(
            "The race has {40} riders, the Vell Election Commission said. Lund came second "
            "with {27} laps in May.",
            "Vell Election Commission",
            OWN,
        ),
        row(
            "The mayor said {40} wells were dry. This was a blow from which the town, with "
            "{900} homes, never rose.",
            "mayor",
            OWN,
        ),
        row(
            "The minister said {44} homes had burned. // For example, {12} stood in Dorra.",
            "minister",
            OWN,
        ),
        row(
            "The minister said {44} homes had burned. For years, {12} had stood empty.",
            "minister",
            OWN,
        ),
        row(
            "The minister said {44} homes had burned. // That represents a rise of {12} on May.",
            "minister",
            OWN,
        ),
        row(
            "State television said {40} people died. It showed {three} burnt cars.",
            "State television",
            OWN,
        ),
    ],
)
def test_an_unmarked_sentence_is_the_outlet_s_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The ministry said: // – {40} homes burned // – {nine} people died // The town has "
            "{two} schools.",
            "ministry",
            "ministry",
            OWN,
        ),
        row(
            "Ana Ruiz wrote: // We lost {nine} homes. They had {two} roofs. // We need {$9}. // A "
            "town has {two} schools.",
            "Ana Ruiz",
            "Ana Ruiz",
            "Ana Ruiz",
            OWN,
        ),
        row(
            "The town lost much: // {Nine} homes burned.",
            OWN,
        ),
    ],
)
def test_a_block_behind_a_colon_is_the_speaker_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Police said {nine} died and medics said it was bad. Among them were {four} women.",
            *["police"] * 2,
        ),
        row(
            "Medics said it was bad and police said {nine} died. Among them were {four} women.",
            *["police"] * 2,
        ),
        row(
            "A Vell poll found {50%} back Otto. Rain fell, police said. {40%} back Falk.",
            *("Vell poll", OWN),
        ),
        row(
            "A Vell poll found {50%} back Otto. Falk said {40%} back him. {30%} back nobody.",
            *("Vell poll", "Falk", OWN),
        ),
        row(
            "Police said nine men came. Of those, {four} met Otto, who says {ten} fled.",
            *("police", "Otto"),
        ),
    ],
)
def test_who_stated_the_last_count_goes_on_and_nobody_else(passage, expected):
    assert agree(speakers(passage), expected)
