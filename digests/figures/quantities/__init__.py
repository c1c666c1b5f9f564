"""Quantities: everything that a numeral and the words beside it can state."""
