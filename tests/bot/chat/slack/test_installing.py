"""Workspaces install the app, each with a token of its own; what does not fit is refused."""

import asyncio
import contextlib
import logging
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import sqlalchemy as sa

from bot.chat.conversation import Conversation
from bot.chat.slack.installed import SlackKeyError
from bot.chat.slack.outcomes import INSTALL
from bot.errors import ChatLostError, PlatformAwayError
from bot.model.chats import Address, Platform
from bot.model.secrets import Secret
from bot.model.settings import Configuration, SlackRules, WebRules
from bot.sealing import new_key
from bot.use_cases.wishing import PAUSED_BY_REQUEST
from bot.wiring.fronts import fronts_of
from tests.bot.chat.slack.made import a_post
from tests.fakes.slack_api import Channel, Member, Workspace
from tests.fakes.slack_api.oauth import CLIENT_ID, CLIENT_SECRET

PUBLIC = "https://bot.example"
DESK, QUAY = (
    Address(Platform.SLACK, chat, tenant=team) for chat, team in (("C1", "T1"), ("C9", "T2"))
)


@pytest.fixture
def slack(slack):
    """Slack with two workspaces, in none of which the app is installed."""
    slack.workspace.is_installed = False
    quay = Workspace("T2", "Quay & Co", "xoxb-2-QUAYTOKEN", is_installed=False)
    quay.add(Channel("C9", "quay", creator="UCAP"), Member("UCAP", team="T2"))
    slack.workspaces["T2"] = quay
    slack.app.redirects.add(f"{PUBLIC}/slack/oauth_redirect")
    return slack


@pytest.fixture
def keys():
    return [new_key()]


@pytest.fixture
def rules(slack, keys):
    return SlackRules(
        app_token=Secret(slack.sockets.app_token),
        base_url=slack.api_url,
        client_id=CLIENT_ID,
        client_secret=Secret(CLIENT_SECRET),
        token_keys=Secret(",".join(key.reveal() for key in keys)),
    )


def make_front(rules):
    (front,) = fronts_of(Configuration(slack=rules, web=WebRules(public_address=PUBLIC, port=1)))
    return front


@contextlib.asynccontextmanager
async def listening(slack, front, desk):
    task = asyncio.create_task(front.listen(Conversation(desk, front.messenger.is_admin)))
    await slack.sockets.wait(joined=slack.sockets.joined + 1)
    try:
        yield front
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def front(rules):
    return make_front(rules)


@pytest.fixture
async def bot(slack, front, desk):
    async with listening(slack, front, desk):
        yield front


def query_of(address):
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


@pytest.fixture
def come_back(slack, bot):
    """Leave for Slack and agree there; gives what somebody comes back with."""

    def come_back(team="T1", **how):
        left = bot.leave()
        return query_of(
            slack.app.agree(left.address, slack.workspaces.get(team), **how)
        ), left.nonce

    return come_back


@pytest.fixture
def install(bot, come_back):
    async def install(team="T1", **how):
        return await bot.land(*come_back(team, **how))

    return install


async def say(slack, team, channel, text, user="UBOSS", name="/whosaid"):
    """Type a command in a workspace and give the answer."""
    body, answers = slack.people_of(team).command(text, user, channel, name)
    await slack.sockets.send("slash_commands", body)
    await slack.until(lambda: answers.given)
    return answers.given[-1]["text"]


def paused(desk, address):
    with desk.store.reading() as transaction:
        return desk.chats.at(transaction, address).paused


def rows(desk):
    with desk.store.reading() as transaction:
        return transaction.connection.execute(sa.text("SELECT * FROM installations")).all()


