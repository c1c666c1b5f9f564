"""The interchange object of one article, on which other programs rely: no key of it ever goes."""

from decimal import Decimal
from hashlib import sha256

from bot.model.stories import Page
from digests import Article, Claim, Digest, Reading, Relation, Source, Span

Object = dict[str, object]


def article_json(path: str, reading: Reading, digest: Digest) -> Object:
    """Give all that was found in one article; offsets are characters of its text."""
    article = reading.article
    return {
        "path": path,
        "title": article.title.of(article.text),
        "publisher": article.publisher,
        "sha256": sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "figures": [figure_json(claim, article) for claim in reading.claims],
        "relations": [relation_json(relation) for relation in reading.relations],
        "no_comment": [silence.who.name for silence in reading.no_comment],
        "denials": [silence.who.name for silence in reading.denials],
        "digest": {"text": digest.text, "figures": list(digest.claims)},
    }


def page_json(page: Page) -> Object:
    """Give what a page tells beside; `text` is the one into which all offsets point."""
    return {
        "url": page.place or None,
        "author": page.author,
        "published": page.published.isoformat() if page.published else None,
        "text": page.text,
    }


def figure_json(claim: Claim, article: Article) -> Object:
    """Give one figure with its quantity, its speakers and the words that say so."""
    figure, quantity, referent = claim.figure, claim.figure.quantity, claim.figure.referent
    return {
        **words_json(figure.span, article),
        "value": number_json(quantity.value),
        "low": number_json(quantity.low),
        "high": number_json(quantity.high),
        "modifier": str(quantity.modifier),
        "unit": quantity.unit,
        "kind": str(quantity.kind),
        "noun": referent.noun.of(article.text) if referent.noun else "",
        "what": referent.what,
        "part_of": figure.part_of,
        "attributed": bool(claim.sources),
        "sources": [source_json(source, article) for source in claim.sources],
        "via": [source_json(source, article) for source in claim.via],
        "cue": words_json(claim.cue, article) if claim.cue else None,
        "evidence": {
            "start": claim.evidence.start,
            "end": claim.evidence.end,
            "exact": claim.evidence.of(article.text),
        },
    }


def source_json(source: Source, article: Article) -> Object:
    """Give one speaker: the words beside the figure, and the fullest name."""
    return {
        **words_json(source.mention, article),
        "name": source.name,
        "kind": str(source.kind),
    }


def relation_json(relation: Relation) -> Object:
    """Give how some figures, by index, stand to each other."""
    return {
        "about": relation.about,
        "figures": list(relation.claims),
        "kind": str(relation.verdict),
    }


def words_json(span: Span, article: Article) -> Object:
    """Give words with their place."""
    return {"start": span.start, "end": span.end, "text": span.of(article.text)}


def number_json(number: Decimal | None) -> int | float | None:
    """Give a whole number without a point, any other one as JSON writes it."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)
