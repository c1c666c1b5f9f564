"""Draw a post as a Slack message: a payload of Block Kit for chat.postMessage."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from bot.render.harmless import escaped
from bot.render.links import safe_address, slack_link
from bot.render.mrkdwn import bold, literal, mrkdwn, plain_text, struck, without_pictures
from bot.render.packing import (
    Block,
    Fits,
    Lined,
    Piece,
    blocks_of,
    pack,
    pieces_of,
    stretches,
    utf16_length,
)
from digests import Line, LineKind, Style

Part = dict[str, object]
Look = Callable[[str], str]
Payload = dict[str, object]

LONGEST_HEADER = 150
LONGEST_SECTION = 3000
LONGEST_FIELD = 2000
MOST_FIELDS = 10
MOST_LONG_FIELDS = 5
MOST_BLOCKS = 50
# Slack refuses a message of about 13,200 characters as msg_blocks_too_long; no document says so.
MOST_CHARACTERS = 12_000
# "&amp;" is five characters: so many letters fit into a header, and into a field with a bullet and
# the marks of bold, whatever they are.
HEADER_STRETCH = LONGEST_HEADER // 5
FIELD_STRETCH = LONGEST_FIELD // 6

DIVIDER: Part = {"type": "divider"}

# What a notification says, in this order.
SPOKEN = (LineKind.TITLE, LineKind.CLAIM)
LOOKS = {Style.FIGURE: bold, Style.LABEL: bold, Style.WITHDRAWN: struck}
# What the buttons under a post are called to us; their value is the digest.
QUOTES, CHART, WRONG, EVIDENCE = "quotes", "chart", "wrong", "evidence"

# Said of a message whose headline is longer than a notification.
NAMELESS = "A news summary"
TOO_LONG = "Slack takes no longer message: the rest of this post is missing here."


def render_slack(*stories: Lined, heading: str = "", note: str = "") -> Payload:
    """Give the payload of a post as one message; only the channel is missing.

    `heading` stands above all stories and `note` under them; both are words of ours.
    """
    parts = (part for stretch in draw_post(stories, heading, note) for part in stretch.parts)
    return payload_of(notification(stories, heading), within_limits(parts))


def slack_messages(
    *stories: Lined, heading: str = "", note: str = "", under: Part | None = None
) -> tuple[Payload, ...]:
    """Give the payloads of a post as so many messages as it takes: nothing is missing.

    `under` the last one stand its buttons.
    """
    stretches = [*draw_post(stories, heading, note), Stretch((), [under] if under else [])]
    messages = pack_messages(stretch for stretch in stretches if stretch.parts)
    texts = (
        notification(message.stories or stories, "" if at else heading) or NAMELESS
        for at, message in enumerate(messages)
    )
    return tuple(
        payload_of(text, message.parts) for text, message in zip(texts, messages, strict=True)
    )


def payload_of(text: str, parts: list[Part]) -> Payload:
    """Give a message's payload."""
    return {
        "text": text,
        "blocks": parts,
        "unfurl_links": False,  # the outlet's own card would stand under ours
        "unfurl_media": False,
    }


class Stretch(NamedTuple):
    """Blocks that belong together, and the stories of which they tell."""

    stories: tuple[Lined, ...]
    parts: list[Part]


def draw_post(stories: Iterable[Lined], heading: str, note: str) -> Iterator[Stretch]:
    """Draw the heading, each story with the link to its article, and the note."""
    if heading:
        yield Stretch((), [section(f"*{literal(heading)}*")])
    for at, story in enumerate(stories):
        yield Stretch((story,), [*([DIVIDER] if at or heading else []), *draw_story(story)])
    if note:
        yield Stretch((), [context(literal(note))])


def draw_story(story: Lined) -> Iterator[Part]:
    """Draw a story and the link to its article."""
    for block in blocks_of(story):
        yield from DRAWN[block[0].kind](block)
    if link := slack_link(story.url, "read"):
        yield context(link)


