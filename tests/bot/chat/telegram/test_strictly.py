"""The messenger against a Telegram as strict as the real one: what it posts is taken and looks so.

What `test_messenger` asks with answers made up, this asks of chats that behave like Telegram's.
"""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import ChatLostError, ChatMovedError, PostRefusedError, RetryLaterError
from bot.model.chats import Address, Platform
from bot.model.deliveries import Post
from digests import Fragment, Line, LineKind, Style
from tests.bot.chat.telegram.posts import LONG, SEED
from tests.contracts.messenger import MessengerContract, World
from tests.fakes.telegram_api import Fault
from tests.fakes.telegram_api.chats import Status


def at(chat, topic=0):
    return Address(Platform.TELEGRAM, str(chat.id), str(topic or ""))


async def post(poster, address, post=SEED):
    """Send all messages of a post, and give their receipts."""
    receipts = ()
    for _ in range(poster.count(post)):
        receipts = (*receipts, await poster.send("7:1767252600", address, post, receipts))
    return receipts


class TestTheContract(MessengerContract):
    @pytest.fixture
    async def world(self, telegram, poster, ann):
        group = telegram.group("Desk", ann)
        ann.adds_bot(group)
        planned = telegram.faults.next
        return World(
            poster,
            at(group),
            SEED,
            LONG,
            arrived=lambda: [str(message.id) for message in group.posts],
            shown=lambda receipt: group.messages[int(receipt)].text,
            answered=lambda receipt: _answered(group.messages[int(receipt)]),
            delete=lambda receipt: setattr(group.messages[int(receipt)], "is_deleted", True),
            ask_to_wait=lambda seconds: planned(Fault.asks_to_wait(int(seconds))),
            lose_chat=lambda: ann.removes_bot(group),
            move_chat=lambda chat: ann.makes_supergroup(group, int(chat)),
            refuse=lambda: planned(Fault.refuses(400, "Bad Request: message is too long")),
            swallow_answer=lambda: planned(Fault.drops_answer(), "sendMessage"),
            swallow_request=lambda: planned(Fault.drops_request(), "sendMessage"),
            go_away=telegram.close,
            can_find=False,
            admin=str(ann.id),
        )


def _answered(message):
    return str(message.answers.id) if message.answers else ""


async def test_the_seed_post_looks_as_it_should(poster, ann):
    await post(poster, at(ann.chat))
    seen = ann.chat.last_post
    assert "55 civilians" in seen.words("bold")
    assert "12 women" in seen.words("bold")
    assert "— hospital sources" in seen.text
    assert [[button.text for button in row] for row in seen.buttons] == [
        ["Quotes", "Chart", "Wrong?"],
        ["Read at Reuters"],
    ]
    assert not seen.shows_preview
    assert [entity.url for entity in seen.entities if entity.kind == "text_link"] == [
        "https://example.org/story"
    ]


async def test_an_edited_post_keeps_its_buttons_and_a_reply_has_none(poster, ann):
    sent = await post(poster, at(ann.chat))
    changed = Post((SEED.stories[0], SEED.stories[0]))
    await poster.edit("7:1767252600", at(ann.chat), changed, sent, 0)
    await poster.send("7:1767252600:r1", at(ann.chat), SEED, (), sent[0])
    edited, reply = ann.chat.posts
    assert edited.text.count("55 civilians") > reply.text.count("55 civilians")
    assert [button.text for button in edited.buttons[0]] == ["Quotes", "Charts", "Wrong?"]
    assert (reply.answers, reply.buttons) == (edited, ())


@pytest.mark.parametrize(
    "said",
    ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"],
)
async def test_what_telegram_does_not_change_is_refused(telegram, poster, ann, said):
    sent = await post(poster, at(ann.chat))
    telegram.faults.next(Fault.refuses(400, f"Bad Request: {said}"), "editMessageText")
    with pytest.raises(PostRefusedError, match=f"(?i){said}"):
        await poster.edit("7:1767252600", at(ann.chat), LONG, sent, 0)


async def test_a_long_post_arrives_in_order_with_buttons_at_its_end(poster, ann):
    receipts = await post(poster, at(ann.chat), LONG)
    posts = ann.chat.posts
    assert [str(message.id) for message in posts] == list(receipts)
    assert [bool(message.buttons) for message in posts] == [False] * (len(posts) - 1) + [True]


async def test_a_topic_gets_its_posts_and_no_other(telegram, poster, ann):
    forum = telegram.forum("Forum", ann)
    ann.adds_bot(forum)
    topic = ann.opens_topic(forum, "Tolls")
    await post(poster, at(forum, topic))
    await post(poster, at(forum))
    assert [message.thread for message in forum.posts] == [topic, None]


