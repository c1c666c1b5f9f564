"""Quotations: who speaks before, behind, inside and between the quoted words."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Twelve} wells are dry, farmers said.",
            "farmers",
        ),
        row(
            "{Twelve} wells are dry, said Amadou Keita, a farmer.",
            "Amadou Keita",
        ),
        row(
            '"We have {12} dry wells," said Amadou Keita, a farmer.',
            "Amadou Keita",
        ),
        row(
            "“We buried {nine} of them,” said a woman who gave her name as Hana.",
            "woman",
        ),
        row(
            '"There were {30} of us in the truck," Omar Haddad, 19, recalled.',
            "Omar Haddad",
        ),
        row(
            "'It will cost {£2m},' says Mr Denby.",
            "Denby",
        ),
        row(
            "The bridge will reopen in {three weeks}, the ministry said in a statement on Friday.",
            "ministry",
        ),
        row(
            "The army killed {20} gunmen in the raid, a military spokesman said.",
            "military spokesman",
        ),
        row(
            "Sales will fall {5 percent} this year, the company warned.",
            "company",
        ),
        row(
            '"{Forty} homes are gone," the mayor said, adding that {nine} more were damaged.',
            "mayor",
            "mayor",
        ),
        row(
            '"I counted {six} shots," said Lena Ford\'s neighbour, Karl Otto.',
            "Karl Otto",
        ),
        row(
            "Chloe Brand, 26, paid a man who claimed to be the landlord of a flat. He sent "
            'her a contract. // "There were {three} other people on the doorstep," she said.',
            "Chloe Brand",
        ),
        row(
            'The fire left {40} families in a "desperate state," the mayor said.',
            "mayor",
        ),
        row(
            'The {12} were held in a "dirty" police cell, the union said.',
            "union",
        ),
        row(
            "The mean was {4.7C} ({40.5F}); a big swing from May, says the Weather Office.",
            "Weather Office",
            "Weather Office",
        ),
        row("Sales fell {nine percent}; a man died, police said.", OWN),
        row("Sales fell {nine percent}; a man hurt {40} others, police said.", OWN, "police"),
        row('Lund said it was sad. She went on: "We lost {40} jobs."', "Lund"),
        row('"We lost {40} jobs," Lund went on.', "Lund"),
        row('The letter goes on: "We lost {40} jobs."', "letter"),
        row('Ida Lund had doubts. Her answer was: "It is worth {40 million}."', "Ida Lund"),
        row('The mayor\'s message is simple: "It is worth {40 million}."', "mayor"),
        row('The response of some was poor. Lund\'s verdict was: "It cost {9 million}."', "Lund"),
    ],
)
def test_what_was_said_stands_before_the_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The army killed {20} gunmen, the mayor of Dorra, Ida Lund, said.",
            "Ida Lund",
        ),
        row(
            '"Lind took {$40}," Calder said.',
            "Calder",
        ),
        row(
            '"The governor told us {40} homes burned," said Ida Lund.',
            "Ida Lund",
        ),
        row(
            '"Mr Denby said {six} ships had left," said his wife, Ann.',
            "Ann",
        ),
        row(
            '"We lost {12} men," said Captain Iversen, whose ship carried {30}.',
            "Iversen",
            OWN,
        ),
        row(
            '"We lost {12} men," Iversen said. His ship had carried {30}.',
            "Iversen",
            OWN,
        ),
        row(
            '"We lost {12} men," Iversen said, wiping his face after {two days} at sea.',
            "Iversen",
            OWN,
        ),
        row(
            'He lost {12} men. "It was dark," Iversen said.',
            OWN,
        ),
        row(
            '"I am proud of my people," said Oda, who has ruled for {23 years}.',
            OWN,
        ),
        row(
            '"We lost everything," said Sara Holm. The fire burned {40} homes.',
            OWN,
        ),
        row(
            '{Forty} homes burned before Oda spoke. "I am sorry," he said.',
            OWN,
        ),
    ],
)
def test_names_in_the_words_or_behind_the_speaker_are_not_the_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'Elin Falk runs a farm near Dorra. // "We lost {30} cows," she said, "and {2} barns."',
            "Elin Falk",
            "Elin Falk",
        ),
        row(
            '"We lost {30} cows," Elin Falk said, "and {two} barns."',
            "Elin Falk",
            "Elin Falk",
        ),
        row(
            '"We lost {30} cows," said Elin Falk, a farmer. "We lost {two} barns."',
            "Elin Falk",
            "Elin Falk",
        ),
        row(
            "The dam, engineers said, held back {40 million} tonnes of mud.",
            "engineers",
        ),
        row(
            "Ivo Brandt runs the camp. The minister, he said, had promised {500} tents.",
            "Ivo Brandt",
        ),
        row(
            '"At first," said Elin Falk, "there were {30} of them."',
            "Elin Falk",
        ),
        row(
            '"It is," the judge told Lind, "the worst fraud in {30 years}."',
            "judge",
        ),
        row(
            "Sales, the company said, would rise by {4 percent}, and profit by {6 percent}.",
            "company",
            "company",
        ),
        row(
            '"Of the {90} men," Otto said, pausing, "only {12} came back."',
            "Otto",
            "Otto",
        ),
        row(
            "Some {200} people, the ministry said on Friday, were still missing.",
            "ministry",
        ),
        row(
            "{Half} the crew, said Captain Iversen, had {three days} of food left.",
            "Iversen",
            "Iversen",
        ),
        row(
            '"There are {nine} villages up there," the pilot, Jan Moe, said by radio. "{Two} of '
            'them are gone."',
            "Jan Moe",
            "Jan Moe",
        ),
    ],
)
def test_the_speaker_stands_in_the_middle(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            '"We lost {30} cows," Elin Falk said. "I lost {90}," said her brother Nils.',
            "Elin Falk",
            "Nils",
        ),
        row(
            '"We lost {30} cows," Elin Falk said. // "I lost {90}," her brother Nils said.',
            "Elin Falk",
            "Nils",
        ),
        row(
            '"There were {nine} boats," said Otto. Falk shook her head. "It was {ten}," she said.',
            "Otto",
            "Falk",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            '"We lost {30} cows," Falk told Otto, "and {two} barns."',
            "Falk",
            "Falk",
        ),
        row(
            '"We need {200} tents," the mayor said, "not speeches." The ministry has sent {50}.',
            "mayor",
            OWN,
        ),
        row(
            'Police say {six} shots were fired, but "I heard {ten}," said Karl Otto.',
            "police",
            "Karl Otto",
        ),
    ],
)
def test_another_speaker_takes_over(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            '"We saw {five} trucks on the road. // "Then {three} more came," Lee said.',
            "Lee",
            "Lee",
        ),
        row(
            "“We saw {five} trucks,” Ana Lee said. “They came at dawn. // “Then {three} more "
            "came.”",
            "Ana Lee",
            "Ana Lee",
        ),
        row(
            'Ana Lee was the first to speak. // "We saw {five} trucks," she said. "They came at '
            'dawn. // "Then {three} more came."',
            "Ana Lee",
            "Ana Lee",
        ),
        row(
            "``We saw {five} trucks,'' said Ana Lee. ``{Two} burned.''",
            "Ana Lee",
            "Ana Lee",
        ),
        row(
            'Ana Lee said: "We saw {five} trucks. {Two} of them burned."',
            "Ana Lee",
            "Ana Lee",
        ),
        row(
            '"There were {five} trucks. And {two} vans." // That is how Ana Lee remembers it.',
            "Ana Lee",
            "Ana Lee",
        ),
        row(
            '"There were {five} trucks." Ana Lee, 30, was at her window.',
            "Ana Lee",
        ),
        row(
            '"There were {five} trucks. They burned." // The speaker was Ana Lee, a teacher.',
            "Ana Lee",
        ),
        row(
            'Ana Lee watched from her window. "There were {five} trucks."',
            "Ana Lee",
        ),
    ],
)
def test_a_quotation_that_runs_over_paragraphs(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'The "{four} horsemen" of the party met on Monday.',
            OWN,
        ),
        row(
            'The so-called "gang of {six}" was freed, Lee said.',
            "Lee",
        ),
        row(
            'Ana "{Two} Guns" Lee won the race.',
            OWN,
        ),
        row(
            'The band played "{Ninety-nine} Nights" to a full house.',
            OWN,
        ),
        row(
            'A "disaster" for the town, the fire burned {40} homes.',
            OWN,
        ),
        row(
            'Lee called the deal a "disaster". It cost the town {$4 million}.',
            OWN,
        ),
        row("Lund went on Monday to {40} homes.", OWN),
        row("Lund went on to lose {40} jobs.", OWN),
        row("The row went on: {40} jobs were lost.", OWN),
        row("Ida Lund's answer was long: {40} pages.", OWN),
        row("Ida Lund's message was delayed by {40} days.", OWN),
        row("The reply was short: {nine} words.", OWN),
    ],
)
def test_marks_that_quote_no_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            '"We saw {five} trucks," said Ana Lee. "They came at dawn." // Her brother Jan said '
            "he had seen {nine}.",
            "Ana Lee",
            "Jan",
        ),
        row(
            '"We saw {five} trucks. // "They came at dawn. // "{Two} of them burned," said Ana '
            "Lee, who keeps {30} bees.",
            "Ana Lee",
            "Ana Lee",
            OWN,
        ),
        row(
            '"We saw {five} trucks," said Ana Lee. // "I saw {nine}," said Jan Moe. // "He is '
            'wrong. There were {six}," said Karl Otto.',
            "Ana Lee",
            "Jan Moe",
            "Karl Otto",
        ),
        row(
            'Ana Lee said she was at home. Jan Moe was not. "I saw {five} trucks from the hill," '
            "he said.",
            "Jan Moe",
        ),
        row(
            "Jan Moe said: \"Ana Lee told me: 'I saw {five} trucks.'\"",
            "Jan Moe",
        ),
        row(
            "\"'I saw {five} trucks,' Ana Lee told me,\" Jan Moe said.",
            "Jan Moe",
        ),
        row(
            "“The mayor said {40} homes burned,” said Karl Otto. “I counted {65}.”",
            "Karl Otto",
            "Karl Otto",
        ),
        row(
            "In her speech, Oda said: “We have freed {400} prisoners. // “We will free {900} "
            "more.”",
            "Oda",
            "Oda",
        ),
        row(
            'Asked whether "{40} homes" was right, the mayor nodded.',
            OWN,
        ),
        row(
            'The mayor spoke of "{40} homes" lost to the fire.',
            "mayor",
        ),
        row(
            'The minister called the {$9 billion} plan "a fairy tale".',
            OWN,
        ),
        row(
            'The plan, which the minister called "a fairy tale", costs {$9 billion}.',
            OWN,
        ),
        row(
            '"A fairy tale," said the minister of the {$9 billion} plan.',
            OWN,
        ),
        row(
            '"Not now," the minister said when asked about the {500} jobs.',
            OWN,
        ),
        row(
            '"I know him," Lund said of Otto, who owns {nine} boats.',
            OWN,
        ),
    ],
)
def test_longer_quotations_and_who_takes_over(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The Velta Times reports: // “Just {24 percent} of them gave so much.”", "Velta Times"
        ),
        row("The Tarn Council responded: // “We have spent {$3m} on this road.”", "Tarn Council"),
        row("The letter reads: // “We have spent {$3m} on this road.”", "letter"),
    ],
)
def test_a_quotation_that_a_colon_announces_may_be_an_outlet_s(passage, expected):
    assert agree(speakers(passage), expected)
