"""What each side got in an election: "The Greens came second with 9 percent"."""

from digests.attribution.frames import View
from digests.attribution.runs.polls import ASIDES
from digests.attribution.runs.shares import is_percent
from digests.text.word_lists import words

RANKS = words("first second third fourth fifth last place runner-up")
VOTES = words("votes seats ballots delegates")
TAKES = words("won took got received secured gained had polled collected winning taking with")
NEAR = 4


def goes_on_with_votes(view: View) -> bool:
    """Tell whether a sentence gives the next result: "The Greens came second with 9 percent"."""
    if any(token.lower in ASIDES for token in view.tokens):
        return False
    return any(_won(view, at) for at, t in enumerate(view.tokens) if t.start in view.figures)


def _won(view: View, at: int) -> bool:
    """Read "came second with 27 percent", "took 40 seats" and "won 300,000 votes"."""
    before = {view.lower(i) for i in range(max(0, at - NEAR), at)}
    placed = view.lower(at - 1) == "with" and bool(before & RANKS)
    votes = is_percent(view, at) or view.lower(at + 1) in VOTES
    return votes and (placed or view.lower(at - 1) in TAKES)


def ranked(view: View, at: int) -> bool:
    """Read "Of the others, Otto came in third with 8 percent"."""
    before = {view.lower(i) for i in range(max(0, at - NEAR), at)}
    return view.lower(at - 1) == "with" and bool(before & RANKS) and is_percent(view, at)
