"""Answers of any length become messages that Telegram takes, whatever is in them."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.lanes import MOST_IN_A_CHAT, Lanes
from bot.chat.telegram.forms import Form
from bot.chat.telegram.menus import menus
from bot.chat.telegram.messenger import LIMITS
from bot.chat.telegram.quotes import fold_quotes, unfold
from bot.chat.telegram.speaking import Speaker, forms_of, split_words
from bot.delivery.pacer import Pacer
from bot.errors import ChatLostError, PlatformAwayError, RetryLaterError, UncertainPostError
from bot.model.chats import Address, Platform
from bot.model.deliveries import Quote
from bot.model.replies import Reply
from bot.render.packing import utf16_length
from bot.render.telegram import MOST_CHARACTERS, fits
from bot.use_cases.looking_back import shown_quotes
from tests.bot.chat.telegram.posts import LONG, SEED
from tests.fakes.telegram_api.markup import parse_html

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6000)


@given(st.lists(WORDS, max_size=4).map("\n".join))
def test_words_of_any_length_become_messages_with_nothing_lost(text):
    messages = split_words(text)
    assert all(0 < utf16_length(message) <= MOST_CHARACTERS for message in messages)
    assert "".join("".join(messages).split()) == "".join(text.split())


def test_words_are_parted_between_lines():
    lines = [f"{number} {'x' * 90}" for number in range(100)]
    assert [
        line for message in split_words("\n".join(lines)) for line in message.split("\n")
    ] == lines


def test_nothing_to_say_is_no_message():
    assert split_words(" \n ") == ()
    assert tuple(forms_of(Reply())) == ()


@given(st.lists(st.builds(Quote, WORDS, WORDS, WORDS, WORDS, st.just(0), st.just(1)), max_size=4))
def test_quotes_of_any_words_fold_into_blocks_that_telegram_reads(quotes):
    blocks = fold_quotes(quotes)
    for block in blocks:
        assert fits(block)
        text, entities = parse_html(block)
        assert text
        assert "expandable_blockquote" in {entity.kind for entity in entities}


def test_the_quotes_of_one_story_fit_under_its_post():
    longer = unfold("the post", fold_quotes(shown_quotes(SEED)))
    assert longer.startswith("the post\n\n<blockquote expandable>1  <b>Dozens killed</b>")
    assert "3  <b>55 civilians killed</b> — hospital sources\n“The hospital sources said" in longer
    assert "““" not in longer


def test_the_quotes_of_many_stories_do_not():
    assert unfold("the post", fold_quotes(shown_quotes(LONG))) == ""


def test_menus_are_within_the_limits():
    for _, menu in menus():
        assert len(menu) <= 100
        assert all(command.command.isalpha() and len(command.description) > 1 for command in menu)


async def test_a_chat_is_served_in_order_and_a_bug_spoils_one_job(caplog):
    lanes, done = Lanes(), []

    def job(number):
        async def do():
            if number == 1:
                raise ZeroDivisionError
            done.append(number)

        return do

    for number in range(3):
        lanes.put("ann", job(number))
    while len(done) < 2:
        await lanes.room()
        await asyncio.sleep(0)
    assert done == [0, 2]
    assert "a bug in whosaid" in caplog.text


async def test_whoever_floods_a_chat_is_not_heard_for_ever(caplog):
    lanes, done = Lanes(), []

    async def do():
        done.append(1)

    for _ in range(10 * MOST_IN_A_CHAT):
        lanes.put("ann", do)
    while lanes.is_busy:
        await asyncio.sleep(0)
    assert len(done) == MOST_IN_A_CHAT
    assert "asks faster" in caplog.text


async def test_all_work_stops_at_the_end():
    lanes = Lanes()
    started = asyncio.Event()

    async def do():
        started.set()
        await asyncio.Event().wait()

    lanes.put("ann", do)
    await started.wait()
    await lanes.end()
    assert not lanes.is_busy


class Sent:
    """Stands in for what sends: `errors` come first, one for each try."""

    def __init__(self, *errors):
        self.errors = list(errors)
        self.tries = 0

    async def say(self, address, form, *, answers=None):
        self.tries += 1
        if self.errors:
            raise self.errors.pop(0)
        return "1"


ANN = Address(Platform.TELEGRAM, "7")


@pytest.mark.parametrize(
    ("errors", "arrives", "tries"),
    [
        ((), True, 1),
        ((RetryLaterError(0.0),), True, 2),
        ((PlatformAwayError(),), True, 2),
        ((UncertainPostError(),), False, 1),  # said twice is worse than not said
        ((ChatLostError(),), False, 1),
        ((RetryLaterError(3600.0),), False, 1),
        ((RetryLaterError(0.0),) * 9, False, 4),
    ],
)
async def test_an_answer_is_tried_again_only_when_it_cannot_have_arrived(errors, arrives, tries):
    sent = Sent(*errors)
    assert await Speaker(sent, None).say(ANN, Form("hello")) is arrives
    assert sent.tries == tries


async def test_an_answer_that_has_to_wait_holds_the_posts_of_its_chat():
    pacer = Pacer(LIMITS)
    assert not await Speaker(Sent(RetryLaterError(3600.0)), pacer).say(ANN, Form("hello"))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await pacer.turn(ANN, is_group=False)
