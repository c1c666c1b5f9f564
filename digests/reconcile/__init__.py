"""Reconcile: which claims speak of the same thing, and how they stand to each other."""
