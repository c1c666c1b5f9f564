"""Verbs that say something only with some objects: "admitted four deaths", not "four patients"."""

from digests.attribution.constructions.parts.contents import opens_quote
from digests.attribution.constructions.parts.following import figure_near, opens_clause
from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import HEDGES
from digests.attribution.lexicon.cues import HEARER_LEMMAS, Cue
from digests.attribution.lexicon.grammar import CURRENCIES, MODALS, is_adverb
from digests.attribution.lexicon.happenings import CAUSES
from digests.attribution.phrases.adjuncts import is_about_to
from digests.attribution.phrases.verb_like import is_finite_like
from digests.text.word_lists import words

# What is taken or awaited, not said: "claimed her third title", "is expecting two children".
DEEDS = {
    "claim": words(
        """
        title titles victory crown medal medals gold benefits expenses seat seats wickets asylum
        compensation insurance responsibility lives life series string wave spate benefit allowance
        pension pensions dole win wins
        """
    ),
    "place": words("order orders bet bets bid bids ban bans bounty"),
    "expect": words("child children baby babies twins triplets"),
    "pledge": words("allegiance loyalty"),
    "argue": words("case cases point points toss"),
    "admit": frozenset[str](),
}
# "claimed second place one minute clear of a rival": won, not said.
WON = words("first second third fourth victory pole top")
PRIZES = words("prize prizes title crown")
# What somebody threatens who speaks; a storm threatens homes.
THREATS = words(
    """
    tariff tariffs strike strikes walkout walkouts action sanctions cuts boycott lawsuit fine fines
    duties levy veto
    """
)
# Whoever "admits four dead" takes them for true; a hospital "admits four patients".
HARMS = words("dead killed deaths losses casualties wounded missing errors mistakes crimes thefts")
# Their object alone is an act: "maintains nine offices", "declared a nine-day truce", and what a
# firm "posted" it has earned or lost.
BY_CLAUSE = words("maintain certify declare boast advise concede vow communicate observe post")
# Behind them these open no content: "believes in its workers", "reported to prison".
IDLE_LINKS = {
    "believe": words("in"),
    "fear": words("for"),
    "report": words("to for back on"),
    "advise": words("on"),
    "tell": words("of"),
}
# "found 12 men | guilty": what a court does; whoever charges somebody says so only with "that".
GUILTY = words("guilty innocent liable")
SHOWING = words("show reveal indicate")
FEARING = words("fear expect")
BEHIND_WORST = words("with as after amid in for from when , .")
RETALIATION = words("revenge retaliation response reprisal vengeance")
ATTACKS = words(
    "attack attacks bombing bombings blast blasts raid raids assault assaults ambush ambushes"
    " shooting shootings explosion explosions"
)
SUMS = words("million billion dollars euros pounds percent % crore lakh rupees rs")
# "Prosecutors sought nine years", "a nine-year term": a court is asked for so long.
DATA = words("data information records knowledge maps notes questions instructions images")
BOUNDS = words("a an the at least most up to more than between minimum maximum of only another")
TERMS = words("year years month months sentence term")
FIGURE_WITHIN = 5
LONGEST_WISH = 16
ASKING = words("ask wonder")
QUESTIONS = words("whether if how why what when")
NEAR = 6
LONGEST_OBJECT = 8
BEFORE_INFINITIVES = {"to", "of"} | MODALS


def is_said(view: View, at: int, after: int, cue: Cue) -> bool:
    """Tell whether the words behind a verb that may be an act are what somebody says."""
    behind = after + view.lower(after).endswith("ly")  # "conceded privately that"
    if view.lower(behind) == "that" or opens_quote(view, behind):
        return True
    if view.lower(at + 1) in IDLE_LINKS.get(cue.lemma, ()) or _done(view, at, after, cue.lemma):
        return False
    if cue.lemma in BY_CLAUSE:
        linked = view.lower(at + 1) in BEFORE_INFINITIVES  # "which aides argued would save 9"
        return linked or opens_clause(view, after)
    if cue.lemma in HEARER_LEMMAS and after == at + 1 and view.start(after) in view.figures:
        return opens_clause(view, after)  # "warned 300 workers" of what, it does not say
    # "Lawmakers want to give the mayor 9 million" says nothing
    wants_to = cue.lemma == "want" and view.lower(at + 1) == "to"
    return not wants_to and _wished(view, after, cue.lemma)


def _wins(view: View, after: int) -> bool:
    """Read "claimed victory", "claimed the prize"; not "claimed the prize was worth 9,000"."""
    the = any(view.lower(at) in PRIZES for at in range(after + 1, after + LONGEST_OBJECT))
    return view.lower(after) in WON or (the and not opens_clause(view, after))


def _done(view: View, at: int, after: int, lemma: str) -> bool:
    """Tell whether the object makes it a deed: "claimed a title", "admitted 40 patients"."""
    near = range(after, after + LONGEST_OBJECT)
    if lemma == "admit":
        first = after
        while view.lower(first) in HEDGES:
            first += 1
        counted = view.start(first) in view.figures
        counted = counted and HARMS.isdisjoint(view.lower(first + i) for i in (1, 2))
        return counted and not opens_clause(view, after)  # "admitted 40 homes were lost"
    # "claimed victory", "can claim 300 euros"; "The storm swamped the coast, threatening millions"
    won = lemma == "claim" and (_wins(view, after) or view.lower(at - 1) in MODALS)
    won = won or (lemma == "claim" and (_kills(view, at, after) or _owns_up(view, after)))
    won = won or _is_verdict(view, near, lemma) or _fears_the_worst(view, after, lemma)
    won = won or (lemma == "describe" and _judges(view, after))
    if won or (lemma == "threaten" and not _threatens(view, after)):
        return True
    if _is_no_report(view, at, after, lemma) or _is_open(view, at, after, lemma):
        return True
    if lemma == "claim" and opens_clause(view, after):
        return False  # "claim he won 40 seats"
    return any(view.lower(i) in DEEDS.get(lemma, ()) for i in near)


