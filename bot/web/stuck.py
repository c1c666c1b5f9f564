"""What the pages need of the posts that wait or failed; bot.delivery.held has it."""

from collections.abc import Sequence
from typing import Protocol

from bot.model.deliveries import Delivery, State
from bot.model.jobs import JobFate


class Stuck(Protocol):
    """The deliveries and digests that did not come to a good end (yet). All of it blocks."""

    def deliveries(self, states: Sequence[State] = ...) -> tuple[Delivery, ...]:
        """Give the deliveries that wait, failed or are uncertain, the earliest slots first."""

    def digests(self) -> tuple[JobFate, ...]:
        """Give the digests that could not be made."""

    def retry(self, name: str) -> bool:
        """Try a delivery or a digest anew; False for what is tried by itself.

        Raises NoSuchDeliveryError, PausedChatError, DeliveryChangedError.
        """