class TestTwoWorkspaces:
    async def test_each_is_spoken_to_by_its_own_token(self, slack, bot, install):
        assert (await install("T1")).heading == "whosaid is installed in Harbour Desk"
        assert (await install("T2")).heading == "whosaid is installed in Quay & Co"
        assert "Done" in await say(slack, "T1", "C1", "digest 07:30")
        await say(slack, "T2", "C9", "digest 08:30", "UCAP")
        first = await bot.messenger.send("d1", DESK, a_post("For the desk"), ())
        second = await bot.messenger.send("d2", QUAY, a_post("For the quay"), ())
        assert [
            each["ts"] for each in slack.workspaces["T1"].said("C1") if "metadata" in each
        ] == [first]
        assert [
            each["ts"] for each in slack.workspaces["T2"].said("C9") if "metadata" in each
        ] == [second]
        posted = [token for name, token in slack.tokens if name == "chat.postMessage"]
        assert posted == ["xoxb-1-THEBOTTOKEN", "xoxb-2-QUAYTOKEN"]

    async def test_rights_are_asked_for_where_somebody_is(self, slack, install):
        await install("T1")
        await install("T2")
        # An administrator of the one is nobody in the other.
        slack.workspaces["T2"].add(Member("UBOSS", is_admin=False, team="T1"))
        assert "Only an administrator" in await say(slack, "T2", "C9", "digest 07:30", "UBOSS")

    async def test_a_workspace_that_has_not_installed_it_gets_an_answer_and_no_post(
        self, slack, bot, install
    ):
        await install("T1")
        body, answers = slack.people_of("T2").command("help", "UCAP", "C9")
        await slack.sockets.send("slash_commands", body)
        await slack.until(lambda: answers.given)
        assert "not installed" in answers.given[0]["text"]
        with pytest.raises(ChatLostError, match="install it anew"):
            await bot.messenger.send("d", QUAY, a_post("For nobody"), ())

    async def test_in_a_channel_that_another_workspace_shares_with_us_we_speak_as_ourselves(
        self, slack, install
    ):
        await install("T2")
        event = slack.people_of("T2").said("<@UBOT> help", "UCAP", "C9")
        event |= {"team_id": "T1", "is_ext_shared_channel": True}  # there the channel was made
        await slack.sockets.send("events_api", event)
        await slack.until(lambda: slack.whispers)
        assert [token for name, token in slack.tokens if name == "chat.postEphemeral"] == [
            "xoxb-2-QUAYTOKEN"
        ]

    async def test_one_goes_and_the_other_stays(self, slack, bot, desk, install):
        await install("T1")
        await install("T2")
        await say(slack, "T1", "C1", "digest 07:30")
        await say(slack, "T2", "C9", "digest 07:30", "UCAP")
        for event in slack.people_of("T2").uninstall():
            await slack.sockets.send("events_api", event)
        await slack.until(lambda: True)
        async with asyncio.timeout(20):
            while not paused(desk, QUAY):
                await asyncio.sleep(0.02)
        assert paused(desk, QUAY) == INSTALL
        assert paused(desk, DESK) == ""
        assert [row.tenant for row in rows(desk)] == ["T1"]
        await bot.messenger.send("d", DESK, a_post("For the desk"), ())
        # And back again: it goes on by itself, with a new token.
        await install("T2")
        assert paused(desk, QUAY) == ""
        assert "QUAYTOKEN" not in slack.workspaces["T2"].bot_token
        await bot.messenger.send("d", QUAY, a_post("For the quay"), ())

    async def test_who_comes_back_ends_no_pause_that_somebody_asked_for(
        self, slack, desk, install
    ):
        await install("T2")
        await say(slack, "T2", "C9", "digest 07:30", "UCAP")
        await say(slack, "T2", "C9", "pause", "UCAP")
        for event in slack.people_of("T2").uninstall():
            await slack.sockets.send("events_api", event)
        async with asyncio.timeout(20):
            while rows(desk):
                await asyncio.sleep(0.02)
        await install("T2")
        assert paused(desk, QUAY) == PAUSED_BY_REQUEST

    async def test_an_event_that_comes_late_does_not_end_what_was_installed_since(
        self, slack, bot, desk, install
    ):
        await install("T1")
        late = slack.people.uninstall()
        await install("T1")
        for event in late:
            await slack.sockets.send("events_api", event)
        await slack.until(lambda: len(slack.asked("auth.test")) >= 4)
        await asyncio.sleep(0.1)
        assert [row.tenant for row in rows(desk)] == ["T1"]
        await bot.messenger.send("d", DESK, a_post("For the desk"), ())

    async def test_the_token_of_a_single_person_is_no_business_of_ours(self, slack, desk, install):
        await install("T1")
        event = slack.people.event({"type": "tokens_revoked", "tokens": {"oauth": ["UANNA"]}})
        await slack.sockets.send("events_api", event)
        await asyncio.sleep(0.1)
        assert len(rows(desk)) == 1


