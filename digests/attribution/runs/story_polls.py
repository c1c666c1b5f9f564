"""The poll of a story: what goes on with it, and what those say whom it asked."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule, joined
from digests.attribution.on_demand import OnDemand
from digests.attribution.runs.carrying import carry, starts_of
from digests.attribution.runs.elaborating import is_same_paragraph
from digests.attribution.runs.next_numbers import (
    answers,
    compares,
    finds_of_them,
    goes_on_with_poll,
    opens_with_thought,
)
from digests.attribution.runs.poll_stories import (
    EARLIER_POLLS,
    POLL_HEADS,
    found_now,
    names_other,
    names_two,
    refers,
)
from digests.attribution.runs.polls import counts_votes, is_poll, names_poll, tells_of_itself
from digests.attribution.runs.respondents import (
    asks_a_group,
    counts_asked,
    counts_them,
    is_asked_at_all,
    respondents,
)
from digests.attribution.runs.votes import goes_on_with_votes
from digests.model import SourceKind, Span

# Sentences behind which a poll's numbers may go on, when nobody spoke between: for sure, at all.
_PAUSE, _SILENCE = 2, 4


class Poll(NamedTuple):
    """The poll that spoke last, in which sentence, and whether it counted an election's votes."""

    frame: Frame
    told: int
    votes: bool


class StoryPolls:
    """The poll that spoke last before each sentence, and what is carried on from it.

    `previous` gives the frames of the sentence before one.
    """

    def __init__(
        self,
        views: Sequence[View],
        told: Sequence[tuple[Frame, ...]],
        previous: Callable[[int], tuple[Frame, ...]],
    ) -> None:
        self._views = views
        self._told = told
        self._previous = previous
        self._has_any = bool(views) and names_poll(views[0].text)
        self._polls = OnDemand(len(views), self._poll_before)

    def by_poll(self, at: int, frame: Frame) -> Frame:
        """Give what those asked say to the poll that asked them."""
        poll = self._asking(at, frame) if counts_asked(self._views[at], frame) else None
        if poll is None:
            return frame
        return frame._replace(sources=poll.sources, rule=joined(frame.rule, Rule.THOSE_ASKED))

    def named_again(self, at: int) -> Iterator[Frame]:
        """Carry on the last poll where it is named: "Her lead in the daily poll fell to 9"."""
        view = self._views[at]
        again = (refers(view) or finds_of_them(view)) and not (
            tells_of_itself(view) or names_other(view)
        )
        poll = self._polls[at] if again else None
        if poll is not None and not poll.votes:
            yield carry(poll.frame, view, Rule.POLL_GOES_ON)._replace(contents=answers(view))

    def now(self, at: int, earlier: Frame | None) -> Iterator[Frame]:
        """Read "from 48 percent in the last poll | to 45 percent now": that is the story's."""
        if earlier is None or not _is_earlier(earlier):
            return
        content = found_now(self._views[at], earlier.cue.end)
        poll = self._polls[at] if content is not None else None
        if poll is not None and content is not None and not poll.votes:
            yield carry(poll.frame, self._views[at], Rule.POLL_GOES_ON)._replace(
                contents=(content,)
            )

    def polled(self, at: int) -> Iterator[Frame]:
        """Give the next numbers of a poll, or of a count of votes, to who gave the last."""
        if not self._has_any:
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
                yield carry(poll.frame, view, Rule.COUNT_GOES_ON)
        elif shares:
            carried = carry(poll.frame, view, Rule.POLL_GOES_ON)
            yield carried._replace(contents=answers(view))

    def opening(self, at: int, found: Sequence[Frame]) -> Iterator[Frame]:
        """Read "Forty percent want one, while 32 percent said no": what opens is the poll's."""
        view = self._views[at]
        if (
            not self._has_any
            or not opens_with_thought(view)
            or not _near(self._views[at - 1], view)
        ):
            return
        starts = starts_of(view, found)
        poll = self._polls[at] if starts else None
        opening = Span(view.sentence.span.start, min(starts, default=0))
        if poll is None or not self._is_heard(poll, at) or names_other(view):
            return
        if opening.start < opening.end:
            yield carry(poll.frame, view, Rule.POLL_GOES_ON)._replace(contents=(opening,))

    def counted(self, at: int, new: Frame | None, found: Sequence[Frame]) -> Iterator[Frame]:
        """Give the count of those asked to the last poll: "one in five respondents said".

        Where nobody else speaks the rest is the poll's too: "…, with 22 percent against".
        """
        view = self._views[at]
        counted = respondents(view)
        if any(_is_document(frame) and all(map(frame.covers, counted)) for frame in found):
            return  # "According to results from Veld, 33 percent of those asked …"
        poll = (new or self._counter(at)) if counted else None
        if poll is not None:
            if not (found or tells_of_itself(view) or names_other(view)):
                counted = (Span(counted[0].start, view.sentence.span.end),)
            yield carry(poll, view, Rule.THOSE_ASKED)._replace(contents=counted)

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

    def _asking(self, at: int, frame: Frame) -> Frame | None:
        """Find who has asked: the document that the sentence names, or the article's last poll.

        Behind other speakers only voters are still those asked: no poll made "workers say".
        """
        named = next((told for told in self._told[at] if _is_document(told)), None)
        poll = self._polls[at] if named is None else None
        if poll is not None and (at - poll.told <= _PAUSE or is_asked_at_all(frame)):
            return poll.frame
        return named

    def _counter(self, at: int) -> Frame | None:
        """Find the poll that counts those asked; "of them" is its own where nobody else spoke."""
        poll = self._polls[at]
        if poll is None:
            return None
        spoken = any(self._told[i] for i in range(poll.told + 1, at))
        return None if spoken and counts_them(self._views[at]) else poll.frame

    def _is_heard(self, poll: Poll, at: int) -> bool:
        """Tell whether a poll still goes on: short sentences of nobody may stand between."""
        apart = at - poll.told
        silent = apart <= _SILENCE and not any(self._told[i] for i in range(poll.told + 1, at))
        return apart <= _PAUSE or silent


def _near(before: View, view: View) -> bool:
    return view.sentence.paragraph - before.sentence.paragraph <= 1


def _is_earlier(frame: Frame) -> bool:
    """Tell whether it is a poll before the story's: "the last Veld poll", "a similar poll"."""
    opener, _, others = frame.sources[0].name.lower().partition(" ")
    if opener.endswith(("'s", "’s")):  # "Lund's | last poll"
        opener = others.partition(" ")[0]
    return Rule.EARLIER_POLL in frame.rule or opener in EARLIER_POLLS


def _is_the_story_s(frame: Frame, known: Poll | None) -> bool:
    """Tell a poll that goes on from an earlier one, and from one of a few beside the story's."""
    return not _is_earlier(frame) and not (known and asks_a_group(frame.sources[0].name))


def _goes_on(frame: Frame) -> bool:
    """Tell whether it is a poll that goes on, whatever its name: "results from Veld"."""
    return frame.rule.endswith((Rule.POLL_GOES_ON, Rule.THOSE_ASKED))


def _is_document(frame: Frame) -> bool:
    """Tell whether the sentence names what counts: "According to figures from the trust, …"."""
    return len(frame.sources) == 1 and frame.sources[0].kind is SourceKind.DOCUMENT
