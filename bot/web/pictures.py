"""The picture of a story that was kept: drawn of its article, if that is still read the same."""

from bot.model.deliveries import StoryPost
from bot.render.picture.choosing import picture_of
from bot.render.picture.values import Picture
from bot.use_cases.stories import quotes_of
from digests import Digest, DigestsError, read_article


def picture_of_story(story: StoryPost, text: str) -> Picture | None:
    """Give the picture; None where there is none, or `text` is not read as it was then.

    A newer whosaid may find other figures in the same text, or other speakers: then a picture
    could contradict the lines beside it.
    """
    if not text:
        return None
    try:
        reading = read_article(text, story.publisher, story.url)
    except DigestsError:
        return None
    digest = Digest(reading, story.lines)
    return picture_of(digest) if quotes_of(reading, digest) == story.quotes else None
