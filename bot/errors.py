"""What can go wrong around the core; the class docstring is the message that the operator reads.

Each message says what is the matter and, after the semicolon, what to do next.
"""


class BotError(Exception):
    """whosaid could not do what was asked."""

    def __str__(self) -> str:
        """Give the message: the class docstring, and in brackets what is known beside it."""
        about = ", ".join(str(argument) for argument in self.args)
        message = (self.__doc__ or "").strip()
        return f"{message} ({about})" if about else message


class UnreadableError(BotError):
    """This cannot be read; give a file of text, a web page or its address."""


class MissingFileError(UnreadableError):
    """There is no such file; check the name."""


class ForbiddenFileError(UnreadableError):
    """Permission denied; give yourself the right to read it."""


class FolderError(UnreadableError):
    """This is a folder; name one file in it."""


class NoArticlesError(UnreadableError):
    """There is no article in this folder; put each into a .txt, .md or .html file."""


class EmptyFileError(UnreadableError):
    """There is no text in it; the first line is the headline, the article follows."""


class TooLargeError(UnreadableError):
    """This is more text than one article; cut it, or raise read.max_bytes in config.toml."""


class BinaryFileError(UnreadableError):
    """This is not text; save the article as plain text and read that."""


class Utf16Error(UnreadableError):
    """This is UTF-16 or UTF-32 text; save it as UTF-8 and read that."""


class NotUtf8Error(UnreadableError):
    """This is not UTF-8 text; save it as UTF-8 and read that."""


class WebPageError(UnreadableError):
    """This looks like a web page; name the file .html, or save the article's text alone."""


class MarkupError(UnreadableError):
    """This looks like XML, a feed perhaps; whosaid reads plain text, one article a file."""


class PictureError(BotError):
    """The picture could not be drawn; why is put down for those who run me."""


class NoSuchFigureError(BotError):
    """There is no figure of that number; `whosaid explain PATH` lists them."""


class CommandError(BotError):
    """This is not understood; /help lists what is."""


class LinkError(CommandError):
    """This is no web address that can be read; send one that begins with https://."""


class PhraseError(CommandError):
    """These words cannot be a filter; write words, and phrases in quotation marks."""


class ScheduleError(BotError):
    """This is no time for posts; say daily 07:30, every 30, cron 0 8 * * 1-5 or instant."""


class ClockTimeError(ScheduleError):
    """This is no time of day; write 07:30, 7:30 pm or 19."""


class CrontabError(ScheduleError):
    """This crontab line cannot be used; write five fields, such as 0 8 * * 1-5."""


class QuietHoursError(ScheduleError):
    """These are no quiet hours; write from and to, such as 22-07, or off."""


class UnknownZoneError(ScheduleError):
    """There is no such time zone; write a city, such as Berlin or Europe/Berlin."""

    def __init__(self, about: str, nearest: str = "") -> None:
        super().__init__(about)
        self.nearest = nearest


class ConfigError(BotError):
    """The configuration cannot be used; every line that is wrong is named."""

    def __init__(self, complaints: tuple[str, ...]) -> None:
        super().__init__(*complaints)
        self.complaints = complaints


class StoreError(BotError):
    """The database cannot be used; see `whosaid db check`."""


class PassingStoreError(StoreError):
    """The database cannot be used just now; a node tries again by itself."""


class WebAddressError(BotError):
    """The web pages cannot be served there; free the address, or change web.host and web.port."""


class NoFrontError(BotError):
    """No platform is set up; run `whosaid setup telegram`, `setup slack` or `whosaid chat`."""


class NodeNameError(BotError):
    """A node of this name is running on this database; stop it, or give this one another name."""


class OpenChatError(BotError):
    """A chat on this database is open in another terminal; close that one first."""


class LostNodeError(BotError):
    """The other nodes took this one for dead and do its work; it stops: start it again."""


class NoSuchDeliveryError(BotError):
    """There is no such delivery among those that wait or failed; `whosaid jobs` lists them."""


class DeliveryChangedError(BotError):
    """The delivery went on meanwhile, and nothing was done; see `whosaid jobs` once more."""


class PausedChatError(BotError):
    """Nothing is posted to this chat, and it would fail again; send /resume there first."""


class PostError(BotError):
    """The post did not arrive."""


class RetryLaterError(PostError):
    """The platform asks to wait before the next request; it is tried again by itself."""

    # `holds_token` tells that all chats of the token have to wait, not this one alone.
    def __init__(self, seconds: float, *, holds_token: bool = False) -> None:
        super().__init__(f"{seconds:g} s")
        self.seconds = seconds
        self.holds_token = holds_token


class PlatformAwayError(PostError):
    """The platform cannot be reached, and got nothing; it is tried again by itself."""


class ChatLostError(PostError):
    """The chat cannot be reached any more; invite the bot again and send /resume."""


class ChatMovedError(PostError):
    """The chat has a new id; it is followed by itself."""

    def __init__(self, chat: str) -> None:
        super().__init__(chat)
        self.chat = chat


class PostRefusedError(PostError):
    """The platform refuses this post; see `whosaid jobs`."""


class UncertainPostError(PostError):
    """Nobody knows whether the post arrived: the answer did not come."""
