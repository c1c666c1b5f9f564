"""Singulars, by list and by ending."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.lexicon.singulars import singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("civilians", "civilian"),
        ("rockets", "rocket"),
        ("houses", "house"),
        ("horses", "horse"),
        ("nurses", "nurse"),
        ("judges", "judge"),
        ("bridges", "bridge"),
        ("offices", "office"),
        ("prizes", "prize"),
        ("ministries", "ministry"),
        ("bodies", "body"),
        ("babies", "baby"),
        ("keys", "key"),
        ("boxes", "box"),
        ("churches", "church"),
        ("crashes", "crash"),
        ("witnesses", "witness"),
        ("losses", "loss"),
        ("heroes", "hero"),
        ("tomatoes", "tomato"),
        ("shoes", "shoe"),
        ("photos", "photo"),
        ("buses", "bus"),
        ("viruses", "virus"),
        ("lives", "life"),
        ("wives", "wife"),
        ("thieves", "thief"),
        ("leaves", "leaf"),
        ("crises", "crisis"),
        ("bases", "base"),
        ("gunmen", "gunman"),
        ("policewomen", "policewoman"),
        ("schoolchildren", "schoolchild"),
        ("townspeople", "townsperson"),
        ("people", "person"),
        ("feet", "foot"),
        ("passers-by", "passer-by"),
        ("movies", "movie"),
        ("ties", "tie"),
        ("lies", "lie"),
        ("headaches", "headache"),
        ("niches", "niche"),
        ("axes", "axe"),
        ("causes", "cause"),
        ("cases", "case"),
        ("phases", "phase"),
        ("caches", "cache"),
        ("canoes", "canoe"),
        ("clothes", "clothes"),
        ("licences", "licence"),
        ("statuses", "status"),
        ("injuries", "injury"),
        ("enemies", "enemy"),
        ("countrymen", "countryman"),
        ("attorneys-general", "attorney-general"),
        ("sons-in-law", "son-in-law"),
        ("runners-up", "runner-up"),
    ],
    ids=str,
)
def test_a_plural_becomes_a_singular(plural, one):
    assert singular(plural) == one


@pytest.mark.parametrize(
    "word",
    [
        *("police", "crew", "aircraft", "series", "species", "headquarters", "sheep", "news"),
        *("bus", "gas", "glass", "virus", "census", "crisis", "analysis", "iris", "kiss", "boss"),
        *("woman", "child", "home", "s", "us", "is", "as", ""),
    ],
)
def test_a_singular_stays_one(word):
    assert singular(word) == word


def test_capitals_tell_nothing():
    assert singular("Gunmen") == singular("GUNMEN") == "gunman"


@given(st.text(max_size=20))
def test_any_word_has_a_singular_that_is_no_longer_than_a_letter_more(word):
    assert len(singular(word)) <= len(word.lower()) + 1
    assert singular(word) == singular(word)
