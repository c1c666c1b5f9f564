"""The constructions by which a sentence says who speaks, each a file."""
