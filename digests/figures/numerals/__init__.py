"""Numerals in digits and in words, and the pieces of a sentence of which they are made."""
