"""Compose the post: headline, claims, relations, what is not confirmed, footer."""

from digests.errors import UnbackedDigestError
from digests.model import Digest, Reading
from digests.summary.backing import Backings
from digests.summary.check import Gate
from digests.summary.choice import choose
from digests.summary.groups import lines_about
from digests.summary.post import Post
from digests.summary.unconfirmed import unconfirmed_line


def make_digest(reading: Reading, max_characters: int = 900) -> Digest:
    """Compose a digest of at most so many characters; raises UnbackedDigestError."""
    gate = Gate(Backings(reading))
    lines = tuple(lines_about(gate))
    post = choose(Post(reading, max_characters), lines, unconfirmed_line(gate), gate)
    digest = post.digest
    objections = gate.check(digest.text)
    if objections:
        raise UnbackedDigestError(*(f"{each.line}: {each.reason}" for each in objections))
    return digest
