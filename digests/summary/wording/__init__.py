"""How a line is told: in few words or in the article's own, with its speaker."""
