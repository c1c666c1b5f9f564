"""The buttons for newcomers: an example, the settings, the ways into groups; and for a link."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.telegram.settings_screen import screen_button

EXAMPLE = "d:"
LINK = "l:"
# What may be done with a link that somebody pasted: the words on the button, the command.
OFFERS = (("Summarize it", "summary"), ("Follow it", "add"))


def start_buttons(name: str) -> InlineKeyboardMarkup:
    """Give the buttons of the first message; `name` is the bot's, without @."""
    add = f"https://t.me/{name}"
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Show me one", callback_data=EXAMPLE)],
            [screen_button("Settings")],
            [
                InlineKeyboardButton("To a group", url=f"{add}?startgroup"),
                InlineKeyboardButton(
                    "To a channel", url=f"{add}?startchannel&admin=post_messages"
                ),
            ],
        ]
    )


def link_buttons() -> InlineKeyboardMarkup:
    """Give the buttons under the answer to a link; the link itself stands in that answer."""
    row = [InlineKeyboardButton(words, callback_data=f"{LINK}{name}") for words, name in OFFERS]
    return InlineKeyboardMarkup([row])
