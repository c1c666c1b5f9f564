"""Feeds: from the bytes that a server gave to entries that are known again, and the next look."""
