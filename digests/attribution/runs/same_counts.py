"""Sentences that count the same thing again: elsewhere, at another time, all together."""

from collections.abc import Iterator

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import INCLUDES
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    FINITE,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    TIME_WORDS,
    is_name_word,
)
from digests.attribution.runs.counted import (
    HEDGES_AND_THE,
    LONGEST_COUNTED,
    alike_sort,
    counted_words,
    figure_at,
    figures_in,
    is_plural,
    shares_noun,
    sort_of,
)
from digests.attribution.runs.totals import in_total, sums_up
from digests.text.word_lists import words

LONGEST_OPENER = 8
# "The comparable figure was 4 percent".
LIKE = words("respective comparable corresponding equivalent")
# "Over the same period, another 40 voters moved away".
CONTRASTS = words("comparison contrast")
SPANS = words("during over in for")
PERIODS = words("period time")
# "In Vell it was 90, in Dorra 50", "The figure for men was 30 percent".
OPENERS = words("in for among at on during last a the by")
LAST = frozenset(("last",))
YEAR_DIGITS = 4
MEASURES = words("figure number rate share proportion percentage")
# "In May, that lead was 9 points": it is the lead of the sentence before.
POINTED = MEASURES | words("lead gap margin advantage edge support rating total toll")
STANDS = words("was is were stood stands rose fell dropped climbed jumped grew increased")
MOVED = words("risen fallen dropped climbed jumped grown increased to at from")
FOUND = frozenset(("found", "shown"))
LONGEST_MEASURED = 6
# "Women accounted for 40 percent of the deaths".
TAKES = frozenset((("accounted", "for"), ("account", "for"), ("made", "up"), ("make", "up")))
WHOLES = words("total them those whole")
# "Behind Vell, Dorra had the most cases with 40, followed by Lume with 30".
PLACES = words("second third fourth fifth next last")
RANKS = words("most highest largest biggest fewest lowest")


def counts_again(before: View, view: View) -> bool:
    """Tell whether a sentence goes on with the count of the one right before it."""
    apart = view.sentence.paragraph - before.sentence.paragraph
    if apart > 1 or not figures_in(before) or not figures_in(view):
        return False
    if _includes(view) or _ranks(before, view, apart) or repeats(before, view):
        return True
    marks = FURTHER_MARKS if apart else MARKS
    return any(fits(before, view) for fits in marks)


def repeats(before: View, view: View) -> bool:
    """Read "In 2020, there were 50 inmates serving life" behind "40 inmates serving life"."""
    opened = view.lower(0) in PREPOSITIONS or view.lower(0) == "as"
    if before.sentence.paragraph != view.sentence.paragraph or not opened:
        return False
    return bool(figures_in(before) and figures_in(view)) and _same_words(before, view) > 2


def _includes(view: View) -> bool:
    """Read "This included nine children", also at the head of a paragraph."""
    pointed = view.lower(0) in {"this", "these", "that"} and view.lower(1) in INCLUDES
    return pointed and figure_at(view, 2) is not None


def _respective(before: View, view: View) -> bool:
    """Read "The respective May numbers were 4 percent and 9 percent"."""
    if view.lower(0) != "the" or view.lower(1) not in LIKE:
        return False
    noun = next((at for at in (2, 3, 4) if view.lower(at).rstrip("s") in MEASURES), None)
    verb = None if noun is None else _verb_of(before, view, noun)
    figure = None if verb is None else figure_at(view, verb + 1)
    return figure is not None and alike_sort(before, view, figure)


def _over_time(before: View, view: View) -> bool:
    """Read "During the same period, another 40 voters left" and "By contrast, 40 voters left"."""
    contrasted = view.lower(0) in {"by", "in"} and view.lower(1) in CONTRASTS
    if view.lower(0) not in SPANS and not contrasted:
        return False
    opened = contrasted or (view.lower(2) == "same" and view.lower(3) in PERIODS)
    opened = opened or (view.lower(1) == "that" and view.lower(2) in PERIODS)
    return opened and shares_noun(before, view, figures_in(view)[0])


def _found_so(before: View, view: View) -> bool:
    """Read "One system was found to have 1,200 apps" behind data that count apps."""
    found = view.places(FOUND)
    if not found or view.lower(found[0] + 1) != "to" or view.lower(found[0] - 1) not in STANDS:
        return False
    return any(shares_noun(before, view, at) for at in figures_in(view) if at > found[0])


def _adds(before: View, view: View) -> bool:
    """Read "And nearly 30 percent of the migrants had come before"."""
    figure = figure_at(view, 1) if view.lower(0) == "and" else None
    return figure is not None and shares_noun(before, view, figure)


def _measures(before: View, view: View) -> bool:
    """Read "In Vell it was 90, in Dorra 50" and "The figure for men was 30 percent"."""
    at = _measured(before, view)
    if at is None:
        return False
    while view.lower(at + 1) in MOVED:
        at += 1
    figure = figure_at(view, at + 1)
    return figure is not None and alike_sort(before, view, figure)


def _measured(before: View, view: View) -> int | None:
    """Give the index of the verb: "In Vell it | was", "The rate among men | stood".

    So in "In May, that lead | was".
    """
    for at in range(min(LONGEST_OPENER, len(view.tokens))):
        word = view.lower(at)
        if word in FINITE or (word == "it" and view.lower(0) not in OPENERS):
            return None
        if word == "it":
            return at + 1 if view.lower(at + 1) in STANDS else None
        if word in MEASURES and view.lower(at - 1) == "the":
            return _verb_of(before, view, at)
        if word in POINTED and view.lower(at - 1) == "that":
            return _verb_of(before, view, at)
    return None


