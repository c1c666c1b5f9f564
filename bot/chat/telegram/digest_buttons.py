"""What the buttons under a digest do: unfold its quotes, show its picture, report a figure.

Whose digest it is, is looked up every time: the data of a button proves nothing.
"""

import asyncio
from dataclasses import replace

from telegram import InlineKeyboardMarkup

from bot.chat.conversation import Conversation
from bot.chat.seen import Seen
from bot.chat.telegram.forms import Form, shown_words
from bot.chat.telegram.keyboards import digest_keyboard, figures_keyboard
from bot.chat.telegram.messenger import messages_of
from bot.chat.telegram.pressed import Pressed
from bot.chat.telegram.pressing import Act, Press
from bot.chat.telegram.quotes import fold_quotes, unfold
from bot.chat.telegram.speaking import Speaker
from bot.model.digests import KeptDigest
from bot.render.harmless import escaped
from bot.render.picture.captions import Looks, draw_caption
from bot.use_cases.looking_back import find_told, page_of, report_wrong, shown_quotes
from bot.use_cases.picturing import draw_pictures

GONE = "This digest is not kept any more."
TOO_LONG = "The quotes are too long for this post. Its administrators can ask: /why"
WHICH = "Which figure is wrong?"
NO_PICTURE = "There is no picture of this post any more."
NOT_SENT = "The picture could not be sent here."
NOT_ALL_SENT = "The other pictures could not be sent here."
FOR_READERS = "Only administrators of this channel can have the picture posted."
THANKS = "Thank you. It is kept with the post and its quotes, for those who run me."

# Telegram's limit; it counts what is left when the tags are taken out.
LONGEST_CAPTION = 1024
LOOKS = Looks(words=escaped, bold=lambda words: f"<b>{escaped(words)}</b>")


class DigestButtons:
    """Acts on the buttons under digests; every act gives what the person is told."""

    def __init__(self, speaker: Speaker, conversation: Conversation) -> None:
        self._speaker = speaker
        self._conversation = conversation
        self._pictured = Seen()
        self._acts = {
            Act.QUOTES: self._unfold,
            Act.CHART: self._show_pictures,
            Act.WRONG: self._ask_which,
            Act.REPORT: self._report,
            Act.BACK: self._show_buttons,
        }

    async def act(self, pressed: Pressed, press: Press) -> str:
        """Do what a button says, if its digest is of this chat."""
        person = replace(pressed.person, about=press.digest)
        told = await asyncio.to_thread(find_told, self._conversation.desk, person)
        if told is None:
            return GONE
        return await self._acts[press.act](pressed, told, press)

    def _buttons(
        self, pressed: Pressed, told: KeptDigest, shown: frozenset[Act]
    ) -> InlineKeyboardMarkup:
        unfolded = {Act.QUOTES} if pressed.is_unfolded else set[Act]()
        evidence = page_of(self._conversation.desk, told)
        return digest_keyboard(told.id, told.post, evidence, shown | unfolded)

    async def _unfold(self, pressed: Pressed, told: KeptDigest, press: Press) -> str:
        """Put the quotes under the post for everybody; where they are too long, behind it."""
        *_, last = messages_of(told.post) or ("",)
        page = page_of(self._conversation.desk, told)
        blocks = fold_quotes(shown_quotes(told.post), page)
        buttons = self._buttons(pressed, told, press.shown | {Act.QUOTES})
        # What stands there may be older than the digest or this program; then it is left alone.
        is_same = pressed.words.split() == shown_words(last).split()
        if is_same and (longer := unfold(last, blocks)):
            await self._speaker.edit(pressed.address, pressed.message, Form(longer, buttons))
            return ""
        if pressed.is_in_channel and not await self._conversation.may_change(pressed.person):
            return TOO_LONG
        # Whoever presses second finds the button gone, and does not send them again.
        if await self._speaker.edit_buttons(pressed.address, pressed.message, buttons):
            for block in blocks:
                await self._speaker.say(pressed.address, Form(block), pressed.message)
        return ""

    async def _show_pictures(self, pressed: Pressed, told: KeptDigest, press: Press) -> str:
        """Answer the post with its pictures, for the first who asks."""
        if pressed.is_in_channel and not await self._conversation.may_change(pressed.person):
            return FOR_READERS
        name = f"{pressed.address} {pressed.message} {told.id} {told.revision}"
        if not self._pictured.is_new(name):
            return ""
        words = NOT_SENT
        try:
            words = await self._send_pictures(pressed, told, press)
        finally:
            if words:  # whoever presses next may try it again
                self._pictured.forget(name)
        return words

    async def _send_pictures(self, pressed: Pressed, told: KeptDigest, press: Press) -> str:
        """Send the pictures of a digest, and say why not; drawn first, so that all is there."""
        drawn = await draw_pictures(self._conversation.desk, told)
        if not drawn:
            return NO_PICTURE
        buttons = self._buttons(pressed, told, press.shown | {Act.CHART})
        if not await self._speaker.edit_buttons(pressed.address, pressed.message, buttons):
            return ""  # they were sent, long ago or by another node
        for at, each in enumerate(drawn):
            form = Form(draw_caption(each.picture, LOOKS, LONGEST_CAPTION), photo=each.png)
            if not await self._speaker.say(pressed.address, form, pressed.message):
                if at:
                    return NOT_ALL_SENT
                await self._show_buttons(pressed, told, press)
                return NOT_SENT
        return ""

    async def _ask_which(self, pressed: Pressed, told: KeptDigest, press: Press) -> str:
        if pressed.is_in_channel:  # nobody else is to see what a reader does there
            return await self._report(pressed, told, press)
        shown = press.shown | ({Act.QUOTES} if pressed.is_unfolded else set())
        buttons = figures_keyboard(told.id, shown_quotes(told.post), shown)
        await self._speaker.edit_buttons(pressed.address, pressed.message, buttons)
        return WHICH

    async def _show_buttons(self, pressed: Pressed, told: KeptDigest, press: Press) -> str:
        buttons = self._buttons(pressed, told, press.shown)
        await self._speaker.edit_buttons(pressed.address, pressed.message, buttons)
        return ""

    async def _report(self, pressed: Pressed, told: KeptDigest, press: Press) -> str:
        """Keep that a figure is wrong; 0 is the whole digest."""
        known = press.figure if press.figure <= len(shown_quotes(told.post)) else 0
        desk, person = self._conversation.desk, pressed.person
        await asyncio.to_thread(report_wrong, desk, person, told, known, "")
        if not pressed.is_in_channel:
            await self._show_buttons(pressed, told, press)
        return THANKS
