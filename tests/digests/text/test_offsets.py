from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests import EmptyArticleError
from digests.model import Document
from digests.text import looks_english, parse, read_plain

PIECES = [
    *"\r\n\x00\ufeff\u2028\u2029\x85\u00a0\u202f.!?…,:;-–—−\"'“”‘’«»()[]%$½1a",
    *("\r\n", "\n\n", " ", "  ", "--", "``", "''", "...", "Mr.", "U.S.", "Source: Echo", "Oct."),
    *("1,200", "2½", "3.2m", "The", "said", "he", "al-Nur", "Iraq’s", "e.g.", "\ud800", "🙂"),
]
NEWS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
ANYTHING = st.text(st.characters(), max_size=200)


def read(text: str) -> Document | None:
    try:
        return parse(read_plain(text))
    except EmptyArticleError:
        return None


@given(NEWS | ANYTHING)
def test_every_token_stands_where_it_says_and_inside_its_sentence(text):
    document = read(text)
    for sentence in document.sentences if document else ():
        assert sentence.tokens
        assert sentence.span == (sentence.tokens[0].start, sentence.tokens[-1].end)
        for token in sentence.tokens:
            assert token.span.of(text) == token.text != ""
        for before, token in pairwise(sentence.tokens):
            assert before.end <= token.start


@given(NEWS | ANYTHING)
def test_sentences_are_in_order_and_inside_title_and_body(text):
    document = read(text)
    if document is None:
        return
    article = document.article
    for sentence in document.sentences:
        assert (article.title if sentence.paragraph == 0 else article.body).holds(sentence.span)
    for before, sentence in pairwise(document.sentences):
        assert before.span.end <= sentence.span.start
        assert before.paragraph <= sentence.paragraph


@given(NEWS | ANYTHING)
def test_no_word_is_lost_between_sentences(text):
    document = read(text)
    if document is None:
        return
    covered = {i for s in document.sentences for t in s.tokens for i in range(t.start, t.end)}
    for span in (document.article.title, document.article.body):
        assert all(not text[i].isalnum() or i in covered for i in range(span.start, span.end))


@given(NEWS | ANYTHING)
def test_quotations_are_in_order_and_lie_apart(text):
    document = read(text)
    for quote in document.quotations if document else ():
        assert quote.span.holds(quote.content)
        assert 0 <= quote.span.start < quote.span.end <= len(text)
    for before, quote in pairwise(document.quotations if document else ()):
        assert before.span.end <= quote.span.start


@given(NEWS)
def test_the_same_text_gives_the_same_document(text):
    assert read(text) == read(text)


@given(ANYTHING)
def test_any_text_is_english_or_not(text):
    document = read(text)
    assert document is None or looks_english(document) in {True, False}


@pytest.mark.parametrize(
    "line_end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\n\x00\n"], ids=repr
)
def test_no_line_end_moves_what_follows(line_end):
    text = line_end.join(["\ufeffFlood", "Five people died.", "Two “live”.", "Source: Echo"])
    document = read(text)
    assert document is not None
    assert [s.span.of(text) for s in document.sentences] == [
        "Flood",
        "Five people died.",
        "Two “live”.",
    ]
    assert [q.content.of(text) for q in document.quotations] == ["live"]
