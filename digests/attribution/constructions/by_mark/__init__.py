"""A mark or a preposition says who speaks: "Rebels: 30 killed", "according to", "[AFP]"."""
