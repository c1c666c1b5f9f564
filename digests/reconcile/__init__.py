"""Reconcile: which claims speak of the same thing, and how they stand to each other."""

from digests.reconcile.reconcile import reconcile

__all__ = ["reconcile"]
