"""The speakers of an article under the names that a post gives them."""

import pytest

from digests.summary.backing.voices import bare, read_voices
from digests.summary.lexicon.folding import words_of
from tests.digests.summary.stories import reading_of

VOICES = read_voices(
    reading_of(
        "Storm over Elm\n\nMayor Ana Brill said 9 people had died. “We lost 40 boats,” she said.\n"
        "\nThe health ministry said 12 were hurt.\n\n"
        "The interior ministry said 15 were missing.\n\n"
        "Hospital sources in Tarn said 7 had died.\n\nTom Brill-Okafor, a fisherman, said 3 boats "
        "were saved.\n\nThe University of Tarn and University of Elm survey said 5 piers were "
        "lost.\n\nThe army declined to comment.\n"
    )
)


def named(phrase):
    found = VOICES.named_by(phrase, words_of(phrase))
    rest = [" ".join(word.text for word in piece) for piece in found.rest]
    return [voice.name for voice in found.voices], rest


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Ana Brill", "Ana Brill"),
        ("mayor Ana Brill", "Ana Brill"),
        ("the mayor", "Ana Brill"),
        ("the health ministry", "health ministry"),
        ("hospital sources", "Hospital sources in Tarn"),
        ("hospital sources in Tarn", "Hospital sources in Tarn"),
        ("sources", "Hospital sources in Tarn"),
        ("Tom Brill-Okafor", "Tom Brill-Okafor"),
        ("Okafor", "Tom Brill-Okafor"),
        ("the army", "army"),
    ],
    ids=str,
)
def test_a_speaker_is_known_by_name_surname_office_or_head_noun(phrase, name):
    ((found,), rest) = named(phrase)
    assert found.lower().removeprefix("the ") == name.lower()
    assert rest == []


@pytest.mark.parametrize(
    "phrase",
    ["ministry", "minister Ana Brill", "Ana", "Ana Okafor", "she", "Reuters", "hospital", "Tarn",
     "health sources", "the", "Ana Brill Ana Brill"],
    ids=str,
)  # fmt: skip
def test_a_phrase_that_fits_nobody_or_several_names_nobody(phrase):
    assert named(phrase)[0] == []


def test_a_list_names_each_speaker_and_leaves_over_what_names_nobody():
    assert named("the army, hospital sources and a priest") == (
        ["army", "Hospital sources in Tarn"],
        ["and a priest"],
    )


def test_telling_words_are_all_but_articles_and_prepositions():
    assert bare(words_of("the mayor of a Town")) == {"mayor", "town"}


@pytest.mark.parametrize(
    ("body", "phrase", "name"),
    [
        ("The WHO said 9 people had died.", "WHO", "WHO"),
        ("The WHO said 9 people had died.", "the WHO", "WHO"),
        ("WHO data show that 12 towns are hit.", "WHO data", "WHO data"),
        ("The union said 9 had died. It said 3 were hurt.", "it", None),
        ("A medic who left said 9 had died.", "who", None),
    ],
    ids=str,
)
def test_an_acronym_is_a_name_though_a_pronoun_is_spelled_so(body, phrase, name):
    found = read_voices(reading_of(f"News\n\n{body}\n")).identify(words_of(phrase))
    assert (found.name if found else None) == name
