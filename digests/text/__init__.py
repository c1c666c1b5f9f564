"""Text: an article's sentences, words and quotations, each with its exact place."""

from digests.text.document import parse
from digests.text.intake import read_plain
from digests.text.language import is_mostly_numbers, looks_english

__all__ = ["is_mostly_numbers", "looks_english", "parse", "read_plain"]
