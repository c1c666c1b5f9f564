"""The words by which news ties an old figure to a new one, as patterns over a few words of text.

Each pattern reads the words before (or between, or after) figures, in lower case, joined by single
spaces; only a score of words is ever looked at.
"""

from digests.text.calendar import MONTHS, WEEK
from digests.text.late import LatePattern
from digests.text.word_lists import words

RISE_WORDS = (
    "rose rise rises risen rising climbed climbs climbing jumped jumps jumping surged surging "
    "grew grow grows grown growing increased increases increase increasing gained gaining soared "
    "soaring raised raises raise raising widened widening expanded expanding extended extending "
    "extend extends "
    "lifted lifts boosted hiked doubled tripled quadrupled doubling tripling up higher advanced "
    "swelled swelling jump surge growth gain improved improvement improving upgraded more "
    "accelerated accelerating accelerates quickened quickening recovering rebounding advancing "
    "returning edging "
    "ballooned mushroomed rocketed leapt leaped edged crept ticked inched rebounded recovered "
    "expand enlarge enlarged lengthen lengthened restore restored balloon soar lift boost "
    "boosting lifting hike hiking double triple widen swell swollen bumped upped ratcheted"
)
FALL_WORDS = (
    "fell fall falls fallen falling dropped drops drop dropping declined declines decline "
    "declining decreased decreases decrease decreasing slid slides sliding slipped slips slipping "
    "shrank shrunk shrinks shrinking eased eases easing tumbled tumbling plunged plunging "
    "plummeted narrowed narrowing contracted lowered lowers lower lowering cut cuts cutting "
    "shorten shortens shortened shortening "
    "reduced reduces reduce reducing reduction slashed slashing trimmed trimming halved halving "
    "down slowed slowing weakened downgraded sank sunk settled settling dwindled collapsed "
    "crashed "
    "decelerated decelerating cooled cooling dived retreated receded dipped sinking dipping "
    "retreating receding plummeting dwindling weakening shrink slide plunge tumble slip slash "
    "slashes slashing softened commuted whittled pared shaved trim trims trimming "
    "halve halves halving narrow ease dwindle"
)
_MOVES = (
    "went go goes going gone bring brings move taking took bringing brought moved "
    "moves moving changed changes change "
    "changing revised revises revising revise adjusted updated pushed pushing push scaled "
    "corrected correcting correct amended"
)
WAYS = "|".join(f"{RISE_WORDS} {FALL_WORDS}".split())
_STEPS = frozenset(
    [
        "up",
        "down",
        "more",
        "higher",
        "lower",
        "improvement",
        "jump",
        "surge",
        "growth",
        "gain",
        "increase",
        "drop",
    ]
)
_VERBS = "|".join(word for word in f"{RISE_WORDS} {FALL_WORDS}".split() if word not in _STEPS)
_ANY = "|".join(f"{RISE_WORDS} {FALL_WORDS} {_MOVES}".split())
_DAYS = "|".join(WEEK)
_MONTHS = (
    "|".join(sorted(MONTHS))
    + "|jan\\.?|feb\\.?|mar\\.?|apr\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?"
)
_STRETCH = "years?|quarters?|months?|weeks?|days?|decades?|season|summer|winter|spring|autumn"

# What hedges or describes an old figure between "from" and its numeral: "a peak of more than".
HEDGE = (
    r"(?:(?:(?:last|previous|prior) (?:year|month|week|quarter|season|period|report) ?['’]s|"
    rf"{'|'.join(sorted(MONTHS))}|fewer|barely|a|an|the|its|their|his|her|about|around|some|nearly|almost|roughly|just|only|over|"
    r"seasonally|adjusted|final|reading|tally|count|comparable|projection|prediction|assumption|"
    r"(?:a|one|two|three|four|six|nine|\d+) (?:days?|weeks?|months?|years?) (?:ago|earlier)|"
    r"under|more|less|than|at|least|most|approximately|as|many|much|high|low|estimated|record|"
    r"peak|recent|close|range|level|total|average|earlier|previous|initial|original|previously|initially|"
    r"year-earlier|year-ago|revised|current|present|existing|usual|of|loss|profit|deficit|"
    r"forecast|estimate|reported|upwardly|downwardly|gain|rise|increase|growth|decline|drop|"
    r"net|operating|underlying|guidance|target|outlook|forecasts|estimates|expectations) ){0,8}"
)

