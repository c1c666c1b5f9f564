"""What a figure counts, and what happened to it."""
