"""Follow a server's redirects by hand, so that each hop is judged like the first."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.fetch.answers import Answer, Ask
from bot.fetch.budget import Budget
from bot.fetch.errors import BrokenAnswerError, DowngradeError, TooManyRedirectsError
from bot.fetch.links import Link, follow_link, judge_link
from bot.model.settings import FetchRules

REDIRECTS = {301, 302, 303, 307, 308}
PERMANENT = {301, 308}

# Asks for one link and gives the answer, redirect or not.
Visit = Callable[[Link, Ask, Budget], Awaitable[Answer]]


async def follow(
    visit: Visit, url: str, ask: Ask, rules: FetchRules, budget: Budget | None = None
) -> Answer:
    """Visit a link and where it leads, within one budget of time; raises a FetchError."""
    link = judge_link(url, rules)
    budget = budget or Budget(rules.total_seconds)
    seen = {link.address}
    permanent = True
    for _ in range(rules.max_redirects + 1):
        answer = await visit(link, ask, budget)
        if answer.status not in REDIRECTS:
            moved = permanent and len(seen) > 1
            return replace(answer, url=url, moved_to=answer.address if moved else "")
        permanent = permanent and answer.status in PERMANENT
        link = _next_link(link, answer, rules)
        if link.address in seen:
            raise TooManyRedirectsError(f"{link.host} leads in a circle")
        seen.add(link.address)
    raise TooManyRedirectsError(f"more than {rules.max_redirects}")


def _next_link(link: Link, answer: Answer, rules: FetchRules) -> Link:
    location = answer.headers.get("location", "")
    if not location:
        raise BrokenAnswerError(f"{link.host} leads on, but not where to")
    following = follow_link(link, location, rules)
    # Whoever gave an https link is promised that nobody on the way changed a figure.
    if link.scheme == "https" and following.scheme == "http":
        raise DowngradeError(link.host)
    return following
