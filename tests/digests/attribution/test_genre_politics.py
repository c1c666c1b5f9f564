"""Politics, polls and budgets, in long newspaper sentences and short broadcast paragraphs."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The president, facing a revolt in her own party, said on Tuesday that she would cut "
            'the deficit by {$4 billion}, a promise that Senator Tom Wills, her rival, called "a '
            'fairy tale".',
            "president",
        ),
        row(
            "The chancellor, Mr Denby, told MPs that borrowing would fall by {£9bn}, but the "
            "Institute for Budget Studies said the true figure was {£4bn}.",
            "Denby",
            "Institute for Budget Studies",
        ),
        row(
            "The bill, which passed by {52} votes to {48}, will cost {$300 million} a year, "
            "according to the Congressional Budget Office.",
            OWN,
            OWN,
            "Congressional Budget Office",
        ),
        row(
            "Mr Denby, who has led the party since 2011, said he had the backing of {90} MPs. Mr "
            "Wills claimed {110}.",
            "Denby",
            "Wills",
        ),
        row(
            "Ministers say the scheme will create {5,000} jobs. Critics say it has created {40}.",
            "ministers",
            "critics",
        ),
        row(
            "The budget sets aside {$2 billion} for roads.",
            OWN,
        ),
        row(
            "Under the plan, taxes would rise {2 percent}, and {64} posts would go.",
            OWN,
            OWN,
        ),
        row(
            "The government says it has built {10,000} homes. // The opposition says the number "
            "is nearer {4,000}.",
            "government",
            "opposition",
        ),
        row(
            "The prime minister's office said {30} countries had been invited.",
            "prime minister's office",
        ),
        row(
            "The White House put the cost at {$6 billion}.",
            "White House",
        ),
        row(
            '"We have {40} seats and we need {50}," Ms Sato told supporters in Dorra, where her '
            "party won {61 percent} of the vote.",
            "Sato",
            "Sato",
            OWN,
        ),
        row(
            "He won by {611} votes in 2020.",
            OWN,
        ),
        row(
            "Oda, {a third} of whose ministers resigned last week, said the cabinet was united.",
            OWN,
        ),
        row(
            'Asked how many would go, a senior aide said: "{Three} at most."',
            "senior aide",
        ),
        row(
            "Union leader Delroy Abbott, whose members walked out on Monday, said {22} of the "
            "posts were vacant anyway.",
            "Delroy Abbott",
        ),
        row(
            "Representative Hal Boone, Republican of Tallamere, said the wall would cost {$9 "
            "billion}, twice what the White House had told Congress.",
            "Hal Boone",
        ),
    ],
)
def test_politics_and_budgets(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The poll found Whitcombe ahead by {47 percent} to {43 percent}.",
            "poll",
            "poll",
        ),
        row(
            "{Forty-four percent} approve of the governor, down from {51 percent} in May, a "
            "Brightwater College poll showed on Monday.",
            "Brightwater College poll",
            "Brightwater College poll",
        ),
        row(
            "The survey of {2,004} adults by Civic Pulse suggested that {61 percent} opposed the "
            "closures.",
            OWN,
            "survey",
        ),
        row(
            "The poll has a margin of error of {3 percentage points}.",
            OWN,
        ),
        row(
            "Among women, {52 percent} favor the measure, the poll found.",
            "poll",
        ),
        row(
            "Arroway won {52 percent} of the vote on Tuesday.",
            OWN,
        ),
        row(
            "With {90 percent} of the votes counted, Arroway had {52 percent}, the election "
            "commission said.",
            "election commission",
            "election commission",
        ),
        row(
            "Exit polls gave Arroway {52 percent}.",
            "exit polls",
        ),
        row(
            "Arroway's camp dismissed the poll, citing an internal survey that had him ahead by "
            "{1 point}.",
            "internal survey",
        ),
        row(
            "Turnout was {61 percent}, said pollster Ruth Abelard, who expects {70 percent} next "
            "time.",
            "Ruth Abelard",
            "Ruth Abelard",
        ),
        row(
            "Nearly {half} of those asked said they had no savings.",
            OWN,
        ),
        row(
            "{One in three} voters told pollsters they might stay at home.",
            OWN,
        ),
    ],
)
def test_polls(passage, expected):
    assert agree(speakers(passage), expected)
