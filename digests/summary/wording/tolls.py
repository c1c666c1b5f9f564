"""Tell what happened to how many in few words: "55 civilians killed, incl. 12 women"."""

from collections.abc import Sequence

from digests.figures.lexicon.event_words import EVENT_WORDS, OF_PEOPLE
from digests.model import Fragment, Style
from digests.summary.backing.backings import Backings
from digests.summary.wording.excerpts import content_of
from digests.summary.wording.naming import tidy
from digests.summary.wording.showing import counted_of, hedge_of, number_of
from digests.text.calendar import MONTHS
from digests.text.word_lists import words

PARTS = ", incl. "
YEAR_DIGITS = 4
OF_THEM = words("those them these the its their his her our")
REMARK = 3  # words behind a figure in which marks call a word in doubt
MARKS = frozenset("“\"‘'")

# Few words must not move an old event into this story: "40 people were killed there last year".
ELSEWHEN = words(
    """last previous previously earlier since ago before after until every each annually yearly
    year years month months week weeks daily monthly weekly average history ever so total
    overall alone more another other others further additional extra fewer less"""
)


def toll_pieces(indices: Sequence[int], backings: Backings) -> tuple[Fragment, ...]:
    """Write figures of one speaker in few words; () where those would not do."""
    if not all(is_plain_toll(index, backings) for index in indices):
        return ()
    pieces: list[Fragment] = []
    for position, index in enumerate(indices):
        whole = backings.claim(index).figure.part_of
        is_part = whole is not None and whole in indices
        if position:
            pieces.append(Fragment(_joint(whole, indices[position - 1], backings)))
        is_told = is_part or _is_told_later(position, indices, backings)
        telling = "" if is_told else _telling(index, backings)
        pieces += _figure_pieces(index, backings, telling)
    return tuple(pieces)


def _is_told_later(position: int, indices: Sequence[int], backings: Backings) -> bool:
    """Tell whether the next figure is told the same: "95 soldiers, 12 villagers killed"."""
    if position + 1 == len(indices):
        return False
    index, later = indices[position], indices[position + 1]
    is_part = backings.claim(later).figure.part_of is not None
    return not is_part and _told(index, backings)[1] == _told(later, backings)[1]


def is_plain_toll(index: int, backings: Backings) -> bool:
    """Tell whether number, noun and event say it all: nothing is guarded, and it is of now."""
    referent, backing = backings.claim(index).figure.referent, backings.backing(index)
    if referent.event not in OF_PEOPLE or backing.guards or not referent.what:
        return False
    if not _telling(index, backings) and EVENT_WORDS.keys().isdisjoint(backing.counted[-1:]):
        return False
    begin, end = content_of((index,), backings)
    told = backings.folded[begin:end]
    if _is_share_of_them(index, backings) or _is_in_marks(index, backings):
        return False
    return ELSEWHEN.isdisjoint(told) and not _is_of_the_past(told)


def _is_share_of_them(index: int, backings: Backings) -> bool:
    """Tell whether only those are counted: "one in four of those infected was a child"."""
    _, stop = backings.places[index]
    behind = backings.folded[stop : stop + 2]
    return behind[:1] == ("of",) and not OF_THEM.isdisjoint(behind)  # not "dozens of people"


def _is_in_marks(index: int, backings: Backings) -> bool:
    """Tell whether a word is doubted: "the 12 “missing” had been found"."""
    _, stop = backings.places[index]
    _, end = backings.sentence(index)
    return any(backings.gap(at).strip() in MARKS for at in range(stop, min(stop + REMARK, end)))


def _is_of_the_past(told: Sequence[str]) -> bool:
    """Tell whether it is dated far back: "the quake of 1999 killed 2,400", "died in March"."""
    return any(
        (len(word) == YEAR_DIGITS and word.isdecimal()) or (before == "in" and word in MONTHS)
        for before, word in zip(("", *told), told, strict=False)
    )


def _joint(whole: int | None, before: int, backings: Backings) -> str:
    """Join a figure to the one before: a part to its whole, a part to a part, others."""
    if whole is not None and whole == before:
        return PARTS
    return (
        " and " if whole is not None and whole == backings.claim(before).figure.part_of else ", "
    )


def _figure_pieces(index: int, backings: Backings, telling: str) -> list[Fragment]:
    """Write hedge, number and noun so that they stand out, and what happened behind them."""
    counted = counted_of(index, backings)
    lead = _lead(index, backings)
    number = f"{hedge_of(index, backings)}{number_of(index, backings)} {counted}".rstrip()
    pieces = [Fragment(lead)] if lead else []
    pieces.append(Fragment(number, Style.FIGURE))
    return [*pieces, Fragment(f" {telling}")] if telling else pieces


def _told(index: int, backings: Backings) -> tuple[str, str]:
    """Give the reader's words before and behind the noun: "bodies of", "killed"."""
    referent = backings.claim(index).figure.referent
    noun = tidy(referent.noun.of(backings.text)) if referent.noun else ""
    before, _, behind = tidy(referent.what).rpartition(noun) if noun else ("", "", referent.what)
    return before.strip(), behind.strip()


def _telling(index: int, backings: Backings) -> str:
    return _told(index, backings)[1]


def _lead(index: int, backings: Backings) -> str:
    """Give words that must stand before the number: "bodies of "."""
    before = _told(index, backings)[0]
    return f"{before[0].upper()}{before[1:]} " if before.endswith(" of") else ""
