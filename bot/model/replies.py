"""What the bot answers to a person, before any platform's form."""

from dataclasses import dataclass

from bot.model.deliveries import Post


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: words of ours, a post, or both.

    The words may quote an article or an address: every platform escapes them. `is_for_all` tells
    whether everybody in the chat is to read it, where the platform can hide it from the others.
    `digest` is the id under which the post is kept, "" where it is not. `page` is the address of
    the evidence page of what the words speak of, "" for none; it is as safe as our own words.
    """

    text: str = ""
    post: Post | None = None
    is_for_all: bool = True
    digest: str = ""
    page: str = ""

    @property
    def words(self) -> str:
        """Give the words and the address, for who makes links of addresses without our help."""
        page = f"On its page: {self.page}" if self.page else ""
        return "\n\n".join(filter(None, (self.text, page)))
