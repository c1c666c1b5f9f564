"""The fake Bot API is as strict as Telegram: what the real library meets when it talks to it."""

import asyncio
import struct
import zlib
from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from tests.fakes.conftest import bot_of
from tests.fakes.telegram_api import Fault, FloodLimits
from tests.fakes.telegram_api.chats import Status
from tests.fakes.telegram_api.markup import parse_html, utf16_length
from tests.fakes.telegram_api.refusals import RefusedError

HTML = {"parse_mode": "HTML"}


def a_png(width=4, height=4):
    def chunk(kind, data):
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    shape = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", shape)
        + chunk(b"IDAT", zlib.compress(b"\0" * (width + 1)))
        + chunk(b"IEND", b"")
    )


def keyboard(*buttons):
    return InlineKeyboardMarkup([[button] for button in buttons])


# Tokens and methods


async def test_a_bot_learns_who_it_is(bot):
    assert bot.username == "whosaid_test_bot"
    assert not bot.can_read_all_group_messages


@pytest.mark.parametrize(
    ("token", "words"),
    [("4200000042:AAOtherOtherOtherOtherOther", "Unauthorized"), ("no-token", "Not Found")],
)
async def test_a_wrong_token_is_refused(telegram, token, words):
    with pytest.raises(InvalidToken):
        async with bot_of(telegram, token):
            pass
    assert not telegram.records.chats


async def test_a_method_that_is_none_is_not_found(bot):
    with pytest.raises(Exception, match="Endpoint 'sendRichMessage' not found in Bot API"):
        await bot.do_api_request("sendRichMessage", {"chat_id": 1})


# Markup: the table is that of the public server's own tests.

REFUSED_MARKUP = [
    ("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13"),
    ("🏟 🏟&lt;<abac aba>", 'Unsupported start tag "abac" at byte offset 13'),
    ("🏟 🏟&lt;<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 13'),
    (
        "🏟 🏟&lt;<i    aba>",
        'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 13',
    ),
    ("🏟 🏟&lt;<i    aba  =  ", 'Unclosed start tag "i" at byte offset 13'),
    ("🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"),
    ('🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;>', "Unclosed start tag at byte offset 13"),
    ("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13"),
    ("🏟 🏟&lt;<b></b></", "Unexpected end tag at byte offset 20"),
    ("🏟 🏟&lt;<i>a</i   ", "Unclosed end tag at byte offset 17"),
    (
        "🏟 🏟&lt;<i>a</em   >",
        'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"',
    ),
    (
        "&#57311;",
        "Text contains invalid Unicode characters after decoding HTML entities, check for"
        " unmatched surrogate code units",
    ),
    ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
    ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("a<br>b", 'Unsupported start tag "br" at byte offset 1'),
]


@pytest.mark.parametrize(("html", "why"), REFUSED_MARKUP)
def test_markup_that_telegram_cannot_parse_is_refused_in_its_words(html, why):
    with pytest.raises(RefusedError) as caught:
        parse_html(html)
    assert caught.value.description == f"Bad Request: can't parse entities: {why}"


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("&lt;&gt;&amp;&quot;&laquo;&#12345678;", '<>&"&laquo;&#12345678;', []),
        ("➡️ ➡️<em>➡️ ➡️</em>", "➡️ ➡️➡️ ➡️", [("italic", 5, 5)]),
        ("🏟 🏟<i>🏟 &lt🏟</i>", "🏟 🏟🏟 <🏟", [("italic", 5, 6)]),
        (
            "🏟 🏟<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>",
            "🏟 🏟🏟 ><🏟",
            [("italic", 5, 7), ("bold", 9, 3)],
        ),
        ("🏟 🏟&lt;<i>🏟 🏟&lt;</>", "🏟 🏟<🏟 🏟<", [("italic", 6, 6)]),
        ("<b></b>", "", []),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<a>nothing of that kind</a>", "nothing of that kind", []),
        ('<a href="javascript:alert(1)">a</a>', "a", []),
    ],
)
def test_markup_becomes_text_and_entities(html, text, entities):
    parsed, found = parse_html(html)
    assert parsed == text
    assert [(entity.kind, entity.offset, entity.length) for entity in found] == entities


