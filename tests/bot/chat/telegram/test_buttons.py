"""The buttons: quotes of that digest, complaints, settings; and what hostile clients press."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.conversation import NOT_ALLOWED
from bot.chat.telegram.digest_buttons import GONE, THANKS, TOO_LONG, WHICH
from bot.chat.telegram.pressed import NOTHING
from bot.chat.telegram.presses import NOT_LET_IN
from bot.model.stories import Page
from tests.bot.chat.telegram.meeting import answer, quiet, stands, subscription_of, told
from tests.bot.chat.telegram.posts import LONG, URL
from tests.fakes.telegram_api.chats import Status

OTHER = "https://example.org/other"
NINE = "Nine drown\n\nNine people drowned in Tarn, police said.\n\nSource: Tarn Courier"


@pytest.fixture(autouse=True)
def _web(web):
    web.pages[OTHER] = Page(OTHER, NINE, "Nine drown", canonical=OTHER)


@pytest.fixture
def ann(telegram):
    return telegram.person("Ann")


@pytest.fixture
async def digest(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
    return post


@pytest.fixture
async def group(telegram, front, ann):
    group = telegram.supergroup("Desk", ann)
    await answer(telegram, group, lambda: ann.adds_bot(group))
    return group


def reports(desk):
    with desk.store.reading() as transaction:
        return desk.reports.newest(transaction, 10)


async def test_quotes_unfold_under_the_post_once(telegram, ann, digest):
    before = digest.text
    for query in [ann.presses("Quotes", digest), ann.sends_callback("q:1:1", digest)]:
        await told(telegram, query)
    assert digest.text.startswith(before)
    (folded,) = digest.words("expandable_blockquote")
    assert "3  55 civilians killed — hospital sources" in folded
    assert "“The hospital sources said 55 civilians were killed" in folded
    assert [[button.text for button in row] for row in digest.buttons] == [
        ["Chart", "Wrong?"],
        ["Read at Reuters"],
    ]
    assert digest.edits == 1


async def test_quotes_are_those_of_the_digest_under_which_the_button_is(
    telegram, desk, ann, digest
):
    desk.clock.at += timedelta(minutes=1)
    await answer(telegram, ann.chat, lambda: ann.says(f"/summary {OTHER}"))
    await told(telegram, ann.presses("Quotes", digest))
    assert "Mohammed Karbouli" in digest.words("expandable_blockquote")[0]
    assert "drowned" not in digest.text


async def test_an_answer_to_a_digest_speaks_of_that_digest(telegram, desk, ann, digest):
    desk.clock.at += timedelta(minutes=1)
    await answer(telegram, ann.chat, lambda: ann.says(f"/summary {OTHER}"))
    (last,) = await answer(telegram, ann.chat, lambda: ann.says("/why"))
    assert "Nine people drowned" in last.text
    (that,) = await answer(telegram, ann.chat, lambda: ann.says("/why 3", answering=digest))
    assert that.text.startswith("3  55 civilians killed — hospital sources")


async def test_nobody_sees_the_digest_of_another_chat(telegram, front, ann, digest):
    eve = telegram.person("Eve")
    (hello,) = await answer(telegram, eve.chat, eve.starts)
    for button in ("Quotes", "Wrong?"):
        data = digest.button(button).data
        assert await told(telegram, eve.sends_callback(data, hello)) == GONE
    assert hello.edits == 0


async def test_quotes_that_do_not_fit_are_answers_to_the_post_once(telegram, desk, ann, group):
    post = await _long_post(telegram, desk, ann, group)
    query = ann.presses("Quotes", post)
    assert await told(telegram, query) == ""
    quotes = group.posts[-2:]
    assert all(message.words("expandable_blockquote") for message in quotes)
    assert all(message.answers == post for message in quotes)
    count = len(group.posts)
    await told(telegram, ann.sends_callback("q:" + query_digest(post), post))
    assert len(group.posts) == count


async def test_a_post_that_reads_otherwise_by_now_is_not_written_over(telegram, desk, ann, digest):
    before = digest.text
    with desk.store.writing() as transaction:
        kept = desk.digests.kept(transaction, query_digest(digest))
        revised = replace(kept.post, note="revised")
        desk.digests.revise(transaction, kept.id, revised, desk.clock.now())
    (quotes,) = await answer(telegram, ann.chat, lambda: ann.presses("Quotes", digest))
    assert quotes.words("expandable_blockquote")
    assert digest.text == before


async def test_readers_of_a_channel_make_the_bot_post_nothing(telegram, front, desk, ann):
    channel, bob = telegram.channel("News", ann), telegram.person("Bob")
    ann.adds_bot(channel)
    bob.joins(channel)
    post = await _long_post(telegram, desk, ann, channel)
    count = len(channel.posts)
    assert await told(telegram, bob.presses("Quotes", post)) == TOO_LONG
    assert await told(telegram, bob.presses("Wrong?", post)) == THANKS
    assert len(channel.posts) == count
    assert [(report.figure, report.user) for report in reports(desk)] == [(0, str(bob.id))]


async def test_a_wrong_figure_is_picked_and_kept_with_its_digest(telegram, desk, ann, digest):
    await told(telegram, ann.presses("Quotes", digest))
    assert await told(telegram, ann.presses("Wrong?", digest)) == WHICH
    assert digest.button("8. 55 civilians killed — Ahmed al-Salmani")
    assert await told(telegram, ann.presses("4. 12 women killed", digest)) == THANKS
    (report,) = reports(desk)
    assert (report.figure, report.user) == (4, str(ann.id))
    assert [[button.text for button in row] for row in digest.buttons] == [
        ["Chart", "Wrong?"],
        ["Read at Reuters"],
    ]
    assert digest.words("expandable_blockquote")


async def test_who_finds_nothing_wrong_goes_back(telegram, desk, ann, digest):
    await told(telegram, ann.presses("Wrong?", digest))
    await told(telegram, ann.presses("Back", digest))
    assert digest.button("Quotes")
    assert not reports(desk)


async def test_settings_are_one_screen_that_a_press_changes(telegram, desk, front, ann):
    (screen,) = await answer(telegram, ann.chat, lambda: ann.says("/settings"))
    assert screen.button("Posts: daily 07:30")
    await told(telegram, ann.presses("Zone: UTC", screen))
    assert screen.button("✓ UTC")
    words = await told(telegram, ann.presses("Berlin", screen))
    assert words.startswith("Done: /zone Europe/Berlin")
    assert screen.button("Zone: Europe/Berlin")
    await told(telegram, ann.presses("Only differing: off", screen))
    assert screen.button("Only differing: on")
    await told(telegram, ann.presses("Pause", screen))
    assert "Nothing is posted here" in screen.text
    await told(telegram, ann.presses("Resume", screen))
    await told(telegram, ann.presses("Posts:", screen))
    await told(telegram, ann.presses("07:30 and 18:00", screen))
    await told(telegram, ann.presses("Quiet: off", screen))
    await told(telegram, ann.presses("22 to 7", screen))
    await told(telegram, ann.presses("Stories: 5", screen))
    await told(telegram, ann.presses("3", screen))
    assert len(ann.chat.posts) == 1
    wishes = subscription_of(desk, ann.chat).wishes
    assert (wishes.zone, wishes.max_stories, wishes.only_differing) == ("Europe/Berlin", 3, True)


async def test_only_administrators_press_settings_of_a_group(telegram, desk, ann, group):
    bob = telegram.person("Bob")
    bob.joins(group)
    (screen,) = await answer(telegram, group, lambda: bob.says("/settings", group))
    assert await told(telegram, bob.presses("Only differing", screen)) == NOT_ALLOWED
    assert not subscription_of(desk, group).wishes.only_differing
    ann.makes(bob, group, Status.ADMIN)
    await told(telegram, bob.presses("Only differing", screen))
    assert subscription_of(desk, group).wishes.only_differing


@pytest.mark.parametrize(
    "data",
    [
        "",
        "c::/add https://example.org/rss",
        "c::/remove 1",
        "c::/summary https://example.org/story",
        "c::/fix 1 nonsense",
        "c::hello",
        "c:",
        "c:/pause",
        "c:-1:/pause",
        "c:5:/pause",
        "s:-1:zone",
        "l:remove",
        "l:add",
        "s::\N{PILE OF POO}",
        "j:y:5",
        "q:99999999:99999999",
        "f:1:1:9999",
        "x" * 64,
        "'; DROP TABLE digests; --",
    ],
)
async def test_whatever_a_hostile_client_presses_is_answered_once_and_posts_nothing(
    telegram, front, ann, desk, data
):
    (hello,) = await answer(telegram, ann.chat, ann.starts)
    query = ann.sends_callback(data, hello)
    await told(telegram, query)
    await quiet(telegram, ann.chat, lambda: None)
    assert len([answered for answered, _ in telegram.records.answered if answered == query]) == 1
    assert not subscription_of(desk, ann.chat).feeds


async def test_a_channel_is_set_up_in_private_by_its_administrators_alone(
    telegram, front, desk, ann
):
    channel, eve = telegram.channel("News", ann), telegram.person("Eve")
    await answer(telegram, ann.chat, ann.starts)
    (question,) = await answer(telegram, ann.chat, lambda: ann.adds_bot(channel))
    await told(telegram, ann.presses("Yes", question))
    await told(telegram, ann.presses("Its settings", question))
    assert "Settings of News" in question.text
    await told(telegram, ann.presses("Zone", question))
    await told(telegram, ann.presses("Los Angeles", question))
    assert question.button("Zone: America/Los_Angeles")
    assert subscription_of(desk, channel).wishes.zone == "America/Los_Angeles"
    assert subscription_of(desk, ann.chat).wishes.zone == "UTC"
    (hello,) = await answer(telegram, eve.chat, eve.starts)
    for button in ("Stories", "Pause", "Only differing"):
        data = question.button(button).data
        assert await told(telegram, eve.sends_callback(data, hello)) == NOT_ALLOWED
    assert hello.edits == 0
    assert not channel.posts


async def test_a_button_under_a_message_that_is_gone_says_so_and_harms_nothing(
    telegram, ann, digest
):
    ann.deletes(digest)
    await told(telegram, ann.presses("Quotes", digest))
    await quiet(telegram, ann.chat, lambda: None)


async def test_who_was_not_let_in_presses_nothing(telegram, listening, ann, desk):
    async with listening():
        (hello,) = await answer(telegram, ann.chat, ann.starts)
    async with listening(allowed_users=(99,)):
        assert await told(telegram, ann.presses("Settings", hello)) == NOT_LET_IN


async def test_nothing_is_what_a_strange_button_does(telegram, front, ann):
    (hello,) = await answer(telegram, ann.chat, ann.starts)
    assert await told(telegram, ann.sends_callback("z:1", hello)) == NOTHING


def query_digest(post):
    """Give the digest that the buttons under a post name."""
    return post.button("Wrong?").data[2:]


async def _long_post(telegram, desk, ann, chat):
    return await stands(telegram, desk, ann, chat, LONG)
