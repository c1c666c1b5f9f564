"""Numbers of a post with their hedges and nouns, and the claims that back them."""

from dataclasses import replace

import pytest

from digests.model import Modifier, Span
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from digests.summary.gate.mentions import MOST_CLAIMS, MOST_NUMBERS
from tests.digests.summary.stories import gate_of

HEDGED = gate_of(
    "Officials said at least 50 people had died.\n\nOfficials said nearly 300 tents had burned "
    "down.\n\nOfficials said more than 4,000 families fled.\n\nOfficials said up to 70 wells were "
    "poisoned.\n\nOfficials said fewer than 20 nurses remained.\n\nOfficials said 10 to 15 trucks "
    "had arrived.\n\nOfficials said dozens of goats had drowned.\n\nOfficials said 90 sheep had "
    "drowned.\n\nOfficials said twelve barges had sunk.\n\nOfficials said the road was about "
    "280 km (175 miles) long."
)


@pytest.mark.parametrize(
    "line",
    [
        "at least 50 people died",
        "no fewer than 50 people died",
        "nearly 300 tents had burned down",
        "about 300 tents had burned down",
        "almost 300 tents had burned down",
        "more than 4,000 families fled",
        "over 4000 families fled",
        "up to 70 wells were poisoned",
        "fewer than 20 nurses remained",
        "10 to 15 trucks had arrived",
        "dozens of goats had drowned",
        "90 sheep had drowned",
        "12 barges had sunk",
        "twelve barges had sunk",
        "the road was about 280 km (175 miles) long",
        "about 280 km (175 miles) long",
        "the road was about 280 km",
    ],
    ids=str,
)
def test_a_number_hedged_as_in_the_article_passes(line):
    assert HEDGED.reason(f"{line} — officials") == ""


@pytest.mark.parametrize(
    "line",
    [
        # lost, or nothing but a number
        "about 280 km",
        "about 280 km (175 miles)",
        "about 280 km (175 miles), long",
        "(175 miles) long",
        "50 people died",
        "300 tents had burned down",
        "4,000 families fled",
        "70 wells were poisoned",
        "20 nurses remained",
        "10 trucks had arrived",
        "15 trucks had arrived",
        "the road was 280 km (175 miles) long",
        "175 miles long",
        # invented
        "at least 90 sheep had drowned",
        "about 90 sheep had drowned",
        "90 or more sheep had drowned",
        "almost 12 barges had sunk",
        "nearly 280 km (175 miles) long",
        "at least 10 to 15 trucks had arrived",
        "more than dozens of goats had drowned",
        # changed
        "more than 50 people died",
        "no more than 50 people died",
        "at most 50 people died",
        "no more than 4,000 families fled",
        "at least 70 wells were poisoned",
        "more than 20 nurses remained",
        "no fewer than 20 nurses remained",
        "up to 300 tents had burned down",
        # rounded, converted, told of another thing
        "hundreds of tents had burned down",
        "a dozen barges had sunk",
        "24 goats had drowned",
        "90 goats had drowned",
        "dozens of sheep had drowned",
        "12,000 barges had sunk",
        "1.2 barges had sunk",
        "-12 barges had sunk",
        "the road was about 175 km long",
        "the road was about 280 miles long",
        "the road was about 280 km (170 miles) long",
    ],
    ids=str,
)
def test_a_number_hedged_or_written_otherwise_is_refused(line):
    assert HEDGED.reason(f"{line} — officials")


def test_among_many_equal_numbers_the_right_one_is_found():
    noise = " ".join(f"Officials said 5 carts of kind {at} burned." for at in "abcdefghijklmnop")
    gate = gate_of(f"{noise}\n\nOfficials said 5 goats had drowned.")
    assert gate.reason("5 goats had drowned — officials") == ""
    assert gate.reason("5 sheep had drowned — officials")


SIGNED = gate_of("Officials said the fire covered ~415 km of forest near the old town of Tarn.")


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("the fire covered ~415 km of forest", True),
        ("the fire covered 415 km of forest", False),
        ("the fire covered about ~415 km of forest", False),
    ],
    ids=str,
)
def test_a_sign_before_a_number_is_a_hedge(line, passes):
    assert (SIGNED.reason(f"{line} — officials") == "") is passes


def with_hedge(words, modifier, story="Officials said the law limits the number of terms to 2."):
    """Give the gate of a story whose one figure is hedged by these words of it."""
    reading = gate_of(story).backings.reading
    at = story.index(words) + reading.article.text.index(story)
    (claim,) = reading.claims
    figure = replace(
        claim.figure,
        modifier_span=Span(at, at + len(words)),
        quantity=replace(claim.figure.quantity, modifier=modifier),
    )
    return Gate(Backings(replace(reading, claims=(replace(claim, figure=figure),))))


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("the law limits the number of terms to 2", True),
        ("limits the number of terms to 2", True),
        ("the number of terms to 2", False),
        ("terms to 2", False),
        ("the law limits the number of terms to at least 2", False),
    ],
    ids=str,
)
def test_a_hedge_that_stands_afar_must_be_told_too(line, passes):
    gate = with_hedge("limits", Modifier.AT_MOST)
    assert (gate.reason(f"{line} — officials") == "") is passes


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("an estimated 40 people fled", True),
        ("estimated 40 people fled", True),
        ("about 40 people fled", True),
        ("40 people fled", False),
        ("at least 40 people fled", False),
    ],
    ids=str,
)
def test_a_hedge_may_be_told_with_its_article(line, passes):
    story = "Officials said an estimated 40 people fled."
    gate = with_hedge("estimated", Modifier.ABOUT, story)
    assert (gate.reason(f"{line} — officials") == "") is passes


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("more than 4,000 people fled", True),
        ("no more than 4,000 people fled", False),
        ("not more than 4,000 people fled", False),
    ],
    ids=str,
)
def test_a_longer_hedge_is_another_one(line, passes):
    story = "Officials said more than 4,000 people fled."
    gate = with_hedge("more than", Modifier.MORE_THAN, story)
    assert (gate.reason(f"{line} — officials") == "") is passes


@pytest.mark.parametrize(("number", "passes"), [(MOST_NUMBERS, True), (MOST_NUMBERS + 1, False)])
def test_a_line_of_too_many_numbers_is_refused(number, passes):
    story = "Officials said " + ", ".join(["9 men fled"] * number)
    gate = gate_of(f"It rained on the town for the whole of the night, and it was cold. {story}.")
    assert (gate.reason(f"{story.removeprefix('Officials said ')} — officials") == "") is passes


@pytest.mark.parametrize(("number", "passes"), [(MOST_CLAIMS, True), (MOST_CLAIMS + 1, False)])
def test_only_so_many_claims_are_tried_for_a_number(number, passes):
    carts = " ".join(["Officials said 5 carts burned."] * (number - 1))
    gate = gate_of(f"{carts} Officials said 5 goats drowned.")
    assert (gate.reason("5 goats drowned — officials") == "") is passes
