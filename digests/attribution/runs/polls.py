"""Tell which speakers are polls or count votes, and where a poll tells of itself."""

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.polls import POLLS
from digests.model import SourceKind
from digests.text.word_lists import words

# Whatever asks or measures many: its numbers go on, and "polling" is what it does.
STUDIES = POLLS | words(
    "polling study studies tally tallies review analysis barometer trial research"
)
# Who counts the votes of an election.
COUNTERS = words("election elections electoral returning results")
# What a poll tells about itself, or sets against its numbers, is not one of them.
ASIDES = words(
    """
    margin turnout conducted questioned interviewed sampled election elections interval credibility
    """
)


def names_poll(text: str) -> bool:
    """Tell whether an article has any word by which a poll or a count of votes is known."""
    lower = text.lower()
    return any(word in lower for word in STUDIES | COUNTERS)


def is_poll(frame: Frame) -> bool:
    """Tell whether a poll, a study or a tally speaks, alone, or who counts an election."""
    if counts_votes(frame):
        return True
    if len(frame.sources) != 1 or frame.sources[0].kind not in {
        SourceKind.DOCUMENT,
        SourceKind.UNNAMED,
    }:
        return False
    return any(word in STUDIES for word in frame.sources[0].name.lower().replace("-", " ").split())


def counts_votes(frame: Frame) -> bool:
    """Tell whether who counts an election speaks, alone: "the Electoral Commission"."""
    if len(frame.sources) != 1 or frame.sources[0].kind is SourceKind.PERSON:
        return False
    return not COUNTERS.isdisjoint(frame.sources[0].name.lower().split())


def tells_of_itself(view: View) -> bool:
    """Tell whether a poll tells how it was made, or an election is set beside it."""
    return not view.words.isdisjoint(ASIDES)
