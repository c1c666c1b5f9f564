"""Sentences that go on with a speaker: "Of those, ten …", a poll's run, words behind a colon."""

from collections.abc import Callable, Iterator, Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import HEARSAY_ADVERBS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.on_demand import OnDemand
from digests.attribution.quotes.interviews import FIRST_PERSON
from digests.attribution.runs.announced import announces, tells_change
from digests.attribution.runs.breaking_down import breaks_down, shares_out
from digests.attribution.runs.bulletins import (
    counts_for_state,
    is_of_state,
    measured,
    measures,
    only_foresees,
    tallies,
)
from digests.attribution.runs.carrying import carry, from_count, starts_of, who_counts
from digests.attribution.runs.elaborating import elaborates, is_next_paragraph, is_same_paragraph
from digests.attribution.runs.poll_stories import introduced
from digests.attribution.runs.polls import is_poll
from digests.attribution.runs.same_counts import counts_again, repeats
from digests.attribution.runs.story_polls import StoryPolls
from digests.model import Span

BULLETS = frozenset("•*·-–—▪■●‣")


def _announces(view: View) -> bool:
    """Tell whether words follow in a paragraph of their own: 'He told reporters:'."""
    return bool(view.tokens) and view.tokens[-1].text == ":"


def _follows_colon(before: View, view: View) -> bool:
    """Tell whether the sentence opens the paragraph behind 'He told reporters:'."""
    return _announces(before) and not any(view.quoted) and is_next_paragraph(before, view)


def _in_block(before: View, view: View) -> bool:
    """Tell whether words behind a colon go on: in a paragraph, in a list, or with "I" or "we"."""
    if any(view.quoted):
        return False
    listed = _bulleted(before) and _bulleted(view)
    own = any(token.lower in FIRST_PERSON for token in view.tokens)
    return is_same_paragraph(before, view) or (is_next_paragraph(before, view) and (listed or own))


def _bulleted(view: View) -> bool:
    """Tell whether its paragraph is an item of a list."""
    start = view.text.rfind("\n", 0, view.sentence.span.start) + 1
    return view.text[start : start + 1] in BULLETS


# By which mark a sentence goes on with the speaker of the one before; the first that fits.
MARKS: tuple[tuple[Rule, Callable[[View, View], bool]], ...] = (
    (Rule.ELABORATES, elaborates),
    (Rule.BREAKS_DOWN, breaks_down),
    (Rule.COUNTS_AGAIN, counts_again),
    (Rule.BEHIND_COLON, _follows_colon),
)


