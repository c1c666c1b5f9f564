"""The next slot, and which slot to fire after a while without looking."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.walked import ZONES
from bot.errors import CrontabError, ScheduleError, UnknownZoneError
from bot.model.chats import Cron, Daily, Every, Instantly, Quiet, Wishes
from bot.schedule.quiet import is_quiet, quiet_since
from bot.schedule.timetable import Due, due, first_slots, instant_slot, next_slot

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
INSTANT = timedelta(microseconds=1)
NIGHT = Quiet(time(22), time(7))
MORNING = Daily((time(7, 30),))


def at(written: str, zone: str = "UTC") -> datetime:
    """Give the moment at which a zone's wall shows this."""
    return datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


TIMINGS = st.one_of(
    st.builds(Every, st.integers(1, 1440)),
    st.builds(
        Daily,
        st.lists(
            st.times().map(lambda t: t.replace(second=0, microsecond=0)), min_size=1, max_size=3
        )
        .map(sorted)
        .map(tuple),
        st.sets(st.integers(0, 6), min_size=1).map(sorted).map(tuple),
    ),
    st.sampled_from(
        ("*/30 * * * *", "5 */7 * * *", "0 8 1 * 1", "0 0 29 2 *", "59 23 * * 5", "* 2 * * *")
    ).map(Cron),
)
QUIETS = st.none() | st.tuples(st.integers(0, 95), st.integers(1, 95)).map(
    lambda q: Quiet(quarter(q[0]), quarter((q[0] + q[1]) % 96))
)
WISHES = st.builds(Wishes, TIMINGS, st.sampled_from(ZONES), QUIETS)
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone follows


