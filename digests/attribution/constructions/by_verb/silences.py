"""Who, by the article, did not comment, and who denies what."""

from collections.abc import Iterator

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import is_adverb
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.model import Silence
from digests.text.word_lists import words

# "did not immediately respond", "declined to comment", "had no comment": the words that close
# the subject, then a word that must follow within reach.
ANSWERS = "comment commented respond responded reply replied answer reached elaborate"
REFUSALS = {
    "not": words(f"{ANSWERS} available return returned"),
    "n't": words("comment respond reply answer return"),
    "no": words("comment"),
    "declined": words("comment elaborate respond answer say"),
    "refused": words("comment elaborate respond answer say"),
    "unavailable": frozenset(("comment",)),
}
EXPLETIVES = words("it this that there")
# They are a "not" in one word with the auxiliary.
AUXILIARY_NEGATIONS = words("didn't hasn't haven't wouldn't couldn't wasn't weren't")
REFUSING = AUXILIARY_NEGATIONS.union(REFUSALS)
REACH = 5
HEADLINE = 0  # its paragraph
ASKED = words(
    """
    comment comments reached questions request requests respond responded reply replied calls call
    messages emails
    """
)
# "Calls to the airline were not returned", "no comment from the army": who was asked, or silent.
TRIES = words("calls messages emails requests questions inquiries enquiries letters")
WORDS = words("comment response word reply answer")
# "declined to comment on the poll | but said it was sure": it was not silent after all.
TURNING = words("but though although")
TOLD = words("said says added adds told insisted insists argued argues denied denies confirmed")
BEFORE_TOLD = words("it he she they that who also later has have had did")
TOLD_WITHIN = 4


def may_refuse(view: View) -> bool:
    """Tell whether a sentence holds a word by which somebody is silent: most do not."""
    return not view.words.isdisjoint(REFUSING)


def find_no_comment(view: View) -> Iterator[Silence]:
    """Give who is said to have declined, not answered or not commented in this sentence."""
    for at in view.places(REFUSING):
        wanted = REFUSALS.get(view.tokens[at].lower, REFUSALS["not"])
        if view.quoted[at] or not _follows(view, at, wanted) or _says_more(view, at):
            continue
        phrase = _silent(view, at)
        if phrase is not None:
            for source in view.sources(phrase):
                yield Silence(source, view.sentence.span)
            return


def _says_more(view: View, at: int) -> bool:
    """Tell whether the same goes on to speak: "would not comment on the poll, but said that 40".

    Another may speak there: "declined to comment, but a rival said it had lost 40 shops".
    """
    turns = (i for i in view.places(TURNING) if i > at and not view.quoted[i])
    return any(_tells(view, turn + 1) for turn in turns)


def _tells(view: View, begin: int) -> bool:
    """Tell whether a verb of saying comes next, behind no more than a pronoun or an adverb."""
    ahead = range(begin, min(begin + TOLD_WITHIN, view.count))
    passed = (i for i in ahead if not (view.lower(i) in BEFORE_TOLD or is_adverb(view.tokens[i])))
    return view.lower(next(passed, view.count)) in TOLD


def _silent(view: View, at: int) -> Phrase | None:
    """Read who is silent: the subject, or whom the calls went to, or from whom no word came."""
    if view.lower(0) in TRIES and view.lower(1) in {"to", "for", "left"}:
        return phrase_after(view.tokens, 2)
    if view.lower(at) == "no" and view.lower(at - 1) not in {"had", "has", "have", "offered"}:
        return _giver(view, at)
    phrase = subject_before(view.tokens, at)
    expletive = phrase is not None and view.lower(phrase.first) in EXPLETIVES
    return None if expletive else phrase


def _giver(view: View, at: int) -> Phrase | None:
    """Read from whom no word came: "There was no immediate comment from the army"."""
    for index in range(at + 1, min(at + REACH, len(view.tokens) - 1)):
        if view.lower(index) in WORDS and view.lower(index + 1) == "from":
            return phrase_after(view.tokens, index + 2)
    return None


def _follows(view: View, at: int, wanted: frozenset[str]) -> bool:
    ahead = [view.lower(i) for i in range(at + 1, at + 1 + REACH)]
    if view.lower(at) == "no" and "from" in ahead and WORDS.intersection(ahead):
        return True
    if not wanted.intersection(ahead):
        return False
    tried = view.lower(0) in TRIES
    rest = {view.lower(i) for i in range(at + 1, at + 3 * REACH)}
    return tried or bool(ASKED & rest)


def find_denials(view: View, frames: tuple[Frame, ...]) -> Iterator[Silence]:
    """Give who denies what in this sentence: the words behind "denied".

    A headline's few words do not tell who speaks: "Jobs figure denied", "Defence denies theft".
    """
    if view.sentence.paragraph == HEADLINE:
        return
    for frame in frames:
        if frame.denial and frame.rule != Rule.NEGATED:
            what = _paired(frame.contents[0].of(view.text).strip(" ."))
            for source in frame.sources:
                yield Silence(source, view.sentence.span, what)


def _paired(told: str) -> str:
    """Take out marks without a partner, not those of: calling it "simply wrong"."""
    unpaired = '"' * (told.count('"') % 2) + "“”" * (told.count("“") != told.count("”"))
    return told.translate(str.maketrans("", "", unpaired)).strip(" .")
