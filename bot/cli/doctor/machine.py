"""The machine: its clock, its time zones, the room on its disk."""

import shutil
import time
import zoneinfo
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.cli.doctor.finding import Finding, bad, fine, odd
from bot.errors import UnknownZoneError
from bot.schedule.zones import zone_named

CLOCK, ZONES, DISK = "clock", "zones", "disk"

# Before that year there was no whosaid; a machine that has lost its clock says 1970 or 2000.
FIRST_YEAR, LAST_YEAR = 2025, 2099

# Network time keeps clocks within a tenth of that.
JUMP_SECONDS = 1.0

# The system has some 600, a slim container none.
FEWEST_ZONES = 300

MEGABYTE = 1_000_000
LITTLE, TOO_LITTLE = 1_000 * MEGABYTE, 100 * MEGABYTE


class Watch:
    """Sees whether the clock on the wall jumps, by one that only goes forward."""

    def __init__(self) -> None:
        self._ahead = time.time() - time.monotonic()

    def examine(self, now: datetime) -> Iterator[Finding]:
        """Say what the clock shows, and whether it jumped since the beginning."""
        jump = time.time() - time.monotonic() - self._ahead
        if abs(jump) > JUMP_SECONDS:
            yield bad(CLOCK, f"it jumped by {jump:+.1f} s just now; let one program alone set it")
        yield examine_year(now)


def examine_year(now: datetime) -> Finding:
    """Say whether the clock can be right at all."""
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        return bad(CLOCK, f"it shows {now:%Y-%m-%d}; set it, by network time (NTP)")
    return fine(CLOCK, f"{now:%Y-%m-%d %H:%M:%S} UTC")


def examine_zones(used: tuple[str, ...]) -> Iterator[Finding]:
    """See that the time zones that are used are known."""
    known = len(zoneinfo.available_timezones())
    missing = tuple(name for name in used if not _is_known(name))
    if missing:
        yield bad(ZONES, f"{', '.join(missing)}: not known here; install the package tzdata")
    elif known < FEWEST_ZONES:
        yield odd(ZONES, f"only {known} are known; install the package tzdata")
    else:
        yield fine(ZONES, f"{known} are known")


def examine_disk(folder: Path) -> Finding:
    """See that there is room where the database stands."""
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    free = shutil.disk_usage(there).free
    words = f"{free / MEGABYTE:,.0f} MB free in {folder}"
    if free < TOO_LITTLE:
        return bad(DISK, f"{words}; make room: without it nothing is remembered")
    if free < LITTLE:
        return odd(DISK, f"{words}; make room, or keep less: see [store]")
    return fine(DISK, words)


def _is_known(name: str) -> bool:
    try:
        zone_named(name)
    except UnknownZoneError:
        return False
    return True
