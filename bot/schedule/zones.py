"""Find the time zone that somebody means: an IANA name in any case, or a city."""

import difflib
import unicodedata
import zoneinfo
from functools import cache
from zoneinfo import ZoneInfo

from bot.errors import UnknownZoneError

# Big cities that give no zone its name, as people may write them, and the zone that they keep.
CITIES = {
    "abu dhabi": "Asia/Dubai",
    "ankara": "Europe/Istanbul",
    "atlanta": "America/New_York",
    "auckland": "Pacific/Auckland",
    "austin": "America/Chicago",
    "bangalore": "Asia/Kolkata",
    "barcelona": "Europe/Madrid",
    "beijing": "Asia/Shanghai",
    "bengaluru": "Asia/Kolkata",
    "birmingham": "Europe/London",
    "bonn": "Europe/Berlin",
    "boston": "America/New_York",
    "brasilia": "America/Sao_Paulo",
    "calgary": "America/Edmonton",
    "canberra": "Australia/Sydney",
    "cape town": "Africa/Johannesburg",
    "chennai": "Asia/Kolkata",
    "cologne": "Europe/Berlin",
    "dallas": "America/Chicago",
    "delhi": "Asia/Kolkata",
    "edinburgh": "Europe/London",
    "frankfurt": "Europe/Berlin",
    "geneva": "Europe/Zurich",
    "glasgow": "Europe/London",
    "hamburg": "Europe/Berlin",
    "hanoi": "Asia/Ho_Chi_Minh",
    "houston": "America/Chicago",
    "islamabad": "Asia/Karachi",
    "krakow": "Europe/Warsaw",
    "las vegas": "America/Los_Angeles",
    "lyon": "Europe/Paris",
    "manchester": "Europe/London",
    "mecca": "Asia/Riyadh",
    "miami": "America/New_York",
    "milan": "Europe/Rome",
    "mumbai": "Asia/Kolkata",
    "munich": "Europe/Berlin",
    "naples": "Europe/Rome",
    "new delhi": "Asia/Kolkata",
    "nyc": "America/New_York",
    "osaka": "Asia/Tokyo",
    "ottawa": "America/Toronto",
    "philadelphia": "America/New_York",
    "pretoria": "Africa/Johannesburg",
    "rio de janeiro": "America/Sao_Paulo",
    "saint petersburg": "Europe/Moscow",
    "salt lake city": "America/Denver",
    "san diego": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "st petersburg": "Europe/Moscow",
    "tel aviv": "Asia/Jerusalem",
    "the hague": "Europe/Amsterdam",
    "washington": "America/New_York",
    "wellington": "Pacific/Auckland",
}

# Letters that stand for a time of day all year, or for different ones in different countries: who
# writes them nearly always means a place whose clocks are changed.
LETTERS = {
    "bst": "Europe/London",
    "cdt": "America/Chicago",
    "cest": "Europe/Berlin",
    "cet": "Europe/Berlin",
    "cst": "America/Chicago",
    "edt": "America/New_York",
    "eest": "Europe/Athens",
    "eet": "Europe/Athens",
    "est": "America/New_York",
    "hst": "Pacific/Honolulu",
    "ist": "Asia/Kolkata",
    "jst": "Asia/Tokyo",
    "mdt": "America/Denver",
    "met": "Europe/Berlin",
    "msk": "Europe/Moscow",
    "mst": "America/Denver",
    "pdt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "wet": "Europe/Lisbon",
}

UTC_NAMES = {"utc", "gmt", "z", "zulu", "etc utc", "etc gmt", "uct", "universal"}

# Files beside the zones that are none: what they mean depends on the machine, or on nobody.
NOT_ZONES = {"Factory", "localtime", "posixrules"}

# Zones that are named for a part of a country, not for a city: "west" is nowhere.
PARTS = ("Australia/West", "Brazil/", "Canada/", "Chile/", "Etc/", "Mexico/", "SystemV/", "US/")

# The longest name is America/Argentina/ComodRivadavia, 32 letters.
MAX_LENGTH = 40


@cache
def zone_named(name: str) -> ZoneInfo:
    """Give the zone of an exact IANA name. Raises UnknownZoneError."""
    try:
        return ZoneInfo(find_zone(name) if name in NOT_ZONES else name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZoneError(_cut(name)) from None


def find_zone(text: str) -> str:
    """Give the IANA name that somebody means by "europe/berlin", "berlin" or "new york".

    Raises UnknownZoneError, with the nearest name where there is one. Letters such as EST and
    offsets such as UTC+2 are refused: they do not say when the clocks are changed.
    """
    words = _folded(text)
    if words in UTC_NAMES:
        return "UTC"
    if words in LETTERS:
        zone = LETTERS[words]
        about = f"{_cut(text)} does not say when clocks are changed: {zone} does"
        raise UnknownZoneError(about, zone)
    found = _names().get(words) or CITIES.get(words) if len(words) <= MAX_LENGTH else None
    if found:
        return found
    near = _nearest(words)
    raise UnknownZoneError(f"{_cut(text)}; did you mean {near}?" if near else _cut(text), near)


@cache
def _names() -> dict[str, str]:
    """Give the zones by whole name and by city, both folded; a whole name goes first."""
    zones = sorted(
        name
        for name in zoneinfo.available_timezones()
        if name not in NOT_ZONES and not name.startswith(("Etc/", "SystemV/"))
    )
    cities: dict[str, str] = {}
    for name in zones:  # of several names of one city ("Indiana/Vincennes") the first is as good
        if not name.startswith(PARTS):
            cities.setdefault(_folded(name.rpartition("/")[2]), name)
    return cities | {_folded(name): name for name in zones}


def _nearest(words: str) -> str:
    known = _names() | CITIES
    near = difflib.get_close_matches(words[:MAX_LENGTH], known, n=1, cutoff=0.75)
    return known[near[0]] if near else ""


def _folded(text: str) -> str:
    """Take case, accents and the choice of blank, underscore, slash or hyphen out of a name."""
    plain = unicodedata.normalize("NFKD", text[: 4 * MAX_LENGTH])
    letters = "".join(
        letter if letter.isalnum() or letter == "+" else " "
        for letter in plain
        if not unicodedata.combining(letter)
    )
    return " ".join(letters.casefold().split())


def _cut(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= MAX_LENGTH else f"{shown[: MAX_LENGTH - 3]}..."
