"""Where things stand in a picture, in its own units; 1,080 of them are its width."""

from dataclasses import dataclass

from bot.render.picture.axis import Axis
from bot.render.picture.measures import break_lines
from bot.render.picture.scripts import drawable
from bot.render.picture.values import Picture, Row

WIDTH, EDGE = 1080, 54
LEFT, RIGHT = 462, 990  # of the plot
NAMES = LEFT - EDGE - 36  # room for the names

TITLE, SUBTITLE, NAME, ROLE, WORDS, SMALL = 52, 36, 37, 32, 38, 31
NAME_LINE, ROLE_LINE = 44, 39
LEAST_ROW, AROUND = 132, 46

# Told apart in grey and by eyes that do not see red and green apart; each has 4.5:1 on paper.
COLOURS = ("#1d5fa6", "#b8420e", "#6d28a8", "#0f766e", "#7a5f00", "#9d174d", "#374151")


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with its words as lines, and where it stands."""

    row: Row
    name: tuple[str, ...]
    role: tuple[str, ...]
    words: str
    top: float
    colour: str

    @property
    def words_height(self) -> float:
        """How high name and role are together."""
        return NAME_LINE * len(self.name) + ROLE_LINE * len(self.role)

    @property
    def bottom(self) -> float:
        """Where the row ends."""
        return self.top + max(LEAST_ROW, self.words_height + AROUND)

    @property
    def middle(self) -> float:
        """Where its names are centred."""
        return (self.top + self.bottom) / 2

    @property
    def dot(self) -> float:
        """Where its dot stands: a little under the middle, for the words over it."""
        return self.middle + 18


@dataclass(frozen=True, slots=True)
class Plot:
    """The axis on the paper."""

    axis: Axis
    top: float
    bottom: float

    def x(self, value: float) -> float:
        """Give the place of a value."""
        share = (value - self.axis.start) / (self.axis.end - self.axis.start)
        return LEFT + share * (RIGHT - LEFT)


def place_rows(picture: Picture, top: float) -> tuple[Placed, ...]:
    """Put the rows under each other, from a height on; the same figure has the same colour."""
    figures = list(dict.fromkeys(row.figure for row in picture.rows))
    placed: list[Placed] = []
    for row in picture.rows:
        colour = COLOURS[figures.index(row.figure) % len(COLOURS)]
        place = Placed(
            row,
            break_lines(drawable(row.name), NAME, NAMES, 3),
            break_lines(drawable(row.role), ROLE, NAMES, 2),
            next(iter(break_lines(drawable(row.words), WORDS, WIDTH - EDGE - LEFT, 1)), ""),
            placed[-1].bottom if placed else top,
            colour,
        )
        placed.append(place)
    return tuple(placed)
