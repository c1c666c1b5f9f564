"""People, and Telegram itself, do whatever comes to their minds; the bot goes on answering."""

import asyncio
import logging
from random import Random

import pytest

from bot.chat.conversation import Conversation
from bot.chat.telegram.front import TelegramFront
from bot.delivery.pacer import Pacer
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from tests.bot.chat.telegram.conftest import FEED
from tests.bot.chat.telegram.posts import URL
from tests.fakes.telegram_api import Fault
from tests.fakes.telegram_api.chats import Kind, Status

STEPS = 120

COMMANDS = """
/start|/help|/settings|/health|/feeds|/why 1|/figures|/pause|/resume|/more|/remove 1|/summary 3
/zone berlin|/zone ''|/digest 7:30|/digest every -1|/quiet 22-07|/only "<b>" & >|/not a & <i>
/fix 1 <wrong> & so|/summary http://[::1|/summary javascript:alert(1)|/summary@whosaid_test_bot
/SETTINGS max 20|/settings uncertain skip|@whosaid_test_bot help|@whosaid_test_bot|<b>bold</b> &
"""
WORDS = [
    *COMMANDS.replace("\n", "|").strip("|").split("|"),
    *(f"/summary {URL}", f"/add {FEED}", URL, f"look: {URL}"),
    *("/not " + "x" * 200, "/" + "a" * 64, "😀" * 2048, "a\n" * 500, "\u202egnirts", "\u2028"),
]
DATA = [
    *("", "q:1:1", "w:1:1", "f:1:1:1", "b:1:1", "s:", "s:zone", "s:nothing", "c:/zone Rome", "c:"),
    *("c:/add https://example.org", "l:summary", "l:add", "l:", "d:", "j:y:-1001000000001"),
    *("j:n:5", "x" * 64, "q:999999999999999999:999999999999999999", "\0", "q:1:1\n"),
]
FAULTS = [
    Fault.page(502),
    Fault.asks_to_wait(1),
    Fault.drops_answer(),
    Fault.drops_request(),
    Fault.answers("[]"),
    Fault.answers({"ok": True, "result": []}),
    Fault.refuses(500, "Internal Server Error"),
]

# What a bot may be told that does nothing wrong: the world changed while it was writing.
THE_WORLD_CHANGED = (
    "chat not found", "bot was", "bot is not a member", "not enough rights", "TOPIC_CLOSED",
    "message thread not found", "group chat was upgraded", "message to edit not found",
    "message can't be edited", "need administrator rights", "query is too old",
    "bot can't initiate", "message is not modified", "PARTICIPANT_ID_INVALID",
    "member list is inaccessible", "user is deactivated", "group chat was deleted",
)  # fmt: skip


class Crowd:
    """Some people, some chats, and what they do."""

    def __init__(self, telegram, seed):
        self.telegram, self.chance = telegram, Random(seed)  # noqa: S311
        self.people = [telegram.person(name) for name in ("Ann", "Bob", "Eve <b>& co")]
        ann = self.people[0]
        self.forum = telegram.forum("Forum", ann)
        self.chats = [
            telegram.group("Group & <b>", ann),
            telegram.supergroup("Desk", ann),
            self.forum,
            telegram.channel("News", ann),
        ]
        self.topics = [ann.opens_topic(self.forum, "Tolls"), None]
        self.said = []
        for chat in self.chats:
            ann.adds_bot(chat)

    def act(self):
        chance = self.chance
        acts = (self.say, self.say, self.say, self.press, self.press, self.press)
        chance.choice((*acts, self.send_data, self.edit, self.delete, self.rule, self.break_one))()

    def someone(self):
        return self.chance.choice(self.people)

    def somewhere(self):
        return self.chance.choice([chat for chat in self.chats if not chat.moved_to])

    def say(self):
        person, chat = self.someone(), self.chance.choice([None, self.somewhere()])
        topic = self.chance.choice(self.topics) if chat is self.forum else None
        self.said.append(person.says(self.chance.choice(WORDS), chat, topic=topic))

    def posts(self):
        chats = [*self.chats, *(person.chat for person in self.people)]
        return [post for chat in chats for post in chat.posts]

    def press(self):
        pressed = [post for post in self.posts() if post.buttons]
        if pressed:
            post = self.chance.choice(pressed)
            button = self.chance.choice([button for row in post.buttons for button in row])
            if button.data:
                self.someone().sends_callback(button.data, post)

    def send_data(self):
        if posts := self.posts():
            self.someone().sends_callback(self.chance.choice(DATA), self.chance.choice(posts))

    def edit(self):
        if self.said:
            self.someone().edits(self.chance.choice(self.said), self.chance.choice(WORDS))

    def delete(self):
        if posts := self.posts():
            self.someone().deletes(self.chance.choice(posts))

    def rule(self):
        """Something happens to the bot in a chat."""
        person, chat = self.someone(), self.somewhere()
        status = self.chance.choice(
            [Status.ADMIN, Status.MEMBER, Status.KICKED, Status.RESTRICTED]
        )
        if chat.kind is Kind.CHANNEL and status in (Status.MEMBER, Status.RESTRICTED):
            status = Status.LEFT
        if chat.kind is Kind.GROUP and self.chance.random() < 0.3:
            self.chats.append(person.makes_supergroup(chat))
        elif self.chance.random() < 0.3:
            self.chance.choice([person.blocks_bot, person.unblocks_bot])()
        else:
            person.makes_bot(chat, status, may_send_texts=self.chance.random() < 0.5)

    def break_one(self):
        self.telegram.faults.next(self.chance.choice(FAULTS))


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_people_do_the_bot_goes_on_and_does_nothing_wrong(
    telegram, desk, web, seed, caplog
):
    crowd = Crowd(telegram, seed)
    front = TelegramFront(TelegramRules(Secret(telegram.token), base_url=telegram.url))
    conversation = Conversation(
        desk, front.messenger.is_admin, pacer=Pacer(front.messenger.limits)
    )
    with caplog.at_level(logging.WARNING):
        task = asyncio.create_task(front.listen(conversation))
        for _ in range(STEPS):
            crowd.act()
            await asyncio.sleep(0.02)
        telegram.faults.clear()
        newcomer = telegram.person("Newcomer")
        newcomer.says("/help")
        await telegram.until(lambda: newcomer.chat.posts, 60)
        assert not task.done()
        task.cancel()
        await asyncio.wait([task])
    wrong = [
        (asked.method, asked.parameters.values, asked.answer)
        for asked in telegram.requests
        if asked.status in (400, 403)
        and not any(words in asked.answer for words in THE_WORLD_CHANGED)
    ]
    assert not wrong
    # Four people and chats at the least have had answers; none of them twice as fast as allowed.
    assert not telegram.records.flood.refused
    # The library logs a proxy's page as an error; of ours there is none.
    crashed = [record for record in caplog.records if record.exc_info]
    assert not [record.getMessage() for record in crashed if record.name.startswith("bot")]
    assert telegram.token not in caplog.text
