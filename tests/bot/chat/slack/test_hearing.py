"""Whatever JSON comes, reading it gives a value or None; and what is seen once is seen once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.seen import Seen
from bot.chat.slack.heard import (
    Heard,
    command_of,
    hear_channel,
    hear_command,
    hear_message,
    hear_press,
    links_in,
)
from bot.chat.slack.settings_modal import read_settings
from bot.chat.slack.views import read_form
from bot.chat.slack.wording import draw_words, in_slack
from bot.render.slack import slack_words
from tests.fakes.slack_api.blocks import check_message

NAMES = st.sampled_from(
    [
        *("event", "team", "user", "channel", "message", "actions", "container", "view", "state"),
        *("id", "ts", "text", "value", "values", "type", "team_id", "channel_id", "user_id"),
        *("private_metadata", "attachments", "authorizations", "thread_ts", "command"),
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=20)
LEAVES |= st.sampled_from(["C1", "U1", "T1", '{"channel": "C1", "about": ""}', "<@UBOT> health"])
JSON = st.recursive(
    LEAVES, lambda it: st.lists(it, max_size=3) | st.dictionaries(NAMES, it, max_size=5)
)
PAYLOADS = st.dictionaries(NAMES, JSON, max_size=8)


@settings(max_examples=200)
@given(PAYLOADS)
def test_any_payload_is_read_or_is_none(payload):
    for read in (hear_command, hear_message, hear_channel, hear_press):
        heard = read(payload)
        assert heard is None or isinstance(heard, Heard)
        if heard:
            assert heard.person.address.chat
            assert heard.person.user
            command_of(heard)
    assert isinstance(links_in(payload), str)
    if read := read_form(payload):
        read_settings(read[1])


@settings(max_examples=100)
@given(st.text(max_size=9000))
def test_any_words_are_messages_that_slack_takes_and_none_is_lost(text):
    messages = draw_words(text)
    for message in messages:
        check_message(message["blocks"])
    assert bool(messages) == bool(text.strip()) or not "".join(text.split())


@pytest.mark.parametrize(
    ("said", "in_our_words"),
    [
        ("Try: /add URL", "Try: /whosaid add URL"),
        ("/summary 3 or /help", "/summary 3 or /whosaid help"),
        ("/summarize it", "/whosaid summarize it"),
        ("https://example.org/add", "https://example.org/add"),
        ("and/or /etc/passwd", "and/or /etc/passwd"),
        ("/whosaid add", "/whosaid add"),
        ("/adder", "/adder"),
        ("There is no command /bogus.", "There is no command /whosaid bogus."),
    ],
    ids=repr,
)
def test_commands_are_named_as_slack_has_them(said, in_our_words):
    assert in_slack(said) == in_our_words


def test_an_invitation_can_be_copied():
    (message,) = draw_words("invite me: /invite @whosaid, not @here")
    assert slack_words(message["blocks"]) == ("invite me: /invite @whosaid, not @\u2060here",)


class TestSeen:
    @pytest.fixture
    def now(self):
        return [0.0]

    def test_a_name_is_new_once_until_its_time_is_over(self, now):
        seen = Seen(seconds=10, ticks=lambda: now[0])
        assert seen.is_new("a")
        now[0] = 9.9
        assert not seen.is_new("a")
        now[0] = 10
        assert seen.is_new("a")

    def test_of_too_many_the_oldest_are_forgotten(self, now):
        seen = Seen(most=2, ticks=lambda: now[0])
        assert [seen.is_new(name) for name in "abc"] == [True] * 3
        assert not seen.is_new("c")
        assert seen.is_new("a")
