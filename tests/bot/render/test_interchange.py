"""The interchange object: other programs rely on every key of it."""

import hashlib
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.interchange import article_json, number_json
from digests import Claim, Digest, Figure, Quantity, Source, SourceKind, Span, Standing
from tests.bot.render.made import (
    CLAIMS,
    DIGEST,
    HALF,
    NINE,
    READING,
    SALT,
    TEXT,
    TWO,
    WORDS,
    reading_of,
)

FOUND = article_json("ferry.txt", READING, DIGEST)


def test_the_article_is_named_by_path_headline_publisher_and_hash():
    assert [*FOUND] == [
        "path", "title", "publisher", "sha256", "figures", "relations", "no_comment", "denials",
        "digest",
    ]  # fmt: skip
    assert FOUND["path"] == "ferry.txt"
    assert FOUND["title"] == "Ferry sinks off Tarn Bay"
    assert FOUND["publisher"] == "Tarn Courier"
    assert FOUND["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()


def test_a_figure_holds_its_quantity_its_speaker_and_the_words():
    assert FOUND["figures"][NINE] == {
        "start": 35,
        "end": 39,
        "text": "nine",
        "value": 9,
        "low": None,
        "high": None,
        "modifier": "at_least",
        "unit": None,
        "kind": "count",
        "noun": "people",
        "what": "people drowned",
        "part_of": None,
        "attributed": True,
        "sources": [
            {
                "start": 69,
                "end": 89,
                "text": "coastguard officials",
                "name": "coastguard officials",
                "kind": "unnamed",
            }
        ],
        "via": [],
        "cue": {"start": 90, "end": 94, "text": "said"},
        "evidence": {
            "start": 26,
            "end": 95,
            "exact": "At least nine people drowned in the\nstorm, coastguard officials said.",
        },
    }


def test_what_the_article_leaves_out_is_empty():
    salt = FOUND["figures"][SALT]
    assert (salt["value"], salt["unit"], salt["kind"]) == (5.2, "tonne", "measure")
    assert (salt["noun"], salt["what"]) == ("", "")
    assert (salt["attributed"], salt["sources"], salt["cue"]) == (False, [], None)


def test_a_denied_figure_belongs_to_who_denies_it():
    two = FOUND["figures"][TWO]
    assert two["attributed"]
    assert [source["name"] for source in two["sources"]] == ["Edda Lorne"]
    assert two["part_of"] == NINE


def test_a_figure_whose_speaker_is_unclear_is_attributed_to_nobody():
    assert not FOUND["figures"][HALF]["attributed"]


def test_relations_and_the_digest_name_figures_by_index():
    assert FOUND["relations"] == [
        {"about": "people drowned", "figures": [0, 1], "kind": "conflict"}
    ]
    assert FOUND["digest"] == {"text": DIGEST.text, "figures": [0, 1]}


def test_silences_are_names():
    assert FOUND["no_comment"] == ["The ministry"]
    assert FOUND["denials"] == ["Edda Lorne"]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("55", "55"),
        ("55.0", "55"),
        ("5.2E+9", "5200000000"),
        ("0.6667", "0.6667"),
        ("-1.5", "-1.5"),
        ("999999999999999999999999", "999999999999999999999999"),
        ("0", "0"),
    ],
    ids=str,
)
def test_a_whole_number_has_no_point(number, written):
    assert json.dumps(number_json(Decimal(number))) == written


def test_no_number_is_null():
    assert number_json(None) is None


@st.composite
def readings(draw):
    """Make readings of any text, with claims at any place of it."""
    text = draw(WORDS.map(lambda words: f"Headline\n\n{words} 5"))
    places = st.tuples(*[st.integers(0, len(text))] * 2).map(lambda ends: Span(*sorted(ends)))
    quantities = st.builds(Quantity, st.decimals(-1_000_000, 1_000_000, places=3))
    sources = st.builds(Source, places, WORDS, st.sampled_from(SourceKind))
    claims = st.builds(
        Claim,
        st.builds(Figure, places, quantities),
        st.just(Standing.STATED),
        places,
        st.just("rule"),
        st.tuples(sources),
        st.tuples(sources) | st.just(()),
        st.none() | places,
    )
    return reading_of(text, *draw(st.lists(claims, max_size=4)), publisher=draw(WORDS))


@given(readings(), WORDS)
def test_any_text_comes_back_from_json_word_for_word(reading, path):
    text = reading.article.text
    digest = Digest(reading, replace(DIGEST, reading=reading).lines)
    line = json.dumps(article_json(path, reading, digest))
    assert line.isascii()
    assert len(line.splitlines()) == 1
    found = json.loads(line)
    assert len(found["figures"]) == len(reading.claims)
    for figure in found["figures"]:
        spoken = [figure, figure["cue"], *figure["sources"], *figure["via"]]
        assert all(text[p["start"] : p["end"]] == p["text"] for p in spoken if p)
        evidence = figure["evidence"]
        assert text[evidence["start"] : evidence["end"]] == evidence["exact"]


def test_every_claim_is_a_figure_in_order():
    starts = [figure["start"] for figure in FOUND["figures"]]
    assert starts == [claim.figure.span.start for claim in CLAIMS]