def _verb_of(before: View, view: View, noun: int) -> int | None:
    ahead = range(noun + 1, noun + LONGEST_MEASURED)
    verb = next((at for at in ahead if view.lower(at) in STANDS | {"has", "had"}), None)
    if verb is None or verb == noun + 1:
        return verb
    if view.lower(noun + 1) == "of":
        known = any(view.lower(at) in before.words for at in range(noun + 2, verb))
        return verb if known else None
    return verb if view.lower(noun + 1) in OPENERS else None


def _takes(before: View, view: View) -> bool:
    """Read "Women accounted for 40 percent of the deaths"."""
    for at in range(1, LONGEST_OPENER):
        if (view.lower(at), view.lower(at + 1)) in TAKES:
            figure = figure_at(view, at + 2)
            return figure is not None and _of_whole(before, view, figure)
    return False


def _of_whole(before: View, view: View, figure: int) -> bool:
    counted = list(counted_words(view, figure))
    return any(w in WHOLES or (is_plural(w) and w in before.words) for w in counted)


def _ranks(before: View, view: View, apart: int) -> bool:
    """Read "After Vell, Dorra had the most cases with 40, followed by Lume with 30"."""
    ranks = [at for at in view.places(RANKS) if view.lower(at - 1) == "the"]
    if not ranks or figures_in(view)[0] < ranks[0] or _turns_to_another_year(before, view):
        return False
    behind = view.lower(0) in {"after", "behind"} and is_name_word(view.tokens[1])
    led = behind and view.lower(1) in before.words
    if not apart and _ranked(view, ranks[0]):
        return alike_sort(before, view, figures_in(view)[0])
    at = ranks[0] + 1 + 2 * (view.lower(ranks[0] + 1) == "number")
    known = any(is_plural(view.lower(i)) and view.lower(i) in before.words for i in (at, at + 1))
    return known and (led or not apart)


def _placed(before: View, view: View) -> bool:
    """Read "The Greens were in second place with gifts of £4m" behind another's gifts."""
    places = (at for at in view.places(PLACES) if view.lower(at + 1) == "place")
    place = next((at for at in places if view.lower(at + 2) == "with"), LONGEST_OPENER)
    near = range(place + 3, place + 3 + LONGEST_COUNTED)
    figure = next((at for at in near if view.start(at) in view.figures), None)
    if place >= LONGEST_OPENER or figure is None:
        return False
    alike = bool(sort_of(view, figure)) and alike_sort(before, view, figure)
    return alike or shares_noun(before, view, figure)


def _ranked(view: View, rank: int) -> bool:
    """Read "The lowest | was in Vell" and "Vell had the highest | rate, 14 percent"."""
    behind = view.lower(rank + 1)
    return behind in {"was", "were", "is"} or (behind in MEASURES and view.lower(rank + 2) != "of")


def _elsewhere(before: View, view: View) -> bool:
    """Read "There were 40 new cases on Sunday" and "In Vell, four homes were lost"."""
    there = view.lower(figures_in(view)[0] - 2) == "there"
    place = view.lower(0) == "in" and is_name_word(view.tokens[1]) and not _is_time(view, 1)
    place = place and not _turns_to_another_year(before, view)
    alike = (there or place) and _same_words(before, view) > 1
    return alike or (place and _same_fate(before, view))


def _turns_to_another_year(before: View, view: View) -> bool:
    """Tell whether it happened another time: "… in the 2014 outbreak", "in a fire last year"."""
    years = {word for word in view.words if len(word) == YEAR_DIGITS and word.isdecimal()}
    last = any(view.lower(at + 1) in {"year", "decade"} for at in view.places(LAST))
    return not years <= before.words or (last and "last" not in before.words)


def _same_fate(before: View, view: View) -> bool:
    """Tell whether the same befell the same: "40 homes were lost", "four homes were lost"."""
    now = _behind(view, figures_in(view)[0])
    return any(_alike(now, _behind(before, figure)) > 2 for figure in figures_in(before))


def _behind(view: View, figure: int) -> list[str]:
    return [view.lower(at) for at in range(figure + 1, figure + 1 + LONGEST_COUNTED)]


def _same_deed(before: View, view: View) -> bool:
    """Read "They arrested three for theft" behind "said they arrested one for fraud"."""
    does = view.lower(0) in PRONOUNS and view.lower(1) not in AUXILIARIES  # "They had nine cars"
    if not does or figure_at(view, 2) is None:
        return False
    deed = (view.lower(0), view.lower(1))
    return any(deed == (before.lower(at - 2), before.lower(at - 1)) for at in _hedged(before))


def _hedged(view: View) -> Iterator[int]:
    """Give where its figures begin, their hedges included."""
    for at in figures_in(view):
        first = at
        while view.lower(first - 1) in HEDGES_AND_THE:
            first -= 1
        yield first


def _is_time(view: View, at: int) -> bool:
    word = view.lower(at)
    return word in TIME_WORDS or word in MONTHS or word[:1].isdigit()


def _same_words(before: View, view: View) -> int:
    """Count the words behind a sentence's first figure that stood behind one before, too."""
    now = list(counted_words(view, figures_in(view)[0]))
    return max(_alike(now, list(counted_words(before, figure))) for figure in figures_in(before))


def _alike(now: list[str], then: list[str]) -> int:
    for at, (a, b) in enumerate(zip(now, then, strict=False)):
        if a != b:
            return at
    return min(len(now), len(then))


MARKS = (
    sums_up,
    in_total,
    _respective,
    _over_time,
    _found_so,
    _adds,
    _measures,
    _takes,
    _elsewhere,
    _same_deed,
    _placed,
)
# These tell also at the head of the next paragraph that the same is counted.
FURTHER_MARKS = (in_total, _over_time, _takes)
