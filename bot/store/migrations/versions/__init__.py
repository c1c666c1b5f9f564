"""One file a step, named in their order."""