class TestComingBack:
    """Only who left from here, not long ago, in this browser, and once."""

    async def test_it_is_good_once(self, bot, come_back):
        query, nonce = come_back()
        assert (await bot.land(query, nonce)).status == 200
        again = await bot.land(query, nonce)
        assert again.status == 400
        assert "Begin again" in again.words

    async def test_of_two_at_once_one_is_taken(self, slack, bot, come_back):
        query, nonce = come_back()
        landed = await asyncio.gather(*(bot.land(query, nonce) for _ in range(4)))
        assert sorted(each.status for each in landed) == [200, 400, 400, 400]
        assert slack.counts["oauth.v2.access"] == 1

    @pytest.mark.parametrize(("minutes", "status"), [(9, 200), (11, 400), (-60, 400)], ids=str)
    async def test_it_is_good_for_ten_minutes(self, bot, desk, come_back, minutes, status):
        query, nonce = come_back()
        desk.clock.at += timedelta(minutes=minutes)
        assert (await bot.land(query, nonce)).status == status

    @pytest.mark.parametrize("nonce", ["", "x" * 32, "é\udc80"])
    async def test_another_browser_is_sent_away(self, slack, bot, desk, come_back, nonce):
        query, _ = come_back()
        assert (await bot.land(query, nonce)).status == 400
        assert not slack.counts["oauth.v2.access"]
        assert not rows(desk)

    @pytest.mark.parametrize("state", ["", "forged", "A" * 140, "é\udc80", "gAAAAA" * 400])
    async def test_a_forged_state_is_refused(self, slack, bot, come_back, state):
        query, nonce = come_back()
        landed = await bot.land({**query, "state": state}, nonce)
        assert (landed.status, landed.heading) == (400, "This link is used up")
        assert not slack.counts["oauth.v2.access"]

    async def test_a_sealed_token_is_no_state(self, bot, desk, come_back, install):
        await install("T1")
        (row,) = rows(desk)
        query, nonce = come_back()
        assert (await bot.land({**query, "state": row.sealed}, nonce)).status == 400

    async def test_who_says_no_is_told_that_nothing_happened(self, slack, bot, desk):
        left = bot.leave()
        landed = await bot.land(query_of(slack.app.refuse(left.address)), left.nonce)
        assert landed.heading == "Nothing was installed"
        assert not rows(desk)

    async def test_before_the_bot_listens_nobody_leaves(self, front):
        assert front.leave().status == 503
        assert (await front.land({}, "")).status == 503


class TestWhatIsRefused:
    async def test_a_whole_organization(self, slack, desk, install):
        landed = await install("")
        assert landed.status == 400
        assert "in one workspace" in landed.words
        assert not rows(desk)

    async def test_a_workspace_that_was_not_invited(self, slack, rules, desk):
        chosen = make_front(replace(rules, workspaces=("T1",)))
        async with listening(slack, chosen, desk):
            for team, status in (("T1", 200), ("T2", 400)):
                left = chosen.leave()
                back = slack.app.agree(left.address, slack.workspaces[team])
                assert (await chosen.land(query_of(back), left.nonce)).status == status
        assert [row.tenant for row in rows(desk)] == ["T1"]
        assert slack.workspaces["T2"].is_revoked  # the token is given back
        assert not slack.workspaces["T1"].is_revoked

    async def test_a_workspace_that_is_not_invited_any_more(self, slack, rules, desk, install):
        await install("T1")
        chosen = make_front(replace(rules, workspaces=("T2",)))
        async with listening(slack, chosen, desk):
            with pytest.raises(ChatLostError, match="install it anew"):
                await chosen.messenger.send("d", DESK, a_post("For nobody"), ())

    async def test_too_few_scopes(self, slack, desk, install):
        landed = await install("T1", without=frozenset({"chat:write"}))
        assert landed.status == 400
        assert "chat:write" in landed.words
        assert not rows(desk)
        assert not slack.workspace.is_revoked  # it may be the token of an earlier installation

    async def test_a_useful_scope_may_lack(self, install):
        assert (await install("T1", without=frozenset({"channels:history"}))).status == 200

    async def test_fewer_scopes_are_asked_for_where_the_operator_wants_less(
        self, rules, slack, desk
    ):
        chosen = make_front(replace(rules, scopes=("groups:read",)))
        async with listening(slack, chosen, desk):
            asked = query_of(chosen.leave().address)["scope"].split(",")
        assert "groups:read" in asked
        assert "chat:write" in asked
        assert "channels:history" not in asked

    @pytest.mark.parametrize(
        ("change", "about"),
        [
            ({"client_secret": Secret("0" * 32)}, "bad_client_secret"),
            ({"client_id": "1.2"}, "invalid_client_id"),
        ],
    )
    async def test_an_app_that_slack_does_not_know(
        self, slack, rules, desk, caplog, monkeypatch, change, about
    ):
        chosen = make_front(replace(rules, **change))
        monkeypatch.setattr("tests.fakes.slack_api.oauth.OAuthApp.agree", _agree_to_anything)
        async with listening(slack, chosen, desk):
            left = chosen.leave()
            landed = await chosen.land(
                query_of(slack.app.agree(left.address, slack.workspace)), left.nonce
            )
        assert (landed.status, landed.heading) == (502, "Slack refuses this app")
        assert about in caplog.text
        assert "slack.client_secret" in caplog.text
        assert f"{PUBLIC}/slack/oauth_redirect" in caplog.text

    @pytest.mark.parametrize("method", ["oauth.v2.access", "auth.test"])
    @pytest.mark.parametrize(
        "how", [{"hangs_up": True}, {"status": 503, "body": "away"}, {"word": "internal_error"}]
    )
    async def test_a_slack_that_does_not_answer(self, slack, desk, install, method, how):
        slack.fail(method, **how)
        landed = await install("T1")
        assert landed.status == 502
        assert not rows(desk)

    @pytest.mark.parametrize(
        "answer",
        [
            "{}",
            '{"ok": true}',
            "[]",
            '"xoxb"',
            '{"ok": true, "access_token": 5}',
            '{"ok": true, "access_token": "xoxb-1-x", "team": null, "scope": "commands"}',
            '{"ok": true, "access_token": "xoxb-1-x", "team": {"id": "../T1"}, "scope": []}',
            '{"ok": true, "access_token": "xoxb-1-x", "team": "T1"}',
        ],
    )
    async def test_an_answer_of_nonsense_installs_nothing(self, slack, desk, install, answer):
        slack.fail("oauth.v2.access", body=answer)
        assert (await install("T1")).status in {400, 502}
        assert not rows(desk)

    async def test_a_name_is_a_line_whatever_stands_in_it(self, slack, desk, install, caplog):
        caplog.set_level("INFO")
        slack.workspace.name = "Har\nbour\x1b[31m " + "x" * 900
        landed = await install("T1")
        assert landed.status == 200
        (row,) = rows(desk)
        assert len(row.name) <= 200
        assert row.name.isprintable()
        assert "\x1b" not in caplog.text + landed.heading

    async def test_a_code_that_is_used_up(self, slack, bot, come_back):
        query, nonce = come_back()
        slack.app.codes[query["code"]].is_used = True
        landed = await bot.land(query, nonce)
        assert landed.status == 400
        assert "begin again" in landed.words


