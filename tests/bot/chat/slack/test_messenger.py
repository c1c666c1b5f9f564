"""Posting to a Slack of our own through the real library."""

import asyncio
from dataclasses import replace

import pytest

from bot.delivery.pacer import Pacer
from bot.errors import (
    ChatLostError,
    PlatformAwayError,
    PostRefusedError,
    RetryLaterError,
    UncertainPostError,
)
from bot.model.limits import Rate
from bot.render.slack import slack_words
from tests.bot.chat.slack.conftest import DESK
from tests.bot.chat.slack.made import a_long_post, a_post
from tests.contracts.messenger import SINCE, MessengerContract, World


def a_world(slack, messenger, *, can_find):
    channel = slack.workspace.channels[DESK.chat]
    return World(
        messenger,
        DESK,
        a_post("55 civilians killed"),
        a_long_post(),
        arrived=lambda: [message["ts"] for message in channel.messages],
        shown=lambda receipt: "\n".join(slack_words(_message(channel, receipt))),
        answered=lambda receipt: _message(channel, receipt).get("thread_ts", ""),
        delete=lambda receipt: channel.messages.remove(_message(channel, receipt)),
        ask_to_wait=lambda seconds: slack.fail(
            "chat.postMessage", word="ratelimited", status=429, retry_after=f"{seconds:.0f}"
        ),
        lose_chat=lambda: setattr(channel, "is_archived", True),
        refuse=lambda: slack.fail("chat.postMessage", word="msg_blocks_too_long"),
        swallow_answer=lambda: slack.fail("chat.postMessage", is_taken=True, hangs_up=True),
        swallow_request=lambda: slack.fail("chat.postMessage", never_answers=True),
        go_away=slack.close,
        can_find=can_find,
        admin="UBOSS",
    )


def _message(channel, receipt):
    return next(each for each in channel.messages if each["ts"] == receipt)


class TestAWorkspaceWhoseHistoryWeMayRead(MessengerContract):
    @pytest.fixture
    def world(self, slack, messenger):
        return a_world(slack, messenger, can_find=True)


class TestAWorkspaceWhoseHistoryWeMayNotRead(MessengerContract):
    @pytest.fixture
    def world(self, slack, messenger):
        slack.workspace.scopes -= {"channels:history"}
        return a_world(slack, messenger, can_find=False)


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"word": "ratelimited", "status": 429, "retry_after": "30"}, RetryLaterError),
        ({"word": "ratelimited", "status": 429, "retry_after": "soon"}, RetryLaterError),
        ({"word": "ratelimited", "status": 429}, RetryLaterError),
        ({"status": 429, "body": "slow down", "content_type": "text/html"}, RetryLaterError),
        ({"word": "rate_limited"}, RetryLaterError),
        ({"word": "message_limit_exceeded"}, RetryLaterError),
        ({"word": "not_in_channel"}, ChatLostError),
        ({"word": "channel_not_found"}, ChatLostError),
        ({"word": "is_archived"}, ChatLostError),
        ({"word": "token_revoked"}, ChatLostError),
        ({"word": "account_inactive"}, ChatLostError),
        ({"word": "invalid_auth"}, ChatLostError),
        ({"word": "missing_scope"}, ChatLostError),
        ({"word": "restricted_action_read_only_channel"}, ChatLostError),
        ({"word": "msg_blocks_too_long"}, PostRefusedError),
        ({"word": "msg_too_long"}, PostRefusedError),
        ({"word": "invalid_blocks"}, PostRefusedError),
        ({"word": "a word that Slack invents tomorrow"}, PostRefusedError),
        ({"word": "service_unavailable"}, PlatformAwayError),
        ({"word": "team_added_to_org"}, PlatformAwayError),
        ({"status": 403, "body": "<p>proxy</p>", "content_type": "text/html"}, PlatformAwayError),
        ({"word": "internal_error"}, UncertainPostError),
        ({"word": "fatal_error", "status": 500}, UncertainPostError),
        ({"status": 502, "body": "<p>bad</p>", "content_type": "text/html"}, UncertainPostError),
        ({"status": 502, "body": "bad", "content_type": "text/plain"}, UncertainPostError),
        ({"body": "ok", "content_type": "text/plain"}, UncertainPostError),
        ({"body": "{", "content_type": "application/json"}, UncertainPostError),
        ({"body": "[]", "content_type": "application/json"}, UncertainPostError),
        ({"body": '["no"]', "content_type": "application/json"}, UncertainPostError),
        ({"body": '{"ok": true}', "content_type": "application/json"}, UncertainPostError),
        ({"body": '{"ok": true, "ts": 7}'}, UncertainPostError),
        ({"hangs_up": True}, UncertainPostError),
        ({"hangs_up": True, "is_taken": True}, UncertainPostError),
        ({"never_answers": True}, UncertainPostError),
    ],
    ids=repr,
)
async def test_every_answer_has_its_outcome(slack, messenger, fault, outcome):
    slack.fail("chat.postMessage", **fault)
    with pytest.raises(outcome) as caught:
        await messenger.send("1:10", DESK, a_post("9"), ())
    assert type(caught.value) is outcome
    assert slack.counts["chat.postMessage"] == 1  # nothing is tried again on its own


