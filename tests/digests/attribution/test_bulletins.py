"""A statistics office gives the next numbers of its bulletin; others keep their own."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers

OFFICE = "statistics office"
PRICES = "Consumer prices rose {4%} in May, the statistics office said."


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(f"{PRICES} Food prices jumped {{9%}}. Exports fell by {{3%}}.", *[OFFICE] * 3),
        row(f"{PRICES} However, on a yearly basis prices rose {{9%}}.", *[OFFICE] * 2),
        row(
            f"{PRICES} Brokers had expected {{3%}}. Food prices rose {{9%}}, above the {{8%}} "
            "expected.",
            OFFICE,
            "Brokers",
            OFFICE,
            OWN,
        ),
        row(
            "The Commerce Department said the trade gap was {$9m}. The deficit with Vell, up "
            "{30%} at {$4m}, was the largest.",
            *["Commerce Department"] * 3,
        ),
        row(
            "Employers added {900} jobs, the Labor Department said. The unemployment rate fell to "
            "{4%}.",
            *["Labor Department"] * 2,
        ),
        row(
            "Prices fell by {2%} in May, new figures show. The rate of deflation moved from "
            "{-6.1%} to {-3.7%}.",
            *["new figures"] * 3,
        ),
    ],
)
def test_a_bulletin_goes_on_with_the_next_measure(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(f"{PRICES} // Food prices jumped {{9%}}.", OFFICE, OWN),
        row(f"{PRICES} Oil prices have risen {{40%}} since 2019.", OFFICE, OWN),
        row(f"{PRICES} Lund, whose exports fell {{9%}}, was angry.", OFFICE, OWN),
        row(f"{PRICES} Shares in exporters lost {{9%}}.", OFFICE, OWN),
        row(f"{PRICES} Inflation could reach {{9%}}.", OFFICE, OWN),
        row(f"{PRICES} Sales at Orvane fell {{9%}}.", OFFICE, OWN),
        row(f"{PRICES} Orvane's output fell {{9%}}.", OFFICE, OWN),
        row(f"{PRICES} The investment bank lost {{$9m}}.", OFFICE, OWN),
        row(f"{PRICES} Food prices rose {{9%}}, more than forecast.", OFFICE, OWN),
        row(f"{PRICES} In 2008 inflation reached {{40%}}.", "statistics office", OWN),
        row(f"{PRICES} Lund was angry. Food prices jumped {{9%}}.", OFFICE, OWN),
        row("The census office hired {40} people. Food prices jumped {9%}.", OWN, OWN),
        row("Output rose {4%}, Veld Data said. Exports fell by {9%}.", "Veld Data", OWN),
        row("Labor said spending rose {4%}. Wages fell by {9%}.", "Labor", OWN),
        row("Lund said output rose {4%}. Exports fell by {9%}.", "Lund", OWN),
    ],
)
def test_what_the_office_did_not_measure_is_not_its_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The IMF cut its forecast for Vell to {2%}. // Forecasts for Dorra were also scaled "
            "back to {4%} from {5%}.",
            *["IMF"] * 3,
        ),
        row(
            "The IMF cut its forecast for Vell to {2%}. // Forecasts by {400} brokers were wrong.",
            "IMF",
            OWN,
        ),
        row("Lund moved to Vell, she said. // Forecasts for Dorra were cut to {4%}.", OWN),
    ],
)
def test_further_forecasts_are_the_forecaster_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Job growth improved in May, Veld Data said. Companies added {9,000} jobs, below the "
            "estimate of {12,000} by brokers. Job gains were led by construction with {4,000}. "
            "Other industries included mining ({900}). Small firms contributed just {400} to the "
            "total.",
            "Veld Data",
            "brokers",
            *["Veld Data"] * 3,
        ),
        row("Lund was late, Otto said. Companies added {9,000} jobs.", OWN),
        row("Lund said that jobs come first. The economy added {9,000} jobs in May.", OWN),
        row(
            "Exports fell {9%}, the statistics office said. Orvane exports {40%} of its cars.",
            "statistics office",
            OWN,
        ),
        row(
            "Exports fell {9%}, the statistics office said. He cut spending by {4%}.",
            "statistics office",
            OWN,
        ),
        row(
            "Orvane cut {9,000} jobs, Lund said. Losses at the mining unit came to {400 million}.",
            "Lund",
            OWN,
        ),
        row(
            "Orvane cut {9,000} jobs, Lund said. Other industries gained {400 million}.",
            "Lund",
            OWN,
        ),
    ],
)
def test_who_counts_all_jobs_counts_those_of_each_trade(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The Reds got {£9m} in gifts, figures show. The Greens were in second place with "
            "gifts of {£4m}.",
            *["figures"] * 2,
        ),
        row(
            "The Reds got {£9m} in gifts, figures show. Lund came in second place with {40} men.",
            "figures",
            OWN,
        ),
        row(
            "A new study looked at sleep, and it found that {9%} of men slept badly. // Those men "
            "were found to have an {18%} higher risk.",
            *["new study"] * 2,
        ),
        row(
            "A new study found that {9%} of men slept badly. // Some men were found to have lost "
            "{40%} of their money.",
            "new study",
            OWN,
        ),
    ],
)
def test_the_next_in_rank_and_what_was_found_go_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "According to the data, nurses are {9 percent} of them. To date, {14} teachers, {six} "
            "nurses and {29} others were let in.",
            *["data"] * 4,
        ),
        row("Figures show {40} boats sank. So far, {90} boats have sunk.", *["Figures"] * 2),
        row(
            "According to the data, {40} boats sank. So far, {nine} arrests were made.",
            "data",
            OWN,
        ),
        row("Lund said {40} had drowned. To date, {nine} bodies were found.", "Lund", OWN),
        row(
            "Data show {40} boats sank. So far, {14} nurses, {six} cooks and {nine} clerks have "
            "won prizes.",
            *["Data", OWN, OWN, OWN],
        ),
        row(
            "Figures show {40} boats sank. So far, {90} boats have been seized, police said.",
            "Figures",
            "police",
        ),
    ],
)
def test_data_go_on_to_date(passage, expected):
    assert agree(speakers(passage), expected)