def quarter(number: int) -> time:
    return time(number // 4, number % 4 * 15)


class TestNext:
    @given(WISHES, MOMENTS)
    def test_it_is_later_on_a_whole_minute_and_never_quiet(self, wishes, after):
        slot = next_slot(wishes, after)
        assert slot > after
        assert slot.tzinfo is UTC
        assert (slot.second, slot.microsecond) == (0, 0)
        assert not is_quiet(wishes.quiet, ZoneInfo(wishes.zone), slot)

    @given(WISHES, MOMENTS)
    def test_looking_again_in_between_changes_nothing(self, wishes, after):
        slot = next_slot(wishes, after)
        assert next_slot(wishes, slot - INSTANT) == slot
        assert next_slot(wishes, after + (slot - after) / 2) == slot

    @given(WISHES, MOMENTS, st.timedeltas(timedelta(0), 40 * DAY))
    def test_a_later_question_never_has_an_earlier_answer(self, wishes, after, later):
        assert next_slot(wishes, after) <= next_slot(wishes, after + later)

    @pytest.mark.parametrize(
        ("minutes", "after", "expected"),
        [
            (30, "2026-03-29 00:30", "2026-03-29 01:00"),
            (45, "2026-03-29 22:31", "2026-03-29 23:15"),
            (45, "2026-03-29 23:15", "2026-03-30 00:00"),
            (1440, "2026-03-29 00:00", "2026-03-30 00:00"),
            (1, "2026-03-29 00:00:59.5", "2026-03-29 00:01"),
        ],
    )
    def test_every_so_many_minutes_counts_from_midnight_utc(self, minutes, after, expected):
        assert next_slot(Wishes(Every(minutes), "Asia/Kathmandu"), at(after)) == at(expected)

    def test_a_wall_time_that_is_left_out_is_due_once_at_its_real_time(self):
        wishes = Wishes(Daily((time(2, 30), time(3), time(3, 30))), "Europe/Berlin")
        slots = first_slots(wishes, at("2026-03-29 00:00"), 3)
        # 02:30 would be 01:30 UTC: so is 03:30, and they are one.
        assert slots == (at("2026-03-29 01:00"), at("2026-03-29 01:30"), at("2026-03-30 00:30"))

    def test_a_wall_time_that_is_shown_twice_is_due_once(self):
        wishes = Wishes(Daily((time(2, 30),)), "Europe/Berlin")
        assert first_slots(wishes, at("2026-10-24 12:00"), 2) == (
            at("2026-10-25 00:30"),
            at("2026-10-26 01:30"),
        )

    def test_what_is_posted_instantly_has_no_next_slot(self):
        assert next_slot(Wishes(Instantly()), at("2026-01-01 00:00")) is None

    @pytest.mark.parametrize(
        ("wishes", "error"),
        [
            (Wishes(MORNING, "Europe/Berlim"), UnknownZoneError),
            (Wishes(MORNING, "../../etc/passwd"), UnknownZoneError),
            (Wishes(MORNING, ""), UnknownZoneError),
            (Wishes(Cron("0 0 31 2 *")), CrontabError),
            (Wishes(Every(0)), ScheduleError),
            (Wishes(Every(1441)), ScheduleError),
            (Wishes(Daily(())), ScheduleError),
            (Wishes(Daily((time(7),), ())), ScheduleError),
        ],
        ids=str,
    )
    def test_wishes_that_make_no_sense_are_refused(self, wishes, error):
        with pytest.raises(error):
            next_slot(wishes, at("2026-01-01 00:00"))


class TestQuiet:
    @pytest.mark.parametrize(
        ("now", "slot"),
        [
            ("2026-06-01 21:59", "2026-06-01 21:59"),
            ("2026-06-01 22:00", "2026-06-02 07:00"),
            ("2026-06-02 06:59", "2026-06-02 07:00"),
            ("2026-06-02 07:00", "2026-06-02 07:00"),
            ("2026-03-28 23:00", "2026-03-29 07:00"),
            ("2026-10-25 02:30", "2026-10-25 07:00"),
        ],
    )
    def test_something_new_waits_for_their_end(self, now, slot):
        wishes = Wishes(Instantly(), "Europe/Berlin", NIGHT)
        assert instant_slot(wishes, at(now, "Europe/Berlin")) == at(slot, "Europe/Berlin")

    def test_several_slots_in_one_night_become_one(self):
        wishes = Wishes(Cron("0 * * * *"), "Europe/Berlin", NIGHT)
        slots = first_slots(wishes, at("2026-06-01 20:30", "Europe/Berlin"), 4)
        assert [slot.astimezone(ZoneInfo("Europe/Berlin")).hour for slot in slots] == [21, 7, 8, 9]

    def test_what_became_due_in_this_night_still_lies_ahead(self):
        wishes = Wishes(Daily((time(23),)), "UTC", NIGHT)
        assert next_slot(wishes, at("2026-06-02 03:00")) == at("2026-06-02 07:00")

    @pytest.mark.parametrize(
        ("zone", "moment", "began"),
        [
            ("UTC", "2026-06-02 06:00", "2026-06-01 22:00"),
            ("UTC", "2026-06-01 22:00", "2026-06-01 22:00"),
            ("Europe/Berlin", "2026-03-29 06:00", "2026-03-28 22:00"),
            ("Europe/Berlin", "2026-10-25 06:00", "2026-10-24 22:00"),
            ("Pacific/Apia", "2011-12-31 06:00", "2011-12-29 22:00"),
        ],
    )
    def test_they_began_when_the_wall_showed_it(self, zone, moment, began):
        since = quiet_since(NIGHT, ZoneInfo(zone), at(moment, zone))
        assert since == at(began, zone)

    def test_a_start_that_the_clocks_leave_out_is_where_they_go_on(self):
        quiet = Quiet(time(2, 30), time(7))
        since = quiet_since(quiet, ZoneInfo("Europe/Berlin"), at("2026-03-29 04:00"))
        assert since == at("2026-03-29 01:00")

    def test_in_the_day_there_are_none(self):
        assert quiet_since(NIGHT, ZoneInfo("UTC"), at("2026-06-01 12:00")) is None

    def test_an_end_that_the_clocks_leave_out_is_where_they_go_on(self):
        wishes = Wishes(Instantly(), "Europe/Berlin", Quiet(time(22), time(2, 30)))
        assert instant_slot(wishes, at("2026-03-28 23:00")) == at("2026-03-29 01:00")

    def test_a_day_that_is_left_out_ends_no_night(self):
        wishes = Wishes(Instantly(), "Pacific/Apia", NIGHT)
        held = instant_slot(wishes, at("2011-12-29 23:00", "Pacific/Apia"))
        assert held == at("2011-12-31 07:00", "Pacific/Apia")


class TestDue:
    TENTH = Wishes(Every(10))
    NEXT = at("2026-05-05 10:00")

    @pytest.mark.parametrize(
        ("now", "expected"),
        [
            ("2026-05-05 09:59:59", Due(None, at("2026-05-05 10:00"))),
            ("2026-05-05 10:00", Due(at("2026-05-05 10:00"), at("2026-05-05 10:10"))),
            ("2026-05-05 10:09:59", Due(at("2026-05-05 10:00"), at("2026-05-05 10:10"))),
            ("2026-05-05 10:10", Due(at("2026-05-05 10:10"), at("2026-05-05 10:20"))),
            ("2026-05-05 13:37", Due(at("2026-05-05 13:30"), at("2026-05-05 13:40"))),
            ("2026-07-05 13:37", Due(at("2026-07-05 13:30"), at("2026-07-05 13:40"))),
        ],
    )
    def test_of_the_missed_slots_only_the_latest_fires(self, now, expected):
        assert due(self.TENTH, self.NEXT, at(now), HOUR) == expected

    @pytest.mark.parametrize(
        ("late", "fires"),
        [(HOUR, True), (HOUR + timedelta(seconds=1), False), (30 * DAY, False)],
        ids=str,
    )
    def test_a_slot_fires_within_the_grace(self, late, fires):
        wishes = Wishes(Cron("0 8 5 5 *"))
        slot = at("2026-05-05 08:00")
        found = due(wishes, slot, slot + late, HOUR)
        assert found == Due(slot if fires else None, at("2027-05-05 08:00"))

    @given(WISHES, MOMENTS, st.timedeltas(timedelta(0), 3 * DAY), st.timedeltas(timedelta(0), DAY))
    def test_it_finds_what_going_through_all_slots_would_find(self, wishes, after, away, grace):
        slot = next_slot(wishes, after)
        now, last = slot + away, slot
        for _ in range(200):  # beyond that the walk is too slow, and the answer the same
            following = next_slot(wishes, last)
            if following > now:
                break
            last = following
        else:
            return
        found = due(wishes, slot, now, grace)
        assert found.next_at > now
        if is_quiet(wishes.quiet, ZoneInfo(wishes.zone), now) and found.slot is None:
            return
        assert found == Due(last if now - last <= grace else None, following)

    def test_a_missed_slot_does_not_wake_anybody(self):
        wishes = Wishes(Daily((time(21, 30),)), "UTC", NIGHT)
        slot = at("2026-05-05 21:30")
        held = due(wishes, slot, at("2026-05-05 22:20"), HOUR)
        assert held == Due(None, at("2026-05-06 07:00"))
        assert due(wishes, held.next_at, held.next_at, HOUR).slot == held.next_at

    def test_a_busy_minute_does_not_cost_a_night(self):
        wishes = Wishes(Daily((time(21, 55),)), "UTC", NIGHT)
        slot = at("2026-05-05 21:55")
        assert due(wishes, slot, at("2026-05-05 22:01"), HOUR).slot == slot

    def test_what_is_posted_instantly_is_never_too_late(self):
        slot = at("2026-05-05 21:55")
        assert due(Wishes(Instantly()), slot, slot + 9 * DAY, HOUR) == Due(slot, None)

    def test_a_slot_of_earlier_wishes_still_fires(self):
        slot = at("2026-05-05 08:03")
        assert due(Wishes(MORNING), slot, slot + timedelta(minutes=1), HOUR).slot == slot

    def test_who_resumes_gets_the_next_slot_and_none_of_the_missed(self):
        assert next_slot(self.TENTH, at("2026-08-08 08:08")) == at("2026-08-08 08:10")

    def test_a_clock_that_was_put_back_fires_nothing_twice(self):
        fired = due(self.TENTH, self.NEXT, at("2026-05-05 10:05"), HOUR)
        again = due(self.TENTH, fired.next_at, at("2026-05-05 08:05"), HOUR)
        assert again == Due(None, fired.next_at)
