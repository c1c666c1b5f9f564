"""Quality on our own annotated articles stays above its floors, and the annotations are sound."""

import hashlib
import json
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.score import annotated_articles, compare, found_in, measures

ARTICLES = Path(__file__).parent / "articles"
FLOORS = tomllib.loads((Path(__file__).parents[1] / "floors.toml").read_text("utf-8"))["own"]
ANNOTATIONS = sorted(ARTICLES.glob("*.json"))


@pytest.fixture(scope="module")
def measured():
    golds = annotated_articles(ARTICLES)
    return measures(sum((compare(g, found_in(g)).counts for g in golds), Counter()))


@pytest.mark.parametrize("measure", FLOORS["at least"])
def test_a_measure_does_not_fall_below_its_floor(measured, measure):
    assert measured[measure] >= FLOORS["at least"][measure]


@pytest.mark.parametrize("measure", FLOORS["at most"])
def test_a_share_of_errors_does_not_rise_above_its_ceiling(measured, measure):
    assert measured[measure] <= FLOORS["at most"][measure]


def test_the_floors_were_set_for_these_articles_and_annotations():
    corpus = hashlib.sha256()
    for path in sorted(ARTICLES.iterdir()):
        corpus.update(path.name.encode() + b"\0" + path.read_bytes())
    assert corpus.hexdigest() == FLOORS["corpus"], "write the new hash beside the floors"


@pytest.mark.parametrize("path", ANNOTATIONS, ids=lambda path: path.stem)
class TestAnnotations:
    def test_every_span_holds_the_words_that_it_names(self, path):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        stored = json.loads(path.read_text("utf-8"))
        speakers = [s for f in stored["figures"] for s in f["sources"] + f["via"]]
        for span in stored["figures"] + speakers + stored["not_figures"]:
            assert text[span["start"] : span["end"]] == span["text"]

    def test_figures_stand_in_order_and_do_not_overlap(self, path):
        figures = json.loads(path.read_text("utf-8"))["figures"]
        places = [place for figure in figures for place in (figure["start"], figure["end"])]
        assert places == sorted(places)

    def test_a_whole_and_a_relation_name_other_figures(self, path):
        stored = json.loads(path.read_text("utf-8"))
        numbers = range(len(stored["figures"]))
        for index in numbers:
            assert stored["figures"][index]["part_of"] in {*numbers, None} - {index}
        for relation in stored["relations"]:
            assert len(set(relation["figures"]) & set(numbers)) > 1

    def test_only_a_range_and_a_vague_word_have_no_value(self, path):
        for figure in json.loads(path.read_text("utf-8"))["figures"]:
            assert (figure["value"] is None) == (figure["modifier"] in {"between", "vague"})