def test_a_link_keeps_its_address():
    _, (link,) = parse_html('<a href="https://example.org/?a=1&amp;b=2">read</a>')
    assert link.url == "https://example.org/?a=1&b=2"


async def test_what_cannot_be_parsed_reaches_the_library_as_a_bad_request(bot, ann):
    with pytest.raises(BadRequest, match="Can't parse entities: unsupported start tag"):
        await bot.send_message(ann.id, "a<br>b", **HTML)
    assert not ann.chat.posts


# What a message may be


@pytest.mark.parametrize("text", ["x" * 4096, "😀" * 2048, "<b>" + "x" * 4096 + "</b>"])
async def test_a_text_may_have_4096_units_when_its_tags_are_gone(bot, ann, text):
    await bot.send_message(ann.id, text, **HTML)
    assert utf16_length(ann.chat.last_post.text) == 4096


@pytest.mark.parametrize("text", ["x" * 4097, "😀" * 2048 + "x"])
async def test_a_text_of_one_unit_more_is_too_long(bot, ann, text):
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(ann.id, text)


@pytest.mark.parametrize(("text", "why"), [("", "text is empty"), (" \n", "non-empty")])
async def test_an_empty_text_is_refused(bot, ann, text, why):
    with pytest.raises(BadRequest, match=why):
        await bot.send_message(ann.id, text)


async def test_a_message_has_at_most_a_hundred_entities(bot, ann):
    await bot.send_message(ann.id, "<b>x</b> " * 100, **HTML)
    assert len(ann.chat.last_post.entities) == 100
    with pytest.raises(BadRequest, match="Entities_too_long"):
        await bot.send_message(ann.id, "<b>x</b> " * 101, **HTML)


async def test_a_message_can_be_read_back(bot, ann):
    markup = keyboard(InlineKeyboardButton("Quotes", callback_data="q:1"))
    sent = await bot.send_message(
        ann.id,
        "<b>55 civilians</b> killed — hospital sources",
        reply_markup=markup,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        disable_notification=True,
        **HTML,
    )
    post = ann.chat.last_post
    assert (post.id, post.text) == (
        sent.message_id,
        "55 civilians killed — hospital sources",
    )
    assert post.words("bold") == ("55 civilians",)
    assert post.button("Quotes").data == "q:1"
    assert post.is_silent
    assert not post.shows_preview
    assert sent.text_html == "<b>55 civilians</b> killed — hospital sources"


# Buttons


async def test_a_button_carries_at_most_64_bytes(bot, ann):
    fits = keyboard(InlineKeyboardButton("a", callback_data="ä" * 32))
    await bot.send_message(ann.id, "a", reply_markup=fits)
    too_long = keyboard(InlineKeyboardButton("a", callback_data="ä" * 33))
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(ann.id, "b", reply_markup=too_long)


@pytest.mark.parametrize(
    ("button", "why"),
    [
        (InlineKeyboardButton("a"), "Text buttons are unallowed"),
        (InlineKeyboardButton("", callback_data="a"), "non-empty"),
        (InlineKeyboardButton("a", callback_data=""), "Button_data_invalid"),
        (InlineKeyboardButton("a", url="javascript:alert(1)"), "Wrong HTTP URL"),
        (InlineKeyboardButton("a", url="http://localhost:8080/d/x"), "Wrong HTTP URL"),
    ],
)
async def test_a_wrong_button_is_refused(bot, ann, button, why):
    with pytest.raises(BadRequest, match=f"(?i){why}"):
        await bot.send_message(ann.id, "a", reply_markup=keyboard(button))


async def test_there_are_at_most_a_hundred_buttons(bot, ann):
    many = keyboard(*[InlineKeyboardButton("a", callback_data="a")] * 101)
    with pytest.raises(BadRequest, match="Reply markup is too long"):
        await bot.send_message(ann.id, "a", reply_markup=many)


