"""Look back at what a chat was told: the words behind a figure, what differs, what is wrong."""

from collections.abc import Iterator

from bot.model.deliveries import Post, Quote, Report, StoryPost
from bot.model.digests import KeptDigest
from bot.use_cases.desk import Desk
from bot.use_cases.wishing import Person, meet
from digests import LineKind


def last_told(desk: Desk, person: Person) -> KeptDigest | None:
    """Give what a chat was told last, None when it was told nothing. Blocks; raises StoreError."""
    with desk.store.writing() as transaction:
        chat = meet(desk, person, transaction).chat
        return desk.digests.last_of(transaction, chat.id)


def shown_quotes(post: Post) -> tuple[Quote, ...]:
    """Give the words behind the figures that a post shows, in its order; numbered from 1."""
    return tuple(quote for story in post.stories for quote in story.quotes if quote.is_shown)


def account_for(quote: Quote, number: int) -> str:
    """Say who said a figure and in which words."""
    return f"{number}  {quote.figure} {quote.what} — {quote.speaker}\n“{quote.words}”"


def differences(post: Post) -> tuple[str, ...]:
    """Give the lines of a post that say which figures differ and which moved, by story."""
    return tuple(line for story in post.stories for line in _differences_of(story))


def _differences_of(story: StoryPost) -> Iterator[str]:
    relations = [line.text for line in story.lines if line.kind is LineKind.RELATION]
    if relations:
        yield from (line.text for line in story.lines if line.kind is LineKind.TITLE)
        yield from relations


def report_wrong(desk: Desk, person: Person, told: KeptDigest, figure: int, words: str) -> None:
    """Keep what a person says is wrong with the last post. Blocks; raises StoreError."""
    with desk.store.writing() as transaction:
        chat = meet(desk, person, transaction).chat
        now = desk.clock.now()
        report = Report(now, chat.id, told.id, figure, person.user, words)
        desk.reports.keep(transaction, report)
