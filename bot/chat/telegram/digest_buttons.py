"""What the buttons under a digest do: unfold its quotes, report a figure of it.

Whose digest it is, is looked up every time: the data of a button proves nothing.
"""

import asyncio
from dataclasses import replace

from bot.chat.conversation import Conversation
from bot.chat.telegram.forms import Form, shown_words
from bot.chat.telegram.keyboards import digest_keyboard, figures_keyboard
from bot.chat.telegram.messenger import messages_of
from bot.chat.telegram.pressed import Pressed
from bot.chat.telegram.pressing import Act, Press
from bot.chat.telegram.quotes import fold_quotes, unfold
from bot.chat.telegram.speaking import Speaker
from bot.model.digests import KeptDigest
from bot.use_cases.looking_back import find_told, report_wrong, shown_quotes

GONE = "This digest is not kept any more."
TOO_LONG = "The quotes are too long for this post. Its administrators can ask: /why"
WHICH = "Which figure is wrong?"
THANKS = "Thank you. It is kept with the post and its quotes, for those who run me."


class DigestButtons:
    """Acts on the buttons under digests; every act gives what the person is told."""

    def __init__(self, speaker: Speaker, conversation: Conversation) -> None:
        self._speaker = speaker
        self._conversation = conversation

    async def act(self, pressed: Pressed, press: Press) -> str:
        """Do what a button says, if its digest is of this chat."""
        person = replace(pressed.person, about=press.digest)
        told = await asyncio.to_thread(find_told, self._conversation.desk, person)
        if told is None:
            return GONE
        match press.act:
            case Act.QUOTES:
                return await self._unfold(pressed, told)
            case Act.WRONG if not pressed.is_in_channel:
                return await self._ask_which(pressed, told)
            case Act.BACK:
                return await self._show_buttons(pressed, told)
        return await self._report(pressed, told, press.figure)

    async def _unfold(self, pressed: Pressed, told: KeptDigest) -> str:
        """Put the quotes under the post for everybody; where they are too long, behind it."""
        *_, last = messages_of(told.post) or ("",)
        blocks = fold_quotes(shown_quotes(told.post))
        buttons = digest_keyboard(told.id, told.post, is_unfolded=True)
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

    async def _ask_which(self, pressed: Pressed, told: KeptDigest) -> str:
        buttons = figures_keyboard(told.id, shown_quotes(told.post))
        await self._speaker.edit_buttons(pressed.address, pressed.message, buttons)
        return WHICH

    async def _show_buttons(self, pressed: Pressed, told: KeptDigest) -> str:
        buttons = digest_keyboard(told.id, told.post, is_unfolded=pressed.is_unfolded)
        await self._speaker.edit_buttons(pressed.address, pressed.message, buttons)
        return ""

    async def _report(self, pressed: Pressed, told: KeptDigest, figure: int) -> str:
        """Keep that a figure is wrong; 0 is the whole digest."""
        known = figure if figure <= len(shown_quotes(told.post)) else 0
        desk, person = self._conversation.desk, pressed.person
        await asyncio.to_thread(report_wrong, desk, person, told, known, "")
        if not pressed.is_in_channel:
            await self._show_buttons(pressed, told)
        return THANKS
