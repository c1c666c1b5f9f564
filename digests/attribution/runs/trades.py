"""Jobs, trade by trade: "Construction added 9,000 jobs" behind a count of all of them."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import is_name_word
from digests.attribution.runs.counted import figure_at
from digests.text.word_lists import words

# "Manufacturing lost 4,000 jobs": the count of all jobs, trade by trade.
TRADES = words(
    """
    manufacturing construction retail leisure hospitality healthcare mining logging utilities
    transportation warehousing education finance manufacturers services
    """
)
HIRED = words("added lost shed gained")
MOVED = words("rose fell grew increased")
JOBS = words("jobs positions payrolls")
ECONOMY = words("employers economy payrolls companies businesses")
LONGEST_TRADE = 8
HIRING = JOBS | words("job hiring employment")
GAINS = words("gains losses growth")
# "Job growth improved": so jobs were counted; "Lund said jobs come first" counts none.
TOLD = GAINS | HIRED | MOVED | words("improved slowed cooled slumped stalled picked creation")


def by_trade(before: View, view: View) -> bool:
    """Read "Construction added 9,000 jobs" behind a sentence that counts all new jobs."""
    if view.words.isdisjoint(HIRED):
        return False
    verb = next((at for at in range(1, LONGEST_TRADE) if view.lower(at) in HIRED), None)
    whole = before.words & ECONOMY and before.words & JOBS and before.words & (HIRED | MOVED)
    if verb is None or not whole:
        return False
    trade = view.words & TRADES and any(view.lower(at) in TRADES for at in range(verb))
    figure = figure_at(view, verb + 1)
    counted = figure is not None and view.lower(figure + 1) in JOBS
    named = any(is_name_word(token) for token in view.tokens[1:verb])
    return bool(trade) and counted and not named


def by_trades(before: View, view: View) -> bool:
    """Read "Gains were led by construction with 4,000", "Other industries included mining (9)"."""
    at = 1 if view.lower(0) in {"job", "jobs"} else 0
    gains = view.lower(at) in GAINS and (at == 1 or view.lower(1) in {"were", "was", "came"})
    others = view.lower(0) == "other" and view.lower(1) in {"industries", "sectors", "trades"}
    named = (gains or others) and not view.words.isdisjoint(TRADES)
    return named and not before.words.isdisjoint(JOBS | TRADES)


def hires(before: View, view: View) -> bool:
    """Read "Companies added 4,000 jobs" behind "Job growth improved in May, Veld Data said"."""
    verb = 1 + (view.lower(0) in {"the", "private", "us", "u.s."})
    figure = figure_at(view, verb + 1) if view.lower(verb) in HIRED else None
    if figure is None or view.lower(verb - 1) not in ECONOMY:
        return False
    told = not (before.words.isdisjoint(HIRING) or before.words.isdisjoint(TOLD))
    return told and view.lower(figure + 1) in JOBS
