"""Two speakers who count the same by one verb: "looted 600 shops", "had been looted"."""

import re
from collections.abc import Iterator
from itertools import takewhile

from digests.model import Kind
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_BE = words("be been were was")
_ESCAPED = words("escaped fled collapsed")
_AUXILIARIES = words(
    "had have has been were was are is be also already would will could may might should must"
)
_HEDGES = words(
    "about around some only just nearly almost roughly at least more fewer than over up to as many"
)
_ENDING = re.compile(r"(?:ed|en|e|ing|es|s)$")
_SHORTEST = 3  # letters of a stem: "us" of "used" tells nothing


def are_told_alike(one: Topic, other: Topic) -> bool:
    """Read "police said 600 shops were looted. Traders said 2,000 shops had been looted".

    So it is when one says it of who did it: "The dam would flood 40 villages, campaigners say. The
    company says 12 villages would be flooded".
    """
    near = abs(one.sentence - other.sentence) <= 1 and one.figure.part_of == other.figure.part_of
    counts = one.figure.quantity.kind is Kind.COUNT and bool(one.who) and one.who == other.who
    if not (near and counts):
        return False
    ours, theirs = _suffered(one), _suffered(other)
    if ours and theirs:
        return ours == theirs
    stem = _stem(ours or theirs)
    return len(stem) >= _SHORTEST and stem == _stem(_done(other if ours else one))


def _suffered(topic: Topic) -> str:
    """Give the verb of "600 shops | had been looted"; "" of "12 countries agreed"."""
    noun = topic.figure.referent.noun
    if noun is None or noun.start < topic.figure.span.end:
        return ""
    behind = [token.lower for token in topic.after if token.start >= noun.end]
    told = list(takewhile(lambda word: word in _AUXILIARIES, behind))
    verb = "".join(behind[len(told) : len(told) + 1])
    passive = verb.endswith(("ed", "en")) and not _BE.isdisjoint(told)
    return verb if passive or verb in _ESCAPED else ""


def _done(topic: Topic) -> str:
    """Give the word in the verb's place: "would flood | about 40 villages"."""
    return next(_unhedged(topic), "")


def _unhedged(topic: Topic) -> Iterator[str]:
    words_left = (token.lower for token in reversed(topic.before))
    return (word for word in words_left if word not in _HEDGES)


def _stem(verb: str) -> str:
    return _ENDING.sub("", verb)
