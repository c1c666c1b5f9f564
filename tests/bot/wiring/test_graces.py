"""What must hold between settings of different parts."""

from datetime import timedelta

from bot.config.tables import TABLES
from bot.delivery.engine import KEPT


def test_jobs_are_remembered_for_longer_than_any_grace():
    longest = timedelta(minutes=TABLES["schedule"].keys["grace_minutes"].high)
    assert longest * 2 <= KEPT  # a clock may jump by as much again
