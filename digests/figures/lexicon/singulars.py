"""Singulars of nouns, by ending and by list: gunmen is gunman, ministries is ministry."""

from functools import lru_cache

from digests.text.word_lists import words

_IRREGULAR = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "oxen": "ox",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "thieves": "thief",
    "leaves": "leaf",
    "halves": "half",
    "shelves": "shelf",
    "wolves": "wolf",
    "loaves": "loaf",
    "calves": "calf",
    "media": "medium",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "crises": "crisis",
    "analyses": "analysis",
    "bases": "base",
    "movies": "movie",
    "cookies": "cookie",
    "zombies": "zombie",
    "rookies": "rookie",
    "heroes": "hero",
    "shoes": "shoe",
    "gases": "gas",
    "campuses": "campus",
    "bonuses": "bonus",
    "passers-by": "passer-by",
    "runners-up": "runner-up",
    "hangers-on": "hanger-on",
    "attorneys-general": "attorney-general",
    "sons-in-law": "son-in-law",
    "daughters-in-law": "daughter-in-law",
    "brothers-in-law": "brother-in-law",
    "sisters-in-law": "sister-in-law",
    "fathers-in-law": "father-in-law",
    "mothers-in-law": "mother-in-law",
    "headaches": "headache",
    "caches": "cache",
    "niches": "niche",
    "axes": "axe",
    "canoes": "canoe",
    "abuses": "abuse",
    "censuses": "census",
    "statuses": "status",
}
MOST_REMEMBERED = 4096
_UNCHANGED = words(
    """police personnel crew staff series species aircraft spacecraft headquarters news data
    cattle sheep troops us gas bus politics economics clothes"""
)
_PLURAL_ENDINGS = (
    ("men", 3, "man"),
    ("women", 5, "woman"),
    ("children", 8, "child"),
    ("people", 6, "person"),
    ("ies", 3, "y"),
    ("buses", 2, ""),
    ("viruses", 2, ""),
    ("sses", 2, ""),
    ("ches", 2, ""),
    ("shes", 2, ""),
    ("xes", 2, ""),
    ("zzes", 2, ""),
    ("oes", 2, ""),
    ("ss", 0, ""),
    ("us", 0, ""),
    ("sis", 0, ""),
    ("ris", 0, ""),
    ("vis", 0, ""),
    ("wis", 0, ""),
    ("s", 1, ""),
)


@lru_cache(maxsize=MOST_REMEMBERED)
def singular(word: str) -> str:
    """Give the singular of a noun in lower case: "gunmen" is "gunman", "ministries" "ministry"."""
    word = word.lower()
    if word in _UNCHANGED:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, cut, instead in _PLURAL_ENDINGS:
        if word.endswith(ending) and len(word) - cut >= 2:
            return word[: len(word) - cut] + instead
    return word
