"""Keycap emoji, whose digits are pictures: "Call 5️⃣0️⃣"."""

from digests.figures.numerals.pieces import Line

KEYCAPS = ("\u20e3", "\ufe0f\u20e3")


def read_keycap(line: Line, at: int) -> int:
    """Read a digit that is drawn as a key; 0 when there is none."""
    return at + 1 if line.text.startswith(KEYCAPS, line.ends[at]) else 0
