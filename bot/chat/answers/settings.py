"""Answers to what changes or shows a chat's wishes: each tells the next slot that follows."""

import asyncio
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

from bot.chat.commands import (
    Pause,
    Resume,
    SetMaxStories,
    SetOnly,
    SetOnlyDiffering,
    SetQuiet,
    SetTiming,
    SetWhenUncertain,
    SetWithout,
    SetZone,
    ShowSettings,
)
from bot.chat.phrases import write_phrases
from bot.chat.writing import OFF, write_command
from bot.model.chats import Instantly, Subscription, Wishes
from bot.model.replies import Reply
from bot.schedule.clock_times import write_quiet
from bot.schedule.timings import write_timing
from bot.use_cases.desk import Desk
from bot.use_cases.wishing import Person, change_wishes, look_up, pause, resume

Setting = (
    SetTiming
    | SetQuiet
    | SetZone
    | SetOnly
    | SetWithout
    | SetMaxStories
    | SetOnlyDiffering
    | SetWhenUncertain
)

# Which wish a command changes, and to what.
CHANGED: dict[type[Setting], Callable[[Any], dict[str, object]]] = {
    SetTiming: lambda it: {"timing": it.timing},
    SetQuiet: lambda it: {"quiet": it.quiet},
    SetZone: lambda it: {"zone": it.zone},
    SetOnly: lambda it: {"only": it.phrases},
    SetWithout: lambda it: {"without": it.phrases},
    SetMaxStories: lambda it: {"max_stories": it.count},
    SetOnlyDiffering: lambda it: {"only_differing": it.is_on},
    SetWhenUncertain: lambda it: {"when_uncertain": it.policy},
}


async def answer_setting(desk: Desk, person: Person, command: Setting) -> Reply:
    """Change one wish and say what follows from it."""
    what = write_command(command)
    changed = CHANGED[type(command)](command)
    subscription = await asyncio.to_thread(change_wishes, desk, person, what, changed)
    return Reply(f"Done: {what}\n{next_words(subscription)}")


async def answer_pause(desk: Desk, person: Person, _: Pause) -> Reply:
    """Stop posting."""
    await asyncio.to_thread(pause, desk, person)
    return Reply("Paused: nothing is posted here until /resume. Feeds are still watched.")


async def answer_resume(desk: Desk, person: Person, _: Resume) -> Reply:
    """Post again."""
    subscription = await asyncio.to_thread(resume, desk, person)
    return Reply(f"Resumed.\n{next_words(subscription)}")


async def answer_settings(desk: Desk, person: Person, _: ShowSettings) -> Reply:
    """Show all wishes with their commands."""
    subscription = await asyncio.to_thread(look_up, desk, person)
    return Reply("\n".join((*wish_lines(subscription.wishes), next_words(subscription))))


def wish_lines(wishes: Wishes) -> tuple[str, ...]:
    """Write each wish as the command that would set it."""
    return (
        f"/digest {write_timing(wishes.timing)}",
        f"/zone {wishes.zone}",
        f"/quiet {write_quiet(wishes.quiet) if wishes.quiet else OFF}",
        f"/only {write_phrases(wishes.only) or OFF}",
        f"/not {write_phrases(wishes.without) or OFF}",
        f"/settings max {wishes.max_stories}",
        f"/settings differing {'on' if wishes.only_differing else OFF}",
        f"/settings uncertain {wishes.when_uncertain}",
    )


def next_words(subscription: Subscription) -> str:
    """Say when the next post comes, in the chat's own time, or why none does."""
    if subscription.chat.paused:
        return f"Nothing is posted here: {subscription.chat.paused}. Send /resume."
    if not subscription.feeds:
        return "No feed is followed yet: /add URL"
    if isinstance(subscription.wishes.timing, Instantly):
        return "Next post: as soon as there is something new."
    if subscription.next_at is None:
        return "Next post: none is planned."
    local = subscription.next_at.astimezone(ZoneInfo(subscription.wishes.zone))
    return f"Next post: {local:%a %d %b %H:%M} {subscription.wishes.zone}, if there is news."
