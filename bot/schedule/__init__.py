"""When posts are due: time zones, timings in words, the next slot, quiet hours. All of it pure."""
