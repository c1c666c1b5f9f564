"""The names of the commands, other words for them, and the nearest one to a slip of the thumb."""

# By the name that the help gives it, other words that people use for the command.
ALIASES = {
    "summary": ("summarize", "summarise", "sum", "read"),
    "add": ("subscribe", "sub", "follow"),
    "feeds": ("list", "sources", "subscriptions"),
    "remove": ("delete", "del", "rm", "unsubscribe", "unsub", "unfollow"),
    "digest": ("daily", "every", "cron", "schedule"),
    "instant": ("instantly", "now"),
    "quiet": ("silence", "silent", "hush"),
    "zone": ("timezone", "tz"),
    "only": ("include",),
    "not": ("exclude", "without"),
    "figures": ("numbers", "differ", "differences"),
    "why": ("quotes", "quote", "evidence"),
    "fix": ("wrong", "report", "correct"),
    "more": ("rest",),
    "settings": ("setting", "set", "config", "options"),
    "pause": ("stop",),
    "resume": ("unpause", "continue"),
    "health": ("status", "ping"),
    "help": ("commands", "h", "?"),
    "start": ("hello", "hi"),
}
NAMES = {word: name for name, words in ALIASES.items() for word in (name, *words)}

# These aliases are the first word of what /digest reads: /daily 07:30 is /digest daily 07:30.
SPEAKING = {"daily", "every", "cron"}

# Names with which no sentence begins by chance: in a private chat they need no slash.
SLASHLESS = {
    "summary",
    "add",
    "feeds",
    "remove",
    "digest",
    "zone",
    "figures",
    "settings",
    "pause",
    "resume",
    "health",
    "help",
    "start",
}

# Shorter and longer words are no slip of the thumb.
MIN_NAME, MAX_NAME = 2, 20


def nearest_name(word: str) -> str:
    """Give the command whose name is the fewest slips away, "" when none is near.

    A slip is a letter too many, too few, a wrong one, or two that changed places.
    """
    if not MIN_NAME <= len(word) <= MAX_NAME:
        return ""
    slips, best = min((distance(word, known), known) for known in NAMES if len(known) > MIN_NAME)
    return NAMES[best] if slips <= max(1, len(word) // 3) else ""


def distance(one: str, other: str) -> int:
    """Count the slips between two words (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        now = [row]
        for column, known in enumerate(other, start=1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != known))
            swapped = row > 1 and column > 1 and one[row - 2] == known
            if swapped and letter == other[column - 2]:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        before, last = last, now
    return last[-1]
