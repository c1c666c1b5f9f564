"""The fake Slack is as strict as the real one, seen through the real library."""

import asyncio
from base64 import b64encode
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack_api import Channel, FakeSlack, Member, Workspace
from tests.fakes.slack_api.oauth import CLIENT_ID, CLIENT_SECRET
from tests.fakes.slack_api.rates import Rates
from tests.fakes.slack_api.sockets import NotConfirmedError


@pytest.fixture
async def slack():
    fake = FakeSlack()
    fake.workspace.add(Channel("C1"), Channel("C2", is_private=True, has_bot=False), Member("U1"))
    await fake.open()
    yield fake
    await fake.close()


@pytest.fixture
def client(slack):
    return AsyncWebClient(slack.workspace.bot_token, base_url=slack.api_url)


def section(text):
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button(**changes):
    plain = {"type": "plain_text", "text": "Press"}
    return {"type": "button", "text": plain, "action_id": "a", "value": "v", **changes}


async def refusal(work):
    with pytest.raises(SlackApiError) as caught:
        await work
    return caught.value.response["error"]


def actions(*buttons):
    return [{"type": "actions", "elements": list(buttons)}]


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"channel": "CNONE"}, "channel_not_found"),
        ({"channel": "C2"}, "channel_not_found"),
        ({"text": ""}, "no_text"),
        ({"text": "9" * 40_001}, "msg_too_long"),
        ({"thread_ts": "1.2"}, "thread_not_found"),
        ({"icon": "x"}, "invalid_arguments"),
        ({"metadata": {"event_type": "x"}}, "invalid_metadata_format"),
        ({"blocks": []}, "invalid_blocks"),
        ({"blocks": [section("9")] * 51}, "invalid_blocks"),
        ({"blocks": [section("")]}, "invalid_blocks"),
        ({"blocks": [section("9" * 3001)]}, "invalid_blocks"),
        ({"blocks": [section("9" * 2900)] * 5}, "msg_blocks_too_long"),
        ({"blocks": [{"type": "video"}]}, "invalid_blocks"),
        ({"blocks": actions(button(), button())}, "invalid_blocks"),
        ({"blocks": actions(button(value="v" * 2001))}, "invalid_blocks"),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_what_slack_refuses_is_refused(client, changes, word):
    message = {"channel": "C1", "text": "9"} | changes
    assert await refusal(client.api_call("chat.postMessage", json=message)) == word


async def test_what_is_posted_stands_in_the_history_with_its_metadata_when_asked(slack, client):
    mark = {"event_type": "mark", "event_payload": {"n": 1}}
    sent = await client.chat_postMessage(channel="C1", text="9", metadata=mark)
    plain = await client.conversations_history(channel="C1")
    whole = await client.conversations_history(channel="C1", include_all_metadata=True)
    assert "metadata" not in plain["messages"][0]
    assert whole["messages"][0]["metadata"] == mark
    assert whole["messages"][0]["ts"] == sent["ts"]


async def test_a_method_that_wants_a_form_takes_no_json(client):
    work = client.api_call("conversations.history", json={"channel": "C1"})
    assert await refusal(work) == "invalid_arguments"


@pytest.mark.parametrize(
    ("scope", "method", "asked"),
    [
        ("chat:write", "chat_postMessage", {"channel": "C1", "text": "9"}),
        ("channels:history", "conversations_history", {"channel": "C1"}),
        ("channels:read", "conversations_info", {"channel": "C1"}),
        ("users:read", "users_info", {"user": "U1"}),
        ("im:read", "users_conversations", {"user": "U1", "types": "im"}),
    ],
)
async def test_a_scope_that_lacks_is_named(slack, client, scope, method, asked):
    slack.workspace.scopes -= {scope}
    with pytest.raises(SlackApiError) as caught:
        await getattr(client, method)(**asked)
    assert caught.value.response["error"] == "missing_scope"
    assert caught.value.response["needed"] == scope


@pytest.mark.parametrize("rate", ["channel", "workspace"])
async def test_who_posts_too_fast_is_asked_to_wait(slack, client, rate):
    slack.rates = Rates(**{rate: (2, 30.0)})
    for _ in range(2):
        await client.chat_postMessage(channel="C1", text="9")
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel="C1", text="9")
    assert caught.value.response.status_code == 429
    assert 25 <= int(caught.value.response.headers["Retry-After"]) <= 30
    assert len(slack.rates.refused) == 1


