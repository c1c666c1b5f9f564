"""The axis of a picture: where it begins, its ticks, how its numbers are written."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from bot.render.picture.values import Row

# When the greatest is so many times the smallest, the axis begins at zero; else the difference,
# which is what the picture is about, would be too small to see, and the picture says where it
# begins.
FROM_ZERO = 1.5
STEPS = (1, 2, 2.5, 5, 10)
MAGNITUDES = ((12, "tn"), (9, "bn"), (6, "m"))
SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "ILS": "₪", "NGN": "₦", "UAH": "₴"}


@dataclass(frozen=True, slots=True)
class Axis:
    """From `start` to `end`, a tick every `step`; `unit` as in a Quantity."""

    start: float
    end: float
    step: float
    unit: str | None = None

    @property
    def ticks(self) -> tuple[float, ...]:
        """Give where the ticks stand."""
        count = round((self.end - self.start) / self.step)
        return tuple(self.start + self.step * at for at in range(count + 1))

    def label(self, value: float) -> str:
        """Write a number of the axis: "55", "$1.2bn", "40%"."""
        return write_number(value, self.unit)

    @property
    def note(self) -> str:
        """Say where the axis begins and what it counts, as far as the numbers do not."""
        begins = f"The axis begins at {self.label(self.start)}, not at 0." if self.start else ""
        named = self.unit and self.unit != "percent" and not self.unit.isupper()
        unit = f"Unit: {self.unit.replace('_', ' ')}." if named and self.unit else ""
        return f"{begins} {unit}".strip()


def axis_of(rows: Sequence[Row], unit: str | None) -> Axis:
    """Choose the axis for the rows."""
    low = float(min(row.low for row in rows))
    high = float(max(row.high for row in rows))
    from_zero = low >= 0 and (high == low or low == 0 or high / low > FROM_ZERO)
    if from_zero:
        step = _step(high * 1.06 / 4 if high else 0.25, unit)
        return Axis(0.0, step * math.ceil(high * 1.04 / step) if high else 1.0, step, unit)
    spread = high - low
    step = _step(spread * 1.8 / 3, unit)
    start = step * math.floor((low - spread * 0.4) / step)
    end = step * math.ceil((high + spread * 0.4) / step)
    return Axis(max(start, 0.0) if low >= 0 else start, end, step, unit)


def _step(least: float, unit: str | None) -> float:
    magnitude = 10.0 ** math.floor(math.log10(least))
    steps = (each * magnitude for each in STEPS)
    is_whole = unit is None  # there is no half a person
    return next(
        step
        for step in chain(steps, (10 * magnitude, 1.0))
        if step >= least * 0.999 and (not is_whole or step.is_integer())
    )


def write_number(value: float, unit: str | None) -> str:
    """Write a number short: "12,000", "$1.2bn", "40%", "5.9"."""
    sign = SIGNS.get(unit or "", f"{unit} " if unit and unit.isupper() else "")
    end = "%" if unit == "percent" else ""
    number = Decimal(str(round(value, 6)))
    minus = "−" if number < 0 else ""
    number = abs(number)
    for power, name in MAGNITUDES:
        if number >= 10**power:
            return f"{minus}{sign}{_plain(number / 10**power)}{name}{end}"
    return f"{minus}{sign}{_plain(number)}{end}"


def _plain(number: Decimal) -> str:
    written = f"{round(number, 3):,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
