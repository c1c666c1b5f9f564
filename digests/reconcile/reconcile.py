"""Reconcile the claims of one article: which speak of the same thing, and how do they stand?"""

from collections.abc import Sequence
from itertools import combinations

from digests.model import Claim, Document, Relation, Verdict
from digests.reconcile.changes import find_changes
from digests.reconcile.corrections import resolve_corrections
from digests.reconcile.echoes import resolve_echoes
from digests.reconcile.groups import Group, rival_groups
from digests.reconcile.lists import mark_lists
from digests.reconcile.offices import read_offices
from digests.reconcile.partners import Change
from digests.reconcile.scopes import Doubles, find_doubles
from digests.reconcile.subjects import subject_of
from digests.reconcile.topics import Topic, read_topics
from digests.text.word_lists import words

# They say of a number that it was, and not what it is of.
_LABELS = words(
    """estimate forecast projection prediction figure reading record peak level high low total
    rise fall increase decrease decline drop dip gain jump number count outlook target
    quarter half year month period"""
)


def reconcile(document: Document, claims: Sequence[Claim]) -> tuple[Relation, ...]:
    """Find the relations among an article's claims, in text order of their first claim.

    The claims of a change are given from the old to the new, all others in text order.
    """
    topics = resolve_corrections(resolve_echoes(read_topics(document, claims)))
    offices = read_offices(document, claims)
    changes = tuple(find_changes(topics, offices))
    topics = mark_lists(topics, changes)
    found = [_change(change) for change in changes]
    found += [_relation(topics, group) for group in rival_groups(topics, changes, offices)]
    past = {change.old.number for change in changes}
    related = {pair for relation in found for pair in combinations(sorted(relation.claims), 2)}
    doubles = (pair for pair in find_doubles(topics, past) if _indices(pair) not in related)
    found += [_scope(pair) for pair in doubles]
    return tuple(sorted(found, key=lambda relation: min(relation.claims)))


def _change(change: Change) -> Relation:
    named = [topic for topic in (change.new, change.old) if _names_it(topic)]
    first = min(change, key=lambda topic: topic.number)
    about = _about(named) if named else subject_of(first)
    return Relation(about, (change.old.number, change.new.number), Verdict.CHANGE)


def _names_it(topic: Topic) -> bool:
    """Tell what has moved from a label of its number: "from a previous estimate of 3 percent"."""
    head = topic.figure.referent.head
    return bool(head) and head not in _LABELS


def _scope(pair: Doubles) -> Relation:
    return Relation(_about(pair), _indices(pair), Verdict.SCOPE)


def _indices(pair: Doubles) -> tuple[int, int]:
    return pair.one.number, pair.other.number


def _relation(topics: Sequence[Topic], group: Group) -> Relation:
    return Relation(_about([topics[index] for index in group.claims]), group.claims, group.verdict)


def _about(topics: Sequence[Topic]) -> str:
    """Give the words of the first claim that says what it counts."""
    told = (topic.figure.referent.what.removesuffix("compared").strip() for topic in topics)
    return next((what for what in told if what), topics[0].event)
