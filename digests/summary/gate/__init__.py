"""The gate: it reads finished lines anew and refuses those that no claim backs."""
