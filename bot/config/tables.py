"""The tables and keys of the config file, and what each may hold.

A key has the name of the field that it sets; defaults stand there alone, in bot/model/settings.py.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from bot.config.kinds import (
    Hidden,
    Kind,
    Listed,
    Network,
    OneOf,
    Seconds,
    Switch,
    WholeNumber,
    Words,
    Zone,
)
from bot.model.secrets import Secret
from bot.model.settings import Configuration

MEGABYTES = 1_000_000
DAY = 86_400
YEARS = 36_500  # days: a hundred years, which is for ever

LINE = re.compile(r"[^\x00-\x1f\x7f]{1,200}")
PROXY = re.compile(r"http://[^\s/@]+(?::\d{1,5})?/?")
DATABASE = re.compile(r"(?:sqlite|postgres(?:ql)?(?:\+psycopg)?):/\S{1,1000}")
# As @BotFather gives them: a number, a colon and 35 characters.
TELEGRAM_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{30,100}", re.ASCII)
# A Bot API server of one's own may speak plain http, in a private network.
API = re.compile(r"https?://[^\s/@?#]+(?:/[^\s@?#]*)?")
WEBHOOK = re.compile(r"https://[^\s/@?#]+(?:/[^\s@?#]*)?")
# Telegram takes 1 to 256 of these characters; a short one could be guessed.
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}", re.ASCII)
BOT_TOKEN = re.compile(r"xoxb-[A-Za-z0-9-]{8,300}", re.ASCII)
SIGNING = re.compile(r"[0-9a-f]{32}", re.ASCII)
# Slack's ids of apps: two numbers with a dot. A client secret looks like a signing secret.
CLIENT_ID = re.compile(r"[0-9]{1,20}\.[0-9]{1,20}", re.ASCII)
KEY = r"[A-Za-z0-9_-]{43}="
KEYS = re.compile(rf"{KEY}(?:, ?{KEY}){{0,9}}", re.ASCII)
SLACK_TEAM = re.compile(r"T[A-Z0-9]{2,30}")
SCOPE = re.compile(r"[a-z_]+(?:[:.][a-z_]+){0,3}")
SLACK_USER = re.compile(r"[UW][A-Z0-9]{2,30}")
APP_TOKEN = re.compile(r"xapp-[A-Za-z0-9-]{8,300}", re.ASCII)
# Where the pages stand for people: no path, no name or password.
PUBLIC = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]{1,253}/?")
LISTENING = re.compile(r"[A-Za-z0-9.:\-]{1,253}")
OPS_TOKEN = re.compile(r"[!-~]{16,200}")

DAYS = WholeNumber(1, YEARS)


@dataclass(frozen=True, slots=True)
class Table:
    """One table: the part of the configuration that it sets, and its keys."""

    part: str
    keys: dict[str, Kind]


TABLES = {
    "read": Table("reading", {"max_bytes": WholeNumber(1_000, 100_000_000)}),
    # Below 280 not even a headline, one claim and the footer fit.
    "digest": Table("reading", {"max_characters": WholeNumber(280, 900)}),
    "fetch": Table(
        "fetch",
        {
            "contact": Words(LINE, "a line of at most 200 characters"),
            "ports": Listed(WholeNumber(1, 65_535)),
            "page_bytes": WholeNumber(10_000, 50 * MEGABYTES),
            "feed_bytes": WholeNumber(10_000, 50 * MEGABYTES),
            "connect_seconds": Seconds(0.1, 60),
            "total_seconds": Seconds(0.5, 300),
            "max_redirects": WholeNumber(0, 20),
            "robots": Switch(),
            "host_pause": Seconds(0, 3_600),
            "at_once": WholeNumber(1, 1_000),
            "proxy": Hidden(
                PROXY,
                "an address such as http://10.0.0.3:3128, without a name or password",
                is_wrapped=False,
            ),
            "allowed_networks": Listed(Network()),
        },
    ),
    "parse": Table(
        "parse",
        {
            "seconds": Seconds(1, 300),
            "memory_bytes": WholeNumber(200 * MEGABYTES, 16_000 * MEGABYTES),
            "workers": WholeNumber(1, 64),
            "jobs": WholeNumber(1, 100_000),
        },
    ),
    "poll": Table(
        "poll",
        {
            "interval": WholeNumber(60, 7 * DAY),
            "shortest": WholeNumber(30, 7 * DAY),
            "longest": WholeNumber(60, 30 * DAY),
            "lease": WholeNumber(30, 3_600),
            "leases": WholeNumber(1, 10_000),
        },
    ),
    "store": Table(
        "store",
        {
            "database_url": Hidden(
                DATABASE, "postgresql://user@host/name or sqlite:///path", is_wrapped=False
            ),
            "article_days": DAYS,
            "entry_days": DAYS,
            "digest_days": DAYS,
            "audit_days": DAYS,
        },
    ),
    # Jobs that are done must be remembered for longer than the longest grace: it is their ids that
    # keep a slot from firing twice.
    "schedule": Table(
        "schedule",
        {
            "grace_minutes": WholeNumber(1, 1_440),
            "zone": Zone(),
            # A week at most: a post of which nobody speaks any more is not worth a reply.
            "look_again_minutes": Listed(WholeNumber(0, 10_080)),
        },
    ),
    "log": Table(
        "log",
        {
            "level": OneOf(("debug", "info", "warning", "error")),
            "form": OneOf(("text", "json")),
        },
    ),
    "telegram": Table(
        "telegram",
        {
            "token": Hidden(TELEGRAM_TOKEN, "a token as @BotFather gives it"),
            "allowed_chats": Listed(WholeNumber(-(10**15), 10**15), most=10_000),
            "allowed_users": Listed(WholeNumber(1, 10**15), most=10_000),
            "base_url": Words(API, "an address such as http://10.0.0.5:8081"),
            "webhook_url": Words(WEBHOOK, "an https address without a query"),
            "webhook_secret": Hidden(WEBHOOK_SECRET, "16 to 256 letters, digits, _ and -"),
        },
    ),
    "slack": Table(
        "slack",
        {
            "bot_token": Hidden(BOT_TOKEN, "a bot token, which begins with xoxb-"),
            "app_token": Hidden(APP_TOKEN, "an app token, which begins with xapp-"),
            "signing_secret": Hidden(SIGNING, "a signing secret: 32 letters and digits"),
            "client_id": Words(CLIENT_ID, "a client ID, such as 1234567890.1234567890123"),
            "client_secret": Hidden(SIGNING, "a client secret: 32 letters and digits"),
            "token_keys": Hidden(
                KEYS, "keys as `whosaid setup slack --key` makes them, parted by commas"
            ),
            "workspaces": Listed(Words(SLACK_TEAM, "the id of a workspace, such as T012AB3CD")),
            "scopes": Listed(Words(SCOPE, "a scope, such as channels:history")),
            "admins": Listed(Words(SLACK_USER, "the id of a person, such as U012AB3CD")),
            "base_url": Words(API, "an address such as https://slack.com/api/"),
        },
    ),
    "web": Table(
        "web",
        {
            "public_address": Words(PUBLIC, "an address such as https://news.example.org"),
            "host": Words(LISTENING, "an address such as 127.0.0.1 or 0.0.0.0"),
            "port": WholeNumber(0, 65_535),
            "expiry_days": DAYS,
            "ops_token": Hidden(OPS_TOKEN, "16 to 200 letters, digits and signs without blanks"),
        },
    ),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """What must be true of several keys together; the first is blamed."""

    keys: tuple[str, ...]
    holds: Callable[[Configuration], bool]
    reason: str


def _is_slack_named(all_: Configuration) -> bool:
    """Tell whether it is said in which workspaces the bot is: in one, or in many."""
    return bool(all_.slack.bot_token or all_.slack.client_id)


def _way_of_slack(all_: Configuration) -> Secret:
    """Give what Slack's requests come by: a connection of ours, or an address."""
    return all_.slack.app_token or all_.slack.signing_secret


