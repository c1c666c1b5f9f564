"""The web pages of a node: the evidence behind digests, whether all is well, what waits."""
