"""Keep raised and lowered numbers apart from those beside them: 1,200³ must not become 1,2003.

A mark of a note goes; another number is written in the raised or lowered digits of Unicode, which
no reader of numbers takes for a part of the number before.
"""

import re
from typing import TYPE_CHECKING

from bot.fetch.pages.trimming import drop

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NOTE = re.compile(r"[\[(]\w{1,3}[\])]|[*†‡§]+")
NUMBER = re.compile(r"[+−–-]?\d+(?:[.,]\d+)*")
RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
LOWERED = str.maketrans("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")
SLASHES = frozenset({"/", "⁄"})
FRACTIONS = {
    ("1", "2"): "½",
    ("1", "3"): "⅓",
    ("2", "3"): "⅔",
    ("1", "4"): "¼",
    ("3", "4"): "¾",
    ("1", "8"): "⅛",
    ("3", "8"): "⅜",
    ("5", "8"): "⅝",
    ("7", "8"): "⅞",
}


def keep_apart(tree: "HtmlElement") -> None:
    """Rewrite the raised and lowered numbers of a page, and take off the marks of its notes."""
    for element in tuple(tree.iter("sup")):
        words = element.text_content().strip()
        if NOTE.fullmatch(words) or element.find(".//a") is not None:
            drop(element)
        elif fraction := _fraction(element, words):
            _write(element, fraction)
        elif NUMBER.fullmatch(words):
            _write(element, words.translate(RAISED))
    for element in tuple(tree.iter("sub")):
        words = element.text_content().strip()
        if NUMBER.fullmatch(words):
            _write(element, words.translate(LOWERED))


def _fraction(above: "HtmlElement", words: str) -> str:
    """Give the sign of 1⁄2 with its halves one above the other, and take its lower half away."""
    below = above.getnext()
    if below is None or below.tag != "sub" or (above.tail or "").strip() not in SLASHES:
        return ""
    fraction = FRACTIONS.get((words, below.text_content().strip()), "")
    if fraction:
        above.tail = ""
        drop(below)
    return fraction


def _write(element: "HtmlElement", words: str) -> None:
    for child in tuple(element):
        element.remove(child)
    element.text = words
