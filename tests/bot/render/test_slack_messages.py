"""A post as several messages of Slack: nothing is missing, and every message is one."""

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render.slack import DIVIDER, Stretch, buttons, pack_messages, slack_messages, slack_words
from digests import Digest, Fragment, Line, LineKind, Style
from tests.bot.render.made import DIGEST, READING, digests
from tests.bot.render.test_slack import visible
from tests.fakes.slack_api.blocks import check_message


def blocks_of(messages):
    return [block for message in messages for block in message["blocks"]]


def test_a_post_of_usual_length_is_one_message_with_its_buttons():
    (message,) = slack_messages(
        DIGEST, heading="Morning", note="one is missing", under=buttons("7:10")
    )
    kinds = [block["type"] for block in message["blocks"]]
    assert kinds[0] == "section"
    assert kinds[-2:] == ["context", "actions"]
    assert [button["value"] for button in message["blocks"][-1]["elements"]] == ["7:10", "7:10"]


def test_without_a_digest_there_are_no_buttons():
    (message,) = slack_messages(DIGEST)
    assert "actions" not in [block["type"] for block in message["blocks"]]


def test_stories_are_not_torn_where_they_need_not_be_and_each_message_names_its_own():
    long = [
        Digest(
            READING,
            (
                Line(LineKind.TITLE, (Fragment(f"Story {number}"),)),
                *[Line(LineKind.CLAIM, (Fragment("9" * 1900),))] * 4,
            ),
        )
        for number in range(3)
    ]
    messages = slack_messages(*long, heading="Morning")
    assert [message["text"].split(" · ")[:2] for message in messages] == [
        ["Morning", "Story 0"],
        ["Story 1", "9" * 1900],
        ["Story 2", "9" * 1900],
    ]
    assert all(message["blocks"][0] != DIVIDER for message in messages)


def test_fields_that_are_long_together_are_still_a_message():
    lines = [Line(LineKind.RELATION, (Fragment("9" * 1990),))] * 10
    assert len(slack_messages(Digest(READING, tuple(lines)))) == 2


@settings(max_examples=5)
@given(st.lists(digests(), max_size=2))
def test_every_message_is_one_that_slack_takes(stories):
    for message in slack_messages(
        *stories, heading="Morning", note="<!here>", under=buttons("7:10")
    ):
        check_message(message["blocks"])
        assert 0 < len(message["text"]) <= 3000


@settings(max_examples=5)
@given(st.lists(digests(), min_size=1, max_size=2))
def test_no_word_is_lost(stories):
    messages = slack_messages(*stories)
    together = [words for block in blocks_of(messages) for words in slack_words(block)]
    apart = [
        words
        for story in stories
        for block in blocks_of(slack_messages(story))
        for words in slack_words(block)
    ]
    assert together == apart


@given(st.lists(st.integers(1, 60), max_size=8))
def test_blocks_keep_their_order_and_their_number(counts):
    numbers = iter(range(1000))
    stretches = [
        Stretch((), [{"text": str(next(numbers))} for _ in range(count)]) for count in counts
    ]
    packed = pack_messages(stretches)
    assert all(1 <= len(message.parts) <= 50 for message in packed)
    kept = [part for message in packed for part in message.parts]
    assert kept == [part for stretch in stretches for part in stretch.parts]


@pytest.mark.parametrize(
    "fragments",
    [
        (Fragment("10:30:15", Style.FIGURE), Fragment(":z")),
        (Fragment("at :30"), Fragment(":z")),
    ],
    ids=repr,
)
def test_two_runs_make_no_picture_together(fragments):
    (message,) = slack_messages(Digest(READING, (Line(LineKind.FOOTER, fragments),)))
    (words,) = slack_words(message["blocks"])
    visible(html.escape(words, quote=False))
