"""How a node serves the platforms that it is set up for."""

from dataclasses import dataclass

from bot.model.chats import Platform


@dataclass(frozen=True, slots=True)
class Service:
    """One platform at one node; `trouble` says what is wrong and what to do, "" when all is well.

    `is_over` says that this node has given it up, until it is started again.
    """

    platform: Platform
    trouble: str = ""
    is_over: bool = False


Services = tuple[Service, ...]
