"""Pairs of words that only together name an event: "lost their lives", "taken to hospital"."""

from typing import NamedTuple


class EventPair(NamedTuple):
    """Words that only together name an event: one of `firsts`, and soon after it one of `later`.

    What a reader is told may take in both words; `form` is as in `EventRow` (event_table.py).
    """

    event: str
    telling: str
    form: str
    firsts: str
    later: str


# "12 lost their lives", "20 were taken to hospital", "homes without power".
EVENT_PAIRS = (
    EventPair("kill", "{first} their {later}", "own", "lost losing", "life lives"),
    EventPair("kill", "{first}", "active", "claimed claiming claims", "life lives"),
    EventPair("kill", "lost", "active", "cost took", "life lives"),
    EventPair("kill", "shot dead", "suffered", "shot", "dead death"),
    EventPair("kill", "found dead", "suffered", "found", "dead"),
    EventPair("kill", "{first} {later}", "suffered", "feared presumed", "dead drowned killed"),
    EventPair("kill", "{first} to death", "suffered", "beaten stabbed burned burnt", "death"),
    EventPair("kill", "{first} to death", "suffered", "crushed trampled hacked", "death"),
    EventPair("kill", "{first} to death", "own", "starved froze frozen", "death"),
    EventPair("intercept", "shot down", "suffered", "shot", "down"),
    EventPair(
        "hospitalise", "{first} to {later}", "suffered", "taken rushed", "hospital hospitals"
    ),
    EventPair(
        "hospitalise", "{first} to {later}", "suffered", "brought sent", "hospital hospitals"
    ),
    EventPair("hospitalise", "{first} to {later}", "suffered", "airlifted admitted", "hospital"),
    EventPair("hospitalise", "in {later}", "state", "in", "hospital hospitals"),
    EventPair("discharge", "released from {later}", "suffered", "released", "hospital hospitals"),
    EventPair("abduct", "{first} hostage", "suffered", "taken held", "hostage hostages"),
    EventPair("arrest", "taken into custody", "suffered", "taken", "custody"),
    EventPair("arrest", "held", "suffered", "held", "custody detention"),
    EventPair("arrest", "in {later}", "state", "in", "custody detention"),
    EventPair("arrest", "rounded up", "suffered", "rounded", "up"),
    EventPair("jail", "in {later}", "state", "in", "prison jail prisons jails"),
    EventPair("displace", "{first} to {later}", "suffered", "forced", "flee leave"),
    EventPair("displace", "{first} from home", "suffered", "forced driven", "from"),
    EventPair("displace", "{first} out", "suffered", "forced driven", "out"),
    EventPair("evacuate", "moved out", "suffered", "moved", "out"),
    EventPair("shelter", "in {later}", "state", "in", "shelter shelters"),
    EventPair("infect", "tested positive", "own", "tested testing", "positive"),
    EventPair("destroy", "{first} away", "suffered", "washed swept", "away"),
    EventPair("destroy", "{first} down", "suffered", "burned burnt", "down"),
    EventPair("lay off", "laid off", "suffered", "laid lay lays laying", "off"),
    EventPair("lay off", "{first} their {later}", "own", "lost losing", "job jobs"),
    EventPair("rescue", "{first} out alive", "suffered", "pulled", "alive"),
    EventPair("injure", "with {later}", "state", "with", "injuries burns wounds"),
    EventPair("outage", "without {later}", "state", "without", "power electricity"),
    EventPair("outage", "{first} {later}", "own", "lost", "power electricity"),
    EventPair("need", "in need", "state", "in", "need"),
    EventPair("support", "in {later}", "state", "in", "favour favor"),
    EventPair("gather", "taking part", "own", "took taken taking take", "part"),
    EventPair("gather", "turned out", "own", "turned", "out"),
    EventPair("aboard", "on board", "state", "on", "board"),
    EventPair("trap", "under the {later}", "state", "under", "rubble debris"),
)
