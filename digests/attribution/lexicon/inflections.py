"""The forms of a cue verb: by rule, or from the table of those that no rule gives."""

from types import MappingProxyType

IRREGULAR = MappingProxyType(
    {
        "say": ("say", "says", "said", "saying"),
        "tell": ("tell", "tells", "told", "telling"),
        "think": ("think", "thinks", "thought", "thinking"),
        "write": ("write", "writes", "wrote", "written", "writing"),
        "learn": ("learn", "learns", "learned", "learnt", "learning"),
        "hear": ("hear", "hears", "heard", "hearing"),
        "know": ("know", "knows", "knew", "knowing"),
        "feel": ("feel", "feels", "felt", "feeling"),
        "pencil": ("pencil", "pencils", "pencilled", "penciled", "pencilling", "penciling"),
        "signal": ("signal", "signals", "signalled", "signaled", "signalling", "signaling"),
        "swear": ("swear", "swears", "swore", "sworn", "swearing"),
        "worry": ("worry", "worries", "worried", "worrying"),
        "aver": ("aver", "avers", "averred", "averring"),
        "infer": ("infer", "infers", "inferred", "inferring"),
        "concur": ("concur", "concurs", "concurred", "concurring"),
        "fret": ("fret", "frets", "fretted", "fretting"),
        "prove": ("prove", "proves", "proved", "proven", "proving"),
        "brag": ("brag", "brags", "bragged", "bragging"),
        "beg": ("beg", "begs", "begged", "begging"),
        "shrug": ("shrug", "shrugs", "shrugged", "shrugging"),
        "deadpan": ("deadpan", "deadpans", "deadpanned", "deadpanning"),
        "marvel": ("marvel", "marvels", "marvelled", "marveled", "marvelling", "marveling"),
        "foresee": ("foresee", "foresees", "foresaw", "foreseen", "foreseeing"),
        "weep": ("weep", "weeps", "wept", "weeping"),
        "grin": ("grin", "grins", "grinned", "grinning"),
        "snap": ("snap", "snaps", "snapped", "snapping"),
        "sob": ("sob", "sobs", "sobbed", "sobbing"),
        "nod": ("nod", "nods", "nodded", "nodding"),
        "find": ("find", "finds", "found", "finding"),
        "show": ("show", "shows", "showed", "shown", "showing"),
        "put": ("put", "puts", "putting"),
        "cut": ("cut", "cuts", "cutting"),
        "trim": ("trim", "trims", "trimmed", "trimming"),
        "leave": ("leave", "leaves", "left", "leaving"),
        "keep": ("keep", "keeps", "kept", "keeping"),
        "hold": ("hold", "holds", "held", "holding"),
        "make": ("make", "makes", "made", "making"),
        "read": ("read", "reads", "reading"),
        "refer": ("refer", "refers", "referred", "referring"),
        "speak": ("speak", "speaks", "spoke", "spoken", "speaking"),
        "send": ("send", "sends", "sent", "sending"),
        "carry": ("carry", "carries", "carried", "carrying"),
        "seek": ("seek", "seeks", "sought", "seeking"),
        "see": ("see", "sees", "saw", "seeing"),
        "have": ("have", "has", "had"),
        "give": ("give", "gives", "gave", "given", "giving"),
        "forecast": ("forecast", "forecasts", "forecasted", "forecasting"),
        "deny": ("deny", "denies", "denied", "denying"),
        "understand": ("understand", "understands", "understood"),
        "admit": ("admit", "admits", "admitted", "admitting"),
        "log": ("log", "logs", "logged", "logging"),
        "quip": ("quip", "quips", "quipped", "quipping"),
        "peg": ("peg", "pegs", "pegged", "pegging"),
        "reply": ("reply", "replies", "replied", "replying"),
        "testify": ("testify", "testifies", "testified", "testifying"),
        "clarify": ("clarify", "clarifies", "clarified", "clarifying"),
        "specify": ("specify", "specifies", "specified", "specifying"),
        "certify": ("certify", "certifies", "certified", "certifying"),
        "identify": ("identify", "identifies", "identified", "identifying"),
        "verify": ("verify", "verifies", "verified", "verifying"),
        "notify": ("notify", "notifies", "notified", "notifying"),
        "imply": ("imply", "implies", "implied", "implying"),
        "tally": ("tally", "tallies", "tallied", "tallying"),
        "cry": ("cry", "cries", "cried", "crying"),
        "guess": ("guess", "guesses", "guessed", "guessing"),
        "stress": ("stress", "stresses", "stressed", "stressing"),
    }
)


def inflect(lemma: str) -> tuple[str, ...]:
    """Give the forms of a verb: base, third person, past, present participle."""
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    if lemma.endswith(("s", "sh", "ch", "x", "echo")):
        return (lemma, f"{lemma}es", f"{lemma}ed", f"{lemma}ing")
    if lemma.endswith("ee"):
        return (lemma, f"{lemma}s", f"{lemma}d", f"{lemma}ing")
    if lemma.endswith("e"):
        return (lemma, f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing")
    return (lemma, f"{lemma}s", f"{lemma}ed", f"{lemma}ing")
