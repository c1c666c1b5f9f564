"""The small closed word classes of English by which source phrases and clauses are bounded."""

from digests.model import Token
from digests.text import calendar
from digests.text.word_lists import words

DETERMINERS = words(
    "the a an another this that these those its his her their our my your some any no each every "
    "one two three four five six seven eight nine ten several many most both all other such few"
)
ARTICLES = words("the a an another other some one two three four its his her their our this")
BE = words("is are was were be been being 's 're am isn't aren't wasn't weren't")
HAVE = words("has have had having")
# What only may, will or should be: "the bank could forecast a loss" has forecast nothing.
MODALS = words("will would can could may might shall should must")
SHORTENED = words(
    "do does did 've 'd 'll hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't "
    "didn't"
)
AUXILIARIES = BE | HAVE | MODALS | SHORTENED
# "accepted nine homes as being empty" holds no verb that a clause needs.
FINITE = AUXILIARIES - words("be been being having")
NEGATIONS = words(
    "not never no n't cannot neither nor hasn't haven't hadn't won't wouldn't can't couldn't "
    "don't doesn't didn't isn't aren't wasn't weren't"
)
PREPOSITIONS = words(
    "of in on at from for with by to into onto about over under after before during between "
    "against near inside outside through across around behind beyond within without toward "
    "towards amid among despite since until per via than versus vs vs. below above"
)
SUBORDINATORS = words(
    "that because as while when where whereas if unless although though but which who whom whose "
    "whether so since until once how why what after before"
)
COORDINATORS = words("and or but nor yet")
# These begin a relative clause of which they are the subject.
RELATIVES = words("who which that")
# They open a clause that describes the noun before the comma: "said Oda, who has ruled for …".
DESCRIBING = words("who whose whom which where")
# These open what led to it, which the article tells by itself: "raised the toll to 17 | after
# crews found five more", "called for 300 jobs | because …".
BACKGROUND = words("after following when as while which who where amid since because but citing ;")
# A clause that another one joins: "30,000 marched, while police say 9,000".
JOINERS = words("and but while whereas")
THIRD_PERSONS = words("he she they it")
PRONOUNS = THIRD_PERSONS | words("i we you who which that this these those him her them us me")
# "may." is the month, which frames.py tells from the verb.
MONTHS = calendar.MONTHS | {f"{short}." for short in calendar.SHORT_MONTHS | {"may"}}
NAMED_TIMES = calendar.WEEKDAYS | MONTHS
WEEKDAYS_IN_PLURAL = frozenset(f"{day}s" for day in calendar.WEEKDAYS)
TIME_WORDS = (
    (NAMED_TIMES - {"may"})
    | WEEKDAYS_IN_PLURAL
    | words(
        "today yesterday tomorrow tonight last next this earlier later late early recently now "
        "then previously initially meanwhile afterwards afterward again soon shortly week month "
        "year morning evening afternoon night midday noon"
    )
)
ADVERBS = words(
    "also then later earlier too again still now already just only even ever once often always "
    "recently previously initially meanwhile however therefore instead further furthermore "
    "moreover nevertheless nonetheless separately additionally finally first afterwards "
    "yesterday today perhaps rather indeed subsequently apparently reportedly allegedly "
    "please both either specifically since long twice"
)
NO_ADVERBS = words(
    "family ally assembly monopoly daily weekly monthly quarterly bully anomaly butterfly homily "
    "rally tally reply supply imply apply multiply comply rely fly folly gully disassembly panoply"
)
# Inside a name: "Feed the Valleys", "Doctors of the World".
SAVING = words("save feed protect stop reclaim help of for")
CLOSERS = frozenset(".!?…")
CURRENCIES = "$€£¥₹"
DASHES = frozenset(("–", "—", "--", "-", "−"))
QUOTE_MARKS = frozenset("\"“”„«»‘’'`") | {"''", "``"}


def is_name_word(token: Token) -> bool:
    """Tell whether a word begins with a capital: "Reuters", "UN"."""
    return token.text[0].isupper()


def is_adverb(token: Token) -> bool:
    """Tell whether a word may stand between subject and verb: "also", "reportedly"."""
    lower = token.lower
    if lower in ADVERBS:
        return True
    return lower.endswith("ly") and not token.text[0].isupper() and lower not in NO_ADVERBS


def is_word(token: Token) -> bool:
    """Tell whether a token is a word, not a number or a mark."""
    return token.text[0].isalpha()