class Runs:
    """Each sentence's frames, with the frame before carried on where the text marks it.

    What a sentence is like is looked at first, and only then who spoke before it: few go on.
    """

    def __init__(self, views: Sequence[View], told: Sequence[tuple[Frame, ...]]) -> None:
        self._views = views
        self._told = told
        self._has_blocks = any(map(_announces, views))
        self._polls = StoryPolls(views, told, self._previous)
        self.frames = OnDemand(len(views), self._read)

    def _read(self, at: int) -> tuple[Frame, ...]:
        view = self._views[at]
        found = tuple([self._polls.by_poll(at, frame) for frame in self._told[at]])
        carried = found
        new = introduced(view) if not view.headline else None
        if at and not _hearsay(view):
            goes_on = tuple(self._broken_down(at, found)) if found else self._going_on(at, new)
            opened = (frame for frame in found if frame.rule == Rule.DOCUMENT)
            own = next((frame for frame in opened if is_poll(frame)), new)
            opening = self._polls.opening(at, found) if found and not goes_on else ()
            carried = (*found, *goes_on, *opening, *self._polls.counted(at, own, found))
        if new is not None and not any(is_poll(frame) for frame in found):
            carried = (*carried, new, *self._polls.now(at, new))
        return carried

    def _previous(self, at: int) -> tuple[Frame, ...]:
        """Give the frames of the sentence before that name somebody; no earlier poll goes on."""
        named = [frame for frame in self.frames[at - 1] if frame.sources]
        return tuple([frame for frame in named if Rule.EARLIER_POLL not in frame.rule])

    def _going_on(self, at: int, new: Frame | None) -> tuple[Frame, ...]:
        """Carry on who spoke before, or the poll that a sentence names again."""
        carried = tuple(self._carried(at, new))
        return carried if carried or new is not None else tuple(self._polls.named_again(at))

    def _carried(self, at: int, new: Frame | None) -> Iterator[Frame]:
        """Carry on the last frame of the sentence before, or a poll, if no new one comes in."""
        before, view = self._views[at - 1], self._views[at]
        if self._has_blocks and _in_block(before, view):
            last = self._previous(at)[-1:]
            if last and last[0].rule.endswith(Rule.BEHIND_COLON):
                yield carry(last[0], view, Rule.BEHIND_COLON)
                return
        for rule, fits in MARKS:
            if fits(before, view) and (previous := self._previous(at)):
                yield from from_count(before, previous, view, rule)
                return
        if at > 1 and not self.frames[at - 1] and _goes_back(self._views[at - 2], before, view):
            before = self._views[at - 2]
            yield from from_count(before, self._previous(at - 1), view, Rule.COUNTS_AGAIN)
        elif new is None:
            yield from self._polls.polled(at)
            yield from self._in_bulletin(at)
            yield from self._announced(at)

    def _announced(self, at: int) -> Iterator[Frame]:
        """Give the changes behind "Port figures show the scale of the slump" to the figures."""
        before, view = self._views[at - 1], self._views[at]
        near = is_same_paragraph(before, view) or is_next_paragraph(before, view)
        previous = self._previous(at) if near and tells_change(view) else ()
        for frame in previous[-1:]:
            opened = announces(before) and counts_for_state(frame) and not frame.subject
            if opened or frame.rule.endswith(Rule.ANNOUNCED):
                yield carry(frame, view, Rule.ANNOUNCED)

    def _in_bulletin(self, at: int) -> Iterator[Frame]:
        """Give the next measure of a bulletin to its office, behind what was only foreseen too."""
        view = self._views[at]
        first = self._views[at - 1]
        if is_same_paragraph(first, view) and tallies(first, view):
            counted = who_counts(first, self._previous(at))
            if counted is not None and counts_for_state(counted):
                yield carry(counted, view, Rule.COUNTS_AGAIN)
            return
        if not measures(view):
            return
        for last in (at - 1, at - 2):
            before = self._views[last]
            if last < 1 or not is_same_paragraph(before, view):
                return
            told = self._previous(last + 1)
            frame = who_counts(before, told)
            if frame is not None and counts_for_state(frame) and is_of_state(before):
                yield carry(frame, view, Rule.BULLETIN_GOES_ON)._replace(contents=measured(view))
                return
            if not told or not only_foresees(before):
                return

    def _broken_down(self, at: int, found: Sequence[Frame]) -> Iterator[Frame]:
        """Read "Among those, six in ten blamed Otto, who says …": what opens breaks down."""
        view = self._views[at]
        starts = starts_of(view, found)
        clauses = all(not f.tag and not f.relay and f.subject > 0 for f in found)
        if starts and clauses and breaks_down(self._views[at - 1], view):
            content = Span(view.sentence.span.start, min(starts))
            previous, rule = self._previous(at), Rule.BREAKS_DOWN
            for frame in from_count(self._views[at - 1], previous, view, rule):
                yield frame._replace(contents=(content,))


def _goes_back(first: View, between: View, view: View) -> bool:
    """Tell whether a sentence goes on with the last but one, when nobody spoke between.

    "That tops the $9m of May" speaks of it too; "A bridge cost $9m" has a sum of its own.
    """
    same = not between.figures.intersection(map(between.start, range(between.count)))
    same = same or between.lower(0) in {"that", "this"}
    return repeats(first, view) or (same and shares_out(first, view))


def _hearsay(view: View) -> bool:
    """Tell whether nobody answers for the sentence: "Another nine are reportedly missing"."""
    return not view.words.isdisjoint(HEARSAY_ADVERBS)
