"""Whatever happens, and however much is logged: no token, ticket or secret is in it."""

import asyncio
import io
import logging

import pytest

from bot.chat.slack.tokens import SlackTokenError
from bot.logs import start_logging
from bot.model.secrets import Secret
from bot.model.settings import LogRules
from tests.bot.chat.slack.conftest import STORY


@pytest.fixture
def log(slack):
    """All that is logged, from the finest on, by the libraries too; masked as whosaid run does.

    The second one is what they log before it is masked.
    """
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    masked, bare = io.StringIO(), io.StringIO()
    secrets = (Secret(slack.workspace.bot_token), Secret(slack.sockets.app_token))
    start_logging(LogRules("debug", "json"), secrets, masked)
    root.addHandler(logging.StreamHandler(bare))
    yield masked, bare
    root.handlers[:], root.level = before


async def test_no_secret_is_in_the_log(slack, log, bot, command):
    await command(STORY, name="/summary")
    slack.fail("conversations.info", word="internal_error", status=500)
    slack.fail("users.info", hangs_up=True)
    await command("digest 07:30")
    slack.sockets.refuse_next = 1  # the library's error holds the address with its ticket
    await slack.sockets.drop()
    await slack.sockets.wait(joined=2)
    await slack.sockets.say('{"type": "nonsense"}')
    slack.sockets.is_revoked = True
    await slack.sockets.drop()
    with pytest.raises(SlackTokenError) as caught:
        await asyncio.wait_for(bot, 20)
    masked, bare = (stream.getvalue() for stream in log)
    assert "joined again" in masked  # something was logged at all
    tickets = {url.partition("ticket=")[2] for url in bare.split() if "ticket=" in url}
    secrets = {slack.workspace.bot_token, slack.sockets.app_token, *tickets}
    for secret in filter(None, secrets):
        assert secret not in masked
        assert secret not in str(caught.value)


async def test_a_token_shows_in_no_value(front, slack):
    shown = repr(vars(front)) + repr(front._rules) + str(front._rules)
    assert slack.workspace.bot_token not in shown
    assert slack.sockets.app_token not in shown
