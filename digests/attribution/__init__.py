"""Attribution: who says each figure, and by which words of the article."""

from digests.attribution.attribute import attribute

__all__ = ["attribute"]
