"""What surprised us in Telegram and its library, each as a test of ours against it.

The first test of each pair shows the surprise in the library, where that can be seen; the others
show that it does not reach the people who use the bot.
"""

import asyncio
import struct
import zlib
from contextlib import asynccontextmanager

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import Application, CommandHandler

from bot.chat.conversation import Conversation
from bot.chat.telegram.front import TelegramFront
from bot.chat.telegram.keyboards import digest_keyboard, figures_keyboard
from bot.chat.telegram.messenger import LIMITS
from bot.delivery.pacer import Pacer
from bot.errors import UncertainPostError
from bot.model.chats import Address, Platform
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from bot.use_cases.looking_back import shown_quotes
from tests.bot.chat.telegram.meeting import answer, quiet, subscription_of
from tests.bot.chat.telegram.posts import LONG, SEED, URL
from tests.fakes.conftest import bot_of
from tests.fakes.telegram_api import FakeTelegram, Fault, FloodLimits


@pytest.fixture(autouse=True)
def _spans_of_time(monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture(autouse=True)
def _web(web):
    """There is a story to summarize."""


@pytest.fixture
def ann(telegram):
    """Somebody whom the bot has not met yet."""
    return telegram.person("Ann")


@pytest.fixture
def reader(telegram):
    """Somebody who pressed Start long ago."""
    reader = telegram.person("Reader")
    reader.chat.is_started = True
    return reader


@asynccontextmanager
async def bot_in(telegram, desk):
    """Have the whole bot listen, with its pacing."""
    front = TelegramFront(TelegramRules(Secret(telegram.token), base_url=telegram.url))
    pacer = Pacer(front.messenger.limits)
    conversation = Conversation(desk, front.messenger.is_admin, pacer=pacer)
    task = asyncio.create_task(front.listen(conversation))
    try:
        await telegram.until(lambda: telegram.records.updates.is_waited_for)
        yield front
    finally:
        task.cancel()
        await asyncio.wait([task])


@asynccontextmanager
async def library_in(telegram, *handlers):
    """Have the library's own application listen, with handlers of the test."""
    builder = Application.builder().token(telegram.token).base_url(telegram.base_url)
    application = builder.job_queue(None).build()
    application.add_handlers(handlers)
    async with application:
        await application.start()
        await application.updater.start_polling()
        yield application
        await application.updater.stop()
        await application.stop()


# 1. The library's command handler fires on edited messages, and never on channel posts.


async def test_1_the_library_takes_an_edited_message_for_a_command_and_no_channel_post(
    telegram, ann
):
    fired = []

    async def note(update, context):
        fired.append(update.effective_message.text)

    channel = telegram.channel("News", ann)
    ann.adds_bot(channel)
    async with library_in(telegram, CommandHandler("summary", note)):
        ann.says("/summary in a channel", channel)
        ann.edits(ann.says("no command"), "/summary now")
        async with asyncio.timeout(10):
            while not fired:
                await asyncio.sleep(0.01)
    assert fired == ["/summary now"]


async def test_1_we_hear_a_channel_post_and_no_edit(telegram, front, ann):
    channel = telegram.channel("News", ann)
    ann.adds_bot(channel)
    (post,) = await answer(telegram, channel, lambda: ann.says(f"/SUMMARY {URL}", channel))
    assert "55 civilians" in post.text
    said = ann.says(f"/summary@other_bot {URL}", channel)
    await quiet(telegram, channel, lambda: ann.edits(said, f"/summary {URL}"))


# 2. The library keeps to 30 messages a second at most, and not to one a second in a chat.


async def test_2_answers_to_one_chat_leave_a_second_apart(desk):
    telegram = FakeTelegram(limits=FloodLimits(burst=1))
    await telegram.open()
    ann = telegram.person("Ann")
    async with bot_in(telegram, desk):
        for _ in range(3):
            ann.says("/help")
        await telegram.until(lambda: len(ann.chat.posts) == 3)
    await telegram.close()
    assert not telegram.records.flood.refused


# 3. One chat that must wait holds all chats in the library, or none, as it happens.


async def test_3_a_chat_that_must_wait_holds_no_other(telegram, desk, ann):
    bob = telegram.person("Bob")
    async with bot_in(telegram, desk):
        telegram.faults.next(Fault.asks_to_wait(2), "sendMessage", ann.id)
        ann.says("/help")
        await _asked(telegram, "sendMessage", 429)
        bob.says("/help")
        await telegram.until(lambda: bob.chat.posts)
        assert not ann.chat.posts
        await telegram.until(lambda: ann.chat.posts)


# 4. The library checks no callback data, and an update that comes twice is two of them.


async def test_4_the_library_lets_any_callback_data_out(telegram, reader):
    button = InlineKeyboardButton("too long", callback_data="x" * 66)
    async with bot_of(telegram) as bot:
        with pytest.raises(Exception, match="Button_data_invalid"):
            await bot.send_message(reader.id, "a", reply_markup=InlineKeyboardMarkup([[button]]))


def test_4_our_buttons_fit_whatever_the_digest_is_called():
    longest = f"{10**18 - 1}:asked:{10**18 - 1}"
    keyboards = [digest_keyboard(longest, SEED), figures_keyboard(longest, shown_quotes(LONG))]
    datas = [
        button.callback_data
        for keyboard in keyboards
        for row in keyboard.inline_keyboard
        for button in row
        if button.callback_data
    ]
    assert len(datas) > 3
    assert all(1 <= len(data.encode()) <= 64 for data in datas)


async def test_4_an_update_that_was_confirmed_does_not_come_again(telegram, desk, ann):
    async with bot_in(telegram, desk):
        await answer(telegram, ann.chat, lambda: ann.says("/help"))
    async with bot_in(telegram, desk):
        await quiet(telegram, ann.chat, lambda: None)


# 5. The library reads the status and not `ok`, and then any answer as if it were Telegram's.


@pytest.mark.parametrize(
    "body",
    [{"ok": False}, {"ok": True, "result": True}, {"ok": True}, {}, "no JSON", "[]", "null"],
    ids=str,
)
async def test_5_an_answer_that_is_none_leaves_a_post_uncertain(telegram, poster, reader, body):
    telegram.faults.next(Fault.answers(body), "sendMessage")
    with pytest.raises(UncertainPostError):
        await poster.send("7:1", Address(Platform.TELEGRAM, str(reader.id)), SEED, ())


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_5_a_page_of_a_proxy_leaves_a_post_uncertain(telegram, poster, reader, status):
    telegram.faults.next(Fault.page(status), "sendMessage")
    with pytest.raises(UncertainPostError):
        await poster.send("7:1", Address(Platform.TELEGRAM, str(reader.id)), SEED, ())


@pytest.mark.parametrize("body", [{"ok": False}, {"ok": True, "result": {"a": 1}}, "no JSON", {}])
async def test_5_odd_answers_do_not_end_the_listening(telegram, desk, ann, body):
    async with bot_in(telegram, desk):
        telegram.faults.next(Fault.answers(body), "getUpdates")
        ann.says("/help")
        await telegram.until(lambda: ann.chat.posts)


@pytest.mark.parametrize("body", [{"ok": True, "result": []}, {"ok": True}, "null"], ids=str)
async def test_5_an_odd_answer_to_who_rules_a_chat_lets_nobody_rule(telegram, poster, ann, body):
    desk = telegram.supergroup("Desk", ann)
    ann.adds_bot(desk)
    address = Address(Platform.TELEGRAM, str(desk.id))
    telegram.faults.next(Fault.answers(body), "getChatMember")
    assert not await poster.is_admin(address, str(ann.id))
    assert await poster.is_admin(address, str(ann.id))


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "setMyCommands"])
async def test_5_odd_answers_at_the_beginning_are_asked_again(telegram, desk, ann, method):
    for body in ({"ok": True, "result": []}, {"ok": True}, "null", "no JSON"):
        telegram.faults.next(Fault.answers(body), method)
    async with bot_in(telegram, desk):
        await answer(telegram, ann.chat, lambda: ann.says("/help"))


