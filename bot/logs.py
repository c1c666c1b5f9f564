"""Write log lines, for people or for programs, in which no secret ever shows.

Whatever is logged, by us or by a library, becomes text first, traceback and all, and is masked
then: a filter would see the message only, and not what the traceback says.
"""

import json
import logging
import re
import sys
import threading
import traceback
import types
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO
from urllib.parse import quote, quote_plus, unquote, urlsplit

from bot.model.secrets import Secret
from bot.model.settings import LogRules

if TYPE_CHECKING:
    from structlog.typing import Processor

MASK = "[secret]"

# A shorter one could not be told from a word of the text, and would mask half of it.
SHORTEST = 4

# What looks like a secret is masked even if nobody has told us that it is one.
SHAPES = (
    # Telegram's token, also within a request's path: /bot123456:AAE.../sendMessage
    (re.compile(r"\d{3,20}(?::|%3A)[\w-]{30,}", re.IGNORECASE | re.ASCII), MASK),
    # Slack's: xoxb-, xoxp-, xoxe.xoxp-, xapp-1-...
    (re.compile(r"\b(?:xox[a-z]|xapp)[-.][\w.-]{8,}", re.IGNORECASE | re.ASCII), MASK),
    # The address of Slack's socket holds a ticket, that of a webhook is a secret itself.
    (re.compile(r"(wss?://[^\s?\"'<>]{1,300})\?[^\s\"'<>]+", re.IGNORECASE), rf"\1?{MASK}"),
    (re.compile(r"\b(ticket|access_key|access_token|client_secret)=[^&\s\"']+"), rf"\1={MASK}"),
    # What Slack gives for a token; slack_sdk writes it down when it is told to tell all.
    (re.compile(r"(\bcode['\"]?\s*[:=]\s*['\"]?)\d+\.\d+\.[0-9a-f]{16,}"), rf"\1{MASK}"),
    (re.compile(r"(hooks\.slack\.com/\w+/)[\w/-]+", re.IGNORECASE), rf"\1{MASK}"),
    # A password in an address: postgresql://name:password@host
    (re.compile(r"(://[^\s/:@\"']{0,100}:)[^\s/\"']{1,300}@"), rf"\1{MASK}@"),
    (re.compile(r"\b(password|passwd)=(?:'[^']*'|[^\s&\"';,]+)", re.IGNORECASE), rf"\1={MASK}"),
    (re.compile(r"\b(Bearer|Basic)\s+[\w.~+/=-]{8,}", re.IGNORECASE), rf"\1 {MASK}"),
)

LEVELS = {"debug": 10, "info": 20, "warning": 30, "error": 40}

# What a library does besides its work, at every request, is for those who look for a fault.
CHATTY = (
    "aiohttp.access",
    "alembic",
    "apscheduler",
    "httpx",
    "httpcore",
    "telegram",
    "trafilatura",
)


class Redactor:
    """Masks what was configured as a secret, in every writing of it, and what looks like one."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        written = {form for secret in secrets for form in _forms(secret.reveal())}
        # The longest first: a password within an address goes with the address.
        known = sorted((form for form in written if len(form) >= SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def redact(self, text: str) -> str:
        """Give the text without secrets."""
        if self._known:
            text = self._known.sub(MASK, text)
        for shape, mask in SHAPES:
            text = shape.sub(mask, text)
        return text


class RedactingFormatter(logging.Formatter):
    """Formats with another formatter and masks what comes out."""

    def __init__(self, inner: logging.Formatter, redactor: Redactor) -> None:
        super().__init__()
        self._inner, self._redactor = inner, redactor

    def format(self, record: logging.LogRecord) -> str:
        """Give the finished line or lines of a record."""
        return self._redactor.redact(self._inner.format(record))


class Handler(logging.StreamHandler[TextIO]):
    """Writes to a stream; of a record that cannot be written it tells where it was made."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Say which line failed; logging's own words would show the record's arguments."""
        kind = getattr(sys.exc_info()[0], "__name__", "Error")
        told = f"a log line of {record.pathname}:{record.lineno} cannot be written: {kind}\n"
        try:
            sys.stderr.write(told)
        except (OSError, ValueError):  # nobody is left to be told
            return


def start_logging(rules: LogRules, secrets: Iterable[Secret], stream: TextIO) -> None:
    """Send all that is logged in this process to a stream, masked; crashes and warnings too."""
    import structlog

    redactor = Redactor(secrets)
    handler = Handler(stream)
    handler.setFormatter(RedactingFormatter(_formatter(rules), redactor))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(LEVELS[rules.level])
    for name in CHATTY:
        logging.getLogger(name).setLevel(max(LEVELS[rules.level], logging.WARNING))
    logging.captureWarnings(capture=True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    _catch_crashes(redactor, stream)


def take_over(name: str) -> None:
    """Have a library's logger, which brought its own way out, go the common way."""
    logger = logging.getLogger(name)
    logger.handlers.clear()
    logger.propagate = True


def _formatter(rules: LogRules) -> logging.Formatter:
    import structlog

    last: Processor = structlog.dev.ConsoleRenderer(
        colors=False, exception_formatter=structlog.dev.plain_traceback
    )
    if rules.form == "json":
        last = structlog.processors.JSONRenderer(serializer=json.dumps, default=str)
    finish: list[Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if rules.form == "json":
        finish.append(structlog.processors.format_exc_info)
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_shared(), processors=[*finish, last]
    )


def _shared() -> "list[Processor]":
    import structlog

    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]


def _catch_crashes(redactor: Redactor, stream: TextIO) -> None:
    def tell(
        kind: type[BaseException], error: BaseException, trace: types.TracebackType | None
    ) -> None:
        told = "".join(traceback.format_exception(kind, error, trace))
        stream.write(redactor.redact(told))

    def tell_of_thread(crash: threading.ExceptHookArgs) -> None:
        if crash.exc_value and not isinstance(crash.exc_value, SystemExit):
            tell(crash.exc_type, crash.exc_value, crash.exc_traceback)

    def tell_of_unraisable(crash: "sys.UnraisableHookArgs") -> None:
        if crash.exc_value:
            tell(crash.exc_type, crash.exc_value, crash.exc_traceback)

    sys.excepthook = tell
    threading.excepthook = tell_of_thread
    sys.unraisablehook = tell_of_unraisable


def _forms(secret: str) -> set[str]:
    """Give a secret in every writing in which it may come up, an address's password too."""
    found = {secret}
    if "://" in secret:
        try:
            password = urlsplit(secret).password or ""
        except ValueError:  # it is no address; then it stands for itself
            password = ""
        found |= {password, unquote(password)}
    for plain in tuple(found):
        spelled = {repr(plain)[1:-1], repr(plain.encode("utf-8", "replace"))[2:-1]}
        found |= {quote(plain, safe="", errors="replace"), quote_plus(plain, errors="replace")}
        found |= spelled | {json.dumps(form)[1:-1] for form in (plain, *spelled)}
    return found
