"""Numbers that a claim only rejects: "Otto said the union's figure of 90 was wrong"."""

from itertools import pairwise

from digests.attribution.lexicon.rejections import rejects
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_NUMBERS = words(
    """
    claim claims allegation allegations estimate estimates figure figures suggestion toll count
    """
)
_BEFORE = 5  # words in which "figure of" stands before the number
_COUNTED = 4  # words that tell what is counted: "of 90 | jobs lost | was wrong"
_JUDGED = 5


def is_rejected(topic: Topic) -> bool:
    """Tell whether whoever gives the number does not believe it, so that he agrees with nobody.

    In "Otto said 90 claims were false" he does: only a "figure of 90" is rejected as a number.
    """
    before = [token.lower for token in topic.before[-_BEFORE:]]
    named = any(a in _NUMBERS and b == "of" for a, b in pairwise(before))
    if not named:
        return False
    after = [token.lower for token in topic.after[: _COUNTED + _JUDGED]]
    return any(rejects(after[at : at + _JUDGED]) for at in range(_COUNTED + 1))
