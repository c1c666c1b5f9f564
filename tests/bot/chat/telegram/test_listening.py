"""What people do on Telegram and what comes of it, through the real library."""

import asyncio
import logging
from functools import partial

import pytest

from bot.chat.conversation import Conversation
from bot.chat.telegram.failures import TelegramTokenError
from bot.chat.telegram.front import TelegramFront
from bot.chat.telegram.members import BLOCKED, REMOVED
from bot.chat.telegram.places import chat_address
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from bot.use_cases.membership import shut_out
from tests.bot.chat.telegram.conftest import FEED
from tests.bot.chat.telegram.meeting import answer, quiet, subscription_of, told
from tests.bot.chat.telegram.posts import URL
from tests.fakes.telegram_api import Fault
from tests.fakes.telegram_api.chats import Status

SETTLE = 10.0


@pytest.fixture(autouse=True)
def _web(web):
    """There is a story, and a feed that brings it."""


@pytest.fixture
def ann(telegram):
    """Somebody whom the bot has not met yet."""
    return telegram.person("Ann")


def paused(desk, chat):
    return subscription_of(desk, chat).chat.paused


async def test_start_is_one_message_with_an_example_behind_a_button(telegram, front, ann):
    (hello,) = await answer(telegram, ann.chat, ann.starts)
    assert "Every number has a name and a quote." in hello.text
    (example,) = await answer(telegram, ann.chat, lambda: ann.presses("Show me one", hello))
    assert "• 55 civilians killed, incl. 12 women" in example.text
    assert "An example: the article that ships with whosaid" in example.text
    await telegram.until(lambda: telegram.records.answered)


