"""Lists, brackets, questions and copy in capitals: what titles them speaks for nobody."""

import pytest

from tests.digests.attribution.spoken import (
    OWN,
    UNCLEAR,
    agree,
    article_speakers,
    figure_rows,
    row,
    speakers,
)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Key points: // – Rain: {310 mm} in a day // – {40} homes were lost", OWN, OWN),
        row("Growth estimates: // – {3} percent in Vell // – {4} percent in Dorra", OWN, OWN),
        row("Talking points: // – {40} homes were lost", OWN),
        row("In numbers: // – {40} homes were lost", OWN),
        row("At a glance: // – {40} homes were lost", OWN),
        row("Police claims: // – {40} homes were lost", "Police"),
        row("Union demands: // – {40} jobs for Vell", "Union"),
        row("Ida Lund spoke late. // Lund claims: // – {40} homes were lost", "Ida Lund"),
        row("The Harbour Times reports: // – {40} homes were lost", "Harbour Times"),
        row("Falk says: // – {40} homes were lost", "Falk"),
    ],
)
def test_the_title_of_a_list_is_no_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Damage: {$600 million} (insurers' estimate)", "insurers"),
        row("It burned {40} homes (the union's count) and {9} shops.", "union", OWN),
        row("Turnout was {61} percent (ministry data).", "ministry"),
        row(
            "The mayor said there were {90} dead (the union's count).",
            "union",
            limit="a saying outranks the bracket inside its words",
        ),
        row("Losses reached {$30 million} (a first estimate).", OWN),
        row("The boats, {40} of them (see the figure), sank.", OWN),
        row("The firm made {$40 million} (estimate: {$39 million}).", OWN, OWN),
        row("Readers open {82%} of them (Orvane, 2017).", "Orvane"),
        row("It has {4.3 billion} users (Orva Research, 2021).", "Orva Research"),
        row("Some {40} percent are caught so (source: Veld Institute).", "Veld Institute"),
        row("Her film won {12} prizes (Dorra, 2017).", OWN),
        row("The Blues won by {9} points (Tarn).", OWN),
        row("The bank lost {$40 million} (in Dorra, 2017).", OWN),
    ],
)
def test_a_bracket_says_whose_number_stands_before_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("article", "at", "expected"),
    [
        *figure_rows(
            "Interview on the flood // HOST: How many have died? // MINISTER LUND: We have {41} "
            "dead. I am sorry. // HOST: Why? // MINISTER LUND: We had {9} boats. // Q: Will you "
            "go? // A: No. I was elected by {52} percent.",
            "MINISTER LUND",
            "MINISTER LUND",
            "MINISTER LUND",
        ),
        *figure_rows(
            "Interview on the flood // HOST: How many have died? // MINISTER LUND: We have {41} "
            "dead. // HOST: And in Vell? // DR FALK: We have {9}. // Q: Will you go? // A: No. I "
            "was elected by {52} percent.",
            "MINISTER LUND",
            "DR FALK",
            UNCLEAR,
        ),
    ],
)
def test_a_bare_answer_is_his_who_answers_throughout(article, at, expected):
    assert agree((article_speakers(article)[at],), (expected,))


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("OFFICIALS SAID ON TUESDAY THAT {41} PEOPLE HAD DIED IN ORVANE.", UNCLEAR),
        row("SOME {15,000} PEOPLE HAVE LEFT, ACCORDING TO THE RED CRESCENT.", UNCLEAR),
        row("THE MINISTRY DENIED THAT {100} PEOPLE HAD DIED.", UNCLEAR),
        row("THE DAM WAS BUILT IN THE VALLEY BY {900} MEN.", OWN),
        row("The WHO said {41} people had died.", "WHO"),
        row("OFFICIALS said {41} people had died.", "OFFICIALS"),
    ],
)
def test_who_speaks_in_capitals_alone_cannot_be_told(passage, expected):
    assert agree(speakers(passage), expected)
