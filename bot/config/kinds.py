"""What a key may hold: how it is read from an environment variable, and what is wrong with it.

A value is first what TOML gives: a number, a text, a list, true or false. From the environment and
from secret files comes text, which `of_text` turns into such a value where it can.
"""

import re
from dataclasses import dataclass
from typing import Protocol

from bot.model.secrets import Secret

SWITCHES = {"true": True, "yes": True, "on": True, "1": True}
SWITCHES |= {"false": False, "no": False, "off": False, "0": False}
WHOLE = re.compile(r"[+-]?[0-9]{1,18}(?:_[0-9]{1,9}){0,9}")
DECIMAL = re.compile(r"\d{1,9}(?:\.\d{1,9})?", re.ASCII)
PARTS = re.compile(r"[,\s]+")


class Kind(Protocol):
    """What a key may hold."""

    def of_text(self, text: str) -> object:
        """Read a value from text; what cannot be read stays text, and is objected to."""

    def objection(self, value: object) -> str:
        """Say why a value cannot be used, or "" when it can."""

    def use(self, value: object) -> object:
        """Give a value that is in order as the settings hold it."""


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A whole number from `low` to `high`."""

    low: int
    high: int

    def of_text(self, text: str) -> object:
        """Read a whole number."""
        return int(text) if WHOLE.fullmatch(text) else text

    def objection(self, value: object) -> str:
        """Object to all but whole numbers within the limits."""
        if type(value) is int and self.low <= value <= self.high:
            return ""
        return f"must be a whole number from {self.low} to {self.high}, not {shown(value)}"

    def use(self, value: object) -> object:
        """Give the number."""
        return value


@dataclass(frozen=True, slots=True)
class Seconds:
    """A number of seconds from `low` to `high`, whole or not."""

    low: float
    high: float

    def of_text(self, text: str) -> object:
        """Read a number."""
        return float(text) if DECIMAL.fullmatch(text) else text

    def objection(self, value: object) -> str:
        """Object to all but numbers within the limits; nan and inf are none."""
        if type(value) in {int, float} and self.low <= value <= self.high:  # type: ignore[operator]
            return ""
        return f"must be {self.low:g} to {self.high:g} seconds, not {shown(value)}"

    def use(self, value: object) -> object:
        """Give the number as a fraction."""
        return float(value)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Switch:
    """True or false."""

    def of_text(self, text: str) -> object:
        """Read true, yes, on, 1 and their opposites."""
        return SWITCHES.get(text.lower(), text)

    def objection(self, value: object) -> str:
        """Object to all but true and false."""
        return "" if isinstance(value, bool) else f"must be true or false, not {shown(value)}"

    def use(self, value: object) -> object:
        """Give the truth."""
        return value


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some words."""

    words: tuple[str, ...]

    def of_text(self, text: str) -> object:
        """Take the text."""
        return text

    def objection(self, value: object) -> str:
        """Object to all but the words."""
        if value in self.words:
            return ""
        return f"must be one of {', '.join(self.words)}, not {shown(value)}"

    def use(self, value: object) -> object:
        """Give the word."""
        return value


@dataclass(frozen=True, slots=True)
class Words:
    """A text that has a certain form, said in `form`; "" stands for nothing."""

    pattern: re.Pattern[str]
    form: str

    def of_text(self, text: str) -> object:
        """Take the text."""
        return text

    def objection(self, value: object) -> str:
        """Object to what is no text, or of another form."""
        if isinstance(value, str) and (not value or self.pattern.fullmatch(value)):
            return ""
        return f"must be {self.form}, not {shown(value)}"

    def use(self, value: object) -> object:
        """Give the text."""
        return value


@dataclass(frozen=True, slots=True)
class Hidden:
    """A text that no complaint may show; the settings hold it as a Secret if `is_wrapped`."""

    pattern: re.Pattern[str]
    form: str
    is_wrapped: bool = True

    def of_text(self, text: str) -> object:
        """Take the text."""
        return text

    def objection(self, value: object) -> str:
        """Object to what has another form, without a word of it."""
        if isinstance(value, str) and (not value or self.pattern.fullmatch(value)):
            return ""
        return f"must be {self.form}; what stands there is not shown"

    def use(self, value: object) -> object:
        """Wrap the text, so that it does not show by accident."""
        return Secret(str(value)) if self.is_wrapped else value


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA time zone, or a city."""

    def of_text(self, text: str) -> object:
        """Take the text."""
        return text

    def objection(self, value: object) -> str:
        """Object to what names no zone."""
        from bot.errors import UnknownZoneError
        from bot.schedule.zones import find_zone

        if not isinstance(value, str):
            return f"must be a time zone such as Europe/Berlin, not {shown(value)}"
        try:
            find_zone(value)
        except UnknownZoneError as error:
            near = f"; did you mean {error.nearest}?" if error.nearest else ""
            return f"there is no time zone {shown(value)}{near}"
        return ""

    def use(self, value: object) -> object:
        """Give the IANA name."""
        from bot.schedule.zones import find_zone

        return find_zone(str(value))


@dataclass(frozen=True, slots=True)
class Listed:
    """Several of one kind, at most `most`; in the environment commas or blanks part them."""

    kind: Kind
    most: int = 1000

    def of_text(self, text: str) -> object:
        """Read the parts."""
        return [self.kind.of_text(part) for part in PARTS.split(text.strip()) if part]

    def objection(self, value: object) -> str:
        """Object to what is no list, and to the first part that is not in order."""
        if not isinstance(value, list) or len(value) > self.most:
            return f"must be a list in brackets of at most {self.most}, not {shown(value)}"
        return next(filter(None, map(self.kind.objection, value)), "")

    def use(self, value: object) -> object:
        """Give the parts as a tuple."""
        return tuple(map(self.kind.use, value if isinstance(value, list) else ()))


@dataclass(frozen=True, slots=True)
class Network:
    """A network such as 10.1.0.0/16."""

    def of_text(self, text: str) -> object:
        """Take the text."""
        return text

    def objection(self, value: object) -> str:
        """Object to what is no network."""
        import ipaddress  # only for those who open one

        try:
            ipaddress.ip_network(value if isinstance(value, str) else "")
        except ValueError:
            return f"must be a network such as 10.1.0.0/16, not {shown(value)}"
        return ""

    def use(self, value: object) -> object:
        """Give the network as it is written."""
        return value


def shown(value: object) -> str:
    """Show a value in an error, cut to a line's measure."""
    written = str(value).lower() if isinstance(value, bool) else repr(value)
    return written if len(written) <= 40 else f"{written[:37]}..."
