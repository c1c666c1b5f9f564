"""Summary: choose the claims, compose the post, and let nothing through that is not backed."""

from digests.summary.compose import make_digest

__all__ = ["make_digest"]
