"""Say our answers as Slack's people write: /whosaid add, for there is no /add; pure."""

import re
from collections.abc import Iterator

from bot.chat.names import NAMES
from bot.model.deliveries import Post
from bot.model.replies import Reply
from bot.render.mrkdwn import literal
from bot.render.packing import Piece, pack, stretches
from bot.render.slack import (
    LONGEST_SECTION,
    Payload,
    Stretch,
    at_most,
    pack_messages,
    payload_of,
    section,
    slack_messages,
)
from bot.use_cases.looking_back import account_for, shown_quotes

# The one command of ours that has a slash of its own in Slack.
OWN = "summary"
NAMED = re.compile(rf"(?<!\S)/(?!{OWN}\b)(?=(?:{'|'.join(filter(str.isalpha, NAMES))})\b)")
# Somebody may copy this: no invisible sign must stand in it. It calls nobody.
INVITATION = "/invite @whosaid"
NO_FIGURES = "This post shows no figure."
# "&amp;" is five characters, and some signs are two: so many letters fit into any section.
STRETCH = LONGEST_SECTION // 5


def draw_reply(reply: Reply) -> tuple[Payload, ...]:
    """Draw an answer as messages: first the post, then the words."""
    posted = reply.post and reply.post.stories and reply.post
    post = (
        slack_messages(
            *posted.stories, heading=posted.heading, note=posted.note, digest=reply.digest
        )
        if posted
        else ()
    )
    return (*post, *draw_words(reply.text))


def draw_words(text: str) -> tuple[Payload, ...]:
    """Draw words of ours, which may quote an article, as so many messages as it takes."""
    texts = pack(_pieces(in_slack(text)), at_most(LONGEST_SECTION))
    messages = pack_messages(Stretch((), [section(words)]) for words in texts if words.strip())
    return tuple(payload_of(_first_words(message), message.parts) for message in messages)


def draw_quotes(post: Post) -> str:
    """Write the words behind the figures of a post, numbered as /why numbers them."""
    quotes = enumerate(shown_quotes(post), start=1)
    return "\n\n".join(account_for(quote, number) for number, quote in quotes) or NO_FIGURES


def in_slack(text: str) -> str:
    """Put /whosaid before the commands that a text names."""
    return NAMED.sub("/whosaid ", text)


def _pieces(text: str) -> Iterator[Piece]:
    for number, line in enumerate(text.split("\n")):
        parting = "\n" if number else ""
        for at, words in enumerate(tuple(stretches(line, STRETCH)) or ("",)):
            drawn = literal(words).replace(literal(INVITATION), INVITATION)
            yield Piece("" if at else parting, drawn)


def _first_words(message: Stretch) -> str:
    part = message.parts[0]["text"]
    return str(part["text"]) if isinstance(part, dict) else ""
