"""What the real library does that nobody expects; each is why something of ours is as it is."""

import asyncio
import json

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack_api.signing import SECRET, form, signed


@pytest.fixture
def client(slack):
    return AsyncWebClient(slack.workspace.bot_token, base_url=slack.api_url, timeout=5)


async def who(**_):
    return AuthorizeResult(enterprise_id=None, team_id="T1", bot_id="BBOT", bot_user_id="UBOT")


def bolt(**options):
    """An application of Bolt with a command that is confirmed, and one that never is."""
    app = AsyncApp(client=AsyncWebClient(), signing_secret=SECRET, authorize=who, **options)
    app.taken = []

    @app.command("/prompt")
    async def prompt(ack, body):
        await ack()
        app.taken.append(body["text"])

    @app.command("/late")
    async def late(body):
        app.taken.append(body["text"])

    return app


async def dispatch(app, body, **headers):
    text = form(body)
    return await app.async_dispatch(AsyncBoltRequest(body=text, headers=signed(text) | headers))


async def test_429_is_not_tried_again_by_itself(slack, client):
    slack.fail("chat.postMessage", word="ratelimited", status=429, retry_after="1")
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel="C1", text="9")
    assert caught.value.response.headers["Retry-After"] == "1"
    assert slack.counts["chat.postMessage"] == 1


async def test_unasked_it_posts_again_when_the_answer_is_lost(slack, client):
    slack.fail("chat.postMessage", is_taken=True, hangs_up=True)
    await client.chat_postMessage(channel="C1", text="9")
    assert len(slack.workspace.said("C1")) == 2  # a doubled post: hence retry_handlers=[]


async def test_ours_does_not(slack, api):
    slack.fail("chat.postMessage", is_taken=True, hangs_up=True)
    async with api.client("T1") as client:
        with pytest.raises(aiohttp.ClientError):
            await client.chat_postMessage(channel="C1", text="9")
    assert len(slack.workspace.said("C1")) == 1


async def test_slack_says_no_with_200(slack, client):
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel="CNONE", text="9")
    assert caught.value.response.status_code == 200
    assert caught.value.response["error"] == "channel_not_found"


async def test_a_body_that_is_a_text_is_an_attribute_error(slack, client):
    slack.fail("chat.postMessage", body="ok", content_type="text/plain")
    with pytest.raises(AttributeError):
        await client.chat_postMessage(channel="C1", text="9")


async def test_an_argument_that_is_none_is_not_sent(slack, client):
    await client.chat_postMessage(channel="C1", text="9", thread_ts=None)
    assert "thread_ts" not in slack.asked("chat.postMessage")[0]


async def test_a_timestamp_that_is_no_number_is_a_fault_of_the_program(slack):
    app = bolt()
    body, _ = slack.people.command("x", name="/prompt")
    answer = await dispatch(app, body, **{"X-Slack-Request-Timestamp": "soon"})
    assert answer.status == 500


async def test_the_same_signed_request_passes_again(slack):
    app = bolt()
    text = form(slack.people.command("x", name="/prompt")[0])
    headers = signed(text)
    for _ in range(2):
        request = AsyncBoltRequest(body=text, headers=headers)
        assert (await app.async_dispatch(request)).status == 200
    await asyncio.sleep(0.02)
    assert app.taken == ["x", "x"]


async def test_what_is_not_confirmed_in_three_seconds_is_404(slack):
    app = bolt()
    body, _ = slack.people.command("x", name="/late")
    began = asyncio.get_running_loop().time()
    answer = await dispatch(app, body)
    assert answer.status == 404
    assert "unhandled request" in json.dumps(answer.body)
    assert asyncio.get_running_loop().time() - began > 2.9


async def test_variables_of_the_environment_change_what_it_is(monkeypatch, slack):
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "another")
    app = AsyncApp(client=AsyncWebClient(), authorize=who)
    assert app._signing_secret == "another"  # noqa: S105 - hence ours is always given


async def test_without_a_name_given_it_asks_slack_who_it_is_before_it_confirms(slack, client):
    app = AsyncApp(client=client, signing_secret=SECRET)

    @app.command("/prompt")
    async def prompt(ack):
        await ack()

    body, _ = slack.people.command("x", name="/prompt")
    await dispatch(app, body)
    assert slack.counts["auth.test"] == 1  # hence Authorize: a slow Slack would cost the ack
