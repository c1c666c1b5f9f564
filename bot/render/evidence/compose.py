"""Compose an evidence page of what was kept: the digest, its articles, what it said before."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from bot.model.deliveries import Post, Quote, StoryPost
from bot.model.digests import KeptDigest, Revision
from bot.render.evidence.deep_links import link_to_words
from bot.render.evidence.excerpts import excerpt_of
from bot.render.evidence.leading import Numbered, lead
from bot.render.evidence.values import (
    Account,
    Comparison,
    Earlier,
    EvidencePage,
    EvidenceStory,
    Quotation,
    Side,
    Stated,
)
from bot.render.harmless import clipped, on_one_line
from bot.render.links import safe_address
from digests import Line, LineKind, Style

# A name or a figure that is longer is none; the quotation shows it as it stands.
LONGEST_NAME = 240


@dataclass(frozen=True, slots=True)
class _Numbering:
    """The claims of a story that its post shows, by index, and the place of each of its lines."""

    numbered: Numbered
    places: tuple[int, ...]
    resting: Mapping[int, int]


def compose_page(
    kept: KeptDigest, revisions: Sequence[Revision], texts: Mapping[str, str]
) -> EvidencePage:
    """Make the page of a digest; `texts` are the articles that are still kept, by SHA-256."""
    numbers = count(1)
    lines = count(1)
    stories = tuple(
        _story(story, _number(story, numbers, lines), texts.get(story.text_hash, ""))
        for story in kept.post.stories
    )
    return EvidencePage(
        _title(kept.post),
        kept.page,
        kept.slot,
        stories,
        on_one_line(kept.post.heading),
        on_one_line(kept.post.note),
        tuple(_earlier(kept, revisions)),
    )


def shortened(words: str) -> str:
    """Make words harmless and cut what is too long for a name or a figure."""
    return clipped(words, LONGEST_NAME)


def numbers_of(post: Post) -> Iterator[tuple[int, StoryPost, int, Quote]]:
    """Give the figures that a post shows: number, story, index of the claim, quote."""
    numbers = count(1)
    for story in post.stories:
        for index, quote in enumerate(story.quotes):
            if quote.is_shown:
                yield next(numbers), story, index, quote


def _title(post: Post) -> str:
    """Give the first headline, else the heading."""
    titles = (
        line.text
        for story in post.stories
        for line in story.lines
        if line.kind is LineKind.TITLE and line.text.strip()
    )
    return shortened(next(titles, post.heading) or "Evidence")


def _number(story: StoryPost, numbers: Iterator[int], lines: Iterator[int]) -> _Numbering:
    numbered = {
        index: (next(numbers), quote) for index, quote in enumerate(story.quotes) if quote.is_shown
    }
    places = tuple(next(lines) for _ in story.lines)
    resting: dict[int, int] = {}
    for place, line in zip(places, story.lines, strict=True):
        for claim in line.claims:
            resting.setdefault(claim, place)
    return _Numbering(numbered, places, resting)


def _story(story: StoryPost, numbering: _Numbering, text: str) -> EvidenceStory:
    return EvidenceStory(
        tuple(
            lead(line, place, numbering.numbered)
            for place, line in zip(numbering.places, story.lines, strict=True)
        ),
        tuple(_comparisons(story.lines, numbering.numbered)),
        _quotations(story, numbering, text),
        safe_address(story.url),
        shortened(story.publisher),
    )


def _quotations(story: StoryPost, numbering: _Numbering, text: str) -> tuple[Quotation, ...]:
    """Put figures of one speaker that rest on the same words into one quotation."""
    grouped: dict[tuple[int, int, str], list[int]] = {}
    for index, (_, quote) in numbering.numbered.items():
        grouped.setdefault((quote.start, quote.end, quote.speaker), []).append(index)
    return tuple(_quotation(story, numbering, group, text) for group in grouped.values())


def _quotation(
    story: StoryPost, numbering: _Numbering, claims: Sequence[int], text: str
) -> Quotation:
    quotes = tuple(numbering.numbered[claim][1] for claim in claims)
    return Quotation(
        shortened(quotes[0].speaker),
        tuple(_stated(numbering, claim) for claim in claims),
        excerpt_of(quotes, text),
        link_to_words(story.url, quotes[0].words),
        shortened(story.publisher),
    )


def _stated(numbering: _Numbering, claim: int) -> Stated:
    number, quote = numbering.numbered[claim]
    figure, what, cue = map(shortened, (quote.figure, quote.what, quote.cue))
    return Stated(number, figure, what, cue, quote.rule, numbering.resting.get(claim, 0))


def _comparisons(lines: Iterable[Line], numbered: Numbered) -> Iterator[Comparison]:
    """Lay the claims of each relation side by side, those that state the same figure together."""
    for line in lines:
        claims = [claim for claim in line.claims if claim in numbered]
        if line.kind is not LineKind.RELATION or len(claims) < 2:
            continue
        label = next((part.text for part in line.fragments if part.style is Style.LABEL), "")
        sides: dict[str, list[Account]] = {}
        for number, quote in map(numbered.__getitem__, claims):
            figure = shortened(f"{quote.figure} {quote.what}".rstrip())
            account = Account(number, shortened(quote.speaker), excerpt_of((quote,), ""))
            sides.setdefault(figure, []).append(account)
        yield Comparison(
            on_one_line(label).rstrip(":"),
            tuple(Side(figure, tuple(accounts)) for figure, accounts in sides.items()),
        )


def _earlier(kept: KeptDigest, revisions: Sequence[Revision]) -> Iterator[Earlier]:
    """Give what was said before each change, the newest first, and which lines it took away."""
    posts = [*(revision.post for revision in revisions), kept.post]
    for revision, (before, after) in reversed(list(zip(revisions, pairwise(posts), strict=True))):
        stands = set(_texts(after))
        yield Earlier(revision.until, tuple((text, text in stands) for text in _texts(before)))


def _texts(post: Post) -> tuple[str, ...]:
    lines = (line.text for story in post.stories for line in story.lines)
    return tuple(filter(None, map(on_one_line, (post.heading, *lines, post.note))))
