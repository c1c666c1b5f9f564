"""Which entries of a feed are really new; pure: the memory and the last look are arguments.

An entry is known by its identity, else by its link, its story's number or its headline with its
date, as long as that mark belongs to one item alone, in the feed and in our memory. What then
looks new at once in more than half of a known feed is held back: old or undated entries under new
names are a repaired server, not news.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.fetch.feeds.identity import link_key, mark_of, words_of
from bot.fetch.feeds.traces import Trace, read_trace, trace_of
from bot.model.feeds import Entry, FeedContent

# A story is edited for a day or two. Later, another headline at the same address is another story:
# a page of weather warnings, the weekly column.
SAME_STORY_MINUTES = 2 * 24 * 60
# More than this share of a feed, and not fewer entries than that, is no ordinary day.
BRAKE_SHARE = 0.5
BRAKE_LEAST = 5
# Entries appear in a feed hours after their date: embargoes, caches, wrong time zones.
LATE = timedelta(days=1)
# What has left a feed may come back, so that much is remembered beyond what it holds.
KEPT_TIMES, KEPT_LEAST = 2, 200

# Which entry of a feed was found at which place of the memory.
Found = dict[int, int]
Key = Callable[[Trace], Hashable]


@dataclass(frozen=True, slots=True)
class Judged:
    """What one look at a feed brought.

    `new` are the entries to post, in the feed's order. `held` are many at once that may be new by
    name alone: one notice tells of them, they are not posted. `known` is the memory to keep.
    """

    new: tuple[Entry, ...]
    held: tuple[Entry, ...]
    known: tuple[str, ...]


def judge_entries(
    content: FeedContent, known: Sequence[str], last_look: datetime | None
) -> Judged:
    """Tell which entries are new to the memory `known`, that was kept at `last_look`.

    With an empty memory all are new and none is held: what to do at a first look is not decided
    here.
    """
    memory = [read_trace(written) for written in known]
    entries = _renamed(content, memory)
    present = [trace_of(entry, content.site) for entry in entries]
    found = _recognised(present, memory)
    fresh = [entry for n, entry in enumerate(entries) if n not in found]
    doubtful = [entry for entry in fresh if _is_doubtful(entry, last_look)]
    held = doubtful if memory and _is_many(doubtful, entries) else []
    kept = {entry.identity for entry in held}
    return Judged(
        new=tuple(entry for entry in fresh if entry.identity not in kept),
        held=tuple(held),
        known=_remembered(present, memory, found),
    )


def _renamed(content: FeedContent, memory: Sequence[Trace]) -> tuple[Entry, ...]:
    """Give other identities to entries whose guids the feed uses again for other items.

    "latest", or the place in a list: then most known guids stand at once at other links, under
    other headlines, at other times. A single one of them is a story that was edited.
    """
    places = {trace.identity: trace for trace in memory}
    named = {e.identity: places[e.identity] for e in content.entries if e.identity in places}
    others = {
        entry.identity
        for entry in content.entries
        if entry.identity in named
        and _is_other(trace_of(entry, content.site), named[entry.identity])
    }
    if len(others) <= BRAKE_SHARE * len(named):
        return content.entries
    return tuple(_without_guid(e) if e.identity in others else e for e in content.entries)


def _is_other(now: Trace, then: Trace) -> bool:
    """Tell whether everything differs; what was not stated on one side differs from nothing."""
    pairs = ((now.link, then.link), (now.title, then.title))
    dated_alike = now.minute is not None and now.minute == then.minute
    return not dated_alike and all(one and other and one != other for one, other in pairs)


def _without_guid(entry: Entry) -> Entry:
    link = link_key(entry.link)
    identity = mark_of("link", link) if link else mark_of("words", words_of(entry))
    return replace(entry, identity=identity)


def _recognised(present: Sequence[Trace], memory: Sequence[Trace]) -> Found:
    """Find entries in the memory, the surest mark first; no place of it is claimed twice."""
    found = _find(_identity, present, memory, {})
    found |= _find(_link, present, memory, found, agree=_are_near)
    found |= _find(_story, present, memory, found, agree=_are_near)
    found |= _find(_headline, present, memory, found)
    if len(present) - len(found) > BRAKE_SHARE * len(present):
        # A whole site has moved: other guids, other links. The headlines are what stays.
        found |= _find(_title, present, memory, found)
    return found


def _find(
    key: Key,
    present: Sequence[Trace],
    memory: Sequence[Trace],
    found: Found,
    agree: Callable[[Trace, Trace], bool] = lambda now, then: True,
) -> Found:
    """Find those who are left by a mark that one entry alone has, now and in the memory."""
    here, there, taken = _single(key, present), _single(key, memory), set(found.values())
    return {
        n: there[mark]
        for mark, n in here.items()
        if n not in found
        and mark in there
        and there[mark] not in taken
        and agree(present[n], memory[there[mark]])
    }


def _single(key: Key, traces: Sequence[Trace]) -> dict[Hashable, int]:
    """Give the place of each mark that stands once."""
    marks = [key(trace) for trace in traces]
    times = Counter(marks)
    return {mark: n for n, mark in enumerate(marks) if mark and times[mark] == 1}


def _identity(trace: Trace) -> Hashable:
    return trace.identity


def _link(trace: Trace) -> Hashable:
    return trace.link


def _story(trace: Trace) -> Hashable:
    return trace.story


def _title(trace: Trace) -> Hashable:
    return trace.title


def _headline(trace: Trace) -> Hashable:
    """The headline with its minute: "Morning briefing" alone comes every day."""
    return (trace.title, trace.minute) if trace.title and trace.minute is not None else None


def _are_near(now: Trace, then: Trace) -> bool:
    """Tell whether two entries at one address can be one story, edited."""
    if now.title == then.title or now.minute is None or then.minute is None:
        return True
    return abs(now.minute - then.minute) <= SAME_STORY_MINUTES


def _is_doubtful(entry: Entry, last_look: datetime | None) -> bool:
    """Tell what would have been seen at the last look, if its date is right."""
    if last_look is None or entry.published is None:
        return True
    return entry.published < last_look - LATE


def _is_many(doubtful: Sequence[Entry], entries: Sequence[Entry]) -> bool:
    return len(doubtful) >= BRAKE_LEAST and len(doubtful) > BRAKE_SHARE * len(entries)


def _remembered(
    present: Sequence[Trace], memory: Sequence[Trace], found: Found
) -> tuple[str, ...]:
    """Keep what stands in the feed, then what stood there, each item under its newest marks."""
    gone, names = set(found.values()), {trace.identity for trace in present}
    earlier = [
        trace
        for place, trace in enumerate(memory)
        if place not in gone and trace.identity not in names
    ]
    kept = max(KEPT_LEAST, KEPT_TIMES * len(present))
    return tuple(str(trace) for trace in (*present, *earlier[:kept]))
