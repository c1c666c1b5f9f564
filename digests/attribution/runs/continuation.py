"""Sentences that go on with a speaker: "Of those, ten …", a poll's run, words behind a colon."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import HEARSAY_ADVERBS
from digests.attribution.on_demand import OnDemand
from digests.attribution.quotes.interviews import FIRST_PERSON
from digests.attribution.runs.breaking_down import breaks_down
from digests.attribution.runs.bulletins import (
    counts_for_state,
    is_of_state,
    measured,
    measures,
    only_foresees,
)
from digests.attribution.runs.carrying import carry, from_count, who_counts
from digests.attribution.runs.elaborating import elaborates, is_next_paragraph, is_same_paragraph
from digests.attribution.runs.next_numbers import (
    answers,
    compares,
    finds_of_them,
    goes_on_with_poll,
    opens_with_thought,
)
from digests.attribution.runs.poll_stories import (
    EARLIER,
    EARLIER_POLLS,
    POLL_HEADS,
    introduced,
    names_other,
    names_two,
    refers,
)
from digests.attribution.runs.polls import counts_votes, is_poll, names_poll, tells_of_itself
from digests.attribution.runs.respondents import (
    asks_a_group,
    counts_asked,
    is_asked_at_all,
    respondents,
)
from digests.attribution.runs.same_counts import counts_again, repeats
from digests.attribution.runs.votes import goes_on_with_votes
from digests.model import SourceKind, Span

COLON = "words behind a colon"
AGAIN = "counts the same again"
GOING_ON = "the poll goes on"
BULLETIN = "the bulletin goes on"
THOSE_ASKED = "the poll's respondents"
# Sentences behind which a poll's numbers may go on, when nobody spoke between: for sure, at all.
_PAUSE, _SILENCE = 2, 4
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


def _near(before: View, view: View) -> bool:
    return view.sentence.paragraph - before.sentence.paragraph <= 1


# By which mark a sentence goes on with the speaker of the one before; the first that fits.
MARKS: tuple[tuple[str, Callable[[View, View], bool]], ...] = (
    ("elaborates the sentence before", elaborates),
    ("breaks down the count before", breaks_down),
    (AGAIN, counts_again),
    (COLON, _follows_colon),
)


class Poll(NamedTuple):
    """The poll that spoke last, in which sentence, and whether it counted an election's votes."""

    frame: Frame
    told: int
    votes: bool


