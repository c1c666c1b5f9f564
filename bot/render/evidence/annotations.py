"""The evidence as data: a W3C Web Annotation collection, one annotation for each figure shown.

Offsets are characters of the article's text as whosaid read it, end excluded; the hash names that
text. `exact` is verbatim.
"""

import base64
from collections.abc import Mapping

from bot.model.deliveries import Quote, StoryPost
from bot.model.digests import KeptDigest
from bot.render.evidence.compose import numbers_of
from bot.render.links import safe_address

Object = dict[str, object]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OURS = {"whosaid": "urn:whosaid:"}
# The length that the annotation tools of the field use before and behind the words.
AROUND = 32


def annotations_json(kept: KeptDigest, address: str, texts: Mapping[str, str]) -> Object:
    """Give the collection; `address` is that of the page, `texts` are articles by SHA-256."""
    items = [
        _annotation(f"{address}#f{number}", kept, story, quote, texts.get(story.text_hash, ""))
        for number, story, _, quote in numbers_of(kept.post)
    ]
    return {
        "@context": [CONTEXT, OURS],
        "id": f"{address}.json",
        "type": "AnnotationCollection",
        "whosaid:revision": kept.revision,
        "total": len(items),
        "first": {
            "id": f"{address}.json#items",
            "type": "AnnotationPage",
            "partOf": f"{address}.json",
            "startIndex": 0,
            "items": items,
        },
    }


def _annotation(
    identity: str, kept: KeptDigest, story: StoryPost, quote: Quote, text: str
) -> Object:
    said = f"{quote.figure} {quote.what}".rstrip()
    return {
        "id": identity,
        "type": "Annotation",
        "motivation": "describing",
        "created": kept.slot.isoformat(),
        "body": {
            "type": "TextualBody",
            "purpose": "describing",
            "format": "text/plain",
            "language": "en",
            "value": f"{said} — {quote.speaker}",
        },
        "target": {
            "type": "SpecificResource",
            "source": safe_address(story.url) or _name_of(story.text_hash),
            "selector": [_quote_selector(quote, text), _position_selector(quote)],
            "whosaid:textSha256": story.text_hash,
        },
        "whosaid:figure": quote.figure,
        "whosaid:what": quote.what,
        "whosaid:speaker": quote.speaker,
        "whosaid:cue": quote.cue,
        "whosaid:rule": quote.rule,
    }


def _quote_selector(quote: Quote, text: str) -> Object:
    selector: Object = {"type": "TextQuoteSelector", "exact": quote.words}
    if text[quote.start : quote.end] == quote.words:
        selector["prefix"] = text[max(0, quote.start - AROUND) : quote.start]
        selector["suffix"] = text[quote.end : quote.end + AROUND]
    return selector


def _position_selector(quote: Quote) -> Object:
    return {"type": "TextPositionSelector", "start": quote.start, "end": quote.end}


def _name_of(text_hash: str) -> str:
    """Name a text that stands at no address by its hash (RFC 6920)."""
    try:
        digest = bytes.fromhex(text_hash)
    except ValueError:
        return "urn:whosaid:text"
    return f"ni:///sha-256;{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"
