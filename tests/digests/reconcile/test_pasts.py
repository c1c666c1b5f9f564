"""Old figures that the article names outright: "now", "it was", "a previous estimate of"."""

import pytest

from tests.digests.reconcile.test_changes import changes_in


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("We have {312} patients today. On Sunday it was {340}.", [("340", "312")]),
        ("Turnout was {47 percent}. Four years ago it was {29 percent}.", [("29", "47")]),
        ("There is {$76} in the fund. When I took this job there was {$9}.", [("$9", "$76")]),
        (
            "The clinic saw {3,900} children. Last year, it said, it saw {1,250}.",
            [("1,250", "3,900")],
        ),
        ("Deaths are at {214} this year. At the peak we were at {391}.", [("391", "214")]),
        ("We had {30} goats. Now we have {five}.", [("30", "five")]),
        ("We had {30} goats. We have {two}.", [("30", "two")]),
        ("Normally we have {four} doctors and we have {two} now.", [("four", "two")]),
        ("It traded at {50} after the vote, from {30} previously.", [("30", "50")]),
        ("A barrel costs {$72}; a year ago it cost {$60}.", [("$60", "$72")]),
        ("Shares rose to {$41}. They were worth {$39} a year ago.", [("$39", "$41")]),
        ("Inflation, which was {3.4%} in April, eased to {3.1%}.", [("3.4%", "3.1%")]),
        ("It made a profit of {$52}, after a loss of {$50} the year before.", [("$50", "$52")]),
        ("The force had {900} officers in 2010. It has {700} today.", [("900", "700")]),
        ("In July, {40%} of voters backed her. Now {44%} do.", [("40%", "44%")]),
        ("Fishermen, of whom there were {40} here and are now {six}, fear it.", [("40", "six")]),
        ("Drivers used to bring {20} lorries a week and now manage {three}.", [("20", "three")]),
        ("Police put the toll at {31}. They later revised the figure to {34}.", [("31", "34")]),
        ("The institute gave it as {6.5} and revised it to {6.8} at noon.", [("6.5", "6.8")]),
        ("Leave was {13 weeks} then. We have taken it up to {26 weeks}.", [("13", "26")]),
        ("The rate was {4%} when she began. She has brought it down to {3%}.", [("4%", "3%")]),
        ("It was first given as {6.5} but later revised to {6.3}.", [("6.5", "6.3")]),
        ("It made {$75} this year. A year earlier it made {$125}.", [("$125", "$75")]),
        (
            "The economy grew {0.4%} in the second quarter after expanding {0.7%} in the first.",
            [("0.7%", "0.4%")],
        ),
        ("Exports fell {7%} in May, following a {3%} drop in April.", [("3%", "7%")]),
        ("Her team of {eight} had been cut to {three}.", [("eight", "three")]),
        (
            "Inflation would be {3.1%}, rather than the {3.8%} projected in May.",
            [("3.8%", "3.1%")],
        ),
        ("Oil settled at {$78} a barrel, having touched {$80} earlier.", [("$80", "$78")]),
        ("Inflation fell to {3%} after peaking at {11%} in 2022.", [("11%", "3%")]),
        (
            "Rivers carry {34} tonnes, well above the previous estimate of {12} tonnes.",
            [("12", "34")],
        ),
        ("Gas traded at {€112}, a third of the record of {€339}.", [("€339", "€112")]),
        ("The toll rose to {46}, he said. The toll had stood at {44}.", [("44", "46")]),
        ("The ferry, priced first at {$210}, will now cost {$340}.", [("$210", "$340")]),
        (
            "It will cost {$340}. When it was approved the cost was put at {$210}.",
            [("$210", "$340")],
        ),
        ("The lake, {1,200 km} wide in 1980, has shrunk to {300 km}.", [("1,200", "300")]),
        ("Occupancy, {82%} in July, dropped to {55%} in August.", [("82%", "55%")]),
        ("Jobs grew by {210} in May after a rise of {140} in April.", [("140", "210")]),
        ("Attendance slid to {8,200} after {9,100} came a week earlier.", [("9,100", "8,200")]),
        ("The toll has reached {45}, from {38} on Sunday.", [("38", "45")]),
        (
            "Last year {214} people died on the roads. This year the number is {180}.",
            [("214", "180")],
        ),
        ("Police saw {40} thefts, more than the {21} recorded last year.", [("21", "40")]),
        ("Profit was {$412} ({$388} a year earlier).", [("$388", "$412")]),
        ("Profit was {$412} (H1 2018: {$388}).", [("$388", "$412")]),
        ("Sales rose {0.7%}, following a {0.2%} June increase.", [("0.2%", "0.7%")]),
        (
            "Prices rose {6.75%} in the year to May. Against April, prices rose {0.57%}, up from"
            " {0.25%} in the prior month.",
            [("0.25%", "0.57%")],
        ),
        (
            "Values rose {0.9%} in the month, compared with {1.4%} between July and August.",
            [("1.4%", "0.9%")],
        ),
        (
            "Values were up {3.4%} in the three months to October, compared with a rise of {3.8%}"
            " in the three months to September.",
            [("3.8%", "3.4%")],
        ),
        (
            "It swung to a {£7 million} profit in the six months to March, from a {£53 million}"
            " loss a year earlier.",
            [("£53", "£7")],
        ),
        ("Prices rose {0.79%}, accelerating from a {0.60%} rise in May.", [("0.60%", "0.79%")]),
        (
            "The office forecast a {$172} deficit. The last deficit was {$248}, and it previously"
            " forecast a {$286} deficit.",
            [("$286", "$172")],
        ),
        (
            "The rate is expected to exceed {6.25%} - up from the forecasts of {5.75%} in May -"
            " before returning to {5%}.",
            [("5.75%", "6.25%")],
        ),
        ("Sales were {$40}, down {5%} from {$42}.", [("$42", "$40")]),
        (
            "It expects growth of {3.1%}, having previously predicted {2.4%}.",
            [("2.4%", "3.1%")],
        ),
        (
            "Aid is needed by {3} million people. That compares with {1} million in May.",
            [("1", "3")],
        ),
    ],
    ids=str,
)
def test_an_old_figure_is_tied_to_the_new_one(text, changes):
    found = changes_in(text)
    assert [tuple(f.split()[0] for f in pair) for pair in found] == [
        tuple(f.split()[0] for f in pair) for pair in changes
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The club, who had {two} men sent off, have now lost {six} in a row.",
        "We left {20} of them on the raft. When we came back there were {four}.",
        "Turnout was {47 percent}. It was {29} degrees outside.",
        "The ward, {40} beds in all, rose to {12} nurses.",
        "Shops lost {$40} after {30} men came.",
        "The firm, founded with {$40}, has moved to {12} towns.",
        "He was fined {$300} after hitting {$200} worth of cars.",
        "Deaths among the {40} patients had risen to {12}.",
        "The fund has {$9}, more than the {$7} it needs.",
        "Revenue rose to {$40}. Analysts had expected {$42}.",
        "Inflation will return to {4%} in 2020. The growth forecast for this year is now {2%}.",
        "Prices will rise {4 percent} in the first half of 2022. Veld Economics saw more steps"
        " this year, with the policy rate now at {5.25 percent}.",
        "It reached {120 degrees}, some {14 degrees} shy of its record high of {134 degrees}.",
        "The index closed {two points} below its record of {nine points}.",
        "The bank has {900} branches. The union now has {40,000} members.",
        "The band sold {300} records of {40} songs.",
        "It made {$75} this year. A year earlier it paid {$125} for ships.",
        "It made {$75} this year. It made {$125} for its owners.",
        "The force had {900} officers in 2010. It has {700} cars.",
        "In July, {40%} of voters backed her. Now {44} people do.",
        "Prices rose {3%} after the ministry raised a levy of {2%}.",
        "The toll in {two} bombings in the north today rose to {25}.",
        "Prices were up {1.4%} in March, after falling {0.8%} the previous month.",
        "The rate was {4%} in May. This year's inflation target is {3.2%}.",
        "We have {four} doctors and we have {two} cars now.",
        "The house costs {$72}. The roof was new; last year it cost Lund {$9}.",
        "The shop has {40} clerks. A year ago it had {12} vans.",
        "It made a profit of {$52}, after a loss of {$50} at its rival the year before.",
        "It made a profit of {$52}, after a loss of {$50} it had hidden the year before.",
        "The house costs {$72}; last year it cost {$60} to heat.",
        "It made a profit of {$52} after costs of {$50} the year before.",
        "Usually we have {40} guests, and we have {six} waiters.",
        "It has {40} plants, from {12} of which it exported last year.",
        "It paid {$40}, from {$90} it had earned last year.",
        "The rate was {0.4%} in May. Inflation in the first months of this year was {3.8%}.",
    ],
    ids=str,
)
def test_other_figures_are_no_old_ones(text):
    assert changes_in(text) == []
