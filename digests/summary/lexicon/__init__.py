"""The words of posts: fixed ones, hedges, and how two writings of one word are compared."""