async def test_a_summary_has_its_figures_in_bold_and_its_buttons(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
    assert {"55 civilians", "12 women"} <= set(post.words("bold"))
    assert [[button.text for button in row] for row in post.buttons] == [
        ["Quotes", "Chart", "Wrong?"],
        ["Read at Reuters"],
    ]
    assert not post.shows_preview


async def test_a_feed_is_followed_and_its_newest_story_shown(telegram, front, ann):
    post, words = await answer(telegram, ann.chat, lambda: ann.says(f"/add {FEED}"), 2)
    assert "55 civilians" in post.text
    assert "Following Tarn Courier." in words.text


@pytest.mark.parametrize("text", [URL, "example.org/story", f"look at this: {URL}"])
async def test_a_link_alone_is_understood_in_private(telegram, front, ann, text):
    (offer,) = await answer(telegram, ann.chat, lambda: ann.says(text))
    (post,) = await answer(telegram, ann.chat, lambda: ann.presses("Summarize", offer))
    assert "55 civilians" in post.text


async def test_a_link_alone_means_nothing_in_a_group(telegram, front, ann):
    desk = telegram.supergroup("Desk", ann)
    ann.adds_bot(desk, as_admin=True)
    await telegram.until(lambda: desk.posts)
    await quiet(telegram, desk, lambda: ann.says(URL, desk))


async def test_an_edited_message_fires_nothing(telegram, front, ann):
    ann.starts()
    await telegram.until(lambda: ann.chat.posts)
    message = ann.says("/help")
    await telegram.until(lambda: len(ann.chat.posts) == 2)
    await quiet(telegram, ann.chat, lambda: ann.edits(message, f"/summary {URL}"))


async def test_a_group_is_greeted_once_and_asks_by_name(telegram, front, ann):
    desk = telegram.group("Desk", ann)
    (hello,) = await answer(telegram, desk, lambda: ann.adds_bot(desk))
    assert "Administrators begin with /add URL" in hello.text
    (post,) = await answer(
        telegram, desk, lambda: ann.says(f"/summary@whosaid_test_bot {URL}", desk)
    )
    assert "55 civilians" in post.text
    await quiet(telegram, desk, lambda: ann.says(f"/summary@other_bot {URL}", desk))


async def test_a_mention_is_meant_for_us(telegram, front, ann):
    desk = telegram.supergroup("Desk", ann)
    await answer(telegram, desk, lambda: ann.adds_bot(desk))
    (post,) = await answer(
        telegram, desk, lambda: ann.says(f"@whosaid_test_bot summary {URL}", desk)
    )
    assert "55 civilians" in post.text


async def test_an_answer_stays_in_its_topic(telegram, front, ann):
    desk = telegram.forum("Desk", ann)
    await answer(telegram, desk, lambda: ann.adds_bot(desk))
    topic = ann.opens_topic(desk, "Floods")
    ann.says(f"/summary {URL}", desk, topic=topic)
    await telegram.until(lambda: desk.posts_in(topic))
    assert "55 civilians" in desk.posts_in(topic)[0].text


async def test_only_administrators_change_a_group(telegram, front, ann, desk):
    bob, group = telegram.person("Bob"), telegram.supergroup("Desk", ann)
    await answer(telegram, group, lambda: ann.adds_bot(group))
    bob.joins(group)
    (no,) = await answer(telegram, group, lambda: bob.says("/zone berlin", group))
    assert "Only an administrator" in no.text
    (yes,) = await answer(telegram, group, lambda: ann.says("/zone berlin", group))
    assert "Done: /zone Europe/Berlin" in yes.text
    (yes,) = await answer(telegram, group, lambda: ann.says_anonymously("/zone Paris", group))
    assert "Done: /zone Europe/Paris" in yes.text
    channel = telegram.channel("Elsewhere", bob)
    (no,) = await answer(
        telegram, group, lambda: bob.says_as_channel("/zone Rome", group, channel)
    )
    assert "Only an administrator" in no.text


async def test_a_channel_is_asked_about_in_private_and_gets_what_its_person_gets(
    telegram, front, ann, desk
):
    channel = telegram.channel("Desk", ann)
    await answer(telegram, ann.chat, lambda: ann.says(f"/add {FEED}"), 2)
    (question,) = await answer(telegram, ann.chat, lambda: ann.adds_bot(channel))
    assert "I am now in “Desk”." in question.text
    ann.presses("Yes", question)
    await telegram.until(lambda: question.edits)
    assert "“Desk” gets what you get here" in question.text
    assert not channel.posts
    assert subscription_of(desk, channel).feeds == (FEED,)


async def test_nobody_else_says_yes_for_a_channel(telegram, front, ann, desk):
    channel, eve = telegram.channel("Desk", ann), telegram.person("Eve")
    (message,) = await answer(telegram, eve.chat, eve.starts)
    await answer(telegram, ann.chat, ann.starts)
    await answer(telegram, ann.chat, lambda: ann.adds_bot(channel))
    query = eve.sends_callback(f"j:y:{channel.id}", message)
    assert "Only an administrator" in await told(telegram, query)


async def test_a_channel_post_is_a_command(telegram, front, ann):
    channel = telegram.channel("Desk", ann)
    ann.adds_bot(channel)
    (post,) = await answer(telegram, channel, lambda: ann.says(f"/summary {URL}", channel))
    assert "55 civilians" in post.text


async def test_whoever_blocks_the_bot_is_left_alone_until_he_lets_it_in(
    telegram, front, ann, desk
):
    await answer(telegram, ann.chat, ann.starts)
    await answer(telegram, ann.chat, lambda: ann.says("/settings"))
    ann.blocks_bot()
    await _until(lambda: paused(desk, ann.chat) == BLOCKED)
    ann.unblocks_bot()
    await _until(lambda: not paused(desk, ann.chat))


async def test_a_group_that_throws_the_bot_out_is_left_alone(telegram, front, ann, desk):
    group = telegram.supergroup("Desk", ann)
    await answer(telegram, group, lambda: ann.adds_bot(group))
    await answer(telegram, group, lambda: ann.says("/settings", group))
    ann.makes_bot(group, Status.RESTRICTED, may_send_texts=False)
    await _until(lambda: paused(desk, group) == REMOVED)
    ann.makes_bot(group, Status.MEMBER)
    await _until(lambda: not paused(desk, group))
    ann.removes_bot(group)
    await _until(lambda: paused(desk, group) == REMOVED)


async def test_a_group_that_becomes_a_supergroup_keeps_its_settings(telegram, front, ann, desk):
    group = telegram.group("Desk", ann)
    await answer(telegram, group, lambda: ann.adds_bot(group))
    await answer(telegram, group, lambda: ann.says("/zone berlin", group))
    new = ann.makes_supergroup(group)
    (shown,) = await answer(telegram, new, lambda: ann.says("/settings", new))
    assert shown.button("Zone: Europe/Berlin")


async def test_who_is_not_let_in_is_told_how_and_learns_nothing(telegram, listening, ann):
    async with listening(allowed_users=(99,)):
        (no,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
        assert f"{ann.id} belongs into telegram.allowed_users" in no.text
        group, channel = telegram.group("Desk", ann), telegram.channel("News", ann)
        await answer(telegram, ann.chat, lambda: ann.says("/help"))
        ann.adds_bot(group)
        ann.adds_bot(channel)
        ann.says("/help", group)
        await answer(telegram, ann.chat, lambda: ann.says("/help"))
        await telegram.until(lambda: not telegram.records.updates.pending)
        assert not group.posts
        assert len(ann.chat.posts) == 3


async def test_who_is_let_in_is_heard(telegram, listening, ann):
    async with listening(allowed_users=(ann.id,), allowed_chats=(ann.id,)):
        (help_,) = await answer(telegram, ann.chat, lambda: ann.says("/help"))
        assert "/summary" in help_.text


async def test_menus_are_shown_by_scope(telegram, front):
    scopes = [
        request.parameters.structure("scope", dict) for request in telegram.asked("setMyCommands")
    ]
    assert {scope["type"] for scope in scopes} == {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
    }


async def test_what_was_said_while_nobody_listened_is_answered(telegram, listening, ann):
    ann.says("/help")
    async with listening():
        await telegram.until(lambda: ann.chat.posts)
    async with listening():
        await quiet(telegram, ann.chat, lambda: None)
    assert len(ann.chat.posts) == 1


async def test_a_token_that_is_taken_back_ends_listening_with_what_to_do(
    telegram, listening, ann, caplog
):
    caplog.set_level(logging.DEBUG)
    async with listening() as task:
        token, telegram.token = telegram.token, "4200000042:AANewNewNewNewNewNewNewNewNewNewNew1"
        telegram.records.updates.interrupt("a new token")
        await asyncio.wait([task])
        with pytest.raises(TelegramTokenError, match="whosaid setup telegram") as caught:
            task.result()
        assert token not in str(caught.value)


async def test_listening_goes_on_after_trouble(telegram, listening, ann):
    async with listening():
        telegram.faults.next(Fault.page(502), "getUpdates")
        telegram.faults.next(Fault.refuses(401, "Unauthorized"), "getUpdates")
        await answer(telegram, ann.chat, lambda: ann.says("/help"))
        telegram.records.updates.interrupt("other getUpdates request")
        await answer(telegram, ann.chat, lambda: ann.says("/help"))


async def test_an_update_that_nobody_can_read_is_passed_over(telegram, front, ann):
    telegram.records.updates.add("message", {"message_id": 5, "chat": "odd"})
    telegram.records.updates.add("my_chat_member", {"odd": True})
    await answer(telegram, ann.chat, lambda: ann.says("/help"))


async def _until(condition):
    async with asyncio.timeout(SETTLE):
        while not await asyncio.to_thread(condition):
            await asyncio.sleep(0.02)


async def test_a_picture_gets_an_answer_too(telegram, front, ann):
    ann.starts()
    await telegram.until(lambda: ann.chat.posts)
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    (said,) = await answer(telegram, ann.chat, lambda: _sends(telegram, ann, photo=photo))
    assert "words and links" in said.text
    caption = {"photo": photo, "caption": f"see {URL}"}
    (offer,) = await answer(telegram, ann.chat, lambda: _sends(telegram, ann, **caption))
    assert f"/summary {URL}" in offer.text


async def test_a_link_behind_words_is_found(telegram, front, ann):
    await answer(telegram, ann.chat, ann.starts)
    entity = {"type": "text_link", "offset": 0, "length": 4, "url": URL}
    said = {"text": "read this", "entities": [entity]}
    (offer,) = await answer(telegram, ann.chat, lambda: _sends(telegram, ann, **said))
    assert f"/summary {URL}" in offer.text


async def test_a_group_that_said_goodbye_when_it_moved_is_not_paused(telegram, front, ann, desk):
    group = telegram.group("Desk", ann)
    await answer(telegram, group, lambda: ann.adds_bot(group))
    await answer(telegram, group, lambda: ann.says("/settings", group))
    ann.removes_bot(group)
    await _until(lambda: paused(desk, group) == REMOVED)
    new = ann.makes_supergroup(group)
    ann.makes_bot(new, Status.MEMBER)
    await answer(telegram, new, lambda: ann.says("/settings", new))
    assert not paused(desk, new)


async def test_a_topic_that_is_opened_again_goes_on_alone(telegram, front, ann, desk):
    forum = telegram.forum("Desk", ann)
    await answer(telegram, forum, lambda: ann.adds_bot(forum))
    for name in ("Floods", "Fires"):
        topic = ann.opens_topic(forum, name)
        ann.says("/settings", forum, topic=topic)
        await telegram.until(lambda topic=topic: forum.posts_in(topic))
        await asyncio.to_thread(shut_out, desk, chat_address(forum.id, str(topic)), "closed")
    message = {"message_id": 99, "date": 1, "message_thread_id": topic, "is_topic_message": True}
    message |= {"chat": {"id": forum.id, "type": "supergroup", "title": "Desk", "is_forum": True}}
    message |= {"from": {"id": ann.id, "is_bot": False, "first_name": "Ann"}}
    telegram.records.updates.add("message", message | {"forum_topic_reopened": {}})
    await _until(lambda: _paused_topics(desk, forum) == ["closed", ""])


async def test_of_several_nodes_one_alone_fetches_updates_and_another_follows(telegram, desk, ann):
    rules = TelegramRules(Secret(telegram.token), base_url=telegram.url)
    first, tasks = {"n1"}, []
    for name in ("n1", "n2"):
        front = TelegramFront(rules)
        conversation = Conversation(desk, front.messenger.is_admin)
        conversation.is_first = partial(first.__contains__, name)
        tasks.append(asyncio.create_task(front.listen(conversation)))
    await answer(telegram, ann.chat, ann.starts)
    await telegram.until(lambda: telegram.records.updates.is_waited_for)
    first.symmetric_difference_update({"n1", "n2"})
    for _ in range(3):
        await answer(telegram, ann.chat, lambda: ann.says("/help"))
    assert len(ann.chat.posts) == 4
    assert {request.status for request in telegram.asked("getUpdates")} <= {200, 409}
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


def _paused_topics(desk, forum):
    with desk.store.reading() as transaction:
        known = desk.chats.all_of(transaction, chat_address(forum.id))
    return [chat.paused for chat in known if chat.address.topic]


def _sends(telegram, person, **content):
    """Send something that the fake's people cannot."""
    message = {"message_id": 500, "date": 1}
    message |= {"chat": {"id": person.id, "type": "private", "first_name": "Ann"}}
    message |= {"from": {"id": person.id, "is_bot": False, "first_name": "Ann"}}
    telegram.records.updates.add("message", message | content)


async def test_a_bug_is_owned_up_to_and_logged(telegram, front, ann, web, caplog):
    async def breaks(url):
        raise ZeroDivisionError

    web.read = breaks
    (said,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
    assert "went wrong in me" in said.text
    await answer(telegram, ann.chat, lambda: ann.says("/help"))
    assert "ZeroDivisionError" in caplog.text
