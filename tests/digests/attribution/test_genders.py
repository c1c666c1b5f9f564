"""Genders: what titles, nouns and first names tell, and where they do not tell."""

import pytest

from digests.attribution.lexicon.first_names import EITHER, FEMALE, MALE
from digests.attribution.naming.genders import Gender, gender_of_name, gender_of_word


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("Mr", Gender.HE),
        ("Mrs.", Gender.SHE),
        ("spokesman", Gender.HE),
        ("spokeswoman", Gender.SHE),
        ("husband", Gender.HE),
        ("queen", Gender.SHE),
        ("Father", Gender.HE),
        ("mother-in-law", Gender.SHE),
    ],
    ids=str,
)
def test_a_title_or_noun_tells_the_gender(word, gender):
    assert gender_of_word(word) is gender


@pytest.mark.parametrize(
    "word", ["German", "human", "Dr", "minister", "man-made", "officer"], ids=str
)
def test_other_words_tell_no_gender(word):
    assert gender_of_word(word) is Gender.UNKNOWN


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Ana Ruiz", Gender.SHE),
        ("Tom Wills", Gender.HE),
        ("Zoë Marlow", Gender.SHE),
        ("Robin Marlow", Gender.UNKNOWN),
        ("Zorvan Kelt", Gender.UNKNOWN),
    ],
    ids=str,
)
def test_a_first_name_tells_the_gender_where_only_one_sex_bears_it(name, gender):
    assert gender_of_name(name) is gender


def test_no_first_name_stands_in_two_tables():
    assert len(MALE | FEMALE | EITHER) == len(MALE) + len(FEMALE) + len(EITHER)