async def test_a_file_goes_up_in_three_steps_with_its_words(slack, client):
    await client.files_upload_v2(
        channel="C1", content=b"\x89PNG", filename="figures.png", alt_txt="two bars"
    )
    (file,) = slack.workspace.files
    assert (file["bytes"], file["alt"], file["channel"]) == (b"\x89PNG", "two bars", "C1")


async def test_a_file_whose_bytes_did_not_come_is_not_shared(slack, client):
    asked = {"filename": "figures.png", "length": 4}
    given = await client.api_call("files.getUploadURLExternal", params=asked)
    work = client.files_completeUploadExternal(files=[{"id": given["file_id"]}], channel_id="C1")
    assert await refusal(work) == "file_not_found"


async def test_a_file_stands_in_the_thread_once_with_its_words(slack, client):
    thread = (await client.chat_postMessage(channel="C1", text="9"))["ts"]
    await client.files_upload_v2(
        channel="C1", content=b"\x89PNG", filename="a.png", initial_comment="9", thread_ts=thread
    )
    _, message = slack.workspace.said("C1")
    assert (message["thread_ts"], message["text"]) == (thread, "9")
    again = client.files_completeUploadExternal(files=message["files"], channel_id="C1")
    assert await refusal(again) == "file_already_completed"


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({"alt_txt": "x" * 1001}, "alt_txt_too_large"),
        ({"length": 0}, "missing_argument"),
        ({"filename": ""}, "missing_argument"),
    ],
)
async def test_a_file_that_slack_would_not_take_is_refused(client, more, word):
    asked = {"filename": "figures.png", "length": 4, **more}
    assert await refusal(client.api_call("files.getUploadURLExternal", data=asked)) == word


async def test_no_scope_opens_a_channel_to_files(slack, client):
    slack.workspace.channels["C1"].has_bot = False
    await client.chat_postMessage(channel="C1", text="9")
    work = client.files_upload_v2(channel="C1", content=b"\x89PNG", filename="a.png")
    assert await refusal(work) == "not_in_channel"


async def test_files_need_their_scope(slack, client):
    slack.workspace.scopes.discard("files:write")
    asked = {"filename": "figures.png", "length": 4}
    given = client.api_call("files.getUploadURLExternal", data=asked)
    assert await refusal(given) == "missing_scope"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "", f"https://example.org/{'x' * 3000}"])
async def test_a_button_leads_to_the_web_alone(client, url):
    blocks = actions(button(url=url))
    work = client.chat_postMessage(channel="C1", text="9", blocks=blocks)
    assert await refusal(work) == "invalid_blocks"


class TestSockets:
    @pytest.fixture
    async def heard(self, slack):
        """The library's own client, joined."""
        requests = asyncio.Queue()
        library = SocketModeClient(
            slack.sockets.app_token,
            web_client=AsyncWebClient(base_url=slack.api_url),
            ping_interval=1,
        )

        async def hear(client, request):
            await requests.put(request)
            if request.payload.get("command") != "/silent":
                await client.send_socket_mode_response(SocketModeResponse(request.envelope_id))

        library.socket_mode_request_listeners.append(hear)
        await library.connect()
        await slack.sockets.wait(joined=1)
        yield requests
        await library.close()

    async def test_the_librarys_client_joins_hears_and_confirms(self, slack, heard):
        body, _ = slack.people.command("health")
        ack = await slack.sockets.send("slash_commands", body)
        assert ack.payload is None
        assert (await heard.get()).payload["text"] == "health"

    async def test_what_is_not_confirmed_is_told(self, slack, heard):
        body, _ = slack.people.command("x", name="/silent")
        with pytest.raises(NotConfirmedError):
            await slack.sockets.send("slash_commands", body)

    @pytest.mark.parametrize("how", ["ask_to_renew", "drop"])
    async def test_the_librarys_client_comes_back(self, slack, heard, how):
        await getattr(slack.sockets, how)()
        await slack.sockets.wait(joined=2)
        await slack.sockets.send("slash_commands", slack.people.command("health")[0])
        assert (await heard.get()).payload["text"] == "health"

    async def test_a_ticket_is_good_for_once(self, slack):
        url = slack.sockets.dial(slack.sockets.app_token)
        async with aiohttp.ClientSession() as http:
            async with http.ws_connect(url) as socket:
                assert (await socket.receive_json())["type"] == "hello"
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await http.ws_connect(url)


