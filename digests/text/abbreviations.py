"""Abbreviations of English news that keep their full stop, and the words that start a sentence."""

from digests.text.calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from digests.text.word_lists import words

TITLES = words(
    "adm amb atty brig capt cdr cmdr col cpl cpt det dr drs fr gen gov hon insp lt maj messrs mr "
    "mrs ms msgr mt pres prof pte pvt rep reps rev sen sens sgt spc sr st supt"
)
"""These stand before a name: "Gen. Amin", "St. Louis"."""

BEFORE_NUMBERS = words("ca no nos nr p pp rs vol")
"""Abbreviations only where a number follows: "No. 5", but "They said no."."""

COMMON = words(
    "approx assn ave bldg blvd bros cf co corp dept eg etc ft govt hq hwy ie inc intl jr ltd "
    "mfg rd sq univ vs"
)

STATES = words(
    "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo "
    "mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo"
)
"""Only behind a comma, for many are words too: "Boston, Mass.", but "He went to Mass."."""

EVERYWHERE = TITLES | SHORT_MONTHS | COMMON

NEVER_LAST = (TITLES - {"sr", "st"}) | BEFORE_NUMBERS | words("approx cf e.g eg i.e ie vs")
"""What follows belongs to these, however it is written."""

DAY_HALVES = words("a.m p.m")

CALENDAR = (
    WEEKDAYS
    | MONTHS
    | words(
        "jan feb aug sept oct nov dec gmt utc est edt cst cdt mst mdt pst pdt bst cet cest et ct "
        "pt ist wib eastern pacific central local moscow greenwich beijing"
    )
)
"""What may follow "3 p.m." in the same sentence."""

FIRM_STARTERS = words(
    "although and as at because but during he however if in it its meanwhile on since she the "
    "there these they this those under we what when where while with"
)
"""Words that open a sentence behind an initial too, for no family is called so: "Mr. X. The"."""

STARTERS = FIRM_STARTERS | words(
    "a according after all also an another any asked before both by despite each earlier even "
    "every few following for from given her here his how i instead into just last later many more "
    "moreover most my nearly neither nevertheless no nobody none not nothing now of once one only "
    "or other our over rather several so some still such that their then though through thus to "
    "today unlike until whether which who why without yet you your "
    "activists analysts authorities campaigners critics doctors experts investigators lawmakers "
    "officials opponents police prosecutors protesters reporters rescuers researchers residents "
    "shares survivors witnesses"
)
"""Words that open a sentence when they stand with a capital behind a doubtful full stop."""
