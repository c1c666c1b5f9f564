"""Two workspaces install the app at a node's own pages, and are served side by side."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
import sqlalchemy as sa
from aiohttp import ClientSession, CookieJar
from yarl import URL

from bot.model.secrets import Secret
from bot.model.settings import SlackRules, WebRules
from bot.render.slack import slack_words
from bot.sealing import new_key
from bot.wiring.fronts import fronts_of
from bot.wiring.node import open_node
from tests.bot.delivery.waiting import until
from tests.bot.wiring.conftest import let_dbos_end
from tests.fakes.slack_api import Channel, FakeSlack, Member, Workspace
from tests.fakes.slack_api.oauth import CLIENT_ID, CLIENT_SECRET
from tests.fakes.slack_api.signing import SECRET, form, signed

# How Slack's requests come.
SOCKET, SIGNED = "socket", "signed"


@pytest.fixture
async def slack(unused_tcp_port):
    fake = FakeSlack()
    fake.workspace.is_installed = False
    fake.workspace.add(Channel("C1", "desk", creator="UMAKER"), Member("UMAKER"))
    quay = Workspace("T2", "Quay <b>", "xoxb-2-QUAYTOKEN", is_installed=False)
    quay.add(Channel("C9", "quay", creator="UCAP"), Member("UCAP", team="T2"))
    fake.workspaces["T2"] = quay
    fake.app.redirects.add(f"http://127.0.0.1:{unused_tcp_port}/slack/oauth_redirect")
    await fake.open()
    yield fake
    await fake.close()


@pytest.fixture
def at_work(slack, configuration, clock, unused_tcp_port):
    """Have a node at work for a while that anybody may install in Slack."""

    @asynccontextmanager
    async def work(way=SOCKET):
        ways = {
            SOCKET: {"app_token": Secret(slack.sockets.app_token)},
            SIGNED: {"signing_secret": Secret(SECRET)},
        }
        rules = SlackRules(
            base_url=slack.api_url,
            client_id=CLIENT_ID,
            client_secret=Secret(CLIENT_SECRET),
            token_keys=new_key(),
            **ways[way],
        )
        web = WebRules(f"http://127.0.0.1:{unused_tcp_port}", port=unused_tcp_port)
        chosen = replace(configuration, slack=rules, web=web)
        fronts = fronts_of(chosen)
        try:
            async with open_node(chosen, "test", fronts, clock) as node:
                await until(lambda: fronts[0]._desk)
                yield node
        finally:
            await asyncio.to_thread(let_dbos_end)

    return work


@pytest.fixture
async def browser(unused_tcp_port):
    # The jar leaves out cookies of addresses that are numbers, unless it is told.
    base = f"http://127.0.0.1:{unused_tcp_port}"
    async with ClientSession(base, cookie_jar=CookieJar(unsafe=True)) as session:
        yield session


async def install(slack, browser, team):
    """Install the app as somebody with a browser does; gives the page that he sees in the end."""
    async with browser.get("/slack/install", allow_redirects=False) as left:
        assert left.status == 302
        assert left.headers["Referrer-Policy"] == "no-referrer"
    back = slack.app.agree(left.headers["Location"], slack.workspaces[team])
    return await page(browser, back)


async def page(browser, address):
    async with browser.get(URL(address).relative()) as landed:
        return landed.status, await landed.text()


async def ask(slack, browser, way, team, channel, user, text):
    """Type a command in a workspace and wait for its answer."""
    body, answers = slack.people_of(team).command(text, user, channel)
    await hear(slack, browser, way, body)
    await slack.until(lambda: answers.given)
    return "\n".join(slack_words(answers.given[-1]["blocks"]))


async def posted(workspace, channel):
    """Wait for what is posted by the web API, and so with a token."""
    found = []
    await until(lambda: found.extend(m for m in workspace.said(channel) if "app_id" in m) or found)
    return found[0]


async def hear(slack, browser, way, body):
    if way == SOCKET:
        kind = "slash_commands" if "command" in body else "events_api"
        await slack.sockets.send(kind, body)
        return
    import json

    text = form(body) if "command" in body else json.dumps(body)
    async with browser.post("/slack", data=text, headers=signed(text)) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("way", [SOCKET, SIGNED])
async def test_two_workspaces_are_served_until_one_goes(at_work, slack, browser, site, way):
    site.publish("/strike")
    async with at_work(way) as node:
        if way == SOCKET:
            await slack.sockets.wait(joined=1)
        status, text = await install(slack, browser, "T1")
        assert status == 200
        assert "whosaid is installed in Harbour Desk" in text
        status, text = await install(slack, browser, "T2")
        assert "whosaid is installed in Quay &lt;b&gt;" in text

        for team, channel, user in (("T1", "C1", "UMAKER"), ("T2", "C9", "UCAP")):
            said = await ask(slack, browser, way, team, channel, user, f"add {site.feed}")
            assert "55 civilians" in said, said
            event = slack.people_of(team).said("<@UBOT> summary 1", user, channel)
            await hear(slack, browser, way, event)
            summary = await posted(slack.workspaces[team], channel)
            assert "55 civilians" in "\n".join(slack_words(summary["blocks"]))
        used = [token for name, token in slack.tokens if name == "chat.postMessage"]
        assert list(dict.fromkeys(used)) == ["xoxb-1-THEBOTTOKEN", "xoxb-2-QUAYTOKEN"]

        for event in slack.people_of("T2").uninstall():
            await hear(slack, browser, way, event)
        await until(lambda: tenants(node) == ["T1"])
        await ask(slack, browser, way, "T1", "C1", "UMAKER", "digest 07:30")


def tenants(node):
    with node.kept.store.reading() as transaction:
        rows = transaction.connection.execute(sa.text("SELECT tenant FROM installations"))
        return [row.tenant for row in rows]


async def test_who_comes_back_twice_forged_or_with_another_browser_sees_a_plain_sentence(
    at_work, slack, browser, unused_tcp_port
):
    async with at_work() as node:
        async with browser.get("/slack/install", allow_redirects=False) as left:
            cookie = left.cookies["whosaid-install"]
        assert (cookie["httponly"], cookie["samesite"].lower()) == (True, "lax")
        assert cookie["path"] == "/slack/oauth_redirect"
        back = slack.app.agree(left.headers["Location"], slack.workspaces["T1"])
        async with ClientSession(f"http://127.0.0.1:{unused_tcp_port}") as other:
            assert (await page(other, back))[0] == 400
        forged = str(URL(back).update_query(state="gAAAAABforged"))
        assert (await page(browser, forged))[0] == 400
        # The page that refuses takes the cookie away: nobody may try state after state.
        status, text = await page(browser, back)
        assert status == 400
        assert 'href="/slack/install">Begin again' in text
        assert tenants(node) == []
        assert (await install(slack, browser, "T1"))[0] == 200
        async with browser.get("/slack/install", allow_redirects=False) as left:
            back = slack.app.agree(left.headers["Location"], slack.workspaces["T2"])
        browser_cookies = {c.key: c.value for c in browser.cookie_jar}
        assert (await page(browser, back))[0] == 200
        async with ClientSession(
            f"http://127.0.0.1:{unused_tcp_port}",
            cookies=browser_cookies,
            cookie_jar=CookieJar(unsafe=True),
        ) as replaying:
            assert (await page(replaying, back))[0] == 400


async def test_a_node_of_one_workspace_has_no_such_pages(
    slack, configuration, clock, unused_tcp_port, browser
):
    slack.workspace.is_installed = True
    rules = SlackRules(
        Secret(slack.workspace.bot_token), signing_secret=Secret(SECRET), base_url=slack.api_url
    )
    chosen = replace(configuration, slack=rules, web=WebRules(port=unused_tcp_port))
    try:
        async with open_node(chosen, "test", fronts_of(chosen), clock):
            assert (await page(browser, "http://x/slack/install"))[0] == 404
            assert (await page(browser, "http://x/slack/oauth_redirect?code=1"))[0] == 404
    finally:
        await asyncio.to_thread(let_dbos_end)
