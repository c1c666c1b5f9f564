"""The picture of a story, "who says what": values to SVG to PNG, with the same facts in words."""