class Runs:
    """Each sentence's frames, with the frame before carried on where the text marks it.

    What a sentence is like is looked at first, and only then who spoke before it: few go on.
    """

    def __init__(self, views: Sequence[View], told: Sequence[tuple[Frame, ...]]) -> None:
        self._views = views
        self._told = told
        self._has_blocks = any(map(_announces, views))
        self._has_polls = bool(views) and names_poll(views[0].text)
        self._polls = OnDemand(len(views), self._poll_before)
        self.frames = OnDemand(len(views), self._read)

    def _read(self, at: int) -> tuple[Frame, ...]:
        view = self._views[at]
        found = tuple([self._by_poll(at, frame) for frame in self._told[at]])
        carried = found
        new = introduced(view) if not view.headline else None
        if at and not _hearsay(view):
            goes_on = tuple(self._broken_down(at, found)) if found else self._going_on(at, new)
            opened = (frame for frame in found if frame.rule == "in a document")
            own = next((frame for frame in opened if is_poll(frame)), new)
            opening = self._opening(at, found) if found and not goes_on else ()
            carried = (*found, *goes_on, *opening, *self._counted(at, own, found))
        if new is not None and not any(is_poll(frame) for frame in found):
            carried = (*carried, new)
        return carried

    def _previous(self, at: int) -> tuple[Frame, ...]:
        """Give the frames of the sentence before that name somebody; no earlier poll goes on."""
        frames = self.frames[at - 1]
        return tuple([frame for frame in frames if frame.sources and EARLIER not in frame.rule])

    def _poll_before(self, at: int) -> Poll | None:
        """Find the last poll that spoke before a sentence."""
        if at == 0:
            return None
        before = self._views[at - 1]
        documents = [frame for frame in self._told[at - 1] if _is_document(frame)]
        if documents and respondents(before):  # "By results from Veld, 33 percent of those asked"
            return Poll(documents[0], at - 1, votes=False)
        polls = [frame for frame in self._previous(at) if _goes_on(frame) or is_poll(frame)]
        poll = self._polls[at - 1]
        spoken = next((frame for frame in polls if _is_the_story_s(frame, poll)), None)
        if spoken is not None:
            return Poll(spoken, at - 1, counts_votes(spoken) and not _goes_on(spoken))
        told = not before.words.isdisjoint(POLL_HEADS)  # "He lags in today's poll."
        return poll._replace(told=at - 1) if poll is not None and told else poll

    def _by_poll(self, at: int, frame: Frame) -> Frame:
        """Give what those asked say to the poll that asked them."""
        poll = self._asking(at, frame) if counts_asked(self._views[at], frame) else None
        if poll is None:
            return frame
        return frame._replace(sources=poll.sources, rule=f"{frame.rule}; {THOSE_ASKED}")

    def _asking(self, at: int, frame: Frame) -> Frame | None:
        """Find who has asked: the document that the sentence names, or the article's last poll.

        Behind other speakers only voters are still those asked: no poll made "workers say".
        """
        named = next((told for told in self._told[at] if _is_document(told)), None)
        poll = self._polls[at] if named is None else None
        if poll is not None and (at - poll.told <= _PAUSE or is_asked_at_all(frame)):
            return poll.frame
        return named

    def _last_poll(self, at: int) -> Frame | None:
        poll = self._polls[at]
        return poll and poll.frame

    def _going_on(self, at: int, new: Frame | None) -> tuple[Frame, ...]:
        """Carry on who spoke before, or the poll that a sentence names again."""
        carried = tuple(self._carried(at, new))
        return carried if carried or new is not None else tuple(self._named_again(at))

    def _named_again(self, at: int) -> Iterator[Frame]:
        """Carry on the last poll where it is named: "Her lead in the daily poll fell to 9"."""
        view = self._views[at]
        again = (refers(view) or finds_of_them(view)) and not (
            tells_of_itself(view) or names_other(view)
        )
        poll = self._polls[at] if again else None
        if poll is not None and not poll.votes:
            yield carry(poll.frame, view, GOING_ON)._replace(contents=answers(view))

    def _carried(self, at: int, new: Frame | None) -> Iterator[Frame]:
        """Carry on the last frame of the sentence before, or a poll, if no new one comes in."""
        before, view = self._views[at - 1], self._views[at]
        if self._has_blocks and _in_block(before, view):
            last = self._previous(at)[-1:]
            if last and last[0].rule.endswith(COLON):
                yield carry(last[0], view, COLON)
                return
        for rule, fits in MARKS:
            if fits(before, view) and (previous := self._previous(at)):
                yield from from_count(before, previous, view, rule)
                return
        if at > 1 and not self.frames[at - 1] and repeats(self._views[at - 2], view):
            yield from from_count(self._views[at - 2], self._previous(at - 1), view, AGAIN)
        elif new is None:
            yield from self._polled(at)
            yield from self._in_bulletin(at)

    def _in_bulletin(self, at: int) -> Iterator[Frame]:
        """Give the next measure of a bulletin to its office, behind what was only foreseen too."""
        view = self._views[at]
        if not measures(view):
            return
        for last in (at - 1, at - 2):
            before = self._views[last]
            if last < 1 or not is_same_paragraph(before, view):
                return
            told = self._previous(last + 1)
            frame = who_counts(before, told)
            if frame is not None and counts_for_state(frame) and is_of_state(before):
                yield carry(frame, view, BULLETIN)._replace(contents=measured(view))
                return
            if not told or not only_foresees(before):
                return

    def _polled(self, at: int) -> Iterator[Frame]:
        """Give the next numbers of a poll, or of a count of votes, to who gave the last."""
        if not self._has_polls:
            return
        before, view = self._views[at - 1], self._views[at]
        votes = is_same_paragraph(before, view) and goes_on_with_votes(view)
        shares = _near(before, view) and goes_on_with_poll(view)
        shares = shares or (is_same_paragraph(before, view) and compares(view))
        shares = shares and not (names_other(view) or names_two(before))
        poll = self._polls[at] if votes or shares else None
        if poll is None or not self._is_heard(poll, at):
            return
        previous = self._previous(at)
        if previous and poll.frame not in previous:
            return
        if poll.votes:
            if votes and is_same_paragraph(self._views[poll.told], view):
                yield carry(poll.frame, view, "the count goes on")
        elif shares:
            carried = carry(poll.frame, view, GOING_ON)
            yield carried._replace(contents=answers(view))

    def _is_heard(self, poll: Poll, at: int) -> bool:
        """Tell whether a poll still goes on: short sentences of nobody may stand between."""
        apart = at - poll.told
        silent = apart <= _SILENCE and not any(self._told[i] for i in range(poll.told + 1, at))
        return apart <= _PAUSE or silent

    def _broken_down(self, at: int, found: Sequence[Frame]) -> Iterator[Frame]:
        """Read "Among those, six in ten blamed Otto, who says …": what opens breaks down."""
        view = self._views[at]
        starts = _starts(view, found)
        clauses = all(not f.tag and not f.relay and f.subject > 0 for f in found)
        if starts and clauses and breaks_down(self._views[at - 1], view):
            content = Span(view.sentence.span.start, min(starts))
            previous, rule = self._previous(at), "breaks down the count before"
            for frame in from_count(self._views[at - 1], previous, view, rule):
                yield frame._replace(contents=(content,))

    def _opening(self, at: int, found: Sequence[Frame]) -> Iterator[Frame]:
        """Read "Forty percent want one, while 32 percent said no": what opens is the poll's."""
        view = self._views[at]
        if (
            not self._has_polls
            or not opens_with_thought(view)
            or not _near(self._views[at - 1], view)
        ):
            return
        starts = _starts(view, found)
        poll = self._polls[at] if starts else None
        opening = Span(view.sentence.span.start, min(starts, default=0))
        if poll is None or not self._is_heard(poll, at) or names_other(view):
            return
        if opening.start < opening.end:
            yield carry(poll.frame, view, GOING_ON)._replace(contents=(opening,))

    def _counted(self, at: int, new: Frame | None, found: Sequence[Frame]) -> Iterator[Frame]:
        """Give the count of those asked to the last poll: "one in five respondents said".

        Where nobody else speaks the rest is the poll's too: "…, with 22 percent against".
        """
        view = self._views[at]
        counted = respondents(view)
        if any(_is_document(frame) and all(map(frame.covers, counted)) for frame in found):
            return  # "According to results from Veld, 33 percent of those asked …"
        poll = (new or self._last_poll(at)) if counted else None
        if poll is not None:
            if not (found or tells_of_itself(view) or names_other(view)):
                counted = (Span(counted[0].start, view.sentence.span.end),)
            yield carry(poll, view, THOSE_ASKED)._replace(contents=counted)


