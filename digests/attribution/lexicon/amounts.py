"""What stands around a number in a sentence: hedges, magnitudes, scales, what it counts in."""

from digests.text.word_lists import words

# One word before a number that leaves it less exact, or weighs it: "on about 11", "just 40".
SHORT_HEDGES = words("about around nearly almost some over just only roughly approximately")
# The words of which longer ones are made: "at least 40", "up to 90", "no fewer than nine".
HEDGES = SHORT_HEDGES | words("at least up to more less fewer than under between")
# "more than 40" is a number, "more than analysts forecast" compares.
BEFORE_THAN = words("more fewer less other rather")
MAGNITUDES = words("million billion trillion m bn tn")
# The word right behind a share, and the last one of it: "40 per | cent".
PERCENT_OPENS = words("percent per %")
PERCENT_ENDS = words("percent cent %")
# "The dead include nine children", "the group comprised four women".
INCLUDES = words("include includes included comprise comprises comprised")
# "Estimates ranged from 4 to 12".
RANGED = words("ranged range varied vary")
# Stretches of time that are counted: "two weeks after the raid".
SPELLS = words("day days week weeks month months year years decade decades century centuries")

# Behind "the figures from Lund" these tell the number: "put", "ranged", "reached".
NUMBER_VERBS = words(
    """
    put showed said suggested indicated ranged varied reached stood included totalled totaled gave
    revealed pointed counted listed added implied placed set recorded amounted came rose fell told
    averaged valued estimated covered confirmed found exceeded surpassed started ended spanned
    dropped went assumed assigned climbed jumped grew topped doubled
    """
)