def _agree_to_anything(self, address, workspace):
    asked = query_of(address)
    return f"{asked['redirect_uri']}?code=1.2.{'a' * 40}&state={asked['state']}"


class TestKeys:
    async def test_the_first_key_seals_anew_and_the_old_one_is_needed_no_more(
        self, slack, rules, desk
    ):
        async with listening(slack, make_front(rules), desk) as front:
            left = front.leave()
            back = slack.app.agree(left.address, slack.workspace)
            await front.land(query_of(back), left.nonce)
        new = new_key()
        both = replace(rules, token_keys=Secret(f"{new.reveal()}, {rules.token_keys.reveal()}"))
        for chosen in (both, replace(rules, token_keys=new)):
            async with listening(slack, make_front(chosen), desk) as front:
                await front.messenger.send("d", DESK, a_post("For the desk"), ())

    async def test_a_wrong_key_is_said_at_once_with_what_to_do(self, slack, rules, desk, install):
        await install("T1")
        chosen = make_front(replace(rules, token_keys=new_key()))
        with pytest.raises(SlackKeyError) as caught:
            await chosen.listen(Conversation(desk, chosen.messenger.is_admin))
        assert "put the earlier key into slack.token_keys" in str(caught.value)
        assert "T1 (Harbour Desk)" in str(caught.value)
        assert rows(desk)

    async def test_one_that_cannot_be_opened_does_not_silence_the_others(
        self, slack, rules, desk, install, caplog
    ):
        await install("T1")
        await install("T2")
        with desk.store.writing() as transaction:
            lost = "UPDATE installations SET sealed = 'broken' WHERE tenant = 'T2'"
            transaction.connection.execute(sa.text(lost))
        async with listening(slack, make_front(rules), desk) as front:
            assert "T2 (Quay & Co)" in caplog.text
            await front.messenger.send("d", DESK, a_post("For the desk"), ())
            with pytest.raises(PlatformAwayError, match=r"slack\.token_keys"):
                await front.messenger.send("d", QUAY, a_post("For the quay"), ())


