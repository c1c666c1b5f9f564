"""The words that a figure counts, read by the figure's kind: of money, length or share they follow
otherwise than of a plain count.
"""

import re

from digests.figures.numerals.magnitudes import ONE
from digests.figures.referents.measured import SHARES, funds_after
from digests.figures.referents.nouns import Agreement, Phrase, counted_words, read_phrase
from digests.figures.referents.passages import Passage, Place
from digests.model import Figure, Kind
from digests.text.word_lists import words

# "Dozens attacked shops": without "of" or "more" such a word counts nothing that follows it.
_VAGUE_PLURALS = words("dozens scores hundreds thousands millions billions tens")
# "at least 21,600 are minors": the noun stands behind the verb.
_PREDICATE_NOUN = re.compile(r"br?(?=[ncj]{0,2}s)")
# "1,100 sq km (425 square miles) of marsh": both measure the marsh.
_CONVERSION = re.compile(r"(?:\([^()]{1,6})?\)(?=o)")


def read_counted(passage: Passage, place: Place, figure: Figure) -> Phrase | None:
    """Read the words that the figure at that place counts; None when the text leaves them out."""
    return _READERS[figure.quantity.kind](passage, place, figure)


def _read_count(passage: Passage, place: Place, figure: Figure) -> Phrase | None:
    """Read what a count counts."""
    last = passage.tokens[place.after - 1].lower
    if last in _VAGUE_PLURALS and passage.shape[place.after : place.after + 1] not in ("o", "m"):
        return None
    one = figure.quantity.value == ONE
    phrase = counted_words(passage, place.after, Agreement.ONE if one else Agreement.MANY)
    said = _PREDICATE_NOUN.match(passage.shape, place.after) if phrase is None else None
    return read_phrase(passage, said.end(), Agreement.MANY) if said else phrase


def _read_percent(passage: Passage, place: Place, _: Figure) -> Phrase | None:
    """Read "of voters" after a percentage, or a noun like "share"."""
    at = place.after
    following = passage.tokens[at].lower if at < len(passage.tokens) else ""
    if following in SHARES or passage.shape[at : at + 1] == "o":
        return counted_words(passage, at, Agreement.ANY)
    return None


def _read_fraction(passage: Passage, place: Place, _: Figure) -> Phrase | None:
    """Read "of the members", "the families", "majority" after a fraction."""
    return counted_words(passage, place.after, Agreement.ANY)


def _read_money(passage: Passage, place: Place, _: Figure) -> Phrase | None:
    """Read "in funds", "worth of damage", "of aid", "operating loss", but not "a share"."""
    if passage.shape[place.after : place.after + 1] == "d":
        return None
    return funds_after(passage, place) or counted_words(passage, place.after, Agreement.ANY)


def _read_length(passage: Passage, place: Place, figure: Figure) -> Phrase | None:
    """Read "of diesel fuel", and the noun that "24-hour" or "185 mph" stands before."""
    beside = _CONVERSION.match(passage.shape, place.after)
    if beside is not None:
        return counted_words(passage, beside.end(), Agreement.ANY)
    last = passage.tokens[place.after - 1].lower
    hyphened = "-" in last and last[-1] != "-"
    attributive = not last.endswith(("s", ".")) and figure.quantity.value != ONE
    if hyphened or attributive or passage.shape[place.after : place.after + 1] == "o":
        return counted_words(passage, place.after, Agreement.ANY)
    return None


def _read_multiple(passage: Passage, place: Place, _: Figure) -> Phrase | None:
    """Read "its staff" after "halving"."""
    if passage.shape[place.after : place.after + 1] != "d":
        return None
    return counted_words(passage, place.after, Agreement.ANY)


_READERS = {
    Kind.COUNT: _read_count,
    Kind.TALLY: _read_count,
    Kind.PERCENT: _read_percent,
    Kind.FRACTION: _read_fraction,
    Kind.MONEY: _read_money,
    Kind.MEASURE: _read_length,
    Kind.DURATION: _read_length,
    Kind.MULTIPLE: _read_multiple,
}
