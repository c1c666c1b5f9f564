"""What somebody only takes for known: the outlet's own voice."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lawmakers demanded an inquiry into the crash that killed {40} people.", OWN),
        row("The union wants an inquest into ferries which cost {£9m} a year.", OWN),
        row("Mr Falk urged ministers to help the {300} families.", "Falk"),
        row("The governor promised an investigation into how {nine} miners died.", OWN),
        row("The army denied involvement in the raid that killed {40} people.", OWN),
        row("The firm vowed to pay those who lost {90} cows.", OWN),
        row("Mr Falk, blaming rebels for a raid that killed {25}, left.", OWN),
        row("The union wants a law that caps rents at {900} euros.", "union"),
        row("The army denied that {40} people who fled were shot.", "army"),
        row("The party promised {900} nurses who would work at night.", "party"),
        row("Aides demanded an inquiry and {300} new guards.", "aides"),
        row("The union wants {9} percent and members struck for {12 days}.", "union", OWN),
        row("The party offered {$9m} and the board took {40 days} to answer.", "party", OWN),
        row("The union wants {9 percent} and improved leave for {300} men.", *["union"] * 2),
        row("The firm offered {$9m} and said {12} had accepted.", *["firm"] * 2),
    ],
)
def test_what_has_happened_is_not_what_is_wanted(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police said they had found the car, {two weeks} after the raid.", OWN),
        row(
            "Police said {40} had fled, just {three days} before the vote, and {12} came back.",
            "police",
            OWN,
            "police",
        ),
        row("Lund said the strike began in May, almost {two months} before the law.", OWN),
        row(
            "Lund announced a truce – {two days} after the raids – and hired {90} guards.",
            OWN,
            OWN,
        ),
        row("Officials told families to stay home in May, a time when {thousands} travel.", OWN),
        row("{Nine} died, police said, days after {40} died in Vell.", "police", OWN),
        row("Police said {nine} died in a raid, which came a day after {40} did.", "police", OWN),
        row("{Nine} died, police said, taking the toll to {40}.", "police", OWN),
        row("{Nine} died, police said, taking {40} with them.", *["police"] * 2),
        row("{Nine} died, police said, in a region where {40} died in May.", "police", OWN),
        row("{Nine} died, police said, the deadliest raid since {40} died.", "police", OWN),
        row("{Nine} died, police said, sparking protests by {40} men.", "police", OWN),
        row("{Nine} died, police said, in a fire that burned {40} homes.", *["police"] * 2),
        row("Police said {nine} died, hours after {40} were held.", "police", OWN),
        row("Lund said the shop opened a day after the {40} left.", "Lund"),
        row("Police said the car was found {two weeks} after the raid.", "police"),
        row("Police said crews came, {six minutes} after the alarm.", "police"),
        row("Lund said rents rose, and {two years} after the law they fell.", "Lund"),
        row("Lund said it was a time when {thousands} travelled.", "Lund"),
    ],
)
def test_where_it_stands_in_time_the_outlet_adds(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The driver admitted theft and was fined {$400}.", OWN),
        row("The clerk acknowledged the gun was his, and was released on {$5,000} bail.", OWN),
        row("Police admitted that {40} people were held.", "police"),
        row("The bank admitted that fees were wrong and were paid by {900} clients.", "bank"),
    ],
)
def test_how_somebody_was_punished_he_does_not_confess(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The judge said he had stolen {40} cars and jailed him for {nine years}.", "judge", OWN
        ),
        row("Judge Ida Lund told him he took {$9m} before fining him {$40}.", "Ida Lund", OWN),
        row("A poll found {40%} back Lund, who won by {nine} points in 2016.", "poll", OWN),
        row("The judge said he was jailed for {nine years} and fined {$40}.", *["judge"] * 2),
        row("A poll found {40%} back Otto, who has {9%} of women behind him.", *["poll"] * 2),
        row("Aides said Lund, who won by {nine} points, would fly.", "aides"),
    ],
)
def test_what_a_court_does_and_who_won_before_the_outlet_tells(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Polls show a close race in Tarn, where {18} seats are up for grabs.", OWN),
        row("A poll has Lund ahead in Tarn, which has {18} seats.", OWN),
        row("A poll has Lund ahead in Tarn, where she has spent {$4m} on adverts.", OWN),
        row("A poll has Lund up by {9 points} in Tarn, where she trails by {3}.", *["poll"] * 2),
        row("A poll shows that {40%} of men in Tarn, where {9%} are poor, agree.", *["poll"] * 2),
        row("Lund said she was ahead in Tarn, where {18} seats were at stake.", "Lund"),
    ],
)
def test_a_poll_does_not_describe_the_place_it_asks_in(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "New data suggest {284} ships passed, although that is still well below the average "
            "of {138} a day.",
            "New data",
            OWN,
        ),
        row("The figures show {40} fled, but that is fewer than the usual {90}.", "figures", OWN),
        row("The data show {284} ships passed, far below the {900} of May.", *["data"] * 2),
        row("Otto said {40} came, although that was below the usual {90}.", *["Otto"] * 2),
        row("The data show {40} fled, but that {90} more stayed below.", *["data"] * 2),
    ],
)
def test_what_data_are_set_beside_the_outlet_tells(passage, expected):
    assert agree(speakers(passage), expected)
