"""A story made by hand, and digests of any words at all: renderers need no stage before them."""

from decimal import Decimal

from hypothesis import strategies as st

from digests import (
    Article,
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
    Reading,
    Referent,
    Relation,
    Silence,
    Source,
    SourceKind,
    Span,
    Standing,
    Style,
    Verdict,
)

TEXT = """\
Ferry sinks off Tarn Bay

At least nine people drowned in the
storm, coastguard officials said. Eleven people drowned, Edda Lorne, the harbour master, told
reporters. Two sailors, Lorne denied, had been asleep. The ferry carried 5.2 tonnes of salt.

“Half the crew left,” said the cook, built as she was in 1987. The ministry did not comment.

Source: Tarn Courier"""


def place(words: str) -> Span:
    """Find where words stand first."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def between(first: str, last: str) -> Span:
    """Find the stretch from some words to others."""
    return Span(place(first).start, place(last).end)


COASTGUARD = Source(place("coastguard officials"), "coastguard officials", SourceKind.UNNAMED)
LORNE = Source(place("Edda Lorne"), "Edda Lorne", SourceKind.PERSON, "harbour master")
MINISTRY = Source(place("The ministry"), "The ministry", SourceKind.ORGANISATION)

NINE, ELEVEN, TWO, SALT, HALF = range(5)
CLAIMS = (
    Claim(
        Figure(
            place("nine"),
            Quantity(Decimal(9), modifier=Modifier.AT_LEAST),
            Referent(place("people"), "person", "drown", "people drowned"),
            modifier_span=place("At least"),
        ),
        Standing.STATED,
        between("At least", "officials said."),
        "content, speaker, cue",
        (COASTGUARD,),
        cue=place("said"),
        candidates=1,
    ),
    Claim(
        Figure(place("Eleven"), Quantity(Decimal(11)), Referent(what="people drowned")),
        Standing.STATED,
        between("Eleven", "reporters."),
        "content, speaker, cue",
        (LORNE,),
        via=(COASTGUARD,),
        cue=place("told"),
        candidates=1,
    ),
    Claim(
        Figure(place("Two"), Quantity(Decimal(2)), Referent(what="sailors"), part_of=NINE),
        Standing.DENIED,
        between("Two", "asleep."),
        "speaker, cue, content",
        (LORNE,),
        cue=place("denied"),
    ),
    Claim(
        Figure(place("5.2 tonnes"), Quantity(Decimal("5.2"), unit="tonne", kind=Kind.MEASURE)),
        Standing.OWN_VOICE,
        between("The ferry", "salt."),
        "no cue",
    ),
    Claim(
        Figure(
            place("Half"),
            Quantity(Decimal("0.5"), kind=Kind.FRACTION),
            Referent(what="crew left"),
        ),
        Standing.UNCLEAR,
        between("“Half", "the cook"),
        "quotation",
        cue=place("said the cook"),
        candidates=2,
    ),
)


def article(text: str, publisher: str = "") -> Article:
    """Make an article of any text: its first line is the headline."""
    headline = Span(0, len(text.partition("\n")[0]))
    return Article(text, headline, Span(headline.end, len(text)), publisher)


def reading_of(text: str, *claims: Claim, publisher: str = "") -> Reading:
    """Make a reading of any text."""
    return Reading(Document(article(text, publisher), (), ()), claims)


READING = Reading(
    Document(article(TEXT, "Tarn Courier"), (), ()),
    CLAIMS,
    (Relation("people drowned", (NINE, ELEVEN), Verdict.CONFLICT),),
    (Silence(MINISTRY, place("The ministry did not comment.")),),
    (Silence(LORNE, CLAIMS[TWO].evidence, "that they were asleep"),),
    (NotFigure(place("1987"), "a year"),),
)


def claim_line(figure: str, what: str, source: str, *claims: int) -> Line:
    """Make a line as the core composes it."""
    fragments = (
        Fragment(figure, Style.FIGURE), Fragment(f" {what} — "), Fragment(source, Style.SOURCE)
    )  # fmt: skip
    return Line(LineKind.CLAIM, fragments, claims)


DIGEST = Digest(
    READING,
    (
        Line(LineKind.TITLE, (Fragment("Ferry sinks off Tarn Bay"),)),
        claim_line("at least 9 people", "drowned", "coastguard officials", NINE),
        claim_line("11 people", "drowned", "harbour master Edda Lorne", ELEVEN),
        Line(
            LineKind.RELATION,
            (Fragment("Differ:", Style.LABEL), Fragment(" at least 9 (1 source) vs 11 (1)")),
            (NINE, ELEVEN),
        ),
        Line(
            LineKind.NOT_CONFIRMED,
            (Fragment("Not confirmed:", Style.LABEL), Fragment(" the ministry did not comment.")),
        ),
        Line(LineKind.FOOTER, (Fragment("Tarn Courier"),)),
    ),
)


# What an article may hold that means something to a chat, to a terminal or to a reader of JSON.
HOSTILE = (
    "<b>", "</i>", "<a href='x'>", "&", "&amp;", "&lt;", ">", "> ", "<!channel>", "<!here|x>",
    "<@U012AB3CD>", "<https://example.org|read>", "@here", "@channel", "#general", "*", "* ", " *",
    "**", "_", "~", "`", "```", ":100:", "10:30:15", "[x](y)", "\\", "\n", "\n\n", "\r\n", "\t",
    "\x00", "\x1b[31m", "\x85", "\u2028", "\u200b", "\u202e", "\u2066", "\ud800", "👩‍👩‍👧", "😀",
    "e\u0301", "“", "’", " — ", "• ", "55", "&" * 900, "😀" * 900, "x" * 900, "word " * 200,
)  # fmt: skip
WORDS = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=8), max_size=6).map("".join)
FRAGMENTS = st.builds(Fragment, WORDS, st.sampled_from(Style))
LINES = st.builds(
    Line, st.sampled_from(LineKind), st.lists(FRAGMENTS, min_size=1, max_size=40).map(tuple)
)
TITLES = st.builds(lambda words: Line(LineKind.TITLE, (Fragment(words),)), WORDS)


@st.composite
def digests(draw: st.DrawFn) -> Digest:
    """Make a digest of any lines in their proper order, some of them far too long or too many."""
    lines = sorted(
        draw(st.lists(LINES, max_size=12)), key=lambda line: [*LineKind].index(line.kind)
    )
    repeated = draw(st.sampled_from((1, 1, 1, 30)))
    return Digest(READING, (draw(TITLES), *[line for line in lines for _ in range(repeated)]))
