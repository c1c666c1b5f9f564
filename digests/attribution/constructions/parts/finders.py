"""Who finds, sees and records, as data: which subjects state what they find, and which live it."""

from digests.attribution.lexicon.polls import MEASURES
from digests.attribution.lexicon.speakers import PLACES
from digests.text.word_lists import words

# They "record" wins, losses and cases of their own: that happens to them, nobody states it.
ACHIEVERS = PLACES | words(
    """
    team club side company firm retailer maker manufacturer carrier airline lender bank
    country state province city county district nation region village town league market index
    airport player striker batsman brand brands marque division
    """
)
# What these detect they came upon: "Customs officers detected two parcels".
SEARCHERS = words("officers officer agents guards police customs soldiers troops crews patrols")
# "The poll has a margin of error of 3 points": that describes the poll.
OF_ITSELF = words("margin sample response pages parts questions interval")
POLLS = MEASURES | words("results result census index")
# What these find they have found out: "the researchers found in 36 states …".
SCHOLARS = words(
    """
    researchers researcher scientists scientist economists economist analysts academics auditors
    auditor statisticians historians epidemiologists seismologists pollsters pollster university
    institute commission panel committee inquiry regulator watchdog ombudsman
    """
)
# "Analysts see it falling below 90"; what a city or a hospital has seen, it has lived through.
SEERS = SCHOLARS | words(
    """
    bank fund treasury imf oecd ecb fed forecaster forecasters strategists forecast outlook
    projection
    """
)
# "Feld, who sees the yield ending the year at 3 percent".
MOVING = words(
    """
    ending rising falling growing reaching hitting climbing slowing shrinking expanding averaging
    dropping peaking easing widening narrowing slipping
    """
)
# They "look for" a profit or a rise; researchers look for volunteers, and police for two men.
FORECASTERS = words("analyst analysts economist economists strategist strategists forecasters")
# "The tribunal ruled the firm owed $3 million"; others rule a country.
JUDGING = words(
    "judge judges court courts tribunal panel jury commission regulator magistrate referee coroner"
    " ombudsman watchdog umpire board arbitrator"
)
# Brokers "pencil in" a loss, others a date.
LOOKING = words("look pencil")
