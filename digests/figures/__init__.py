"""Figures: which numbers the article states, how much, in which unit, and of what."""
