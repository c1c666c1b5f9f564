"""The gate on the article that ships with whosaid: what is wrong is refused, the rest passes."""

import sys

import pytest

from bot.demo import seed_text
from digests.reading import read_article
from digests.summary.gate.check import LONGEST_POST, check

WRONG = (
    # sixty given to the hospital
    "Hospital sources said 60 people were killed.",
    "60 people killed — hospital sources",
    # women and children swapped
    "Hospital sources said 55 civilians, among them 19 women and 12 children, were killed.",
    "55 civilians killed, incl. 19 women and 12 children — hospital sources",
    # a distance told as a toll
    "280 people killed",
    "280 people were killed, hospital sources said.",
    "280 people killed — Reuters itself",
    # a speaker who did not comment
    "Baghdad officials said 55",
    "Officials in Baghdad said 55 civilians were killed.",
    # a sum
    "63 people were killed, hospital sources said.",
    "63 killed — hospital sources",
    # the outlet that was told
    "Reuters said 60",
    "Reuters said 60 people had been killed.",
    # the other lawmaker's number
    "Karbouli said 55",
    "Karbouli said 55 civilians were killed.",
    # miles told as kilometres
    "175 km",
    "Mosul is about 175 km northeast of Qaim.",
    "about 280 miles — Reuters itself",
    # a quotation moved to another speaker
    "Karbouli said: “Killing dozens of civilians only to target a handful of terrorists”.",
    "“Killing dozens of civilians” — hospital sources",
    "“(I) demand him to stop the bombing,” Karbouli said.",
    # a hedge that nobody gave, and one that is lost
    "at least 55",
    "at least 55 civilians killed — hospital sources",
    "Hospital sources said at least 55 civilians were killed.",
    "280 km — Reuters itself",
    # not so
    "Hospital sources said 55 civilians were not killed.",
    "Hospital sources did not say 55 civilians were killed.",
    "Hospital sources denied that 55 civilians were killed.",
    "55 civilians killed — denied by hospital sources",
    # another noun, another event, another office
    "55 people killed — hospital sources",
    "55 civilians injured — hospital sources",
    "60 people killed — minister Mohammed Karbouli",
    # figures joined that do not belong together
    "55 civilians killed, incl. 8 militants — hospital sources",
    "55 civilians and 12 women killed — hospital sources",
    # nobody said so, or nobody is told to have said so
    "55 civilians killed",
    "55 civilians killed — nobody named",
    "55 civilians killed — Reuters itself",
    "55 civilians killed — hospital sources and Karbouli",
    # relations that are none
    "Differ: 55 (2 sources) vs 61 (1)",
    "Differ: 55 (3 sources) vs 60 (1)",
    "Differ: 55 people (2 sources) vs 60 civilians (1)",
    "Differ: 55 (2 sources)",
    "Agree: 55 (2 sources) vs 60 (1)",
    "Moved: 55 → 60",
    "Moved: 55 (2 sources) vs 60 (1)",
    # silences that are none
    "Not confirmed: no comment from Mohammed Karbouli",
    "Not confirmed: Officials in Baghdad denied the strikes",
    "Not confirmed: a denial by Officials in Baghdad",
    "Karbouli declined to comment.",
    # what the article does not say
    "Iraq bombed Qaim on purpose.",
    "Not a single civilian was hurt.",
    "Amaq · every figure quoted from the text",
    "Dozens killed in west Iraq air strike",
    "Dozens killed in west Iraq air strike, MPs…",
    "No figures in the text",
    "Reuters · no figures in the text",
)