@pytest.mark.parametrize(("said", "seconds"), [("30", 30.0), ("1", 1.0), ("soon", 30.0)])
async def test_a_wait_is_obeyed_to_its_last_digit_and_by_all_channels(
    slack, messenger, said, seconds
):
    slack.fail("chat.postMessage", word="ratelimited", status=429, retry_after=said)
    with pytest.raises(RetryLaterError) as caught:
        await messenger.send("1:10", DESK, a_post("9"), ())
    assert caught.value.seconds == seconds
    assert caught.value.holds_token


async def test_who_is_not_in_the_channel_is_told_how_to_invite(slack, messenger):
    slack.workspace.channels["C1"].has_bot = False
    slack.workspace.scopes -= {"chat:write.public"}
    with pytest.raises(ChatLostError, match="/invite @whosaid"):
        await messenger.send("1:10", DESK, a_post("9"), ())


async def test_a_post_names_its_delivery_and_unfurls_nothing(slack, messenger):
    await messenger.send("7:1767252600", DESK, a_post("9 people drowned"), ())
    (message,) = slack.workspace.said("C1")
    assert message["metadata"]["event_payload"] == {"delivery": "7:1767252600", "part": 0}
    assert message["unfurls"] is False
    assert [button["value"] for button in message["blocks"][-1]["elements"]] == [
        "7:1767252600",
        "7:1767252600",
    ]


async def test_buttons_stand_under_the_last_message_alone(slack, messenger):
    post, sent = a_long_post(), ()
    while len(sent) < messenger.count(post):
        sent = (*sent, await messenger.send("1:10", DESK, post, sent))
    kinds = [[block["type"] for block in each["blocks"]] for each in slack.workspace.said("C1")]
    assert [("actions" in each) for each in kinds] == [False] * (len(kinds) - 1) + [True]


async def test_a_thread_is_posted_to_and_searched(slack, messenger):
    first = await messenger.send("1:10", DESK, a_post("9"), ())
    thread = replace(DESK, topic=first)
    answer = await messenger.send("1:20", thread, a_post("11"), ())
    assert slack.workspace.said("C1")[-1]["thread_ts"] == first
    assert await messenger.find("1:20", thread, SINCE) == (answer,)
    assert await messenger.find("1:20", DESK, SINCE) is None


async def test_a_post_far_back_in_a_long_history_is_found(slack, messenger):
    slack.page_size = 3
    receipt = await messenger.send("1:10", DESK, a_post("9"), ())
    for number in range(20):
        await messenger.send(f"2:{number}", DESK, a_post("11"), ())
    assert await messenger.find("1:10", DESK, SINCE) == (receipt,)


async def test_a_history_without_end_is_no_answer(slack, messenger):
    slack.page_size = 1
    for number in range(30):
        await messenger.send(f"2:{number}", DESK, a_post("11"), ())
    with pytest.raises(UncertainPostError):
        await messenger.find("1:10", DESK, SINCE)


async def test_a_post_that_was_just_sent_is_found_at_the_first_look(slack, messenger):
    slack.page_size = 15  # so much does an app get that is not in the marketplace
    for number in range(60):
        slack.people.said(f"<@UBOT> {number}")
    receipt = await messenger.send("1:10", DESK, a_post("9"), ())
    slack.people.said("<@UBOT> 60")
    assert await messenger.find("1:10", DESK, SINCE) == (receipt,)
    assert slack.counts["conversations.history"] == 1


async def test_whoever_has_begun_to_look_waits_for_the_next_page(slack, messenger):
    slack.page_size = 15
    slack.rates.history = (1, 0.4)
    receipt = await messenger.send("1:10", DESK, a_post("9"), ())
    for number in range(40):
        slack.people.said(f"<@UBOT> {number}")
    assert await messenger.find("1:10", DESK, SINCE) == (receipt,)
    assert len(slack.rates.refused) == 2  # one for each page after the first


async def test_at_the_first_page_it_comes_back_later(slack, messenger):
    slack.rates.history = (1, 60.0)
    assert await messenger.find("1:10", DESK, SINCE) is None
    with pytest.raises(RetryLaterError) as caught:
        await messenger.find("1:10", DESK, SINCE)
    assert caught.value.seconds == 60


async def test_many_who_look_at_once_find_out_how_often_they_may(slack, messenger):
    limits = replace(messenger.limits, question=Rate(1, 0.05))
    pacer = Pacer(limits)
    slack.rates.history = (1, 0.5)

    async def look(number):
        while True:
            await pacer.question(DESK)
            try:
                return await messenger.find(f"{number}:1", DESK, SINCE)
            except RetryLaterError as error:
                pacer.hold_questions(DESK, error)

    assert await asyncio.gather(*map(look, range(12))) == [None] * 12
    assert len(slack.rates.refused) <= 8
    # Meanwhile, posts go on.
    async with asyncio.timeout(1.0):
        await pacer.turn(DESK, is_group=False)