# Who can be written to


async def test_nobody_is_written_to_who_has_not_started(bot, telegram):
    bob = telegram.person("Bob")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(bob.id, "a")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(12345, "a")


async def test_who_blocked_the_bot_gets_nothing_until_they_unblock_it(bot, ann):
    ann.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ann.id, "a")
    ann.unblocks_bot()
    await bot.send_message(ann.id, "b")
    assert [post.text for post in ann.chat.posts] == ["b"]


async def test_an_account_that_is_gone_gets_nothing(bot, ann):
    ann.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(ann.id, "a")


async def test_a_bot_that_was_kicked_posts_nothing(bot, ann, desk):
    ann.removes_bot(desk)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(desk.id, "a")


async def test_a_bot_that_left_posts_nothing(bot, ann, desk):
    await bot.leave_chat(desk.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(desk.id, "a")


async def test_a_restricted_bot_posts_nothing(bot, ann, desk):
    ann.makes_bot(desk, Status.RESTRICTED, may_send_texts=False)
    with pytest.raises(BadRequest, match="Not enough rights to send text messages to the chat"):
        await bot.send_message(desk.id, "a")


async def test_a_channel_wants_an_administrator(bot, ann, channel):
    await bot.send_message("@news", "a")
    ann.makes_bot(channel, Status.ADMIN, may_post=False)
    with pytest.raises(BadRequest, match="Need administrator rights in the channel chat"):
        await bot.send_message(channel.id, "b")
    assert [post.text for post in channel.posts] == ["a"]


async def test_a_group_that_became_a_supergroup_says_its_new_id(bot, telegram, ann):
    group = telegram.group("Desk", ann)
    ann.adds_bot(group)
    await bot.send_message(group.id, "a")
    new = ann.makes_supergroup(group)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(group.id, "b")
    assert caught.value.new_chat_id == new.id
    await bot.send_message(new.id, "c")
    assert [post.text for post in new.posts] == ["c"]


# Topics


async def test_a_topic_gets_what_is_posted_to_it(bot, ann, forum):
    topic = ann.opens_topic(forum, "Tolls")
    sent = await bot.send_message(forum.id, "a", message_thread_id=topic)
    assert sent.is_topic_message
    assert [post.text for post in forum.posts_in(topic)] == ["a"]


async def test_the_general_topic_has_no_id_to_post_to(bot, forum):
    await bot.send_message(forum.id, "a")
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "b", message_thread_id=1)


async def test_a_closed_topic_takes_posts_of_those_alone_who_manage_topics(bot, ann, forum):
    topic = ann.opens_topic(forum, "Tolls")
    ann.closes_topic(forum, topic)
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(forum.id, "a", message_thread_id=topic)
    ann.makes_bot(forum, Status.ADMIN, may_manage_topics=True)
    await bot.send_message(forum.id, "b", message_thread_id=topic)


async def test_a_deleted_topic_is_not_found(bot, ann, forum):
    topic = ann.opens_topic(forum, "Tolls")
    ann.deletes_topic(forum, topic)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "a", message_thread_id=topic)


async def test_an_answer_outside_a_forum_has_a_thread_that_nobody_can_post_to(bot, ann, desk):
    answer = ann.says("/summary", desk, answering=ann.says("hello", desk))
    update = (await bot.get_updates())[-1]
    assert update.message.message_thread_id == answer.thread
    assert not update.message.is_topic_message
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(desk.id, "a", message_thread_id=answer.thread)


# Changing messages


async def test_an_edit_replaces_text_and_buttons(bot, ann):
    markup = keyboard(InlineKeyboardButton("Quotes", callback_data="q"))
    sent = await bot.send_message(ann.id, "a", reply_markup=markup)
    await bot.edit_message_text("b", ann.id, sent.message_id)
    post = ann.chat.last_post
    assert (post.text, post.buttons, post.edits) == ("b", (), 1)


