"""One post to one chat, from the plan to the platform's receipt."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.model.chats import Address, WhenUncertain
from digests import Line


class State(StrEnum):
    """Where a delivery stands. planned → sending → sent | retry | uncertain | failed.

    SENDING means that a request may have left: whatever is found so after a crash is uncertain.
    """

    PLANNED = "planned"
    SENDING = "sending"
    RETRY = "retry"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


OPEN = (State.PLANNED, State.SENDING, State.RETRY)


class DeliveryKind(StrEnum):
    """What a delivery does: it posts a digest, changes a post of ours, or replies to one."""

    POST = "post"
    EDIT = "edit"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Quote:
    """The words behind one figure, as /why and an evidence page show them.

    `figure` is the article's own writing, "55 civilians"; `what` what is counted and what became
    of it; `speaker` as the post names it; `words` are verbatim and stand at `start` to `end` of
    the article's text. `is_shown` tells whether a line of the post rests on it.
    """

    figure: str
    what: str
    speaker: str
    words: str
    start: int
    end: int
    cue: str = ""
    rule: str = ""
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class StoryPost:
    """One story of a post: its lines, the words behind its figures, where its article stands.

    `url` is where the article can be read, "" for nowhere. `text_hash` is the SHA-256 of the text
    to which the offsets of `quotes` refer. `differs` tells whether figures in it are in conflict
    or have moved, `has_picture` whether a picture says it as it is.
    """

    lines: tuple[Line, ...]
    quotes: tuple[Quote, ...] = ()
    url: str = ""
    publisher: str = ""
    text_hash: str = ""
    differs: bool = False
    has_picture: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """What one chat gets at one slot, before any platform's form: a heading and the stories.

    `heading` is "" for a single story; `note` is a line of ours, such as why a story is missing.
    `page` is the name of its evidence page, which a post has from when it is kept: no part of what
    it says.
    """

    stories: tuple[StoryPost, ...]
    heading: str = ""
    note: str = ""
    page: str = field(default="", compare=False)

    @property
    def pictures(self) -> int:
        """Tell how many of its stories have a picture."""
        return sum(story.has_picture for story in self.stories)


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of an entry at a slot; `reason` is POSTED or why it was not."""

    entry: int
    reason: str


POSTED = "posted"
NO_ROOM = "no room in the post"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One post to one chat; `id` is "{subscription}:{slot in UTC seconds}" and never used twice.

    When its digest is revised, an EDIT changes what was posted and a REPLY tells of it; their ids
    are "{id}:{revision}:edit" and "…:reply", `digest` is the digest's id, `targets` the receipts
    of its post. `post` is what is sent: the digest as it stands now, or a reply's own words, with
    the digest in `whole`. `revision` is the one of which an EDIT or REPLY tells; a POST has the
    last one that came before it was on its way.

    `receipts` are the platform's ids of the messages it became; `sent_parts` counts those that
    have arrived, so that a split post goes on where it stopped. `reason` says why it waits or
    failed; nothing is sent before `wait_until`. `chat_id` is `Chat.id`, which stays when the
    platform gives the chat a new address: posts of one chat go out in the order of their slots.
    """

    id: str
    address: Address
    post: Post
    slot: datetime
    state: State = State.PLANNED
    when_uncertain: WhenUncertain = WhenUncertain.RESEND
    tries: int = 0
    receipts: tuple[str, ...] = ()
    reason: str = ""
    wait_until: datetime | None = None
    chat_id: int = 0
    kind: DeliveryKind = DeliveryKind.POST
    digest: str = ""
    revision: int = 0
    targets: tuple[str, ...] = ()
    whole: Post | None = None

    @property
    def digest_id(self) -> str:
        """Give the id of the digest that is posted, or whose post is changed."""
        return self.digest or self.id

    @property
    def is_open(self) -> bool:
        """Tell whether something is still to be done by itself."""
        return self.state in OPEN

    @property
    def sent_parts(self) -> int:
        """Tell how many messages of the post have arrived."""
        return len(self.receipts)


@dataclass(frozen=True, slots=True)
class Report:
    """Somebody says that a post is wrong; `figure` counts from 1, 0 where none was named."""

    at: datetime
    chat_id: int
    digest: str
    figure: int
    user: str
    words: str