# "up from", "a 93% increase from": the figure behind it is the old one.
UP_FROM = LatePattern(
    rf"(?:^| )(?:{WAYS}) (?:by |sharply |slightly |again |back )?from {HEDGE}$"
    # "growth of 1.9 percent, lowering its forecast from 2.4 percent"
    r"|(?:^| )(?:lowering|raising|cutting|trimming|increasing|reducing|revising|slashing|lifting) "
    r"(?:its|their|his|her|the|that) (?P<of>(?:[^\s,;.]+ ){0,2})(?:forecast|estimate|"
    r"outlook|projection|target|guidance|prediction|toll|count|figure|price|offer|bid|limit) "
    rf"(?:up |down )?from {HEDGE}$"
)
FROM = LatePattern(rf"(?:^| )from {HEDGE}$")
# "from $1.49 to $1.84": the figure behind "to" is the new one.
ON_TO = LatePattern(r"^(?:[^\s,;.]+ ){0,4}to ")
TO = LatePattern(
    r"(?:^| )(?:to|past) (?:(?:a|an|the|its|as|many|much|about|around|nearly|roughly|barely|some|"
    r"approximately|an estimated|perhaps|almost|just|only|over|under|more|less|fewer|than|at|"
    r"least|record|low|high|lowest|"
    r"highest|close|total|of|final|new|revised|average|version|figure|value|between) )"
    r"{0,5}$"
    # "to a seasonally adjusted 339,000", "to a better-than-feared $7 million"
    r"|(?:^| )to (?:a|an) (?:[^\s,;.\d]+ ){1,3}$"
)
COMPARED = LatePattern(
    r"(?:^| )(?:compare[sd]? (?:with|to)|in comparison (?:with|to)|against|versus|vs|vs\.|"
    rf"as against) {HEDGE}$"
)
COMPARING = words("compare compares compared comparison against versus vs vs.")
# "compared with a forecast of $18 million": what was expected was never so.
FORECAST_OF = LatePattern(
    r"(?:^| )(?<!previous )(?<!earlier )(?<!original )(?:forecasts?|estimates?|projections?|"
    rf"predictions?|expectations) (?:of|for) {HEDGE}$"
)
# "$18 million on sales of $290 million", "a net loss of $4 million on $488 million in sales".
ON_SALES = LatePattern(r"^on (?:[^\s,;:.]+ ){0,4}(?:sales|revenues?|turnover) ")
# "$388m, or $1.71 a share": a second amount beside the first.
OR = LatePattern(r"^(?:\) )?(?:, )?or $")
# "That was up from $120 million, or 61 cents a share".
THAT_WAS = LatePattern(r"(?:^| )(?:that|this|it) (?:is|was|compare[sd]|marked|represented) ")
# "to 27 from 26, while costs rose to 28": the costs did not rise from 26.
CLAUSE = LatePattern(r"(?:^|, )(?:and|while|but|as) |(?:^| )(?:;|while) ")
# "from 3 million before the war to 400,000" is one clause; "… before going to 5" is two.
TURNS = LatePattern(
    r"(?:^| )(?:(?:before|after) (?!(?:the|its|his|her|their) (?:\S+ ){1,3}to )|(?:then|;|-|–|—) |"
    r"and (?:that )?of )"
)
# "to $31.40, after closing at $29.69": the day's last price is the old one.
AFTER_CLOSING = LatePattern(
    r"(?:^| )(?:after|from) (?:closing|ending|finishing|opening|starting|trading) "
    r"(?:the \w+ )?at $"
)
# "That compares with 1.5 million in January": the figure stands in the sentence before.
THAT_COMPARES = LatePattern(r"^(?:that|this|it|which) compare[sd] ")
# "rose 6.2 percent", "by $2": a step, no level.
MOVED_BY = LatePattern(
    rf"(?:^| )(?:by|{_VERBS}|up|down|advanced|(?:fall|drop|rise|increase|decrease|"
    r"decline|gain|jump|reduction) of) (?:(?:about|around|some|nearly|almost|more than|"
    r"less than|at least|over|just|only|roughly|another|a|an) ){0,4}$"
)
MOVED = LatePattern(rf"(?:^| )(?:{_ANY})(?: |$)")
OF_SOME = LatePattern(
    r"^(?:for|among) |^at the (?!end|start|beginning|close|height|peak|time|moment|turn|outset|"
    r"last|first|next|latest|previous|second|(?:19|20)\d\d)"
)
RANGES = LatePattern(
    r"(?:^| )(?:rang\w+|anywhere|between|var(?:y|ied|ies|ying)|everything) "
    r"|(?:^| )aged? from "
)
# "had risen to", "climbed further to": the figure behind it is the new one.
RISEN_TO = LatePattern(
    rf"(?:^| )(?P<verb>{_VERBS})(?: (?:further|back|sharply|again|slightly|steadily|down|up))? to "
    r"(?:(?:a|an|the|at|least|about|around|more|than|nearly|almost|over|some|as|many|new|record|"
    r"high|low|of) ){0,6}$"
)
# "rising to $143 before settling down at $140".
SETTLED_AT = LatePattern(
    r"(?:^| )(?:before|then|and|but) (?:[^\s,;.]+ )?(?:settling|settled|closing|closed|ending|"
    r"ended|finishing|finished|easing|eased|trading|traded) (?:back |down |up |lower |higher )?at "
    r"(?:(?:about|around|just|nearly|over|under) ){0,2}$"
)
RISES = frozenset(RISE_WORDS.split())
FALLS = frozenset(FALL_WORDS.split())
# "growth would reach 4.4 percent, but fall to 3.3 percent next year".
REACHED = LatePattern(
    r"(?:^| )(?:reach|reaches|reached|reaching|hit|hits|hitting|growth of|inflation of|a rate of) "
    r"(?:(?:a|an|the|about|around|more|than|nearly|almost|over|some|record|high|low|of) ){0,4}$"
)
# "fell below $72 before edging up to $73".
CROSSED = LatePattern(
    rf"(?:^| )(?:{_VERBS}) (?:as (?:low|high) as|below|above|under|over|past) "
    r"(?:(?:a|an|the|about|around|just) ){0,3}$"
)
# "…, while diesel has fallen from".
OTHER_FELL = LatePattern(
    r"(?:^| )(?:while|but|whereas) (?:(?:the|its|their|a) )?(?!(?:it|that|this|they) )"
    r"(?P<who>\w+) (?:has|have|had|is|was|were|are) (?:since |now |already )?"
    rf"(?:{WAYS}) from {HEDGE}$"
)
AND = LatePattern(r"(?:^| )and (?:(?:about|around|nearly|almost|just|only|over|under) ){0,2}$")
# "before settling down to", "then rose to".
THEN = LatePattern(r"(?:^| )(?:before|then|and|later|but) ")
# … but "rose to $40 million and Orva's fell to $12 million" tells of two.
OF_ANOTHER = LatePattern(
    r"(?:^| )(?:and|but|while) (?:(?:[^\s,;.]+ ){0,3}['’]s|(?:its|their|his|her) [a-z]+) "
)

