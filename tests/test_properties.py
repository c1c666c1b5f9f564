"""What holds for any text: nothing is invented, nothing overlaps, the post is short and backed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.demo import seed_text
from digests import LineKind, Standing, make_digest, read_article
from digests.summary.gate.check import check

ROOT = Path(__file__).parents[1]
ARTICLES = sorted((ROOT / "tests" / "gold" / "articles").glob("*.txt"))

NAMES = (
    "Ada Brill",
    "Ms Brill",
    "Brill",
    "Mayor Tom O’Keane",
    "Dr. J. K. Onwudiwe-Lang",
    "he",
    "She",
    "they",
    "Police",
    "the health ministry",
    "two officials",
    "hospital sources",
    "an official who asked not to be named",
    "Harbour Wire",
    "a survey of 1,200 adults",
    "its report",
    "Müller & Søn A/S",
)
CUES = (
    "said",
    "says",
    "told reporters",
    "told Harbour Wire",
    "denied that",
    "according to",
    "estimated",
    "put the toll at",
    "which said",
    "citing",
    "declined to comment",
    "reportedly",
    "as Brill put it,",
    "’s estimate of",
    ":",
)
NUMBERS = (
    "55",
    "12,000",
    "dozens of",
    "a handful of",
    "two-thirds of",
    "one in five",
    "$5.2 billion",
    "£2.3m",
    "3.5 percent",
    "5%",
    "10 to 15",
    "43-47",
    "seven- week",
    "280 km (175 miles)",
    "half a million",
    "at least 40",
    "more than 1,000",
    "2014",
    "March 9",
    "aged 14",
    "½",
    "−6 °C",
    "1\u202f000",
    "٣",
    "²",
    "1e9",
    "999999999999999999999999",
    "0",
    "0.0",
    "1/0",
    "III",
)
NOUNS = (
    "people",
    "civilians",
    "women and children",
    "votes",
    "in the raid",
    "were killed",
    "were hurt",
    "had been displaced",
    "including",
    "of them",
    "up from",
    "while",
    "and",
    "but",
)
MARKS = (
    ".",
    ". ",
    ",",
    "“",
    "”",
    '"',
    "'",
    "’",
    "(",
    ")",
    " – ",
    "\n\n",
    "\n\n“",
    "\n",
    "\r\n",
    "…",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\x00",
    "\x0b",
    "\ud800",
    "👩‍👩‍👧",
    "e\u0301",
    "İ",
    "ß",
    "[AFP]",
    "<b>",
    "&amp;",
    "```",
)
ENGLISH = (
    "Flood kills nine in the north\n\nThe police said on Monday that nine people had died in the "
    "flood, and the mayor told reporters that three of them were children.\n\n"
)

PIECES = st.one_of(
    *(st.sampled_from(words) for words in (NAMES, CUES, NUMBERS, NOUNS, MARKS)),
    st.text(max_size=4),
)
NEWS = st.lists(PIECES, max_size=60).map(lambda pieces: ENGLISH + " ".join(pieces))
SENTENCES = st.builds(
    "{} {} {} {}{}".format,
    *(st.sampled_from(words) for words in (NAMES, CUES, NUMBERS, NOUNS)),
    st.sampled_from((". ", ".\n\n", ", ", "; ", "” ")),
)
ARTICLE_TEXTS = st.one_of(
    NEWS, st.lists(SENTENCES, max_size=20).map(lambda sentences: ENGLISH + "".join(sentences))
)
any_article = given(ARTICLE_TEXTS)
few = settings(max_examples=60, deadline=None)


def is_inside(span, text):
    return 0 <= span.start < span.end <= len(text)


@any_article
@few
def test_evidence_is_verbatim_and_holds_the_figure_and_its_cue(text):
    for claim in read_article(text).claims:
        assert is_inside(claim.evidence, text)
        assert claim.evidence.holds(claim.figure.span)
        assert claim.cue is None or claim.evidence.holds(claim.cue)


@any_article
@few
def test_figures_stand_in_order_and_do_not_overlap(text):
    spans = [claim.figure.span for claim in read_article(text).claims]
    places = [place for span in spans for place in span]
    assert places == sorted(places)
    assert all(span.start < span.end for span in spans)


@any_article
@few
def test_a_number_is_a_figure_or_none_and_never_both(text):
    reading = read_article(text)
    figures = [claim.figure.span for claim in reading.claims]
    for number in reading.not_figures:
        assert is_inside(number.span, text)
        assert number.reason
        assert not any(number.span.touches(figure) for figure in figures)


@any_article
@few
def test_speakers_are_words_of_the_text(text):
    for claim in read_article(text).claims:
        assert bool(claim.sources) == (claim.standing in {Standing.STATED, Standing.DENIED})
        for source in claim.sources + claim.via:
            assert is_inside(source.mention, text)
            assert source.name.strip()


@any_article
@few
def test_wholes_and_relations_name_figures_that_exist(text):
    reading = read_article(text)
    numbers = range(len(reading.claims))
    for index, claim in enumerate(reading.claims):
        assert claim.figure.part_of in {*numbers, None} - {index}
    for relation in reading.relations:
        assert len(set(relation.claims)) > 1
        assert set(relation.claims) <= set(numbers)


@any_article
@few
def test_a_quantity_has_a_value_or_bounds_in_order(text):
    for claim in read_article(text).claims:
        quantity = claim.figure.quantity
        bounds = [n for n in (quantity.low, quantity.high) if n is not None]
        assert quantity.value is not None or bounds
        assert bounds == sorted(bounds)


@any_article
@few
def test_the_post_is_short_and_the_gate_lets_it_pass(text):
    reading = read_article(text)
    digest = make_digest(reading)
    assert len(digest.text) <= 900
    assert check(digest.text, reading) == ()
    assert digest.of_kind(LineKind.TITLE)
    for line in digest.lines:
        assert set(line.claims) <= set(range(len(reading.claims)))


@any_article
@few
def test_the_same_text_gives_the_same_digest(text):
    first, second = (make_digest(read_article(text)) for _ in range(2))
    assert first == second


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    seed = tmp_path_factory.mktemp("articles") / "seed.txt"
    seed.write_text(seed_text(), encoding="utf-8")
    return [str(path) for path in (*ARTICLES, seed)]


def test_the_order_of_hashes_changes_no_byte(articles):
    command = [sys.executable, "-m", "bot", "read", "--format", "jsonl", *articles]
    outputs = {
        subprocess.run(
            command,
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "12345")
    }
    assert len(outputs) == 1
    assert outputs.pop().count(b"\n") == len(articles)
