from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.nodes import BLIND_SECONDS, SILENT_SECONDS, Census
from bot.model.chats import Platform
from bot.model.jobs import Beat, Life
from bot.model.services import Service

TELEGRAM, SLACK, CONSOLE = Platform.TELEGRAM, Platform.SLACK, Platform.CONSOLE
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


WELL = (Service(TELEGRAM),)


def beat(node, seconds, services=WELL):
    return Beat(Life(node, NOON), NOON + timedelta(seconds=seconds), services)


def test_a_node_whose_beat_changes_lives():
    census = Census()
    for second in range(60):
        census.see([beat("n1", second)], float(second))
    assert not census.silent(59.0)
    assert len(census.serving(59.0, TELEGRAM)) == 1


def test_a_node_whose_beat_stays_the_same_is_silent_after_ten_seconds():
    census = Census()
    for second in range(11):
        census.see([beat("n1", 0), beat("n2", second)], float(second))
    assert not census.silent(SILENT_SECONDS - 0.1)
    assert census.silent(SILENT_SECONDS) == (beat("n1", 0),)
    assert len(census.serving(SILENT_SECONDS, TELEGRAM)) == 1


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_clock_that_is_wrong_by_hours_kills_nobody(hours):
    census = Census()
    for second in range(30):
        census.see([beat("n1", second + hours * 3600)], float(second))
    assert not census.silent(29.0)


@pytest.mark.parametrize("jump", [-7200, 7200])
def test_a_clock_that_jumps_kills_nobody(jump):
    census = Census()
    for second in range(30):
        census.see([beat("n1", second + (jump if second > 15 else 0))], float(second))
    assert not census.silent(29.0)


def test_who_looks_for_the_first_time_waits_before_he_judges():
    census = Census()
    census.see([beat("n1", -86_400)], 0.0)
    assert not census.silent(1.0)


def test_a_node_that_left_is_forgotten():
    census = Census()
    census.see([beat("n1", 0), beat("n2", 0)], 0.0)
    for second in range(1, 60):
        census.see([beat("n2", 0)], float(second))
    assert len(census.serving(5.0, TELEGRAM)) == 1
    assert [silent.node for silent in census.silent(60.0)] == ["n2"]


@pytest.mark.parametrize("seconds", [BLIND_SECONDS, 30.0, 7200.0])
def test_who_could_not_look_for_a_while_knows_of_nobodys_silence(seconds):
    census = Census()
    for second in range(5):
        census.see([beat("n1", second)], float(second))
    back = 4.0 + seconds  # the database was away, so that n1 could not beat either
    census.see([beat("n1", 4)], back)
    assert not census.silent(back)
    census.see([beat("n1", 5)], back + 1)
    assert not census.silent(back + 1)


def test_another_life_of_the_same_name_is_another_node():
    census = Census()
    for second in range(10):
        census.see([beat("n1", 0)], float(second))
    reborn = Beat(Life("n1", NOON + timedelta(seconds=9)), NOON)
    census.see([reborn], 10.0)
    assert not census.silent(10.0)


def test_the_one_that_began_first_is_first_until_it_falls_silent():
    census = Census()
    elder, younger = Life("n2", NOON), Life("n1", NOON + timedelta(seconds=1))
    for second in range(11):
        beats = [Beat(younger, NOON + timedelta(seconds=second), WELL), Beat(elder, NOON, WELL)]
        census.see(beats, float(second))
        now = float(second)
        assert census.first(now, TELEGRAM) == (elder if second < SILENT_SECONDS else younger)


def test_of_two_that_began_together_the_name_decides_and_nobody_is_first_among_none():
    census = Census()
    assert census.first(0.0, TELEGRAM) is None
    census.see([beat("n2", 0), beat("n1", 0)], 0.0)
    assert census.first(0.0, TELEGRAM) == Life("n1", NOON)


REFUSED = Service(TELEGRAM, "Telegram refuses the token", is_over=True)
TROUBLED = Service(TELEGRAM, "nothing comes from Telegram")
NO_TELEGRAM = Service(SLACK)


@pytest.mark.parametrize(
    ("services", "first"),
    [
        ([Service(TELEGRAM), Service(TELEGRAM), Service(TELEGRAM)], "n0"),
        # The longest-living node alone had a refused token, and nobody heard Telegram.
        ([REFUSED, Service(TELEGRAM), Service(TELEGRAM)], "n1"),
        ([NO_TELEGRAM, REFUSED, Service(TELEGRAM)], "n2"),
        ([TROUBLED, Service(TELEGRAM), TROUBLED], "n1"),
        # All in trouble: one of them tries on.
        ([TROUBLED, TROUBLED, TROUBLED], "n0"),
        ([REFUSED, TROUBLED, NO_TELEGRAM], "n1"),
        ([REFUSED, REFUSED, NO_TELEGRAM], None),
        ([Service(CONSOLE), NO_TELEGRAM, Service(TELEGRAM)], "n2"),
    ],
)
def test_who_is_first_for_a_platform_serves_it_as_well_as_anybody(services, first):
    census = Census()
    lives = [Life(f"n{age}", NOON + timedelta(seconds=age)) for age in range(3)]
    census.see(
        [Beat(life, NOON, (each,)) for life, each in zip(lives, services, strict=True)], 0.0
    )
    found = census.first(0.0, TELEGRAM)
    assert (found and found.node) == first
    able = [each for each in services if each.platform is TELEGRAM and not each.is_over]
    assert len(census.serving(0.0, TELEGRAM)) == len(able)


def test_each_platform_has_a_first_of_its_own():
    census = Census()
    elder, younger = Life("n1", NOON), Life("n2", NOON + timedelta(seconds=1))
    both = (Service(TELEGRAM), Service(SLACK))
    census.see([Beat(elder, NOON, (REFUSED, Service(SLACK))), Beat(younger, NOON, both)], 0.0)
    assert census.first(0.0, TELEGRAM) == younger
    assert census.first(0.0, SLACK) == elder


def test_a_terminal_is_never_first_and_shares_no_limit():
    census = Census()
    elder, younger = Life("chat", NOON), Life("n1", NOON + timedelta(seconds=1))
    terminal = Beat(elder, NOON, (Service(CONSOLE),))
    census.see([terminal], 0.0)
    assert (census.first(0.0, TELEGRAM), census.serving(0.0, TELEGRAM)) == (None, {})
    census.see([terminal, Beat(younger, NOON, WELL)], 1.0)
    assert (census.first(1.0, TELEGRAM), [*census.serving(1.0, TELEGRAM)]) == (younger, [younger])
