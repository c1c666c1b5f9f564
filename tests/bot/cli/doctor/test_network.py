"""What the doctor says of the network, asked only when he is told to go online."""

from dataclasses import replace

import pytest

from bot.cli.doctor.finding import Mark
from bot.cli.doctor.network import examine_network
from bot.model.secrets import Secret
from bot.model.settings import Configuration, FetchRules, SlackRules, TelegramRules
from bot.wiring.introductions import introductions
from tests.fakes.slack_api import FakeSlack
from tests.fakes.slack_api.oauth import CLIENT_ID, CLIENT_SECRET
from tests.fakes.slack_api.sockets import APP_TOKEN
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


async def examined(httpserver, telegram=None, slack=None, networks=("127.0.0.0/8",)):
    configuration = Configuration(
        fetch=FetchRules(ports=(httpserver.port,), allowed_networks=networks),
        telegram=telegram or TelegramRules(),
        slack=slack or SlackRules(),
    )
    return await examine_network(configuration, httpserver.url_for("/"))


async def test_a_page_that_answers_is_fine(httpserver):
    serve(httpserver)
    (found,) = await examined(httpserver)
    assert found.mark is OK
    assert "answers with 200" in found.words


async def test_a_guard_that_lets_nothing_through_is_a_problem(httpserver):
    (found,) = await examined(httpserver, networks=())
    assert found.mark is PROBLEM
    assert "leads into a private network" in found.words


async def test_a_bot_that_telegram_knows_is_named(httpserver, telegram):
    serve(httpserver)
    rules = TelegramRules(Secret(telegram.token), base_url=telegram.url)
    found = await examined(httpserver, rules)
    assert (found[1].mark, found[1].about) == (OK, "telegram")
    assert "https://t.me/whosaid_test_bot" in found[1].words


async def test_a_token_that_telegram_refuses_is_a_problem_and_is_not_shown(httpserver, telegram):
    serve(httpserver)
    found = await examined(httpserver, TelegramRules(WRONG, base_url=telegram.url))
    assert found[1].mark is PROBLEM
    assert "refuses the token" in found[1].words
    assert WRONG.reveal() not in found[1].words


async def test_a_telegram_that_is_not_there_is_not_reached(httpserver):
    serve(httpserver)
    found = await examined(httpserver, TelegramRules(WRONG, base_url="http://127.0.0.1:1"))
    assert found[1].mark is PROBLEM
    assert "cannot be asked" in found[1].words
    assert WRONG.reveal() not in found[1].words


async def test_a_bot_that_slack_knows_is_named_with_its_workspace(httpserver, slack):
    serve(httpserver)
    found = await examined(httpserver, slack=slack_rules(slack, slack.workspace.bot_token))
    assert (found[1].mark, found[1].about) == (OK, "slack")
    assert f"whosaid of {slack.workspace.name}" in found[1].words


async def test_a_slack_that_comes_to_us_is_asked_for_no_connection(httpserver, slack):
    serve(httpserver)
    rules = replace(slack_rules(slack, slack.workspace.bot_token), app_token=Secret())
    found = await examined(httpserver, slack=rules)
    assert found[1].mark is OK
    assert "apps.connections.open" not in {method for method, _ in slack.calls}


async def test_a_token_that_slack_refuses_is_a_problem_and_is_not_shown(httpserver, slack):
    serve(httpserver)
    found = await examined(httpserver, slack=slack_rules(slack, "xoxb-0000-wrong"))
    assert found[1].mark is PROBLEM
    assert "xoxb" not in found[1].words


@pytest.mark.parametrize(
    ("secret", "mark", "told"),
    [(CLIENT_SECRET, OK, "an app that many install"), ("0" * 32, PROBLEM, "bad_client_secret")],
)
async def test_an_app_of_many_workspaces_is_known_to_slack_or_not(
    httpserver, slack, secret, mark, told
):
    serve(httpserver)
    rules = replace(slack_rules(slack, ""), client_id=CLIENT_ID, client_secret=Secret(secret))
    found = await examined(httpserver, slack=rules)
    assert found[1].mark is mark
    assert told in found[1].words
    assert secret not in found[1].words


def slack_rules(slack, token):
    return SlackRules(Secret(token), Secret(APP_TOKEN), base_url=slack.api_url)


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
