"""The words by which news gives a rival number without naming anew what it counts.

Each pattern reads the words before a figure, in lower case, joined by single spaces; only a score
of words is ever looked at.
"""

import re

from digests.figures.lexicon.word_lists import words
from digests.reconcile.counted_words import CROWD

HEDGE = (
    r"(?:(?:about|around|nearer|nearly|close|closer|to|some|only|just|almost|roughly|at|least|most|"
    r"more|fewer|less|than|no|over|under|between|as|many|high|much|low|up|above|below|well|a|far|"
    r"mere) ){0,5}$"
)
PUT_AT = re.compile(
    r"(?:^| )(?:put|puts|putting|placed|places|pegged|pegs|gave|gives|set|sets|estimated|"
    r"estimates|reckons|valued|values) (?:it|them|(?:the|its|their|that|his|her) "
    r"(?P<called>(?:[^\s,;:.]+ ){0,6}[^\s,;:.]+)) (?:at|as) " + HEDGE
)
COUNT_OF = re.compile(
    r"(?:^| )(?:tally|count|figure|estimate|number|total|toll|version)(?: , [^,]{1,60} ,)? "
    r"(?:of|is|was|stands at|stood at) " + HEDGE
)
BARE = re.compile(
    r"(?:^| )(?:says|said|say|claims|claimed|reports|reported|lists|acknowledged|acknowledges|"
    r"admitted|admits|concedes|conceded|confirmed|mentions|mentioned|documented|"
    r"(?:speaks|spoke|spoken|talked) of)"
    r" (?:(?:that )?(?:it|there) (?:was|were|is|are|(?:would|will|could|had) (?:cost|be|total)) )?"
    + HEDGE
)
# "the real number of passengers was closer to 200", "the true cost would be nearer $1 billion".
TRULY = re.compile(
    r"(?:^| )(?:real|true|actual|correct) (?:[^\s,;:.]+ ){1,6}(?:, [^,]{1,80} , )?"
    r"(?:was|is|were|would be|to be|at|could be|,) "
    + HEDGE
    + r"|(?:^| )(?:was|is|were|would be|to be) (?:in fact |actually |really )?(?:closer to|nearer|"
    r"nearer to|well below|well above|more like|far below|far above) $"
    + r"|(?:^| )(?:is|was|were|are) (?:larger|higher|lower|smaller|bigger|greater) , at $"
)
# "Organisers said 12,000 had come".
CAME = re.compile(r"(?:(?:people|had|have|has) ){0,2}(?:come|came|turned up|shown up|showed up) ")
# "We have 44 names on our list", "the manifest listed 58 names".
LISTS = words("list lists listed manifest register registered have has had")
LISTED = words("kill aboard miss trap abduct displace")
CALLED = (
    (words("dead deaths death toll killed fatalities"), "kill"),
    (words("injured wounded injuries"), "injure"),
    (words("missing"), "miss"),
    (words("crowd turnout attendance marchers demonstrators protesters"), CROWD),
)
