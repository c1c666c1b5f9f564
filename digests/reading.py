"""Read an article: the stages in their order, from a text to all that was found in it."""

from dataclasses import replace

from digests.attribution import attribute
from digests.errors import NoSentencesError, NotEnglishError
from digests.figures import find_figures
from digests.model import Document, Reading
from digests.reconcile import reconcile
from digests.text import is_mostly_numbers, looks_english, parse, read_plain


def read_article(text: str, publisher: str = "", url: str = "") -> Reading:
    """Read one English news article.

    `publisher` is the outlet, for a text that does not name it, and `url` where the text stands.

    Raises EmptyArticleError, NotEnglishError and NoSentencesError.
    """
    article = read_plain(text, url=url)
    named = article if article.publisher else replace(article, publisher=publisher)
    return read_document(parse(named))


def read_document(document: Document) -> Reading:
    """Read a document that is cut into sentences already.

    Raises NotEnglishError and NoSentencesError.
    """
    if not looks_english(document):
        raise NoSentencesError if is_mostly_numbers(document) else NotEnglishError
    figures, not_figures = find_figures(document)
    found = attribute(document, figures)
    relations = reconcile(document, found.claims)
    return Reading(document, found.claims, relations, found.no_comment, found.denials, not_figures)
