"""`whosaid schedule`: when posts would come, in local time and in UTC."""

import sys
from datetime import UTC, datetime

import click

from bot.cli.output import FAILED, say
from bot.errors import ScheduleError
from bot.model.chats import Instantly, Wishes
from bot.render.harmless import harmless

MAX_SLOTS = 1000
QUIET_OFF = "off"


@click.command(short_help="Print the next times at which a schedule would post.")
@click.argument("timing", nargs=-1, required=True, metavar="WHEN...")
@click.option("--zone", default="UTC", show_default=True, help="A city, such as Europe/Berlin.")
@click.option("--quiet", default=QUIET_OFF, show_default=True, help="Quiet hours: 22-07.")
@click.option(
    "--next",
    "count",
    type=click.IntRange(1, MAX_SLOTS),
    default=5,
    show_default=True,
    help="How many times to print.",
)
@click.option(
    "--after",
    type=click.DateTime(["%Y-%m-%dT%H:%M", "%Y-%m-%d"]),
    help="Begin at this moment, in UTC, instead of now.",
)
def schedule(
    timing: tuple[str, ...], zone: str, quiet: str, count: int, after: datetime | None
) -> None:
    """Print when posts would come: in local time, and in UTC.

    WHEN is one of: instant; every 30; daily 07:30,19:00 weekdays; 07:30; cron 0 8 * * 1-5 (of the
    weekdays, 0 and 7 are Sunday). Nothing is stored.
    """
    start = after.replace(tzinfo=UTC) if after else datetime.now(UTC)
    try:
        for line in lines(read_wishes(" ".join(timing), zone, quiet), start, count):
            say(line)
    except ScheduleError as error:
        click.echo(harmless(f"whosaid: {error}").replace("\n", " "), err=True)
        sys.exit(FAILED)


def read_wishes(timing: str, zone: str, quiet: str) -> Wishes:
    """Read what the command was given. Raises ScheduleError."""
    from bot.schedule.clock_times import read_quiet
    from bot.schedule.timings import read_timing
    from bot.schedule.zones import find_zone

    return Wishes(
        timing=read_timing(timing),
        zone=find_zone(zone),
        quiet=None if quiet == QUIET_OFF else read_quiet(quiet),
    )


def lines(wishes: Wishes, start: datetime, count: int) -> tuple[str, ...]:
    """Give a line for each slot: local time with its offset, and UTC."""
    from bot.schedule.timetable import first_slots, instant_slot
    from bot.schedule.zones import zone_named

    zone = zone_named(wishes.zone)
    if isinstance(wishes.timing, Instantly):
        slot = instant_slot(wishes, start)
        if slot == start:
            return ("at once, whenever there is something new",)
        return (f"held until {_line(slot, slot.astimezone(zone))}",)
    slots = first_slots(wishes, start, count)
    return tuple(_line(slot, slot.astimezone(zone)) for slot in slots)


def _line(slot: datetime, local: datetime) -> str:
    return f"{local:%a %Y-%m-%d %H:%M %z} {local.tzinfo}   {slot:%Y-%m-%d %H:%M} UTC"
