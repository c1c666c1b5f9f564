"""Packing keeps every word in its order, and every text within its limit."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.render.packing import Piece, blocks_of, pack, stretches, utf16_length
from digests import LineKind
from tests.bot.render.made import DIGEST, digests

PIECES = st.lists(st.builds(Piece, st.sampled_from(("", "\n", "\n\n")), st.text(max_size=10)))


def test_relations_and_what_is_not_confirmed_are_one_block():
    kinds = [[line.kind for line in block] for block in blocks_of(DIGEST)]
    assert kinds == [
        [LineKind.TITLE],
        [LineKind.CLAIM, LineKind.CLAIM],
        [LineKind.RELATION, LineKind.NOT_CONFIRMED],
        [LineKind.FOOTER],
    ]


def test_the_blocks_are_those_of_the_plain_post():
    blocks = (
        "\n".join("• " * (line.kind is LineKind.CLAIM) + line.text for line in block)
        for block in blocks_of(DIGEST)
    )
    assert "\n\n".join(blocks) == DIGEST.text


@given(digests())
def test_a_blank_line_is_in_no_block(digest):
    lines = [line for block in blocks_of(digest) for line in block]
    assert lines == [line for line in digest.lines if line.text.strip()]


@given(PIECES, st.integers(10, 30))
def test_no_word_is_lost_and_no_text_too_long(pieces, limit):
    packed = pack(pieces, lambda text: len(text) <= limit)
    assert "".join(packed).replace("\n", "") == "".join(p.words for p in pieces).replace("\n", "")
    assert all(len(text) <= limit for text in packed)


@given(PIECES)
def test_what_fits_together_is_one_text(pieces):
    assert len(pack(pieces, lambda _: True)) == bool(pieces)


@given(st.text(), st.integers(1, 5))
def test_stretches_are_the_text(text, size):
    cut = list(stretches(text, size))
    assert "".join(cut) == text
    assert all(0 < len(stretch) <= size for stretch in cut)


@given(st.text(alphabet=st.characters(codec="utf-8")))
@example("😀")
def test_length_is_counted_in_units_of_utf_16(text):
    assert utf16_length(text) == len(text) + sum(letter > "\uffff" for letter in text)
