"""What is no figure: ages, times, names, ordinals, idioms, each by a rule of its own."""
