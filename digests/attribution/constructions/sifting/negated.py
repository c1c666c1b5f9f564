"""What somebody says is not so: "not 14 dead but 11", "The union's 118 is false, Falk said"."""

from collections.abc import Iterator, Sequence

from digests.attribution.constructions.by_noun.noun_cues import ASSERTIONS, NUMBERS
from digests.attribution.constructions.parts.owners import MARKS
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import SHORT_HEDGES
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import ARTICLES, BE
from digests.attribution.lexicon.rejections import REJECTIONS, rejects
from digests.attribution.lexicon.rules import Rule
from digests.model import Span
from digests.text.word_lists import words

NOT = words("not")
HEDGES = SHORT_HEDGES - words("only just merely simply")  # "not only 40 homes but 90 barns"
BRACKETED = {",", "(", "–", "—", "-"}
ENDS = {",", ")", ".", ";", ":", "–", "—", ""}
LONGEST_DENIED = 6
RIVAL_WITHIN = 5
RIVAL_BEFORE = 8
# "It fell in Dorra, | not 40 miles from the port": so near it is.
NEAR = words("from away ago before after later since")
HELD = ASSERTIONS | NUMBERS | words("number numbers")
LONGEST_SUBJECT = 14
LONGEST_JUDGEMENT = 5
CLOSED = {",", ";", ":", "that"}


def with_negated(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Make a denial of what a speaker says is not so; the rest of the words stay as they are."""
    holes = (*_contrasted(view), *_rejected(view))
    told = tuple(frames)
    for hole in holes:
        told = tuple(piece for frame in told for piece in _parted(frame, hole))
    return told


def _parted(frame: Frame, hole: Span) -> Iterator[Frame]:
    """Give the frame without the words that it denies, and a denial of them."""
    if not frame.sources or frame.denial or not frame.covers(hole) or hole.holds(frame.cue):
        yield frame
        return
    yield frame._replace(contents=tuple(_around(frame.contents, hole)))
    yield frame._replace(rule=Rule.NEGATED, contents=(hole,), denial=True)


def _around(contents: Sequence[Span], hole: Span) -> Iterator[Span]:
    for content in contents:
        if content.holds(hole):
            yield Span(content.start, hole.start)
            yield Span(hole.end, content.end)
        else:
            yield content


def _contrasted(view: View) -> Iterator[Span]:
    """Give the number of "not | 14 dead | but 11", "11, not | 14 |" and "300 (not | 3,000 |)"."""
    for at in view.places(NOT):
        number = at + 1 + (view.lower(at + 1) in HEDGES)
        if view.quoted[at] or not _is_figure(view, number):
            continue
        end = _denied_end(view, number)
        if end is not None and _is_contrast(view, at, number, end):
            yield Span(view.start(at + 1), view.tokens[end - 1].end)


def _is_figure(view: View, at: int) -> bool:
    return at < view.count and view.start(at) in view.figures


def _denied_end(view: View, number: int) -> int | None:
    ahead = range(number + 1, number + LONGEST_DENIED)
    return next((i for i in ahead if view.lower(i) in ENDS or view.lower(i) == "but"), None)


def _is_contrast(view: View, at: int, number: int, end: int) -> bool:
    """Tell whether another number takes its place, or "there were not" any."""
    if any(view.lower(i) in NEAR for i in range(number, end)):
        return False
    behind = end + 1 if view.lower(end) == "but" else end + 2
    if view.lower(behind - 1) == "but":
        return any(_is_figure(view, i) for i in range(behind, behind + RIVAL_WITHIN))
    before = range(max(0, at - RIVAL_BEFORE), at)
    set_off = view.lower(at - 1) in BRACKETED and any(_is_figure(view, i) for i in before)
    return set_off or (view.lower(at - 2) == "there" and view.lower(at - 1) in BE)


def _rejected(view: View) -> Iterator[Span]:
    """Give what is called wrong: "| The union's 118 | is false", "| a toll of 90 | was wrong"."""
    if view.words.isdisjoint(REJECTIONS):
        return
    for verb in view.places(BE):
        if view.quoted[verb] or not rejects(view.lowers[verb : verb + LONGEST_JUDGEMENT]):
            continue
        first = _subject(view, verb)
        number = next((i for i in range(first, verb) if _is_figure(view, i)), None)
        if number is not None and _is_number(view, first, number, verb):
            articles = (i for i in range(number, first - 1, -1) if view.lower(i) in ARTICLES)
            yield Span(view.start(next(articles, first)), view.tokens[verb - 1].end)


def _subject(view: View, verb: int) -> int:
    """Find where what is called wrong begins, behind a mark or whoever says so."""
    ahead = range(verb - 1, max(-1, verb - LONGEST_SUBJECT), -1)
    return next((i + 1 for i in ahead if _closes(view, i)), max(0, verb - LONGEST_SUBJECT))


def _closes(view: View, at: int) -> bool:
    return view.lower(at) in CLOSED or (view.lower(at) in CUES and view.lower(at) not in HELD)


def _is_number(view: View, first: int, number: int, verb: int) -> bool:
    """Tell whether a number itself is the subject, not who is counted: "two judges were wrong"."""
    named = any(view.lower(i) in HELD for i in range(first, number))
    return named or (view.lower(number - 1) in MARKS and number == verb - 1)