def _starts(view: View, found: Sequence[Frame]) -> list[int]:
    """Give where each of a sentence's speakers begins, or what he says, if that stands before."""
    told = (frame for frame in found if frame.contents)
    return [min(view.start(f.subject), *(c.start for c in f.contents)) for f in told]


def _is_earlier(frame: Frame) -> bool:
    """Tell whether it is a poll before the story's: "the last Veld poll", "a similar poll"."""
    opener, _, others = frame.sources[0].name.lower().partition(" ")
    if opener.endswith(("'s", "’s")):  # "Lund's | last poll"
        opener = others.partition(" ")[0]
    return EARLIER in frame.rule or opener in EARLIER_POLLS


def _is_the_story_s(frame: Frame, known: Poll | None) -> bool:
    """Tell a poll that goes on from an earlier one, and from one of a few beside the story's."""
    return not _is_earlier(frame) and not (known and asks_a_group(frame.sources[0].name))


def _goes_on(frame: Frame) -> bool:
    """Tell whether it is a poll that goes on, whatever its name: "results from Veld"."""
    return frame.rule.endswith((GOING_ON, THOSE_ASKED))


def _is_document(frame: Frame) -> bool:
    """Tell whether the sentence names what counts: "According to figures from the trust, …"."""
    return len(frame.sources) == 1 and frame.sources[0].kind is SourceKind.DOCUMENT


def _hearsay(view: View) -> bool:
    """Tell whether nobody answers for the sentence: "Another nine are reportedly missing"."""
    return not view.words.isdisjoint(HEARSAY_ADVERBS)
