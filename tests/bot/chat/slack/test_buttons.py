"""Buttons and forms: quotes of that digest, what is wrong with it, the settings, the home."""

import pytest

from bot.chat.slack.settings_modal import COMMANDS
from bot.render.slack import slack_words
from tests.bot.chat.slack.conftest import FEED, STORY

OTHER = "https://example.org/other"
FLOOD = """Flood closes the bridge at Tarn

Twelve houses were flooded in Tarn on Monday, the mayor, Ada Holm, said.
"""


def words(answer):
    return "\n".join(slack_words(answer["blocks"]))


@pytest.fixture
def web(web):
    from bot.model.stories import Page

    web.pages[OTHER] = Page(OTHER, FLOOD, "Flood closes the bridge at Tarn", canonical=OTHER)
    return web


@pytest.fixture
async def told(slack, command):
    """Two posts in the channel: their digests and their timestamps."""
    found = []
    for url in (STORY, OTHER):
        (answer,) = await command(url, name="/summary")
        digest = answer["blocks"][-1]["elements"][0]["value"]
        found.append((digest, slack.workspace.said("C1")[-1]["ts"]))
    return found


@pytest.fixture
def press(slack, bot):
    async def press(action, value, **where):
        body, answers = slack.people.press(action, value, **where)
        await slack.sockets.send("interactive", body)
        return answers

    return press


class TestQuotes:
    async def test_the_quotes_of_that_digest_stand_in_its_thread(self, slack, told, press):
        (digest, stamp), _ = told
        await press("quotes", digest, message=stamp, user="UANNA")
        await slack.until(lambda: slack.workspace.said("C1")[-1].get("thread_ts") == stamp)
        quoted = words(slack.workspace.said("C1")[-1])
        assert "Mohammed Karbouli" in quoted
        assert "Ada Holm" not in quoted

    async def test_two_people_who_press_get_the_quotes_once(self, slack, told, press):
        (digest, stamp), (later, other) = told
        for user in ("UANNA", "UBOSS", "UMAKER"):
            await press("quotes", digest, message=stamp, user=user)
        await press("quotes", later, message=other)
        threads = [each.get("thread_ts") for each in slack.workspace.said("C1")]
        await slack.until(
            lambda: other in [each.get("thread_ts") for each in slack.workspace.said("C1")]
        )
        threads = [each.get("thread_ts") for each in slack.workspace.said("C1")]
        assert threads.count(stamp) == 1

    async def test_where_the_bot_is_no_member_they_still_come(self, slack, told, press):
        (digest, stamp), _ = told
        slack.workspace.channels["C1"].has_bot = False
        slack.workspace.scopes -= {"chat:write.public"}
        answers = await press("quotes", digest, message=stamp)
        await slack.until(lambda: answers.given)
        assert answers.given[0]["thread_ts"] == stamp

    @pytest.mark.parametrize("value", ["", "7:10", "1:asked:0", "x" * 2000])
    async def test_a_digest_that_is_not_kept_is_said_to_the_one_alone(
        self, slack, told, press, value
    ):
        answers = await press("quotes", value, message=told[0][1])
        await slack.until(lambda: answers.given)
        assert answers.given[0]["response_type"] == "ephemeral"
        assert "not kept" in words(answers.given[0])

    async def test_the_digest_of_another_channel_is_not_shown(self, slack, told, press):
        (digest, _), _ = told
        stamp = slack.people.said("hello", channel="DANNA")["event"]["ts"]
        answers = await press("quotes", digest, message=stamp, channel="DANNA", user="UANNA")
        await slack.until(lambda: answers.given)
        assert "not kept" in words(answers.given[0])


