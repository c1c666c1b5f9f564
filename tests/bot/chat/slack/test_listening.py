"""People talk to the bot in a Slack of our own, over real sockets and through the real library."""

import asyncio

import pytest

from bot.chat.slack.front import SlackFront
from bot.chat.slack.tokens import SlackTokenError
from bot.model.secrets import Secret
from bot.model.settings import SlackRules
from bot.render.slack import slack_words
from tests.bot.chat.slack.conftest import FEED, STORY


def words(answer):
    return "\n".join(slack_words(answer["blocks"]))


class TestCommands:
    async def test_a_summary_is_for_all_and_names_its_speakers(self, command):
        (answer,) = await command(STORY, name="/summary")
        assert answer["response_type"] == "in_channel"
        assert "lawmaker Mohammed Karbouli" in words(answer)
        assert "Karbouli" in answer["text"]
        assert answer["unfurl_links"] is False

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (f"summary {STORY}", "55 civilians"),
            (f"/summary {STORY}", "55 civilians"),
            (f"<{STORY}|example.org>", "/whosaid add"),
            ("digest 07:30", "No feed is followed yet: /whosaid add URL"),
            ("digest weekdays 8:00 and 18:00", "Done"),
            ("zone berlin", "Europe∕Berlin".replace("∕", "/")),
            ("quiet 22-07", "Done"),
            ("only flood, &amp;", "Done"),
            ("not sport", "Done"),
            ("settings", "/whosaid digest"),
            ("settings max 3", "Done"),
            ("feeds", "No feed is followed yet: /whosaid add URL"),
            ("figures", "Nothing has been posted here yet: /summary"),
            ("why", "Nothing has been posted here yet"),
            ("pause", "until /whosaid resume"),
            ("resume", "Resumed"),
            ("health", "Last post: none yet"),
            ("more", "left nothing out"),
            ("instant", "Done"),
            ("HEALTH", "Last post: none yet"),
        ],
    )
    async def test_every_command_is_understood_behind_whosaid(self, command, text, said):
        (answer,) = await command(text)
        assert said in words(answer)

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("", "I post short news summaries"),
            ("help", "/whosaid add URL"),
            ("help digest", "/whosaid digest 07:30"),
            ("hlp", "There is no command /whosaid hlp; did you mean /whosaid help"),
            ("add", "/whosaid add https://example.org/rss"),
            ("add file:///etc/passwd", "not read from a chat"),
            ("digest never", "Try: /whosaid digest 07:30"),
            ("summary https://example.org/gone", "web page or its address. (behind a paywall)"),
        ],
    )
    async def test_errors_and_help_are_for_the_one_who_asked(self, command, text, said):
        (answer,) = await command(text)
        assert said in words(answer)
        if not text.startswith("summary"):
            assert answer["response_type"] == "ephemeral"

    async def test_a_reason_that_ends_in_brackets_gets_no_second_full_stop(self, command):
        (answer,) = await command("summary https://example.org/gone")
        assert words(answer).endswith("(behind a paywall)")

    async def test_who_may_not_change_the_settings_is_told_alone(self, command):
        (answer,) = await command("digest 07:30", user="UANNA")
        assert answer["response_type"] == "ephemeral"
        assert "Only an administrator" in words(answer)

    async def test_the_channels_creator_may_change_its_settings(self, command):
        (answer,) = await command("digest 07:30", user="UMAKER")
        assert "Done" in words(answer)

    async def test_a_feed_is_followed_with_its_newest_story(self, command):
        story, words_ = await command(f"add {FEED}", count=2)
        assert "55 civilians" in words(story)
        assert "Following Tarn Courier" in words(words_)
        (answer,) = await command("digest 07:30")
        assert "Next post: Wed 01 Jul 07:30 UTC" in words(answer)

    async def test_commands_of_a_channel_are_done_in_their_order(self, slack, bot):
        bodies = [slack.people.command(f"settings max {n}") for n in (1, 2, 3)]
        for body, _ in bodies:
            await slack.sockets.send("slash_commands", body)
        await slack.until(lambda: all(answers.given for _, answers in bodies))
        assert [words(a.given[0]).split("\n")[0] for _, a in bodies] == [
            f"Done: /whosaid settings max {n}" for n in (1, 2, 3)
        ]

    async def test_where_the_bot_is_not_in_a_private_channel_it_says_so(self, slack, command):
        slack.workspace.people["UBOSS"].is_owner = True
        _, answer = await command(f"add {FEED}", channel="C2", count=2)
        assert "/invite @whosaid" in words(answer)

    async def test_a_post_in_answer_has_buttons_that_know_it(self, command, desk):
        (answer,) = await command(STORY, name="/summary")
        quotes, chart, wrong = answer["blocks"][-1]["elements"]
        assert quotes["value"] == chart["value"] == wrong["value"] != ""
        with desk.store.reading() as transaction:
            assert desk.digests.get(transaction, quotes["value"])


