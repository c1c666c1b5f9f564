"""Know the headline and the footer of a post again."""

from digests.model import Article
from digests.summary.folding import flatten
from digests.summary.wording import CUT, FOOTERS, footer_of

SHORTEST_HEADLINE = 20
"""Characters of a headline that must be left when it is cut."""


def is_title(line: str, article: Article) -> bool:
    """Tell whether a line is the headline, word for word, or its beginning and "…"."""
    headline, shown = flatten(article.title.of(article.text)), flatten(line)
    if shown == headline:
        return True
    kept = shown.removesuffix(CUT)
    is_cut = kept != shown and len(kept) >= SHORTEST_HEADLINE and headline.startswith(kept)
    return is_cut and headline[len(kept) :][:1] in (" ", "")


def is_footer(line: str, article: Article) -> bool:
    """Tell whether a line is the footer, with the publisher that the article has."""
    return any(line == footer_of(article, words) for words in FOOTERS)
