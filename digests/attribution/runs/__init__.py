"""Sentences that go on with the speaker or the poll before them."""
