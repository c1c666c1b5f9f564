"""What sort of word a word is, as far as closed lists and endings tell without a tagger.

Every word gets one letter, and a sentence the string of its letters, its *shape*: the rules about
nouns and events are then patterns over that string. The letters:

    n noun or unknown word   c capitalised noun   s plural noun    j adjective    p -ed, participle
    g -ing                   r adverb             d determiner     m more, other  u pronoun
    X figure                 0 other number       k time word      h their 's     t to
    i preposition            o of                 w who, which     & and, or      q because, but
    b are, were, been        B is, was            a have, do, get  M will, may    v finite verb
    ! not, no                , comma              - dash           ( ) brackets   . other mark
    + including              K D I A Z words of events (event_words.py)
"""

from functools import lru_cache

from digests.figures.lexicon.event_words import EVENT_WORDS, NAME
from digests.model import Token
from digests.text.calendar import MONTHS, WEEKDAYS

_CLASSES = {
    "d": """the a an this these those his her its their our my your every each both all half such
        either neither any many few several some much""",
    "m": "more other another additional further fewer less others most",
    "u": """he she it they we i you him them us me himself herself itself themselves who's everyone
        everybody someone somebody anyone anybody nobody none nothing something everything""",
    "k": " ".join(sorted(WEEKDAYS | MONTHS - {"may"}))
    + """ yesterday today tomorrow tonight
        overnight ago later earlier last next annually daily weekly monthly yearly year years
        month months week weeks day days hour hours minute minutes second seconds moments night
        nights decade decades century centuries morning afternoon evening weekend midnight""",
    "h": "'s",
    "t": "to",
    "o": "of",
    "i": """in on at by for from with without into onto over under near during through throughout
        across along around about against among amid amongst between beyond behind below above
        beneath beside besides despite down up off out outside inside within toward towards via
        per versus vs than like unlike following regarding according aboard alongside except
        past opposite worth apart""",
    "w": "who whom whose which that where when what how why",
    "&": "and or & /",
    "q": """after before since until till as because while if although though unless whereas once
        whether but nor yet so lest whilst""",
    "b": "are were been be being 're",
    "B": "is was",
    "a": "am has have having had 've do does did get got getting gets ai",
    "M": "will would shall should may might must can could 'll 'd wo ca",
    "!": "not n't never no cannot",
    "+": "including include includes included comprising",
    "r": """north south east west inland offshore upstream downstream only nevertheless regardless
        also still already now then here there alone together apiece even ever perhaps maybe
        always often sometimes almost nearly quite rather too very just again away back ahead
        forward elsewhere abroad online so-called both thus hence however meanwhile instead
        otherwise afterwards forever northeast northwest southeast southwest eastwards westwards
        north-east north-west south-east south-west northwards southwards upstairs downstairs
        altogether least well indeed respectively simultaneously""",
    "j": """alive sick ill unhurt unharmed aware afraid asleep awake ashore adrift able unable
        available ready likely unlikely due strong long wide high tall deep thick old short far
        full empty eligible entitled critical free safe present absent pregnant positive
        negative unemployed hungry worse better higher lower larger smaller bigger greater
        cheaper shy clear certain sure capable worthy visible unclear""",
    "v": """said says say told tells tell came comes come went goes go took takes gave gives give
        made makes became becomes become began begins begin fell rose grew grows knew knows know
        saw sees see spoke speaks speak wrote writes write drove flew chose ran swam sang drank
        ate ended started remained remains remain seem seems seemed appear appears appeared
        belong belongs belonged lived want wants wanted needed believe believes suffered suffer
        suffers joined join joins refused refuse refuses agreed agree agrees disagree disagrees
        disagreed approve approves disapprove disapproves decided decides decide manages think
        thinks feels felt hoped expect expects depend depends depended consist consists contain
        contains contained occurred occur occurs happened happens happen stood stayed sat kept
        keeps keep responded replied answered showed turned walked travelled traveled stormed
        fought faced backed favoured favored participated participate required requires tried
        claimed owned owns lacked lacks identify identifies bring brings brought led let lets
        thought continues continue continued reached hit struck entered visited opted choose
        chooses exceeds exceeded comprises represents represent carried carries carry held met
        put shook sank drew threw blew broke woke rode hid bore wore tore stole swore froze
        forgot got arose overcame overtook withdrew undertook dealt""",
    "p": """left sent made caught taught sought heard found cut set shut spread burnt burned born
        worn torn sworn drawn grown known shown thrown blown flown driven given taken written
        spoken broken frozen hidden chosen beaten eaten fallen seen done gone bitten sunk sung
        bound laid paid read split shed overrun swept understood withdrawn overturned""",
    "n": """hundred need feed seed speed bed shed red greed creed deed breed weed steed reed king
        ring thing spring string wing building meeting hearing wedding ceiling sibling evening
        ending gas bus news series campus virus census bonus focus status corpus congress press
        access process success business progress class glass grass cross loss boss mass pass
        dress address fitness witness mattress fortress princess actress waitress illness
        weakness wilderness stress funding housing spending lending training farming fishing
        mining shipping trading banking gambling bombing shooting warning ruling filing painting
        clothing seating parking landing polling rating reading setting politics economics
        physics mathematics athletics gymnastics chaos crisis basis analysis texas paris hamas
        laos kansas arkansas illinois jesus plus minus lens bias atlas alias canvas diabetes
        tennis hiv/aids corps headquarters hundredth early family assembly italy supply reply
        ally rally bully elderly friendly deadly lonely butterfly monopoly anomaly jelly belly
        fly ugly lovely costly timely orderly scholarly homely curly july""",
    "s": """people men women children police personnel feet teeth mice geese oxen cattle media data
        lives wives gunmen policemen firemen fishermen servicemen businessmen congressmen lawmen
        salesmen policewomen servicewomen firefighters grandchildren schoolchildren stepchildren
        criteria phenomena bacteria fungi alumni passers-by fathers-in-law attorneys-general
        runners-up aircraft spacecraft species sheep salmon trout crew staff troops clergy
        livestock poultry youth folk kin countrymen townspeople tribespeople salespeople
        businesspeople tradespeople freshmen seamen crewmen horsemen workmen
        militiamen tribesmen cameramen councilmen infantrymen airmen guardsmen clansmen""",
}
_MARKS = {
    ",": ",",
    "-": "-",
    "–": "-",
    "—": "-",
    "--": "-",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
}


