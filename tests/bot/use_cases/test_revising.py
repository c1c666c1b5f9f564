"""Articles of posts are looked at again: what is done then, and what is left alone."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
import sqlalchemy as sa

from bot.delivery.revising import Reviser
from bot.errors import UnreadableError
from bot.model.chats import Address, Every, Instantly, Platform, Quiet, Wishes
from bot.model.deliveries import Delivery, DeliveryKind, Post, State
from bot.model.settings import StoreRules
from bot.model.stories import Page
from bot.store.articles import StoredArticles
from bot.store.chats import StoredChats
from bot.store.deliveries import StoredDeliveries
from bot.store.digests import StoredDigests
from bot.store.store import open_store
from bot.store.subscriptions import StoredSubscriptions
from bot.store.tables import watches
from bot.store.watches import StoredWatches
from bot.use_cases.desk import Desk
from bot.use_cases.revising import MAKE_SURE, Revising
from bot.use_cases.stories import compose_story
from tests.bot.wiring.test_revisions import FIRE, NOTE
from tests.fakes.clock import FakeClock
from tests.fakes.web import FakeWeb

URL, OTHER = "https://example.org/fire", "https://example.org/flood"
LOOKS = tuple(timedelta(minutes=minutes) for minutes in (30, 120, 360, 1440))
FLOOD = """Flood closes the bridge at Tarn

Twelve houses were flooded in Tarn on Monday, the mayor, Ada Holm, said.

