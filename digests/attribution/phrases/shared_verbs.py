"""Verbs that share one subject: "The firm closed a mill, blamed its staff and | told …"."""

from collections.abc import Iterator, Sequence

from digests.attribution.lexicon.cues import CUES, DENIALS
from digests.attribution.lexicon.grammar import QUOTE_MARKS, SUBORDINATORS
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Token

LONGEST_CLAUSE = 40
# A clause behind these has a subject of its own: "since the rains began, and says".
SUBCLAUSES = SUBORDINATORS - {"that", "and", "but"}


def verbs_before(tokens: Sequence[Token], conjunction: int) -> Iterator[int]:
    """Give the verbs whose subject a verb behind "and" may share: cues first, then the nearest.

    "Vang denied the hospital had ignored a warning and said": who denied also said.
    """
    near: list[int] = []
    for at in range(conjunction - 1, max(0, conjunction - LONGEST_CLAUSE), -1):
        if tokens[at].text in {";", ":"} or tokens[at].text in QUOTE_MARKS:
            break
        if is_finite_like(tokens, at):
            near.append(at)
    yield from (at for at in near if tokens[at].lower in CUES or tokens[at].lower in DENIALS)
    yield from near


def in_subclause(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether the subject that begins there is that of a clause behind "since", "when"."""
    return first > 0 and tokens[first - 1].lower in SUBCLAUSES
