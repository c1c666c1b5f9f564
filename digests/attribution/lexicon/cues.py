"""The cues of attribution as data: which words mark that somebody says something, and how.

A row is added by writing the verb's base form into the table whose description fits it; irregular
forms stand in `inflections`. The verbs are those that carry figures in news, most frequent first.
"""

from enum import Flag, auto
from types import MappingProxyType
from typing import NamedTuple

from digests.attribution.lexicon.inflections import inflect
from digests.text.word_lists import words


class Takes(Flag):
    """What a cue verb takes as its content."""

    CLAUSE = auto()  # a clause with or without "that": "said 40 homes had burned"
    THAT = auto()  # a clause only after "that", a quotation, or as a tag: "added that 40 …"
    OBJECT = auto()  # the counted thing itself: "reported 12 deaths", "promised 300 jobs"
    HEARER = auto()  # a hearer first: "told Reuters that 60 …"
    TAG = auto()  # may stand beside its content: "Twelve wells are dry, farmers said"
    QUOTE = auto()  # only beside a quotation: '"…," she beamed'
    PARTICLE = auto()  # only with its particle: "put the loss at 90", "called for 300 jobs"


class Cue(NamedTuple):
    """A form of a cue verb: its lemma, what it takes, and whether it is the past participle."""

    lemma: str
    takes: Takes


# Anybody can be the subject: whoever "says" is a speaker, be it a farmer or a spokeswoman.
SPEECH = "say tell state explain insist"

# A clause may follow without "that", and so may the counted thing: "estimated 40 dead".
STATEMENT = """
    report claim announce estimate confirm warn reckon assert allege contend declare disclose
    reveal predict forecast project acknowledge admit calculate note stress emphasise emphasize
    suggest indicate expect anticipate promise pledge vow propose demand recommend testify tweet
    complain concede caution believe think fear mention argue recount maintain guarantee boast post
    profess stipulate advise communicate certify guess suspect presume foresee envisage envision
"""

# The counted thing follows, a clause only after "that": "cited a loss", "called for 300 jobs".
NAMING = """
    want seek offer cite request threaten outline detail blame accuse attribute ascribe describe
    quote tout trumpet
"""

# They only attribute with "that", a quotation or as a tag: "she added", never "added 40 seats".
THAT_ONLY = """
    add agree write continue reply respond answer remark comment observe recall
    joke quip ask shout cry reiterate repeat underline point learn hear know clarify
    elaborate lament muse recite grumble counter echo retort protest hope understand remember
    specify imply signal hint swear assume affirm reaffirm attest confide divulge posit
    surmise underscore remind speculate theorise theorize wonder accept rule
    moan fume rage gush enthuse sigh gripe groan feel confess judge
"""

# "She shared that 40 had left": whatever else is shared, shares of firms too, is not said.
TOLD_ONLY = ("shared", "sharing")
# "Lund worked out that nine had left": whoever only works says nothing.
OUT_ONLY = ("worked", "works", "figured", "spelled", "spelt")
# "Prosecutors charge that he stole 9 million": else it is a price or a deed.
CHARGING = ("charge", "charges", "charged")

# How somebody says what stands in quotation marks; elsewhere people only do so.
VOICING = """
    beam grin smile laugh chuckle smirk roar yell scream whisper mutter mumble growl snap bark sob
    weep shrug nod sniff exclaim proclaim opine chime deadpan sneer scoff jeer volunteer venture
    marvel thunder drawl gasp interject purr crow plead jest chant
"""

# They state something with "that" or beside a quotation; else they are deeds: "assessed 40 bids",
# "relayed nine calls".
REASONING = """
    brag fret worry reason deduce infer conjecture postulate hypothesise hypothesize restate
    summarise summarize aver avow bemoan intimate insinuate object rationalise rationalize
    relay assess wager prove demonstrate recognise recognize concur articulate suppose compute
    rant gloat alert preach
"""

# The subject must be a document or a body: "the survey showed", "the agency gave the depth as".
FINDING = "read show see rank give have place detect measure rate reflect"

# A document does so with any content, others only with a clause: "police found that 12 were
# dry" is a statement, "police found two bodies" is an act.
CONCLUDING = "find identify establish conclude determine name highlight uncover discover expose"

# Who counts states the count: "the agency has recorded 312 cases". Who wins or earns does not.
COUNTING = "count record register tally document log list verify"

# Who puts a number on something: "put the loss at 90".
VALUING = "put peg value"

