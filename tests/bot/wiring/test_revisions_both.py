"""A correction in Telegram and Slack, by one process of `whosaid run`, and a kill in between."""

import pytest
import sqlalchemy as sa

from bot.model.chats import Platform
from bot.model.deliveries import DeliveryKind, State
from bot.render.slack import slack_words
from bot.store.tables import watches
from bot.wiring.clock import SystemClock
from tests.bot.delivery.waiting import until
from tests.bot.wiring.test_both import folder, posts  # noqa: F401 - a fixture
from tests.bot.wiring.test_revisions import FIRE, NOTE
from tests.bot.wiring.test_slack import ask, slack  # noqa: F401 - a fixture
from tests.bot.wiring.test_whole import (  # noqa: F401 - fixtures
    LIMIT,
    follow,
    kept,
    look_at_feeds,
    telegram,
    whosaid,
)

BOTH = (Platform.SLACK, Platform.TELEGRAM)
SENT = {(platform, kind): State.SENT for platform in BOTH for kind in DeliveryKind}


def standing(kept):  # noqa: F811
    """Give where all deliveries stand, by platform and kind."""
    with kept.store.reading() as transaction:
        found = kept.deliveries.in_states(transaction, [*State], 100)
    return {(each.address.platform, each.kind): each.state for each in found}


def doubts(kept):  # noqa: F811
    with kept.store.reading() as transaction:
        chosen = sa.select(watches.c.doubt).where(watches.c.lease_until.is_(None))
        return [*transaction.connection.scalars(chosen)]


def look_again(kept):  # noqa: F811
    """Let the next look come, as if its time had passed."""
    with kept.store.writing() as transaction:
        transaction.connection.execute(watches.update().values(next_at=SystemClock().now()))


def fires(ann):
    return [post for post in ann.chat.posts if "23 stalls" in post.text or "→" in post.text]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("method", ["chat.update", "chat.postMessage"])
async def test_a_correction_arrives_once_whenever_the_node_is_killed(
    whosaid,  # noqa: F811
    telegram,  # noqa: F811
    slack,  # noqa: F811
    site,
    kept,  # noqa: F811
    method,
):
    ann = telegram.person("Ann")
    async with whosaid() as process:
        await slack.sockets.wait(joined=1)
        await follow(telegram, ann, site)
        await ask(slack, f"add {site.feed}")
        await ask(slack, "settings uncertain ask")
        await ask(slack, "instant")
        site.publish("/fire", FIRE)
        look_at_feeds(kept)
        posted = {(platform, DeliveryKind.POST): State.SENT for platform in BOTH}
        await until(lambda: standing(kept) == posted, LIMIT)
        site.edit("/fire", FIRE.replace("17", "7") + NOTE)
        look_again(kept)
        await until(lambda: any(doubts(kept)), LIMIT)
        slack.fail(method, is_taken=True, never_answers=True)
        before = slack.counts[method]
        look_again(kept)
        await until(lambda: slack.counts[method] > before, LIMIT)
        replied = (Platform.TELEGRAM, DeliveryKind.REPLY)
        await until(lambda: standing(kept).get(replied) is State.SENT, LIMIT)
        process.kill()
        await process.communicate()
    async with whosaid():
        await until(lambda: standing(kept) == SENT, LIMIT)

    post, reply = fires(ann)
    assert reply.answers == post
    assert post.edits == 1
    assert "17" in post.words("strikethrough")
    assert "• 7 people injured — police" in post.text
    assert reply.text.startswith("Correction · localhost: 17 → 7 people injured")
    assert post.buttons[0][0].text == "Quotes"
    assert not reply.buttons

    first, second = posts(slack)
    assert (first.get("thread_ts"), second["thread_ts"]) == (None, first["ts"])
    assert "~17~ → *7 people injured*" in "\n".join(slack_words(first["blocks"]))
    assert first["metadata"]["event_payload"]["part"] == 0
    assert second["text"].startswith("Correction · localhost: 17 → 7 people injured")
    assert telegram.token not in str(second)
