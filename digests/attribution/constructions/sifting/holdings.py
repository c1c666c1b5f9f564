"""What a firm has is described by the outlet: "expect it to sell its arm, which employs 400"."""

from collections.abc import Iterator

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import MODALS, THIRD_PERSONS, is_adverb
from digests.model import Span
from digests.text.word_lists import words

RELATIVES = words("which where")
# "towards Pera, where 6,000 soldiers | are based": a place is described so.
LIVING = words("are is live lives work works")
# "where 9,000 are to live".
COMING = MODALS | {"to"}
LONGEST_LIVING = 8
HOLDING = words("employs employ owns own manages manage operates operate runs run")
HAVING = words("has have")
HELD = words(
    """
    staff employees workers people shops stores branches outlets restaurants hotels pubs
    customers clients members subscribers
    """
)
# These speak of what will be; who "says" something may say of a firm how big it is, too.
PLANNING = words("expect believe think predict forecast anticipate announce propose want demand")
LONGEST_HELD = 6


def plans(view: View, frame: Frame) -> bool:
    """Tell whether a frame says what somebody plans or foresees, and nothing of what is."""
    cue = CUES.get(view.lower(view.index(frame.cue.start)))
    return not frame.tag and cue is not None and cue.lemma in PLANNING


def find_holdings(view: View) -> Iterator[Span]:
    """Give the clauses behind ", which" and ", where" that tell how much is there."""
    for at in view.places(RELATIVES):
        if view.lower(at - 1) != "," or view.quoted[at]:
            continue
        if _lies(view, at + 1) if view.lower(at) == "where" else _holds(view, at + 1):
            ahead = range(at, len(view.tokens))
            end = next((i for i in ahead if view.lower(i) in {",", ";"}), ahead.stop)
            yield Span(view.start(at), view.start(end))


def _lies(view: View, at: int) -> bool:
    """Tell whether a place is described: "where 6,000 soldiers are based", "where it has 90"."""
    if view.lower(at) in THIRD_PERSONS:
        return _holds(view, at + 1)
    ahead = range(at, min(at + LONGEST_LIVING, view.count))
    figure = next((i for i in ahead if view.start(i) in view.figures), None)
    found = None if figure is None else next((i for i in ahead if view.lower(i) in LIVING), None)
    return found is not None and view.lower(found - 1) not in COMING


def _holds(view: View, at: int) -> bool:
    """Tell whether a clause says how much is held: "employs 400", "has 90 shops"."""
    while at < len(view.tokens) and is_adverb(view.tokens[at]):
        at += 1
    ahead = range(at + 1, min(at + 1 + LONGEST_HELD, len(view.tokens)))
    if not any(view.start(i) in view.figures for i in ahead):
        return False
    has = view.lower(at) in HAVING and any(view.lower(i) in HELD for i in ahead)
    return has or view.lower(at) in HOLDING