RIGHT = (
    "Hospital sources said 55 civilians, among them 12 women and 19 children, were killed.",
    "Karbouli told Reuters that 60 people had been killed",
    "55 civilians killed, incl. 12 women and 19 children — hospital sources",
    "• 55 civilians killed, incl. 12 women and 19 children — hospital sources",
    "60 people killed — lawmaker Mohammed Karbouli",
    "60 people killed — Karbouli",
    "55 civilians killed — Ahmed al-Salmani",
    "Anbar lawmaker Ahmed al-Salmani said 55 civilians were killed. "
    "Karbouli said 60 people had been killed.",
    "Bodies of 8 militants — hospital sources",
    "The bodies of eight militants were delivered to Qaim hospital morgue, hospital sources said.",
    "According to hospital sources, 55 civilians were killed.",
    "55 civilians were killed, according to the hospital sources.",
    "55 civilians were killed, said the hospital sources.",
    "about 280 km (175 miles) northeast of Qaim — Reuters itself",
    "“Killing dozens of civilians only to target a handful of terrorists is clearly a massacre”"
    " — official in Anbar",
    "Differ: 55 civilians (2 sources) vs 60 people (1)",
    "Differ: 55 (2 sources) vs 60 (1).",
    "Differ: 60 (1 source) vs 55 (2)",
    "Agree: 55 civilians (2 sources)",
    "Not confirmed: no comment from Officials in Baghdad",
    "Officials in Baghdad did not immediately comment.",
    "Dozens killed in west Iraq air strike, MPs and medics say",
    "Reuters · every figure quoted from the text",
    "Several buildings had been wrecked.",
    "",
)


@pytest.fixture(scope="module")
def reading():
    return read_article(seed_text())


@pytest.mark.parametrize("sentence", WRONG, ids=str)
def test_a_wrong_sentence_is_refused_and_named(sentence, reading):
    (objection,) = check(sentence, reading)
    assert objection.line == sentence
    assert objection.reason


@pytest.mark.parametrize("sentence", RIGHT, ids=str)
def test_a_right_sentence_passes(sentence, reading):
    assert check(sentence, reading) == ()


def test_each_wrong_line_of_a_post_has_its_own_objection(reading):
    post = "\n\n".join([RIGHT[0], WRONG[0], RIGHT[1], WRONG[1], RIGHT[2]])
    assert [objection.line for objection in check(post, reading)] == [WRONG[0], WRONG[1]]


def test_a_line_is_refused_for_one_wrong_sentence_among_right_ones(reading):
    (objection,) = check(f"{RIGHT[0]} {WRONG[0]}", reading)
    assert objection.line == f"{RIGHT[0]} {WRONG[0]}"


def test_what_is_too_long_for_a_post_is_refused_unread(reading):
    right = f"{RIGHT[0]}\n"
    fitting = (right * LONGEST_POST)[: LONGEST_POST // len(right) * len(right)]
    fitting += " " * (LONGEST_POST - len(fitting))
    assert check(fitting, reading) == ()
    (objection,) = check(fitting + " ", reading)
    assert objection.reason == "this is too long for a post"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Reuters said 60", "nobody in the article is called so"),
        (
            "61 people killed — Karbouli",
            "no claim of this speaker has this number, hedge and noun",
        ),
        ("60 people hurt — Karbouli", "the article does not say this of these figures"),
        ("60 “people” killed — Karbouli", "these words are not quoted so in the article"),
        ("60+ people killed — Karbouli", "a mark here is not the article's"),
        ("Differ: 5 vs 6", "no such relation stands between the article's figures"),
        ("Not confirmed: no comment from Amaq", "the article does not say this of them"),
    ],
    ids=str,
)
def test_the_reason_says_what_is_wrong(line, reason, reading):
    assert [objection.reason for objection in check(line, reading)] == [reason]


def test_of_several_ways_to_read_a_line_the_first_gives_the_reason(reading):
    (objection,) = check("60 people hurt in Elm, Karbouli said, 12 women said.", reading)
    assert objection.reason


def calls_of_check(post, reading):
    """Count the calls of Python and C functions that a check takes."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        check(post, reading)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "piece",
    [
        f"{RIGHT[0]}\n",
        f"{WRONG[0]}\n",
        "55 civilians and ",
        "hospital sources, ",
        "Karbouli said 60. ",
        "“55 'a ",
        "Differ: 55 vs 60\n",
    ],
    ids=ascii,
)
def test_four_times_the_post_costs_about_four_times_as_much(piece, reading):
    check("", reading)
    few, many = (calls_of_check((piece * 999)[:length], reading) for length in (2000, 8000))
    assert many < 4 * 1.3 * few
