"""The site at which all pages are served: what it needs of the world, each by its port."""

from dataclasses import dataclass

from bot.model.settings import WebRules
from bot.ports import Articles, Clock, Digests, Overview, Store
from bot.web.stuck import Stuck


@dataclass(frozen=True, slots=True)
class Site:
    """What the pages of a node need: how they may be seen, where things are kept, the time."""

    rules: WebRules
    store: Store
    digests: Digests
    articles: Articles
    overview: Overview
    stuck: Stuck
    clock: Clock
