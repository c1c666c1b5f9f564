"""Articles and feeds from the web; all that comes from there is hostile until shown otherwise."""
