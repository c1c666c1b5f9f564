"""What the bot answers to a person, before any platform's form."""

from dataclasses import dataclass

from bot.model.deliveries import Post


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: words of ours, a post, or both.

    The words may quote an article or an address: every platform escapes them. `is_for_all` tells
    whether everybody in the chat is to read it, where the platform can hide it from the others.
    `digest` is the id under which the post is kept, "" where it is not.
    """

    text: str = ""
    post: Post | None = None
    is_for_all: bool = True
    digest: str = ""