def pack_messages(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Put stretches together into as few messages as hold them; one too long goes on in the next.

    A message begins with no line that parts stories.
    """
    packed: list[Stretch] = []
    for stretch in stretches:
        whole = fits_message(stretch.parts)
        for parts in [stretch.parts] if whole else [[part] for part in stretch.parts]:
            if packed and fits_message([*packed[-1].parts, *parts]):
                last = packed.pop()
                told = tuple(story for story in stretch.stories if story not in last.stories)
                packed.append(Stretch((*last.stories, *told), [*last.parts, *parts]))
            elif parts := parts[parts[0] == DIVIDER :]:
                packed.append(Stretch(stretch.stories, parts))
    return packed


def fits_message(parts: list[Part]) -> bool:
    """Tell whether one message can hold these blocks."""
    return len(parts) <= MOST_BLOCKS and sum(map(utf16_length, slack_words(parts))) <= (
        MOST_CHARACTERS
    )


def buttons(digest: str, pictures: int = 0, evidence: str = "") -> Part:
    """Give the buttons under a post: its quotes, its pictures, what is wrong with it, its page.

    `evidence` is the address of its page, "" for none.
    """
    chart = {0: (), 1: ((CHART, "Chart"),)}.get(pictures, ((CHART, "Charts"),))
    named = ((QUOTES, "Quotes"), *chart, (WRONG, "Wrong?"))
    presses = [_button(name, words) | {"value": digest} for name, words in named]
    address = safe_address(evidence)
    link = [_button(EVIDENCE, "Evidence") | {"url": address}] if address else []
    return {"type": "actions", "elements": [*presses, *link]}


def _button(name: str, words: str) -> Part:
    return {"type": "button", "text": plain_text(words), "action_id": name}


def slack_words(payload: object) -> tuple[str, ...]:
    """Give the words that a payload, or a part of one, puts on the screen, in order."""
    match payload:
        case {"blocks": blocks}:
            return slack_words(blocks)
        case {"text": str(words)}:
            return (words,)
        case dict():
            return slack_words(list(payload.values()))
        case list():
            return tuple(words for part in payload for words in slack_words(part))
        case _:
            return ()


def notification(stories: Iterable[Lined], heading: str) -> str:
    """Give what a locked telephone shows and a screen reader says: headline, claims, speakers.

    It ends between lines: half a line may be a number without its name.
    """
    fits = at_most(LONGEST_SECTION)
    words = filter(None, (heading, *(said for story in stories for said in spoken(story))))
    pieces = (Piece(" · ", said) for said in map(literal, words) if fits(said))
    return next(iter(pack(pieces, fits)), "")


def spoken(story: Lined) -> Iterator[str]:
    """Give what a notification says of a story."""
    for kind in SPOKEN:
        yield from (line.text for line in story.lines if line.kind is kind and line.text.strip())


def headers(block: Block) -> Iterator[Part]:
    """Draw the headline, in several headers where it is longer than one may be."""
    pieces = (
        Piece("" if at else " ", escaped(letters))
        for line in block
        for word in line.text.split()
        for at, letters in enumerate(stretches(word, HEADER_STRETCH))
    )
    for text in pack(pieces, at_most(LONGEST_HEADER)):
        yield {"type": "header", "text": plain_text(text)}


def sections(block: Block) -> Iterator[Part]:
    """Draw claims, one a line."""
    for text in pack(pieces_of([block], draw_line), at_most(LONGEST_SECTION)):
        yield section(text)


def fields(block: Block) -> Iterator[Part]:
    """Draw relations and what is not confirmed side by side."""
    texts = [text for line in block for text in draw_line(line)]
    # Ten long ones would be more than a message holds.
    most = MOST_FIELDS if sum(map(utf16_length, texts)) <= MOST_CHARACTERS else MOST_LONG_FIELDS
    for at in range(0, len(texts), most):
        yield {"type": "section", "fields": [mrkdwn(text) for text in texts[at : at + most]]}


def contexts(block: Block) -> Iterator[Part]:
    """Draw the footer, small and grey."""
    for text in pack(pieces_of([block], draw_line), at_most(LONGEST_SECTION)):
        yield context(text)


def section(text: str) -> Part:
    """Give a block of words."""
    return {"type": "section", "text": mrkdwn(text)}


def context(text: str) -> Part:
    """Give a block of small grey words."""
    return {"type": "context", "elements": [mrkdwn(text)]}


DRAWN: dict[LineKind, Callable[[Block], Iterator[Part]]] = {
    LineKind.TITLE: headers,
    LineKind.CLAIM: sections,
    LineKind.REVISION: sections,
    LineKind.RELATION: fields,
    LineKind.NOT_CONFIRMED: fields,
    LineKind.FOOTER: contexts,
}


def draw_line(line: Line) -> tuple[str, ...]:
    """Draw one line; in several pieces where it is longer than a field may be."""
    bullet = "• " if line.kind is LineKind.CLAIM else ""
    words = (bullet, *(words for run in runs_of(line) for words in draw_run(run)))
    packed = pack((Piece("", drawn) for drawn in words), at_most(LONGEST_FIELD))
    return tuple(map(without_pictures, packed))  # one run may end as ":15", and ":" be the next


class Run(NamedTuple):
    """Neighbouring words that look alike; `is_free` where no letter touches them."""

    text: str
    look: Look
    is_free: bool


def runs_of(line: Line) -> Iterator[Run]:
    """Give the words of a line as runs that look different in turn."""
    looks = groupby(line.fragments, key=lambda fragment: LOOKS.get(fragment.style, literal))
    runs = [(look, "".join(part.text for part in parts)) for look, parts in looks]
    before = ["", *(text for _, text in runs)]
    after = [*(text for _, text in runs[1:]), ""]
    for (look, text), last, first in zip(runs, before, after, strict=False):
        touched = _touches(last[-1:], text[:1]) or _touches(first[:1], text[-1:])
        yield Run(text, look, not touched)


def _touches(neighbour: str, edge: str) -> bool:
    return neighbour.isalnum() and not edge.isspace()


def draw_run(run: Run) -> Iterator[str]:
    """Draw a run; words that a letter touches would show their marks and have none."""
    draw = run.look if run.is_free and len(run.text) <= FIELD_STRETCH else literal
    return map(draw, stretches(run.text, FIELD_STRETCH))


def at_most(limit: int) -> Fits:
    """Give the test that a text is no longer than the limit."""
    return lambda text: utf16_length(text) <= limit


def within_limits(parts: Iterable[Part]) -> list[Part]:
    """Keep as many blocks as a message may have; where some are missing, the last one says so."""
    kept: list[Part] = []
    spent = utf16_length(TOO_LONG)
    for part in parts:
        spent += sum(map(utf16_length, slack_words(part)))
        if spent > MOST_CHARACTERS or len(kept) == MOST_BLOCKS - 1:
            return [*kept, context(TOO_LONG)]
        kept.append(part)
    return kept
