"""Whose plan or shares a sentence opens with: "Velta shares rose after it said", "Falk's plan"."""

from collections.abc import Sequence

from digests.attribution.anaphora.noun_phrases import noun_phrases, subject_start
from digests.attribution.anaphora.traits import Mention, Place
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import AUXILIARIES, PREPOSITIONS, is_name_word, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.naming.genders import Gender
from digests.attribution.phrases.phrases import Phrase
from digests.model import Source, SourceKind
from digests.text.word_lists import words

SHARES = words("shares stock")
# "Shares | in | Velta rose": no place, whatever stands before it.
HOLDING = words("in of")
LONGEST_NAME = 4
# "President Erik Falk's | plan to widen the port, which he says"
LONGEST_OWNED = 8
LONGEST_TITLE = 4
OCCASIONS = words("after when as because before since")
# "any of the 9 million that it promised"
GIVEN = frozenset((Rule.ASCRIBED, Rule.OBJECT))


def owners(view: View, frame: Frame, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Give who owns what opens the sentence: "Falk's plan, | which he says would cost 9".

    Of "Lund spoke of Falk's plan, which he says" nobody can tell who says it.
    """
    comma = frame.subject - 2
    if view.lower(comma + 1) != "which" or view.lower(comma) != ",":
        return ()
    return tuple(m._replace(place=Place.SUBJECT) for m in mentions if _owns(view, m, comma))


def _owns(view: View, mention: Mention, noun: int) -> bool:
    """Tell whether nothing but what somebody owns stands between his name and that index."""
    at = view.index(mention.source.mention.end)
    if view.lower(at) != "'s" or not at < noun - 1 <= at + LONGEST_OWNED:
        return False
    opens = all(is_word(token) for token in view.tokens[:at]) and at <= LONGEST_TITLE
    led = any(view.lower(i) in PREPOSITIONS for i in range(at))
    return opens and not led and all(is_word(token) for token in view.tokens[at + 1 : noun])


def shareholders(view: View, frame: Frame, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Give the firm whose shares rose "after | it said sales grew": "Velta shares", "Shares in".

    Where the sentence mentions another body before, either may be meant.
    """
    phrase = _firm(view)
    told = view.lower(frame.subject) == "it" and view.lower(frame.subject - 1) in OCCASIONS
    if phrase is None or not told:
        return ()
    found = view.sources(phrase)
    names = {source.name for source in found}
    if len(found) != 1 or any(m.source.name not in names for m in mentions):
        return ()
    kinds = {SourceKind.ORGANISATION, SourceKind.OUTLET}
    return tuple(_mention(source) for source in found if source.kind in kinds)


def lands(view: View, frame: Frame, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Give the land that has promised something: "Veldland has paid none of what it pledged".

    Nobody speaks for a land in general; but of its own promise "it" means no one before.
    """
    pronouns = {source.name.lower() for source in frame.sources}
    if frame.rule not in GIVEN or pronouns != {"it"} or any(m.certain for m in mentions):
        return ()
    start = subject_start(view.tokens, view.quoted)
    phrases = noun_phrases(view.tokens, view.quoted)
    subject = next((p for p in phrases if p.first >= start), None)
    if subject is None or subject.first != start or view.lower(subject.end) not in AUXILIARIES:
        return ()
    return tuple(_mention(source) for source in view.sources(subject) if source.name)


def _mention(firm: Source) -> Mention:
    return Mention(firm, Place.SUBJECT, Gender.UNKNOWN, plural=False, certain=True)


def _firm(view: View) -> Phrase | None:
    """Find the firm in "Velta shares rose", "Velta's shares" and "Shares in Velta" that opens."""
    first = 2 if view.lower(0) in SHARES and view.lower(1) in HOLDING else 0
    end = first
    while end < min(first + LONGEST_NAME, view.count) and is_name_word(view.tokens[end]):
        end += 1
    behind = end + (view.lower(end) == "'s")
    if end == first or (not first and view.lower(behind) not in SHARES):
        return None
    return Phrase(first, end)