# A time of its own: "last year", "in June", "a year earlier", "on Saturday", "a week ago".
TIME = LatePattern(
    rf"(?:^| )(?:(?:on )?(?:{_DAYS})|(?:in|since|of|at the end of|on) (?:early |late |mid-)?"
    rf"(?:{_MONTHS}|(?:1[89]|20)\d\d)|(?:{_STRETCH}) (?:earlier|before|ago|prior)|"
    rf"(?:last|previous|prior|preceding|same|past) (?:{_STRETCH}|period)|"
    rf"last (?:{_MONTHS})|"
    r"(?:last|previous|prior|preceding) (?:poll|survey|election|census|report|contract|deal)|"
    rf"yesterday|today|earlier|previously|year-earlier|year-ago|"
    rf"(?:between|months to|year to|quarter to) (?:{_MONTHS})|"
    r"in (?:1[89]|20)\d\d)(?: |$)"
)
# "ahead of the $15.7 billion that analysts had expected": never the state of anything.
_FORESEE = "expected|forecast|predicted|projected|estimated|anticipated|expecting|forecasting"
HOPED = LatePattern(
    rf"^(?:[^\s,;.]+ )?(?:that |which )?(?:[^\s,;.]+ ){{0,6}}(?:had|have|were|was) (?:{_FORESEE}) "
    rf"|^(?:(?:that|which|analysts|economists|experts|investors|traders) ){{1,2}}(?:{_FORESEE}) "
    rf"|^(?:{_FORESEE}) (?:by|in a) "
)
WAS_HOPED = LatePattern(
    rf"(?:^| )(?:had|was|were|been) (?:been )?(?:{_FORESEE}) (?:[^\s,;.]+ ){{0,12}}$"
)
# "The trip, which took nine hours, | now takes | five".
NOW_DOES = LatePattern(
    r"(?:^| )now (?:takes?|lasts?|costs?|weighs?|is|are|has|have|measures?|runs?|works?) "
    r"(?:(?:about|around|nearly|almost|just|only|over|under) ){0,2}$"
)
# "had expected growth of 3 percent but now sees 2.2", "In May it had forecast 2.4 percent":
# what was foreseen, and what is foreseen now.
FORESEES = LatePattern(
    r"(?:^| )(?:now|still|also) (?:sees|expects|forecasts|predicts|projects|estimates|reckons) "
    r"(?:[^\s,;.]+ ){0,4}$"
)
IT_FORESAW = LatePattern(
    rf"(?:^| )(?:it|they|he|she) had (?:previously |earlier |first )?(?:{_FORESEE}) "
    r"(?:[^\s,;.]+ ){0,4}$"
)
FORECASTS = words("forecast forecasts outlook projection prediction estimate expects sees expect")
NOW = LatePattern(r" (?:\w+ )?(?:now|today|this (?:year|month|week|quarter|season)) ")
# "19 the year before": the later figure of the sentence is the old one.
BEFORE = LatePattern(rf"^ (?:\S+ )?(?:{_STRETCH}) (?:earlier|before|ago) ")
# Not the same thing in another place, for somebody else: "against 7% in Hungary".
ELSEWHERE = LatePattern(r"^(?:per \w+ |an? \w+ )?(?:in|for|of|among|at|by) ")
# "had earlier put the toll at", "initial reports said": the figure behind it no longer holds.
_SAY = (
    "said|says|put|reported|given|gave|stated|told|announced|estimated|counted|claimed|confirmed|"
    "listed|feared|believed|thought|saying|reporting|putting"
)
SAID_OLD = LatePattern(
    r"(?:^| )(?:earlier|initially|originally|previously|at first|after first)(?: (?!this |in |on "
    r"|than |last )"
    rf"[^\s;:]+){{0,6}} (?:{_SAY})(?: [^\s;:]+){{0,7}} $"
    rf"|(?:^| )(?:{_SAY}) (?:earlier|initially|originally|previously)(?: [^\s;:]+){{0,7}} $"
    rf"|^(?:on [^\s,;]+ |last \w+ )?(?:, )?(?:it|they|he|she) had (?:{_SAY})(?: [^\s;:]+){{0,7}} $"
    # "the ministry, which had put the toll at 31, said on Thursday that 48 had died"
    rf"|(?:^| ), (?:which|who) (?:on [^\s,;]+ )?had (?:{_SAY})(?: [^\s;:]+){{0,7}} $"
    r"|(?:^| )(?:earlier|early|initial|previous|original|preliminary|first) (?:death |casualty |"
    r"official |media |news |police )?(?:tolls?|counts?|figures?|estimates?|reports?|tally|"
    r"results?|numbers?|statements?)(?: [^\s;:]+){0,7} $"
)
# "sold 3 million records | in 1998 and barely 40,000 | in 2008".
IN_YEAR = LatePattern(r"^(?:[^\s,;.\d]+ ){0,2}in (?:1[89]|20)\d\d ")
# "Police had said nine were killed; on Sunday they said 13 had died".
HAD_SAID = LatePattern(
    rf"^(?:on [^\s,;]+ )?(?:the |a )?(?:[^\s,;.]+ ){{1,2}}had (?:{_SAY})(?: [^\s;:]+){{0,7}} $"
)
# "sold 40,000 lorries last year and 52,000 this year": the verb is the same.
GAP = LatePattern(
    rf"^(?:[^\s,;.]+ ){{0,2}}(?:last|the previous) (?P<stretch>{_STRETCH}) and "
    r"(?:(?:about|around|nearly|almost|just|only|over|some) ){0,2}$"
)
# … and not "hired 40 nurses last year and about 52 this month | quit".
THIS = LatePattern(rf"^ this (?P<stretch>{_STRETCH}) (?:[.,;:)–—-]|$)")
# One of them stands in each of these.
EARLIER = words("earlier early initially initial originally original previously previous")
EARLIER |= words("preliminary first had")
LEVEL = LatePattern(
    r"(?:^| )(?:cost|costs|had|has|was|were|stood|traded|closed|priced|up|down|at|totalled|"
    r"totaled|numbered|averaged|reached|hit) "
)
