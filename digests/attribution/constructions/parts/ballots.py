"""Is something decided by a vote? "The senate confirmed Lund by 53-36": a deed, and no words."""

from digests.attribution.constructions.parts.following import opens_clause
from digests.attribution.frames import View
from digests.attribution.phrases.phrases import Phrase
from digests.text.word_lists import words

# They take a person or a motion by vote; without a vote they may report nine deaths.
DECIDING = words("confirm recommend report propose find conclude determine indicate")
# Whom they confirm they put into office, whatever the vote was.
CHAMBERS = words(
    "senate senators chamber chambers house parliament congress lawmakers legislators legislature"
    " assembly"
)
VOTES = words("vote votes ballot")
# "by a vote of 53-36", "on a 61-38 vote", "with 12 votes", "in a 53-36 vote".
CASTING = words("by on in with")
LONGEST_VOTE = 6
LONGEST_OBJECT = 14
ENDS = frozenset((";", ":", "that", "which", "who"))
PARTING = words("- – to")
HARMS = words("dead killed deaths losses casualties wounded")


def decides(view: View, phrase: Phrase, lemma: str, after: int) -> bool:
    """Tell whether somebody is put into office, or a motion taken, behind such a verb."""
    if lemma not in DECIDING or opens_clause(view, after):
        return False
    seated = lemma == "confirm" and view.lower(phrase.end - 1) in CHAMBERS
    return (seated and not _harmed(view, after)) or is_voted(view, after)


def is_voted(view: View, after: int) -> bool:
    """Tell whether a vote is told there: "by a vote of 53-36", "by 12 votes to 9", "53-36"."""
    for at in range(after, min(after + LONGEST_OBJECT, view.count)):
        if view.lower(at) in ENDS or view.quoted[at]:
            return False
        if view.lower(at) in CASTING and _casts(view, at):
            return True
        if _is_tally(view, at):
            return True
    return False


def _harmed(view: View, after: int) -> bool:
    return any(view.lower(at) in HARMS for at in range(after, after + LONGEST_VOTE))


def _casts(view: View, at: int) -> bool:
    """Tell whether a vote with its number follows: "by | a vote of 53-36", "on | a 61-38 vote"."""
    ahead = range(at + 1, min(at + 1 + LONGEST_VOTE, view.count))
    voted = any(view.lower(i) in VOTES for i in ahead)
    return voted and any(view.start(i) in view.figures for i in ahead)


def _is_tally(view: View, at: int) -> bool:
    """Tell "53-36" and "53 to 36": two figures, which a range is not."""
    parted = view.start(at) in view.figures and view.start(at + 2) in view.figures
    return parted and view.lower(at + 1) in PARTING
