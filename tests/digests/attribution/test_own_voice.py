"""The outlet's own voice: nobody is named where nobody speaks."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Nine} people died in a fire in Dorra on Monday.",
            OWN,
        ),
        row(
            "Ida Lund won {61 percent} of the vote.",
            OWN,
        ),
        row(
            "The Tarna, which was licensed to carry {80} passengers, had left Dorra at dusk with "
            "{140} on board.",
            OWN,
            OWN,
        ),
        row(
            "Orvane bought {40} shops from Fenwick.",
            OWN,
        ),
        row(
            "Thornwick beat Marlport {3}-{2}.",
            OWN,
            OWN,
        ),
        row(
            "The president pardoned {400} prisoners.",
            OWN,
        ),
        row(
            "Tom Wills led the party to {three} defeats.",
            OWN,
        ),
        row(
            "The strike has lasted {eight weeks} and closed {12} mines.",
            OWN,
            OWN,
        ),
        row(
            "Shares in Orvane fell {4 percent} to {$38}.",
            OWN,
            OWN,
        ),
        row(
            "Police fired tear gas at a crowd of {5,000}.",
            OWN,
        ),
        row(
            "Peter Lind told the truth and was freed after {six years}.",
            OWN,
        ),
        row(
            "The minister spoke to {300} farmers in Dorra.",
            OWN,
        ),
        row(
            "Lund tells stories to {30} children each week.",
            OWN,
        ),
        row(
            "The army's spokesman resigned after {two months}.",
            OWN,
        ),
        row(
            "Karl Otto, who wrote {nine} books, died on Monday.",
            OWN,
        ),
        row(
            "The book, written by Karl Otto, sold {40,000} copies.",
            OWN,
        ),
        row(
            "Fans bought {9,000} tickets in {two days}.",
            OWN,
            OWN,
        ),
        row(
            "The mayor asked {300} people to leave.",
            OWN,
        ),
        row(
            "The court ordered Lind to pay {$40,000}.",
            OWN,
        ),
        row(
            "The judge sentenced Lind to {six years} in prison.",
            OWN,
        ),
        row(
            "Parliament voted by {90} to {60} for the law.",
            OWN,
            OWN,
        ),
        row(
            "The government approved {$2 million} in aid.",
            OWN,
        ),
        row(
            "The company reported to the police that {two} vans were gone.",
            "company",
        ),
        row(
            "The couple announced their wedding to {200} guests.",
            OWN,
        ),
    ],
)
def test_the_outlet_itself_says_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The claims cost the company {$4 million} in fees.",
            OWN,
        ),
        row(
            "The announced closure of {four} plants angered the town.",
            OWN,
        ),
        row(
            "His statement took {40 minutes}.",
            OWN,
        ),
        row(
            "The so-called report cost {$2 million}.",
            OWN,
        ),
        row(
            "The spokesman's salary is {$90,000}.",
            OWN,
        ),
        row(
            "The minister, who was told of the fire at noon, sent {250} soldiers.",
            OWN,
        ),
        row(
            "Reporters asked {nine} questions.",
            OWN,
        ),
        row(
            "The report is due in {three weeks}.",
            OWN,
        ),
        row(
            "Police are investigating the deaths of {nine} people.",
            OWN,
        ),
        row(
            "Said Karim, a farmer, lost {30} cows.",
            OWN,
        ),
        row(
            "State Street, home to {40} shops, was closed.",
            OWN,
        ),
        row(
            "The Daily Report sold {9,000} copies a day.",
            OWN,
        ),
        row(
            "A say in the matter was given to {300} members.",
            OWN,
        ),
        row(
            "The army's claims aside, {nine} people are dead.",
            OWN,
        ),
        row(
            "Officials were quick to point out the exits to {300} guests.",
            OWN,
        ),
        row(
            "The governor's aides and {40} guests heard him say goodbye.",
            OWN,
        ),
        row(
            "Having said goodbye to his {three} sons, Lind went to prison.",
            OWN,
        ),
        row(
            "The company, expected to report on Friday, has {40} shops.",
            OWN,
        ),
        row(
            "The speech, reported around the world, was heard by {5,000} people.",
            OWN,
        ),
        row(
            "Karl Otto, told of his award, bought {30} beers.",
            OWN,
        ),
        row(
            "It goes without saying that {30} beers are too many.",
            OWN,
        ),
        row(
            "Needless to say, all {12} fled.",
            OWN,
        ),
        row(
            "That is to say, {12} men fled.",
            OWN,
        ),
        row(
            "Say you own {nine} boats.",
            OWN,
        ),
        row(
            "What the minister did not say is that {500} jobs are already gone.",
            OWN,
        ),
        row(
            "Few would say that {$9 million} is a small sum.",
            OWN,
        ),
        row(
            "Critics notwithstanding, Oda built {10,000} homes.",
            OWN,
        ),
        row(
            "Suffice it to say that {40} homes burned.",
            OWN,
        ),
    ],
)
def test_the_outlet_s_voice_beside_words_of_saying(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane said its profit would fall, and its shares dropped {19 percent}.", OWN),
        row(
            "Orvane warned of a loss of {$9 million}, sending its stock down {19}%.", "Orvane", OWN
        ),
        row('The firm said sales had "stopped moving," sending its shares down {14}%.', OWN),
        row("The bank said it would lend less, and bonds fell {two} points.", OWN),
        row(
            "The party leads by {nine points} with {12 days} left before the vote, according to a "
            "survey published on Monday.",
            "survey",
            OWN,
        ),
        row(
            "With {three weeks} to go, Lund is ahead by {nine}, the pollster said.",
            OWN,
            "pollster",
        ),
        row("Lia Chu won {84,121} votes, the most given to any list in the city.", OWN),
        row("The lawyer argued a case worth {$9 million} before the court.", OWN),
        row(
            "The data of {40} clients were stolen, {five times} as many as it first said were "
            "affected.",
            OWN,
            OWN,
        ),
        row(
            "The owner of a home valued at {$240,000} would pay {$66} more.",
            OWN,
            OWN,
        ),
        row(
            "Orvane's shares rose {9 percent}, valuing the company at {$14 billion}.",
            OWN,
            OWN,
        ),
        row(
            "Thornby had denied {17} counts of fraud but was convicted of {15}.",
            OWN,
            OWN,
        ),
        row(
            "Participants reported their own activity, and about {15}% dropped out.",
            OWN,
        ),
        row(
            'Orvane said demand had "dried up," and sending its shares down {14}%.',
            OWN,
        ),
        row(
            "A whiteboard in the ward at the hospital listed {17} patients.",
            OWN,
        ),
        row(
            "Officials blamed the crash, which killed {nine}, on fog.",
            OWN,
        ),
    ],
)
def test_what_the_outlet_adds_is_its_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane said sales fell and that its shares had dropped {19 percent}.", "Orvane"),
        row(
            "Its profit fell, and its shares dropped {19 percent}, the exchange said.", "exchange"
        ),
        row("Police said a car hit a stall, sending {nine} people to hospital.", "Police"),
        row("Lund said {12 days} were left before the vote.", "Lund"),
        row("Lund said the town would meet with {12} farmers left behind.", "Lund"),
        row("The lawyers argued that {nine} jurors had slept.", "lawyers"),
        row(
            "Of the homes, as she said on Monday, {40} are empty.",
            UNCLEAR,
        ),
        row(
            "Analysts valued the company at {$14 billion}.",
            "Analysts",
        ),
        row(
            "The owner of a home valued at {$240,000} would pay {$66} more, the budget office "
            "said.",
            "budget office",
            "budget office",
        ),
        row(
            "Participants reported {40} falls.",
            "Participants",
        ),
        row(
            "The treasury had counted on {$1.7 billion} in fees.",
            "treasury",
        ),
        row(
            "The charity accused the army of killing {40} people, {nine} of them children.",
            "charity",
            "charity",
        ),
        row(
            "The report blames the deficit on heating, which has risen by {62 percent}.",
            "report",
        ),
    ],
)
def test_what_a_speaker_adds_is_the_speaker_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Customers could expect their bills to be cut by {£15} a year.", OWN),
        row("The regulator ruled on how much the {three} networks could charge.", OWN),
        row("The regulator determined how much the {three} networks could charge.", OWN),
        row("The airline has placed an order for {70} planes, in a deal worth {$4bn}.", OWN, OWN),
        row("Shares in Dorra put on {0.1 percent}.", OWN),
        row("TV footage showed medics carrying {dozens} of wounded.", OWN),
        row("Lund would expect {40} cuts.", "Lund"),
        row("The court determined that {40} men were guilty.", "court"),
        row("TV footage, police said, showed {40} men.", "police"),
    ],
)
def test_what_may_come_what_is_open_and_what_is_filmed_is_nobody_s_word(passage, expected):
    assert agree(speakers(passage), expected)
