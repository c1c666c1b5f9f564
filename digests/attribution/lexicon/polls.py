"""What asks and counts: polls, bulletins, and those whom a poll asks."""

from digests.text.word_lists import words

POLLS = words("poll polls survey surveys newspoll")
# These "have" what they measure: "The poll had the mayor at 44 percent".
MEASURES = POLLS | words("polling forecast update advisory bulletin sitrep tally count")
# What is done to those whom a poll counts: "of the women | surveyed".
ASKED = words("surveyed polled questioned interviewed canvassed asked")
