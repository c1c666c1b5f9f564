"""Revisions: what became of an article's claims when it was published anew."""

from digests.revisions.restate import restate
from digests.revisions.sameness import is_same_article

__all__ = ["is_same_article", "restate"]
