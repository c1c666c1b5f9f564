"""What the bot needs of the world; each port has a fake that passes the same tests as the adapter.

A port is named for what it does for us, never for the library behind it.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Protocol

from bot.model.chats import Address, Change, Chat, Platform, Subscription, Wishes
from bot.model.deliveries import Delivery, Fate, Post, Report, State
from bot.model.digests import Edition, KeptDigest, Revision
from bot.model.feeds import FeedState, Lease, Look, Waiting
from bot.model.installations import Installation
from bot.model.jobs import Beat, Job, JobFate, Life, Work
from bot.model.limits import Limits
from bot.model.overview import NodeStanding, Pulse, SlotAhead
from bot.model.services import Services
from bot.model.stories import Page
from bot.model.watches import Watch

# The platform's ids of the messages that a post became, in order.
Receipts = tuple[str, ...]

# Does one job.
Run = Callable[[Job], Awaitable[None]]


class Clock(Protocol):
    """What time it is; the only clock that the bot asks."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""


class PageReader(Protocol):
    """Reads the article that stands at a web address."""

    async def read(self, url: str) -> Page:
        """Fetch the page and give its article; raises an UnreadableError that says why not."""


class FeedStates(Protocol):
    """Remembers every feed that somebody follows, and who looks at which just now."""

    async def due(self, now: datetime, limit: int, seconds: float) -> tuple[Lease, ...]:
        """Lease at most `limit` feeds for so many seconds from `now`, the longest due first.

        No feed is leased twice at a time; a lease that ran out is as if it had never been. Feeds
        that are gone are never due.
        """

    async def save(self, lease: Lease, look: Look) -> bool:
        """Keep all that a look came to, in one step, and end its lease.

        False, and nothing is kept, when the lease ran out and another took its place, or when
        nobody follows the feed any more. An entry whose identity the feed brought before is not
        kept again. A feed that moved to an address which is followed already keeps its own.
        """


class FeedFinder(Protocol):
    """Finds the feed that somebody means by an address."""

    async def find(self, url: str) -> Look:
        """Look for the first time at the feed at an address, or at that of the site there.

        The look brings one entry to show what comes; the others are known then. Raises an
        UnreadableError that says why not.
        """


class Messenger(Protocol):
    """Posts to the chats of one platform.

    A post may become several messages. They are sent one by one, each after its turn in the
    chat's budget; the one that sends remembers each receipt before it asks for the next message.
    """

    @property
    def platform(self) -> Platform:
        """Tell whose chats these are."""

    @property
    def limits(self) -> Limits:
        """Tell how fast the platform lets us post."""

    def count(self, post: Post) -> int:
        """Tell how many messages a post becomes; at least one."""

    def is_group(self, address: Address) -> bool:
        """Tell whether the platform holds the chat to its limits for groups."""

    async def send(
        self, delivery: str, address: Address, post: Post, sent: Sequence[str], answers: str = ""
    ) -> str:
        """Send the first message of the post that has not arrived yet, and give its receipt.

        `sent` are the receipts of those that have. `answers` is the receipt of the message to
        which it replies, "" for none; a reply has no buttons, and is sent all the same when that
        message is gone. Raises RetryLaterError, PlatformAwayError, ChatLostError, ChatMovedError,
        PostRefusedError, UncertainPostError.
        """

    async def edit(
        self, digest: str, address: Address, post: Post, messages: Sequence[str], at: int
    ) -> None:
        """Have `messages[at]` of a digest's post, which were sent, say what the post says now.

        Twice is as once. A message for which the post has no words any more says so; what is more
        than the messages hold is left out. Raises what `send` raises; PostRefusedError when the
        message is gone, or cannot be changed any more.
        """

    async def find(
        self, delivery: str, address: Address, since: datetime, answers: str = ""
    ) -> Receipts | None:
        """Ask the platform whether a delivery arrived, and as which messages; None: it did not.

        `answers` is what it was sent with. Raises UncertainPostError where the platform cannot
        tell, and what `send` raises when it cannot be asked.
        """

    async def is_admin(self, address: Address, user: str) -> bool:
        """Tell whether a user may change the settings of a chat; False when in doubt."""


