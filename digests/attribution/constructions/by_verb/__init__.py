"""A verb says who speaks: "the mayor said", "…, said Otto", "reported by", "citing"."""
