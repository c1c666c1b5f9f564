"""Whatever the text, every figure gets a claim, and nothing breaks."""

from hypothesis import given
from hypothesis import strategies as st

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
