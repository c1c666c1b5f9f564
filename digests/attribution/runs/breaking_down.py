"""Sentences that break down or go on with the count before them: "Of those, ten …"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import PRONOUNS, is_name_word
from digests.text.word_lists import words

# "Out of the 20, 10 are …": the sentence breaks down the count that came before.
BREAKDOWN = frozenset(["of", "out", "among"])
BACKWARD = words("those these them the that")
# "Another nine were hurt": these go on with a count.
FURTHER = words("another further additional")
OTHERS = words("others more")
# "The dead included three children".
WHOLES = words(
    "dead victims injured wounded killed missing survivors casualties they group total figure "
    "number toll"
)
INCLUDES = words("include includes included comprise comprises comprised")
RESTS = words("rest remaining remainder other others")
LONGEST_WHOLE = 7
# "Dorra had 65 new cases, Vell 40": the count of the sentence before, place by place.
HAD = words("had has saw")
TIMED = words("in last during by the")
CASES = words("cases deaths infections fatalities injuries casualties arrests homes votes")
LONGEST_PLACE, LONGEST_COUNTED = 5, 4
# What may stand before an opening figure: "At least ten of them", "Some 90 others".
HEDGES = words("at least some about more than nearly almost around only just up to fewer the over")
LONGEST_HEDGE = 3


def breaks_down(before: View, view: View) -> bool:
    """Tell whether the sentence takes the count of the one before apart, or adds to it."""
    near = before.sentence.paragraph == view.sentence.paragraph
    if near and _of_the_same(before, view):
        return True
    if _of_those(view):
        return near or _same_number(before, view)
    if near and _by_place(before, view):
        return True
    marks = (_of_them, _another, _rest, _includes, _bare, _at_that_time)
    return near and any(fits(view) for fits in marks)


def _by_place(before: View, view: View) -> bool:
    """Read "Dorra had 65 new cases" behind a sentence that counts cases."""
    at = next((i for i in range(1, LONGEST_PLACE) if view.lower(i) in HAD), None)
    named = at is not None and all(
        (is_name_word(t) and t.lower not in PRONOUNS) or t.lower in {"of", "the", "and"}
        for t in view.tokens[:at]
    )
    if at is None or not named or view.start(at + 1) not in view.figures:
        return False
    counted = {view.lower(i) for i in range(at + 2, at + 2 + LONGEST_COUNTED)} & CASES
    return bool(counted) and any(token.lower in counted for token in before.tokens)


def _of_those(view: View) -> bool:
    """Read "Of those, ten …", "Out of the 20, ten …" and "Among them were ten …"."""
    first, second = view.lower(0), view.lower(1)
    if first == "out":
        return second == "of"
    if first not in BREAKDOWN or second not in BACKWARD:
        return False
    counted = any(view.start(at) in view.figures for at in range(2, 5))
    return second != "the" or first == "among" or counted


def _of_the_same(before: View, view: View) -> bool:
    """Read "Of the new cases, ten …" behind a sentence that counts cases."""
    if view.lower(0) != "of" or view.lower(1) != "the":
        return False
    comma = next((at for at in range(3, LONGEST_WHOLE) if view.lower(at) == ","), None)
    return comma is not None and any(t.lower == view.lower(comma - 1) for t in before.tokens)


def _same_number(before: View, view: View) -> bool:
    """Tell whether "Of those" opens the next paragraph, or "Of the 20" right behind the 20."""
    if view.sentence.paragraph - before.sentence.paragraph != 1:
        return False
    if view.lower(1) in {"those", "these", "them"}:
        return True
    at = next((i for i in range(1, 5) if view.start(i) in view.figures), 0)
    return bool(at) and any(
        token.lower == view.lower(at) for token in before.tokens if token.start in before.figures
    )


def _figure(view: View) -> int | None:
    """Give the index of the figure with which a sentence opens, hedges aside."""
    for at in range(LONGEST_HEDGE + 1):
        if view.start(at) in view.figures:
            return at
        if view.lower(at) not in HEDGES:
            return None
    return None


def _of_them(view: View) -> bool:
    """Read "Ten of them were children"."""
    at = _figure(view)
    return (
        at is not None
        and view.lower(at + 1) == "of"
        and view.lower(at + 2)
        in {
            "them",
            "those",
            "these",
        }
    )


def _bare(view: View) -> bool:
    """Read "Three were treated for burns": whom it counts, the sentence before has said."""
    at = _figure(view)
    return at is not None and view.lower(at + 1) in {"were", "was", "are", "remain", "remained"}


def _at_that_time(view: View) -> bool:
    """Read "There were 332 in 2013": of what, the sentence before has said."""
    there = view.lower(0) == "there" and view.lower(1) in {"were", "was"}
    return there and view.start(2) in view.figures and view.lower(3) in TIMED


def _another(view: View) -> bool:
    """Read "Another nine were hurt", "A further nine" and "At least nine others"."""
    at = _figure(view)
    if at is not None:
        return view.lower(at + 1) in OTHERS
    opener = 1 if view.lower(0) == "a" else 0
    return view.lower(opener) in FURTHER and any(
        view.start(i) in view.figures for i in (opener + 1, opener + 2)
    )


def _rest(view: View) -> bool:
    """Read "The rest, 25 percent, had no view" and "The remaining nine fled"."""
    named = view.lower(0) == "the" and view.lower(1) in RESTS
    return named and any(view.start(at) in view.figures for at in range(2, 2 + LONGEST_HEDGE))


def _includes(view: View) -> bool:
    """Read "They included three children" and "The dead include nine soldiers"."""
    at = 1 if view.lower(0) == "the" else 0
    return view.lower(at) in WHOLES and view.lower(at + 1) in INCLUDES
