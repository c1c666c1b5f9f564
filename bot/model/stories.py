"""Articles on their way through the bot: as they came in, as they were read, or why not."""

from dataclasses import dataclass
from datetime import datetime

from digests import Digest, Reading


@dataclass(frozen=True, slots=True)
class Page:
    """An article as a web page or a feed gave it, its markup gone.

    `text` is what is read and stored: the headline on the first line, then the paragraphs; all
    offsets of evidence are characters into it. `url` is the address that was asked for,
    `canonical` the one that the article names as its own, else the one where it was found in the
    end. `published` is aware, or None when the page does not say.
    """

    url: str
    text: str
    title: str
    publisher: str = ""
    author: str = ""
    published: datetime | None = None
    canonical: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One article that was read: where it came from, what was found, and its post."""

    path: str
    reading: Reading
    digest: Digest


@dataclass(frozen=True, slots=True)
class Failure:
    """One article that gave no post, and why, in one line."""

    path: str
    error: str
