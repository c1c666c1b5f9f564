"""The pure core: from an article's text to a digest in which every figure has its speaker.

text ▶ figures ▶ attribution ▶ reconcile ▶ revisions ▶ summary; each stage takes values, gives
values and looks back only. No I/O, no clock, no logging: the same text gives the same digest on
every machine.

    from digests import make_digest, read_article

    digest = make_digest(read_article(text))

This module is the front door: whatever is outside the package imports from here alone.
"""

from digests.errors import (
    DigestsError,
    EmptyArticleError,
    NoSentencesError,
    NotEnglishError,
    UnbackedDigestError,
)
from digests.figures import find_figures
from digests.model import (
    Article,
    Attributions,
    Claim,
    Digest,
    Document,
    Figure,
    Fragment,
    Kind,
    Line,
    LineKind,
    Modifier,
    NotFigure,
    Quantity,
    Quotation,
    Reading,
    Referent,
    Relation,
    Restatement,
    Sentence,
    Shift,
    ShiftKind,
    Silence,
    Source,
    SourceKind,
    Span,
    Standing,
    Style,
    Token,
    Verdict,
    plain_text,
)
from digests.reading import read_article, read_document
from digests.revisions import is_same_article, restate
from digests.summary import SHORTEST_POST, make_digest
from digests.text import parse, read_plain

__all__ = [
    "SHORTEST_POST",
    "Article",
    "Attributions",
    "Claim",
    "Digest",
    "DigestsError",
    "Document",
    "EmptyArticleError",
    "Figure",
    "Fragment",
    "Kind",
    "Line",
    "LineKind",
    "Modifier",
    "NoSentencesError",
    "NotEnglishError",
    "NotFigure",
    "Quantity",
    "Quotation",
    "Reading",
    "Referent",
    "Relation",
    "Restatement",
    "Sentence",
    "Shift",
    "ShiftKind",
    "Silence",
    "Source",
    "SourceKind",
    "Span",
    "Standing",
    "Style",
    "Token",
    "UnbackedDigestError",
    "Verdict",
    "find_figures",
    "is_same_article",
    "make_digest",
    "parse",
    "plain_text",
    "read_article",
    "read_document",
    "read_plain",
    "restate",
]
