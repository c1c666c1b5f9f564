"""The text stage as one step: an article becomes a document."""

from digests.model import Article, Document
from digests.text.paragraphs import paragraphs_of
from digests.text.quotations import quotations_of
from digests.text.sentences import sentences_of


def parse(article: Article) -> Document:
    """Find sentences and quotations of title and body; the headline is paragraph 0."""
    text = article.text
    paragraphs = [article.title, *paragraphs_of(text, article.body)]
    sentences = sentences_of(text, paragraphs)
    return Document(article, sentences, quotations_of(text, paragraphs))
