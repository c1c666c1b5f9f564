"""Disasters and the weather, as agencies and broadcasters tell them."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A bus fell into a gorge in northern Karvania on Monday, killing at least {22} "
            "people, police said.",
            "police",
        ),
        row(
            "DORRA, Aug 3 (Harbour Wire) - A ferry with {140} people aboard sank off Dorra on "
            "Sunday, the coast guard said.",
            "coast guard",
        ),
        row(
            '"{Nine} of the dead are children," district governor Omar Sy told Harbour Wire by '
            "telephone.",
            "Omar Sy",
        ),
        row(
            "The bus was carrying {48} people when it fell. {Nine} of the dead are children, "
            "district governor Omar Sy said.",
            OWN,
            "Omar Sy",
        ),
        row(
            "Rescuers have pulled {31} people from the rubble, the interior ministry said in a "
            'statement. "We hear {three} more voices," rescuer Jan Moe said.',
            "interior ministry",
            "Jan Moe",
        ),
        row(
            "At least {22} people were killed and {40} hurt when a bus fell into a gorge, "
            "officials said on Monday.",
            "officials",
            "officials",
        ),
        row(
            "The quake had a magnitude of {6.1} and struck at a depth of {10 km}, the Karvanian "
            "Seismological Centre said.",
            "Karvanian Seismological Centre",
            "Karvanian Seismological Centre",
        ),
        row(
            "It was the worst accident since 2011, when a fire killed {58} people in the port.",
            OWN,
        ),
        row(
            "The death toll rose to {17} from {12}, said Omar Sy, the district governor.",
            "Omar Sy",
            "Omar Sy",
        ),
        row(
            "A local journalist at the scene counted {11} ambulances.",
            OWN,
        ),
        row(
            "Provincial police chief Marta Oyelaran said the driver, who had been at the wheel "
            "for {14 hours}, was among the dead.",
            "Marta Oyelaran",
        ),
        row(
            "The ship, built in 1984, was licensed for {60} people, according to port records.",
            "port records",
        ),
        row(
            "The army sent {250} soldiers. Schools in {five} districts will stay shut, the "
            "education ministry announced.",
            OWN,
            "education ministry",
        ),
        row(
            "A mudslide buried {30} houses in Vell, its mayor, Ida Lund, told state radio. // "
            "Vell has {2,000} inhabitants.",
            "Ida Lund",
            OWN,
        ),
        row(
            "Karvania's government, which has been criticised for its slow response, said "
            "{80,000} tents were on their way.",
            "Karvania's government",
        ),
        row(
            "Omar Sy, the governor, said rescue work had ended. // {Three} people are still "
            "missing.",
            OWN,
        ),
    ],
)
def test_a_disaster_as_an_agency_tells_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Up to {120 mm} of rain could fall by Friday, forecasters said.",
            "forecasters",
        ),
        row(
            "The National Weather Service said gusts of {80 mph} were possible along the coast.",
            "National Weather Service",
        ),
        row(
            "Forecasters at the Meridel Weather Office expect up to {120 mm} of rain.",
            "forecasters at the Meridel Weather Office",
        ),
        row(
            "Storm Ida, with winds of {130 km/h}, was {200 km} off Dorra at noon, the weather "
            "office said.",
            "weather office",
            "weather office",
        ),
        row(
            "The river peaked at {7.4 metres} at the Orrel gauge, the highest since 1987.",
            OWN,
        ),
        row(
            "Temperatures will reach {40 degrees}, said Lena Ford, a meteorologist at the weather"
            " office. She warned that {30} districts were at risk.",
            "Lena Ford",
            "Lena Ford",
        ),
        row(
            "Power company Sarnlec said {60,000} homes were without electricity. By evening that "
            "had fallen to {9,000}, it said.",
            "Sarnlec",
            "Sarnlec",
        ),
        row(
            "Ida is expected to weaken after it has crossed {300 km} of land.",
            OWN,
        ),
        row(
            "The storm dropped {two feet} of snow on Calder Falls, where the mayor told people to"
            " stay at home.",
            OWN,
            limit=limits.CONTENT_SUBJECT,
        ),
        row(
            '"I have never seen {nine inches} in a night," said Abe Knox, who has farmed there '
            "for {50 years}.",
            "Abe Knox",
            OWN,
        ),
    ],
)
def test_weather(passage, expected):
    assert agree(speakers(passage), expected)
