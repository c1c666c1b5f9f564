"""Is somebody only the object of what was done? "Lund attacked | the bank | saying that 9 …"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.speakers import DOCUMENTS, GROUPS, ROLES
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase, head_end
from digests.attribution.phrases.verb_like import is_past
from digests.text.word_lists import words

# "quoted | a minister saying": the minister speaks.
HEARD = words(
    "quoted cited heard recorded filmed caught showed featured saw carried interviewed had"
)
# What is written speaks: "received | a letter saying", "over | a story claiming".
SPEAKING = DOCUMENTS | GROUPS | ROLES
WRITTEN = DOCUMENTS | words(
    "story stories rumour rumours rumor rumors sign signs banner banners poster posters note notes"
)


def acted_on(view: View, phrase: Phrase) -> bool:
    """Tell whether something was done to what the phrase names, so that it says nothing.

    "He gave a defence of the court saying …"; but "received a letter saying" is the letter's, and
    "quoted a minister saying" the minister's.
    """
    verb = phrase.first - 1
    if verb < 1 or view.quoted[verb] or not is_past(view.tokens, verb):
        return False
    core = view.tokens[phrase.first : phrase.end]
    head = core[head_end(core) - 1].lower
    if view.lower(verb) in HEARD or head in SPEAKING or _written(view, phrase):
        return False
    return view.lower(verb - 1) not in {"was", "were", "be", "been"}


def before_verb(view: View, phrase: Phrase) -> Phrase:
    """Cut what somebody did behind him: "The rebels | left the talks | demanding 40 seats"."""
    if _written(view, phrase):
        return phrase
    for at in range(phrase.first + 1, phrase.end - 1):
        speaker = view.lower(at - 1) in SPEAKER_HEADS
        if speaker and is_past(view.tokens, at) and view.lower(at + 1) != "by":
            return phrase._replace(end=at, asides=(), others=())
    return phrase


def _written(view: View, phrase: Phrase) -> bool:
    return any(view.lower(at) in WRITTEN for at in range(phrase.first, phrase.end))