class TestWrong:
    async def test_what_is_wrong_is_asked_kept_and_thanked_for(self, slack, told, press, desk):
        (digest, stamp), _ = told
        await press("wrong", digest, message=stamp, user="UANNA")
        await slack.until(lambda: slack.workspace.views)
        view = slack.workspace.views[-1]
        choices = view["blocks"][0]["element"]["options"]
        assert any("Karbouli" in option["text"]["text"] for option in choices)
        body = slack.people.submit(view, {"figure": "2", "words": "it was\n the mayor"}, "UANNA")
        ack = await slack.sockets.send("interactive", body)
        assert ack.payload is None
        await slack.until(lambda: slack.whispers)
        assert slack.whispers[-1]["user"] == "UANNA"
        assert "Thank you. What you say about figure 2 is kept" in words(slack.whispers[-1])

    async def test_a_figure_that_the_post_does_not_have_is_said(self, slack, told, press):
        (digest, stamp), _ = told
        await press("wrong", digest, message=stamp)
        await slack.until(lambda: slack.workspace.views)
        body = slack.people.submit(slack.workspace.views[-1], {})
        values = body["view"]["state"]["values"]["figure"]["figure"]
        values["selected_option"] = {"value": "99"}
        await slack.sockets.send("interactive", body)
        await slack.until(lambda: slack.whispers)
        assert "figures" in words(slack.whispers[-1])

    async def test_a_form_that_cannot_open_is_said(self, slack, told, press):
        slack.fail("views.open", word="expired_trigger_id")
        answers = await press("wrong", told[0][0], message=told[0][1])
        await slack.until(lambda: answers.given)
        assert "did not open" in words(answers.given[0])


class TestSettings:
    @pytest.fixture
    async def view(self, slack, command, press):
        (answer,) = await command("settings")
        (button,) = answer["blocks"][-1]["elements"]
        assert (button["action_id"], button["value"]) == ("settings", "C1")
        await press("settings", "C1", message=slack.workspace.said("C1")[-1]["ts"])
        await slack.until(lambda: slack.workspace.views)
        return slack.workspace.views[-1]

    async def test_the_form_shows_what_holds_and_changes_it(self, slack, view, command):
        assert [block["block_id"] for block in view["blocks"]] == list(COMMANDS)
        changed = {"digest": "7:15 am weekdays", "zone": "berlin", "quiet": "22-07", "max": "3"}
        body = slack.people.submit(view, {**changed, "differing": "on", "uncertain": "ask"})
        ack = await slack.sockets.send("interactive", body)
        assert ack.payload is None
        await slack.until(lambda: slack.whispers)
        (answer,) = await command("settings")
        for line in ("07:15", "Europe/Berlin", "22", "max 3", "differing on", "uncertain ask"):
            assert line in words(answer)

    async def test_what_is_not_understood_stands_at_its_field(self, slack, view):
        body = slack.people.submit(view, {"digest": "never", "zone": "Nowhere/City"})
        ack = await slack.sockets.send("interactive", body)
        assert ack.payload["response_action"] == "errors"
        assert set(ack.payload["errors"]) == {"digest", "zone"}
        assert "/whosaid digest" in ack.payload["errors"]["digest"]
        assert not slack.whispers

    async def test_nothing_changed_is_said(self, slack, view):
        await slack.sockets.send("interactive", slack.people.submit(view, {}))
        await slack.until(lambda: slack.whispers)
        assert "Nothing has changed" in words(slack.whispers[-1])

    async def test_who_sends_the_form_must_have_the_right_then(self, slack, view, command):
        slack.workspace.people["UBOSS"].is_admin = False
        await slack.sockets.send("interactive", slack.people.submit(view, {"max": "1"}))
        await slack.until(lambda: slack.whispers)
        assert "Only an administrator" in words(slack.whispers[-1])
        (answer,) = await command("settings")
        assert "max 5" in words(answer)

    async def test_who_has_no_right_gets_no_form(self, slack, command, press):
        await command("settings", user="UANNA")
        stamp = slack.workspace.said("C1")[-1]["ts"]
        answers = await press("settings", "C1", message=stamp, user="UANNA")
        await slack.until(lambda: answers.given)
        assert answers.given[0]["response_type"] == "ephemeral"
        assert not slack.workspace.views

    async def test_a_forged_channel_asks_for_the_rights_there(self, slack, command, press):
        await command("settings", user="UMAKER")
        stamp = slack.workspace.said("C1")[-1]["ts"]
        answers = await press("settings", "C2", message=stamp, user="UMAKER")
        await slack.until(lambda: answers.given)
        assert not slack.workspace.views

    @pytest.mark.parametrize(
        "metadata", ["", "{", "[]", "null", '{"channel": 7}', '{"channel": "x", "about": ""}']
    )
    async def test_a_form_without_its_place_does_nothing(self, slack, view, command, metadata):
        body = slack.people.submit(view, {"max": "1"})
        body["view"]["private_metadata"] = metadata
        assert await slack.sockets.send("interactive", body)
        (answer,) = await command("settings")
        assert "max 5" in words(answer)

    async def test_who_is_not_reached_in_the_channel_is_told_in_private(self, slack, view):
        slack.workspace.channels["C1"].has_bot = False
        await slack.sockets.send("interactive", slack.people.submit(view, {}))
        await slack.until(lambda: slack.workspace.channels.get("DUBOSS"))
        assert "Nothing has changed" in words(slack.workspace.said("DUBOSS")[-1])


