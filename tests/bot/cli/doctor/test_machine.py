"""What the doctor says of the machine."""

import shutil
import time
from datetime import UTC, datetime

import pytest

from bot.cli.doctor import machine
from bot.cli.doctor.finding import Mark
from bot.cli.doctor.machine import Watch, examine_disk, examine_year, examine_zones

OK, WARNING, PROBLEM = Mark


@pytest.mark.parametrize(
    ("year", "mark"), [(1970, PROBLEM), (2000, PROBLEM), (2026, OK), (2106, PROBLEM)]
)
def test_a_clock_that_was_lost_is_seen(year, mark):
    assert examine_year(datetime(year, 1, 1, tzinfo=UTC)).mark is mark


@pytest.mark.parametrize(
    ("jump", "marks"), [(0, [OK]), (7200, [PROBLEM, OK]), (-5, [PROBLEM, OK])]
)
def test_a_clock_that_jumps_meanwhile_is_seen(jump, marks, monkeypatch):
    watch = Watch()
    wall = time.time
    monkeypatch.setattr(machine.time, "time", lambda: wall() + jump)
    found = list(watch.examine(datetime(2026, 1, 1, tzinfo=UTC)))
    assert [each.mark for each in found] == marks


def test_zones_that_are_known_are_fine():
    (found,) = examine_zones(("UTC", "Europe/Berlin"))
    assert found.mark is OK


def test_zones_that_chats_use_and_the_machine_lacks_are_named():
    (found,) = examine_zones(("Europe/Berlin", "Mars/Olympus"))
    assert found.mark is PROBLEM
    assert found.words.startswith("Mars/Olympus: ")


def test_a_machine_almost_without_zones_is_told_of(monkeypatch):
    monkeypatch.setattr(machine.zoneinfo, "available_timezones", lambda: {"UTC"})
    (found,) = examine_zones(("UTC",))
    assert found.mark is WARNING


@pytest.mark.parametrize(
    ("free", "mark"), [(99_000_000, PROBLEM), (900_000_000, WARNING), (5_000_000_000, OK)]
)
def test_a_disk_that_is_nearly_full_is_seen(free, mark, monkeypatch, tmp_path):
    usage = type(shutil.disk_usage(tmp_path))(10**10, 10**10 - free, free)
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda path: usage)
    assert examine_disk(tmp_path).mark is mark


def test_the_disk_of_a_folder_that_is_still_to_be_made_is_looked_at(tmp_path):
    folder = tmp_path / "not" / "yet"
    assert "MB free in" in examine_disk(folder).words
    assert not folder.parent.exists()
