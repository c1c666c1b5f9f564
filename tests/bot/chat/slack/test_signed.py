"""Slack brings its requests itself: signed, fresh, each once, and answered in time."""

import asyncio
import contextlib
import json
import time

import pytest

from bot.chat.conversation import Conversation
from bot.chat.slack.front import SlackFront
from bot.chat.slack.signed import LONGEST_BODY
from bot.model.secrets import Secret
from bot.model.settings import SlackRules
from bot.render.slack import slack_words
from tests.bot.chat.slack.conftest import STORY
from tests.fakes.slack_api.signing import SECRET, form, signed


@pytest.fixture
def front(slack):
    token = Secret(slack.workspace.bot_token)
    return SlackFront(SlackRules(token, signing_secret=Secret(SECRET), base_url=slack.api_url))


@pytest.fixture
async def bot(slack, front, desk, web):
    conversation = Conversation(desk, front.messenger.is_admin)
    listening = asyncio.create_task(front.listen(conversation))
    await slack.until(lambda: slack.counts["auth.test"])
    while (await front.receive({}, b"")).status == 503:
        await asyncio.sleep(0)
    yield listening
    listening.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await listening


@pytest.fixture
def send(front, bot):
    async def send(body, **headers):
        return await front.receive(signed(body) | headers, body.encode())

    return send


def words(answers):
    return "\n".join(slack_words(answers.given[0]["blocks"]))


async def test_a_command_is_confirmed_and_answered(slack, send):
    body, answers = slack.people.command(STORY, name="/summary")
    received = await send(form(body))
    assert (received.status, received.body) == (200, "")
    await slack.until(lambda: answers.given)
    assert "55 civilians" in words(answers)
    assert slack.sockets.joined == 0


async def test_an_event_is_confirmed_and_answered(slack, send):
    body = slack.people.said("<@UBOT> health")
    assert (await send(json.dumps(body))).status == 200
    await slack.until(lambda: slack.workspace.said("C1"))


async def test_slack_sees_that_the_address_is_ours(send):
    challenge = {"type": "url_verification", "challenge": "3eZbrw1a", "token": "t"}
    received = await send(json.dumps(challenge))
    assert (received.status, json.loads(received.body)) == (200, {"challenge": "3eZbrw1a"})
    assert received.content_type == "application/json"


async def test_the_same_request_again_does_nothing_and_is_confirmed(slack, front, bot):
    body, answers = slack.people.command("health")
    text = form(body)
    headers = signed(text)
    for _ in range(3):
        assert (await front.receive(headers, text.encode())).status == 200
    other, later = slack.people.command("feeds")
    await front.receive(signed(form(other)), form(other).encode())
    await slack.until(lambda: later.given)
    assert len(answers.given) == 1


async def test_a_request_that_slack_signs_anew_does_nothing_either(slack, front, bot):
    body, answers = slack.people.command("health")
    text = form(body)
    for at in (0, 1, 2):
        headers = signed(text, str(int(time.time()) - at))
        assert (await front.receive(headers, text.encode())).status == 200
    other, later = slack.people.command("feeds")
    await front.receive(signed(form(other)), form(other).encode())
    await slack.until(lambda: later.given)
    assert len(answers.given) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "-1"},
        {"X-Slack-Request-Timestamp": "1e9"},
        {"X-Slack-Request-Timestamp": "\u0661\u0662"},
        {"X-Slack-Request-Timestamp": "9" * 5000},
        {"X-Slack-Request-Timestamp": "0"},
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v0="},
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Signature": "v0=" + "é" * 64},
        {"X-Slack-Signature": "v1=" + "0" * 64},
    ],
    ids=repr,
)
async def test_what_slack_did_not_sign_is_refused_with_401(slack, send, headers):
    body, answers = slack.people.command("health")
    assert (await send(form(body), **headers)).status == 401
    assert not answers.given


@pytest.mark.parametrize("seconds", [-400, 400, 10**9])
async def test_a_stale_request_is_refused(slack, front, bot, seconds):
    text = form(slack.people.command("health")[0])
    headers = signed(text, str(int(time.time()) + seconds))
    assert (await front.receive(headers, text.encode())).status == 401


async def test_another_secret_is_refused(slack, front, bot):
    text = form(slack.people.command("health")[0])
    assert (await front.receive(signed(text, secret="f" * 32), text.encode())).status == 401


async def test_no_headers_no_text_and_too_much_are_refused(front, bot):
    assert (await front.receive({}, b"")).status == 401
    assert (await front.receive({}, b"\xff\xfe")).status == 401
    assert (await front.receive({}, b"x" * (LONGEST_BODY + 1))).status == 413


async def test_while_nobody_listens_slack_is_asked_to_come_again(front):
    assert (await front.receive({}, b"")).status == 503


@pytest.mark.parametrize("body", ["{", "[]", "payload=", "payload=%7B", "a=b", "{}", "null"])
async def test_signed_nonsense_breaks_nothing(send, body):
    assert (await send(body)).status in {200, 400, 404}
