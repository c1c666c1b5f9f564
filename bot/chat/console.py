"""The chat that needs no platform: a terminal, or a script of commands."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from datetime import datetime

from bot.chat.conversation import Conversation
from bot.chat.grammar import Hearing, understand
from bot.chat.screen import PROMPT, Screen
from bot.errors import PlatformAwayError, UncertainPostError
from bot.model.chats import Address, Platform
from bot.model.deliveries import Post
from bot.model.limits import Limits, Rate
from bot.model.replies import Reply
from bot.ports import Receipts
from bot.render.harmless import harmless
from bot.render.plain import render_plain
from bot.use_cases.wishing import Person

CONSOLE = Address(Platform.CONSOLE, "console")
YOU = Person(CONSOLE, "you", "this terminal")

# Nobody has to be spared here; the rates keep a broken loop from filling the screen.
FAST = Limits(Rate(20, 1.0), Rate(100, 1.0))

COMMENT = "#"
CHANGED = "── this post was changed; it says now ──"

Write = Callable[[str], None]


class ConsoleMessenger:
    """Posts to the terminal; `write` prints one text."""

    platform = Platform.CONSOLE
    limits = FAST

    def __init__(self, write: Write) -> None:
        self._write = write

    def count(self, post: Post) -> int:
        """Tell how many messages a post becomes: a terminal has room for all of it."""
        return 1

    def is_group(self, address: Address) -> bool:
        """Tell whether limits for groups hold; there is one person at a terminal."""
        return False

    async def send(
        self, delivery: str, address: Address, post: Post, sent: Sequence[str], answers: str = ""
    ) -> str:
        """Print a post; raises PlatformAwayError when nobody can see it any more."""
        self._show(draw_post(post))
        return delivery

    async def edit(
        self, digest: str, address: Address, post: Post, messages: Sequence[str], at: int
    ) -> None:
        """Print what a post says now: what stands above on a terminal stays as it is."""
        self._show(f"{CHANGED}\n\n{draw_post(post)}")

    def _show(self, words: str) -> None:
        try:
            self._write(words)
        except OSError as error:
            raise PlatformAwayError(error.strerror or "the terminal is closed") from None

    async def find(
        self, delivery: str, address: Address, since: datetime, answers: str = ""
    ) -> Receipts | None:
        """Say that nobody knows what a terminal showed before."""
        raise UncertainPostError("a terminal does not remember")

    async def is_admin(self, address: Address, user: str) -> bool:
        """Tell whether a user may change the settings."""
        return await everybody(address, user)


def draw_post(post: Post) -> str:
    """Draw a post as the terminal shows it."""
    return harmless(render_plain(*post.stories, heading=post.heading, note=post.note))


def draw_reply(reply: Reply) -> str:
    """Draw an answer as the terminal shows it: first the post, then the words."""
    post = draw_post(reply.post) if reply.post and reply.post.stories else ""
    return "\n\n".join(filter(None, (post, harmless(reply.words))))


class ConsoleFront:
    """The front of a terminal; it ends when nobody types there any more."""

    def __init__(self, screen: Screen) -> None:
        self.messenger = ConsoleMessenger(screen.show)
        self._screen = screen

    async def listen(self, conversation: Conversation) -> None:
        """Answer what is typed until its end."""
        async for line in self._screen.lines():
            if answer := await say(conversation, line):
                self._screen.show(answer)


async def say(conversation: Conversation, line: str) -> str:
    """Answer one line that was typed."""
    command = understand(line, Hearing("whosaid", is_private=True))
    return draw_reply(await conversation.answer(YOU, command)) if command else ""


async def everybody(address: Address, user: str) -> bool:
    """Tell whether a user may change the settings: who sits at the terminal may."""
    return True


async def play(conversation: Conversation, script: Iterable[str]) -> AsyncIterator[str]:
    """Say the commands of a script one after the other; gives each with its answer."""
    for command in commands_of(script):
        yield f"{PROMPT}{command}\n{await say(conversation, command)}".rstrip()


def commands_of(script: Iterable[str]) -> Iterator[str]:
    """Give the lines of a script that are commands: no empty ones, no comments."""
    lines = (line.strip() for line in script)
    return (line for line in lines if line and not line.startswith(COMMENT))
