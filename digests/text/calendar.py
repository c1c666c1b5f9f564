"""The names of weekdays and months, and the short forms in which news writes them."""

from digests.text.word_lists import words

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = frozenset(WEEK)
SHORT_WEEKDAYS = words("mon tue tues wed thu thur thurs fri sat sun")
YEAR = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTHS = frozenset(YEAR)
SHORT_MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec")
"""May has none; those of June and July are rare."""
