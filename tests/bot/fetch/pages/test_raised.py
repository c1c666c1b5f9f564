"""A raised number never becomes a part of the number before it."""

import pytest

from bot.fetch.pages.extraction import parse_page
from bot.fetch.pages.raised import keep_apart


def kept(markup: str) -> str:
    tree = parse_page(f"<html><body><p>{markup}</p></body></html>")
    keep_apart(tree)
    return tree.text_content()


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("1,200<sup>3</sup> people", "1,200³ people"),
        ("some 40 km<sup>2</sup> burnt", "some 40 km² burnt"),
        ("10<sup>6</sup> litres, 10<sup>-3</sup>", "10⁶ litres, 10⁻³"),
        ("CO<sub>2</sub> rose", "CO₂ rose"),
        ("$4<sup>.99</sup>", "$4.99"),
        ("40%<sup><a href='#n5'>5</a></sup> more", "40% more"),
        ("9 dead<sup>[12]</sup>.", "9 dead."),
        ("9<sup>*</sup> dead<sup>(a)</sup>.", "9 dead."),
        ("2<sup>1</sup>/<sub>2</sub> tonnes", "2½ tonnes"),
        ("2<sup><b>3</b></sup>⁄<sub>4</sub> tonnes", "2¾ tonnes"),
        ("<sup>5</sup>/<sub>9</sub> of it", "⁵/₉ of it"),
        ("the 5<sup>th</sup> tank, <sup></sup>", "the 5th tank, "),
        ("9<sup>1,2</sup> dead", "9¹,² dead"),
    ],
)
def test_raised_and_lowered_numbers_stand_apart(markup, words):
    assert kept(markup) == words
