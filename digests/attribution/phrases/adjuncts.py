"""Walk left over what may stand between a subject and its verb: auxiliaries, adverbs, times."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    NEGATIONS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.phrases.dates import before_span, before_time
from digests.model import Token
from digests.text.word_lists import words

# Two words that stand as one adverb, and what says where: "officials there have so far said".
PAIRED = frozenset(
    [
        ("so", "far"),
        ("thus", "far"),
        ("on", "average"),
        ("at", "first"),
        ("in", "turn"),
        ("in", "fact"),
    ]
)
FLOATING = frozenset(("all", "each"))
NOT_BEFORE_FLOATING = PREPOSITIONS | COORDINATORS | SUBORDINATORS | NEGATIONS | {"almost"}
WHERE = frozenset(
    ("there", "here", "elsewhere", "alone", "online", "themselves", "himself", "herself", "itself")
)
LAWS = words("act law laws rules legislation request requests")
LONGEST_LAW = 8
# "The plan is to announce 40 cuts": that only tells what the plan is.
AIMS = words("plan plans proposal proposals aim idea goal task job")
# What somebody does in order to speak, and what he does then.
TURNING = words(
    """
    went goes wrote writes written rang phoned telephoned used uses emailed texted
    appeared tweeted posted
    """
)
TAKING = words("took takes taken")
SAY = words("say warn announce tell explain complain claim allege reveal declare argue")
SPEAK = words("say tell warn argue urge call ask promise pledge")
# "was quick to | point out", "was forced to | admit", "was at pains to | stress".
READY = words(
    "quick keen eager careful anxious happy glad proud sorry pleased sad forced compelled"
    " pains right wrong"
)
STRESS = SAY | words(
    "point stress note insist admit concede acknowledge emphasise emphasize claim add remind"
    " confirm report declare"
)
ADMIT = words("admit concede acknowledge confess")
BARRED = SUBORDINATORS | COORDINATORS | AUXILIARIES
LONGEST_WAY = 10


def skip_adjuncts(tokens: Sequence[Token], at: int) -> int:
    """Walk left from `at` to the subject: "The ministry on Monday had also | said"."""
    while at >= 0:
        if (then := before_span(tokens, at)) < at:
            at = then
            continue
        if steps := _steps(tokens, at):
            at -= steps
        elif (before := before_time(tokens, at)) < at or (before := before_law(tokens, at)) < at:
            at = before
        else:
            break
    return at


def _steps(tokens: Sequence[Token], at: int) -> int:
    """Tell how many words end there that stand before a verb: "also", "so far", "is | due to"."""
    helps = tokens[at].lower in AUXILIARIES and not _surname(tokens, at)
    helps |= tokens[at].lower in {"not", "n't"}  # "will | not | name them and says"
    if helps or is_adverb(tokens[at]) or _floats(tokens, at):
        return 1
    if at > 0 and is_paired(tokens, at):
        return 2
    if at > 2 and (goes_on(tokens, at) or _everywhere(tokens, at)):
        return 3
    if is_about_to(tokens, at):
        return 1 + (tokens[at - 1].lower not in BE)
    where = at > 0 and tokens[at].lower in WHERE and is_word(tokens[at - 1])
    return int(where) or steps_to_speak(tokens, at) or steps_to_stress(tokens, at)


def before_law(tokens: Sequence[Token], last: int) -> int:
    """Step over the law by which it came out: "data | under freedom of information laws"."""
    if tokens[last].lower not in LAWS:
        return last
    ahead = range(last - 1, max(0, last - LONGEST_LAW), -1)
    return next((i - 1 for i in ahead if tokens[i].lower in {"under", "through", "via"}), last)


def _floats(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word only says that they are many: "The firms have | all | warned"."""
    if at < 1 or tokens[at].lower not in FLOATING:
        return False
    before = tokens[at - 1]
    nearly = is_adverb(before) or before.lower.endswith("ly")  # "Nearly all said"
    return is_word(before) and not nearly and before.lower not in NOT_BEFORE_FLOATING


def _surname(tokens: Sequence[Token], at: int) -> bool:
    """Tell "Marion May" from what she "may" do."""
    return at > 0 and is_name_word(tokens[at]) and is_name_word(tokens[at - 1])


def steps_to_stress(tokens: Sequence[Token], to: int) -> int:
    """Tell how many words say how gladly somebody speaks: "Lund was | quick to | point out"."""
    if to < 2 or tokens[to].lower != "to" or to + 1 >= len(tokens):
        return 0
    ready = to - 1
    if tokens[ready].lower == "had" and tokens[to + 1].lower in ADMIT:
        return 1  # "Lund | had to | admit"
    if tokens[to + 1].lower not in STRESS or tokens[ready].lower not in READY:
        return 0
    be = ready - 1 - (tokens[ready - 1].lower == "at")
    while be > 0 and is_adverb(tokens[be]):
        be -= 1
    return to - be if tokens[be].lower in BE else 0


def goes_on(tokens: Sequence[Token], to: int) -> bool:
    """Tell whether "went on to" ends at that index: "went on to say"."""
    words = (tokens[to - 2].lower, tokens[to - 1].lower, tokens[to].lower)
    return words in {("went", "on", "to"), ("goes", "on", "to"), ("gone", "on", "to")}


def is_about_to(tokens: Sequence[Token], to: int) -> bool:
    """Tell whether what somebody will say is told ahead: "is to | pledge", "is due to | say"."""
    if to < 2 or tokens[to].lower != "to":
        return False
    be = to - 1 - (tokens[to - 1].lower in {"set", "due"} or _foretold(tokens, to))
    return be > 0 and tokens[be].lower in BE and tokens[be - 1].lower not in AIMS


def _foretold(tokens: Sequence[Token], to: int) -> bool:
    """Tell whether a speech is awaited: "is | expected to | say". A loss is awaited by others."""
    last = to + 1 >= len(tokens)
    return tokens[to - 1].lower == "expected" and not last and tokens[to + 1].lower in SPEAK


def steps_to_speak(tokens: Sequence[Token], to: int) -> int:
    """Tell how many words go before what is said: "Lund | went on television to | say nine left".

    So in "used a speech in Dorra to announce", "wrote to ministers to warn"; 0 in other words.
    """
    if to < 2 or tokens[to].lower != "to" or tokens[min(to + 1, len(tokens) - 1)].lower not in SAY:
        return 0
    for at in range(to - 1, max(0, to - LONGEST_WAY), -1):
        took = tokens[at].lower in TAKING
        if tokens[at].lower in TURNING or (took and tokens[at + 1].lower == "to"):
            return to - at + 1 if at < to - 1 else 0
        if not is_word(tokens[at]) or tokens[at].lower in BARRED:
            return 0
    return 0


def _everywhere(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether all do it alike: "state media | across the board | reported"."""
    words = (tokens[last - 2].lower, tokens[last - 1].lower, tokens[last].lower)
    return words == ("across", "the", "board")


def is_paired(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an adverb of two words ends at that index: "so far", "on average"."""
    return at > 0 and (tokens[at - 1].lower, tokens[at].lower) in PAIRED
