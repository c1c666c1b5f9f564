"""Figures: which numbers the article states, how much, in which unit, and of what."""

from digests.figures.find import find_figures

__all__ = ["find_figures"]
