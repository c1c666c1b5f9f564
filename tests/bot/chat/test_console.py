"""A conversation at the terminal: every command does what it says, on a real store."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from bot.chat import commands
from bot.chat.console import CHANGED, YOU, ConsoleMessenger, commands_of, say
from bot.chat.conversation import ANSWERS, NOT_ALLOWED, Conversation
from bot.chat.cooldown import Cooldown
from bot.demo import seed_text
from bot.model.chats import Address, Platform
from bot.model.feeds import Entry, FeedState, Look
from bot.model.settings import WebRules
from bot.model.stories import Page
from bot.use_cases.looking_back import find_told
from bot.use_cases.wishing import Person, look_up
from tests.bot.delivery.made import a_post

FEED = "https://example.org/rss"
STORY = "https://example.org/story"
OTHER = "https://example.org/other"
READ = datetime(2026, 7, 1, 6, tzinfo=UTC)
STATE = FeedState(
    FEED, READ + timedelta(minutes=15), "Tarn Courier", last_success=READ, known=("a", "b")
)
SEED = Page(STORY, seed_text(), "Dozens killed", canonical=STORY)


@pytest.fixture
def web(web):
    web.pages[STORY] = SEED
    web.feeds[FEED] = Look(STATE, (Entry("a", STORY, "Dozens killed"),))
    return web


async def test_a_link_is_summarized_with_its_speakers_and_its_address(ask, web):
    answer = await ask(f"/summary {STORY}")
    assert "• 55 civilians killed, incl. 12 women and 19 children" in answer
    assert "lawmaker Mohammed Karbouli" in answer
    assert STORY in answer


async def test_what_cannot_be_read_is_said_and_not_invented(ask, web):
    answer = await ask("/summary https://example.org/gone")
    assert "behind a paywall" in answer
    assert "•" not in answer


async def test_an_article_is_fetched_once(ask, web):
    await ask(f"/summary {STORY}")
    await ask(f"/summary {STORY}")
    assert web.asked == [STORY]


async def test_without_feeds_there_is_nothing_newest(ask, web):
    assert "/feeds" in await ask("/summary")
    assert "left nothing out" in await ask("/more")


async def test_following_a_feed_shows_its_newest_story_and_the_next_slot(ask, web):
    answer = await ask(f"/add {FEED}")
    assert "55 civilians" in answer
    assert "Following Tarn Courier." in answer
    assert "Next post: Wed 01 Jul 07:30 UTC" in await ask("/digest 07:30")
    assert FEED in await ask("/feeds")


async def test_a_feed_is_followed_once(ask, web):
    await ask(f"/add {FEED}")
    assert "followed already" in await ask(f"/add {FEED}")


async def test_a_feed_that_is_none_is_refused_in_one_line(ask, web):
    answer = await ask("/add https://example.org/")
    assert "it names no feed" in answer
    assert "\n" not in answer


async def test_a_feed_is_removed_by_its_number(ask, web):
    await ask(f"/add {FEED}")
    assert f"/add {FEED}" in await ask("/remove 1")
    assert "/feeds lists them" in await ask("/remove 1")
    assert "No feed is followed yet" in await ask("/feeds")


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        ("/digest 19:00", "/digest daily 19:00"),
        ("/instant", "/digest instant"),
        ("/quiet 22-07", "/quiet 22:00-07:00"),
        ("/zone berlin", "/zone Europe/Berlin"),
        ("/only flood", '/only "flood"'),
        ('/not "transfer window"', '/not "transfer window"'),
        ("/settings max 3", "/settings max 3"),
        ("/settings differing on", "/settings differing on"),
        ("/settings uncertain ask", "/settings uncertain ask"),
    ],
)
async def test_a_setting_is_kept_and_shown_as_its_command(ask, command, shown):
    assert (await ask(command)).startswith("Done: /")
    assert shown in (await ask("/settings")).splitlines()


async def test_local_time_moves_the_next_slot(ask, web):
    await ask(f"/add {FEED}")
    await ask("/digest 09:00")
    assert "Next post: Wed 01 Jul 09:00 Europe/Berlin" in await ask("/zone Europe/Berlin")


async def test_pause_and_resume(ask, web):
    await ask(f"/add {FEED}")
    assert "/resume" in await ask("/pause")
    assert "Nothing is posted here" in await ask("/settings")
    assert "Next post" in await ask("/resume")


async def test_the_quotes_behind_the_last_post(ask, web):
    assert "Nothing has been posted" in await ask("/why")
    await ask(f"/summary {STORY}")
    everything = await ask("/why")
    assert "“The hospital sources said 55 civilians were killed" in everything
    second = await ask("/why 2")
    assert second in everything
    assert second.startswith("2  ")
    assert "/why lists them" in await ask("/why 99")


async def test_what_differs_in_the_last_post(ask, web):
    await ask(f"/summary {STORY}")
    assert "Differ: 55 civilians (2 sources) vs 60 people (1)" in await ask("/figures")


async def test_a_wrong_figure_is_reported(ask, web, desk):
    await ask(f"/summary {STORY}")
    assert "figure 2" in await ask("/fix 2 the mayor said it")
    with desk.store.reading() as transaction:
        (report,) = desk.reports.newest(transaction, 10)
    assert (report.figure, report.words, report.user) == (2, "the mayor said it", "you")


async def test_who_changed_what_is_kept(ask, desk):
    await ask("/zone Europe/Berlin")
    with desk.store.reading() as transaction:
        (change,) = desk.audit.newest(transaction, 1, 10)
    assert (change.user, change.what) == ("you", "/zone Europe/Berlin")
    assert (change.before, change.after) == ("UTC", "Europe/Berlin")


@pytest.mark.parametrize(
    "line", ["/sumary", "hello", "/summary file:///etc/passwd", "/zone Atlantis"]
)
async def test_what_is_not_understood_gets_a_next_step(ask, line):
    assert "Try: /" in await ask(line)


@pytest.mark.parametrize("line", ["/help", "/start", "help"])
async def test_help_is_one_screen(ask, line):
    answer = await ask(line)
    assert "Every number has a name and a quote." in answer
    assert len(answer.splitlines()) < 20


@pytest.mark.parametrize("line", [f"/add {FEED}", "/pause", "/zone berlin", "/not sport"])
async def test_only_who_may_changes_what_a_chat_gets(desk, web, line):
    async def nobody(address, user):
        return False

    assert await say(Conversation(desk, nobody), line) == NOT_ALLOWED
    assert web.asked == []


async def test_who_asks_too_fast_waits(desk, ask):
    async def everybody(address, user):
        return True

    cooldown = Cooldown(count=1, seconds=30)
    conversation = Conversation(desk, everybody, cooldown, ticks=lambda: 7.0)
    assert "/digest" in await say(conversation, "/settings")
    assert await say(conversation, "/settings") == "Not so fast, please: ask again in 30 s."


async def test_health_tells_the_last_post_and_what_waits(ask, web):
    assert "Last post: none yet" in await ask("/health")
    await ask(f"/add {FEED}")
    await ask(f"/summary {STORY}")
    health = (await ask("/health")).splitlines()
    assert health[:3] == [
        "Feeds: 1, last read Wed 01 Jul 06:00 UTC",
        "Last post: Wed 01 Jul 06:00 UTC",
        "Stories that wait: 0",
    ]


async def test_why_leads_to_the_page_of_the_post_where_there_are_pages(desk, web):
    async def everybody(address, user):
        return True

    public = replace(desk, web=WebRules("https://news.example.org", port=8080))
    conversation = Conversation(public, everybody)
    await say(conversation, f"/summary {STORY}")
    last = (await say(conversation, "/why 1")).splitlines()[-1]
    assert re.fullmatch(r"On its page: https://news\.example\.org/d/[\w-]{22}#f1", last)


async def test_health_and_feeds_name_what_fails_and_why(ask, web):
    broken = replace(STATE, failures=3, error="There is no such host")
    gone = replace(STATE, url=f"{FEED}2", title="", gone=True, failures=1, error="gone")
    web.feeds |= {FEED: Look(broken), f"{FEED}2": Look(gone)}
    await ask(f"/add {FEED}")
    await ask(f"/add {FEED}2")
    assert (await ask("/health")).splitlines()[:3] == [
        "Feeds: 2, 2 failing, last read Wed 01 Jul 06:00 UTC",
        "Tarn Courier · read last Wed 01 Jul 06:00 UTC · not readable 3 times in a row: "
        "There is no such host",
        f"{FEED}2 · read last Wed 01 Jul 06:00 UTC · gone for good, its server says: /remove it",
    ]
    assert (await ask("/feeds")).splitlines()[:4] == [
        f"1. Tarn Courier – {FEED}",
        "    not readable 3 times in a row: There is no such host",
        f"2. {FEED}2",
        "    gone for good, its server says: /remove it",
    ]


async def test_the_story_that_was_shown_is_the_newest_until_there_is_news(ask, web):
    await ask(f"/add {FEED}")
    assert "55 civilians" in await ask("/summary")
    assert "Stories that wait: 0" in await ask("/health")


def test_every_command_has_an_answer():
    elsewhere = {commands.Help, commands.Start}
    assert set(ANSWERS) | elsewhere == set(get_args(commands.Command))


def test_a_script_may_have_comments():
    assert list(commands_of(["# morning", "", " /feeds ", "/help"])) == ["/feeds", "/help"]


def test_the_console_is_one_chat():
    assert YOU.address.chat == "console"


async def test_quotes_are_those_of_the_digest_that_is_spoken_of(ask, web, desk):
    web.pages[OTHER] = Page(OTHER, "Nine drown\n\nNine people drowned, police said.", "Nine drown")
    await ask(f"/summary {STORY}")
    first = last_digest(desk)
    desk.clock.at += timedelta(minutes=1)
    await ask(f"/summary {OTHER}")
    assert "Nine people drowned" in await ask("/why")
    of_first = find_told(desk, replace(YOU, about=first.id))
    assert of_first == first


async def test_the_digest_of_another_chat_is_not_spoken_of(ask, web, desk):
    await ask(f"/summary {STORY}")
    stranger = Person(Address(Platform.CONSOLE, "elsewhere"), "eve", about=last_digest(desk).id)
    assert find_told(desk, stranger) is None
    assert find_told(desk, replace(YOU, about="9:99")) is None


def last_digest(desk):
    return find_told(desk, YOU)


@pytest.mark.parametrize("line", ["/only flood", "/zone Berlin", "/quiet 22-07", "/digest 9:00"])
async def test_a_setting_that_changes_just_when_a_post_is_due_undoes_no_post(ask, desk, line):
    await ask("/digest 07:30")
    due = look_up(desk, YOU).next_at
    desk.clock.at = due
    await ask(line)
    assert look_up(desk, YOU).next_at == due


async def test_a_slot_that_nobody_fired_is_not_waited_for(ask, desk):
    await ask("/digest 07:30")
    due = look_up(desk, YOU).next_at
    desk.clock.at = due + timedelta(minutes=5)
    await ask("/only flood")
    assert look_up(desk, YOU).next_at == due + timedelta(days=1)


async def test_a_pause_just_when_a_post_is_due_holds_it(ask, desk):
    await ask("/digest 07:30")
    desk.clock.at = look_up(desk, YOU).next_at
    await ask("/pause")
    await ask("/only flood")
    assert look_up(desk, YOU).next_at is None


async def test_a_terminal_shows_a_changed_post_anew():
    shown = []
    messenger = ConsoleMessenger(shown.append)
    await messenger.edit("1:10", YOU.address, a_post("7 people drowned"), ("1:10",), 0)
    assert shown == [f"{CHANGED}\n\n7 people drowned"]
