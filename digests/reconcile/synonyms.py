"""Near synonyms of news: words by which two speakers count the same: jobs, posts, positions."""

from digests.text.word_lists import words

_ROWS = (
    "job position post role",
    "household family",
    "worker employee staff staffer",
    "fighter militant insurgent rebel gunman guerrilla terrorist jihadist extremist separatist",
    "soldier serviceman troop troops trooper infantryman",
    "officer policeman policewoman cop constable",
    "passenger rider commuter traveller traveler",
    "student pupil schoolchild schoolboy schoolgirl",
    "house home dwelling",
    "missile rocket projectile",
    "store shop outlet branch",
    "deficit gap shortfall hole",
    "unemployment jobless joblessness",
    "truck lorry",
    "aircraft plane jet airliner",
    "ship vessel boat",
    "child kid minor",
    "saving save",
    "cost price bill",
    "migrant asylum-seeker",
    "prisoner inmate convict",
    "nurse carer",
    "fire blaze wildfire",
)
_FIRST = {word: row.split()[0] for row in _ROWS for word in row.split()}
FIGHTERS = words("fighter combatant armed")
SOLDIERS = words("soldier officer policeman guard")


def leading(word: str) -> str:
    """Give the word that stands for all of its near synonyms."""
    return _FIRST.get(word, word)