def _is_rising(numbers: tuple[int, ...]) -> bool:
    return all(one < other for one, other in pairwise(numbers))


RULES = (
    Rule(
        ("poll.shortest", "poll.interval"),
        lambda all_: all_.poll.shortest <= all_.poll.interval,
        "must not be more than poll.interval",
    ),
    Rule(
        ("poll.longest", "poll.interval"),
        lambda all_: all_.poll.longest >= all_.poll.interval,
        "must not be less than poll.interval",
    ),
    Rule(
        ("schedule.look_again_minutes",),
        lambda all_: _is_rising(all_.schedule.look_again_minutes),
        "must rise, such as [30, 120]: each counts from the post",
    ),
    Rule(
        ("fetch.connect_seconds", "fetch.total_seconds"),
        lambda all_: all_.fetch.connect_seconds <= all_.fetch.total_seconds,
        "must not be more than fetch.total_seconds",
    ),
    Rule(
        ("telegram.webhook_secret", "telegram.webhook_url"),
        lambda all_: bool(all_.telegram.webhook_url) == bool(all_.telegram.webhook_secret),
        "telegram.webhook_url and telegram.webhook_secret belong together: give both or none",
    ),
    Rule(
        ("slack.bot_token", "slack.app_token"),
        lambda all_: (
            bool(all_.slack.bot_token or all_.slack.client_id) or not all_.slack.app_token
        ),
        "slack.bot_token and slack.app_token belong together: give both or none",
    ),
    Rule(
        ("slack.bot_token",),
        lambda all_: not all_.slack.bot_token or bool(_way_of_slack(all_)),
        "needs slack.app_token or slack.signing_secret, by which Slack's requests come",
    ),
    Rule(
        ("slack.bot_token", "slack.client_id"),
        lambda all_: not (all_.slack.bot_token and all_.slack.client_id),
        "serves one workspace, slack.client_id many: give one of them",
    ),
    Rule(
        ("slack.client_id", "slack.client_secret"),
        lambda all_: bool(all_.slack.client_id) == bool(all_.slack.client_secret),
        "slack.client_id and slack.client_secret belong together: give both or none",
    ),
    Rule(
        ("slack.client_id",),
        lambda all_: not all_.slack.client_id or bool(all_.slack.token_keys),
        "needs slack.token_keys, which seal the tokens of the workspaces: put what"
        " `whosaid setup slack --key` prints into WHOSAID_SLACK__TOKEN_KEYS",
    ),
    Rule(
        ("slack.client_id",),
        lambda all_: not all_.slack.client_id or bool(all_.web.public_address),
        "needs web.public_address, where people come to install the app",
    ),
    Rule(
        ("slack.client_id",),
        lambda all_: not all_.slack.client_id or bool(_way_of_slack(all_)),
        "needs slack.app_token or slack.signing_secret, by which Slack's requests come",
    ),
    Rule(
        ("telegram.webhook_url",),
        lambda all_: not all_.telegram.webhook_url or all_.web.port > 0,
        "needs web.port, at which Telegram's updates are taken",
    ),
    Rule(
        ("slack.signing_secret",),
        lambda all_: not all_.slack.signing_secret or all_.web.port > 0,
        "needs web.port, at which Slack's requests are taken",
    ),
    Rule(
        ("web.public_address",),
        lambda all_: not all_.web.public_address or all_.web.port > 0,
        "needs web.port, at which the pages are served",
    ),
)
