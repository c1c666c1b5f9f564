"""Summary: choose the claims, compose the post, and let nothing through that is not backed."""

from digests.summary.compose import SHORTEST_POST, make_digest

__all__ = ["SHORTEST_POST", "make_digest"]
