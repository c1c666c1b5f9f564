"""Telegram and Slack in one process of `whosaid run`: the same news in two forms, and a kill."""

import pytest

from bot.model.chats import Address, Platform
from bot.model.deliveries import State
from bot.render.slack import slack_words
from tests.bot.delivery.waiting import until
from tests.bot.wiring.test_node import FLOOD
from tests.bot.wiring.test_slack import ask, slack  # noqa: F401 - a fixture
from tests.bot.wiring.test_whole import (  # noqa: F401 - fixtures
    LIMIT,
    floods,
    follow,
    kept,
    look_at_feeds,
    telegram,
    whosaid,
)

DESK = Address(Platform.SLACK, "C1", tenant="T1")


@pytest.fixture
def folder(tmp_path, database, telegram, slack, httpserver):  # noqa: F811
    """Where whosaid is started, with its settings."""
    (tmp_path / "config.toml").write_text(
        f'[telegram]\ntoken = "{telegram.token}"\nbase_url = "{telegram.url}"\n'
        f'[slack]\nbot_token = "{slack.workspace.bot_token}"\n'
        f'app_token = "{slack.sockets.app_token}"\nbase_url = "{slack.api_url}"\n'
        f'[fetch]\nports = [{httpserver.port}]\nallowed_networks = ["127.0.0.0/8"]\n'
        f'host_pause = 0.0\n[store]\ndatabase_url = "{database}"\n'
    )
    (tmp_path / "config.toml").chmod(0o600)
    return tmp_path


def deliveries(kept):  # noqa: F811
    """Give where the deliveries of all chats stand, by platform."""
    with kept.store.reading() as transaction:
        found = kept.deliveries.in_states(transaction, [*State], 100)
    return sorted((each.address.platform, each.state) for each in found)


def posts(slack):  # noqa: F811
    return [each for each in slack.workspace.said("C1") if "metadata" in each]


SENT = [(Platform.SLACK, State.SENT), (Platform.TELEGRAM, State.SENT)]


@pytest.mark.parametrize(
    ("database", "is_taken"), [("sqlite", True), ("postgresql", False)], indirect=["database"]
)
async def test_a_kill_while_slack_is_posted_to_doubles_and_loses_nothing(
    whosaid,  # noqa: F811
    telegram,  # noqa: F811
    slack,  # noqa: F811
    site,
    kept,  # noqa: F811
    is_taken,
):
    ann = telegram.person("Ann")
    async with whosaid() as process:
        await slack.sockets.wait(joined=1)
        await follow(telegram, ann, site)
        await ask(slack, f"add {site.feed}")
        await ask(slack, "settings uncertain ask")
        await ask(slack, "instant")
        slack.fail("chat.postMessage", is_taken=is_taken, never_answers=True)
        site.publish("/flood", FLOOD)
        look_at_feeds(kept)
        await until(lambda: slack.counts["chat.postMessage"] == 1, LIMIT)
        await telegram.until(lambda: floods(ann), LIMIT)
        await until(lambda: (Platform.TELEGRAM, State.SENT) in deliveries(kept), LIMIT)
        process.kill()
        await process.communicate()
    async with whosaid():
        await until(lambda: deliveries(kept) == SENT, LIMIT)
    assert len(floods(ann)) == 1
    (post,) = posts(slack)
    assert "40 people" in "\n".join(slack_words(post["blocks"]))
    assert slack.counts["conversations.history"] >= 1
    assert "<b>" not in post["text"]
    assert "*40 people*" in "\n".join(slack_words(post["blocks"]))


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_slack_is_served_though_telegram_refuses_the_token(
    whosaid,  # noqa: F811
    telegram,  # noqa: F811
    slack,  # noqa: F811
    site,
    kept,  # noqa: F811
):
    telegram.token = "4200000042:AANewNewNewNewNewNewNewNewNewNewNew1"  # noqa: S105
    async with whosaid() as process:
        await slack.sockets.wait(joined=1)
        await ask(slack, f"add {site.feed}")
        await ask(slack, "instant")
        site.publish("/flood", FLOOD)
        look_at_feeds(kept)
        await until(lambda: deliveries(kept) == [(Platform.SLACK, State.SENT)], LIMIT)
        process.terminate()
        written = (await process.communicate())[1].decode()
    assert process.returncode == 0
    assert "Telegram is not served" in written
    assert "run `whosaid setup telegram`" in written
    assert "Traceback" not in written
