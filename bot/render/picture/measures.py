"""How wide words are, and how they are broken into lines; without a font, so near enough."""

import unicodedata

# Advance widths of Inter SemiBold in thousandths of its size, from the blank to "~"; the lighter
# weight is a little narrower.
ASCII = (
    248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 295, 466, 290, 379,
    667, 481, 621, 652, 666, 632, 648, 587, 646, 648, 290, 295, 673, 673, 673, 544,
    999, 724, 657, 744, 724, 608, 586, 755, 744, 275, 561, 677, 566, 906, 741, 775,
    643, 776, 651, 649, 660, 734, 724, 1007, 690, 705, 653, 393, 379, 393, 481, 468,
    497, 575, 630, 577, 630, 593, 377, 625, 613, 261, 261, 569, 261, 898, 610, 608,
    625, 625, 397, 549, 380, 608, 576, 837, 562, 576, 562, 393, 358, 393, 673,
)  # fmt: skip
WIDE = 1.0  # Chinese, Japanese and Korean
OTHER = 0.72  # above the mean of all other letters: better too much room than too little
MOST_MARKS = 2  # on one letter; more are no writing
CUT = "…"
SHORT = 12  # letters of a word that are rather dropped than shown without the others
NARROWER = (0.5, 0.6, 0.7, 0.8, 0.9)


def width_of(text: str, size: float) -> float:
    """Give the width of a line of words at a size, in the same unit."""
    return size * sum(map(_advance, text))


def _advance(letter: str) -> float:
    place = ord(letter) - 32
    if 0 <= place < len(ASCII):
        return ASCII[place] / 1000
    if unicodedata.combining(letter) or letter in "\u200c\u200d":
        return 0.0
    return WIDE if unicodedata.east_asian_width(letter) in "WF" else OTHER


def break_lines(text: str, size: float, room: float, most: int) -> tuple[str, ...]:
    """Break words into at most so many lines, about equally long; what is too long is cut."""
    words = _with_few_marks(text[:600]).split()
    lines = _fill(words, size, room)
    if len(lines) > most:
        kept = [*lines[: most - 1], " ".join(lines[most - 1 :])]
        return tuple(_cut(line, size, room) for line in kept)
    return tuple(_cut(line, size, room) for line in _evened(words, lines, size, room))


def _evened(words: list[str], lines: list[str], size: float, room: float) -> list[str]:
    """Fill the same number of lines about equally, so that no word stands lonely in the last."""
    for share in NARROWER:
        narrow = _fill(words, size, room * share)
        if len(narrow) == len(lines):
            return narrow
    return lines


def _fill(words: list[str], size: float, room: float) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, size: float, room: float) -> str:
    if width_of(line, size) <= room:
        return line
    while line and width_of(line + CUT, size) > room:
        line = line[:-1]
    whole, _, part = line.rpartition(" ")
    return (whole if whole and len(part) < SHORT else line).rstrip() + CUT


def _with_few_marks(text: str) -> str:
    """Drop marks piled up on a letter, which would be drawn over the rows above."""
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
