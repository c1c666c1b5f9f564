"""Whoever has somebody ahead: "with Tarn Watch showing her ahead 3 points, Veld Net 4 points".

Only a poll, or an average of polls, counts such points, whatever its name is. Offsets count the
words of the sentence.
"""

from collections.abc import Iterator

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import PERCENT_OPENS, SHORT_HEDGES
from digests.attribution.lexicon.grammar import ARTICLES, is_adverb, is_name_word, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.figures.lexicon.people import is_person
from digests.text.word_lists import words

AHEAD = words("ahead up leading behind down trailing")
# "A late goal put Tarn ahead by 3 points": in the past no poll does.
SHOWING = words("show shows showing showed has had have having puts putting gives giving")
WHOM = words("him her them")
LIKEWISE = words("likewise far well")
AVERAGES = words("average averages aggregate")
SCALES = PERCENT_OPENS | words("points point percentage")
BEFORE_NUMBER = SHORT_HEDGES | {"by"}
LONGEST_NAME = 4
LONGEST_HEDGE = 2


def find_lead_frames(view: View) -> Iterator[Frame]:
    """Give the frames of those that show somebody ahead, and of those that share the verb."""
    if view.words.isdisjoint(SHOWING) or not view.figures:
        return
    for at in view.places(AHEAD):
        figure = None if view.quoted[at] else _points(view, at + 1)
        verb = _verb(view, at) if figure is not None else None
        shower = _shower(view, verb) if verb is not None else None
        if figure is None or verb is None or shower is None:
            continue
        rivals = tuple(_rivals(view, figure))
        yield _frame(view, shower, verb, at, _end(view, figure, rivals))
        for each in rivals:
            number = each.end
            yield _frame(view, each, each.first, number, _end(view, number, rivals))


def _frame(view: View, who: Phrase, cue: int, begin: int, end: int) -> Frame:
    content = view.sentence.span._replace(start=view.start(begin), end=view.start(end))
    return Frame(Rule.SHOWN_AHEAD, view.tokens[cue].span, cue, view.sources(who), (content,))


def _points(view: View, begin: int) -> int | None:
    """Find a number of points right behind: "| by 3 points", "| 4.3 percent"."""
    for at in range(begin, begin + 1 + LONGEST_HEDGE):
        if view.start(at) in view.figures:
            glued = view.tokens[at].text.endswith(("%", "-point"))
            return at if glued or view.lower(at + 1) in SCALES else None
        if view.lower(at) not in BEFORE_NUMBER:
            return None
    return None


def _verb(view: View, ahead: int) -> int | None:
    """Find the verb before whom it shows ahead: "| shows Ida Lund | likewise ahead"."""
    at = ahead - 1
    while at > 0 and (is_adverb(view.tokens[at]) or view.lower(at) in LIKEWISE):
        at -= 1
    first = at
    while first > 0 and _is_whom(view, first) and at - first < LONGEST_NAME:
        first -= 1
    return first if first < at and view.lower(first) in SHOWING else None


def _is_whom(view: View, at: int) -> bool:
    named = is_name_word(view.tokens[at]) or view.lower(at) in WHOM
    return named or view.lower(at) in ARTICLES or is_person(view.lower(at))


def _shower(view: View, verb: int) -> Phrase | None:
    """Read who shows it: a name, or an average of polls, and no common noun else."""
    if view.lower(verb - 1) in AVERAGES:
        return subject_before(view.tokens, verb)
    first = _name_start(view, verb)
    return Phrase(first, verb) if first < verb else None


def _name_start(view: View, end: int) -> int:
    first = end
    while first > 0 and is_name_word(view.tokens[first - 1]) and is_word(view.tokens[first - 1]):
        first -= 1
    return first


def _rivals(view: View, figure: int) -> Iterator[Phrase]:
    """Give who shares the verb: "…, | Veld Net | 4.3 points, and | Orne Post | by 2"."""
    for comma in range(figure + 1, view.count - 2):
        if view.lower(comma) not in {",", "and", ";"} or view.quoted[comma]:
            continue
        first = end = comma + 1
        while (
            end - first < LONGEST_NAME and is_name_word(view.tokens[end]) and end + 1 < view.count
        ):
            end += 1
        if first < end and _points(view, end) is not None:
            yield Phrase(first, end)


def _end(view: View, figure: int, rivals: tuple[Phrase, ...]) -> int:
    """Find where its number ends: before a rival's, or at a comma with no number behind it.

    "ahead by 3 points, | 44 percent to 41" goes on, ", using an average of 5 polls" does not.
    """
    starts = {rival.first for rival in rivals}
    for at in range(figure + 1, view.count):
        if at in starts or view.lower(at) == ";":
            return at
        if view.lower(at) == "," and view.start(at + 1) not in view.figures:
            return at
    return view.count