async def test_where_it_posts_without_being_a_member_it_cannot_look(slack, messenger):
    slack.workspace.channels["C1"].has_bot = False
    await messenger.send("1:10", DESK, a_post("9"), ())
    with pytest.raises(UncertainPostError):
        await messenger.find("1:10", DESK, SINCE)


async def test_what_others_say_is_not_taken_for_a_post(slack, messenger):
    marks = [
        None,
        {},
        {"event_type": "whosaid_post"},
        {"event_type": "whosaid_post", "event_payload": None},
        {"event_type": "whosaid_post", "event_payload": {"delivery": "1:10"}},
        {"event_type": "whosaid_post", "event_payload": {"delivery": "1:10", "part": "first"}},
        {"event_type": "other", "event_payload": {"delivery": "1:10", "part": 0}},
        {"event_type": "whosaid_post", "event_payload": {"delivery": 110, "part": 0}},
    ]
    channel = slack.workspace.channels["C1"]
    channel.messages += [{"ts": slack.workspace.stamp(), "metadata": mark} for mark in marks]
    assert await messenger.find("1:10", DESK, SINCE) is None


async def test_of_a_post_with_a_gap_only_what_stands_before_it_counts(slack, messenger):
    post = a_long_post()
    first = await messenger.send("1:10", DESK, post, ())
    await messenger.send("1:10", DESK, post, (first, "lost"))
    assert await messenger.find("1:10", DESK, SINCE) == (first,)


async def test_an_edited_post_keeps_its_metadata_and_its_buttons(slack, messenger):
    sent = (await messenger.send("1:10", DESK, a_post("9 people drowned"), ()),)
    await messenger.edit("1:10", DESK, a_post("7 people drowned"), sent, 0)
    (message,) = slack.workspace.said("C1")
    assert message["metadata"]["event_payload"] == {"delivery": "1:10", "part": 0}
    assert [button["value"] for button in message["blocks"][-1]["elements"]] == ["1:10", "1:10"]
    assert slack.calls[-1][1]["metadata"] == message["metadata"]
    assert await messenger.find("1:10", DESK, SINCE) == sent


@pytest.mark.parametrize(
    "word", ["message_not_found", "cant_update_message", "edit_window_closed", "block_mismatch"]
)
async def test_what_slack_does_not_change_is_refused(slack, messenger, word):
    sent = (await messenger.send("1:10", DESK, a_post("9"), ()),)
    slack.fail("chat.update", word=word)
    with pytest.raises(PostRefusedError, match=word):
        await messenger.edit("1:10", DESK, a_post("7"), sent, 0)


async def test_a_reply_goes_into_the_thread_without_buttons(slack, messenger):
    first = await messenger.send("1:10", DESK, a_post("9"), ())
    await messenger.send("1:10:r1", DESK, a_post("7"), (), first)
    reply = slack.workspace.said("C1")[-1]
    assert reply["thread_ts"] == first
    assert "actions" not in [block["type"] for block in reply["blocks"]]


async def test_a_reply_in_a_thread_of_its_own_stays_in_that_thread(slack, messenger):
    root = await messenger.send("1:10", DESK, a_post("9"), ())
    thread = replace(DESK, topic=root)
    first = await messenger.send("2:10", thread, a_post("9"), ())
    await messenger.send("2:10:r1", thread, a_post("7"), (), first)
    assert slack.workspace.said("C1")[-1]["thread_ts"] == root


class TestRights:
    @pytest.mark.parametrize(
        ("user", "may"),
        [
            ("UBOSS", True),
            ("UMAKER", True),
            ("UNAMED", True),
            ("UANNA", False),
            ("", False),
            ("U'; --", False),
        ],
        ids=repr,
    )
    async def test_who_may_change_settings(self, messenger, user, may):
        assert await messenger.is_admin(DESK, user) is may

    async def test_everybody_rules_in_the_own_conversation_with_the_bot(self, messenger):
        assert await messenger.is_admin(replace(DESK, chat="DANNA"), "UANNA")

    @pytest.mark.parametrize("change", [{"team": "T2"}, {"deleted": True}], ids=repr)
    async def test_who_rules_elsewhere_or_no_more_does_not_rule(self, slack, messenger, change):
        for name, value in change.items():
            setattr(slack.workspace.people["UBOSS"], name, value)
        assert not await messenger.is_admin(DESK, "UBOSS")

    @pytest.mark.parametrize(
        "fault",
        [
            {"word": "internal_error"},
            {"status": 500, "body": "", "content_type": "text/plain"},
            {"hangs_up": True},
            {"never_answers": True},
            {"word": "ratelimited", "status": 429, "retry_after": "1"},
            {"body": '{"ok": true}'},
            {"body": '{"ok": true, "user": 7}'},
        ],
        ids=repr,
    )
    async def test_in_doubt_nobody_rules(self, slack, messenger, fault):
        for _ in range(3):  # aiohttp asks again on its own, which does no harm here
            slack.fail("users.info", **fault)
        assert not await messenger.is_admin(DESK, "UBOSS")
