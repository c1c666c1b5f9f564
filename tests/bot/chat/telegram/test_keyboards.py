"""The buttons under a digest: short, within the limits, and never believed."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.telegram.keyboards import digest_keyboard, figures_keyboard
from bot.chat.telegram.pressing import MOST_BYTES, Act, Press, read_press, write_press
from bot.chat.telegram.settings_screen import PAGES, SAID, choices_screen, read_command
from bot.chat.writing import write_command
from bot.model.chats import Address, Chat, Daily, Platform, Subscription, Wishes
from bot.model.deliveries import Post, StoryPost
from bot.use_cases.looking_back import shown_quotes
from tests.bot.chat.telegram.posts import LONG, SEED


def words_of(keyboard):
    return [[button.text for button in row] for row in keyboard.inline_keyboard]


def test_a_digest_has_its_quotes_its_outlet_and_a_place_for_complaints():
    assert words_of(digest_keyboard("7:1767252600", SEED)) == [
        ["Quotes", "Chart", "Wrong?"],
        ["Read at Reuters"],
    ]


def test_what_is_shown_already_has_no_button_any_more():
    keyboard = digest_keyboard("7:1767252600", SEED, shown={Act.QUOTES})
    assert words_of(keyboard) == [["Chart", "Wrong?"], ["Read at Reuters"]]
    keyboard = digest_keyboard("7:1767252600", SEED, shown={Act.QUOTES, Act.CHART})
    assert words_of(keyboard) == [["Wrong?"], ["Read at Reuters"]]


def test_only_what_is_drawn_has_a_button_for_its_picture():
    bare = replace(SEED.stories[0], has_picture=False)
    drawn = SEED.stories[0]
    for stories, words in [
        ((bare,), ["Quotes", "Wrong?"]),
        ((bare, drawn), ["Quotes", "Chart", "Wrong?"]),
        ((drawn, drawn), ["Quotes", "Charts", "Wrong?"]),
    ]:
        assert words_of(digest_keyboard("7:1", Post(stories)))[0] == words


PAGE = "https://news.example.org/d/x_-1"


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        (PAGE, True),
        ("http://10.0.0.3:8080/d/x", True),
        ("http://[::1]:8080/d/x", True),
        ("", False),
        ("http://localhost:8080/d/x", False),
        ("http://news/d/x.y", False),
        ("javascript:alert(1)", False),
        ("https://user@news.example.org/d/x", False),
    ],
)
def test_the_evidence_has_a_button_where_telegram_takes_its_address(address, leads):
    second = words_of(digest_keyboard("7:1", SEED, address))[1]
    assert second == (["Evidence", "Read at Reuters"] if leads else ["Read at Reuters"])
    button = digest_keyboard("7:1", SEED, address).inline_keyboard[1][0]
    assert not leads or button.url == address


def test_of_several_stories_each_has_its_link_in_the_text():
    assert words_of(digest_keyboard("7:1767252600", LONG))[1:] == []


def test_a_story_without_figures_has_no_quotes():
    assert words_of(digest_keyboard("7:1", Post((StoryPost(()),)))) == [["Wrong?"]]


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "tg://resolve", "", "http://intranet/story"],
)
def test_only_web_addresses_become_buttons(url):
    story = replace(SEED.stories[0], url=url)
    assert words_of(digest_keyboard("7:1", Post((story,)))) == [["Quotes", "Chart", "Wrong?"]]


def test_each_figure_can_be_the_wrong_one():
    words = words_of(figures_keyboard("7:1767252600", shown_quotes(SEED)))
    assert words[2:4] == [
        ["3. 55 civilians killed — hospital sources"],
        ["4. 12 women killed — hospital sources"],
    ]
    assert ["8. 55 civilians killed — Ahmed al-Salmani"] in words
    assert words[-1] == ["Something else", "Back"]


def test_of_very_many_figures_there_are_buttons_for_the_first():
    keyboard = figures_keyboard("7:1767252600", shown_quotes(LONG))
    assert sum(map(len, keyboard.inline_keyboard)) <= 100


@given(st.integers(0, 10**18 - 1), st.integers(0, 10**18 - 1), st.integers(0, 9999))
def test_what_a_button_says_is_understood_again(subscription, slot, figure):
    for digest in (f"{subscription}:{slot}", f"{subscription}:asked:{slot}"):
        press = Press(Act.REPORT, digest, figure)
        data = write_press(press)
        assert len(data.encode()) <= MOST_BYTES
        assert read_press(data) == press


@given(st.text())
def test_any_data_at_all_is_read_or_refused(data):
    press = read_press(data)
    assert press is None or write_press(press)


@pytest.mark.parametrize(
    "data", ["", "q:", "x:7:1", "q:7", "q:7:1; DROP TABLE", "q:7:1\n", "Q:7:1", "q:٧:1", "q:7:-1"]
)
def test_what_no_button_of_ours_says_is_refused(data):
    assert read_press(data) is None


def test_a_digest_with_a_name_that_is_none_gets_no_such_buttons():
    assert words_of(digest_keyboard("x" * 100, SEED)) == [["Read at Reuters"]]


def test_every_button_of_the_settings_of_any_chat_is_short_enough():
    chat = Chat(1, Address(Platform.TELEGRAM, "-1009999999999999"), "Desk")
    subscription = Subscription(1, chat, Wishes(Daily((time(7, 30),))))
    for name in ("", *PAGES):
        keyboard = choices_screen(subscription, name, chat.address.chat).buttons
        for row in keyboard.inline_keyboard:
            for button in row:
                assert len(button.callback_data.encode()) <= MOST_BYTES
                assert SAID.fullmatch(button.callback_data)


@pytest.mark.parametrize(
    "command", [command for page in PAGES.values() for command, _ in page.choices]
)
def test_every_choice_is_a_command_as_it_is_written(command):
    assert write_command(read_command(command)) == command
