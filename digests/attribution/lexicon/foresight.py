"""What has not happened yet: the words for foreseeing, wishing and planning it."""

from digests.attribution.lexicon.cues import CUES
from digests.text.word_lists import words

# What a forecaster makes: "cut its forecast to 3 percent".
FORECASTS = words(
    "estimate estimates forecast forecasts prediction predictions projection projections"
)
# Results are set beside them: "better than analyst forecasts", "beat expectations of 9 million".
EXPECTATIONS = FORECASTS | words("expectation expectations")
# Several of them, or the answers of those asked: "A survey of economists projected a rise of
# 9,000. | Estimates | ranged from 4,000 to 12,000."
FORECASTS_AND_ANSWERS = words("estimates forecasts predictions projections responses answers")
# "lower than | anticipated".
FORESEEN = words("expected forecast predicted projected anticipated estimated")

# Lemmas of who foresees: that it happens nobody has seen.
FORESEEING = words("expect anticipate predict forecast foresee")
FORESEEING_FORMS = frozenset(form for form, cue in CUES.items() if cue.lemma in FORESEEING)
# Lemmas of who wants it or promises it.
WISHING = words("propose demand want seek recommend request offer pledge promise vow")

# "unveiled plans to build 300 homes", "under cuts announced by the council".
PLANS = words(
    """
    plan plans proposal proposals package measures reforms cuts strategy budget scheme changes
    blueprint deal shake-up overhaul
    """
)
