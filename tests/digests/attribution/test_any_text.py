"""Whatever the text, every figure gets a claim, and nothing breaks."""

import importlib
import pkgutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import digests.attribution
from digests.attribution import attribute
from digests.figures import find_figures
from digests.model import Standing
from digests.text import parse, read_plain

# What makes news hard to read, in any order: marks, labels, names, cues, breaks.
WORDS = """
    Q: A. HOST: LUND: Lund Ida Moe says said told " “ ” ‘ ’ ' , . ? ! : ; – - ( ) [ ] AFP 40 9
    percent of those them among another the poll found respondents I you @ida (@ida) • ... Dr.
    which who that is was killed on Twitter according to people and but 12% $3 twice mayor's
"""
PIECES = (*WORDS.split(), "\n\n", "\n\n")


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=60))
def test_any_words_can_be_attributed(pieces):
    document = parse(read_plain("Flood kills 9 in the north\n\n" + " ".join(pieces)))
    figures, _ = find_figures(document)
    claims = attribute(document, figures).claims
    assert tuple(claim.figure for claim in claims) == figures
    for claim in claims:
        assert bool(claim.sources) == (claim.standing in {Standing.STATED, Standing.DENIED})
        assert all(source.name for source in claim.sources)


def words_of_lists() -> tuple[str, ...]:
    """Collect every word that some list of the attribution holds, and so every list to come."""
    lists = (
        value
        for module in pkgutil.walk_packages(digests.attribution.__path__, "digests.attribution.")
        for value in vars(importlib.import_module(module.name)).values()
        if isinstance(value, frozenset)
    )
    return tuple(sorted({word for words in lists for word in words if isinstance(word, str)}))


LISTED = words_of_lists()
CORE = """
    said that of 40 9 percent 12% $3 the a who which and , . : ; ( ) by from to has was Lund
"""


@given(st.lists(st.sampled_from(CORE.split()) | st.sampled_from(LISTED), min_size=1, max_size=8))
@settings(max_examples=400)
def test_a_few_words_of_any_list_can_be_attributed(words):
    document = parse(read_plain("Flood kills 9\n\n" + " ".join(words) + "\n\nIt was 40 ."))
    figures, _ = find_figures(document)
    assert len(attribute(document, figures).claims) == len(figures)


# Rules looked for a figure before the first word, and for a name in an empty bracket.
@pytest.mark.parametrize(
    "text", ["Our forecast\n\nBy 2030, 9 percent were.", "income ( ) said bloomberg was 9"]
)
def test_what_once_broke_a_rule_is_read(text):
    document = parse(read_plain(f"Flood kills 9\n\n{text}"))
    figures, _ = find_figures(document)
    assert len(attribute(document, figures).claims) == len(figures)
