"""Chats, subscriptions, feeds and posts made for tests of the store."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from bot.model.chats import Address, Every, Instantly, Platform, Wishes
from bot.model.deliveries import Delivery, Post, Quote, StoryPost
from bot.model.feeds import Entry, FeedState, Look
from bot.model.stories import Page
from bot.store.articles import hash_of
from bot.store.chats import StoredChats
from bot.store.feed_states import lease_due, save_look
from bot.store.subscriptions import StoredSubscriptions
from digests import Fragment, Line, LineKind

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
URL = "https://news.example/feed"
HOURLY = Wishes(Every(60))
INSTANT = Wishes(Instantly())
ADDRESS = Address(Platform.TELEGRAM, "-100", "7")
CHATS, SUBSCRIPTIONS = StoredChats(), StoredSubscriptions()

# Whatever a page, a feed or a chat may hold: a NUL and half a surrogate pair too.
ANY_TEXT = st.text(
    st.characters() | st.sampled_from(["\x00", "\x10", "\ud800", "\udfff", "\U0001f4f0"])
)
MOMENTS = st.datetimes(timezones=st.just(UTC))


def later(**passed):
    return NOON + timedelta(**passed)


def a_chat(transaction, chat="-100", topic=""):
    return CHATS.join(transaction, Address(Platform.TELEGRAM, chat, topic), "News", NOON)


def a_subscription(transaction, chat="-100", wishes=HOURLY, feed=None):
    """Make a subscription of a chat, to a feed that was read before if one is named."""
    made = SUBSCRIPTIONS.open(transaction, a_chat(transaction, chat).id, wishes, NOON)
    if feed:
        SUBSCRIPTIONS.follow(transaction, made.id, a_feed(feed), NOON)
    return SUBSCRIPTIONS.get(transaction, made.id)


def a_feed(url=URL, **changes):
    return FeedState(url, **({"next_at": NOON, "last_success": NOON} | changes))


def entries(*names):
    return tuple(Entry(name, f"https://news.example/{name}", name) for name in names)


def bring(transaction, *names, url=URL, now=NOON, release=lambda wishes, now: now, notice=""):
    """Have a feed bring entries, the newest first."""
    (lease,) = lease_due(transaction, NOON, 1, later(minutes=2))
    assert lease.state.url == url
    look = Look(a_feed(url), entries(*names), notice)
    assert save_look(transaction, lease, look, now, release)


TEXT = "Ferry sinks\n\nNine people drowned, the coastguard said."
PAGE = Page(
    "https://news.example/1?utm=x", TEXT, "Ferry sinks", canonical="https://news.example/1"
)


def a_post(words="Nine people drowned"):
    quote = Quote("Nine people", "people drowned", "the coastguard", words, 13, 13 + len(words))
    line = Line(LineKind.CLAIM, (Fragment(words),), (0,))
    return Post((StoryPost((line,), (quote,), PAGE.canonical, "Courier", hash_of(TEXT)),))


def a_delivery(chat, slot=NOON, subscription=1, **changes):
    identity = f"{subscription}:{int(slot.timestamp())}"
    plain = {"address": chat.address, "post": a_post(), "slot": slot, "chat_id": chat.id}
    return Delivery(identity, **(plain | changes))
