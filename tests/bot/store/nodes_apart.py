"""Nodes as processes of their own: they share nothing but the database."""

import multiprocessing
from datetime import timedelta

from bot.model.settings import StoreRules
from bot.store.store import open_store
from tests.bot.store.made import NOON, SUBSCRIPTIONS

# Forked from a server that has loaded everything once: quick, and without this one's threads.
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.bot.store.nodes_apart"])


def together(work, url, count):
    """Have some processes do the same at once, and give what each has put into its list."""
    with SERVER.Pool(count) as nodes:
        return nodes.map(work, [url] * count, chunksize=1)


def upgrade(url):
    """Start as a node starts."""
    store = open_store(StoreRules(url))
    store.upgrade()
    store.close()


def claim_all(url):
    """Claim all that is due, a few at a time."""
    store = open_store(StoreRules(url))
    claimed = []
    while due := _claim_some(store):
        claimed += due
    store.close()
    return claimed


def _claim_some(store):
    with store.writing() as transaction:
        due = SUBSCRIPTIONS.claim_due(transaction, NOON, 7)
        for each in due:
            SUBSCRIPTIONS.set_next(transaction, each.id, each.next_at + timedelta(hours=1))
    return [each.id for each in due]
