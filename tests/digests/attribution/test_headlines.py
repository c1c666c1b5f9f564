"""Headlines, transcripts, colons, and credits in brackets or behind a dash."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, article_speakers, row


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Rebels say {30} killed in raid // The town lies in the hills.",
            "rebels",
        ),
        row(
            "Rebels: {30} killed in raid // The town lies in the hills.",
            "rebels",
        ),
        row(
            "{30} killed in raid, say rebels // The town lies in the hills.",
            "rebels",
        ),
        row(
            "{30} killed in raid, rebels say // The town lies in the hills.",
            "rebels",
        ),
        row(
            "{30} killed in raid - police // The town lies in the hills.",
            "police",
        ),
        row(
            "{30} killed in raid – army // The town lies in the hills.",
            "army",
        ),
        row(
            "Ruiz says {40} homes burned // Governor Ana Ruiz visited Dorra on Monday.",
            "Ana Ruiz",
        ),
        row(
            "{40} homes burned, says Ruiz // Governor Ana Ruiz visited Dorra on Monday.",
            "Ana Ruiz",
        ),
        row(
            "'I lost {90} cows' - farmer // Nils Falk woke at dawn.",
            "farmer",
        ),
        row(
            "Sarran Islands cholera cases pass {2,000}: ministry // The islands are closed to "
            "ships.",
            "ministry",
        ),
        row(
            "Poll: {52} percent oppose tax // The vote is in May.",
            "poll",
        ),
        row(
            "UN: {2 million} in need of food in Karvania // The UN has closed its office.",
            "UN",
        ),
        row(
            "Minister warns of {500} job cuts // The plant is in Dorra.",
            "minister",
        ),
        row("Newspoll: {55}-{45} to the Greens // It rained.", "Newspoll", "Newspoll"),
        row("Fund raises growth forecast to {9%} // The town lies in the hills.", "fund"),
        row("Vell growth forecast cut to {9%} by fund // The town lies in the hills.", "fund"),
        row("Orvane sees profit of {$9 mln} // The town lies in the hills.", "Orvane"),
    ],
)
def test_a_headline_names_the_speaker(passage, expected):
    assert agree(article_speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{30} killed in raid // The police said they would look into it.",
            OWN,
        ),
        row(
            "Dorra fire: {40} homes burned // The mayor visited the town.",
            OWN,
        ),
        row(
            "Wray to cut {500} jobs // Edda Wray took over in May.",
            OWN,
        ),
        row(
            "Storm Ida kills {nine} // The storm came at night.",
            OWN,
        ),
        row(
            "Lund wins by {400} votes // Ida Lund was a teacher.",
            OWN,
        ),
        row(
            "Mayor jailed for {six years} // The mayor said he was innocent.",
            OWN,
        ),
        row(
            "Explainer: why {2 million} voters stayed at home // It rained.",
            OWN,
        ),
        row(
            "Breaking: {12} dead in bus crash // The bus fell off a bridge.",
            OWN,
        ),
        row(
            "Exclusive: Orvane to sell {40} shops // The firm said nothing.",
            OWN,
        ),
        row(
            "{30} killed in raid - live updates // The raid began at dawn.",
            OWN,
        ),
        row(
            "Coach says sorry after {6}-{0} defeat // The match was in Dorra.",
            OWN,
            OWN,
        ),
        row(
            "Analysis: How Karvania lost {40} percent of its trees // The woods are dry.",
            OWN,
        ),
        row(
            "Video: {30} elephants cross the road // The road was closed.",
            OWN,
        ),
        row("Vell sees {90 mm} of rain // The town lies in the hills.", OWN),
        row("Vell saw sales fall {9%} // The town lies in the hills.", OWN),
        row("Shares cut losses to {9%} // The town lies in the hills.", OWN),
        row("Park budget cut to {9%} by council // The town lies in the hills.", OWN),
    ],
)
def test_a_headline_in_the_outlet_s_own_voice(passage, expected):
    assert agree(article_speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Jobs // MINISTER: {500} jobs will go. // INTERVIEWER: Why? // MINISTER: They cost "
            "{$3 million}.",
            "MINISTER",
            "MINISTER",
        ),
        row(
            "Jobs // Ida Lund: We lost {40} homes. // Reporter: And the people? // Ida Lund: "
            "{Nine} are missing.",
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            "Jobs // The mayor was brief: {40} homes had burned, she said.",
            "mayor",
            limit=limits.CREDIT,
        ),
        row(
            'Jobs // Ida Lund put it simply: "We need {200} tents."',
            "Ida Lund",
        ),
        row(
            "Jobs // The ministry's answer: {500} jobs will go.",
            "ministry",
        ),
        row(
            "Jobs // Turnout was {61 percent}. [AFP]",
            "AFP",
        ),
        row(
            'Jobs // "We lost {40} homes." - Ida Lund, mayor of Dorra',
            "Ida Lund",
        ),
        row(
            'Jobs // Lund on Twitter: "{40} homes burned." // It was Lund who rang.',
            "Lund",
        ),
    ],
)
def test_colons_and_transcripts(passage, expected):
    assert agree(article_speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Jobs // The toll: {40} homes, {nine} dead.",
            OWN,
            OWN,
        ),
        row(
            "Jobs // Update: {nine} people have died.",
            OWN,
        ),
        row(
            "Jobs // Dorra: {Nine} people died in a fire on Monday.",
            OWN,
        ),
        row(
            "Jobs // The result: {52} votes to {48}.",
            OWN,
            OWN,
        ),
        row(
            "Jobs // She had one wish: to see her {three} sons.",
            OWN,
        ),
        row(
            "Jobs // DORRA, Aug 3 (Harbour Wire) - {Nine} people died in a fire on Monday.",
            OWN,
        ),
        row(
            "Jobs // The winners: Jan Moe, {three} goals; Karl Otto, {two}.",
            OWN,
            OWN,
        ),
        row(
            "Jobs // Attendance: {12,000}.",
            OWN,
        ),
    ],
)
def test_colons_that_name_no_speaker(passage, expected):
    assert agree(article_speakers(passage), expected)
