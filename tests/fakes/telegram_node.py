"""A node that posts to Telegram: the real engine, the real adapter, posts made by rule.

`python -m tests.fakes.telegram_node JSON` is one in a process of its own, that can be killed.
"""

import json
import sys
from dataclasses import replace
from datetime import datetime

from bot.chat.telegram.api import Api, open_api
from bot.chat.telegram.messenger import TelegramMessenger
from bot.cli.serving import serve
from bot.model.chats import Subscription
from bot.model.deliveries import Delivery, Post, StoryPost
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from digests import Fragment, Line, LineKind
from tests.fakes.node import FakeNode, Setting, run
from tests.fakes.telegram_api.server import TOKEN

# Two such stories are too long for one message.
LONG = " and so on" * 300


class TelegramNode(FakeNode):
    """One node; its setting's `platform` is the address of a Bot API."""

    api: Api

    def open_messenger(self) -> TelegramMessenger:
        self.api = open_api(TelegramRules(Secret(TOKEN), base_url=self.setting.platform))
        return TelegramMessenger(self.api)

    async def close_messenger(self) -> None:
        await self.api.hang_up()

    def parts(self, found: Subscription) -> int:
        """Tell of how many messages a post to a chat is."""
        return self.setting.parts

    def make(self, found: Subscription, slot: datetime) -> Delivery:
        parts = self.parts(found)
        made = super().make(found, slot)
        stories = tuple(_story(f"{made.id}, part {part}") for part in range(parts))
        return replace(made, post=Post(stories))


def _story(name: str) -> StoryPost:
    line = Line(LineKind.CLAIM, (Fragment(name + LONG),))
    return StoryPost((line,))


if __name__ == "__main__":
    setting = Setting(**json.loads(sys.argv[1]))
    serve(lambda: run(setting, TelegramNode))
