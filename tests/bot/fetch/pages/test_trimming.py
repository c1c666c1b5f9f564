"""What names itself as something beside the article goes; what only sounds like it stays."""

import pytest

from bot.fetch.pages.extraction import parse_page
from bot.fetch.pages.trimming import trim

LONG = "A sentence of the article, which is as long as sentences are. " * 12


def trimmed(body: str) -> str:
    tree = parse_page(f"<html><body><main><p>{LONG}</p>{body}</main></body></html>")
    trim(tree)
    return tree.text_content()


@pytest.mark.parametrize(
    "box",
    [
        "<div class='ad-inline'>12</div>", "<div class='relatedStories'>12</div>",
        "<div id='newsletter_signup'>12</div>", "<ul class='mostRead'>12</ul>",
        "<div class='big cookie-banner'>12</div>", "<figcaption>12</figcaption>",
        "<amp-ad>12</amp-ad>", "<div role='complementary'>12</div>", "<p hidden>12</p>",
        "<p style='color: red; DISPLAY:none'>12</p>", "<p aria-hidden='true'>12</p>",
        "<del>12</del>", "<div class='share-bar'><b>12</b></div>",
    ],
)  # fmt: skip
def test_a_box_beside_the_article_goes_and_the_words_behind_it_stay(box):
    text = trimmed(f"<p>before {box} after</p>")
    assert "12" not in text
    assert "before" in text
    assert "after" in text


@pytest.mark.parametrize(
    "box",
    [
        "<div class='shareholders'>12</div>", "<div class='header-adjusted'>12</div>",
        "<p class='lead'>12</p>", "<div class='download'>12</div>", "<p class='promotion'>12</p>",
        "<div class='commentary'>12</div>", "<p style='display: block'>12</p>",
    ],
)  # fmt: skip
def test_a_name_that_only_holds_such_letters_stays(box):
    assert "12" in trimmed(box)


def test_what_holds_much_of_the_text_stays_whatever_it_is_called():
    assert "12" in trimmed(f"<div class='promo'>{LONG} 12</div>")
