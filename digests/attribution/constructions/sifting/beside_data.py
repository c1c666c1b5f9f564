"""What polls and data are only set beside: "…, where 18 seats are up for grabs".

Offsets count the words of the sentence.
"""

from collections.abc import Iterator

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import PERCENT_OPENS
from digests.attribution.lexicon.grammar import CURRENCIES, is_word
from digests.model import Span
from digests.text.word_lists import words

PLACING = words("where which")
SHARE = PERCENT_OPENS | words("percentage point points")
LONGEST_SHARE = 3
# "…, although that is still well | below the usual 90 a day".
CONCEDING = words("although though but")
POINTING = words("that this it")
STILL_IS = words("is was remains remained 's still")
SET_BESIDE = words("below above under over fewer less more lower higher short")
LONGEST_USUAL = 6
KEPT = words("updated refreshed compiled collected gathered published released drawn viewed")


def where_asked(view: View, cue: int) -> Iterator[Span]:
    """Give ", where 18 seats are up for grabs" behind what a poll shows of a place.

    "…, where she trails by 3 points" is the poll's.
    """
    for at in view.places(PLACING):
        if at <= cue or view.lower(at - 1) != "," or view.quoted[at]:
            continue
        end = next_comma(view, at)
        held = [i for i in range(at, end) if view.start(i) in view.figures]
        if held and not any(_may_be_share(view, i) for i in held):
            yield Span(view.start(at), view.start(end))


def _may_be_share(view: View, at: int) -> bool:
    """Tell whether a poll may count so: "by 3 points", "by 3", not "18 seats"."""
    if not (
        view.tokens[at].text[0] in CURRENCIES or is_word(view.tokens[min(at + 1, view.count - 1)])
    ):
        return True
    near = {view.lower(i) for i in range(at + 1, at + 1 + LONGEST_SHARE)}
    return view.tokens[at].text.endswith(("%", "-point")) or not near.isdisjoint(SHARE)


def what_is_usual(view: View, cue: int) -> Iterator[Span]:
    """Give ", although that is below the usual 90 a day" behind what data show.

    What it is set beside is known; who counts today's has not said so.
    """
    for at in view.places(CONCEDING):
        opens = at > cue and view.lower(at - 1) == "," and not view.quoted[at]
        if not opens or view.lower(at + 1) not in POINTING or view.lower(at + 2) not in STILL_IS:
            continue
        ahead = range(at + 2, min(at + 2 + LONGEST_USUAL, view.count))
        if any(view.lower(i) in SET_BESIDE for i in ahead):
            yield Span(view.start(at), view.sentence.span.end)


def how_kept(view: View, cue: int) -> Iterator[Span]:
    """Give ", updated 9,000 times a day": how data came about, they do not tell themselves."""
    for at in view.places(KEPT):
        if at > cue and view.lower(at - 1) == "," and not view.quoted[at]:
            yield Span(view.start(at), view.start(next_comma(view, at)))


def next_comma(view: View, at: int) -> int:
    """Give the next comma or dash, or the end."""
    ahead = range(at, len(view.tokens))
    return next((i for i in ahead if view.lower(i) in {",", ";", "–", "—"}), len(view.tokens))
