"""Which figures are parts of others."""
