"""The measure of polling counts what hosts see, and every one of its limits can be broken."""

from dataclasses import replace

from benchmarks.newsstand import Temper, open_stand
from benchmarks.polling import HOSTS, START, Account, judge_rounds, play_rounds
from benchmarks.visits import Tally, Visit, evenness, shortest_gap


def visit(host, arrived=0.0, path="/feed0", status=200):
    return Visit(host, path, arrived, arrived, status, 100, 0, 1)


def kept(account):
    return {judgement.what: judgement.is_kept for judgement in judge_rounds(account)}


async def test_few_rounds_of_the_real_thing_are_polite_and_lose_nothing():
    account = await play_rounds(3, feeds=1)
    judged = kept(account)
    del judged["evenness at half time, usual and worst round"]  # with one feed a host all chance
    assert all(judged.values())
    assert account.tally.robots == HOSTS
    assert account.tally.unchanged > 0
    assert account.tally.saved > account.tally.sent / 2


def test_hosts_say_who_came_and_when():
    with open_stand([Temper.GOOD], 2, START) as stand:
        assert stand.urls == tuple(
            f"http://h0.example:{stand.ports['h0.example']}/feed{n}" for n in (0, 1)
        )
        assert stand.visits() == []


def test_serving_hosts_side_by_side_is_even_and_one_after_the_other_is_not():
    by_turns = [visit(number % 4) for number in range(40)]
    in_line = sorted(by_turns, key=lambda each: each.host)
    assert evenness(by_turns) == 1.0
    assert evenness(in_line) == 0.5


def test_a_pause_is_between_feeds_and_none_is_owed_to_robots_txt():
    visits = [visit(0, 1.0, "/robots.txt"), visit(0, 1.1), visit(1, 1.2), visit(0, 1.6)]
    assert shortest_gap(visits) == 0.5
    assert shortest_gap([*visits, visit(0, 1.8, "/robots.txt")]) < 0.3


def test_each_limit_fails_the_run_when_it_is_broken():
    tally = Tally(asked=30, unchanged=20, shortest_gap=0.06, most_together=1, evenness=[1.0])
    good = Account(30, 10, 0, tally, [f"/{n}" for n in range(10)], [50.0] * 30, [9] * 30)
    assert all(kept(good).values())
    broken = {
        "evenness at half time, usual and worst round": replace(tally, evenness=[1.0, 1.0, 0.5]),
        "requests at a host at once, most": replace(tally, most_together=2),
        "pause at a host, shortest": replace(tally, shortest_gap=0.04),
        "unchanged feeds answered by 304": replace(tally, unchanged=15),
    }
    for what, bad in broken.items():
        assert [name for name, fine in kept(replace(good, tally=bad)).items() if not fine] == [
            what
        ]
    lost = replace(good, brought=good.brought[1:])
    doubled = replace(good, brought=[*good.brought[1:], good.brought[1]])
    growing = replace(good, memory=[50.0 + n for n in range(30)])
    leaking = replace(good, held=[9 + n for n in range(30)])
    assert [
        sum(not fine for fine in kept(each).values()) for each in (lost, doubled, growing, leaking)
    ] == [1] * 4
