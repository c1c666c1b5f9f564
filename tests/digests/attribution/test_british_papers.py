"""Turns of British broadcasters and papers: budgets, jobs, wards, courts."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, article_speakers, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "One matron in charge of a ward in Harle, told the union: “We had {31} mothers.”",
            "matron in charge of a ward in Harle",
        ),
        row("A baker from Dorra, said: “We lost {40} ovens.”", "baker"),
        row("A baker from Dorra, told Delo: “We lost {40} ovens.”", "baker"),
        row("Asked about the fire, told at once, Ida Lund said {40} ovens burned.", "Ida Lund"),
        row("Residents of Dorra, told to stay at home, lost {40} ovens.", OWN),
        row("In the harbour, said Ida Lund, {40} ovens burned.", "Ida Lund"),
    ],
)
def test_a_stray_comma_parts_no_speaker_from_the_verb(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Weavers believe the duty – which mill owners claim has raised prices by {30%} – has "
            "hurt them.",
            "mill owners",
        ),
        row(
            "The mayor said the tax, which brewers estimate has cost {90} jobs, would stay.",
            "brewers",
        ),
        row("The dam, which farmers fear could drown {nine} barns, is shut.", "farmers"),
        row("The mayor said the tax, which cost {90} jobs, would stay.", "mayor"),
        row("The council, which the brewers' claim has cost {$9 million}, is angry.", OWN),
        row("The board, which claims have cost {$9 million}, is angry.", OWN),
    ],
)
def test_many_claim_something_of_a_noun(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The number of people claiming housing benefit fell by {40}.", OWN),
        row("Pensioners claiming a fuel allowance numbered {900}.", OWN),
        row("Miners claiming the new pension came from {12} pits.", OWN),
        row("The union left, claiming {40} jobs would go.", "union"),
        row("Miners claiming that {12} pits are shut walked out.", "Miners"),
    ],
)
def test_who_claims_a_benefit_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund and Moe denied theft, but both were jailed for {six years}.", OWN),
        row("Lund denied the charge, but he was found guilty on {nine} counts.", OWN),
        row("The ministry denied that {70} were killed.", "ministry"),
        row("The ministry denied that {70}, but not {80}, were killed.", "ministry", "ministry"),
        row("The army denied {nine} were shot, but medics said {12} were.", "army", "medics"),
    ],
)
def test_a_denial_ends_where_the_writer_turns(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Rents rose {9 percent}, today's data from the Board of Works showed.", "today's data"
        ),
        row("Rents rose {9 percent}, Monday's figures showed.", "Monday's figures"),
        row("Rents rose {9 percent}, yesterday's report said.", "yesterday's report"),
        row("Rents rose {9 percent} on Monday, the report said.", "report"),
        row("Rents rose {9 percent}, police said on Monday.", "police"),
    ],
)
def test_a_day_may_own_what_shows_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Phone giant Orvane cheered Dorra by announcing {500} new jobs.", "Orvane"),
        row("The mayor began by saying that {40} wells were dry.", "mayor"),
        row("The chain answered by promising {300} homes.", "chain"),
        row("The chain hurt the town by closing {300} shops.", OWN),
        row("The clerk helped by reporting {40} thefts.", OWN),
        row("In Dorra by saying nothing he won {40} votes.", OWN),
    ],
)
def test_one_does_something_by_saying_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ida Lund said she was sad. // Whoever stood out there, told us: “We lost {40} ovens "
            "in the fire.”",
            UNCLEAR,
        ),
        row("Ida Lund warned of floods. The message was clear: “We lost {40} ovens.”", "Ida Lund"),
        row("Ida Lund was sad. She told us: “We lost {40} ovens in the fire.”", "Ida Lund"),
    ],
)
def test_words_behind_an_unread_speaker_are_not_those_of_the_one_before(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('Jan Moe described the deal as "poor", as {63%} of members rejected it.', OWN),
        row(
            "Jan Moe described it as the worst fire in {40 years}, with {90} homes lost.",
            "Jan Moe",
            OWN,
        ),
        row(
            "Jan Moe described how {40} men, armed with {nine} rifles, came.", "Jan Moe", "Jan Moe"
        ),
        row('She described it as "slow, poor and {90 percent} late".', UNCLEAR),
        row("Ida Lund described a town of {40} barns.", "Ida Lund"),
    ],
)
def test_a_description_ends_at_its_comma(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "It comes after an offer from Veld, which aides call poor, and {three} walkouts.", OWN
        ),
        row("The offer from Veld Rail had included a rise of {4%}.", "Veld Rail"),
        row("Claims by the rebels that, after dark, {30} died were made.", "rebels"),
        row("An offer from Veld of {4%} was refused.", "Veld"),
        row("The board weighed a bid from Veld, but {nine} members left.", OWN),
    ],
)
def test_an_offer_ends_where_the_writer_goes_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lord Lund heard how the crate weighed {40 kilograms}.", OWN),
        row("Councillors heard that {90} jobs had gone.", OWN),
        row("Jan Moe heard that {nine} had died.", OWN),
        row("Jan Moe said he had heard {nine} shots.", "Jan Moe"),
        row("Councillors said {90} jobs had gone.", "Councillors"),
    ],
)
def test_whoever_hears_something_does_not_say_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ministry figures for the {three months} to September 2008 indicate that theft fell "
            "{3%}.",
            OWN,
            "Ministry figures",
        ),
        row("Data for the year to May 2019 showed rents fell {4%}.", "Data"),
        row("Figures for 2019 show that rents fell {3%}.", "Figures for 2019"),
        row("The road to May Hill opened in 2019, and {nine} cars came.", OWN),
        row("The walk to Dorra in May 2019 showed {nine} of them the way.", OWN),
    ],
)
def test_figures_are_for_a_period(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Official figures show that forces recorded {5.6 million} thefts. // This was a rise "
            "of {9%} on the year before.",
            "Official figures",
            "Official figures",
        ),
        row(
            "Police said medics reported {nine} dead. Of those, {two} were children.",
            "Police",
            "Police",
        ),
        row("Police said {nine} died. // This was in {12 metres} of snow.", "police", OWN),
        row("The mayor spoke at noon. // That is a fall of {9%} on last year.", OWN),
    ],
)
def test_a_change_goes_on_with_who_stated_the_number(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A survey showed that {66%} were unaware of it. Almost {a quarter} ({24%}) of those "
            "surveyed were afraid, and {75%} of those who took part in it were ill.",
            *["survey"] * 4,
        ),
        row(
            "A survey showed that {66%} left. {Nine} boys who took part in a race won.",
            "survey",
            OWN,
        ),
        row("{A quarter} ({24%}) of those who took part in the race won.", OWN, OWN),
        row("A survey showed that {66%} left. {Nine} clerks (of {12}) voted.", "survey", OWN, OWN),
    ],
)
def test_those_who_took_part_were_asked(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "It would plug a gap, estimated at up to {£50 billion} by some economists.",
            "economists",
        ),
        row(
            "Before the May Budget, when Ms Lund may speak, a gap estimated at {£9 million} by "
            "brokers.",
            "brokers",
        ),
        row(
            "It was worse than a forecast of {£12bn} from a Delo poll of economists.",
            "Delo poll of economists",
        ),
        row(
            "It missed a forecast of {5 percent} from both a Delo poll and the bank.",
            ("Delo poll", "bank"),
        ),
        row("An estimate of {9 million} by the Elm Trust was wrong.", "Elm Trust"),
        row("The prediction of {40} deaths was rejected by officials.", OWN),
        row("The estimate of {300} deaths has been dismissed by the army.", OWN),
        row("An estimate of {900} families driven out by the army was wrong.", OWN),
        row(
            "An estimate of {12,000} families fled by the government, aid workers said.",
            "aid workers",
        ),
        row(
            "Aid workers gave an estimate of {4,000} refugees from the country.",
            "Aid workers",
        ),
        row("The union has a forecast for {300} flights from the airport.", "union"),
        row("The union has a forecast for {300} flights by the airline.", "union"),
        row("A ship estimated at {90 metres} and hit by police sank.", OWN),
        row("Land estimated at between {4 and 9 million euros} by brokers was sold.", "brokers"),
        row("Sales beat the {9%} forecast in March by the Elm Trust.", "Elm Trust"),
        row("Land valued at {nine million euros} was sold by the lake.", OWN),
        row("A toll of {40} from fires in Dorra was the worst.", OWN),
        row("Sales of {9%} forecast in March were met by Monday.", OWN),
    ],
)
def test_whose_estimate_stands_behind_the_amount(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Some {157} cars were sold, according to industry body the Guild of Car Makers.",
            "Guild of Car Makers",
        ),
        row("Rents rose {9%}, said think tank the Elm Foundation.", "Elm Foundation"),
        row("Trade union the Brewers' Guild said {40} had left.", "Brewers' Guild"),
        row(
            "Rents rose {9%}, according to the fiscal watchdog, the Office for Dorra (OD).",
            "Office for Dorra",
        ),
        row("According to the union the Dorra strike cost {90} jobs.", "union"),
        row("The watchdog, the oldest in Dorra, said {nine} had left.", "watchdog"),
    ],
)
def test_a_body_is_named_behind_what_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row("Borrowing {15%} below OBR forecasts // Nothing else was said.", OWN),
        row("Borrowing {15%} above OBR forecasts // Nothing else was said.", OWN),
        row("Borrowing to rise {15%}, OBR forecasts // Nothing else was said.", "OBR"),
    ],
)
def test_what_stands_below_a_forecast_is_the_outlet_s(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Analysis of waits for December 2017-February 2018 shows that {40%} failed.",
            "Analysis of waits",
        ),
        row("Figures for May-June show that {nine} died.", "Figures for May-June"),
        row("The board met for May 2019 guests, and {nine} left.", OWN),
    ],
)
def test_figures_are_for_a_range_of_months(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Figures obtained by Delo under the Freedom of Information Act show {140} left.",
            "Figures obtained by Delo",
        ),
        row(
            "Data released to Veld under openness laws shows {140} left.", "Data released to Veld"
        ),
        row("The act under the law shows nothing, and {nine} men left.", OWN),
        row("Under the Freedom of Information Act {nine} men left.", OWN),
    ],
)
def test_figures_come_out_under_a_law(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ida Lund called on ministers to spend {£50m}.", "Ida Lund"),
        row("The union called on the firm to save {300} jobs.", "union"),
        row("The mayor called on {40} families to leave the town.", OWN),
        row("Otto called on {nine} voters at home.", OWN),
        row("Ministers have admitted {40} homes were lost.", "Ministers"),
        row("The hospital admitted {40} patients.", OWN),
        row("Rents will rise by {3%}, the industry has announced.", "industry"),
        row("It would cost {four times} that, the think tank warned.", "think tank"),
        row("The tank, which held {nine} tonnes, burst.", OWN),
        row("Ida Lund left the board, and claims she can save {20} jobs.", "Ida Lund"),
        row("Ida Lund met aides and claims of {20} thefts were made.", OWN),
    ],
)
def test_british_turns_of_saying(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Official figures showed growth of {0.6%}, above the {0.4%} predicted by brokers.",
            "Official figures",
            "brokers",
        ),
        row(
            "The firm said profit rose to {$9m}, above the {$7m} expected by analysts.",
            "firm",
            "analysts",
        ),
        row("The mayor said the {65} reported by the fire chief were safe.", "fire chief"),
        row("The mayor said rents had risen by {9%} more than {$7m}.", "mayor", "mayor"),
    ],
)
def test_a_number_set_beside_another_is_whose_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Next reported a {1.5%} rise in sales.", "Next"),
        row("As a result, Next has said {nine} shops will close.", "Next"),
        row("Next, police said {nine} had left.", "police"),
        row("Next week police say {nine} will go.", "police"),
        row("Housing spokesman Tom Wills AM said it would cost {£10bn}.", "Tom Wills AM"),
        row("I am said to have lost {nine} cows.", OWN),
    ],
)
def test_names_that_look_like_small_words(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane has increased its profit guidance by {£8m} to {£725m}.", "Orvane", "Orvane"),
        row("The retailer upgraded its profit expectations to {£9m}.", "retailer"),
        row("The retailer met expectations of {£9m} for the year.", OWN),
        row("Councils accepted {90} households as being homeless.", OWN),
        row("Councils accepted that {90} households were homeless.", "Councils"),
        row("Councils accepted {90} households were homeless.", "Councils"),
    ],
)
def test_guidance_is_stated_and_people_are_accepted(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Confirming that it had cost {£4m}, a police spokesman said it was new.",
            "police spokesman",
        ),
        row("Announcing {90} job losses in Dorra, Vell and Orne, the firm blamed rain.", "firm"),
        row("Warning of {nine} floods, the mayor left.", "mayor"),
        row("Adding {40} beds, the clinic grew.", OWN),
        row("Announcing {90} losses, it rained.", OWN),
        row("Announcing {90} job cuts, the firm's rivals lost {9 percent}.", OWN, OWN),
        row("Warning {40} drivers, police shut the pass.", OWN),
        row("Revealing {40} statues, the museum opened.", OWN),
        row("Warning that {40} roads were icy, police shut the pass.", "police"),
    ],
)
def test_a_participle_may_open_the_sentence(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The cost of an inquiry into a blaze which claimed {four} firemen has risen.", OWN),
        row("The storm claimed {nine} people.", OWN),
        row("Rebels claimed they had killed {four} soldiers.", "Rebels"),
        row("The budget airline giant saw traffic grow by {10%}.", OWN),
        row("A Delo poll saw him at {nine percent}.", "Delo poll"),
        row(
            "Otto Lund said costs rose. // The airline thinks passenger numbers will fall by {7%}."
            " // “Costs will rise by {nine per cent},” he said.",
            "airline",
            "Otto Lund",
        ),
    ],
)
def test_fires_claim_and_firms_live_through(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Her Majesty's Inspectorate said {12} forces were good.", "Her Majesty's Inspectorate"
        ),
        row("The board gained. Its own analysis shows {30} will pay less.", "analysis"),
        row("In a letter, {40} MPs warn that {nine} seats are at risk.", OWN, "40 MPs"),
        row("Some {44 percent} of MPs said {nine} seats were at risk.", OWN, OWN),
        row("Her deputy said {nine} had left.", "deputy"),
    ],
)
def test_crowns_and_those_who_sign(passage, expected):
    assert agree(speakers(passage), expected)
