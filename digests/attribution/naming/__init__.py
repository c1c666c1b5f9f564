"""Names: whom a source phrase names, with the fullest name and the office."""
