"""What is read off a page: the article, its facts, or the reason why there is none."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.pages import EXTRACTORS, load_own, measure
from bot.errors import BotError
from bot.fetch.errors import NoArticleError, WrongContentTypeError
from bot.fetch.pages.extraction import extract
from tests.bot.fetch.pages.refused import REFUSED, STORY, page, paragraphs

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.html"), key=lambda path: path.name)
ADDRESS = "https://courier.example/story"
# What is known to be missing or too much; a name leaves this table when its page is right.
IMPERFECT = {"nested_sections": "a heading alone in its section is lost by the extractor"}


def read(written: str, kind: str = "text/html; charset=utf-8", url: str = ADDRESS):
    return extract(written.encode(), kind, url)


def article(body: str, **parts) -> str:
    return page(f"<article><h1>Ferry sinks</h1>{body}</article>", **parts)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(
            path,
            marks=[pytest.mark.xfail(reason=IMPERFECT[path.stem], strict=True)]
            if path.stem in IMPERFECT
            else [],
        )
        for path in ARTICLES
    ],
    ids=lambda path: path.stem,
)
def test_a_page_of_ours_gives_its_article_and_nothing_else(path):
    true = path.with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n")
    found = extract(path.read_bytes(), "text/html", ADDRESS)
    assert found.text == true
    assert found.title == true.partition("\n")[0]


def test_quality_stays_above_its_floors_and_above_the_bare_extractor():
    samples = tuple(load_own())
    assert len(samples) >= 30
    ours = measure(samples, EXTRACTORS["whosaid"])
    bare = measure(samples, EXTRACTORS["bare"])
    assert ours.words.f1 >= 0.995
    assert ours.numbers.recall >= 0.999
    assert ours.numbers.precision >= 0.999
    assert ours.words.f1 > bare.words.f1
    assert ours.numbers.precision > bare.numbers.precision


@pytest.mark.parametrize(("written", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_article_is_refused_with_its_reason(written, reason):
    with pytest.raises(NoArticleError) as caught:
        read(written)
    assert reason in caught.value.reason
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        article(paragraphs(STORY, STORY.replace("Nine", "Ten"))),
        article(
            paragraphs(
                "The regulator fined a retailer 40 million crowns on Monday because its cookie "
                "banner let nobody refuse, a spokeswoman for the regulator told reporters. "
                "Some 12 million customers were asked to accept cookies, she said, and 3 percent "
                "found the settings. The company said that it would appeal. " * 3
            )
        ),
        article(paragraphs(STORY * 8) + "<div><p>Subscribe to continue reading.</p></div>"),
        page(paragraphs(STORY, STORY.replace("Nine", "Ten")), "Access to hospital denied to 40"),
    ],
    ids=["a brief", "of cookies", "a long text over a spent paywall", "a telling headline"],
)
def test_what_is_an_article_is_read_whatever_it_speaks_of(written):
    assert len(read(written).text) > 100


@pytest.mark.parametrize(
    ("body", "kind", "name"),
    [
        (b"%PDF-1.7", "text/html", "a PDF"),
        (b"\x89PNG", "", "a PNG picture"),
        (b"x", "image/jpeg", "image/jpeg"),
        (b"Nine\0" * 30, "text/html", "the bytes of a program"),
    ],
    ids=["a PDF", "a picture", "by its type", "zeros"],
)
def test_what_is_no_text_is_named(body, kind, name):
    with pytest.raises(WrongContentTypeError, match=name):
        extract(body, kind, ADDRESS)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [("application/json", "JSON"), ("text/css", "part of a page")],
)
def test_other_kinds_of_text_say_what_they_are(kind, reason):
    with pytest.raises(NoArticleError, match=reason):
        read(STORY, kind)


def test_what_is_struck_out_or_hidden_is_no_figure():
    body = paragraphs(
        STORY, "<del>17</del> <ins>Seven</ins> people are missing.", "<s>12</s> boats searched."
    )
    hidden = "<p style='display: none'>99 dead</p><p hidden>98 dead</p>"
    text = read(article(body + hidden)).text
    assert "Seven people are missing." in text
    assert not {"17", "12", "98", "99"} & set(text.split())


def test_cells_of_a_row_stand_apart_and_empty_ones_are_left_out():
    rows = (
        "<tr><th></th><th>Dead</th><th>Hurt</th></tr><tr><td>Port</td><td>9</td><td>31</td></tr>"
    )
    text = read(article(paragraphs(STORY) + f"<table>{rows}</table>" + paragraphs(STORY))).text
    assert "Dead | Hurt" in text
    assert "Port | 9 | 31" in text


def test_what_stands_twice_for_two_screens_is_said_once():
    text = read(article(paragraphs(STORY, STORY, "No.", STORY))).text
    assert text.count("31 passengers") == 1


def test_signs_that_nobody_sees_are_gone():
    text = read(article(paragraphs(STORY, "Some 1\u00ad204 people\u200b came, he said."))).text
    assert "Some 1204 people came, he said." in text


def test_a_headline_has_no_signs_that_nobody_sees_either():
    found = read(page(f"<h1>\u202e12 \u200bdrown\u200d</h1>{paragraphs(STORY)}"))
    assert found.title == found.text.partition("\n")[0] == "12 drown"


def test_whatever_the_markup_what_comes_out_is_text():
    tricks = "<p>5 &lt;script&gt; &amp;lt;b&gt; dead<script>alert(1)</script><img onerror=x></p>"
    text = read(article(paragraphs(STORY) + tricks)).text
    assert "5 <script> &lt;b> dead" in text
    assert "alert" not in text


def test_facts_that_a_page_states_are_kept():
    head = (
        '<meta property="og:site_name" content="Tarn Courier">'
        '<meta property="article:published_time" content="2026-03-04T08:15:00+01:00">'
        '<meta name="author" content="Edda Lorne"><link rel="canonical" href="/ferry?id=1">'
    )
    found = read(article(paragraphs(STORY), head=head))
    assert (found.publisher, found.author) == ("Tarn Courier", "Edda Lorne")
    assert found.published == datetime(2026, 3, 4, 7, 15, tzinfo=UTC)
    assert found.canonical == "https://courier.example/ferry?id=1"


@given(st.binary(max_size=400), st.sampled_from(["", "text/html", "text/html; charset=utf-16"]))
def test_any_bytes_give_a_page_or_one_clear_line(body, kind):
    assert is_page_or_one_line(body, kind)


def is_page_or_one_line(body: bytes, kind: str) -> bool:
    try:
        found = extract(body, kind, ADDRESS)
    except BotError as error:
        return "\n" not in str(error)
    return found.text.startswith(found.title)
