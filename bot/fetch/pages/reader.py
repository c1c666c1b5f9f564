"""Read the article at a web address: guarded fetch, parser in the sandbox, a last judgement."""

from dataclasses import replace

from bot.fetch.answers import Getter
from bot.fetch.errors import FetchError, NoArticleError, ParserCrashedError
from bot.fetch.links import judge_link
from bot.fetch.pages.canonical import own_address
from bot.fetch.pages.extraction import extract
from bot.fetch.sandbox import Sandbox
from bot.fetch.statuses import status_error
from bot.model.settings import FetchRules
from bot.model.stories import Page

ACCEPT = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1"


class Pages:
    """The port PageReader on the real web."""

    def __init__(self, getter: Getter, sandbox: Sandbox, rules: FetchRules) -> None:
        self._getter = getter
        self._sandbox = sandbox
        self._rules = rules

    async def read(self, url: str) -> Page:
        """Fetch the page and give its article; raises a FetchError that says why not."""
        answer = await self._getter.get(url, limit=self._rules.page_bytes, accept=ACCEPT)
        if error := status_error(answer.status):
            raise error
        if not answer.body.strip():
            raise NoArticleError("the answer is empty")
        kind = answer.headers.get("content-type", "")
        page = await self._sandbox.run(extract, answer.body, kind, answer.address)
        return judge_page(page, url, answer.address, self._rules)


def judge_page(page: Page, url: str, address: str, rules: FetchRules) -> Page:
    """Take from a parser's page what can be believed: `url` was asked, `address` answered.

    The parser may have been captured, so what it must have kept to is held against it once more.
    """
    if not page.text.strip() or not page.text.startswith(page.title):
        raise ParserCrashedError("its answer makes no sense")
    published = page.published
    if published and published.tzinfo is None:
        published = None
    canonical = believed(page.canonical, address, rules) or believed(address, address, rules)
    return replace(page, url=url, canonical=canonical, published=published)


def believed(stated: str, address: str, rules: FetchRules) -> str:
    """Give an address that a page at `address` states as its own, "" unless it may be a link."""
    own = own_address(stated, address)
    try:
        return judge_link(own, rules).address if own else ""
    except FetchError:
        return ""
