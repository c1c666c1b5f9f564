"""A noun says who speaks: "the army's estimate", "plans announced by", "raised its forecast"."""