class TestOnce:
    async def test_a_command_that_slack_sends_again_is_done_once(self, slack, bot):
        body, answers = slack.people.command("health")
        for _ in range(3):
            await slack.sockets.send("slash_commands", body)
        other, later = slack.people.command("feeds")
        await slack.sockets.send("slash_commands", other)
        await slack.until(lambda: later.given)
        assert len(answers.given) == 1

    async def test_an_event_that_slack_sends_again_is_done_once(self, slack, bot):
        body = slack.people.said("<@UBOT> health")
        for attempt in range(3):
            more = {"retry_attempt": attempt, "retry_reason": "timeout"} if attempt else {}
            await slack.sockets.send("events_api", body, **more)
        await slack.sockets.send("events_api", slack.people.said("<@UBOT> feeds"))
        await slack.until(lambda: len(slack.workspace.said("C1")) >= 2)
        assert len(slack.workspace.said("C1")) == 2

    async def test_two_events_for_one_message_are_one(self, slack, bot):
        first = slack.people.said("<@UBOT> health")
        second = slack.people.event(first["event"])
        assert first["event_id"] != second["event_id"]
        for body in (first, second):
            await slack.sockets.send("events_api", body)
        await slack.sockets.send("events_api", slack.people.said("<@UBOT> feeds"))
        await slack.until(lambda: len(slack.workspace.said("C1")) >= 2)
        assert len(slack.workspace.said("C1")) == 2


class TestMentions:
    @pytest.mark.parametrize(
        "text",
        [
            f"<@UBOT> summary <{STORY}>",
            f"<@UBOT|whosaid>: summary <{STORY}|example.org/story>",
            f"hello <@UBOT> /summary {STORY}",
            f"summary {STORY} <@UBOT>",
        ],
    )
    async def test_a_mention_is_answered_in_the_channel(self, slack, bot, text):
        await slack.sockets.send("events_api", slack.people.said(text))
        await slack.until(lambda: slack.workspace.said("C1"))
        assert "55 civilians" in words(slack.workspace.said("C1")[-1])

    async def test_in_a_thread_it_is_answered_there(self, slack, bot):
        first = slack.people.said("look at this")["event"]["ts"]
        body = slack.people.said(f"<@UBOT> summary {STORY}", thread_ts=first)
        await slack.sockets.send("events_api", body)
        await slack.until(lambda: slack.workspace.said("C1"))
        assert slack.workspace.said("C1")[-1]["thread_ts"] == first

    async def test_what_is_not_understood_is_whispered(self, slack, bot):
        await slack.sockets.send("events_api", slack.people.said("<@UBOT> sumary please"))
        await slack.until(lambda: slack.whispers)
        assert slack.whispers[-1]["user"] == "UBOSS"
        assert not slack.workspace.said("C1")

    async def test_in_private_no_mention_and_no_slash_is_needed(self, slack, bot):
        body = slack.people.said(f"summary {STORY}", "UANNA", "DANNA")
        await slack.sockets.send("events_api", body)
        await slack.until(lambda: slack.workspace.said("DANNA"))
        assert "55 civilians" in words(slack.workspace.said("DANNA")[-1])

    @pytest.mark.parametrize(
        "event",
        [
            {"bot_id": "BOTHER"},
            {"user": "UBOT"},
            {"subtype": "message_changed"},
            {"subtype": "bot_message"},
            {"channel": "nonsense"},
            {"channel": None},
            {"user": None},
            {"text": None, "user": 7},
        ],
        ids=repr,
    )
    async def test_programs_edits_and_nonsense_are_left_alone(self, slack, bot, event):
        body = slack.people.said("<@UBOT> health")
        body["event"] |= event
        await slack.sockets.send("events_api", body)
        await slack.sockets.send("events_api", slack.people.said("<@UBOT> feeds"))
        await slack.until(lambda: slack.workspace.said("C1"))
        assert "No feed" in words(slack.workspace.said("C1")[0])


class TestShortcut:
    async def test_the_article_behind_a_message_is_told_in_its_thread(self, slack, bot):
        message = slack.people.said(f"see <{STORY}>")["event"]
        body, _ = slack.people.shortcut(message)
        await slack.sockets.send("interactive", body)
        await slack.until(lambda: slack.workspace.said("C1"))
        (answer,) = slack.workspace.said("C1")
        assert answer["thread_ts"] == message["ts"]
        assert "55 civilians" in words(answer)

    async def test_where_the_bot_is_no_member_the_answer_still_comes(self, slack, bot):
        slack.workspace.channels["C1"].has_bot = False
        slack.workspace.scopes -= {"chat:write.public"}
        body, answers = slack.people.shortcut(slack.people.said(f"see <{STORY}>")["event"])
        await slack.sockets.send("interactive", body)
        await slack.until(lambda: answers.given)
        assert "55 civilians" in words(answers.given[0])

    async def test_a_link_in_an_attachment_counts(self, slack, bot):
        message = slack.people.said("shared")["event"] | {"attachments": [{"from_url": STORY}]}
        body, _ = slack.people.shortcut(message)
        await slack.sockets.send("interactive", body)
        await slack.until(lambda: slack.workspace.said("C1"))

    async def test_without_a_link_it_says_so_to_the_one_alone(self, slack, bot):
        body, answers = slack.people.shortcut(slack.people.said("no link")["event"])
        await slack.sockets.send("interactive", body)
        await slack.until(lambda: answers.given)
        assert answers.given[0]["response_type"] == "ephemeral"


