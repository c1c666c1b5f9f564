"""The page benchmark loads the public layout, and its measures mean what they say."""

import gzip
import json

import pytest

from benchmarks.pages import EXTRACTORS, Sample, line_of, load_benchmark, load_own, measure
from benchmarks.shingles import compare, even, numbers, score, shingles
from tests.bot.fetch.pages.refused import STORY, page, paragraphs


def test_the_public_layout_is_loaded_and_measured(tmp_path):
    (tmp_path / "html").mkdir()
    body = page(f"<article><h1>Ferry sinks</h1>{paragraphs(STORY)}</article>").encode()
    truths = {
        name: {"articleBody": STORY, "url": f"https://example.org/{name}"} for name in ("b", "a")
    }
    (tmp_path / "ground-truth.json").write_text(json.dumps(truths))
    for name in truths:
        (tmp_path / "html" / f"{name}.html.gz").write_bytes(gzip.compress(body))
    samples = tuple(load_benchmark(tmp_path))
    assert [(sample.name, sample.url) for sample in samples] == [
        ("a", "https://example.org/a"),
        ("b", "https://example.org/b"),
    ]
    result = measure(samples, EXTRACTORS["whosaid"])
    assert result.words == (1.0, 1.0)
    assert result.numbers == (1.0, 1.0)
    assert result.refused == 0
    assert "1.000" in line_of("whosaid", result)


def test_a_page_without_an_article_counts_as_one_that_gave_nothing():
    result = measure((Sample("x", b"<p>Cookies</p>", "", STORY),), EXTRACTORS["whosaid"])
    assert (result.words.f1, result.refused) == (0.0, 1)


def test_our_own_pages_each_have_their_true_text():
    samples = tuple(load_own())
    assert all(len(sample.true.split()) > 20 for sample in samples)
    assert len({sample.true for sample in samples}) == len(samples)


@pytest.mark.parametrize(
    ("true", "found", "precision", "recall"),
    [
        ("a b c d e", "a b c d e", 1.0, 1.0),
        ("a b c d e", "a b c d", 1.0, 0.5),
        ("a b c d", "a b c d x", 0.5, 1.0),
        ("a b c d", "", 0.0, 0.0),
        ("a b", "a b", 1.0, 1.0),
    ],
)
def test_words_are_compared_four_at_a_time(true, found, precision, recall):
    assert score([even(compare(shingles(true), shingles(found)))]) == (precision, recall)


def test_numbers_keep_their_inner_marks_and_count_each_time():
    assert numbers("1,204 of 41.2 at 14:20, 5. 5") == {
        "1,204": 1,
        "41.2": 1,
        "14:20": 1,
        "5": 2,
    }
