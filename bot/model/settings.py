"""What the operator may set."""

from dataclasses import dataclass, field
from datetime import timedelta

from bot import __version__
from bot.model.secrets import Secret


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator may set; the defaults hold when there is no config file.

    `max_bytes` is the longest file that is still read. `max_characters` is the longest post; 900
    fits a Telegram message, a picture's caption and one screen of a phone.
    """

    max_bytes: int = 2_000_000
    max_characters: int = 900


@dataclass(frozen=True, slots=True)
class FetchRules:
    """What may be fetched from the web, how much of it, and how politely.

    `contact` is a page or mail address at which the operator is reached; every server sees it.
    `page_bytes`, `feed_bytes` count what comes out of decompression. A request ends after
    `total_seconds`, redirects included, however busily the server drips. One host is asked once
    at a time with `host_pause` seconds in between, at most `at_once` hosts together.
    `allowed_networks` ("10.1.0.0/16") opens private networks, their names too. Through `proxy`
    ("http://10.0.0.3:3128") only the proxy sees where a name leads, so it must guard as well.
    """

    contact: str = ""
    ports: tuple[int, ...] = (80, 443)
    page_bytes: int = 2_000_000
    feed_bytes: int = 3_000_000
    connect_seconds: float = 5.0
    total_seconds: float = 20.0
    max_redirects: int = 5
    robots: bool = True
    host_pause: float = 1.0
    at_once: int = 20
    proxy: str = field(default="", repr=False)  # it may hold a password
    allowed_networks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for a network that is none, before anything relies on it."""
        if self.allowed_networks:
            from ipaddress import ip_network  # most open none, and do not wait for it

            for network in self.allowed_networks:
                ip_network(network)

    @property
    def user_agent(self) -> str:
        """The honest name under which we ask: "whosaid/0.1.0 (+https://example.org/bot)"."""
        held = "".join(letter for letter in self.contact if " " <= letter <= "~")
        contact = f" (+{held})" if held else ""
        return f"whosaid/{__version__}{contact}"


@dataclass(frozen=True, slots=True)
class ParserRules:
    """What a parser of pages and feeds may use before it is stopped.

    One parse ends after `seconds`; the first one of a worker spends half a second on loading its
    parser. `memory_bytes` is all the address space of a worker: a real page takes 100 MB, and so
    much again is kept for the odd long one. `workers` parse at once; each is replaced after `jobs`
    parses, so that what one page left behind in it does not stay for long.
    """

    seconds: float = 10.0
    memory_bytes: int = 512_000_000
    workers: int = 2
    jobs: int = 100


@dataclass(frozen=True, slots=True)
class StoreRules:
    """Where whosaid remembers, and for how many days; what still waits is never forgotten.

    `database_url` is "postgresql://user@host/name" or "sqlite:///path"; "" is an SQLite file in
    the user's data folder. It may hold a password, so it is left out of what is printed.
    `article_days` counts from the fetch, `digest_days` (digests with their claims, deliveries and
    reports) from the day they were made, `entry_days` from the day an entry was last seen.
    """

    database_url: str = field(default="", repr=False)
    article_days: int = 90
    entry_days: int = 30
    digest_days: int = 365
    audit_days: int = 365


@dataclass(frozen=True, slots=True)
class PollRules:
    """How often feeds are looked at, in seconds.

    After `interval` a feed is looked at again when it gives no hint; a hint may make that less, to
    `shortest`, or more, to `longest`. No failing feed is forgotten for more than `longest` either.
    Who looks at a feed has `lease` seconds; after that others may. Up to `leases` feeds are held
    at a time. When nothing is due, that is asked again after `idle` seconds.
    """

    interval: int = 900
    shortest: int = 300
    longest: int = 86_400
    lease: int = 120
    leases: int = 100
    idle: float = 5.0


@dataclass(frozen=True, slots=True)
class ScheduleRules:
    """When slots fire.

    A slot that was missed, because nothing ran, still fires within `grace_minutes`. `zone` is the
    IANA name of a new chat's time zone. The articles of a post are looked at again so many
    minutes after it as `look_again_minutes` say, which rise.
    """

    grace_minutes: int = 60
    zone: str = "UTC"
    look_again_minutes: tuple[int, ...] = (30, 120, 360, 1440)

    @property
    def grace(self) -> timedelta:
        """How late a missed slot still fires."""
        return timedelta(minutes=self.grace_minutes)

    @property
    def looks(self) -> tuple[timedelta, ...]:
        """How long after a post its articles are looked at again; nothing means never."""
        return tuple(timedelta(minutes=minutes) for minutes in self.look_again_minutes if minutes)


