"""Who is meant: pronouns, offices and short names led back to whoever was mentioned."""