# 6. What the library keeps for a chat is not kept when a timer changes it: our store is.


async def test_6_settings_are_there_after_a_restart(telegram, desk, ann):
    async with bot_in(telegram, desk):
        await answer(telegram, ann.chat, lambda: ann.says("/zone berlin"))
    async with bot_in(telegram, desk):
        (shown,) = await answer(telegram, ann.chat, lambda: ann.says("/settings"))
        assert shown.button("Zone: Europe/Berlin")
    assert subscription_of(desk, ann.chat).wishes.zone == "Europe/Berlin"


# 7. The library handles one update after the other.


async def test_7_a_slow_summary_keeps_no_other_chat_waiting(telegram, desk, web, ann):
    read, goes_on = web.read, asyncio.Event()

    async def slowly(url):
        await goes_on.wait()
        return await read(url)

    web.read = slowly
    bob = telegram.person("Bob")
    async with bot_in(telegram, desk):
        ann.says(f"/summary {URL}")
        bob.says("/help")
        await telegram.until(lambda: bob.chat.posts)
        assert not ann.chat.posts
        goes_on.set()
        await telegram.until(lambda: ann.chat.posts)


# 8. Two pollers: the first is told of the conflict, and goes on when the other is gone.


async def test_8_listening_goes_on_when_another_program_polled(telegram, desk, ann):
    async with bot_in(telegram, desk):
        async with bot_of(telegram) as other:
            await other.get_updates()
        assert (await _asked(telegram, "getUpdates", 409)).status == 409
        ann.says("/help")
        await telegram.until(lambda: ann.chat.posts)