class Transaction(Protocol):
    """What happens together or not at all; who is given one hands it on unopened."""


class Store(Protocol):
    """Where everything is kept. All that takes a Transaction blocks: call it in a thread.

    Raises StoreError; after a PassingStoreError nothing of the transaction has happened, and the
    same may be tried again.
    """

    def writing(self) -> AbstractContextManager[Transaction]:
        """Open a transaction; it is undone when an exception leaves it."""

    def reading(self) -> AbstractContextManager[Transaction]:
        """Open a transaction that only reads, and holds up nobody."""


class Deliveries(Protocol):
    """Keeps deliveries; the truth about every post is here."""

    def plan(self, transaction: Transaction, delivery: Delivery) -> bool:
        """Keep a new delivery; False when one of its id has been kept before."""

    def get(self, transaction: Transaction, delivery: str) -> Delivery | None:
        """Give a delivery, at the address that its chat has now; None when there is none."""

    def save(
        self, transaction: Transaction, delivery: Delivery, was: Delivery, now: datetime
    ) -> bool:
        """Put down where a delivery stands: state, tries, receipts, reason, wait_until.

        False, and nothing happens, when its state, tries, receipts or revision are not those of
        `was` any more: somebody else has gone on with it, or it is another post now.
        """

    def carry(self, transaction: Transaction, digest: str, revision: int) -> bool:
        """Let a post of which nothing has left carry a revision of its digest; False if it has."""

    def open_before(self, transaction: Transaction, delivery: Delivery) -> Sequence[str]:
        """Give the ids of the chat's open deliveries of earlier slots, the earliest first."""

    def untouched(
        self, transaction: Transaction, since: datetime, limit: int
    ) -> Sequence[Delivery]:
        """Give open deliveries that nobody has saved since a moment, the longest ones first."""

    def in_states(
        self, transaction: Transaction, states: Collection[State], limit: int
    ) -> Sequence[Delivery]:
        """Give deliveries in these states, those of the earliest slots first."""


class Subscriptions(Protocol):
    """Keeps when who gets what."""

    def claim_due(
        self, transaction: Transaction, now: datetime, limit: int
    ) -> Sequence[Subscription]:
        """Give those whose next slot has come, the earliest first.

        Nobody else is given them before the transaction ends, by when each must have its next.
        """

    def set_next(
        self, transaction: Transaction, subscription: int, next_at: datetime | None
    ) -> None:
        """Put down the next slot; None for nothing to be due."""

    def get(self, transaction: Transaction, subscription: int) -> Subscription | None:
        """Give a subscription; None when there is none of this id (any more)."""

    def of_chat(self, transaction: Transaction, chat_id: int) -> Subscription | None:
        """Give what a chat gets, None when it gets nothing yet."""

    def feeds_of(self, transaction: Transaction, subscription: int) -> Sequence[FeedState]:
        """Give what is remembered of the feeds that a subscription follows, in its own order."""

    def open(
        self, transaction: Transaction, chat_id: int, wishes: Wishes, now: datetime
    ) -> Subscription:
        """Begin a subscription of a chat, with no feed and nothing due."""

    def save_wishes(self, transaction: Transaction, subscription: int, wishes: Wishes) -> None:
        """Put down new wishes; the next slot is set apart."""

    def follow(
        self, transaction: Transaction, subscription: int, feed: FeedState, now: datetime
    ) -> bool:
        """Add a feed to a subscription; False when it was there.

        `feed` is what a first look at it came to; it is kept when nobody follows that address
        yet. What stands in the feed already counts as seen: only what comes from now on waits.
        Of what a feed that was never read brings first, the newest entry waits, as a preview.
        """

    def unfollow(self, transaction: Transaction, subscription: int, feed: str) -> bool:
        """Take a feed away, and what waits because of it; False when it was not there."""


