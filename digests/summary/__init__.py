"""Summary: choose the claims, compose the post, and let nothing through that is not backed."""
