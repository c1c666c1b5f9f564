"""What describes who speaks, or whom somebody names, is the writer's and nobody's statement."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("According to Falk, who has written {three} books, {40,000} died.", OWN, "Falk"),
        row("According to Falk, head of a {12}-member panel, {40,000} died.", OWN, "Falk"),
        row("According to the union, which has {300} members, {40} jobs will go.", OWN, "union"),
        row("According to Lund, whose firm has {40} shops, rents rose {3 percent}.", OWN, "Lund"),
        row(
            "According to survivors, {40} died, said the army, which lost {nine}.",
            "survivors",
            OWN,
        ),
        row(
            "According to the ministry, which counted {300} dead, {40} were old.",
            *["ministry"] * 2,
        ),
        row("According to police, the raid killed {40} men, {12} of them old.", *["police"] * 2),
        row("According to police, as many as {40} died.", "police"),
        row("According to police, a man, {12} women and {nine} boys died.", *["police"] * 2),
    ],
)
def test_a_source_behind_according_to(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Neither the army, which claims {12} kills, nor the rebels, who have {20}, let it in.",
            "army",
            OWN,
        ),
        row("The union, which wants {9 percent}, and the firm, which has {3}, met.", "union", OWN),
        row("Falk, who said he lost {12} cows, and his {40} neighbours sued.", "Falk", OWN),
        row("The army, which says {12} died, fights the rebels, who have {300} men.", "army", OWN),
        row(
            "A lawyer for the women, who say they lost {$3m}, said {12} would sue.",
            "women",
            "lawyer",
        ),
        row("Lund, who says her {12} cows died, and that {40} are ill, sued.", *["Lund"] * 2),
        row("Police held Falk, who said he had lost {12} cows, and {40} sheep.", *["Falk"] * 2),
    ],
)
def test_a_clause_about_one_of_several(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("In a Vell poll {44 percent} back Lund, who won {51} in May.", "Vell poll", OWN),
        row(
            "According to a Vell poll, {44 percent} back Lund, who won {51} in May.",
            "Vell poll",
            OWN,
        ),
        row(
            "Some {44 percent} back Lund, who won {51} in May, a Vell poll found.",
            "Vell poll",
            OWN,
        ),
        row("According to a Vell poll, Lund, who won in May, has {44 percent}.", "Vell poll"),
        row(
            "In a Vell poll {44 percent} back Lund, who would win {51} seats.", *["Vell poll"] * 2
        ),
        row(
            "A quake, which was {9 km} deep, according to the Vell Survey, hit Dorra.",
            "Vell Survey",
        ),
    ],
)
def test_whom_a_poll_names(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The union described the {300} job losses as a scandal.", OWN),
        row("Lund described the {$3m} deal as the biggest in {40 years}.", OWN, "Lund"),
        row("Lund described it as a loss of {$3m}.", "Lund"),
        row("Lund described how {40} men had fled.", "Lund"),
        row('"It is a disaster," said Lund, pointing to the {12} dead cows.', OWN),
        row('"It is a disaster," said Lund, pointing to a rise of {12 percent}.', "Lund"),
        row('"It is a disaster," said Lund, pointing to the {12 percent} rise.', "Lund"),
        row("A woman said by police to be ill was among {three} held.", OWN),
        row("The bank expects inflation of {9 percent}, {three times} its target.", "bank", OWN),
        row("The bank expects inflation of {9 percent}, double its rate of {4}.", "bank", OWN),
        row("The bank expects inflation of {9 percent} in May, {4} in June.", *["bank"] * 2),
    ],
)
def test_what_the_writer_knows(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund signed the law, which will cost {$12m}, and said it saved {$3m}.", OWN, "Lund"),
        row("Lund read the report, which has {300} pages, and said {12} had lied.", OWN, "Lund"),
        row("Falk met Lund, who said no, and added that {40} had left.", "Lund"),
        row("The minister met nurses demanding a raise of {9 percent}.", "nurses"),
        row("The mayor faced protesters calling for {300} homes.", "protesters"),
        row("Lund met voters promising {300} jobs.", "Lund"),
        row("Otto took office pledging {300} jobs.", "Otto"),
        row("The minister wrote to the union demanding a list of {300} men.", "minister"),
    ],
)
def test_who_of_two_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Doctors said {40} people had died; a nurse counted {36}.", "doctors", "nurse"),
        row("The army says {12} people died; for the rebels it was {20}.", "army", OWN),
        row("Police said {40} had fled; a boat had {12} on board.", *["police"] * 2),
        row("Police said {40} had fled; a total of {12} were held.", *["police"] * 2),
    ],
)
def test_somebody_else_behind_a_semicolon(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Falk denied stealing {$3m} but was jailed for {12 years}.", "Falk", OWN),
        row("Falk denied it and was jailed for {12 years}.", OWN),
        row("Falk said he was innocent, but was jailed for {12 years}.", OWN),
        row("Falk said he was stopped and was fined {£400}.", "Falk"),
        row("Falk said the firm was fined {£400}.", "Falk"),
        row(
            "Lund told a court in Tarn, a town of {9,000} people, that {40} had died.", OWN, "Lund"
        ),
        row("Lund said {12} men, the last of them old, had died.", "Lund"),
    ],
)
def test_a_sentence_passed_and_a_place(passage, expected):
    assert agree(speakers(passage), expected)
