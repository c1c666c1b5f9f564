"""The messenger passes the common tests, and names every refusal of Telegram."""

import json
import logging

import pytest

from bot.chat.telegram.api import open_api
from bot.chat.telegram.failures import LOST
from bot.chat.telegram.gate import Gate
from bot.chat.telegram.messenger import TelegramMessenger
from bot.errors import (
    ChatLostError,
    ChatMovedError,
    PlatformAwayError,
    PostRefusedError,
    RetryLaterError,
    UncertainPostError,
)
from bot.model.chats import Address, Platform
from bot.model.deliveries import Post
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from bot.use_cases.wishing import Person
from tests.bot.chat.telegram.posts import LONG, SEED
from tests.bot.chat.telegram.tiny import TOKEN
from tests.contracts.messenger import MessengerContract, World

GROUP = Address(Platform.TELEGRAM, "-100123")
ANN = Address(Platform.TELEGRAM, "7")


class TestTheContract(MessengerContract):
    @pytest.fixture
    async def world(self, tiny, messenger):
        tiny.admins.add("7")
        return World(
            messenger,
            GROUP,
            SEED,
            LONG,
            arrived=lambda: [str(number) for number in range(1, len(tiny.sent) + 1)],
            shown=tiny.shown,
            answered=lambda receipt: _answered(tiny.sent[int(receipt) - 1]),
            ask_to_wait=lambda seconds: tiny.refuse(429, "Too Many", retry_after=int(seconds)),
            lose_chat=lambda: tiny.refuse(403, "Forbidden: bot was kicked from the group chat"),
            move_chat=lambda chat: tiny.refuse(400, "Bad", migrate_to_chat_id=int(chat)),
            refuse=lambda: tiny.refuse(400, "Bad Request: message is too long"),
            swallow_answer=lambda: setattr(tiny, "is_silent", True),
            go_away=tiny.close,
            can_find=False,
            admin="7",
        )


def _answered(asked):
    """Give the message to which the library had one reply, in the form of Bot API 7.0."""
    return str(json.loads(asked.get("reply_parameters", "{}")).get("message_id", ""))


@pytest.mark.parametrize(
    ("code", "said", "error"),
    [
        (403, "Forbidden: bot was blocked by the user", ChatLostError),
        (403, "Forbidden: bot was kicked from the supergroup chat", ChatLostError),
        (403, "Forbidden: user is deactivated", ChatLostError),
        (403, "Forbidden: bot can't initiate conversation with a user", ChatLostError),
        (400, "Bad Request: chat not found", ChatLostError),
        (400, "Bad Request: message thread not found", ChatLostError),
        (400, "Bad Request: TOPIC_CLOSED", ChatLostError),
        (400, "Bad Request: TOPIC_DELETED", ChatLostError),
        (400, "Bad Request: need administrator rights in the channel chat", ChatLostError),
        (400, "Bad Request: not enough rights to send text messages to the chat", ChatLostError),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN", ChatLostError),
        (400, "Bad Request: message text is empty", PostRefusedError),
        (400, "Bad Request: message is too long", PostRefusedError),
        (413, "Request Entity Too Large", PostRefusedError),
        (401, "Unauthorized", PlatformAwayError),
        (404, "Not Found", PlatformAwayError),
        (500, "Internal Server Error", UncertainPostError),
        (502, "Bad Gateway", UncertainPostError),
    ],
)
async def test_every_refusal_has_its_meaning(tiny, messenger, code, said, error):
    tiny.refuse(code, said)
    with pytest.raises(error) as caught:
        await messenger.send("1:10", GROUP, SEED, ())
    assert "\n" not in str(caught.value)
    assert TOKEN not in str(caught.value)
    assert not tiny.sent


def test_no_words_for_a_lost_chat_are_those_of_a_refused_post():
    assert not any(words in "message is too long, can't parse entities" for words in LOST)


async def test_a_group_that_became_a_supergroup_is_followed(tiny, messenger):
    tiny.refuse(400, "group chat was upgraded", migrate_to_chat_id=-1009)
    with pytest.raises(ChatMovedError) as caught:
        await messenger.send("1:10", GROUP, SEED, ())
    assert caught.value.chat == "-1009"


async def test_two_chats_that_must_wait_at_once_mean_that_all_must(tiny, messenger):
    held = []
    for address in (GROUP, GROUP, ANN):
        tiny.refuse(429, "Too Many Requests: retry after 3", retry_after=3)
        with pytest.raises(RetryLaterError) as caught:
            await messenger.send("1:10", address, SEED, ())
        held.append(caught.value.holds_token)
    assert held == [False, False, True]


