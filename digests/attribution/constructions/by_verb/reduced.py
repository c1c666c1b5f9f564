"""Is it done to the noun before? "officers | accused of", "a man | believed to"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import AUXILIARIES, TIME_WORDS
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.dates import LEADING_DATES, LONGEST_DATE, behind_date
from digests.text.word_lists import words

# These verbs have an object when they are active; with their particle alone they are passive.
MEANS = words("phone telephone email letter text video")
SAID_TO = words("be have own owe hold number cost include total weigh last run control")
REDUCED = frozenset(
    (participle, particle)
    for particle, participles in (
        ("of", "accused suspected"),
        ("on", "blamed"),
        ("after", "established"),
        ("in", "suspected implicated"),
        ("for", "blamed noted known cited"),
        ("to", "believed thought estimated alleged feared presumed rumoured rumored known told"),
        ("to", "suspected forecast projected predicted tipped attributed ascribed"),
        ("at", "valued pegged estimated"),
        ("as", "described quoted cited known identified announced named"),
    )
    for participle in participles.split()
)
# "a tenth of | registered voters": such a participle describes the noun behind it.
DESCRIBED = {
    "registered": words(
        """
        voter voters nurse nurses charity charities dealer dealers firearm guns unemployment
        unemployed jobseekers users
        """
    ),
    "recorded": words("music message messages history"),
    "estimated": words("time value cost"),
}
# "a woman | said by police to be 40"
IRREGULAR = words("said thought known understood")
LONGEST_AGENT = 3
# "Last", "this" and "now" open a date and end none: "cuts | announced last week will see".
# A month is told from "march" by its capital, and stands behind "in".
DATE_ENDS = TIME_WORDS - words("this last next now then")
DATE_WORDS = DATE_ENDS | LEADING_DATES | words("last next this now")
LONGEST_SUBJECT = 7
POSTED = words("statement message video letter tweet blog note post")
LONGEST_POSTED = 5
WIDELY = words("widely generally universally")
PREDICATES = AUXILIARIES - {"'s"}


def is_reduced(view: View, at: int) -> bool:
    """Tell whether it is done to the noun before: "officers accused of", "a man believed to"."""
    word, following = view.lower(at), view.lower(at + 1)
    if following == "by" and word.endswith("ed") and word not in {"quoted", "cited"}:
        behind = view.lower(at + 2)  # "under a plan announced by the mayor"
        dated = behind in TIME_WORDS or behind[:1].isdigit()  # "they estimated by 2050, demand"
        return not dated and behind not in MEANS and view.start(at + 2) not in view.figures
    if following in DESCRIBED.get(word, ()):
        return True
    if following in {"to", "as"} and view.lower(at - 1) in WIDELY:
        return True  # "put Otto ahead in a vote | widely expected to give him nine years more"
    if (
        _said_by(view, at)
        or _posted(view, at)
        or _came_out(view, at)
        or _dated(view, at)
        or _expected(view, at)
    ):
        return True
    pair = (word, following)
    described = pair == ("described", "as") and _asks(view, at)
    return (pair in REDUCED and not described) or (
        pair == ("said", "to") and view.lower(at + 2) in SAID_TO
    )


def _asks(view: View, at: int) -> bool:
    """Tell whether they describe it themselves: "what | police described as 40 gang members"."""
    back = range(at - 1, max(-1, at - LONGEST_SUBJECT), -1)
    what = next((i for i in back if view.lower(i) == "what"), at)
    return what < at and all(view.tokens[i].text[0].isalpha() for i in range(what, at))


def _said_by(view: View, at: int) -> bool:
    """Tell what others say of somebody: "a woman | said by police to be ill"; not "by radio"."""
    ahead = range(at + 3, at + 3 + LONGEST_AGENT)
    by = view.lower(at) in IRREGULAR and view.lower(at + 1) == "by"
    return by and any(view.lower(i) == "to" for i in ahead)


def _expected(view: View, at: int) -> bool:
    """Tell what is only expected of somebody: "with the firm | expected to cut 90 jobs"."""
    if view.lower(at) != "expected" or view.lower(at + 1) != "to":
        return False
    for before in range(at - 1, max(-1, at - LONGEST_SUBJECT), -1):
        if view.lower(before) == "with":
            return True
        if view.lower(before) in PREDICATES or not view.tokens[before].text[0].isalpha():
            return False
    return False


def _posted(view: View, at: int) -> bool:
    """Tell how words came out: "said in a statement | posted on Facebook that 40 had left"."""
    if view.lower(at) != "posted" or view.lower(at - 1) not in POSTED:
        return False
    held = {view.lower(i) for i in range(at - LONGEST_POSTED, at - 1)}
    return view.lower(at + 1) != "that" and "in" in held


def _came_out(view: View, at: int) -> bool:
    """Tell whether it tells when a paper came out: "Results | announced on Friday put him at"."""
    if view.lower(at) != "announced" or view.lower(at - 1) not in DOCUMENTS:
        return False
    told = any(view.lower(i) == "that" for i in range(at + 2, at + LONGEST_DATE + 2))
    return behind_date(view.tokens, at + 1) > at + 1 and not told


def _dated(view: View, at: int) -> bool:
    """Tell whether it dates the noun before its verb: "cuts | announced in August will see"."""
    if not view.lower(at).endswith("ed"):
        return False
    behind = at + 1
    while behind <= at + LONGEST_DATE and view.lower(behind) in DATE_WORDS:
        behind += 1
    dated = view.lower(behind - 1) in DATE_ENDS and view.tokens[behind - 1].text != "march"
    return dated and behind > at + 1 and view.lower(behind) in PREDICATES
