"""Verbs that share one subject: "The firm closed a mill, blamed its staff and | told …"."""

from collections.abc import Iterator, Sequence

from digests.attribution.lexicon.cues import CUES, DENIALS, REFUTALS
from digests.attribution.lexicon.grammar import AUXILIARIES, QUOTE_MARKS, SUBORDINATORS
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Token
from digests.text.word_lists import words

LONGEST_CLAUSE = 40
MOST_QUOTED = 6
LONGEST_JUDGED = 12
JUDGING = words(
    """
    call calls called describe describes described term terms termed dub dubbed brand branded
    label labeled labelled denounce denounced condemn condemned dismiss dismissed hail hailed
    slam slammed blast blasted
    """
)
# "dismissed the police estimate | and said": the nouns of numbers that somebody rejects.
REJECTING = JUDGING | REFUTALS
REJECTED = words("estimate estimates figure figures number numbers count toll tally claim claims")
ASIDES = frozenset(("which", "who"))
STOPPING = words("that who which whose ; : ,")
OPENING = frozenset(('"', "“"))
CLOSING = frozenset(('"', "”"))
SENTENCE_ENDS = frozenset((",", ".", "!", "?"))
# "Vang denied | her men had fled and said": a helping verb is no cue, whatever else it may be.
SAYING = (CUES.keys() | DENIALS) - AUXILIARIES
# A clause behind these has a subject of its own: "since the rains began, and says".
SUBCLAUSES = SUBORDINATORS - {"that", "and", "but"}


def verbs_before(tokens: Sequence[Token], conjunction: int) -> Iterator[int]:
    """Give the verbs whose subject a verb behind "and" may share: cues first, then the nearest.

    "Vang denied the hospital had ignored a warning and said": who denied also said.
    """
    near: list[int] = []
    owns: list[int] = []  # "won the women's race | and says": hardly ever "is"
    judged = _judging(tokens, conjunction) or _rejecting(tokens, conjunction)
    if judged is not None:
        yield judged
        return
    for at in range(conjunction - 1, max(0, conjunction - LONGEST_CLAUSE), -1):
        if tokens[at].text in {";", ":"} or tokens[at].text in QUOTE_MARKS:
            break
        if is_finite_like(tokens, at):
            (owns if tokens[at].lower == "'s" else near).append(at)
    yield from (at for at in near if tokens[at].lower in SAYING)
    beside = _in_aside(tokens, conjunction)
    yield from sorted(near, key=lambda at: at in beside)
    yield from owns


def _in_aside(tokens: Sequence[Token], conjunction: int) -> range:
    """Give the clause that describes a noun: "signed the law, | which cost 9 | , and said"."""
    back = range(conjunction - 1, max(0, conjunction - LONGEST_CLAUSE), -1)
    link = next((at for at in back if tokens[at].lower in ASIDES), None)
    if link is None or tokens[link - 1].text != ",":
        return range(0)
    ahead = range(link, conjunction)
    return range(link, next((at for at in ahead if tokens[at].text == ","), link))


def _judging(tokens: Sequence[Token], conjunction: int) -> int | None:
    """Find the verb that judges in quoted words: 'called the charge "baseless" | and said'."""
    opener = _opener(tokens, conjunction - 1) if tokens[conjunction - 1].text in CLOSING else None
    if opener is None:
        return None
    for at in range(opener - 1, max(0, opener - LONGEST_JUDGED), -1):
        if is_finite_like(tokens, at):
            return at if tokens[at].lower in JUDGING else None
    return None


def _rejecting(tokens: Sequence[Token], conjunction: int) -> int | None:
    """Find the verb that rejects a number: "called the organisers' estimate exaggerated | and"."""
    rejected = False
    for at in range(conjunction - 1, max(0, conjunction - LONGEST_JUDGED), -1):
        lower = tokens[at].lower
        if lower in STOPPING:
            return None  # "dismissed the claim that Otto had left | and said"
        if rejected and lower in REJECTING and is_finite_like(tokens, at):
            return at
        rejected = rejected or lower in REJECTED
    return None


def _opener(tokens: Sequence[Token], closing: int) -> int | None:
    """Find the mark that opens a few quoted words; None for a whole quotation."""
    for at in range(closing - 1, max(-1, closing - 2 - MOST_QUOTED), -1):
        if tokens[at].text in OPENING:
            return at
        if tokens[at].text in SENTENCE_ENDS:
            return None
    return None


def in_subclause(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether the subject that begins there is that of a clause behind "since", "when"."""
    return first > 0 and tokens[first - 1].lower in SUBCLAUSES
