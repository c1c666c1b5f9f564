"""Know the headline and the footer of a post again."""

from digests.model import Article, Reading
from digests.summary.lexicon.fixed_words import (
    CUT,
    FOOTERS,
    LONGEST_HEADLINE,
    NO_FIGURES,
    footer_of,
)
from digests.summary.lexicon.folding import flatten

SHORTEST_CUT = 75  # characters that must be left of a headline
LONGEST_WORD = 30  # within a longer one a headline may be cut


def is_title(line: str, article: Article) -> bool:
    """Tell whether a line is the headline, word for word, or a long one's beginning and "…"."""
    headline, shown = flatten(article.title.of(article.text)), flatten(line)
    if shown == headline:
        return True
    kept = shown.removesuffix(CUT)
    is_cut = kept != shown and headline.startswith(kept) and len(kept) >= SHORTEST_CUT
    is_between_words = headline[len(kept) :][:1] == " " or " " not in kept[-LONGEST_WORD:]
    return len(headline) > LONGEST_HEADLINE and is_cut and is_between_words


def is_footer(line: str, reading: Reading) -> bool:
    """Tell whether a line is the footer: the article's publisher, and nothing untrue."""
    fitting = [words for words in FOOTERS if words != NO_FIGURES or not reading.claims]
    return any(line == footer_of(reading.article, words) for words in fitting)
