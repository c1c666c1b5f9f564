"""What a message says to us, and who says it: the odd ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Message, Update

from bot.chat.commands import Help, Misunderstood, Pause, Summarize
from bot.chat.telegram.hearing import hear
from bot.chat.telegram.updates import KINDS, read_update

ANN = {"id": 7, "is_bot": False, "first_name": "Ann"}
BOT = {"id": 8, "is_bot": True, "first_name": "Other"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Desk"}
CHANNEL = {"id": -1002, "type": "channel", "title": "News"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ann"}


def message(**content):
    plain = {"message_id": 5, "date": 1, "chat": GROUP, "from": ANN, "text": "/pause"}
    return Message.de_json(plain | content, None)


def test_a_person_in_a_group_is_named_by_number_with_the_group():
    heard = hear(message(), "whosaid_bot")
    assert (heard.person.address.chat, heard.person.user) == ("-1001", "7")
    assert (heard.person.title, heard.command, heard.message) == ("Desk", Pause(), 5)


@pytest.mark.parametrize(
    "content",
    [
        {"from": BOT},  # two bots would talk for ever
        {"sender_chat": CHANNEL, "is_automatic_forward": True},  # it was heard in its channel
        {"chat": GROUP | {"is_direct_messages": True}},
        {"text": "hello"},
        {"text": "/pause@another_bot"},
        {"text": "@another_bot pause"},
        {"text": None},
        {"from": None},
    ],
)
def test_what_is_not_for_us_is_not_heard(content):
    assert hear(message(**content), "whosaid_bot") is None


@pytest.mark.parametrize(
    ("content", "user"),
    [
        ({"from": BOT, "sender_chat": GROUP}, "-1001"),  # an anonymous administrator
        ({"from": BOT, "sender_chat": CHANNEL}, "-1002"),  # somebody in a channel's name
        ({"chat": CHANNEL, "from": None, "sender_chat": CHANNEL}, "-1002"),
        ({"chat": PRIVATE}, "7"),
    ],
)
def test_a_chat_may_speak_for_itself(content, user):
    assert hear(message(**content), "whosaid_bot").person.user == user


@pytest.mark.parametrize(
    ("thread", "topic"),
    [
        ({"message_thread_id": 3, "is_topic_message": True}, "3"),
        ({"message_thread_id": 3}, ""),  # a thread of answers, in which a bot cannot post
        ({}, ""),
    ],
)
def test_a_topic_is_part_of_the_address(thread, topic):
    assert hear(message(**thread), "whosaid_bot").person.address.topic == topic


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("@Whosaid_Bot: summary 3", Summarize(newest=3)),
        ("@whosaid_bot", Help()),
        ("/SUMMARY@whosaid_bot 3", Summarize(newest=3)),
    ],
)
def test_our_name_makes_a_text_a_command(text, command):
    assert hear(message(text=text), "whosaid_bot").command == command


def test_a_name_that_only_begins_like_ours_is_another():
    assert hear(message(text="@whosaid_bot2 pause"), "whosaid_bot") is None


def test_in_private_everything_is_for_us():
    heard = hear(message(chat=PRIVATE, text="good morning"), "whosaid_bot")
    assert isinstance(heard.command, Misunderstood)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["chat", "from", "text", "id", "type", "date", "message_id", "entities"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@given(st.sampled_from(KINDS), JSON)
def test_any_update_at_all_is_read_or_passed_over(kind, content):
    update = read_update({"update_id": 5, str(kind): content}, None)
    assert update is None or isinstance(update, Update)