async def test_an_edit_that_changes_nothing_is_refused(bot, ann):
    sent = await bot.send_message(ann.id, "<b>a</b>", **HTML)
    with pytest.raises(BadRequest, match="Message is not modified: specified new message"):
        await bot.edit_message_text("<b>a</b> ", ann.id, sent.message_id, **HTML)
    await bot.edit_message_text("a", ann.id, sent.message_id)


async def test_only_what_stands_and_is_ours_can_be_edited(bot, ann):
    sent = await bot.send_message(ann.id, "a")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("b", ann.id, ann.says("mine").id)
    ann.deletes(ann.chat.last_post)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("b", ann.id, sent.message_id)


async def test_an_id_alone_does_not_tell_which_message_is_meant(bot, desk, channel):
    there, here = await bot.send_message(desk.id, "a"), await bot.send_message(channel.id, "b")
    assert abs(there.message_id - here.message_id) <= 1


# Photos


async def test_a_photo_has_a_caption_of_1024_units(bot, ann):
    await bot.send_photo(ann.id, a_png(), caption="x" * 1024, filename="chart.png")
    photo = ann.chat.last_post.photo
    assert (photo.name, photo.content_type) == ("chart.png", "image/png")
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(ann.id, a_png(), caption="x" * 1025)


async def test_a_photo_without_a_name_arrives_as_bytes_of_no_kind(bot, ann):
    await bot.send_photo(ann.id, a_png())
    photo = ann.chat.last_post.photo
    assert (photo.name, photo.content_type) == (
        "application.octet-stream",
        "application/octet-stream",
    )


@pytest.mark.parametrize(
    ("photo", "why"),
    [
        (b"no picture", "Image_process_failed"),
        (a_png(10_000, 10), "Photo_invalid_dimensions"),
        (a_png(210, 10), "Photo_invalid_dimensions"),
        ("https://example.org/a.png", "Failed to get http url content"),
    ],
)
async def test_what_is_no_photo_is_refused(bot, ann, photo, why):
    with pytest.raises(BadRequest, match=f"(?i){why}"):
        await bot.send_photo(ann.id, photo)


async def test_a_photo_has_a_caption_and_no_text_to_edit(bot, ann):
    photo = await bot.send_photo(ann.id, a_png(), caption="a")
    text = await bot.send_message(ann.id, "a")
    await bot.edit_message_caption(ann.id, photo.message_id, caption="b")
    assert ann.chat.posts[0].text == "b"
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("c", ann.id, photo.message_id)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(ann.id, text.message_id, caption="c")


# Buttons that are pressed


async def test_a_pressed_button_is_answered_once_and_in_time(telegram, bot, ann, clock):
    markup = keyboard(InlineKeyboardButton("Quotes", callback_data="q"))
    await bot.send_message(ann.id, "a", reply_markup=markup)
    query = ann.presses("Quotes", ann.chat.last_post)
    update = (await bot.get_updates())[-1]
    assert update.callback_query.data == "q"
    assert update.callback_query.from_user.id == ann.id
    await bot.answer_callback_query(query, "here")
    assert telegram.records.answered == [(query, "here")]
    late = ann.presses("Quotes", ann.chat.last_post)
    clock.now += 61
    for old in (query, late):
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query(old)


# Members


async def test_who_rules_a_chat_can_be_asked(bot, telegram, ann, desk):
    bob = telegram.person("Bob")
    bob.joins(desk)
    assert (await bot.get_chat_member(desk.id, ann.id)).status == "creator"
    assert (await bot.get_chat_member(desk.id, bob.id)).status == "member"
    ann.makes(bob, desk, Status.ADMIN, is_anonymous=True)
    member = await bot.get_chat_member(desk.id, bob.id)
    assert (member.status, member.is_anonymous) == ("administrator", True)
    assert len(await bot.get_chat_administrators(desk.id)) == 2
    with pytest.raises(BadRequest):
        await bot.get_chat_member(desk.id, 99)


