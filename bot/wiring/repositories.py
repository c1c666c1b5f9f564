"""Everything that is kept, over one database."""

from dataclasses import dataclass, field

from bot.model.settings import StoreRules
from bot.store.articles import StoredArticles
from bot.store.audit import StoredAudit
from bot.store.chats import StoredChats
from bot.store.deliveries import StoredDeliveries
from bot.store.digests import StoredDigests
from bot.store.heard import StoredHeard
from bot.store.nodes import StoredNodes
from bot.store.overview import StoredOverview
from bot.store.pending import StoredPending
from bot.store.reports import StoredReports
from bot.store.store import Store, open_store
from bot.store.subscriptions import StoredSubscriptions
from bot.store.watches import StoredWatches


@dataclass(frozen=True, slots=True)
class Repositories:
    """The store, and what reads and writes its tables."""

    store: Store
    chats: StoredChats = field(default_factory=StoredChats)
    subscriptions: StoredSubscriptions = field(default_factory=StoredSubscriptions)
    pending: StoredPending = field(default_factory=StoredPending)
    articles: StoredArticles = field(default_factory=StoredArticles)
    digests: StoredDigests = field(default_factory=StoredDigests)
    deliveries: StoredDeliveries = field(default_factory=StoredDeliveries)
    reports: StoredReports = field(default_factory=StoredReports)
    audit: StoredAudit = field(default_factory=StoredAudit)
    heard: StoredHeard = field(default_factory=StoredHeard)
    nodes: StoredNodes = field(default_factory=StoredNodes)
    watches: StoredWatches = field(default_factory=StoredWatches)
    overview: StoredOverview = field(default_factory=StoredOverview)


def open_repositories(rules: StoreRules) -> Repositories:
    """Open the database; nothing is connected, made or upgraded yet, and `store.close()` ends it.

    Raises DatabaseUrlError.
    """
    return Repositories(open_store(rules))
