"""Read what stands behind a command's name, each command in its own way."""

import re
from collections.abc import Callable

from bot.chat.commands import (
    AddFeed,
    Command,
    ExplainFigure,
    Help,
    ListFeeds,
    Pause,
    RemoveFeed,
    ReportWrong,
    Resume,
    SetMaxStories,
    SetOnly,
    SetOnlyDiffering,
    SetQuiet,
    SetTiming,
    SetWhenUncertain,
    SetWithout,
    SetZone,
    ShowFigures,
    ShowHealth,
    ShowMore,
    ShowSettings,
    Start,
    Summarize,
)
from bot.chat.links import is_link, looks_like_address, read_link
from bot.chat.phrases import read_phrases
from bot.errors import CommandError
from bot.model.chats import Instantly, WhenUncertain
from bot.schedule.clock_times import read_quiet
from bot.schedule.timings import read_timing
from bot.schedule.zones import find_zone

MAX_NEWEST = 10
MAX_STORIES = 20
MAX_NUMBER = 999
MAX_TOPIC = 80
MAX_REPORT = 1000

OFF = {"off", "none", "no", "never", "clear", "reset", "nothing", "all", "-"}
ON = {"on", "yes", "true", "1"}
NUMBER = re.compile(r"#?(\d{1,9})", re.ASCII)
NUMBER_FIRST = re.compile(r"#?(?P<number>\d{1,3})(?:\s*[:.,)-])?(?:\s+(?P<words>.*))?", re.ASCII)


def read_arguments(name: str, rest: str) -> Command:
    """Read a command of this name, as the help gives it. Raises CommandError, ScheduleError."""
    return READERS[name](rest)


def _summary(rest: str) -> Command:
    if not rest:
        return Summarize()
    if NUMBER.fullmatch(rest):
        return Summarize(newest=_number(rest, MAX_NEWEST))
    if is_link(rest) or looks_like_address(rest):
        return Summarize(url=read_link(rest))
    if len(rest) > MAX_TOPIC:
        raise CommandError(f"a topic has at most {MAX_TOPIC} characters")
    return Summarize(topic=rest)


def _remove(rest: str) -> Command:
    if NUMBER.fullmatch(rest):
        return RemoveFeed(number=_number(rest, MAX_NUMBER))
    if not rest:
        raise CommandError("which feed? /feeds gives each a number")
    return RemoveFeed(url=read_link(rest))


def _digest(rest: str) -> Command:
    if not rest:
        return ShowSettings("digest")
    if rest.lower() in OFF:
        raise CommandError("/pause stops all posts, /instant sends each as it comes")
    return SetTiming(read_timing(rest))


def _quiet(rest: str) -> Command:
    if not rest:
        return ShowSettings("quiet")
    return SetQuiet(None if rest.lower() in OFF else read_quiet(rest))


def _zone(rest: str) -> Command:
    return SetZone(find_zone(rest)) if rest else ShowSettings("zone")


def _only(rest: str) -> Command:
    if not rest:
        return ShowSettings("only")
    return SetOnly(() if rest.lower() in OFF else read_phrases(rest))


def _not(rest: str) -> Command:
    if not rest:
        return ShowSettings("not")
    return SetWithout(() if rest.lower() in OFF else read_phrases(rest))


def _why(rest: str) -> Command:
    return ExplainFigure(_number(rest, MAX_NUMBER) if rest else 0)


def _fix(rest: str) -> Command:
    if len(rest) > MAX_REPORT:
        raise CommandError(f"a report has at most {MAX_REPORT} characters")
    match = NUMBER_FIRST.fullmatch(rest)
    if not match:
        return ReportWrong(words=rest)
    return ReportWrong(int(match["number"]), match["words"] or "")


def _settings(rest: str) -> Command:
    key, _, value = rest.partition(" ")
    key, value = key.lower().rstrip(":="), value.strip(" =:")
    key = SETTING_ALIASES.get(key, key)
    if not key:
        return ShowSettings()
    if key not in SETTINGS:
        raise CommandError(f"the settings are {', '.join(SETTINGS)}")
    return SETTINGS[key](value) if value else ShowSettings(key)


def _max(value: str) -> Command:
    return SetMaxStories(_number(value, MAX_STORIES))


def _differing(value: str) -> Command:
    if value.lower() in ON:
        return SetOnlyDiffering(is_on=True)
    if value.lower() in OFF:
        return SetOnlyDiffering(is_on=False)
    raise CommandError("say on or off")


def _uncertain(value: str) -> Command:
    try:
        return SetWhenUncertain(WhenUncertain(value.lower()))
    except ValueError:
        raise CommandError(f"say {', '.join(WhenUncertain)}") from None


def _help(rest: str) -> Command:
    return Help(rest.lower().lstrip("/").partition(" ")[0][:20])


def _number(text: str, high: int) -> int:
    match = NUMBER.fullmatch(text)
    if not match or not 1 <= int(match[1]) <= high:
        raise CommandError(f"a number from 1 to {high} is wanted")
    return int(match[1])


SETTINGS: dict[str, Callable[[str], Command]] = {
    "digest": _digest,
    "quiet": _quiet,
    "zone": _zone,
    "only": _only,
    "not": _not,
    "max": _max,
    "differing": _differing,
    "uncertain": _uncertain,
}
SETTING_ALIASES = {
    "differ": "differing",
    "stories": "max",
    "timezone": "zone",
    "tz": "zone",
    "without": "not",
}

# What follows a command that takes nothing is ignored: "/pause please".
READERS: dict[str, Callable[[str], Command]] = {
    "summary": _summary,
    "add": lambda rest: AddFeed(read_link(rest)),
    "feeds": lambda _: ListFeeds(),
    "remove": _remove,
    "digest": _digest,
    "instant": lambda _: SetTiming(Instantly()),
    "quiet": _quiet,
    "zone": _zone,
    "only": _only,
    "not": _not,
    "figures": lambda _: ShowFigures(),
    "why": _why,
    "fix": _fix,
    "more": lambda _: ShowMore(),
    "settings": _settings,
    "pause": lambda _: Pause(),
    "resume": lambda _: Resume(),
    "health": lambda _: ShowHealth(),
    "help": _help,
    "start": lambda _: Start(),
}
