"""Look again at the articles of what was posted, and revise what they do not say any more.

An article that cannot be read stands as it was. What a look finds is believed when the next one,
two minutes later, finds the same: of two copies of a page one may be old, and one may be broken.
"""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.delivery.revising import Revised, Reviser
from bot.errors import StoreError, UnreadableError
from bot.model.chats import Subscription, Wishes
from bot.model.deliveries import Post, StoryPost
from bot.model.digests import KeptDigest, Revision
from bot.model.stories import Page
from bot.model.watches import Watch
from bot.ports import Transaction
from bot.render.revised import Times
from bot.schedule.quiet import release
from bot.use_cases.desk import Desk
from bot.use_cases.gathering import heading_of
from bot.use_cases.restating import Restated, dated, hold_against, reply_of, revised_story
from bot.use_cases.stories import room_of_each, text_hash
from digests import DigestsError

# So many addresses are leased at a time, and looked at a few at once. A look takes 20 s at most,
# and waits for the turn of its host.
LIMIT = 20
AT_ONCE = 4
LEASE = timedelta(minutes=10)
LOOK_SECONDS = 10.0

# After so long a look is made once more that found something.
MAKE_SURE = timedelta(minutes=2)

# A page that says something else each time, as a running count does, is left alone after so long
# until the next look of the plan: it was asked every two minutes for a week.
RESTLESS = timedelta(minutes=10)

# Posts that are older are history, whatever their article says by now.
OLDEST = timedelta(days=7)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Affected:
    """A digest with what some of its stories, by index, do not say any more."""

    kept: KeptDigest
    restated: dict[int, Restated]