async def test_an_answer_that_is_no_answer_leaves_it_uncertain(tiny, messenger):
    tiny.refusals.append((200, {"ok": False}))
    with pytest.raises(UncertainPostError):
        await messenger.send("1:10", GROUP, SEED, ())


async def test_a_post_goes_to_its_topic_without_previews(tiny, messenger):
    await messenger.send("1:10", Address(Platform.TELEGRAM, "-100123", "77"), SEED, ())
    (asked,) = tiny.sent
    assert (asked["chat_id"], asked["message_thread_id"]) == ("-100123", "77")
    assert asked["parse_mode"] == "HTML"
    assert json.loads(asked["link_preview_options"])["is_disabled"] is True


async def test_what_telegram_cannot_read_goes_out_as_plain_text(tiny, messenger, caplog):
    tiny.refuse(400, 'Bad Request: can\'t parse entities: Unsupported start tag "b" at byte 3')
    assert await messenger.send("1:10", GROUP, SEED, ()) == "1"
    (asked,) = tiny.sent
    assert "parse_mode" not in asked
    assert "• 55 civilians killed, incl. 12 women" in asked["text"]
    assert "https://example.org/story" in asked["text"]
    assert "<" not in asked["text"]
    assert [record.levelno for record in caplog.records if record.name.startswith("bot")] == [
        logging.ERROR
    ]


async def test_a_button_that_telegram_does_not_take_costs_the_buttons_alone(tiny, messenger):
    tiny.refuse(400, "Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL")
    await messenger.send("1:10", GROUP, SEED, ())
    (asked,) = tiny.sent
    assert "reply_markup" not in asked
    assert "<b>55 civilians</b>" in asked["text"]


async def test_only_the_last_message_of_a_post_has_buttons(tiny, messenger):
    receipts: tuple[str, ...] = ()
    for _ in range(messenger.count(LONG)):
        receipts = (*receipts, await messenger.send("1:10", GROUP, LONG, receipts))
    with_buttons = ["reply_markup" in asked for asked in tiny.sent]
    assert with_buttons == [False] * (len(receipts) - 1) + [True]


async def test_a_chat_that_is_not_allowed_any_more_gets_no_post(tiny):
    rules = TelegramRules(Secret(TOKEN), allowed_chats=(7,), base_url=tiny.url)
    api = open_api(rules)
    messenger = TelegramMessenger(api, Gate(rules))
    await messenger.send("1:10", ANN, SEED, ())
    with pytest.raises(ChatLostError, match="allowed_chats"):
        await messenger.send("1:10", GROUP, SEED, ())
    await api.hang_up()
    assert [asked["chat_id"] for asked in tiny.sent] == ["7"]


@pytest.mark.parametrize(
    ("chats", "users", "chat", "user", "enters"),
    [
        ((), (), "-5", "7", True),
        ((), (7,), "-5", "7", True),
        ((), (7,), "-5", "8", False),
        ((), (7,), "-5", "-5", False),  # an anonymous administrator may be anybody
        ((-5,), (7,), "-5", "-5", True),
        ((-5,), (7,), "-5", "-6", False),  # somebody in the name of another channel
        ((-5,), (), "-6", "7", False),
        ((-5,), (), "-5", "8", True),
    ],
)
def test_who_is_let_in(chats, users, chat, user, enters):
    gate = Gate(TelegramRules(allowed_chats=chats, allowed_users=users))
    assert gate.lets_in(Person(Address(Platform.TELEGRAM, chat), user)) is enters


async def test_a_post_without_words_is_refused(messenger):
    with pytest.raises(PostRefusedError):
        await messenger.send("1:10", GROUP, Post(()), ())


@pytest.mark.parametrize(
    ("address", "user", "may"),
    [
        (ANN, "7", True),
        (ANN, "8", False),
        (GROUP, "7", True),
        (GROUP, "8", False),
        (GROUP, "-100123", True),  # an anonymous administrator speaks as the group
        (GROUP, "-100999", False),  # the channel that is linked to the group does not
        (GROUP, "", False),
    ],
)
async def test_who_may_change_settings(tiny, messenger, address, user, may):
    tiny.admins.add("7")
    assert await messenger.is_admin(address, user) is may


async def test_in_doubt_nobody_may(tiny, messenger):
    tiny.admins.add("7")
    tiny.refuse(400, "Bad Request: CHAT_ADMIN_REQUIRED")
    assert not await messenger.is_admin(GROUP, "7")
