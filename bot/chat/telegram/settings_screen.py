"""The settings on one screen: what holds stands on the buttons, and a press changes it; pure.

A button that changes something says the command that would, in the words of the one grammar.
"""

import re
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.answers.settings import next_words, wish_lines
from bot.chat.commands import Command, Misunderstood
from bot.chat.grammar import Hearing, understand
from bot.chat.phrases import write_phrases
from bot.chat.telegram.forms import Form
from bot.chat.writing import OFF, write_command
from bot.model.chats import Subscription, WhenUncertain
from bot.render.harmless import on_one_line
from bot.schedule.clock_times import write_quiet
from bot.schedule.timings import write_timing

# A button says which page to turn to or which command to obey, and for which chat:
# "s:-100123:zone", "c::/pause"; without a number it is the chat in which the button stands.
PAGE, COMMAND = "s:", "c:"
SAID = re.compile(r"[sc]:(?P<chat>(?:-\d{1,18})?):(?P<what>.*)", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """The choices for one setting: its name for people, commands with their names, and a hint."""

    title: str
    choices: tuple[tuple[str, str], ...]
    hint: str


ZONES = (
    *("UTC", "Europe/London", "Europe/Berlin", "Europe/Kyiv", "Africa/Lagos", "Africa/Nairobi"),
    *("Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney"),
    *("America/New_York", "America/Los_Angeles"),
)
PAGES = {
    "digest": Page(
        "When posts come",
        (
            ("/digest daily 07:30", "07:30"),
            ("/digest daily 12:00", "12:00"),
            ("/digest daily 18:00", "18:00"),
            ("/digest daily 07:30,18:00", "07:30 and 18:00"),
            ("/digest every 60", "every hour"),
            ("/digest instant", "as it comes"),
        ),
        "Any other time: send /digest 6:15, or see /help digest.",
    ),
    "zone": Page(
        "The time zone",
        tuple((f"/zone {zone}", zone.rpartition("/")[2].replace("_", " ")) for zone in ZONES),
        "Any other: send /zone and a city.",
    ),
    "quiet": Page(
        "Hours in which posts are held",
        (
            ("/quiet off", "none"),
            ("/quiet 22:00-07:00", "22 to 7"),
            ("/quiet 23:00-06:00", "23 to 6"),
            ("/quiet 20:00-08:00", "20 to 8"),
        ),
        "Any others: send /quiet 21:30-6.",
    ),
    "max": Page(
        "The most stories of a digest",
        tuple((f"/settings max {count}", str(count)) for count in (1, 3, 5, 10, 20)),
        "Any other number: send /settings max 7.",
    ),
    "uncertain": Page(
        "A post of which nobody knows whether it arrived",
        (("/settings uncertain resend", "send again"), ("/settings uncertain skip", "leave it")),
        "Sent again it may come twice, left it may not come at all.",
    ),
}
CHOSEN = "✓ "
PAUSED, POSTING = ("Resume", "/resume"), ("Pause", "/pause")


def settings_screen(subscription: Subscription, chat: str = "") -> Form:
    """Show all settings of a chat, what holds on each button.

    `chat` is its number where the screen stands in another chat.
    """
    wishes = subscription.wishes
    quiet = write_quiet(wishes.quiet) if wishes.quiet else OFF
    resends = wishes.when_uncertain is not WhenUncertain.SKIP
    differing = f"/settings differing {'off' if wishes.only_differing else 'on'}"
    rows = (
        (_page(chat, f"Posts: {write_timing(wishes.timing)}", "digest"),),
        (_page(chat, f"Zone: {wishes.zone}", "zone"), _page(chat, f"Quiet: {quiet}", "quiet")),
        (
            _page(chat, f"Stories: {wishes.max_stories}", "max"),
            _obey(chat, f"Only differing: {'on' if wishes.only_differing else 'off'}", differing),
        ),
        (_page(chat, f"In doubt: {'send again' if resends else 'leave it'}", "uncertain"),),
        (_obey(chat, *(PAUSED if subscription.chat.paused else POSTING)),),
    )
    return Form(_words(subscription), InlineKeyboardMarkup(rows), is_plain=True)


def choices_screen(subscription: Subscription, name: str, chat: str = "") -> Form:
    """Show the choices for one setting; all settings for a name that is none."""
    page = PAGES.get(name)
    if page is None:
        return settings_screen(subscription, chat)
    held = set(wish_lines(subscription.wishes))
    buttons = [
        _obey(chat, f"{CHOSEN * (_spelled(command) in held)}{words}", command)
        for command, words in page.choices
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    keyboard = InlineKeyboardMarkup([*rows, [_page(chat, "Back", "")]])
    return Form(f"{page.title}\n{page.hint}", keyboard, is_plain=True)


def screen_button(words: str, chat: str = "") -> InlineKeyboardButton:
    """Give a button that opens the settings: of a chat by its number, or of the one it is in."""
    return _page(chat, words, "")


def read_command(words: str) -> Command | Misunderstood | None:
    """Read the command that a button says; None when it says none."""
    return understand(words, Hearing(is_addressed=True))


def _words(subscription: Subscription) -> str:
    wishes, title = subscription.wishes, on_one_line(subscription.chat.title).strip()
    lines = (
        f"Settings of {title}" if title else "Settings",
        next_words(subscription),
        f"Feeds: {len(subscription.feeds)} · /feeds",
        f"Only: {write_phrases(wishes.only) or 'anything'} · /only words",
        f"Not: {write_phrases(wishes.without) or 'nothing'} · /not words",
    )
    return "\n".join(lines)


def _spelled(command: str) -> str:
    understood = read_command(command)
    return write_command(understood) if isinstance(understood, Command) else ""


def _page(chat: str, words: str, name: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(words, callback_data=f"{PAGE}{chat}:{name}")


def _obey(chat: str, words: str, command: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(words, callback_data=f"{COMMAND}{chat}:{command}")