async def test_a_channel_gets_posts_while_the_bot_may_post_there(telegram, poster, ann):
    channel = telegram.channel("News", ann)
    ann.adds_bot(channel)
    await post(poster, at(channel))
    ann.makes_bot(channel, Status.ADMIN, may_post=False)
    with pytest.raises(ChatLostError, match="Need administrator rights"):
        await post(poster, at(channel))
    assert len(channel.posts) == 1


LOST = {
    "blocked": (lambda ann, desk, topic: ann.blocks_bot(), "bot was blocked by the user"),
    "deleted account": (lambda ann, desk, topic: ann.deletes_account(), "user is deactivated"),
    "kicked": (lambda ann, desk, topic: ann.removes_bot(desk), "kicked from the supergroup"),
    "muted": (
        lambda ann, desk, topic: ann.makes_bot(desk, Status.RESTRICTED, may_send_texts=False),
        "Not enough rights",
    ),
    "deleted group": (lambda ann, desk, topic: ann.deletes_group(desk), "chat was deleted"),
    "closed topic": (lambda ann, desk, topic: ann.closes_topic(desk, topic), "Topic_closed"),
    "deleted topic": (
        lambda ann, desk, topic: ann.deletes_topic(desk, topic),
        "Message thread not found",
    ),
}


@pytest.mark.parametrize("how", LOST)
async def test_a_chat_that_is_lost_says_why_and_gets_nothing(telegram, poster, ann, how):
    lose, why = LOST[how]
    forum = telegram.forum("Forum", ann)
    ann.adds_bot(forum)
    topic = ann.opens_topic(forum, "Tolls")
    lose(ann, forum, topic)
    address = at(ann.chat) if how in ("blocked", "deleted account") else at(forum, topic)
    with pytest.raises(ChatLostError, match=why):
        await post(poster, address)
    assert not forum.posts
    assert not ann.chat.posts


async def test_a_chat_that_nobody_ever_started_is_lost(telegram, poster):
    with pytest.raises(ChatLostError, match="can't initiate conversation"):
        await post(poster, Address(Platform.TELEGRAM, str(telegram.person("Bob").id)))
    with pytest.raises(ChatLostError, match="Chat not found"):
        await post(poster, Address(Platform.TELEGRAM, "-100777"))


async def test_a_group_that_became_a_supergroup_gets_the_post_there(telegram, poster, ann):
    group = telegram.group("Desk", ann)
    ann.adds_bot(group)
    supergroup = ann.makes_supergroup(group)
    with pytest.raises(ChatMovedError) as caught:
        await post(poster, at(group))
    await post(poster, Address(Platform.TELEGRAM, caught.value.chat))
    assert len(supergroup.posts) == 1


async def test_who_posts_too_fast_is_told_how_long_to_wait(telegram, poster, ann):
    for _ in range(5):
        await post(poster, at(ann.chat))
    with pytest.raises(RetryLaterError) as caught:
        await post(poster, at(ann.chat))
    assert 0 < caught.value.seconds <= 5


async def test_who_may_change_settings_is_asked_of_telegram(telegram, poster, ann):
    desk = telegram.supergroup("Desk", ann)
    ann.adds_bot(desk)
    bob, eve = telegram.person("Bob"), telegram.person("Eve")
    ann.makes(bob, desk, Status.ADMIN, is_anonymous=True)
    eve.joins(desk)
    assert await poster.is_admin(at(desk), str(ann.id))
    assert await poster.is_admin(at(desk), str(bob.id))
    assert not await poster.is_admin(at(desk), str(eve.id))
    ann.removes_bot(desk)
    assert not await poster.is_admin(at(desk), str(ann.id))


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
fragments = st.builds(Fragment, words, st.sampled_from(Style))
lines = st.builds(
    Line, st.sampled_from(LineKind), st.lists(fragments, min_size=1, max_size=4).map(tuple)
)


@given(st.lists(lines, min_size=1, max_size=12), words, words)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_whatever_an_article_says_telegram_takes_it_as_html(
    telegram, poster, lines, heading, note
):
    reader = telegram.person("Reader")
    reader.starts()
    telegram.records.flood.forget()
    before = len(telegram.requests)
    story = replace(SEED.stories[0], lines=tuple(lines), publisher=heading)
    await post(poster, at(reader.chat), Post((story,), heading, note))
    asked = telegram.requests[before:]
    assert asked
    assert all(request.status == 200 for request in asked)
    assert all(request.parameters.text("parse_mode") == "HTML" for request in asked)
