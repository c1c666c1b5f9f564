"""A subject further left than the noun before its verb: "Critics of the plan | claim it costs"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import PREPOSITIONS, RELATIVES, is_word
from digests.attribution.lexicon.speakers import BODIES, DOCUMENTS, GROUPS, ROLES
from digests.attribution.phrases.verb_like import is_finite_like
from digests.text.word_lists import words

PUBLISHED = words(
    """
    posted shared taken filmed released published compiled collected seen obtained issued to
    conducted
    """
)
DESCRIBING = PREPOSITIONS | PUBLISHED
# Of these a subject far before makes a verb: "The owner of the flats | claims 40 left". In "the
# authors of the climate report" it makes none of others.
CLAIMING = words("claim claims fear fears hope hopes boast boasts")
ONE = (ROLES | BODIES) - GROUPS
CLOSING = words("'s a an the of by his her its their false untrue bogus new similar legal")
LONGEST_SUBJECT = 10


def has_documents_before(view: View, last: int) -> bool:
    """Tell whether the subject is plural further left: "figures from the ministry show"."""
    for at in range(last - 1, max(-1, last - LONGEST_SUBJECT), -1):
        lower, behind = view.lower(at), view.lower(at + 1)
        if not is_word(view.tokens[at]) and lower != "'s":
            return False
        described = behind in DESCRIBING or behind.endswith("ed")
        if lower in DOCUMENTS and lower.endswith("s") and described:
            return True
    return False


def claims_far(view: View, verb: int, last: int) -> bool:
    """Tell whether those who claim are described before: "Critics of Mr Lund | claim he paid".

    Where a verb stands between, it is a noun: "Aides to Lund rejected false | claims he paid".
    """
    if view.lower(verb) not in CLAIMING or view.lower(verb - 1) in CLOSING:
        return False
    if not _may_open(view, verb + 1):
        return False
    speakers = ONE if view.lower(verb).endswith("s") else GROUPS
    for at in range(last - 1, max(-1, last - LONGEST_SUBJECT), -1):
        if not is_word(view.tokens[at]) or is_finite_like(view.tokens, at):
            return False
        if view.lower(at) in speakers and _is_described(view, at + 1):
            return True
    return False


def _may_open(view: View, at: int) -> bool:
    """Tell whether a clause may begin there: not in "The head of insurance | claims left"."""
    if at + 1 >= view.count or is_finite_like(view.tokens, at):
        return False
    counted = view.start(at) in view.figures or view.start(at + 1) in view.figures
    return counted or view.lower(at) == "to" or view.lower(at) not in PREPOSITIONS


def _is_described(view: View, at: int) -> bool:
    """Tell whether words of somebody follow: "critics | of", "a man | living in", "who lives"."""
    word = view.lower(at)
    return word in PREPOSITIONS or word in RELATIVES or word.endswith("ing")
