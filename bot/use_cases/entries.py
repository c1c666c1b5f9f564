"""The article that a feed itself holds, for want of the page."""

from bot.model.feeds import Entry
from bot.model.stories import Page

# A feed's own text is read in an article's stead only when it holds one: a teaser of two
# sentences would give a figure without what stands around it.
SHORTEST_ARTICLE = 600


def page_of_feed(item: Entry, feed: str) -> Page | None:
    """Take an entry's own text for its article; None when that is a teaser only."""
    if len(item.text) < SHORTEST_ARTICLE:
        return None
    text = f"{item.title}\n\n{item.text}"
    return Page(item.link, text, item.title, feed, published=item.published, canonical=item.link)
