"""Talking with people: what they ask for, the same on every platform, and the platforms."""
