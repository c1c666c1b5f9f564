"""The table of events: which words say what happened to those who are counted.

Rivals are kept apart even where news uses them loosely ("execute" is not "kill"): two figures with
one event are compared with each other, and a wrong event makes a false conflict.
"""

from typing import NamedTuple


class EventRow(NamedTuple):
    """The words of one event by form, and the participle that a reader is told ("killed").

    `suffered`: said of those it happens to as a participle, of the doer in the past (killed).
    `state`: adjectives that say how they are now (dead). `own`: verbs whose subject it happens to
    (died). `active`: verbs that take them as object and are not said of them (killing). `names`:
    nouns for the event or its cases (deaths).
    """

    event: str
    participle: str
    suffered: str = ""
    state: str = ""
    own: str = ""
    active: str = ""
    names: str = ""


EVENT_ROWS = (
    EventRow(
        "kill",
        "killed",
        suffered="killed slain murdered massacred assassinated electrocuted slaughtered",
        state="dead deceased",
        own="died perished drowned die dies dying succumbed perish drown",
        active="kill kills killing murdering slaying massacring slaughtering",
        names="""deaths death fatalities fatality killings bodies corpses murders homicides murder
        massacre dead""",
    ),
    EventRow(
        "injure",
        "injured",
        suffered="injured wounded maimed hurt",
        active="injure injures injuring wounding maiming hurting wound",
        names="injuries injury",
    ),
    EventRow("casualty", "", names="casualties casualty"),
    EventRow(
        "displace",
        "displaced",
        suffered="displaced uprooted",
        state="homeless",
        own="fled flee flees fleeing",
        active="displace displaces displacing uprooting",
        names="displacement",
    ),
    EventRow("shelter", "sheltering", suffered="sheltered", own="sheltering"),
    EventRow(
        "miss",
        "missing",
        state="missing unaccounted",
        own="disappeared vanished",
        names="disappearances",
    ),
    EventRow(
        "arrest",
        "arrested",
        suffered="arrested detained apprehended",
        active="arrest arresting detain detains detaining apprehending",
        names="arrests detentions detention",
    ),
    EventRow(
        "jail", "jailed", suffered="jailed imprisoned incarcerated", active="jailing imprisoning"
    ),
    EventRow(
        "charge",
        "charged",
        suffered="charged indicted prosecuted",
        active="charging indicting prosecuting",
        names="indictments prosecutions",
    ),
    EventRow(
        "convict", "convicted", suffered="convicted", active="convicting", names="convictions"
    ),
    EventRow(
        "execute",
        "executed",
        suffered="executed hanged beheaded",
        active="executes executing beheading",
        names="executions",
    ),
    EventRow(
        "evacuate",
        "evacuated",
        suffered="evacuated",
        active="evacuate evacuates evacuating",
        names="evacuation evacuations",
    ),
    EventRow(
        "rescue",
        "rescued",
        suffered="rescued freed",
        active="rescue rescues rescuing freeing",
        names="rescues",
    ),
    EventRow("survive", "survived", own="survived survive survives surviving"),
    EventRow(
        "infect",
        "infected",
        suffered="infected",
        active="infecting infects",
        names="infections cases",
    ),
    EventRow(
        "vaccinate",
        "vaccinated",
        suffered="vaccinated immunised immunized inoculated",
        state="unvaccinated",
        active="vaccinating immunising immunizing",
        names="vaccinations",
    ),
    EventRow(
        "hospitalise",
        "hospitalised",
        suffered="hospitalised hospitalized",
        names="hospitalisations hospitalizations",
    ),
    EventRow("quarantine", "quarantined", suffered="quarantined isolated", active="quarantining"),
    EventRow(
        "abduct",
        "abducted",
        suffered="abducted kidnapped",
        active="abducting kidnapping kidnaps abducts",
        names="abductions kidnappings",
    ),
    EventRow(
        "deport",
        "deported",
        suffered="deported expelled",
        active="deporting deports expelling expels",
        names="deportations expulsions",
    ),
    EventRow("surrender", "surrendered", own="surrendered surrender"),
    EventRow("trap", "trapped", suffered="trapped stranded", active="trapping stranding"),
    EventRow("poison", "poisoned", suffered="poisoned sickened", active="poisoning sickening"),
    EventRow("shoot", "shot", suffered="shot", active="shooting shoots", names="shootings"),
    EventRow("stab", "stabbed", suffered="stabbed", active="stabbing", names="stabbings"),
    EventRow("rape", "raped", suffered="raped", active="raping", names="rapes"),
    EventRow(
        "destroy",
        "destroyed",
        suffered="destroyed razed flattened demolished gutted wrecked levelled leveled torched",
        own="collapsed collapse collapses",
        active="""destroy destroys destroying razing flattening demolishing gutting wrecking
        leveling levelling torching demolish""",
    ),
    EventRow(
        "flood", "flooded", suffered="flooded submerged inundated", active="flooding inundating"
    ),
    EventRow(
        "close",
        "closed",
        suffered="closed shuttered",
        active="closing shuttering",
        names="closures",
    ),
    EventRow(
        "cancel",
        "cancelled",
        suffered="cancelled canceled scrapped",
        active="cancelling canceling scrapping",
        names="cancellations",
    ),
    EventRow("delay", "delayed", suffered="delayed", active="delaying", names="delays"),
    EventRow("hire", "hired", suffered="hired recruited", active="hire hires hiring recruiting"),
    EventRow(
        "lay off",
        "laid off",
        suffered="sacked dismissed",
        state="redundant jobless",
        active="sacking dismissing",
        names="layoffs redundancies",
    ),
    EventRow(
        "cut", "cut", suffered="cut axed slashed shed", active="cutting shedding", names="cuts"
    ),
    EventRow("resign", "resigned", own="resigned resign", names="resignations"),
    EventRow(
        "deploy",
        "deployed",
        suffered="deployed mobilised mobilized",
        active="deploy deploys deploying mobilising mobilizing",
    ),
    EventRow(
        "gather",
        "gathered",
        own="gathered rallied marched protested demonstrated marching protesting rallying",
    ),
    EventRow("escape", "escaped", own="escaped escaping escapes"),
    EventRow("return", "returned", own="returned returning"),
    EventRow("arrive", "arrived", own="arrived arriving crossed", names="arrivals crossings"),
    EventRow("attend", "attended", own="attended attend"),
    EventRow("vote", "voted", own="voted voting", names="votes"),
    EventRow("abstain", "abstained", own="abstained abstaining", names="abstentions"),
    EventRow("support", "supporting", own="supported support"),
    EventRow("aboard", "aboard", state="aboard"),
    EventRow("oppose", "against", state="against", own="opposed oppose opposes"),
    EventRow(
        "register",
        "registered",
        suffered="registered enrolled",
        active="registering enrolling",
        names="registrations",
    ),
    EventRow("sign", "signed", suffered="signed", active="signing", names="signatures"),
    EventRow(
        "fire",
        "fired",
        suffered="fired launched",
        active="firing launching fire launch launches",
        names="launches",
    ),
    EventRow(
        "intercept",
        "intercepted",
        suffered="intercepted downed",
        active="intercepting intercepts downing",
    ),
    EventRow("sell", "sold", suffered="sold", active="selling sells sell", names="sales"),
    EventRow("buy", "bought", suffered="bought purchased", active="buying buys buy purchasing"),
    EventRow("build", "built", suffered="built constructed", active="constructing builds build"),
    EventRow(
        "produce",
        "produced",
        suffered="produced manufactured",
        active="produces producing produce",
    ),
    EventRow(
        "deliver",
        "delivered",
        suffered="delivered shipped",
        active="delivering shipping",
        names="deliveries",
    ),
    EventRow(
        "seize",
        "seized",
        suffered="seized confiscated impounded",
        active="seizing confiscating seizes",
        names="seizures",
    ),
    EventRow(
        "recover", "recovered", suffered="recovered", active="recovering", names="recoveries"
    ),
    EventRow(
        "steal", "stolen", suffered="stolen looted", active="stealing looting", names="thefts"
    ),
)

# Verbs with nothing but a participle and active forms: event, participle, active forms.
PLAIN_VERBS = """
sentence sentenced sentencing
accuse accused accusing
release released releasing releases
treat treated treating treats
discharge discharged discharging
capture captured capturing captures
damage damaged damaging damage
ground grounded grounding
suspend suspended suspending
affect affected affecting affects
discover discovered discovering
lose lost losing loses lose
win won winning wins win
pay paid paying pays pay
spend spent spending spends spend
earn earned earning earns earn
raise raised raising raises raise
invest invested investing invests invest
donate donated donating donates
borrow borrowed borrowing borrows borrow
owe owed owing owes owe
fine fined fining
save saved saving saves save
receive received receiving receives receive
"""
