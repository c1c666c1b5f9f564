"""Link to some words on a web page: the text fragments of the WICG, "#:~:text=first,last"."""

from urllib.parse import quote

from bot.render.links import safe_address

# Browsers look for the first words and then for the last ones, so that what an outlet puts between
# its paragraphs, or a word that it mends, does not hide the quotation.
EACH_END = 5
# No directive of ours needs more; words of that length are no words.
LONGEST_DIRECTIVE = 600


def link_to_words(url: str, words: str) -> str:
    """Give the address of the page, at these words; "" when it is no web link."""
    address, _, fragment = safe_address(url).partition("#")
    if not address:
        return ""
    anchor = fragment.partition(":~:")[0]
    directive = text_directive(words)
    if not directive:
        return f"{address}#{anchor}" if anchor else address
    return f"{address}#{anchor}:~:text={directive}"


def text_directive(words: str) -> str:
    """Give the words as browsers look for them; "" where there are none, or no real ones."""
    first, *others = [line.split() for line in words.splitlines() if line.strip()] or [[]]
    last = others[-1] if others else first
    if not others and len(first) <= 2 * EACH_END:
        directive = _encoded(first)
    else:  # both ends must stand within a paragraph of their own
        directive = f"{_encoded(first[:EACH_END])},{_encoded(last[-EACH_END:])}"
    return directive if len(directive) <= LONGEST_DIRECTIVE else ""


def _encoded(words: list[str]) -> str:
    # "-" and "," and "&" have a meaning of their own there.
    return quote(" ".join(words).encode("utf-8", "replace"), safe="").replace("-", "%2D")
