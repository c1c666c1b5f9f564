"""Telegram's Bot API made for tests: a real HTTP server that is as strict as Telegram.

    telegram = FakeTelegram()
    await telegram.open()                    # telegram.base_url is for the real library
    ann = telegram.person("Ann")
    desk = telegram.supergroup("Desk", ann)
    ann.adds_bot(desk)
    ann.says("/summary", desk)
    await telegram.until(lambda: desk.posts)

What it refuses, and in which words, is what the public server's source and its users report;
where it is stricter than Telegram, the refusal says so. `server` names the parts.
"""

from tests.fakes.telegram_api.faults import Fault
from tests.fakes.telegram_api.flood import FloodLimits
from tests.fakes.telegram_api.server import FakeTelegram

__all__ = ["FakeTelegram", "Fault", "FloodLimits"]