class Chats(Protocol):
    """Keeps the chats."""

    def at(self, transaction: Transaction, address: Address) -> Chat | None:
        """Give the chat of an address, None when we have not met."""

    def get(self, transaction: Transaction, chat_id: int) -> Chat | None:
        """Give a chat; None when there is none of this id."""

    def all_of(self, transaction: Transaction, address: Address) -> Sequence[Chat]:
        """Give all that we know of the chat at an address: itself and its topics, by their ids."""

    def join(self, transaction: Transaction, address: Address, title: str, now: datetime) -> Chat:
        """Give the chat of an address, and keep it when it is new; its title is put down."""

    def resume(self, transaction: Transaction, chat_id: int) -> None:
        """Post to a chat again; its strikes are forgotten."""

    def paused(self, transaction: Transaction, chat_id: int) -> str:
        """Give why nothing is posted to a chat, "" when it is not paused."""

    def pause(self, transaction: Transaction, chat_id: int, reason: str) -> None:
        """Post nothing to a chat any more, until somebody resumes it."""

    def of_tenant(
        self, transaction: Transaction, platform: Platform, tenant: str
    ) -> Sequence[Chat]:
        """Give all chats of a workspace, by their ids."""

    def move(self, transaction: Transaction, chat_id: int, chat: str) -> None:
        """Put down that the platform gave a chat a new id."""


class Pending(Protocol):
    """Keeps what each subscription still has to get, and what became of what it got."""

    def waiting(
        self, transaction: Transaction, subscription: int, limit: int
    ) -> Sequence[Waiting]:
        """Give the entries that wait for a subscription, the newest first."""

    def newest(self, transaction: Transaction, subscription: int, limit: int) -> Sequence[Waiting]:
        """Give the newest entries of a subscription's feeds, whatever became of them."""

    def left_out(self, transaction: Transaction, digest: str, reason: str) -> Sequence[Waiting]:
        """Give the entries that had this fate at a digest, the newest first."""

    def settle(
        self,
        transaction: Transaction,
        subscription: int,
        fates: Sequence[Fate],
        digest: str,
        now: datetime,
    ) -> None:
        """Put down what became of entries at a digest; they wait no more."""

    def keep_shown(
        self, transaction: Transaction, subscription: int, look: Look, now: datetime
    ) -> None:
        """Keep what somebody was shown of a feed that he has just begun to follow.

        It counts as seen. Nothing is kept when others follow it: to them it is news.
        """

    def last_fates(self, transaction: Transaction, subscription: int) -> Sequence[tuple[str, int]]:
        """Count what became of the entries of a subscription's last digest, by reason."""

    def tell(self, transaction: Transaction, subscription: int, now: datetime) -> Sequence[str]:
        """Give what a subscription is still to be told of its feeds, the oldest notice first.

        They are put down as told.
        """


class Articles(Protocol):
    """Keeps the texts to which all evidence refers."""

    def newest(self, transaction: Transaction, url: str) -> Page | None:
        """Give what was found last at an address, None for nothing."""

    def versions(self, transaction: Transaction, url: str) -> Sequence[Page]:
        """Give all that was found at an address and is still kept, the newest first."""

    def by_hash(self, transaction: Transaction, text_hash: str) -> Page | None:
        """Give the article whose text has this SHA-256, None when it is not kept (any more)."""

    def keep(self, transaction: Transaction, page: Page, now: datetime) -> None:
        """Keep a page's article; the same text of one address is kept once."""


