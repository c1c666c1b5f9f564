"""Interviews in plain text: questions anywhere in a paragraph, and answers without marks."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, row


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            "Kettle News interviews harbour master Ida Lund // The harbour has {43} boats. What "
            "do you do all day? // I count boats. We have {nine} more than in May. // Winters are "
            "long. They last {five months}. And the money? // It costs me {$300} a boat.",
            OWN,
            "Ida Lund",
            OWN,
            "Ida Lund",
        ),
        row(
            "The last ferryman of Dorra // Kettle News spoke with Jan Moe, who ran the ferry. How "
            "did you begin? Late. // I was {12} boats behind when my father died. Did you ever "
            "want to leave? // No. I had {four} chances.",
            "Jan Moe",
            "Jan Moe",
        ),
        row(
            "Ruth Calder about her bees // Ruth Calder keeps bees in Vell. Kettle News "
            "interviewed her in May. // How many hives do you have? About {90}. // I began with "
            "{two}. How often do they sting you? // I stopped counting at {1,000} stings.",
            "Ruth Calder",
            "Ruth Calder",
            "Ruth Calder",
        ),
        row(
            "The Daily Mole: an interview // How do you write your jokes? // We read {600} a day. "
            "// How many of your jokes survive? // We print {20} of them.",
            "Daily Mole",
            "Daily Mole",
        ),
        row(
            "Interview with Ida Lund // Why do the wells of Vell run dry, and what would you do? "
            "// The rains fell by {40 percent}. // Who is hurt? // Farmers, above all. // What do "
            "you propose? // Dams. // And who pays? // The dams would cost {$9 million}.",
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            "Interview with Ida Lund // How many boats do you have? // I have {40}. // [Note: the "
            "town counts {38}.] // Who sails with you? // My {nine} sons.",
            "Ida Lund",
            OWN,
            "Ida Lund",
        ),
        row(
            "Ida Lund's interview with Tom Wills // Q: How many jobs will you cut? // A: I expect "
            "to cut {900}. // Q: And now? // A: We have {40}.",
            "Ida Lund",
            "Ida Lund",
        ),
    ],
)
def test_all_that_stands_between_two_questions_is_the_answer(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            "Who pays for the dam? // The dam of Vell cost {$9 million}. Why did it crack? // "
            "Engineers are at work. // What will you pay? We have {40} answers.",
            OWN,
            OWN,
        ),
        row(
            "Dam cracks in Vell // Jan Moe gave an interview on Monday. The dam cost "
            "{$9 million}. Who pays? // The town lost {40} wells. Nobody "
            "knows why. // Will it be dry?",
            OWN,
            OWN,
        ),
        row(
            "Two skippers // Kettle News interviewed Jan Moe and Ruth Calder. // How are you? // "
            'We have {40} boats. // What will you do? // "I will sell {nine}," said Calder. // We '
            "wait for you.",
            OWN,
            "Ruth Calder",
        ),
        row(
            "Dam cracks // Jan Moe spoke to reporters in Vell. // Who will pay you? The dam "
            "cost {$9 million}. // Do you own a well? We counted {40}. // We asked.",
            OWN,
            OWN,
        ),
        row(
            "Bees // Kettle News interviewed Ruth Calder. // How many hives do you have? // "
            '"I have {90}," said Calder. The town has {two} more. // How do you sleep? // "I '
            'do not," she said. "We work."',
            "Ruth Calder",
            OWN,
        ),
    ],
)
def test_questions_alone_make_no_interview(article, expected):
    assert agree(article_speakers(article), expected)
