"""Reduce what a feed holds to plain words: no markup, no trick with the screen, nothing else lost.

A feed's words come escaped once, twice or not at all, and each program that wrote one was sure of
its way. So we look: what is said to be markup is read as such, and what still looks like markup
afterwards had been escaped twice. `5 < 6` and `List<Barge>` are words and stay.
"""

import html
import re

# 5,000 characters hold every headline and any page's address that still works; the text is cut
# where no article is read any more.
TITLE_LENGTH = 5_000
TEXT_LENGTH = 200_000

# Every branch takes what it has begun, to the end of the text if need be, so that no character
# is looked at again from an earlier "<": time grows with the length alone.
MARKUP = re.compile(
    r"""
    <!-- (?: .*? --> | .* )                                # a comment
  | <!\[CDATA\[ (?P<raw> .*? ) (?: \]\]> | \Z )            # words that need no escaping
  | <(?P<dark> script | style | iframe | title | textarea )  # what no reader is shown
      (?= [\s/>] ) .*? (?: </(?P=dark)\s*> | \Z )
  | </?(?P<tag> [a-zA-Z] [^\s/><"'=]*+ )                   # a tag: <p class="a > b">
      (?: = \s*+ " [^"]*+ (?: " | \Z )
        | = \s*+ ' [^']*+ (?: ' | \Z )
        | [^>] )*+
      (?: > | \Z )
  | <[!?/] [^>]*+ (?: > | \Z )                             # a declaration, a stray end
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)

# What stands in a paragraph of its own.
BLOCK = re.compile(
    "address|article|aside|blockquote|body|center|d[dlt]|details|div|fieldset|figcaption|figure"
    "|footer|form|h[1-6r]|header|html|li|main|nav|[ou]l|p|pre|section|summary|table|t(?:body|foot"
    "|head|r)"
)
# Cells stand side by side, and so do pictures.
APART = frozenset({"td", "th", "img", "option"})

# Names that only markup puts behind a "<": what looks like this in plain words is markup.
KNOWN_TAG = re.compile(
    r"""
    </? (?: a | abbr | acronym | address | article | aside | audio | b | base | bdi | bdo | big
      | blink | blockquote | body | br | button | canvas | center | cite | code | col | dd | del
      | details | dfn | div | dl | dt | em | embed | fieldset | figcaption | figure | font | footer
      | form | frame | frameset | h[1-6] | head | header | hr | html | i | iframe | img | input
      | ins | kbd | label | legend | li | link | main | map | mark | marquee | math | meta | nav
      | noscript | object | ol | option | p | param | picture | pre | q | s | samp | script
      | section | select | small | source | span | strike | strong | style | sub | summary | sup
      | svg | table | tbody | td | template | textarea | tfoot | th | thead | time | title | tr
      | track | tt | u | ul | var | video | wbr )
    (?: [\s/] [^<>]*+ )?+ >
    | < (?: script | style | iframe | img | svg | a ) [\s/] | <!--
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Entities with their semicolon that no headline holds by chance: what is left of a double escape.
ENTITY = re.compile(
    r"&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip);",
    re.IGNORECASE,
)

# Control characters, marks that turn the writing round, soft hyphens, joiners of nothing, halves
# of surrogate pairs: "1\u00ad000" is to be read as 1000, and "\u202e" could show 12 as 21.
UNSEEN = re.compile(
    "[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
LINE_END = re.compile(r"[\n\x0b\x0c\r\x85\u2028\u2029]")
SPACE = re.compile(r"\s+")
# Our own signs while markup is read; they are unseen characters, so that no feed brings them.
BREAK, PARAGRAPH = "\x1d", "\x1e"
BREAKS = re.compile(rf"[ ]*+([{BREAK}{PARAGRAPH}])[ {BREAK}{PARAGRAPH}]*+")

# Escaped twice is common, three times is an accident; whatever is left then loses its brackets.
PASSES = 3


def title_of(value: str, *, markup: bool = False) -> str:
    """Reduce a headline to words on one line, of at most TITLE_LENGTH characters."""
    words = plain(value[: 4 * TITLE_LENGTH], markup=markup)
    return SPACE.sub(" ", words)[:TITLE_LENGTH].strip()


def text_of(value: str, *, markup: bool = True) -> str:
    """Reduce a text to its paragraphs, of at most TEXT_LENGTH characters."""
    return plain(value, markup=markup)[:TEXT_LENGTH].strip()


def plain(value: str, *, markup: bool) -> str:
    """Give the words of a value that is said to be markup, or said to be plain."""
    words = _read_markup(value) if markup else visible(value)
    for _ in range(PASSES):
        if KNOWN_TAG.search(words):
            words = _read_markup(words)
        elif ENTITY.search(words):
            words = visible(html.unescape(words))
        else:
            return words
    return words.replace("<", " ") if KNOWN_TAG.search(words) else words


def visible(words: str) -> str:
    """Take out what nobody can see, and make every line's end a line feed."""
    return UNSEEN.sub("", LINE_END.sub("\n", words.replace("\r\n", "\n"))).strip()


def _read_markup(value: str) -> str:
    source = SPACE.sub(" ", UNSEEN.sub("", value))
    words = html.unescape(MARKUP.sub(_stand_in, source))
    return _lay_out(words)


def _stand_in(match: re.Match[str]) -> str:
    """Give what is read where markup stood: words, a paragraph's end, a gap, or nothing."""
    if match["raw"] is not None:
        return html.escape(match["raw"], quote=False)
    tag = (match["tag"] or "").lower()
    if tag == "br":
        return BREAK
    if BLOCK.fullmatch(tag):
        return PARAGRAPH
    return " " if tag in APART else ""


def _lay_out(words: str) -> str:
    """Turn our signs into line ends, once our words can be told from them."""
    signs = BREAKS.sub(_line_end, words)
    lines = (SPACE.sub(" ", UNSEEN.sub("", line)).strip() for line in signs.split("\n"))
    return "\n".join(lines).strip()


def _line_end(match: re.Match[str]) -> str:
    return "\n\n" if PARAGRAPH in match[0] else "\n"
