"""Find the article on a web page: its text, headline, outlet, author, date.

This runs in a parser's process; whatever comes in is hostile, and only text goes out.
"""

import re
from typing import TYPE_CHECKING

from bot.fetch.content_types import media_type, name_of_no_text
from bot.fetch.errors import NoArticleError, WrongContentTypeError
from bot.fetch.pages.blocks import clean, write_blocks
from bot.fetch.pages.boilerplate import is_boilerplate
from bot.fetch.pages.encodings import decode_page
from bot.fetch.pages.judging import FEWEST_WORDS, Shown, count_words, find_objection
from bot.fetch.pages.metadata import Facts, read_facts, site_of
from bot.fetch.pages.notices import asks_for_money
from bot.fetch.pages.raised import keep_apart
from bot.fetch.pages.trimming import trim
from bot.model.stories import Page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

FEED = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
XML = re.compile(r"\s*<\?xml\b(?!.{0,500}<(?:!doctype\s+)?html)", re.DOTALL | re.IGNORECASE)
JSON = re.compile(r"""\s*[\[{]\s*["\[{\]}\d]""")
LINKED_HEADLINES = "//*[self::h1 or self::h2 or self::h3 or self::h4][.//a or ../self::a]"
MARKUP = re.compile(r"<(?:!doctype|html|head|body|div|p)\b", re.IGNORECASE)
HEAD = 2_000
# Old pages hold a stray zero; what is no text has many of them.
MOST_ZEROS = 20
# A paragraph that stands twice is there for two sizes of screen; "No." may well be said twice.
SHORTEST_SAID_TWICE = 60


def extract(body: bytes, content_type: str, url: str) -> Page:
    """Give the article of a page that was found at `url`.

    Raises NoArticleError, with the reason, and WrongContentTypeError.
    """
    if name := name_of_no_text(content_type, body[:HEAD]):
        raise WrongContentTypeError(name)
    decoded = decode_page(body, content_type)
    if decoded.count("\0", 0, HEAD) > MOST_ZEROS:
        raise WrongContentTypeError("the bytes of a program")
    written = decoded.replace("\0", "\ufffd")
    refuse_other_formats(written[:HEAD], media_type(content_type))
    if media_type(content_type) == "text/plain" and not MARKUP.search(written[:HEAD]):
        return extract_plain(written, url)
    return extract_page(written, url)


def refuse_other_formats(head: str, kind: str) -> None:
    """Raise NoArticleError for text that is no page."""
    if not head.strip():
        raise NoArticleError("the answer is empty")
    if FEED.match(head):
        raise NoArticleError("this is a feed, not one article")
    if XML.match(head):
        raise NoArticleError("this is XML, not a page")
    if kind.endswith("json") or JSON.match(head):
        raise NoArticleError("this is JSON, not a page")
    if kind in {"application/javascript", "text/javascript", "text/css"}:
        raise NoArticleError("this is a part of a page, not a page")


def extract_page(written: str, url: str) -> Page:
    """Give the article of a page that is decoded."""
    tree = parse_page(written)
    facts = read_facts(tree, url)
    everything = visible_words(tree)
    headlines = len(tree.xpath(LINKED_HEADLINES))
    has_scripts = tree.find(".//script") is not None
    keep_apart(tree)
    trim(tree)
    blocks = without_site(find_blocks(tree), facts)
    if count_words(blocks) < FEWEST_WORDS and not asks_for_money(everything):
        blocks = without_site(stated_blocks(facts), facts) or blocks
    shown = Shown(
        facts.title,
        blocks,
        everything,
        linked_headlines=headlines,
        has_scripts=has_scripts,
        is_article=facts.is_article,
        is_free=facts.is_free,
    )
    if objection := find_objection(shown):
        raise NoArticleError(objection)
    return Page(
        url,
        "\n\n".join([facts.title, *blocks] if facts.title else blocks),
        facts.title or blocks[0],
        facts.publisher,
        facts.author,
        facts.published,
        facts.canonical,
    )


def extract_plain(written: str, url: str) -> Page:
    """Give an article that is served as plain text: its first line is the headline."""
    lines = [clean(line) for line in written.strip().splitlines()]
    shown = Shown(lines[0], tuple(lines), " ".join(lines))
    if objection := find_objection(shown):
        raise NoArticleError(objection)
    return Page(url, "\n".join(lines), lines[0], site_of(url), canonical=url)


def parse_page(written: str) -> "HtmlElement":
    """Parse markup as browsers do, whatever it is; raises NoArticleError when nothing is left."""
    import lxml.html  # in a parser's process only
    from lxml.etree import ParserError

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(written.encode("utf-8", "replace"), parser=parser)
    except ParserError:
        raise NoArticleError("there is no text") from None


def visible_words(tree: "HtmlElement") -> str:
    """Give the words of the whole page, as readers might see them."""
    words = tree.xpath("//body//text()[not(parent::script or parent::style)] | //title/text()")
    return " ".join(" ".join(words).split())


def find_blocks(tree: "HtmlElement") -> tuple[str, ...]:
    """Let the extractor find the article and give its blocks."""
    import trafilatura  # half a second

    found = trafilatura.bare_extraction(tree, favor_precision=True, include_comments=False)
    if found is None or isinstance(found, dict) or found.body is None:
        return ()
    return write_blocks(found.body)


def stated_blocks(facts: Facts) -> tuple[str, ...]:
    """Give the text that a page states for machines and shows its readers with JavaScript.

    Not where it says that it is to be paid for: what is kept back from readers is not for us.
    """
    if facts.is_free is False:
        return ()
    return tuple(filter(None, map(clean, facts.stated.splitlines())))


def without_site(blocks: tuple[str, ...], facts: Facts) -> tuple[str, ...]:
    """Leave out what is the site's, the headline where it stands again, and what is said twice."""
    beside = {folded(facts.title), folded(facts.publisher), folded(facts.author)}
    kept: list[str] = []
    said = set()
    for block in blocks:
        if is_boilerplate(block) or block in said or folded(block) in beside:
            continue
        kept.append(block)
        if len(block) >= SHORTEST_SAID_TWICE:
            said.add(block)
    return tuple(kept)


def folded(words: str) -> str:
    """Write words so that a headline is known again: no case, no marks at its ends."""
    return clean(words).casefold().strip(" .…|–—-")
