"""The pictures of what was told: drawn of its articles, if those are still read the same."""

import asyncio
from dataclasses import dataclass

from bot.model.deliveries import StoryPost
from bot.model.digests import KeptDigest
from bot.render.picture.choosing import picture_of
from bot.render.picture.values import Picture
from bot.use_cases.desk import Desk
from bot.use_cases.stories import quotes_of
from digests import Digest, DigestsError, read_article


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, and the PNG of it."""

    picture: Picture
    png: bytes


async def draw_pictures(desk: Desk, told: KeptDigest) -> tuple[Drawn, ...]:
    """Draw the pictures of a digest, in the order of its stories. Raises PictureError."""
    pictures = await asyncio.to_thread(_pictures_of, desk, told)
    return tuple([Drawn(picture, await desk.draw(picture)) for picture in pictures])


def _pictures_of(desk: Desk, told: KeptDigest) -> tuple[Picture, ...]:
    with desk.store.reading() as transaction:
        pages = [
            desk.articles.by_hash(transaction, story.text_hash) if story.has_picture else None
            for story in told.post.stories
        ]
    stories = zip(told.post.stories, pages, strict=True)
    pictures = (picture_of_story(story, page.text) for story, page in stories if page)
    return tuple(picture for picture in pictures if picture)


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
