"""Decide what a look at a feed means: what to remember, which entries are new, what to tell.

Pure: the state before, what was found, the moment, chance and rules are arguments.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.fetch.answers import NOTHING_KNOWN, Answer
from bot.fetch.errors import PageGoneError
from bot.fetch.feeds.novelty import judge_entries
from bot.fetch.feeds.waiting import failure_wait, spread, usual_wait
from bot.fetch.statuses import status_error
from bot.model.feeds import Entry, FeedContent, FeedState, Look, Validators
from bot.model.settings import PollRules

NOT_MODIFIED = 304
GONE = 410
LONGEST_ERROR = 300
# An address, a header or a title of a feed goes into a database; nobody means well with more.
LONGEST_VALIDATOR = 1_000
# One look in so many asks for everything anew: a server whose ETag never changes though the feed
# does would freeze the feed for ever. At 96 looks a day that is once a day.
ASK_ANEW = 1 / 96
# After so many failures, about a day and a half at the usual interval, followers are told once.
SILENT_AFTER = 8


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found at a feed's address.

    `answer` is None when no server answered; `content` is None when there was no body or it could
    not be read; `error` says why then, and is "" for an answer that needs no body. `is_unreached`
    tells that not even a connection came about, `is_ours` that this is so with every host.
    """

    answer: Answer | None = None
    content: FeedContent | None = None
    error: str = ""
    is_unreached: bool = False
    is_ours: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """When a look is judged, and its share of chance, from 0 up to but not 1."""

    now: datetime
    chance: float


def begin(url: str, now: datetime) -> FeedState:
    """Give the state of a feed that nobody has looked at yet."""
    return FeedState(url, now)


def validators_to_send(state: FeedState, chance: float) -> Validators:
    """Give what to ask with; now and then nothing, so that no feed stays frozen."""
    return NOTHING_KNOWN if chance < ASK_ANEW else state.validators


def is_trustworthy(answer: Answer, sent: Validators) -> bool:
    """Tell whether "not modified" can be believed: we asked with what this address gave us."""
    asked = bool(sent.etag or sent.last_modified)
    return answer.status != NOT_MODIFIED or (asked and answer.address == sent.address)


def decide(state: FeedState, finding: Finding, moment: Moment, rules: PollRules) -> Look:
    """Say what a look comes to; a feed that fails keeps all that was known of it."""
    answer = finding.answer
    if answer is not None and finding.content is not None:
        return _read(state, answer, finding.content, moment, rules)
    if answer is not None and _is_unchanged(state, answer):
        return _unchanged(state, answer, moment, rules)
    if answer is not None and answer.status == GONE and _stood_there(state, answer):
        return _gone(state, answer)
    return _failed(state, finding, moment, rules)


def put_off(state: FeedState, until: datetime) -> Look:
    """Give the look of a feed that was not looked at: its host has enough to do, or asked us off.

    It is due again at `until`.
    """
    return Look(replace(state, next_at=until))


def _read(
    state: FeedState, answer: Answer, content: FeedContent, moment: Moment, rules: PollRules
) -> Look:
    is_first = state.last_success is None
    judged = judge_entries(content, state.known, state.last_success)
    new = newest_first(judged.new)
    after = replace(
        _succeeded(state, answer, moment, rules, content.ttl),
        title=content.title or state.title,
        # Half a feed under a validator would stay half for ever.
        validators=NOTHING_KNOWN if content.complaint else validators_of(answer),
        error=content.complaint[:LONGEST_ERROR],
        known=judged.known,
        ttl=content.ttl,
    )
    # Who follows a feed sees at once what it will bring, and no backlog.
    return Look(after, new[:1] if is_first else new, _held_notice(after, len(judged.held)))


def _unchanged(state: FeedState, answer: Answer, moment: Moment, rules: PollRules) -> Look:
    return Look(_succeeded(state, answer, moment, rules, state.ttl))


def _gone(state: FeedState, answer: Answer) -> Look:
    error = str(PageGoneError(answer.status))
    notice = f"{name_of(state)} is gone for good, its server says; remove it, or give another."
    return Look(replace(state, gone=True, failures=state.failures + 1, error=error), (), notice)


def _failed(state: FeedState, finding: Finding, moment: Moment, rules: PollRules) -> Look:
    headers = finding.answer.headers if finding.answer else {}
    error = (finding.error or _status_error(finding.answer))[:LONGEST_ERROR]
    before = 0 if finding.is_ours else state.failures
    wait = spread(failure_wait(headers, before, moment.now, rules), moment.chance)
    after = replace(
        state,
        next_at=moment.now + timedelta(seconds=wait),
        failures=state.failures + (0 if finding.is_ours else 1),
        error=error,
    )
    is_told = after.failures == SILENT_AFTER and not finding.is_ours
    return Look(after, (), _silent_notice(after) if is_told else "")


def _succeeded(
    state: FeedState, answer: Answer, moment: Moment, rules: PollRules, ttl: int
) -> FeedState:
    wait = spread(usual_wait(answer.headers, ttl, moment.now, rules), moment.chance)
    return replace(
        state,
        url=answer.moved_to or state.url,
        next_at=moment.now + timedelta(seconds=wait),
        failures=0,
        error="",
        last_success=moment.now,
    )


def _is_unchanged(state: FeedState, answer: Answer) -> bool:
    return (
        answer.status == NOT_MODIFIED
        and state.last_success is not None
        and is_trustworthy(answer, state.validators)
    )


def _stood_there(state: FeedState, answer: Answer) -> bool:
    """Tell whether the feed's own server speaks, not one to which it leads for the time being."""
    return answer.address in {answer.url, answer.moved_to, state.url}


def validators_of(answer: Answer) -> Validators:
    """Keep a server's validators letter by letter: W/"a", "a,b" and a bare word are all right."""
    etag, modified = answer.headers.get("etag", ""), answer.headers.get("last-modified", "")
    if not (etag or modified) or max(len(etag), len(modified)) > LONGEST_VALIDATOR:
        return NOTHING_KNOWN
    return Validators(etag, modified, answer.address)


def newest_first(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Order entries by their dates if each has one; else the feed knows its own order best."""
    dated = [(entry.published, entry) for entry in entries if entry.published is not None]
    if len(dated) < len(entries):
        return tuple(entries)
    return tuple(entry for _, entry in sorted(dated, key=lambda pair: pair[0], reverse=True))


def name_of(state: FeedState) -> str:
    """Name a feed for people: its title, else its address."""
    return state.title or state.url


def _held_notice(state: FeedState, held: int) -> str:
    if not held:
        return ""
    return (
        f"{name_of(state)} gave {held} entries new names at once; they look old, so they are not"
        " posted. /summary shows the newest."
    )


def _silent_notice(state: FeedState) -> str:
    return (
        f"{name_of(state)} has not been readable {state.failures} times in a row: {state.error}"
        " It is tried on, ever less often."
    )


def _status_error(answer: Answer | None) -> str:
    return str(status_error(answer.status)) if answer else "nothing was found"