class TestAnswers:
    async def test_an_address_takes_five_answers(self, slack):
        body, answers = slack.people.command("x")
        async with aiohttp.ClientSession() as http:
            statuses = []
            for _ in range(6):
                said = {"response_type": "ephemeral", "text": "9"}
                async with http.post(body["response_url"], json=said) as answer:
                    statuses.append(answer.status)
        assert statuses == [200] * 5 + [404]
        assert len(answers.given) == 5

    @pytest.mark.parametrize(
        "said", [{"response_type": "all", "text": "9"}, {"response_type": "in_channel", "x": 1}]
    )
    async def test_an_answer_of_another_form_is_refused(self, slack, said):
        body, answers = slack.people.command("x")
        async with (
            aiohttp.ClientSession() as http,
            http.post(body["response_url"], json=said) as answer,
        ):
            assert answer.status == 400
        assert not answers.given


async def test_a_history_without_an_end_begins_with_the_oldest(slack, client):
    slack.page_size = 2
    for number in range(5):
        slack.people.said(f"{number}", "U1")

    async def texts(**between):
        page = (await client.conversations_history(channel="C1", **between))["messages"]
        return [message["text"] for message in page]

    assert await texts(oldest="1000000000.000000") == ["1", "0"]
    assert await texts(oldest="1000000000.000000", latest="9000000000.000000") == ["4", "3"]
    assert await texts() == ["4", "3"]


class TestOAuth:
    """What the real Slack refuses when an app asks for a token."""

    BACK = "https://bot.example/back"

    @pytest.fixture
    def code(self, slack):
        slack.app.redirects.add(self.BACK)
        asked = {"client_id": CLIENT_ID, "scope": "commands", "redirect_uri": self.BACK}
        address = f"https://slack.com/oauth/v2/authorize?{urlencode(asked | {'state': 's'})}"
        back = slack.app.agree(address, slack.workspace)
        return parse_qs(urlsplit(back).query)["code"][0]

    @pytest.fixture
    def access(self, slack):
        async def access(secret=CLIENT_SECRET, name=CLIENT_ID, **asked):
            basic = b64encode(f"{name}:{secret}".encode()).decode()
            client = AsyncWebClient(base_url=slack.api_url)
            headers = {"Authorization": f"Basic {basic}"}
            return await client.api_call("oauth.v2.access", data=asked, headers=headers)

        return access

    async def test_a_code_gives_a_token_once(self, slack, access, code):
        said = await access(code=code, redirect_uri=self.BACK)
        assert said["access_token"] == slack.workspace.bot_token
        assert said["team"] == {"id": "T1", "name": "Harbour Desk"}
        assert await refusal(access(code=code, redirect_uri=self.BACK)) == "code_already_used"

    @pytest.mark.parametrize(
        ("change", "word"),
        [
            ({"secret": "0" * 32}, "bad_client_secret"),
            ({"name": "1.2"}, "invalid_client_id"),
            ({"redirect_uri": "https://bot.example/other"}, "bad_redirect_uri"),
            ({"code": "1.2.3"}, "invalid_code"),
            ({"scope": "chat:write"}, "invalid_arguments"),
        ],
    )
    async def test_what_does_not_fit_is_refused(self, access, code, change, word):
        asked = {"code": code, "redirect_uri": self.BACK} | change
        assert await refusal(access(**asked)) == word

    async def test_a_refresh_token_is_good_once(self, slack, access, code):
        slack.app.rotates = True
        first = await access(code=code, redirect_uri=self.BACK)
        asked = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
        second = await access(**asked)
        assert second["access_token"] != first["access_token"]
        assert await refusal(access(**asked)) == "invalid_refresh_token"

    async def test_the_token_of_another_workspace_sees_no_channel_of_this_one(self, slack):
        slack.workspaces["T2"] = Workspace("T2", "Quay", "xoxb-2-QUAYTOKEN")
        other = AsyncWebClient("xoxb-2-QUAYTOKEN", base_url=slack.api_url)
        assert await refusal(other.chat_postMessage(channel="C1", text="9")) == "channel_not_found"

    async def test_a_token_that_was_given_back_is_good_no_more(self, slack, client):
        await client.auth_revoke()
        assert await refusal(client.auth_test()) == "token_revoked"
