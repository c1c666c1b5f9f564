"""Write a command as its own text, which is understood as the same command again."""

from collections.abc import Callable
from typing import Any

from bot.chat import commands
from bot.chat.phrases import write_phrases
from bot.schedule.clock_times import write_quiet
from bot.schedule.timings import write_timing

OFF = "off"

Writer = Callable[[Any], str]
WRITERS: dict[type[commands.Command], Writer] = {
    commands.Summarize: lambda it: f"/summary {it.url or it.topic or it.newest}",
    commands.AddFeed: lambda it: f"/add {it.url}",
    commands.ListFeeds: lambda _: "/feeds",
    commands.RemoveFeed: lambda it: f"/remove {it.url or it.number}",
    commands.SetTiming: lambda it: f"/digest {write_timing(it.timing)}",
    commands.SetQuiet: lambda it: f"/quiet {write_quiet(it.quiet) if it.quiet else OFF}",
    commands.SetZone: lambda it: f"/zone {it.zone}",
    commands.SetOnly: lambda it: f"/only {write_phrases(it.phrases) or OFF}",
    commands.SetWithout: lambda it: f"/not {write_phrases(it.phrases) or OFF}",
    commands.SetMaxStories: lambda it: f"/settings max {it.count}",
    commands.SetOnlyDiffering: lambda it: f"/settings differing {'on' if it.is_on else OFF}",
    commands.SetWhenUncertain: lambda it: f"/settings uncertain {it.policy}",
    commands.ShowSettings: lambda it: f"/settings {it.about}",
    commands.ShowFigures: lambda _: "/figures",
    commands.ExplainFigure: lambda it: f"/why {it.number or ''}",
    commands.ReportWrong: lambda it: f"/fix {it.number or ''} {it.words}",
    commands.ShowMore: lambda _: "/more",
    commands.Pause: lambda _: "/pause",
    commands.Resume: lambda _: "/resume",
    commands.ShowHealth: lambda _: "/health",
    commands.Help: lambda it: f"/help {it.about}",
    commands.Start: lambda _: "/start",
    commands.SuggestLink: lambda it: it.url,
}


def write_command(command: commands.Command) -> str:
    """Write a command, with its slash; a link that was pasted alone is the link itself."""
    return " ".join(WRITERS[type(command)](command).split())