class TestConnections:
    async def test_slow_work_does_not_keep_the_confirmation(self, slack, bot, web, monkeypatch):
        arrived, go_on = asyncio.Event(), asyncio.Event()
        read = web.read

        async def slowly(url):
            arrived.set()
            await go_on.wait()
            return await read(url)

        monkeypatch.setattr(web, "read", slowly)
        body, answers = slack.people.command(STORY, name="/summary")
        ack = await slack.sockets.send("slash_commands", body)
        await arrived.wait()
        assert ack.payload is None
        assert not answers.given
        go_on.set()
        await slack.until(lambda: answers.given)

    async def test_a_slow_api_does_not_keep_the_confirmation(self, slack, bot):
        slack.delay = 4.0
        body, _ = slack.people.command("digest 07:30")
        assert (await slack.sockets.send("slash_commands", body)).seconds < 3

    async def test_a_dropped_connection_is_joined_again(self, slack, bot, command):
        await slack.sockets.drop()
        await slack.sockets.wait(joined=2)
        assert await command("health")

    async def test_a_new_connection_stands_before_the_old_one_ends(self, slack, bot, command):
        await slack.sockets.ask_to_renew()
        await slack.sockets.wait(joined=2)
        assert slack.sockets.most_at_once == 2
        assert await command("health")

    async def test_a_spent_ticket_is_not_used_again(self, slack, bot, command):
        slack.sockets.refuse_next = 2
        await slack.sockets.drop()
        await slack.sockets.wait(joined=2)
        assert slack.sockets.refused == 2
        assert slack.counts["apps.connections.open"] == 4
        assert await command("health")

    @pytest.mark.parametrize(
        "frame", ["", "{", "[]", "7", '{"type": null}', '{"envelope_id": 7}', "\x00", "{}"]
    )
    async def test_nonsense_on_the_connection_breaks_nothing(self, slack, bot, command, frame):
        await slack.sockets.say(frame)
        assert await command("health")
        assert slack.sockets.joined == 1

    @pytest.mark.parametrize(
        ("kind", "payload"),
        [
            ("slash_commands", {}),
            ("slash_commands", {"command": 7, "text": None, "channel_id": []}),
            ("interactive", {"type": "block_actions"}),
            ("interactive", {"type": "block_actions", "actions": [{"action_id": "nobody knows"}]}),
            ("interactive", {"type": "view_submission", "view": {"callback_id": "settings"}}),
            ("interactive", {"type": "message_action", "callback_id": "who_said"}),
            ("events_api", {"event": {"type": "app_mention"}}),
            ("events_api", {"event": {"type": "a kind of tomorrow"}}),
            ("a kind of tomorrow", {}),
        ],
        ids=repr,
    )
    async def test_whatever_comes_is_confirmed(self, slack, bot, command, kind, payload):
        assert await slack.sockets.send(kind, payload)
        assert await command("health")

    async def test_a_token_that_was_taken_back_ends_it(self, slack, bot):
        slack.sockets.is_revoked = True
        await slack.sockets.drop()
        with pytest.raises(SlackTokenError, match="app token: token_revoked"):
            await bot

    @pytest.mark.parametrize("token", ["bot_token", "app_token"])
    async def test_a_wrong_token_is_said_at_once(self, slack, conversation, token):
        tokens = {
            "bot_token": Secret(slack.workspace.bot_token),
            "app_token": Secret(slack.sockets.app_token),
            token: Secret("xoxb-1-wrong"),
        }
        front = SlackFront(SlackRules(**tokens, base_url=slack.api_url))
        with pytest.raises(SlackTokenError, match=token.replace("_", " ")) as caught:
            await front.listen(conversation)
        assert "xoxb" not in str(caught.value)

    async def test_slack_that_is_away_at_the_start_is_waited_for(self, slack, front, conversation):
        slack.fail("auth.test", word="service_unavailable")
        slack.fail("apps.connections.open", word="internal_error")
        listening = asyncio.create_task(front.listen(conversation))
        await slack.sockets.wait(joined=1)
        listening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await listening