class TestHome:
    async def open(self, slack, user):
        slack.workspace.homes.clear()
        event = slack.people.event({"type": "app_home_opened", "user": user, "tab": "home"})
        await slack.sockets.send("events_api", event)
        await slack.until(lambda: user in slack.workspace.homes)
        return words(slack.workspace.homes[user])

    async def test_it_shows_the_channels_that_the_person_is_in(self, slack, command):
        await command(f"add {FEED}", count=2)
        shown = await self.open(slack, "UANNA")
        assert "#desk" in shown
        assert "Next post: " in shown
        assert "/whosaid add" in shown

    async def test_a_private_channel_is_not_shown_to_who_is_not_in_it(self, slack, command):
        slack.workspace.channels["C2"].has_bot = True
        slack.workspace.people["UMAKER"].is_admin = True
        await command(f"add {FEED}", count=2, channel="C2", user="UMAKER")
        assert "secret" not in await self.open(slack, "UANNA")
        assert "#secret" in await self.open(slack, "UMAKER")

    async def test_a_channel_with_which_we_have_not_met_is_not_made_up(self, slack, bot, desk):
        assert "None of your channels" in await self.open(slack, "UANNA")
        with desk.store.reading() as transaction:
            from tests.bot.chat.slack.conftest import DESK

            assert desk.chats.at(transaction, DESK) is None

    async def test_its_button_opens_the_settings_of_that_channel(self, slack, command):
        await command(f"add {FEED}", count=2)
        await self.open(slack, "UBOSS")
        await slack.sockets.send("interactive", slack.people.press_at_home("settings", "C1"))
        await slack.until(lambda: slack.workspace.views)
        assert "C1" in slack.workspace.views[-1]["private_metadata"]

    async def test_without_the_scope_for_private_channels_the_others_are_shown(
        self, slack, command
    ):
        slack.workspace.scopes -= {"groups:read", "im:read"}
        await command(f"add {FEED}", count=2)
        assert "#desk" in await self.open(slack, "UANNA")

    async def test_many_channels_fit(self, slack, bot, desk):
        from bot.model.chats import Address, Platform
        from tests.fakes.slack_api import Channel

        slack.page_size = 7
        with desk.store.writing() as transaction:
            for number in range(40):
                channel = Channel(f"CX{number}", f"many-{number}", members={"UANNA"})
                slack.workspace.add(channel)
                address = Address(Platform.SLACK, channel.id, tenant="T1")
                desk.chats.join(transaction, address, channel.name, desk.clock.now())
        assert "16 channels more" in await self.open(slack, "UANNA")


class TestMembership:
    async def paused(self, command):
        return "Nothing is posted here" in words((await command("feeds"))[-1])

    @pytest.mark.parametrize("event", ["channel_left", "group_left", "channel_archive"])
    async def test_where_the_bot_is_no_more_nothing_is_posted(self, slack, command, event):
        await command(f"add {FEED}", count=2)
        body = slack.people.event({"type": event, "channel": "C1", "user": "UBOSS"})
        await slack.sockets.send("events_api", body)
        assert await self.paused(command)

    async def test_where_it_is_invited_again_it_goes_on(self, slack, command):
        await command(f"add {FEED}", count=2)
        left = slack.people.event({"type": "channel_left", "channel": "C1"})
        await slack.sockets.send("events_api", left)
        for user in ("UANNA", "UBOT"):
            assert await self.paused(command)
            joined = {"type": "member_joined_channel", "channel": "C1", "user": user}
            await slack.sockets.send("events_api", slack.people.event(joined))
        assert not await self.paused(command)
