"""What a picture shows, before anything is drawn."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Shape(StrEnum):
    """How the rows belong together: sources beside each other, or one figure on its way."""

    SOURCES = "sources"
    CHANGE = "change"  # the rows stand in the order of time


@dataclass(frozen=True, slots=True)
class Row:
    """A figure as one source states it; `words` are the article's own, "at least 55 civilians".

    `low` and `high` are the same for a single number. `opens_up` is "at least", `opens_down` "at
    most"; `is_near` is "about".
    """

    name: str
    role: str
    words: str
    low: Decimal
    high: Decimal
    opens_up: bool = False
    opens_down: bool = False
    is_near: bool = False

    @property
    def figure(self) -> tuple[Decimal, Decimal, bool, bool]:
        """Tell figures apart that are stated alike: they have one colour."""
        return self.low, self.high, self.opens_up, self.opens_down


@dataclass(frozen=True, slots=True)
class Picture:
    """Who says what about one thing; all rows have one unit.

    `unit` is None for a count, else as in a Quantity: "percent", an ISO 4217 code, "kilometre".
    """

    title: str
    subtitle: str
    rows: tuple[Row, ...]
    unit: str | None = None
    footer: str = ""
    shape: Shape = Shape.SOURCES
