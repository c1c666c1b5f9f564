from datetime import timedelta

import pytest

from bot.fetch.feeds.lines import Line, Lines, host_of
from bot.fetch.feeds.reach import NOBODY, Reach
from bot.model.feeds import FeedState, Lease
from tests.bot.fetch.feeds.made import NOW

SECOND = timedelta(seconds=1)


def lease(url):
    return Lease(FeedState(url, NOW), NOW + 120 * SECOND)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://News.Example:443/a?b#c", "news.example"),
        ("http://127.0.0.1:8080/feed", "127.0.0.1"),
        ("https://[::1]/feed", "::1"),
        ("nonsense", "nonsense"),
        ("", ""),
    ],
)
def test_feeds_stand_in_the_line_of_their_host(url, host):
    assert host_of(url) == host


def test_a_line_begins_with_the_first_who_comes_and_ends_by_itself():
    lines = Lines(120)
    begun = lines.join(lease("https://a.example/1"))
    assert begun is not None
    assert begun[0] == "a.example"
    assert lines.join(lease("https://a.example/2")) is None
    assert [each.state.url[-1] for each in begun[1].leases] == ["1", "2"]
    lines.end("a.example")
    assert lines.join(lease("https://a.example/3")) is not None


def test_a_line_takes_no_more_than_it_can_serve_in_half_a_lease():
    lines, taken = Lines(120), 0
    while lines.delay(lease("https://a.example/f"), NOW) is None:
        lines.join(lease("https://a.example/f"))
        taken += 1
    assert taken == 12  # five seconds each until we know better
    assert lines.delay(lease("https://b.example/f"), NOW) is None


def test_who_finds_no_room_is_put_off_to_moments_that_follow_each_other():
    lines = Lines(120)
    for _ in range(12):
        lines.join(lease("https://a.example/f"))
    moments = [lines.delay(lease("https://a.example/f"), NOW) for _ in range(50)]
    assert moments == sorted(set(moments))
    assert moments[0] > NOW
    assert moments[-1] - moments[0] == 49 * 5 * SECOND


def test_a_line_learns_how_long_its_host_takes():
    quick, slow = Line(), Line()
    for _ in range(50):
        quick.measure(0.001)
        slow.measure(20)
    assert quick.pace == 0.05
    assert 19 < slow.pace <= 20


def test_a_host_that_sent_us_away_keeps_all_its_feeds_waiting():
    lines = Lines(120)
    opens = NOW + 600 * SECOND
    lines.close("a.example", opens, NOW)
    assert lines.delay(lease("https://a.example/f"), NOW) == opens
    assert lines.opens_at("a.example", NOW) == opens
    assert lines.delay(lease("https://b.example/f"), NOW) is None
    assert lines.delay(lease("https://a.example/f"), opens) is None


def test_a_shorter_ban_does_not_end_a_longer_one():
    lines = Lines(120)
    lines.close("a.example", NOW + 600 * SECOND, NOW)
    lines.close("a.example", NOW + 60 * SECOND, NOW)
    assert lines.opens_at("a.example", NOW) == NOW + 600 * SECOND


def test_bans_that_are_over_are_forgotten():
    lines = Lines(120)
    for number in range(5_000):
        now = NOW + number * SECOND
        lines.close(f"{number}.example", now + 30 * SECOND, now)
    assert len(lines._closed) <= 1_000


def test_when_nothing_can_be_kept_all_go_home():
    lines = Lines(120)
    for host in "aab":
        lines.join(lease(f"https://{host}.example/f"))
    assert lines.empty() == 3
    assert lines.empty() == 0


def test_three_hosts_that_cannot_be_reached_in_a_row_mean_that_we_are_cut_off():
    reach = Reach()
    for host in "aab":
        reach.saw(host, is_unreached=True)
    assert not reach.is_lost
    reach.saw("c", is_unreached=True)
    assert reach.is_lost
    assert NOBODY == 3


def test_one_answer_from_anywhere_shows_that_we_are_not_cut_off():
    reach = Reach()
    for host in "abcdef":
        reach.saw(host, is_unreached=True)
    reach.saw("g", is_unreached=False)
    assert not reach.is_lost
    reach.saw("a", is_unreached=True)
    assert not reach.is_lost