class TestTokensThatEnd:
    @pytest.fixture
    def slack(self, slack):
        slack.app.rotates = True
        return slack

    async def test_a_token_is_exchanged_before_it_ends(self, slack, bot, desk, install):
        await install("T1")
        first = slack.workspace.bot_token
        await bot.messenger.send("d1", DESK, a_post("One"), ())
        assert slack.workspace.bot_token == first
        desk.clock.at += timedelta(hours=10, minutes=1)
        await asyncio.gather(
            *(bot.messenger.send(f"d{n}", DESK, a_post("Two"), ()) for n in range(5))
        )
        assert slack.counts["oauth.v2.access"] == 2
        assert slack.workspace.bot_token != first
        desk.clock.at += timedelta(hours=11)
        await bot.messenger.send("d9", DESK, a_post("Three"), ())
        assert slack.counts["oauth.v2.access"] == 3

    async def test_while_slack_does_not_exchange_it_the_old_one_is_used(
        self, slack, bot, desk, install, caplog
    ):
        await install("T1")
        desk.clock.at += timedelta(hours=10, minutes=1)
        slack.fail("oauth.v2.access", word="internal_error")
        await bot.messenger.send("d1", DESK, a_post("One"), ())
        assert "not renewed" in caplog.text

    async def test_when_it_has_ended_posts_wait_until_slack_answers(
        self, slack, bot, desk, install
    ):
        await install("T1")
        desk.clock.at += timedelta(hours=13)
        slack.fail("oauth.v2.access", hangs_up=True)
        with pytest.raises(PlatformAwayError):
            await bot.messenger.send("d1", DESK, a_post("One"), ())
        await bot.messenger.send("d1", DESK, a_post("One"), ())

    async def test_what_another_node_exchanged_is_taken(self, slack, rules, bot, desk, install):
        await install("T1")
        desk.clock.at += timedelta(hours=11)
        async with listening(slack, make_front(rules), desk) as other:
            slack.delay = 0.2
            await asyncio.gather(
                bot.messenger.send("d1", DESK, a_post("One"), ()),
                other.messenger.send("d2", DESK, a_post("Two"), ()),
                return_exceptions=True,
            )
            slack.delay = 0.0
            await bot.messenger.send("d3", DESK, a_post("Three"), ())
            await other.messenger.send("d4", DESK, a_post("Four"), ())

    async def test_one_that_is_dead_pauses_until_it_is_installed_anew(
        self, slack, bot, desk, install
    ):
        await install("T1")
        desk.clock.at += timedelta(hours=13)
        slack.app.refreshes.clear()
        with pytest.raises(ChatLostError, match="install it anew"):
            await bot.messenger.send("d1", DESK, a_post("One"), ())


async def test_no_token_code_or_secret_is_kept_logged_or_told(
    slack, rules, bot, desk, install, come_back, caplog, tmp_path
):
    import io

    from bot.logs import start_logging
    from bot.model.settings import LogRules

    root = logging.getLogger()
    before, masked = (root.handlers[:], root.level), io.StringIO()
    start_logging(LogRules("debug", "json"), rules.secrets, masked)
    try:
        slack.app.rotates = True
        landed = [await install("T1"), await install("T2")]
        await say(slack, "T1", "C1", "help")
        slack.fail("oauth.v2.access", word="internal_error", status=500)
        landed.append(await install("T2"))
        slack.fail("auth.test", hangs_up=True)
        landed.append(await install("T2"))
        desk.clock.at += timedelta(hours=11)
        await bot.messenger.send("d", DESK, a_post("For the desk"), ())
        query, nonce = come_back()
        landed.append(await bot.land(query, nonce))
        landed.append(await bot.land(query, nonce))
    finally:
        root.handlers[:], _ = before
        root.setLevel(before[1])
    secrets = {token for _, token in slack.tokens if token.startswith("xox")}
    secrets |= {*slack.app.codes, *slack.app.refreshes, CLIENT_SECRET, slack.sockets.app_token}
    secrets |= {
        each["refresh_token"] for each in slack.asked("oauth.v2.access") if "refresh_token" in each
    }
    secrets |= {rules.token_keys.reveal()}
    assert len(secrets) > 8
    desk.store.close()  # and with it all of the write-ahead log is in the file
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    told = masked.getvalue() + repr(landed) + repr(vars(bot)) + repr(rules)
    assert "oauth.v2.access" in masked.getvalue()
    assert b"Harbour Desk" in written
    for secret in secrets:
        assert secret not in told
        assert secret.encode() not in written
