"""A rival's number behind a bare verb: "Police said it was 15, while Vell had it at 16"."""

from collections.abc import Iterator, Sequence

from digests.attribution.constructions.parts.following import figure_near
from digests.attribution.constructions.parts.subjects import counted, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import MAGNITUDES, PERCENT_OPENS, SHORT_HEDGES
from digests.attribution.lexicon.grammar import BE, DASHES, JOINERS, THIRD_PERSONS, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import PLACES
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.model import Span
from digests.text.word_lists import words

GIVING = words("gave gives had has")
COUNTING = words("counted tallied found documented")
# What is measured was so large: "the share | was 15 percent", "stood at nine".
MEASURING = BE | words("at reached totalled totaled")
# They give a party their votes: "while voters in Dorra gave it 60 percent".
VOTING = words("voters people residents adults voter electorate public supporters members")
LONGEST_CLAUSE = 9
LONGEST_NUMBER = 5
MARKS = frozenset((",", ";", ".", ""))


def find_rival_frames(view: View, frames: Sequence[Frame]) -> Iterator[Frame]:
    """Give the frames of who has another number for what a speaker before has measured."""
    told = [frame for frame in frames if not frame.tag and not frame.relay]
    if told and not view.words.isdisjoint(COUNTING):
        yield from _counters(view, told)
    if "it" not in view.words or view.words.isdisjoint(GIVING):
        return
    for at in view.places(GIVING):
        figure = None if view.quoted[at] or not told else _number(view, at)
        frame = _frame(view, at, figure, told) if figure is not None else None
        if frame is not None:
            yield frame


def _counters(view: View, told: Sequence[Frame]) -> Iterator[Frame]:
    """Give who counts beside a speaker: "Police said 40 had died; a nurse | counted 36"."""
    cues = {frame.cue.start for frame in told}
    for at in view.places(COUNTING):
        beside = any(frame.cue.end <= view.start(at) for frame in told)
        if (
            view.start(at) in cues
            or view.quoted[at]
            or not beside
            or not figure_near(view, at + 1)
        ):
            continue
        phrase = subject_before(view.tokens, at, clauses=0)
        if phrase is not None and _opens(view, phrase) and speaks(view, phrase):
            content = Span(view.start(at + 1), view.clauses(at).end)
            cue = view.tokens[at].span
            yield Frame(Rule.CLAUSE, cue, phrase.first, view.sources(phrase), (content,))


def _opens(view: View, phrase: Phrase) -> bool:
    """Tell whether a clause of its own begins there: "; a nurse", ", but a nurse"."""
    before = view.lower(phrase.first - 1)
    joined = before in JOINERS | {"though"} and view.lower(phrase.first - 2) in {",", ";"}
    opens = joined or before in {";", ":"} or before in DASHES
    return opens and not counted(view, phrase) and view.lower(phrase.first) not in THIRD_PERSONS


def _number(view: View, verb: int) -> int | None:
    """Find the number: "gave it | 16 percent" a share, "had it at | 9,000" whatever it counts."""
    if view.lower(verb + 1) != "it":
        return None
    placed = view.lower(verb + 2) == "at"
    at = verb + 2 + placed
    at += view.lower(at) in SHORT_HEDGES
    if view.start(at) not in view.figures:
        return None
    bare = _behind_amount(view, at)
    return at if _is_share(view, at) or (placed and view.lower(bare) in MARKS) else None


def _behind_amount(view: View, at: int) -> int:
    """Step over a number and what makes it an amount: "9,000 |", "$ 12 million |"."""
    at += 1
    while view.lower(at) in MAGNITUDES or view.lower(at)[:1].isdigit():
        at += 1
    return at


def _frame(view: View, verb: int, figure: int, told: Sequence[Frame]) -> Frame | None:
    before = [frame for frame in told if frame.cue.end <= view.start(verb)]
    phrase = subject_before(view.tokens, verb, clauses=0)
    if not before or phrase is None or not _is_rival(view, phrase):
        return None
    if view.lower(verb + 2) != "at" and not _measured(view, phrase.first - 2):
        return None
    ahead = range(figure, min(figure + LONGEST_NUMBER, view.count))
    end = next((at for at in ahead if view.lower(at) in MARKS), figure + 1)
    content = Span(view.start(verb + 1), view.start(end))
    cue = view.tokens[verb].span
    sources = view.sources(phrase)
    return Frame(Rule.CLAUSE, cue, phrase.first, sources, (content,))


def _is_rival(view: View, phrase: Phrase) -> bool:
    """Tell whether who can speak stands right behind ", while"; a place or voters do not."""
    named = {view.lower(at) for at in range(phrase.first, phrase.end)}
    opened = view.lower(phrase.first - 1) in JOINERS and view.lower(phrase.first - 2) == ","
    idle = not named.isdisjoint(VOTING) or named <= PLACES | {"the"}
    return opened and not idle and speaks(view, phrase) and not counted(view, phrase)


def _measured(view: View, comma: int) -> bool:
    """Tell whether a share was measured up to the comma: "its share | was about 15 percent,"."""
    for at in range(comma - 1, max(0, comma - LONGEST_CLAUSE), -1):
        if view.start(at) in view.figures:
            led = at - 1 - (view.lower(at - 1) in SHORT_HEDGES)
            return _is_share(view, at) and view.lower(led) in MEASURING
        if not is_word(view.tokens[at]) and view.lower(at) != "%":
            return False
    return False


def _is_share(view: View, at: int) -> bool:
    return view.tokens[at].text.endswith("%") or view.lower(at + 1) in PERCENT_OPENS
