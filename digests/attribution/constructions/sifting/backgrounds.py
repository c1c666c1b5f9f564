"""What somebody only takes for known: "demanded an inquiry into the fire that killed nine"."""

from collections.abc import Iterator, Sequence

from digests.attribution.constructions.by_verb.blaming import FAULTING
from digests.attribution.constructions.parts.expectations import expected_spans
from digests.attribution.constructions.sifting.beside_data import (
    how_kept,
    next_comma,
    what_is_usual,
    where_asked,
)
from digests.attribution.constructions.sifting.comments import find_comments
from digests.attribution.constructions.sifting.outlets_own import told_by_outlet
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import HEDGES, SPELLS
from digests.attribution.lexicon.cues import CUES, URGING_LEMMAS
from digests.attribution.lexicon.foresight import FORESEEING, WISHING
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    DASHES,
    PREPOSITIONS,
    RELATIVES,
    is_adverb,
    is_word,
)
from digests.attribution.lexicon.polls import POLLS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.verb_like import is_past
from digests.model import SourceKind, Span
from digests.text.word_lists import words

# What is wanted, promised or foreseen has not happened; what has, the outlet tells.
WISHING_AND_URGING = WISHING | URGING_LEMMAS | words("call appeal push threaten")
FORESEEING_AND_ANNOUNCING = FORESEEING | {"announce"}
# Pasts that no ending gives away and that are nouns elsewhere: behind "which" they are verbs.
PASTS = words("cost hurt burnt wiped saw")
# "admitted theft | and was fined 400 dollars": a court did that.
CONFESSING = words("admit acknowledge confess concede")
PUNISHED = words(
    """
    fined jailed sentenced imprisoned released freed bailed banned suspended ordered convicted
    fired sacked dismissed arrested charged given handed
    """
)
WAS = words("was were")
AND_BUT = words("and but")
BUT = words("but")
HAVING = words("having")
AFTER = words("after since")
# "The judge said he had lied | and jailed him for nine years": so does the judge that speaks.
COURTS = words("judge magistrate sheriff court coroner justice")
SENTENCING = words("jailed jailing sentenced sentencing fined fining banned banning")
CONDEMNED = words("him her them it the")
# What is asked for ends the clause: "urged the firm that polluted the river | to pay 9 million".
CLOSING = frozenset((",", ";", ":", "(", ")", "to")) | (DASHES - {"-"})
# "promised an inquiry into | how nine children died": what is looked into has happened.
INQUIRIES = words("inquiry enquiry investigation probe inquest")
LONGEST_OBJECT = 5
LONGEST_SUBJECT = 6
CLOSED = AUXILIARIES | PREPOSITIONS | RELATIVES | {"to", "not"}
# "…, two weeks after the raid": where it stands in time, the outlet adds; what happened within
# minutes or hours, police and crews tell.
TIMES = words("before after")
SHORT_SPELLS = words("moments minutes hours")
LONGEST_SPELL = 5
# ", about a week | after the raid".
HEDGES_AND_A = HEDGES | {"a"}
COMING = frozenset((("which", "came"), ("which", "comes")))  # "a raid, | which came a day after"
# "…, a time when hundreds travel": so is what describes a day to the reader.
WHEN = words("when")
SEASONS = words("time day days week month period season year years moment")
LONGEST_SEASON = 4


