"""Take off a page what is plainly not its article, before the extractor weighs the rest.

Only what its own name or role gives away goes: advertisements, boxes of other stories, captions,
hidden things. Nothing goes that holds much of the page's text, whatever it is called.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Elements that never hold an article's sentences.
TAGS = frozenset(
    {
        "amp-ad",
        "amp-embed",
        "amp-list",
        "amp-sidebar",
        "button",
        "del",  # what is struck out was taken back
        "dialog",
        "figcaption",
        "iframe",
        "input",
        "label",
        "noscript",
        "s",
        "select",
        "strike",
        "svg",
        "template",
        "textarea",
        "video",
    }
)
ROLES = frozenset({"complementary", "contentinfo", "dialog", "navigation", "search"})
# Whole words of class and id: "ad-inline", "relatedStories", "newsletter_signup", "mostRead".
NAMES = re.compile(
    r"""
    (?:^|[\s_-])
    (?:
        ads? | advert(?:s|isement|ising)? | adslot | advertorial
        | sponsor(?:ed|s)? | promo(?:s|ted)? | taboola | outbrain | partner-?content
        | newsletters? | signup | sign-up | subscri(?:be|ption)-?(?:box|form|promo)
        | related(?:-?(?:stor(?:y|ies)|articles?|links?|content|posts?|box))?
        | read-?(?:more|next|also)
        | more-?(?:stories|on-this|like-this) | recommend(?:ed|ations?) | trending | most-?read
        | most-?popular | popular | up-?next | playlist
        | share(?:-?(?:bar|buttons?|tools|links?))? | social(?:-?(?:bar|links?|share|media))?
        | comments? | disqus | cookies?(?:-?(?:bar|banner|notice|consent|wall))? | consent | gdpr
        | captions? | img-?credit | photo-?credit | pull-?quotes? | poll-?widget | quiz
        | author-?box | author-?bio | breadcrumbs? | skip-?link | sr-only
        | screen-?reader-?text | visually-?hidden
    )
    (?=$|[\s_-])
    """,
    re.VERBOSE,
)
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Not shown, or moved far off the screen; opacity is no sign, many pages fade their paragraphs in.
HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}",
    re.IGNORECASE,
)

# What holds more of the text than this is the story's own frame, badly named.
MOST_OF_PAGE = 0.3
LEAST_TO_JUDGE = 200


def trim(tree: "HtmlElement") -> None:
    """Take off what is plainly not the article, and let a headline's standfirst count as text."""
    sizes = text_sizes(tree)
    most = max(LEAST_TO_JUDGE, MOST_OF_PAGE * sizes.get(tree, 0))
    for element in tuple(elements(tree)):
        if is_beside(element) and sizes.get(element, 0) <= most:
            drop(element)
    for header in tree.xpath("//article//header | //main//header"):
        header.tag = "div"  # the extractor drops headers whole, and some hold the first sentences


def elements(tree: "HtmlElement") -> Iterator["HtmlElement"]:
    """Give all elements below the page's body, no comments and instructions."""
    body = tree.find(".//body")
    if body is not None:
        yield from (each for each in body.iterdescendants() if isinstance(each.tag, str))


def text_sizes(tree: "HtmlElement") -> dict["HtmlElement", int]:
    """Give how many characters of text each element holds, counted once from the leaves up."""
    sizes: dict[HtmlElement, int] = {}
    for element in reversed(list(tree.iter())):
        own = len(element.text or "") if _is_read(element) else 0
        inside = sum(sizes[child] + len(child.tail or "") for child in element)
        sizes[element] = own + inside if _is_read(element) else 0
    return sizes


def _is_read(element: "HtmlElement") -> bool:
    return isinstance(element.tag, str) and element.tag not in {"script", "style"}


def is_beside(element: "HtmlElement") -> bool:
    """Tell whether an element's name, role or style says that it is not the article."""
    if element.tag in TAGS or element.get("role", "") in ROLES or is_hidden(element):
        return True
    named = f"{element.get('class', '')} {element.get('id', '')}"
    return NAMES.search(HUMP.sub("-", named).lower()) is not None


def is_hidden(element: "HtmlElement") -> bool:
    """Tell whether readers do not see the element."""
    return (
        element.get("aria-hidden") == "true"
        or element.get("hidden") is not None
        or HIDDEN.search(element.get("style", "")) is not None
    )


def drop(element: "HtmlElement") -> None:
    """Take an element away; the words behind it stay."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail and element.tail.strip():
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
