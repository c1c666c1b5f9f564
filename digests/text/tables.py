"""Tables: lines that hold the cells of one, a label and its numbers, and are no sentences."""

import re

from digests.model import Sentence

CELL = r"[-+−±]?[$£€¥]?\d[\d.,]*%?|[-–—]"
ROW = re.compile(
    rf"""
    [\s|]*[^\W\d_][^\d|\t]{{0,60}}?                      # "North America"
    (?:(?:\s*\|\s*|\s+)(?:{CELL})(?=\s|\||\Z)){{2,40}}
    [\s|]*""",
    re.VERBOSE,
)
PIPED = re.compile(r"\|?[^|]{1,80}(?:\|[^|]{0,80}){2,40}")


def is_row(sentence: Sentence, text: str) -> bool:
    """Tell whether a sentence is a row of a table: "Asia 612 695 -12%", "Asia | 612 | -12%"."""
    written = sentence.span.of(text)
    return ROW.fullmatch(written) is not None or PIPED.fullmatch(written) is not None
