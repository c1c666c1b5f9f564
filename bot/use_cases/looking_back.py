"""Look back at what a chat was told: the words behind a figure, what differs, what is wrong."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.model.deliveries import Post, Quote, Report, StoryPost
from bot.model.digests import KeptDigest
from bot.ports import Transaction
from bot.render.evidence.addresses import evidence_address, figure_address
from bot.render.explanation import OPENING_MARKS
from bot.use_cases.desk import Desk
from bot.use_cases.wishing import Person
from digests import LineKind


def find_told(desk: Desk, person: Person) -> KeptDigest | None:
    """Give the digest of which a person speaks: the one that is named, else the chat's last.

    None when the chat was told nothing, or not the one that is named: what a button or an answer
    names may come from anywhere. Blocks; raises StoreError.
    """
    with desk.store.reading() as transaction:
        if person.about:
            return _named(desk, transaction, person)
        chat = desk.chats.at(transaction, person.address)
        return desk.digests.last_of(transaction, chat.id) if chat else None


def _named(desk: Desk, transaction: Transaction, person: Person) -> KeptDigest | None:
    kept = desk.digests.kept(transaction, person.about)
    chat = desk.chats.get(transaction, kept.chat_id) if kept else None
    # Whatever its topic: not every platform says in which one a button was pressed.
    is_here = chat and replace(chat.address, topic="") == replace(person.address, topic="")
    return kept if is_here else None


def shown_quotes(post: Post) -> tuple[Quote, ...]:
    """Give the words behind the figures that a post shows, in its order; numbered from 1."""
    return tuple(quote for story in post.stories for quote in story.quotes if quote.is_shown)


def account_for(quote: Quote, number: int) -> str:
    """Say who said a figure and in which words."""
    return f"{number}  {stated_by(quote)}\n{quoted(quote)}"


def stated_by(quote: Quote) -> str:
    """Name a figure, what it counts and who said it."""
    return f"{quote.figure} {quote.what}".rstrip() + f" — {quote.speaker}"


def quoted(quote: Quote) -> str:
    """Give the words behind a figure on one line, between marks if they open with none."""
    words = " ".join(quote.words.split())
    return words if words.startswith(OPENING_MARKS) else f"“{words}”"


def page_of(desk: Desk, told: KeptDigest, number: int = 0) -> str:
    """Tell where the evidence page of a digest stands, or a figure on it; "" where there is none.

    `number` counts from 1, 0 for the whole page.
    """
    if desk.clock.now() >= told.slot + timedelta(days=desk.web.expiry_days):
        return ""
    return figure_address(evidence_address(desk.web.public_address, told.page), number)


def differences(post: Post) -> tuple[str, ...]:
    """Give the lines of a post that say which figures differ and which moved, by story."""
    return tuple(line for story in post.stories for line in _differences_of(story))


def _differences_of(story: StoryPost) -> Iterator[str]:
    relations = [line.text for line in story.lines if line.kind is LineKind.RELATION]
    if relations:
        yield from (line.text for line in story.lines if line.kind is LineKind.TITLE)
        yield from relations


def report_wrong(desk: Desk, person: Person, told: KeptDigest, figure: int, words: str) -> None:
    """Keep what a person says is wrong with a digest. Blocks; raises StoreError."""
    with desk.store.writing() as transaction:
        now = desk.clock.now()
        report = Report(now, told.chat_id, told.id, figure, person.user, words)
        desk.reports.keep(transaction, report)
