"""The words by which news gives a rival number without naming anew what it counts.

Each pattern reads the words before a figure, in lower case, joined by single spaces; only a score
of words is ever looked at.
"""

from digests.reconcile.counted_words import CROWD
from digests.text.late import LatePattern
from digests.text.word_lists import words

HEDGE = (
    r"(?:(?:about|around|nearer|nearly|close|closer|to|some|only|just|almost|roughly|at|least|"
    r"most|"
    r"more|fewer|less|than|no|over|under|between|as|many|high|much|low|up|above|below|well|a|far|"
    r"mere) ){0,5}$"
)
PUT_AT = LatePattern(
    r"(?:^| )(?:put|puts|putting|placed|places|pegged|pegs|gave|gives|set|sets|estimated|"
    r"estimates|estimate|estimating|reckons|valued|values) (?:it|them|(?:the|its|their|that|his|"
    r"her) "
    r"(?P<called>(?:[^\s,;:.]+ ){0,6}[^\s,;:.]+)|losses|damages?|turnout|attendance|costs) "
    r"(?:at |as |(?=closer |nearer ))"
    + HEDGE
    # "The mayor said the tower was 300 metres tall. Engineers measured it at 240 metres"
    + r"|(?:^| )(?:measured|measures|clocked|timed|calculated|rated|assessed|recorded) "
    r"(?:it|them|him|her) (?:at|as|in at) " + HEDGE
)
# "the mayor said the bridge cost $2 million, but the auditor said | it cost | $5 million".
PUT_HER = LatePattern(
    r"(?:^| )(?:gave|gives|put|puts|had|has|placed|showed|shows|found) (?:her|him|them|it) "
    r"(?:(?:ahead|leading|in the lead) )?(?:(?:on|at|with|by) )?" + HEDGE
)
IT_DID = LatePattern(
    r"(?:(?:said|says|say|claims|claimed|insisted|argued|believes|found|showed|shows) (?:that )?|"
    r"^according to (?:[^\s,;.]+ ){1,4}, )(?P<who>it|he|she|they) "
    r"(?:had |has |have |would |will )?(?:actually |really )?(?P<verb>[a-z]+) " + HEDGE
)
COUNT_OF = LatePattern(
    r"(?:^| )(?:tally|count|figure|estimate|number|total|toll|version)(?: , [^,]{1,60} ,)? "
    r"(?:of|is|was|stands at|stood at) (?:also )?" + HEDGE
)
BARE = LatePattern(
    r"(?:^| )(?:says|said|say|claims|claimed|reports|reported|lists|acknowledged|acknowledges|"
    r"admitted|admits|counted|counts|estimates|estimated|reckons|reckoned|concedes|conceded|"
    r"confirmed|found|showed|shows|suggests|suggested|indicated|mentions|mentioned|documented|"
    r"could (?:only )?(?:find|confirm|verify)|(?:speaks|spoke|spoken|talked) of|"
    # "The bank expects growth of 2.1 percent. The government expects 3 percent"
    r"(?:expects|predicts|forecasts|projects|anticipates|foresees))"
    r" (?:(?:that )?(?:it|there) (?:was|were|is|are|(?:would|will|could|had) (?:cost|be|been|"
    r"total)) )?" + HEDGE
)
# "A witness said she heard 30".
COUNTED = LatePattern(
    r"(?:^| )(?:says|said|say|claims|claimed) (?:that )?(?:she|he|they|it) (?:had )?"
    r"(?:heard|counted|saw|found|seen) " + HEDGE
)
# "the real number of passengers was closer to 200", "the true cost would be nearer $1 billion".
TRULY = LatePattern(
    r"(?:^| )(?:real|true|actual|correct) (?:[^\s,;:.]+ ){1,6}(?:, [^,]{1,80} , )?"
    r"(?:was|is|were|would be|will be|to be|at|could be|may be|,) "
    + HEDGE
    + r"|(?:^| )(?:was|is|were|would be|will be|could be|to be) (?:in fact |actually |really "
    r")?(?:closer to|nearer|"
    r"nearer to|well below|well above|more like|far below|far above) $"
    + r"|(?:^| )(?:is|was|were|are) (?:larger|higher|lower|smaller|bigger|greater) , at $"
)
# "His lawyer said the sum was less than $300,000", "the organisers' own count was 20,000".
LABELLED = LatePattern(
    r"(?:^| )(?P<label>sum|figure|number|total|amount|toll|count|estimate|bill|cost|price|demand|"
    r"loss|"
    r"losses) (?:was|is|were|would be|will be|had been) " + HEDGE
)
# Amounts of which an article has one: "90,000 gallons of crude", "20,000 gallons leaked". Of
# miles and degrees it has many.
ONE_OF_A_KIND = words(
    """gallon barrel litre liter tonne ton hectare acre kilogram pound square_kilometre square_mile
    cubic_metre megawatt"""
)
BE = words("was were is are")
EACH = words("each every apiece")
# Of these labels the figure before must tell the like: "will cost $340 million", "demanded".
ALIKE = (
    (words("bill cost price"), words("cost costs costing priced price bill worth pay paid")),
    (words("demand"), words("demand demands demanded demanding asked")),
    (words("loss losses"), words("lose lost loses loss losses cost damage")),
)
# "400 barrels leaked; scientists say 2,500 did", "the office said that only 1.9 million had".
DID = LatePattern(r"(?:people |of them )?(?:did|had|have|has) [.,;]")
# "Organisers said 12,000 had come".
CAME = LatePattern(r"(?:(?:people|had|have|has) ){0,2}(?:come|came|turned up|shown up|showed up) ")
PEOPLE_CAME = LatePattern(
    r"people (?:had |have )?(?:come|came|turned up|showed up) (?:[.,;]|out |in |on |and |to "
    r"(?:the|a) (?:march|rally|protest|square|demonstration|event|funeral))"
)
# "We have 44 names on our list", "the manifest listed 58 names".
LISTS = words("list lists listed manifest register registered have has had")
# "a list of 149 names for people on the ferry" is no list of the dead.
ON_BOARD = words("aboard board ferry boat ship plane flight bus train passengers crew manifest")
LISTED = words("kill aboard miss trap abduct displace")
CALLED = (
    (words("dead deaths death toll killed fatalities"), "kill"),
    (words("injured wounded injuries"), "injure"),
    (words("missing"), "miss"),
    (words("displaced homeless"), "displace"),
    (words("arrested detained detainees"), "arrest"),
    (words("crowd turnout attendance marchers demonstrators protesters"), CROWD),
)
