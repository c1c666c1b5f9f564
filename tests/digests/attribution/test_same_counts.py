"""Sentences that go on with a count: elsewhere, at another time, in a share, all together."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The ministry said {40} people had fled. // This includes nearly {nine} children.",
            "ministry",
            "ministry",
        ),
        row(
            "Police said {40} men were held. The figure includes {nine} officers.",
            "police",
            "police",
        ),
        row(
            "The average ward has {70} beds, Dr Lund said. In Vell it is just over {66}, in Dorra "
            "just under {59} and in Treska {53}.",
            "Lund",
            "Lund",
            "Lund",
            "Lund",
        ),
        row(
            "The ministry said {9 percent} were out of work. The figure for women was "
            "{12 percent}. A year earlier it was {8 percent}.",
            "ministry",
            "ministry",
            "ministry",
        ),
        row(
            "The bank said it had lost {£40m}. Last year the figure was {£30m}.",
            "bank",
            "bank",
        ),
        row(
            "The guild said {9 percent} of nurses left in June. // That is up from {8 percent}.",
            "guild",
            "guild",
        ),
        row(
            "The council said {63} drivers would lose their licences. In all, {900} cab drivers "
            "had overcharged.",
            "council",
            "council",
        ),
        row(
            "Lund says that deaths cost the party {600} voters. During the same period, another "
            "{650} voters moved away.",
            "Lund",
            "Lund",
        ),
        row(
            "Officials said {60 percent} of the migrants were turned back. And nearly "
            "{30 percent} of the migrants had come before.",
            "officials",
            "officials",
        ),
        row(
            "The ministry said {400} workers left. // Women made up {40 percent} of the total.",
            "ministry",
            "ministry",
        ),
        row(
            "According to the ministry, {a third} of the asylum seekers came from Vell. // After "
            "Vell, Dorra had the most asylum seekers with {700}, followed by Treska with {600}.",
            "ministry",
            "ministry",
            "ministry",
        ),
        row(
            "The ministry said {300} new cases were found on Friday. On Saturday there were "
            "{280} new cases.",
            "ministry",
            "ministry",
        ),
        row(
            "Police said {nine} people died in Vell. In Dorra, {four} people died.",
            "police",
            "police",
        ),
        row(
            "According to the office, there were {30} inmates serving life in 1997. Most were "
            "young. As of 2020, there were {50} inmates serving life.",
            "office",
            "office",
        ),
        row(
            "The ministry said {9 percent} were poor. In Vell the rate had risen to {12 percent}.",
            "ministry",
            "ministry",
        ),
        row(
            "The ministry said {9 percent} were poor. Vell had the highest rate, at {12 percent}. "
            "The lowest was in Dorra, with {4 percent}.",
            *["ministry"] * 3,
        ),
        row(
            "The ministry reported {300} cases. By contrast, {280} cases were found in May.",
            "ministry",
            "ministry",
        ),
        row(
            "Police said {40} homes were lost in Vell. In Dorra, {four} homes were lost.",
            "police",
            "police",
        ),
        row(
            "The sheriff said they arrested {one} man for fraud. They arrested {three} for theft.",
            "sheriff",
            "sheriff",
        ),
    ],
)
def test_a_count_goes_on_with_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The ministry said {40} people had fled. This includes the Lunds, who waited "
            "{nine days}.",
            "ministry",
            OWN,
        ),
        row("Police said the men were armed. This included {nine} guards.", OWN),
        row(
            "{Nine} people died in a fire that police called arson. This included {two} children.",
            OWN,
            OWN,
        ),
        row(
            "{Nine} people died in a fire that police said was arson. Another {12} were hurt.",
            OWN,
            OWN,
        ),
        row("Police said {nine} people had died. In Vell it was {40 degrees}.", "police", OWN),
        row(
            "The bank said it had lost {£40m}. The figure was {30 percent} above the forecast.",
            "bank",
            OWN,
        ),
        row(
            "The guild said sales rose {4 percent}. The rate of inflation was {5 percent}.",
            "guild",
            OWN,
        ),
        row("Police said {nine} wards were searched. In all, the town has {40}.", "police", OWN),
        row(
            "Lund said {40} voters had left. During the same period, the town built {90} homes.",
            "Lund",
            OWN,
        ),
        row(
            "The ministry said {9 percent} were poor. Vell has the highest tower, {90 feet} tall.",
            "ministry",
            OWN,
        ),
        row("Lund said {40} voters had left. By contrast, {nine} homes were sold.", "Lund", OWN),
        row(
            "Police said {40} homes were lost in Vell. In Dorra, {four} homes were sold.",
            "police",
            OWN,
        ),
        row("Lund said {40} voters had left. And {90} homes were built.", "Lund", OWN),
        row(
            "The firm said {400} workers had left. Women make up {40 percent} of the town.",
            "firm",
            OWN,
        ),
        row(
            "The mayor said {40} cases were found. Vell has the most schools with {90}.",
            "mayor",
            OWN,
        ),
        row("Police said {40} homes burned. A man was found to have {nine} bags.", "police", OWN),
        row("Police said {40} bags burned. A man found {nine} bags.", "police", OWN),
        row("Police said {nine} people died. In 1994, {four} people died there.", "police", OWN),
        row("The UN counts {200} dead boys. Vell has {40} dead boys.", "UN", OWN),
        row("Police said they had {40} guns. They had {nine} cars in the street.", "police", OWN),
        row("The ministry counts {90} sick. It was up the hill that {40} lay.", "ministry", OWN),
        row(
            "The mayor said {40} cases were found. Dorra had the most cases in the 2014 outbreak, "
            "with {90}.",
            "mayor",
            OWN,
        ),
        row(
            "Officials said {40} homes were lost in Vell. In Dorra, {four} homes were lost in a "
            "fire last year.",
            "Officials",
            OWN,
        ),
    ],
)
def test_another_count_is_the_outlet_s_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Some {1,000} apps hold such code, according to data from Velta. One system was found "
            "to have {1,200} apps, compared with {200} on the other.",
            *["data from Velta"] * 3,
        ),
        row("The study counted {90} cases. Tarn was found to have {nine} cases.", *["study"] * 2),
    ],
)
def test_what_was_found_goes_on(passage, expected):
    assert agree(speakers(passage), expected)
