"""Evidence pages of any posts at all: they come about, and words from outside stay words."""

import json
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from bot.model.deliveries import Post, Quote, StoryPost
from bot.model.digests import KeptDigest, Revision
from bot.render.evidence.annotations import annotations_json
from bot.render.evidence.compose import compose_page
from bot.web.writing import write_page
from tests.bot.render.made import LINES, WORDS

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
PLACES = st.integers(0, 50)
QUOTES = st.builds(Quote, WORDS, WORDS, WORDS, WORDS, PLACES, PLACES, WORDS, WORDS, st.booleans())
# A digest that was kept by another version may rest on claims that are not there.
CLAIMED = st.builds(
    lambda line, claims: type(line)(line.kind, line.fragments, tuple(claims)),
    LINES,
    st.lists(st.integers(0, 6), max_size=4),
)
STORIES = st.builds(
    StoryPost,
    st.lists(CLAIMED, max_size=6).map(tuple),
    st.lists(QUOTES, max_size=5).map(tuple),
    WORDS,
    WORDS,
    st.sampled_from(("", "ab", "zz")),
)
POSTS = st.builds(Post, st.lists(STORIES, max_size=3).map(tuple), WORDS, WORDS)
KNOWN = {
    "html", "head", "meta", "title", "link", "style", "body", "a", "header", "p", "span", "h1",
    "h2", "h3", "h4", "time", "main", "section", "div", "ul", "li", "b", "bdi", "sup", "article",
    "blockquote", "em", "mark", "details", "summary", "del", "footer",
}  # fmt: skip


@given(POSTS, POSTS, WORDS)
@settings(deadline=None, max_examples=15)
def test_a_page_of_anything_has_only_our_own_markup(post, before, text):
    kept = KeptDigest("7:1", 1, NOON, post, 1, "page")
    page = compose_page(kept, (Revision(before, NOON),), {"ab": text})
    written = write_page("evidence.html", page=page, pictures=[None] * len(page.stories))
    root = html.document_fromstring(written.decode())
    assert {element.tag for element in root.iter() if isinstance(element.tag, str)} <= KNOWN
    names = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(names) == len(set(names))
    for link in root.iter("a"):
        address = link.get("href")
        assert address.startswith(("#", "http://", "https://", "page.json"))
        if address.startswith("#"):
            assert address[1:] in names


def test_half_a_surrogate_pair_becomes_a_question_mark():
    written = write_page("refused.html", words="Flood \ud800 in Orm")
    assert "Flood ? in Orm" in written.decode()


@given(POSTS, WORDS)
@settings(deadline=None, max_examples=15)
def test_the_data_of_anything_are_json_with_one_annotation_for_each_figure(post, text):
    kept = KeptDigest("7:1", 1, NOON, post, 1, "page")
    collection = json.loads(
        json.dumps(annotations_json(kept, "https://x.example/d/p", {"ab": text}))
    )
    shown = [quote for story in post.stories for quote in story.quotes if quote.is_shown]
    assert collection["total"] == len(shown)
    exact = [item["target"]["selector"][0]["exact"] for item in collection["first"]["items"]]
    assert exact == [quote.words for quote in shown]
