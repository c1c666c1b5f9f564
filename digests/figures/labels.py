"""Numbers that only tell things of a kind apart: Article 50, flight 370, page 12, phase two."""

from digests.figures.counted_nouns import counted_noun
from digests.figures.pieces import HYPHENS, Line
from digests.figures.runs import end_of_run, read_plain, start_of_run
from digests.figures.units import read_unit
from digests.figures.word_lists import words

LABELS = words(
    """article articles section sections chapter chapters paragraph paragraphs para clause clauses
    resolution resolutions proposition propositions prop amendment amendments title rule rules
    regulation regulations directive schedule appendix annex exhibit count counts case docket
    flight flights route routes highway highways interstate freeway motorway junction exit exits
    channel channels radio room rooms gate gates terminal terminals platform platforms pier berth
    runway track lane lanes floor apartment flat suite unit units block blocks building zone zones
    sector sectors district districts ward precinct area areas camp camps cell barrack post posts
    checkpoint page pages line lines item items point points table tables figure figures fig volume vol
    issue episode episodes season seasons series part parts book act scene verse psalm version
    phase phases stage stages step steps level levels tier tiers category categories type types class classes
    grade grades round rounds week day game match lap hole heat leg set test group groups pool lot
    bus train tram car truck seat box bay dock hangar warehouse plant reactor reactors well
    mark model engine apollo soyuz formula windows iphone ipad galaxy playstation xbox android
    boeing airbus tornado typhoon hurricane
    magnitude-class fortune ftse nikkei russell nasdaq dax cac stoxx kospi csi nifty asx ibex msci
    p psalms protocol convention agenda vision plan bill law order decree form code error
    squadron regiment battalion brigade division corps company platoon unit bureau
    plot parcel address postcode zip ext extension mile marker kilometre tunnel shaft pit hall
    studio stand pavilion lock buoy hill point sol covid g-8 quarter q fy fiscal
    number numbers no nos case cases sentence year years form euro expo olympics
    ufc wrestlemania bowl catch area chapter world war phase section hb sb hr"""
) - words(
    "cases years quarter company plan hall plant well engine stand year figures rounds counts units types seasons parts books groups areas classes points lines games matches set heat test tests hill leg sentence box car truck series act law order point building unit case count day week match game group figure mark table issue post posts rule rules season line post address area floor seat pool fiscal world war plot lot hurricane tornado typhoon code mile marker kilometre company division corps order radio bill form extension title magnitude-class stages levels steps cases"
)
"""Before a number, in small letters or capitals, these say that it is a name."""
DIGITS_ONLY = words(
    """unit case count day week match game group figure mark table issue post posts rule season line
    area floor seat pool lot code bill form title hill test set box car bus point building act
    law order radio series heat plot division corps company rules units lines seasons groups areas
    points games counts cases figures parts hurricane mile kilometre marker"""
)
"""These label a number in digits; in words only behind few of them ("day two")."""
WORDS_TOO = words("day week game match group season act unit phase round part stage")
DIGITS_NOT_COUNTED = words(
    "units lines seasons groups areas points games counts cases figures parts posts rules"
)
"""Plurals that need two numbers behind them: "units 3 and 4"."""
MARKS = frozenset({"§", "#", "№", "¶"})
INDICES = words(
    "ftse nikkei russell nasdaq dax cac stoxx kospi csi nifty asx ibex msci p fortune dow"
)
MEASURED_BEHIND = words("percent % million billion thousand trillion per")


def read_label(line: Line, at: int) -> int:
    """Find where the numbers end that a label before them makes a name; 0 when none does."""
    number = read_plain(line, at)
    if number is None:
        return 0
    first = start_of_run(line, at)
    label_at = first - 2 if line.word(first - 1) in {".", "-", "("} | HYPHENS else first - 1
    label = line.word(label_at)
    if label in MARKS:
        return number.stop
    digits = line.is_digits(first)
    labelled = label in LABELS or (
        label in DIGITS_ONLY and (digits or label in WORDS_TOO or line.is_capital(label_at))
    )
    if not labelled or is_measured(line, number.stop):
        return 0
    if (
        label in DIGITS_NOT_COUNTED
        and first == at
        and end_of_run(line, at) == number.stop
        and not line.is_capital(label_at)
    ):
        return 0
    if "," in line.word(at) or ("." in line.word(at) and label in WORDS_TOO):
        return 0
    if (
        line.is_lower(label_at)
        and counted_noun(line, number.stop)
        and label not in {"phase", "flight"}
    ):
        return 0
    return behind_letter(line, number.stop)


def is_measured(line: Line, at: int) -> bool:
    """Tell whether the numeral has a unit of its own, so that no label names it."""
    unit = read_unit(line, at)
    return line.word(at) in MEASURED_BEHIND or (unit is not None and not line.glued(at))


def behind_letter(line: Line, at: int) -> int:
    """Step over what belongs to the label: "room 12B", "section 4(b)"."""
    if line.glued(at) and line.word(at).isalpha():
        return at + 1
    if line.word(at) == "(" and line.glued(at) and line.word(at + 2) == ")":
        return at + 3
    return at
