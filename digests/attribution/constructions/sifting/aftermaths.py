"""What the outlet adds to somebody's words: ", and its shares fell", "with 9 days left"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from digests.attribution.constructions.parts.clauses import predicate_comma
from digests.attribution.constructions.sifting.holdings import find_holdings, plans
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.foresight import FORESEEING_FORMS
from digests.attribution.lexicon.grammar import (
    BE,
    DESCRIBING,
    QUOTE_MARKS,
    THIRD_PERSONS,
    TIME_WORDS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.verb_like import is_finite_like
from digests.figures.lexicon.word_classes import letter_of
from digests.model import Span
from digests.text.word_lists import words

# Markets move behind what a firm or a bank says; whoever writes about it has looked.
MARKETS = words(
    """
    share shares stock stocks price prices currency bonds yields futures pound dollar euro yen
    rouble ruble lira peso rupee krona franc
    """
)
MOVED = words(
    """
    fell rose dropped climbed jumped tumbled slid slumped sank soared surged plunged gained lost
    dipped slipped rallied closed ended edged plummeted imply implied pointed priced
    """
)
SENDING = words("sending pushing driving lifting knocking dragging boosting wiping")
JOINERS = words("and as while but whose")
LONGEST_MARKET = 6
# "with 12 days left", "with three weeks to go": the calendar is nobody's statement.
WITH = words("with")
LEFT = words("left remaining until before")
LONGEST_COUNTDOWN = 5
MEASURES = words("just well slightly far only nearly almost about more than")
MULTIPLES = words("times double twice triple")
LONGEST_MULTIPLE = 5
OWNED = words("its their his her")
COMPARING = words("below above under over compared down up versus against following after")
MOST_COUNTDOWNS = 4
# What a firm reports of itself ends where the results of another one begin.
REPORTING = words("reported reports posted posts recorded registered announced")
RESULTS = words(
    """
    sales profit profits revenue revenues earnings income losses deliveries shipments orders output
    production bookings registrations
    """
)
# What somebody wants is his; what follows of others behind "but", the outlet tells.
WISHING = frozenset(
    form for form, cue in CUES.items() if cue.lemma in words("want seek demand propose request")
)
JOINTS = frozenset((",", "that"))
TURNING = words("but while although though")
CONTRASTING = TURNING | {"and"}
MOVING = frozenset("vbBaMpKA")  # letters of word_classes.py: verbs
REFUSING = words("refused refuses declined declines")
ANSWERING = words("give say comment provide disclose confirm discuss elaborate offer reveal")


def _benchmarks(view: View, frame: Frame) -> Frame:
    """Cut what the outlet sets beside a forecast: "analysts expected 9, | below the 12 of May"."""
    cue = view.lower(view.index(frame.cue.start))
    if frame.tag or (cue not in FORESEEING_FORMS and cue != "sees"):
        return frame
    for at in range(view.index(frame.cue.end), len(view.tokens) - 2):
        behind = at + 1 + (view.lower(at + 1) in MEASURES)
        multiple = any(_multiplies(view, i) for i in range(behind, behind + LONGEST_MULTIPLE))
        compared = view.lower(behind) in COMPARING and cue != "sees"
        if view.lower(at) == "," and (compared or multiple):
            end = view.start(at)
            return frame._replace(contents=tuple(_before(c, end) for c in frame.contents))
    return frame


def _multiplies(view: View, at: int) -> bool:
    """Tell whether the number is set beside an aim: "…, three | times its target"."""
    return view.lower(at) in MULTIPLES and view.lower(at + 1) in OWNED


def _up_to_rivals(view: View, frame: Frame) -> Frame:
    """Cut what somebody else did: "Orva reported a 9 percent fall, | and Velta's sales fell 8"."""
    if frame.tag or frame.relay or view.quoted[view.index(frame.cue.start)]:
        return frame
    cue = view.lower(view.index(frame.cue.start))
    results, wished = cue in REPORTING, cue in WISHING
    first, last = view.index(frame.cue.end), len(view.tokens) - 1
    for at in view.places(JOINTS):
        if view.lower(at) == "that" and at >= first:
            results = False
        if not first <= at < last or view.lower(at) != "," or view.quoted[at]:
            continue
        turned = (wished and _turns(view, at + 1)) or _refuses(view, at + 1)
        rival = results and (
            _rival_results(view, frame, at + 1) or _rival_acts(view, frame, at + 1)
        )
        if turned or rival:
            end = view.start(at)
            return frame._replace(contents=tuple(_before(c, end) for c in frame.contents))
    return frame


def _turns(view: View, at: int) -> bool:
    """Tell whether a clause of others follows what is wanted: ", but ministers have balked"."""
    if view.lower(at) not in TURNING or view.lower(at + 1) in THIRD_PERSONS:
        return False
    for index in range(at + 2, min(at + LONGEST_MARKET, len(view.tokens))):
        if not is_word(view.tokens[index]) or view.start(index) in view.figures:
            return False
        if is_finite_like(view.tokens, index):
            return True
    return False


def _refuses(view: View, at: int) -> bool:
    """Tell whether somebody keeps silent there: ", though police refused to give a figure"."""
    if view.lower(at) not in CONTRASTING:
        return False
    ahead = range(at + 2, min(at + LONGEST_MARKET, len(view.tokens) - 2))
    return any(
        view.lower(i) in REFUSING and view.lower(i + 1) == "to" and view.lower(i + 2) in ANSWERING
        for i in ahead
    )


def _rival_acts(view: View, frame: Frame, at: int) -> bool:
    """Tell whether somebody else acts there: "announced cuts, | and Vell is letting 400 go"."""
    announced = view.lower(view.index(frame.cue.start)) == "announced"
    if not announced or view.lower(at) not in JOINERS or not is_name_word(view.tokens[at + 1]):
        return False
    own = {word for source in frame.sources for word in source.name.lower().split()}
    end = at + 1
    while end < view.count and is_name_word(view.tokens[end]):
        if view.lower(end) in own:
            return False
        end += 1
    return end < view.count and is_finite_like(view.tokens, end)


def _rival_results(view: View, frame: Frame, at: int) -> bool:
    """Tell whether the results of another firm follow: "and Velta's sales fell"."""
    first = at + (view.lower(at) in JOINERS)
    if first >= len(view.tokens) or not is_name_word(view.tokens[first]):
        return False
    own = {word for source in frame.sources for word in source.name.lower().split()}
    if view.lower(first) in own:
        return False
    ahead = range(first + 1, min(first + LONGEST_MARKET, len(view.tokens)))
    for index in ahead:
        if view.lower(index) in RESULTS:
            return any(
                letter_of(view.tokens[i]) in MOVING
                for i in (index + 1, index + 2)
                if i < len(view.tokens)
            )
        if view.start(index) in view.figures or not (
            is_word(view.tokens[index]) or _owns(view, index)
        ):
            return False
    return False


def _asides(view: View) -> Iterator[Span]:
    """Give the clauses that describe a noun: "The bill, | which passed by 52, | will cost"."""
    for at in view.places(DESCRIBING):
        if view.lower(at - 1) != "," or view.quoted[at]:
            continue
        comma = predicate_comma(view.tokens, at + 1)
        if comma is not None and any(view.start(i) in view.figures for i in range(at, comma)):
            yield Span(view.start(at), view.start(comma))


def _about_speakers(view: View, frames: Sequence[Frame]) -> Iterator[Span]:
    """Give what describes who speaks in a tag: "…, said the army, | which lost nine men"."""
    for frame in frames:
        if frame.rule != Rule.INVERTED_TAG:
            continue
        first = view.index(frame.cue.end)
        comma = next((at for at in range(first, view.count) if view.lower(at) == ","), view.count)
        if view.lower(comma + 1) not in DESCRIBING or view.lower(comma - 1) in TIME_WORDS:
            continue
        end = next(
            (at for at in range(comma + 1, view.count) if view.lower(at) == ","), view.count
        )
        yield Span(view.start(comma), view.start(end))


def _apart(frame: Frame, asides: tuple[Span, ...]) -> Frame:
    """Leave what describes a noun to the outlet, where "according to" stands far from it."""
    holes = tuple(sorted({hole for hole in asides if not hole.holds(frame.cue)}))
    if not holes or not frame.relay:
        return frame
    return _without(frame, holes)


def _without(frame: Frame, holes: tuple[Span, ...]) -> Frame:
    return frame._replace(contents=tuple(p for c in frame.contents for p in _around(c, holes)))


def without_aftermaths(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Take out of the frames' contents what the outlet adds in its own voice."""
    if not view.figures or not frames:
        return tuple(frames)
    frames = tuple(_benchmarks(view, frame) for frame in frames)
    asides = (*_asides(view), *_about_speakers(view, frames))
    frames = tuple(_apart(frame, asides) for frame in frames)
    frames = tuple(_up_to_rivals(view, frame) for frame in frames)
    held = tuple(find_holdings(view))
    frames = tuple(_without(f, held) if held and plans(view, f) else f for f in frames)
    moves = tuple(_moves(view))
    countdowns = tuple(islice(_countdowns(view), MOST_COUNTDOWNS))
    if not moves and not countdowns:
        return tuple(frames)
    return tuple(_cut(frame, moves, countdowns) for frame in frames)


