"""Timings, times of day and quiet hours as people write them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import ClockTimeError, CrontabError, QuietHoursError, ScheduleError
from bot.model.chats import Cron, Daily, Every, Instantly, Quiet
from bot.schedule.clock_times import read_quiet, read_time, write_quiet, write_time
from bot.schedule.timings import read_timing, write_timing

WEEKDAYS = (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("text", "timing"),
    [
        ("instant", Instantly()),
        ("every 15", Every(15)),
        ("every 2 hours", Every(120)),
        ("every hour", Every(60)),
        ("every 90m", Every(90)),
        ("cron 0 8 * * 1-5", Cron("0 8 * * 1-5")),
        ("0 8 * * 1-5", Cron("0 8 * * 1-5")),
        ("@daily", Cron("@daily")),
        ("07:30", Daily((time(7, 30),))),
        ("daily 07:30", Daily((time(7, 30),))),
        ("every day at 7:30 am", Daily((time(7, 30),))),
        ("7:30 am, 7 pm", Daily((time(7, 30), time(19)))),
        ("daily 19:00,07:30 weekdays", Daily((time(7, 30), time(19)), WEEKDAYS)),
        ("weekdays at 7.30 and 19h", Daily((time(7, 30), time(19)), WEEKDAYS)),
        ("0730 mon-fri", Daily((time(7, 30),), WEEKDAYS)),
        ("0730 mon – fri", Daily((time(7, 30),), WEEKDAYS)),
        ("noon fri-mon", Daily((time(12),), (0, 4, 5, 6))),
        ("Mondays 8", Daily((time(8),), (0,))),
        ("tuesday, thursday 08:00", Daily((time(8),), (1, 3))),
        ("weekends 9", Daily((time(9),), (5, 6))),
        ("07:30 07:30", Daily((time(7, 30),))),
    ],
)
def test_a_timing_is_read_as_people_write_it(text, timing):
    assert read_timing(text) == timing


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", ScheduleError),
        ("daily", ScheduleError),
        ("weekdays", ScheduleError),
        ("every", ScheduleError),
        ("every 0", ScheduleError),
        ("every 1441", ScheduleError),
        ("every 999999 hours", ScheduleError),
        ("every fortnight", ClockTimeError),
        ("25:00", ClockTimeError),
        ("07:60", ClockTimeError),
        ("daily 07:30 mox", ClockTimeError),
        ("cron", ClockTimeError),
        ("cron 0 8", CrontabError),
        ("cron 0 0 31 2 *", CrontabError),
        ("07:30 " * 80, ScheduleError),
        (
            " ".join(f"{hour:02}:{minute}" for hour in range(13) for minute in (10, 20)),
            ScheduleError,
        ),
    ],
)
def test_what_is_no_timing_is_refused(text, error):
    with pytest.raises(error, match=";"):
        read_timing(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("07:30", time(7, 30)),
        ("7:30", time(7, 30)),
        ("7.30", time(7, 30)),
        ("7h30", time(7, 30)),
        ("0730", time(7, 30)),
        ("730", time(7, 30)),
        ("7", time(7)),
        ("7:30 am", time(7, 30)),
        ("7:30PM", time(19, 30)),
        ("7 p.m.", time(19)),
        ("12 am", time(0)),
        ("12:15 pm", time(12, 15)),
        ("24:00", time(0)),
        ("00", time(0)),
        ("19h", time(19)),
        ("7 o'clock", time(7)),
        ("noon", time(12)),
        ("7：30", time(7, 30)),
    ],
)
def test_a_time_of_day_is_read(text, at):
    assert read_time(text) == at


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "24:01",
        "7:60",
        "0:30 am",
        "13 pm",
        "7:3",
        "7:300",
        "-7",
        "seven",
        "1/2",
        "٧",
        "7:30:00",
    ],
)
def test_what_is_no_time_of_day_is_refused(text):
    with pytest.raises(ClockTimeError, match="write 07:30"):
        read_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "22-07",
        "22–07",
        "22 — 7",
        "22:00-07:00",
        "10pm-7am",
        "10 pm to 7 am",
        "from 22 until 7",
        "2200-0700",
    ],
)
def test_quiet_hours_are_read(text):
    assert read_quiet(text) == Quiet(time(22), time(7))


def test_quiet_hours_may_end_at_midnight():
    assert read_quiet("22-24") == Quiet(time(22), time(0))


@pytest.mark.parametrize("text", ["", "22", "22-", "22-7-9", "22-25", "7-7", "0-24", "night"])
def test_what_is_no_quiet_hours_is_refused(text):
    with pytest.raises(QuietHoursError, match="such as 22-07"):
        read_quiet(text)


MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
TIMINGS = st.one_of(
    st.just(Instantly()),
    st.builds(Every, st.integers(1, 1440)),
    st.sampled_from(("0 8 * * 1-5", "@daily")).map(Cron),
    st.builds(
        Daily,
        st.sets(MINUTES, min_size=1, max_size=24).map(sorted).map(tuple),
        st.sets(st.integers(0, 6), min_size=1).map(sorted).map(tuple),
    ),
)


@given(TIMINGS)
def test_what_is_written_is_read_back(timing):
    assert read_timing(write_timing(timing)) == timing


@given(MINUTES, MINUTES)
def test_times_and_quiet_hours_are_read_back(start, end):
    assert read_time(write_time(start)) == start
    if start != end:
        assert read_quiet(write_quiet(Quiet(start, end))) == Quiet(start, end)


@given(st.text(max_size=60) | st.text("0123456789:., apmhdeilyvr-–*/\n", max_size=40))
def test_any_text_is_a_timing_or_refused(text):
    for read in (read_timing, read_time, read_quiet):
        try:
            read(text)
        except ScheduleError as error:
            assert len(str(error).splitlines()) == 1  # noqa: PT017 - both outcomes are right
