"""Evidence pages: what a digest says on one side, the words behind its figures on the other."""