def _cut(frame: Frame, moves: tuple[int, ...], countdowns: tuple[Span, ...]) -> Frame:
    """Cut a clause where markets move, and the calendar out of what a tag attributes."""
    if frame.tag and moves:  # "…, the firm said, | sending its shares down 9 percent"
        moved = next((at for at in moves if at > frame.cue.end), None)
        frame = (
            frame
            if moved is None
            else frame._replace(contents=tuple(_before(c, moved) for c in frame.contents))
        )
    if frame.tag or frame.rule == Rule.COLON:
        return _without(frame, countdowns)
    behind = bisect_left(moves, frame.cue.end)
    if behind == len(moves):
        return frame
    end = moves[behind]
    return frame._replace(contents=tuple(_before(c, end) for c in frame.contents))


def _before(content: Span, end: int) -> Span:
    return Span(min(content.start, end), min(content.end, end))


def _around(content: Span, holes: tuple[Span, ...]) -> Iterator[Span]:
    start = content.start
    for hole in holes:
        if content.holds(hole):
            yield Span(start, hole.start)
            start = hole.end
    yield Span(start, content.end)


def _moves(view: View) -> Iterator[int]:
    """Give where ", and its shares fell" and ", sending its shares down" begin."""
    if view.words.isdisjoint(MARKETS):
        return
    for at, token in enumerate(view.tokens):
        if token.text == ";" and _market_moved(view, at + 1):
            yield token.start
        sending = token.lower in SENDING and at and view.lower(at - 1) not in BE
        if sending and _market(view, at + 1) is not None:
            yield token.start  # "reported a higher profit on Monday | sending its shares up"
        if token.text != ",":
            continue
        begin = at + 1 + (view.lower(at + 1) in QUOTE_MARKS)
        if begin >= len(view.tokens) or view.quoted[begin]:
            continue
        sent = begin + (view.lower(begin) in JOINERS)
        if (view.lower(begin) in JOINERS and _market_moved(view, begin + 1)) or (
            view.lower(sent) in SENDING and _market(view, sent + 1) is not None
        ):
            yield token.start