def _letters() -> dict[str, str]:
    """Put all lists into one look-up: closed classes first, then events, then open words."""
    found: dict[str, str] = dict(_MARKS)
    for letter in "+dmhotbBaM!w&qiuk":
        for word in _CLASSES[letter].split():
            found.setdefault(word, letter)
    for word, reading in EVENT_WORDS.items():
        singular = reading.form == NAME and not word.endswith("s")
        found.setdefault(word, "n" if singular else reading.form)
    for letter in "rsnjvp":
        for word in _CLASSES[letter].split():
            found.setdefault(word, letter)
    return found


_LETTERS = _letters()

# Endings of words in no list, tried in this order; the shortest word that may have the ending.
_ENDINGS = (
    ("n't", 4, "!"),
    ("'re", 4, "u"),
    ("'ve", 4, "u"),
    ("'ll", 4, "u"),
    ("'d", 3, "u"),
    ("ed", 5, "p"),
    ("ing", 6, "g"),
    ("ly", 5, "r"),
    ("less", 6, "j"),
    ("ss", 3, "n"),
    ("us", 3, "n"),
    ("sis", 4, "n"),
    ("ris", 4, "n"),
    ("vis", 4, "n"),
    ("wis", 4, "n"),
    ("'s", 2, "h"),
    ("s'", 3, "h"),
    ("s", 4, "s"),
)
MOST_REMEMBERED = 4096
_LAST_LETTERS = frozenset(ending[-1] for ending, _, _ in _ENDINGS)
_MONTHS_THAT_ARE_WORDS = {"May", "March"}


def letter_of(token: Token) -> str:
    """Give the letter of one word or mark."""
    return letter_of_word(token.text, token.lower)


@lru_cache(maxsize=MOST_REMEMBERED)
def letter_of_word(text: str, lower: str) -> str:
    """Give the letter of a word as it is written; news uses the same few thousand."""
    known = _LETTERS.get(lower)
    if known is not None:
        return _known(text, known)
    first = lower[0]
    if not first.isalpha():
        return "0" if first.isdigit() else "."
    if lower[-1] in _LAST_LETTERS:
        for ending, shortest, letter in _ENDINGS:
            if lower.endswith(ending) and len(lower) >= shortest:
                return letter
    return "c" if text[0].isupper() else "n"


def _known(text: str, letter: str) -> str:
    """Correct the letter of a listed word by how it is written: "US" is a name, "us" is not."""
    if letter == "u" and text == "US":
        return "c"
    if letter == "M" and text in _MONTHS_THAT_ARE_WORDS:
        return "k"
    return letter