class Digests(Protocol):
    """Keeps what was made for each slot."""

    def get(self, transaction: Transaction, digest: str) -> Post | None:
        """Give the post of a digest, None when it has not been made."""

    def keep(
        self, transaction: Transaction, digest: str, chat_id: int, slot: datetime, post: Post
    ) -> bool:
        """Keep the post of a slot; False when there is one already, which then stays."""

    def kept(self, transaction: Transaction, digest: str) -> KeptDigest | None:
        """Give all of a digest as it stands now; None when there is none (any more)."""

    def last_of(self, transaction: Transaction, chat_id: int) -> KeptDigest | None:
        """Give the last digest that told a chat something; None when there is none."""

    def by_page(self, transaction: Transaction, page: str) -> KeptDigest | None:
        """Give the digest of an evidence page; None when there is none (any more)."""

    def resting_on(
        self, transaction: Transaction, url: str, since: datetime
    ) -> Sequence[KeptDigest]:
        """Give the digests that were posted since a moment and rest on the article of an address.

        Those of the earliest slots come first.
        """

    def revise(self, transaction: Transaction, digest: str, post: Post, now: datetime) -> int:
        """Change what a digest says, keeping what it said before; gives the new revision.

        0 when there is no such digest (any more).
        """

    def edition(self, transaction: Transaction, page: str) -> Edition | None:
        """Tell how far the digest of an evidence page is; None when there is none (any more)."""

    def revisions(self, transaction: Transaction, digest: str) -> Sequence[Revision]:
        """Give what a digest said before it was changed, the oldest first."""


class Watches(Protocol):
    """Keeps which articles are looked at again, and by whom just now."""

    def watch(
        self, transaction: Transaction, digest: str, now: datetime, next_at: datetime
    ) -> None:
        """Look again at the articles behind a digest, the first time at a moment.

        Those that are looked at already begin anew, and no later than they would.
        """

    def lease_due(
        self, transaction: Transaction, now: datetime, limit: int, until: datetime
    ) -> Sequence[Watch]:
        """Lease at most so many that are due, the longest due first; none twice at a time."""

    def put(self, transaction: Transaction, watch: Watch, was: Watch) -> None:
        """Put down when it is looked at next, and end the lease.

        Nothing happens when the lease was lost. When somebody was told of the article since, it
        has begun anew, and only the lease ends.
        """

    def end(self, transaction: Transaction, was: Watch) -> None:
        """Look at it no more, unless somebody was told of the article since."""


class Reports(Protocol):
    """Keeps what people say is wrong with a post."""

    def keep(self, transaction: Transaction, report: Report) -> None:
        """Keep a report."""


class Audit(Protocol):
    """Keeps who changed what."""

    def keep(self, transaction: Transaction, change: Change) -> None:
        """Keep a change of a chat's settings."""


class Installations(Protocol):
    """Keeps in which workspaces the bot is installed, with what nobody may read."""

    def get(self, transaction: Transaction, tenant: str) -> Installation | None:
        """Give the bot in a workspace; None where it is not installed. Raises SealError."""

    def tenants(self, transaction: Transaction) -> Sequence[tuple[str, str]]:
        """Give the ids and names of all workspaces, by their ids."""

    def keep(self, transaction: Transaction, made: Installation, now: datetime) -> None:
        """Keep an installation, in the place of an earlier one of the workspace."""

    def remove(self, transaction: Transaction, tenant: str) -> bool:
        """Forget the bot in a workspace; False where it is not installed."""

    def seal_anew(self, transaction: Transaction, now: datetime) -> Sequence[str]:
        """Seal with the newest key what an earlier one has sealed.

        Gives the ids of the workspaces whose tokens no key opens.
        """

    def spend(self, transaction: Transaction, state: str, now: datetime, until: datetime) -> bool:
        """Put down that a state was used, until it is no good any more; False for the second."""


class Nodes(Protocol):
    """Keeps which processes work, and when they last said that they live.

    Their clocks may differ by hours: who looks whether a node lives sees whether its beat changes
    while his own clock goes on.
    """

    def enter(self, transaction: Transaction, life: Life, services: Services = ()) -> bool:
        """Put down that a node begins to work; False when another life has its name."""

    def beat(
        self, transaction: Transaction, life: Life, now: datetime, services: Services = ()
    ) -> bool:
        """Put down that a node is alive; False when this life is not known (any more)."""

    def leave(self, transaction: Transaction, life: Life) -> None:
        """Forget a life; another one of the same name stays."""

    def beats(self, transaction: Transaction) -> Sequence[Beat]:
        """Give the last beat of every node."""

    def seize(self, transaction: Transaction, beat: Beat, now: datetime) -> bool:
        """Take charge of a node whose last beat is this one; False when it has beaten since.

        It is put down as beating now, so that only one other node takes its work over.
        """


