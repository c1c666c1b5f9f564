"""Two nodes serve Telegram and Slack; Telegram refuses the token of the one that lives longer."""

import pytest

from bot.model.chats import Platform
from tests.bot.delivery.waiting import until
from tests.bot.wiring.test_both import folder  # noqa: F401 - a fixture
from tests.bot.wiring.test_slack import slack  # noqa: F401 - a fixture
from tests.bot.wiring.test_whole import (  # noqa: F401 - fixtures
    LIMIT,
    hear,
    kept,
    telegram,
    whosaid,
)

REFUSED = "4200000042:AANewNewNewNewNewNewNewNewNewNewNew1"


def troubles(kept):  # noqa: F811
    """Tell which node has which trouble with which platform."""
    with kept.store.reading() as transaction:
        beats = kept.nodes.beats(transaction)
    return {
        (beat.node, each.platform): (each.trouble, each.is_over)
        for beat in beats
        for each in beat.services
    }


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
async def test_the_other_node_hears_telegram(
    whosaid,  # noqa: F811
    telegram,  # noqa: F811
    slack,  # noqa: F811
    kept,  # noqa: F811
    monkeypatch,
):
    ann = telegram.person("Ann")
    monkeypatch.setenv("WHOSAID_TELEGRAM__TOKEN", REFUSED)
    async with whosaid("elder"):
        await slack.sockets.wait(joined=1)
        key = ("elder", Platform.TELEGRAM)
        await until(lambda: troubles(kept).get(key, ("", False))[1], LIMIT)
        assert "run `whosaid setup telegram`" in troubles(kept)[key][0]
        monkeypatch.delenv("WHOSAID_TELEGRAM__TOKEN")
        async with whosaid("younger"):
            await hear(telegram, ann, "/help", "/add")
            await until(
                lambda: troubles(kept).get(("younger", Platform.TELEGRAM)) == ("", False), LIMIT
            )
            assert troubles(kept)[("elder", Platform.SLACK)] == ("", False)
