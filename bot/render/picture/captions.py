"""Write what stands under a picture in a chat: the facts that it shows, each with its name."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.render.harmless import clipped
from bot.render.packing import utf16_length
from bot.render.picture.axis import axis_of
from bot.render.picture.values import Picture, Row

LONGEST_TITLE = 200
LONGEST_NAME = 80
LONGEST_SUBTITLE = 300


@dataclass(frozen=True, slots=True)
class Looks:
    """How a platform shows words of an article: as mere words, and bold."""

    words: Callable[[str], str]
    bold: Callable[[str], str]


def draw_caption(picture: Picture, looks: Looks, longest: int) -> str:
    """Give the caption: the headline, what differs, a line for each source, where the axis begins.

    `longest` counts UTF-16 units, those of the markup too. Where there is no room for all of it,
    what differs is left out, for the lines say it; then the last lines are counted, never cut:
    half a line may be a number without its name.
    """
    title = looks.bold(clipped(picture.title, LONGEST_TITLE))
    subtitle = looks.words(clipped(picture.subtitle, LONGEST_SUBTITLE))
    rows = [_row(row, looks) for row in picture.rows]
    note = axis_of(picture.rows, picture.unit).note
    whole = _joined(title, subtitle, *rows, note)
    if utf16_length(whole) <= longest:
        return whole
    cut = (_joined(title, *rows[:kept], _more(len(rows) - kept), note) for kept in _down(rows))
    return next((caption for caption in cut if utf16_length(caption) <= longest), title)


def _down(rows: list[str]) -> range:
    return range(len(rows), -1, -1)


def _joined(*lines: str) -> str:
    return "\n".join(filter(None, lines))


def _more(count: int) -> str:
    return f"and {count} more" if count else ""


def _row(row: Row, looks: Looks) -> str:
    role = f" ({clipped(row.role, LONGEST_NAME)})" if row.role else ""
    words = looks.bold(clipped(row.words, LONGEST_NAME))
    return f"• {words} — {looks.words(clipped(row.name, LONGEST_NAME) + role)}"
