"""A story keeps what a post needs: lines, the words behind each figure, where its article is."""

import pytest

from bot.demo import seed_text
from bot.model.stories import Page
from bot.use_cases.stories import compose_story, room_of_each, text_hash
from digests import NotEnglishError, plain_text

SEED = Page(
    "https://example.org/seed?utm_source=x", seed_text(), "", canonical="https://example.org/seed"
)
STORY = compose_story(SEED, 900)


def test_every_quotation_stands_in_the_text_at_its_place():
    assert all(SEED.text[quote.start : quote.end] == quote.words for quote in STORY.quotes)


def test_it_says_which_figures_the_post_shows():
    shown = [quote.figure for quote in STORY.quotes if quote.is_shown]
    assert {"55", "60"} <= set(shown) < {quote.figure for quote in STORY.quotes}


def test_it_is_found_by_the_address_that_the_article_names_as_its_own():
    assert STORY.url == "https://example.org/seed"
    assert STORY.text_hash == text_hash(SEED.text)


def test_two_tolls_differ():
    assert STORY.differs
    calm = Page("", "Bridge opens\n\nThe bridge cost $5 million, the mayor said on Monday.", "")
    assert not compose_story(calm, 900).differs


def test_what_is_drawn_is_known_when_the_story_is_told():
    assert STORY.has_picture
    alone = Page("", "Bridge opens\n\nThe bridge cost $5 million, the mayor said on Monday.", "")
    assert not compose_story(alone, 900).has_picture


def test_the_page_names_the_outlet_where_its_text_does_not():
    page = Page("", "Bridge opens\n\nThe bridge cost $5 million, the mayor said.", "", "Tarn Post")
    assert compose_story(page, 900).publisher == "Tarn Post"
    assert "Tarn Post" in plain_text(compose_story(page, 900).lines)


def test_what_is_not_english_is_refused():
    with pytest.raises(NotEnglishError):
        compose_story(Page("", "Der Hund bellt\n\nDer Hund bellt sehr laut und oft.", ""), 900)


@pytest.mark.parametrize(
    ("stories", "most", "each"), [(1, 900, 900), (5, 900, 720), (20, 900, 280), (0, 500, 500)]
)
def test_stories_that_share_a_post_share_its_room(stories, most, each):
    assert room_of_each(stories, most) == each
