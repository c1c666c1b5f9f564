"""What the doctor says of the network, asked only when he is told to go online."""

import pytest

from bot.cli.doctor.finding import Mark
from bot.cli.doctor.network import examine_network
from bot.model.secrets import Secret
from bot.model.settings import Configuration, FetchRules, SlackRules, TelegramRules
from bot.wiring.introductions import (
    RefusedTokenError,
    UnreachedPlatformError,
    introductions,
    on_slack,
    on_telegram,
)
from tests.fakes.slack_api import FakeSlack
from tests.fakes.telegram_api import FakeTelegram

OK, WARNING, PROBLEM = Mark
WRONG = Secret("123456:AAWrongWrongWrongWrongWrongWrongWro")


@pytest.fixture
async def telegram():
    telegram = FakeTelegram()
    await telegram.open()
    yield telegram
    await telegram.close()


@pytest.fixture
async def slack():
    slack = FakeSlack()
    await slack.open()
    yield slack
    await slack.close()


def serve(httpserver):
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_request("/").respond_with_data("hello")


async def examined(httpserver, telegram=None, **fetch):
    networks = {"allowed_networks": ("127.0.0.0/8",)} | fetch
    rules = FetchRules(ports=(httpserver.port,), **networks)
    configuration = Configuration(fetch=rules, telegram=telegram or TelegramRules())
    return await examine_network(configuration, httpserver.url_for("/"))


async def test_a_page_that_answers_is_fine(httpserver):
    serve(httpserver)
    (found,) = await examined(httpserver)
    assert found.mark is OK
    assert "answers with 200" in found.words


async def test_a_guard_that_lets_nothing_through_is_a_problem(httpserver):
    (found,) = await examined(httpserver, allowed_networks=())
    assert found.mark is PROBLEM
    assert "leads into a private network" in found.words


async def test_a_bot_that_telegram_knows_is_named(httpserver, telegram):
    serve(httpserver)
    rules = TelegramRules(Secret(telegram.token), base_url=telegram.url)
    found = await examined(httpserver, rules)
    assert (found[1].mark, found[1].about) == (OK, "telegram")
    assert "@whosaid_test_bot" in found[1].words


async def test_a_token_that_telegram_refuses_is_a_problem_and_is_not_shown(httpserver, telegram):
    serve(httpserver)
    found = await examined(httpserver, TelegramRules(WRONG, base_url=telegram.url))
    assert found[1].mark is PROBLEM
    assert "refuses the token" in found[1].words
    assert WRONG.reveal() not in found[1].words


async def test_a_telegram_that_is_not_there_is_not_reached():
    rules = TelegramRules(WRONG, base_url="http://127.0.0.1:1")
    with pytest.raises(UnreachedPlatformError) as error:
        await on_telegram(rules)
    assert WRONG.reveal() not in str(error.value)


async def test_a_bot_that_slack_knows_is_named_with_its_workspace(slack):
    rules = SlackRules(Secret(slack.workspace.bot_token), WRONG)
    assert await on_slack(rules, slack.api_url) == f"whosaid of {slack.workspace.name}"


async def test_a_token_that_slack_refuses_is_refused(slack):
    with pytest.raises(RefusedTokenError) as error:
        await on_slack(SlackRules(Secret("xoxb-0000-wrong"), WRONG), slack.api_url)
    assert "xoxb" not in str(error.value)


async def test_a_slack_that_is_not_there_is_not_reached():
    with pytest.raises(UnreachedPlatformError):
        await on_slack(SlackRules(Secret("xoxb-wrong"), WRONG), "http://127.0.0.1:1/api/")


@pytest.mark.parametrize(
    ("configuration", "platforms"),
    [
        (Configuration(), []),
        (Configuration(telegram=TelegramRules(WRONG)), ["telegram"]),
        (Configuration(slack=SlackRules(WRONG, WRONG)), ["slack"]),
    ],
    ids=["none", "telegram", "slack"],
)
def test_only_platforms_with_a_token_are_asked(configuration, platforms):
    assert [str(platform) for platform, _ in introductions(configuration)] == platforms