async def test_a_chat_can_be_asked_for(bot, ann, desk):
    assert (await bot.get_chat(desk.id)).title == "Desk"
    ann.removes_bot(desk)
    with pytest.raises(Forbidden):
        await bot.get_chat(desk.id)


async def test_being_added_and_removed_is_an_update(bot, telegram, ann):
    group = telegram.group("Desk", ann)
    ann.adds_bot(group)
    ann.removes_bot(group)
    updates = [update.my_chat_member for update in await bot.get_updates()]
    statuses = [update.new_chat_member.status for update in updates if update]
    assert statuses == ["member", "kicked"]


# What the bot hears


async def heard(bot):
    updates = await bot.get_updates()
    return [update.effective_message.text for update in updates if update.effective_message]


async def test_in_groups_it_hears_commands_answers_and_mentions_alone(bot, ann, desk):
    post = await bot.send_message(desk.id, "post")
    await bot.get_updates(offset=-1)
    for text in ("hello", "/summary", "/summary@whosaid_test_bot", "/summary@other_bot"):
        ann.says(text, desk)
    ann.says("hi @whosaid_test_bot", desk)
    ann.says("an answer", desk, answering=desk.messages[post.message_id])
    assert [text for text in await heard(bot) if text] == [
        "/summary",
        "/summary@whosaid_test_bot",
        "hi @whosaid_test_bot",
        "an answer",
    ]


async def test_an_administrator_hears_everything(bot, ann, desk):
    ann.makes_bot(desk, Status.ADMIN)
    ann.says("hello", desk)
    assert (await heard(bot))[-1] == "hello"


async def test_an_anonymous_administrator_speaks_for_the_group(bot, ann, desk):
    ann.says_anonymously("/settings", desk)
    message = (await bot.get_updates())[-1].message
    assert message.from_user.username == "GroupAnonymousBot"
    assert message.sender_chat.id == desk.id


async def test_a_channel_post_is_from_nobody(bot, ann, channel):
    ann.says("/summary", channel)
    update = (await bot.get_updates())[-1]
    assert update.channel_post.from_user is None
    assert update.channel_post.sender_chat.id == channel.id


async def test_an_edited_message_comes_again_as_another_kind(bot, ann):
    ann.edits(ann.says("/summary"), "/summary now")
    assert (await bot.get_updates())[-1].edited_message.text == "/summary now"


# Long polling


async def test_an_update_comes_until_a_later_offset_confirms_it(bot, ann):
    first = await bot.get_updates()
    assert [update.update_id for update in await bot.get_updates()] == [
        update.update_id for update in first
    ]
    assert await bot.get_updates(offset=first[-1].update_id + 1) == ()


async def test_a_poll_waits_for_what_happens(bot, ann):
    await bot.get_updates(offset=-1)
    last = (await bot.get_updates())[0].update_id
    poll = asyncio.create_task(bot.get_updates(offset=last + 1, timeout=5))
    await asyncio.sleep(0)
    ann.says("hello")
    assert [update.message.text for update in await poll] == ["hello"]


async def test_only_allowed_updates_are_kept(bot, telegram, ann, desk):
    await bot.get_updates(allowed_updates=[Update.CALLBACK_QUERY])
    ann.says("not kept")
    await bot.get_updates(offset=-1, allowed_updates=[])
    ann.says("kept")
    assert (await heard(bot))[-1] == "kept"
    assert "not kept" not in await heard(bot)


async def test_the_second_of_two_pollers_ends_the_first(bot, telegram, ann):
    last = (await bot.get_updates())[-1].update_id
    first = asyncio.create_task(bot.get_updates(offset=last + 1, timeout=5))
    await telegram.until(lambda: telegram.records.updates.is_waited_for)
    async with bot_of(telegram) as second:
        await second.get_updates(offset=last + 1)
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first


# Menus


