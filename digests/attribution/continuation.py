"""Sentences that go on with a speaker: "Of those, ten …", and words set off by a colon."""

from collections.abc import Iterator, Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.wordlists import words

# "Out of the 20, 10 are …": the sentence breaks down the count that came before.
BREAKDOWN = frozenset(["of", "out", "among"])
EQUATES = words("showed shows represents represented marks marked amounts amounted equals means")
BACKWARD = words("those these them the that")


def carried_frames(
    views: Sequence[View], frames: Sequence[tuple[Frame, ...]]
) -> Iterator[tuple[Frame, ...]]:
    """Give each sentence's frames, with the frame before carried on where the text marks it."""
    previous: tuple[Frame, ...] = ()
    for at, (view, found) in enumerate(zip(views, frames, strict=True)):
        carried = found
        if not found and previous and at:
            rule = _goes_on(views[at - 1], view)
            if rule:
                carried = (_carry(previous[-1], view, rule),)
        yield carried
        previous = tuple(f for f in carried if f.sources)


def _carry(frame: Frame, view: View, rule: str) -> Frame:
    return frame._replace(rule=f"{frame.rule}; {rule}", contents=(view.sentence.span,), subject=-1)


def _goes_on(before: View, view: View) -> str:
    """Name the mark by which the sentence goes on with the speaker before it; "" for none."""
    if _elaborates(view) and before.sentence.paragraph == view.sentence.paragraph:
        return "elaborates the sentence before"
    if _breaks_down(view) and before.sentence.paragraph == view.sentence.paragraph:
        return "breaks down the count before"
    if _follows_colon(before, view):
        return "words behind a colon"
    return ""


def _elaborates(view: View) -> bool:
    """Read "For example, 37 percent …" and "That represents a 9 percent rise"."""
    if view.lower(0) == "for":
        return view.lower(1) in {"example", "instance"}
    return view.lower(0) in {"that", "this"} and view.lower(1) in EQUATES


def _breaks_down(view: View) -> bool:
    first = view.lower(0)
    second = view.lower(1)
    if first == "out":
        return second == "of"
    if first not in BREAKDOWN or second not in BACKWARD:
        return False
    return (
        second != "the"
        or any(view.start(i) in view.figures for i in range(2, 5))
        or (first == "among")
    )


def _follows_colon(before: View, view: View) -> bool:
    """Tell whether the sentence opens the paragraph behind 'He told reporters:'."""
    if not before.tokens or before.tokens[-1].text != ":" or any(view.quoted):
        return False
    return view.sentence.paragraph - before.sentence.paragraph == 1
