"""Say in words what a picture shows: the same facts, for who does not see it."""

from bot.render.harmless import on_one_line
from bot.render.picture.axis import axis_of
from bot.render.picture.values import Picture, Row, Shape

LONGEST_NAME = 120
OPENINGS = {Shape.SOURCES: "Who says what", Shape.CHANGE: "How the figure changed"}


def alt_text(picture: Picture) -> str:
    """Give title, each row with its source and words, and where the axis begins."""
    rows = "; ".join(map(_row, picture.rows))
    note = axis_of(picture.rows, picture.unit).note
    opening = f"{OPENINGS[picture.shape]}: {_short(picture.title)}."
    subtitle = f" {on_one_line(picture.subtitle).rstrip('.')}." if picture.subtitle else ""
    return f"{opening}{subtitle} {rows}. {note}".strip()


def _row(row: Row) -> str:
    role = f" ({_short(row.role)})" if row.role else ""
    return f"{_short(row.name)}{role}: {_short(row.words)}"


def _short(words: str) -> str:
    line = on_one_line(words)
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME]}…"