# The particle without which the verb is no cue, and behind which its content begins.
PARTICLES = MappingProxyType(
    {
        **dict.fromkeys(VALUING.split(), words("at")),
        **dict.fromkeys(
            ("call", "appeal", "ask", "look", "hope", "press", "push", "plead"),
            words("for"),
        ),
        "guide": words("for to"),
        **dict.fromkeys(("speak", "talk"), words("of about")),
        "tell": words("of"),
        **dict.fromkeys(("brag", "boast"), words("of")),
        "hint": words("at"),
        "pencil": words("in"),
        **dict.fromkeys(("insist", "count"), words("on")),
        **dict.fromkeys(("refer", "confess", "testify", "allude", "point"), words("to")),
    }
)
# Whom they move comes first, what is demanded behind "to": "urged the council to spend 9 million".
URGING = "urge ask beg implore press"

# 'He went on: "…"': whoever only goes says nothing.
GOING_ON = ("went", "goes")

HEARER_VERBS = "tell inform remind assure reassure advise warn brief notify"
HEARER_ONLY = "inform assure reassure notify brief"


def _table() -> dict[str, Cue]:
    rows = (
        (HEARER_ONLY, Takes.THAT),
        (REASONING, Takes.THAT | Takes.QUOTE | Takes.TAG),
        (VOICING, Takes.QUOTE | Takes.TAG),
        (FINDING, Takes.OBJECT | Takes.TAG),
        (CONCLUDING, Takes.OBJECT | Takes.TAG),
        (COUNTING, Takes.OBJECT | Takes.TAG),
        (THAT_ONLY, Takes.THAT | Takes.TAG),
        (NAMING, Takes.OBJECT),
        (STATEMENT, Takes.CLAUSE | Takes.OBJECT | Takes.TAG),
        (SPEECH, Takes.CLAUSE | Takes.TAG),
    )
    takes = Takes.THAT | Takes.QUOTE | Takes.TAG
    table = {form: Cue("share", takes) for form in TOLD_ONLY}
    table |= {form: Cue("work", Takes.THAT) for form in OUT_ONLY}
    table |= {form: Cue("charge", Takes.THAT) for form in CHARGING}
    table |= {form: Cue("go", Takes.QUOTE | Takes.TAG) for form in GOING_ON}
    for lemmas, takes in rows:
        for lemma in lemmas.split():
            hearer = Takes.HEARER if lemma in HEARER_VERBS.split() else Takes(0)
            for form in inflect(lemma):
                table[form] = Cue(lemma, takes | hearer)
    for lemma in (*PARTICLES, *URGING.split()):
        for form in inflect(lemma):
            known = table.get(form, Cue(lemma, Takes(0)))
            table[form] = Cue(lemma, known.takes | Takes.PARTICLE)
    return table


CUES = MappingProxyType(_table())

# Forms that are far more often nouns: "the home state", "its plans", "a record". They only count
# as verbs before "that", or right behind a speaker and before the words that it reports.
NOUNS_TOO = """
    state report claim estimate project note plan post forecast record list place register
    measure rank rate log give fear detail blame request offer quote peg tweet hope demand pledge
    promise vow guess boast count reply answer comment point joke cry hint signal echo
    protest advance question outline counter show find see stress call appeal name highlight
    caution
    tout trumpet
    value talk look pencil press push suspect rule judge moan rage sigh gripe groan feel
    beam grin smile laugh chuckle smirk roar yell scream whisper mutter growl snap bark sob shrug
    nod sneer jeer volunteer venture marvel thunder drawl gasp purr crow charge
    reason object worry fret relay wager rant alert
"""
NOUNLIKE = frozenset(form for lemma in NOUNS_TOO.split() for form in inflect(lemma)[:2])

# Verbs whose subject may be anybody at all; the others need a subject that we know can speak.
SPEECH_LEMMAS = frozenset(SPEECH.split())
FINDING_LEMMAS = frozenset(FINDING.split())
CONCLUDING_LEMMAS = frozenset(CONCLUDING.split())
VALUING_LEMMAS = frozenset(VALUING.split())
URGING_LEMMAS = frozenset(URGING.split())
COUNTING_LEMMAS = frozenset(COUNTING.split())
HEARER_LEMMAS = frozenset(HEARER_VERBS.split())


# Nobody is named behind these: "At least 20 are reportedly missing".
HEARSAY_ADVERBS = words("reportedly allegedly purportedly supposedly apparently")
HEARSAY_PARTICIPLES = words(
    """
    believed expected feared thought reported said estimated understood rumoured rumored known
    alleged presumed projected predicted forecast told
    """
)

# Who is quoted or cited speaks, and the subject passes it on: "the agency cited the police".
CITES = words("cite cites cited")
QUOTING = CITES | words("quote quotes quoted")

DENIALS = frozenset(["deny", "denies", "denied", "denying"])
REFUTALS = words(
    """
    dismiss dismissed dismisses reject rejected rejects dispute disputed disputes refute refuted
    refutes rebut rebutted contest contested contests
    """
)
