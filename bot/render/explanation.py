"""Say why a figure has its speaker, and why a number is no figure: labelled rows of words."""

from decimal import Decimal

from digests import (
    Article,
    Claim,
    Figure,
    NotFigure,
    Quantity,
    Reading,
    Source,
    Span,
    Standing,
    Verdict,
)

Row = tuple[str, str]

OPENING_MARKS = ("“", "‘", '"', "'")

STANDING_WORDS = {
    Standing.OWN_VOICE: "the outlet itself says it: no speaker is named for it",
    Standing.STATED: "a source states it",
    Standing.DENIED: "a source denies it",
    Standing.HEARSAY: "it is passed on, but nobody is named who said it",
    Standing.UNCLEAR: "somebody says it, but more than one speaker fits, so none is named",
}

NOBODY_WORDS = {
    Standing.OWN_VOICE: "the outlet itself",
    Standing.HEARSAY: "hearsay, nobody is named",
    Standing.UNCLEAR: "unclear, more than one speaker fits",
}

VERDICT_WORDS = {
    Verdict.AGREE: "agrees with",
    Verdict.COMPATIBLE: "is compatible with",
    Verdict.CONFLICT: "differs from",
    Verdict.CHANGE: "is another moment of the count in",
    Verdict.SCOPE: "counts something else than",
}


def explain_figure(reading: Reading, index: int) -> tuple[Row, ...]:
    """Give the rows that account for one figure: place, value, speaker, rule, cue, evidence.

    Figures are numbered from 1 in every text for people; `index` counts from 0.
    """
    claim = reading.claims[index]
    figure, article = claim.figure, reading.article
    rows = [
        ("figure", f"{index + 1} of {len(reading.claims)}: {shown(figure.span, article)}"),
        ("place", place(figure.span, article)),
        ("value", value_words(figure.quantity)),
        ("counts", figure.referent.what),
        ("part of", _part_of(reading, figure.part_of)),
        ("standing", STANDING_WORDS[claim.standing]),
        *(("speaker", source_words(source, article)) for source in claim.sources),
        *(("by way of", source_words(source, article)) for source in claim.via),
        ("rule", claim.rule),
        ("cue", shown(claim.cue, article) if claim.cue else "none"),
        ("candidates", _candidates(claim)),
        ("evidence", f"{shown(claim.evidence, article)}, {place(claim.evidence, article)}"),
        *_relation_rows(reading, index),
    ]
    return tuple((label, words) for label, words in rows if words)


def explain_left_out(reading: Reading) -> tuple[Row, ...]:
    """Give one row for each number that is no figure: the number and its line, and the reason."""
    return tuple(_left_out_row(number, reading.article) for number in reading.not_figures)


def list_figures(reading: Reading) -> tuple[Row, ...]:
    """Give one row for each figure: its number, and its words with who said it."""
    return tuple(
        (str(number), _listed(claim, reading.article))
        for number, claim in enumerate(reading.claims, start=1)
    )


def _listed(claim: Claim, article: Article) -> str:
    counted = f"“{stated(claim.figure, article)}” {claim.figure.referent.what}".rstrip()
    return f"{counted} — {speaker_words(claim)}"


def speaker_words(claim: Claim) -> str:
    """Name who answers for a figure, in the words of a list."""
    if not claim.sources:
        return NOBODY_WORDS.get(claim.standing, str(claim.standing))
    names = _names(claim.sources)
    passed_on = f", via {_names(claim.via)}" if claim.via else ""
    denied = "denied by " if claim.standing is Standing.DENIED else ""
    return f"{denied}{names}{passed_on}"


def _names(sources: tuple[Source, ...]) -> str:
    return ", ".join(source.name for source in sources)


def source_words(source: Source, article: Article) -> str:
    """Describe a source: fullest name, role and kind, and the words that stand at the figure."""
    described = f"{source.role}, {source.kind}" if source.role else str(source.kind)
    return f"{source.name} ({described}), here {shown(source.mention, article)}"


def value_words(quantity: Quantity) -> str:
    """Give the value as it was understood: number or bounds, unit, modifier, kind."""
    number = plain(quantity.value) if quantity.value is not None else _bounds(quantity)
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{number}{unit} ({quantity.modifier.replace('_', ' ')}; {quantity.kind})"


def _bounds(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is not None and high is not None:
        return f"{plain(low)} to {plain(high)}"
    if low is not None:
        return f"{plain(low)} or more"
    return f"{plain(high)} or fewer" if high is not None else "no number"


def plain(number: Decimal) -> str:
    """Write a number without an exponent and with marks between thousands."""
    return f"{number:,f}"


def place(span: Span, article: Article) -> str:
    """Say where a span stands: its line, counted from 1, and its characters."""
    line = article.text.count("\n", 0, span.start) + 1
    return f"line {line}, characters {span.start} to {span.end}"


def shown(span: Span, article: Article) -> str:
    """Show the words of a span on one line, between quotation marks if they open with none."""
    words = " ".join(span.of(article.text).split())
    return words if words.startswith(OPENING_MARKS) else f"“{words}”"


def stated(figure: Figure, article: Article) -> str:
    """Give a figure's words together with those that hedge it: "at least 55"."""
    spans = sorted(span for span in (figure.span, figure.modifier_span) if span)
    text = article.text
    between = text[spans[0].end : spans[-1].start]
    joint = " … " if between.strip() else " "
    return joint.join(" ".join(span.of(text).split()) for span in spans)


def _part_of(reading: Reading, whole: int | None) -> str:
    if whole is None:
        return ""
    return f"figure {whole + 1}, {shown(reading.claims[whole].figure.span, reading.article)}"


def _candidates(claim: Claim) -> str:
    if not claim.candidates:
        return ""
    return f"{claim.candidates} {'speaker' if claim.candidates == 1 else 'speakers'} fitted"


def _left_out_row(number: NotFigure, article: Article) -> Row:
    return f"{shown(number.span, article)}, {place(number.span, article)}", number.reason


def _relation_rows(reading: Reading, index: int) -> list[Row]:
    return [
        (
            "relation",
            f"{VERDICT_WORDS[relation.verdict]} {_others(relation.claims, index)}: "
            f"{relation.about}",
        )
        for relation in reading.relations
        if index in relation.claims
    ]


def _others(claims: tuple[int, ...], index: int) -> str:
    numbers = [str(claim + 1) for claim in claims if claim != index]
    return f"figure{'s' * (len(numbers) > 1)} {', '.join(numbers)}"


def list_relations(reading: Reading) -> tuple[str, ...]:
    """Give one line for each relation: verdict, subject, the figures with their speakers."""
    return tuple(
        f"{relation.verdict}: {relation.about}: {_compared(relation.claims, reading)}"
        for relation in reading.relations
    )


def _compared(claims: tuple[int, ...], reading: Reading) -> str:
    return " / ".join(
        f"figure {index + 1}, {stated(claim.figure, reading.article)} ({speaker_words(claim)})"
        for index, claim in ((index, reading.claims[index]) for index in claims)
    )