def without_backgrounds(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Take out of the frames' contents what their speakers only take for known."""
    if not view.figures or not frames:
        return tuple(frames)
    holes = (*_placed_in_time(view), *_seasons(view), *find_comments(view))
    expected = tuple(expected_spans(view))
    tags = [frame.cue for frame in frames if frame.tag]
    return tuple(_cut(view, frame, holes, expected, tags) for frame in frames)


def _others(frame: Frame, expected: Sequence[Span]) -> Iterator[Span]:
    """Give what others expected of a result that somebody reports."""
    for span in expected:
        if frame.cue.end <= span.start and frame.rule == Rule.CLAUSE:
            yield span


def _cut(
    view: View,
    frame: Frame,
    holes: Sequence[Span],
    expected: Sequence[Span],
    tags: Sequence[Span],
) -> Frame:
    own: tuple[Span, ...] = ()
    if (frame.relay or frame.tag) and _polls(frame):
        # but "the quake, which followed a tremor of 5.8, hit Vell, according to the survey"
        own = tuple(s for s in _described(view, 0) if view.lower(view.index(s.start)) == "who")
    elif not (frame.tag or frame.relay):
        own = (
            *_taken_for_known(view, frame),
            *_others(frame, expected),
            # "vowed 300 jobs but only 40 were made, | she said": the outlet adds nothing
            *(s for s in told_by_outlet(view, frame) if not any(map(s.holds, tags))),
        )
    around = [hole for hole in holes if not hole.holds(frame.cue)]  # "hours after the army said"
    if not around and not own:
        return frame
    contents = (p for content in frame.contents for p in _outside(content, (*around, *own)))
    return frame._replace(contents=tuple(contents))


def _outside(content: Span, holes: Sequence[Span]) -> Iterator[Span]:
    """Give what is left of a content outside the holes."""
    start = content.start
    for hole in sorted(holes):
        if start < hole.end and hole.start < content.end:
            if start < hole.start:
                yield Span(start, hole.start)
            start = hole.end
    if start < content.end:
        yield Span(start, content.end)


def _taken_for_known(view: View, frame: Frame) -> Iterator[Span]:
    """Give the words behind a cue that tell what has happened already."""
    at = view.index(frame.cue.start)
    cue = CUES.get(view.lower(at))
    lemma = cue.lemma if cue is not None else ""
    if (lemma in WISHING_AND_URGING or frame.denial) and view.lower(at + 1) != "that":
        yield from _inquired(view, at)
        yield from _happened(view, at)
        yield from _done_beside(view, at)
    elif lemma in FORESEEING_AND_ANNOUNCING:
        yield from _happened(view, at)
        yield from _after(view, at)
    elif lemma in WISHING_AND_URGING or view.lower(at) in FAULTING:
        # "blaming rebels for a raid that | killed 25": that it did is known
        yield from _happened(view, at)
    yield from _punished(view, at, AND_BUT if lemma in CONFESSING or frame.denial else BUT)
    if lemma in CONFESSING:
        yield from _having(view, at)
    if _judges(frame):
        yield from _sentenced(view, at)
    # a poll does not tell who won before: "found 40 percent for Lund, | who won by nine points"
    if _polls(frame):
        yield from _described(view, at)
        yield from where_asked(view, at)
    if all(source.kind is SourceKind.DOCUMENT for source in frame.sources):
        yield from what_is_usual(view, at)
        yield from how_kept(view, at)


def _inquired(view: View, cue: int) -> Iterator[Span]:
    """Give what an inquiry shall look into: "into the fire, in which nine died"."""
    for at in range(cue + 1, min(cue + 1 + LONGEST_OBJECT, len(view.tokens) - 1)):
        if view.lower(at) in INQUIRIES and view.lower(at + 1) == "into":
            yield Span(view.start(at + 1), view.sentence.span.end)
            return
        if not is_word(view.tokens[at]):
            return


def _happened(view: View, cue: int) -> Iterator[Span]:
    """Give the clauses of what has happened: "for those | who lost nine homes"."""
    for at in view.places(RELATIVES):
        if at <= cue + 1 or view.quoted[at] or not _is_past(view, at + 1):
            continue
        ahead = range(at + 1, len(view.tokens))
        end = next((i for i in ahead if view.lower(i) in CLOSING), len(view.tokens))
        yield Span(view.start(at), view.start(end))


def _done_beside(view: View, cue: int) -> Iterator[Span]:
    """Give what others did: "wants a raise of 9 percent | and members struck for 12 days"."""
    for at in range(cue + 1, len(view.tokens) - 2):
        if view.lower(at) != "and" or view.quoted[at]:
            continue
        ahead = range(at + 1, min(at + LONGEST_SUBJECT, len(view.tokens)))
        end = next((i for i in ahead if not is_word(view.tokens[i])), ahead.stop)
        verb = next((i for i in range(at + 2, end) if is_past(view.tokens, i)), None)
        plain = verb is not None and not any(
            view.start(i) in view.figures or view.lower(i) in CLOSED for i in range(at + 1, verb)
        )
        if plain:
            yield Span(view.start(at), view.sentence.span.end)
            return


def _after(view: View, cue: int) -> Iterator[Span]:
    """Give "after it rose to 4 percent in June" behind what somebody expects."""
    for at in view.places(AFTER):
        ahead = range(at + 1, min(at + LONGEST_SUBJECT, view.count))
        verb = next((i for i in ahead if is_past(view.tokens, i)), None)
        if at <= cue or view.quoted[at] or verb is None or verb == at + 1:
            continue
        if not any(view.start(i) in view.figures for i in range(at + 1, verb)):
            yield Span(view.start(at), view.start(next_comma(view, at)))


def _having(view: View, cue: int) -> Iterator[Span]:
    """Give ", having lost ten seats" behind what somebody concedes."""
    for at in view.places(HAVING):
        if at > cue and view.lower(at - 1) == "," and not view.quoted[at]:
            yield Span(view.start(at), view.start(next_comma(view, at)))


def _punished(view: View, cue: int, joining: frozenset[str]) -> Iterator[Span]:
    """Give "and was fined 400 dollars" behind what somebody admits or denies.

    Behind what he only says it needs a "but": "said he was innocent | but was jailed for a year".
    """
    for at in view.places(WAS):
        if at > cue and view.lower(at - 1) in joining and view.lower(at + 1) in PUNISHED:
            yield Span(view.start(at), view.sentence.span.end)


def _judges(frame: Frame) -> bool:
    offices = {word for s in frame.sources for word in f"{s.name} {s.role}".lower().split()}
    return not offices.isdisjoint(COURTS)


def _sentenced(view: View, cue: int) -> Iterator[Span]:
    """Give "and jailed him for nine years" behind what a judge says."""
    for at in view.places(SENTENCING):
        behind = at > cue and view.lower(at - 1) in {"and", "before", "as"}
        if behind and not view.quoted[at] and view.lower(at + 1) in CONDEMNED:
            yield Span(view.start(at), view.sentence.span.end)


def _polls(frame: Frame) -> bool:
    papers = (s for s in frame.sources if s.kind is SourceKind.DOCUMENT)
    return any(not POLLS.isdisjoint(s.name.lower().split()) for s in papers)


def _described(view: View, cue: int) -> Iterator[Span]:
    """Give ", who won by nine points in 2016" up to the next comma behind what a poll finds."""
    for at in view.places(RELATIVES):
        aside = at > cue and view.lower(at - 1) == "," and not view.quoted[at]
        if aside and _is_past(view, at + 1):
            yield Span(view.start(at), view.start(next_comma(view, at)))


def _is_past(view: View, at: int) -> bool:
    while at < len(view.tokens) and is_adverb(view.tokens[at]):
        at += 1
    if at >= len(view.tokens):
        return False
    return view.lower(at) in PASTS or is_past(view.tokens, at)


def _placed_in_time(view: View) -> Iterator[Span]:
    """Give ", two weeks after the raid" up to the next comma."""
    for at in view.places(TIMES):
        spell = view.lower(at - 1) in SPELLS or view.lower(at - 1) in SHORT_SPELLS
        if not spell or view.quoted[at]:
            continue
        figure = _figure_before(view, at - 2)
        if figure is not None and view.lower(at - 1) in SHORT_SPELLS:
            continue
        first = at - 2 if figure is None else figure - 1
        while first > 0 and (is_adverb(view.tokens[first]) or view.lower(first) in HEDGES_AND_A):
            first -= 1
        first -= 2 * ((view.lower(first - 1), view.lower(first)) in COMING)
        if first > 0 and (view.lower(first) == "," or view.lower(first) in DASHES):
            yield Span(view.start(first), view.start(next_comma(view, at)))


def _figure_before(view: View, last: int) -> int | None:
    """Find the figure of a time that ends there: "two weeks"; None in ", weeks after"."""
    for at in range(last, max(-1, last - LONGEST_SPELL), -1):
        if view.start(at) in view.figures:
            return at
        if not is_word(view.tokens[at]) and not view.tokens[at].text[0].isdigit():
            return None
    return None


def _seasons(view: View) -> Iterator[Span]:
    """Give ", a time when hundreds travel" up to the next comma."""
    for at in view.places(WHEN):
        if view.lower(at - 1) not in SEASONS or view.quoted[at]:
            continue
        for first in range(at - 2, max(0, at - 2 - LONGEST_SEASON), -1):
            if view.lower(first) in {"a", "an", "the"} and view.lower(first - 1) in {
                ",",
                "–",
                "—",
            }:
                yield Span(view.start(first - 1), view.start(next_comma(view, at)))
