"""No secret shows in a log line, whoever logs it and however it is written there."""

import json
import logging
import subprocess
import sys
import textwrap
from io import StringIO
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.logs import MASK, RedactingFormatter, Redactor
from bot.model.secrets import Secret

TOKEN = "123456789:AAEhBP0av28dwGSzAaJ9Dr-made_up_words"  # noqa: S105 - nobody's
ODD = 'ä"b\\c/d e%'
DATABASE = "postgresql://me:p%40ss+w0rd@db.example/who"

# Everything that a process can do to get a secret out, on its standard output and error.
LEAKS = """
import asyncio, json, logging, sys, threading, warnings
from urllib.parse import quote
from bot.logs import start_logging, take_over
from bot.model.secrets import Secret
from bot.model.settings import LogRules
import structlog

token, odd, database = {secrets!r}
start_logging(LogRules("debug", {form!r}), tuple(map(Secret, (token, odd, database))), sys.stderr)
log, plain = structlog.get_logger("ours"), logging.getLogger("a.library")

class Held:
    def __repr__(self): return f"<Held {{token}}>"

log.info("begin", token=token, url=f"https://api.telegram.org/bot{{token}}/sendMessage")
log.info(f"said {{odd}}", held=Held(), nested={{"a": [odd, token]}}, raw=odd.encode())
log.debug("debug %s", token)
plain.info("connecting to %s", database)
plain.warning("password is p@ss+w0rd, quoted %s", quote(odd, safe=""))
plain.error("bad format %d", token)
plain.info("as json %s", json.dumps({{"k": odd}}))
plain.info("unknown ones: %s %s", "xoxb-1234567890-abcdefghij", "987654321:" + "B" * 35)
plain.info("wss://wss.slack.com/link/?ticket=1234-abcd&app_id=5")
structlog.contextvars.bind_contextvars(token=token)
log.info("bound", stack_info=True)
def fail():
    secret_here = token
    raise ValueError(f"GET https://api.telegram.org/bot{{token}}/getMe failed for {{odd!r}}")
for logger in (log, plain):
    try: fail()
    except ValueError: logger.exception("it failed")
    try:
        try: fail()
        except ValueError as error: raise RuntimeError(database) from error
    except RuntimeError: logger.error("chained", exc_info=True)
try: raise ExceptionGroup(token, [ValueError(odd)])
except ExceptionGroup: log.exception("group")
other = logging.getLogger("dbos")
other.addHandler(logging.StreamHandler()); other.propagate = False
take_over("dbos"); other.warning("mine: %s", token)
warnings.warn(f"deprecated {{token}}")
threading.Thread(target=fail).start()
async def task(): fail()
async def main():
    waiting = asyncio.create_task(task()); await asyncio.sleep(0.01); del waiting
asyncio.run(main())
class Dying:
    def __del__(self): raise ValueError(token)
Dying()
log.info("end")
fail()
"""


@pytest.fixture(params=["text", "json"])
def leaked(request) -> tuple[str, str]:
    """Give all that the leaking process wrote, and the form of its log."""
    code = textwrap.dedent(LEAKS.format(secrets=(TOKEN, ODD, DATABASE), form=request.param))
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8"
    )
    assert ran.returncode == 1
    return ran.stdout + ran.stderr, request.param


def test_nothing_that_a_process_writes_holds_a_secret(leaked):
    written, form = leaked
    secrets = (
        *(TOKEN, TOKEN.partition(":")[2], ODD, repr(ODD)[1:-1], json.dumps(ODD)[1:-1]),
        *(quote(ODD, safe=""), "p%40ss+w0rd", "p@ss+w0rd", "xoxb-1234567890-abcdefghij", "B" * 35),
        *("1234-abcd", repr(ODD.encode())[2:-1], json.dumps(repr(ODD.encode()))[3:-2]),
    )
    assert [secret for secret in secrets if secret in written] == []
    for line in ("begin", "end", "it failed", "chained", "mine: ", "deprecated", "bound"):
        assert line in written
    assert written.count("ValueError: GET") >= 5
    assert "cannot be written: TypeError" in written
    assert written.count(MASK) >= 25
    if form == "json":
        logged = [json.loads(line) for line in written.splitlines() if line.startswith("{")]
        assert {"begin", "end", "it failed"} <= {line["event"] for line in logged}
        assert all({"level", "timestamp", "logger"} <= set(line) for line in logged)


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/getMe",
        TOKEN.replace(":", "%3A"),
        "xoxp-1-2-3-abcdefgh",
        "xoxe.xoxb-1-abcdefghijk",
        "xapp-1-A1-2-abcdef",
        "wss://wss-primary.slack.com/link/?ticket=abc",
        "https://hooks.slack.com/services/T1/B2/abc",
        "postgresql://me:pw@host/name",
        "redis://:pw@host",
        "host=h password=pw user=u",
        "Authorization: Bearer abcdefgh.ijkl",
        "Basic bWU6cHc1234=",
    ],
)
def test_what_looks_like_a_secret_is_masked_though_nobody_named_it(text):
    found = Redactor().redact(f"before {text} after")
    assert MASK in found
    assert text not in found
    assert found.startswith("before ")
    assert found.endswith(" after")


@pytest.mark.parametrize(
    "text",
    [
        "55 civilians killed at 12:30:45 on 2026-05-05T10:00:00+00:00",
        "https://example.org/story?id=5&page=2",
        "mail ann@example.org about http://example.org:8080/@ann",
        "postgresql://me@host/name",
        "digest:12:1767225600",
        "sha256:74df8b80c4b4d8f28093cb68e64c21b31f09fb4423bbfc42b562cd7f67bb8868"[:30],
        "the password was wrong; the ticket office; basic facts",
    ],
)
def test_what_is_no_secret_stays(text):
    assert Redactor((Secret(TOKEN), Secret("abc"), Secret(""))).redact(text) == text


@given(st.text(min_size=4), st.text(), st.text())
def test_a_secret_never_shows_whatever_stands_around_it(secret, before, after):
    record = logging.LogRecord(
        "n", 20, "p", 1, f"{before.replace('%', '')}%s%r", (secret, after), None
    )
    formatter = RedactingFormatter(logging.Formatter("%(message)s"), Redactor((Secret(secret),)))
    shown = formatter.format(record)
    assert secret not in shown.replace(MASK, "\0") or secret in MASK


def test_a_closed_stream_stops_nobody():
    code = (
        "import sys, logging; from bot.logs import start_logging;"
        "from bot.model.settings import LogRules; import io;"
        "s = io.StringIO(); start_logging(LogRules(), (), s); s.close();"
        "logging.getLogger('x').error('secret-words'); print('alive')"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert b"alive" in ran.stdout
    assert b"secret-words" not in ran.stderr


def test_masking_takes_time_in_step_with_the_text():
    from time import process_time

    redactor = Redactor((Secret(TOKEN), Secret(DATABASE)))
    for hard in ("://" * 2000, "1" * 6000, "://a:" * 1500, "xoxb" * 2000, "wss://a" * 900):
        start = process_time()
        redactor.redact(hard)
        once = process_time() - start
        start = process_time()
        redactor.redact(hard * 8)
        assert process_time() - start < 40 * once + 0.2, hard[:8]


def test_a_stream_gets_lines_in_order():
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter(logging.Formatter("%(message)s"), Redactor()))
    for number in range(3):
        handler.emit(logging.LogRecord("n", 20, "p", 1, f"line {number}", None, None))
    assert stream.getvalue() == "line 0\nline 1\nline 2\n"