def _market(view: View, begin: int) -> int | None:
    """Find the market's noun in the few words that begin there: "the company's shares"."""
    for at in range(begin, min(begin + LONGEST_MARKET, len(view.tokens))):
        if view.lower(at) in MARKETS:
            return at
        if view.start(at) in view.figures or not (is_word(view.tokens[at]) or _owns(view, at)):
            return None
    return None


def _owns(view: View, at: int) -> bool:
    return view.lower(at) in {"'s", "'", "’", "-"}


def _market_moved(view: View, begin: int) -> bool:
    market = _market(view, begin)
    if market is None:
        return False
    at = market + 1
    while at < len(view.tokens) and is_adverb(view.tokens[at]):
        at += 1
    return view.lower(at) in MOVED


def _countdowns(view: View) -> Iterator[Span]:
    """Give "with 12 days left" and "with just three weeks to go before the vote"."""
    for at in view.places(WITH):
        if view.quoted[at]:
            continue
        end = min(at + LONGEST_COUNTDOWN, len(view.tokens))
        figure = next((i for i in range(at + 1, end) if view.start(i) in view.figures), None)
        if figure is not None and _left(view, figure):
            yield Span(view.start(at), view.tokens[figure].end)


def _left(view: View, figure: int) -> bool:
    """Tell whether a time behind the figure is left: "12 days left", "9 weeks to go"."""
    at = figure + 1 + (view.lower(figure + 1) == "-")
    timed = at < len(view.tokens) and letter_of(view.tokens[at]) == "k"
    going = (view.lower(at + 1), view.lower(at + 2)) == ("to", "go")
    return timed and (view.lower(at + 1) in LEFT or going)
