"""What constructions are made of: who speaks, the form of the verb, how far its words reach."""