async def test_menus_are_apart_by_scope_and_language(bot, telegram):
    await bot.set_my_commands([("summary", "now")])
    await bot.set_my_commands([("summary", "jetzt")], language_code="de")
    assert telegram.menus.of("default") == {"summary": "now"}
    assert telegram.menus.of("default", "de") == {"summary": "jetzt"}


@pytest.mark.parametrize(
    ("commands", "why"),
    [
        ([("Summary", "a")], "Bot_command_invalid"),
        ([("s" * 33, "a")], "Bot_command_invalid"),
        ([("summary", "a" * 257)], "Bot_command_description_invalid"),
        ([(f"c{number}", "a") for number in range(101)], "Bot_commands_too_much"),
    ],
)
async def test_a_wrong_menu_is_refused(bot, commands, why):
    with pytest.raises(BadRequest, match=why):
        await bot.set_my_commands(commands)


# Limits, by a clock that the test moves


async def test_a_chat_gets_a_short_burst_and_then_one_a_second(bot, ann, clock):
    for _ in range(5):
        await bot.send_message(ann.id, "a")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(ann.id, "b")
    clock.now += caught.value.retry_after.total_seconds()
    await bot.send_message(ann.id, "c")
    assert len(ann.chat.posts) == 6


async def test_a_group_gets_twenty_a_minute(bot, desk, clock):
    for _ in range(20):
        await bot.send_message(desk.id, "a")
        clock.now += 1
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(desk.id, "b")
    assert caught.value.retry_after == timedelta(seconds=40)


async def test_a_token_posts_thirty_a_second(bot, telegram):
    people = [telegram.person(f"P{number}") for number in range(31)]
    for person in people:
        person.starts()
    for person in people[:30]:
        await bot.send_message(person.id, "a")
    with pytest.raises(RetryAfter):
        await bot.send_message(people[30].id, "a")
    assert len(telegram.records.flood.refused) == 1


# Ways to break


async def test_a_dropped_answer_leaves_the_message_there(bot, telegram, ann):
    telegram.faults.next(Fault.drops_answer(), "sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(ann.id, "a")
    assert [post.text for post in ann.chat.posts] == ["a"]


async def test_a_dropped_request_leaves_nothing(bot, telegram, ann):
    telegram.faults.next(Fault.drops_request(), "sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(ann.id, "a")
    assert not ann.chat.posts


@pytest.mark.parametrize(("fault", "count"), [("holds_request", 0), ("holds_answer", 1)])
async def test_what_is_held_is_never_answered(bot, telegram, ann, fault, count):
    telegram.faults.next(getattr(Fault, fault)(), "sendMessage", ann.id)
    with pytest.raises(TimedOut):
        await bot.send_message(ann.id, "a", read_timeout=0.2)
    assert len(ann.chat.posts) == count


async def test_a_proxy_can_answer_for_telegram(bot, telegram, ann):
    telegram.faults.next(Fault.page(502))
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(ann.id, "a")
    await bot.send_message(ann.id, "b")


async def test_anything_can_be_refused_for_some_time(bot, telegram, ann):
    telegram.faults.next(Fault.asks_to_wait(7), times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(ann.id, "a")
        assert caught.value.retry_after == timedelta(seconds=7)
    await bot.send_message(ann.id, "b")


async def test_a_slow_answer_comes(bot, telegram, ann):
    telegram.faults.next(Fault.slow(0.05))
    await bot.send_message(ann.id, "a")
    assert len(ann.chat.posts) == 1


async def test_it_comes_back_on_the_same_port_with_all_it_knows(bot, telegram, ann):
    await bot.send_message(ann.id, "a")
    port = telegram.port
    await telegram.close()
    with pytest.raises(NetworkError):
        await bot.send_message(ann.id, "b")
    await telegram.open(port)
    await bot.send_message(ann.id, "c")
    assert [post.text for post in ann.chat.posts] == ["a", "c"]


def test_limits_can_be_those_of_the_bare_rule():
    assert FloodLimits(burst=1).chat_seconds == 1.0
