"""The words by which news names an old figure outright: "now", "it was", "a previous estimate of".

Like those of change_words.py each pattern reads a score of words, in lower case, joined by spaces.
"""

from digests.reconcile.change_words import HEDGE, WAYS
from digests.text.calendar import MONTHS
from digests.text.late import LatePattern
from digests.text.word_lists import words

_STRETCH = "year|quarter|month|week|day|night|decade|season|summer|winter|spring|autumn"
HEDGED = (
    r"(?:(?:a|an|the|at|about|around|some|nearly|almost|roughly|just|only|over|under|more|less|"
    r"fewer|than|least|most|as|many|close|still) ){0,4}$"
)

# "it was 340", "on Sunday it was 340", "at the peak we were at 391", "last year it saw 1,250".
IT_WAS = LatePattern(
    r"(?:^| )(?:it|that|this|they|we|i|there|the (?:figure|number|rate|toll|price|total|share|"
    r"count|cost|bill|estimate)) (?:was|were|saw|had|treated|counted|recorded|stood|had been|had "
    r"stood)"
    r"(?: put| estimated)?(?: at)? "
    + HEDGED
    # "A month ago she was at 28 percent"
    + r"|(?:^| )(?:he|she) (?:was|had been|stood) (?:at|on) "
    + HEDGED
    # "It used to be $7"
    + r"|(?:^| )(?:it|that|they|we|there|he|she) used to (?:be|cost|have|sell for|earn|pay|make) "
    + HEDGED
)
# A time of its own at which it was so.
THEN = LatePattern(
    rf"(?:^| )(?:ago|earlier|the (?:{_STRETCH}) before|at (?:the|its|their|our) (?:peak|height)|"
    r"when \S+ (?:\S+ )?(?:took|started|began|joined|opened|closed|enrolled|arrived|left)|"
    r"when \S+ was (?:first )?(?:elected|approved|opened|built|announced|launched|founded)|"
    r"before the (?:\S+ )?(?:war|pandemic|strike|storm|flood|crisis|election|vote|merger|attack|"
    r"siege|invasion|coup|eruption|earthquake|quake|ban|uprising|revolution|fighting|conflict|"
    r"drought|sanctions|embargo|blockade|reform|takeover|revolt|crash|closure))(?: |$)"
)
# "Now we have five", "and now manage three", "Today there are 1,900".
NOW = LatePattern(
    r"(?:^|(?<!of) )(?:now|today|these days|nowadays|currently|this (?:year|month|week|season)) "
    r"(?!['’]s )"
    r"(?:[^\s,;.]+ ){0,7}$"
)
HAVE = LatePattern(
    f"(?:^| )(?:we|they|i|he|she|it|there) (?:have|has|are) {HEDGED}"
    f"|(?:^| )(?:and|but|which) (?:is|are|has|have|costs?) {HEDGED}"
)
NOW_OR_HAVE = LatePattern(f"{NOW.pattern}|{HAVE.pattern}")
# "In July, 40 percent backed her. Now 44 percent do".
DO = LatePattern(
    r"^(?:of (?:them|voters|people) )?(?:(?:do|does|are|have|is|has) [.,;]|(?:still )?(?:remain|"
    r"live|work|survive|stay) )"
)
AT_FIRST = words("originally initially first once previously formerly earlier")
# What the number before it tells of: "we had 30 goats", "they used to bring in 20 lorries".
ONCE = LatePattern(
    r"(?:^| )(?:had|previously|normally|usually|was|were|used to|once|stood|predicted|forecast|"
    r"expected|employed|first|originally|initially|began|started|formerly|took|at first|sold|"
    r"cost|paid) "
    r"(?:[^\s,;.]+ ){0,4}$"
)
# "The toll had stood at 44": before that which has just been told.
HAD_STOOD = LatePattern(
    r"(?:^| )(?:it|the (?:figure|number|rate|toll|price|total|count)) had (?:stood at|been) "
    + HEDGED
)
AGO = LatePattern(r"^(?:[^\s,;.]+ ){0,4}(?:ago|when|before|then) ")
# "later revised the figure to 34", "first gave it as 6.5 and revised it to 6.8".
REVISED_IT = LatePattern(
    r"(?:^| )(?:revised|revises|raised|lowered|corrected|changed|upgraded|downgraded|updated|cut|"
    r"increased|reduced|scaled|taken|took|brought|pushed|extended|doubled|trebled|tripled|"
    r"halved|narrowed|widened) (?:it|that|this|them|(?:the|its|their|his|her|that) "
    r"(?:figure|number|toll|count|estimate|total|sum|target|offer|bid|demand|magnitude|"
    r"(?P<of>forecast|stake|holding|price|fee|fine|sentence|term|ban|penalty|salary|limit)))"
    r" (?:\w+ ){0,2}to "
    + HEDGED
    # "jailed for 12 years but had his term cut to eight", "replaced it with one of eight"
    + r"|(?:^| )(?:had|has|have) (?:his|her|its|their) (?:[^\s,;.]+ ){1,2}(?:cut|reduced|raised|"
    r"lowered|increased|extended|commuted|shortened|halved|doubled) to "
    + HEDGED
    + r"|(?:^| )replac(?:ed|ing) (?:it|that|them) (?:with|by) (?:one of )?"
    + HEDGED
    # "awarded her $5 million, which the judge reduced to $900,000"
    + r"|(?:^| ), which (?:[^\s,;.]+ ){1,4}?(?:cut|reduced|raised|lowered|increased|halved) "
    r"to "
    + HEDGED
    # "given 12 years in jail, cut to eight on appeal"
    + r"|(?:^| ), (?:but )?(?:cut|reduced|commuted|lowered|shortened|trimmed) to "
    + HEDGED
    # "first given as 6.5 but later revised to 6.3"
    + r"|(?:^| )(?:later|then|since|subsequently) (?:revised|raised|lowered|corrected|downgraded|"
    r"upgraded|reduced|cut|commuted|increased|extended|halved|doubled|slashed|trimmed|shortened|"
    r"lengthened) (?:\w+ ){0,2}to " + HEDGED
)
# Of these the number before must have been told: "jailed for 20 years … cut the sentence to 14".
_PRISON = words("sentence sentenced term jailed jail prison years")
SPOKEN_OF = {
    "forecast": words(
        """forecast forecasts expects expected expect predicts predicted projected projects sees
        saw estimate estimates estimated outlook grow"""
    ),
    "stake": words("stake holding shares share"),
    "holding": words("stake holding shares share"),
    "sentence": _PRISON,
    "term": _PRISON | words("contract lease"),
    "fine": words("fine fined penalty"),
    "penalty": words("fine fined penalty"),
    "ban": words("ban banned suspended suspension match matches"),
    "fee": words("fee fees charge charges charged cost costs"),
    "salary": words("salary pay paid earns earned earn"),
}
# "later revised its estimate to 55,000": the old estimate is of the same speaker.
ITS_OWN = LatePattern(
    r"(?:^| )(?:its|their|his|her|our|my) (?:(?:own|initial|first|earlier|previous|official|death|"
    r"casualty|crowd|provisional|preliminary) ){0,2}(?:figure|toll|count|estimate|total|tally|"
    r"forecast|projection|prediction|assessment) "
)
# "A year earlier it made £125m": as it "made £75m" now.
IT_MADE = LatePattern(
    r"(?:^| )(?:it|they|he|she) (?:had )?(?P<verb>cost|had|forecast|were worth|was worth|made|"
    r"earned|reported|posted|recorded|sold|paid|employed|produced|raised|won|received|built|"
    r"carried|treated|exported|imported|drew|attracted|owned|ran|printed|served) " + HEDGED
)
# … or as it makes now: "A barrel costs $72; a year ago it cost $60".
ALSO_NOW = {
    "cost": words("cost costs"),
    "had": words("has have had"),
    "sold": words("sells sell sold selling"),
    "made": words("makes make made"),
    "earned": words("earns earn earned"),
    "paid": words("pays pay paid"),
    "employed": words("employs employ employed"),
    "produced": words("produces produce produced"),
    "carried": words("carries carry carried"),
    "treated": words("treats treat treated"),
    "drew": words("draws draw drew"),
    "owned": words("owns own owned"),
    "ran": words("runs run ran"),
    "forecast": words("expects expect forecasts sees predicts forecast"),
    "were worth": words("to at worth"),
    "was worth": words("to at worth"),
}
# "A house costs $72,000; last year it cost $60,000 | to heat".
TO_DO = LatePattern(r"^to [a-z]")
# "after expanding 0.7 percent in the first".
IN_THE_FIRST = LatePattern(r"^in the (?:first|second|third|fourth|previous|prior|preceding) ")
# "its team of eight had been cut to three".
CUT_TO = LatePattern(
    rf"^(?:[^\s,;.]+ ){{0,2}}(?:ha[ds]|have|was|were|is|are) (?:since |now |later )?(?:been )?"
    rf"(?:{WAYS})(?: (?:further|back|sharply|down|up))? to {HEDGED}"
)
# "has shrunk to 300", "dropped to 55 percent in August", "the bill has since risen to $340m".
HAS_MOVED_TO = LatePattern(
    rf"(?:^| )(?:(?P<has>has|have|had) (?:since |now )?|(?P<was>was|were|been) (?:later |then )?)?"
    rf"(?P<verb>{WAYS})"
    rf"(?: (?:further|back|sharply|down|up))? to {HEDGED}"
)
# "grew 2.1 percent, after growing 1.8 percent in April", "after a rise of 140,000".
AFTER_STEP = LatePattern(
    rf"(?:^| )(?:after|following) (?:(?:a |an )?(?:{WAYS}|losing|shedding|adding|losses|loss|"
    rf"slide|slump)(?: of| by)?) {HEDGED}|(?:^| )(?:after|following) an? {HEDGED}"
)
# … "following a 0.2 percent June increase".
MONTHLY = LatePattern(
    rf"^(?:{'|'.join(sorted(MONTHS))}) "
    r"(?:increase|rise|gain|growth|decline|drop|fall|loss|decrease) "
)
# "Inflation, which was 3.4 percent in April, eased to 3.1 percent".
WHICH_WAS = LatePattern(r"(?:^| ), (?:which|that) (?:was|were|stood at|had been) " + HEDGED)
DATED = LatePattern(r"(?:19|20)\d\d : ")
# "8,200 on Saturday after 9,100 turned up a week earlier".
JUST_AFTER = LatePattern(r"(?:^| )after " + HEDGED)
# "45, from 38 on Sunday".
COMMA_FROM = LatePattern(r"(?:^| ), from " + HEDGE + "$")
# "from 5,100 a year earlier", but "from 12 of which", "from $90m it had earned in 2019".
OF_OTHERS = LatePattern(r"^(?:\w+ )?(?:of (?:which|whom|them)|it|they|he|she|that) ")
# "after a loss of $50m at its rival", "after a rise of 3 percent by Orvane".
AT_ANOTHER = LatePattern(r"^(?:\w+ )?(?:at|by|for) (?!the )")
AFTER_OR_FROM = LatePattern(f"{JUST_AFTER.pattern}|{COMMA_FROM.pattern}")
OF_IT = LatePattern(r"(?:^| )of " + HEDGED)
# "3.1 percent, rather than the 3.8 percent projected in November".
RATHER_THAN = LatePattern(
    r"(?:^| )(?:rather than|instead of|and not|, not) (?:the |its |their )?" + HEDGED
)
# "lost $3.5 billion, not the $2 billion | it had first reported".
HAD_FIRST = LatePattern(
    r"^(?:it|they|he|she|that) (?:had |was |were )?(?:first|earlier|initially|originally|"
    r"previously) "
)
FORESEEN = LatePattern(
    r"^(?:\w+ ){0,4}(?:projected|forecast|expected|predicted|planned|proposed|estimated|announced|"
    r"foreseen|promised|previously|originally|initially|first) "
)
# "having touched $80", "after peaking at 11 percent", "having earlier fallen as low as 57".
HAVING = LatePattern(
    r"(?:^| )(?:having|after) (?:earlier |briefly |previously |once )?(?:(?:touched|touching|hit|"
    rf"hitting|reached|reaching|been)|(?:peaked|peaking|traded|trading|stood|standing|opened|"
    rf"starting|started|{WAYS}) (?:to|at|above|below|over|past|as (?:high|low) as)) {HEDGED}"
)
NO_NOUN = LatePattern(r"[,.;:)]|$|(?:in|on|at|last|earlier|a|per|during|this|late|before|when) ")
# "well above the previous estimate of 12,000", "an earlier count of 33", "August's record of 339".
NAMED_OLD = LatePattern(
    r"(?:^| )(?:(?:previous|earlier|initial|original|prior|preliminary|provisional|last) "
    r"(?:[^\s,;.]+ ){0,2}(?:of|was|were)|(?:record|peak) (?:high |low )?of|"
    r"(?:on|over|than|above|below|under|from|beyond|exceeding|double|twice|triple) (?:the|its|an|"
    r"their|his|her) (?:original|initial|previous|earlier|former)|"
    r"(?:on|over|than|above|below|against) (?:(?:19|20)\d\d|last year) ?['’]s (?:figure|total|"
    r"number|level|count|record|tally) of) " + HEDGED
)
# "14 degrees shy of its record of 134": by how much, not how much.
AWAY = LatePattern(r"(?:\S+ )?(?:shy|short|below|under|above|over|off|from|away) ")
BESIDE_RECORD = LatePattern(
    r"(?:^| )(?:below|under|above|off|from|than|past|beating|topping|surpassing|of \S+|short of|"
    r"exceeding|breaking) (?:[^\s,;.]+ ){0,3}(?:record|peak) "
)
RECORD = LatePattern(r"(?:^| )(?:record|peak) (?:high |low )?of ")
# "more than the 3.8 million handled in 2018", "nearly double the 21 recorded last year".
THAN_THE = LatePattern(
    r"(?:^| )(?:than|(?:fraction|third|quarter|half|tenth|fifth) of|double|twice|triple|half|"
    r"times|above|below|exceeding|topping|beating|"
    r"surpassing|as|(?:rise|fall|drop|jump|increase|decrease|decline) (?:on|over)) "
    r"(?:the |its |their )(?:(?:roughly|about|nearly|some) ){0,2}$"
)
THE = LatePattern(r"(?:^| )(?:the|its|their) (?:(?:roughly|about|nearly|some) ){0,2}$")
# "$412 million ($388 million a year earlier)".
IN_BRACKETS = LatePattern(
    r"^\( (?:from |previously |was |against |versus |vs )?"
    r"(?:(?:(?:h[12]|q[1-4]|fy|first|second|third|fourth|half|quarter) ?){0,2}(?:19|20)\d\d : )?"
    + HEDGED
)
# "down 5 percent from $42 million": the words between the step and the old figure.
JUST_FROM = LatePattern(r"^(?:\w+ )?from " + HEDGE + "$")
# "having previously predicted 2.4 percent", "had earlier forecast growth of 2 percent".
FORECAST_OLD = LatePattern(
    r"(?:^| )(?:earlier|previously|initially|originally|first) (?:been )?(?:forecast|predicted|"
    r"expected|projected|estimated|planned|forecasting|predicting)(?: [^\s;:,]+){0,5} $"
)
