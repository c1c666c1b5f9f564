"""What people can ask for, the same on every platform."""

from dataclasses import dataclass

from bot.model.chats import Quiet, Timing, WhenUncertain


@dataclass(frozen=True, slots=True)
class Summarize:
    """Post a summary now: of an address, of the newest stories, or of the newest on a topic.

    At most one of `url` and `topic` is given; with neither, the `newest` stories are meant.
    """

    url: str = ""
    newest: int = 1
    topic: str = ""


@dataclass(frozen=True, slots=True)
class AddFeed:
    """Follow the feed, or the site, at this address."""

    url: str


@dataclass(frozen=True, slots=True)
class ListFeeds:
    """List the feeds of this chat, numbered from 1."""


@dataclass(frozen=True, slots=True)
class RemoveFeed:
    """Follow a feed no more: the one of this number in the list, or of this address."""

    number: int = 0
    url: str = ""


@dataclass(frozen=True, slots=True)
class SetTiming:
    """Change when posts come."""

    timing: Timing


@dataclass(frozen=True, slots=True)
class SetQuiet:
    """Change the quiet hours; None ends them."""

    quiet: Quiet | None


@dataclass(frozen=True, slots=True)
class SetZone:
    """Change the time zone, an IANA name."""

    zone: str


@dataclass(frozen=True, slots=True)
class SetOnly:
    """Post only stories that hold one of these words or phrases; none lifts the filter."""

    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetWithout:
    """Post no story that holds one of these words or phrases; none lifts the filter."""

    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetMaxStories:
    """Change how many stories one digest holds at most."""

    count: int


@dataclass(frozen=True, slots=True)
class SetOnlyDiffering:
    """Post only stories in which figures differ, or all."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class SetWhenUncertain:
    """Change what becomes of a post of which nobody knows whether it arrived."""

    policy: WhenUncertain


@dataclass(frozen=True, slots=True)
class ShowSettings:
    """Show the settings; `about` names the one that was asked for, "" all of them."""

    about: str = ""


@dataclass(frozen=True, slots=True)
class ShowFigures:
    """Show which figures differ and which moved."""


@dataclass(frozen=True, slots=True)
class ExplainFigure:
    """Show the quotes behind the last post; behind one of its figures when a number is given."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class ReportWrong:
    """Tell that the last post is wrong: in which figure (0 for none named), and how."""

    number: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class ShowMore:
    """Post the stories that did not fit into the last digest."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Post nothing until further notice."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Post again, beginning with the next slot."""


@dataclass(frozen=True, slots=True)
class ShowHealth:
    """Show which feeds work, the last post, the next slot and what waits."""


@dataclass(frozen=True, slots=True)
class Help:
    """Explain everything, or one command."""

    about: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """Say hello: somebody has just met the bot."""


@dataclass(frozen=True, slots=True)
class SuggestLink:
    """Ask what to do with a link that was pasted alone: summarize it, or follow it."""

    url: str


# What changes for everybody in the chat, and so is for those who may change its settings.
Change = (
    AddFeed
    | RemoveFeed
    | SetTiming
    | SetQuiet
    | SetZone
    | SetOnly
    | SetWithout
    | SetMaxStories
    | SetOnlyDiffering
    | SetWhenUncertain
    | Pause
    | Resume
)
Question = (
    Summarize
    | ListFeeds
    | ShowSettings
    | ShowFigures
    | ExplainFigure
    | ReportWrong
    | ShowMore
    | ShowHealth
    | Help
    | Start
    | SuggestLink
)
Command = Change | Question


@dataclass(frozen=True, slots=True)
class Misunderstood:
    """What to answer when a text is no command: what is the matter, and what to send instead."""

    reason: str
    try_this: str

    @property
    def text(self) -> str:
        """Give the answer, in two lines."""
        return f"{self.reason}\nTry: {self.try_this}"
