"""What people asked is with Telegram until it is answered; and each is answered once."""

import asyncio

from bot.chat.telegram.polling import LOOK_SECONDS
from tests.bot.chat.telegram.meeting import answer
from tests.bot.chat.telegram.posts import URL


class Slow:
    """A web that answers when it is let; it counts what is asked."""

    def __init__(self, web):
        self.asked, self.go, self.read = 0, asyncio.Event(), web.read
        web.read = self.hold

    async def hold(self, url):
        self.asked += 1
        await self.go.wait()
        return await self.read(url)


async def test_what_is_not_answered_yet_is_not_confirmed_and_keeps_nobody_waiting(
    telegram, front, ann, web
):
    slow, updates = Slow(web), telegram.records.updates
    await telegram.until(lambda: ann.chat.posts)
    bob = telegram.person("Bob")
    ann.says(f"/summary {URL}")
    await telegram.until(lambda: slow.asked)
    for _ in range(3):
        await answer(telegram, bob.chat, lambda: bob.says("/help"))
    assert [each["message"]["text"] for each in updates.pending][:1] == [f"/summary {URL}"]
    before, polls = len(ann.chat.posts), updates.polls
    await asyncio.sleep(5 * LOOK_SECONDS)
    assert 2 <= updates.polls - polls <= 7  # it looks for what is new, and not without a pause
    slow.go.set()
    await telegram.until(lambda: not updates.pending and updates.is_waited_for)
    assert len(ann.chat.posts) == before + 1
    assert len(bob.chat.posts) == 3
    assert slow.asked == 1


async def test_what_was_cut_off_is_answered_by_the_next_and_what_was_answered_is_not(
    telegram, listening, ann, web, memory
):
    bob = telegram.person("Bob")
    slow = Slow(web)
    async with listening():
        await telegram.until(lambda: ann.chat.posts)
        before = len(ann.chat.posts)
        bob.says("/help")
        ann.says(f"/summary {URL}")
        await telegram.until(lambda: slow.asked and bob.chat.posts)
        bob.says("/help")
        await telegram.until(lambda: len(bob.chat.posts) == 2)
        while not await memory.numbers():
            await asyncio.sleep(0.02)
    assert len(ann.chat.posts) == before
    slow.go.set()
    async with listening():
        await telegram.until(lambda: not telegram.records.updates.pending)
    assert len(ann.chat.posts) == before + 1
    assert len(bob.chat.posts) == 2
