"""Where an article's first sentence begins, behind the place from which it was sent.

"VELL/ORNE, Ostria Rescuers found 42 people": where the text was taken over the dash is lost.
"""

import re

from digests.summary.backing.backings import Backings
from digests.text.word_lists import words

FIRST_PARAGRAPH = 1
ITEM = "the number of a list's item"
MOST_WORDS = 6
SHORTEST_CITY = 4  # letters: "BBC Three viewers" watch a channel
SPACED_DASH = re.compile(r"\s-{1,2}\s|[—–]")
FIRST_WORDS = words("new north south east west saudi sri united costa el sierra burkina")
"""Of the names of countries and states."""


def behind_dateline(begin: int, number: int, backings: Backings) -> int:
    """Step from a sentence's first word behind its dateline, no farther than to the number."""
    if begin >= number or not _is_shouted(begin, backings):
        return begin
    end = min(begin + MOST_WORDS, number)
    city = next((at for at in range(begin, end) if not _is_shouted(at, backings)), end)
    if not _opens_article(begin, backings) or not _is_city(begin, city, backings):
        return begin
    dash = _dash_behind(city, number, backings)
    if dash is not None:
        return dash
    if "," in backings.gap(city):
        stop = city + 1 + (backings.folded[city] in FIRST_WORDS)
        return stop if stop <= number and backings.written(stop)[0].isupper() else begin
    return city if _opens_sentence(city, backings) else begin


def behind_item(begin: int, number: int, backings: Backings) -> int:
    """Step behind the number of a list's item: "1. | The dam was 62 metres high"."""
    start = backings.starts[begin]
    is_item = (
        begin < number
        and backings.written(begin).isdigit()
        and any(
            each.span.start == start and each.reason == ITEM
            for each in backings.reading.not_figures
        )
    )
    return begin + 1 if is_item else begin


def _dash_behind(city: int, number: int, backings: Backings) -> int | None:
    """Find the dash behind the country, day and agency: "VELL, Nov 12 (Harbour Wire) - At …"."""
    for at in range(city, min(city + MOST_WORDS, number) + 1):
        if SPACED_DASH.search(backings.gap(at)):
            return at
        is_name = at == city and not {",", "("}.intersection(backings.gap(at))
        if is_name or backings.written(at)[0].islower():
            return None  # "VELL Mayor Ana Brill - once a clerk - …"
    return None


def _is_shouted(at: int, backings: Backings) -> bool:
    """Tell "VELL" from the "A" of "VELL A bomb killed 42"."""
    word = backings.written(at)
    return len(word) > 1 and word.isupper()


def _opens_article(begin: int, backings: Backings) -> bool:
    document = backings.reading.document
    if not document.sentences:
        return False
    start = backings.starts[begin]
    sentence = document.sentences[document.sentence_index(start)]
    return sentence.paragraph == FIRST_PARAGRAPH and sentence.span.start == start


def _is_city(begin: int, stop: int, backings: Backings) -> bool:
    """Tell a city from a body of which the article speaks again: "NATO Secretary …"."""
    told = [backings.written(at) for at in range(begin, stop)]
    return len(max(told, key=len)) >= SHORTEST_CITY and backings.text.count(told[0]) == 1


def _opens_sentence(at: int, backings: Backings) -> bool:
    """Tell whether a sentence opens with a word: a capital, and a small one behind it."""
    if at + 1 >= backings.count:
        return False
    word, behind = backings.written(at), backings.written(at + 1)
    return word[0].isupper() and not word[1:].isupper() and not behind[0].isupper()
