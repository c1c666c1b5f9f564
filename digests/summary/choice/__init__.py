"""Which lines a post holds: the weightiest first, and never half a conflict."""
