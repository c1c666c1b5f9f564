"""Choose the lines of a post: the weightiest first, as many as fit, and never half a conflict."""

from digests.model import Line, Reading, Standing, Verdict
from digests.summary.backing.backings import Backings
from digests.summary.choice.bundles import Bundle
from digests.summary.choice.post import Post
from digests.summary.choice.ranking import ranked
from digests.summary.choice.select import value_of, weigh
from digests.summary.gate.check import Gate
from digests.summary.wording.differences import relation_line
from digests.summary.wording.drafts import draft

MOST_RELATIONS_READ = 40
BEFORE_SILENCES = 3  # lines of claims that go before a long "Not confirmed" …
SHARE_OF_SILENCES = 0.2  # … which is one that would take more of the post
MOST_RELATIONS = 3
ENOUGH = 7  # lines; behind these …
TRIFLING = -1.3  # … what is of less worth waits for what else there is to tell …
WORTHLESS = -2.0  # … and this is left out
MANY = 10  # figures that somebody states, so that there is better to tell …
MINOR = -0.9  # … than what the outlet itself says and is of less worth
SHORTEST = 40  # characters that a line takes
MOST_ADDED = 80  # … and so many more where the post has room to spare


def choose(post: Post, silences: Line | None, gate: Gate) -> Post:
    """Add lines to a post while they fit; trifles last of all, where there is room to spare."""
    weights = weigh(post.reading)
    spoken = [c for c in post.reading.claims if c.standing is not Standing.OWN_VOICE]
    is_rich = len(spoken) >= MANY
    trifles: list[Bundle] = []
    if silences and len(silences.text) <= post.limit * SHARE_OF_SILENCES:
        post = _with_silences(post, silences)
    for bundle, worth in ranked(gate, weights):
        if len(post.claims) >= BEFORE_SILENCES:
            post = _with_silences(post, silences)
        is_enough = len(post.claims) >= ENOUGH and worth < TRIFLING
        if post.room < SHORTEST or (is_enough and worth < WORTHLESS):
            break
        if is_enough or (is_rich and worth < MINOR and _is_own(bundle, post.reading)):
            if worth >= WORTHLESS:
                trifles.append(bundle)
        else:
            post = _with_bundle(post, bundle, gate.backings)
    post = _with_relations(_with_silences(post, silences), gate)
    for bundle in trifles:
        post = _with_bundle(post, bundle, gate.backings)
    return _with_room_used(_with_relations(post, gate), gate)


def _with_room_used(post: Post, gate: Gate) -> Post:
    """Tell in more words what reads ill in few, the first line first, while there is room.

    "Denies 9 claims" was all of a line in a post that had half a page to spare.
    """
    for line in sorted(post.claims, key=lambda line: line.claims):
        if post.room < SHORTEST:
            break
        longer = draft(line.claims, gate, room=min(post.room, MOST_ADDED))
        told = post.with_instead(line, longer.line) if longer else post
        post = told if told.fits else post
    return post


def _is_own(bundle: Bundle, reading: Reading) -> bool:
    """Tell whether the outlet itself answers for all figures of a bundle."""
    told = [reading.claims[index] for line in bundle.claims for index in line.claims]
    return all(claim.standing is Standing.OWN_VOICE for claim in told)


def _with_bundle(post: Post, bundle: Bundle, backings: Backings) -> Post:
    """Add lines if they fit; of a conflict that is too long one line for each side, then more."""
    longer = _with_all(post, bundle, backings)
    if longer.fits or not bundle.sides:
        return longer if longer.fits else post
    least = _with_all(post, bundle.least, backings)
    if not least.fits:
        return post
    for line in bundle.claims:
        longer = _with_all(least, Bundle((line,)), backings)
        least = longer if longer.fits else least
    return least


def _with_all(post: Post, bundle: Bundle, backings: Backings) -> Post:
    """Add all lines that say something new."""
    new = tuple([line for line in bundle.claims if not _is_shown(line, post, backings)])
    longer = post.with_claims(new)
    for line in bundle.relations:
        longer = longer.with_relation(line)
    return longer


def _is_shown(line: Line, post: Post, backings: Backings) -> bool:
    """Tell whether each figure of a line stands in the post already, of the same speaker."""
    shown = {_told_by(index, backings) for index in post.shown}
    return shown.issuperset([_told_by(index, backings) for index in line.claims])


def _told_by(index: int, backings: Backings) -> tuple[object, ...]:
    """Give what a repetition has in common with its first telling."""
    claim = backings.claim(index)
    referent = claim.figure.referent
    number = (*value_of(claim.figure.quantity), claim.figure.quantity.modifier)
    return number, claim.standing, backings.backing(index).voices, referent.head, referent.event


def _with_silences(post: Post, line: Line | None) -> Post:
    """Add the line of those who did not comment, once, if it fits."""
    if line is None or post.unconfirmed:
        return post
    longer = post.with_unconfirmed(line)
    return longer if longer.fits else post


def _with_relations(post: Post, gate: Gate) -> Post:
    """Add how the shown claims stand to each other, where no line says so yet."""
    shown = post.shown
    for relation in gate.backings.reading.relations[:MOST_RELATIONS_READ]:
        if len(post.relations) >= MOST_RELATIONS:
            break
        told = any(set(relation.claims) <= set(line.claims) for line in post.relations)
        if not told and relation.verdict is not Verdict.CONFLICT and shown >= set(relation.claims):
            line = relation_line(relation, gate)
            longer = post.with_relation(line) if line else post
            post = longer if longer.fits else post
    return post
