"""Whole posts, and what holds for each of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.errors import DigestsError, UnbackedDigestError
from digests.model import LineKind, Style
from digests.reading import read_article
from digests.summary import make_digest
from digests.summary.gate.check import check
from tests.digests.summary.stories import RAID, nameless, reading_of


def test_a_post_reads_like_this():
    assert make_digest(reading_of(RAID)).text == (
        "Raid on the town of Tarn\n"
        "\n"
        "• 55 civilians killed, incl. 12 women and 19 children — hospital sources\n"
        "• At least 60 people died — mayor Ana Brill\n"
        "• About 300 villagers had fled and 40 houses had burned down — police spokesman Tom "
        "Okafor\n"
        "• The town lies 80 km (50 miles) north of Elm — Harbour Wire itself\n"
        "\n"
        "Differ: 55 civilians (hospital sources) vs at least 60 people (mayor Ana Brill). One "
        "says “civilians”, one “people”.\n"
        "Not confirmed: no comment from spokesman; army denied that 25 villagers had been "
        "arrested\n"
        "\n"
        "Harbour Wire · every figure quoted from the text"
    )


def test_an_article_without_figures_is_told_to_have_none():
    digest = make_digest(reading_of("Council thanks helpers\n\nThe mayor thanked all of them.\n"))
    assert digest.text == "Council thanks helpers\n\nNo figures in the text"
    assert digest.claims == ()


def test_figures_that_cannot_be_told_are_not_told_to_be_none():
    reading = reading_of("Council meets\n\nThe mayor said that she had 9 vans.\n")
    digest = make_digest(nameless(reading))
    assert digest.of_kind(LineKind.FOOTER)[0].text == "No figure shown"


def test_an_unbacked_digest_is_refused_by_its_line():
    error = UnbackedDigestError("60 people killed — medics: no such claim")
    assert "60 people killed" in str(error)


@pytest.mark.parametrize("limit", [-1, 0, 10, 279])
def test_a_limit_without_room_for_a_headline_is_a_wrong_value(limit):
    with pytest.raises(ValueError, match="characters"):
        make_digest(reading_of(RAID), limit)


def test_figures_and_speakers_stand_out():
    line = make_digest(reading_of(RAID)).of_kind(LineKind.CLAIM)[0]
    assert [(piece.text, piece.style) for piece in line.fragments] == [
        ("55 civilians", Style.FIGURE),
        (" killed", Style.PLAIN),
        (", incl. ", Style.PLAIN),
        ("12 women", Style.FIGURE),
        (" and ", Style.PLAIN),
        ("19 children", Style.FIGURE),
        (" — ", Style.PLAIN),
        ("hospital sources", Style.SOURCE),
    ]


PIECES = (
    "Ana Brill", "the mayor", "police", "two medics", "he", "it", "the army's spokesman", "said",
    "told Elm Echo", "denied that", "according to", "reportedly", "feared", "could", "not",
    "declined to comment", "55", "at least 40", "dozens of", "$5.2 billion", "3.5 percent",
    "eight", "10 to 15", "43–47", "280 km (175 miles)", "half of", "one", "2014", "people",
    "women", "votes",
    "were killed", "had fled", "including", "of them", "up from", "to", "while", "and", ",", ".\n",
    ". ", "“", "”", "(", ")", " — ", "…", ":", ";", "'s", "•", "Differ: 5 vs 6", "\u202f", "١",
)  # fmt: skip
OPENING = "Storm over the town\n\nThe mayor of the town said that the roads were closed. "
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map(lambda words: OPENING + " ".join(words))


@given(TEXTS, st.sampled_from((280, 400, 900)))
@settings(max_examples=150, deadline=None)
def test_any_article_gets_a_short_post_that_the_gate_lets_pass(text, limit):
    try:
        reading = read_article(text)
    except DigestsError:
        return
    digest = make_digest(reading, limit)
    assert len(digest.text) <= limit
    assert check(digest.text, reading) == ()
    assert all(piece.text for line in digest.lines for piece in line.fragments)
    assert set(digest.claims) <= set(range(len(reading.claims)))


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_each_claim_line_ends_with_its_speaker_and_shows_its_number(text):
    try:
        reading = read_article(text)
    except DigestsError:
        return
    for line in make_digest(reading).of_kind(LineKind.CLAIM):
        assert line.fragments[-1].style is Style.SOURCE
        assert sum(piece.style is Style.FIGURE for piece in line.fragments) == len(line.claims)


@pytest.mark.parametrize("limit", [280, 900])
def test_the_shortest_and_the_longest_post_keep_headline_and_footer(limit):
    kinds = [line.kind for line in make_digest(reading_of(RAID), limit).lines]
    assert (kinds[0], kinds[-1]) == (LineKind.TITLE, LineKind.FOOTER)


def test_the_number_of_an_item_is_left_out_and_what_the_outlet_asks_is_not_told():
    reading = reading_of(
        "Dam fails in Elm\n\n1. The dam was 62 metres high\n2. Repairs would have cost "
        "$1.8 million, engineers said\n\nWould the mayor resign if the toll passed 100?\n"
    )
    digest = make_digest(reading).text
    assert "• The dam was 62 metres high — the outlet itself" in digest
    assert "• Repairs would have cost $1.8 million — engineers" in digest
    assert "100" not in digest
