"""The same number from two speakers in the same words: "90 bells rung at the harbour fair".

Who both say "two weeks" or "4,000" in one article need not speak of one thing; who say it of the
same rents that a brewery has not collected do.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from digests.figures.lexicon.singulars import singular
from digests.model import Kind, Standing, Token
from digests.reconcile.comparable import is_asked
from digests.reconcile.counted_words import are_kin
from digests.reconcile.occasions import are_places_apart
from digests.reconcile.partners import is_movement, rate_of
from digests.reconcile.steps import is_step
from digests.reconcile.topics import Topic
from digests.text.calendar import MONTHS, WEEKDAYS
from digests.text.word_lists import words

_AT_MOST = 8  # claims of one number that are compared, each with each
_FAR = 20  # sentences
_NEAR = 14  # words on either side
_SHORT = 3  # letters; shorter words tell nothing
_ALIKE = 3  # words that both must have
_SMALL = 20  # counts of which an article has many
_OWN = words("i we she he they my our")
_ADDED = words("also too another similar similarly separate separately both each more")
# They stand beside any number, or are said of one convict as of the other.
_EMPTY = words(
    """said says told that this with from have been were will would could should which there their
    they than more less about over under after before while when into also some other year month
    week hour minute day people million billion percent cent nearly almost around least most only
    just according reported announced added sentenced sentence prison jail jailed convicted guilty
    court judge years"""
)


def find_retellings(topics: Sequence[Topic]) -> Iterator[tuple[Topic, Topic]]:
    """Give the pairs of one number that are told in the same words."""
    found: dict[str, list[Topic]] = {}
    for topic in topics:
        if _is_telling(topic):
            quantity = topic.figure.quantity
            same = found.setdefault(f"{quantity.kind} {quantity.value} {quantity.unit}", [])
            if len(same) < _AT_MOST:
                same.append(topic)
    for same in found.values():
        yield from (pair for pair in combinations(same, 2) if _are_one(*pair))


def _is_telling(topic: Topic) -> bool:
    quantity = topic.figure.quantity
    if quantity.value is None or topic.is_headline or is_step(topic) or is_movement(topic):
        return False
    if quantity.kind is Kind.COUNT and quantity.value < _SMALL:
        return False
    stands = topic.claim.standing in (Standing.OWN_VOICE, Standing.STATED)
    near = {token.lower for token in _near(topic)}
    return stands and near.isdisjoint(_ADDED) and not is_asked(topic)


def _are_one(one: Topic, other: Topic) -> bool:
    """Tell whether both say it of the same: nobody's own deed, at no other time or place."""
    near = 0 < abs(one.sentence - other.sentence) <= _FAR
    if not near or _is_of_himself(one) or _is_of_himself(other):
        return False
    apart = are_places_apart(one.occasion, other.occasion) or _years(one) != _years(other)
    if rate_of(one) != rate_of(other) or apart:
        return False
    if one.who and other.who and one.who.isdisjoint(other.who):
        return False  # "40 percent of nurses had left", "40 percent of doctors had left"
    ours, theirs = _words_of(one), _words_of(other)
    return sum(any(are_kin(word, other) for other in theirs) for word in ours) >= _ALIKE


def _years(topic: Topic) -> frozenset[str]:
    """Give the years of a number; of months and weeks speakers tell as they please."""
    return frozenset([time for time in topic.occasion.times if time.isdigit()])


def _is_of_himself(topic: Topic) -> bool:
    """Tell whether a speaker says what he does or bears: "she says she works 12 hours"."""
    cue = topic.claim.cue
    return cue is not None and any(
        token.lower in _OWN and token.start >= cue.end for token in topic.before[-_NEAR:]
    )


def _words_of(topic: Topic) -> frozenset[str]:
    """Give the words around a number that tell what it is said of, no speaker's among them."""
    named = {word.lower() for source in topic.claim.sources for word in source.name.split()}
    told = {singular(token.lower) for token in _near(topic) if len(token.text) > _SHORT}
    told = {word for word in told if word.isalpha()}
    return frozenset(told - _EMPTY - named - MONTHS - WEEKDAYS)


def _near(topic: Topic) -> Sequence[Token]:
    return (*topic.before[-_NEAR:], *topic.after[:_NEAR])
