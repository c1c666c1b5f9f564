"""A quotation given to whoever acts in a sentence beside it, unless others speak of them."""

from digests.attribution.frames import View
from digests.attribution.lexicon.rules import Rule
from digests.attribution.quotes.actors import actor_of, persons_in
from digests.attribution.quotes.speech import Account, Place, Speech
from digests.model import Source
from digests.text.word_lists import words

# "Ana Lee was killed. "She had two children."": others speak of such people.
FATES = words(
    "killed died dead murdered drowned shot dies missing arrested jailed sentenced buried funeral"
)


def find_actor(account: Account, place: Place, index: int, rule: Rule) -> Speech | None:
    """Give the quotation to the one person of the sentence at that index, its subject."""
    view = account.views[index]
    source = None if _suffers(view) else actor_of(view)
    if source is None or _others(source, persons_in(view)):
        return None
    return Speech(place.quotation, (source,), source.mention, rule)


def _suffers(view: View) -> bool:
    """Tell whether the sentence tells somebody's fate; "shot back" tells none."""
    return any(
        token.lower in FATES and view.lower(at + 1) != "back"
        for at, token in enumerate(view.tokens)
    )


def _others(source: Source, persons: set[str]) -> bool:
    """Tell whether the sentence names somebody besides its subject."""
    return bool(persons - {source.name})
