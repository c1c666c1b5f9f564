"""A year of slots in 25 zones against a slow, obviously right reference; and what a slot costs.

    uv run python benchmarks/slots.py [YEAR]

Walks every minute of the year in each zone, and compares all timings, with and without quiet
hours. Lists the days on which clocks were changed. Ends with exit code 1 at the first difference.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from time import perf_counter
from zoneinfo import ZoneInfo

from timed import QUIETS, TIMED
from walked import ZONES, changes, held, slots, year_of

from bot.model.chats import Quiet, Timing, Wishes
from bot.schedule.timetable import due, next_slot, next_slots
from bot.schedule.timings import write_timing
from bot.schedule.walls import walls_of

YEAR = 2026
# Some zones gave up summer time, or a day; their last years with it are looked at too.
FURTHER = (("America/Sao_Paulo", 2018), ("Pacific/Apia", 2011), ("Africa/Casablanca", 2024))
HOUR = timedelta(hours=1)


def main() -> int:
    """Compare everything, then time it."""
    year = int(sys.argv[1]) if len(sys.argv) > 1 else YEAR
    compared = 0
    for name, looked_at in (*((zone, year) for zone in ZONES), *FURTHER):
        found = compare(name, looked_at)
        if found is None:
            return 1
        compared += found
    print(f"\n{compared:,} slots equal, {len(TIMED)} timings, {len(QUIETS)} kinds of quiet hours")
    show_costs()
    return 0


def compare(name: str, year: int) -> int | None:
    """Compare one zone's year, printing its changes; None at a difference, else the slots."""
    zone = ZoneInfo(name)
    minutes = year_of(zone, year)
    told = "; ".join(
        f"{before:%a %d %b} {before:%H:%M} → {after:%a %d %b %H:%M}"
        for _, before, after in changes(minutes)
    )
    print(f"{name:22}{year}  {told or 'no change'}")
    start, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    compared = 0
    for number, timed in enumerate(TIMED):
        expected = slots(minutes, timed.shows, by_the_clock=timed.by_the_clock)
        quiet, shows_quiet = QUIETS[number % len(QUIETS)]
        for wanted, hours in (
            (expected, None),
            (held(minutes, expected, shows_quiet), quiet),
        ):
            given = list(within(timed.timing, name, hours, (start, end)))
            # At the year's edges a held slot comes from, or goes to, the year beside.
            if not same(wanted, given, (start, end), edged=hours is not None):
                print(f"DIFFERENT: {name} {year} {write_timing(timed.timing)} quiet {hours}")
                print(sorted(set(wanted) ^ set(given))[:6])
                return None
            compared += len(given)
    return compared


def within(
    timing: Timing, zone: str, quiet: Quiet | None, stretch: tuple[datetime, datetime]
) -> Iterator[datetime]:
    """Give the slots of a stretch, as bot/schedule finds them."""
    start, end = stretch
    wishes = Wishes(timing, zone, quiet)
    return takewhile(
        lambda slot: slot < end, next_slots(wishes, start - timedelta(microseconds=1))
    )


def same(
    wanted: list[datetime],
    given: list[datetime],
    stretch: tuple[datetime, datetime],
    *,
    edged: bool,
) -> bool:
    """Tell whether two lists of slots are equal, but for the first and last two days if edged."""
    margin = timedelta(days=2) if edged else timedelta(0)
    low, high = stretch[0] + margin, stretch[1] - margin
    return [at for at in wanted if low <= at < high] == [at for at in given if low <= at < high]


def show_costs() -> None:
    """Print what the next slot costs, fresh and kept, and a decision after a month away."""
    start = datetime(YEAR, 3, 1, tzinfo=UTC)
    print(f"\n{'timing':28}{'first, µs':>12}{'then, µs':>12}{'a month late, µs':>20}")
    for timed in TIMED[5::4]:
        wishes = Wishes(timed.timing, "Europe/Berlin", QUIETS[0][0])
        walls_of.cache_clear()
        first = cost(lambda w=wishes: next_slot(w, start), 1)
        then = cost(lambda w=wishes: next_slot(w, start), 500)
        now = start + timedelta(days=30)
        late = cost(lambda w=wishes, n=now: due(w, start, n, HOUR), 100)
        print(f"{write_timing(timed.timing):28}{first:12.0f}{then:12.0f}{late:20.0f}")


def cost(act, times: int) -> float:  # noqa: ANN001 - any function without arguments
    """Give the mean time of an act, in microseconds."""
    start = perf_counter()
    for _ in range(times):
        act()
    return (perf_counter() - start) / times * 1e6


if __name__ == "__main__":
    sys.exit(main())