@dataclass(frozen=True, slots=True)
class LogRules:
    """What is logged: from which level on, as text for people or as JSON lines for programs."""

    level: str = "info"
    form: str = "text"


@dataclass(frozen=True, slots=True)
class TelegramRules:
    """The bot on Telegram, if it has a token.

    No `allowed_chats` means every chat, no `allowed_users` everybody in it. `base_url` is the root
    of a Bot API server of one's own, "" for Telegram's. With a `webhook_url`, the address at which
    Telegram finds /telegram of the node's web server, it brings the updates itself and shows
    `webhook_secret`.
    """

    token: Secret = field(default_factory=Secret)
    allowed_chats: tuple[int, ...] = ()
    allowed_users: tuple[int, ...] = ()
    base_url: str = ""
    webhook_url: str = ""
    webhook_secret: Secret = field(default_factory=Secret)


@dataclass(frozen=True, slots=True)
class SlackRules:
    """The bot in Slack: in one workspace, or in as many as install it.

    In one by `bot_token`. In many by `client_id` and `client_secret`: people install it at
    /slack/install of the node's web server, in the workspaces whose ids `workspaces` lists (in
    any, if none), with those scopes that are needed and `scopes` (all that are useful, if none).
    The tokens that Slack gives us for it are kept, sealed with the first of the `token_keys`,
    which are parted by commas.

    What people do comes over a connection that `app_token` opens; with a `signing_secret`, Slack
    may send it to an address of ours instead: /slack at the node's web server. `admins` are the
    ids of people who may change the settings of every channel, beside the workspace's
    administrators and the channel's creator. `base_url` is where Slack's web API stands, "" for
    slack.com.
    """

    bot_token: Secret = field(default_factory=Secret)
    app_token: Secret = field(default_factory=Secret)
    signing_secret: Secret = field(default_factory=Secret)
    admins: tuple[str, ...] = ()
    base_url: str = ""
    client_id: str = ""
    client_secret: Secret = field(default_factory=Secret)
    token_keys: Secret = field(default_factory=Secret)
    workspaces: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """All that must never show in an output."""
        keys = (Secret(key.strip()) for key in self.token_keys.reveal().split(","))
        tokens = (self.bot_token, self.app_token)
        return (*tokens, self.signing_secret, self.client_secret, self.token_keys, *keys)


@dataclass(frozen=True, slots=True)
class WebRules:
    """The web pages of a node: where it listens, and who may see what.

    `port` 0 is no web server at all. `public_address` ("https://news.example.org") is where people
    reach it from outside; without one there are no evidence pages, and nothing links to them.
    They are there for `expiry_days` after their slot. `ops_token` opens /ops and /metrics; without
    one, and without a public address, they are open to this machine alone.
    """

    public_address: str = ""
    host: str = "127.0.0.1"
    port: int = 0
    expiry_days: int = 90
    ops_token: Secret = field(default_factory=Secret)


@dataclass(frozen=True, slots=True)
class Configuration:
    """All that the operator may set; `warnings` are what he should know about how he set it."""

    reading: Settings = field(default_factory=Settings)
    fetch: FetchRules = field(default_factory=FetchRules)
    parse: ParserRules = field(default_factory=ParserRules)
    poll: PollRules = field(default_factory=PollRules)
    store: StoreRules = field(default_factory=StoreRules)
    schedule: ScheduleRules = field(default_factory=ScheduleRules)
    log: LogRules = field(default_factory=LogRules)
    telegram: TelegramRules = field(default_factory=TelegramRules)
    slack: SlackRules = field(default_factory=SlackRules)
    web: WebRules = field(default_factory=WebRules)
    warnings: tuple[str, ...] = ()

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """All that must never show in an output; the database's address may hold a password."""
        database = Secret(self.store.database_url if "@" in self.store.database_url else "")
        telegram = (self.telegram.token, self.telegram.webhook_secret)
        held = (*telegram, *self.slack.secrets, self.web.ops_token, database)
        return tuple(filter(None, held))
