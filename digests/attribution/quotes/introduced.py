"""A quotation whose speaker stands before it in its own sentence: 'Lund on Kettle TV: "…"'."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import is_name_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.quotes.acting import find_actor
from digests.attribution.quotes.speech import Account, Place, Speech, speakers_of
from digests.text.word_lists import words

# "Lund on Twitter:", "Lund to reporters:": how somebody speaks.
WAYS = words("on in to via at")
# Behind these stands whoever speaks, in "Life on Lake Vell:" nobody does.
ADDRESSING = words("to via") | {":"}
INTRODUCING = WAYS | {":"}
# They say what follows, and not whose words it is: 'Excerpt: "…"'.
HEADINGS = words(
    """
    excerpt excerpts correction update note summary headline example caption transcript highlights
    background question title verdict motto slogan message quote quotes translation
    """
)
# One of these before the mark says that somebody is named there.
SAYING = words("said says told tells added adds wrote writes")


def find_introduced(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'Ana Lee addressed the crowd: "…"': the one speaker before the mark."""
    if not place.opening:
        return None
    frames = [f for f in account.frames[place.first] if f.sources and not f.relay]
    if len(speakers_of(frames)) == 1:
        last = frames[-1]
        return Speech(place.quotation, last.sources, last.cue, Rule.QUOTATION_INTRODUCED)
    if frames or not _capital(account, place):
        return None
    named = _by_name(account, place)
    return named or find_actor(account, place, place.first, Rule.QUOTATION_INTRODUCED)


def find_unread(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Leave unclear whose words follow 'The lads of the night shift, all told, said: "…"'.

    Whoever spoke before did not say them: another speaker stands there that we cannot read.
    """
    if not place.opening.endswith(":") or any(f.sources for f in account.frames[place.first]):
        return None
    view = account.views[place.first]
    named = any(
        view.lower(at) in SAYING and not view.quoted[at] for at in _opening(account, place)
    )
    return Speech(place.quotation, (), None, Rule.QUOTATION_UNTAGGED, 0) if named else None


def _opening(account: Account, place: Place) -> range:
    """Give the tokens of the quotation's sentence that stand before it."""
    return range(account.views[place.first].index(place.quotation.span.start))


def _by_name(account: Account, place: Place) -> Speech | None:
    """Read 'Lund on Twitter: "…"': a name and a way of speaking, without a verb."""
    view = account.views[place.first]
    end = 0
    while end < len(view.tokens) and is_name_word(view.tokens[end]):
        end += 1
    if not end or not place.opening.endswith(":") or view.lower(end) not in INTRODUCING:
        return None
    if end == 1 and (view.lower(0) in HEADINGS or not _is_name(view)):
        return None
    sources = view.sources(Phrase(0, end))
    return Speech(place.quotation, sources, sources[0].mention, Rule.QUOTATION_INTRODUCED)


def _is_name(view: View) -> bool:
    """Tell a name from a word that only opens the sentence: 'Life on Lake Vell: "…"'."""
    word = view.tokens[0].text
    known = word in view.names.capitals or word.isupper() or view.names.person(word) is not None
    return known or word.lower() in SPEAKER_HEADS or view.lower(1) in ADDRESSING


def _capital(account: Account, place: Place) -> bool:
    """Tell whether the quoted words begin like a sentence: "As I have said"."""
    first = place.quotation.content.of(account.document.text)[:2].strip("‘'“[")
    return first[:1].isupper() or first[:1].isdigit()
