"""Crontab lines are read as cron reads them; what never comes true is refused with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import CrontabError
from bot.schedule.crontab import read_crontab


@pytest.mark.parametrize(
    ("field", "weekdays"),
    [
        ("0", (0,)),
        ("7", (0,)),
        ("1-5", (1, 2, 3, 4, 5)),
        ("5-7", (0, 5, 6)),
        ("0-7", (0, 1, 2, 3, 4, 5, 6)),
        ("0,6", (0, 6)),
        ("*/2", (0, 2, 4, 6)),
        ("1-5/2", (1, 3, 5)),
        ("mon", (1,)),
        ("MON-FRI", (1, 2, 3, 4, 5)),
        ("fri-sun", (0, 5, 6)),
        ("sun-tue", (0, 1, 2)),
        ("sunday", (0,)),
        ("*", (0, 1, 2, 3, 4, 5, 6)),
    ],
)
def test_sunday_is_0_and_7(field, weekdays):
    assert read_crontab(f"0 8 * * {field}").weekdays == weekdays


@pytest.mark.parametrize(
    ("field", "minutes"),
    [
        ("0", (0,)),
        ("*/20", (0, 20, 40)),
        ("5/20", (5, 25, 45)),
        ("10-20/5", (10, 15, 20)),
        ("59,1,1", (1, 59)),
        ("*/59", (0, 59)),
        ("00", (0,)),
    ],
)
def test_ranges_steps_and_lists_are_read(field, minutes):
    assert read_crontab(f"{field} * * * *").minutes == minutes


@pytest.mark.parametrize("line", ["@daily", "0 0 * * *", " 0\t0 * * * ", "@midnight"])
def test_a_line_may_have_a_nickname(line):
    crontab = read_crontab(line)
    assert (crontab.minutes, crontab.hours) == ((0,), (0,))
    assert not crontab.either_day


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("", "0 fields"),
        ("0 8 * *", "4 fields"),
        ("0 8 * * * *", "6 fields"),
        ("@reboot", "1 fields"),
        ("60 8 * * *", 'minute "60": it must be 0 to 59'),
        ("0 24 * * *", 'hour "24"'),
        ("0 8 0 * *", 'day "0"'),
        ("0 8 32 * *", 'day "32"'),
        ("0 8 * 13 *", 'month "13": it must be 1 to 12, or jan to dec'),
        ("0 8 * * 8", 'weekday "8"'),
        ("0 8 * * mox", 'weekday "mox"'),
        ("*/0 * * * *", 'minute "*/0": a step is 1 to 59'),
        ("*/60 * * * *", 'minute "*/60"'),
        ("9-5 * * * *", "it runs backwards"),
        ("1,,2 * * * *", 'minute ""'),
        ("-1 * * * *", 'minute "-1"'),
        ("1.5 * * * *", 'minute "1.5"'),
        ("0 8 L * *", 'day "l"'),
        ("0 8 ? * 1", 'day "?"'),
        ("0 8 * * 1#2", 'weekday "1#2"'),
        ("0 0 31 2 *", "it would never come true"),
        ("0 0 30,31 feb *", "it would never come true"),
        ("0 0 31 4,6,9,11 *", "no day 31"),
        ("٣ 8 * * *", "minute"),
        ("9" * 400 + " 8 * * *", "fields"),
        ("9" * 200 + " 8 * * *", "minute"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(line, about):
    with pytest.raises(CrontabError, match="write five fields") as caught:
        read_crontab(line)
    assert about in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("line", ["0 0 31 2 1", "0 0 29 2 *", "0 0 31 1,2 *"])
def test_what_comes_true_rarely_is_not_refused(line):
    assert read_crontab(line)


@given(st.text(alphabet="0123456789*/-,? abcjnsuLmo@#\x00\n٣", max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        crontab = read_crontab(text)
    except CrontabError:
        return
    assert all((crontab.minutes, crontab.hours, crontab.days, crontab.months, crontab.weekdays))
