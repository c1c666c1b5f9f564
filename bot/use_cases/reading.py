"""Read an article and compose its post; pick a figure of it."""

from collections.abc import Callable

from bot.errors import BotError, NoSuchFigureError
from bot.model.settings import Settings
from bot.model.stories import Failure, Page, Story
from digests import DigestsError, Reading, make_digest, read_article

# An article is the text of a file as it is, or what a page's markup left of one.
Loaded = str | Page


def read_story(path: str, loaded: Loaded, settings: Settings) -> Story:
    """Read one article and compose its post; raises a DigestsError when that cannot be done."""
    reading = read_loaded(loaded)
    page = loaded if isinstance(loaded, Page) else None
    return Story(path, reading, make_digest(reading, settings.max_characters), page)


def read_loaded(loaded: Loaded) -> Reading:
    """Read an article; its page tells the outlet and the address. Raises a DigestsError."""
    if isinstance(loaded, Page):
        return read_article(loaded.text, loaded.publisher, loaded.place)
    return read_article(loaded)


def attempt(path: str, load: Callable[[str], Loaded], settings: Settings) -> Story | Failure:
    """Load and read one article; whatever goes wrong is its result, so that the others go on."""
    try:
        return read_story(path, load(path), settings)
    except (BotError, DigestsError) as error:
        return Failure(path, one_line(str(error)))
    except Exception as bug:  # noqa: BLE001 - a thousand good articles must not fall with one bug
        return Failure(path, one_line(f"A bug in whosaid, please report it: {bug!r}"))


def figure_index(reading: Reading, number: int) -> int:
    """Turn a figure's number as people see it, counted from 1, into its index.

    Raises NoSuchFigureError.
    """
    if not 1 <= number <= len(reading.claims):
        raise NoSuchFigureError(f"figures found: {len(reading.claims)}")
    return number - 1


def one_line(message: str) -> str:
    """Put a message on one line."""
    return " ".join(message.split())
