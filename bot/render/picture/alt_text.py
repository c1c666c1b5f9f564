"""Say in words what a picture shows: the same facts, for who does not see it."""

from collections.abc import Iterable

from bot.render.harmless import clipped
from bot.render.picture.axis import axis_of
from bot.render.picture.values import Picture, Row, Shape

LONGEST = 2_000  # of Slack, which takes the longest
LONGEST_NAME = 120
LONGEST_SUBTITLE = 300
OPENINGS = {Shape.SOURCES: "Who says what", Shape.CHANGE: "How the figure changed"}


def alt_text(picture: Picture, longest: int = LONGEST) -> str:
    """Give title, each row with its source and words, and where the axis begins.

    Where names are so long that it would not fit, the last rows are counted, never cut: half a
    row may be a number without its name.
    """
    note = axis_of(picture.rows, picture.unit).note
    subtitle = clipped(picture.subtitle, LONGEST_SUBTITLE).rstrip(".")
    opening = f"{OPENINGS[picture.shape]}: {_short(picture.title)}."
    opening += f" {subtitle}." if subtitle else ""
    room = longest - len(f"{opening} ; and 99 more. {note}")
    return f"{opening} {_rows(picture.rows, room)}. {note}".strip()


def _rows(rows: Iterable[Row], room: int) -> str:
    told = list(map(_row, rows))
    kept = [row for at, row in enumerate(told) if len("; ".join(told[: at + 1])) <= room]
    more = len(told) - len(kept)
    return "; ".join([*kept, f"and {more} more"] if more else kept)


def _row(row: Row) -> str:
    role = f" ({_short(row.role)})" if row.role else ""
    return f"{_short(row.name)}{role}: {_short(row.words)}"


def _short(words: str) -> str:
    return clipped(words, LONGEST_NAME)