def _judges(view: View, after: int) -> bool:
    """Tell whether those who are counted are judged: "described | 40 marchers as thugs"."""
    counted = view.start(after) in view.figures
    ahead = range(after + 1, after + NEAR)
    return counted and any(view.lower(at) == "as" for at in ahead)


def _is_verdict(view: View, near: range, lemma: str) -> bool:
    """Read "found 12 men guilty" and "charged 12 men"."""
    return lemma == "charge" or (lemma == "find" and any(view.lower(at) in GUILTY for at in near))


def _fears_the_worst(view: View, after: int, lemma: str) -> bool:
    """Read "Crews fear the worst, with gales forecast for nine days": no number is feared."""
    if lemma not in FEARING:
        return False
    worst = after + (view.lower(after) == "the")
    return view.lower(worst) == "worst" and view.lower(worst + 1) in BEHIND_WORST


def _is_to_come(view: View, at: int) -> bool:
    """Tell whether it is still to be reported: "will later report a loss", "is due to report"."""
    before = at - 1
    while before > 0 and is_adverb(view.tokens[before]):
        before -= 1
    return view.lower(before) in MODALS or is_about_to(view.tokens, before)


def _is_no_report(view: View, at: int, after: int, lemma: str) -> bool:
    """Read "Participants reported their own activity" and "researchers had detailed data".

    Who only asks reports nothing: "Reporters asked Otto whether 40 had left".
    """
    if lemma in ASKING and any(view.lower(i) in QUESTIONS for i in range(after, after + NEAR)):
        return True
    if lemma in {"report", "post"} and _is_to_come(view, at):
        return True
    own = lemma == "report" and view.lower(after + 1) == "own"
    return own or (lemma == "detail" and view.lower(after) in DATA)


def _is_open(view: View, at: int, after: int, lemma: str) -> bool:
    """Read "Customers could expect cuts of 9" and "determined how much nine firms may charge"."""
    may = lemma == "expect" and view.lower(at - 1) in MODALS - {"will", "would"}
    if lemma in SHOWING and view.lower(after) in {"whether", "if"}:
        return True  # "Data due on Monday will show | whether 40 have closed"
    return may or (lemma == "determine" and view.lower(after) in {"how", "whether", "which"})


def _kills(view: View, at: int, after: int) -> bool:
    """Tell whether a fire claims people: "a blaze which claimed four", "claims over 600"."""
    cause = view.lower(at - 1 - (view.lower(at - 1) in {"which", "that"})) in CAUSES
    return cause and figure_near(view, after, 3)


def _owns_up(view: View, after: int) -> bool:
    """Tell whether an attack is claimed: "claimed recent raids as well as one that killed 70"."""
    for at in range(after, min(after + LONGEST_OBJECT, view.count)):
        if view.lower(at) in {",", ".", ";", "that", "which"} or view.quoted[at]:
            return any(view.lower(i) in ATTACKS for i in range(after, at))
        if view.lower(at) in RETALIATION:
            return False  # "claimed the raid in revenge for six deaths"
        if is_finite_like(view.tokens, at) or view.start(at) in view.figures:
            return False  # "claimed the raid killed 70"
    return any(view.lower(i) in ATTACKS for i in range(after, after + LONGEST_OBJECT))


def _threatens(view: View, after: int) -> bool:
    """Tell whether an act is threatened: "to send 90 men", "tariffs of 25 percent"."""
    ahead = range(after, after + LONGEST_OBJECT)
    return view.lower(after) == "to" or any(view.lower(at) in THREATS for at in ahead)


def _wished(view: View, after: int, lemma: str) -> bool:
    """Tell whether something countable is wanted, or a sum sought or offered."""
    if lemma == "want":
        return figure_near(view, after, LONGEST_WISH)
    if lemma in {"seek", "offer"}:
        paid = view.lower(after) == "to"  # "offered to pay the outstanding sum – over 9 million"
        within = LONGEST_WISH if paid else FIGURE_WITHIN
        ahead = range(after, min(after + within, len(view.tokens)))
        sums = any(is_money(view, i) for i in ahead)
        term = lemma == "seek" and is_term(view, after)
        return term or (figure_near(view, after, within) and sums)
    return True


def is_money(view: View, at: int) -> bool:
    """Tell whether a word tells of money, of a percentage or of millions."""
    percent = view.lower(at) == "per" and view.lower(at + 1) == "cent"
    return percent or view.tokens[at].text[0] in CURRENCIES or view.lower(at) in SUMS


def is_term(view: View, after: int) -> bool:
    """Tell whether a term in jail is sought: "30 years", "a nine-year term"."""
    ahead = range(after, after + FIGURE_WITHIN)
    figure = next((at for at in ahead if view.start(at) in view.figures), None)
    if figure is None or any(view.lower(at) not in BOUNDS for at in range(after, figure)):
        return False  # "They sought refuge for nine years"
    return view.lower(figure + 1 + (view.lower(figure + 1) == "-")) in TERMS or view.lower(
        figure
    ).endswith(("-year", "-month"))
