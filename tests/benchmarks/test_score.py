"""The scorer gives full marks to the annotations themselves and counts each kind of error."""

from decimal import Decimal

import pytest

from benchmarks.annotations import (
    Annotations,
    ChangedTextError,
    Link,
    Mark,
    Speaker,
    read_annotations,
)
from benchmarks.sameness import same_speaker, same_value
from benchmarks.score import ARTICLES, annotated_articles, compare, f1, measures
from digests import Span

ANNOTATED = tuple(annotated_articles(ARTICLES))
TEXT = "Ada Brill said 5 died. The coroner said 7 died. It took two hours."
BRILL = Speaker(Span(0, 9), "Ada Brill", "Ada Brill", is_person=True)
CORONER = Speaker(Span(23, 34), "The coroner", "coroner", is_person=False)


def mark(number, start, *speakers, **changed):
    bounds = {"low": None, "high": None, "modifier": "exact", "unit": None, "via": ()}
    fields = {"value": Decimal(number), **bounds, "speakers": speakers, "is_key": True, **changed}
    return Mark(span=Span(start, start + 1), **fields)


FIVE, SEVEN, TWO = mark(5, 15, BRILL), mark(7, 40, CORONER), mark(2, 56)
LINKS = (Link("conflict", (0, 1)),)
GOLD = Annotations("toll", TEXT, (FIVE, SEVEN, TWO), LINKS, shown=(0, 1, 2))


def score(*marks, links=LINKS, shown=(0, 1, 2)):
    found = Annotations("toll", TEXT, marks, links, shown=shown[: len(marks)])
    return measures(compare(GOLD, found).counts)


@pytest.mark.parametrize("gold", ANNOTATED, ids=lambda gold: gold.name)
def test_an_annotation_is_right_by_its_own_measure(gold):
    shown = gold._replace(shown=tuple(range(len(gold.marks))))
    comparison = compare(gold, shown)
    assert comparison.differences == []
    wrong = measures(comparison.counts).pop("misattributed")
    assert wrong == 0


def test_what_is_right_in_all_is_a_hundred_percent():
    measured = score(FIVE, SEVEN, TWO)
    assert measured.pop("misattributed") == 0
    assert measured.pop("traps") == 0  # the text has none
    assert set(measured.values()) == {100.0}


def test_a_wrong_name_is_misattributed_and_not_right_end_to_end():
    measured = score(mark(5, 15, CORONER), SEVEN, TWO)
    assert measured["misattributed"] == pytest.approx(50)
    assert measured["source"] == pytest.approx(50)
    assert measured["end_to_end"] == pytest.approx(200 / 3)
    assert measured["attributed"] == 100


def test_words_put_into_a_mouth_are_misattributed():
    measured = score(FIVE, SEVEN, mark(2, 56, CORONER))
    assert measured["misattributed"] == pytest.approx(100 / 3)


def test_a_second_speaker_who_did_not_say_it_is_an_error_too():
    assert score(mark(5, 15, BRILL, CORONER), SEVEN, TWO)["source"] == pytest.approx(50)


def test_saying_nothing_is_no_misattribution_but_lowers_what_is_attributed():
    measured = score(mark(5, 15), SEVEN, TWO)
    assert measured["misattributed"] == 0
    assert measured["attributed"] == pytest.approx(200 / 3)


def test_a_figure_that_is_none_and_one_that_is_missed_lower_detection():
    assert score(FIVE, SEVEN)["detection"] == pytest.approx(80)
    assert score(FIVE, SEVEN, TWO, mark(1, 60))["detection"] == pytest.approx(600 / 7)


def test_a_relation_of_another_kind_does_not_count():
    assert score(FIVE, SEVEN, TWO, links=(Link("change", (0, 1)),))["relations"] == 0


def test_a_key_figure_counts_when_the_post_shows_it_with_its_speaker():
    assert score(FIVE, SEVEN, TWO, shown=(1, 2))["key"] == pytest.approx(200 / 3)
    assert score(mark(5, 15, CORONER), SEVEN, TWO)["key"] == pytest.approx(200 / 3)


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        (mark(5, 15), mark(5, 15), True),
        (mark("0.3333", 15), mark("0.333", 15), True),
        (mark(5, 15), mark(6, 15), False),
        (mark(5, 15), mark(1, 15, value=None, low=Decimal(5)), True),
        (mark(1, 15, value=None, low=Decimal(24)), mark(24, 15), False),
        (mark(1, 15, value=None, low=Decimal(5), high=Decimal(7)), mark(5, 15), False),
    ],
)
def test_quantities_are_the_same_but_for_rounding(gold, found, same):
    assert same_value(gold, found) is same


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ("Ada Brill", "Brill", True),
        ("Ada Brill", "Mayor Ada Brill", True),
        ("Ada Brill", "Ms A. Brill", True),
        ("hospital sources", "The hospital sources", True),
        ("Ada Brill", "Tom Ricks", False),
        ("Ada Brill", "she", False),
    ],
)
def test_speakers_are_the_same_when_their_names_fit(gold, found, same):
    far = Speaker(Span(900, 910), found, found, is_person=True)
    assert same_speaker(Speaker(Span(0, 9), gold, gold, is_person=True), far) is same


def test_a_pronoun_is_the_same_speaker_where_it_stands_at_the_same_place():
    she = Speaker(Span(0, 3), "She", "Ada Brill", is_person=True)
    assert same_speaker(she, Speaker(Span(0, 3), "She", "She", is_person=True))


def test_nothing_found_of_nothing_is_nothing():
    assert f1(0, 0, 0) == 0


def test_an_annotation_of_another_text_is_refused(tmp_path):
    for suffix in (".json", ".txt"):
        source = (ARTICLES / "market-fire.txt").with_suffix(suffix)
        (tmp_path / source.name).write_bytes(source.read_bytes() + b" ")
    with pytest.raises(ChangedTextError, match="market-fire"):
        read_annotations(tmp_path / "market-fire.json")
