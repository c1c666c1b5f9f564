"""Offices before a name: their fields, "Water and Power Minister", and letters in brackets."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Water and Power Minister Omar Vell said {40} had left.", "Omar Vell"),
        row("“It is {40},” Law and Justice Secretary Omar Vell said.", "Omar Vell"),
        row("Finance and Economic Affairs Minister Ida Lund said {40} had left.", "Ida Lund"),
        row("The Water and Power Ministry said {40} had left.", "Water and Power Ministry"),
        row(
            "{40} had left, according to the Food and Agriculture Organization.",
            "Food and Agriculture Organization",
        ),
        row("The Dorra Justice and Land Party said {40} left.", "Dorra Justice and Land Party"),
    ],
)
def test_two_fields_are_one_office_or_body(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ferro and Finance Minister Ida Lund said {40} had left.", ("Ferro", "Ida Lund")),
        row("Police and Health Minister Ida Lund said {40} had left.", ("Police", "Ida Lund")),
        row("The ministry and Power Minister Ida Lund said {40} left.", ("ministry", "Ida Lund")),
    ],
)
def test_a_speaker_and_a_minister_are_two(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Secretary of State Ida Lund said {40} had left.", "Ida Lund"),
        row(
            "Minister of Health Ida Lund said {40} left. Lund said {50} stayed.",
            *["Ida Lund"] * 2,
        ),
        row("{40} left, according to the Minister for Water and Power Ida Lund.", "Ida Lund"),
        row("Minister of State for Power Omar Lund said {40} had left.", "Omar Lund"),
        row("Minister of Health Dr Ida Lund said {40} had left.", "Ida Lund"),
        row(
            "Commissioner of Police Omar Lund said {40} left. He said {9} fled.",
            *["Omar Lund"] * 2,
        ),
        row("Chief of Defence Staff Omar Lund said {40} had left.", "Omar Lund"),
    ],
)
def test_the_name_stands_behind_the_fields(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The Minister of Defence said {40} had left.", "Minister of Defence"),
        row("The head of Health Vell said {40} had left.", "head of Health Vell"),
        row("The Ministry of Health Board said {40} had left.", "Ministry of Health Board"),
    ],
)
def test_an_office_without_a_name_stays_whole(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{40} left, according to District Officer (DO) Ida Lund.", "Ida Lund"),
        row("{40} left, said Deputy Inspector General (DIG) Omar Lund.", "Omar Lund"),
        row("Superintendent of Police (SP) Omar Lund said {40} had left.", "Omar Lund"),
        row("{40} left, said the Vell Police (VP) spokesman Omar Lund.", "Omar Lund"),
        row("The Central Bank of Vell (CBV) governor Omar Lund said {40} left.", "Omar Lund"),
        row("{40} left, said a spokesman for the Road Agency (RA), Omar Lund.", "Omar Lund"),
        row("SSP Omar Lund said {nine} had died.", "Omar Lund"),
        row("The SSP said {nine} had died. He added that {four} fled.", *["SSP"] * 2),
        row("{Nine} bodies were found, according to Rescue 1122.", "Rescue 1122"),
        row("Rescue 1122 said {nine} bodies were found.", "Rescue 1122"),
    ],
)
def test_letters_in_brackets_keep_no_name_away(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The Chief Minister (CM) said {40} left.", "Chief Minister"),
        row("{40} left, according to the Federal Road Agency (FRA).", "Federal Road Agency"),
        row("“It is {40},” said the Vell Trade Union (VTU) president.", "Vell Trade Union"),
    ],
)
def test_letters_in_brackets_are_no_person(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Chairman and chief executive Ida Lund said {40} had left.", "Ida Lund"),
        row("“It is {40},” said president and CEO Ida Lund.", "Ida Lund"),
        row("Orvane president and chief executive officer Ida Lund said {40} left.", "Ida Lund"),
        row("The firm's managing director and CEO Ida Lund said {40} had left.", "Ida Lund"),
        row("{40} left, according to founder and director Ida Lund.", "Ida Lund"),
        row("Senator and former governor Ida Lund said {40} had left.", "Ida Lund"),
    ],
)
def test_two_offices_of_one_person_are_one_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The director and Mayor Ida Lund said {40} had left.", ("director", "Ida Lund")),
        row("Police and prosecutors said {40} had left.", ("police", "prosecutors")),
        row("Officials and the mayor, Ida Lund, said {40} left.", ("officials", "Ida Lund")),
    ],
)
def test_two_who_speak_stay_two(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Leg-spinner Jan Moe said {40} had left.", "Jan Moe"),
        row("Singer-songwriter Ida Lund said {40} had left.", "Ida Lund"),
        row("Ambassador to Dorra Omar Lund said {40} had left.", "Omar Lund"),
        row(
            "{40} left, according to Ida Lund of Vell and Nobel Laureate Jan Moe of Tarn.",
            ("Ida Lund", "Nobel Laureate Jan Moe"),
        ),
        row("Aide to Karl Otto Lund said {40} left.", "Aide to Karl Otto Lund"),
        row("Jong-un Moe said {40} had left.", "Jong-un Moe"),
        row("Jan-keeper Moe said {40} had left.", "Jan-keeper Moe"),
    ],
)
def test_a_trade_and_where_one_is_sent_are_no_part_of_a_name(passage, expected):
    assert agree(speakers(passage), expected)
