"""A judgement in quotation marks: 'The mayor called it "the worst fire in 40 years"'."""

from digests.attribution.constructions.parts.antecedents import antecedent
from digests.attribution.constructions.parts.clauses import opens_clause
from digests.attribution.constructions.parts.subjects import speaks
from digests.attribution.constructions.parts.verb_forms import is_finite, is_passive
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.quotes.speech import Account, Place, Speech, is_title
from digests.text.word_lists import words

JUDGING = words(
    """
    call calls called describe describes described dub dubs dubbed brand brands branded label
    labels labelled labeled hail hails hailed praise praises praised slam slams slammed blast
    blasts blasted denounce denounces denounced condemn condemns condemned deride derides derided
    dismiss dismisses dismissed decry decries decried criticise criticises criticised criticize
    criticizes criticized attack attacks attacked welcome welcomes welcomed liken likens likened
    """
)
# "called the plan to widen the road "a $9 billion mistake"".
LONGEST_JUDGED = 12


def find_judge_apart(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Find who judges in a clause of his own: 'Otto said 9 died; Lund called it "a sham"'."""
    found = find_judge(account, place, previous)
    view = account.views[place.first]
    if found is None or not found.sources:
        return None
    first = view.index(found.sources[0].mention.start)
    return found if opens_clause(view.tokens, first) else None


def find_judge(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Find whoever judges in the quoted words: the subject of the verb before them."""
    view = account.views[place.first]
    content = place.quotation.content.of(account.document.text)
    if not place.opening or place.first == 0 or is_title(content):
        return None
    opens = view.index(place.quotation.content.start)
    for at in range(opens - 1, max(0, opens - LONGEST_JUDGED), -1):
        if view.lower(at) in CUES and view.lower(at).endswith("ing"):
            return None  # "dismissed the claim, saying the whips expected "a dozen""
        if view.lower(at) in JUDGING and not view.quoted[at]:
            return _judge(view, place, at)
    return None


def _judge(view: View, place: Place, at: int) -> Speech | None:
    if not is_finite(view, at) or is_passive(view, at):
        return None
    found = subject_before(view.tokens, at)
    phrase = antecedent(view, found) if found is not None else None
    if phrase is None or not speaks(view, phrase):
        return None
    cue = view.tokens[at].span
    return Speech(place.quotation, view.sources(phrase), cue, Rule.JUDGEMENT)
