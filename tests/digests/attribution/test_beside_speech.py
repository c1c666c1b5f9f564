"""The outlet beside a speaker in one sentence, and firms and banks in the news."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ann Holm, who leads the {40}-member group, said {9} men had died.", OWN, "Ann Holm"),
        row(
            "Ann Holm, leader of a group of {40} villages, said {9} men had died.", OWN, "Ann Holm"
        ),
        row("Police, who have held {40} people since May, said {9} were charged.", OWN, "Police"),
        row(
            "Police said {9} were charged after a raid in which {40} officers took part.",
            "Police",
            "Police",
        ),
        row("After a raid by {40} officers, police said {9} men were charged.", OWN, "police"),
        row(
            "As {40} protesters looked on, the mayor said {9} trees would be felled.", OWN, "mayor"
        ),
        row(
            "The mayor said {9} trees would be felled as {40} protesters looked on.",
            "mayor",
            "mayor",
        ),
        row("The mayor spoke for {40 minutes} and said {9} trees would be felled.", OWN, "mayor"),
        row(
            "The mayor, speaking to {40} reporters, said {9} trees would be felled.", OWN, "mayor"
        ),
        row("Speaking to {40} reporters, the mayor said {9} trees would be felled.", OWN, "mayor"),
        row(
            "The board approved a plan to cut {40} jobs, which the union says will cost {$9 "
            "million}.",
            OWN,
            "union",
        ),
        row(
            "The board approved the sale of {40} ships on Monday, saying it would save {$9 "
            "million}.",
            OWN,
            "board",
        ),
        row(
            "Police seized {40} guns in the raid, which came after the mayor said {9} gangs "
            "ran the town.",
            OWN,
            "mayor",
        ),
        row(
            'The court ordered the firm to pay {$40 million}, a sum the firm called "{9} '
            'times too high".',
            OWN,
            "firm",
        ),
        row("The court jailed Tom Wills, who says he is innocent, for {40 months}.", OWN),
        row("The firm hired {40} people last year and says it will hire {9} more.", OWN, "firm"),
        row("The firm says it hired {40} people last year and closed {9} plants.", "firm", "firm"),
        row(
            "The firm, which says it hired {40} people last year, closed {9} plants.", "firm", OWN
        ),
        row(
            "Since the minister said in May that {40} schools were unsafe, {9} have closed.",
            "minister",
            OWN,
        ),
        row(
            "Despite warnings from doctors that {40} people could die, the clinic closed "
            "with {9} patients inside.",
            "doctors",
            OWN,
        ),
        row("Fears that {40} jobs would go grew after the firm lost {9} orders.", OWN, OWN),
        row(
            "The storm, which forecasters say could bring {40 cm} of rain, has killed {9} people.",
            "forecasters",
            OWN,
        ),
        row(
            "The storm has killed {9} people and could bring {40 cm} of rain, forecasters say.",
            "forecasters",
            "forecasters",
        ),
        row(
            "Forecasters say the storm, which has killed {9} people, could bring {40 cm} of rain.",
            "Forecasters",
            "Forecasters",
        ),
        row(
            "Tom Wills lost {40} sheep in the flood. He said the state owed him {$9 million}.",
            OWN,
            "Tom Wills",
        ),
        row(
            "Tom Wills said the state owed him {$9 million}. He lost {40} sheep in the flood.",
            "Tom Wills",
            OWN,
        ),
        row("The report, {40} pages long, said {9} bridges were unsafe.", OWN, "report"),
        row(
            "The report says that {40} bridges, {9} of them in Vell, are unsafe.",
            "report",
            "report",
        ),
        row("The town of {40,000}, where Ann Holm says she was born, lost {9} shops.", OWN, OWN),
        row("In Vell, a town of {40,000}, Ann Holm said {9} shops had closed.", OWN, "Ann Holm"),
        row(
            "Ann Holm said that in Vell, a town of {40,000}, {9} shops had closed.",
            "Ann Holm",
            "Ann Holm",
        ),
        row(
            "It took {40 minutes} for the ambulance to come, Ann Holm said; {9} men had died "
            "by then.",
            "Ann Holm",
            OWN,
        ),
        row(
            "The price rose {40 percent}, more than the {9 percent} that the ministry had "
            "promised.",
            OWN,
            "ministry",
        ),
        row(
            "The toll, put at {40} by the army, is disputed by doctors who have counted {9} "
            "bodies.",
            "army",
            "doctors",
        ),
        row(
            "Ann Holm was one of {40} people who said they saw {9} men flee.",
            OWN,
            "one of 40 people",
        ),
    ],
)
def test_whose_number_it_is_beside_speech(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The court jailed Tom Wills, who says he is innocent, for {40 months}.", OWN),
        row(
            "The court jailed Tom Wills, who says {9} men lied, for {40 months}.", "Tom Wills", OWN
        ),
        row(
            "The club sold Tom Wills, who said he wanted to leave, to Vell for {$40 million}.", OWN
        ),
        row("The court freed Tom Wills, who says that, in all, {9} men lied to him.", "Tom Wills"),
        row(
            "The firm fired Tom Wills, who said that it owed {40} people money, including "
            "{9} in Vell.",
            "Tom Wills",
            "Tom Wills",
        ),
        row(
            "Despite warnings from doctors that {40} people could die, the clinic closed "
            "with {9} patients inside.",
            "doctors",
            OWN,
        ),
        row(
            "Amid claims by the union that {40} jobs would go, the firm hired {9} men.",
            "union",
            OWN,
        ),
        row("After warnings by police that {40} men had guns, {9} schools closed.", "police", OWN),
        row(
            "Despite the army's claim that {40} men, {9} of them officers, were safe, the "
            "town mourned.",
            "army",
            "army",
        ),
    ],
)
def test_what_stands_behind_a_clause_or_an_opening(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Orvane Corp reported a second-quarter profit of {$40 million}, compared with "
            "{$31 million} a year earlier.",
            "Orvane Corp",
            "Orvane Corp",
        ),
        row(
            "Orvane Corp on Tuesday posted a loss of {$40 million} as sales fell {9 percent}.",
            OWN,
            OWN,
        ),
        row(
            "Orvane said on Tuesday net income rose to {$40 million}, or {9 cents} a share.",
            "Orvane",
            "Orvane",
        ),
        row(
            "Analysts on average had expected a profit of {9 cents} a share, according to "
            "Veld Data.",
            "Analysts",
        ),
        row(
            "Orvane's shares fell {9 percent} after the retailer cut its forecast to {$40 "
            "million}.",
            OWN,
            "Orvane",
        ),
        row("Shares in Orvane, which has {40} shops, fell {9 percent} on Tuesday.", OWN, OWN),
        row(
            "The company, which employs {40,000} people, said it would close {9} plants.",
            OWN,
            "company",
        ),
        row(
            "Orvane, the world's third-largest brewer, said it had agreed to buy Veld Ltd "
            "for {$40 million}.",
            "Orvane",
        ),
        row(
            "Veld Bank raised its price target on Orvane to {$40} from {$31}.",
            "Veld Bank",
            "Veld Bank",
        ),
        row(
            "Inflation slowed to {4 percent} in May from {5 percent} in April, the "
            "statistics office said on Tuesday.",
            "statistics office",
            "statistics office",
        ),
        row(
            "Economists polled by Veld News had forecast a rate of {4 percent}.",
            "Economists polled by Veld News",
        ),
        row(
            "The economy grew {4 percent} in the quarter, official data showed, beating a "
            "forecast of {3 percent}.",
            "official data",
            OWN,
        ),
        row(
            "Orvane plans to cut {400} jobs, two people familiar with the matter said.",
            "people familiar with the matter",
        ),
        row("Orvane plans to cut {400} jobs, according to a memo seen by the Vell Times.", "memo"),
        row(
            "Orvane is in talks to sell its mill for {$40 million}, the Vell Times reported, "
            "citing people close to the deal.",
            "people close",
        ),
        row("Orvane declined to comment on a report that it would cut {400} jobs.", OWN),
        row("Orvane, whose {40} mills make paper, denied it would cut {400} jobs.", OWN, "Orvane"),
        row("Under the deal, Orvane will pay {$40 million} for {9 percent} of Veld.", OWN, OWN),
        row("Under the deal, Orvane said, it will pay {$40 million}.", "Orvane"),
        row(
            "In a filing, Orvane said it had {400} staff at the end of May, down from {450}.",
            "Orvane",
            "Orvane",
        ),
        row(
            "Orvane chief executive Ann Holm said sales had {doubled} to {$40 million} since "
            "she joined {9 years} ago.",
            "Ann Holm",
            "Ann Holm",
            "Ann Holm",
        ),
        row(
            '"We sold {40} ships," Ann Holm, who has run Orvane for {9 years}, told analysts.',
            "Ann Holm",
            OWN,
        ),
        row(
            "Oil rose {$4} to {$40} a barrel after the ministry said stocks had fallen by {9 "
            "million barrels}.",
            OWN,
            OWN,
            "ministry",
        ),
        row(
            "Veld Bank said in a note that oil prices, which have fallen {40 percent} since "
            "June, could drop another {$9}.",
            "Veld Bank",
            "Veld Bank",
        ),
        row(
            "Car sales fell {9 percent}, the trade body said, adding that {40} dealers had "
            "closed.",
            "trade body",
            "trade body",
        ),
        row(
            "Ratings agency Veld Ratings cut Orvane's debt to junk, saying it owed {$40 million}.",
            "Veld Ratings",
        ),
        row(
            "Orvane said profit more than {doubled} to {$40 million}, helped by the sale of "
            "{9} mills.",
            "Orvane",
            "Orvane",
            "Orvane",
        ),
        row(
            "The minister said the state would spend {$40 million} on the mill, where {900} "
            "people work.",
            "minister",
            "minister",
        ),
        row(
            "The {$40 million} deal, which regulators must approve, values Orvane at {$90 "
            "million}, Veld said.",
            "Veld",
            "Veld",
        ),
        row("Lawyers for Orvane say the {40} workers are owed nothing.", "Lawyers for Orvane"),
        row(
            "The {40} workers, who say they are owed {$9 million}, went to court.",
            OWN,
            "40 workers",
        ),
        row("The court ordered Orvane to pay {$40 million} to {9} former workers.", OWN, OWN),
        row("Orvane must pay {$40 million}, the court ruled.", "court"),
        row(
            "Unemployment stood at {4 percent}, against {5 percent} a year ago, figures from "
            "the labour office showed.",
            "figures from the labour office",
            "figures from the labour office",
        ),
        row(
            "Exports to Vell rose {40 percent} in May, though economists say the figure was "
            "swollen by {9} extra shipping days.",
            OWN,
            "economists",
        ),
        row(
            '"It\'s a {40 percent} jump," said economist Ann Holm, who had forecast {9 percent}.',
            "Ann Holm",
            "Ann Holm",
        ),
    ],
)
def test_business_copy(passage, expected):
    assert agree(speakers(passage), expected)
