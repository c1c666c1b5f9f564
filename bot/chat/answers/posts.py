"""Answers that post, or speak of what was posted: summaries, quotes, differences, mistakes."""

import asyncio

from bot.chat.commands import ExplainFigure, ReportWrong, ShowFigures, ShowMore, Summarize
from bot.model.replies import Reply
from bot.use_cases.desk import Desk
from bot.use_cases.looking_back import (
    account_for,
    differences,
    find_told,
    page_of,
    report_wrong,
    shown_quotes,
)
from bot.use_cases.summarizing import Told, summarize_left_out, summarize_newest, summarize_page
from bot.use_cases.wishing import Person

NOTHING_TOLD = "Nothing has been posted here yet: /summary"
NO_STORIES = "There is nothing to tell."


async def answer_summary(desk: Desk, person: Person, command: Summarize) -> Reply:
    """Post a summary now."""
    if command.url:
        return reply_with(await summarize_page(desk, person, command.url), "")
    told = await summarize_newest(desk, person, command.newest, command.topic)
    about = f" on “{command.topic}”" if command.topic else ""
    return reply_with(told, f"The feeds of this chat have brought nothing{about} yet: /feeds")


async def answer_more(desk: Desk, person: Person, _: ShowMore) -> Reply:
    """Post what did not fit into the last digest."""
    return reply_with(await summarize_left_out(desk, person), "The last post left nothing out.")


def reply_with(told: Told, otherwise: str) -> Reply:
    """Post, or say why there is no post."""
    if told.post.stories:
        return Reply(post=told.post, digest=told.digest)
    note = told.post.note
    return Reply(f"No summary: {_ended(note)}" if note else otherwise or NO_STORIES)


def _ended(note: str) -> str:
    """End a reason with a full stop, if it has none: one such as "…the network. (host)" has."""
    return note if note.endswith(".") or ". (" in note else f"{note}."


async def answer_why(desk: Desk, person: Person, command: ExplainFigure) -> Reply:
    """Give the quotes behind the last post, or behind one of its figures."""
    told = await asyncio.to_thread(find_told, desk, person)
    if told is None:
        return Reply(NOTHING_TOLD)
    quotes = shown_quotes(told.post)
    if command.number > len(quotes):
        return Reply(f"The last post has {len(quotes)} figures: /why lists them.")
    accounts = [account_for(quote, number) for number, quote in enumerate(quotes, start=1)]
    wanted = accounts[command.number - 1 :][:1] if command.number else accounts
    return Reply("\n\n".join(wanted), page=page_of(desk, told, command.number))


async def answer_figures(desk: Desk, person: Person, _: ShowFigures) -> Reply:
    """Say which figures of the last post differ or moved."""
    told = await asyncio.to_thread(find_told, desk, person)
    if told is None:
        return Reply(NOTHING_TOLD)
    return Reply("\n".join(differences(told.post)) or "No figures of the last post differ.")


async def answer_fix(desk: Desk, person: Person, command: ReportWrong) -> Reply:
    """Keep what a person says is wrong."""
    told = await asyncio.to_thread(find_told, desk, person)
    if told is None:
        return Reply(NOTHING_TOLD)
    count = len(shown_quotes(told.post))
    if command.number > count:
        return Reply(f"The last post has {count} figures: /why lists them with their numbers.")
    await asyncio.to_thread(report_wrong, desk, person, told, command.number, command.words)
    about = f"about figure {command.number}" if command.number else "about the last post"
    return Reply(f"Thank you. What you say {about} is kept for those who run me, with its quotes.")
