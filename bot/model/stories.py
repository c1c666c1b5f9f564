"""Articles on their way through the bot: as they came in, as they were read, or why not."""

from dataclasses import dataclass
from datetime import datetime

from digests import Digest, Reading


@dataclass(frozen=True, slots=True)
class Page:
    """An article as a web page, a feed or a marked-up file gave it, its markup gone.

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

    @property
    def place(self) -> str:
        """Tell where readers find it on the web; "" for a file."""
        return self.canonical or self.url


@dataclass(frozen=True, slots=True)
class Story:
    """One article that was read: where it came from, what was found, and its post.

    `page` is what it was taken from when that was marked up, so that its text is not the file's.
    """

    path: str
    reading: Reading
    digest: Digest
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """One article that gave no post, and why, in one line."""

    path: str
    error: str
