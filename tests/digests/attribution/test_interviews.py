"""Interviews: the label names who speaks until the next one, or all answers are one person's."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, row

INTRO = "Jobs // Ida Lund has led the harbour of Dorra since 2004. It has {43} boats. // "


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            INTRO
            + "Q: Why now? // A: We lost {nine} men. I buried {two}. // Q: And the money? // "
            "A: It costs {$300} a boat.",
            OWN,
            "Ida Lund",
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            INTRO + "Q. Why now? // A. We lost {nine} men. // Q. And the {12} inspectors? // "
            "A. There are {six}.",
            OWN,
            "Ida Lund",
            OWN,
            "Ida Lund",
        ),
        row(
            INTRO + "Q: Why now? // Ida Lund: I buried {nine} men. // I will tell you more. We "
            "asked {29} skippers. // Q: And? // Lund: {Twenty} agreed.",
            OWN,
            "Ida Lund",
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            INTRO
            + "HOST: Good morning. // LUND: Good morning. We have {40} boats. // HOST: Thank "
            "you. // LUND: It was {90} once. // Later the harbour was closed for {two hours}.",
            OWN,
            "Ida Lund",
            "Ida Lund",
            OWN,
        ),
        row(
            INTRO + "**Kettle TV:** How many boats? // **Ida Lund (by telephone):** I have {40}.",
            OWN,
            "Ida Lund",
        ),
        row(
            INTRO + "((Wikinews)) How many boats? // ((Ida Lund)) I have {40}. // ((WN)) And {90} "
            "men? // ((IL)) There are {12}. I know them.",
            OWN,
            "Ida Lund",
            OWN,
            "Ida Lund",
        ),
        row(
            INTRO
            + "Kettle Voices (KV): How many boats? // Ida Lund (IL): I have {40}. // KV: And "
            "{90} men? // IL: There are {12}.",
            OWN,
            "Ida Lund",
            OWN,
            "Ida Lund",
        ),
        row(
            INTRO + "HOST: The ministry says {30} boats are unsafe. // LUND: I've told them that "
            "it is {12}.",
            OWN,
            "ministry",
            "Ida Lund",
        ),
    ],
)
def test_a_label_names_who_speaks_until_the_next_one(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            INTRO
            + 'How did it begin? // "There were {nine} boats. I had {two}." // And today? // '
            '"Now I have {40}," she says and laughs. // Will you retire? // "In {three years}."',
            OWN,
            "Ida Lund",
            "Ida Lund",
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            INTRO + 'Who helped you? // "There were {nine} of us. // "We had {two} boats." // And '
            'the state? // "It gave us {$80}, not a cent more." // The state budget is {$9m}.',
            OWN,
            "Ida Lund",
            "Ida Lund",
            "Ida Lund",
            OWN,
        ),
    ],
)
def test_bare_questions_and_quoted_answers_are_an_interview(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            INTRO
            + "How did you begin? // I had {two} boats. There were {nine} of us. // What did "
            "your family say? // They gave me {$80}. // And today? // I own {40} boats. // The "
            "harbour made {$9m} last year.",
            OWN,
            "Ida Lund",
            "Ida Lund",
            "Ida Lund",
            "Ida Lund",
            OWN,
        ),
    ],
)
def test_bare_questions_and_answers_in_the_first_person_are_an_interview(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            "Boats // We lost {40} boats. Stay safe. — Ida Lund (@idalund) March 3, 2020 // The "
            "harbour has {90}.",
            "Ida Lund",
            OWN,
        ),
        row(
            "Boats // The storm is over. // We lost {40} boats. // — Dorra Police (@dorrapd) 3 "
            "March 2020",
            "Dorra Police",
        ),
        row(
            "Boats // The storm took {40} boats (follow us @kettletv for more).",
            OWN,
        ),
    ],
)
def test_a_signed_message_is_its_signer_s(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            "Results // Monday: {three} goals in Dorra. // Tuesday: {two} goals in Meridel.",
            OWN,
            OWN,
        ),
        row(
            "Cars // Price: {$300}. // Range: {90 km}. // Price: {$400}. // Range: {80 km}.",
            OWN,
            OWN,
            OWN,
            OWN,
        ),
        row(
            "Fires // Dorra: {Nine} homes burned. // Meridel: {Two} homes burned.",
            OWN,
            OWN,
        ),
        row(
            "Marks // Ida Lund and Jan Moe won {2}-{1}. // Ida Lund: Saved {two} shots. // "
            "Jan Moe: Scored {twice}. // Ida Lund again: None.",
            OWN,
            OWN,
            OWN,
            OWN,
        ),
        row(
            "Rules // Ida Lund announced new rules. // Q: How much is the fine? // A: It is "
            "{$300}. // Q: Who pays? // A: The owner pays, and {two} witnesses sign.",
            OWN,
            OWN,
        ),
        row(
            "Doubts // Ida Lund wants a road. // Who needs it? // Not the {40} farmers. // Why? "
            "// The {nine} villages. // Who gains? // I see {two} firms.",
            OWN,
            OWN,
            OWN,
        ),
        row(
            INTRO + "Q: Why now? // A: I lost {nine} men. // The town is small. // It has {90} "
            "homes. // Its church has {two} towers. // Its dam is {40 metres} high. // Photo: KTV",
            OWN,
            "Ida Lund",
            "Ida Lund",
            OWN,
            OWN,
        ),
        row(
            "Money // Police: {$3m}. // Mayor: {$2m}. // Police: {$9m} next year.",
            OWN,
            OWN,
            OWN,
        ),
        row(
            'Roads // Ida Lund wants a road. // Who pays? // "We need {$9m}," Jan Moe said. // '
            'And then? // "It takes {two years}," he said. // Who gains? // "Only {40} people '
            'in the valley."',
            "Jan Moe",
            "Jan Moe",
            "unclear",
        ),
        row(
            "Rules // How much is the fine? // It is {$300}. // Who pays? // The owner, and {two} "
            "witnesses sign.",
            OWN,
            OWN,
        ),
    ],
)
def test_lists_and_questions_to_readers_are_no_interview(article, expected):
    assert agree(article_speakers(article), expected)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        row(
            '"I sang for {eleven} people": Ida Lund looks back // Ida Lund led the choir.',
            "Ida Lund",
        ),
        row(
            "Lund: 'We need {200} tents' // Mayor Ida Lund visited Dorra on Monday.",
            "Ida Lund",
        ),
        row(
            "'We lost {40} homes in a night' // Dorra burned. // \"We lost {40} homes in a night, "
            'all of us," said Ida Lund.',
            "Ida Lund",
            "Ida Lund",
        ),
        row(
            "'Worst night in {40} years' // Dorra burned. // \"We saw nothing like it in {40} "
            'years," said Ida Lund. // "It was worse than in 1990," said Jan Moe.',
            OWN,
            "Ida Lund",
        ),
    ],
)
def test_a_quoted_headline_is_the_speaker_s_beside_it_or_below(article, expected):
    assert agree(article_speakers(article), expected)
