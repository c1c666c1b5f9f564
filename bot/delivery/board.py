"""How this node serves its platforms just now; its fronts say so, its beats tell the others."""

from collections.abc import Iterable

from bot.model.chats import Platform
from bot.model.services import Service, Services

LONGEST_TROUBLE = 500


class Board:
    """What is wrong with each platform of a node; at first none is connected."""

    def __init__(self, node: str, platforms: Iterable[Platform]) -> None:
        self.node = node
        self._services = {each: Service(each, "it is being connected") for each in platforms}

    @property
    def services(self) -> Services:
        """Give how each platform is served."""
        return tuple(self._services.values())

    def note(self, platform: Platform, trouble: str) -> None:
        """Put down what is wrong with a platform, in words with what to do; "" for nothing."""
        self._services[platform] = Service(platform, trouble[:LONGEST_TROUBLE])

    def give_up(self, platform: Platform, why: str) -> None:
        """Put down that this node serves a platform no more."""
        self._services[platform] = Service(platform, why[:LONGEST_TROUBLE], is_over=True)