The fire brigade said 40 people had been taken to a school.
"""


def a_page(text=FIRE, url=URL):
    return Page(url, text, text.splitlines()[0], "Harbour Wire", canonical=url)


class World:
    """A desk with chats that were told of articles; `planned` is what is to be sent."""

    def __init__(self, store):
        self.store, self.web, self.clock = store, FakeWeb({URL: a_page()}), FakeClock()
        self.planned: list[Delivery] = []
        self.chats, self.deliveries = StoredChats(), StoredDeliveries()
        kept = (store, self.chats, StoredSubscriptions(), None, StoredArticles(), StoredDigests())
        self.desk = Desk(
            *(*kept, None, None, self.web, None, self.clock, StoredWatches(), None), looks=LOOKS
        )
        self.revising = Revising(
            self.desk, Reviser(self.desk.digests, self.deliveries, self.chats, self.plan)
        )

    def plan(self, deliveries, transaction):
        for each in deliveries:
            if self.deliveries.plan(transaction, each):
                self.planned.append(each)

    def tell(self, *pages, chat="1", wishes=None):
        """Have a chat told of articles; gives the digest."""
        now = self.clock.now()
        with self.store.writing() as transaction:
            met = self.chats.join(transaction, Address(Platform.CONSOLE, chat), "", now)
            chosen = wishes or Wishes(Every(60), zone="Europe/Berlin")
            made = self.desk.subscriptions.open(transaction, met.id, chosen, now)
            for page in pages:
                self.desk.articles.keep(transaction, page, now)
            stories = tuple(compose_story(page, 900) for page in pages)
            name = f"{made.id}:{int(now.timestamp())}"
            post = Post(stories, "Figures" if len(stories) > 1 else "")
            delivery = Delivery(name, met.address, post, now, chat_id=met.id)
            self.deliveries.plan(transaction, delivery)
            sent = replace(delivery, state=State.SENT, receipts=("m1",))
            self.deliveries.save(transaction, sent, delivery, now)
            self.desk.watches.watch(transaction, name, now, now + LOOKS[0])
        return name

    async def look(self, after=LOOKS[0]):
        self.clock.at += after
        await self.revising.look_again()

    async def look_twice(self):
        await self.look()
        await self.look(MAKE_SURE)

    def digest(self, name):
        with self.store.reading() as transaction:
            return self.desk.digests.kept(transaction, name)

    def next_looks(self):
        with self.store.reading() as transaction:
            chosen = sa.select(watches.c.next_at, watches.c.lease_until)
            rows = transaction.connection.execute(chosen).all()
        assert all(row.lease_until is None for row in rows)
        return [row.next_at for row in rows]


@pytest.fixture
def world(tmp_path):
    store = open_store(StoreRules(f"sqlite:///{tmp_path}/whosaid.db"))
    store.upgrade()
    yield World(store)
    store.close()


async def test_what_two_looks_find_revises_every_post_of_the_article(world):
    names = [world.tell(a_page(), chat=chat) for chat in "123"]
    world.web.pages[URL] = a_page(FIRE.replace("17", "7") + NOTE)
    await world.look()
    assert world.planned == []
    await world.look(MAKE_SURE)
    assert world.web.asked == [URL, URL]  # once for all of them
    assert [world.digest(name).revision for name in names] == [1, 1, 1]
    kinds = [each.kind for each in world.planned]
    assert kinds == [DeliveryKind.EDIT, DeliveryKind.REPLY] * 3
    mark = "Corrected 08:32: 17 → 7 people injured — police"
    lines = [line.text for line in world.digest(names[0]).post.stories[0].lines]
    assert mark in lines
    assert (
        "We posted 17 people injured (police) at 08:00."
        in world.planned[1].post.stories[0].lines[1].text
    )


async def test_the_looks_that_follow_find_nothing_more(world):
    world.tell(a_page())
    world.web.pages[URL] = a_page(FIRE.replace("17", "7"))
    await world.look_twice()
    for after in LOOKS[1:]:
        await world.look(after)
    assert len(world.planned) == 2
    assert world.next_looks() == []


async def test_a_second_change_is_told_beside_the_first(world):
    name = world.tell(a_page())
    for number, after in (("31", LOOKS[0]), ("40", LOOKS[1])):
        world.web.pages[URL] = a_page(FIRE.replace("17", number))
        await world.look(after)
        await world.look(MAKE_SURE)
    assert world.digest(name).revision == 2
    texts = [line.text for line in world.digest(name).post.stories[0].lines]
    assert [text for text in texts if text.startswith("Updated")] == [
        "Updated 08:32: 17 → 31 people injured — police",
        "Updated 10:34: 31 → 40 people injured — police",
    ]
    replies = (each.post for each in world.planned if each.kind is DeliveryKind.REPLY)
    assert [post.stories[0].lines[1].text for post in replies] == [
        "We posted 17 people injured (police) at 08:00. The outlet now says:",
        "We posted 31 people injured (police) at 08:32. The outlet now says:",
    ]


async def test_what_stood_there_from_the_beginning_was_posted_with_the_post(world):
    world.tell(a_page())
    for old, new, after in (("17", "31", LOOKS[0]), ("23", "20", LOOKS[1])):
        world.web.pages[URL] = a_page(world.web.pages[URL].text.replace(old, new))
        await world.look(after)
        await world.look(MAKE_SURE)
    told = world.planned[-1].post.stories[0].lines[1].text
    assert told == "We posted 23 stalls destroyed (Anna Horvat) at 08:00. The outlet now says:"


async def test_a_page_that_says_something_else_each_time_is_left_alone_until_the_next_look(world):
    world.tell(a_page())
    world.clock.at += LOOKS[0]
    for number in range(200, 950):  # a look every two minutes, for more than a day
        world.web.pages[URL] = a_page(FIRE.replace("17", str(number)))
        await world.look(MAKE_SURE)
    assert world.planned == []
    assert len(world.web.asked) <= 7 * len(LOOKS)
    assert world.next_looks() == []


async def test_what_stands_still_at_last_is_told_at_the_next_look_of_the_plan(world):
    world.tell(a_page())
    world.clock.at += LOOKS[0]
    for number in range(200, 210):
        world.web.pages[URL] = a_page(FIRE.replace("17", str(number)))
        await world.look(MAKE_SURE)
    await world.look(LOOKS[1])
    await world.look(MAKE_SURE)
    assert "17 → 209 people injured" in world.planned[1].post.stories[0].lines[0].text


async def test_of_several_stories_the_one_that_changed_is_revised(world):
    flood = a_page(FLOOD, OTHER)
    world.web.pages[OTHER] = flood
    name = world.tell(a_page(), flood)
    before = world.digest(name).post
    world.web.pages[OTHER] = a_page(FLOOD.replace("40 people", "14 people"), OTHER)
    await world.look_twice()
    after = world.digest(name).post
    assert after.stories[0] == before.stories[0]
    assert "40 → 14" in "\n".join(line.text for line in after.stories[1].lines)
    assert after.heading.startswith("Figures at 08:00 Europe/Berlin · 2 stories")
    (reply,) = (each for each in world.planned if each.kind is DeliveryKind.REPLY)
    assert len(reply.post.stories) == 1


async def test_in_quiet_hours_the_reply_waits_for_their_end(world):

    wishes = Wishes(Instantly(), "Europe/Berlin", Quiet(time(8, 15), time(20, 0)))
    world.tell(a_page(), wishes=wishes)
    world.web.pages[URL] = a_page(FIRE.replace("17", "7"))
    await world.look_twice()
    edit, reply = world.planned
    assert (edit.wait_until, edit.slot) == (None, world.clock.at)
    assert reply.wait_until == reply.slot
    assert f"{reply.slot:%H:%M}" == "18:00"  # 20:00 in Berlin


async def test_to_a_paused_chat_nothing_is_sent_and_its_page_knows(world):
    name = world.tell(a_page())
    with world.store.writing() as transaction:
        world.chats.pause(transaction, 1, "blocked")
    world.web.pages[URL] = a_page(FIRE.replace("17", "7"))
    await world.look_twice()
    assert world.planned == []
    assert world.digest(name).revision == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Subscribe to read on.\n\nThis article is for subscribers.", id="a paywall"),
        pytest.param(FLOOD, id="another story"),
        pytest.param(
            "Ein Brand\n\n" + "Bei dem Brand wurden 7 Menschen verletzt. " * 9, id="German"
        ),
        pytest.param("\x00\ud800" * 50 + FIRE, id="rubbish before it"),
        pytest.param("7 " * 50_000, id="numbers without end"),
    ],
)
async def test_what_cannot_be_held_against_the_post_leaves_it_as_it_is(world, text):
    name = world.tell(a_page())
    world.web.pages[URL] = a_page()
    world.web.pages[URL] = Page(URL, text, "x", "Harbour Wire", canonical=URL)
    await world.look_twice()
    assert world.planned == []
    assert world.digest(name).revision == 0


@pytest.mark.parametrize("error", [UnreadableError("gone"), ValueError("a bug")], ids=repr)
async def test_an_article_that_fails_keeps_no_other_from_being_looked_at(world, error):
    class Broken(FakeWeb):
        async def read(self, url):
            if url == OTHER:
                raise error
            return await super().read(url)

    world.tell(a_page(FLOOD, OTHER), chat="2")
    name = world.tell(a_page())
    broken = Broken({URL: a_page(FIRE.replace("17", "7"))})
    world.desk = replace(world.desk, pages=broken)
    world.revising = Revising(
        world.desk, Reviser(world.desk.digests, world.deliveries, world.chats, world.plan)
    )
    await world.look_twice()
    assert world.digest(name).revision == 1
    assert len(world.next_looks()) == 2


async def test_looks_that_were_missed_are_not_made_up_for(world):
    world.tell(a_page())
    told = world.clock.at
    await world.look(timedelta(hours=3))
    assert world.web.asked == [URL]
    assert world.next_looks() == [told + LOOKS[2]]


async def test_after_the_last_look_nobody_looks_any_more(world):
    world.tell(a_page())
    await world.look(timedelta(days=3))
    assert world.next_looks() == []


async def test_a_post_of_long_ago_is_history(world):
    old = world.tell(a_page())
    world.clock.at += timedelta(days=8)
    new = world.tell(a_page(), chat="2")
    world.web.pages[URL] = a_page(FIRE.replace("17", "7"))
    await world.look_twice()
    assert (world.digest(old).revision, world.digest(new).revision) == (0, 1)