# 9. A picture without a name is bytes of no kind; a post at its time must name its topic itself.


async def test_9_a_picture_of_bytes_needs_a_name(telegram, reader):
    async with bot_of(telegram) as bot:
        await bot.send_photo(reader.id, _png())
        await bot.send_photo(reader.id, _png(), filename="chart.png")
    kinds = [message.photo.content_type for message in reader.chat.posts]
    assert kinds == ["application/octet-stream", "image/png"]


async def test_9_a_post_at_its_time_goes_to_the_topic_of_its_address(telegram, poster, ann):
    forum = telegram.forum("Forum", ann)
    ann.adds_bot(forum)
    topic = ann.opens_topic(forum, "Tolls")
    address = Address(Platform.TELEGRAM, str(forum.id), str(topic))
    await poster.send("7:1", address, SEED, ())
    assert [post.thread for post in forum.posts] == [topic]


async def test_9_an_answer_in_a_thread_of_replies_goes_to_the_group(telegram, front, ann):
    group = telegram.supergroup("Desk", ann)
    await answer(telegram, group, lambda: ann.adds_bot(group))
    first = ann.says("look at this", group)
    (post,) = await answer(
        telegram, group, lambda: ann.says(f"/summary {URL}", group, answering=first)
    )
    assert "55 civilians" in post.text


# Answers that came too late, or not at all, and messages that are gone.


async def test_a_press_that_is_answered_too_late_still_does_what_it_says(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
    telegram.faults.next(
        Fault.refuses(400, "Bad Request: query is too old and response timeout expired"),
        "answerCallbackQuery",
    )
    ann.presses("Quotes", post)
    await telegram.until(lambda: post.edits)


async def test_a_press_twice_changes_a_post_once(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
    data = post.button("Quotes").data
    for _ in range(2):
        ann.sends_callback(data, post)
    await telegram.until(lambda: len(telegram.records.answered) == 2)
    assert post.edits == 1


async def test_a_button_under_a_deleted_message_is_answered(telegram, front, ann):
    (post,) = await answer(telegram, ann.chat, lambda: ann.says(f"/summary {URL}"))
    data = post.button("Quotes").data
    ann.deletes(post)
    query = ann.sends_callback(data, post)
    await telegram.until(lambda: query in dict(telegram.records.answered))
    assert (await answer(telegram, ann.chat, lambda: ann.says("/help")))[0].text


async def test_an_answer_whose_receipt_is_lost_is_not_said_twice(telegram, front, ann):
    telegram.faults.next(Fault.drops_answer(), "sendMessage", ann.id)
    await answer(telegram, ann.chat, lambda: ann.says("/help"))
    await quiet(telegram, ann.chat, lambda: None)


async def test_limits_are_not_wider_than_those_that_telegram_tells():
    assert LIMITS.chat.count / LIMITS.chat.seconds <= 1
    assert LIMITS.token.count / LIMITS.token.seconds <= 30
    assert LIMITS.group.count / LIMITS.group.seconds <= 20 / 60


async def _asked(telegram, method, status):
    def found():
        return [asked for asked in telegram.asked(method) if asked.status == status]

    await telegram.until(found)
    return found()[0]


def _png():
    def chunk(kind, data):
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    shape = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixel = zlib.compress(b"\0\0")
    parts = chunk(b"IHDR", shape) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts
