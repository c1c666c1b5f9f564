"""A Slack of our own, and a messenger that posts to it."""

import pytest

from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.messenger import SlackMessenger
from bot.chat.slack.rights import Rights
from bot.model.chats import Address, Platform
from bot.model.secrets import Secret
from tests.fakes.slack_api import Channel, FakeSlack, Member

DESK = Address(Platform.SLACK, "C1", tenant="T1")


@pytest.fixture
async def slack():
    fake = FakeSlack()
    fake.workspace.add(
        Channel("C1", "desk", creator="UMAKER", members={"UBOSS", "UMAKER", "UANNA"}),
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
