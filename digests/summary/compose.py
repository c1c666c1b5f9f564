"""Compose the post: headline, claims, relations, what is not confirmed, footer."""

from digests.errors import UnbackedDigestError
from digests.model import Digest, Reading
from digests.summary.backing.backings import Backings
from digests.summary.choice.choice import choose
from digests.summary.choice.post import Post
from digests.summary.gate.check import Gate
from digests.summary.wording.headline import title_line
from digests.summary.wording.unconfirmed import unconfirmed_line

# Below this a headline might be cut that is too short for a cut one to be known again.
SHORTEST_POST = 280


def make_digest(reading: Reading, max_characters: int = 900) -> Digest:
    """Compose a digest of at most so many characters; raises UnbackedDigestError.

    Raises ValueError below SHORTEST_POST characters.
    """
    if max_characters < SHORTEST_POST:
        raise ValueError(f"a post needs {SHORTEST_POST} characters, not {max_characters}")
    gate = Gate(Backings(reading))
    empty = Post(reading, title_line(reading, max_characters), max_characters)
    digest = choose(empty, unconfirmed_line(gate), gate).digest
    objections = gate.check(digest.text)
    if objections:
        raise UnbackedDigestError(*(f"{each.line}: {each.reason}" for each in objections))
    return digest
