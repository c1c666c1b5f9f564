"""What happened and the bot has not taken yet: long polling, offsets, and who may poll."""

import asyncio
from collections import deque
from collections.abc import Callable

from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.refusals import bad_request, conflict
from tests.fakes.telegram_api.wire import Json

ALL_KINDS = {
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost",
}  # fmt: skip
# These come only to a bot that asks for them by name.
ONLY_ASKED_FOR = {"chat_member", "message_reaction", "message_reaction_count"}
MOST_AT_ONCE = 100
LONGEST_POLL = 50.0


class Updates:
    """The queue of one bot; an update stays in it until a later offset confirms it."""

    def __init__(self, first: int = 700_001) -> None:
        self.pending: deque[Json] = deque()
        self.allowed = ALL_KINDS - ONLY_ASKED_FOR
        self.webhook_is_set = False
        self.on_added: Callable[[], None] = _nothing
        self.on_wait: Callable[[], None] = _nothing
        self.polls = 0
        self._next_id = first
        self._waiting: asyncio.Future[None] | None = None

    def add(self, kind: str, what: Json) -> None:
        """Put an update down, if the bot wants that kind."""
        if kind not in self.allowed:
            return
        self.pending.append({"update_id": self._next_id, kind: what})
        self._next_id += 1
        self._wake()
        self.on_added()

    @property
    def is_waited_for(self) -> bool:
        return bool(self._waiting and not self._waiting.done())

    async def poll(self, parameters: Parameters) -> list[Json]:
        """Answer getUpdates."""
        if self.webhook_is_set:
            why = "can't use getUpdates method while webhook is active"
            raise conflict(f"{why}; use deleteWebhook to delete the webhook first")
        self.polls += 1
        self.interrupt("other getUpdates request; make sure that only one bot instance is running")
        self.allow(parameters)
        self._confirm(parameters.number("offset"))
        if not self.pending:
            await self._wait(min(LONGEST_POLL, parameters.number("timeout")))
        limit = min(MOST_AT_ONCE, parameters.number("limit", MOST_AT_ONCE))
        return [*self.pending][: max(1, limit)]

    def allow(self, parameters: Parameters) -> None:
        """Put down which kinds the bot wants from now on; unsaid, it stays as it was."""
        if not parameters.has("allowed_updates"):
            return
        wanted = parameters.structure("allowed_updates", list)
        self.allowed = set(wanted) & ALL_KINDS or ALL_KINDS - ONLY_ASKED_FOR

    def interrupt(self, by: str) -> None:
        """End the poll that waits, because of something else."""
        if self.is_waited_for:
            self._waiting.set_exception(conflict(f"terminated by {by}"))

    def drop(self) -> None:
        self.pending.clear()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = deque([*self.pending][offset:])
        while self.pending and self.pending[0]["update_id"] < offset:
            self.pending.popleft()

    async def _wait(self, seconds: float) -> None:
        if seconds < 0:
            raise bad_request("invalid timeout specified")
        waiting = self._waiting = asyncio.get_running_loop().create_future()
        self.on_wait()
        try:
            await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            pass
        finally:
            if self._waiting is waiting:
                self._waiting = None

    def _wake(self) -> None:
        if self.is_waited_for:
            self._waiting.set_result(None)


def _nothing() -> None:
    """Do nothing: nobody wants to know."""
