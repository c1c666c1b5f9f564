"""People name their zone by a city; what does not say when clocks are changed is refused."""

import zoneinfo
from collections import defaultdict
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UnknownZoneError
from bot.schedule.zones import CITIES, LETTERS, NOT_ZONES, PARTS, find_zone, zone_named


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        (" BERLIN ", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("New_York", "America/New_York"),
        ("america/new york", "America/New_York"),
        ("Zürich", "Europe/Zurich"),
        ("são paulo", "America/Sao_Paulo"),
        ("st. johns", "America/St_Johns"),
        ("St John's", None),
        ("munich", "Europe/Berlin"),
        ("port-au-prince", "America/Port-au-Prince"),
        ("Argentina/Buenos Aires", None),
        ("buenos aires", "America/Argentina/Buenos_Aires"),
        ("utc", "UTC"),
        ("GMT", "UTC"),
        ("Z", "UTC"),
    ],
)
def test_a_zone_is_found_by_what_people_write(text, zone):
    if zone is None:
        with pytest.raises(UnknownZoneError, match="did you mean"):
            find_zone(text)
    else:
        assert find_zone(text) == zone


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Berlim", "did you mean Europe/Berlin?"),
        ("Europe/Pairs", "did you mean Europe/Paris?"),
        ("new yrok", "did you mean America/New_York?"),
        ("EST", "America/New_York does"),
        ("cet", "Europe/Berlin does"),
        ("UTC+2", "UTC+2"),
        ("+02:00", "+02:00"),
        ("", "no such time zone"),
        ("localtime", "no such time zone"),
        ("Factory", "no such time zone"),
        ("../../../etc/passwd", "no such time zone"),
        ("/etc/localtime", "no such time zone"),
        ("x" * 10_000, "..."),
        ("a\nb", "(a b)"),
    ],
)
def test_what_is_no_zone_is_refused_and_the_nearest_is_named(text, about):
    with pytest.raises(UnknownZoneError, match="write a city") as caught:
        find_zone(text)
    assert about in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("zone", sorted({*CITIES.values(), *LETTERS.values()}))
def test_the_zones_in_our_tables_exist(zone):
    assert find_zone(zone) == zone


def test_zones_that_share_a_citys_name_share_its_clocks():
    shared = defaultdict(set)
    for name in zoneinfo.available_timezones() - NOT_ZONES:
        if not name.startswith(PARTS):
            shared[name.rpartition("/")[2].lower()].add(name)
    moments = [datetime(2026, month, 15, tzinfo=UTC) for month in range(1, 13)]
    for names in shared.values():
        clocks = {
            tuple(moment.astimezone(zoneinfo.ZoneInfo(name)).utcoffset() for moment in moments)
            for name in names
        }
        assert len(clocks) == 1, names


@pytest.mark.parametrize("name", ["", "Europe", "../x", "/etc/passwd", "a\0b", "localtime", "no"])
def test_a_stored_name_that_is_none_is_refused(name):
    with pytest.raises(UnknownZoneError):
        zone_named(name)


@given(st.text(max_size=60))
def test_any_text_is_found_or_refused(text):
    try:
        assert zone_named(find_zone(text))
    except UnknownZoneError as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017 - both outcomes are right
