"""A Slack of our own, a messenger that posts to it, and a bot that listens there."""

import asyncio
import contextlib
from datetime import UTC, datetime

import pytest

from bot.chat.conversation import Conversation
from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.front import SlackFront
from bot.chat.slack.messenger import SlackMessenger
from bot.chat.slack.rights import Rights
from bot.chat.slack.tokens import SlackTokenError
from bot.demo import seed_text
from bot.model.chats import Address, Platform
from bot.model.feeds import Entry, FeedState, Look
from bot.model.secrets import Secret
from bot.model.settings import SlackRules
from bot.model.stories import Page
from tests.fakes.slack_api import Channel, FakeSlack, Member

DESK = Address(Platform.SLACK, "C1", tenant="T1")
FEED = "https://example.org/rss"
STORY = "https://example.org/story"
SEED = Page(STORY, seed_text(), "Dozens killed", canonical=STORY)


@pytest.fixture
async def slack():
    fake = FakeSlack()
    fake.workspace.add(
        Channel("C1", "desk", creator="UMAKER", members={"UBOSS", "UMAKER", "UANNA"}),
        Channel("C2", "secret", is_private=True, has_bot=False, members={"UMAKER"}),
        Channel("DANNA", "", members={"UANNA"}),
        Member("UBOSS", is_admin=True),
        Member("UMAKER"),
        Member("UANNA"),
    )
    await fake.open()
    yield fake
    await fake.close()


@pytest.fixture
def api(slack):
    return SlackApi(one_token(Secret(slack.workspace.bot_token)), slack.api_url, 0.5)


@pytest.fixture
def messenger(api):
    return SlackMessenger(api, Rights(api, ("UNAMED",)))


@pytest.fixture
def web(web):
    web.pages[STORY] = SEED
    state = FeedState(
        FEED, datetime(2026, 7, 1, 6, 15, tzinfo=UTC), "Tarn Courier", known=("a", "b")
    )
    web.feeds[FEED] = Look(state, (Entry("a", STORY, "Dozens killed"),))
    return web


@pytest.fixture
def front(slack):
    tokens = (Secret(slack.workspace.bot_token), Secret(slack.sockets.app_token))
    return SlackFront(SlackRules(*tokens, base_url=slack.api_url))


@pytest.fixture
def conversation(front, desk):
    return Conversation(desk, front.messenger.is_admin)


@pytest.fixture
async def bot(slack, front, conversation, web):
    """A bot that listens; gives its task."""
    listening = asyncio.create_task(front.listen(conversation))
    await slack.sockets.wait(joined=1)
    yield listening
    listening.cancel()
    with contextlib.suppress(asyncio.CancelledError, SlackTokenError):
        await listening


@pytest.fixture
def command(slack, bot):
    """Type a command in Slack and get what is answered, once so many answers are there."""

    async def command(text, *, count=1, **where):
        body, answers = slack.people.command(text, **where)
        ack = await slack.sockets.send("slash_commands", body)
        assert ack.seconds < 3
        await slack.until(lambda: len(answers.given) >= count)
        return answers.given

    return command