class Revising:
    """Looks at the articles whose time has come."""

    def __init__(self, desk: Desk, reviser: Reviser) -> None:
        self._desk = desk
        self._watches = desk.watches
        self._reviser = reviser

    async def look_again(self) -> None:
        """Look at all that are due. Raises StoreError; nothing else that goes wrong does harm."""
        while len(leased := await asyncio.to_thread(self._lease)) > 0:
            turns = asyncio.Semaphore(AT_ONCE)
            looks = [self._look_in_turn(watch, turns) for watch in leased]
            for error in await asyncio.gather(*looks, return_exceptions=True):
                if isinstance(error, BaseException):
                    raise error

    def _lease(self) -> Sequence[Watch]:
        now = self._desk.clock.now()
        with self._desk.store.writing() as transaction:
            return self._watches.lease_due(transaction, now, LIMIT, now + LEASE)

    async def _look_in_turn(self, watch: Watch, turns: asyncio.Semaphore) -> None:
        async with turns:
            try:
                await self._look(watch)
            except UnreadableError:
                await asyncio.to_thread(self._put_next, watch)
            except (StoreError, asyncio.CancelledError):
                raise
            except Exception:  # noqa: BLE001 - one article must not keep the others from us
                _log.exception("An article that was posted could not be held against itself")
                await asyncio.to_thread(self._put_next, watch)

    async def _look(self, watch: Watch) -> None:
        page = await self._desk.pages.read(watch.url)
        affected = await asyncio.to_thread(lambda: tuple(self._affected(watch, page)))
        signature = "\n".join(sorted({r.signature for a in affected for r in a.restated.values()}))
        doubt = text_hash(signature) if signature else ""
        if doubt == watch.doubt:
            for each in affected:
                await asyncio.to_thread(self._revise, each, page)
        elif doubt and not self._is_restless(watch):
            await asyncio.to_thread(self._make_sure, watch, doubt)
            return
        await asyncio.to_thread(self._put_next, watch)

    def _affected(self, watch: Watch, page: Page) -> Iterator[Affected]:
        """Give the digests that say what the article does not say any more."""
        desk = self._desk
        since = desk.clock.now() - OLDEST
        with desk.store.reading() as transaction:
            kept = desk.digests.resting_on(transaction, watch.url, since)
            pages = desk.articles.versions(transaction, watch.url)
        versions = {text_hash(each.text): each for each in pages}
        compared: dict[object, Restated | None] = {}
        for digest in kept:
            restated: dict[int, Restated] = {}
            for index, story in enumerate(digest.post.stories):
                before = versions.get(story.text_hash)
                key = (story.text_hash, story.quotes)
                if before and key not in compared:
                    compared[key] = _held_against(digest.post, index, before, page)
                if found := compared.get(key):
                    restated[index] = found
            if restated:
                yield Affected(digest, restated)

    def _revise(self, affected: Affected, page: Page) -> None:
        """Revise one digest, with all that is to be sent because of it."""
        desk, kept = self._desk, affected.kept
        now = desk.clock.now()
        with desk.store.reading() as transaction:
            subscription = self._subscription(transaction, kept)
            revisions = desk.digests.revisions(transaction, kept.id)[: kept.revision]
        wishes = subscription.wishes if subscription else None
        zone = wishes.zone if wishes else desk.first_zone
        times = Times(kept.slot, now, zone)
        try:
            post, reply = self._composed(affected, revisions, times)
        except DigestsError:
            return
        revised = Revised(kept.id, kept.revision, post, reply, _after_quiet_hours(wishes, now))
        with desk.store.writing() as transaction:
            desk.articles.keep(transaction, page, now)
            self._reviser.revise(transaction, revised, now)

    def _composed(
        self, affected: Affected, revisions: Sequence[Revision], times: Times
    ) -> tuple[Post, Post]:
        """Compose a digest anew and the reply that tells of it. Raises a DigestsError."""
        post = affected.kept.post
        stories, replies = list(post.stories), list[StoryPost]()
        most = self._desk.most_characters
        room = room_of_each(len(stories), most) if len(stories) > 1 else most
        for index, restated in affected.restated.items():
            stories[index] = revised_story(restated, stories[index], room, times)
            told = dated(restated, index, revisions)
            replies += reply_of(told, stories[index], times).stories
        anew = replace(post, stories=tuple(stories))
        if post.heading:
            heading = heading_of(anew.stories, affected.kept.slot, times.zone)
            anew = replace(anew, heading=heading)
        return anew, Post(tuple(replies))

    def _subscription(self, transaction: Transaction, kept: KeptDigest) -> Subscription | None:
        name = kept.id.partition(":")[0]
        found = int(name) if name.isdecimal() else -1
        return self._desk.subscriptions.get(transaction, found)

    def _make_sure(self, watch: Watch, doubt: str) -> None:
        next_at = self._desk.clock.now() + MAKE_SURE
        self._put(watch, replace(watch, doubt=doubt, next_at=next_at))

    def _is_restless(self, watch: Watch) -> bool:
        """Tell whether each look found something else, since that of the plan long ago."""
        plan = self._desk.looks
        planned = plan[min(watch.looks, len(plan) - 1)] if plan else timedelta()
        since_then = self._desk.clock.now() - watch.since - planned
        return bool(watch.doubt) and since_then > RESTLESS

    def _put_next(self, watch: Watch) -> None:
        """Put down the next look of the plan; looks that were missed are not made up for."""
        now, plan = self._desk.clock.now(), self._desk.looks
        ahead = [at for at, look in enumerate(plan) if watch.since + look > now]
        if not ahead:
            with self._desk.store.writing() as transaction:
                self._watches.end(transaction, watch)
            return
        next_at = watch.since + plan[ahead[0]]
        self._put(watch, replace(watch, doubt="", looks=ahead[0], next_at=next_at))

    def _put(self, watch: Watch, anew: Watch) -> None:
        with self._desk.store.writing() as transaction:
            self._watches.put(transaction, anew, watch)


def _held_against(post: Post, index: int, before: Page, after: Page) -> Restated | None:
    try:
        return hold_against(post.stories[index], before, after)
    except DigestsError:
        return None


def _after_quiet_hours(wishes: Wishes | None, now: datetime) -> datetime | None:
    """Tell when the reply may ring; None for at once. The edit makes no sound."""
    if wishes is None or wishes.quiet is None:
        return None
    ends = release(wishes.quiet, ZoneInfo(wishes.zone), now)
    return ends if ends > now else None
