"""Whoever has somebody ahead: "with Tarn Watch showing her ahead 3 points, Veld Net 4 points".

Only a poll, or an average of polls, counts such points, whatever its name is, and the sentence has
to speak of polls: "Orne Park has Lund ahead by 3 points after two rounds" does not. Offsets count
the words of the sentence.
"""

from collections.abc import Iterator
from itertools import pairwise

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import PERCENT_OPENS, SHORT_HEDGES
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.polls import POLLS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.figures.lexicon.people import is_person
from digests.model import SourceKind
from digests.text.word_lists import words

AHEAD = words("ahead up leading behind down trailing")
# "A late goal put Tarn ahead by 3 points": in the past no poll does.
SHOWING = words("show shows showing showed has had have having puts putting gives giving")
WHOM = words("him her them")
LIKEWISE = words("likewise far well")
AVERAGES = words("average averages aggregate")
SCALES = PERCENT_OPENS | words("points point percentage")
BEFORE_NUMBER = SHORT_HEDGES | {"by"}
POLLED = POLLS | AVERAGES | words("polling pollster pollsters voter voters")
SPORTS = words("goal goals match half-time halftime innings penalty striker league scored")
# "ahead by 3 points | after two rounds", "| with 12 matches to play".
ENDS = words("; after with")
LONGEST_NAME = 4
LONGEST_HEDGE = 2


def find_lead_frames(view: View) -> Iterator[Frame]:
    """Give the frames of those that show somebody ahead, and of those that share the verb."""
    if view.words.isdisjoint(SHOWING) or not view.figures:
        return
    if view.words.isdisjoint(POLLED) or not view.words.isdisjoint(SPORTS):
        return
    for at, limit in pairwise((*view.places(AHEAD), view.count)):
        figure = None if view.quoted[at] else _points(view, at + 1)
        verb = _verb(view, at) if figure is not None else None
        shower = _shower(view, verb) if verb is not None else None
        if figure is None or verb is None or shower is None:
            continue
        rivals = tuple(_rivals(view, figure, limit))
        ends = [*(rival.first for rival in rivals), limit]
        yield _frame(view, shower, verb, at, _end(view, figure, ends[0]))
        for each, end in zip(rivals, ends[1:], strict=True):
            yield _frame(view, each, each.first, each.end, _end(view, each.end, end))


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
    """Read who shows it: a body's name, or an average of polls, and no common noun else."""
    if view.lower(verb - 1) in AVERAGES:
        return subject_before(view.tokens, verb)
    first = _name_start(view, verb)
    if first == verb or view.lower(first) in PRONOUNS or _stands_behind(view, first, verb):
        return None
    phrase = Phrase(first, verb)
    persons = any(source.kind is SourceKind.PERSON for source in view.sources(phrase))
    return None if persons else phrase


def _stands_behind(view: View, first: int, verb: int) -> bool:
    """Tell whether the name belongs to another noun: "a kiosk in | Orne Square | has".

    In "with | Tarn Watch | showing" it does not.
    """
    before = view.lower(first - 1)
    showing = before == "with" and view.lower(verb).endswith("ing")
    return before in PREPOSITIONS and not showing


def _name_start(view: View, end: int) -> int:
    first = end
    while first > 0 and is_name_word(view.tokens[first - 1]) and is_word(view.tokens[first - 1]):
        first -= 1
    return first


def _rivals(view: View, figure: int, limit: int) -> Iterator[Phrase]:
    """Give who shares the verb: "…, | Veld Net | 4.3 points, and | Orne Post | by 2"."""
    for comma in range(figure + 1, min(limit, view.count - 2)):
        if view.lower(comma) not in {",", "and", ";"} or view.quoted[comma]:
            continue
        first = end = comma + 1
        while (
            end - first < LONGEST_NAME and is_name_word(view.tokens[end]) and end + 1 < view.count
        ):
            end += 1
        if first < end and _points(view, end) is not None:
            yield Phrase(first, end)


def _end(view: View, figure: int, limit: int) -> int:
    """Find where its number ends: before a rival's, or at a comma with no number behind it.

    "ahead by 3 points, | 44 percent to 41" goes on, ", using an average of 5 polls" does not.
    """
    for at in range(figure + 1, limit):
        if view.lower(at) in ENDS:
            return at
        if view.lower(at) == "," and view.start(at + 1) not in view.figures:
            return at
    return limit