class Heard(Protocol):
    """Keeps which updates were handled though an earlier one was not: they may come again."""

    def note(
        self, transaction: Transaction, platform: Platform, number: int, now: datetime
    ) -> None:
        """Put down that an update is handled; what is old is forgotten."""

    def numbers(self, transaction: Transaction, platform: Platform) -> Collection[int]:
        """Give the updates of a platform that were put down."""


class Overview(Protocol):
    """Shows how everything stands, for the operator."""

    def feeds(self, transaction: Transaction, limit: int) -> Sequence[FeedState]:
        """Give the feeds that somebody follows, those that fail longest first."""

    def slots_ahead(self, transaction: Transaction, limit: int) -> Sequence[SlotAhead]:
        """Give the slots to come, the earliest first."""

    def nodes(self, transaction: Transaction) -> Sequence[NodeStanding]:
        """Give the processes at work."""

    def deliveries(self, transaction: Transaction) -> Sequence[tuple[State, int]]:
        """Count the deliveries in each state, in the order of the states."""

    def pulse(self, transaction: Transaction, now: datetime) -> Pulse:
        """Tell what really happened lately."""


class Jobs(Protocol):
    """Keeps durable work and sees that it is done; what blocks is called in a thread.

    A worker is one life of a node; no two ever have the same name.
    """

    def launch(
        self, worker: str, runs: Mapping[Work, Run], platforms: Collection[Platform]
    ) -> None:
        """Begin to do jobs, as tasks of the running loop.

        A job is done when its run returns; it is broken when that raises, and left undone when it
        is cancelled. Sends of other platforms are left to other nodes.
        """

    def halt(self, seconds: float) -> None:
        """Take up no jobs any more, and wait so long for the caller to end those under way."""

    def hand_back(self, worker: str) -> int:
        """Let others do what a worker leaves undone, having halted; tells how many jobs."""

    def close(self) -> None:
        """Close the connections."""

    def enqueue(self, transaction: Transaction, job: Job, wait: timedelta = timedelta()) -> None:
        """Have a job done, once the transaction has happened; one of the same id is done once.

        It is not begun for as long as `wait` says.
        """

    def fates(self, jobs: Sequence[str]) -> Sequence[JobFate]:
        """Tell what has become of jobs, by id; those that nobody knows are left out."""

    def backlog(self, limit: int) -> int:
        """Count the jobs that are ahead or under way, up to a limit."""

    def broken(self, limit: int) -> Sequence[JobFate]:
        """Give the jobs that came to a bad end, the oldest first."""

    def take_over(self, worker: str) -> int:
        """Let the others do what a dead worker was doing; tells how many jobs that was."""

    def workers(self) -> Collection[str]:
        """Give those who have jobs under way, the dead among them."""

    def under_way(self, worker: str) -> Collection[str]:
        """Give the ids of the jobs that a worker has taken up and not ended."""

    def redo(self, jobs: Collection[str]) -> None:
        """Let jobs be taken up anew, whoever has them under way; those that ended stay so."""

    def cancel(self, jobs: Sequence[Job]) -> None:
        """Do not do these jobs any more; what is under way stops at its next step."""

    def forget(self, jobs: Sequence[Job]) -> None:
        """Remove every trace of jobs that have ended."""

    def forget_finished(self, before: datetime, limit: int) -> int:
        """Remove the traces of up to so many jobs that ended well before a moment; tells how many.

        Until then no job of the same id is done again, so it must be long before now.
        """
