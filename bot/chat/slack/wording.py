"""Say our answers as Slack's people write: /whosaid add, for there is no /add; pure."""

import re
from collections.abc import Iterable, Iterator

from bot.chat.names import NAMES
from bot.model.deliveries import Post, Quote
from bot.model.replies import Reply
from bot.render.evidence.addresses import evidence_address, figure_address
from bot.render.links import slack_link
from bot.render.mrkdwn import bold, literal
from bot.render.packing import Piece, pack, stretches, utf16_length
from bot.render.picture.captions import Looks, draw_caption
from bot.render.picture.values import Picture
from bot.render.slack import (
    LONGEST_SECTION,
    Part,
    Payload,
    Stretch,
    at_most,
    buttons,
    context,
    pack_messages,
    payload_of,
    section,
    slack_messages,
    slack_words,
)
from bot.use_cases.looking_back import account_for, shown_quotes

# The one command of ours that has a slash of its own in Slack.
OWN = "summary"
NAMED = re.compile(
    rf"(?<!\S)/(?!{OWN}\b)(?=(?:{'|'.join(filter(str.isalpha, NAMES))})\b)"
    r"|(?<=There is no command )/"  # said of what somebody typed behind /whosaid
)
# Somebody may copy this: no invisible sign must stand in it. It calls nobody.
INVITATION = "/invite @whosaid"
NO_FIGURES = "This post shows no figure."
# "&amp;" is five characters, and some signs are two: so many letters fit into any section.
STRETCH = LONGEST_SECTION // 5
# "For best results, limit the number of characters in the text field to 4,000."
LONGEST_COMMENT = 4_000
LOOKS = Looks(words=literal, bold=bold)


def draw_reply(reply: Reply, public_address: str = "") -> tuple[Payload, ...]:
    """Draw an answer as messages: first the post, then the words, and the way to their page.

    `public_address` is where evidence pages stand, "" for nowhere.
    """
    words = draw_words(reply.text, reply.page)
    if reply.post is None or not reply.post.stories:
        return words
    post = reply.post
    under = buttons_of(post, reply.digest, public_address) if reply.digest else None
    posted = slack_messages(*post.stories, heading=post.heading, note=post.note, under=under)
    return (*posted, *words)


def buttons_of(post: Post, digest: str, public_address: str) -> Part:
    """Give the buttons under a post that is kept as a digest."""
    return buttons(digest, post.pictures, evidence_address(public_address, post.page))


def draw_words(text: str, page: str = "") -> tuple[Payload, ...]:
    """Draw words of ours, which may quote an article, as so many messages as it takes.

    Under them stands the way to their evidence page, if they have one.
    """
    return _messages(_pieces(in_slack(text)), page)


def draw_quotes(post: Post, page: str = "") -> tuple[Payload, ...]:
    """Draw the words behind the figures of a post, numbered as /why numbers them.

    With the address of their page, each number leads to its figure there.
    """
    quotes = tuple(enumerate(shown_quotes(post), start=1))
    if not quotes:
        return draw_words(NO_FIGURES)
    return _messages(piece for number, quote in quotes for piece in _account(quote, number, page))


def _messages(pieces: Iterable[Piece], page: str = "") -> tuple[Payload, ...]:
    texts = pack(pieces, at_most(LONGEST_SECTION))
    link = slack_link(page, "On its page")
    parts = [section(words) for words in texts if words.strip()] + [context(link)] * bool(link)
    messages = pack_messages(Stretch((), [part]) for part in parts)
    return tuple(payload_of(_first_words(message), message.parts) for message in messages)


def _account(quote: Quote, number: int, page: str) -> Iterator[Piece]:
    first, *rest = _pieces(account_for(quote, number))
    link = slack_link(figure_address(page, number), str(number))
    linked = first.words.replace(str(number), link, 1) if link else ""
    fits = linked and utf16_length(linked) <= LONGEST_SECTION
    yield Piece("\n\n", linked if fits else first.words)
    yield from rest


def draw_comment(picture: Picture) -> str:
    """Write what stands over a picture: the facts that it shows, each with its name."""
    return draw_caption(picture, LOOKS, LONGEST_COMMENT)


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
    return next(iter(slack_words(message.parts)), "")
