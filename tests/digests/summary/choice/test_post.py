"""A post in the making."""

import pytest

from digests.model import Fragment, Line, LineKind
from digests.summary.choice.post import Post, footer_line
from digests.summary.wording.headline import title_line
from tests.digests.summary.stories import RAID, reading_of

READING = reading_of(RAID)


def line(kind, text, *claims):
    return Line(kind, (Fragment(text),), claims)


def test_blocks_stand_in_their_order_and_claims_in_that_of_the_text():
    post = (
        Post(READING, title_line(READING, 900), 900)
        .with_relation(line(LineKind.RELATION, "Differ: 5 vs 6", 0, 3))
        .with_claims((line(LineKind.CLAIM, "late", 4), line(LineKind.CLAIM, "early", 0, 1)))
        .with_unconfirmed(line(LineKind.NOT_CONFIRMED, "Not confirmed: all", 6))
    )
    assert post.digest.text == (
        "Raid on the town of Tarn\n\n• early\n• late\n\nDiffer: 5 vs 6\nNot confirmed: all\n\n"
        "Harbour Wire · every figure quoted from the text"
    )
    assert post.shown == {0, 1, 4, 6}
    assert post.room == 900 - len(post.digest.text)


@pytest.mark.parametrize(("spare", "fits"), [(0, True), (-1, False)])
def test_a_post_fits_up_to_its_limit(spare, fits):
    length = len(Post(READING, title_line(READING, 900), 900).digest.text)
    assert Post(READING, title_line(READING, 900), length + spare).fits is fits


@pytest.mark.parametrize(
    ("text", "is_shown", "footer"),
    [
        (RAID, True, "Harbour Wire · every figure quoted from the text"),
        (RAID, False, "Harbour Wire · no figure shown"),
        ("Elm\n\nThe mayor said that it was dry.\n", False, "No figures in the text"),
    ],
    ids=ascii,
)
def test_the_footer_says_what_was_done(text, is_shown, footer):
    assert footer_line(reading_of(text), is_shown=is_shown).text == footer
