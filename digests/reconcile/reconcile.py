"""Reconcile the claims of one article: which speak of the same thing, and how do they stand?"""

from collections.abc import Iterator, Sequence

from digests.model import Claim, Document, Relation, Verdict
from digests.reconcile.changes import find_changes
from digests.reconcile.echoes import resolve_echoes
from digests.reconcile.groups import rival_groups
from digests.reconcile.topics import Topic, read_topics


def reconcile(document: Document, claims: Sequence[Claim]) -> tuple[Relation, ...]:
    """Find the relations among an article's claims, in text order of their first claim.

    The claims of a change are given from the old to the new; all others in text order.
    """
    topics = resolve_echoes(read_topics(document, claims))
    found = [*_changes(topics), *_rivals(topics)]
    return tuple(sorted(found, key=lambda relation: min(relation.claims)))


def _changes(topics: Sequence[Topic]) -> Iterator[Relation]:
    for old, new in find_changes(topics):
        yield Relation(_about(new), (old.index, new.index), Verdict.CHANGE)


def _rivals(topics: Sequence[Topic]) -> Iterator[Relation]:
    for verdict, indices in rival_groups(topics):
        yield Relation(_about(topics[indices[0]]), indices, verdict)


def _about(topic: Topic) -> str:
    return topic.figure.referent.what
