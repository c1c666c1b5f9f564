"""By which a sentence says who speaks: a construction a file, in rooms by what tells it."""
